"""Esc ends a command's long work, as Ctrl+C does.

No key is read. The terminal is told to send a signal for Esc, the one that it otherwise sends for
Ctrl+backslash; so Esc is heard also while the work waits for something, and what is typed ahead
waits for the shell.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress

from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_TERMINAL: Final = 2
"""The descriptor that the progress is shown on."""
_REST_S: Final = 0.05
"""Arrows and other keys begin with Esc too; by then the rest of theirs has come."""


class Escape:
    """What Esc does while a command works; at its end the terminal is as it was found."""

    def __init__(self) -> None:
        self._found: list[Any] | None = None
        """The terminal's attributes, as long as Esc is heard."""
        self._handlers: dict[int, Any] = {}
        """What the signals did before, by number."""

    def __enter__(self) -> Escape:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self) -> bool:
        """Have Esc end the work from now on, and return whether it does.

        It does not where other programs may be listening to the same terminal.
        """
        if self._found is None and _is_alone():
            import termios  # late: short work never comes here

            try:
                self._take(termios.tcgetattr(_TERMINAL))
            except (OSError, termios.error):
                self.end()
        return self._found is not None

    def _take(self, found: list[Any]) -> None:
        import signal
        import termios  # late: as in `begin`

        if not found[3] & termios.ICANON or signal.getsignal(signal.SIGQUIT) != signal.SIG_DFL:
            return
        self._found = found
        self._handle(signal.SIGQUIT, self._hear)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP):
            if signal.getsignal(number) == signal.SIG_DFL:
                self._handle(number, self._leave)
        termios.tcsetattr(_TERMINAL, termios.TCSANOW, _with_esc(found))

    def _handle(self, number: int, handler: Callable[[int, FrameType | None], None]) -> None:
        from signal import signal  # late: as in `begin`

        self._handlers[number] = signal(number, handler)

    def end(self) -> None:
        """Give the terminal back as it was found."""
        if self._found is None:
            return
        import signal
        import termios  # late: as in `begin`

        found, self._found = self._found, None
        with suppress(OSError, termios.error):  # it may be gone
            termios.tcsetattr(_TERMINAL, termios.TCSANOW, found)
        while self._handlers:
            signal.signal(*self._handlers.popitem())

    def _hear(self, number: int, frame: FrameType | None) -> None:
        """End the work, unless it was another key, whose rest no shell should take for words."""
        del number, frame
        import select
        import termios  # late: as in `begin`

        if not select.select([_TERMINAL], [], [], _REST_S)[0]:
            raise KeyboardInterrupt
        termios.tcflush(_TERMINAL, termios.TCIFLUSH)

    def _leave(self, number: int, frame: FrameType | None) -> None:
        """Do what the signal does without a handler, with the terminal given back before."""
        del frame
        self.end()
        os.kill(os.getpid(), number)


def _is_alone() -> bool:
    """Return whether a shell waits for this process and for no other."""
    try:
        is_piped = stat.S_ISFIFO(os.fstat(1).st_mode)  # to `less`, which has the keys
        return not is_piped and os.getpid() == os.getpgrp() == os.tcgetpgrp(_TERMINAL)
    except OSError:
        return False


def _with_esc(found: list[Any]) -> list[Any]:
    """Return attributes under which Esc sends a signal, and keys wait without being shown."""
    import termios  # late: as in `begin`

    attributes = [*found[:-1], [*found[-1]]]
    attributes[3] &= ~(termios.ECHO | termios.ICANON)
    attributes[3] |= termios.ISIG
    attributes[6][termios.VQUIT] = b"\x1b"
    attributes[6][termios.VMIN], attributes[6][termios.VTIME] = 1, 0
    return attributes
