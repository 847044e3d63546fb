"""The start: read first, load Textual then, and give the terminal back whatever happens."""

from __future__ import annotations

import gc
import os
import sys

from briefing_tui.tui.ahead import is_at_hand, open_ahead
from briefing_tui.tui.first_screen import raise_screen
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import FrameType

    from briefing_tui.desk import Manner
    from briefing_tui.settings import Settings
    from briefing_tui.tui.ahead import Ahead
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.first_screen import FirstScreen
    from briefing_tui.tui.opening import Opened

_SWITCH_S: Final = 0.001
"""How long a thread that looks for quotations may keep the screen waiting for its turn."""
_FRAMES_A_SECOND: Final = "250"
"""Textual waits this share of a second before it paints what a key has changed."""
_ESCAPE_MS: Final = "5"
"""How long Esc waits for what would make it another key; a terminal writes that in one go."""
_FAR_ESCAPE_MS: Final = "15"
"""The same where keys come over a network; whoever has a slow line sets ESCDELAY."""


def start(where: str | None, manner: Manner | None = None) -> int:
    """Open an article, or the library, and return the exit code when the reader leaves."""
    gc.disable()  # a tenth of the time to the first frame; the app turns it on again
    sys.setswitchinterval(_SWITCH_S)
    os.environ.setdefault("TEXTUAL_FPS", _FRAMES_A_SECOND)
    os.environ["ESCDELAY"] = escape_ms()
    from briefing_tui.settings import read_settings  # late: as everything here

    settings = read_settings()
    screen = raise_screen(settings) if where is not None and is_at_hand(where) else None
    try:
        return _run(where, manner, settings, screen)
    finally:
        if screen is not None:
            screen.give_back()


def _run(
    where: str | None, manner: Manner | None, settings: Settings, screen: FirstScreen | None
) -> int:
    """Read, load Textual, and run the reader to its end."""
    ahead = open_ahead(where, manner, screen) if where is not None else None
    opened = None
    if screen is not None and ahead is None and (opened := _wait(where, manner, None)):
        screen.show(opened)
    if where == "-":
        _listen_to_the_terminal()
    from briefing_tui.tui.lean import import_textual  # late: after the first page

    import_textual()
    from briefing_tui.tui.app import BriefingApp  # late: an unreadable article needs no Textual

    if where is not None:
        import briefing_tui.tui.screens.reader  # noqa: F401  late: while the article is read
    if ahead is not None and ahead.takes_time:
        app = BriefingApp(settings=settings, coming=ahead)
    else:
        app = BriefingApp(opened or _wait(where, manner, ahead), settings)
    app.first_screen = screen
    _give_back_on_signals(app)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0


def escape_ms() -> str:
    """Return how long Esc waits for more, in milliseconds, as the environment says it."""
    is_far = "SSH_CONNECTION" in os.environ
    return os.environ.get("ESCDELAY") or (_FAR_ESCAPE_MS if is_far else _ESCAPE_MS)


def _wait(where: str | None, manner: Manner | None, ahead: Ahead | None) -> Opened | None:
    """Return the article as far as it is shown first; None for the library.

    Raises:
        BriefingError: The article cannot be read.
    """
    if ahead is not None:
        return ahead.wait()
    if where is None:
        return None
    from briefing_tui.tui.opening import open_article  # late: elsewhere a child process does it

    return open_article(where, manner)


def _listen_to_the_terminal() -> None:
    """Take the keys from the terminal, now that standard input has been read to its end."""
    if not os.isatty(0):
        os.dup2(os.open("/dev/tty", os.O_RDWR), 0)


def _give_back_on_signals(app: BriefingApp) -> None:
    import signal  # late: after the first page, as all here
    from contextlib import suppress

    ending = signal.SIGTERM, signal.SIGHUP, signal.SIGINT

    def end(number: int, frame: FrameType | None) -> None:
        del frame
        for other in ending:  # the second one would cut short what the first one keeps
            signal.signal(other, signal.SIG_IGN)
        with suppress(Exception):  # the terminal may be gone
            app.give_back()
        app.end(128 + number)

    for number in ending:
        signal.signal(number, end)
    _hear_the_terminal_go(0)


def _hear_the_terminal_go(descriptor: int) -> None:
    """Interrupt the main thread when the terminal vanishes.

    The system's own signal may reach any thread; the one that waits to write would sleep on.
    """
    import select  # late: after the first page
    import signal
    import threading

    main_thread = threading.get_ident()

    def wait() -> None:
        poll = select.poll()
        poll.register(descriptor, 0)  # hanging up is reported without being asked for
        poll.poll()
        signal.pthread_kill(main_thread, signal.SIGHUP)

    if hasattr(select, "poll") and os.isatty(descriptor):
        threading.Thread(target=wait, daemon=True).start()
