"""Records that cost nothing to define: what is only passed from room to room in here."""

from __future__ import annotations

from briefing_tui.noun import Slotted
from briefing_tui.typed import ClassVar, dataclass_transform


@dataclass_transform()
class Record(metaclass=Slotted):
    """Values by name or place, with defaults in the class; they may change.

    To a type checker a dataclass. A real one has its methods compiled when it is defined, which
    takes half a millisecond each at the start of every command. What is made by the thousand has
    its `__init__` written out, which is three times as fast.
    """

    _names: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, object]]

    def __init__(self, *values: object, **named: object) -> None:
        for name, value in zip(self._names, values, strict=False):
            setattr(self, name, value)
        for name in self._names[len(values) :]:
            setattr(self, name, named[name] if name in named else self._defaults[name])
