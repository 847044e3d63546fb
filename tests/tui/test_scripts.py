"""Texts of all scripts: no line is wider than its column, and the cursor is on the right word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefing_tui.model import Block, BlockKind, Briefing, Document, Span
from briefing_tui.text.layout import LineTable
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.page import Page
from briefing_tui.tui.runs import plain_runs
from briefing_tui.tui.themes import DARK

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

_PIECES = [
    *"ab é”—-,漢字ひ한 \t\u2060\u0301\u200d\ufe0f", "👩‍👩‍👧", "❤️", "☎️", "🇫🇷", "👍🏽",
    "1️⃣", "क्षि", "नि", "กำ", "ﷺ", "שלום", "مرحبا", "ـ", "\u05b8", "𝒳", "word ", "e\u0301",
]  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=60).map("".join)
_KINDS = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.RULE])


@given(_TEXTS.filter(str.strip), _KINDS, st.integers(4, 40), st.integers(0, 60))
def test_every_line_fills_its_column_and_every_cell_has_its_character(
    text: str, kind: BlockKind, width: int, spare: int
) -> None:
    document = Document(text=text, blocks=(Block(kind=kind, span=Span(0, len(text)), level=1),))
    table = LineTable(document, width)
    table.extend(1000)
    page = Page(table, plain_runs(()), DARK, width + 4 + spare)
    for line in range(len(table)):
        strip = page.strip(line, (), here=True)
        assert sum(segment.cell_length for segment in strip) == width + 4 + spare
        start, end = table.starts[line], table.ends[line]
        offsets = [page.offset_at(line, x) for x in range(width + 4 + spare)]
        assert offsets == sorted(offsets)
        assert all(start <= offset <= max(start, end - 1) for offset in offsets)


def _app(text: str) -> BriefingApp:
    blocks, start = [], 0
    for part in text.split("\n\n"):
        kind = BlockKind.ITEM if part.startswith("* ") else BlockKind.PARAGRAPH
        first = start + (2 if kind is BlockKind.ITEM else 0)
        blocks.append(Block(kind=kind, span=Span(first, start + len(part)), level=1))
        start += len(part) + 2
    document = Document(text=text, blocks=tuple(blocks), title="All scripts")
    return BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))


_LEFTWARD = "הנהר עולה מאז יום שני, והעיר התחתונה התעוררה לגשרים סגורים. " * 3


async def test_a_paragraph_that_runs_leftward_stands_at_the_right_edge(reader_of: Reader) -> None:
    app = _app(f"The river rises.\n\n{_LEFTWARD.strip()}\n\n* פריט ראשון\n\nIt fell again.")
    async with app.run_test(size=(120, 40)):
        article = reader_of(app).article
        lines = [article.render_line(y).text for y in range(20)]
    hebrew = [line for line in lines if "הנהר" in line or "והעיר" in line]
    edge = max(cell_len(line.rstrip()) for line in lines)
    assert len(hebrew) >= 3
    assert all(cell_len(line.rstrip()) == edge for line in hebrew)
    assert next(line for line in lines if "פריט" in line).rstrip().endswith("פריט ראשון •")
    assert next(line for line in lines if "It fell" in line).strip() == "It fell again."


@pytest.mark.parametrize("words", ["והעיר", "סגורים"])
async def test_a_click_finds_the_word_in_a_leftward_line(words: str, reader_of: Reader) -> None:
    app = _app(_LEFTWARD.strip())
    async with app.run_test(size=(120, 40)) as pilot:
        article = reader_of(app).article
        for y in range(20):
            text = article.render_line(y).text
            if words in text:
                await pilot.click("Article", offset=(cell_len(text[: text.index(words)]), y))
                break
        await pilot.pause()
        assert app.screen.query_one("Article") is article
        assert article.document.text.startswith(words, article.cursor)


@pytest.mark.parametrize(
    "size", [(160, 50), (120, 40), (80, 24), (50, 20), (30, 20), (80, 12), (12, 6)], ids=str
)
async def test_nothing_breaks_at_any_size(size: tuple[int, int], reader_of: Reader) -> None:
    text = "\n\n".join(("".join(_PIECES) + " ") * 4 for _ in range(9)) + f"\n\n{_LEFTWARD}"
    app = _app(text.replace("\t", " "))
    async with app.run_test(size=size) as pilot:
        article = reader_of(app).article
        for key in ("space", "G", "b", "2", "3", "4", "5", "1", "z", "z", "tab", "tab", "tab", "/"):
            await pilot.press(key)
        await pilot.press("w", "o", "r", "enter", "question_mark", "escape")
        await pilot.pause()
        assert not reader_of(app).foot.text.startswith("This should not")
        width = article.scrollable_content_region.width
        strips = [article.render_line(y) for y in range(article.size.height)]
        assert {sum(segment.cell_length for segment in strip) for strip in strips} == {width}


async def test_a_resize_never_loses_the_words_on_top(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=(120, 40)) as pilot:
        article = reader_of(long_app).article
        await pilot.press("space", "space", "space", "j")
        text, top = article.document.text, article.top_offset
        for size in ((80, 24), (50, 20), (30, 12), (160, 50), (121, 40), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            start, end = article.top_line
            assert start <= top <= end, (size, text[start:end], text[top : top + 40])
        assert article.top_offset == top
