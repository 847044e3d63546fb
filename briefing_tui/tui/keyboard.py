"""The keys as they come from the terminal: Esc alone is heard at once."""

from __future__ import annotations

import os
from codecs import getincrementaldecoder
from contextlib import suppress
from selectors import EVENT_READ, SelectSelector

from textual import constants, events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from briefing_tui.tui.at_terminal import AtTerminal
from briefing_tui.tui.first_screen import ALTERNATE
from briefing_tui.tui.personal import Personal
from briefing_tui.tui.turns import take_turn
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_IDLE_S: Final = 0.1
"""How often to look whether the app has ended."""
_MAX_BYTES: Final = 4096
_SIZE: Final = ("COLUMNS", "LINES")
"""What stands above the size that the terminal says it has."""
_BEGINNINGS: Final = "[O"
"""What Esc begins the name of a key with."""


class Parser(XTermParser):
    """Tells Esc and a key that came at once from one key with Alt, which terminals send alike.

    Over a slow connection the two arrive together. Textual hears a key with Alt, which does
    nothing, or the second one alone.
    """

    def __init__(self, means_something: Callable[[str], bool]) -> None:
        super().__init__()
        self._means_something = means_something

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterator[events.Key]:
        for key in super()._sequence_to_key_events(sequence, alt):
            if not alt or sequence in _BEGINNINGS or self._means_something(key.key):
                yield key
            else:
                yield events.Key("escape", "\x1b")
                yield from super()._sequence_to_key_events(sequence)


class Keyboard(LinuxDriver):
    """Textual's way to the terminal.

    A terminal sends Esc, and arrows and other keys as Esc and more; Esc alone is known by what does
    not follow. Textual looks for that ten times a second, whatever the delay that is asked for.
    """

    _is_raised = False
    """Whether the screen that Textual asks for is there, with the first page on it."""

    def start_application_mode(self) -> None:
        """Set the terminal up; what the first page needed of that has been done."""
        screen = self._app.first_screen if isinstance(self._app, AtTerminal) else None
        self._is_raised = screen is not None and screen.is_up
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if screen is not None and (found := screen.hand_over()) is not None:
            self.attrs_before = found

    def write(self, data: str) -> None:
        """Write to the terminal, but for what would clear the first page away."""
        if self._is_raised and data == ALTERNATE:
            self._is_raised = False
        else:
            super().write(data)

    def _get_terminal_size(self) -> tuple[int, int]:
        """Ask the terminal; Textual imports half a megabyte to do so."""
        with suppress(OSError):  # it may be gone
            columns, lines = os.get_terminal_size()
            if columns and lines and not any(name in os.environ for name in _SIZE):
                return columns, lines
        return super()._get_terminal_size()

    def run_input_thread(self) -> None:
        """Read keys until the app ends."""
        selector, wait_s = SelectSelector(), _IDLE_S
        selector.register(self.fileno, EVENT_READ)
        parser, decode = Parser(self._has_alt), getincrementaldecoder("utf-8")().decode
        try:
            while not self.exit_event.is_set():
                is_heard = bool(selector.select(wait_s))
                data = os.read(self.fileno, _MAX_BYTES) if is_heard else b""
                if is_heard and not data:
                    return  # nobody will type any more
                if data:
                    take_turn()
                text = decode(data)
                for event in parser.feed(text) if text else parser.tick():
                    self.process_message(event)
                wait_s = constants.ESCAPE_DELAY if is_heard else _IDLE_S
        finally:
            selector.close()

    def _has_alt(self, key: str) -> bool:
        """Return whether somebody has given a key with Alt to an action."""
        app = self._app
        keys = app.keymap.keys if isinstance(app, Personal) else ()
        return key.startswith("alt+") and any(key in one.keys for one in keys)
