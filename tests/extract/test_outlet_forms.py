"""An outlet is itself in capitals, in quotation marks and in the marks of another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.model import SourceKind
from tests.extract.conftest import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = (
    "Corriere del Mezzogiorno", "Le Journal de Québec", "The Times of India", "Citizen TV",
    "Irish Farmers Journal", "New Scientist", "Kommersant", "Sligo Champion", "Agenda.ge",
    "Haqqin.az", "Rebel News", "Rossiya 1",
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
        found = [names[each] for each in (quote.speaker, *quote.via) if each]
        assert name in found or full in found, text


@pytest.mark.parametrize(("language", "text", "name"), _NOT_LONGER)
def test_what_follows_a_name_is_not_part_of_it(language: str, text: str, name: str) -> None:
    case = Case(name=name, text=text, expected=(), settings={"language": language})
    assert name in [source.name for source in case.build().sources]


_STRANGERS = ("Vatan-e Ma", "Nasza Sprawa", "WakatInfo", "Al-Thaqafa")
_REVIEW = {
    "en": "“It was high time,” writes the Guardian. “At last,” says the Daily Telegraph.\n\n",
    "fr": "« Il était temps », écrit Le Monde. « Enfin », titre Libération.\n\n",
    "de": "„Es war höchste Zeit“, schreibt die Süddeutsche Zeitung. „Endlich“, meint die taz.\n\n",
}
_WHERE_MEDIA_STAND = {
    "en": (
        "{}'s editorial calls the plan “a mess”.",
        "In its editorial, {} calls the plan “a mess”.",
        "The front page of {} reads: “A mess”.",
        "In {}, columnist Ann Cole calls the plan “a mess”.",
        "{}'s columnist Ann Cole calls the plan “a mess”.",
        "In an article in {}, Ann Cole calls the plan “a mess”.",
        "“It is a mess,” the minister Paul Hale told {}.",
        "{} quotes the minister Paul Hale as saying that the plan is “a mess”.",
    ),
    "fr": (
        "L'éditorial de {} parle d'« un gâchis ».",
        "Dans {}, l'éditorialiste Anne Morel parle d'« un gâchis ».",
        "L'éditorialiste de {}, Anne Morel, parle d'« un gâchis ».",
        "Le ministre Paul Morel, cité par {}, parle d'« un gâchis ».",
        "{} cite le ministre Paul Morel : « C'est un gâchis. »",
    ),
    "de": (
        "In {} nennt die Kolumnistin Anna Berg den Plan „ein Durcheinander“.",
        "Die Kolumnistin von {}, Anna Berg, nennt den Plan „ein Durcheinander“.",
        "In einem Beitrag für {} nennt Anna Berg den Plan „ein Durcheinander“.",
        "Minister Paul Berg sagte gegenüber {}, der Plan sei „ein Durcheinander“.",
        "{} zitiert Minister Paul Berg mit den Worten: „Das ist ein Durcheinander.“",
    ),
}
_WHERE_OTHERS_STAND = (
    ("en", "“It is a mess,” she told Recep Tayanç. Mr Tayanç said nothing.", "Recep Tayanç"),
    ("en", "“It is a mess,” she told Hadash. The Hadash leader said nothing.", "Hadash"),
    ("en", "“It is a mess,” says the Mail. It talked to Padraic Ó Conghaile.", "Conghaile"),
    ("en", "“It is a mess,” says The Assam Tribune, published in Guwahati.", "Guwahati"),
    ("de", "„Ein Durcheinander“, sagt der Kolumnist der Woche Ugo Belmondi.", "Woche"),
)


@pytest.mark.parametrize("name", _STRANGERS)
@pytest.mark.parametrize("language", _REVIEW)
def test_a_stranger_is_a_medium_where_media_stand(language: str, name: str) -> None:
    for sentence in _WHERE_MEDIA_STAND[language]:
        text = _REVIEW[language] + sentence.format(name)
        briefing = Case(name=name, text=text, expected=(), settings={"language": language}).build()
        names = {source.id: source.name for source in briefing.sources}
        quote = briefing.quotes[-1]
        heard = [names[each] for each in (quote.speaker, *quote.via) if each]
        assert heard[-1] == name, text
        assert heard[0] == name or heard[0].startswith(("Ann", "Paul")), text


@pytest.mark.parametrize(("language", "sentence", "name"), _WHERE_OTHERS_STAND)
def test_a_stranger_is_no_medium_where_others_stand(
    language: str, sentence: str, name: str
) -> None:
    text = _REVIEW[language] + sentence
    briefing = Case(name=name, text=text, expected=(), settings={"language": language}).build()
    media = [source.name for source in briefing.sources if source.kind is SourceKind.OUTLET]
    assert not any(name in medium for medium in media)
