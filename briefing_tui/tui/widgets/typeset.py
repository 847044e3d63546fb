"""A document set in lines: the table of them, the masthead above, and where one looks at them."""

from __future__ import annotations

from threading import Event
from time import sleep

from textual import work
from textual.geometry import Offset
from textual.reactive import var

from briefing_tui.model import Document, Span
from briefing_tui.text.head import LONG
from briefing_tui.text.layout import MIN_WIDTH_CELLS, LineTable
from briefing_tui.tui.frame import GUTTER_CELLS, MEASURE_CELLS, measure_of
from briefing_tui.tui.masthead import masthead
from briefing_tui.tui.page import Page
from briefing_tui.tui.paint import to_strip
from briefing_tui.tui.runs import plain_runs
from briefing_tui.tui.turns import give_way
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size
    from textual.strip import Strip

    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line
    from briefing_tui.tui.widgets.rail import Extent

_CHUNK_LINES: Final = 1000
_TURN_S: Final = 0.001
"""How long the layout waits between two chunks, so that the keys have their turn."""
_TAIL_LINES: Final = 1
"""Empty lines below the text."""


class Typeset(LineView):
    """A view of a document's lines, with a cursor that is an offset of its text."""

    cursor: var[int] = var(0, init=False)
    """The offset that the reader is at."""

    def __init__(
        self,
        document: Document,
        findings: Findings | None = None,
        *,
        masthead: bool = True,  # without one it is a mere preview
        is_whole: bool = True,  # else the document is the article's first pages
        measure_cells: int = MEASURE_CELLS,  # lines of text are no longer
        spacing_lines: int = 1,  # between paragraphs
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.document = document
        self._findings = findings
        self._has_masthead = masthead
        self._is_whole = is_whole
        self._most_cells = measure_cells
        self._spacing_lines = spacing_lines
        self._dimmed = False
        """Whether what was not found steps back."""
        self._anchor = (0, 0)
        """A line that was put on top by a resize, and the offset that it was put there for."""
        self._seen_lines = 0
        """How many lines were in sight when the text was laid out last."""
        self.is_laid_out = Event()
        """Set when all lines of all of the article are there; any thread may wait for it."""
        self._page: Page | None = None
        self._all: LineTable | None = None
        """The table of all lines; the page may have one that begins near a far place."""
        self._is_far = False
        """Whether it has, and what stands above is not laid out."""
        self._rest_waits = False
        """Whether what is out of sight is laid out only when somebody scrolls, or told to."""
        self._head: tuple[Line, ...] = ()

    def show_whole(self, document: Document, *, rest_waits: bool = False) -> None:
        """Show all of the article that began with the text shown so far.

        Args:
            document: All of it.
            rest_waits: Lay out what is out of sight only when somebody scrolls, or told to.
        """
        self._rest_waits = rest_waits
        above, is_shown = self.top_offset, self._page is not None
        shift = self.scroll_offset.y - self._line(above) if is_shown else 0
        self.document = document
        self._is_whole = True
        if is_shown:
            self._lay_out_anew(self.size, above)
            self.scroll_to_line(self._line(above) + shift)
            self.repaint()

    def typeset(self, measure_cells: int, spacing_lines: int) -> None:
        """Lay an article out anew with other lines; the words on top stay there."""
        if not self._has_masthead:
            return
        now = self._measure, self._spacing_lines
        self._most_cells, self._spacing_lines = measure_cells, spacing_lines
        if (self._measure, spacing_lines) != now:
            self._lay_out_anew(self.size, self._kept_above)
            self.repaint()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the text out for the new width; the words on top stay on top."""
        self._lay_out(event.size)

    def _masthead(self, width: int) -> tuple[Line, ...]:
        if not self._has_masthead:
            return ((),)
        briefing = self._findings.briefing if self._findings else None
        return masthead(self.document, briefing, width, is_whole=self._is_whole)

    def _lay_out(self, size: Size) -> None:
        """Lay the text out for a size; the words on top stay there."""
        page, width = self._page, self.scrollable_content_region.width
        if page is None or page.table.width_cells != max(self._measure, MIN_WIDTH_CELLS):
            self._lay_out_anew(size, self._kept_above)
        else:
            seen = self._if_seen(self.to_keep_in_sight)
            self._count_lines()
            self._keep_in_sight(seen, size)
            if page.width_cells == width:
                return  # as the lines looked, they look still
            page.width_cells = width
        self.repaint()

    @property
    def _kept_above(self) -> int:
        """The offset to keep on top: the one that was put there, unless somebody has scrolled."""
        anchored, above = self._anchor
        return above if above and anchored == self.scroll_offset.y else self.top_offset

    def _lay_out_anew(self, size: Size, above: int) -> None:
        """Make another table of lines, and put the line on top that the offset `above` is on."""
        is_first = self._page is None
        at_top = None if above else Span(self.cursor, self.cursor)
        seen = self._if_seen(self.to_keep_in_sight or at_top)
        table = LineTable(self.document, self._measure, self._spacing_lines)
        self._head = self._masthead(table.width_cells)
        runs = self._findings.runs if self._findings else plain_runs(self.document.inlines)
        width = self.scrollable_content_region.width
        self._page = Page(table, runs, self.palette, width)
        self._all, self._is_far = table, False
        self._page.dimmed = self._dimmed
        table.extend(2 * size.height + 2)
        line = self._line(above) if above else 0
        if above:
            self.scroll_to_line(line)
        elif is_first and self.cursor:
            self.scroll_to_line(self._line(self.cursor) - size.height // 3)
        self._keep_in_sight(seen, size)
        self._anchor = (self.scroll_offset.y, above)
        self._count_lines()
        self.laid_out()
        if table.done:
            self._tell(table)
        elif not self._rest_waits:
            self._lay_out_rest(table)

    @property
    def to_keep_in_sight(self) -> Span | None:
        """What has to be in sight in other lines, too, if it was in the ones before."""
        return None

    def _if_seen(self, span: Span | None) -> Span | None:
        """Return a stretch of the text if it begins in sight."""
        if span is None or self._page is None or not self._page.table.has_near(span.start):
            return None
        row = len(self._head) + self._page.table.line_of(span.start) - self.scroll_offset.y
        return span if 0 <= row < self._seen_lines else None

    def _keep_in_sight(self, span: Span | None, size: Size) -> None:
        """Scroll if what was in sight is not any more; otherwise the words on top stay there."""
        self._seen_lines = size.height
        if span is None:
            return
        first, last = self._line(span.start), self._line(max(span.start, span.end - 1))
        top = self.scroll_offset.y
        if first < top or last >= top + size.height:
            self.scroll_to_line(first - size.height // 3)

    def lay_out_rest(self) -> None:
        """Lay out what is out of sight, if that has waited."""
        if self._rest_waits:
            self._rest_waits = False
            if self._all is not None:
                self._lay_out_rest(self._all)

    @property
    def cursor_cell(self) -> Offset:
        """Where the sign of the reader's line is, from the corner of the view."""
        if self._page is None:
            return Offset()
        row = len(self._head) + self._page.table.line_of(self.cursor) - self.scroll_offset.y
        last = max(0, self.size.height - 1)
        return Offset(max(0, self._page.left_cells - GUTTER_CELLS), min(max(0, row), last))

    def laid_out(self) -> None:
        """Do what has to be done when the text stands in other lines."""

    @property
    def _measure(self) -> int:
        """How wide lines of text are here."""
        return measure_of(self.scrollable_content_region.width, self._most_cells)

    @work(thread=True, exclusive=True, group="layout", exit_on_error=False)
    def _lay_out_rest(self, table: LineTable) -> None:
        """Lay out what is not in sight yet, and say how much there is now and then."""
        while not table.done and self._all is table:
            table.extend(_CHUNK_LINES)
            sleep(_TURN_S)
            give_way()
        if table.done:
            self._tell(table)
        if self.is_running and self._all is table:
            self.app.call_from_thread(self._show_all)

    def _tell(self, table: LineTable) -> None:
        """Let whoever waits for all lines know that they are there."""
        if self._is_whole and self._all is table:
            self.is_laid_out.set()

    def _show_all(self) -> None:
        """Count all lines; what is in sight stays where it is."""
        if self._page is not None and self._all is not None and self._is_far:
            above, now = self.top_offset, self.scroll_offset.y
            by = self._all.line_of(above) - self._page.table.line_of(above)
            is_anchored = self._anchor[0] == now
            self._take(self._all)
            self._count_lines()
            self.scroll_to_line(now + by)
            if is_anchored:
                self._anchor = (self.scroll_offset.y, self._anchor[1])
        self._count_lines()

    def _take(self, table: LineTable) -> None:
        """Number the lines as another table does."""
        assert self._page is not None
        self._page.table, self._is_far = table, False
        self.repaint()

    def _come_near(self, offset: int) -> None:
        """See that there are lines around a place, far below without all of those above it."""
        assert self._page is not None
        table, whole, height = self._page.table, self._all, self.size.height
        if whole is None or table.has_near(offset):
            return
        near = None if whole.has_near(offset) else whole.around(offset, 2 * height)
        if near is None and not self._is_far:
            return
        self._take(near or whole)
        line = len(self._head) + self._page.table.line_of(offset)
        self._page.table.reach_line(line + height)
        self._count_lines()
        self.scroll_to_line(line - height // 3)
        self._is_far = near is not None

    def _table_for(self, lines: int) -> LineTable:
        """Return the table, with as many lines around the cursor as a move by `lines` needs."""
        assert self._page is not None
        self._come_near(self.cursor)
        table, height = self._page.table, self.size.height
        top = min(table.line_of(self.cursor), self.scroll_offset.y - len(self._head))
        if self._is_far and top + lines - height < table.lines_above:
            self._show_all()
        return self._page.table

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Have the rest laid out for whoever begins to scroll."""
        super().watch_scroll_y(old_value, new_value)
        self.lay_out_rest()

    def validate_scroll_target_y(self, value: float) -> float:
        """Lay out what the wheel of a mouse goes to, if that has not been done yet."""
        if self._page is not None and value > self.max_scroll_y:
            self._page.table.reach_line(round(value) - len(self._head) + self.size.height)
            self._count_lines()
        return super().validate_scroll_target_y(value)

    def validate_scroll_y(self, value: float) -> float:
        """Stay where the text is; above the lines that are laid out, all of them are needed."""
        line = super().validate_scroll_y(value)
        if self._page is None or not self._is_far:
            return line
        if line >= len(self._head) + self._page.table.lines_above:
            return line
        now = self.scroll_offset.y
        self._show_all()
        return super().validate_scroll_y(value + self.scroll_offset.y - now)

    @property
    def extent(self) -> Extent | None:
        """Where in a long text the view is, by its characters.

        They are known before its lines are, so the bar stands still while those are laid out.
        """
        length = len(self.document.text)
        if length < LONG or self._page is None:
            return None
        above = self.top_offset
        in_sight = self.in_sight.end - above
        return length, 1, above + in_sight * above / length  # 0 at the start, all at the end

    def _count_lines(self) -> None:
        if self._page is not None:
            self.set_lines(len(self._head) + len(self._page.table) + _TAIL_LINES)

    @property
    def top_offset(self) -> int:
        """The offset of the first word in sight; 0 if that is the masthead."""
        line = self.scroll_offset.y - len(self._head)
        if self._page is None or line <= 0:
            return 0
        return self._page.table.starts[min(line, len(self._page.table) - 1)]

    @property
    def top_line(self) -> Span:
        """The stretch of the text that stands on the first line in sight."""
        return self._line_span(self.top_offset)

    @property
    def measure_cells(self) -> int:
        """How wide the text is set now."""
        return self._page.table.width_cells if self._page is not None else self._most_cells

    @property
    def line_at_cursor(self) -> Span:
        """The line of text that the cursor is on."""
        return self._line_span(self.cursor) if self._page is not None else Span(0, 0)

    @property
    def in_sight(self) -> Span:
        """The stretch of the text that is on the screen."""
        last = self.scroll_offset.y + self.size.height - len(self._head) - 1
        if self._page is None or last < 0:
            return Span(0, 0)
        table = self._page.table
        return Span(self.top_offset, table.ends[min(last, len(table) - 1)])

    def _line(self, offset: int) -> int:
        """Return the line of the view on which an offset stands."""
        assert self._page is not None
        self._come_near(offset)
        line = len(self._head) + self._page.table.line_of(offset)
        self._page.table.reach_line(line + self.size.height)
        self._count_lines()
        return line

    def _line_span(self, offset: int) -> Span:
        assert self._page is not None
        table = self._page.table
        line = table.line_of(offset)
        return Span(table.starts[line], table.ends[line])

    def _outside(self, line: int) -> Strip:
        """Return a line of the masthead, or an empty one."""
        key = min(line, 0)
        strip = self.cached(key)
        if strip is None:
            left = self._page.left_cells if self._page else 0
            text: Line = self._head[line + len(self._head)] if line < 0 else ()
            width = self.scrollable_content_region.width
            strip = self.keep(
                key,
                to_strip(
                    ((" " * left, ""), *text), width, self.palette, self.palette.grounds["paper"]
                ),
            )
        return strip

    def _refresh_lines_of(self, *stretches: tuple[int, int]) -> None:
        """Paint only the lines anew that stretches of the text stand on."""
        assert self._page is not None
        table, above = self._page.table, len(self._head)
        for start, end in stretches:
            if not (table.has_near(start) and table.has_near(end)):
                continue  # far from here, out of sight
            first, last = table.lines_over(start, end)
            self.refresh_lines(above + first, last - first + 1)
