from __future__ import annotations

import pytest

from briefing_tui.extract.lexicon import first_names
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.lines import Listed

_TEXTS = [
    (first_names._MEN, "m"),
    (first_names._WOMEN, "f"),
]


@pytest.mark.parametrize(("names", "gender"), _TEXTS)
def test_every_name_of_the_texts_is_known_with_its_gender(names: Listed, gender: str) -> None:
    assert any(names)
    assert all(is_first_name(name.title()) for name in names)
    assert {gender_of_name(f"{name} Roe") for name in names} == {gender}


def test_whoever_bears_a_name_of_both_may_be_either() -> None:
    assert all(is_first_name(name) for name in first_names._EITHER)
    assert gender_of_name("Andrea Roe") == "?"


@pytest.mark.parametrize("word", ["", " ", "a", "ann", "anna ", "aaron aart", "Zz", "ß", "ministe"])
def test_a_part_of_a_name_is_none_nor_are_two(word: str) -> None:
    assert is_first_name("Anna")
    assert is_first_name(word) == (word in list(first_names._WOMEN))


def test_a_double_name_is_known_by_its_first_half() -> None:
    assert is_first_name("Gian-Andrea")
    assert gender_of_name("Karl-Otto Roe") == "m"
    assert not is_first_name("Gian-")
