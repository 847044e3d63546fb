"""The library: the briefings that come with the program, and the articles of this folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import getters, on, work
from textual.worker import get_current_worker

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Place
from briefing_tui.tui.calm import Calm
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.opening import Opened, open_article
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.shelf import Shelf, ShelfItems
from briefing_tui.tui.words import counted, to_place
from briefing_tui.typed import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.ingest.shelf import ShelfEntry


class LibraryScreen(Sturdy, Closable, Calm[None]):
    """A list of articles; Enter opens one."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.LIBRARY)]
    AUTO_FOCUS = "Shelf"

    shelf = getters.query_one(Shelf)
    foot = getters.query_one(Foot)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or Path()
        self._shelf_items: ShelfItems | None = None

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
        folder = to_place(self._folder.resolve(), Path.home())
        self._shelf_items = items = ShelfItems(entries, folder)
        self.shelf.show(items, items.row_of(0) if entries else -1)
        self.foot.say((((counted(len(entries), "article"), "dim"),),))

    @on(Shelf.Chosen)
    def _open_chosen(self, message: Shelf.Chosen) -> None:
        number = self._shelf_items.entry_of(message.index) if self._shelf_items else None
        if number is not None and self._shelf_items is not None:
            self._open(self._shelf_items.entries[number].where)

    @on(Shelf.Moved)
    def _forget_notice(self) -> None:
        if self._shelf_items is not None:
            self.foot.say((((counted(len(self._shelf_items.entries), "article"), "dim"),),))

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

    @work(thread=True, exclusive=True, group="open", exit_on_error=False)
    def _open(self, where: str) -> None:
        """Read an article and show it, unless it is given up meanwhile."""
        self.app.call_from_thread(self._say_in_front, "Opening …")
        try:
            then = partial(self._read, open_article(where))
        except BriefingError as error:
            then = partial(self._say_in_front, str(error), "warning")
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(then)

    def _read(self, opened: Opened) -> None:
        """Put the article on the screen, in place of another one."""
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: the library may do

        reader = ReaderScreen(opened)
        before = self.app.screen
        if isinstance(before, ReaderScreen):
            fault = before.try_to_remember()
            self.app.switch_screen(reader)
            if fault:
                self.app.call_after_refresh(self._say_in_front, fault, "warning")
        elif self.app.screen is self:
            self.app.push_screen(reader)
        self._forget_notice()

    @property
    def _entries(self) -> tuple[ShelfEntry, ...]:
        return tuple(self._shelf_items.entries) if self._shelf_items is not None else ()

    def _say_in_front(self, text: str, style: str = "accent") -> None:
        """Say something in the foot of the screen in sight."""
        for foot in self.app.screen.query(Foot):
            foot.notice(text, style)

    def cancel(self) -> None:
        """Stop opening an article."""
        self.workers.cancel_group(self, "open")
        self._forget_notice()

    def leave(self) -> bool:
        """There is nothing behind the library."""
        return False
