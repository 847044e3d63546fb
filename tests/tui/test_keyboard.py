"""Keys as a terminal sends them."""

from __future__ import annotations

import os
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from textual import constants, events

from briefing_tui.settings import Settings
from briefing_tui.tui import keyboard
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.keyboard import Keyboard

if TYPE_CHECKING:
    from textual.message import Message


class _Ear(Keyboard):
    """The keyboard without an app: what is typed is read from a pipe, what is heard is kept."""

    def __init__(self, descriptor: int) -> None:
        self.fileno = descriptor
        self.exit_event = Event()
        self._debug = False
        self.heard: list[str] = []

    def _has_alt(self, key: str) -> bool:
        return key == "alt+w"

    def process_message(self, message: Message) -> None:
        assert isinstance(message, events.Key)
        self.heard.append(message.key)


class _Script:
    """Stands for the system's own waiting: each turn of a script types something, or nothing."""

    turns: list[bytes]
    waits: list[float]
    pipe: int

    def register(self, *_: Any) -> None:
        """Listen."""

    def select(self, wait_s: float) -> list[int]:
        self.waits.append(wait_s)
        if not self.turns:
            os.close(self.pipe)  # nobody types any more
            return [0]
        typed = self.turns.pop(0)
        return [os.write(self.pipe, typed)] if typed else []

    def close(self) -> None:
        """Stop listening."""


@pytest.mark.parametrize(
    ("turns", "heard"),
    [
        ([b"\x1b", b""], ["escape"]),
        ([b"\x1b[A"], ["up"]),
        ([b"\x1b", b"[A"], ["up"]),
        ([b"j\x1b", b"", b"k"], ["j", "escape", "k"]),
        ([b"\xc3", b"\xa9"], ["é"]),
        ([b"\x1bq", b""], ["escape", "q"]),
        ([b"\x1b\x1bQ", b""], ["escape", "escape", "Q"]),
        ([b"\x1b}", b""], ["escape", "}"]),
        ([b"\x1bw", b""], ["alt+w"]),
        ([b"\x1b[D"], ["left"]),
        ([b"\x1b[1;3D"], ["alt+left"]),
    ],
)
def test_escape_alone_is_heard_as_soon_as_nothing_follows(
    monkeypatch: pytest.MonkeyPatch, turns: list[bytes], heard: list[str]
) -> None:
    reading, writing = os.pipe()
    script = _Script()
    script.turns, script.waits, script.pipe = [*turns], [], writing
    monkeypatch.setattr(keyboard, "SelectSelector", lambda: script)
    clock = iter(range(1000))
    monkeypatch.setattr("textual._parser.get_time", lambda: float(next(clock)))
    ear = _Ear(reading)
    ear.run_input_thread()
    os.close(reading)
    named = {"latin_small_letter_e_with_acute": "é", "right_curly_bracket": "}"}
    names = [named.get(key, key) for key in ear.heard]
    assert names == heard
    after = [constants.ESCAPE_DELAY if turn else keyboard._IDLE_S for turn in turns]
    assert script.waits == [keyboard._IDLE_S, *after]


def test_a_key_with_alt_that_somebody_has_asked_for_is_one_key() -> None:
    board = object.__new__(Keyboard)
    board._app = BriefingApp(settings=Settings(keys={"find": ("alt+q", "/")}))
    assert board._has_alt("alt+q")
    assert not board._has_alt("alt+w")
    assert not board._has_alt("slash")


def test_a_key_has_what_goes_on_beside_the_screen_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[str] = []
    monkeypatch.setattr(keyboard, "take_turn", lambda: turns.append("taken"))
    reading, writing = os.pipe()
    os.write(writing, b"j")
    os.close(writing)
    ear = _Ear(reading)
    ear.run_input_thread()
    os.close(reading)
    assert (turns, ear.heard) == (["taken"], ["j"])


@pytest.mark.parametrize(
    ("said", "environment", "expected"),
    [
        ((120, 40), {}, (120, 40)),
        ((120, 40), {"COLUMNS": "90", "LINES": "20"}, (90, 20)),
        ((0, 0), {}, (80, 24)),
    ],
)
def test_the_terminal_says_how_large_it_is_unless_it_is_overruled(
    monkeypatch: pytest.MonkeyPatch,
    said: tuple[int, int],
    environment: dict[str, str],
    expected: tuple[int, int],
) -> None:
    for name in ("COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("os.get_terminal_size", lambda *_: os.terminal_size(said))
    assert _Ear(0)._get_terminal_size() == expected


def test_a_terminal_that_is_gone_has_the_usual_size(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: int) -> os.terminal_size:
        raise OSError

    for name in ("COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.get_terminal_size", fail)
    assert _Ear(0)._get_terminal_size() == (80, 24)
