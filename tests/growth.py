"""How long something takes by itself, whatever else the process of the tests has to do."""

from __future__ import annotations

import gc
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_TIMES = 3


def least_seconds(work: Callable[[], object]) -> float:
    """Return the processor time of the quickest of several runs.

    Garbage is collected between them: of the objects of thousands of tests, that takes longer than
    what is measured here.
    """
    return min(_seconds(work) for _ in range(_TIMES))


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.enable()
