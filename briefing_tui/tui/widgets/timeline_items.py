"""The rows of the timeline."""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.tui.widgets.excerpts import excerpt, wrapped
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
        dates = sorted(findings.briefing.dates, key=lambda one: (one.start, one.end, one.span))
        self._rows: list[DateMention | str] = []
        """The mentions, and before the first one of each day or stretch of days its name."""
        before = None
        for mention in dates:
            if (mention.start, mention.end) != before:
                before = mention.start, mention.end
                self._rows.append(to_when(mention))
            self._rows.append(mention)
        rows = ((one.span.start, row) for row, one in enumerate(self._rows)
                if not isinstance(one, str))  # fmt: skip
        self._places = sorted(rows)

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below a place with it."""
        del width_cells
        return [1 if isinstance(row, str) else 4 - self._is_said(row) for row in self._rows] or [2]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a day, or how the text puts it and what it says around it."""
        if not self._rows:
            return [(("No dates in this article", "dim"),)]
        row = self._rows[index]
        if isinstance(row, str):
            return [((row, "strong"),)]
        around = excerpt(self._findings.briefing, row.span, 2 * width_cells)
        lines: list[Line] = [((line, "dim"),) for line in wrapped(around, width_cells, 2)]
        return lines if self._is_said(row) else [((self._words(row), "accent"),), *lines]

    def selectable(self, index: int) -> bool:
        """Return whether this is a place of the text."""
        return bool(self._rows) and not isinstance(self._rows[index], str)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the last date that the text names at or before `offset`."""
        del quote
        index = bisect_right(self._places, (offset, len(self._rows))) - 1
        return self._places[index][1] if index >= 0 else -1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a date."""
        found = self._rows[row] if self._rows else ""
        return None if isinstance(found, str) else found.span

    def item_of(self, row: int) -> DateMention | None:
        """Return a row's date."""
        found = self._rows[row] if self._rows else ""
        return None if isinstance(found, str) else found

    def _words(self, mention: DateMention) -> str:
        return on_one_line(mention.span.of(self._findings.briefing.document.text))

    def _is_said(self, mention: DateMention) -> bool:
        """Return whether the text puts a day just as its name stands above."""
        return self._words(mention).lower() == to_when(mention).lower()
