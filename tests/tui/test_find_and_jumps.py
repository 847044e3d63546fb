"""Finding in panels and over line ends, and the list of jumps over all that jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.widgets import Input

from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.widgets.askline import AskLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.types import AnimationLevel

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


async def test_a_phrase_is_found_and_lit_over_the_end_of_a_line(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    text = river.document.text
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("slash", *"end of the week. those who could leave")
        await pilot.pause()
        begins = text.index("end of the week")
        assert reader.article.cursor == begins
        assert "1 of 1" in reader.foot.text
        palette = reader.article.palette
        lit = [
            piece.text.strip()
            for y in range(36)
            for piece in reader.article.render_line(y)
            if piece.style and piece.style.bgcolor and piece.style.bgcolor.name == palette.accent
        ]
        assert " ".join(lit) == "end of the week. Those who could leave"
        await pilot.press("escape", "slash", *"wednesday")
        await pilot.pause()
        assert "is not in the text" in reader.foot.text


@pytest.mark.parametrize("panel", [[], ["2"]])
async def test_words_that_are_nowhere_leave_the_reader_where_she_was(
    river_app: BriefingApp, reader_of: Reader, panel: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("}", "}", *panel)
        before, row = reader.article.cursor, reader.evidence.cursor
        await pilot.press("slash", *"just")
        await pilot.pause()
        assert reader.article.cursor > before
        await pilot.press(*"ice", "enter")
        await pilot.pause()
        assert "“justice” is not in the" in reader.foot.text
        assert (reader.article.cursor, reader.evidence.cursor) == (before, row)
        await pilot.press("n")
        assert (reader.article.cursor, reader.evidence.cursor) == (before, row)


async def test_all_hits_are_lit(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("slash", *"board", "enter")
        await pilot.pause()
        ground = reader.article.palette.mix(reader.article.palette.accent, 0.35)
        lit = [
            piece.text.lower()
            for y in range(36)
            for piece in reader.article.render_line(y)
            if piece.style and piece.style.bgcolor and piece.style.bgcolor.name == ground
        ]
        assert len(lit) >= 3
        assert set(lit) == {"board"}


async def test_a_panel_that_has_the_keyboard_is_searched(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2", "slash", *"courier")
        await pilot.pause()
        courier = [quote for quote in river.quotes if quote.speaker == "courier"]
        assert reader.evidence.item == courier[0]
        assert "“courier”: 1 of 3" in reader.foot.text
        assert reader.article.cursor == courier[0].span.start, "the text goes along"
        lit = [
            piece.text
            for y in range(36)
            for piece in reader.evidence.render_line(y)
            if piece.text.lower() == "courier"
        ]
        assert lit.count("Courier") == 3
        await pilot.press("enter", "n")
        await pilot.pause()
        assert reader.evidence.has_focus
        assert reader.evidence.item == courier[1]
        await pilot.press("n", "n")
        assert reader.evidence.item == courier[0], "around the end"
        await pilot.press("N")
        assert reader.evidence.item == courier[2]
        await pilot.press("slash", *"nowhere")
        await pilot.pause()
        assert "is not in the panel" in reader.foot.text
        await pilot.press("escape")
        assert reader.evidence.has_focus
        assert reader.evidence.item == courier[2], "back where it began"


async def test_the_search_goes_on_in_the_list_that_is_shown(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2", "slash", *"board", "enter", "4", "n")
        await pilot.pause()
        assert reader.evidence.item is not None
        assert "“board”: 1 of 1" in reader.foot.text


async def test_an_empty_panel_has_nothing_to_search(
    bare_app: BriefingApp, reader_of: Reader
) -> None:
    async with bare_app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "slash", *"nothing")
        await pilot.pause()
        assert "“nothing”" in reader_of(bare_app).foot.text


@pytest.mark.parametrize(
    "keys",
    [("}",), (")",), ("]",), ("G",), ("4", "j", "enter"), ("4", "j", "escape"),
     ("h", "j", "enter"), ("slash", *"bakery", "enter"), ("slash", *"bakery", "tab")],
)  # fmt: skip
async def test_whatever_jumps_can_be_taken_back_and_done_again(
    river: Briefing, river_app: BriefingApp, reader_of: Reader, keys: tuple[str, ...]
) -> None:
    start = river.quotes[2].span.start
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(start)
        await pilot.press(*keys)
        await pilot.pause()
        reader.panel = Panel.TEXT
        there = reader.article.cursor
        assert there != start
        await pilot.press("backspace")
        assert reader.article.cursor == start
        await pilot.press("alt+right")
        assert reader.article.cursor == there


async def test_g_and_n_are_jumps_too(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("slash", *"board", "enter", "n")
        second = reader.article.cursor
        await pilot.press("n", "g")
        assert reader.article.cursor == 0
        await pilot.press("backspace", "backspace")
        assert reader.article.cursor == second


async def test_moving_by_lines_and_pages_is_no_jump(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("j", "space", "d", "backspace")
        await pilot.pause()
        assert "Nowhere to go back to" in reader_of(long_app).foot.text


@pytest.mark.parametrize(("key", "words"), [("slash", "quQ"), ("vertical_line", "Q")])
async def test_what_is_typed_ahead_of_a_line_is_no_command(
    long_app: BriefingApp, reader_of: Reader, key: str, words: str
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        for one in (key, *words):
            long_app.post_message(events.Key(one, one if len(one) == 1 else None))
        await pilot.pause()
        await pilot.pause()
        assert long_app.is_running
        [line] = reader_of(long_app).query(AskLine)
        assert line.value == words


@pytest.mark.parametrize("key", ["slash", "w"])
@pytest.mark.parametrize("level", ["none", "full"])
async def test_a_cursor_blinks_only_where_things_may_move_by_themselves(
    river_app: BriefingApp, key: str, level: AnimationLevel
) -> None:
    river_app.animation_level = level
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key)
        await pilot.pause()
        line = river_app.screen.query_one(Input)
        assert line.cursor_blink is (level == "full")


def _press_at_once(app: BriefingApp, *keys: str) -> None:
    """Send keys as a terminal does when several have come: nothing is done between them."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


@pytest.mark.parametrize("end", ["enter", "escape"])
async def test_what_follows_the_end_of_a_line_is_a_command(
    long_app: BriefingApp, reader_of: Reader, end: str
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        _press_at_once(long_app, "slash", *"the", end, "w")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(long_app.screen, ExportScreen)
        search = reader.search
        assert (search.words if search else "") == ("the" if end == "enter" else "")


async def test_the_next_hit_is_gone_to_right_after_the_words(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("slash", *"the", "enter", "n")
        await pilot.pause()
        reader = reader_of(long_app)
        apart = (reader.article.cursor, reader.foot.text)
        await pilot.press("g", "g", "slash", "escape")
        await pilot.pause()
        long_app.post_message(events.Key("slash", "/"))
        long_app.post_message(events.Paste("the"))
        _press_at_once(long_app, "enter", "n")
        await pilot.pause()
        await pilot.pause()
        assert (reader.article.cursor, reader.foot.text) == apart
