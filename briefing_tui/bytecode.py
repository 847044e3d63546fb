"""The bytecode of the whole program in one file, which an installed program has.

For each module that is imported, Python looks around in folders and opens a file. A small export
takes a hundred and fifty of them, and that took a tenth of its time. So a wheel holds them together
(`hatch_build.py`), and what is imported together is read in one go. They hold for the Python that
they were made for; another one, and a checkout, import each module from its own file, and so does
who finds this one damaged. Whoever edits a module of an installed program deletes it: it does not
see what has changed.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec  # `importlib` hands it out, and brings more with it
from _frozen_importlib_external import MAGIC_NUMBER
from _imp import _fix_co_filename  # type: ignore[attr-defined]  # as it does, too
from mmap import ACCESS_READ, mmap

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType

FILE: Final = "modules.bin"
"""Its name; it lies in the folder of the program."""
HEAD_BYTES: Final = 4
"""It begins with so many, a number, which says how long the index is that follows."""
_DAMAGE: Final = EOFError, TypeError, ValueError
"""What is raised over bytecode that is none, or ends too early."""


def engine() -> tuple[bytes, int]:
    """Return what bytecode holds for: the version of it, and how much of it is left out."""
    return MAGIC_NUMBER, sys.flags.optimize


def use(folder: str = os.path.dirname(__file__)) -> None:  # noqa: PTH120  pathlib costs 4 ms
    """Import the modules of the program from the file, if there is one and it is for this Python.

    Args:
        folder: Where the program lies.
    """
    try:
        file = os.open(f"{folder}/{FILE}", os.O_RDONLY)
        head = memoryview(mmap(file, 0, access=ACCESS_READ))
        begin = HEAD_BYTES + int.from_bytes(head[:HEAD_BYTES], "little")
        made_for, places = marshal.loads(head[HEAD_BYTES:begin])  # noqa: S302  our own
    except (OSError, *_DAMAGE):
        return
    if made_for == engine():
        sys.meta_path.insert(0, _Modules(folder, file, begin, places))


class _Modules:
    """Finds and loads the modules of the file, which stays open: an update puts another there."""

    def __init__(
        self, folder: str, file: int, begin: int, places: Mapping[str, tuple[int, int]]
    ) -> None:
        self._folder = folder
        self._file = file
        self._begin = begin
        """Where the index ends."""
        self._places = places
        """Where behind it those begin that are read with a module, and their length, by name."""
        self._read: dict[str, CodeType] = {}
        """Modules that nobody has imported yet, by name."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module is to be imported; None for those of others."""
        del path, target
        if name not in self._places:
            return None
        if name not in self._read:
            self._read |= self._with(name)
        if name not in self._read:
            return None
        place = f"{self._folder}/{self._read[name].co_filename}"
        spec = ModuleSpec(name, self, origin=place)  # type: ignore[arg-type]  # by what it can do
        if place.endswith("/__init__.py"):
            spec.submodule_search_locations = [place.removesuffix("/__init__.py")]
        return spec

    def _with(self, name: str) -> dict[str, CodeType]:
        """Read a module and those that are read with it; nothing where they are damaged."""
        at, length = self._places[name]
        begin, end = self._begin + at, self._begin + at + length
        try:
            held = memoryview(mmap(self._file, end, access=ACCESS_READ))  # spares a copy
            codes: dict[str, CodeType] = marshal.loads(held[begin:])  # noqa: S302  as above
        except _DAMAGE:
            return {}
        return codes

    def create_module(self, spec: ModuleSpec) -> None:
        """Have the module be one as any other."""

    def exec_module(self, module: ModuleType) -> None:
        """Run a module that has just been found."""
        code = self._read.pop(module.__name__)
        module.__file__ = f"{self._folder}/{code.co_filename}"
        _fix_co_filename(code, module.__file__)
        exec(code, vars(module))  # noqa: S102  as each import does
