"""Reading ahead: a process of its own reads and searches a short article while Textual loads.

That saves a quarter of the time to the first frame on two cores. A long article is shown before it
has been searched; a second process would take as much memory again, and save no time. A page is
fetched, and the article looked for in it, in such a process, too: it tells how far it is, leaves
the screen all of this one's time, and can be stopped in the middle of anything.
"""

from __future__ import annotations

import os

from briefing_tui.errors import BriefingError, Cancelled
from briefing_tui.progress import Arrival, tell_nobody
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO, NoReturn

    from briefing_tui.desk import Manner
    from briefing_tui.progress import Tell
    from briefing_tui.tui.first_screen import FirstScreen
    from briefing_tui.tui.opening import Opened

    _Job = Callable[[Tell], Opened]

_MAX_BYTES: Final = 65_536
"""How long a short article is."""
_QUICK_BYTES: Final = 40_000
"""How much plain text is taken apart in a few milliseconds, and is short whatever is in it."""
_PLAIN: Final = (".txt", ".text")
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

    Raises:
        BriefingError: What is read here, to be shown the sooner, cannot be read.
    """
    takes_time = _takes_time(where)
    if not hasattr(os, "fork") or not (takes_time or _is_short(where)):
        return None
    if screen is not None and _is_read_at_once(where):
        job = _show_first(where, manner, screen)
    else:
        job = _opening(where, manner, screen)
    reading, writing = os.pipe()
    alive, parent = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        os.close(parent)
        _end_with(alive)
        _do_and_tell(job, writing)
    os.close(writing)
    os.close(alive)
    return Ahead(where, manner, reading, child, parent, takes_time=takes_time)


def _show_first(where: str, manner: Manner | None, screen: FirstScreen) -> _Job:
    """Read an article, show its first page, and return what is left to do."""
    from briefing_tui.tui.opening import open_in_steps  # late: after the article's name

    steps = open_in_steps(where, manner)
    screen.show(next(steps))
    return lambda _: next(steps)


def _opening(where: str, manner: Manner | None, screen: FirstScreen | None) -> _Job:
    """Return what opens an article."""

    def job(tell: Tell) -> Opened:
        from briefing_tui.tui.opening import open_whole  # late: not in this process

        return open_whole(where, manner, tell, screen.show if screen else None)

    return job


def _is_read_at_once(where: str) -> bool:
    """Return whether reading it takes less time than having another process do it."""
    size = _size_of(where)
    return size is not None and size <= _QUICK_BYTES and where.lower().endswith(_PLAIN)


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


def _do_and_tell(job: _Job, writing: int) -> NoReturn:
    """Do in the child what is to be done, and never come back."""
    import signal  # late: after the first page

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:

            def tell(what: object) -> None:
                from pickle import HIGHEST_PROTOCOL, dumps  # late: only here

                pipe.write(dumps(what, HIGHEST_PROTOCOL))
                pipe.flush()

            try:
                tell(job(tell))
            except BriefingError as error:
                tell(error)
        code = 0
    finally:
        os._exit(code)  # no traceback: the parent tries again, and says what is wrong
