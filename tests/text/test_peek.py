from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.text.peek import peek


@pytest.mark.parametrize(
    ("head", "title", "published"),
    [
        (b"\n\n  First line \nsecond", "First line", None),
        (b"# Heading\n\ntext", "Heading", None),
        (b'---\ntitle: "A \\"b\\": c"\ndate: 2024-12-06\n---\n', 'A "b": c', "2024-12-06"),
        (b"---\nlanguage: en\n---\n\n# Below", "Below", None),
        (b"---\ntitle: cut in the midd", "cut in the midd", None),
        ("\ufeffWith a mark".encode(), "With a mark", None),
        ("Wide".encode("utf-16"), "Wide", None),
        ("# café noir".encode("cp1252"), "café noir", None),
        ("# caf\u00e9 \u20ac".encode()[:-1], "café", None),
        (b"# esc\x1b[31m", "esc", None),
        (b"   \n", "a.txt", None),
        (b"It rose in the night, and the bridge went.\n", "a.txt", None),
        (b"set out by itself\n=====\n", "set out by itself", None),
        (b"# " + b"w" * 500, "w" * 119 + "…", None),
    ],
)
def test_the_title_is_the_first_thing_that_looks_like_one(
    head: bytes, title: str, published: str | None
) -> None:
    assert peek(head, "a.txt") == (title, published)


def test_in_markdown_only_a_marked_line_is_a_heading() -> None:
    assert peek(b"A line\n\ntext", "a.md") == ("a.md", None)
    assert peek(b"A line\n---\ntext", "a.md") == ("A line", None)


def test_a_page_has_its_title_in_its_head() -> None:
    assert peek(b"<TITLE lang=en>A &lt;b&gt;</TITLE>", "a.html") == ("A <b>", None)
    assert peek(b"<p>no title", "a.html") == ("a.html", None)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Storm hits coast | The Daily", "Storm hits coast"),
        ("Storm - what we know - The Daily", "Storm - what we know"),
        ("storm.example \N{EN DASH} The storm", "The storm"),
        ("Storm: the coast", "Storm: the coast"),
        ("| Storm", "| Storm"),
        ("Storm | The Daily</title><h1 class=a>Storm hits &amp; goes</h1>", "Storm hits & goes"),
        ("Storm | The Daily</title><h1><a>The Daily</a></h1>", "Storm"),
        ("Storm | The Daily</title><h1>Storm hi", "Storm"),
    ],
)
def test_a_page_is_called_in_the_list_what_its_article_is(title: str, expected: str) -> None:
    peeked = peek(f"<title>{title}</title>".encode(), "a.html")
    assert peeked == (expected, None)


def test_binary_data_has_no_title() -> None:
    assert peek(b"\x7fELF\0", "a.txt") is None


@given(head=st.binary(max_size=80), name=st.sampled_from(("a.txt", "a.html")))
def test_any_bytes_can_be_peeked_at(head: bytes, name: str) -> None:
    peeked = peek(head, name)
    assert peeked is None or peeked[0]
