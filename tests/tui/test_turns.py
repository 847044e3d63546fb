"""What can wait beside the screen does while somebody types."""

from __future__ import annotations

from time import monotonic

import pytest

from briefing_tui.text.parse import Form, parse
from briefing_tui.tui import opening, turns


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
