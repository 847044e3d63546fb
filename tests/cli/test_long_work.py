"""Long work says how far it is, on a terminal alone; Esc and Ctrl+C end it and leave nothing."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.slow_page import TEXT

if TYPE_CHECKING:
    from tests.slow_page import SlowPage

_ROOT = Path(__file__).resolve().parents[2]


class _Command:
    """A command whose standard error is a terminal, and whose standard output is none."""

    def __init__(
        self, folder: Path, *words: str, out: int = subprocess.PIPE, shell: str = ""
    ) -> None:
        program = [sys.executable, "-m", "briefing_tui", *words]
        if shell:
            program = ["sh", "-m", "-c", f'"$0" "$@"; {shell}', *program]
        self.folder = folder
        self._terminal, self._end = pty.openpty()
        self._found = termios.tcgetattr(self._end)
        self.process = subprocess.Popen(
            program,
            stdin=self._end, stdout=out, stderr=self._end, cwd=folder,
            env=os.environ | {"PYTHONPATH": str(_ROOT)}, preexec_fn=_take_terminal,
        )  # fmt: skip
        self.said = ""

    def hear(self, words: str, within_s: float = 20) -> bool:
        deadline = time.monotonic() + within_s
        while words not in self.said and time.monotonic() < deadline:
            self._listen()
        return words in self.said

    def _listen(self) -> bool:
        """Take in what has been said, or is in a moment; return whether there was anything."""
        if not select.select([self._terminal], [], [], 0.1)[0]:
            return False
        self.said += os.read(self._terminal, 4096).decode()
        return True

    def press(self, keys: bytes) -> None:
        os.write(self._terminal, keys)

    def is_as_found(self) -> bool:
        return bool(termios.tcgetattr(self._end) == self._found)

    def narrow(self, columns: int) -> None:
        termios.tcsetwinsize(self._terminal, (24, columns))

    def end(self) -> tuple[int, bytes]:
        """Wait for the end and return the exit code and what was put out."""
        out = b""
        if self.process.stdout is not None:
            out = self.process.stdout.read()
            self.process.stdout.close()
        code = self.process.wait(20)
        assert self.is_as_found()
        while self._listen():
            pass  # all was said before the end
        os.close(self._end)
        os.close(self._terminal)
        return code, out


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
    command.press(b"\x03")
    code, out = command.end()
    assert (code, out) == (130, b"")
    assert slow_page.is_left()
    assert "Traceback" not in command.said
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def _digest(folder: Path, slow_page: SlowPage, shell: str = "") -> _Command:
    """Start a digest that waits in the middle of its page, in a shell that goes on behind it."""
    words = ("export", "--group", "source", "-o", "digest.md", "a.txt", slow_page.url)
    command = _Command(folder, *words, out=subprocess.DEVNULL, shell=shell)
    slow_page.begin(TEXT[:40_000])
    assert command.hear("40% · Esc cancels")
    return command


def test_esc_ends_a_digest_and_leaves_nothing(folder: Path, slow_page: SlowPage) -> None:
    command = _digest(folder, slow_page)
    command.press(b"\x1b")
    code, _ = command.end()
    assert code == 130
    assert slow_page.is_left()
    assert command.said.split("\r")[-1] == ""
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def test_an_arrow_is_no_esc(folder: Path, slow_page: SlowPage) -> None:
    command = _digest(folder, slow_page)
    command.press(b"\x1b[A")
    time.sleep(0.3)
    slow_page.send(TEXT[40_000:])
    code, _ = command.end()
    assert code == 0
    assert "[A" not in command.said
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "digest.md"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back(
    folder: Path, slow_page: SlowPage, number: signal.Signals
) -> None:
    command = _digest(folder, slow_page)
    command.process.send_signal(number)
    code, _ = command.end()
    assert code == -number
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def test_a_command_that_is_stopped_gives_the_terminal_back_and_goes_on(
    folder: Path, slow_page: SlowPage
) -> None:
    command = _digest(folder, slow_page, shell="stty -a >&2; echo stopped >&2; fg >&2")
    command.press(b"\x1a")
    assert command.hear("stopped")
    assert " icanon" in command.said
    assert " echo " in command.said
    assert "quit = ^\\" in command.said
    slow_page.send(TEXT[40_000:50_000])
    assert command.hear("50% · Esc cancels")
    command.press(b"\x1b")
    assert command.end() == (130, b"")


def test_esc_is_left_to_the_program_that_reads_a_pipe(folder: Path, slow_page: SlowPage) -> None:
    command = _Command(folder, "read", "--plain", slow_page.url)
    slow_page.begin(TEXT[:40_000])
    assert command.hear("40%")
    assert command.is_as_found()
    slow_page.send(TEXT[40_000:])
    assert command.end()[0] == 0
    assert "Esc" not in command.said


@pytest.mark.parametrize(
    ("columns", "words"),
    [(80, "article 1 of 2: searching · 5"), (40, "article 1 of … · Esc cancels ")],
)
def test_the_search_in_the_first_article_says_how_far_it_is(
    folder: Path, columns: int, words: str
) -> None:
    (folder / "long.txt").write_text("“It rains”, said Ana Ruiz of the water board.\n\n" * 20_000)
    given = ("export", "--group", "source", "-o", "digest.md", "long.txt", "a.txt")
    command = _Command(folder, *given, out=subprocess.DEVNULL)
    command.narrow(columns)
    assert command.hear(words)
    assert all(len(line) < columns for line in command.said.split("\r"))
    command.press(b"\x1b")
    assert command.end()[0] == 130


def test_the_progress_of_a_digest_stands_from_one_article_to_the_next(folder: Path) -> None:
    words = ("export", "--group", "source", "-o", "digest.md", *["a.txt"] * 5_000)
    command = _Command(folder, *words, out=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while command.said.count("\r") < 4 and time.monotonic() < deadline:
        command._listen()
    assert command.said.count("Esc cancels") == 4
    command.press(b"\x1b")
    assert command.end()[0] == 130


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_esc_ends_what_annotates(folder: Path, jobs: str) -> None:
    text = "“It rains”, said Ana Ruiz of the water board. " * 40
    line = json.dumps({"id": 1, "text": text}) + "\n"
    (folder / "many.jsonl").write_text(line * 20_000)
    command = _Command(folder, "annotate", "--jobs", jobs, "many.jsonl", out=subprocess.DEVNULL)
    assert command.hear("articles · Esc cancels")
    command.press(b"\x1b[A")
    time.sleep(0.3)
    assert command.process.poll() is None, "an arrow is no Esc"
    command.press(b"\x1b")
    assert command.end()[0] == 130
    assert "[A" not in command.said
    assert "Traceback" not in command.said
    assert command.said.split("\r")[-1] == ""


def test_esc_is_left_to_who_types_what_is_annotated(folder: Path) -> None:
    command = _Command(folder, "annotate", "-", out=subprocess.DEVNULL)
    for _ in range(8):
        command.press(json.dumps({"id": 1, "text": "It rains."}).encode() + b"\n")
        time.sleep(0.2)
    assert command.hear("articles ")
    assert command.is_as_found()
    command.press(b"\x04")
    assert command.end()[0] == 0
    assert "Esc" not in command.said
