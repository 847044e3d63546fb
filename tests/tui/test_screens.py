"""The library, the export, the help and the palette."""

from __future__ import annotations

import threading
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from textual.color import Color
from textual.renderables.background_screen import BackgroundScreen

from briefing_tui import desk
from briefing_tui.ingest.shelf import ShelfEntry
from briefing_tui.keymap import KEYS, Place, to_label
from briefing_tui.settings import Settings
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.library import LibraryScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.veil import veiled
from briefing_tui.tui.widgets.keylist import KeyItems, KeyList
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.app import ComposeResult

    from briefing_tui.tui.opening import Opened

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles and a bundled one, which is the current one."""
    entries = tuple(
        ShelfEntry(title=f"Article {name}", where=str(tmp_path / f"{name}.txt"), bundled=own)
        for name, own in (("a", True), ("b", False), ("c", False))
    )
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"This is article {name}.\n")
    monkeypatch.setattr(desk, "shelf", lambda _: entries)
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def test_enter_opens_and_q_comes_back(folder: Path) -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        assert isinstance(app.screen, LibraryScreen)
        shelf = app.screen.shelf
        shown = "\n".join(shelf.render_line(y).text for y in range(20))
        assert "Article a" in shown
        assert (shelf.region.x, shelf.region.width) == (18, 84), "in the middle"
        assert f"IN {folder}" in shown
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ReaderScreen)
        assert app.screen.opened.document.text.strip() == "This is article a."
        await pilot.press("q")
        await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)


async def test_neighbours_follow_the_list(folder: Path) -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        for key, letter in (("enter", "a"), ("J", "b"), ("K", "a")):
            await pilot.press(key)
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert isinstance(app.screen, ReaderScreen)
            assert app.screen.opened.document.text.strip() == f"This is article {letter}."
            assert len(app.screen_stack) == 2
        await pilot.press("K")
        await pilot.pause()
        reader = app.screen
        assert isinstance(reader, ReaderScreen)
        assert "first one" in reader.foot.text


async def _library(app: BriefingApp) -> LibraryScreen:
    await app.workers.wait_for_complete()
    assert isinstance(app.screen, LibraryScreen)
    return app.screen


def _rows_of(library: LibraryScreen) -> list[str]:
    shelf = library.shelf
    shown = (shelf.render_line(y).text.strip(" ▌▏") for y in range(4, shelf.size.height))
    return [line for line in shown if line]


@pytest.mark.usefixtures("folder")
async def test_every_key_of_the_reader_says_in_the_list_what_it_wants() -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        library = await _library(app)
        reading = (key.keys for key in KEYS if key.places == (Place.READER,))
        for key in chain.from_iterable(reading):
            await pilot.press(key)
            assert library.foot.text == f"{to_label(key)} is for an article; Enter opens one"


async def test_own_keys_say_so_too(folder: Path) -> None:
    app = BriefingApp(settings=Settings(keys={"zen": ("Z",), "choose": ("ctrl+o",)}))
    async with app.run_test(size=WIDE) as pilot:
        library = await _library(app)
        await pilot.press("z")
        assert "article;" not in library.foot.text
        await pilot.press("Z")
        assert library.foot.text == "Z is for an article; Ctrl+O opens one"
    assert folder.is_dir()


@pytest.mark.usefixtures("folder")
async def test_words_narrow_the_list_while_they_are_typed() -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        library = await _library(app)
        before = _rows_of(library)
        await pilot.press("G", "slash", *"TXT article b")
        await pilot.pause()
        assert _rows_of(library)[1:] == ["Article b", "b.txt"]
        assert "COMES WITH" not in _rows_of(library)[0], "nothing of that is left"
        assert library.foot.text == "1 of 3 articles · Esc shows all"
        await pilot.press(*["backspace"] * 20, *"xyzzy")
        await pilot.pause()
        assert _rows_of(library) == ["No article is called that"]
        await pilot.press("enter", "n", "enter")
        assert library.shelf.has_focus
        await pilot.press("escape")
        assert _rows_of(library) == before
        assert library.foot.text == "3 articles"


@pytest.mark.usefixtures("folder")
async def test_what_was_found_is_gone_through_and_opened() -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        library = await _library(app)
        await pilot.press("n")
        assert library.foot.text == "Nothing to find yet; press / and type"
        await pilot.press("slash", *"article", "down", "enter")
        assert [library.shelf.cursor, library.shelf.has_focus] == [3, True]
        seen = []
        for key in "nnNN":
            await pilot.press(key)
            seen.append(library.shelf.cursor)
        assert seen == [4, 1, 4, 3], "around the ends, past the labels"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ReaderScreen)
        assert app.screen.opened.document.text.strip() == "This is article b."


@pytest.mark.usefixtures("folder")
async def test_escape_while_words_are_typed_lists_all_again() -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        library = await _library(app)
        before = _rows_of(library)
        await pilot.press("slash", *"c.t")
        await pilot.pause()
        assert _rows_of(library) != before
        await pilot.press("escape")
        await pilot.pause()
        assert _rows_of(library)[-2:] == before[-2:]
        assert library.shelf.cursor == 4, "what was selected stays so"
        assert library.shelf.has_focus
        assert not library.foot.children


async def test_an_article_that_cannot_be_read_leaves_the_library_running(folder: Path) -> None:
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("G", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        library = app.screen
        assert isinstance(library, LibraryScreen)
        assert "c.txt" in library.foot.text


async def test_what_is_given_up_is_not_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_given_up, has_come = threading.Event(), threading.Event()

    def open_slowly(where: str) -> Opened:
        is_given_up.wait(10)
        try:
            return open_article(where)
        finally:
            has_come.set()

    monkeypatch.setattr("briefing_tui.tui.screens.library.open_article", open_slowly)
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        library = app.screen
        assert isinstance(library, LibraryScreen)
        assert "Opening" in library.foot.text
        await pilot.press("escape")
        is_given_up.set()
        await until(pilot, lambda: has_come.is_set())
        await pilot.pause(0.1)
        assert "3 articles" in library.foot.text
        assert app.screen is library


async def test_an_empty_shelf_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "shelf", lambda _: ())
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("j", "enter")
        assert isinstance(app.screen, LibraryScreen)
        shown = "\n".join(app.screen.shelf.render_line(y).text for y in range(20))
        assert "No articles here" in shown


async def test_a_row_tells_the_file_and_its_date(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = ShelfEntry(title="A title", where="news/a.md", published="2026-03-04")
    monkeypatch.setattr(desk, "shelf", lambda _: (entry,))
    app = BriefingApp()
    async with app.run_test(size=WIDE):
        await app.workers.wait_for_complete()
        assert isinstance(app.screen, LibraryScreen)
        shelf = app.screen.shelf
        shown = [shelf.render_line(y).text.rstrip() for y in range(20)]
        assert "▌ a.md · 2026-03-04" in shown
        assert shelf.styles.background.hex.lower() == shelf.palette.paper


@pytest.mark.parametrize("closing", ["escape", "q", "question_mark"])
async def test_the_help_opens_and_closes(river_app: BriefingApp, closing: str) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark")
        assert isinstance(river_app.screen, HelpScreen)
        await pilot.press("j", "space", "G")
        await pilot.press(closing)
        await pilot.pause()
        assert isinstance(river_app.screen, ReaderScreen)


async def test_the_help_is_put_together_once_and_always_opens_with_all_keys(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed: list[HelpScreen] = []
    compose = HelpScreen.compose

    def note(screen: HelpScreen) -> ComposeResult:
        composed.append(screen)
        return compose(screen)

    monkeypatch.setattr(HelpScreen, "compose", note)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)
        first = [keys.render_line(y).text for y in range(keys.size.height)]
        await pilot.press("G", "slash", *"quot", "enter")
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(river_app.screen, ReaderScreen)
        await pilot.press("question_mark")
        await pilot.pause()
        assert [keys.render_line(y).text for y in range(keys.size.height)] == first
        assert keys.has_focus
    assert len(composed) == 1


async def test_help_for_other_keys_shows_them(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark", "question_mark")
        river_app.take(Settings(keys={"zen": ("Z",)}))
        await pilot.press("question_mark", "slash", *"text alone")
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)
        assert any(" Z " in keys.render_line(y).text for y in range(8))


@pytest.mark.parametrize("theme", ["briefing-dark", "briefing-light", "briefing-terminal"])
async def test_the_veil_is_the_one_that_textual_lays(
    river_app: BriefingApp, reader_of: Reader, theme: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        river_app.theme = theme
        await pilot.press("}")
        await pilot.pause()
        article = reader_of(river_app).article
        strips = article.render_lines(article.region.reset_offset)
        segments = [segment for strip in strips for segment in strip]
        for colour in (Color(10, 20, 30, 0.6), Color(0, 0, 0, 0)):
            theirs = list(BackgroundScreen.process_segments(segments, colour))
            ours = veiled(strips, colour)
            assert [segment for strip in ours for segment in strip] == theirs
            assert [strip.cell_length for strip in ours] == [strip.cell_length for strip in strips]


@pytest.mark.parametrize("key", ["colon", "ctrl+p"])
async def test_a_command_is_found_by_words_and_done(
    river_app: BriefingApp, reader_of: Reader, key: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press(key)
        assert isinstance(river_app.screen, HelpScreen)
        await pilot.press(*"section", "down", "up", "enter")
        await pilot.pause()
        article = reader_of(river_app).article
        assert article.document.text[article.cursor :].startswith("What the gauges say")


@pytest.mark.parametrize("key", ["question_mark", "colon"])
async def test_what_keys_do_is_told_in_full_where_there_is_room(
    river_app: BriefingApp, key: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press(key)
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)
        shown = []
        for _ in range(6):
            shown += [keys.render_line(y).text for y in range(3, keys.size.height)]
            await pilot.press("pagedown")
        assert any("Quit" in line for line in shown)
        assert any("with its source" in line for line in shown)
        assert not [line for line in shown if "…" in line]


@pytest.mark.parametrize("width_cells", [24, 27, 44])
def test_what_keys_do_is_told_in_full_where_there_is_little_room(width_cells: int) -> None:
    items = KeyItems(KEYS)
    for row, height in enumerate(items.heights(width_cells)):
        lines = ["".join(text for text, _ in line) for line in items.lines(row, width_cells)]
        assert height == len(lines)
        assert max(map(len, lines)) <= width_cells
        key = items.key_at(row)
        if key is not None:
            wide = min(17, width_cells // 3) + 1
            assert " ".join(line[wide:] for line in lines) == key.does
            assert {line[:wide] for line in lines[1:]} <= {" " * wide}


async def test_commands_are_called_commands(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("colon")
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)
        assert keys.render_line(0).text.split()[0] == "Commands"
        await pilot.press(*"xyzzy")
        await pilot.pause()
        shown = [keys.render_line(y).text.strip() for y in range(keys.size.height)]
        assert any(line.startswith("Commands   0 commands · ") for line in shown)
        assert "No command here does that" in shown
        await pilot.press("escape", "question_mark")
        await pilot.pause()
        assert keys.render_line(0).text.split()[0] == "Keys"


async def test_a_command_of_a_panel_is_done_by_the_panel(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "g", "colon", *"line down", "enter")
        await pilot.pause()
        evidence = reader_of(river_app).evidence
        assert evidence.has_focus
        before = evidence.cursor
        await pilot.press("k")
        assert evidence.cursor < before


async def test_every_action_of_the_reader_is_among_the_commands(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("colon")
        items = KeyItems(river_app.screen._offered)  # type: ignore[attr-defined]
    holding = {Place.READER, Place.VIEW, Place.EVERYWHERE}
    listed = [key.action for key in items.found]
    assert listed == [key.action for key in KEYS if holding & {*key.places}]


async def test_enter_in_the_help_does_what_stands_there(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark", "slash", *"text alone", "enter")
        assert isinstance(river_app.screen, HelpScreen)
        await pilot.press("enter")
        await pilot.pause()
        assert reader_of(river_app).has_class("-zen")


async def test_what_cannot_be_done_from_here_is_said(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark", "slash", *"answer yes", "enter", "enter")
        await pilot.pause()
        assert reader_of(river_app).foot.text == "Not from here: Answer yes"


@pytest.mark.parametrize(
    ("columns", "hint"),
    [(80, "2 commands · Enter does it · Esc closes"), (44, "2 commands · Esc closes"),
     (30, "Esc closes")],
)  # fmt: skip
async def test_the_way_out_is_said_at_any_width(
    river_app: BriefingApp, columns: int, hint: str
) -> None:
    async with river_app.run_test(size=(columns, 20)) as pilot:
        await pilot.press("colon", *"next quot")
        await pilot.pause()
        assert river_app.screen.query_one(KeyList).render_line(0).text.split("   ")[1] == hint


async def test_the_help_finds_keys_by_what_they_do_or_are_called(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark", "slash", *"next quot")
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)

        def shown() -> list[str]:
            lines = [keys.render_line(y).text.strip(" ▌▏") for y in range(keys.size.height)]
            return [line for line in lines[3:] if line]

        assert shown() == [
            "JUMP",
            "}                 Go to the next quotation",
            ")                 Go to the next quotation by the same source",
        ]
        assert "2 keys · Esc shows all" in keys.render_line(0).text
        await pilot.press("enter", "down")
        assert keys.has_focus
        assert keys.cursor == 2
        await pilot.press("slash", *"xyzzy")
        await pilot.pause()
        assert shown() == ["No key does that"]
        await pilot.press("escape")
        await pilot.pause()
        assert len(shown()) > 15
        assert isinstance(river_app.screen, HelpScreen)
        await pilot.press("slash", *"backspace")
        await pilot.pause()
        assert len(shown()) == 2
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert isinstance(river_app.screen, ReaderScreen)


@pytest.mark.parametrize("width", [30, 50, 80, 120, 160])
async def test_the_keys_at_the_foot_fit_and_lead_to_the_help(
    river_app: BriefingApp, reader_of: Reader, width: int
) -> None:
    async with river_app.run_test(size=(width, 14)) as pilot:
        keys = reader_of(river_app).foot.keys_text
        assert "? help" in keys
        assert len(keys) <= width - 2
        assert len(reader_of(river_app).foot.text) <= width - 2
        await pilot.press("question_mark")
        await pilot.pause()
        shown = river_app.screen.query_one(KeyList)
        lines = [shown.render_line(y).text for y in range(shown.size.height)]
        assert any("Space" in line and "Go one page" in line for line in lines)
