"""What the app owes the terminal: a whole picture, no key lost, and to give it back."""

from __future__ import annotations

import os
import select
import signal
import time
from contextlib import suppress

from textual.app import App
from textual.geometry import Offset

from briefing_tui.tui.lean import stand_ins
from briefing_tui.tui.terse import terse
from briefing_tui.typed import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Sized

    from rich.console import RenderableType
    from textual import events
    from textual.driver import Driver
    from textual.screen import Screen

    from briefing_tui.tui.first_screen import FirstScreen

_PATIENCE_S: Final = 0.1
"""How long the terminal may take to accept what is still to be written to it."""
_TURN_S: Final = 0.002
"""Time enough for the thread that writes to hand over what it has taken from its queue."""
_PIECE: Final = 64
"""So many bytes never wait where there is room at all."""
_CANCEL: Final = "\x18"
"""Ends a sequence that was cut off in its middle."""


class AtTerminal(App[None]):
    """An app that lives in a terminal which may stop it, and may vanish."""

    first_screen: FirstScreen | None = None
    """The terminal with the first page on it, until it is taken over."""

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's own cursor belongs, for who follows it with the ear or a finger.

        It is asked for with each frame: what a widget knew when it was painted, and Textual's line
        to type in when it was given the keyboard, is wrong once the screen has been arranged.
        """
        focused: Any = self.focused if self.screen_stack else None
        if focused is None:
            return Offset()
        typed_at: Offset | None = getattr(focused, "cursor_screen_offset", None)
        if typed_at is not None:  # Textual's line, which goes a cell too far behind the last letter
            return typed_at - (int(focused.cursor_at_end), 0)
        corner: Offset = focused.content_region.offset
        return corner + getattr(focused, "cursor_cell", (0, 0))

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        """Let Textual's widgets say what they like."""

    def get_driver_class(self) -> type[Driver]:
        """Return Textual's way to the terminal, with our own ear for its keys."""
        with stand_ins():
            driver = super().get_driver_class()
        if driver.__name__ != "LinuxDriver":
            return driver
        from briefing_tui.tui.keyboard import Keyboard  # late: elsewhere there is no such terminal

        return Keyboard

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        super()._display(screen, cast("RenderableType | None", terse(renderable)))

    async def on_key(self, event: events.Key) -> None:
        """Let a line to type in have what was typed before it was there.

        A line keeps what is typed into it; what comes up here was on its way to another widget.
        """
        from textual.widgets import Input  # late: nobody types words at first

        line = self.focused
        if isinstance(line, Input) and event.is_printable and event.character:
            event.prevent_default()
            line.insert_text_at_cursor(event.character)

    def paint_when_back(self) -> None:
        """Paint everything again whenever a shell lets a stopped reader go on.

        The terminal has been somebody else's by then, and Textual paints only what has changed.
        """

        def paint(_: App[Any]) -> None:
            self.refresh(layout=True)

        self.app_resume_signal.subscribe(self, paint)

    def stop_for_now(self) -> bool:
        """Stop with all that was started together, as a shell expects that Ctrl+Z does.

        Returns:
            False where no shell could go on with it: what the terminal itself has started, or a
            shell that gives its programs no groups of their own, nobody would ever wake.
        """
        can_stop = self._driver is not None and self._driver.can_suspend
        if not can_stop or os.getpgrp() == os.getsid(0):
            return False
        os.killpg(0, signal.SIGTSTP)
        return True

    def give_back(self) -> bool:
        """Give the terminal back as it was found; return False if there is none to give back.

        This runs in the middle of anything, and the terminal may be gone. So nothing is put into
        the queue of Textual's thread that writes: it may be full and never emptied again, or
        locked by whatever was interrupted. Nor does anybody wait for the thread that reads keys.
        """
        try:
            return self._give_back()
        finally:  # last: while it is being taken over, Textual would leave it without echo
            if self.first_screen is not None:
                self.first_screen.give_back()

    def _give_back(self) -> bool:
        driver: Driver | None = self._driver
        if driver is None or type(driver).__name__ != "Keyboard":
            return False
        parts = vars(driver)
        writer, last_words = parts["_writer_thread"], _LastWords()
        parts["_writer_thread"], parts["_key_thread"] = last_words, None
        driver.stop_application_mode()
        is_written = writer is None or _is_emptied(writer._queue.queue)
        text = last_words.text if is_written else _CANCEL + last_words.text
        _write(parts["_file"].fileno(), text.encode())
        return True


class _LastWords:
    """Stands where Textual's thread that writes stood, and only keeps what is to be written."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text += text


def _is_emptied(queue: Sized) -> bool:
    """Wait until a queue is empty; return whether it came to that."""
    deadline = time.monotonic() + _PATIENCE_S
    while queue and time.monotonic() < deadline:
        time.sleep(_TURN_S)
    time.sleep(_TURN_S)
    return not queue


def _write(descriptor: int, data: bytes) -> None:
    """Write past everything, as far as somebody accepts it."""
    with suppress(OSError, ValueError):
        while data and select.select([], [descriptor], [], _PATIENCE_S)[1]:
            data = data[os.write(descriptor, data[:_PIECE]) :]
