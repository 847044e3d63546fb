"""What the article and all lists have in common: painted lines, one palette, the keys to move."""

from __future__ import annotations

from textual import events
from textual.cache import LRUCache
from textual.filter import ANSIToTruecolor
from textual.geometry import Offset, Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from briefing_tui.keymap import Place
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy, survive
from briefing_tui.tui.themes import DARK, Palette
from briefing_tui.tui.widgets.rail import Rail, filtered
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from typing import Self

    from rich.style import Style
    from textual.binding import BindingType
    from textual.filter import LineFilter
    from textual.scrollbar import ScrollBar

    from briefing_tui.tui.themes import Ground
    from briefing_tui.tui.widgets.rail import Extent

_CACHED_STRIPS: Final = 1024


class LineView(Sturdy, ScrollView, can_focus=True):
    """A scrolling view that paints only the lines in sight, and each of them once."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.VIEW)]
    GROUND: ClassVar[Ground] = "paper"
    """What the lines lie on."""

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's name for it
        super().__init__(id=id)
        self.strips_built = 0
        """How many strips have been made so far; the rest came from the cache."""
        self._generation = 0
        self._strips: LRUCache[Hashable, Strip] = LRUCache(_CACHED_STRIPS)
        self._painted: tuple[Hashable, list[Strip]] | None = None
        """What was painted last, and which part of the view that was."""

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

    def watch_has_focus(self, has_focus: bool) -> None:
        """Leave the styles as they are: none depends on the keyboard, and to look takes time."""

    def _on_focus(self, event: events.Focus) -> None:
        self._turn(event, has_focus=True)

    def _on_blur(self, event: events.Blur) -> None:
        self._turn(event, has_focus=False)

    def _turn(self, event: events.Focus | events.Blur, *, has_focus: bool) -> None:
        """Show at the cursor where the keyboard is; Textual would paint all lines anew."""
        event.prevent_default()
        self.has_focus = has_focus
        self.refresh(Region(0, self.cursor_cell.y, self.size.width, self.cursor_lines))
        if self.parent is not None:
            told = events.DescendantFocus if has_focus else events.DescendantBlur
            self.parent.post_message(told(self))

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

    @property
    def cursor_lines(self) -> int:
        """How many lines the cursor is on."""
        return 1

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the lines in sight as they are; one that cannot be painted stays empty.

        Textual would look around each line for borders, shades and tints, which takes longer than
        all the rest.
        """
        key = crop, self.has_focus
        if self._painted is None or self._painted[0] != key:
            self._painted = key, self._paint(crop)
        return self._painted[1]

    def line_maker(self) -> Callable[[int], Strip]:
        """Return what makes the lines of the view: what all of them need is looked up once."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Look up or make the strip of one line of the screen."""
        return self.line_maker()(y)

    def _paint(self, crop: Region) -> list[Strip]:
        lines = range(0)
        try:
            if self.styles.gutter.width:  # with something at the sides it is a widget like others
                return super().render_lines(crop)
            make, lines = self.line_maker(), range(self.size.height)
        except Exception as error:
            survive(self, error)
        covered = self.scrollbar_size_vertical if self.show_vertical_scrollbar else 0
        part, above = range(crop.x, crop.right - covered), self.styles.gutter.top
        ground = self.palette.grounds[self.GROUND]
        air = Strip.blank(len(part), ground)
        return filtered(self, [
            self._made(make, y, part, ground) or air if y in lines else air
            for y in range(crop.y - above, crop.bottom - above)
        ])  # fmt: skip

    def _made(
        self, make: Callable[[int], Strip], y: int, part: range, ground: Style
    ) -> Strip | None:
        try:
            strip = make(y)
            if part.start or strip.cell_length != part.stop:
                strip = strip.crop_extend(part.start, part.stop, ground)
        except Exception as error:
            survive(self, error)
            return None
        return strip

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what changes the lines: nothing where they are in colours of ours."""
        filters = super().get_line_filters()
        if self.palette.native:
            return filters
        return [one for one in filters if not isinstance(one, ANSIToTruecolor)]

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Paint anew; as long as nobody asks for that, what was painted last is good."""
        self._painted = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The bar at the right edge, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            width = self.scrollbar_size_vertical
            self._vertical_scrollbar = Rail(lambda: self.extent, thickness=width)
            self._vertical_scrollbar.display = False
            self.app._start_widget(self, self._vertical_scrollbar)
        return self._vertical_scrollbar

    @property
    def extent(self) -> Extent | None:
        """Where the scroll bar shows the view to be; None for where its lines are."""
        return None

    def set_lines(self, count: int) -> None:
        """Say how many lines there are to scroll through."""
        size = Size(self.scrollable_content_region.width, count)
        if size == self.virtual_size:
            return
        if self.show_vertical_scrollbar and count > self.container_size.height:
            self.set_reactive(LineView.virtual_size, size)  # with the bar, all keeps its place
            self._scroll_update(size)
        else:
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
