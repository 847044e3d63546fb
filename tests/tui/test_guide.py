"""The guide, one key away from everywhere."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.settings import Settings
from briefing_tui.tui import kept, opening, turns
from briefing_tui.tui.screens.reader import ReaderScreen
from tests.tui.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

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


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is read, and take no rest before the guide is."""
    monkeypatch.setattr(kept, "_FIRST_S", 0.01)
    monkeypatch.setattr(kept, "_NEXT_S", 0.01)
    names: list[str] = []

    def note() -> opening.Opened:
        names.append("guide")
        return open_guide()

    open_guide = opening.open_guide
    monkeypatch.setattr(opening, "open_guide", note)
    return names


async def test_the_guide_is_put_together_in_a_moment_of_rest_and_once(
    river_app: BriefingApp, read: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: river_app.is_screen_installed("guide"))
        assert len(read) == 1
        guide = river_app.get_screen("guide", ReaderScreen)
        await until(pilot, lambda: guide.is_mounted and guide.article.in_sight.end)
        assert guide.article.size.width == river_app.screen.query_one("Article").size.width
        await pilot.press("H")
        assert river_app.screen is guide
        await pilot.press("}", "q", "H")
        assert river_app.screen is guide
        assert len(read) == 1


async def test_the_guide_is_not_read_between_two_keys(
    river_app: BriefingApp, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "PAUSE_S", 0.0)
    monkeypatch.setattr(turns, "REST_S", 60.0)
    async with river_app.run_test(size=WIDE) as pilot:
        turns.take_turn()
        await until(pilot, lambda: river_app.is_screen_installed("ExportScreen"))
        await pilot.pause(0.3)
        assert read == []
        monkeypatch.setattr(turns, "_typed_at", -60.0)
        await until(pilot, lambda: len(read) == 1)


async def test_a_guide_that_was_kept_has_the_keys_and_the_lines_of_now(
    river_app: BriefingApp, read: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: river_app.is_screen_installed("guide"))
        river_app.take(Settings(keys={"find": ("f",)}, measure_cells=48, theme="briefing-light"))
        await pilot.press("H")
        await pilot.pause(0.05)
        guide = river_app.screen
        assert isinstance(guide, ReaderScreen)
        assert "f find" in guide.foot.keys_text
        assert guide.article.measure_cells == 48
        assert guide.article.palette.name == "briefing-light"
        assert guide.styles.background.rich_color.name == guide.article.palette.paper
        assert len(read) == 1


async def test_the_guide_opens_without_the_parser_of_its_markup(
    long_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "AT_ONCE_CHARACTERS", 1000)
    for name in ("markdown_it", "yaml"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("H")
        await _settle(pilot)
        assert isinstance(long_app.screen, ReaderScreen)
        assert long_app.screen.findings is not None
        assert not {"markdown_it", "yaml"} & sys.modules.keys()
        await pilot.press("q", "H")
        assert long_app.screen is long_app.get_screen("guide")


async def test_a_guide_that_is_missing_is_told_of(
    river_app: BriefingApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "bundled_folder", lambda: tmp_path)
    async with river_app.run_test(size=WIDE) as pilot:
        reader = river_app.screen
        await pilot.press("H")
        await _settle(pilot)
        assert river_app.screen is reader
        assert isinstance(reader, ReaderScreen)
        assert reader.foot.text.startswith("The guide cannot be read")


async def test_the_hint_for_the_first_time_hides_no_warning(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        river_app.tell("This is not YAML.", "warning")
        river_app._greet()
        await _settle(pilot)
        assert isinstance(river_app.screen, ReaderScreen)
        text, style = river_app.screen.foot.message or ("", "")
        assert text.startswith("This is not YAML. · New here? Press ?")
        assert style == "warning"


@pytest.mark.parametrize("key", ["G", "escape"])
async def test_what_is_typed_behind_it_is_for_the_guide(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    may_come, real = threading.Event(), opening.open_guide

    def open_late() -> opening.Opened:
        may_come.wait(10)
        return real()

    monkeypatch.setattr(opening, "open_guide", open_late)
    async with river_app.run_test(size=WIDE) as pilot:
        reader = river_app.screen
        assert isinstance(reader, ReaderScreen)
        await pilot.press("H", key)
        may_come.set()
        await _settle(pilot)
        assert not river_app.awaits_article
        assert reader.article.cursor == 0
        here = river_app.screen
        assert isinstance(here, ReaderScreen)
        if key == "escape":
            assert here is reader
        else:
            await until(pilot, lambda: here is not reader and here.article.is_at_end)
