"""What `typing` and `enum` have that this program says, without the time that they take.

Annotations are text here and nobody evaluates them, so at run time most of these names need only
be there. Importing `typing` would take a twentieth of the time that a small export may take, and
its `NamedTuple`, which compiles every annotation and a method, an eighth. A type checker sees the
real ones.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from enum import StrEnum as StrEnum
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
    try:
        from _collections import _tuplegetter
    except ImportError:  # a Python that has none
        from operator import itemgetter

        def _tuplegetter(place, _):
            return property(itemgetter(place))

    _Function = type(lambda: None)
    Any = ClassVar = Final = NoReturn = TypeAlias = None
    _new = tuple.__new__

    def _field(place):
        """Return what gives a tuple's item at a place."""
        return _tuplegetter(place, None)

    _MAKERS = (
        lambda cls, a, b: _new(cls, (a, b)),
        lambda cls, a, b, c: _new(cls, (a, b, c)),
        lambda cls, a, b, c, d: _new(cls, (a, b, c, d)),
        lambda cls, a, b, c, d, e: _new(cls, (a, b, c, d, e)),
        lambda cls, a, b, c, d, e, f: _new(cls, (a, b, c, d, e, f)),
        lambda cls, a, b, c, d, e, f, g: _new(cls, (a, b, c, d, e, f, g)),
        lambda cls, a, b, c, d, e, f, g, h: _new(cls, (a, b, c, d, e, f, g, h)),
        lambda cls, a, b, c, d, e, f, g, h, i, j: _new(cls, (a, b, c, d, e, f, g, h, i, j)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o: _new(
            cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o)
        ),
    )
    _codes = {maker.__code__.co_argcount - 1: maker.__code__ for maker in _MAKERS}
    """What makes tuples of so many fields; to compile one takes a tenth of a millisecond."""

    def _constructor(count):
        """Return the code of a `__new__` that takes so many fields, their names still to come."""
        if count not in _codes:
            places = "".join(f"_{place}, " for place in range(count))
            _codes[count] = eval(f"lambda cls, {places}: _new(cls, ({places}))").__code__  # noqa: S307
        return _codes[count]

    class _Fields(type):
        """Makes named tuples of classes whose annotations name the fields."""

        def __new__(mcs, name, bases, namespace):
            if not bases:
                return super().__new__(mcs, name, (tuple,), namespace)
            fields = tuple(namespace.pop("__annotations__", ()))
            defaults = {field: namespace.pop(field) for field in fields if field in namespace}
            code = _constructor(len(fields)).replace(
                co_varnames=("cls", *fields), co_name="__new__"
            )
            new = _Function(code, globals(), "__new__", tuple(defaults.values()))
            new.__qualname__ = f"{name}.__new__"
            namespace |= zip(fields, map(_field, range(len(fields))), strict=True)
            made = {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__new__": new}
            return type.__new__(mcs, name, bases, namespace | made)

    class NamedTuple(metaclass=_Fields):
        """What `typing.NamedTuple` makes, made in a fifth of the time of `collections.namedtuple`.

        That one compiles a `__new__` for each class; here classes of as many fields share one.
        Fields with defaults must come last, as a type checker says.
        """

        __slots__ = ()
        _make = classmethod(_new)

        def _replace(self, **changes):
            values = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no {', '.join(changes)}")
            return values

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            parts = (f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({', '.join(parts)})"

    class _Members(type):
        """Makes a member of each text that a class names; calling it finds one by its text."""

        def __new__(mcs, name, bases, namespace):
            texts = {k: v for k, v in namespace.items() if isinstance(v, str) and k[0] != "_"}
            made = super().__new__(mcs, name, bases, namespace)
            made._members = {}
            for key, text in texts.items():
                member = made._members[text] = str.__new__(made, text)
                member.name, member.value = key, text
                setattr(made, key, member)
            return made

        def __call__(cls, text):
            if text not in cls._members:
                raise ValueError(f"{text!r} is not a valid {cls.__name__}")
            return cls._members[text]

        def __iter__(cls):
            return iter(cls._members.values())

        def __len__(cls):
            return len(cls._members)

        def __contains__(cls, text):
            return text in cls._members

    class StrEnum(str, metaclass=_Members):
        """What `enum.StrEnum` is to who uses it: texts that are one object each."""

        __str__ = str.__str__
        __hash__ = str.__hash__

        def __repr__(self):
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __reduce_ex__(self, _):
            return type(self), (self.value,)

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
