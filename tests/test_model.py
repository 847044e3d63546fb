from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    Document,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
    Span,
    replace,
)
from briefing_tui.packed import Sections

if TYPE_CHECKING:
    from briefing_tui.noun import Noun

_QUOTE = Quote(span=Span(2, 9), kind=QuoteKind.DIRECT, speaker="ruiz", rule="verb")


def test_a_span_covers_overlaps_and_reads() -> None:
    inner, outer = Span(2, 4), Span(1, 5)
    assert inner.of("abcdef") == "cd"
    assert outer.covers(inner)
    assert not inner.covers(outer)
    assert inner.overlaps(outer)
    assert not Span(1, 2).overlaps(inner)
    assert sorted([outer, inner, Span(1, 3)]) == [Span(1, 3), outer, inner]


def test_nouns_with_equal_parts_are_equal() -> None:
    same = Quote(span=Span(2, 9), kind=QuoteKind.DIRECT, speaker="ruiz")
    assert same == _QUOTE
    assert hash(_QUOTE) == hash(same)
    assert replace(same, speaker=None) != same
    assert Section(heading=None, body=Span(0, 1)) != Document(text="a")


def test_a_noun_never_changes() -> None:
    with pytest.raises(AttributeError):
        _QUOTE.speaker = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del _QUOTE.speaker
    with pytest.raises(AttributeError):
        _QUOTE.unknown = 1
    assert not hasattr(_QUOTE, "__dict__")


def test_a_noun_takes_all_its_parts_and_no_others() -> None:
    with pytest.raises(TypeError, match="Quote: kind missing or unknown"):
        Quote(span=Span(0, 1))  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Quote(span=Span(0, 1), kind=QuoteKind.DIRECT, tone="warm")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        replace(_QUOTE, tone="warm")


@pytest.mark.parametrize(
    "noun",
    [
        _QUOTE,
        Document(text="a", blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, 1)),)),
        Briefing(document=Document(text="a"), quotes=(_QUOTE,)),
    ],
)
def test_a_noun_crosses_to_another_process(noun: Noun) -> None:
    assert pickle.loads(pickle.dumps(noun)) == noun


def test_a_noun_says_its_parts() -> None:
    assert repr(Section(heading=None, body=Span(0, 1))) == (
        "Section(heading=None, body=Span(start=0, end=1), level=1)"
    )


def test_a_briefing_finds_sources_by_id_and_sections_by_place() -> None:
    source = Source(id="ruiz", name="Ana Ruiz", kind=SourceKind.PERSON)
    sections = (
        Section(heading=None, body=Span(0, 5)),
        Section(heading=Span(7, 9), body=Span(11, 20)),
    )
    briefing = Briefing(document=Document(text=""), sections=sections, sources=(source,))
    assert briefing.source("ruiz") is source
    with pytest.raises(KeyError):
        briefing.source("mayor")
    for either in (briefing, replace(briefing, sections=Sections(sections))):
        assert [either.section_at(at) for at in (0, 6, 7, 30)] == [0, 0, 1, 1]
