"""The library's file: opening it, and what it can be asked.

A connection lives as long as one operation, so that none is shared between threads and none stays
open where the program ends at once.
"""

from __future__ import annotations

import os
from contextlib import contextmanager

from briefing_tui.errors import BriefingError, NotReadable, NotWritten
from briefing_tui.library.schema import prepare, transaction
from briefing_tui.model import Span
from briefing_tui.text.anchors import Anchor, anchor_of, find_place
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from briefing_tui.model import Document
else:
    import _sqlite3 as sqlite3  # without what turns dates into text, which takes 4 ms to load

_BUSY_S: Final = 0.5
"""How long to wait for another copy to finish; a reader waits no longer for a key."""
_ANCHOR_CHARACTERS: Final = 64
"""How many characters of the text a place is known by, beside what stands around it."""


class Store:
    """A library in a file. The file is made when something is kept."""

    def __init__(self, path: str | os.PathLike[str], *, busy_s: float = _BUSY_S) -> None:
        self._path = os.fspath(path)  # the reader's first page has no time for pathlib
        self._busy_s = busy_s

    def recall(self, document: Document) -> int | None:
        """Return the offset at which an article was left.

        Returns:
            The offset in the text as it is now; None where none is known, or the words that
            stood there are gone.

        Raises:
            NotReadable: The file is damaged, locked, newer or not ours.
        """
        if not self._exists:
            return None
        asked = "SELECT start, exact, prefix, suffix FROM position WHERE article = ?"
        with self._connected(NotReadable) as connection:
            row = connection.execute(asked, (_key_of(document),)).fetchone()
        if row is None:
            return None
        start, exact, prefix, suffix = row
        anchor = Anchor(start=start, exact=exact, prefix=prefix, suffix=suffix)
        return find_place(document.text, anchor)

    def remember(self, document: Document, offset: int | None) -> None:
        """Keep the offset at which an article is left, in place of the one before.

        Args:
            document: The article.
            offset: Where it is left; None forgets it.

        Raises:
            NotWritten: The file could not be made or written to; it is as it was.
            NotReadable: It is newer than this program, or not ours.
        """
        if offset is None and not self._exists:
            return
        key = _key_of(document)
        with self._connected(NotWritten) as connection, transaction(connection):
            connection.execute("DELETE FROM position WHERE article = ?", (key,))
            if offset is not None:
                row = (key, *_row_of(document.text, offset))
                connection.execute("INSERT INTO position VALUES (?, ?, ?, ?, ?, ?)", row)

    @property
    def _exists(self) -> bool:
        return os.path.exists(self._path)  # noqa: PTH110  see above

    @contextmanager
    def _connected(self, kind: type[BriefingError]) -> Iterator[sqlite3.Connection]:
        """Open the file for one operation; what goes wrong becomes an error of this kind."""
        connection = None
        try:
            if not self._exists:
                from pathlib import Path  # late: see above

                Path(self._path).parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=self._busy_s, isolation_level=None)
            connection.execute("PRAGMA foreign_keys = ON")
            prepare(connection, self._path)
            yield connection
        except (sqlite3.Error, OSError) as error:
            raise _to_fault(error, self._path, kind) from None
        finally:
            if connection is not None:
                connection.close()


def _key_of(document: Document) -> str:
    """Return what an article is known by: its path or address, or its text if it has neither."""
    origin = document.origin
    if origin is None:
        from hashlib import blake2b  # late: only for an article from standard input

        return f"text:{blake2b(document.text.encode(), digest_size=16).hexdigest()}"
    path = origin if "://" in origin else os.path.realpath(origin)
    return path.encode("utf-8", "backslashreplace").decode()  # a path may be no text


def _row_of(text: str, offset: int) -> tuple[int, str, str, str, str]:
    words = Span(offset, min(len(text), offset + _ANCHOR_CHARACTERS))
    from datetime import UTC, datetime  # late: not for reading

    anchor = anchor_of(text, words)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return anchor.start, anchor.exact, anchor.prefix, anchor.suffix, now


def _to_fault(
    error: sqlite3.Error | OSError, path: str, kind: type[BriefingError]
) -> BriefingError:
    """Return what went wrong as a person would want to know it."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return kind(f"the library in {path} is in use", "Close the other copy of briefing")
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return kind(f"the library in {path} is damaged", "Move the file away to begin a new one")
    if code == sqlite3.SQLITE_FULL:
        return kind(f"there is no room left for the library in {path}", "Free some of the disk")
    why = getattr(error, "strerror", None) or str(error)
    return kind(f"the library in {path} cannot be used: {why}", "Check its permissions")
