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
_BARE: Final = 2
"""Without what only a reader of the source has any use for: what it says of each function."""
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
    modules = {name: _Bare().visit(ast.parse(path.read_bytes())) for name, path in paths.items()}
    body, places = b"", dict[str, tuple[int, int]]()
    for group in _groups(package.name, modules):
        codes = {}
        for name in group:
            file = paths[name].relative_to(package).as_posix()
            codes[name] = compile(modules[name], file, "exec", dont_inherit=True, optimize=_BARE)
        together = marshal.dumps(codes)
        places |= dict.fromkeys(group, (len(body), len(together)))
        body += together
    head = marshal.dumps((engine(), places))
    return len(head).to_bytes(HEAD_BYTES, "little") + head + body


class _Bare(ast.NodeTransformer):
    """Takes the types off a module: nothing that runs asks for them, but for those in classes."""

    def visit_arg(self, argument: ast.arg) -> ast.arg:
        argument.annotation = None
        return argument

    def visit_FunctionDef(self, function: ast.FunctionDef) -> ast.AST:
        function.returns = None
        return self.generic_visit(function)

    def visit_AsyncFunctionDef(self, function: ast.AsyncFunctionDef) -> ast.AST:
        function.returns = None
        return self.generic_visit(function)

    def visit_Module(self, module: ast.Module) -> ast.AST:
        module.body = [_without_type(statement) for statement in module.body]
        return self.generic_visit(module)

    def visit_If(self, choice: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(choice)
        of_types = isinstance(choice.test, ast.Name) and choice.test.id == "TYPE_CHECKING"
        return choice.orelse if of_types else choice


def _without_type(statement: ast.stmt) -> ast.stmt:
    if not isinstance(statement, ast.AnnAssign) or statement.value is None:
        return statement
    plain = ast.Assign(targets=[statement.target], value=statement.value)
    return ast.copy_location(plain, statement)


def name_of(path: Path, package: Path) -> str:
    """Return the name of the module in a file of a package."""
    module = path.parent if path.stem == "__init__" else path.with_suffix("")
    return ".".join(module.relative_to(package.parent).parts)


def _groups(package: str, modules: Mapping[str, ast.Module]) -> Iterable[list[str]]:
    """Return the names of modules that are read in one go."""
    purposes = [_taken_along(package, names, modules) for names in _PURPOSES]
    groups = dict[object, list[str]]()
    for name in sorted(modules.keys() - _taken_along(package, _FIRST, modules)):
        served = tuple(name in purpose for purpose in purposes)
        groups.setdefault(served if any(served) else name, []).append(name)
    return groups.values()


def _taken_along(package: str, names: Iterable[str], modules: Mapping[str, ast.Module]) -> set[str]:
    """Return the names of some modules and of all that are imported with them."""
    taken = set[str]()
    coming = [f"{package}.{name}" for name in names]
    while coming:
        name = coming.pop()
        if name in modules and name not in taken:
            taken.add(name)
            coming += (name.rpartition(".")[0], *_imported(modules[name]))
    return taken


def _imported(module: ast.Module) -> Iterator[str]:
    """Yield what a module imports when it is imported, and names that may be no modules."""
    for statement in module.body:
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            yield str(statement.module)
            yield from (f"{statement.module}.{alias.name}" for alias in statement.names)
