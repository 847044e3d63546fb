"""Many quotations, figures or dates as rows of numbers, a tenth of the memory of nouns."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

from briefing_tui.model import (
    By,
    Change,
    DateMention,
    Figure,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Source,
    Span,
)
from briefing_tui.noun import make
from briefing_tui.packed import Packed
from briefing_tui.typed import Final, Generic, NamedTuple, TypeVar

_T = TypeVar("_T", bound=Hashable)
_NO_NUMBER: Final = float("nan")
QUOTE_KINDS: Final = tuple(QuoteKind)
MAKERS: Final = tuple(By)
_QUALIFIERS: Final = tuple(Qualifier)
_CHANGES: Final = (None, *Change)
_PRECISIONS: Final = tuple(Precision)
NONE: Final = -1
"""The number that stands for None."""
NO_SPAN: Final = (NONE, NONE)


class Numbered(Generic[_T]):
    """Values, each kept once and known by its number."""

    def __init__(self) -> None:
        """Begin with none."""
        self.values: list[_T] = []
        self._numbers: dict[_T, int] = {}

    def number(self, value: _T) -> int:
        """Return the number of a value, its next one if it is new."""
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number


class QuoteRow(NamedTuple):
    """A quotation in numbers: offsets, and places in the tables of a `Quotes`."""

    start: int
    end: int
    kind: int
    by: int
    speaker: int
    chain: int
    rule: int
    nested_in: int
    mention: int
    mention_end: int
    cue: int
    cue_end: int
    content: int
    content_end: int


_WIDTH: Final = len(QuoteRow._fields)
_FIGURE_NUMBERS: Final = 10
_DATE_NUMBERS: Final = 6
_GIVER: Final = 2
"""The place of a figure's source among its numbers."""


class Quotes(Packed[Quote]):
    """Quotations, of 56 bytes each."""

    __slots__ = ("_chains", "_rows", "_rules", "_speakers")

    def __init__(
        self,
        rows: array[int],
        speakers: Sequence[str | None],
        chains: Sequence[tuple[str, ...]],
        rules: Sequence[str],
    ) -> None:
        """Take the numbers of one `QuoteRow` after the other, and what they count in."""
        super().__init__()
        self._rows = rows
        self._speakers = speakers
        self._chains = chains
        self._rules = rules

    def __len__(self) -> int:
        return len(self._rows) // _WIDTH

    def _item(self, index: int) -> Quote:
        row = QuoteRow._make(self._rows[_WIDTH * index : _WIDTH * (index + 1)])
        return make(
            Quote,
            Span(row.start, row.end),
            QUOTE_KINDS[row.kind],
            self._speakers[row.speaker],
            _span(row.mention, row.mention_end),
            self._chains[row.chain],
            _span(row.cue, row.cue_end),
            _span(row.content, row.content_end),
            None if row.nested_in == NONE else row.nested_in,
            MAKERS[row.by],
            self._rules[row.rule],
        )

    def outlines(self) -> Iterator[tuple[int, int, bool]]:
        """Return where each begins, where it ends, and whether it stands in another."""
        nested = map(NONE.__ne__, self._column("nested_in"))
        return zip(self._column("start"), self._column("end"), nested, strict=True)

    def chains(self) -> Iterator[tuple[str | None, tuple[str, ...]]]:
        """Return who speaks each, and who passed it on."""
        speakers = map(self._speakers.__getitem__, self._column("speaker"))
        return zip(speakers, map(self._chains.__getitem__, self._column("chain")), strict=True)

    def _column(self, name: str) -> array[int]:
        return self._rows[QuoteRow._fields.index(name) :: _WIDTH]


def _span(start: int, end: int) -> Span | None:
    return None if end == NONE else Span(start, end)


class Figures(Packed[Figure]):
    """Figures, of 56 bytes each."""

    __slots__ = ("_amounts", "_rows", "_words")

    def __init__(self, figures: Iterable[Figure] = ()) -> None:
        """Take them in their order."""
        super().__init__()
        self._rows = array("i")
        self._amounts = array("d")
        self._words: Numbered[str | None] = Numbered()
        """Units, sources and rules."""
        for figure in figures:
            self.append(figure)

    def __len__(self) -> int:
        return len(self._rows) // _FIGURE_NUMBERS

    def append(self, figure: Figure) -> None:
        """Add one."""
        number = self._words.number
        self._amounts.extend((figure.value, _NO_NUMBER if figure.upper is None else figure.upper))
        self._rows.extend(
            (
                *figure.span,
                number(figure.source),
                *(figure.counts or NO_SPAN),
                number(figure.unit),
                _QUALIFIERS.index(figure.qualifier),
                _CHANGES.index(figure.change),
                MAKERS.index(figure.by),
                number(figure.rule),
            )
        )

    def _item(self, index: int) -> Figure:
        start, end, source, counts, counts_end, unit, qualifier, change, by, rule = self._rows[
            _FIGURE_NUMBERS * index : _FIGURE_NUMBERS * (index + 1)
        ]
        value, upper = self._amounts[2 * index : 2 * index + 2]
        words = self._words.values
        return make(
            Figure,
            Span(start, end),
            value,
            None if upper != upper else upper,  # only `_NO_NUMBER` is not itself
            words[unit],
            _QUALIFIERS[qualifier],
            _CHANGES[change],
            _span(counts, counts_end),
            words[source],
            MAKERS[by],
            words[rule],
        )

    def given_by(self, sources: Iterable[tuple[int, str | None]]) -> Figures:
        """Return those at some indices, in their order, each with who gives it."""
        some = Figures()
        some._words = self._words
        for index, source in sources:
            row = self._rows[_FIGURE_NUMBERS * index : _FIGURE_NUMBERS * (index + 1)]
            row[_GIVER] = self._words.number(source)
            some._rows.extend(row)
            some._amounts.extend(self._amounts[2 * index : 2 * index + 2])
        return some

    def places(self) -> Iterator[tuple[int, int, str | None]]:
        """Return where each begins, where it ends, and who gives it."""
        sources = map(self._words.values.__getitem__, self._rows[_GIVER::_FIGURE_NUMBERS])
        starts, ends = self._rows[::_FIGURE_NUMBERS], self._rows[1::_FIGURE_NUMBERS]
        return zip(starts, ends, sources, strict=True)


class Dates(Packed[DateMention]):
    """Dates, of 24 bytes each."""

    __slots__ = ("_rows", "_rules")

    def __init__(self, dates: Iterable[DateMention] = ()) -> None:
        """Take them in their order."""
        super().__init__()
        self._rows = array("I")
        self._rules: Numbered[str] = Numbered()
        for one in dates:
            first, last = one.start.toordinal(), one.end.toordinal()
            kind, rule = _PRECISIONS.index(one.precision), self._rules.number(one.rule)
            self._rows.extend((*one.span, first, last, kind, rule))

    def __len__(self) -> int:
        return len(self._rows) // _DATE_NUMBERS

    def _item(self, index: int) -> DateMention:
        from briefing_tui.days import date  # late: not every article names one

        start, end, first, last, kind, rule = self._rows[
            _DATE_NUMBERS * index : _DATE_NUMBERS * (index + 1)
        ]
        return make(
            DateMention,
            Span(start, end),
            date.fromordinal(first),
            date.fromordinal(last),
            _PRECISIONS[kind],
            self._rules.values[rule],
        )


def outlines(quotes: Sequence[Quote]) -> Iterator[tuple[int, int, bool]]:
    """Return where each quotation begins, where it ends, and whether it stands in another."""
    if isinstance(quotes, Quotes):
        return quotes.outlines()
    return ((*quote.span, quote.nested_in is not None) for quote in quotes)


def chains(quotes: Sequence[Quote]) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """Return who speaks each quotation, and who passed it on."""
    if isinstance(quotes, Quotes):
        return quotes.chains()
    return ((quote.speaker, quote.via) for quote in quotes)


def count_voices(quotes: Sequence[Quote]) -> tuple[list[str | None], Counter[str], Counter[str]]:
    """Count who is heard.

    Returns:
        The source that each quotation is counted for; how many each source speaks; how many each
        passes on from somebody else; all by the sources' ids.
    """
    voices = [speaker or (*via, None)[0] for speaker, via in chains(quotes)]
    told = zip(voices, chains(quotes), strict=True)
    passed = Counter(one for voice, (_, via) in told for one in via if one != voice)
    return voices, Counter(filter(None, voices)), passed


def most_heard(sources: Iterable[Source], total: Counter[str]) -> list[Source]:
    """Return sources, the one that speaks or passes on most first, else as they were."""
    return sorted(sources, key=lambda one: -total[one.id])


def speakers_first(sources: Iterable[Source], heard: Counter[str]) -> list[Source]:
    """Return sources, those that speak first: their quotations wear colours, which may run out."""
    return sorted(sources, key=lambda one: not heard[one.id])


def givers(figures: Sequence[Figure]) -> Iterator[tuple[int, int, str | None]]:
    """Return where each figure begins, where it ends, and who gives it."""
    if isinstance(figures, Figures):
        return figures.places()
    return ((*figure.span, figure.source) for figure in figures)
