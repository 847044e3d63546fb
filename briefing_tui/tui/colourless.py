"""No colours: what is written to the terminal keeps its attributes and loses its colours."""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.color import Color


class Colourless(LineFilter):
    """Takes every colour from a line, also the terminal's default, which takes a sequence too.

    What lies on a ground of its own is reversed instead.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments without colours."""
        del background
        return [
            Segment(text, style and _without_colours(style), control)
            for text, style, control in segments
        ]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Colourless)

    def __hash__(self) -> int:
        return hash(Colourless)


@lru_cache(1024)
def _without_colours(style: Style) -> Style:
    has_ground = style.bgcolor is not None and not style.bgcolor.is_default
    return Style(
        bold=style.bold,
        dim=style.dim,
        italic=style.italic,
        underline=style.underline,
        reverse=style.reverse or has_ground or None,
        strike=style.strike,
        link=style.link,
        meta=style.meta or None,
    )
