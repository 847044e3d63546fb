"""Finding words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Span
from briefing_tui.text.search import Search, _to_pattern, _to_quick_patterns

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


@pytest.mark.parametrize("words", ["été", "e\u0301te\u0301", "t\u00e9"])
@pytest.mark.parametrize("slice_characters", [4, 1 << 16])
def test_a_letter_with_an_accent_is_found_however_it_is_written(
    words: str, slice_characters: int
) -> None:
    text = "L’été, l’e\u0301te\u0301, ÉTÉ und E\u0301TE\u0301; ete"
    search = Search(text, words, slice_characters=slice_characters)
    assert search.count() == 4
    assert {hit.of(text)[-1] for hit in search.over(0, len(text))} == {"é", "\u0301", "É"}
    assert Search(text, words, Search(text, words[:1])).count() == 4


def test_a_capital_with_an_accent_finds_only_capitals() -> None:
    assert Search("É, E\u0301, é, e\u0301", "É").count() == 2


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


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("istanbul", "İSTANBUL İstanbul istanbul"),
        ("straße", "STRAẞE Straße straße"),
        ("kelvin", "\u212aelvin KELVIN kelvin"),
        ("éclair", "ÉCLAIR Éclair éclair"),
    ],
)
def test_capitals_of_all_alphabets_are_found_by_small_letters(words: str, text: str) -> None:
    hits = [hit.of(text) for hit in Search(text, words).over(0, len(text))]
    assert hits == text.split()


_SOME_TEXT = st.text("aAbB '’\n", max_size=60)
_SOME_WORDS = st.text("aAb '\n", min_size=1, max_size=5)


@given(_SOME_TEXT, _SOME_WORDS, st.integers(1, 9), st.integers(0, 60))
def test_in_slices_the_same_is_found_as_in_one_go(
    text: str, words: str, slice_characters: int, offset: int
) -> None:
    whole = Search(text, words)
    hits = list(whole.over(0, len(text)))
    search = Search(text, words, slice_characters=slice_characters)
    assert search.count() == whole.count() == len(hits)
    assert list(search.over(0, len(text))) == hits
    assert [search.number(hit) for hit in hits] == list(range(1, len(hits) + 1))
    following = [hit for hit in hits if hit.start >= offset]
    assert search.after(offset) == (following[0] if following else None)
    preceding = [hit for hit in hits if hit.start < offset]
    assert search.before(offset) == (preceding[-1] if preceding else None)
    here = [hit for hit in hits if hit.start < offset + 7 and hit.end > offset]
    assert list(search.over(offset, offset + 7)) == here


@given(_SOME_TEXT, _SOME_WORDS, st.integers(1, 9), st.integers(0, 60), st.booleans())
def test_a_letter_more_goes_on_where_fewer_were_found(
    text: str, words: str, slice_characters: int, offset: int, counted: bool
) -> None:
    search = None
    for length in range(1, len(words) + 1):
        search = Search(text, words[:length], search, slice_characters=slice_characters)
        if counted:
            search.count()
        *pauses, found = [None, *search.seek(min(offset, len(text)))]
        assert set(pauses) <= {None}
        anew = Search(text, words[:length], slice_characters=slice_characters)
        assert search.count() == anew.count()
        places = [hit.start for hit in anew.over(0, len(text))]
        assert (found is not None) == bool(places)
        if found is not None and counted:
            assert found.start == min([p for p in places if p >= offset], default=places[0])


@pytest.mark.parametrize("words", ["hay", "Hay", "k", "Élan", "élan", "'t", "a b"])
def test_a_text_is_looked_through_for_certain_letters(words: str) -> None:
    quick = _to_quick_patterns(words)
    is_letter = words[0].isalpha()
    assert all(pattern.pattern.startswith("[") is not is_letter for pattern in quick)
    assert len(quick) == ({"k": 3, "hay": 2, "élan": 4, "Élan": 2, "a b": 2}.get(words, 1))


@given(_SOME_TEXT, _SOME_WORDS, st.integers(0, 60))
def test_looking_for_certain_letters_finds_the_same(text: str, words: str, offset: int) -> None:
    match = _to_pattern(words).search(text, offset)
    found = [hit.start() for one in _to_quick_patterns(words) if (hit := one.search(text, offset))]
    assert min(found, default=None) == (match.start() if match else None)


def test_a_burst_of_letters_looks_through_the_text_once() -> None:
    text = "nothing here " * 80 + "a needle"
    search, read = None, 0
    for length in range(1, 7):
        search = Search(text, "needle"[:length], search, slice_characters=100)
        assert [*search.seek(0)][-1] is not None
        read += search.slices_read
    assert search is not None
    assert search.after(0) == Span(len(text) - 6, len(text))
    assert read < 11 + 3 * 6, "what has no “nee” has no “need” either"


def test_the_first_hit_is_found_without_the_rest_of_the_text() -> None:
    text = "a needle " * 100
    search = Search(text, "needle", slice_characters=90)
    assert list(search.seek(0)) == [Span(2, 8)]
    assert list(search.over(0, 29)) == [Span(2, 8), Span(11, 17), Span(20, 26)]
    assert search.slices_read == 1
    assert not search.is_counted
    assert search.count() == 100
    assert search.is_counted
