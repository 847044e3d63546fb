"""The first page: an article's words on the screen before Textual has been imported.

They stand in the cells and in the colours in which the reader will paint them, so that nothing
moves when it takes over; what has to be found first, and the panels, come with it. A block that
is laid out in a way of its own, a table or what runs from right to left, is left to the reader.
"""

from __future__ import annotations

from briefing_tui.colours import THEMES
from briefing_tui.model import BlockKind
from briefing_tui.text.layout import LineTable, Role
from briefing_tui.text.width import TAB_CELLS, find_odd
from briefing_tui.tui import runs
from briefing_tui.tui.frame import GUTTER_CELLS, lead_of, left_of, measure_of
from briefing_tui.tui.inks import Inks, colour_system, select, theme_for
from briefing_tui.tui.masthead import masthead
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Block, Document
    from briefing_tui.settings import Settings

COLUMNS: Final = ((154, 30, 46), (136, 24, 35), (100, 22, 33), (60, 22, 0), (0, 0, 0))
"""From so many cells on, how wide the outline and the evidence are; as the style sheet says it."""
_FOOT_LINES: Final = 2
_SCROLLBAR_CELLS: Final = 1


def first_page(
    document: Document,
    settings: Settings,
    size: tuple[int, int],
    *,
    position: int | None = None,
    is_whole: bool = True,
) -> str:
    """Return what to write to a terminal so that it shows an article's first page.

    Args:
        document: The article, or its beginning.
        settings: How a person wants it.
        size: The columns and lines of the terminal.
        position: Where the reader left the article the last time.
        is_whole: Whether the document is all of the article.

    Returns:
        One synchronised update; "" where nobody knows how the reader will look.
    """
    system = colour_system()
    colours = {**THEMES, **settings.themes}.get(theme_for(settings, system))
    if not system or colours is None or (system == "standard" and not colours.native):
        return ""
    if system == "256":
        from briefing_tui.tui.greys import with_plain_grounds  # late: most have more

        colours = with_plain_grounds(colours)
    page = _Page(document, settings, size, Inks(colours, has_few=system == "256"))
    rows = page.rows(position, is_whole=is_whole)
    return f"\x1b[?2026h{''.join(rows)}\x1b[0m\x1b[?2026l"


class _Page:
    """The rows of a screen."""

    def __init__(
        self, document: Document, settings: Settings, size: tuple[int, int], inks: Inks
    ) -> None:
        self._document, self._settings, self._inks = document, settings, inks
        self._columns, lines = size
        self._height = max(0, lines - _FOOT_LINES)
        panels = next((left, right) for least, left, right in COLUMNS if least <= self._columns)
        self._outline, self._evidence = panels
        width = self._columns - sum(panels) - _SCROLLBAR_CELLS
        self._table = LineTable(
            document, measure_of(width, settings.measure_cells), settings.spacing_lines
        )
        self._left = self._outline + left_of(width, self._table.width_cells)
        self._runs = runs.plain_runs(document.inlines)

    def rows(self, position: int | None, *, is_whole: bool) -> Iterator[str]:
        """Yield what paints one row after the other."""
        grounds = self._inks.grounds
        head = masthead(self._document, None, self._table.width_cells, is_whole=is_whole)
        self._table.extend(2 * self._height)
        cursor = self._table.line_of(position or 0)
        top = self._top(cursor + len(head), len(head)) if position else 0
        for row in range(self._height):
            yield self._bare(row)
            line = top + row - len(head)
            if line < 0:
                yield from self._write(row, self._left, head[line + len(head)])
            elif line < len(self._table):
                yield from self._line(row, line, here=line == cursor)
        for row, ground in enumerate((grounds["raised"], grounds["paper"]), self._height):
            yield f"\x1b[{row + 1};1H{select(ground)}{' ' * self._columns}"

    def _top(self, line: int, above: int) -> int:
        """Return the line on top of the window when the reader goes to a line of it."""
        self._table.extend(line + self._height)
        last = above + len(self._table) + 1 - self._height
        return max(0, min(line - self._height // 3, last))

    def _bare(self, row: int) -> str:
        """Return an empty row: the grounds of the three columns."""
        paper, panel = self._inks.grounds["paper"], self._inks.grounds["panel"]
        text = self._columns - self._outline - self._evidence
        columns = ((panel, self._outline), (paper, text), (panel, self._evidence))
        cells = "".join(f"{select(ground)}{' ' * wide}" for ground, wide in columns if wide)
        return f"\x1b[{row + 1};1H{cells}"

    def _write(
        self, row: int, column: int, pieces: tuple[tuple[str, str], ...], ground: str = "paper"
    ) -> Iterator[str]:
        """Yield pieces of text, each with the name of its style, from a column on."""
        yield f"\x1b[{row + 1};{column + 1}H"
        for text, style in pieces:
            if self._settings.decoration or style != "stroke":
                yield select(self._inks.grounds[ground], self._inks.fore[style]) + text

    def _line(self, row: int, line: int, *, here: bool) -> Iterator[str]:
        """Yield a line of the text."""
        table = self._table
        if table.roles[line] == Role.SPACE:
            return
        block, start, end = table.block_of(line), table.starts[line], table.ends[line]
        if here:
            yield from self._write(row, self._left - GUTTER_CELLS, (("›", "mark"),))
        ground = "cursor" if here else "panel" if block.kind is BlockKind.CODE else "paper"
        air = " " * table.width_cells
        yield from self._write(row, self._left, ((air, "ink"),), ground)
        if self._is_left_out(block, start, end):
            return
        lead = lead_of(
            block, self._document.text, table.indent_of(line),
            at=start, decorated=self._settings.decoration, edge=table.edge_of(line),
        )  # fmt: skip
        if block.kind is BlockKind.RULE:
            rule = "─" * table.width_cells if self._settings.decoration else ""
            yield from self._write(row, self._left, ((rule, "faint"),), ground)
            return
        yield from self._write(row, self._left, ((lead, "faint"),), ground)
        yield from self._words(block, start, end, ground)

    def _is_left_out(self, block: Block, start: int, end: int) -> bool:
        """Return whether only the reader knows in which cells the words of a line stand."""
        text = self._document.text
        if block.kind is BlockKind.TABLE:
            return True
        if find_odd(text, start, end) == end:
            return False
        from briefing_tui.text.direction import runs_leftward  # late: rare

        return runs_leftward(text, block.span)

    def _words(self, block: Block, start: int, end: int, ground: str) -> Iterator[str]:
        text = self._document.text
        for first, last, look in self._runs.over(start, end):
            words = text[first:last].replace("\t", " " * TAB_CELLS)
            yield select(self._inks.grounds[ground], *self._style(block, look)) + words

    def _style(self, block: Block, look: int) -> Iterator[str]:
        """Yield what the words of a block are written with where nothing is lit."""
        fore = self._inks.fore
        if block.kind is BlockKind.HEADING:
            yield fore["strong"]
            yield "4" if block.level == 1 else ""
        elif block.kind in (BlockKind.QUOTE, BlockKind.IMAGE):
            yield fore["aside"]
        else:
            yield fore["ink"]
        if look & (runs.BOLD | runs.CODE):
            yield fore["strong" if look & runs.BOLD else "accent"]
        for bit, code in ((runs.ITALIC, "3"), (runs.STRIKE, "9"), (runs.LINK, "4")):
            if look & bit:
                yield code
