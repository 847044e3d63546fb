"""Sections for an article without headings: where it turns, and only when asked."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.extract.turns import find_turns
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse
from tests.growth import least_seconds

if TYPE_CHECKING:
    from briefing_tui.model import Briefing

_TODAY: Final = date(2024, 12, 9)
_DAM: Final = (
    "The dam above Lindmar was built of stone and clay a hundred years ago, and the water behind it"
    " has been rising since the storm. Engineers have opened both gates of the spillway, but the"
    " lake still gains a metre every night.",
    "A crack in the dam was found in spring. Engineers filled it with clay, and the water authority"
    " promised a new wall of stone before the next storm, but the wall was never built and the"
    " spillway gates were never oiled.",
    "Divers looked at the crack again this week. The clay has been washed out, they told the water"
    " authority, and stone from the foot of the dam lies in the spillway. The lake has to be"
    " lowered before the wall gives way.",
)
_MARKET: Final = (
    "In the harbour town of Brandal the fish market opened its new hall, with ice, scales and"
    " tables of steel for forty traders. Herring and cod were sold within the hour, and buyers from"
    " the restaurants paid record prices.",
    "Traders had waited for the hall since the old market burned down. They sold their cod from"
    " tents beside the harbour, without ice, and buyers stayed away when herring spoiled in the"
    " heat of the summer.",
    "Prices for cod have doubled, traders say, since restaurants began to order from the market"
    " again. A second hall for crabs and herring is planned at the harbour, with more ice and"
    " tables for twenty traders.",
)


def _split(*paragraphs: str, form: Form = Form.PLAIN, language: str = "en") -> Briefing:
    document = replace(parse("\n\n".join(paragraphs), form=form), language=language)
    return build_briefing(document, today=_TODAY, split=True)


def _openings(briefing: Briefing) -> list[str]:
    return [section.body.of(briefing.document.text)[:20] for section in briefing.sections]


def test_a_section_begins_where_the_subject_changes() -> None:
    briefing = _split(*_DAM, *_MARKET)
    assert _openings(briefing) == [_DAM[0][:20], _MARKET[0][:20]]
    assert [section.heading for section in briefing.sections] == [None, None]


def test_nothing_is_split_unless_asked_for() -> None:
    document = parse("\n\n".join((*_DAM, *_MARKET)), form=Form.PLAIN)
    assert len(build_briefing(document, today=_TODAY).sections) == 1


def test_one_subject_is_one_section() -> None:
    assert len(_split(*_DAM).sections) == 1


def test_headings_are_the_sections_that_there_are() -> None:
    briefing = _split("# News", "## Inland and coast", *_DAM, *_MARKET, form=Form.MARKDOWN)
    assert len(briefing.sections) == 1
    assert briefing.sections[0].heading is not None


def test_a_title_is_no_section() -> None:
    briefing = _split("# Inland and coast", *_DAM, *_MARKET, form=Form.MARKDOWN)
    assert _openings(briefing) == [_DAM[0][:20], _MARKET[0][:20]]


def test_a_section_does_not_begin_behind_a_colon() -> None:
    told = f"{_DAM[-1]} The news from the coast is better:"
    briefing = _split(*_DAM[:-1], told, *_MARKET)
    assert _MARKET[0][:20] not in _openings(briefing)


def test_a_section_does_not_begin_inside_a_quotation() -> None:
    words = (f"“{_DAM[-1]}", f"“{_MARKET[0]}”")
    briefing = _split(*_DAM[:-1], *words, *_MARKET[1:])
    assert f"“{_MARKET[0]}"[:20] not in _openings(briefing)


def test_a_section_begins_at_a_rule_that_the_author_drew() -> None:
    briefing = _split(_DAM[0], "---", _DAM[1], form=Form.MARKDOWN)
    assert _openings(briefing) == [_DAM[0][:20], _DAM[1][:20]]


def test_a_few_words_are_no_section() -> None:
    briefing = _split(*_DAM, "Herring and cod were sold in Brandal.", *_DAM)
    assert "Herring and cod were" not in _openings(briefing)


_SENTENCES: Final = st.sampled_from(
    [sentence for words in (*_DAM, *_MARKET) for sentence in words.split(". ")]
    + ["“No", "no”", "he said:", "###", "---", "Dam", "", "«", "* one", "水坝", "\x00"]
)
_PARAGRAPHS: Final = st.lists(st.lists(_SENTENCES, max_size=6).map(". ".join), max_size=12)


@given(
    paragraphs=_PARAGRAPHS, form=st.sampled_from([*Form]), language=st.sampled_from(["en", "de"])
)
@settings(deadline=None)
def test_splitting_changes_nothing_but_the_sections(
    paragraphs: list[str], form: Form, language: str
) -> None:
    split = _split(*paragraphs, form=form, language=language)
    whole = build_briefing(split.document, today=_TODAY)
    assert replace(split, sections=whole.sections) == whole
    assert split == _split(*paragraphs, form=form, language=language)
    assert len(split.sections) >= len(whole.sections)
    bodies = [section.body for section in split.sections]
    assert bodies == sorted(bodies)
    assert not any(a.overlaps(b) for a, b in pairwise(bodies))
    covered = [s.heading or s.body for s in split.sections] + bodies
    for block in whole.document.blocks:
        headed = any(one.covers(block.span) for one in covered)
        assert headed or block == whole.document.blocks[0]  # the title


@pytest.mark.slow
def test_time_grows_with_the_number_of_paragraphs() -> None:
    rising = [f"{_DAM[0]} {'dam ' * (number % 200)}" for number in range(1_600)]
    assert _seconds(rising) < 8 * max(0.05, _seconds(rising[:400]))


def _seconds(paragraphs: list[str]) -> float:
    document = parse("\n\n".join(paragraphs), form=Form.PLAIN)
    return least_seconds(lambda: find_turns(document, frozenset(), ()))
