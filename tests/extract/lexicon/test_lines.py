from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.extract.lexicon.lines import (
    Lines,
    Listed,
    from_bytes,
    to_bytes,
    to_lines,
    to_listed,
    to_slots,
)

_TEXT = st.text(st.characters(exclude_characters="\n=", exclude_categories=["Cs"]), max_size=4)
_WORD = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1)


@given(st.dictionaries(_TEXT, _TEXT, min_size=1, max_size=60), st.text(max_size=4))
def test_a_word_is_found_with_what_belongs_to_it(entries: dict[str, str], other: str) -> None:
    kept = Lines(to_lines(entries), to_slots(entries))
    assert dict(kept) == entries
    assert kept.find(other) == entries.get(other)
    assert (other in kept) is (other in entries)
    assert "\ud800" not in kept
    with pytest.raises(KeyError):
        kept["\n"]


def test_half_a_line_and_two_lines_are_no_word() -> None:
    entries = {"a": "b", "c": "d"}
    kept = Lines(to_lines(entries), to_slots(entries))
    assert "a=b" not in kept
    assert "a=b\nc" not in kept


def test_numbers_are_the_same_on_every_machine() -> None:
    assert to_bytes("H", [1, 0x0203]) == b"\x01\x00\x03\x02"
    assert [*from_bytes("H", b"\x01\x00\x03\x02")] == [1, 0x0203]


def test_a_line_takes_little_more_than_its_words() -> None:
    entries = {f"The Evening Courier of {number}": "" for number in range(3_000)}
    text, slots = to_lines(entries), to_slots(entries)
    tracemalloc.start()
    try:
        kept = Lines(text, slots)
        assert "The Evening Courier of 7" in kept
        assert tracemalloc.get_traced_memory()[0] / len(entries) < 20
    finally:
        tracemalloc.stop()


@given(st.sets(_WORD, max_size=30), st.text(max_size=4))
def test_a_listed_word_is_found_and_no_other(words: set[str], other: str) -> None:
    kept = Listed(to_listed(words))
    assert list(kept) == sorted(words)
    assert all(word in kept for word in words)
    assert (other in kept) is (other in words)
    assert "\ud800" not in kept
