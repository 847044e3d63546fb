"""Painted lines: pieces of text with the names of their styles, and how they become strips."""

from __future__ import annotations

from rich.segment import Segment
from textual.strip import Strip

from briefing_tui.text.search import Search
from briefing_tui.text.width import fit, to_cells
from briefing_tui.typed import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style

    from briefing_tui.tui.themes import Palette

Piece: TypeAlias = tuple[str, str]
"""A text and the name of its style."""
Line: TypeAlias = tuple[Piece, ...]


def cells_of(line: Iterable[Piece]) -> int:
    """Return the width of a line."""
    return to_cells("".join([text for text, _ in line]))


def cut(line: Line, width_cells: int) -> Line:
    """Return a line no wider than `width_cells`, with an ellipsis where something was lost."""
    if cells_of(line) <= width_cells:
        return line
    kept: list[Piece] = []
    left = width_cells
    for text, style in line:
        wanted = to_cells(text)
        if wanted >= left:
            kept.append((fit(f"{text}…", left), style))
            break
        kept.append((text, style))
        left -= wanted
    return tuple(kept)


def spread(left: Line, right: Line, width_cells: int) -> Line:
    """Return a line with one part at each end; the left one gives way."""
    space = width_cells - cells_of(right)
    left = cut(left, max(0, space - 1))
    return (*left, (" " * max(0, space - cells_of(left)), ""), *right)


def lit(line: Line, words: str) -> Line:
    """Return a line in which words are lit wherever they stand within one piece."""
    pieces: list[Piece] = []
    for text, style in line:
        at = 0
        for hit in Search(text, words).over(0, len(text)):
            pieces += [(text[at : hit.start], style), (hit.of(text), "hit")]
            at = hit.end
        pieces.append((text[at:], style))
    return tuple(pieces)


def to_strip(line: Line, width_cells: int, palette: Palette, background: Style) -> Strip:
    """Return a strip of exactly `width_cells`."""
    cells, styles = cells_of(line), palette.styles
    if cells > width_cells:
        line = cut(line, width_cells)
        cells = cells_of(line)
    segments = [
        Segment(palette.shown(text, style), background + styles[style] if style else background)
        for text, style in line
        if text
    ]
    if cells != sum([len(text) for text, _ in line]):  # Rich may see other graphemes in it
        return Strip(segments).adjust_cell_length(width_cells, background)
    if cells < width_cells:
        segments.append(Segment(" " * (width_cells - cells), background))
    return Strip(segments, width_cells)
