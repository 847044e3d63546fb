"""What the shapes of a language's data have in common."""

from __future__ import annotations

from types import MappingProxyType

from briefing_tui.typed import TYPE_CHECKING, Any, Final, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping

NONE: Final[Mapping[str, Any]] = MappingProxyType({})
"""A mapping without entries, as a default."""


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class Data:
    """Values by name, with defaults in the class.

    To a type checker a frozen dataclass, to the program a plain class: making a dataclass of so
    many fields would cost every command 6 ms. Compared by identity, so that what is computed
    from one can be cached.
    """

    def __init__(self, **values: object) -> None:
        unknown = values.keys() - type(self).__annotations__.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        # an attribute that only the class has takes four times as long to read
        self.__dict__.update({n: v for n, v in vars(type(self)).items() if n[0] != "_"}, **values)
