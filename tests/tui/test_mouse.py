"""The mouse puts the cursor, and chooses words as they stand in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.events import MouseScrollDown

from briefing_tui.model import Block, BlockKind, Briefing, Document, Span
from briefing_tui.text.around import find_block, find_word, whole_grapheme
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.widgets.article import Article

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


def _cell_of(article: Article, words: str, at: int = 0) -> tuple[int, int]:
    """Return the cell of the view that a character of some words stands at."""
    for y in range(article.size.height):
        text = article.render_line(y).text
        if words in text:
            return text.index(words) + at, y
    raise AssertionError(f"{words} is not in sight")


async def _drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down("Article", offset=start)
    await pilot.hover("Article", offset=end)
    await pilot.mouse_up("Article", offset=end)
    await pilot.pause()


async def test_what_is_chosen_is_the_text_and_not_its_lines(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        article = reader.article
        start = _cell_of(article, "The river")
        end = _cell_of(article, "closed bridges", len("closed bridge"))
        assert end[1] > start[1]
        await _drag(pilot, start, end)
        chosen = reader.get_selected_text()
        text = river.document.text
        assert chosen is not None
        assert chosen == text[: text.index("closed bridges") + len("closed bridges")]
        painted = (
            "".join(s.text for s in article.render_line(y) if s.style and s.style.reverse)
            for y in range(start[1], end[1] + 1)
        )
        assert " ".join(painted).split() == chosen.split()


async def test_dragging_beyond_the_text_chooses_up_to_its_edge(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        start = _cell_of(reader.article, "the lower town")
        await _drag(pilot, start, (80, start[1]))  # in the panel on the right
        line = reader.article.render_line(start[1]).text.rstrip()
        assert reader.get_selected_text() == line[line.index("the lower town") :]


async def test_dragging_backwards_over_an_empty_line(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        start = _cell_of(reader.article, "in a cellar", len("in a"))
        await _drag(pilot, start, _cell_of(reader.article, "those who"))
        text = river.document.text
        first = text.index("those who could not")
        assert reader.get_selected_text() == text[first : text.index("in a cellar") + 5]


async def test_clicks_put_the_cursor_and_choose_a_word_and_a_paragraph(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        cell = _cell_of(reader.article, "Aldmere", 2)
        await pilot.click("Article", offset=cell)
        text = river.document.text
        assert reader.article.cursor == text.index("Aldmere") + 2
        assert reader.get_selected_text() is None
        await pilot.click("Article", offset=cell, times=2)
        assert reader.get_selected_text() == "Aldmere"
        await pilot.click("Article", offset=cell, times=3)
        assert reader.get_selected_text() == text[: text.index("\n")]
        await pilot.click("Article", offset=_cell_of(reader.article, "Schools"))
        assert reader.get_selected_text() is None


async def test_the_wheel_scrolls_and_leaves_the_cursor(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        article = reader_of(long_app).article
        await pilot._post_mouse_events([MouseScrollDown], "Article", offset=(10, 10))
        await pilot.pause()
        assert article.scroll_offset.y > 0
        assert article.cursor == 0


async def test_wide_characters_are_chosen_whole(reader_of: Reader) -> None:
    text = "桜の花が咲いた。e\u0301tude 👩‍👩‍👧 fin"
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
    document = Document(text=text, blocks=(block,))
    app = BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))
    async with app.run_test(size=WIDE) as pilot:
        reader = reader_of(app)
        x, y = _cell_of(reader.article, "桜")
        await _drag(pilot, (x + 2, y), (x + 7, y))  # from the second to the fourth character
        assert reader.get_selected_text() == "の花が"
        await _drag(pilot, (x + 16, y), (x + 16, y))
        await _drag(pilot, (x + 15, y), (x + 16, y))
        assert reader.get_selected_text() == "。e\u0301"
        await _drag(pilot, (x + 22, y), (x + 23, y))
        assert reader.get_selected_text() == "👩‍👩‍👧"


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("The mayor's house", 6, "mayor's"),
        ("The mayor’s house", 6, "mayor’s"),
        ("“No”, she said", 0, "“"),
        ("“No”, she said", 1, "No"),
        ("end", 3, ""),
        ("a- b", 1, "-"),
    ],
)
def test_a_word_is_what_a_reader_takes_for_one(text: str, offset: int, word: str) -> None:
    assert find_word(Document(text=text), offset).of(text) == word


def test_a_block_is_found_also_from_the_air_below_it() -> None:
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, span=span) for span in (Span(0, 3), Span(5, 8)))
    document = Document(text="one\n\ntwo", blocks=blocks)
    assert [find_block(document, offset) for offset in (0, 2, 4, 5, 8)] == [
        Span(0, 3), Span(0, 3), Span(0, 3), Span(5, 8), Span(5, 8),
    ]  # fmt: skip
    assert find_block(Document(text=""), 0) == Span(0, 0)


def test_a_grapheme_is_never_cut() -> None:
    family = "👩‍👩‍👧"
    text = f"a {family} b"
    assert whole_grapheme(text, 3) == 2 + len(family)
    assert whole_grapheme(text, 2) == 2
    assert whole_grapheme("e\u0301", 1) == 2
    assert whole_grapheme("abc", 2) == 2
