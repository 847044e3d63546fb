"""How a table stands in the reading text: a row on each line, a border between two cells."""

from __future__ import annotations

from briefing_tui.model import Span
from briefing_tui.typed import Final

CELL_BORDER: Final = " │ "
"""What stands between two cells of a table's row."""


def find_cells(text: str, table: Span) -> tuple[tuple[Span, ...], ...]:
    """Return the cells of a table, row by row."""
    rows: list[tuple[Span, ...]] = []
    at = table.start
    for row in table.of(text).split("\n"):
        cells: list[Span] = []
        for cell in row.split(CELL_BORDER):
            cells.append(Span(at, at + len(cell)))
            at += len(cell) + len(CELL_BORDER)
        at += 1 - len(CELL_BORDER)
        rows.append(tuple(cells))
    return tuple(rows)
