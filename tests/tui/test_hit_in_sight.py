"""The hit that the reader is at stays in sight when the text comes to stand in other lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


def _lit(reader: ReaderScreen) -> str:
    """Return what is painted as the hit that the reader is at."""
    article = reader.article
    lines = [article.render_line(y) for y in range(article.size.height)]
    accent = article.palette.accent
    lit = [
        piece.text
        for line in lines
        for piece in line
        if piece.style and piece.style.bgcolor and piece.style.bgcolor.name == accent
    ]
    return " ".join(" ".join(lit).split())


async def _find_low(reader: ReaderScreen, press: Callable[..., object]) -> None:
    """Find words, and have the wheel put them near the lower edge."""
    await press("slash", *"twice as much", "enter", "n", "n")  # type: ignore[misc]
    article = reader.article
    article.scroll_to_line(article.cursor_cell.y + article.scroll_offset.y - 33)


@pytest.mark.parametrize("size", [(80, 24), (50, 20), (30, 12), (120, 12), (119, 40), (160, 45)])
async def test_a_hit_stays_in_sight_in_a_window_of_another_size(
    long_app: BriefingApp, reader_of: Reader, size: tuple[int, int]
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await _find_low(reader, pilot.press)
        await pilot.pause()
        assert _lit(reader) == "twice as much"
        above = reader.article.top_offset
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert _lit(reader) == "twice as much"
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()
        assert _lit(reader) == "twice as much"
        if size[1] == WIDE[1]:
            assert reader.article.top_offset == above, "and the reader is where she was"


@pytest.mark.parametrize(
    "keys", [["minus"] * 12, ["greater_than_sign"] * 2, ["z"], ["minus", "z", "z", "plus"]]
)
async def test_a_hit_stays_in_sight_in_other_lines(
    long_app: BriefingApp, reader_of: Reader, keys: list[str]
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await _find_low(reader, pilot.press)
        await pilot.press(*keys)
        await pilot.pause()
        assert _lit(reader) == "twice as much"


async def test_a_hit_stays_in_sight_beside_a_panel_that_comes_and_goes(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=(80, 40)) as pilot:
        reader = reader_of(long_app)
        await _find_low(reader, pilot.press)
        for key in ("3", "3", "z", "z"):
            await pilot.press(key)
            await pilot.pause()
            assert _lit(reader) == "twice as much"


@pytest.mark.parametrize("top", [0, 3, 12])
async def test_a_hit_that_was_out_of_sight_moves_nothing(
    long_app: BriefingApp, reader_of: Reader, top: int
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await _find_low(reader, pilot.press)
        article = reader.article
        article.scroll_to_line(top)
        await pilot.pause()
        above = article.top_offset
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert article.top_line.start <= above <= article.top_line.end
        assert _lit(reader) == ""


async def test_at_the_top_the_cursor_stays_in_sight(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        article = reader_of(long_app).article
        await pilot.press(*["j"] * 17)
        assert article.scroll_offset.y == 0
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert article.in_sight.start <= article.cursor < article.in_sight.end


async def test_a_hit_is_no_longer_lit_when_the_search_is_ended(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await pilot.press("slash", *"twice as much", "enter", "escape")
        await pilot.pause()
        assert _lit(reader) == ""
