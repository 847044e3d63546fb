"""Reading ahead: a process of its own reads and searches a short article while Textual loads.

That saves a quarter of the time to the first frame on two cores. A long article is shown before it
has been searched; a second process would take as much memory again, and save no time. A page is
fetched, and the article looked for in it, in such a process, too: it tells how far it is, leaves
the screen all of this one's time, and can be stopped in the middle of anything.
"""

from __future__ import annotations

import os
import signal

from briefing_tui.errors import BriefingError, Cancelled
from briefing_tui.progress import Arrival, tell_nobody
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from typing import BinaryIO, NoReturn

    from briefing_tui.desk import Manner
    from briefing_tui.progress import Tell
    from briefing_tui.tui.first_screen import FirstScreen
    from briefing_tui.tui.opening import Opened

_MAX_BYTES: Final = 65_536
"""How long a short article is."""
_PAGES: Final = (".html", ".htm", ".xhtml")
"""Names of files in which an article has to be looked for, however long they are."""


def is_at_hand(where: str) -> bool:
    """Return whether an article is a file that can be shown as soon as it is read."""
    return where != "-" and _size_of(where) is not None and not _takes_time(where)


def open_ahead(
    where: str, manner: Manner | None = None, screen: FirstScreen | None = None
) -> Ahead | None:
    """Begin to open an article; None where it is long, or there are no such processes.

    Args:
        where: As for `desk.read`.
        manner: How it is to be read.
        screen: Where the first page is shown as soon as there is one.
    """
    takes_time = _takes_time(where)
    if not hasattr(os, "fork") or not (takes_time or _is_short(where)):
        return None
    reading, writing = os.pipe()
    alive, parent = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        os.close(parent)
        _end_with(alive)
        _open_and_tell(where, manner, writing, screen)
    os.close(writing)
    os.close(alive)
    return Ahead(where, manner, reading, child, parent, takes_time=takes_time)


def _is_short(where: str) -> bool:
    size = _size_of(where)
    return where != "-" if size is None else size <= _MAX_BYTES


def _takes_time(where: str) -> bool:
    """Return whether somebody who waits for it should see how far it is."""
    size = _size_of(where)
    if size is None:
        return where.lower().startswith(("http://", "https://"))
    return size > _MAX_BYTES and where.lower().endswith(_PAGES)


def _size_of(where: str) -> int | None:
    try:
        return os.stat(where).st_size  # noqa: PTH116  no pathlib this early
    except (OSError, ValueError):
        return None


class Ahead:
    """An article that a child process opens."""

    def __init__(
        self,
        where: str,
        manner: Manner | None,
        pipe: int,
        child: int,
        alive: int,
        *,
        takes_time: bool = False,
    ) -> None:
        self.where = where
        self.takes_time = takes_time
        """Whether the screen is to be there before the article is."""
        self._manner = manner
        self._pipe = pipe
        self._child = child
        self._alive = alive
        """As long as this end is open, the child goes on."""

    def wait(self, tell: Tell = tell_nobody) -> Opened:
        """Return the article, with everything found in it if it is short.

        Args:
            tell: Is told how much of a page of the web has come.

        Raises:
            BriefingError: It cannot be read, or was given up.
        """
        with os.fdopen(self._pipe, "rb") as pipe:
            told = _read_last(pipe, tell)
        is_cancelled = self._alive < 0
        self.cancel()
        os.waitpid(self._child, 0)
        if is_cancelled:
            raise Cancelled(f"{to_safe(self.where)} was not opened: you stopped it")
        from briefing_tui.tui.opening import find_later, open_article  # late: Textual comes first

        if isinstance(told, BriefingError):
            raise told
        if told is None:  # where the child could not tell, trying here says why
            return open_article(self.where, self._manner, tell)
        if not told.is_short:
            told.more = find_later(told, self._manner)
        return told

    def cancel(self) -> None:
        """Have the child end, whatever it is doing."""
        alive, self._alive = self._alive, -1
        if alive >= 0:
            os.close(alive)


def _read_last(pipe: BinaryIO, tell: Tell) -> Opened | BriefingError | None:
    """Return the last thing that a child says, and pass on what it says before."""
    from pickle import UnpicklingError, load  # late: the bytes are our own child's

    while True:
        try:
            told = load(pipe)  # noqa: S301
        except (EOFError, UnpicklingError):  # it has ended, perhaps in the middle of a word
            return None
        if not isinstance(told, Arrival):
            return cast("Opened | BriefingError", told)
        tell(told)


def _end_with(alive: int) -> None:
    """End this process when its parent does, in the middle of whatever it does."""
    import _thread  # late: threading is not needed for this

    def wait() -> None:
        os.read(alive, 1)
        os._exit(1)

    _thread.start_new_thread(wait, ())


def _open_and_tell(
    where: str, manner: Manner | None, writing: int, screen: FirstScreen | None
) -> NoReturn:
    """Open the article in the child, and never come back."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    code = 1
    try:
        from briefing_tui.tui.opening import open_whole  # late: as everything here

        with os.fdopen(writing, "wb") as pipe:

            def tell(what: object) -> None:
                from pickle import HIGHEST_PROTOCOL, dumps  # late: only here

                pipe.write(dumps(what, HIGHEST_PROTOCOL))
                pipe.flush()

            try:
                tell(open_whole(where, manner, tell, screen.show if screen else None))
            except BriefingError as error:
                tell(error)
        code = 0
    finally:
        os._exit(code)  # no traceback: the parent tries again, and says what is wrong
