"""The frame of an article's text: its place in the window, and what stands in its indents."""

from __future__ import annotations

from briefing_tui.model import BlockKind
from briefing_tui.text.layout import quoted_depth, sign_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Block

MEASURE_CELLS: Final = 72
"""Lines of text are no longer, however wide the screen is, unless the settings say so."""
GUTTER_CELLS: Final = 3
"""Left of the text: a sign, the bar beside quotations and a cell of air."""
RIGHT_CELLS: Final = 1
"""Right of the text, before the scroll bar."""
TICK: Final = "✓"
"""Beside what is ticked."""
_IN_ROWS: Final = frozenset({BlockKind.CODE, BlockKind.TABLE})
"""Blocks of which each line of the text is one of its own, also where the next one is no other."""
_BAR_CELLS: Final = 3
"""Of the bar beside a block quotation and the air behind it."""
_BULLETS: Final = ("•", "◦", "▪")


def measure_of(width_cells: int, most_cells: int) -> int:
    """Return how wide lines of text may be in a window, which want to be `most_cells` wide."""
    return min(most_cells, width_cells - GUTTER_CELLS - RIGHT_CELLS)


def left_of(width_cells: int, measure_cells: int) -> int:
    """Return how far text of a measure stands from the left edge of a window."""
    spare = width_cells - GUTTER_CELLS - RIGHT_CELLS - measure_cells
    return GUTTER_CELLS + max(0, spare // 2)


def lead_of(block: Block, text: str, cells: int, *, at: int, decorated: bool, edge: int = 0) -> str:
    """Return what stands in a block's indent: a bullet, a bar, a sign or air.

    Args:
        block: What is indented.
        text: The text that its span counts in.
        cells: How far it is indented.
        at: Where the line begins.
        edge: From which cell on there is room for a sign.
        decorated: Whether what only adorns is drawn.
    """
    lead, is_first = "", at == block.span.start
    if decorated and (depth := quoted_depth(block)):
        lead = "│  " * max(1, min(depth, (cells - edge) // _BAR_CELLS))
    if block.kind is BlockKind.ITEM and is_first and not sign_of(text, block.span):
        bullet = _BULLETS[min(max(1, block.level), 3) - 1]
        return f"{bullet} ".rjust(cells)[:cells]
    if block.kind is BlockKind.IMAGE and is_first and decorated:
        lead = "▣"
    elif block.kind in _IN_ROWS and decorated and not is_first and text[at - 1] != "\n":
        lead += "↳"  # the line goes on, or the row: nothing else tells it from the next one
    return f"{' ' * edge}{lead}".ljust(cells)[:cells]
