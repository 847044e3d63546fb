"""Reading ahead: a process of its own reads and searches the article.

While Textual loads, that saves a quarter of the time to the first frame on two cores. In a long
article it keeps the keys quick as well, for the threads of one process get in each other's way.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pickle import Pickler
    from typing import BinaryIO, NoReturn

    from briefing_tui.desk import Manner
    from briefing_tui.tui.opening import Opened

_CHUNK: Final = 300
"""So many nouns are taken in at once; in between the screen has its turn."""
_TURN_S: Final = 0.001
_NICE: Final = 5


def open_ahead(where: str, manner: Manner | None = None) -> Ahead | None:
    """Begin to open an article; None where there are no such processes."""
    if not hasattr(os, "fork"):
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


class Ahead:
    """An article that a child process opens."""

    def __init__(
        self, where: str, manner: Manner | None, pipe: int, child: int, alive: int
    ) -> None:
        self._where = where
        self._manner = manner
        self._pipe = os.fdopen(pipe, "rb")
        self._child = child
        self._alive = alive
        """As long as this end is open, the child goes on."""

    def first(self) -> Opened:
        """Wait for what is shown first; what was found, too, where that is there by now.

        Raises:
            BriefingError: The article cannot be read.
        """
        more = self._receive()
        opened = next(more, None)
        if opened is None:  # where the child could not tell, trying here says why
            return _open(self._where, self._manner)
        if opened.is_short and self._has_told():
            opened = next(more, opened)
        if opened.findings is None:
            opened.more = more
        else:
            more.close()
        return opened

    def _has_told(self) -> bool:
        """Return whether the child has begun to tell more."""
        os.set_blocking(self._pipe.fileno(), False)
        told = bool(self._pipe.peek(1))
        os.set_blocking(self._pipe.fileno(), True)
        return told

    def stop(self) -> None:
        """End the child, whatever it does."""
        with suppress(ProcessLookupError):
            os.kill(self._child, signal.SIGKILL)

    def _receive(self) -> Generator[Opened, None, None]:
        """Yield what the child tells; once this is closed, the child ends."""
        from pickle import Unpickler  # late: the bytes are our own child's
        from time import sleep

        try:
            with self._pipe:
                unpickler = Unpickler(self._pipe)  # noqa: S301
                while (kind := unpickler.load()) is not None:
                    value = unpickler.load()
                    if kind:
                        yield value
                    else:
                        sleep(_TURN_S)
        except EOFError:
            return
        finally:
            os.close(self._alive)
            os.waitpid(self._child, 0)


def _open(where: str, manner: Manner | None) -> Opened:
    from briefing_tui.tui.opening import open_article  # late: in the process that needs it

    return open_article(where, manner)


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
        from pickle import HIGHEST_PROTOCOL, Pickler  # late: only here

        from briefing_tui.tui.opening import open_in_steps

        with os.fdopen(writing, "wb") as pipe:
            pickler = Pickler(pipe, HIGHEST_PROTOCOL)
            for opened in open_in_steps(where, manner):
                _tell(opened, pickler, pipe)
                os.nice(_NICE)  # there is something to read; the screen goes first from here on
        code = 0
    finally:
        os._exit(code)  # no traceback: the parent tries again, and says what is wrong


def _tell(opened: Opened, pickler: Pickler, pipe: BinaryIO) -> None:
    """Send an article; what is long in pieces, to which the pickle of the whole refers then."""
    for nouns in _long_parts(opened):
        for start in range(0, len(nouns), _CHUNK):
            pickler.dump(False)
            pickler.dump(nouns[start : start + _CHUNK])
    pickler.dump(True)
    pickler.dump(opened)
    pipe.flush()


def _long_parts(opened: Opened) -> Iterator[Sequence[Any]]:
    document = opened.document
    yield from (document.blocks, document.inlines, document.marks)
    if opened.findings is not None:
        briefing = opened.findings.briefing
        yield from (briefing.quotes, briefing.sources, briefing.figures, briefing.dates)
