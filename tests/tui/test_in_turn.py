"""Several articles of one command line, each in a reader of its own."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui.__main__ import _open_in_turn
from tests.tui.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CODE = """
import sys
from briefing_tui.__main__ import main
folder = sys.argv[1]
sys.argv[1:] = ["read", folder + "/one.txt", folder + "/two.txt"]
sys.exit(main())
"""


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal with the first of two articles in it."""
    terminal = _first_of_two(tmp_path)
    yield terminal
    os.close(terminal.fd)


def _first_of_two(tmp_path: Path) -> Terminal:
    (tmp_path / "one.txt").write_text("The river has been rising since Monday.\n")
    (tmp_path / "two.txt").write_text("The river has been falling since Tuesday.\n")
    terminal = Terminal(tmp_path, _CODE)
    assert terminal.read_until(b"Monday")
    time.sleep(0.3)
    return terminal


def test_a_module_that_lies_in_the_folder_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "textual.py").write_text("open('has-run', 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    terminal = _first_of_two(tmp_path)
    os.write(terminal.fd, b"Q")
    assert terminal.wait() == 0
    assert not (tmp_path / "has-run").exists()


@pytest.mark.parametrize("key", [b"Q", b"\x03"])
def test_quitting_ends_with_all_that_was_to_come(terminal: Terminal, key: bytes) -> None:
    os.write(terminal.fd, key)
    assert not terminal.read_until(b"Tuesday", early=True)
    assert terminal.wait() == 0


def test_leaving_goes_on_to_the_next_and_a_reader_says_so(terminal: Terminal) -> None:
    os.write(terminal.fd, b"J")
    assert terminal.read_until(b"One of several: q goes on to the next")
    os.write(terminal.fd, b"q")
    assert terminal.read_until(b"Tuesday", early=True)
    terminal.output = b""
    terminal.read_until(b"never written", 0.6)
    os.write(terminal.fd, b"K")
    assert terminal.read_until(b"The last of several", early=True)
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


@pytest.mark.parametrize(
    ("codes", "code"), [([0, 100], 0), ([130, 0, 66], 130), ([66, 100], 66), ([230], 130)]
)
def test_the_first_code_of_an_article_that_failed_is_that_of_all(
    monkeypatch: pytest.MonkeyPatch, codes: list[int], code: int
) -> None:
    to_come = iter(codes)
    monkeypatch.setattr("subprocess.call", lambda *_, **__: next(to_come))
    assert _open_in_turn(("a", "b", "c"), None) == code
    assert not list(to_come)
