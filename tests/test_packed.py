from __future__ import annotations

import pickle
import tracemalloc
from array import array
from datetime import date

import pytest

from briefing_tui.model import (
    Block,
    BlockKind,
    By,
    Change,
    DateMention,
    Figure,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
    Span,
)
from briefing_tui.packed import Blocks, Packed, Sections, Spans, block_at, place_of, places
from briefing_tui.packed_findings import (
    NONE,
    Dates,
    Figures,
    QuoteRow,
    Quotes,
    chains,
    givers,
    outlines,
)

SPANS = (Span(0, 3), Span(5, 5), Span(7, 4_000_000_000))
BLOCKS = (
    Block(kind=BlockKind.HEADING, span=Span(2, 5), level=1, source_lines=(0, 1)),
    Block(kind=BlockKind.PARAGRAPH, span=Span(7, 90), source_lines=(2, 4)),
    Block(kind=BlockKind.IMAGE, span=Span(92, 93), level=3, source_lines=(5, 6), under=2),
)
QUOTES = (
    Quote(
        span=Span(2, 90),
        kind=QuoteKind.TITLE,
        speaker="okafor",
        mention=Span(95, 100),
        via=("bbc", "herald"),
        cue=Span(91, 94),
        content=Span(0, 90),
        by=By.MARKED,
        rule="verb",
    ),
    Quote(span=Span(7, 20), kind=QuoteKind.FRAGMENT, nested_in=0),
)
FIGURES = (
    Figure(span=Span(3, 9), value=826.0),
    Figure(
        span=Span(12, 40),
        value=0.1,
        upper=-1e300,
        unit="percent",
        qualifier=Qualifier.NEARLY,
        change=Change.DOWN,
        counts=Span(30, 40),
        source="okafor",
        by=By.MARKED,
        rule="vague",
    ),
)
DATES = (
    DateMention(
        span=Span(0, 4),
        start=date(1, 1, 1),
        end=date(9999, 12, 31),
        precision=Precision.RANGE,
        rule="year",
    ),
    DateMention(
        span=Span(8, 14), start=date(2024, 2, 29), end=date(2024, 2, 29), precision=Precision.DAY
    ),
)
SECTIONS = (
    Section(heading=None, body=Span(0, 5)),
    Section(heading=Span(7, 9), body=Span(11, 20), level=2),
    Section(heading=Span(22, 30), body=Span(30, 30)),
)


def _packed_quotes(times: int = 1) -> Quotes:
    rows = [
        QuoteRow(2, 90, 3, 0, 1, 1, 1, NONE, 95, 100, 91, 94, 0, 90),
        QuoteRow(7, 20, 1, 1, 0, 0, 0, 0, NONE, NONE, NONE, NONE, NONE, NONE),
    ]
    numbers = array("i", [number for row in rows * times for number in row])
    return Quotes(numbers, [None, "okafor"], [(), ("bbc", "herald")], ["", "verb"])


@pytest.mark.parametrize(
    ("packed", "plain"),
    [
        (Spans(SPANS), SPANS),
        (Blocks(BLOCKS), BLOCKS),
        (Spans(()), ()),
        (_packed_quotes(), QUOTES),
        (Figures(FIGURES), FIGURES),
        (Dates(DATES), DATES),
        (Sections(SECTIONS), SECTIONS),
    ],
)
def test_what_is_packed_reads_as_the_tuple_of_it(
    packed: Packed[object], plain: tuple[object, ...]
) -> None:
    assert packed == plain
    assert plain == packed
    assert tuple(packed) == plain
    assert hash(packed) == hash(plain)
    assert repr(packed) == repr(plain)
    assert packed[1:] == plain[1:]
    assert [packed[k] for k in range(-len(plain), len(plain))] == [*plain, *plain]
    assert pickle.loads(pickle.dumps(packed)) == packed
    with pytest.raises(IndexError):
        packed[len(plain)]
    with pytest.raises(IndexError):
        packed[-len(plain) - 1]


def test_what_differs_is_not_equal() -> None:
    assert Spans(SPANS) != SPANS[:2]
    assert Spans(SPANS) != (*SPANS[:2], Span(7, 8))
    assert Spans(SPANS) != list(SPANS)


def test_nouns_are_equal_whether_packed_or_not() -> None:
    loose = Source(id="a", name="A", kind=SourceKind.PERSON, mentions=SPANS)
    packed = Source(id="a", name="A", kind=SourceKind.PERSON, mentions=Spans(SPANS))
    assert loose == packed
    assert hash(loose) == hash(packed)


@pytest.mark.parametrize("blocks", [BLOCKS, Blocks(BLOCKS)])
def test_a_block_is_found_by_its_place(blocks: Blocks) -> None:
    assert [block_at(blocks, at) for at in (0, 2, 6, 7, 91, 92, 99)] == [-1, 0, 0, 1, 1, 2, 2]


def test_a_packed_block_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        kept = Blocks(
            Block(kind=BlockKind.PARAGRAPH, span=Span(k, k + 300), source_lines=(k, k + 1))
            for k in range(10_000, 20_000)
        )
        assert tracemalloc.get_traced_memory()[0] / len(kept) < 40
    finally:
        tracemalloc.stop()


def test_quotations_tell_the_same_of_a_column_whether_packed_or_not() -> None:
    assert [*outlines(QUOTES)] == [*outlines(_packed_quotes())] == [(2, 90, False), (7, 20, True)]
    told = [("okafor", ("bbc", "herald")), (None, ())]
    assert [*chains(QUOTES)] == [*chains(_packed_quotes())] == told


def test_figures_tell_the_same_of_a_column_whether_packed_or_not() -> None:
    told = [(3, 9, None), (12, 40, "okafor")]
    assert [*givers(FIGURES)] == [*givers(Figures(FIGURES))] == told


def test_what_a_rule_is_called_stays_with_what_it_found() -> None:
    assert [one.rule for one in _packed_quotes()] == [one.rule for one in QUOTES]
    assert [one.rule for one in Figures(FIGURES)] == [one.rule for one in FIGURES]
    assert [one.rule for one in Dates(DATES)] == [one.rule for one in DATES]


def test_a_packed_figure_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        kept = Figures(FIGURES * 2_500)
        assert tracemalloc.get_traced_memory()[0] / len(kept) < 70
    finally:
        tracemalloc.stop()


def test_a_packed_date_and_a_packed_section_take_little_memory() -> None:
    tracemalloc.start()
    try:
        dates = Dates(DATES * 2_500)
        assert tracemalloc.get_traced_memory()[0] / len(dates) < 30
        sections = Sections(SECTIONS * 2_500)
        assert tracemalloc.get_traced_memory()[0] / (len(dates) + len(sections)) < 30
    finally:
        tracemalloc.stop()


def test_a_packed_quotation_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        kept = _packed_quotes(2_500)
        assert tracemalloc.get_traced_memory()[0] / len(kept) < 70
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("blocks", [BLOCKS, Blocks(BLOCKS)])
def test_the_place_of_a_block_is_told_without_making_it(blocks: Blocks | tuple[Block, ...]) -> None:
    told = [(block.kind, *block.span) for block in BLOCKS]
    assert [*places(blocks)] == told
    assert [place_of(blocks, index) for index in range(len(blocks))] == told
