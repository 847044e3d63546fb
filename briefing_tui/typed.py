"""What `typing` has that this program says, without `typing`.

Annotations are text here and nobody evaluates them, so at run time most of these names need only
be there. Importing `typing` would take a twentieth of the time that a small export may take, and
its `NamedTuple`, which compiles every annotation, a tenth. A type checker sees the real ones.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import ClassVar as ClassVar
    from typing import Final as Final
    from typing import Generic as Generic
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
    from typing import cast as cast
    from typing import dataclass_transform as dataclass_transform
    from typing import overload as overload
else:
    Any = ClassVar = Final = NoReturn = TypeAlias = None

    class _Fields(type):
        """Makes named tuples of classes whose annotations name the fields."""

        def __new__(mcs, name, bases, namespace):
            if not bases:
                return super().__new__(mcs, name, bases, namespace)
            fields = namespace.pop("__annotations__", {})
            defaults = [namespace.pop(field) for field in fields if field in namespace]
            made = namedtuple(name, fields, defaults=defaults, module=namespace["__module__"])
            for key, value in namespace.items():
                if key not in ("__module__", "__qualname__"):
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Fields):
        """Like `typing.NamedTuple`, but that fields with defaults are not looked for in between."""

    class Protocol:
        """A base that says what a class is to have."""

    class Generic:
        """A base that takes a type and has no use for it."""

        def __class_getitem__(cls, _):
            return cls

    class TypeVar:
        """A name for a type."""

        def __init__(self, *_, **__):
            pass

    def cast(_, value):
        """Return the value as it is."""
        return value

    def overload(function):
        """Return the function as it is; the last one of a name stands."""
        return function

    def dataclass_transform(**_):
        """Return what returns the class as it is."""
        return lambda made: made
