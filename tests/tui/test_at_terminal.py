"""What is typed ahead is not lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


async def test_what_is_typed_ahead_of_the_line_is_not_lost(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        river_app.post_message(events.Key("slash", "/"))
        for letter in "board":
            river_app.post_message(events.Key(letter, letter))
        await pilot.pause()
        search = reader_of(river_app).search
        assert search is not None
        assert search.words == "board"


async def test_what_is_typed_before_the_line_hears_of_it_is_not_typed_over(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("slash", *"bo")
        line = reader_of(river_app).asking
        assert line is not None
        line.post_message(events.Focus())
        await pilot.press(*"ard")
        assert line.value == "board"
