from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing_tui.export.provenance import (
    Provenance,
    article_of,
    as_read,
    find_anchors,
    find_sources,
)
from briefing_tui.model import Span
from briefing_tui.text.safe import to_safe


@given(place=st.text(min_size=1).map(to_safe))
def test_any_place_is_found_again_in_a_comment_that_no_parser_shows(place: str) -> None:
    comment = Provenance("text").source(place)
    assert find_sources(comment) == {article_of("text"): place}
    [token] = MarkdownIt("commonmark").parse(comment)
    assert (token.type, token.content) == ("html_block", comment)
    _, inline, _ = MarkdownIt("commonmark").parse(f"words {comment} words")
    assert [x.type for x in inline.children or ()] == ["text", "html_inline", "text"]


def test_a_place_that_nobody_knows_is_left_out() -> None:
    assert find_sources(Provenance("text").source(None)) == {article_of("text"): ""}
    broken = Provenance("text").source("a").replace('"a"', r'"\q"')
    assert find_sources(broken) == {article_of("text"): ""}


def test_an_anchor_is_one_word_and_is_found_again() -> None:
    comment = Provenance("He said “it holds”.").anchor(Span(9, 17))
    assert not set(comment) & set(" \n")
    [anchor] = find_anchors(f"before {comment} behind")
    assert anchor.article == article_of("He said “it holds”.")
    assert anchor.span == (9, 17)
    assert anchor.fits("it holds")
    assert not anchor.fits("it hold")


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("a\nb", "a b"),
        ("a\n \t\n\nb", "a\n\nb"),
        ("\n\na\n\n", "\n\na\n\n"),
        ("a  b \nc", "a  b  c"),
        ("", ""),
        (" A’s «b» ", " A’s «b» "),
    ],
)
def test_only_line_breaks_and_blank_lines_are_made_equal(words: str, read: str) -> None:
    assert as_read(words) == read
