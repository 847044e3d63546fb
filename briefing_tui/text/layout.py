"""The table of lines: where each line of an article begins and ends at a given width.

A line is a range of offsets of the reading text; what is painted on it is that stretch of the
text behind an indent. The table is four arrays, not an object for each line, and grows from the
top: the first screenful of any article is ready at once, the rest whenever somebody asks. For a
place far below there is a table that begins a little above it.
"""

from __future__ import annotations

from _thread import allocate_lock as make_lock  # threading is a millisecond more
from array import array
from bisect import bisect_right

from briefing_tui.model import BlockKind
from briefing_tui.text.width import find_odd, iter_graphemes
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Block, Document

MIN_WIDTH_CELLS: Final = 4
"""Nothing is laid out narrower than this."""
_WINDOW: Final = 4096
"""Characters looked at in one go for odd widths, so that a huge paragraph starts at once."""
_NEAR: Final = 1 << 15
"""Characters that are laid out while nobody notices: some hundreds of lines."""
_HARD: Final = frozenset({BlockKind.CODE})
"""Blocks whose lines keep their spaces, and are broken where they are full or shortly before."""
_NOT_FIRST: Final = frozenset(",.;:!?)]}»”’…、。，．：；！？）」』】〉》")
"""Never the first character of a line, even where any character may be."""


class Role:
    """What a line is to its block."""

    FIRST = 0
    MORE = 1
    SPACE = 2
    """An empty line above the block."""


class LineTable:
    """The lines of a document at one width."""

    def __init__(
        self,
        document: Document,
        width_cells: int,
        spacing_lines: int = 1,
        *,
        first_block: int = 0,
        lines_above: int = 0,
    ) -> None:
        """Begin a table.

        Args:
            document: What is laid out.
            width_cells: How wide lines may be.
            spacing_lines: How many empty lines stand between paragraphs.
            first_block: The number of the block to begin with.
            lines_above: How many lines those before it are taken for; they are left empty.
        """
        self.document = document
        self.spacing_lines = spacing_lines
        self.width_cells = max(MIN_WIDTH_CELLS, width_cells)
        self.lines_above = lines_above
        """So many lines at the top are not laid out and never will be."""
        self.starts = array("I", bytes(4 * lines_above))
        self.ends = array("I", self.starts)
        self.blocks = array("I", self.starts)
        self.roles = array("B", bytes((Role.SPACE,)) * lines_above)
        self.done = False
        """Whether all lines are there."""
        self._growing = make_lock()
        self._source = self._grow(first_block)

    def __len__(self) -> int:
        return len(self.starts)

    def extend(self, lines: int) -> None:
        """Lay out at least so many lines more, or all that are left; from any thread."""
        with self._growing:
            goal = len(self) + lines
            while len(self) < goal and not self.done:
                self.done = next(self._source, True)

    def reach_line(self, line: int) -> None:
        """Lay out as far as this line, if there are so many."""
        if line >= len(self) and not self.done:
            self.extend(line + 1 - len(self))

    def reach_offset(self, offset: int) -> None:
        """Lay out as far as this offset of the text."""
        while not self.done and (not self.starts or self.starts[-1] <= offset):
            self.extend(512)

    def has_near(self, offset: int) -> bool:
        """Return whether the line of an offset is there, or will be in no time."""
        begun = self.lines_above < len(self)
        if begun and self.lines_above and offset < self.starts[self.lines_above]:
            return False
        return self.done or (begun and offset <= self.starts[-1] + _NEAR)

    def around(self, offset: int, lines: int) -> LineTable | None:
        """Return a table that begins at least so many lines above an offset.

        Its lines are those of a table of all lines, but for their numbers: how many stand above
        them is guessed from the lines that this table has. None where that would save no time.
        """
        blocks, aim = self.document.blocks, offset - lines * self.width_cells
        first = bisect_right(blocks, aim, key=lambda block: block.span.start) - 1
        if first <= 0 or offset - (start := blocks[first].span.start) > _NEAR:
            return None
        known = self.starts[-1] if self.starts else 0
        above = start * len(self) // known if known else start // self.width_cells
        return LineTable(
            self.document, self.width_cells, self.spacing_lines,
            first_block=first, lines_above=max(above, 1),
        )  # fmt: skip

    def line_of(self, offset: int) -> int:
        """Return the line on which the character at `offset` stands."""
        self.reach_offset(offset)
        line = max(0, bisect_right(self.starts, offset) - 1)
        while self.roles[line] == Role.SPACE and line + 1 < len(self):
            line += 1
        return line

    def block_of(self, line: int) -> Block:
        """Return the block that a line belongs to."""
        return self.document.blocks[self.blocks[line]]

    def indent_of(self, line: int) -> int:
        """Return how many cells a line's text stands in from the left."""
        return indent(self.block_of(line), self.width_cells)

    def _grow(self, first: int) -> Iterator[bool]:
        """Append the lines one by one; yield False after each, so that it can stop anywhere."""
        text, blocks = self.document.text, self.document.blocks
        before = blocks[first - 1] if first else None
        to_come = map(blocks.__getitem__, range(first, len(blocks))) if first else blocks
        for index, block in enumerate(to_come, first):
            for _ in range(gap(before, block, self.spacing_lines)):
                self._add(block.span.start, block.span.start, index, Role.SPACE)
                yield False
            role = Role.FIRST
            width = self.width_cells - indent(block, self.width_cells)
            for start, end in wrap(
                text, block.span.start, block.span.end, width, hard=block.kind in _HARD
            ):
                self._add(start, end, index, role)
                role = Role.MORE
                yield False
            before = block

    def _add(self, start: int, end: int, block: int, role: int) -> None:
        # Readers in other threads take the length of `starts`: it grows last.
        self.roles.append(role)
        self.blocks.append(block)
        self.ends.append(end)
        self.starts.append(start)


def gap(before: Block | None, block: Block, spacing_lines: int = 1) -> int:
    """Return how many empty lines stand between two blocks; between paragraphs `spacing_lines`."""
    if before is None:
        return 0
    if before.kind is block.kind is BlockKind.ITEM:
        return 0
    if before.kind is block.kind is BlockKind.PARAGRAPH:
        return spacing_lines
    return 2 if block.kind is BlockKind.HEADING and block.level <= 2 else 1


def indent(block: Block, width_cells: int) -> int:
    """Return how many cells a block stands in from the left."""
    if block.kind is BlockKind.ITEM:
        wanted = 3 * max(1, block.level) - 1  # under the words of a numbered item above it
    elif block.kind is BlockKind.QUOTE:
        wanted = 3 * max(1, block.level)
    elif block.kind in (BlockKind.CODE, BlockKind.TABLE, BlockKind.IMAGE):
        wanted = 2
    else:
        return 0
    return min(wanted, width_cells // 3)


def wrap(
    text: str, start: int, end: int, width_cells: int, *, hard: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line of a stretch of text; at least one.

    Line feeds end a line; spaces at the end of a line belong to none.

    Args:
        text: The whole text that the offsets count in.
        start: Where the stretch begins.
        end: Where it ends.
        width_cells: No line is wider, except a single character that is.
        hard: Break where a line is full, or behind a space in its second half.
    """
    width_cells = max(1, width_cells)
    while True:
        stop = text.find("\n", start, end)
        hard_end = end if stop < 0 else stop
        yield from _wrap_line(text, start, hard_end, width_cells, hard)
        if stop < 0:
            return
        start = stop + 1


def _wrap_line(
    text: str, start: int, end: int, width: int, hard: bool
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
        start = stop
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
