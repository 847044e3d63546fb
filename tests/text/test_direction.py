"""Which way a paragraph runs."""

from __future__ import annotations

import pytest

from briefing_tui.model import Span
from briefing_tui.text.direction import runs_leftward


@pytest.mark.parametrize(
    ("text", "leftward"),
    [
        ("", False),
        ("plain words", False),
        ("שלום לכולם", True),
        ("مرحبا بالعالم", True),
        ("“12 %” שלום", True),
        ("The word שלום means peace", False),
        ("שלום means peace", True),
        ("漢字", False),
        ("1998 – 2004", False),
        ("𐤀𐤋𐤐", True),
        ("x" * 300 + "שלום", False),
    ],
)
def test_the_first_letter_tells(text: str, leftward: bool) -> None:
    assert runs_leftward(text, Span(0, len(text))) is leftward


def test_only_the_paragraph_itself_is_looked_at() -> None:
    text = "one\n\nשלום\n\ntwo"
    assert [runs_leftward(text, span) for span in (Span(0, 3), Span(5, 9), Span(11, 14))] == [
        False, True, False,
    ]  # fmt: skip
