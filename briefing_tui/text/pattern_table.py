"""Make the table of compiled regular expressions that `patterns` reads, when a wheel is built."""

from __future__ import annotations

import importlib
import marshal
import re
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from unittest import mock

from briefing_tui.text import patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    _Sources = set[tuple[str, int]]


def make_table(sources: Iterable[tuple[str, int]]) -> bytes:
    """Return the table of regular expressions.

    What `re` hands to its engine is taken as it is, whatever each version makes of it.

    Args:
        sources: The text and the flags of each.
    """
    given: list[tuple[Any, ...]] = []
    table: dict[tuple[str, int], tuple[Any, ...]] = {}
    for source, flags in sorted(sources):
        re.purge()
        with mock.patch("re._compiler._sre.compile", lambda *made: given.append(made)):
            re.compile(source, flags)
        _, meant, code, groups, numbers, names = given.pop()
        table[source, flags] = meant, array("I", code).tobytes(), groups, dict(numbers), names
    re.purge()
    return marshal.dumps((patterns.engine(), table))


def find_sources(package: Path) -> set[tuple[str, int]]:
    """Return the text and the flags of each expression that the modules of a package name.

    A module that needs a library which is not there yet is left out: it compiles its own.

    Args:
        package: The folder of `briefing_tui`; none of it has been imported but this and what it
            needs.
    """
    found: _Sources = set()
    with (
        mock.patch.object(patterns, "compiled", _noting(patterns.compiled, found)),
        mock.patch.object(patterns, "late", _noting(patterns.late, found)),
    ):
        for name in _modules(package):
            with suppress(ImportError):
                importlib.import_module(name)
    return found


def _modules(package: Path) -> Iterator[str]:
    for path in sorted(package.rglob("*.py")):
        if not path.stem.startswith("__main__"):
            yield ".".join(path.relative_to(package.parent).with_suffix("").parts)


def _noting(make: Callable[..., Any], found: _Sources) -> Callable[..., Any]:
    """Return what makes an expression and notes what of."""

    def note(source: str, flags: int = 0) -> object:
        found.add((source, int(flags)))
        return make(source, flags)

    return note
