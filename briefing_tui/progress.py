"""How far long work has come: in words, and on one line of the terminal, now and then."""

from __future__ import annotations

import os
import sys
import time

from briefing_tui.typed import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

_BETWEEN_S: Final = 0.5
_UNIT: Final = 1000


class Arrival:
    """How much of a page of the web has come."""

    __slots__ = ("host", "is_whole", "received_bytes", "total_bytes")

    def __init__(
        self,
        host: str,
        received_bytes: int = 0,
        total_bytes: int | None = None,
        *,
        is_whole: bool = False,
    ) -> None:
        """Note how much has come.

        Args:
            host: Where from; safe to show.
            received_bytes: As they went over the wire, where they may be packed.
            total_bytes: None as long as the server has not said.
            is_whole: Whether nothing more is to come, and the article is being looked for in the
                page.
        """
        self.host = host
        self.received_bytes = received_bytes
        self.total_bytes = total_bytes
        self.is_whole = is_whole

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Arrival) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def __hash__(self) -> int:
        return hash((self.host, self.received_bytes))

    @property
    def share(self) -> float | None:
        """How much of all that is, from 0 to 1; None where nobody knows."""
        if self.is_whole:
            return 1.0
        return min(1.0, self.received_bytes / self.total_bytes) if self.total_bytes else None

    @property
    def amount(self) -> str:
        """How much that is in words; "" before anything has come."""
        if not self.total_bytes or self.is_whole:
            return to_size(self.received_bytes) if self.received_bytes else ""
        size = f"{to_size(self.received_bytes)} of {to_size(self.total_bytes)}"
        return f"{size} · {self.share:.0%}"

    @property
    def words(self) -> str:
        """What is going on."""
        doing = "reading the page from" if self.is_whole else "fetching from"
        return " · ".join(filter(None, (f"{doing} {self.host}", self.amount)))


Tell: TypeAlias = "Callable[[Arrival], None]"
"""Takes how much has come, several times a second; what it raises ends the fetching."""


TellShare: TypeAlias = "Callable[[float], object]"
"""Takes how much has been done, from 0 to 1; it may keep the work waiting or end it as well."""


def tell_nobody(amount: object) -> None:
    """Be told how much has come, and do nothing about it."""


def to_size(count_bytes: int) -> str:
    """Return a number of bytes as a person would say it: "120 kB", "2.3 MB"."""
    if count_bytes < _UNIT:
        return f"{count_bytes} bytes" if count_bytes != 1 else "1 byte"
    if count_bytes < _UNIT**2 - _UNIT / 2:
        return f"{count_bytes / _UNIT:.0f} kB"
    return f"{count_bytes / _UNIT**2:.1f} MB"


def _no() -> bool:
    return False


def _cut(line: str, taken: int) -> str:
    """Return as much of a line as the terminal holds; what wraps could not be written over."""
    try:
        room = os.get_terminal_size(sys.stderr.fileno()).columns - 1 - taken
    except (OSError, ValueError):
        return line
    return line if len(line) <= room or room < 1 else f"{line[: room - 1]}…"


class Progress:
    """A line that is written over and over."""

    def __init__(self, *, is_wanted: bool = True, hears_esc: Callable[[], bool] = _no) -> None:
        """Begin with nothing said.

        Args:
            is_wanted: Whether to say anything, where there is a terminal to say it on.
            hears_esc: Is asked before a line is written whether Esc ends the work.
        """
        self._is_shown = is_wanted and sys.stderr is not None and sys.stderr.isatty()
        self._hears_esc = hears_esc
        self._next_s = time.monotonic() + _BETWEEN_S
        self._cells = 0
        """How long the line is that stands there."""

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, words: str) -> None:
        """Say how far it is, unless that was said only just now."""
        if self._is_shown and time.monotonic() >= self._next_s:
            self._next_s = time.monotonic() + _BETWEEN_S
            self._write(words, " · Esc cancels" if self._hears_esc() else "")

    def end(self, words: str) -> None:
        """Say how far it came, if anything was said before, and leave the line."""
        if self._cells:
            self._write(words, end="\n")
            self._cells = 0

    def clear(self) -> None:
        """Take away what was said, so that something else can be written in its place."""
        if self._cells:
            sys.stderr.write("\r" + " " * self._cells + "\r")
            sys.stderr.flush()
            self._cells = 0

    def _write(self, words: str, hint: str = "", end: str = "") -> None:
        line = f"{_cut(f'briefing: {words}', len(hint) + 1)}{hint} "
        line = line.ljust(self._cells)
        self._cells = len(line)  # before it is written: the work may end in between
        sys.stderr.write(f"\r{line}{end}")
        sys.stderr.flush()
        self._cells = len(line.rstrip()) + 1
