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
from briefing_tui.text.breaking import wrap
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Block, Document, Span
    from briefing_tui.text.columns import RowLine, TableSetting

MIN_WIDTH_CELLS: Final = 4
"""Nothing is laid out narrower than this."""
_NEAR: Final = 1 << 13
"""Characters that are laid out while nobody notices: some hundred lines."""
_HUGE: Final = 1 << 15
"""Characters of a block above a place that are laid out to get there, at most."""
_AT_ONCE: Final = 64
"""So many lines are laid out before it is looked whether a place is among them."""
_HARD: Final = frozenset({BlockKind.CODE})
"""Blocks whose lines keep their spaces, and are broken where they are full or shortly before."""
_SIGNED: Final = frozenset({BlockKind.ITEM, BlockKind.QUOTE})
"""Blocks that may begin with a number of their own."""
_QUOTABLE: Final = frozenset({BlockKind.CODE, BlockKind.TABLE})
"""Blocks that may stand within a block quotation and are still not of that kind."""
_BELOW_A_SIGN: Final = _QUOTABLE | {BlockKind.QUOTE}
"""Blocks that an item may begin with instead of words of its own."""
_SPOKEN: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE})
_LONGEST_SIGN: Final = 12
"""Nine digits, as CommonMark has it, a bracket on either side and a space."""
_NUMBERED: Final = frozenset(".)]")
_DASHES: Final = frozenset("-*+•◦▪–—·")
_APART: Final = 2
"""So many characters, a blank line, stand between two lists; in one list there are others."""
_LOOKED_AT: Final = 200
"""So many blocks above one are looked at for the item that it stands in."""


class Role:
    """What a line is to its block."""

    FIRST = 0
    MORE = 1
    SPACE = 2
    """An empty line above the block, or between two rows of a table."""
    ROW = 3
    """A line of a table's row."""


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
        self._settings: dict[int, TableSetting] = {}
        self._items: dict[int, int] = {}
        """The block that begins the item, by the blocks that stand under its words."""
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
            self.extend(_AT_ONCE)

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
        if first <= 0 or offset - (start := blocks[first].span.start) > _HUGE:
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
        if self.roles[line] == Role.ROW:
            setting = self._setting(self.blocks[line])
            row = setting.row_at(offset)
            line += setting.index_of(row, offset) - setting.index_of(row, self.starts[line])
        return line

    def lines_over(self, start: int, end: int) -> tuple[int, int]:
        """Return the first and the last line that a stretch stands on; of a table, whole rows."""
        first, last = self.line_of(start), self.line_of(end)
        if self.roles[first] == Role.ROW:
            first = self.line_of(self._setting(self.blocks[first]).row_at(start).start)
        if self.roles[last] == Role.ROW:
            last = bisect_right(self.starts, self._setting(self.blocks[last]).row_at(end).end) - 1
        return first, last

    def block_of(self, line: int) -> Block:
        """Return the block that a line belongs to."""
        return self.document.blocks[self.blocks[line]]

    def indent_of(self, line: int) -> int:
        """Return how many cells a line's text stands in from the left."""
        cells = self._indent(self.blocks[line])
        hangs = self.roles[line] == Role.MORE
        return cells + self._hang(self.block_of(line)) if hangs else cells

    def edge_of(self, line: int) -> int:
        """Return from which cell on the sign of a line's block stands in its indent."""
        return self._edge(self.blocks[line])

    def _indent(self, index: int) -> int:
        """Return how many cells a block stands in: its own, and those of the item around it."""
        block = self.document.blocks[index]
        cells = indent(block, self.width_cells)
        item = self._item_over(index) if block.under else -1
        if item < 0:
            return cells
        if self._are_quoted(item, index):  # the quotation's own cells are in the item's
            cells -= indent(self.document.blocks[item], self.width_cells)
        return min(self._words_of(item) + max(0, cells), self.width_cells * 3 // 5)

    def _edge(self, index: int) -> int:
        """Return how far a block is moved with the item around it."""
        item = self._item_over(index) if self.document.blocks[index].under else -1
        if item < 0:
            return 0
        edge = self._edge(item) if self._are_quoted(item, index) else self._words_of(item)
        return min(edge, self._indent(index))

    def _words_of(self, item: int) -> int:
        """Return at which cell the words of an item begin."""
        return self._indent(item) + self._hang(self.document.blocks[item])

    def _are_quoted(self, *indexes: int) -> bool:
        return all(quoted_depth(self.document.blocks[index]) for index in indexes)

    def _item_over(self, index: int) -> int:
        """Return the index of the block that begins the item around another one; -1 for none."""
        if index not in self._items:
            self._items[index] = self._find_item_over(index)
        return self._items[index]

    def _find_item_over(self, index: int) -> int:
        blocks, text = self.document.blocks, self.document.text
        under = blocks[index].under
        for above in range(index - 1, max(-1, index - _LOOKED_AT), -1):
            block = blocks[above]
            if block.under == under and above in self._items:
                return self._items[above]  # a neighbour in the same item
            if block.kind is BlockKind.ITEM and block.level <= under:
                return above
            is_signed = block.kind in _SPOKEN and bool(sign_of(text, block.span))
            if is_signed and block.under < under:
                return above  # an item of a quotation, or a note
            if block.kind is not BlockKind.ITEM and not block.under:
                break
        return -1

    def _hang(self, block: Block) -> int:
        """Return how much further in its other lines stand than the first: behind its sign."""
        text, start = self.document.text, block.span.start
        is_note = block.kind is BlockKind.PARAGRAPH and text.startswith("[", start)
        if block.kind not in _SIGNED and not is_note:
            return 0
        return min(len(sign_of(text, block.span)), self.width_cells // 5)

    def row_line(self, line: int) -> RowLine | None:
        """Return how the words of a line stand that belongs to a table; None of any other."""
        if self.roles[line] != Role.ROW:
            return None
        setting, offset = self._setting(self.blocks[line]), self.starts[line]
        row = setting.row_at(offset)
        return setting.lines_of(row)[setting.index_of(row, offset)]

    def _grow(self, first: int) -> Iterator[bool]:
        """Append the lines one by one; yield False after each, so that it can stop anywhere."""
        text, blocks = self.document.text, self.document.blocks
        before = blocks[first - 1] if first else None
        to_come = map(blocks.__getitem__, range(first, len(blocks))) if first else blocks
        for index, block in enumerate(to_come, first):
            for _ in range(gap(before, block, self.spacing_lines)):
                self._add(block.span.start, block.span.start, index, Role.SPACE)
                yield False
            if block.kind is BlockKind.TABLE:
                yield from self._grow_table(index)
                before = block
                continue
            role = Role.FIRST
            stands_in = self._indent(index) if block.under else indent(block, self.width_cells)
            width = self.width_cells - stands_in
            for start, end in wrap(
                text, block.span.start, block.span.end, width,
                hard=block.kind in _HARD, hang_cells=self._hang(block),
            ):  # fmt: skip
                self._add(start, end, index, role)
                role = Role.MORE
                yield False
            before = block

    def _grow_table(self, index: int) -> Iterator[bool]:
        """Append the lines of a table; rows with a line for each cell stand apart."""
        setting = self._setting(index)
        for row in setting.rows():
            if row.start > self.document.blocks[index].span.start and not setting.is_in_columns:
                self._add(row.start, row.start, index, Role.SPACE)
            for line in setting.lines_of(row):
                end = max(piece.end for piece in line.pieces)
                self._add(line.pieces[0].start, end, index, Role.ROW)
                yield False

    def _setting(self, index: int) -> TableSetting:
        """Return how the table is set that a block is."""
        if index not in self._settings:
            from briefing_tui.text.columns import TableSetting  # late: few articles have one

            block = self.document.blocks[index]
            width = self.width_cells - self._indent(index)
            self._settings[index] = TableSetting(self.document.text, block.span, width)
        return self._settings[index]

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
        return int(block.span.start - before.span.end == _APART)
    if before.kind is block.kind is BlockKind.QUOTE:  # two items of it are a line apart
        return int(block.span.start - before.span.end > 1)
    if before.kind is block.kind is BlockKind.PARAGRAPH:
        return spacing_lines
    if block.kind in _BELOW_A_SIGN and block.span.start - before.span.end < _APART:
        return 0  # right below the sign of its item
    return 2 if block.kind is BlockKind.HEADING and block.level <= 2 else 1


def indent(block: Block, width_cells: int) -> int:
    """Return how many cells a block stands in from the left."""
    if block.kind is BlockKind.ITEM:
        wanted = 3 * max(1, block.level) - 1  # under the words of a numbered item above it
    elif block.kind is BlockKind.QUOTE:
        wanted = 3 * max(1, block.level)
    elif block.kind in (BlockKind.CODE, BlockKind.TABLE, BlockKind.IMAGE):
        wanted = 2 + 3 * quoted_depth(block)
    else:
        return 0
    return min(wanted, width_cells // 3)


def quoted_depth(block: Block) -> int:
    """Return how many block quotations a block stands in."""
    if block.kind is BlockKind.QUOTE:
        return max(1, block.level)
    return block.level if block.kind in _QUOTABLE else 0


def sign_of(text: str, span: Span) -> str:
    """Return the sign that a block begins with, and the space behind it: "12. ", "[1] ", "– ".

    It may be all that there is, and has a space behind it then, too.
    """
    sign, space, _ = text[span.start : min(span.end, span.start + _LONGEST_SIGN)].partition(" ")
    is_number = sign[-1:] in _NUMBERED and sign.strip("([)].").isdecimal()
    ends = space or len(sign) == span.end - span.start
    return f"{sign} " if ends and (is_number or sign in _DASHES) else ""
