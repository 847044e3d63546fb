"""Places that are found again after an edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Span
from briefing_tui.text.anchors import Anchor, anchor_of, find_anchor, find_place

_TEXT = (
    "The lock keeper went home early. “The gate holds”, she said at noon, and the valley "
    "believed her.\n\nAt night the water came. “The gate holds”, her deputy repeated, and "
    "nobody believed him. The bells began to ring at ten and rang until the morning."
)
_FIRST, _SECOND = (
    Span(start, start + len("The gate holds"))
    for start in (_TEXT.index("The gate holds"), _TEXT.rindex("The gate holds"))
)


@pytest.mark.parametrize("span", [_FIRST, _SECOND, Span(0, 3), Span(len(_TEXT) - 8, len(_TEXT))])
def test_a_place_is_found_where_it_was(span: Span) -> None:
    assert find_anchor(_TEXT, anchor_of(_TEXT, span)) == span


@pytest.mark.parametrize("span", [_FIRST, _SECOND])
@pytest.mark.parametrize("before", ["", "A new paragraph, put in front.\n\n" * 9])
def test_the_surroundings_tell_the_same_words_apart(span: Span, before: str) -> None:
    text = before + _TEXT
    moved = Span(span.start + len(before), span.end + len(before))
    assert find_anchor(text, anchor_of(_TEXT, span)) == moved


def test_an_edit_close_by_leaves_enough_of_the_surroundings() -> None:
    text = _TEXT.replace("At night the water came", "At midnight the water was there")
    found = find_anchor(text, anchor_of(_TEXT, _SECOND))
    assert found == Span(text.rindex("The gate holds"), text.rindex("The gate holds") + 14)
    text = _TEXT.replace("her deputy repeated", "his words").replace("went home early", "left")
    found = find_anchor(text, anchor_of(_TEXT, _SECOND))
    assert found is not None
    assert found.start == text.rindex("The gate holds"), "what stood before is still there"


def test_of_two_places_quite_alike_the_nearer_one_is_taken() -> None:
    text = "one two three. " * 40
    span = Span(15 * 20, 15 * 20 + 7)
    assert find_anchor(text, anchor_of(text, span)) == span
    shifted = "x" * 6 + text
    assert find_anchor(shifted, anchor_of(text, span)) == Span(span.start + 6, span.end + 6)


def test_other_white_space_is_no_other_text() -> None:
    text = _TEXT.replace(" ", "\n")
    found = find_anchor(text, anchor_of(_TEXT, _SECOND))
    assert found is not None
    assert found.of(text) == "The\ngate\nholds"
    assert found.start == text.rindex("The\ngate")


def test_words_without_their_surroundings_must_be_the_only_ones() -> None:
    anchor = Anchor(start=9, exact="“The gate holds”")
    assert find_anchor("Nobody says “The gate holds” here.", anchor) == Span(12, 28)
    both = Anchor(start=9, exact="The gate holds", prefix="a quite", suffix="another")
    assert find_anchor(_TEXT, both) is None, "either could be meant"


def test_words_that_are_gone_are_not_found() -> None:
    anchor = anchor_of(_TEXT, _FIRST)
    assert find_anchor("A text about something else.", anchor) is None
    assert find_anchor("", anchor) is None
    assert find_anchor(_TEXT, Anchor(start=3, exact=" ")) is None


def test_the_place_of_rewritten_words_is_still_known() -> None:
    text = "New lede.\n\n" + _TEXT.replace("The bells began to ring", "Sirens were heard")
    span = Span(_TEXT.index("The bells"), _TEXT.index(" at ten"))
    anchor = anchor_of(_TEXT, span)
    assert find_anchor(text, anchor) is None
    assert find_place(text, anchor) == text.index("Sirens")
    behind = text.replace("nobody believed him", "there was doubt")
    place = find_place(behind, anchor)
    assert place == behind.index(" at ten and"), "what stood behind tells where it was"
    assert find_place("Something else altogether.", anchor) is None


_WORDS = st.lists(st.integers(0, 10**9).map(lambda number: f"w{number}"), min_size=12, max_size=40,
                  unique=True)  # fmt: skip


@given(words=_WORDS, data=st.data())
def test_edits_elsewhere_lose_no_place(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(words) - 2))
    old = " ".join(words)
    span = Span(old.index(words[at]), old.index(words[at]) + len(words[at]))
    others = data.draw(st.permutations([word for word in words if word != words[at]]))
    kept = others[: data.draw(st.integers(0, len(others)))]
    kept.insert(data.draw(st.integers(0, len(kept))), words[at])
    new = " ".join(kept)
    found = find_anchor(new, anchor_of(old, span))
    if sum(words[at] in word for word in kept) == 1:
        assert found is not None
    assert found is None or found.of(new) == words[at]
