"""Painting once, and at once, what one key changes in several places."""

from __future__ import annotations

from asyncio import get_running_loop
from time import monotonic
from typing import TypeVar  # Textual makes a class of it

from textual._context import visible_screen_stack
from textual.reactive import Reactive
from textual.screen import UPDATE_PERIOD, Screen
from textual.timer import Timer

from briefing_tui.tui.themed import take_colours
from briefing_tui.tui.veil import veiled
from briefing_tui.tui.widgets.rail import filtered, ground
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Region, Size
    from textual.strip import Strip
    from textual.widget import Widget

_Result = TypeVar("_Result")

_MOST_ROUNDS: Final = 3
"""So often at most everything is arranged before it is painted."""
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
    _painted_at = 0.0
    _rounds = 0
    """How often everything has been arranged since the last paint."""
    _is_arranging = False
    _is_unpainted = False
    """Whether a paint was left out that showed widgets in places they did not know of yet."""
    _veiled: list[Strip] | None = None
    """The screen below as it was painted last."""

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        """Take the colours in force, and look for other styles only if the sheet is another one."""
        event.refresh_styles &= self._css_update_count != self.app._css_update_count
        self._css_update_count = self.app._css_update_count
        take_colours(self)

    @property
    def next_paint_s(self) -> float:
        """How long to wait with the next paint, so that there are no more of them than frames."""
        return max(0.0, self._painted_at + UPDATE_PERIOD - monotonic())

    @property
    def _update_timer(self) -> Timer:
        if self._turn is None:
            self._turn = _Turn(self)
        return self._turn

    def paint(self) -> None:
        """Paint what has changed; where widgets get other places, once they have taken them."""
        try:
            with self._context():
                # a batch holds paints back: that of a leaving app for good
                shows = self.is_current and not self.app._batch_count
                if shows and self._layout_required and self._rounds < _MOST_ROUNDS:
                    self._arrange()
                    return
                self._rounds = 0
                self._on_timer_update()
                if shows and self._is_unpainted:
                    self._compositor_refresh()
        except Exception as error:
            self.app._handle_exception(error)

    def _arrange(self) -> None:
        callbacks, self._callbacks = self._callbacks, []  # they are to come after a paint
        self._layout_required = False
        self._refresh_layout(scroll=self._scroll_required)
        self._scroll_required = False
        self._callbacks = callbacks + self._callbacks

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:
        is_first = not self.app._dom_ready
        if is_first or scroll or self._rounds >= _MOST_ROUNDS:
            super()._refresh_layout(size, scroll)
            return
        self._rounds += 1
        self._is_arranging = True
        try:
            super()._refresh_layout(size, scroll)
        finally:
            self._is_arranging = False
        self._update_timer.resume()

    def _compositor_refresh(self) -> None:
        self._is_unpainted = self._is_arranging
        if not self._is_arranging:
            self._painted_at = monotonic()
            super()._compositor_refresh()
            if self is not self.app.screen:
                self._repaint_required = False  # the screen above has it: once is enough

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the screen below under a veil, where there is one, or the ground."""
        colour, below = self.styles.background, visible_screen_stack.get([])
        if colour.a == 1 or not below or below[-1] is self:
            return ground(self, crop)
        if self._veiled is None:
            strips = veiled(below.pop()._compositor.render_strips(), colour)
            self._veiled = filtered(self, strips)
        return [strip.crop(crop.x, crop.right) for strip in self._veiled[crop.y : crop.bottom]]

    def _set_dirty(self, *regions: Region) -> None:
        self._veiled = None
        super()._set_dirty(*regions)

    def is_told_something(self) -> bool:
        """Return whether a message is on its way to a part of the screen."""
        return any(one.message_queue_size for one in (self.app, self, *self.walk_children()))


class _Turn(Timer):
    """Stands where Textual has a clock: has the screen paint once when it is asked to."""

    def __init__(self, screen: Calm[_Result]) -> None:
        super().__init__(screen, UPDATE_PERIOD, name="screen_update", pause=True)
        self._screen = screen
        self._is_wanted = self._is_coming = False
        self._asked_at = 0.0

    def pause(self) -> None:
        """Leave the screen as it is."""
        self._is_wanted = False

    def resume(self) -> None:
        """Have the screen painted when all is still, but no oftener than Textual would."""
        self._is_wanted = True
        if not self._is_coming:
            self._is_coming, self._asked_at = True, monotonic()
            get_running_loop().call_later(self._screen.next_paint_s, self._paint_or_wait)

    def _paint_or_wait(self) -> None:
        may_wait = self._is_wanted and monotonic() < self._asked_at + _PATIENCE_S
        if may_wait and self._screen.is_told_something():
            get_running_loop().call_soon(self._paint_or_wait)
            return
        self._is_coming = False
        if self._is_wanted:
            self._screen.paint()
