"""The words of all rows of a list behind one another, to be searched like a text."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.tui.widgets.rows import Items

_WIDE_CELLS: Final = 10_000
"""A row as wide as this shows all that it has to say."""
_BETWEEN: Final = "\0"
"""No words reach over it."""


class RowTexts:
    """The text of a list, and where each row begins in it."""

    def __init__(self, items: Items, rows: int) -> None:
        parts: list[str] = []
        self._starts = array("I", [0])
        for index in range(rows):
            words = ""
            if items.selectable(index):
                lines = items.lines(index, _WIDE_CELLS)
                words = " ".join("".join(piece for piece, _ in line).strip() for line in lines)
            parts.append(words + _BETWEEN)
            self._starts.append(self._starts[-1] + len(parts[-1]))
        self.text = "".join(parts)

    def offset_of(self, row: int) -> int:
        """Return where a row begins; behind the last one the end of the text."""
        return self._starts[min(row, len(self._starts) - 1)]

    def row_of(self, offset: int) -> int:
        """Return the row that a place of the text is in."""
        return bisect_right(self._starts, offset) - 1
