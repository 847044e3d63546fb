"""The articles of a folder that could be opened: their titles, by their first bytes."""

from __future__ import annotations

import os
import stat

from briefing_tui.text.peek import peek
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES: Final = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
MOST: Final = 500
"""Articles of a folder that are put on the shelf."""
_MAX_ARTICLE_BYTES: Final = 32 * 1024 * 1024
_HEAD_BYTES: Final = 1024


class ShelfEntry(NamedTuple):
    """An article that could be opened."""

    title: str
    where: str
    """What `read` takes."""
    bundled: bool = False
    published: str | None = None
    """As it stands in the file."""


def entries(folder: Path, *, bundled: bool = False) -> tuple[ShelfEntry, ...]:
    """Return the articles of a folder by name.

    Only the first bytes of each file are read. What cannot be read is left out.
    """
    found: list[ShelfEntry] = []
    for path in _articles(folder):
        entry = _entry(path, bundled=bundled)
        if entry is not None:
            found.append(entry)
        if len(found) == MOST:
            break
    return tuple(found)


def _articles(folder: Path) -> list[Path]:
    """Return the files of a folder whose ending is an article's, by name."""
    try:
        with os.scandir(folder) as files:
            names = [file.name for file in files if not file.name.startswith(".")]
    except (OSError, ValueError):
        return []
    return [folder / name for name in sorted(names, key=str.casefold) if _is_article_name(name)]


def _is_article_name(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in _SUFFIXES  # noqa: PTH122 - no Path for each file


def _entry(path: Path, *, bundled: bool) -> ShelfEntry | None:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or not 0 < status.st_size <= _MAX_ARTICLE_BYTES:
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except (OSError, ValueError):
        return None
    peeked = peek(head, path.name)
    if peeked is None:
        return None
    title, published = peeked
    return ShelfEntry(title=title, where=str(path), bundled=bundled, published=published)
