"""Links that the terminal can open: whole, however they are wrapped, and never more than links."""

from __future__ import annotations

import re

import pytest
from rich.console import Console

from briefing_tui.model import Block, BlockKind, Document, Inline, InlineKind, Span
from briefing_tui.text.layout import LineTable
from briefing_tui.tui.page import Page
from briefing_tui.tui.runs import plain_runs
from briefing_tui.tui.themes import DARK

_TEXT = "Read the long report of the water board on its own page, or write to it."
_OPENED = re.compile(
    "\x1b]8;id=([^;]*);([^\x1b]*)\x1b\\\\([^\x1b]*|\x1b\\[[0-9;]*m)*?\x1b]8;;\x1b\\\\"
)


def _written(target: str, *spans: Span, width: int = 20) -> list[str]:
    """Return the lines of the text as they are sent to a terminal."""
    inlines = tuple(Inline(kind=InlineKind.LINK, span=span, target=target) for span in spans)
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(_TEXT)))
    table = LineTable(Document(text=_TEXT, blocks=(block,), inlines=inlines), width)
    table.extend(100)
    page = Page(table, plain_runs(inlines), DARK, width + 4)
    console = Console(color_system="truecolor", force_terminal=True)
    return [page.strip(line, (), here=False).render(console) for line in range(len(table))]


def test_a_wrapped_link_has_one_id_on_all_its_lines() -> None:
    span = Span(_TEXT.index("the long"), _TEXT.index(", or"))
    lines = _written("https://example.org/report", span)
    opened = [(m[1], m[2]) for line in lines for m in _OPENED.finditer(line)]
    assert len(opened) >= 3
    assert set(opened) == {(str(span.start), "https://example.org/report")}


def test_two_links_side_by_side_stay_two() -> None:
    edge = _TEXT.index("long")
    lines = _written("https://example.org/", Span(5, edge), Span(edge, edge + 4), width=60)
    assert [m[1] for m in _OPENED.finditer(lines[0])] == ["5", str(edge)]


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://example.org/\x1b]52;c;aGk=\x07",
        "https://example.org/\x9d52;c;aGk=",
        "https://example.org/a b",
        "https://",
        "",
        "#below",
    ],
)
def test_what_is_no_safe_address_is_no_link(target: str) -> None:
    written = "".join(_written(target, Span(0, 8)))
    assert "\x1b]" not in written
    assert "\x07" not in written
    assert "Read the" in re.sub("\x1b[^m]*m", "", written)


def test_an_address_of_mail_is_a_link() -> None:
    assert "mailto:board@example.org" in "".join(_written("mailto:board@example.org", Span(0, 4)))
