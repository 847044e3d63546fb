"""The clipboard: the system's own tool, else the terminal, else a file, and which one it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress

from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_TIMEOUT_S: Final = 2.0
_MOST_FOR_THE_TERMINAL: Final = 50_000
"""Bytes; xterm and others drop a longer sequence without a word."""
_DEAF: Final = frozenset({"linux", "dumb", "vt100", "vt220", ""})
"""Terminals that have no clipboard."""


class _Tool(NamedTuple):
    arguments: tuple[str, ...]
    encoding: str = "utf-8"


def copy(text: str, to_terminal: Callable[[str], None], folder: Path) -> str:
    """Put a text where other programs can take it.

    Args:
        text: What to copy.
        to_terminal: Hands it to the terminal, which has no way to answer.
        folder: Where it is written if there is nothing better.

    Returns:
        What became of it, for the person who asked.

    Raises:
        NotWritten: There was only the file, and it could not be written.
    """
    text = to_safe(text)
    for tool in _tools():
        if _runs(tool, text):
            return f"Copied with {tool.arguments[0]}"
    if os.environ.get("TERM", "") not in _DEAF and len(text.encode()) <= _MOST_FOR_THE_TERMINAL:
        to_terminal(text)
        return "Sent to the terminal, which gives no answer"
    return f"There is no clipboard here; written to {_write(text, folder)}"


def _tools() -> Iterator[_Tool]:
    """Yield the tools that fit this system and are installed."""
    wanted: list[_Tool] = []
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted.append(_Tool(("wl-copy",)))
    if os.environ.get("DISPLAY"):
        wanted.append(_Tool(("xclip", "-selection", "clipboard")))
        wanted.append(_Tool(("xsel", "--clipboard", "--input")))
    if sys.platform == "darwin":
        wanted.append(_Tool(("pbcopy",)))
    if os.environ.get("WSL_DISTRO_NAME"):
        wanted.append(_Tool(("clip.exe",), encoding="utf-16"))
    return (tool for tool in wanted if shutil.which(tool.arguments[0]))


def _runs(tool: _Tool, text: str) -> bool:
    """Return whether a tool took the text. Some stay behind to hand it out: none is waited for."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell
            tool.arguments,
            input=text.encode(tool.encoding),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT_S,
            check=False,
            start_new_session=True,
            env={**os.environ, "LC_CTYPE": "UTF-8"} if sys.platform == "darwin" else None,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _write(text: str, folder: Path) -> Path:
    from briefing_tui import desk  # late: only where nothing else can take it

    path = folder / "copied.txt"
    with suppress(OSError):  # the writing says why
        folder.mkdir(parents=True, exist_ok=True)
    desk.write(text, path, force=True)
    return path
