"""Where the lines of a text end at a given width."""

from __future__ import annotations

from briefing_tui.text.width import find_odd, iter_graphemes
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_WINDOW: Final = 4096
"""Characters looked at in one go for odd widths, so that a huge paragraph starts at once."""
_NOT_FIRST: Final = frozenset(",.;:!?)]}»”’…、。，．：；！？）」』】〉》")
"""Never the first character of a line, even where any character may be."""


def wrap(
    text: str,
    start: int,
    end: int,
    width_cells: int,
    *,
    hard: bool = False,
    hang_cells: int = 0,
) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line of a stretch of text; at least one.

    Line feeds end a line; spaces at the end of a line belong to none.

    Args:
        text: The whole text that the offsets count in.
        start: Where the stretch begins.
        end: Where it ends.
        width_cells: No line is wider, except a single character that is.
        hard: Break where a line is full, or behind a space in its second half.
        hang_cells: How much narrower all lines but the first one are.
    """
    width_cells = max(1, width_cells)
    below_cells = max(1, width_cells - hang_cells)
    while True:
        stop = text.find("\n", start, end)
        hard_end = end if stop < 0 else stop
        yield from _wrap_line(text, start, hard_end, width_cells, below_cells, hard)
        if stop < 0:
            return
        start, width_cells = stop + 1, below_cells


def _wrap_line(
    text: str, start: int, end: int, width: int, below: int, hard: bool
) -> Iterator[tuple[int, int]]:
    plain_to = start
    while True:
        if plain_to < end and plain_to <= start + width:
            plain_to = find_odd(text, start, min(end, start + _WINDOW))
        full = start + width
        if full >= end <= plain_to:
            yield start, end
            return
        if full < plain_to:
            stop = (_break_in_code if hard else _last_space)(text, start, full)
        else:
            stop = _odd_break(text, start, end, width, hard)
            if stop >= end:
                yield start, _without_spaces(text, start, end)
                return
        yield start, _without_spaces(text, start, stop)
        start, width = stop, below
        if not hard:
            while start < end and text[start] == " ":
                start += 1
            if start >= end:
                return


def _last_space(text: str, start: int, full: int) -> int:
    """Return where to break a line of which `full` is the first character too many."""
    if text[full] == " ":
        return full
    space = text.rfind(" ", start + 1, full)
    dash = text.rfind("—", start + 1, full) + 1
    if dash > space and dash > start + 1:
        return dash
    return space if space > start else full


def _break_in_code(text: str, start: int, full: int) -> int:
    """Return where to break a line of code of which `full` is the first character too many."""
    if text[full] == " ":
        return full
    behind = text.rfind(" ", start + (full - start) // 2, full) + 1
    return behind if text[start:behind].strip(" ") else full


def _without_spaces(text: str, start: int, stop: int) -> int:
    while stop > start + 1 and text[stop - 1] == " ":
        stop -= 1
    return stop


def _odd_break(text: str, start: int, end: int, width: int, hard: bool) -> int:
    """Return where to break a line with characters that are not one cell wide."""
    position, cells, chance = start, 0, start
    before_wide = False
    for grapheme, wide in _graphemes_from(text, start, end, width):
        if not hard and position > start:
            breaks_here = (before_wide or wide == 2) and grapheme[0] not in _NOT_FIRST
            if grapheme == " " or breaks_here:
                chance = position
        if cells + wide > width and position > start and (hard or grapheme != " "):
            return chance if chance > start else position
        cells += wide
        before_wide = wide == 2
        position += len(grapheme)
        if hard and grapheme == " " and 2 * cells > width and text[start:position].strip(" "):
            chance = position
    return end


def _graphemes_from(text: str, start: int, end: int, width: int) -> Iterator[tuple[str, int]]:
    """Yield graphemes, cutting out of a long text only as much as is used."""
    step = 2 * width + 64
    while start < end:
        stop = min(end, start + step)
        kept = 0
        for grapheme, wide in iter_graphemes(text[start:stop]):
            if stop < end and start + kept + len(grapheme) >= stop and kept:
                break  # it may go on behind the cut
            yield grapheme, wide
            kept += len(grapheme)
        if not kept:
            return  # a range that reaches beyond the text
        start += kept
