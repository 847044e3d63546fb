"""The reader's benchmark tries every key that there is."""

from __future__ import annotations

from briefing_tui.keymap import KEYS
from tests.benchmarks.reader import ROUND, UNTRIED


def test_each_key_is_measured_or_left_out_for_a_reason() -> None:
    assert ROUND.keys() | UNTRIED.keys() == {key.action for key in KEYS}
    assert not ROUND.keys() & UNTRIED.keys()
