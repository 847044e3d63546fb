"""The rows of the four lists of evidence."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, TypeAlias

from briefing_tui.model import Qualifier, Span, headless
from briefing_tui.text.layout import wrap
from briefing_tui.text.width import fit
from briefing_tui.tui.paint import cells_of
from briefing_tui.tui.runs import with_marks
from briefing_tui.tui.words import chain_of, counted, on_one_line, to_when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Briefing, DateMention, Figure, Quote
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_QUOTE_LINES: Final = 2
_MAX_WORDS: Final = 400
"""Characters of a long quotation or sentence that a panel looks at."""
_LOST_BY_WRAPPING: Final = 16
"""Characters of two lines that stay empty, about, where a word does not fit."""


class QuoteItems:
    """The quotations, under the names of their sections."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        briefing = findings.briefing
        self._rows: list[int] = []
        """For each row the index of its quotation, or -1 and below for a section's name."""
        before = -1
        for index, quote in enumerate(briefing.quotes):
            section = briefing.section_at(quote.span.start) if briefing.sections else -1
            if section != before and len(briefing.sections) > 1:
                self._rows.append(-1 - section)
                before = section
            self._rows.append(index)
        self._quote_rows = [row for row, index in enumerate(self._rows) if index >= 0]

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        if not self._rows:
            return [2]
        quotes = self._findings.briefing.quotes
        return [
            2 if index < 0 else 4 if _length(quotes[index].span) + 2 > width_cells else 3
            for index in self._rows
        ]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return who speaks, and the words."""
        if not self._rows:
            return [(("No quotations in this article", "dim"),)]
        number = self._rows[index]
        if number < 0:
            return [((fit(self._section_name(-1 - number), width_cells), "label"),)]
        quote = self._findings.briefing.quotes[number]
        head = self._head(quote)
        text = self._findings.briefing.document.text
        start, end = with_marks(text, quote.span)
        words = on_one_line(text[start : min(end, start + _MAX_WORDS)])
        return [head, *(((line, "ink"),) for line in _wrapped(words, width_cells, _QUOTE_LINES))]

    def selectable(self, index: int) -> bool:
        """Return whether this is a quotation."""
        return bool(self._rows) and self._rows[index] >= 0

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of a quotation, or of the last one before `offset`."""
        index = quote if quote is not None else self._findings.quote_before(offset)
        return self._quote_rows[index] if index is not None else -1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a row's quotation."""
        return self._findings.briefing.quotes[self._rows[row]].span if self._rows else None

    def _head(self, quote: Quote) -> Line:
        number = self._findings.quote_colour(quote)
        style = "namenobody" if number is None else f"name{number}"
        chain = chain_of(quote, self._findings.names)
        if not chain:
            return (("Nobody named", style),)
        first, *others = (name for _, name in chain)
        return ((first, style), *(((f" ← {name}"), "dim") for name in others))

    def _section_name(self, number: int) -> str:
        briefing = self._findings.briefing
        heading = briefing.sections[number].heading
        return on_one_line(heading.of(briefing.document.text)) if heading else headless(number)


class SourceItems:
    """The sources, the most heard first."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self.sources = findings.order
        self._rows = {source.id: row for row, source in enumerate(self.sources)}

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        del width_cells
        return [4 if source.role else 3 for source in self.sources] or [2]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the name, what the source is, and how often it is heard."""
        if not self.sources:
            return [(("No sources in this article", "dim"),)]
        source = self.sources[index]
        heard, passed = self._findings.heard[source.id], self._findings.passed[source.id]
        number = self._findings.colours[source.id]
        facts = [source.kind.value]
        facts.append(_heard(heard, passed))
        country = on_one_line(source.country or "")
        if country and len(" · ".join([*facts, country])) <= width_cells:
            facts.insert(1, country)
        style = f"name{number}" if heard or passed else "bright"
        lines: list[Line] = [((on_one_line(source.name), style),)]
        if source.role:
            lines.append(((fit(on_one_line(source.role), width_cells), "ink"),))
        return [*lines, ((" · ".join(facts), "dim"),)]

    def selectable(self, index: int) -> bool:
        """Return whether there is a source."""
        del index
        return bool(self.sources)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the source of a quotation, or of the last one before `offset`."""
        index = quote if quote is not None else self._findings.quote_before(offset)
        if index is None:
            return -1
        found = self._findings.briefing.quotes[index]
        return self._rows.get(found.speaker or (found.via[0] if found.via else ""), -1)

    def span_of(self, row: int) -> Span | None:
        """Return the source's first quotation, or where it is named first."""
        if not self.sources:
            return None
        return self._findings.first_of(self.sources[row])


class FigureItems:
    """The figures, in the order of the text."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self.figures: tuple[Figure, ...] = findings.briefing.figures
        self._starts = [figure.span.start for figure in self.figures]

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        del width_cells
        return [3 for _ in self.figures] or [2]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the figure in the text's own words, and who gives it."""
        if not self.figures:
            return [(("No figures in this article", "dim"),)]
        figure = self.figures[index]
        words, noun = self._findings.words_of(figure)
        line: Line = ((words, "strong"),)
        if noun:
            line = (*line, (f" {noun}", "ink"))
        return [line, self._giver(figure, words, width_cells)]

    def selectable(self, index: int) -> bool:
        """Return whether there is a figure."""
        del index
        return bool(self.figures)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the last figure that begins at or before `offset`."""
        del quote
        return bisect_right(self._starts, offset) - 1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a figure."""
        return self.figures[row].span if self.figures else None

    def _giver(self, figure: Figure, words: str, width: int) -> Line:
        """Return who gives a figure, and how exactly it is meant if its words do not say so."""
        is_said = figure.qualifier is Qualifier.EXACT or _holds(words, figure.qualifier)
        more = "" if is_said else f" · {figure.qualifier.value}"
        if figure.source is None:
            return ((f"Nobody named{more}", "dim"),)
        name = on_one_line(self._findings.names.get(figure.source, figure.source))
        number = self._findings.colours.get(figure.source)
        style = "dim" if number is None else f"source{number}"
        return ((fit(name, width - len(more)), style), (more, "dim"))


class TimelineItems:
    """The dates, the earliest first."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self.dates: list[DateMention] = sorted(
            findings.briefing.dates, key=lambda mention: (mention.start, mention.span.start)
        )
        order = sorted(range(len(self.dates)), key=lambda row: self.dates[row].span.start)
        self._order = order
        self._starts = [self.dates[row].span.start for row in order]

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        del width_cells
        return [4 for _ in self.dates] or [2]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the day, and what the text says around it."""
        if not self.dates:
            return [(("No dates in this article", "dim"),)]
        mention = self.dates[index]
        words = on_one_line(mention.span.of(self._findings.briefing.document.text))
        day = to_when(mention)
        head: Line = ((day, "strong"), (f"  {words}", "accent"))
        if words.lower() == day.lower() or cells_of(head) > width_cells:
            head = ((day, "strong"),)
        around = _excerpt(self._findings.briefing, mention.span, 2 * width_cells)
        return [head, *(((line, "dim"),) for line in _wrapped(around, width_cells, 2))]

    def selectable(self, index: int) -> bool:
        """Return whether there is a date."""
        del index
        return bool(self.dates)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the last date that the text names at or before `offset`."""
        del quote
        index = bisect_right(self._starts, offset) - 1
        return self._order[index] if index >= 0 else -1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a date."""
        return self.dates[row].span if self.dates else None


EvidenceItems: TypeAlias = QuoteItems | SourceItems | FigureItems | TimelineItems


def _heard(heard: int, passed: int) -> str:
    """Return how often a source speaks and passes on what others say."""
    if heard and passed:
        return f"{heard} quoted, {passed} passed on"
    if heard:
        return counted(heard, "quotation")
    return f"passes on {passed}" if passed else "not quoted"


def _length(span: Span) -> int:
    return span.end - span.start


def _wrapped(text: str, width: int, most: int) -> list[str]:
    """Return the first lines of a text, with an ellipsis where it goes on."""
    lines: list[str] = []
    for start, end in wrap(text, 0, len(text), width):
        if len(lines) == most - 1:
            lines.append(fit(text[start:], width))
            return lines
        lines.append(text[start:end])
    return lines


def _holds(words: str, qualifier: Qualifier) -> bool:
    """Return whether a figure's words say how exactly it is meant, in any language.

    Numbers in digits are recognised by what stands before: "au moins 826 morts".
    """
    if qualifier.value in words.lower():
        return True
    digit = next((place for place, sign in enumerate(words) if sign.isdigit()), 0)
    return any(sign.islower() for sign in words[:digit])


def _excerpt(briefing: Briefing, span: Span, characters: int) -> str:
    """Return the words around a place: from the start of its sentence, or behind an ellipsis.

    Args:
        briefing: What the place is in.
        span: The place.
        characters: How many there is room for; the place is among them.
    """
    text, blocks = briefing.document.text, briefing.document.blocks
    index = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    around = blocks[index].span if index >= 0 and blocks[index].span.covers(span) else span
    start = _sentence_start(text, around, span)
    sign = ""
    earliest = span.end - (characters - _LOST_BY_WRAPPING)
    if start < earliest:
        start, sign = text.find(" ", earliest, span.start) + 1 or span.start, "…"
    return sign + on_one_line(text[start : min(around.end, start + 2 * characters)])


def _sentence_start(text: str, around: Span, span: Span) -> int:
    """Return where the sentence of a place begins; it may be far away."""
    from briefing_tui.text.sentences import find_sentences  # late: for the timeline only

    stretch = Span(max(around.start, span.start - _MAX_WORDS), min(around.end, span.end))
    starts = [one.start for one in find_sentences(text, stretch) if one.start <= span.start]
    return starts[-1] if starts else span.start
