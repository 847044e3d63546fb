"""What the forms that people read say of a briefing, before any markup."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property

from briefing_tui.model import LEDE, BlockKind, InlineKind, Precision, QuoteKind, Span, headless
from briefing_tui.packed import block_at, places
from briefing_tui.packed_findings import givers, outlines
from briefing_tui.text.sentences import find_sentences
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.export.provenance import Provenance
    from briefing_tui.model import Block, Briefing, DateMention, Figure, Quote, Section, Source

_MAX_PHRASE: Final = 60
"""Code points up to which a figure and the noun it counts are shown as one phrase."""

_MAX_WEIGHED: Final = 50
"""Figures or mentions of a sentence that count; a longer one is a list, and tells no more."""

_TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE})


class Party(NamedTuple):
    """One link of an attribution chain."""

    name: str
    role: str | None = None


class Heard:
    """How often a source is heard, and where."""

    says: int = 0
    """Quotations that it speaks."""
    passes_on: int = 0
    """Quotations of others that came through it."""
    figures: int = 0
    sections: tuple[str, ...] = ()
    """The names of the sections where it does any of these, else where it is mentioned."""

    def words(self) -> str:
        """Return the counts as words: "quoted 3 times, gives 1 figure"."""
        told = []
        if self.says:
            told.append("quoted once" if self.says == 1 else f"quoted {self.says} times")
        if self.passes_on:
            noun = "quotation" if self.passes_on == 1 else "quotations"
            told.append(f"passes on {self.passes_on} {noun}")
        if self.figures:
            told.append(f"gives {self.figures} {'figure' if self.figures == 1 else 'figures'}")
        return ", ".join(told) or "named only"


class Part:
    """A section with what was found in it, which is made when it is first asked for."""

    def __init__(self, briefing: Briefing, section: Section, name: str) -> None:
        self.section = section
        self.name = name
        self.begun = array("I"), array("I"), array("I")
        """The places of the blocks, quotations and figures that begin in the section."""
        self._briefing = briefing

    @cached_property
    def blocks(self) -> list[Block]:
        """The blocks of its body."""
        blocks = map(self._briefing.document.blocks.__getitem__, self.begun[0])
        return [block for block in blocks if self.section.body.covers(block.span)]

    @cached_property
    def quotes(self) -> list[Quote]:
        """The quotations."""
        return [self._briefing.quotes[at] for at in self.begun[1]]

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures."""
        return [self._briefing.figures[at] for at in self.begun[2]]


class Moment(NamedTuple):
    """A row of the timeline."""

    when: str
    """ISO 8601, as exact as the text is: 2024-12-06, 2024-12, 2024, 2024-12-01/2024-12-03."""
    words: str
    """How the text puts it."""
    sentence: str


class Facts:
    """A briefing seen by section and by source, in one pass over its findings."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.text = briefing.document.text
        self.parts = self._parts()
        self._sources = {source.id: source for source in briefing.sources}
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._headings = [x.heading for x in briefing.sections if x.heading]
        self._quoted = [
            Span(start, end) for start, end, is_nested in outlines(briefing.quotes) if not is_nested
        ]
        self._figure_points = sorted((start, "") for start, *_ in givers(briefing.figures))
        self._source_points = sorted(
            (mention.start, source.id) for source in briefing.sources for mention in source.mentions
        )

    @cached_property
    def provenance(self) -> Provenance:
        """What says where each quotation stands in the article."""
        from briefing_tui.export.provenance import Provenance  # late: hashing costs 2 ms

        return Provenance(self.text)

    @cached_property
    def struck(self) -> list[Span]:
        """The words that are struck through."""
        inlines = self.briefing.document.inlines
        return [inline.span for inline in inlines if inline.kind is InlineKind.STRIKE]

    def _parts(self) -> list[Part]:
        briefing = self.briefing
        names = map(self._section_name, range(len(briefing.sections)))
        parts = [Part(briefing, x, y) for x, y in zip(briefing.sections, names, strict=True)]
        if not parts:
            return []
        found = (
            (start for _, start, _ in places(briefing.document.blocks)),
            (start for start, *_ in outlines(briefing.quotes)),
            (start for start, *_ in givers(briefing.figures)),
        )
        for kind, starts in enumerate(found):
            for at, start in enumerate(starts):
                parts[briefing.section_at(start)].begun[kind].append(at)
        return parts

    def _section_name(self, index: int) -> str:
        heading = self.briefing.sections[index].heading
        return (_line(heading.of(self.text)) if heading else "") or headless(index)

    def carriers_of(self, part: Part) -> tuple[str, ...]:
        """Return the one or two sentences that carry a section, as they stand in the text.

        The lede, which is the first sentence; then, of those behind it, the one with the most
        figures and sources, the earliest of several, if it has any. One that is a quotation for
        the greater part is left out, for it is shown as that.
        """
        telling = [block for block in part.blocks if block.kind in _TELLING]
        sentences = [sentence for block in telling for sentence in self._sentences_of(block)]
        if not sentences:
            return ()
        lede, *others = sentences
        others = [sentence for sentence in others if not self._is_mostly_quoted(sentence)]
        fullest = max(others, key=self._weight_of, default=lede)
        chosen = (lede, fullest) if fullest is not lede and self._weight_of(fullest) else (lede,)
        return tuple(sentence.of(self.text).strip() for sentence in chosen)

    def _weight_of(self, sentence: Span) -> int:
        """Return how many figures a sentence gives and how many sources it names."""
        inside: set[tuple[int, str]] = set()
        for points in (self._figure_points, self._source_points):
            at = bisect_left(points, sentence.start, key=_first)
            nearby = points[at : at + _MAX_WEIGHED]
            inside.update((0 if name else x, name) for x, name in nearby if x < sentence.end)
        return len(inside)

    def _is_mostly_quoted(self, sentence: Span) -> bool:
        quoted = 0
        at = max(0, bisect_right(self._quoted, sentence.start, key=_start) - 1)
        while at < len(self._quoted) and self._quoted[at].start < sentence.end:
            start, end = self._quoted[at]
            quoted += max(0, min(end, sentence.end) - max(start, sentence.start))
            at += 1
        return 2 * quoted > sentence.end - sentence.start

    def _sentences_of(self, block: Block) -> tuple[Span, ...]:
        start = block.span.start
        if start not in self._sentences:
            self._sentences[start] = self._unbroken(find_sentences(self.text, block.span))
        return self._sentences[start]

    def _unbroken(self, sentences: Iterable[Span]) -> tuple[Span, ...]:
        """Return sentences of which none ends inside a quotation or begins in lower case.

        A quotation of several sentences stays whole, and with it the words that say who spoke.
        """
        joined: list[Span] = []
        for sentence in sentences:
            goes_on = joined and (
                self._is_quoted(joined[-1].end) or self.text[sentence.start].islower()
            )
            if goes_on:
                joined[-1] = Span(joined[-1].start, sentence.end)
            else:
                joined.append(sentence)
        return tuple(joined)

    def _is_quoted(self, offset: int) -> bool:
        """Return whether a quotation goes on across an offset."""
        index = bisect_right(self._quoted, offset, key=_start) - 1
        return index >= 0 and self._quoted[index].start < offset < self._quoted[index].end

    def chain_of(self, quote: Quote) -> tuple[Party, ...]:
        """Return who spoke and those who passed it on, nearest first; () if nobody is known."""
        keys = quote.via if quote.speaker is None else (quote.speaker, *quote.via)
        parties = [Party(self.name(key)) for key in keys]
        speaker = self._sources.get(quote.speaker) if quote.speaker else None
        if speaker and speaker.role:
            parties[0] = Party(parties[0].name, _line(speaker.role))
        return tuple(parties)

    def cue_of(self, quote: Quote) -> str:
        """Return the word that says that somebody speaks, or ""."""
        return _line(quote.cue.of(self.text)) if quote.cue else ""

    def remark_on(self, quote: Quote) -> str:
        """Return what to say of a quotation that has no speaker."""
        if quote.kind is not QuoteKind.TITLE:
            return "no speaker named"
        index = bisect_right(self._headings, quote.span.start, key=_start) - 1
        is_heading = index >= 0 and self._headings[index].covers(quote.span)
        return "heading, no speaker named" if is_heading else "title"

    def phrase_of(self, figure: Figure) -> str:
        """Return the figure with what it counts, as the text has it where the two are close."""
        counts = figure.counts
        if counts is None or figure.span.covers(counts):
            return _line(figure.span.of(self.text))
        whole = Span(min(figure.span.start, counts.start), max(figure.span.end, counts.end))
        if whole.end - whole.start <= _MAX_PHRASE and "\n" not in whole.of(self.text):
            return _line(whole.of(self.text))
        return f"{_line(figure.span.of(self.text))} ({_line(counts.of(self.text))})"

    def source(self, key: str | None) -> Source | None:
        """Return the source with an id, or None."""
        return self._sources.get(key) if key is not None else None

    def name(self, key: str) -> str:
        """Return a source's name as one line."""
        source = self._sources.get(key)
        return (_line(source.name) if source else "") or _line(key) or "unnamed"

    def section_of(self, span: Span) -> str:
        """Return the name of the section that a finding is in."""
        index = self.briefing.section_at(span.start)
        return self.parts[index].name if self.parts else LEDE

    def heard(self) -> list[tuple[Source, Heard]]:
        """Return each source, with how often and in which sections it is heard."""
        said = {key: Heard() for key in self._sources}
        places: dict[str, set[int]] = {key: set() for key in self._sources}
        for quote in self.briefing.quotes:
            at = self.briefing.section_at(quote.span.start)
            for key in said.keys() & {quote.speaker, *quote.via}:
                said[key].says += key == quote.speaker
                said[key].passes_on += key in quote.via
                places[key].add(at)
        for figure in self.briefing.figures:
            if figure.source in said:
                said[figure.source].figures += 1
                places[figure.source].add(self.briefing.section_at(figure.span.start))
        for source in self.briefing.sources:
            spans = () if places[source.id] else source.mentions
            at_all = places[source.id] | {self.briefing.section_at(x.start) for x in spans}
            said[source.id].sections = self._names(at_all)
        return [(source, said[source.id]) for source in self.briefing.sources]

    def _names(self, indexes: set[int]) -> tuple[str, ...]:
        return tuple(self.parts[index].name for index in sorted(indexes) if self.parts)

    def timeline(self) -> tuple[Moment, ...]:
        """Return the dates from the earliest to the latest; one row for a day and sentence."""
        moments: dict[tuple[str, str], Moment] = {}
        for mention in sorted(self.briefing.dates, key=lambda x: (x.start, x.end, x.span)):
            when, sentence = _when(mention), self.sentence_at(mention.span)
            words = _line(mention.span.of(self.text))
            moments.setdefault((when, sentence), Moment(when=when, words=words, sentence=sentence))
        return tuple(moments.values())

    def sentence_at(self, span: Span) -> str:
        """Return the sentence that a place stands in, as one line."""
        blocks = self.briefing.document.blocks
        index = block_at(blocks, span.start)
        if index < 0 or not blocks[index].span.covers(span):
            return _line(span.of(self.text))
        sentences = self._sentences_of(blocks[index])
        at = max(0, bisect_right(sentences, span.start, key=_start) - 1)
        around = sentences[at] if sentences and sentences[at].overlaps(span) else span
        return _line(around.of(self.text))


def _first(point: tuple[int, str]) -> int:
    return point[0]


def _start(span: Span) -> int:
    return span.start


def _when(mention: DateMention) -> str:
    start, end = mention.start.isoformat(), mention.end.isoformat()
    if mention.precision is Precision.YEAR:
        return start[:4]
    if mention.precision is Precision.MONTH:
        return start[:7]
    return start if start == end else f"{start}/{end}"


def _line(text: str) -> str:
    return " ".join(text.split())


def indented(written: str, block: Block) -> str:
    """Return a block as far in as the item is that it is, or is part of."""
    is_item = block.kind is BlockKind.ITEM
    depth = max(1, block.level) - 1 if is_item else block.under
    return "\n".join("  " * depth + line if line else "" for line in written.split("\n"))
