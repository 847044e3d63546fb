"""The rows of the quotations, by section or by source."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.model import headless
from briefing_tui.text.width import fit
from briefing_tui.tui.paint import spread
from briefing_tui.tui.runs import with_marks
from briefing_tui.tui.widgets.excerpts import nothing, wrapped
from briefing_tui.tui.words import chain_of, on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Quote, Span
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_QUOTE_LINES: Final = 2
_MAX_WORDS: Final = 400
"""Characters of a long quotation that a panel looks at."""
_MAX_NAME_CELLS: Final = 120


class QuoteItems:
    """The quotations, under the names of their sections or of those who speak."""

    def __init__(self, findings: Findings, *, by_source: bool = False) -> None:
        self._findings = findings
        self._by_source = by_source
        self._rows = array("i")
        """For each row the index of its quotation, or -1 and below for a label of `_labels`."""
        self._labels: Sequence[str | int] = ()
        """What stands above each group: the id of a source, "" for nobody, or a section."""
        if by_source:
            self._group_by_voice()
        else:
            self._group_by_section()
        self._row_of = array("i", bytes(self._rows.itemsize * len(findings.briefing.quotes)))
        """The row of each quotation."""
        self._counts = array("i", bytes(self._rows.itemsize * len(self._labels)))
        """How many quotations are under each label."""
        self._count()

    def _count(self) -> None:
        """Note the row of each quotation, and how many are under each label."""
        group = -1
        for row, index in enumerate(self._rows):
            if index < 0:
                group = -1 - index
                continue
            self._row_of[index] = row
            if group >= 0:
                self._counts[group] += 1

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        if not self._rows:
            return [1 + len(self.lines(0, width_cells))]
        starts, ends = self._findings.starts, self._findings.ends
        return [
            2 if index < 0 else 4 if ends[index] - starts[index] + 2 > width_cells else 3
            for index in self._rows
        ]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return who speaks, and the words."""
        if not self._rows:
            return nothing("quotations", self._findings, width_cells)
        number = self._rows[index]
        if number < 0:
            count: Line = ((f"{self._counts[-1 - number]:,}", "dim"),)
            return [spread(self._label(self._labels[-1 - number]), count, width_cells)]
        quote = self._findings.briefing.quotes[number]
        head = self._place(quote) if self._by_source else self._speaker(quote)
        text = self._findings.briefing.document.text
        start, end = with_marks(text, quote.span)
        words = on_one_line(text[start : min(end, start + _MAX_WORDS)])
        return [head, *(((line, "ink"),) for line in wrapped(words, width_cells, _QUOTE_LINES))]

    def selectable(self, index: int) -> bool:
        """Return whether this is a quotation."""
        return bool(self._rows) and self._rows[index] >= 0

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of a quotation, or of the last one before `offset`."""
        index = quote if quote is not None else self._findings.quote_before(offset)
        return self._row_of[index] if index is not None else -1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a row's quotation."""
        return self._findings.briefing.quotes[self._rows[row]].span if self._rows else None

    def item_of(self, row: int) -> Quote | None:
        """Return a row's quotation."""
        is_one = self.selectable(row)
        return self._findings.briefing.quotes[self._rows[row]] if is_one else None

    def _group_by_section(self) -> None:
        """Put the quotations, which are in the order of the text, under their sections."""
        self._labels = sections = array("i")
        starts, last = self._findings.section_starts, -1
        for index, start in enumerate(self._findings.starts):
            section = max(0, bisect_right(starts, start) - 1)
            if section != last and len(starts) > 1:
                sections.append(section)
                self._rows.append(-len(sections))
            self._rows.append(index)
            last = section

    def _group_by_voice(self) -> None:
        """Put the quotations under who speaks, the most heard first, nobody's last."""
        groups = {one.id: array("i") for one in self._findings.speakers_first}
        for index, voice in enumerate(self._findings.voices):
            groups.setdefault(voice or "", array("i")).append(index)
        nobody = groups.pop("", array("i"))
        self._labels = voices = list[str | int]()
        for voice, quotes in (*groups.items(), ("", nobody)):
            if quotes:
                voices.append(voice)
                self._rows.append(-len(voices))
                self._rows.extend(quotes)

    def _label(self, group: str | int) -> Line:
        if isinstance(group, int):
            return ((self._section_name(group), "label"),)
        return self._voice(group) if group else (("Nobody named", "namenobody"),)

    def _voice(self, source: str) -> Line:
        name = on_one_line(self._findings.names.get(source, source))
        number = self._findings.colours.get(source)
        return ((name, "namenobody" if number is None else f"name{number}"),)

    def _speaker(self, quote: Quote) -> Line:
        number = self._findings.quote_colour(quote)
        style = "namenobody" if number is None else f"name{number}"
        chain = chain_of(quote, self._findings.names)
        if not chain:
            return (("Nobody named", style),)
        first, *others = (name for _, name in chain)
        return ((first, style), *(((f" ← {name}"), "dim") for name in others))

    def _place(self, quote: Quote) -> Line:
        """Return the section of a quotation and who passed it on, under who speaks it."""
        briefing = self._findings.briefing
        names = (name for _, name in chain_of(quote, self._findings.names)[1:])
        place = "".join(f"← {name} · " for name in names)
        return ((place + self._section_name(briefing.section_at(quote.span.start)), "dim"),)

    def _section_name(self, number: int) -> str:
        briefing = self._findings.briefing
        heading = briefing.sections[number].heading if briefing.sections else None
        name = on_one_line(heading.of(briefing.document.text)) if heading else headless(number)
        return fit(name, _MAX_NAME_CELLS)
