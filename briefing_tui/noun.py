"""Values with named parts that cost nothing to define.

To a type checker they are dataclasses. The standard library's import `inspect` and compile six
methods for each class, at the start of every command a sixth of the time that a small export may
take. Here the methods are written once. The nouns of `model` are `Noun`s and never change; what
rooms pass to one another may be a `Record`; a language is `Data`.
"""

from __future__ import annotations

from types import MappingProxyType

from briefing_tui.typed import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping

_N = TypeVar("_N", bound="Noun")
_P = TypeVar("_P", bound="Noun | Record")
_new: Final = object.__new__
_set: Final = object.__setattr__


class Slotted(type):
    """Makes slots of a class's annotations and keeps their defaults."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Slotted:
        """Make the class."""
        names = [n for n in namespace.get("__annotations__", ()) if not n.startswith("_")]
        namespace["_defaults"] = {n: namespace.pop(n) for n in names if n in namespace}
        namespace["_names"] = namespace["__slots__"] = tuple(names)
        namespace["_all"] = frozenset(names)
        return super().__new__(mcs, name, bases, namespace)


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Noun(metaclass=Slotted):
    """A value with named parts: equal and hashed by them, never changed."""

    _names: ClassVar[tuple[str, ...]]
    _all: ClassVar[frozenset[str]]
    _defaults: ClassVar[dict[str, object]]
    _uncompared: ClassVar[frozenset[str]] = frozenset()
    """Parts that do not count when two are compared."""

    def __init__(self, **values: object) -> None:
        if len(values) != len(self._names):
            values = self._defaults | values
        if values.keys() != self._all:
            wrong = sorted(self._all ^ values.keys())
            raise TypeError(f"{type(self).__name__}: {', '.join(wrong)} missing or unknown")
        for name, value in values.items():
            _set(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())

    def __repr__(self) -> str:
        parts = (f"{name}={getattr(self, name)!r}" for name in self._names)
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return make, (type(self), *(getattr(self, name) for name in self._names))

    def _compared(self) -> tuple[object, ...]:
        return tuple(getattr(self, n) for n in self._names if n not in self._uncompared)


def replace(noun: _P, **changes: object) -> _P:
    """Return a noun or a record that differs from another in some parts.

    Raises:
        TypeError: It has no such part.
    """
    return type(noun)(**{name: getattr(noun, name) for name in noun._names} | changes)


def make(kind: type[_N], *values: object) -> _N:
    """Return a noun of all its parts in the order of their names, unchecked and quickly."""
    noun = _new(kind)
    for name, value in zip(kind._names, values, strict=True):
        _set(noun, name, value)
    return noun


@dataclass_transform()
class Record(metaclass=Slotted):
    """Values by name or place, with defaults in the class; they may change.

    What is made by the thousand has its `__init__` written out, which is three times as fast.
    """

    _names: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, object]]

    def __init__(self, *values: object, **named: object) -> None:
        for name, value in zip(self._names, values, strict=False):
            setattr(self, name, value)
        for name in self._names[len(values) :]:
            setattr(self, name, named[name] if name in named else self._defaults[name])


NONE: Final[Mapping[str, Any]] = MappingProxyType({})
"""A mapping without entries, as a default."""


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class Data:
    """Values by name, with defaults in the class; compared by identity.

    So what is computed from one can be cached.
    """

    _names: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[dict[str, object]] = {}

    def __init_subclass__(cls) -> None:
        names = {n for n in vars(cls).get("__annotations__", ()) if n[0] != "_"}
        cls._names |= names
        cls._defaults = cls._defaults | {n: v for n, v in vars(cls).items() if n in names}

    def __init__(self, **values: object) -> None:
        if unknown := values.keys() - self._names:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        # an attribute that only the class has takes four times as long to read
        self.__dict__.update(self._defaults, **values)
