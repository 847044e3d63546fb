"""Copying: with the tool that is there, else through the terminal, else into a file."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import NotWritten
from briefing_tui.tui import clipboard
from briefing_tui.tui.clipboard import copy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Tool = Callable[[str, str], Path]


@pytest.fixture(autouse=True)
def _a_plain_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def tool(tmp_path: Path) -> Tool:
    """Install a program: `tool("xclip", script)` gives the file that it may write to."""

    def install(name: str, script: str) -> Path:
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        taken = tmp_path / f"{name}.taken"
        path.write_text(f"#!/bin/sh\n{script.replace('TAKEN', str(taken))}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return taken

    return install


def _refuse(_: str) -> None:
    raise AssertionError("not to the terminal")


@pytest.mark.parametrize(
    ("variable", "name", "arguments"),
    [
        ("WAYLAND_DISPLAY", "wl-copy", ""),
        ("DISPLAY", "xclip", "-selection clipboard"),
        ("DISPLAY", "xsel", "--clipboard --input"),
    ],
)
def test_the_tool_of_the_desktop_gets_the_words(
    variable: str, name: str, arguments: str, tool: Tool, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv(variable, "1")
    taken = tool(name, 'echo "$@" > TAKEN; cat >> TAKEN')
    assert copy("“Grüße” $(id)", _refuse, tmp_path) == f"Copied with {name}"
    assert taken.read_text() == f"{arguments}\n“Grüße” $(id)"


def test_a_tool_that_stays_behind_is_not_waited_for(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    tool("xclip", "cat > TAKEN; sleep 5 &")
    assert copy("words", _refuse, tmp_path) == "Copied with xclip"


@pytest.mark.parametrize("script", ["exit 1", "sleep 9"])
def test_a_tool_that_fails_or_hangs_gives_way(
    script: str, tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_TIMEOUT_S", 0.2)
    monkeypatch.setenv("DISPLAY", ":0")
    tool("xclip", script)
    tool("xsel", "exit 1")
    sent: list[str] = []
    said = copy("words", sent.append, tmp_path)
    assert sent == ["words"]
    assert said.startswith("Sent to the terminal")
    assert "opied" not in said, "nobody knows"


def test_the_clipboard_of_windows_gets_what_it_can_read(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSL_DISTRO_NAME", "Debian")
    taken = tool("clip.exe", "cat > TAKEN")
    assert copy("“é”", _refuse, tmp_path) == "Copied with clip.exe"
    assert taken.read_bytes().decode("utf-16") == "“é”"


@pytest.mark.parametrize(("term", "words"), [("linux", "words"), ("xterm", "words " * 10_000)])
def test_what_no_terminal_takes_goes_to_a_file(
    term: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", term)
    folder = tmp_path / "state" / "briefing"
    said = copy(words, _refuse, folder)
    assert str(folder / "copied.txt") in said
    assert (folder / "copied.txt").read_text() == words
    copy("again", _refuse, folder) if term == "linux" else None


def test_where_not_even_a_file_can_be_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritten, match=r"copied\.txt"):
        copy("words", _refuse, tmp_path / "file" / "state")


def test_nothing_that_drives_a_terminal_is_copied(tmp_path: Path) -> None:
    sent: list[str] = []
    copy("a\x1b]52;c;x\x07b\u202e", sent.append, tmp_path)
    assert sent == ["a\ufffd]52;c;x\ufffdb\u2060"]
