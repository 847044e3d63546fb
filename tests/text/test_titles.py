from __future__ import annotations

import pytest

from briefing_tui.model import Block, BlockKind, Document, Span
from briefing_tui.text.titles import MAX_TITLE, file_name_of, shorten, title_of


def _headed(text: str, heading: str) -> tuple[Block, ...]:
    return (Block(kind=BlockKind.HEADING, span=Span(0, len(heading)), level=2),)


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (Document(text="x", title="  A\n title\x1b "), "A title\ufffd"),
        (Document(text="Head\nx", blocks=_headed("Head\nx", "Head"), origin="a.txt"), "Head"),
        (Document(text="x", origin="a/b_c-d.txt"), "b_c-d.txt"),
        (Document(text="Mr. Vale came. He saw.", origin="https://example.org/x"), "Mr. Vale came."),
        (Document(text="Mr. Vale came. He saw.", origin="-"), "Mr. Vale came."),
        (Document(text="word " * 50), "word " * 19 + "word…"),
        (Document(text=" "), "Untitled"),
    ],
)
def test_a_title_is_always_found(document: Document, title: str) -> None:
    assert title_of(document) == title


def test_only_files_have_names() -> None:
    assert [file_name_of(one) for one in (None, "-", "https://a.example/b.html", "c\\d.txt")] == [
        "", "", "", "d.txt",
    ]  # fmt: skip


def test_a_long_title_is_cut_between_words() -> None:
    assert shorten("a b") == "a b"
    assert shorten("one, two", 6) == "one…"
    assert len(shorten("x" * 300)) == MAX_TITLE
