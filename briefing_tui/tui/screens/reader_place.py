"""The place in the text where the reader left off, kept from one time to the next."""

from __future__ import annotations

from contextlib import suppress

from textual import work

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.tui.screens.reader_base import ReaderBase
from briefing_tui.typed import Final

REST_S: Final = 2.0
"""How often to look whether the reader rests somewhere."""


class Remembering(ReaderBase):
    """The part of the reader that goes on where it was left."""

    _continued_at: int | None = None
    """Where that was, as long as nothing else is done."""
    _rests_at: int | None = None
    """Where the reader was when that was looked at last."""

    def on_mount(self) -> None:
        """Look now and then where the reader is."""
        self.set_interval(REST_S, self.keep_place)

    def continue_reading(self) -> None:
        """Go to where the reader left off the last time, before anything is painted."""
        position = self.opened.position
        if position is not None:
            self.jumps.leave(0)
            self._continued_at = position
            self.article.go_to(position)

    def keep_place(self) -> None:
        """Keep the place whenever the reader rests there, so that quitting has nothing to do.

        It is kept, too, where the program does not come to its end.
        """
        place = self._place()
        if place == self._rests_at and place != self.opened.position:
            self._keep(place)
        self._rests_at = place

    @work(thread=True, group="place", exit_on_error=False)
    def _keep(self, place: int | None) -> None:
        """Keep a place; what goes wrong is told where the reader leaves."""
        with suppress(BriefingError):
            desk.remember(self.opened.document, place)
            self.opened.position = place

    def follow(self) -> None:
        """Bring the foot to the cursor; until it moves, say that this is not the beginning."""
        super().follow()
        if self._continued_at == self.article.cursor:
            super().notice("Continued where you left off · Backspace goes to the start")
        else:
            self._continued_at = None

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message, which is no longer where the reader goes on."""
        self._continued_at = None
        super().notice(text, style)

    def remember(self) -> None:
        """Keep where the reader is; on the first page and at the end there is nothing to keep.

        Raises:
            BriefingError: It could not be kept.
        """
        place = self._place()
        if place == self.opened.position:
            return
        try:
            desk.remember(self.opened.document, place)
        except BriefingError as error:
            what = f"where you left the article is not kept: {error.what}"
            raise type(error)(what, error.advice) from None
        self.opened.position = place

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
