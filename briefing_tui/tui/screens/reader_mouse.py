"""Choosing words with the mouse: as they stand in the text, not as they are broken into lines."""

from __future__ import annotations

from textual.geometry import Offset

from briefing_tui.tui.screens.reader_base import ReaderBase
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.widget import Widget


class Choosing(ReaderBase):
    """The part of the reader that knows which words are under the mouse."""

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """Return the widget at a cell, and in the text the offset of the character there.

        Once words are being chosen, the nearest of the text counts wherever the mouse goes.
        """
        widget, _ = super().get_widget_and_offset_at(x, y)
        article = self.article
        if widget is not article and not self._selecting:
            return widget, None
        region = article.content_region
        row = min(max(y, region.y), region.bottom - 1) - region.y
        return article, Offset(article.offset_under(x - region.x, row), 0)
