"""The guide, one key away from everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui import desk
from briefing_tui.tui.screens.reader import ReaderScreen

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from briefing_tui.tui.app import BriefingApp

WIDE = (120, 40)


async def _settle(pilot: Pilot[None]) -> None:
    for _ in range(2):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def test_the_guide_opens_over_what_is_read_and_leads_back(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = river_app.screen
        await pilot.press("H")
        await _settle(pilot)
        guide = river_app.screen
        assert isinstance(guide, ReaderScreen)
        assert guide.opened.document.origin == str(desk.bundled_folder() / "guide.md")
        await pilot.press("H")
        await _settle(pilot)
        assert guide.foot.text == "This is the guide"
        await pilot.press("q")
        await pilot.pause()
        assert river_app.screen is reader
        assert river_app.is_running


async def test_the_guide_opens_from_the_help(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        await pilot.press("H")
        await _settle(pilot)
        assert isinstance(river_app.screen, ReaderScreen)
        assert len(river_app.screen_stack) == 2
