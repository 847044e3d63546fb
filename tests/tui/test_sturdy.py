"""A fault in one place leaves the reader running, and is told."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from textual.app import ScreenStackError
from textual.worker import WorkerFailed

from briefing_tui import desk
from briefing_tui.ingest.shelf import ShelfEntry
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.page import Page
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.library import LibraryScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.figure_items import FigureItems

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.strip import Strip

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)
_SAID = "This should not have happened: ZeroDivisionError: a [/]fault"


@pytest.fixture(autouse=True)
def _as_a_reader_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFING_DEBUG")


def _fail(*_: object, **__: object) -> None:
    raise ZeroDivisionError("a [/]fault\n")


async def test_a_fault_of_a_key_is_told(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReaderScreen, "action_section", _fail)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("]")
        await pilot.pause()
        assert reader_of(river_app).foot.text == _SAID
        await pilot.press("}")
        assert reader_of(river_app).article.cursor > 0


async def test_a_fault_of_a_message_is_told(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        monkeypatch.setattr(ReaderScreen, "follow", _fail)
        await pilot.press("j")
        await pilot.pause()
        assert reader_of(river_app).foot.text == _SAID
        monkeypatch.undo()
        await pilot.press("}")
        await pilot.pause()
        assert "Clara Venn" in reader_of(river_app).foot.text, "the screen still listens"


async def test_a_fault_behind_a_frame_is_told(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        assert len(river_app.screen_stack) == 1, "Textual has nothing to go back to"
        reader.call_after_refresh(_fail)
        reader.refresh()
        await pilot.pause()
        assert reader.foot.text == _SAID
        await pilot.press("}")
        assert reader.article.cursor > 0


async def test_a_line_that_cannot_be_painted_stays_empty(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Page.strip

    def strip(page: Page, line: int, *args: object, **more: object) -> Strip:
        return whole(page, line // (line != 2), *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "strip", strip)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        reader = reader_of(river_app)
        assert "ZeroDivisionError" in reader.foot.text
        screen = [line.text for line in river_app.screen._compositor.render_strips()]
        shown = "\n".join(screen)
        assert "The river has been rising" in shown
        assert "Nobody sleeps in a cellar" in shown
        assert "Schools stay shut" not in shown, "the line with the fault"
        await pilot.press("}")
        assert reader.article.cursor > 0


async def test_a_list_that_cannot_be_made_leaves_the_others(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FigureItems, "__init__", _fail)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("4")
        await pilot.pause()
        assert "ZeroDivisionError" in reader_of(river_app).foot.text
        await pilot.press("3")
        await pilot.pause()
        assert reader_of(river_app).evidence.row_count == 5


async def test_an_article_that_breaks_the_reading_leaves_the_list(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    entry = ShelfEntry(title="A title", where=str(tmp_path / "a.md"))
    monkeypatch.setattr(desk, "shelf", lambda _: (entry,))
    monkeypatch.setattr(desk, "read_in_steps", _fail)
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        for _ in range(2):
            await app.workers.wait_for_complete()
            await pilot.press("enter")
            with suppress(WorkerFailed):
                await app.workers.wait_for_complete()
            await pilot.pause()
            assert isinstance(app.screen, LibraryScreen)
            assert app.screen.foot.text == _SAID


async def test_an_article_that_breaks_its_screen_leads_back_to_the_list(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Some text.\n")
    entry = ShelfEntry(title="A title", where=str(tmp_path / "a.txt"))
    monkeypatch.setattr(desk, "shelf", lambda _: (entry,))
    monkeypatch.setattr(Article, "__init__", _fail)
    app = BriefingApp()
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)
        assert app.screen.foot.text == _SAID


async def test_an_export_that_breaks_is_told_and_another_one_can_be_chosen(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = desk.pieces_of
    monkeypatch.setattr(desk, "pieces_of", _fail)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("w")
        with suppress(WorkerFailed):
            await river_app.workers.wait_for_complete()
        await pilot.pause()
        screen = river_app.screen
        assert isinstance(screen, ExportScreen)
        assert screen.foot.text == _SAID
        monkeypatch.setattr(desk, "pieces_of", export)
        await pilot.press("l")
        await river_app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.preview.text


async def test_whoever_looks_for_the_cause_gets_the_fault(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_DEBUG", "1")
    monkeypatch.setattr(ReaderScreen, "action_section", _fail)
    with pytest.raises(ZeroDivisionError):
        async with river_app.run_test(size=WIDE) as pilot:
            await pilot.press("]")


async def test_what_is_put_together_while_the_reader_ends_is_no_fault(
    river_app: BriefingApp,
) -> None:
    async with river_app.run_test(size=WIDE):
        pass
    assert not river_app.screen_stack
    river_app._handle_exception(ScreenStackError("No screens on stack"))
    assert river_app._exception is None
