"""How a table is set at a width: in columns, or with a line for each cell where they have no room.

A column takes what its cells want; where that is too much, cells are wrapped, so that the tallest
are as low as can be. No column gets narrower than its longest word: where even that is too wide,
each cell stands behind the head of its column. No word is left out either way.
"""

from __future__ import annotations

from itertools import accumulate, islice, zip_longest

from briefing_tui.model import Span
from briefing_tui.text.breaking import wrap
from briefing_tui.text.tables import CELL_BORDER
from briefing_tui.text.width import fit, to_cells
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BORDER_CELLS: Final = len(CELL_BORDER)
_LOOKED_AT: Final = 300
"""So many rows say how wide the columns are; a wider cell further down is wrapped."""
_LONGEST_WORD_CELLS: Final = 16
"""A longer word may be broken."""
_GAP_CELLS: Final = 2
"""Between the head of a column and a cell behind it."""
_LABELLED_CELLS: Final = 10
"""Where there are fewer, no heads stand before the cells."""
_UNIT_LETTERS: Final = 3
"""A cell with a digit and no more letters than this is a number."""
_NOTHING: Final = frozenset("-–—− ./?na")
"""What stands where there is no number: "–", "n/a"."""


class Piece(NamedTuple):
    """Words of one cell that stand on one line."""

    x_cells: int
    """How far they stand from the table's left edge."""
    start: int
    end: int


class RowLine(NamedTuple):
    """A line of a row."""

    pieces: tuple[Piece, ...]
    """In the order of the text; there is at least one."""
    bars: tuple[int, ...] = ()
    """Where, in cells, a bar stands between two columns."""
    label: str | None = None
    """The head of the column; None where the cells stand in columns."""

    @property
    def is_plainly_one(self) -> bool:
        """Whether it shows by itself which row the line belongs to if it is not its first."""
        return self.label is not None or self.pieces[0].x_cells > min(self.bars, default=0)

    def piece_at(self, offset: int) -> Piece:
        """Return the last piece that begins at or before an offset, or the first."""
        before = [piece for piece in self.pieces if piece.start <= offset]
        return before[-1] if before else self.pieces[0]

    def piece_under(self, x_cells: int) -> Piece:
        """Return the last piece that begins at or left of a cell, or the first."""
        before = [piece for piece in self.pieces if piece.x_cells <= x_cells]
        return before[-1] if before else self.pieces[0]


class TableSetting:
    """A table of the text, set at a width."""

    def __init__(self, text: str, table: Span, width_cells: int) -> None:
        """Find out how wide the columns are.

        Args:
            text: The text that the table's span counts in.
            table: Where it stands.
            width_cells: How wide it may be.
        """
        self._text, self._span, self._width = text, table, max(1, width_cells)
        rows = [*islice(self.rows(), _LOOKED_AT)]
        columns = [*zip_longest(*(self._cells(row) for row in rows))]
        words = [[cell.of(text) for cell in column if cell] for column in columns]
        self._widths = _share(words, self._width - _BORDER_CELLS * (len(words) - 1))
        self._is_number = [_are_numbers(column[1:]) for column in words]
        self._heads = [column[0] for column in words] if len(rows) > 1 else []
        self._x = [0, *accumulate(width + _BORDER_CELLS for width in self._widths)][:-1]
        self._last: tuple[int, list[RowLine]] = (-1, [])

    @property
    def is_in_columns(self) -> bool:
        """Whether the cells of a row stand beside one another."""
        return bool(self._widths)

    def rows(self) -> Iterator[Span]:
        """Yield where each row stands."""
        start, end = self._span
        while start <= end:
            stop = self._text.find("\n", start, end)
            yield Span(start, end if stop < 0 else stop)
            start = end + 1 if stop < 0 else stop + 1

    def row_at(self, offset: int) -> Span:
        """Return the row that an offset of the table stands in."""
        start, end = self._span
        offset = min(max(start, offset), end)
        stop = self._text.find("\n", offset, end)
        first = self._text.rfind("\n", start, offset) + 1
        return Span(max(start, first), end if stop < 0 else stop)

    def lines_of(self, row: Span) -> list[RowLine]:
        """Return the lines of a row."""
        kept, lines = self._last
        if kept != row.start:
            cells = self._cells(row)
            if self.is_in_columns and len(cells) <= len(self._widths):
                lines = self._beside(cells)
            elif self.is_in_columns or row.start == self._span.start or len(cells) == 1:
                lines = [RowLine((line,)) for line in self._wrapped(row, 0, self._width)]
            else:
                lines = [*self._below(cells)]
            self._last = row.start, lines
        return lines

    def index_of(self, row: Span, offset: int) -> int:
        """Return on which of a row's lines an offset stands."""
        lines = self.lines_of(row)
        nearest = [line.piece_at(offset).start for line in lines]
        best = max((start for start in nearest if start <= offset), default=nearest[0])
        return nearest.index(best)

    def _cells(self, row: Span) -> list[Span]:
        cells: list[Span] = []
        start = row.start
        while (border := self._text.find(CELL_BORDER, start, row.end)) >= 0:
            cells.append(Span(start, border))
            start = border + _BORDER_CELLS
        return [*cells, Span(start, row.end)]

    def _wrapped(self, cell: Span, x_cells: int, width: int, *, right: bool = False) -> list[Piece]:
        lines = wrap(self._text, cell.start, cell.end, width)
        if not right:
            return [Piece(x_cells, *line) for line in lines]
        return [
            Piece(x_cells + max(0, width - to_cells(self._text[start:end])), start, end)
            for start, end in lines
        ]

    def _beside(self, cells: Sequence[Span]) -> list[RowLine]:
        """Set a row in columns."""
        bars = tuple(x - _BORDER_CELLS + 1 for x in self._x[1:])
        columns = [
            self._wrapped(cell, x, width, right=is_number)
            for cell, x, width, is_number in zip(
                cells, self._x, self._widths, self._is_number, strict=False
            )
        ]
        return [
            RowLine(tuple(piece for piece in pieces if piece is not None), bars)
            for pieces in zip_longest(*columns)
        ]

    def _below(self, cells: Sequence[Span]) -> Iterator[RowLine]:
        """Set each cell of a row on lines of its own, behind the head of its column."""
        widest = max(map(to_cells, self._heads), default=0)
        label_cells = min(widest, self._width * 2 // 5) if self._width >= _LABELLED_CELLS else 0
        x = label_cells + _GAP_CELLS if label_cells else 0
        for cell, head in zip_longest(cells, self._heads, fillvalue=""):
            if not isinstance(cell, Span) or (cell.start == cell.end and cell is not cells[0]):
                continue
            label = fit(str(head), label_cells)
            for piece in self._wrapped(cell, x, max(1, self._width - x)):
                yield RowLine((piece,), label=label)
                label = ""


def _share(columns: Sequence[Sequence[str]], room: int) -> list[int]:
    """Return how wide columns are within `room` cells; nothing where they have none."""
    wanted = [max(map(to_cells, cells)) for cells in columns]
    if sum(wanted) <= room:
        return wanted
    least = [
        max(1, min(want, _LONGEST_WORD_CELLS, _unbroken(cells)))
        for want, cells in zip(wanted, columns, strict=True)
    ]
    if sum(least) > room:
        return []
    widths = least
    for _ in range(room - sum(least)):
        tallest = max(range(len(widths)), key=lambda column: wanted[column] / widths[column])
        widths[tallest] += 1
    return widths


def _unbroken(cells: Iterable[str]) -> int:
    """Return how wide the widest word is; a number and its unit are one."""
    words = (word for cell in cells for word in ([cell] if _is_number(cell) else cell.split()))
    return max(map(to_cells, words), default=0)


def _are_numbers(cells: Sequence[str]) -> bool:
    """Return whether the cells of a column are numbers, or say that there is none."""
    numbers = [cell for cell in cells if not _NOTHING.issuperset(cell.lower())]
    return bool(numbers) and all(map(_is_number, numbers))


def _is_number(cell: str) -> bool:
    has_digit = any(character.isdecimal() for character in cell)
    return has_digit and sum(map(str.isalpha, cell)) <= _UNIT_LETTERS
