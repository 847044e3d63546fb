"""Finding words while they are typed: in the article, or in the panel that has the keyboard."""

from __future__ import annotations

from asyncio import Event, sleep

from textual import work

from briefing_tui.text.search import Search
from briefing_tui.tui.screens.reader_base import ReaderBase
from briefing_tui.tui.themed import personal
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Span
    from briefing_tui.tui.widgets.askline import AskLine
    from briefing_tui.tui.widgets.row_texts import RowTexts

_DONE: Final = object()
_PAUSE_S: Final = 0.004
"""Between two steps of a long search: time to paint what the one before has found."""


class Finding(ReaderBase):
    """The part of the reader that finds words."""

    search: Search | None = None
    """The words looked for last."""
    _rows: Rows | None = None
    """The panel that they were looked for in; None for the article."""
    _texts: RowTexts | None = None
    """What that panel said."""
    _found_from = 0
    """Where the reader was in the article when the search began."""
    _row_from = 0
    """The row that was selected then."""
    _here: Span | None = None
    """The hit that the reader was brought to, as long as nothing else is done."""
    _is_seeking = False
    """Whether the first hit has not been found yet."""

    async def action_find(self) -> None:
        """Ask for words."""
        self.forget_find()
        rows = self.focused
        self._rows = rows if isinstance(rows, Rows) and rows.row_count else None
        self._found_from = self.article.cursor
        if self._rows is not None:
            self._rows.begin()  # it may have the keyboard and not have heard of that
            self._row_from = self._rows.cursor
        from briefing_tui.tui.widgets.askline import FindLine  # late: not for the first frame

        await self.ask(FindLine())

    def words_typed(self, line: AskLine) -> None:
        """Go to the first hit from where the search began."""
        super().words_typed(line)
        if line.FOR == "find":
            self._find(line.value)

    def _find(self, words: str) -> None:
        """Look for words as far as takes no time, and go on between the keys."""
        rows = self._rows
        text = self.opened.document.text if rows is None else rows.texts.text
        self.search = Search(text, words, self.search) if words else None
        self._texts = rows.texts if rows is not None else None
        self._here = None
        self._light_hits()
        self._stop_looking()
        if self.search is None:
            self._show_hit(None)
        else:
            self._look(self._show_first(self.search))

    def _show_first(self, search: Search) -> Iterator[None]:
        """Go to the first hit and count all of them; yield wherever a key may come first."""
        self._is_seeking, hit = True, None
        for hit in search.seek(self._begin):
            if hit is None:
                yield
        if hit is None:  # the letters before may have led elsewhere
            self._return()
        self._show_hit(hit)
        yield from self._count(search)

    def _count(self, search: Search) -> Iterator[None]:
        yield from search.count_on()
        if self._is_here():
            self._say_number()

    def _look(self, steps: Iterator[None]) -> None:
        """Take the first step at once, which is the only one in a short text."""
        if next(steps, _DONE) is not _DONE:
            self._look_on(steps)

    @work(exclusive=True, group="look", exit_on_error=False)
    async def _look_on(self, steps: Iterator[None]) -> None:
        is_painted = Event()
        self.call_after_refresh(is_painted.set)  # the first hit is not to wait for the count
        await is_painted.wait()
        await sleep(_PAUSE_S)
        for _ in steps:
            await sleep(_PAUSE_S)

    def _stop_looking(self) -> None:
        self._is_seeking = False
        self.workers.cancel_group(self, "look")

    @property
    def _begin(self) -> int:
        """Where the search began in what is searched."""
        rows = self._rows
        return self._found_from if rows is None else rows.texts.offset_of(max(0, self._row_from))

    def words_entered(self, line: AskLine) -> None:
        """Stay at the hit."""
        super().words_entered(line)
        if line.FOR == "find":
            self._stay()

    def words_left(self, line: AskLine) -> None:
        """Stay at the hit."""
        if line is self.asking and line.FOR == "find":
            self._stay()
        super().words_left(line)

    def _stay(self) -> None:
        if self._is_seeking and self.search is not None:  # whoever stays wants to be there
            self._stop_looking()
            self._show_hit(self.search.after(self._begin) or self.search.after(0))
            self._look(self._count(self.search))
        if self._rows is None and self.article.cursor != self._found_from:
            self.jumps.leave(self._found_from)
        self.end_find()

    def end_find(self, *, back: bool = False) -> None:
        """Close the line, and go back to where the search began if `back`."""
        self.end_ask()
        if back:
            self._return()
            self.forget_find()

    def forget_find(self) -> bool:
        """Put the lights of the hits out; return whether there were any."""
        had = self.search is not None
        self._stop_looking()
        self.search = self._here = None
        self._light_hits()
        self._rows = None
        return had

    def search_again(self) -> None:
        """Look for the same words in a text that has grown."""
        if self.search is None or self._rows is not None:
            return
        if self.asking is not None and self.asking.FOR == "find":
            self._find(self.search.words)
        else:
            self.search = Search(self.opened.document.text, self.search.words)
            self.article.show_hits(self.search)

    def action_find_step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1); around the ends of the text."""
        search, rows = self.search, self._rows
        if search is None:
            label = personal(self).keymap.label("find")
            self.notice(f"Nothing to find yet; press {label} and type")
            return
        now, length = self.article.cursor, len(self.opened.document.text)
        if rows is not None:
            if rows.texts is not self._texts:  # another list is shown in it by now
                self._texts, self.search = rows.texts, Search(rows.texts.text, search.words)
                search = self.search
            now, length = rows.texts.offset_of(max(0, rows.cursor)), len(rows.texts.text)
            now = now if by < 0 else rows.texts.offset_of(max(0, rows.cursor) + 1) - 1
        if by > 0:
            hit = search.after(now + 1) or search.after(0)
        else:
            hit = search.before(now) or search.before(length)
        if hit is not None and rows is None:
            self.jumps.leave(now)
        self._show_hit(hit)
        if not search.is_counted:
            self._look_on(self._count(search))

    def _light_hits(self) -> None:
        self.article.show_hits(self.search if self._rows is None else None)
        if self._rows is not None:
            self._rows.show_hits(self.search.words if self.search is not None else "")

    def _show_hit(self, hit: Span | None) -> None:
        self._here, self._is_seeking = hit, False
        if self.search is None:
            self._return()
            self.follow()
        elif hit is None:
            self.notice(f"“{self.search.words}” is not in the {self._searched}", "warning")
        elif self._rows is not None:
            self._rows.go_to_row(self._rows.texts.row_of(hit.start))
            self._say_number()
        else:
            self.article.go_to(hit.start)
            self.article.light(hit, kind="here")
            self._say_number()

    def _return(self) -> None:
        """Go back to where the search began."""
        if self._rows is not None:
            self._rows.go_to_row(self._row_from)
        self.article.go_to(self._found_from)

    @property
    def _searched(self) -> str:
        """What is searched."""
        if self._rows is not None:
            return "panel"
        return "text" if self.opened.is_whole else "first pages; the rest is still being read"

    def follow(self) -> None:
        """Bring the foot to the cursor; at a hit it says which one of how many it is."""
        super().follow()
        if self._is_here():
            self._say_number()
        else:
            self._here = None

    def _is_here(self) -> bool:
        """Return whether the reader is still at the hit."""
        if self._here is None:
            return False
        if self._rows is not None:
            return self._rows.texts.row_of(self._here.start) == self._rows.cursor
        return self._here.start == self.article.cursor

    def _say_number(self) -> None:
        if self.search is None or self._here is None:
            return
        said = "counting …"
        if self.search.is_counted:
            said = f"{self.search.number(self._here):,} of {self.search.count():,}"
        self.notice(f"“{self.search.words}”: {said}")
