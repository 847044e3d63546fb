"""What is typed behind the key that opens an article is meant for that, however long it takes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.ingest.shelf import ShelfEntry
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.library import LibraryScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.widgets.evidence import Tab
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from briefing_tui.tui.opening import Opened

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


class _Door:
    """Lets articles through when the test says so."""

    def __init__(self) -> None:
        self._is_open = threading.Event()
        self.asked: list[str] = []
        self.has_fault = False

    def open_article(self, where: str) -> Opened:
        self.asked.append(where.rpartition("/")[2])
        self._is_open.wait(10)
        if self.has_fault:
            raise ZeroDivisionError("a fault")
        return open_article(where)

    def open(self) -> None:
        self._is_open.set()

    def close(self) -> None:
        self._is_open.clear()


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Door]:
    """What every article waits at."""
    door = _Door()
    monkeypatch.setattr("briefing_tui.tui.screens.library.open_article", door.open_article)
    yield door
    door.open()


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BriefingApp:
    """The list, with three articles."""
    for name in "abc":
        said = "".join(f"“It is {n} o'clock,” said Ana Ruiz of {name}.\n\n" for n in range(1, 9))
        (tmp_path / f"{name}.txt").write_text(said)
    entries = tuple(
        ShelfEntry(title=f"Article {name}", where=str(tmp_path / f"{name}.txt")) for name in "abcx"
    )
    monkeypatch.setattr(desk, "shelf", lambda _: entries)
    return BriefingApp()


async def _begin(app: BriefingApp, pilot: Pilot[None]) -> LibraryScreen:
    await app.workers.wait_for_complete()
    await pilot.pause()
    assert isinstance(app.screen, LibraryScreen)
    return app.screen


def _name(app: BriefingApp) -> str:
    """Return which article is in sight, above the list."""
    if not isinstance(app.screen, ReaderScreen) or app.awaits_article:
        return ""
    return app.screen.opened.document.text.partition("Ruiz of ")[2][:1]


async def _read(app: BriefingApp, pilot: Pilot[None], door: _Door) -> None:
    """Open the first article, and close the door behind it."""
    await _begin(app, pilot)
    door.open()
    await pilot.press("enter")
    await until(pilot, lambda: _name(app) == "a")
    door.close()


@pytest.mark.parametrize("key", ["question_mark", "colon", "ctrl+p"])
@pytest.mark.parametrize("asks", ["enter", "J"])
async def test_an_article_is_there_below_what_was_opened_meanwhile(
    app: BriefingApp, door: _Door, asks: str, key: str
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await (_read(app, pilot, door) if asks == "J" else _begin(app, pilot))
        await pilot.press(asks, key)
        door.open()
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        await pilot.press("escape")
        await until(pilot, lambda: _name(app) == ("b" if asks == "J" else "a"))


async def test_an_article_comes_through_what_was_opened_before(
    app: BriefingApp, door: _Door
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        library = await _begin(app, pilot)
        await pilot.press("question_mark")
        library.open_beside(1)
        door.open()
        await until(pilot, lambda: _name(app) == "b")


async def test_keys_typed_behind_enter_are_done_in_the_article(
    app: BriefingApp, door: _Door, reader_of: Reader
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        library = await _begin(app, pilot)
        await pilot.press("enter", "4", "1", "}", "}")
        assert app.screen is library
        assert "for an article" not in library.foot.text
        door.open()
        await until(pilot, lambda: _name(app) == "a")
        reader = reader_of(app)
        await until(pilot, lambda: reader.article.cursor > 50)
        assert reader.evidence.tab is Tab.FIGURES
        assert reader.panel is Panel.TEXT
        assert reader.opened.document.text[reader.article.cursor :].startswith("It is 3")


async def test_what_is_typed_in_one_go_comes_in_its_order(app: BriefingApp, door: _Door) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _begin(app, pilot)
        await pilot.press("enter", "w", *"!?", "escape", "}")  # Esc is heard at once
        assert isinstance(app.screen, LibraryScreen)
        await pilot.press("enter", "w")
        door.open()
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))


async def test_the_next_article_takes_the_keys_that_follow(
    app: BriefingApp, door: _Door, reader_of: Reader
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _read(app, pilot, door)
        before = reader_of(app)
        await pilot.press("J", "}", "}")
        assert before.article.cursor == 0 or before.article.current_quote == 0
        door.open()
        await until(pilot, lambda: _name(app) == "b")
        await until(pilot, lambda: reader_of(app).article.cursor > 50)
        await pilot.press("J", "J", "K")
        await until(pilot, lambda: _name(app) == "c")


async def test_the_last_one_lets_the_keys_go_on(
    app: BriefingApp, door: _Door, reader_of: Reader
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _read(app, pilot, door)
        await pilot.press("K")
        assert "That was the first one" in reader_of(app).foot.text
        await pilot.press("}")
        assert reader_of(app).article.cursor > 0


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_what_is_typed_for_an_article_that_is_given_up_is_forgotten(
    app: BriefingApp, door: _Door, key: str
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        library = await _begin(app, pilot)
        await pilot.press("enter", "G", "question_mark", key)
        door.open()
        await pilot.pause(0.1)
        assert app.screen is library
        assert library.foot.text == "4 articles"
        assert library.shelf.cursor == 2
        await pilot.press("j")
        assert library.shelf.cursor == 3


async def test_leaving_gives_up_the_next_article_too(app: BriefingApp, door: _Door) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _read(app, pilot, door)
        await pilot.press("J", "}", "q")
        door.open()
        await pilot.pause(0.1)
        assert isinstance(app.screen, LibraryScreen)
        assert not app.awaits_article


async def test_escape_gives_up_the_next_article(
    app: BriefingApp, door: _Door, reader_of: Reader
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _read(app, pilot, door)
        await pilot.press("J")
        await until(pilot, lambda: "Esc gives it up" in reader_of(app).foot.text)
        await pilot.press("escape")
        door.open()
        await pilot.pause(0.1)
        assert _name(app) == "a"
        assert reader_of(app).foot.text == "Given up"
        await pilot.press("J")
        await until(pilot, lambda: _name(app) == "b")


async def test_another_article_is_asked_for_instead(app: BriefingApp, door: _Door) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await _read(app, pilot, door)
        await pilot.press("J", "J")
        await until(pilot, lambda: door.asked == ["a.txt", "b.txt", "c.txt"])
        door.open()
        await until(pilot, lambda: _name(app) == "c")


async def test_what_is_typed_for_an_article_that_cannot_be_read_is_forgotten(
    app: BriefingApp, door: _Door
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        library = await _begin(app, pilot)
        await pilot.press("G", "enter", "}", "g")
        door.open()
        await until(pilot, lambda: "x.txt" in library.foot.text)
        assert "}" not in library.foot.text
        await pilot.press("k")
        assert library.shelf.cursor == 4


async def test_a_fault_lets_the_keys_go_on(
    app: BriefingApp, door: _Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_DEBUG", "")
    async with app.run_test(size=WIDE) as pilot:
        library = await _begin(app, pilot)
        door.has_fault = True
        await pilot.press("enter", "}")
        door.open()
        await until(pilot, lambda: "ZeroDivisionError" in library.foot.text)
        await pilot.press("j")
        assert library.shelf.cursor == 3
