"""What was found in an article, arranged so that the screen can look it up by place."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final

from briefing_tui.colours import COLOURED_SOURCES
from briefing_tui.tui.marks import NO_MARK, find_marks
from briefing_tui.tui.runs import Runs, find_runs
from briefing_tui.tui.words import on_one_line

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, Figure, Quote, Source, Span

WORDS_A_MINUTE: Final = 230
_CELLS_A_WORD: Final = 6
"""Characters of a word and its space, on average; counting them all takes time in a long text."""


class Findings:
    """A briefing with an index."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.heard = Counter(voice for quote in briefing.quotes if (voice := voice_of(quote)))
        """How many quotations each source speaks, by id."""
        self.passed = Counter(
            one for quote in briefing.quotes for one in quote.via if one != voice_of(quote)
        )
        """How many quotations each source passes on, by id."""
        self.total = self.heard + self.passed
        """How many quotations each source speaks or passes on, by id."""
        self.order = sorted(briefing.sources, key=lambda source: -self.total[source.id])
        """The sources, the most heard first, then in the order of the text."""
        self.speakers_first = sorted(self.order, key=lambda source: not self.heard[source.id])
        """The sources, those before all others whose quotations wear their colours."""
        self.colours = {one.id: n % COLOURED_SOURCES for n, one in enumerate(self.speakers_first)}
        """The number of each source's colour, by id."""
        self.names = {source.id: source.name for source in briefing.sources}
        self._starts = array("L", [quote.span.start for quote in briefing.quotes])

    @cached_property
    def marks(self) -> dict[str, str]:
        """The mark of each source that is heard, by id."""
        return find_marks([one for one in self.speakers_first if self.total[one.id]])

    def mark_on(self, line: Span) -> tuple[str, int | None] | None:
        """Return the mark and the colour of who speaks the first quotation begun on a line."""
        index = bisect_left(self._starts, line.start)
        if index == len(self._starts) or self._starts[index] >= line.end:
            return None
        quote = self.briefing.quotes[index]
        voice = voice_of(quote)
        return self.marks.get(voice or "", NO_MARK), self.quote_colour(quote)

    @cached_property
    def through(self) -> dict[str, Counter[str]]:
        """How many quotations of each source came through which other one, by their ids."""
        through: dict[str, Counter[str]] = {}
        for quote in self.briefing.quotes:
            if quote.speaker and quote.via:
                through.setdefault(quote.speaker, Counter())[quote.via[0]] += 1
        return through

    @cached_property
    def runs(self) -> Runs:
        """The stretches of the text that are painted alike."""
        return find_runs(self.briefing, self.quote_colour)

    def quote_colour(self, quote: Quote) -> int | None:
        """Return the number of a quotation's colour, or None if nobody is named."""
        return self.colours.get(voice_of(quote) or "")

    def quote_at(self, offset: int, line: Span) -> int | None:
        """Return the quotation at a place: the innermost around it, or the line's first."""
        inner = self._around(offset)
        if inner is None:
            inner = self._around(line.start)
        if inner is not None:
            return inner
        following = bisect_left(self._starts, line.start)
        if following < len(self._starts) and self._starts[following] < line.end:
            return following
        return None

    def figure_at(self, offset: int) -> Figure | None:
        """Return the figure at a place."""
        figures = self.briefing.figures
        index = bisect_right(self._figure_starts, offset) - 1
        return figures[index] if index >= 0 and offset < figures[index].span.end else None

    def words_of(self, figure: Figure) -> tuple[str, str]:
        """Return a figure in the text's own words, and what it counts if it stands elsewhere."""
        text = self.briefing.document.text
        counts = figure.counts
        noun = "" if counts is None or figure.span.covers(counts) else counts.of(text)
        return on_one_line(figure.span.of(text)), on_one_line(noun)

    def quote_before(self, offset: int) -> int | None:
        """Return the last quotation that begins at or before a place."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 else None

    def first_of(self, source: Source) -> Span | None:
        """Return the first quotation that a source speaks or passes on, or where it is named."""
        for quote in self.briefing.quotes:
            if source.id == quote.speaker or source.id in quote.via:
                return quote.span
        return source.mentions[0] if source.mentions else None

    def step(self, offset: int, by: int, source: str | None = None) -> int | None:
        """Return the next quotation (`by` 1) or the one before (-1), of one source if given."""
        quotes = self.briefing.quotes
        if by > 0:
            index = bisect_right(self._starts, offset)
        else:
            index = bisect_left(self._starts, offset) - 1
        while 0 <= index < len(quotes):
            if source is None or voice_of(quotes[index]) == source:
                return index
            index += by
        return None

    def section_step(self, offset: int, by: int) -> int | None:
        """Return where the next section (`by` 1) or the one before (-1) begins."""
        starts = self._section_starts
        index = bisect_right(starts, offset) if by > 0 else bisect_left(starts, offset) - 1
        return starts[index] if 0 <= index < len(starts) else None

    @cached_property
    def _figure_starts(self) -> list[int]:
        return [figure.span.start for figure in self.briefing.figures]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [(part.heading or part.body).start for part in self.briefing.sections]

    def _around(self, offset: int) -> int | None:
        index: int | None = bisect_right(self._starts, offset) - 1
        quotes = self.briefing.quotes
        while index is not None and index >= 0:
            if offset < quotes[index].span.end:
                return index
            index = quotes[index].nested_in
        return None


def voice_of(quote: Quote) -> str | None:
    """Return the id of the source that a quotation is counted for."""
    return quote.speaker or (quote.via[0] if quote.via else None)


def minutes_left(length: int, offset: int) -> int:
    """Return how many minutes a reader needs from `offset` to the end."""
    words = (length - offset) / _CELLS_A_WORD
    return max(1, round(words / WORDS_A_MINUTE)) if offset < length else 0
