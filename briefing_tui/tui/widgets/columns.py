"""Columns side by side, which cover all of what they stand on."""

from __future__ import annotations

from textual.containers import Horizontal

from briefing_tui.tui.widgets.rail import ground
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.strip import Strip


class SideBySide(Horizontal):
    """A container without frame and air; Textual looks for them around each of its lines."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the ground."""
        return ground(self, crop)
