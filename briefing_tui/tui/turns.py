"""Whose turn it is: while somebody types, what can wait beside the screen does.

Two threads that have something to do get half of the time each, so a key would take twice as long.
What nobody waits for any more has no turn at all: it ends.
"""

from __future__ import annotations

from contextvars import ContextVar
from time import monotonic, sleep

from briefing_tui.errors import Cancelled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

REST_S: Final = 0.1
"""How long after a key the screen has the time for itself."""
LONGEST_S: Final = 1.0
"""How long it has so at most: who holds a key down is to see what is found meanwhile."""
_LOOK_EVERY_S: Final = 0.005
_typed_at = _began_at = -REST_S
_is_given_up: Final[ContextVar[Callable[[], bool]]] = ContextVar("is_given_up", default=bool)
"""What tells, in each thread, whether anybody waits no more; `bool()` says that somebody does."""


def take_turn() -> None:
    """Give the screen the time for itself for a while, beginning now."""
    global _typed_at, _began_at
    if is_resting():
        _began_at = monotonic()
    _typed_at = monotonic()


def is_resting(for_s: float | None = None) -> bool:
    """Return whether no key has come for a while, `REST_S` unless another one is given."""
    return monotonic() >= _typed_at + (REST_S if for_s is None else for_s)


def end_if(is_given_up: Callable[[], bool]) -> None:
    """Have what this thread does end when it would give way next and nobody waits for it."""
    _is_given_up.set(is_given_up)


def give_way() -> None:
    """Wait, in a thread beside the screen, until no key has come for a while, or many have.

    Raises:
        Cancelled: Nobody waits any more for what this thread does.
    """
    while not is_resting() and monotonic() < _began_at + LONGEST_S:
        sleep(_LOOK_EVERY_S)
    if _is_given_up.get()():
        raise Cancelled("nobody waits for this any more")
