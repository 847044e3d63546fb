from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from briefing_tui.progress import Arrival, Progress, to_size

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


class _Interrupting(_Terminal):
    """A terminal on which somebody ends the work as soon as there is something to read."""

    ended = False

    def flush(self) -> None:
        if not self.ended:
            self.ended = True
            raise KeyboardInterrupt


def test_what_stands_there_is_taken_away_where_the_work_ends_with_it(
    seconds_pass: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _Interrupting()
    monkeypatch.setattr("sys.stderr", terminal)
    progress = Progress()
    seconds_pass(1)
    with pytest.raises(KeyboardInterrupt), progress as told:
        told.show("1 of 4")
    assert terminal.getvalue() == f"\rbriefing: 1 of 4 \r{' ' * 17}\r"


def test_nothing_is_left_of_what_was_said_before(
    seconds_pass: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    told = Progress()
    for words in ("a longer line", "short", ""):
        seconds_pass(1)
        told.show(words)
    told.clear()
    told.clear()
    _, long, short, nothing, blank, end = terminal.getvalue().split("\r")
    assert long == "briefing: a longer line "
    assert short == "briefing: short ".ljust(len(long))
    assert nothing == "briefing:".ljust(len("briefing: short "))
    assert (blank.strip(), end) == ("", "")


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


@pytest.mark.parametrize(
    ("arrival", "words", "share"),
    [
        (Arrival("a.example"), "fetching from a.example", None),
        (Arrival("a.example", 512), "fetching from a.example · 512 bytes", None),
        (Arrival("a.example", 512, 0), "fetching from a.example · 512 bytes", None),
        (Arrival("a.example", 0, 9000), "fetching from a.example · 0 bytes of 9 kB · 0%", 0),
        (Arrival("a.example", 4500, 9000), "fetching from a.example · 4 kB of 9 kB · 50%", 0.5),
        (Arrival("a.example", 9001, 9000), "fetching from a.example · 9 kB of 9 kB · 100%", 1),
        (Arrival("a.example", 2_345_678, None, is_whole=True),
         "reading the page from a.example · 2.3 MB", 1),
    ],
)  # fmt: skip
def test_an_arrival_says_how_far_it_is(arrival: Arrival, words: str, share: float | None) -> None:
    assert arrival.words == words
    assert arrival.share == share


def test_sizes_are_said_as_a_person_would() -> None:
    sizes = (0, 1, 999, 1000, 999_499, 999_500, 1_000_000, 32_000_000)
    said = ["0 bytes", "1 byte", "999 bytes", "1 kB", "999 kB", "1.0 MB", "1.0 MB", "32.0 MB"]
    assert [to_size(size) for size in sizes] == said
