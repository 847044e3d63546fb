from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.extract.lexicon.lines import NOWHERE, Lines, from_bytes, to_bytes, to_slots

_WORDS = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=4)


@given(st.lists(_WORDS, unique=True, min_size=1, max_size=60), _WORDS)
def test_a_line_is_found_by_its_words_alone(lines: list[str], other: str) -> None:
    kept = Lines("\n".join(lines), to_slots(lines))
    assert [*kept] == lines
    assert [kept.number(line) for line in lines] == [*range(len(lines))]
    assert kept.number(other) == (lines.index(other) if other in lines else NOWHERE)
    assert "\ud800" not in kept
    assert all(line in kept for line in lines)
    assert kept[:2] == lines[:2]
    with pytest.raises(IndexError):
        kept[len(lines)]


def test_numbers_are_the_same_on_every_machine() -> None:
    assert to_bytes("H", [1, 0x0203]) == b"\x01\x00\x03\x02"
    assert [*from_bytes("H", b"\x01\x00\x03\x02")] == [1, 0x0203]


def test_a_line_takes_little_more_than_its_words() -> None:
    lines = [f"The Evening Courier of {number}" for number in range(3_000)]
    text, slots = "\n".join(lines), to_slots(lines)
    tracemalloc.start()
    try:
        kept = Lines(text, slots)
        assert tracemalloc.get_traced_memory()[0] / len(kept) < 20
    finally:
        tracemalloc.stop()
