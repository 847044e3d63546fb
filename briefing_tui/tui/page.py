"""The article's page: how one line of the table of lines becomes a strip."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from briefing_tui.model import BlockKind
from briefing_tui.text.direction import runs_leftward
from briefing_tui.text.layout import Role
from briefing_tui.text.width import TAB_CELLS, find_odd, iter_graphemes
from briefing_tui.tui import runs
from briefing_tui.tui.frame import GUTTER_CELLS, TICK, lead_of, left_of
from briefing_tui.tui.links import Links, linked
from briefing_tui.typed import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.model import Block, Inline
    from briefing_tui.text.columns import RowLine
    from briefing_tui.text.layout import LineTable
    from briefing_tui.tui.runs import Runs
    from briefing_tui.tui.themes import Palette

_style: Final = lru_cache(maxsize=1024)(Style)
"""Make a style once; a page has few, and making one takes as long as painting a word."""

Light: TypeAlias = tuple[int, int, str]
"""The start and end of a stretch of the text that is lit for now, and as what: a "quote", the
words that name who "said" it, an "item" of a panel, a "hit" of a search, the hit "here", what
the mouse has "chosen", or a quotation that is "ticked", which is told left of where it begins."""
Mark: TypeAlias = tuple[str, int | None]
"""The mark of a source, and the number of its colour; None for nobody."""


class Page:
    """Everything that the look of a line depends on."""

    def __init__(self, table: LineTable, found: Runs, palette: Palette, width_cells: int) -> None:
        self.table = table
        self.runs = found
        self.palette = palette
        self.width_cells = width_cells
        self.dimmed = False
        """Whether everything steps back that is in no run."""
        self._leftward: dict[int, bool] = {}
        self._links = Links(table.document)

    @property
    def left_cells(self) -> int:
        """How far the text stands from the left edge."""
        return left_of(self.width_cells, self.table.width_cells)

    def strip(
        self, line: int, lights: tuple[Light, ...], *, here: bool, mark: Mark | None = None
    ) -> Strip:
        """Paint a line.

        Args:
            line: Its number in the table.
            lights: What is lit on it.
            here: Whether the reader's cursor is on it.
            mark: The mark of who is quoted from this line on.
        """
        palette, table = self.palette, self.table
        ground = _style(bgcolor=palette.paper)
        if table.roles[line] == Role.SPACE:
            return Strip([Segment(" " * self.width_cells, ground)], self.width_cells)
        block = table.block_of(line)
        inside = _style(bgcolor=self._ground_colour(block, here=here))
        lead = self._lead(block, line, inside)
        words, cells = self._words(block, line, lights, inside)
        room = table.width_cells - table.indent_of(line) - cells
        margin = self._margin(line, lights, ground, self._sign(ground, mark, here=here))
        rest = self.width_cells - self.left_cells - table.width_cells + min(0, room)
        air = Segment(" " * max(0, room), inside)
        if self._runs_leftward(line):
            mirrored = (Segment(segment.text[::-1], segment.style) for segment in lead)
            segments = [*margin, air, *words, *mirrored]
        else:
            segments = [*margin, *lead, *words, air]
        segments.append(Segment(" " * max(0, rest), ground))
        return Strip(segments, self.width_cells)

    def offset_at(self, line: int, x_cells: int) -> int:
        """Return the offset of the character at a column of a line, or of the nearest."""
        table, text = self.table, self.table.document.text
        start, end = self._range(line)
        x_cells -= self._words_x(line)
        if (row := table.row_line(line)) is not None:
            at, start, end = row.piece_under(x_cells)
            x_cells -= at
        if find_odd(text, start, end) == end:
            return min(max(start, start + x_cells), max(start, end - 1))
        for grapheme, width in iter_graphemes(text[start:end]):
            if x_cells < width or start + len(grapheme) >= end:
                break
            x_cells -= width
            start += len(grapheme)
        return start

    def x_of(self, line: int, offset: int) -> int:
        """Return the column of a line at which the character at an offset begins."""
        at, (start, end) = 0, self._range(line)
        if (row := self.table.row_line(line)) is not None:
            at, start, end = row.piece_at(offset)
        before = self.table.document.text[start : min(max(start, offset), end)]
        return self._words_x(line) + at + cell_len(before)

    def _words_x(self, line: int) -> int:
        """Return the column at which the words of a line begin."""
        indent = self.table.indent_of(line)
        if not self._runs_leftward(line):
            return self.left_cells + indent
        start, end = self._range(line)
        wide = cell_len(self.table.document.text[start:end])
        return self.left_cells + max(0, self.table.width_cells - indent - wide)

    def _runs_leftward(self, line: int) -> bool:
        """Return whether a line's block runs from right to left, which is looked at once."""
        number = self.table.blocks[line]
        if number not in self._leftward:
            block = self.table.block_of(line)
            is_prose = block.kind not in (BlockKind.CODE, BlockKind.TABLE, BlockKind.RULE)
            text = self.table.document.text
            self._leftward[number] = is_prose and runs_leftward(text, block.span)
        return self._leftward[number]

    def _ground_colour(self, block: Block, *, here: bool) -> str:
        if here:
            return self.palette.cursor
        return self.palette.panel if block.kind is BlockKind.CODE else self.palette.paper

    def _margin(
        self, line: int, lights: tuple[Light, ...], ground: Style, sign: Segment | None
    ) -> list[Segment]:
        """Return what stands left of the text: a sign, the quotation's bar and air."""
        left = " " * (self.left_cells - GUTTER_CELLS)
        quoted = any(kind == "quote" for *_, kind in lights)
        looks = (look for *_, look in self.runs.over(*self._range(line)))
        look = next((look for look in looks if look & runs.COLOUR), 0)
        air = bar = Segment(" ", ground)
        if look and self.table.ends[line] > self.table.starts[line]:
            shape = self.palette.sign("▌") if quoted else self._bar(look)
            bar = Segment(shape, ground + _style(color=self._colour(look)))
        lines = range(*self._range(line))
        if any(kind == "ticked" and start in lines for start, _, kind in lights):
            bar = Segment(TICK, ground + self.palette.styles["mark"])
        return [Segment(left, ground), sign or air, bar, air]

    def _sign(self, ground: Style, mark: Mark | None, *, here: bool) -> Segment | None:
        """Return the sign of the reader's cursor, or of who is quoted from a line on."""
        palette = self.palette
        if here:
            return Segment("›", ground + palette.styles["mark"])
        if mark is None:
            return None
        letter, number = mark
        colour = palette.nobody if number is None else palette.colour_of(number)
        return Segment(palette.sign(letter), ground + _style(color=colour))

    def _range(self, line: int) -> tuple[int, int]:
        return self.table.starts[line], self.table.ends[line]

    def _lead(self, block: Block, line: int, ground: Style) -> list[Segment]:
        """Return the indent, with a bullet or a bar in it."""
        cells = self.table.indent_of(line)
        if not cells:
            return []
        row, at = self.table.row_line(line), self.table.starts[line]
        if row is not None and row.is_plainly_one:
            at = block.span.start  # nothing has to tell it from the next one
        lead = lead_of(
            block, self.table.document.text, cells,
            at=at, decorated=self.palette.decorated,
            edge=self.table.edge_of(line),
        )  # fmt: skip
        style = ground + self.palette.styles["faint"] if lead.strip() else ground
        return [Segment(lead, style)]

    def _words(
        self, block: Block, line: int, lights: tuple[Light, ...], ground: Style
    ) -> tuple[list[Segment], int]:
        """Return the text of a line and its width."""
        if block.kind is BlockKind.RULE:
            width = self.table.width_cells
            rule = Segment(self.palette.sign("─" * width), ground + self.palette.styles["rule"])
            return [rule], width
        base = ground + self._block_style(block)
        row = self.table.row_line(line)
        if row is not None:
            text, first = self.table.document.text, row.pieces[0].start
            is_head = text.find("\n", block.span.start, first) < 0
            return self._cells(row, lights, base + _style(bold=is_head or None))
        segments = [*self._stretch(*self._range(line), lights, base)]
        return segments, sum(segment.cell_length for segment in segments)

    def _cells(
        self, row: RowLine, lights: tuple[Light, ...], base: Style
    ) -> tuple[list[Segment], int]:
        """Return the cells of a table that stand on a line, with what is between them."""
        faint = base + self.palette.styles["faint"]
        segments = [Segment(row.label, faint)] if row.label else []
        at = sum(segment.cell_length for segment in segments)
        bars = ((x, (Segment(self.palette.sign("│"), faint),)) for x in row.bars)
        words = ((x, (*self._stretch(start, end, lights, base),)) for x, start, end in row.pieces)
        for x, parts in sorted((*bars, *words), key=itemgetter(0)):
            segments += (Segment(" " * (x - at), base), *parts)
            at = x + sum(segment.cell_length for segment in parts)
        return segments, at

    def _stretch(
        self, start: int, end: int, lights: tuple[Light, ...], base: Style
    ) -> Iterator[Segment]:
        """Yield a stretch of the text, as what was found in it looks, and what is lit."""
        text = self.table.document.text
        for run_start, run_end, look in self.runs.over(start, end):
            style = base + self._look_style(look)
            for piece_start, piece_end, lit in _split(run_start, run_end, lights):
                lit_style = style + self._lit_style(lit, look)
                for first, last, link in self._parts(piece_start, piece_end, look):
                    words = text[first:last].replace("\t", " " * TAB_CELLS)
                    yield Segment(words, linked(lit_style, link))

    def _parts(self, start: int, end: int, look: int) -> Iterable[tuple[int, int, Inline | None]]:
        return self._links.cut(start, end) if look & runs.LINK else ((start, end, None),)

    def _block_style(self, block: Block) -> Style:
        palette = self.palette
        if self.dimmed:
            heading = _style(bold=block.kind is BlockKind.HEADING or None)
            return palette.styles["dim"] + heading
        match block.kind:
            case BlockKind.HEADING:
                return _style(color=palette.bright, bold=True, underline=block.level == 1 or None)
            case BlockKind.QUOTE | BlockKind.IMAGE:
                return palette.styles["aside"]
            case _:
                return _style(color=palette.ink)

    def _look_style(self, look: int) -> Style:
        if not look:
            return Style.null()
        palette = self.palette
        bold = bool(look & runs.BOLD)
        colour = self._colour(look) if look & runs.COLOUR else palette.bright if bold else None
        if look & runs.CODE:
            colour = colour or palette.accent
        return _style(
            color=colour,
            bold=bold or None,
            italic=bool(look & runs.ITALIC) or None,
            strike=bool(look & runs.STRIKE) or None,
            underline=bool(look & (runs.LINK | runs.NESTED)) or None,
        )

    def _lit_style(self, kinds: frozenset[str], look: int) -> Style:
        if not kinds:
            return Style.null()
        colour = self._colour(look) if look & runs.COLOUR else self.palette.nobody
        return self.palette.lit(kinds, colour)

    def _bar(self, look: int) -> str:
        number = look & runs.COLOUR
        return self.palette.bar_of(0 if number == runs.NOBODY else number - 1)

    def _colour(self, look: int) -> str:
        number = look & runs.COLOUR
        if number == runs.NOBODY:
            return self.palette.nobody
        return self.palette.colour_of(number - 1)


def _split(
    start: int, end: int, lights: tuple[Light, ...]
) -> list[tuple[int, int, frozenset[str]]]:
    """Cut a stretch where lights begin and end."""
    if not lights:
        return [(start, end, frozenset())]
    cuts = {start, end}
    for first, last, _ in lights:
        cuts.update(edge for edge in (first, last) if start < edge < end)
    edges = sorted(cuts)
    return [
        (a, b, frozenset(kind for first, last, kind in lights if first <= a and b <= last))
        for a, b in pairwise(edges)
    ]
