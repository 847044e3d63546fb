"""The terminal: whether something can be drawn where the output goes."""

from __future__ import annotations

import os
import sys


def why_linear() -> str:
    """Return why nothing can be drawn, but text printed line by line; "" where it can."""
    if not sys.stdout.isatty():
        return "the output is no terminal"
    return "the terminal calls itself dumb" if os.environ.get("TERM") == "dumb" else ""
