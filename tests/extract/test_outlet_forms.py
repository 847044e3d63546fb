"""An outlet is itself in capitals, in quotation marks and in the marks of another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.extract.lexicon.outlets import find_outlet
from tests.extract.conftest import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = (
    "Corriere del Mezzogiorno", "Le Journal de Québec", "The Times of India", "Citizen TV",
    "Irish Farmers Journal", "New Scientist", "Kommersant", "Sligo Champion", "Agenda.ge",
    "Haqqin.az", "Rebel News",
)  # fmt: skip
_COMMON_WORDS = ("Focus", "Stern", "Blick", "LBC", "Dawn", "L'Express")
_WITH_SMALL_LETTERS = ("infoLibre", "laSexta", "14ymedio", "L'Est républicain")
_SENTENCES = {
    "en": (
        "{} writes that the plan is “a mess from the start”.",
        "Ann Cole writes in {} that the plan is “a mess from the start”.",
    ),
    "fr": (
        "{} écrit que le plan est « un gâchis complet ».",
        "Anne Morel écrit dans {} que le plan est « un gâchis complet ».",
    ),
    "de": (
        "{} schreibt, der Plan sei „von Anfang an ein Durcheinander“.",
        "Anna Berg schreibt in {}, der Plan sei „von Anfang an ein Durcheinander“.",
    ),
}
_MARKS = {"en": "“{}”", "fr": "« {} »", "de": "„{}“"}


def _written() -> Iterator[tuple[str, str, str]]:
    for language, mark in _MARKS.items():
        for name in _NAMES:
            yield language, name, name
            yield language, name, name.upper()
        for name in _NAMES + _COMMON_WORDS:
            yield language, name, mark.format(name)
    for language in ("en", "fr"):
        for name in _WITH_SMALL_LETTERS:
            yield language, name, _MARKS[language].format(name)
    yield "en", "L'Est républicain", "L'Est républicain"


@pytest.mark.parametrize(("language", "name", "written"), [*_written()])
def test_an_outlet_is_known_however_it_is_written(language: str, name: str, written: str) -> None:
    outlet = find_outlet(name)
    assert outlet is not None
    for sentence in _SENTENCES[language]:
        case = Case(
            name=name, text=sentence.format(written), expected=(), settings={"language": language}
        )
        briefing = case.build()
        names = {source.id: source.name for source in briefing.sources}
        (quote,) = briefing.quotes
        speaker, *via = [names[one] for one in (quote.speaker, *quote.via) if one]
        assert (speaker if sentence.startswith("{}") else via[0]) == outlet.name


@pytest.mark.parametrize("said", ["“Focus” said the minister.", "“Focus”, the minister writes."])
def test_a_word_that_somebody_says_is_no_outlet(said: str) -> None:
    case = Case(name=said, text=said, expected=(), settings={"language": "en"})
    assert [source.name for source in case.build().sources] == ["minister"]
