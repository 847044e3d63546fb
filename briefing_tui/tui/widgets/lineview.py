"""What the article and all lists have in common: painted lines, one palette, the keys to move."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.cache import LRUCache
from textual.geometry import Offset, Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from briefing_tui.keymap import Place
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy, survive
from briefing_tui.tui.themes import DARK, Palette

if TYPE_CHECKING:
    from collections.abc import Hashable

    from textual.binding import BindingType

_CACHED_STRIPS: Final = 1024


class LineView(Sturdy, ScrollView, can_focus=True):
    """A scrolling view that paints only the lines in sight, and each of them once."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.VIEW)]

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's name for it
        super().__init__(id=id)
        self.strips_built = 0
        """How many strips have been made so far; the rest came from the cache."""
        self._generation = 0
        self._strips: LRUCache[Hashable, Strip] = LRUCache(_CACHED_STRIPS)

    def step(self, by: int) -> None:
        """Move by so many lines or items."""
        raise NotImplementedError

    def leap(self, lines: int) -> None:
        """Move by so many lines of the screen."""
        raise NotImplementedError

    def go_to_end(self, *, last: bool) -> None:
        """Move to the first or the last line or item."""
        raise NotImplementedError

    def choose(self) -> None:
        """Take what is selected."""
        raise NotImplementedError

    def repaint(self) -> None:
        """Forget all strips and paint anew."""
        self._generation += 1
        self._strips.clear()
        self.refresh()

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.repaint()

    def cached(self, key: Hashable) -> Strip | None:
        """Return the strip that was made for `key` in this generation."""
        return self._strips.get((key, self._generation))

    def keep(self, key: Hashable, strip: Strip) -> Strip:
        """Keep a new strip and return it."""
        self.strips_built += 1
        self._strips[(key, self._generation)] = strip
        return strip

    @property
    def cursor_cell(self) -> Offset:
        """Where the cursor is, from the corner of the view."""
        raise NotImplementedError

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the lines in sight; one that cannot be painted stays empty.

        The terminal's own cursor goes along, for whoever follows it with the ear or a finger.
        """
        try:
            if self.has_focus:
                self.app.cursor_position = self.content_region.offset + self.cursor_cell
            return super().render_lines(crop)
        except Exception as error:
            survive(self, error)
            return [self._line_or_air(crop, y) for y in crop.line_range]

    def _line_or_air(self, crop: Region, y: int) -> Strip:
        try:
            [strip] = super().render_lines(Region(crop.x, y, crop.width, 1))
        except Exception:
            return Strip.blank(crop.width)
        return strip

    def set_lines(self, count: int) -> None:
        """Say how many lines there are to scroll through."""
        size = Size(self.scrollable_content_region.width, count)
        if size != self.virtual_size:
            self.virtual_size = size

    def scroll_to_line(self, line: int) -> None:
        """Put a line on top, at once."""
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def action_line(self, by: int) -> None:
        """Go one line down (1) or up (-1)."""
        self.step(by)

    def action_page(self, by: int) -> None:
        """Go one page down or up, with two lines left to hold on to."""
        self.leap(by * max(1, self.size.height - 2))

    def action_half_page(self, by: int) -> None:
        """Go half a page down or up."""
        self.leap(by * max(1, self.size.height // 2))

    def action_end(self, by: int) -> None:
        """Go to the end (1) or the start (-1)."""
        self.go_to_end(last=by > 0)

    def action_choose(self) -> None:
        """Take what is selected."""
        self.choose()
