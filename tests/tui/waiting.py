"""Waiting for what comes of itself, however busy the machine is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from textual.pilot import Pilot

_STEP_S = 0.01
_STEPS = 1000
_QUIET_STEPS = 5


async def until(pilot: Pilot[Any], is_so: Callable[[], object]) -> None:
    """Wait until something is so; after ten seconds it never will be."""
    for _ in range(_STEPS):
        if is_so():
            return
        await pilot.pause(_STEP_S)
    raise AssertionError("it never came to that")


async def until_quiet(pilot: Pilot[Any], happened: list[Any]) -> None:
    """Wait until nothing has been added to a list for a moment."""
    quiet, count = 0, len(happened)
    while quiet < _QUIET_STEPS:
        await pilot.pause(_STEP_S)
        quiet = quiet + 1 if len(happened) == count else 0
        count = len(happened)
