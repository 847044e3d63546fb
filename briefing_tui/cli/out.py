"""What a command says: data to standard output, talk to standard error."""

from __future__ import annotations

import sys

from briefing_tui.errors import NotWritten
from briefing_tui.text.safe import to_safe


def put(text: str) -> None:
    """Write data: UTF-8 whatever the locale, since it is what every other tool reads."""
    flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def flush() -> None:
    """Write out what standard output still holds."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def say(text: str) -> None:
    """Write talk."""
    flush()
    sys.stderr.write(f"briefing: {' '.join(to_safe(text).split())}\n")
