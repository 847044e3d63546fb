from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing_tui.export.markup import escape, escape_line, escape_within, fence, link, quote

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, SearchStrategy
    from markdown_it.token import Token

_PARSERS = (MarkdownIt("commonmark"), MarkdownIt("js-default", {"linkify": False}))


def _shown(token: Token) -> str:
    assert token.children is not None
    for child in token.children:
        assert child.type in ("text", "softbreak"), child
    return "".join("\n" if x.type == "softbreak" else x.content for x in token.children)


def _paragraphs(parser: MarkdownIt, markdown: str) -> str:
    """Return the text of paragraphs; anything else that the parser sees is a failure."""
    tokens = parser.parse(markdown)
    allowed = {"paragraph_open", "paragraph_close", "inline", "blockquote_open", "blockquote_close"}
    assert {token.type for token in tokens} <= allowed, markdown
    return "\n\n".join(_shown(token) for token in tokens if token.type == "inline")


def _canonical(text: str) -> str:
    """Return the text with each run of blank lines as one, and none at the ends."""
    lines = [line if line.strip() else "" for line in text.split("\n")]
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


@settings(max_examples=400)
@given(data=st.data())
def test_paragraphs_show_exactly_the_text(
    data: DataObject, nasty_texts: SearchStrategy[str]
) -> None:
    text = data.draw(nasty_texts)
    for parser in _PARSERS:
        assert _paragraphs(parser, escape(text)) == _canonical(text)


@settings(max_examples=400)
@given(data=st.data())
def test_a_quotation_shows_exactly_its_words(
    data: DataObject, nasty_texts: SearchStrategy[str]
) -> None:
    text = f"“{data.draw(nasty_texts)}”"
    for parser in _PARSERS:
        markdown = quote(escape(text))
        assert _paragraphs(parser, markdown) == _canonical(text)
        tokens = parser.parse(markdown)
        assert [tokens[0].type, tokens[-1].type] == ["blockquote_open", "blockquote_close"]
        assert sum(token.type == "blockquote_open" for token in tokens) == 1


@settings(max_examples=400)
@given(data=st.data())
def test_a_heading_and_a_cell_show_the_text_with_single_blanks(
    data: DataObject, nasty_texts: SearchStrategy[str]
) -> None:
    text = data.draw(nasty_texts)
    words = " ".join(text.split())
    for parser in _PARSERS:
        opening, inline, closing = parser.parse(f"# {escape_within(text)}")
        assert (opening.type, closing.type) == ("heading_open", "heading_close")
        assert _shown(inline) == words
    tokens = _PARSERS[1].parse(f"| a | b |\n| --- | --- |\n| {escape_within(text)} | x |")
    cells = [_shown(token) for token in tokens if token.type == "inline"]
    assert cells == ["a", "b", words, "x"]


@pytest.mark.parametrize(
    "text",
    [
        *("1. one", "- one", "+ one", "* one", "# one", "> one", "---", "===", "1) one", "~~~"),
        *("```", "    code", "<div>", "<!-- x -->", "&amp; &#60; AT&T", "[a](b)", "![a](b)", "|a|"),
        *("a\\", "a  ", "trailing\\\nback", "***bold***", "`code`", "a\n===", "a\n---", "(1) a"),
        *("\u00a0edge\u00a0", "[^1]: note", "www.example.org", "A. B.", "12345. x", "IV. x"),
        "---\ntitle: false\n---",
        "| a | b |\n| --- | --- |\n| c | d |",
    ],
)
def test_what_looks_like_markup_is_text(text: str) -> None:
    for parser in _PARSERS:
        assert _paragraphs(parser, escape(text)) == text
        assert _paragraphs(parser, quote(escape(text))) == text


def test_plain_prose_stays_as_it_is() -> None:
    prose = "Ferries (40 of them) stayed in port - a “precaution”, AT&T said; it's 5.4 % cheaper!"
    assert escape(prose) == escape_line(prose) == escape_within(prose) == prose


def test_a_fence_is_longer_than_any_in_the_text() -> None:
    tokens = _PARSERS[0].parse(fence("a\n````\nb"))
    assert [token.content for token in tokens] == ["a\n````\nb\n"]


def test_a_link_keeps_its_target() -> None:
    tokens = _PARSERS[0].parse(link("here", "https://example.org/a b?c=(d)&copy=<e>"))
    assert tokens[1].children is not None
    opening = tokens[1].children[0]
    assert opening.attrs["href"] == "https://example.org/a%20b?c=(d)&copy=%3Ce%3E"


def test_a_handle_is_no_citation() -> None:
    assert escape("@mayor and (@mayor), but a@b.org") == "\\@mayor and (\\@mayor), but a@b.org"
