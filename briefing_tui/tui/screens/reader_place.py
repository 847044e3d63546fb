"""The place in the text where the reader left off, kept from one time to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.tui.screens.reader_base import ReaderBase

if TYPE_CHECKING:
    from briefing_tui.tui.opening import Opened


class Remembering(ReaderBase):
    """The part of the reader that goes on where it was left."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._kept = opened.position
        """What the library knows of this article."""

    def continue_reading(self) -> None:
        """Go to where the reader left off the last time, before anything is painted."""
        position = self.opened.position
        if position is not None:
            self.jumps.leave(0)
            self.article.go_to(position)

    def say_continued(self) -> None:
        """Say that this is not the beginning, and how to get there."""
        if self.opened.position is not None:
            self.notice("Continued where you left off · Backspace goes to the start")

    def remember(self) -> None:
        """Keep where the reader is; on the first page and at the end there is nothing to keep.

        Raises:
            BriefingError: It could not be kept.
        """
        place = self._place()
        if place != self._kept:
            desk.remember(self.opened.document, place)
            self._kept = place

    def try_to_remember(self) -> str:
        """Keep where the reader is, and return what went wrong, or ""."""
        try:
            self.remember()
        except BriefingError as error:
            return str(error)
        return ""

    def _place(self) -> int | None:
        cursor = self.article.cursor
        is_on_first_page = self.article.scroll_offset.y == 0
        return None if is_on_first_page or self.article.is_at_end else cursor
