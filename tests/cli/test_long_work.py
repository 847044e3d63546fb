"""Long work says how far it is, on a terminal alone, and Ctrl+C leaves nothing behind."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.slow_page import TEXT

if TYPE_CHECKING:
    from tests.slow_page import SlowPage

_ROOT = Path(__file__).resolve().parents[2]


class _Command:
    """A command whose standard error is a terminal, and whose standard output is not."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
        self._terminal, end = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "briefing_tui", *words],
            stdin=end, stdout=subprocess.PIPE, stderr=end, cwd=folder,
            env=os.environ | {"PYTHONPATH": str(_ROOT)}, preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(end)
        self.said = ""

    def hear(self, words: str, within_s: float = 20) -> bool:
        deadline = time.monotonic() + within_s
        while words not in self.said and time.monotonic() < deadline:
            try:
                self.said += os.read(self._terminal, 4096).decode()
            except OSError:
                break
        return words in self.said

    def interrupt(self) -> None:
        """Press Ctrl+C."""
        os.write(self._terminal, b"\x03")

    def end(self) -> tuple[int, bytes]:
        """Wait for the end and return the exit code and what was put out."""
        assert self.process.stdout is not None
        out = self.process.stdout.read()
        self.process.stdout.close()
        self.hear("never said")
        os.close(self._terminal)
        return self.process.wait(20), out


def _take_terminal() -> None:
    os.setsid()
    os.close(os.open(os.ttyname(2), os.O_RDWR))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("“It rains”, said Ana Ruiz.\n")
    return tmp_path


def test_a_page_says_how_much_has_come_and_leaves_no_word_of_it(
    folder: Path, slow_page: SlowPage
) -> None:
    command = _Command(folder, "read", "--plain", slow_page.url)
    slow_page.begin(TEXT[:40_000])
    host = slow_page.url.split("/")[2]
    assert command.hear(f"briefing: fetching from {host} · 40 kB of 100 kB · 40%")
    slow_page.send(TEXT[40_000:])
    code, out = command.end()
    assert code == 0
    assert TEXT[:40] in out
    assert b"kB" not in out
    assert command.said.split("\r")[-2:] == [" " * len(command.said.split("\r")[-2]), ""]


def test_a_digest_says_how_far_it_is_and_ctrl_c_leaves_nothing(
    folder: Path, slow_page: SlowPage
) -> None:
    words = ("export", "--group", "source", "-o", "digest.md", "a.txt", slow_page.url, "a.txt")
    command = _Command(folder, *words)
    slow_page.begin(TEXT[:40_000])
    assert command.hear("briefing: article 2 of 3: fetching from")
    assert command.hear("40 kB of 100 kB")
    command.interrupt()
    code, out = command.end()
    assert (code, out) == (130, b"")
    assert slow_page.is_left()
    assert "Traceback" not in command.said
    assert [path.name for path in folder.iterdir()] == ["a.txt"]
