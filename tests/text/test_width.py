"""Cells: what a character takes, and texts cut to fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.text.width import TAB_CELLS, find_odd, fit, to_cells


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("plain", 5),
        ("“quoted” – … €", 14),
        ("Ünïçödé Ωμέγα Жизнь", 19),
        ("漢字", 4),
        ("e\u0301", 1),
        ("👨\u200d👩\u200d👧", 2),
        ("🇫🇷", 2),
        ("a\u2060b", 2),
        ("\t", TAB_CELLS),
        ("\ufffd", 1),
    ],
)
def test_a_text_takes_so_many_cells(text: str, cells: int) -> None:
    assert to_cells(text) == cells


def test_the_first_odd_character_is_found() -> None:
    assert find_odd("plain 漢 text", 0, 12) == 6
    assert find_odd("plain text", 0, 10) == 10


@given(
    st.text(alphabet=st.sampled_from("abé ”漢👩\u200d\u0301\t"), max_size=30), st.integers(0, 20)
)
def test_a_text_that_was_fitted_fits(text: str, width: int) -> None:
    fitted = fit(text, width)
    assert to_cells(fitted) <= width
    if to_cells(text) <= width:
        assert fitted == text
    elif width:
        assert fitted.endswith("…")


def test_the_signs_of_the_screen_need_no_table() -> None:
    signs = "●○·•◦▪←→↑↓›▌▎▏━╸─│▣…“”"
    assert find_odd(signs, 0, len(signs)) == len(signs)
    assert to_cells(signs) == len(signs)
