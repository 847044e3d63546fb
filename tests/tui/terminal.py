"""A reader in a terminal of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CODE = "import sys; from briefing_tui.tui import run; sys.exit(run(sys.argv[1]))"
TAKEN_OVER = b"\x1b[?1000h"
"""The first thing that Textual asks of a terminal, behind the first page."""
_SIZE = ("COLUMNS", "LINES")
"""What an app without a terminal, in the same process, leaves behind."""
UNDONE = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l", b"\x1b[<u")


class Terminal:
    """A reader in a pseudo-terminal of 120 by 40."""

    def __init__(self, where: Path | str, code: str = _CODE, **environment: str) -> None:
        self.output = b""
        self.pid, self.fd = pty.fork()
        if not self.pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
            kept = {name: os.environ[name] for name in os.environ if name not in _SIZE}
            environment = {**kept, "TERM": "xterm-256color", **environment}
            os.execve(sys.executable, [sys.executable, "-c", code, str(where)], environment)
        self.before = termios.tcgetattr(self.fd)

    def read_until(self, wanted: bytes, timeout_s: float = 20, *, early: bool = False) -> bool:
        """Read until the reader has written something, or, early, what came before it has."""
        end = time.monotonic() + timeout_s
        while not (seen := wanted in self._written(early)) and time.monotonic() < end:
            if not select.select([self.fd], [], [], 0.1)[0]:
                continue
            try:
                self.output += os.read(self.fd, 65536)
            except OSError:
                return wanted in self._written(early)
        return seen

    def _written(self, early: bool) -> bytes:
        return self.output if early else self.output.partition(TAKEN_OVER)[2]

    def wait(self) -> int:
        """Return how the reader ended; negative for a signal."""
        self.read_until(b"never written", 10, early=True)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
