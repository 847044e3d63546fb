"""Media that no lexicon has are known in a review of the press by the company they keep."""

from __future__ import annotations

from datetime import date

import pytest

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

AROUND = "The Guardian calls the plan “a leap into the dark”.\n\n{}\n\nLe Monde calls it “no plan”."


def _heard(paragraph: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return who says what stands in a paragraph between two others, and through whom."""
    document = replace(parse(AROUND.format(paragraph), form=Form.PLAIN), language="en")
    briefing = build_briefing(document, today=date(2024, 12, 9))
    names = {source.id: source.name for source in briefing.sources}
    return [
        (names.get(quote.speaker or "", "nobody"), tuple(names[via] for via in quote.via))
        for quote in briefing.quotes[1:-1]
    ]


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("In {}, Ann Cole says: “Nobody came.”", "Gazeta Podolska"),
        ("In {}, Ann Cole says: “Nobody came.”", "El Diari del Moll"),
        ("In {}, Ann Cole says: “Nobody came.”", "Nanfang Zaobao"),
        ("In {}, Ann Cole says: “Nobody came.”", "Al-Khaleej al-Jadid al-Yawm"),
        ("In the {}, Ann Cole says: “Nobody came.”", "Northern Echo-Herald"),
        ("“Nobody came,” Ann Cole told the {}.", "London Evening Mail"),
        ("The columnist Ann Cole maintains in {} that it was “no plan”.", "Costa Norte"),
        ("“Nobody came,” writes Ann Cole in {}.", "Orsenna"),
        ("The hardline daily {} was the first. In its pages Ann Cole says: “No.”", "Vatan-e Ma"),
        ("“Nobody came,” said Ann Cole on {}.", "UnBoxed Talk"),
        ("But hang on, said Ann Cole on {}. It is a tax. “Nobody came.”", "UnBoxed"),
        ("Ann Cole sees it so in {}. “Nobody came,” she notes.", "El Diari del Port"),
        ("Singapore's {} differs. Columnist Ann Cole writes: “No.”", "Harbour Daily News"),
        ("Ann Cole said in a statement to the {}: “Nobody came.”", "Harbour Daily News"),
        ("{} reports that nobody came. A nurse tells the site: “No.”", "OrsennaInfo"),
        ("{} (Orsenna)\nAnn Cole tells the newspaper: “Nobody came.”", "KOMPASU"),
    ],
)
def test_a_medium_that_no_lexicon_has_passes_words_on(paragraph: str, name: str) -> None:
    speaker = "a nurse" if "nurse" in paragraph else "Ann Cole"
    assert _heard(paragraph.format(name)) == [(speaker, (name,))]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“Nobody came,” said Ann Cole in Brighton.",
        "Rashid al-Hammadi, who grew up in Podolia, says: “Nobody came.”",
        "Ann Cole of the conservative Orsenna Party says: “Nobody came.”",
        "Its columnist Ann Cole says a yard in Podolia was “no plan”.",
        "“Nobody came,” explains to the daily Oruntha Brakov, a farmer.",
        "Finally, the newspaper has met a baker. “Nobody came,” he tells it.",
        "Krasnov calls it “no plan”. The paper had asked Ivan Krasnov.",
    ],
)
def test_no_place_and_no_person_is_taken_for_a_medium(paragraph: str) -> None:
    assert all(not via or via[0] in ("The Guardian",) for _, via in _heard(paragraph))
