"""Textual without what no screen of ours needs: a fifth of the time that importing it takes.

What is left out has a stand-in while Textual is imported, and none any more afterwards: whoever
imports it then gets it whole, and so does whoever has a stand-in and comes to use it.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEFT_OUT: Final = (
    *("textual.command", "platformdirs", "rich.table", "uuid", "mimetypes"),
    *("decimal", "difflib", "urllib.parse"),
)
"""Its command palette, which comes with all it is put together from; where a system keeps what is
downloaded; tables, in which Textual shows the colours of a theme; names and kinds for what it hands
out. Numbers of many digits, which a fraction can be made of; advice on misspelt styles; what a path
is as an address: all of it rarely asked for."""
_LEFT_OUT_OF_ASYNCIO: Final = ("asyncio.sslproto", "locale", "textwrap", "tokenize")
"""How it speaks over OpenSSL; what only an error, or a program that it starts, would ask for."""
_INSTEAD: Final = {"typing_extensions": "typing", "pickle": "_pickle"}
"""What has all that Textual takes from a module: of the one that brings `typing` to older Pythons
it stands in ours, and the other one hands out what is written in C."""


def import_textual() -> None:
    """Import Textual, and asyncio, on which it stands."""
    import_asyncio()
    _import("textual.app", _LEFT_OUT, ("textual", "rich"))


def _import(name: str, left_out: tuple[str, ...], anew: tuple[str, ...]) -> None:
    """Import a module without some others; with them where it comes to need one of them at once."""
    try:
        with stand_ins(left_out):
            import_module(name)
    except Exception:
        for half in [half for half in sys.modules if half.startswith(anew)]:
            del sys.modules[half]
        import_module(name)


def import_input() -> None:
    """Import the line to type into, which Textual has ready-made, without the backport."""
    with stand_ins():
        import textual.widgets._input  # noqa: F401  late: not before somebody types words


def import_asyncio() -> None:
    """Import asyncio without OpenSSL.

    A screen has no use for it, and it would take 4 MB and a twentieth of the start. Whoever fetches
    a page imports it then.
    """
    if "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]  # to asyncio, a Python without it
    try:
        _import("asyncio", _LEFT_OUT_OF_ASYNCIO, ("asyncio",))
    finally:
        del sys.modules["ssl"]


class _StandIn(ModuleType):
    """A module in which every name is a class; used later on, all is what it stands for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is not self:
            return getattr(import_module(self.__name__), name)
        return _Later(name, (), {"__module__": self.__name__})


class _Later(type):
    """A class in the place of a class or a function that is imported when it is called."""

    def __call__(cls, *args: object, **named: object) -> object:
        module = import_module(cls.__module__)
        if isinstance(module, _StandIn):
            raise ImportError(f"{cls.__module__} is used while Textual is imported")
        return getattr(module, cls.__name__)(*args, **named)

    def __instancecheck__(cls, instance: object) -> bool:
        module = sys.modules.get(cls.__module__)  # without it, there are no instances
        return module is not None and isinstance(instance, getattr(module, cls.__name__))


class _Instead(ModuleType):
    """A module in which all is that of another one."""

    def __getattr__(self, name: str) -> object:
        return getattr(import_module(_INSTEAD[self.__name__]), name)


@contextmanager
def stand_ins(names: tuple[str, ...] = ()) -> Iterator[None]:
    """Have some modules, unless they are there already, be no more than stand-ins for a while.

    Those that another one serves for are always among them.
    """
    wanted = {**dict.fromkeys(names, _StandIn), **dict.fromkeys(_INSTEAD, _Instead)}
    absent = {name: kind(name) for name, kind in wanted.items() if name not in sys.modules}
    sys.modules.update(absent)
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
