"""What can wait beside the screen does while somebody types."""

from __future__ import annotations

from time import monotonic

import pytest

from briefing_tui.tui import turns


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
