"""The rows of the timeline."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.tui.widgets.excerpts import excerpt, nothing, wrapped
from briefing_tui.tui.words import on_one_line, to_when
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import DateMention, Span
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line


class TimelineItems:
    """The dates, the earliest first, under the days that they are."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._dates = findings.briefing.dates
        self._rows = array("i")
        """For each row the index of its mention; above the first of a day, its index as -1 - it."""
        self._row_of = array("i", bytes(self._rows.itemsize * len(self._dates)))
        """The row of each mention."""
        self._starts = array("I", (one.span.start for one in self._dates))
        days = array("Q", map(_stretch, self._dates))
        before = -1
        for index in sorted(range(len(days)), key=days.__getitem__):
            if days[index] != before:
                before = days[index]
                self._rows.append(-1 - index)
            self._row_of[index] = len(self._rows)
            self._rows.append(index)

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below a place with it."""
        rows = self._rows
        if not rows:
            return [1 + len(self.lines(0, width_cells))]
        return [1 if row < 0 else 4 - self._is_said(self._dates[row]) for row in rows]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a day, or how the text puts it and what it says around it."""
        if not self._rows:
            return nothing("dates", self._findings, width_cells)
        mention = self.item_of(index)
        if mention is None:
            return [((to_when(self._dates[-1 - self._rows[index]]), "strong"),)]
        around = excerpt(self._findings.briefing, mention.span, 2 * width_cells)
        lines: list[Line] = [((line, "dim"),) for line in wrapped(around, width_cells, 2)]
        return lines if self._is_said(mention) else [((self._words(mention), "accent"),), *lines]

    def selectable(self, index: int) -> bool:
        """Return whether this is a place of the text."""
        return bool(self._rows) and self._rows[index] >= 0

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the last date that the text names at or before `offset`."""
        del quote
        index = bisect_right(self._starts, offset) - 1
        return self._row_of[index] if index >= 0 else -1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a date."""
        mention = self.item_of(row)
        return mention.span if mention is not None else None

    def item_of(self, row: int) -> DateMention | None:
        """Return a row's date."""
        return self._dates[self._rows[row]] if self.selectable(row) else None

    def _words(self, mention: DateMention) -> str:
        return on_one_line(mention.span.of(self._findings.briefing.document.text))

    def _is_said(self, mention: DateMention) -> bool:
        """Return whether the text puts a day just as its name stands above."""
        return self._words(mention).lower() == to_when(mention).lower()


def _stretch(mention: DateMention) -> int:
    """Return the days of a mention as one number; numbers are in the order of the calendar."""
    return mention.start.toordinal() << 32 | mention.end.toordinal()
