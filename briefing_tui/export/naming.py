"""What a briefing is called: its title, and a file name made from it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, Document

_MAX_TITLE: Final = 100
"""Code points of a title that had to be taken from the text."""
_MAX_STEM: Final = 80
"""Code points of a file name before its ending."""


def title_of(document: Document) -> str:
    """Return the title, or what stands for one: the file's name, the first words, "Untitled"."""
    if document.title and document.title.strip():
        return " ".join(document.title.split())
    return _stem_of(document.origin) or _first_words(document.text) or "Untitled"


def to_file_name(briefing: Briefing, suffix: str) -> str:
    """Return a file name made from the title: letters and digits joined by hyphens."""
    folded = unicodedata.normalize("NFC", title_of(briefing.document)).lower()
    words = "".join(c if c.isalnum() else " " for c in folded).split()
    stem = "-".join(words)
    while len(stem) > _MAX_STEM or len(stem.encode()) > 2 * _MAX_STEM:
        stem = stem[:-1]
    return (stem.strip("-") or "briefing") + suffix


def _stem_of(origin: str | None) -> str:
    if not origin or origin == "-" or "://" in origin:
        return ""
    name = origin.replace("\\", "/").rstrip("/").rpartition("/")[2]
    stem = name.rpartition(".")[0] or name
    return " ".join(stem.replace("_", " ").replace("-", " ").split())


def _first_words(text: str) -> str:
    line = " ".join(text[: 4 * _MAX_TITLE].lstrip().partition("\n")[0].split())
    return line if len(line) <= _MAX_TITLE else line[: _MAX_TITLE - 1].rstrip() + "…"
