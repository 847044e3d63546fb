"""The terminal is given back as it was found, however the reader ends."""

from __future__ import annotations

import os
import re
import signal
import time
from typing import TYPE_CHECKING

import pyte
import pytest

from briefing_tui.tui.opening import open_article
from tests.tui.terminal import UNDONE, Terminal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file to read."""
    path = tmp_path / "river.txt"
    path.write_text("The river has been rising since Monday.\n")
    return path


@pytest.mark.parametrize(
    ("ending", "code"),
    [(b"q", 0), (b"Q", 0), (b"\x03", 0), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
)
def test_the_terminal_is_given_back(article: Path, ending: bytes | int, code: int) -> None:
    terminal = Terminal(article)
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    if isinstance(ending, bytes):
        os.write(terminal.fd, ending)
    else:
        os.kill(terminal.pid, ending)
    assert terminal.wait() == code
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence


def test_the_reader_ends_when_its_terminal_vanishes_in_the_middle_of_much_output(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Paragraph {number} is one line." for number in range(4000)))
    terminal = Terminal(path)
    assert terminal.read_until(b"Paragraph 7 is")
    time.sleep(0.3)
    for _ in range(80):  # nobody reads what comes of it
        os.write(terminal.fd, b" ")
        time.sleep(0.03)
    os.close(terminal.fd)
    deadline = time.monotonic() + 10
    ended = 0
    while not ended and time.monotonic() < deadline:
        ended, status = os.waitpid(terminal.pid, os.WNOHANG)
        time.sleep(0.02)
    if not ended:
        os.kill(terminal.pid, signal.SIGKILL)
        os.waitpid(terminal.pid, 0)
    assert ended, "it hung"
    assert os.waitstatus_to_exitcode(status) == 128 + signal.SIGHUP


_FAULTY = """
import sys
from briefing_tui.tui import run
from briefing_tui.tui.screens.reader import ReaderScreen

def fail(self):
    raise ZeroDivisionError("a fault")

ReaderScreen.action_zen = fail
sys.exit(run(sys.argv[1]))
"""


def test_a_fault_that_ends_the_reader_gives_the_terminal_back(article: Path) -> None:
    terminal = Terminal(article, _FAULTY, BRIEFING_DEBUG="1")
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    os.write(terminal.fd, b"z")
    assert terminal.wait() != 0
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence
    assert terminal.output.rindex(b"ZeroDivisionError") > terminal.output.rindex(b"\x1b[?1049l")


def test_a_fault_that_it_survives_leaves_the_reader_in_the_terminal(article: Path) -> None:
    terminal = Terminal(article, _FAULTY, BRIEFING_DEBUG="")
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    os.write(terminal.fd, b"z")
    assert terminal.read_until(b"ZeroDivisionError")
    assert b"\x1b[?1049l" not in terminal.output
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


def test_the_shell_can_stop_the_reader_and_go_on_with_it(article: Path) -> None:
    terminal = Terminal(article)
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    os.kill(terminal.pid, signal.SIGTSTP)
    assert terminal.read_until(b"\x1b[?1004l")
    assert os.WIFSTOPPED(os.waitpid(terminal.pid, os.WUNTRACED)[1])
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence
    terminal.output = b""
    os.kill(terminal.pid, signal.SIGCONT)
    assert terminal.read_until(b"\x1b[?1049h", early=True)
    assert terminal.read_until(b"Monday")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


_SHELL = """
import os, signal, sys
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
job = os.fork()
if not job:
    os.setpgid(0, 0)
    os.tcsetpgrp(0, os.getpid())
    from briefing_tui.tui import run
    sys.exit(run(sys.argv[1]))
if os.WIFSTOPPED(os.waitpid(job, os.WUNTRACED)[1]):
    os.tcsetpgrp(0, os.getpgrp())
    print("the shell has the terminal", flush=True)
    sys.stdin.readline()
    os.tcsetpgrp(0, job)
    os.killpg(job, signal.SIGCONT)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(job, 0)[1]))
"""


def test_ctrl_z_goes_to_the_shell_which_can_bring_the_reader_back(article: Path) -> None:
    terminal = Terminal(article, _SHELL)
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    os.write(terminal.fd, b"\x1a")
    assert terminal.read_until(b"the shell has the terminal")
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence
    terminal.output = b""
    os.write(terminal.fd, b"\n")
    assert terminal.read_until(b"\x1b[?1049h", early=True)
    assert terminal.read_until(b"Monday")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


def test_ctrl_z_stops_nothing_where_nobody_could_go_on_with_it(article: Path) -> None:
    terminal = Terminal(article)
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    os.write(terminal.fd, b"\x1a")
    assert terminal.read_until(b"No shell started this reader")
    assert os.waitpid(terminal.pid, os.WUNTRACED | os.WNOHANG) == (0, 0)
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


@pytest.mark.parametrize("ending", [b"Q", signal.SIGTERM, signal.SIGHUP, "hang up"])
def test_the_place_is_kept_however_the_reader_ends(
    tmp_path: Path, ending: bytes | int | str
) -> None:
    path = tmp_path / "long.txt"
    names = [chr(97 + number // 26) + chr(97 + number % 26) for number in range(200)]
    path.write_text("\n\n".join(f"Paragraph {name} is one line." for name in names))
    terminal = Terminal(path)
    assert terminal.read_until(b"Paragraph ag is")
    time.sleep(0.3)
    os.write(terminal.fd, b" ")
    assert terminal.read_until(b"Paragraph az is")
    if isinstance(ending, bytes):
        os.write(terminal.fd, ending)
    elif isinstance(ending, int):
        os.kill(terminal.pid, ending)
    else:
        os.close(terminal.fd)  # as when the window is closed
        os.waitpid(terminal.pid, 0)
    if ending != "hang up":
        terminal.wait()
    position = open_article(str(path)).position
    assert position is not None
    assert position > 100


_SGR = re.compile(rb"\x1b\[([0-9;:]*)m")
_COLOURS = re.compile(rb"(?:^|;)(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;|:|$)")


def _colours(output: bytes) -> set[bytes]:
    """Return the sequences that set a colour, or the terminal's default one."""
    return {found for found in _SGR.findall(output) if _COLOURS.search(found)}


@pytest.mark.parametrize("keys", [b"}", b"3j", b"?", b"w", b":", b"/river", b"z"])
def test_there_is_no_colour_where_none_is_wanted(article: Path, keys: bytes) -> None:
    terminal = Terminal(article, NO_COLOR="1", COLORTERM="truecolor")
    assert terminal.read_until(b"Monday")
    for key in keys:
        os.write(terminal.fd, bytes([key]))
        terminal.read_until(b"never written", 0.15)
    os.kill(terminal.pid, signal.SIGTERM)
    assert terminal.wait() == 143
    assert not _colours(terminal.output)
    assert {b"1"} & set(_SGR.findall(terminal.output)), "bold stays"


def test_a_terminal_of_few_colours_keeps_its_own(article: Path) -> None:
    terminal = Terminal(article, TERM="xterm", COLORTERM="")
    assert terminal.read_until(b"Monday")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0
    numbers = {int(n) for code in _SGR.findall(terminal.output) for n in code.split(b";") if n}
    assert 39 in numbers, "the owner's ink"
    assert not numbers & {38, 48, *range(40, 48), *range(100, 108)} - {40 + 9}


@pytest.mark.parametrize("is_shown", [True, False])
def test_the_terminals_cursor_goes_along(article: Path, tmp_path: Path, is_shown: bool) -> None:
    article.write_text("\n\n".join(f"Paragraph {word}." for word in ("one", "two", "three")))
    config = tmp_path / "config" / "briefing-tui" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f"cursor = {str(is_shown).lower()}\n")
    terminal = Terminal(article, XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert terminal.read_until(b"three")
    for key in b"jj":
        os.write(terminal.fd, bytes([key]))
        terminal.read_until(b"never written", 0.3)
    screen = pyte.Screen(120, 40)
    pyte.ByteStream(screen).feed(re.sub(rb"\x1b\[[<=>][0-9;]*u", b"", terminal.output))
    line = screen.display[screen.cursor.y]
    assert "Paragraph three" in line
    assert line[screen.cursor.x] == "›"
    assert screen.cursor.hidden is not is_shown
    os.kill(terminal.pid, signal.SIGTERM)
    assert terminal.wait() == 143


def test_a_first_time_leads_to_the_keys_and_never_comes_back(article: Path) -> None:
    for is_first in (True, False):
        terminal = Terminal(article)
        assert terminal.read_until(b"Monday")
        assert terminal.read_until(b"New here? Press ? for", 20 if is_first else 2) is is_first
        os.write(terminal.fd, b"q")
        assert terminal.wait() == 0


def test_a_missing_article_never_starts_a_screen(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "absent.txt")
    assert terminal.wait() == 1
    assert b"NotReadable" in terminal.output
    assert b"\x1b[?1049h" not in terminal.output


def test_a_terminal_that_calls_itself_dumb_gets_linear_text(article: Path) -> None:
    program = "import sys; from briefing_tui.__main__ import main; sys.exit(main())"
    terminal = Terminal(article, program, TERM="dumb")
    assert terminal.read_until(b"rising since Monday", early=True)
    assert terminal.wait() == 0
    assert b"\x1b" not in terminal.output
