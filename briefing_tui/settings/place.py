"""Where in the file a setting stands, for whoever has to mend it."""

from __future__ import annotations

import re

from briefing_tui.errors import BadContent
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_HEADER: Final = re.compile(r"\[\s*([^\]]+?)\s*\]")
_PART: Final = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s.\"'=]+")


class Place(NamedTuple):
    """A file of settings and its text."""

    path: Path
    text: str

    def fault(self, key: tuple[str, ...], what: str, advice: str) -> BadContent:
        """Return the error that a setting is.

        Args:
            key: The setting, the tables that it is in before it.
            what: What is wrong, behind the file's name and the line.
            advice: What to do.
        """
        return BadContent(f"{self.path}, line {self.line(key)}: {what}", advice)

    def line(self, key: tuple[str, ...]) -> int:
        """Return the line, from 1, that sets a key; else that of its table; else 1."""
        table: tuple[str, ...] = ()
        nearest, depth = 1, 0
        for number, line in enumerate(self.text.split("\n"), 1):
            bare = line.strip()
            header = _HEADER.match(bare)
            if header:
                table = here = _parts(header[1])
            else:
                here = (*table, *_parts(bare.partition("=")[0]))
            if here == key:
                return number
            if len(here) > depth and here == key[: len(here)]:
                nearest, depth = number, len(here)
        return nearest


def _parts(dotted: str) -> tuple[str, ...]:
    if dotted.startswith("#"):
        return ()
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))
