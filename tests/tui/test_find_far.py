"""Finding in a long article: the first hit before the count, and no key that has to wait."""

from __future__ import annotations

from asyncio import Event
from typing import TYPE_CHECKING, Any

import pytest
from textual.events import Key
from textual.screen import Screen

from briefing_tui.model import Block, BlockKind, Briefing, Document, Span
from briefing_tui.noun import replace
from briefing_tui.text.search import SLICE, Search
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.reader_find import Finding
from briefing_tui.tui.widgets.lineview import LineView
from tests.tui.waiting import until_quiet

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.strip import Strip

    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)
_PART = "The plain goes on and on. " * (SLICE // 26)
_NEAR = "Here is the first needle. "
_TEXT = f"{_NEAR}{_PART}{_NEAR}{_PART}{_PART}At the end a needlewoman."
_WOMAN = _TEXT.index("needlewoman")


def _document(text: str) -> Document:
    return Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),))


@pytest.fixture
def far_app() -> BriefingApp:
    """The reader, open on an article of several slices."""
    document = _document(_TEXT)
    return BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold every search after its first slice, until this is set."""
    for name in ("_STRETCH", "_FAR_STRETCH"):
        monkeypatch.setattr(f"briefing_tui.text.search.{name}", 1)
    opening = Event()

    async def wait(seconds: float) -> None:
        del seconds
        await opening.wait()

    monkeypatch.setattr("briefing_tui.tui.screens.reader_find.sleep", wait)
    return opening


async def test_the_first_hit_is_shown_before_the_rest_has_been_looked_through(
    far_app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("slash")
        for letter in "needle":
            await pilot.press(letter)
            await pilot.pause()
            assert reader.search is not None
            assert reader.search.slices_read <= 2, "what the screen waits for"
        assert reader.article.cursor == _TEXT.index("needle")
        assert "“needle”: counting …" in reader.foot.text
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert "“needle”: 1 of 3" in reader.foot.text


async def test_the_first_hit_is_painted_before_anything_is_counted(
    far_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    count, paint = Search._count_slice, Screen._compositor_refresh

    def note_count(search: Search, number: int) -> None:
        done.append("counted")
        count(search, number)

    def note_paint(screen: Screen[object]) -> None:
        done.append("painted")
        paint(screen)

    async def go_on(seconds: float) -> None:
        del seconds

    monkeypatch.setattr("briefing_tui.tui.screens.reader_find.sleep", go_on)
    async with far_app.run_test(size=WIDE) as pilot:
        await pilot.press("slash")
        monkeypatch.setattr(Search, "_count_slice", note_count)
        monkeypatch.setattr(Screen, "_compositor_refresh", note_paint)
        await pilot.press(*"needle")
        await far_app.workers.wait_for_complete()
    assert "counted" in done
    assert "painted" in done[: done.index("counted")]


async def test_the_next_letter_supersedes_the_search_before(
    far_app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("slash", *"needlewo")
        await pilot.pause()
        assert reader.article.cursor == _TEXT.index("needle"), "where the last hit was"
        assert sum(one.group == "look" for one in far_app.workers if one.is_running) == 1
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert reader.article.cursor == _WOMAN
        assert "“needlewo”: 1 of 1" in reader.foot.text


@pytest.mark.parametrize("leave", ["enter", "tab"])
async def test_who_stays_is_at_the_hit_at_once(
    far_app: BriefingApp, reader_of: Reader, gate: Event, leave: str
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("j", "slash", *"needlew", leave)
        await pilot.pause()
        assert reader.article.cursor == _WOMAN
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert "“needlew”: 1 of 1" in reader.foot.text
        await pilot.press("1", "backspace")
        assert 0 < reader.article.cursor < 200, "where the search began"


async def test_nothing_moves_any_more_when_a_search_is_given_up(
    far_app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("slash", *"needlew", "escape")
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert reader.article.cursor == 0
        assert reader.search is None
        assert "needle" not in reader.foot.text


async def test_hits_are_walked_before_they_are_counted(
    far_app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    first, second = _TEXT.index("needle"), _TEXT.index("needle", len(_NEAR))
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("slash", *"needle", "enter", "n")
        assert reader.article.cursor == second
        await pilot.press("N", "N")
        assert reader.article.cursor == _WOMAN, "around the start"
        await pilot.press("n")
        assert reader.article.cursor == first, "around the end"
        await pilot.press("n")
        assert "counting …" in reader.foot.text
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert "“needle”: 2 of 3" in reader.foot.text


async def test_what_is_not_there_is_said_when_all_has_been_looked_through(
    far_app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        reader = reader_of(far_app)
        await pilot.press("slash", *"needlx")
        await pilot.pause()
        assert "is not in" not in reader.foot.text
        gate.set()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert "“needlx” is not in the text" in reader.foot.text


async def test_the_search_goes_on_in_a_text_that_has_grown(reader_of: Reader) -> None:
    first = Opened(document=_document(_TEXT[:3000]), is_whole=False)
    app = BriefingApp(first)
    async with app.run_test(size=WIDE) as pilot:
        reader = reader_of(app)
        await pilot.press("slash", *"needlew")
        await pilot.pause()
        assert "is not in the first pages" in reader.foot.text
        whole = replace(first, document=_document(_TEXT), is_whole=True)
        reader.post_message(reader.ReadOn(whole))
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert reader.article.cursor == _WOMAN
        assert "“needlew”: 1 of 1" in reader.foot.text


async def test_a_word_typed_ahead_is_looked_for_once(
    far_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_for: list[str] = []
    find = Finding._find

    def note(reader: Finding, words: str) -> None:
        looked_for.append(words)
        find(reader, words)

    monkeypatch.setattr(Finding, "_find", note)
    async with far_app.run_test(size=WIDE) as pilot:
        far_app.post_message(Key("slash", "/"))
        for letter in "needle":
            far_app.post_message(Key(letter, letter))
        await pilot.pause()
        await far_app.workers.wait_for_complete()
        await pilot.pause()
        assert looked_for.count("needle") == 1
        assert "“needle”: 1 of 3" in reader_of(far_app).foot.text


async def test_a_line_to_type_in_has_nothing_painted_anew(
    far_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with far_app.run_test(size=WIDE) as pilot:
        built: list[object] = []
        keep = LineView.keep

        def note(view: LineView, *strip: Any) -> Strip:
            built.append(view)
            return keep(view, *strip)

        monkeypatch.setattr(LineView, "keep", note)
        await pilot.press("2", "1")
        await until_quiet(pilot, built)
        built.clear()
        await pilot.press("slash")
        await until_quiet(pilot, built)
        assert reader_of(far_app).article.size.height == 38
        assert built == []
