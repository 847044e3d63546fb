"""Regular expressions, compiled when the program is installed, or when one is first used.

`re` takes up to a millisecond to compile one, a tenth of a small export in all, and importing it a
twentieth. So an installed program has a table of what it makes of each (`hatch_build.py`), as it
has bytecode of its modules: the arguments of `_sre.compile`, which is the engine behind `re`. They
hold for the engine that they were made for; another one, and a checkout, have none and compile.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

    _Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    """Flags, code, groups, the number of each named group, and the name of each group, or None."""

TABLE: Final = "patterns.bin"
"""The file beside this one that holds the table."""


def compiled(source: str) -> Pattern[str]:
    """Return a regular expression that every article needs, or a loop calls without end.

    Raises:
        re.error: It is none.
    """
    made = _table().get(source)
    if made is None:
        import re  # late: an installed program has a table instead

        return re.compile(source)
    import _sre

    flags, code, groups, numbers, names = made
    codes = memoryview(code).cast("I").tolist()
    return cast("Pattern[str]", _sre.compile(source, flags, codes, groups, numbers, names))


class _Late:
    """A pattern that takes on each method of the compiled one when it is first called."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._compiled: Pattern[str] | None = None

    def __getattr__(self, name: str) -> object:
        if self._compiled is None:
            self._compiled = compiled(self._source)
        vars(self)[name] = method = getattr(self._compiled, name)
        return method


def late(source: str) -> Pattern[str]:
    """Return a regular expression that few articles need, compiled when it is first used."""
    return cast("Pattern[str]", _Late(source))


def engine() -> tuple[str, int, int]:
    """Return what a table holds for: the Python, and the kind and the size of `re`'s codes."""
    import _sre  # late: as above
    import sys

    return str(sys.implementation.cache_tag), _sre.MAGIC, _sre.CODESIZE


@cache
def _table() -> Mapping[str, _Made]:
    """Return what patterns are compiled to, by their source; nothing without a table."""
    import marshal  # late: a command that shows no article needs none

    try:
        with open(f"{__file__.rpartition('patterns')[0]}{TABLE}", "rb") as file:  # noqa: PTH123
            made_for, table = marshal.loads(file.read())  # noqa: S302  our own, as bytecode is
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return cast("Mapping[str, _Made]", table) if made_for == engine() else {}
