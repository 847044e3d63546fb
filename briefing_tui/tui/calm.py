"""Painting once what one key changes in several places."""

from __future__ import annotations

from typing import TypeVar  # Textual makes a class of it

from textual.reactive import Reactive
from textual.screen import Screen

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.widget import Widget

_Result = TypeVar("_Result")

_MOST_WAITS: Final = 4
"""So often at most the screen waits a turn, which is a frame's length, for others to be done."""


class Calm(Screen[_Result]):
    """A screen that lets the messages on their way arrive before it paints.

    Textual paints as soon as one widget has changed, and again when another one has heard of it.
    """

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """What has the keyboard; it shows that itself, and the rest of the screen stays."""
    _waits = 0

    def _on_timer_update(self) -> None:
        if self._waits < _MOST_WAITS and self._is_told_something():
            self._waits += 1
            return
        self._waits = 0
        super()._on_timer_update()

    def _is_told_something(self) -> bool:
        """Return whether a message is on its way to a part of the screen."""
        return any(one.message_queue_size for one in (self.app, self, *self.walk_children()))
