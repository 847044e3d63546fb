"""How long the reader takes to show the same words on top after a resize."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import termios
import time
from typing import TYPE_CHECKING, Final

import pyte

if TYPE_CHECKING:
    from pathlib import Path

_ROWS: Final = 40
_WIDTHS: Final = (120, 100)
_PAGES: Final = 30
_QUIET_S: Final = 0.4
_FRAME_END: Final = b"\x1b[?2026l"
_QUERIES: Final = re.compile(rb"\x1b\[\?2026\$p")


def resize_ms(program: Path, article: Path, *, times: int) -> list[float]:
    """Return the milliseconds from each of so many resizes to the first right frame, sorted."""
    terminal = _Terminal(program, article)
    try:
        terminal.settle(3)
        for _ in range(_PAGES):
            terminal.press(b" ")
        terminal.settle(_QUIET_S)
        words = terminal.top_words()  # of the widest line: narrower ones begin before them
        taken = [terminal.resize(_WIDTHS[(turn + 1) % 2], words) for turn in range(times)]
    finally:
        terminal.press(b"Q")
        os.waitpid(terminal.pid, 0)
    return sorted(taken)


class _Terminal:
    """The program in a pseudo-terminal, with a picture of its screen."""

    def __init__(self, program: Path, article: Path) -> None:
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.execv(program, [str(program), str(article)])
        self._set_size(_WIDTHS[0])
        self.screen = pyte.Screen(_WIDTHS[0], _ROWS)
        self._stream = pyte.ByteStream(self.screen)
        self._rest = b""

    def press(self, keys: bytes) -> None:
        """Type keys, and take in what comes of it."""
        os.write(self.fd, keys)
        self.settle(0.05)

    def settle(self, quiet_s: float) -> None:
        """Take in frames until nothing has come for so long."""
        while data := self._read(quiet_s):
            self._rest += data
        self._draw(self._rest)
        self._rest = b""

    def resize(self, width: int, words: str) -> float:
        """Change the width; return the ms to the frame that has these words in its top line."""
        self.screen.resize(_ROWS, width)
        start = time.monotonic()
        self._set_size(width)
        taken = 0.0
        while data := self._read(2.0):
            arrived = time.monotonic()
            head, end, self._rest = (self._rest + data).rpartition(_FRAME_END)
            self._draw(head + end)
            if end and words in self._top_text():
                taken = (arrived - start) * 1e3
                break
        self.settle(_QUIET_S)
        assert taken, f"“{words}” left the top line"
        return taken

    def _set_size(self, width: int) -> None:
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, width, 0, 0))

    def _read(self, timeout_s: float) -> bytes:
        if not select.select([self.fd], [], [], timeout_s)[0]:
            return b""
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            return b""
        if _QUERIES.search(data):
            os.write(self.fd, b"\x1b[?2026;2$y")
        return data

    def _draw(self, data: bytes) -> None:
        self._stream.feed(re.sub(rb"\x1b\[[<>=?][0-9;]*\$?[a-z]|\x1b\][^\a]*\a", b"", data))

    def top_words(self) -> str:
        """Return the first words of the first line of text in sight."""
        return " ".join(self._top_text().split()[:2])

    def _top_text(self) -> str:
        width = self.screen.columns
        outline = 22 if width < 136 else 24
        lines = (line[outline + 3 : width - 34].strip() for line in self.screen.display)
        return next(line for line in lines if line)
