"""How far a long run has come: one line on the terminal, now and then, and nowhere else."""

from __future__ import annotations

import sys
import time
from typing import Final

_BETWEEN_S: Final = 0.5


class Progress:
    """A line that is written over and over."""

    def __init__(self, *, is_wanted: bool = True) -> None:
        self._is_shown = is_wanted and sys.stderr is not None and sys.stderr.isatty()
        self._next_s = time.monotonic() + _BETWEEN_S
        self._was_shown = False

    def show(self, words: str) -> None:
        """Say how far it is, unless that was said only just now."""
        if self._is_shown and time.monotonic() >= self._next_s:
            self._next_s = time.monotonic() + _BETWEEN_S
            self._was_shown = True
            self._write(f"\rbriefing: {words} ")

    def end(self, words: str) -> None:
        """Say how far it came, if anything was said before, and leave the line."""
        if self._was_shown:
            self._was_shown = False
            self._write(f"\rbriefing: {words} \n")

    def _write(self, line: str) -> None:
        sys.stderr.write(line)
        sys.stderr.flush()
