"""The screens that are put together while nobody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.tui import kept, turns
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from tests.tui.waiting import until

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.pilot import Pilot
    from textual.screen import Screen

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp

_BOTH = ["HelpScreen", "ExportScreen"]


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect which screens are put together, and take no rest before it."""
    monkeypatch.setattr(kept, "_FIRST_S", 0.01)
    monkeypatch.setattr(kept, "_NEXT_S", 0.01)
    names: list[str] = []
    for kind in (HelpScreen, ExportScreen):
        compose = kind.compose

        def note(screen: Screen[object], compose: object = compose) -> ComposeResult:
            names.append(type(screen).__name__)
            return compose(screen)  # type: ignore[operator, no-any-return]

        monkeypatch.setattr(kind, "compose", note)
    return names


async def test_what_keys_open_is_put_together_in_a_moment_of_rest(
    river_app: BriefingApp, composed: list[str]
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: composed == _BOTH)
        assert isinstance(river_app.screen, ReaderScreen)
        await pilot.press("question_mark")
        assert isinstance(river_app.screen, HelpScreen)
        await pilot.press("escape", "w")
        assert isinstance(river_app.screen, ExportScreen)
    assert composed == _BOTH


async def test_what_an_export_imports_is_there_before_it_is_asked_for(
    river_app: BriefingApp, composed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    exported: list[str] = []
    export = desk.export

    def note(briefing: Briefing, *rest: object, **named: object) -> str:
        exported.append(briefing.document.text)
        return export(briefing, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(desk, "export", note)
    async with river_app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: bool(exported))
        assert composed
        assert exported == [""]


async def test_nothing_is_put_together_while_somebody_types(
    river_app: BriefingApp, composed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "PAUSE_S", 60.0)
    async with river_app.run_test(size=(120, 40)) as pilot:
        turns.take_turn()
        await pilot.pause(0.3)
        assert composed == []
        monkeypatch.setattr(turns, "_typed_at", -60.0)
        await until(pilot, lambda: composed == _BOTH)


async def test_words_that_the_mouse_has_chosen_stay_chosen(
    river_app: BriefingApp, composed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "PAUSE_S", 60.0)
    turns.take_turn()
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.mouse_down("Article", offset=(20, 10))
        monkeypatch.setattr(turns, "_typed_at", -60.0)
        await pilot.pause(0.2)
        await pilot.hover("Article", offset=(30, 10))
        await pilot.mouse_up("Article", offset=(30, 10))
        await pilot.pause(0.2)
        assert river_app.screen.get_selected_text()
        assert composed == []
        await pilot.press("escape")
        await until(pilot, lambda: composed == _BOTH)


async def test_the_export_is_of_the_article_in_sight_and_as_chosen_the_last_time(
    river_app: BriefingApp, composed: list[str]
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.press("w", "right", "right")
        screen = river_app.screen
        assert isinstance(screen, ExportScreen)
        assert screen.form.word == "json"
        await pilot.press("question_mark", "escape")
        assert screen.form.word == "json"
        await pilot.press("escape")
        assert screen.preview.text == ""
        await pilot.press("w")
        await until(pilot, lambda: "river" in screen.preview.text)
        assert screen.form.word == "markdown"
    assert composed.count("ExportScreen") == 1


class _Rounds:
    """What is done about garbage, by a clock and a typist that a test sets."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_s = 0.0
        self.is_typing = False
        self.looks = 0
        self.done: list[str] = []
        monkeypatch.setattr(kept, "_FIRST_S", 60.0)  # what is put together is tidied up, too
        monkeypatch.setattr(kept, "_TIDY_AFTER_S", 0.1)
        monkeypatch.setattr(kept, "_NEXT_S", 0.01)
        monkeypatch.setattr(kept, "monotonic", lambda: self.now_s)
        monkeypatch.setattr(kept, "is_resting", self._is_resting)
        monkeypatch.setattr(kept, "collect_garbage", self._collect)
        monkeypatch.setattr(kept, "freeze", lambda: self.done.append("frozen"))

    def _is_resting(self, _for_s: float | None = None) -> bool:
        self.looks += 1
        return not self.is_typing

    def _collect(self, generation: int = 2) -> None:
        if generation == 2:
            self.done.append("collected")


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> _Rounds:
    return _Rounds(monkeypatch)


async def _open_two(pilot: Pilot[None], article: Briefing) -> None:
    """Open an article above another one."""
    for _ in range(2):
        pilot.app.push_screen(ReaderScreen(Opened(document=article.document)))
    await pilot.pause()


async def test_garbage_is_collected_once_after_articles_are_left_and_while_nobody_types(
    river: Briefing, river_app: BriefingApp, rounds: _Rounds
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await _open_two(pilot, river)
        rounds.is_typing = True
        await pilot.press("q", "q")
        rounds.now_s, rounds.looks = 1.0, 0
        await until(pilot, lambda: rounds.looks >= 3)
        assert not rounds.done
        rounds.is_typing = False
        await until(pilot, lambda: bool(rounds.done))
        await pilot.pause(0.2)
        assert rounds.done == ["collected", "frozen"]


async def test_what_can_still_be_left_is_looked_at_again(
    river: Briefing, river_app: BriefingApp, rounds: _Rounds
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await _open_two(pilot, river)
        await pilot.press("q")
        rounds.now_s = 0.09
        river_app.tidy_up()  # another one was left: it is held for as long again
        rounds.now_s = 0.18
        await pilot.pause(0.3)
        assert not rounds.done
        rounds.now_s = 0.2
        await until(pilot, lambda: bool(rounds.done))
        assert rounds.done == ["collected"]


@pytest.mark.parametrize(("rest_s", "looked"), [(60.0, 0), (0.0, 1)])
async def test_new_objects_are_looked_at_for_garbage_between_keys(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch, rest_s: float, looked: int
) -> None:
    young: list[int] = []
    async with river_app.run_test(size=(120, 40)):
        monkeypatch.setattr(kept, "PAUSE_S", rest_s)
        monkeypatch.setattr(kept, "get_count", lambda: (9999, 0, 0))
        monkeypatch.setattr(kept, "collect_garbage", young.append)
        turns.take_turn()
        river_app.collect_new()
        monkeypatch.setattr(kept, "get_count", lambda: (9, 0, 0))
        river_app.collect_new()
        assert young == [0] * looked
