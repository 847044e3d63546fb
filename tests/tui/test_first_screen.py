"""The terminal between the first page and the reader: words early, no key lost, all given back."""

from __future__ import annotations

import os
import signal
import termios
from typing import TYPE_CHECKING

import pyte
import pytest

from tests.tui.terminal import TAKEN_OVER, UNDONE, Terminal

if TYPE_CHECKING:
    from pathlib import Path

_SLOW = """
import sys, time
from briefing_tui.tui import lean, run
import_textual = lean.import_textual

def wait():
    sys.stderr.write("\\x1b]0;loading\\x07")
    sys.stderr.flush()
    time.sleep(float(sys.argv[2]) if len(sys.argv) > 2 else 0.7)
    import_textual()

lean.import_textual = wait
sys.exit(run(sys.argv[1]))
"""
_LOADING = b"\x1b]0;loading\x07"
_RAISED = b"\x1b[?1049h"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file to read."""
    path = tmp_path / "river.txt"
    path.write_text("The river has been rising since Monday.\n\n" * 60)
    return path


@pytest.fixture
def long_article(tmp_path: Path) -> Path:
    """A file that no other process reads."""
    path = tmp_path / "river.txt"
    path.write_text("The river has been rising since Monday.\n\n" * 6000)
    return path


def _slow(article: Path, code: str = _SLOW) -> Terminal:
    """Return a terminal whose reader takes long to load, when the first page is on it."""
    terminal = Terminal(article, code)
    assert terminal.read_until(b"Monday", early=True)
    assert terminal.read_until(_LOADING, early=True)
    assert terminal.read_until(b"\x1b[?2026l", early=True)
    return terminal


@pytest.mark.parametrize("name", ["article", "long_article"])
def test_the_first_words_are_there_before_textual(
    request: pytest.FixtureRequest, name: str
) -> None:
    terminal = Terminal(request.getfixturevalue(name))
    assert terminal.read_until(b"quit")
    assert terminal.output.index(b"Monday") < terminal.output.index(TAKEN_OVER)
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0
    assert terminal.output.count(_RAISED) == 1, "it would be cleared"
    assert b"\x1b[2J" not in terminal.output


def test_nothing_moves_or_goes_when_the_reader_takes_over(article: Path) -> None:
    terminal = _slow(article)
    early = len(terminal.output)
    assert terminal.read_until(b"quit")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0
    screen = pyte.Screen(120, 40)
    stream = pyte.ByteStream(screen)
    stream.feed(terminal.output[:early])
    words = [(row, line.index("The river")) for row, line in enumerate(screen.display)
             if "The river" in line]  # fmt: skip
    assert len(words) > 10
    rest = terminal.output[early : terminal.output.rindex(b"\x1b[?1049l")]
    for update in rest.split(b"\x1b[?2026l"):
        stream.feed(update)
        for row, column in words:
            assert screen.display[row][column:].startswith("The river has been rising"), row


def test_keys_pressed_early_are_neither_echoed_nor_lost(article: Path) -> None:
    terminal = _slow(article)
    before = len(terminal.output)
    os.write(terminal.fd, b"zq")
    assert terminal.wait() == 0
    assert b"zq" not in terminal.output[before:]


def test_enter_pressed_early_is_enter(article: Path) -> None:
    terminal = _slow(article)
    os.write(terminal.fd, b"/Monday\r")
    assert terminal.read_until(b"1 of 60")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


def _assert_given_back(terminal: Terminal) -> None:
    assert terminal.output.count(_RAISED) == 1
    assert terminal.output.rindex(b"\x1b[?1049l") > terminal.output.rindex(_RAISED)
    assert terminal.output.rindex(b"\x1b[?25h") > terminal.output.rindex(b"\x1b[?25l")


@pytest.mark.parametrize(
    ("ending", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
def test_ended_early_it_gives_the_terminal_back(article: Path, ending: int, code: int) -> None:
    terminal = _slow(article, _SLOW.replace("0.7", "20").replace("run(", "_run("). replace(
        "lean, run", "lean, run as _run"))  # fmt: skip
    attributes = termios.tcgetattr(terminal.fd)
    assert not attributes[3] & termios.ECHO
    os.kill(terminal.pid, ending)
    wanted = {code, -ending} if ending == signal.SIGINT else {code}
    assert terminal.wait() in wanted
    _assert_given_back(terminal)


def test_the_terminal_has_its_attributes_again(article: Path) -> None:
    code = _SLOW.replace("sys.exit(run(sys.argv[1]))", """
import os, signal, termios
before = termios.tcgetattr(0)
if not (child := os.fork()):
    sys.exit(run(sys.argv[1]))
os.waitpid(child, 0)
print("as before" if termios.tcgetattr(0) == before else "changed")
""").replace("import sys, time", "import sys, time, os")  # fmt: skip
    code = code.replace("    import_textual()", "    os.kill(os.getpid(), 15)")
    terminal = Terminal(article, code)
    assert terminal.read_until(b"as before", early=True)
    assert terminal.wait() == 0


def test_a_fault_while_loading_gives_the_terminal_back(article: Path) -> None:
    code = _SLOW.replace("    import_textual()", "    raise ZeroDivisionError('a fault')")
    terminal = _slow(article, code)
    assert terminal.wait() == 1
    _assert_given_back(terminal)
    assert terminal.output.rindex(b"ZeroDivisionError") > terminal.output.rindex(b"\x1b[?1049l")


def test_what_cannot_be_read_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(bytes(range(256)) * 20)
    code = "import sys; from briefing_tui.__main__ import main; sys.exit(main())"
    terminal = Terminal(path, code)
    assert terminal.wait() != 0
    _assert_given_back(terminal)
    assert terminal.output.rindex(b"briefing: ") > terminal.output.rindex(b"\x1b[?1049l")


@pytest.mark.parametrize("variable", ["COLUMNS", "LINES"])
def test_where_textual_is_told_another_size_it_paints_first(article: Path, variable: str) -> None:
    terminal = Terminal(article, **{variable: "70"})
    assert terminal.read_until(b"Monday")
    assert terminal.output.index(TAKEN_OVER) < terminal.output.index(b"Monday")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence


_ENDED_HALFWAY = """
import os, sys, termios
before = termios.tcgetattr(0)
if not (child := os.fork()):
    from textual.drivers.linux_driver import LinuxDriver
    from briefing_tui.tui import run

    def end(driver):
        os.kill(os.getpid(), 15)

    LinuxDriver._request_terminal_sync_mode_support = end
    sys.exit(run(sys.argv[1]))
os.waitpid(child, 0)
print("as before" if termios.tcgetattr(0) == before else "changed")
"""


def test_ended_while_it_is_taken_over_the_terminal_has_its_attributes_again(article: Path) -> None:
    terminal = Terminal(article, _ENDED_HALFWAY)
    assert terminal.wait() == 0
    assert b"as before" in terminal.output
