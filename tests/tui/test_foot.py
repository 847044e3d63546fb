"""The lines at the foot: a message is read whole, whatever the width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import Span, replace
from tests.tui.conftest import make_briefing
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.widgets.foot import Foot

    Reader = Callable[[BriefingApp], ReaderScreen]

_LONG = "config.toml, line 3: no theme is called “sepia”. Known are briefing-dark and others."


def _lines(foot: Foot) -> list[str]:
    return [foot.render_line(y).text.strip() for y in range(foot.size.height)]


async def test_a_message_takes_as_many_lines_as_it_needs(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(50, 20)) as pilot:
        reader = reader_of(river_app)
        foot, keys = reader.foot, reader.foot.keys_text
        above = reader.article.top_offset
        reader.notice(_LONG, "warning")
        await until(pilot, lambda: foot.size.height == 3)
        assert _lines(foot) == [
            "config.toml, line 3: no theme is called “sepia”.",
            "Known are briefing-dark and others.",
            keys,
        ]
        assert reader.article.size.height == 17
        reader.notice("A short one")
        await until(pilot, lambda: foot.size.height == 2)
        assert _lines(foot) == ["A short one", keys]
        reader.notice(_LONG)
        await pilot.press("j")
        await until(pilot, lambda: foot.size.height == 2)
        assert reader.article.top_offset == above


async def test_a_message_leaves_most_of_a_small_screen_to_the_text(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(30, 12)) as pilot:
        foot = reader_of(river_app).foot
        foot.notice(_LONG * 9)
        await until(pilot, lambda: foot.size.height == 5)
        assert _lines(foot)[-2].endswith("…"), "something is left out"
        foot.notice(f"{_LONG}")
        await pilot.pause()
        assert " ".join(_lines(foot)[:-1]) == _LONG
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert _lines(foot)[0] == _LONG


@pytest.mark.parametrize(
    ("columns", "cells", "keys"),
    [
        (120, 60, "Enter stay here   Esc go back"),
        (50, 18, "Enter stay here   Esc go back"),
        (30, 16, "Esc go back"),
        (18, 16, ""),
    ],
)
async def test_the_keys_that_end_a_line_are_seen_beside_it_at_any_width(
    river_app: BriefingApp, reader_of: Reader, columns: int, cells: int, keys: str
) -> None:
    async with river_app.run_test(size=(170 - columns, 30)) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        line, foot = reader_of(river_app).asking, reader_of(river_app).foot
        assert line is not None
        await pilot.resize_terminal(columns, 30)
        await pilot.pause()
        assert line.size.width + 2 == cells
        assert _lines(foot)[-1] == foot.keys_text == keys


async def test_a_line_asks_briefly_where_there_is_little_room(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(30, 12)) as pilot:
        await pilot.press("|")
        await pilot.pause()
        line = reader_of(river_app).asking
        assert line is not None
        assert line.placeholder == line.BRIEFLY
        await pilot.resize_terminal(120, 12)
        await pilot.pause()
        assert line.placeholder == line.ASKS


@pytest.mark.parametrize(
    ("columns", "section"),
    [(120, "The gauges of the old mill and what the…"), (80, "The gauges of the old m…"), (50, "")],
)
async def test_the_name_of_a_section_gives_way_before_who_speaks(
    make_app: Callable[..., BriefingApp], reader_of: Reader, columns: int, section: str
) -> None:
    briefing = make_briefing(
        "# The gauges of the old mill and what they have said of the river\n\n"
        "So it is, {mayor|“a metre above”}, she said.\n\n{mayor|“It will hold”}.\n"
    )
    quote = briefing.quotes[0]
    cue = Span(quote.span.end + 3, quote.span.end + 11)
    briefing = replace(briefing, dates=(), quotes=(replace(quote, cue=cue), *briefing.quotes[1:]))
    app = make_app(briefing)
    async with app.run_test(size=(columns, 20)) as pilot:
        await pilot.press("}")
        said = reader_of(app).foot.text
        assert "Clara Venn" in said
        assert "· “she said”   1 of 2" in said
        assert said.endswith(f"{section} · 1 min left".removeprefix(" · "))
