"""Finding words in the article, while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from briefing_tui.text.search import Search
from briefing_tui.tui.screens.reader_base import Panel, ReaderBase
from briefing_tui.tui.themed import personal
from briefing_tui.tui.widgets.findline import FindLine

if TYPE_CHECKING:
    from briefing_tui.model import Span


class Finding(ReaderBase):
    """The part of the reader that finds words."""

    search: Search | None = None
    """The words looked for last."""
    _found_from = 0
    """Where the reader was when the search began."""
    _here: Span | None = None
    """The hit that the reader was brought to, as long as nothing else is done."""

    async def action_find(self) -> None:
        """Ask for words."""
        self._found_from = self.article.cursor
        line = FindLine()
        await self.mount(line, before=self.foot)
        keymap = personal(self).keymap
        keys = (keymap.key("choose"), keymap.key("cancel"))
        self.foot.show_keys(keys, {"choose": "stay here", "cancel": "go back"})
        line.focus()

    @on(FindLine.Typed)
    def _find_typed(self, message: FindLine.Typed) -> None:
        """Go to the first hit from where the search began."""
        self.search = Search(self.opened.document.text, message.words) if message.words else None
        self.article.show_hits(self.search)
        hit = None
        if self.search is not None:
            hit = self.search.after(self._found_from) or self.search.after(0)
        self._show_hit(hit)

    @on(FindLine.Entered)
    def _find_entered(self) -> None:
        """Stay at the hit."""
        if self.article.cursor != self._found_from:
            self.jumps.leave(self._found_from)
        self.end_find()

    def end_find(self, *, back: bool = False) -> None:
        """Close the line, and go back to where the search began if `back`."""
        self.query(FindLine).remove()
        self.foot.show_keys()
        self.panel = Panel.TEXT
        self.set_focus(self.article)
        if back:
            self.forget_find()
            self.article.go_to(self._found_from)

    def forget_find(self) -> bool:
        """Put the lights of the hits out; return whether there were any."""
        had = self.search is not None
        self.search = self._here = None
        self.article.show_hits(None)
        return had

    def search_again(self) -> None:
        """Look for the same words in a text that has grown."""
        if self.search is not None:
            self.search = Search(self.opened.document.text, self.search.words)
            self.article.show_hits(self.search)

    def action_find_step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1); around the ends of the text."""
        search = self.search
        if search is None:
            label = personal(self).keymap.label("find")
            self.notice(f"Nothing to find yet; press {label} and type")
            return
        now = self.article.cursor
        if by > 0:
            hit = search.after(now + 1) or search.after(0)
        else:
            hit = search.before(now) or search.before(len(self.opened.document.text))
        if hit is not None:
            self.jumps.leave(now)
        self._show_hit(hit)

    def _show_hit(self, hit: Span | None) -> None:
        self._here = hit
        if self.search is None:
            self.article.go_to(self._found_from)
            self.follow()
        elif hit is None:
            self.notice(f"“{self.search.words}” is not in the text", "warning")
        else:
            self.article.go_to(hit.start)
            self.article.light(hit, kind="here")
            self._say_number()

    def follow(self) -> None:
        """Bring the foot to the cursor; at a hit it says which one of how many it is."""
        super().follow()
        if self._here is not None and self._here.start == self.article.cursor:
            self._say_number()
        else:
            self._here = None

    def _say_number(self) -> None:
        if self.search is not None and self._here is not None:
            number, count = self.search.number(self._here), self.search.count()
            self.notice(f"“{self.search.words}”: {number:,} of {count:,}")
