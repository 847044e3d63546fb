"""SQLite, without what the standard library puts around it.

That turns dates into text and takes 4 ms to load. What is left asks `functools` for `lru_cache`, in
which a connection keeps its statements; ours will do, and comes without another millisecond.
"""

from __future__ import annotations

import sys

from briefing_tui import frugal
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    _is_lent = sys.modules.setdefault("functools", frugal) is frugal
    import _sqlite3 as sqlite3

    if _is_lent:
        del sys.modules["functools"]

__all__ = ["sqlite3"]
