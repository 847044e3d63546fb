"""What can wait beside the screen does while somebody types."""

from __future__ import annotations

import gc
from contextvars import copy_context
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import Cancelled
from briefing_tui.model import Briefing, Document
from briefing_tui.text.parse import Form, parse
from briefing_tui.tui import opening, turns
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.widgets.foot import Foot
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def test_a_thread_gives_way_to_a_key_and_to_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    now, naps_s = [monotonic()], [0.0]

    def nap(seconds: float) -> None:
        naps_s.append(seconds)
        now[0] += seconds

    monkeypatch.setattr(turns, "_typed_at", now[0] - turns.REST_S)
    monkeypatch.setattr(turns, "monotonic", lambda: now[0])
    monkeypatch.setattr(turns, "sleep", nap)
    turns.give_way()
    assert sum(naps_s) == 0
    turns.take_turn()
    turns.give_way()
    assert sum(naps_s) == pytest.approx(turns.REST_S, abs=0.01)


def test_a_thread_goes_on_while_a_key_is_held_down(monkeypatch: pytest.MonkeyPatch) -> None:
    now, naps_s = [monotonic()], [0.0]

    def nap(seconds: float) -> None:
        naps_s.append(seconds)
        now[0] += seconds
        assert sum(naps_s) < 2 * turns.LONGEST_S
        turns.take_turn()

    monkeypatch.setattr(turns, "_typed_at", now[0] - turns.REST_S)
    monkeypatch.setattr(turns, "_began_at", now[0] - turns.REST_S)
    monkeypatch.setattr(turns, "monotonic", lambda: now[0])
    monkeypatch.setattr(turns, "sleep", nap)
    turns.take_turn()
    turns.give_way()
    assert sum(naps_s) == pytest.approx(turns.LONGEST_S, abs=0.01)
    turns.give_way()
    assert sum(naps_s) == pytest.approx(turns.LONGEST_S, abs=0.01)


def test_a_search_gives_way_before_every_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    turned: list[int] = []
    monkeypatch.setattr(opening, "give_way", lambda: turned.append(1))
    paragraphs = [f"“The pass is open,” said Ana Lister, who saw {n} trucks." for n in range(2, 32)]
    opening.find_all(parse("\n\n".join(paragraphs), form=Form.PLAIN))
    assert len(turned) == 2 * len(paragraphs)  # once for its figures, once for its quotations


def test_what_nobody_waits_for_ends_and_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    document = parse("“The pass is open,” said Ana Lister.\n\nIt was.", form=Form.PLAIN)

    def search() -> None:
        turns.end_if(lambda: True)
        with pytest.raises(Cancelled):
            opening.find_in(opening.Opened(document=document))

    copy_context().run(search)
    assert opening.find_in(opening.Opened(document=document)).findings is not None


@pytest.mark.parametrize("key", ["q", "J"])
async def test_the_search_of_an_article_that_is_left_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    pauses: list[float] = []

    def brief(document: Document, *, tell: Callable[[float], None], **_: object) -> Briefing:
        if len(document.text) < opening.AT_ONCE_CHARACTERS:
            return Briefing(document=document)
        while len(pauses) < 3000:
            tell(len(pauses) / 3000)
            pauses.append(monotonic())
            sleep(0.001)
        return Briefing(document=document)

    monkeypatch.setattr("briefing_tui.desk.brief", brief)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Who reads all of this?\n\n" * 3000)
    (tmp_path / "b.txt").write_text("The river fell.\n\nIt has been falling.\n")
    app = BriefingApp()
    async with app.run_test() as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("slash", *".txt", "enter", "enter")
        await until(pilot, lambda: pauses)
        assert isinstance(app.screen, ReaderScreen)
        await pilot.press(key)
        while isinstance(app.screen, ReaderScreen) and len(app.screen.opened.document.text) > 999:
            await pilot.pause(0.01)
        await until(pilot, lambda: monotonic() - pauses[-1] > 0.1)  # it has ended
        assert len(pauses) < 3000
        assert not [worker for worker in app.workers if worker.error]
        foots = [str(foot.render_line(0).text) for foot in app.screen.query(Foot)]
        assert not [text for text in foots if "wait" in text or "found" in text]
        for _ in range(60):  # Textual keeps what it has called for three seconds
            gc.collect()
            if not (kept := sum(len(each.text) > 9999 for each in _documents())):
                break
            await pilot.pause(0.1)
        assert not kept, "and nothing of it is there any more"


def _documents() -> Iterator[Document]:
    return (each for each in gc.get_objects() if isinstance(each, Document))
