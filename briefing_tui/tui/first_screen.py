"""The terminal as long as the first page stands on it: until the reader takes it over.

Textual sets a terminal up when it starts, which is a hundred milliseconds after the first words
can be read. In the meantime they need a screen of their own, keys must not be echoed into them nor
be lost, and whatever ends the program has to give the terminal back.
"""

from __future__ import annotations

import os

from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from signal import SIGHUP, SIGTERM, signal
    from types import FrameType

    from briefing_tui.settings import Settings
    from briefing_tui.tui.opening import Opened
else:
    from _signal import SIGHUP, SIGTERM, signal  # the other makes enums of them, for a millisecond

ALTERNATE: Final = "\x1b[?1049h"
"""Change to the screen that keeps nothing (xterm); some terminals empty it if it is shown."""
_RAISE: Final = f"{ALTERNATE}\x1b[?25l"
_LOWER: Final = "\x1b[0m\x1b[?1049l\x1b[?25h"
_TOLD_OTHERWISE: Final = ("COLUMNS", "LINES", "TEXTUAL_DRIVER", "TEXTUAL_ALLOW_SIGNALS")
"""With these in the environment, Textual may do otherwise than is foreseen here."""
_ENDING: Final = (SIGTERM, SIGHUP)
_KEYS, _WORDS = 0, 2
"""The descriptors that Textual reads keys from and writes to."""


class FirstScreen:
    """A terminal that shows a first page, and how it was found."""

    def __init__(self, settings: Settings, size: tuple[int, int], found: list[Any]) -> None:
        self._settings = settings
        self._size = size
        self._found: list[Any] | None = found
        """The terminal's attributes; None when somebody else looks after it."""

    @property
    def is_up(self) -> bool:
        """Whether the terminal is still ours to look after."""
        return self._found is not None

    def show(self, opened: Opened) -> None:
        """Show the first page of an article; whatever is wrong with it, the reader comes."""
        from briefing_tui.tui.first_page import first_page  # late: after the article

        try:
            page = first_page(
                opened.document, self._settings, self._size,
                position=opened.position, is_whole=opened.is_whole,
            )  # fmt: skip
            _write(page)
        except Exception:
            return

    def hand_over(self) -> list[Any] | None:
        """Leave the terminal to the reader, and return the attributes that it was found with."""
        found, self._found = self._found, None
        return found

    def give_back(self) -> None:
        """Leave the terminal as it was found, unless the reader has it."""
        if (found := self.hand_over()) is not None:
            import termios  # late: as in `raise_screen`

            try:
                _write(_LOWER)
                termios.tcsetattr(_KEYS, termios.TCSANOW, found)
            except (OSError, termios.error):
                return  # it is gone


def raise_screen(settings: Settings) -> FirstScreen | None:
    """Clear the screen for a first page; None where Textual may set the terminal up otherwise."""
    if not (os.isatty(_KEYS) and os.isatty(_WORDS)) or any(map(os.environ.get, _TOLD_OTHERWISE)):
        return None
    try:
        import termios  # late: not everywhere

        found = termios.tcgetattr(_KEYS)
        columns, lines = os.get_terminal_size(_KEYS)
        if not columns or not lines or os.tcgetpgrp(_KEYS) != os.getpgrp():
            return None
        termios.tcsetattr(_KEYS, termios.TCSANOW, _without_echo(found))
    except (ImportError, OSError, termios.error):
        return None
    screen = FirstScreen(settings, (columns, lines), found)
    for number in _ENDING:
        signal(number, _ender(screen))
    _write(_RAISE)
    return screen


def _without_echo(found: list[Any]) -> list[Any]:
    """Return attributes under which keys wait, as they were pressed, for whoever reads them."""
    import termios  # late: as in `raise_screen`

    attributes = [*found[:-1], [*found[-1]]]
    attributes[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    attributes[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    attributes[6][termios.VMIN], attributes[6][termios.VTIME] = 1, 0
    attributes[6][termios.VSUSP] = b"\0"  # stopped now, it would leave this screen to the shell
    return attributes


def _ender(screen: FirstScreen) -> Any:
    def end(number: int, frame: FrameType | None) -> None:
        del frame
        screen.give_back()
        os._exit(128 + number)

    return end


def _write(text: str) -> None:
    data = text.encode(errors="replace")
    while data:
        data = data[os.write(_WORDS, data) :]
