"""What is written to the terminal: the same picture in fewer words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyte
import pytest
from rich.color import ColorSystem
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate

from briefing_tui.settings import Settings
from briefing_tui.tui.at_terminal import AtTerminal
from briefing_tui.tui.terse import Terse, change

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp

WIDE = (120, 40)
KEYS = ("}", "space", "2", "j", "4", "1", "slash", *"the", "enter", "x", "z", "z", "question_mark",
        "escape", "w", "escape", "semicolon", "T", "G")  # fmt: skip


class Terminal:
    """A terminal, and how much was written to it."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(*WIDE)
        self.stream = pyte.Stream(self.screen)
        self.written = 0

    def write(self, text: str) -> None:
        self.stream.feed(text)
        self.written += len(text)

    @property
    def cells(self) -> list[list[object]]:
        rows = (self.screen.buffer[y] for y in range(WIDE[1]))
        return [[row[x] for x in range(WIDE[0])] for row in rows]


@pytest.mark.parametrize(("theme", "share"), [("briefing-dark", 0.65), ("briefing-terminal", 0.75)])
async def test_the_terminal_shows_the_same_in_fewer_words(
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    theme: str,
    share: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wordy, brief = Terminal(), Terminal()

    def display(app: BriefingApp, screen: object, update: object) -> None:
        del screen
        if isinstance(update, LayoutUpdate | ChopsUpdate):
            wordy.write(update.render_segments(app.console))
            brief.write(Terse(update).render_segments(app.console))

    monkeypatch.setattr(AtTerminal, "_display", display)
    app = make_app(river, Settings(theme=theme))
    async with app.run_test(size=WIDE) as pilot:
        for key in KEYS:
            await pilot.press(key)
            await pilot.pause(0.02)
            assert brief.cells == wordy.cells, key
    assert wordy.written > 50_000
    assert brief.written < share * wordy.written


def test_a_style_is_named_where_it_changes() -> None:
    def to(before: str, after: str) -> str:
        styles = [Style.parse(words) if words else None for words in (before, after)]
        return change(styles[0], styles[1], ColorSystem.TRUECOLOR)

    assert to("", "") == ""
    assert to("red on blue", "red on blue") == ""
    assert to("red on blue", "bold red on blue") == "\x1b[1m"
    assert to("bold red on blue", "bold green on blue") == "\x1b[32m"
    assert to("bold red on blue", "red on blue") == "\x1b[0;31;44m"
    assert to("red on blue", "red") == "\x1b[0;31m"
    assert to("on #010203", "") == "\x1b[0m"


def test_a_link_begins_and_ends_once() -> None:
    def to(before: Style | None, after: Style | None) -> str:
        return change(before, after, ColorSystem.TRUECOLOR)

    link = Style(link="https://example.org/")
    bold = link + Style(bold=True)
    bold._link_id = link._link_id  # as in two pieces of one link
    assert to(None, link) == f"\x1b]8;id={link._link_id};https://example.org/\x1b\\"
    assert to(link, bold) == "\x1b[1m"
    assert to(bold, None) == "\x1b]8;;\x1b\\\x1b[0m"
