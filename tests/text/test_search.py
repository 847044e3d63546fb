"""Finding words."""

from __future__ import annotations

import pytest

from briefing_tui.model import Span
from briefing_tui.text.search import Search

_TEXT = "The dyke, the DYKE and The Dyke"


def test_small_letters_find_capitals_and_capitals_only_themselves() -> None:
    assert Search(_TEXT, "the").count() == 3
    assert Search(_TEXT, "The").count() == 2
    assert Search(_TEXT, "DYKE").count() == 1


def test_hits_are_walked_both_ways() -> None:
    search = Search(_TEXT, "dyke")
    first = search.after(0)
    assert first == Span(4, 8)
    assert first is not None
    second = search.after(first.start + 1)
    assert second == Span(14, 18)
    assert search.before(14) == first
    assert search.before(4) is None
    assert search.number(Span(14, 18)) == 2


def test_hits_over_a_line_are_found_where_they_reach_into_it() -> None:
    search = Search(_TEXT, "dyke")
    assert list(search.over(6, 16)) == [Span(4, 8), Span(14, 18)]
    assert list(search.over(8, 14)) == []


@pytest.mark.parametrize("words", ["", "absent"])
def test_nothing_is_found_nowhere(words: str) -> None:
    search = Search(_TEXT, words)
    assert (search.after(0), search.before(9), search.count()) == (None, None, 0)


def test_letters_that_grow_when_they_are_made_small_shift_no_hit() -> None:
    text = "İİİ gauge"
    hit = Search(text, "gauge").after(0)
    assert hit is not None
    assert hit.of(text) == "gauge"


def test_a_phrase_is_found_over_the_end_of_a_line_and_of_a_paragraph() -> None:
    text = "The dyke broke\nat noon.\n\nNobody  was\u00a0there at\tnoon. At noonday."
    search = Search(text, "at noon")
    assert [hit.of(text) for hit in search.over(0, len(text))] == ["at noon", "at\tnoon", "At noon"]
    across = Search(text, "broke at noon. nobody was there").after(0)
    assert across is not None
    assert across.of(text) == "broke\nat noon.\n\nNobody  was\u00a0there"


def test_a_phrase_is_walked_and_counted_like_a_word() -> None:
    text = "at noon, at\nnoon and at  noon"
    search = Search(text, "at noon")
    first, second, third = (search.after(place) for place in (0, 1, 12))
    assert first == Span(0, 7)
    assert second == Span(9, 16)
    assert third == Span(21, 29)
    assert search.before(21) == second
    assert search.before(0) is None
    assert search.count() == 3
    assert search.number(Span(21, 29)) == 3
    assert list(search.over(12, 14)) == [second], "from the middle of a hit"
    assert list(search.over(16, 21)) == []


def test_a_space_at_an_end_is_one_that_has_to_be_there() -> None:
    text = "atone at noon"
    assert Search(text, "at ").after(0) == Span(6, 9)
    assert Search(text, " n").after(0) == Span(8, 10)
    assert Search(text, " ").count() == 2


def test_signs_of_the_keyboard_find_those_of_the_typesetter() -> None:
    text = "“We don’t know”, a well–known ‘no’"
    assert Search(text, '"we don\'t know"').count() == 1
    assert Search(text, "well-known").count() == 1
    assert Search(text, "don’t").count() == 1
    assert Search(text, "a.b").count() == 0, "no regular expression"
