from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from briefing_tui.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def seconds_pass(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    now = [100.0]
    monkeypatch.setattr("briefing_tui.progress.time.monotonic", lambda: now[0])

    def move(by_s: float) -> None:
        now[0] += by_s

    return move


def test_a_terminal_is_told_now_and_then(
    seconds_pass: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    told = Progress()
    for number in range(1, 5):
        told.show(f"{number} of 4")
        seconds_pass(0.3)
    told.end("4 of 4")
    told.end("4 of 4")
    assert terminal.getvalue() == "\rbriefing: 3 of 4 \rbriefing: 4 of 4 \n"


@pytest.mark.parametrize(("stream", "wanted"), [(io.StringIO(), True), (_Terminal(), False)])
def test_nobody_else_is_told(
    seconds_pass: Callable[[float], None],
    monkeypatch: pytest.MonkeyPatch,
    stream: io.StringIO,
    wanted: bool,
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    told = Progress(is_wanted=wanted)
    seconds_pass(9)
    told.show("1 of 2")
    told.end("2 of 2")
    assert stream.getvalue() == ""
