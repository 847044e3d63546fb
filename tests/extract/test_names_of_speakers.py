"""Whoever speaks is named in full, and meant by the last name behind, whatever the name is like."""

from __future__ import annotations

from itertools import product

import pytest

from tests.extract.conftest import Case

_NAMES = (
    "Ursula von der Leyen|von der Leyen", "Recep Tayyip Erdoğan|Erdoğan", "Kim Jong-un|Kim",
    "Abu Mohammed al-Jolani|al-Jolani", "Sean O’Brien|O’Brien", "Ngozi Okonjo-Iweala|Okonjo-Iweala",
    "J. D. Vance|Vance", "António Costa e Silva|Costa e Silva", "Nguyễn Phú Trọng|Trọng",
    "Mohammed bin Salman|bin Salman", "Íñigo Urkullu|Urkullu", "Karl-Theodor Guttenberg|Guttenberg",
    "Ana de Armas|de Armas", "Charles de Gaulle|de Gaulle", "Geert van den Berg|van den Berg",
    "Luigi Di Maio|Di Maio", "Chrystia Freeland|Freeland", "Walid Joumblatt|Joumblatt",
)  # fmt: skip
_ENGLISH = ("Theresa May|May", "Hope King|King", "Christian Day|Day", "Mark Said|Said")
_SENTENCES = {
    "en": (
        "“It was a mess from the start,” said {}. “Nobody asked us,” {} added.",
        "According to {}, the plan was “a mess from the start”. “Nobody asked us,” {} added.",
    ),
    "fr": (
        "« C'est un gâchis », déplore {}. « Personne n'a demandé », a ajouté {}.",
        "Selon {}, le plan est « un gâchis ». « Personne n'a demandé », a ajouté {}.",
    ),
    "de": (
        "„Es war ein Durcheinander“, sagte {}. „Niemand hat gefragt“, fügte {} hinzu.",
        "Laut {} war es „ein Durcheinander“. „Niemand hat gefragt“, fügte {} hinzu.",
    ),
}


@pytest.mark.parametrize(
    ("language", "name"),
    [*product(_SENTENCES, _NAMES), *product(("en",), _ENGLISH)],
)
def test_a_speaker_is_known_by_full_and_last_name(language: str, name: str) -> None:
    full, _, last = name.partition("|")
    for sentence in _SENTENCES[language]:
        text = sentence.format(full, last)
        briefing = Case(name=name, text=text, expected=(), settings={"language": language}).build()
        names = {source.id: source.name for source in briefing.sources}
        assert [names[quote.speaker or ""] for quote in briefing.quotes] == [full, full], text


def test_who_is_of_an_institute_is_not_the_institute() -> None:
    text = "Lee Kuan Yew of the Harbour Institute warned that it was “a mess from the start”."
    briefing = Case(name="of", text=text, expected=(), settings={"language": "en"}).build()
    assert briefing.sources[0].name == "Lee Kuan Yew"
