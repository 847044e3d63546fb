"""Records that cost nothing to define: what is only passed from room to room in here."""

from __future__ import annotations

from typing import ClassVar, dataclass_transform


@dataclass_transform()
class Record:
    """Values by name or place, with defaults in the class.

    To a type checker a dataclass. A real one has its methods compiled when it is defined, which
    takes half a millisecond each at the start of every command.
    """

    _names: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls) -> None:
        """Take down the order of the fields."""
        cls._names = tuple(cls.__annotations__)

    def __init__(self, *values: object, **named: object) -> None:
        # Set one by one, in an order that recurs, records share the table of their names.
        for name, value in zip(self._names, values, strict=False):
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)
        self.__post_init__()

    def __post_init__(self) -> None:
        """Set what no caller gives."""
