"""Make the file of bytecode that `bytecode` reads, when a wheel is built."""

from __future__ import annotations

import ast
import marshal
from typing import TYPE_CHECKING, Final

from briefing_tui.bytecode import HEAD_BYTES, engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_FIRST: Final = ("__main__",)
"""What is imported before the file is used."""
_PURPOSES: Final = (
    ("desk", "settings", "ingest.locate"),  # an article is opened
    ("extract.briefing",),
    ("cli", "cli.exports", "export.as_markdown", "export.provenance"),
    ("tui.start", "tui.opening", "tui.first_page", "text.head", "library.store"),
    ("tui.app", "tui.screens.reader"),
    ("cli.in_force", "keymap"),
)
"""What is imported for one purpose, beside all that these import. Modules that serve the same ones
are read in one go; one that serves none of them is read alone."""


def make_file(package: Path) -> bytes:
    """Return the bytecode of a package.

    Args:
        package: Its folder.
    """
    paths = {name_of(path, package): path for path in sorted(package.rglob("*.py"))}
    sources = {name: path.read_bytes() for name, path in paths.items()}
    body, places = b"", dict[str, tuple[int, int]]()
    for group in _groups(package.name, sources):
        codes = {}
        for name in group:
            file = paths[name].relative_to(package).as_posix()
            codes[name] = compile(sources[name], file, "exec", dont_inherit=True)
        together = marshal.dumps(codes)
        places |= dict.fromkeys(group, (len(body), len(together)))
        body += together
    head = marshal.dumps((engine(), places))
    return len(head).to_bytes(HEAD_BYTES, "little") + head + body


def name_of(path: Path, package: Path) -> str:
    """Return the name of the module in a file of a package."""
    module = path.parent if path.stem == "__init__" else path.with_suffix("")
    return ".".join(module.relative_to(package.parent).parts)


def _groups(package: str, sources: Mapping[str, bytes]) -> Iterable[list[str]]:
    """Return the names of modules that are read in one go."""
    purposes = [_taken_along(package, names, sources) for names in _PURPOSES]
    groups = dict[object, list[str]]()
    for name in sorted(sources.keys() - _taken_along(package, _FIRST, sources)):
        served = tuple(name in purpose for purpose in purposes)
        groups.setdefault(served if any(served) else name, []).append(name)
    return groups.values()


def _taken_along(package: str, names: Iterable[str], sources: Mapping[str, bytes]) -> set[str]:
    """Return the names of some modules and of all that are imported with them."""
    taken = set[str]()
    coming = [f"{package}.{name}" for name in names]
    while coming:
        name = coming.pop()
        if name in sources and name not in taken:
            taken.add(name)
            coming += (name.rpartition(".")[0], *_imported(sources[name]))
    return taken


def _imported(source: bytes) -> Iterator[str]:
    """Yield what a module imports when it is imported, and names that may be no modules."""
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            yield str(statement.module)
            yield from (f"{statement.module}.{alias.name}" for alias in statement.names)
