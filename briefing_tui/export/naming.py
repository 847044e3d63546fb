"""The name of the file that a briefing is written to, made from its title."""

from __future__ import annotations

import os
import unicodedata

from briefing_tui.text.titles import file_name_of, title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing_tui.model import Briefing, Document

_MAX_STEM: Final = 80
"""Code points of a file name before its ending."""


def to_file_name(briefing: Briefing, suffix: str) -> str:
    """Return a file name made from the title: letters and digits joined by hyphens."""
    folded = unicodedata.normalize("NFC", _stem_of(briefing.document)).lower()
    words = "".join(c if c.isalnum() else " " for c in folded).split()
    stem = "-".join(words)
    while len(stem) > _MAX_STEM or len(stem.encode()) > 2 * _MAX_STEM:
        stem = stem[:-1]
    return (stem.strip("-") or "briefing") + suffix


def free_place(path: Path, taken: Iterable[str]) -> Path:
    """Return a path, with a number behind its name where that is the one of a taken file."""
    places = {os.path.realpath(one) for one in taken}
    number, free = 1, path
    while os.path.realpath(free) in places:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def _stem_of(document: Document) -> str:
    """Return the title; where the name of a file stands for one, without its ending."""
    title = title_of(document)
    return title.rpartition(".")[0] or title if title == file_name_of(document.origin) else title
