"""The veil that a screen over another one lays on it: each colour is dimmed once, not each word."""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from textual.renderables.background_screen import BackgroundScreen
from textual.strip import Strip

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style
    from textual.color import Color


def veiled(strips: Iterable[Strip], colour: Color) -> list[Strip]:
    """Dim lines as Textual does, which works out two colours for each word and wraps all anew."""
    dimmed: list[Strip] = []
    for strip in strips:
        segments = [Segment(text, _dimmed(style, colour)) for text, style, _ in strip]
        dimmed.append(Strip(segments, strip.cell_length))
    return dimmed


@lru_cache(maxsize=512)
def _dimmed(style: Style | None, colour: Color) -> Style | None:
    (segment,) = BackgroundScreen.process_segments((Segment(" ", style),), colour)
    return segment.style
