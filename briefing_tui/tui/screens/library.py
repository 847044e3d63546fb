"""The library: the briefings that come with the program, and the articles of this folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import getters, on, work
from textual.screen import ModalScreen
from textual.worker import Worker, WorkerState, get_current_worker

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Place
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.opening import Opened, open_article
from briefing_tui.tui.screens.asking import Asking
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.shelf import Shelf, ShelfItems
from briefing_tui.tui.words import counted, to_place
from briefing_tui.typed import TYPE_CHECKING, ClassVar, cast

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.ingest.shelf import ShelfEntry
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.widgets.askline import AskLine


class LibraryScreen(Sturdy, Closable, Asking):
    """A list of articles; Enter opens one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Place.VIEW, Place.LIBRARY)  # the list moves while words are typed
    ]
    AUTO_FOCUS = "Shelf"

    shelf = getters.query_one(Shelf)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or Path()
        self._entries: tuple[ShelfEntry, ...] = ()
        """All articles that there are."""
        self._words = ""
        """What those that are listed have in their title, name or date."""
        self._shelf_items: ShelfItems | None = None
        self._row_read = -1
        """The row of the article that was opened last."""

    def compose(self) -> ComposeResult:
        """Put the shelf above the foot."""
        yield Shelf()
        names = {"choose": "open", "leave": "quit"}
        yield Foot(personal(self).keymap.at(Place.LIBRARY, Place.VIEW, Place.EVERYWHERE), names)

    def on_mount(self) -> None:
        """Take the colours in force and look what there is."""
        follow_theme(self)
        self._look()

    @work(thread=True, exclusive=True, group="look", exit_on_error=False)
    def _look(self) -> None:
        """Look for articles."""
        entries = desk.shelf(self._folder)
        self.app.call_from_thread(self._fill, entries)

    def _fill(self, entries: tuple[ShelfEntry, ...]) -> None:
        self._entries = entries
        self._list("")

    @property
    def column(self) -> Shelf:
        """The list."""
        return self.shelf

    def _list(self, words: str) -> None:
        """List the articles that words fit; the selected one stays so if it is among them."""
        before, self._words = self._selected, words
        folder = to_place(self._folder.resolve(), Path.home())
        self._shelf_items = items = ShelfItems(self._entries, folder, words)
        number = items.entries.index(before) if before in items.entries else 0
        self.shelf.show(items, items.row_of(number) if items.entries else -1)
        self.shelf.show_hits(words)
        self._say_count()

    @property
    def _selected(self) -> ShelfEntry | None:
        items = self._shelf_items
        number = items.entry_of(self.shelf.cursor) if items is not None else None
        return items.entries[number] if items is not None and number is not None else None

    def _say_count(self) -> None:
        all_of_them = counted(len(self._entries), "article")
        lefts = [all_of_them]
        if self._words and self._shelf_items is not None:
            found, ends = len(self._shelf_items.entries), personal(self).keymap.label("cancel")
            counts = f"{found:,} of {all_of_them}", f"{found:,} of {len(self._entries):,}"
            lefts = [f"{count} · {ends} shows all" for count in counts]
        self.foot.say(tuple(((left, "dim"),) for left in lefts))

    @on(Shelf.Chosen)
    def _open_chosen(self) -> None:
        if self._selected is not None:
            self._open(self._selected.where)

    @on(Shelf.Moved)
    def _forget_notice(self) -> None:
        self._say_count()

    async def action_find(self) -> None:
        """Ask for words; only the articles that they fit are listed."""
        from briefing_tui.tui.widgets.askline import FindLine  # late: as in the reader

        self._list("")
        await self.ask(FindLine())

    def words_typed(self, line: AskLine) -> None:
        """List what the words fit."""
        self._list(line.value)

    def words_entered(self, line: AskLine) -> None:
        """Keep to what is listed now."""
        self.words_left(line)

    def action_find_step(self, by: int) -> None:
        """Go to the next article that was found (1) or the one before (-1), around the ends."""
        items = self._shelf_items
        if not self._words or items is None:
            find = personal(self).keymap.label("find")
            self.foot.notice(f"Nothing to find yet; press {find} and type")
        elif items.entries:
            number = items.entry_of(self.shelf.cursor) or 0
            self.shelf.go_to_row(items.row_of((number + by) % len(items.entries)))

    def action_line(self, by: int) -> None:
        """Go to the next article (1) or the one before (-1) while words are typed."""
        self.shelf.step(by)

    def action_page(self, by: int) -> None:
        """Go one page down or up while words are typed."""
        self.shelf.action_page(by)

    def open_beside(self, by: int) -> None:
        """Open the article after the one last opened (`by` 1), or before it (-1)."""
        items = self._shelf_items
        number = items.entry_of(self.shelf.cursor) if items is not None else None
        if items is None or number is None:
            return
        if 0 <= number + by < len(items.entries):
            self.shelf.select(items.row_of(number + by))
            self._open(items.entries[number + by].where)
        else:
            self._say_in_front("That was the last one" if by > 0 else "That was the first one")

    def _open(self, where: str) -> None:
        """Open an article, which what is typed from now on is meant for."""
        self._briefing_app.await_article(self._give_up)
        ends = personal(self).keymap.label("cancel")
        self._say_in_front(f"Opening … · {ends} gives it up")  # before it can be given up
        self._fetch(where)

    @work(thread=True, exclusive=True, group="open", exit_on_error=False)
    def _fetch(self, where: str) -> None:
        """Read an article and show it, unless it is given up meanwhile."""
        try:
            then = partial(self._read, open_article(where))
        except BriefingError as error:
            then = partial(self._fail, str(error))
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(then)

    def _read(self, opened: Opened) -> None:
        """Put the article on the screen, in place of another one."""
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: the library may do

        while isinstance(self.app.screen, ModalScreen):  # asked for before the article was
            self.app.pop_screen()
        self._row_read = self.shelf.cursor
        reader = ReaderScreen(opened)
        before = self.app.screen
        if isinstance(before, ReaderScreen):
            fault = before.try_to_remember()
            self.app.switch_screen(reader)
            if fault:
                self.app.call_after_refresh(self._say_in_front, fault, "warning")
        else:
            self.app.push_screen(reader)
        reader.call_after_refresh(self._briefing_app.article_came)
        self._say_count()

    def _fail(self, fault: str) -> None:
        """Say why an article does not come."""
        self._briefing_app.article_failed()
        self._say_in_front(fault, "warning")

    def _give_up(self) -> None:
        """Stop opening an article."""
        self.workers.cancel_group(self, "open")
        self._say_count()
        if self.app.screen is not self:  # but the article before, which others stand beside
            self.shelf.select(self._row_read)
            self._say_in_front("Given up")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Let the keys go on after a fault, too."""
        if event.worker.group == "open" and event.state is WorkerState.ERROR:
            self._briefing_app.article_failed()
        super().on_worker_state_changed(event)

    @property
    def _briefing_app(self) -> BriefingApp:
        return cast("BriefingApp", self.app)

    def _say_in_front(self, text: str, style: str = "accent") -> None:
        """Say something in the foot of the screen in sight."""
        for foot in self.app.screen.query(Foot):
            foot.notice(text, style)

    def elsewhere(self, key: str) -> str:
        """Say how to come to where a key holds."""
        opens = personal(self).keymap.label("choose")
        return f"{key} is for an article; {opens} opens one"

    def cancel(self) -> None:
        """List all articles again."""
        if self.asking is not None:
            self.end_ask()
        self._list("")

    def leave(self) -> bool:
        """There is nothing behind the library."""
        return False
