"""The text set otherwise, live: the words on top stay there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


async def test_the_measure_is_set_with_two_keys(long_app: BriefingApp, reader_of: Reader) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await pilot.press("space", "space", "space")
        words, wide = reader.article.top_offset, reader.article.measure_cells
        await pilot.press("minus", "minus")
        assert reader.article.measure_cells == wide - 8
        assert reader.article.top_offset <= words < reader.article.top_offset + wide
        assert f"measure_cells = {wide - 8}" in reader.foot.text
        await pilot.press("plus", "equals_sign")
        assert reader.article.measure_cells == wide
        assert reader.article.top_offset == words
        await pilot.press("plus", "plus", "plus")
        assert reader.article.measure_cells == wide
        assert reader.foot.text == "As wide as the screen"
        await pilot.press(*["minus"] * 20)
        assert reader.article.measure_cells == 20
        assert reader.foot.text == "As narrow as can be"


async def test_paragraphs_move_apart_and_together(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)

        def gaps() -> int:
            lines = [reader.article.render_line(y).text.strip() for y in range(36)]
            begins = next(n for n, line in enumerate(lines) if "“Nobody sleeps" in line)
            above = reversed(lines[:begins])
            return next(n for n, line in enumerate(above) if line)

        assert gaps() == 1
        await pilot.press("greater_than_sign")
        assert gaps() == 2
        assert "spacing_lines = 2" in reader.foot.text
        await pilot.press("less_than_sign", "less_than_sign")
        assert gaps() == 0
        await pilot.press("less_than_sign")
        assert reader.foot.text == "As close as can be"
