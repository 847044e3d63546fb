from __future__ import annotations

import pickle
import tracemalloc

import pytest

from briefing_tui.model import Block, BlockKind, Source, SourceKind, Span
from briefing_tui.packed import Blocks, Spans, block_at

SPANS = (Span(0, 3), Span(5, 5), Span(7, 4_000_000_000))
BLOCKS = (
    Block(kind=BlockKind.HEADING, span=Span(2, 5), level=1, source_lines=(0, 1)),
    Block(kind=BlockKind.PARAGRAPH, span=Span(7, 90), source_lines=(2, 4)),
    Block(kind=BlockKind.IMAGE, span=Span(92, 93), source_lines=(5, 6)),
)


@pytest.mark.parametrize(
    ("packed", "plain"), [(Spans(SPANS), SPANS), (Blocks(BLOCKS), BLOCKS), (Spans(()), ())]
)
def test_what_is_packed_reads_as_the_tuple_of_it(
    packed: Spans | Blocks, plain: tuple[Span | Block, ...]
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
