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
