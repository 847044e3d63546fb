"""Make the table of compiled regular expressions that `patterns` reads, when a wheel is built."""

from __future__ import annotations

import importlib
import marshal
import re
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from unittest import mock

from briefing_tui.bytecode_file import name_of
from briefing_tui.text import patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def make_table(sources: Iterable[str]) -> bytes:
    """Return the table of regular expressions.

    What `re` hands to its engine is taken as it is, whatever each version makes of it.

    Args:
        sources: The text of each.
    """
    given: list[tuple[Any, ...]] = []
    table: dict[str, tuple[Any, ...]] = {}
    for source in sorted(sources):
        re.purge()
        with mock.patch("re._compiler._sre.compile", lambda *made: given.append(made)):
            re.compile(source)
        _, flags, code, groups, numbers, names = given.pop()
        table[source] = flags, array("I", code).tobytes(), groups, dict(numbers), names
    re.purge()
    return marshal.dumps((patterns.engine(), table))


def find_sources(package: Path) -> set[str]:
    """Return the text of each expression that the modules of a package name.

    A module that needs a library which is not there yet is left out: it compiles its own.

    Args:
        package: The folder of `briefing_tui`; none of it has been imported but this and what it
            needs.
    """
    found: set[str] = set()
    with (
        mock.patch.object(patterns, "compiled", _noting(patterns.compiled, found)),
        mock.patch.object(patterns, "late", _noting(patterns.late, found)),
    ):
        for path in sorted(package.rglob("*.py")):
            if path.stem != "__main__":
                with suppress(ImportError):
                    importlib.import_module(name_of(path, package))
    return found


def _noting(make: Callable[..., Any], found: set[str]) -> Callable[..., Any]:
    """Return what makes an expression and notes what of."""

    def note(source: str) -> object:
        found.add(source)
        return make(source)

    return note
