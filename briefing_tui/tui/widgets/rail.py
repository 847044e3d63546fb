"""The bar at the right edge of a text, painted without a detour."""

from __future__ import annotations

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.geometry import NULL_SIZE, Size
from textual.reactive import Reactive
from textual.scrollbar import ScrollBar
from textual.strip import Strip

from briefing_tui.tui.themed import personal
from briefing_tui.typed import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Self

    from textual.geometry import Region
    from textual.scrollbar import ScrollBarRender
    from textual.widget import Widget

Extent: TypeAlias = tuple[int, int, float]
"""How much there is, how much of it is in sight, and how much stands above that."""


class Rail(ScrollBar):
    """A scroll bar whose lines become strips at once; Textual lays each out like a widget's."""

    virtual_size: Reactive[Size] = Reactive(NULL_SIZE)
    """Textual would arrange all anew where it changes, but what a bar's size is moves nothing."""
    _shown: Hashable = None
    """What the bar that was painted last depends on."""

    def __init__(self, find_extent: Callable[[], Extent | None], *, thickness: int) -> None:
        """Begin.

        Args:
            find_extent: Tells where the view is, if not where Textual counts it to be.
            thickness: How many cells wide the bar is.
        """
        super().__init__(name="vertical", thickness=thickness)
        self._find_extent = find_extent

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Paint anew if there is something new to see; Textual asks for it after each layout."""
        if layout or recompose or self._shown != self._showing:
            super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        return self

    @property
    def _showing(self) -> Hashable:
        return *self._extent, self.size, self.mouse_over, self.grabbed, *self._colours

    @property
    def _extent(self) -> Extent:
        return self._find_extent() or (self.window_virtual_size, self.window_size, self.position)

    @property
    def _colours(self) -> tuple[Hashable, ...]:
        if self.parent is None:
            return ()
        styles = self.parent.styles
        return styles.scrollbar_color, styles.scrollbar_background

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the bar."""
        self._shown = self._showing
        bar = cast("ScrollBarRender", self.render())
        style = cast("Style", bar.style)
        whole, part, above = self._extent
        segments = bar.render_bar(
            size=self.size.height,
            virtual_size=whole,
            window_size=part if part < whole else 0,
            position=above,
            thickness=bar.thickness,
            back_color=style.bgcolor or Color.default(),
            bar_color=style.color or Color.default(),
        ).segments
        if not personal(self.screen).palette.decorated:  # a part of a cell is a sign
            segments = [Segment(" " * bar.thickness, one.style) for one in segments]
        strips = self._strips(segments, style.background_style, bar.thickness)
        return strips[crop.y : crop.bottom]

    def _strips(self, segments: list[Segment], under: Style, width: int) -> list[Strip]:
        """Return a strip for each line; a bar has many lines and hardly four that differ."""
        kinds = dict.fromkeys(segments)
        made = [Strip(Segment.apply_style([one], under), width) for one in kinds]
        strip_of = dict(zip(kinds, filtered(self, made), strict=True))
        return [strip_of[one] for one in segments]


def filtered(widget: Widget, strips: list[Strip]) -> list[Strip]:
    """Return strips as the app's filters leave them."""
    for line_filter in widget.get_line_filters():
        under = widget.background_colors[1]
        strips = [strip.apply_filter(line_filter, under) for strip in strips]
    return strips


def ground(widget: Widget, crop: Region) -> list[Strip]:
    """Return the empty lines of a widget that has nothing but a ground of its own."""
    style = Style(bgcolor=widget.background_colors[1].rich_color)
    (strip,) = filtered(widget, [Strip.blank(crop.width, style)])
    return [strip] * crop.height
