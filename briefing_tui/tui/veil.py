"""The veil that a screen over another one lays on it: each colour is dimmed once, not each word."""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from textual.renderables.background_screen import BackgroundScreen

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style
    from textual.color import Color


class Veil(BackgroundScreen):
    """Textual's own, which works out two colours for each word on the screen below, but quicker."""

    @classmethod
    def process_segments(cls, segments: Iterable[Segment], color: Color) -> Iterable[Segment]:
        """Dim segments."""
        for segment in segments:
            text, style, control = segment
            yield segment if control else Segment(text, _dimmed(style, color))


@lru_cache(maxsize=512)
def _dimmed(style: Style | None, color: Color) -> Style | None:
    (segment,) = BackgroundScreen.process_segments((Segment(" ", style),), color)
    return segment.style
