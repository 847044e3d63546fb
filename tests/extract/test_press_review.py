"""A dirty press review keeps its findings under other names and in another order."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from briefing_tui.model import Briefing
    from tests.extract.conftest import Case

_RENAMED: Final = {
    "Sky News": "BBC",
    "The Wall Street Journal": "The New York Times",
    "Wall Street Journal": "New York Times",
    "NBC News": "CNN",
    "NBC": "CNN",
    "The Independent": "The Guardian",
    "The Times": "The Daily Telegraph",
    "Deutsche Welle": "Der Spiegel",
    "Le Monde": "Libération",
    "Helen Marsh": "Charlotte Reed",
    "Aisha Bekova": "Dina Omarova",
    "Timur Aldanov": "Marat Seitov",
    "Central Asian Mining Observatory": "Steppe Centre for Human Safety",
    "CAMO": "SCHS",
    "Aral Institute": "Baltic Institute",
    "Red Cross": "UN",
}
_ON_THEIR_OWN: Final = ("Hundreds of", "If the dike", "The number", "The Times", "Finally")
"""How the paragraphs begin whose findings depend on no earlier one."""


@pytest.fixture(scope="module")
def review(cases: tuple[Case, ...]) -> Case:
    return next(case for case in cases if case.name.endswith("A flooded mine"))


def test_findings_follow_when_everyone_is_renamed(review: Case) -> None:
    renamed = replace(review, text=_rename(review.text))
    expected = [
        (_rename(words), speaker and _rename(speaker), tuple(_rename(name) for name in via))
        for words, speaker, via in _told(review.build())
    ]
    assert _told(renamed.build()) == expected


def test_figures_follow_when_everyone_is_renamed(review: Case) -> None:
    expected = [(words, _rename(by)) for words, by in _given(review.build())]
    assert _given(review.build(_rename(review.text))) == expected


@pytest.mark.parametrize("seed", range(12))
def test_findings_follow_when_paragraphs_are_shuffled(review: Case, seed: int) -> None:
    paragraphs = [line for line in review.text.split("\n") if len(line) > 80]
    alone = [words for words in paragraphs if words.startswith(_ON_THEIR_OWN)]
    expected = [found for words in alone for found in _told(review.build(words))]
    assert len(expected) == 9
    Random(seed).shuffle(paragraphs)
    found = _told(review.build("\n".join(paragraphs)))
    assert [each for each in expected if each not in found] == []


def test_paragraphs_on_their_own_are_read_as_in_the_article(review: Case) -> None:
    whole = _told(review.build())
    alone = [line for line in review.text.split("\n") if line.startswith(_ON_THEIR_OWN)]
    assert all(found in whole for words in alone for found in _told(review.build(words)))


def _rename(words: str) -> str:
    names = "|".join(map(re.escape, _RENAMED))
    return re.sub(names, lambda match: _RENAMED[match.group()], words)


def _told(briefing: Briefing) -> list[tuple[str, str | None, tuple[str, ...]]]:
    names = {source.id: source.name for source in briefing.sources}
    return [
        (
            quote.span.of(briefing.document.text),
            names.get(quote.speaker or ""),
            tuple(names[via] for via in quote.via),
        )
        for quote in briefing.quotes
    ]


def _given(briefing: Briefing) -> list[tuple[str, str]]:
    names = {source.id: source.name for source in briefing.sources}
    return [
        (figure.span.of(briefing.document.text), names.get(figure.source or "", "nobody"))
        for figure in briefing.figures
    ]
