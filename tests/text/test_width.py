"""Cells: what a character takes, and texts cut to fit."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.text.width import TAB_CELLS, find_odd, fit, iter_graphemes, to_cells


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
        ("soft\xad hyphen", 12),
        ("zero\u200bwidth", 9),
        ("\ufffd", 1),
    ],
)
def test_a_text_takes_so_many_cells(text: str, cells: int) -> None:
    assert to_cells(text) == cells


def test_the_first_odd_character_is_found() -> None:
    assert find_odd("plain 漢 text", 0, 12) == 6
    assert find_odd("plain text", 0, 10) == 10
    assert find_odd("“plain” text – Ω, ж, 漢, “odd”", 0, 30) == 21
    assert find_odd("“plain” text – Ω, ж, 漢, “odd”", 22, 30) == 30
    assert find_odd("“plain” text – Ω, ж, 漢, “odd”", 0, 21) == 21
    assert find_odd("a soft\xadhyphen", 0, 13) == 6


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
    signs = "●○·•◦▪←→↑↓›▌▎▏━╸─│▣✓…“”"
    assert find_odd(signs, 0, len(signs)) == len(signs)
    assert to_cells(signs) == len(signs)


@given(st.text(alphabet=st.sampled_from("ab ”é\t\n\xad\u200b\u2060"), max_size=20))
def test_what_joins_nothing_is_taken_apart_as_the_tables_do(text: str) -> None:
    with_tables = list(iter_graphemes(f"漢{text}漢"))
    assert list(iter_graphemes(text)) == with_tables[1:-1]


@pytest.mark.parametrize(("text", "modules"), [("a\xad\u2060\t", set()), ("漢", {"wcwidth"})])
def test_no_more_is_loaded_than_the_characters_need(text: str, modules: set[str]) -> None:
    script = (
        "import sys; from briefing_tui.text.width import to_cells; to_cells(sys.argv[1]);"
        "print(*sys.modules.keys() & {'wcwidth', 'hmac', 'hashlib', '_hashlib'})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, text], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) == modules
