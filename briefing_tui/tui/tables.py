"""Tables: the air that lines their columns up."""

from __future__ import annotations

from briefing_tui.text.width import to_cells
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Block

_BAR: Final = " │ "
_MAX_CHARACTERS: Final = 20_000
"""A longer table is shown as it is."""


def find_pads(text: str, block: Block, width_cells: int) -> dict[int, int]:
    """Return how many spaces stand before which offsets so that a table's columns line up.

    There are none where the table would be wider than `width_cells` then.
    """
    if block.span.end - block.span.start > _MAX_CHARACTERS:
        return {}
    rows = [row.split(_BAR) for row in block.span.of(text).split("\n")]
    widths: list[int] = []
    for row in rows:
        widths.extend([0] * (len(row) - len(widths)))
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], to_cells(cell))
    if sum(widths) + len(_BAR) * (len(widths) - 1) > width_cells:
        return {}
    pads: dict[int, int] = {}
    offset = block.span.start
    for row in rows:
        for column, cell in enumerate(row):
            offset += len(cell)
            if column < len(row) - 1:
                pads[offset] = widths[column] - to_cells(cell)
                offset += len(_BAR)
        offset += 1
    return {place: spaces for place, spaces in pads.items() if spaces}
