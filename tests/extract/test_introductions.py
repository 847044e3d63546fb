from __future__ import annotations

import pytest

from briefing_tui.extract.introductions import find_introductions


def _names(text: str, noun: str = "minister") -> list[str]:
    return [found.name.of(text) for found in find_introductions(text, noun, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then Minister Jane Roe came.", ["Jane Roe"]),
        ("The minister of trade and crafts, Jane Roe, came.", ["Jane Roe"]),
        ("Jane Roe, 45, once minister, met Minister Brandt.", ["Jane Roe"]),
        ("Ada Okafor, Ivo Brandt, minister", ["Ivo Brandt"]),
        ("The administer Jane Roe and the Minister Jane", []),
        ("Jane Roe, who met the ministers,", []),
        ("Jane Roe; minister. The minister, she said, Ivo Brandt,", []),
        ("Minister Ada Okafor saw minister Ivo Brandt", ["Ada Okafor", "Ivo Brandt"]),
    ],
)  # fmt: skip
def test_names_are_found_on_either_side_of_a_noun(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_an_introduction_stands_in_the_stretch_alone() -> None:
    text = "Minister Jane Roe. Minister Ivo Brandt."
    found = [*find_introductions(text, "minister", 10, len(text))]
    assert [text[each.start : each.end] for each in found] == ["Minister Ivo Brandt"]
    assert not [*find_introductions(text, "minister", 0, 10)]
