"""The tables of the library, and how an older file becomes one of this version.

`application_id` says whose file it is, `user_version` how many of the steps it has seen. Before
the first step of an upgrade the file is copied; each step is one transaction.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress

from briefing_tui.errors import NotReadable
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
else:
    import _sqlite3 as sqlite3  # as in the store

APPLICATION_ID: Final = 0x42726679
"""The letters “Brfy”."""
STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        """
        CREATE TABLE position (              -- where a reader left an article
            article TEXT PRIMARY KEY,        -- its path or address
            start INTEGER NOT NULL CHECK (start >= 0),
            exact TEXT NOT NULL,             -- an anchor: see text.anchors
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            kept_at TEXT NOT NULL            -- ISO 8601, UTC
        ) WITHOUT ROWID
        """,
    ),
)
"""The statements of each step. A step that has been released is never changed."""
_FACTS: Final = """
    SELECT (SELECT application_id FROM pragma_application_id),
           (SELECT user_version FROM pragma_user_version),
           (SELECT count(*) FROM sqlite_master)
"""
"""One statement, because another copy may make the tables between two."""


def prepare(
    connection: sqlite3.Connection,
    path: str,
    steps: Sequence[tuple[str, ...]] = STEPS,
) -> None:
    """Make the tables of a new file, or bring those of an older one up to date.

    Args:
        connection: To the file, in autocommit mode.
        path: The file.
        steps: What to do, version by version.

    Raises:
        NotReadable: The file is not ours, or was written by a newer version.
        sqlite3.Error: It is damaged, locked or cannot be written to; it is as it was before.
    """
    version = _version(connection, path)
    if version == len(steps):
        return
    if version > len(steps):
        what = f"the library in {path} was written by a newer briefing"
        raise NotReadable(what, "Update this one to use it")
    if version:
        _back_up(connection, path, version)
    else:
        with suppress(sqlite3.OperationalError):  # another copy begins just now, and does it
            connection.execute("PRAGMA journal_mode = WAL")
    for number in range(version, len(steps)):
        with transaction(connection):
            if _version(connection, path) == number:  # no other copy was quicker
                for statement in steps[number]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number + 1}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do what is inside wholly or not at all, with nobody else writing in between."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite ends it by itself where the disk is full
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, path: str) -> int:
    """Return how many steps a file has seen; 0 for an empty one."""
    owner, version, tables = connection.execute(_FACTS).fetchone()
    if owner != APPLICATION_ID and (owner or tables):
        what = f"{path} is a database of another program"
        raise NotReadable(what, "Move it away to have a library there")
    return int(version)


def _back_up(connection: sqlite3.Connection, path: str, version: int) -> None:
    """Copy the file beside it; a copy that is there is whole."""
    from pathlib import Path  # late: hardly ever

    copy = Path(f"{path}.version{version}")
    unfinished = copy.with_name(f"{copy.name}.part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as target:
        connection.backup(target)
    unfinished.replace(copy)
