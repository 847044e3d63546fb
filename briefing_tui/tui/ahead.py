"""Reading ahead: a process of its own reads and searches a short article while Textual loads.

That saves a quarter of the time to the first frame on two cores. A long article is shown before it
has been searched; a second process would take as much memory again, and save no time.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import NoReturn

    from briefing_tui.desk import Manner
    from briefing_tui.tui.opening import Opened

_MAX_BYTES: Final = 65_536
"""How long a short article is; how long a page of the web is, nobody knows before."""


def open_ahead(where: str, manner: Manner | None = None) -> Ahead | None:
    """Begin to open an article; None where it is long, or there are no such processes."""
    if not hasattr(os, "fork") or not _is_short(where):
        return None
    reading, writing = os.pipe()
    alive, parent = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        os.close(parent)
        _end_with(alive)
        _open_and_tell(where, manner, writing)
    os.close(writing)
    os.close(alive)
    return Ahead(where, manner, reading, child, parent)


def _is_short(where: str) -> bool:
    try:
        return os.stat(where).st_size <= _MAX_BYTES  # noqa: PTH116  no pathlib this early
    except (OSError, ValueError):
        return where != "-"


class Ahead:
    """An article that a child process opens."""

    def __init__(
        self, where: str, manner: Manner | None, pipe: int, child: int, alive: int
    ) -> None:
        self._where = where
        self._manner = manner
        self._pipe = pipe
        self._child = child
        self._alive = alive
        """As long as this end is open, the child goes on."""

    def wait(self) -> Opened:
        """Return the article, with everything found in it if it is short.

        Raises:
            BriefingError: It cannot be read.
        """
        from pickle import loads  # late: the bytes are our own child's

        with os.fdopen(self._pipe, "rb") as pipe:
            told = pipe.read()
        os.close(self._alive)
        os.waitpid(self._child, 0)
        from briefing_tui.tui.opening import find_later, open_article  # late: Textual comes first

        if not told:  # where the child could not tell, trying here says why
            return open_article(self._where, self._manner)
        opened: Opened = loads(told)  # noqa: S301
        if not opened.is_short:
            opened.more = find_later(opened, self._manner)
        return opened


def _end_with(alive: int) -> None:
    """End this process when its parent does, in the middle of whatever it does."""
    import _thread  # late: threading is not needed for this

    def wait() -> None:
        os.read(alive, 1)
        os._exit(1)

    _thread.start_new_thread(wait, ())


def _open_and_tell(where: str, manner: Manner | None, writing: int) -> NoReturn:
    """Open the article in the child, and never come back."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = 1
    try:
        from pickle import HIGHEST_PROTOCOL, dumps  # late: only here

        from briefing_tui.tui.opening import open_whole

        told = dumps(open_whole(where, manner), HIGHEST_PROTOCOL)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(told)
        code = 0
    finally:
        os._exit(code)  # no traceback: the parent tries again, and says what is wrong
