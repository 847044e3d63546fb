"""Handing a text to a command and taking what it answers: an argument list, never a shell."""

from __future__ import annotations

import os
import selectors
import shlex
import signal
import subprocess
import time
from contextlib import suppress
from tempfile import TemporaryFile

from briefing_tui.errors import BriefingError
from briefing_tui.text.safe import to_safe, without_codes
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

LIMIT_S: Final = 30.0
"""How long a command may take."""
_MAX_BYTES: Final = 1024 * 1024
"""How much of an answer is kept."""
_LOOK_S: Final = 0.05
"""How often to look whether somebody has had enough of waiting."""
_SHELL_SIGNS: Final = frozenset({"|", "||", "&&", ";", ">", ">>", "<", "2>&1"})


class Answer(NamedTuple):
    """What a command wrote, errors included, and how it ended."""

    text: str
    """Safe to show."""
    ending: str
    """How it ended, for the person who asked."""


def to_arguments(command: str) -> list[str]:
    """Split a command as a shell would split its words, and do nothing else that a shell does.

    Raises:
        BriefingError: It is no list of words.
    """
    try:
        arguments = shlex.split(command)
    except ValueError:
        raise BriefingError("A quotation mark of the command has no partner", "Close it") from None
    if not arguments:
        raise BriefingError("There is no command", "Type one, for example: wc -w")
    signs = _SHELL_SIGNS.intersection(arguments)
    if signs:
        what = f"There is no shell here that knows {min(signs)}"
        raise BriefingError(what, "Name one program and its arguments, or write a script")
    return arguments


def pipe(
    text: str,
    arguments: list[str],
    is_cancelled: Callable[[], bool] = lambda: False,
    limit_s: float = LIMIT_S,
) -> Answer | None:
    """Run a command with a text as its standard input.

    Args:
        text: What it may read.
        arguments: The program and its arguments.
        is_cancelled: Tells when the answer is not wanted any more.
        limit_s: How long it may take.

    Returns:
        What it answered; None if it was cancelled.

    Raises:
        BriefingError: It could not be started.
    """
    if is_cancelled():  # before it began: what it does might not be to be undone
        return None
    with TemporaryFile() as written:
        written.write(text.encode())
        written.seek(0)
        process = _start(arguments, written)
    try:
        data, stopped = _listen(process, is_cancelled, time.monotonic() + limit_s)
    finally:
        _end(process)
    if stopped == "cancelled":
        return None
    ending = f"stopped: {stopped}" if stopped else f"ended with {process.returncode}"
    return Answer(to_safe(without_codes(data.decode("utf-8", "replace"))), ending)


def _start(arguments: list[str], stdin: IO[bytes]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - no shell
            arguments,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except FileNotFoundError:
        what = f"There is no program “{arguments[0]}”"
        raise BriefingError(what, "Check its name") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BriefingError(f"“{arguments[0]}” could not be started: {why}") from None


def _listen(
    process: subprocess.Popen[bytes], is_cancelled: Callable[[], bool], until: float
) -> tuple[bytes, str]:
    """Return what a process writes, and why it is listened to no longer; "" at its end."""
    assert process.stdout is not None
    data = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while True:
            if is_cancelled():
                return bytes(data), "cancelled"
            if time.monotonic() > until:
                return bytes(data), "it took too long"
            if not selector.select(_LOOK_S):
                continue
            piece = os.read(process.stdout.fileno(), 65_536)
            data += piece
            if not piece:
                return bytes(data), _wait(process, is_cancelled, until)
            if len(data) > _MAX_BYTES:
                return bytes(data[:_MAX_BYTES]), f"it wrote more than {_MAX_BYTES:,} bytes"


def _wait(process: subprocess.Popen[bytes], is_cancelled: Callable[[], bool], until: float) -> str:
    """Wait for a process that writes nothing more."""
    while process.poll() is None:
        if is_cancelled():
            return "cancelled"
        if time.monotonic() > until:
            return "it took too long"
        time.sleep(_LOOK_S)
    return ""


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process with all that it started, and leave no zombie."""
    if process.poll() is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
