"""What was found in an article, arranged so that the screen can look it up by place."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from briefing_tui.colours import SOURCE_LOOKS
from briefing_tui.model import Span
from briefing_tui.packed_findings import (
    chains,
    count_voices,
    givers,
    most_heard,
    outlines,
    speakers_first,
)
from briefing_tui.tui.marks import NO_MARK, find_marks
from briefing_tui.tui.runs import Runs, find_runs
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable

    from briefing_tui.model import Briefing, Figure, Quote, Source


class Findings:
    """A briefing with an index."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.voices, self.heard, self.passed = count_voices(briefing.quotes)
        """The source that each quotation is counted for; how many quotations each source speaks,
        and how many it passes on, by id."""
        self.total = self.heard + self.passed
        """How many quotations each source speaks or passes on, by id."""
        self.order = most_heard(briefing.sources, self.total)
        """The sources, the most heard first, then in the order of the text."""
        self.speakers_first = speakers_first(self.order, self.heard)
        """The sources, those before all others whose quotations wear their colours."""
        self.colours = {one.id: n % SOURCE_LOOKS for n, one in enumerate(self.speakers_first)}
        """The number of each source's look, by id; a palette has fewer colours and repeats them."""
        self.names = {source.id: source.name for source in briefing.sources}
        self.roles = {source.id: source.role for source in briefing.sources if source.role}
        """What each source is, by id, where the text says it."""
        self.starts = array("I", (start for start, *_ in outlines(briefing.quotes)))
        """Where each quotation begins."""
        self.ends = array("I", (end for _, end, _ in outlines(briefing.quotes)))
        """Where each quotation ends."""
        self.lists: dict[Hashable, Any] = {}
        """What the panels have made of it so far, each under a name of its own."""
        self.only = ""
        """The name of the source that alone is shown, or "" where all are."""

    @cached_property
    def marks(self) -> dict[str, str]:
        """The mark of each source that is heard, by id."""
        return find_marks([one for one in self.speakers_first if self.total[one.id]])

    def mark_on(self, line: Span) -> tuple[str, int | None] | None:
        """Return the mark and the colour of who speaks the first quotation begun on a line."""
        index = bisect_left(self.starts, line.start)
        if index == len(self.starts) or self.starts[index] >= line.end:
            return None
        voice = self.voices[index] or ""
        return self.marks.get(voice, NO_MARK), self.colours.get(voice)

    @cached_property
    def through(self) -> dict[str, Counter[str]]:
        """How many quotations of each source came through which other one, by their ids."""
        through: dict[str, Counter[str]] = {}
        for speaker, via in chains(self.briefing.quotes):
            if speaker and via:
                through.setdefault(speaker, Counter())[via[0]] += 1
        return through

    @cached_property
    def runs(self) -> Runs:
        """The stretches of the text that are painted alike."""
        return find_runs(self.briefing, (self.colours.get(voice or "") for voice in self.voices))

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
        following = bisect_left(self.starts, line.start)
        if following < len(self.starts) and self.starts[following] < line.end:
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
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 else None

    def first_of(self, source: Source) -> Span | None:
        """Return the first quotation that a source speaks or passes on, or where it is named."""
        for index, (speaker, via) in enumerate(chains(self.briefing.quotes)):
            if source.id == speaker or source.id in via:
                return Span(self.starts[index], self.ends[index])
        return source.mentions[0] if source.mentions else None

    def step(self, offset: int, by: int, source: str | None = None) -> int | None:
        """Return the next quotation (`by` 1) or the one before (-1), of one source if given."""
        if by > 0:
            index = bisect_right(self.starts, offset)
        else:
            index = bisect_left(self.starts, offset) - 1
        while 0 <= index < len(self.voices):
            if source is None or self.voices[index] == source:
                return index
            index += by
        return None

    def section_step(self, offset: int, by: int) -> int | None:
        """Return where the next section (`by` 1) or the one before (-1) begins."""
        starts = self.section_starts
        index = bisect_right(starts, offset) if by > 0 else bisect_left(starts, offset) - 1
        return starts[index] if 0 <= index < len(starts) else None

    @cached_property
    def _figure_starts(self) -> array[int]:
        return array("I", (start for start, *_ in givers(self.briefing.figures)))

    @cached_property
    def section_starts(self) -> array[int]:
        """Where each section begins."""
        return array("I", ((part.heading or part.body).start for part in self.briefing.sections))

    @cached_property
    def top_level(self) -> int:
        """The level of the headings that no other one stands above."""
        levels = (part.level for part in self.briefing.sections if part.heading)
        return min(levels, default=1)

    def _around(self, offset: int) -> int | None:
        index: int | None = bisect_right(self.starts, offset) - 1
        while index is not None and index >= 0:
            if offset < self.ends[index]:
                return index
            index = self.briefing.quotes[index].nested_in
        return None


def voice_of(quote: Quote) -> str | None:
    """Return the id of the source that a quotation is counted for."""
    return quote.speaker or (quote.via[0] if quote.via else None)
