"""The Markdown summary as other readers of Markdown see it."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, Final

import pytest
from markdown_it import MarkdownIt

from briefing_tui.export import What
from briefing_tui.export.as_markdown import to_markdown
from briefing_tui.model import replace

if TYPE_CHECKING:
    from markdown_it.token import Token

    from briefing_tui.model import Briefing

_HOSTILE: Final = (
    *("1. one", "- one", "* * *", "# one", "> one", "---", "<b>bold</b>", "&amp; &#60; AT&T"),
    *("[a](b)", "![a](b)", "|a|b|", "a\\", "***bold***", "``code``", "x^2^ H~2~O", "[^1]", "@key"),
    *("$x$ and $y$", "~~gone~~", "[[link]]", "{.mark}", "[x]{.mark}", "(@) a", "=x=", "a  b"),
    *("http://a.example", "'single' \"double\"", "a -- b --- c...", "\\(x\\)", ": a", "#tag"),
)
_READERS: Final = ("markdown", "gfm", "commonmark+pipe_tables+yaml_metadata_block")


def _words(tokens: list[Token]) -> str:
    return "".join(
        " " if token.type == "softbreak" else _words(token.children or []) or token.content
        for token in tokens
        if token.type != "html_inline"
    )


def _seen_by_commonmark(markdown: str) -> list[tuple[str, str]]:
    """Return each heading, cell and paragraph of a quotation, with its words."""
    body = markdown.split("---\n", 2)[2]
    seen: list[tuple[str, str]] = []
    kind, quotes = "", 0
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        quotes += token.nesting * (token.tag == "blockquote")
        if token.nesting > 0:
            kind = token.tag
        elif token.type == "inline" and (quotes or kind not in ("p", "li")):
            seen.append(("quote" if quotes else kind, _words(token.children or [])))
    return [(kind.replace("th", "td"), " ".join(words.split())) for kind, words in seen]


def _seen_by_pandoc(markdown: str, reader: str) -> list[tuple[str, str]]:
    """Return the same of Pandoc's tree."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not installed (apt install pandoc)")
    words = [pandoc, "-f", f"{reader}-smart", "-t", "json"]
    told = subprocess.run(words, input=markdown.encode(), capture_output=True, check=True).stdout
    seen: list[tuple[str, str]] = []
    for block in json.loads(told)["blocks"]:
        _look(block, seen)
    return seen


def _look(block: dict[str, Any], seen: list[tuple[str, str]]) -> None:
    content: Any = block.get("c")
    if block["t"] == "Header":
        seen.append((f"h{content[0]}", _inline(content[2])))
    elif block["t"] == "BlockQuote":
        seen.extend(("quote", _inline(inner["c"])) for inner in content)
    elif block["t"] == "Table":
        rows = content[3][1] + [row for body in content[4] for row in body[3]]
        seen.extend(
            ("td", _inline([piece for inner in cell[4] for piece in inner["c"]]))
            for row in rows
            for cell in row[1]
        )


def _inline(pieces: list[Any]) -> str:
    return " ".join("".join(_piece(piece) for piece in pieces).split())


def _piece(piece: dict[str, Any]) -> str:
    kind: str = piece["t"]
    content: Any = piece.get("c")
    if kind == "Str":
        return str(content)
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "RawInline":
        assert content[0] == "html"
        assert content[1].startswith("<!--q:")
        return ""
    assert kind in ("Strong", "Emph", "Link"), f"{kind} was made of plain words"
    return "".join(_piece(each) for each in (content[1] if kind == "Link" else content))


def _hostile(harbour: Briefing) -> Briefing:
    """Return the article with names, roles, a title and headings that look like markup."""
    sources = [
        replace(
            harbour.sources[index % 3], id=f"s{index}", name=words, role=words, aliases=(words,)
        )
        for index, words in enumerate(_HOSTILE)
    ]
    quotes = [
        replace(harbour.quotes[0], speaker=source.id, via=(sources[0].id,))
        for source in sources[1:]
    ]
    figures = [replace(harbour.figures[0], source=source.id) for source in sources]
    document = replace(harbour.document, title=" ".join(_HOSTILE))
    return replace(
        harbour, document=document, sources=tuple(sources), quotes=tuple(quotes),
        figures=tuple(figures),
    )  # fmt: skip


@pytest.mark.parametrize("reader", _READERS)
@pytest.mark.parametrize("what", [What.SUMMARY, What.FULL])
def test_pandoc_sees_the_headings_tables_and_quotations_that_commonmark_sees(
    harbour: Briefing, reader: str, what: What
) -> None:
    for briefing in (harbour, _hostile(harbour)):
        markdown = to_markdown(briefing, what=what)
        seen = _seen_by_commonmark(markdown)
        assert len(seen) > 12
        assert _seen_by_pandoc(markdown, reader) == seen
