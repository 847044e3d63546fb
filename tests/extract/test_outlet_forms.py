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


_LONGER = (
    "Al-Khaleej al-Yawm", "Al-Ahram al-Masai", "Etemad-e Mardom", "El Correo de Antofagasta",
    "El Espectador del Valle", "El Comercio de los Andes", "Quotidien de l'Atlantique",
    "Journal de la Montagne", "Figaro du Sahel", "Il Giornale di Ferrara", "O Globo do Sul",
)  # fmt: skip
_IN_ITS_OWN_LANGUAGE = {"Quotidien de l'Atlantique", "Journal de la Montagne", "Figaro du Sahel"}
_NOT_LONGER = (
    ("fr", "Le Monde d'Édouard Lemaire écrit que le plan est « un gâchis ».", "Le Monde"),
    ("fr", "Le Guardian du Nigeria écrit que le plan est « un gâchis ».", "The Guardian"),
    ("de", "Wie die AFP das Ende beschreibt, war es „ohne Handschlag“.", "AFP"),
)


@pytest.mark.parametrize("name", _LONGER)
@pytest.mark.parametrize("language", _SENTENCES)
def test_a_name_that_goes_on_is_another_outlets(language: str, name: str) -> None:
    full = f"Le {name}" if name in _IN_ITS_OWN_LANGUAGE else name
    name = name if language == "fr" else full
    for sentence in _SENTENCES[language]:
        text = sentence.format(full)
        case = Case(name=name, text=text, expected=(), settings={"language": language})
        briefing = case.build()
        (quote,) = briefing.quotes
        names = {source.id: source.name for source in briefing.sources}
        assert name in [names[each] for each in (quote.speaker, *quote.via) if each], text


@pytest.mark.parametrize(("language", "text", "name"), _NOT_LONGER)
def test_what_follows_a_name_is_not_part_of_it(language: str, text: str, name: str) -> None:
    case = Case(name=name, text=text, expected=(), settings={"language": language})
    assert name in [source.name for source in case.build().sources]
