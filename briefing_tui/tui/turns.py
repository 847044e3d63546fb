"""Whose turn it is: while somebody types, what can wait beside the screen does.

Two threads that have something to do get half of the time each, so a key would take twice as long.
"""

from __future__ import annotations

from time import monotonic, sleep

from briefing_tui.typed import Final

REST_S: Final = 0.1
"""How long after a key the screen has the time for itself."""
LONGEST_S: Final = 1.0
"""How long it has so at most: who holds a key down is to see what is found meanwhile."""
_LOOK_EVERY_S: Final = 0.005
_typed_at = _began_at = -REST_S


def take_turn() -> None:
    """Give the screen the time for itself for a while, beginning now."""
    global _typed_at, _began_at
    if is_resting():
        _began_at = monotonic()
    _typed_at = monotonic()


def is_resting() -> bool:
    """Return whether no key has come for a while."""
    return monotonic() >= _typed_at + REST_S


def give_way() -> None:
    """Wait, in a thread beside the screen, until no key has come for a while, or many have."""
    while not is_resting() and monotonic() < _began_at + LONGEST_S:
        sleep(_LOOK_EVERY_S)
