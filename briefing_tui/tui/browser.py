"""Opening an address in the system's browser, and saying truthfully what was started."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from threading import Thread

from briefing_tui.text.safe import is_safe_url
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WAIT_S: Final = 1.0
"""A program that has not failed by then is at work."""
_IN_THE_TERMINAL: Final = frozenset(
    {"w3m", "lynx", "links", "links2", "elinks", "browsh", "www-browser"}
)
"""Browsers that would want the terminal which the reader has."""


def open_url(url: str) -> str:
    """Open an address outside.

    Args:
        url: http, https or mailto; anything else is refused.

    Returns:
        What was started, for the person who asked; or the address, where nothing could be.
    """
    if not is_safe_url(url):
        return "Only http, https and mailto addresses are opened"
    for arguments in _browsers(url):
        if _starts(arguments):
            return f"Started {arguments[0]} with {url}"
    return f"No browser can be started here: {url}"


def _browsers(url: str) -> Iterator[list[str]]:
    """Yield the argument lists of the browsers that are there."""
    for command in filter(None, os.environ.get("BROWSER", "").split(os.pathsep)):
        arguments = _split(command)
        if arguments and os.path.basename(arguments[0]) not in _IN_THE_TERMINAL:  # noqa: PTH119
            with_url = [part.replace("%s", url) for part in arguments]
            yield with_url if with_url != arguments else [*arguments, url]
    if sys.platform == "darwin":
        yield ["open", url]
    if os.environ.get("WSL_DISTRO_NAME"):
        yield ["wslview", url]
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield ["xdg-open", url]


def _split(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:  # a quotation mark without its partner
        return []


def _starts(arguments: Sequence[str]) -> bool:
    """Start a program apart from this one; return whether it lives or has done its work."""
    if shutil.which(arguments[0]) is None:
        return False
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    try:
        return process.wait(_WAIT_S) == 0
    except subprocess.TimeoutExpired:
        Thread(target=process.wait, daemon=True).start()  # so that no zombie is left
        return True
