"""The shelf: the articles that can be opened."""

from __future__ import annotations

from briefing_tui.text.width import fit
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_tui.ingest.shelf import ShelfEntry
    from briefing_tui.tui.paint import Line

BUNDLED: Final = "COMES WITH BRIEFING"
EMPTY: Final = "No articles here (.md, .txt or .html)"
NONE_FITS: Final = "No article is called that"
_NOTES: Final = frozenset({EMPTY, NONE_FITS})


class ShelfItems:
    """The rows of the shelf: what comes with the program, then what is in the folder."""

    def __init__(self, entries: Iterable[ShelfEntry], folder: str, words: str = "") -> None:
        """List the articles that every one of `words` fits, by title, file name or date."""
        wanted = words.casefold().split()
        self.entries = [one for one in entries if all(word in _told(one) for word in wanted)]
        bundled = sum(entry.bundled for entry in self.entries)
        shares = {
            BUNDLED: range(bundled),
            f"IN {on_one_line(folder)}": range(bundled, len(self.entries)),
        }
        self._rows: list[str | int] = []
        """Labels with the numbers of the articles under them, or what there is to say instead."""
        for label, numbers in shares.items():
            if numbers or not words:
                self._rows += [label, *numbers]
        if not self.entries or (bundled == len(self.entries) and not words):
            self._rows.append(NONE_FITS if words else EMPTY)

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty ones around it with it."""
        del width_cells
        return [_height(row, is_first=not index) for index, row in enumerate(self._rows)]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a label, or an article's title and where it is."""
        row = self._rows[index]
        if row in _NOTES:
            return [((fit(str(row), width_cells), "dim"),)]
        if isinstance(row, str):
            label: Line = ((fit(row, width_cells), "label"),)
            return [(), label] if index else [label]
        entry = self.entries[row]
        day = f" · {on_one_line(entry.published)}" if entry.published else ""
        name = _name(entry)
        return [
            ((on_one_line(entry.title), "bright"),),
            ((fit(name, width_cells - len(day)), "dim"), (day, "dim")),
        ]

    def selectable(self, index: int) -> bool:
        """Return whether this is an article."""
        return self.entry_of(index) is not None

    def entry_of(self, index: int) -> int | None:
        """Return the number of the article of a row."""
        row = self._rows[index] if 0 <= index < len(self._rows) else None
        return row if isinstance(row, int) else None

    def row_of(self, number: int) -> int:
        """Return the row of an article."""
        return self._rows.index(number)


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


def _height(row: str | int, *, is_first: bool) -> int:
    if row in _NOTES:
        return 1
    return 2 if is_first else 3


def _name(entry: ShelfEntry) -> str:
    return on_one_line(entry.where).rpartition("/")[2]


def _told(entry: ShelfEntry) -> str:
    """Return what the list can be searched for."""
    return f"{on_one_line(entry.title)}\n{_name(entry)}\n{entry.published or ''}".casefold()
