"""The shelf: the articles that can be opened."""

from __future__ import annotations

from briefing_tui.text.width import fit
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.ingest.shelf import ShelfEntry
    from briefing_tui.tui.paint import Line

BUNDLED: Final = "COMES WITH BRIEFING"
EMPTY: Final = "No articles here (.md, .txt or .html)"


class ShelfItems:
    """The rows of the shelf: what comes with the program, then what is in the folder."""

    def __init__(self, entries: Sequence[ShelfEntry], folder: str) -> None:
        self.entries = entries
        self._folder = on_one_line(folder)
        self._bundled = sum(entry.bundled for entry in entries)

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty ones below it with it."""
        del width_cells
        own = len(self.entries) - self._bundled
        return [2, *(3 for _ in range(self._bundled)), 3, *(3 for _ in range(own)), 1]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a label, or an article's title and where it is."""
        if index == 0:
            return [((BUNDLED, "label"),)]
        if index == self._bundled + 1:
            return [(), ((fit(f"IN {self._folder}", width_cells), "label"),)]
        number = self.entry_of(index)
        if number is None:
            nothing = self._bundled == len(self.entries)
            return [((EMPTY if nothing else "", "dim"),)]
        entry = self.entries[number]
        day = f" · {on_one_line(entry.published)}" if entry.published else ""
        name = on_one_line(entry.where).rpartition("/")[2]
        return [
            ((on_one_line(entry.title), "bright"),),
            ((fit(name, width_cells - len(day)), "dim"), (day, "dim")),
        ]

    def selectable(self, index: int) -> bool:
        """Return whether this is an article."""
        return self.entry_of(index) is not None

    def entry_of(self, index: int) -> int | None:
        """Return the number of the article of a row."""
        if index == 0 or index == self._bundled + 1:
            return None
        number = index - 1 if index <= self._bundled else index - 2
        return number if number < len(self.entries) else None

    def row_of(self, number: int) -> int:
        """Return the row of an article."""
        return number + 1 if number < self._bundled else number + 2


class Shelf(Rows):
    """The list of articles."""

    PINNED_LINES = 4
    GROUND = "paper"

    def pinned(self) -> Sequence[Line]:
        """Return the name of the program."""
        return [
            (("briefing", "strong"),),
            (("Choose an article to read", "dim"),),
            (("━" * 6, "stroke"),),
            (),
        ]
