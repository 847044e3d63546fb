"""Painting once, and at once, what one key changes in several places."""

from __future__ import annotations

from asyncio import get_running_loop
from time import monotonic
from typing import TypeVar  # Textual makes a class of it

from textual.reactive import Reactive
from textual.screen import UPDATE_PERIOD, Screen
from textual.timer import Timer

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.widget import Widget

_Result = TypeVar("_Result")

_PATIENCE_S: Final = 0.016
"""How long at most a screen waits for others to be done before it paints."""


class Calm(Screen[_Result]):
    """A screen that paints when all messages on their way have arrived, and then at once.

    Textual paints as soon as one widget has changed, and again when another one has heard of it;
    and it looks whether there is something to paint at every tick of a clock, not at each change.
    """

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """What has the keyboard; it shows that itself, and the rest of the screen stays."""
    _turn: _Turn | None = None

    @property
    def _update_timer(self) -> Timer:
        if self._turn is None:
            self._turn = _Turn(self)
        return self._turn

    def paint(self) -> None:
        """Paint what has changed."""
        try:
            with self._context():
                self._on_timer_update()
        except Exception as error:
            self.app._handle_exception(error)

    def is_told_something(self) -> bool:
        """Return whether a message is on its way to a part of the screen."""
        return any(one.message_queue_size for one in (self.app, self, *self.walk_children()))


class _Turn(Timer):
    """Stands where Textual has a clock: has the screen paint once when it is asked to."""

    def __init__(self, screen: Calm[_Result]) -> None:
        super().__init__(screen, UPDATE_PERIOD, name="screen_update", pause=True)
        self._screen = screen
        self._is_wanted = self._is_coming = False
        self._asked_at = self._painted_at = 0.0

    def pause(self) -> None:
        """Leave the screen as it is."""
        self._is_wanted = False

    def resume(self) -> None:
        """Have the screen painted when all is still, but no oftener than Textual would."""
        self._is_wanted = True
        if not self._is_coming:
            self._is_coming, self._asked_at = True, monotonic()
            wait_s = self._painted_at + UPDATE_PERIOD - self._asked_at
            get_running_loop().call_later(max(0.0, wait_s), self._paint_or_wait)

    def _paint_or_wait(self) -> None:
        now = monotonic()
        may_wait = self._is_wanted and now < self._asked_at + _PATIENCE_S
        if may_wait and self._screen.is_told_something():
            get_running_loop().call_soon(self._paint_or_wait)
            return
        self._is_coming = False
        if self._is_wanted:
            self._painted_at = now
            self._screen.paint()
