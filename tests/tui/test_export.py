"""The export screen: what, how and where to, its preview, and the writing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.text.safe import to_safe
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.widgets.preview import count_lines, find_lines, parts_of
from briefing_tui.tui.widgets.question import Question
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    from textual.pilot import Pilot

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder we are in, which is empty."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def _open(pilot: Pilot[Any], *keys: str) -> ExportScreen:
    """Open the export, press keys and wait for the preview."""
    await pilot.press("w")
    await pilot.pause()
    await _press(pilot, *keys)
    screen = pilot.app.screen
    assert isinstance(screen, ExportScreen)
    return screen


async def _press(pilot: Pilot[Any], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def _to(form: desk.Form) -> tuple[str, ...]:
    """Return the keys that lead from the first form to another one."""
    return ("l",) * list(desk.Form).index(form)


def _line(screen: ExportScreen, choice: str) -> str:
    return {"form": screen.form, "what": screen.what}[choice].render_line(0).text.strip()


async def test_form_and_what_are_chosen_with_a_live_preview(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        assert _line(screen, "form") == "▌ Form  " + "  ".join(desk.Form)
        assert _line(screen, "what").startswith("What  summary  full  quotes")
        assert screen.preview.text.startswith("---\ntitle: ")
        assert screen.preview.text.endswith("\n")
        assert screen.path.value == "the-river-in-the-kitchen.md"
        await _press(pilot, "down", "l", "l", "l")
        assert "\n## Sources\n" in screen.preview.text
        assert "> “" not in screen.preview.text
        await _press(pilot, "up", *_to(desk.Form.CSV))
        assert (screen.form.word, screen.what.word) == ("csv", "sources")
        assert _line(screen, "what").startswith("What  quotes  sources")
        assert screen.preview.text.startswith("article,published,origin,name")
        assert screen.path.value == "the-river-in-the-kitchen.csv"
        await _press(pilot, *("left",) * len(_to(desk.Form.CSV)))
        assert (screen.form.word, screen.what.word) == ("markdown", "sources"), "it was kept"


async def test_the_choice_is_written_and_remembered(
    river_app: BriefingApp, reader_of: Reader, folder: Path
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot, "h", "down", "down")
        assert screen.form.word == "csl"
        (folder / "out").mkdir()
        screen.path.value = "out/mine.json"
        shown = screen.preview.text
        await _press(pilot, "enter")
        assert (folder / "out" / "mine.json").read_text() == shown
        assert "Written to out/mine.json" in reader_of(river_app).foot.text
        screen = await _open(pilot)
        assert screen.form.word == "csl"
        assert screen.path.value == str(folder / "out" / "the-river-in-the-kitchen.csl.json")
        assert desk.last_choice().folder == str(folder / "out")


@pytest.mark.parametrize("answer", ["n", "enter", "escape", "tab"])
async def test_nothing_is_written_over_without_a_yes(
    river_app: BriefingApp, folder: Path, answer: str
) -> None:
    mine = folder / "the-river-in-the-kitchen.md"
    mine.write_text("mine")
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot, "enter")
        question = screen.query_one(Question)
        asked, about = (question.render_line(y).text.strip() for y in range(2))
        assert asked.startswith("▌ Overwrite it?")
        assert asked.split()[-4:] == ["y", "yes", "n", "no"]
        assert about == "▌ the-river-in-the-kitchen.md is there already"
        await _press(pilot, answer)
        assert mine.read_text() == "mine"
        assert "stays as it is" in screen.foot.text
        assert not screen.query(Question)
        shown = screen.preview.text
        await _press(pilot, "enter", "y")
        assert mine.read_text() == shown
        assert isinstance(river_app.screen, ReaderScreen)


async def test_the_article_is_not_offered_as_the_place_to_write_to(
    river_app: BriefingApp, reader_of: Reader, folder: Path
) -> None:
    article = folder / "the-river-in-the-kitchen.md"
    article.write_text("mine")
    async with river_app.run_test(size=WIDE) as pilot:
        reader_of(river_app).opened.where = article.name
        screen = await _open(pilot)
        assert screen.path.value == "the-river-in-the-kitchen-2.md"
        screen.path.value = str(article)
        await _press(pilot, "enter")
        about = screen.query_one(Question).render_line(1).text.strip()
        assert about == "▌ the-river-in-the-kitchen.md is the article itself"
        await _press(pilot, "n")
        screen.path.value = "."
        await _press(pilot, "enter")
    assert article.read_text() == "mine"
    assert (folder / "the-river-in-the-kitchen-2.md").exists()


async def test_a_question_is_read_whole_on_a_small_screen(
    river_app: BriefingApp, folder: Path
) -> None:
    (folder / "the-river-in-the-kitchen.md").write_text("mine")
    async with river_app.run_test(size=(30, 12)) as pilot:
        question = (await _open(pilot, "enter")).query_one(Question)
        asked = question.render_line(0).text
        assert asked == "▌ Overwrite it?   y yes  n no "
        assert question.size.height == 2
        await _press(pilot, "n")
        screen = river_app.screen
        assert isinstance(screen, ExportScreen)
        assert screen.foot.keys_text == "Enter write   Esc close"
        await _press(pilot, "escape")
        assert (await _open(pilot)).foot.text.startswith("Not written yet")


async def test_an_export_that_cannot_be_written_says_so(
    river_app: BriefingApp, folder: Path
) -> None:
    (folder / "file").touch()
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        screen.path.value = "no/such/folder.md"
        await _press(pilot, "enter")
        assert screen.foot.text == "No such folder: create it first"
        screen.path.value = "file/mine.md"
        await _press(pilot, "enter")
        assert screen.foot.text == "Not a directory: name a file in a folder"
        screen.path.value = f"{'long' * 80}.md"
        await _press(pilot, "enter")
        assert screen.foot.text == "File name too long: choose a shorter name"
        screen.path.value = " "
        await _press(pilot, "enter")
        assert "Say where" in screen.foot.text
        assert river_app.screen is screen


@pytest.mark.parametrize(
    "keys", [("escape",), ("q",), ("tab", "tab", "escape"), ("tab",) * 3 + ("q",)]
)
async def test_the_export_closes_without_writing(
    river_app: BriefingApp, folder: Path, keys: tuple[str, ...]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await _open(pilot)
        await _press(pilot, *keys)
        assert isinstance(river_app.screen, ReaderScreen)
    assert not list(folder.iterdir())


async def test_the_keys_that_are_promised_are_those_that_work(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        assert screen.foot.keys_text == (
            "Enter write   → choose   ↓ fields   : commands   ? help   Esc close"
        )
        await _press(pilot, "down", "down")
        assert screen.path.has_focus
        assert screen.foot.keys_text == (
            "Enter write   ↓ fields   Ctrl+P commands   F1 help   Esc close"
        )
        await _press(pilot, "q", "question_mark", "colon")
        assert screen.path.value.endswith("q?:")
        await _press(pilot, "tab")
        assert screen.preview.has_focus
        assert screen.preview.render_line(0).text.startswith("▏ ")
        await _press(pilot, "f1")
        assert isinstance(river_app.screen, HelpScreen)


async def test_a_typed_name_stays_when_the_form_changes(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot, "down", "down", "x", "shift+tab", "up", *_to(desk.Form.JSON))
        assert screen.form.word == "json"
        assert screen.path.value == "the-river-in-the-kitchen.mdx"


async def test_one_types_at_the_end_of_the_name_that_is_offered(river_app: BriefingApp) -> None:
    forms = ((), _to(desk.Form.CSL), ("h",) * len(_to(desk.Form.CSL)))
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        for keys in forms:
            await _press(pilot, *keys)
            offered = screen.path.value
            await _press(pilot, "down", "down", "X")
            assert screen.path.value == f"{offered}X"
            await _press(pilot, "backspace", "shift+tab", "up")
            assert screen.form.has_focus


async def test_a_click_chooses(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        at = screen.form.render_line(0).text.index("csv")
        await pilot.click("#form", offset=(at + 1, 0))
        assert screen.form.word == "csv"
        await pilot.click("#form", offset=(at - 1, 0))
        assert screen.form.word == "csv", "between two words is nothing to choose"


async def test_a_narrow_screen_shows_the_chosen_word_and_that_there_are_more(
    river_app: BriefingApp,
) -> None:
    async with river_app.run_test(size=(30, 20)) as pilot:
        screen = await _open(pilot, "h")
        assert _line(screen, "form").endswith("csl")
        assert "… " in _line(screen, "form")
        await _press(pilot, "l")
        assert _line(screen, "form").startswith("▌ Form  markdown  ")
        assert _line(screen, "form").endswith(" …")
        assert all(screen.preview.render_line(y).cell_length <= 30 for y in range(12))


async def test_the_preview_follows_the_width_and_wraps_only_what_is_looked_at(
    long_briefing: Callable[[int], Briefing], river_app: BriefingApp
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        text = desk.export(long_briefing(400_000), what=desk.What.FULL)
        screen.preview.show(text, lines=count_lines(text), is_marked_up=True)
        assert 200 < len(screen.preview._rows) < 1_000
        screen.preview.focus()
        await _press(pilot, "G")
        assert len(screen.preview._rows) + len(screen.preview._tail) < 1_000
        *_, last = (screen.preview.render_line(y).text for y in range(screen.preview.size.height))
        assert last.strip("▏ ") in text.rstrip().splitlines()[-1]
        await pilot.resize_terminal(40, 20)
        await pilot.pause()
        await pilot.pause()
        assert screen.preview.size.width <= 40
        assert max(len(row.text) for row in screen.preview._rows) <= 38


async def test_a_long_export_is_made_while_the_screen_answers(
    river_app: BriefingApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, export = threading.Event(), desk.export

    def wait(briefing: Briefing, *args: Any, **more: Any) -> str:
        assert not briefing.document.text or may_go_on.wait(20)  # none where it gets ready
        return export(briefing, *args, **more)

    monkeypatch.setattr(desk, "export", wait)
    monkeypatch.setattr(desk, "pieces_of", lambda *args, **more: [wait(*args, **more)])
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("w", *_to(desk.Form.CSV))
        await pilot.pause()
        screen = river_app.screen
        assert isinstance(screen, ExportScreen)
        assert screen.foot.text == "Making the preview …"
        await pilot.press("enter")
        assert "Writing the-river-in-the-kitchen.csv …" in screen.foot.text
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(river_app.screen, ReaderScreen)
        may_go_on.set()
        await river_app.workers.wait_for_complete()
    assert not list(folder.iterdir()), "closing it has cancelled the writing"


async def test_arrows_lead_through_all_fields_and_letters_are_typed_into_the_path(
    river_app: BriefingApp,
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot, "j", "down")
        assert screen.path.has_focus
        await _press(pilot, "j")
        assert screen.path.value == "the-river-in-the-kitchen.mdj"
        await _press(pilot, "down")
        assert screen.preview.has_focus
        await _press(pilot, "shift+tab", "up", "k")
        assert screen.form.has_focus


def _in_pieces(made: list[str], may_go_on: threading.Event) -> Callable[..., Iterator[str]]:
    """Return a way to export that notes its eight pieces and waits before the fifth."""

    def pieces(*args: object, **more: object) -> Iterator[str]:
        del args, more
        for _ in range(8):
            assert len(made) < 4 or may_go_on.wait(20)
            made.append("a line\n" * 60)
            yield made[-1]

    return pieces


async def test_what_is_seen_of_a_long_export_is_there_before_all_of_it_is_made(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    made: list[str] = []

    monkeypatch.setattr(desk, "pieces_of", _in_pieces(made, may_go_on))
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("w", "tab", "tab", "tab")
        screen = river_app.screen
        assert isinstance(screen, ExportScreen)
        await until(pilot, lambda: screen.preview.text)
        assert len(made) == 4, "what is shown first waits for no more"
        assert screen.preview.render_line(0).text.strip("▏ ") == "a line"
        assert screen.foot.text == "Making the preview …"
        await pilot.press("space")
        above = screen.preview.scroll_offset.y
        assert above > 0
        may_go_on.set()
        await _press(pilot)
        assert screen.preview.text == "".join(made)
        assert screen.preview.scroll_offset.y == above, "what is in sight stays"
        assert screen.foot.text.endswith("480 lines")


async def test_an_export_that_is_not_wanted_any_more_is_given_up(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_left = threading.Event()
    made: list[str] = []

    monkeypatch.setattr(desk, "pieces_of", _in_pieces(made, is_left))
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("w")
        await until(pilot, lambda: len(made) >= 4)
        await pilot.press("escape")
        is_left.set()
        await _press(pilot)
        assert len(made) == 5


def test_a_quotation_keeps_its_sign_where_the_preview_breaks_it() -> None:
    for line, parts in {
        "# A long title": ["# A long", "title"],
        "> some words": ["> some", "> words"],
        "> > nested words": ["> > nested", "> > words"],
        ">": [">"],
        "": [""],
    }.items():
        assert list(parts_of(line, 0, len(line), 10)) == parts


def test_the_lines_of_an_export_are_those_that_an_editor_shows() -> None:
    for text, lines in {
        "": [""],
        "one\n": ["one"],
        "one\n\ntwo\n\n": ["one", "", "two"],
        "a,b\r\n\r\nc,d\r\n": ["a,b", "", "c,d"],
    }.items():
        assert [text[start:end] for start, end in find_lines(text)] == lines


async def test_a_long_export_is_shown_without_going_through_all_of_it(
    long_briefing: Callable[[int], Briefing],
    river_app: BriefingApp,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = 0

    def look(text: str) -> str:
        nonlocal looked_at
        looked_at += len(text)
        return to_safe(text)

    briefing = long_briefing(400_000)
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        monkeypatch.setattr("briefing_tui.tui.widgets.preview.to_safe", look)
        for form in (desk.Form.HTML, desk.Form.JSON):  # many lines, and a single long one
            text, looked_at = desk.export(briefing, form), 0
            screen.preview.show(text, lines=count_lines(text), is_marked_up=False)
            assert 0 < looked_at < len(text) / 10


async def test_what_would_drive_the_terminal_is_harmless_in_the_preview(
    river_app: BriefingApp,
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        screen.preview.show("a\x1b[31mb\x85c\u202ed\n", lines=1, is_marked_up=False)
        assert "a\ufffd[31mb c\u2060d" in screen.preview.render_line(0).text


async def test_the_end_of_a_long_export_is_there_without_what_is_before_it(
    long_briefing: Callable[[int], Briefing], river_app: BriefingApp
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        screen = await _open(pilot)
        preview = screen.preview
        text = desk.export(long_briefing(400_000), what=desk.What.FULL)
        preview.show(text, lines=count_lines(text), is_marked_up=True)
        preview.focus()
        await _press(pilot, "G")
        assert len(preview._rows) + len(preview._tail) < 1_000
        width, shown = preview._room, list[str]()
        for _ in range(20):  # upwards, past what was wrapped at first
            height = preview.size.height
            shown[:0] = [preview.render_line(y).text[2:].rstrip() for y in range(height)]
            preview.scroll_to_line(preview.scroll_offset.y - height)
            await pilot.pause()
        rows = [row for line in find_lines(text) for row in parts_of(text, *line, width)]
        assert shown == [row.rstrip() for row in rows][-len(shown) :]


@pytest.mark.parametrize("words", ["a few words here\n" * 300, "and on " * 3_000 + "\n"])
async def test_wrapping_from_both_ends_meets_without_a_gap(
    words: str, river_app: BriefingApp
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        preview = (await _open(pilot)).preview
        text = f"first\n{words}last\n"
        preview.show(text, lines=count_lines(text), is_marked_up=False)
        preview.focus()
        await _press(pilot, "G", *("b",) * 30, "G")
        rows = [row.text for row in (*preview._rows, *reversed(preview._tail))]
        assert "".join(rows).replace(" ", "") == text.replace(" ", "").replace("\n", "")
        assert preview.virtual_size.height == len(rows)
        assert preview.render_line(preview.size.height - 1).text[2:].strip() == "last"
