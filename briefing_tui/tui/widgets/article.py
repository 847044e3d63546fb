"""The article: a table of lines, of which those in sight are painted."""

from __future__ import annotations

from dataclasses import dataclass
from time import sleep
from typing import TYPE_CHECKING, Final

from textual import work
from textual.message import Message
from textual.reactive import var

from briefing_tui.model import Document, Span
from briefing_tui.text.layout import LineTable
from briefing_tui.tui.masthead import masthead
from briefing_tui.tui.page import GUTTER_CELLS, MEASURE_CELLS, RIGHT_CELLS, Page
from briefing_tui.tui.paint import to_strip
from briefing_tui.tui.runs import plain_runs, with_marks
from briefing_tui.tui.widgets.lineview import LineView

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size
    from textual.strip import Strip

    from briefing_tui.text.search import Search
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.page import Light
    from briefing_tui.tui.paint import Line

_CHUNK_LINES: Final = 1000
_TURN_S: Final = 0.001
"""How long the layout waits between two chunks, so that the keys have their turn."""
_TAIL_LINES: Final = 1
"""Empty lines below the text."""


class Article(LineView):
    """The text, with a cursor that is an offset of it."""

    cursor: var[int] = var(0, init=False)
    """The offset that the reader is at."""

    @dataclass(eq=False, repr=False)
    class Moved(Message):
        """The reader moved in the text."""

        article: Article
        offset: int

        @property
        def control(self) -> Article:
            """The article."""
            return self.article

    @dataclass(eq=False, repr=False)
    class Chosen(Message):
        """The reader wants to see in its panel what stands at the cursor."""

        article: Article
        offset: int

        @property
        def control(self) -> Article:
            """The article."""
            return self.article

    def __init__(
        self,
        document: Document,
        findings: Findings | None = None,
        *,
        masthead: bool = True,  # without one it is a mere preview
        is_whole: bool = True,  # else the document is the article's first pages
        measure_cells: int = MEASURE_CELLS,  # lines of text are no longer
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.document = document
        self._findings = findings
        self._has_masthead = masthead
        self._is_whole = is_whole
        self._most_cells = measure_cells
        self._search: Search | None = None
        self._anchor = (0, 0)
        """A line that was put on top by a resize, and the offset that it was put there for."""
        self._page: Page | None = None
        self._head: tuple[Line, ...] = ()
        self._lights: tuple[Light, ...] = ()

    @property
    def current_quote(self) -> int | None:
        """The quotation under the cursor."""
        if self._findings is None or self._page is None:
            return None
        return self._findings.quote_at(self.cursor, self._line_span(self.cursor))

    @property
    def is_at_start(self) -> bool:
        """Whether the reader has not moved from the first page."""
        return self.cursor == 0 and self.scroll_offset.y == 0

    @property
    def is_at_end(self) -> bool:
        """Whether the cursor is on the last line of all."""
        table = self._page.table if self._page is not None else None
        return table is not None and table.done and table.line_of(self.cursor) == len(table) - 1

    def show_findings(self, findings: Findings) -> None:
        """Colour the text with what was found; no line moves."""
        self._findings = findings
        if self._page is not None:
            self._page.runs = findings.runs
            self._head = self._masthead(self._page.table.width_cells)
        self._light_up()
        self.repaint()

    def show_whole(self, document: Document) -> None:
        """Show all of the article that began with the text shown so far."""
        above, is_shown = self.top_offset, self._page is not None
        shift = self.scroll_offset.y - self._line(above) if is_shown else 0
        self.document = document
        self._is_whole = True
        if is_shown:
            self._lay_out_anew(self.size, above)
            self.scroll_to_line(self._line(above) + shift)
            self.repaint()

    def light(self, *spans: Span, kind: str = "item") -> None:
        """Light up a place until the cursor moves on; it counts with the quotation's own."""
        self._light_up(tuple((span.start, span.end, kind) for span in spans))
        self.refresh()

    def show_hits(self, search: Search | None) -> None:
        """Light all hits of a search, or none any more."""
        self._search = search
        self.refresh()

    def go_to(self, offset: int, *, top: bool = False) -> None:
        """Put the cursor on a place, and the place in sight: about a third down, or on top."""
        offset = min(max(0, offset), len(self.document.text))
        if self._page is None:
            self.set_reactive(Article.cursor, offset)
            return
        line = self._line(offset)
        self.cursor = offset
        height = self.size.height
        first = self.scroll_offset.y
        if top or not first + 2 <= line < first + height - 2:
            self.scroll_to_line(line - (2 if top else height // 3))

    def watch_cursor(self, before: int, now: int) -> None:
        """Light up what stands at the cursor and tell."""
        lights = self._lights
        self._light_up()
        if self._page is not None:
            edges = [light[:2] for light in {*lights} ^ {*self._lights}]
            self._refresh_lines_of((before, before), (now, now), *edges)
        self.post_message(self.Moved(self, now))

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        if self._page is not None:
            self._page.palette = self.palette
        super().watch_palette()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the text out for the new width; the words on top stay on top."""
        self._lay_out(event.size)

    def step(self, by: int) -> None:
        """Move the cursor by lines of text."""
        if self._page is None:
            return
        table = self._page.table
        line = table.line_of(self.cursor) + by
        table.reach_line(line)
        while 0 <= line < len(table) and table.starts[line] == table.ends[line]:
            line += 1 if by > 0 else -1
        if 0 <= line < len(table):
            self._put_on(line)
        elif by < 0:
            self.scroll_to_line(0)

    def leap(self, lines: int) -> None:
        """Scroll by lines; the cursor stays where it is on the screen."""
        if self._page is None:
            return
        table = self._page.table
        line = table.line_of(self.cursor)
        table.reach_line(line + lines + self.size.height)
        self._count_lines()
        self.scroll_to_line(self.scroll_offset.y + lines)
        self._put_on(min(max(0, line + lines), len(table) - 1))

    def go_to_end(self, *, last: bool) -> None:
        """Move to the first or the last line."""
        if self._page is None:
            return
        table = self._page.table
        if last:
            table.reach_offset(len(self.document.text))
            self._count_lines()
        self._put_on(len(table) - 1 if last else 0)
        self.scroll_to_line(len(table) if last else 0)

    def choose(self) -> None:
        """Post that the reader wants to see the item at the cursor."""
        self.post_message(self.Chosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse is."""
        line = self.scroll_offset.y + event.y - len(self._head)
        if self._page is not None and 0 <= line < len(self._page.table):
            self.cursor = self._page.offset_at(line, event.x)

    def render_line(self, y: int) -> Strip:
        """Look up or make the strip of one line of the screen."""
        if self._page is None:
            self._lay_out(self.size)  # the first frame comes before the first event of its size
        page = self._page
        line = self.scroll_offset.y + y - len(self._head)
        if page is None or line < 0 or line >= len(page.table):
            return self._outside(line)
        start, end = page.table.starts[line], page.table.ends[line]
        here = start <= self.cursor and line == page.table.line_of(self.cursor)
        here = here and (self._has_masthead or self.has_focus)
        lights = tuple(light for light in self._lights if light[0] < end and light[1] > start)
        if self._search is not None:
            lights += tuple((hit.start, hit.end, "hit") for hit in self._search.over(start, end))
        key = (line, lights, here)
        return self.cached(key) or self.keep(key, page.strip(line, lights, here=here))

    def _outside(self, line: int) -> Strip:
        """Return a line of the masthead, or an empty one."""
        key = min(line, 0)
        strip = self.cached(key)
        if strip is None:
            left = self._page.left_cells if self._page else 0
            text: Line = self._head[line + len(self._head)] if line < 0 else ()
            ground = self.background(self.palette.paper)
            width = self.scrollable_content_region.width
            strip = self.keep(
                key, to_strip(((" " * left, ""), *text), width, self.palette.styles, ground)
            )
        return strip

    def _masthead(self, width: int) -> tuple[Line, ...]:
        if not self._has_masthead:
            return ((),)
        briefing = self._findings.briefing if self._findings else None
        return masthead(self.document, briefing, width, is_whole=self._is_whole)

    def _lay_out(self, size: Size) -> None:
        """Lay the text out for a size; the words on top stay there."""
        page = self._page
        if page is None or page.table.width_cells != max(self._measure, 4):
            anchored, above = self._anchor
            if anchored != self.scroll_offset.y or not above:
                above = self.top_offset
            self._lay_out_anew(size, above)
        else:
            page.width_cells = self.scrollable_content_region.width
            self._count_lines()
        self.repaint()

    def _lay_out_anew(self, size: Size, above: int) -> None:
        """Make another table of lines, and put the line on top that the offset `above` is on."""
        table = LineTable(self.document, self._measure)
        self._head = self._masthead(table.width_cells)
        runs = self._findings.runs if self._findings else plain_runs(self.document.inlines)
        width = self.scrollable_content_region.width
        self._page = Page(table, runs, self.palette, width)
        table.extend(2 * size.height + 2)
        line = self._line(above) if above else 0
        if above or self.cursor:
            self.scroll_to_line(line if above else self._line(self.cursor) - size.height // 3)
        self._anchor = (self.scroll_offset.y, above)
        self._light_up()
        self._count_lines()
        if not table.done:
            self._lay_out_rest(table)

    @property
    def _measure(self) -> int:
        """How wide lines of text are here."""
        width = self.scrollable_content_region.width
        return min(self._most_cells, width - GUTTER_CELLS - RIGHT_CELLS)

    @work(thread=True, exclusive=True, group="layout", exit_on_error=False)
    def _lay_out_rest(self, table: LineTable) -> None:
        """Lay out what is not in sight yet, and say how much there is now and then."""
        while not table.done and self._page is not None and self._page.table is table:
            table.extend(_CHUNK_LINES)
            sleep(_TURN_S)
        if self.is_running:
            self.app.call_from_thread(self._count_lines)

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

    def _line(self, offset: int) -> int:
        """Return the line of the view on which an offset stands."""
        assert self._page is not None
        line = len(self._head) + self._page.table.line_of(offset)
        self._page.table.reach_line(line + self.size.height)
        self._count_lines()
        return line

    def _line_span(self, offset: int) -> Span:
        assert self._page is not None
        table = self._page.table
        line = table.line_of(offset)
        return Span(table.starts[line], table.ends[line])

    def _refresh_lines_of(self, *stretches: tuple[int, int]) -> None:
        """Paint only the lines anew that stretches of the text stand on."""
        assert self._page is not None
        table, above = self._page.table, len(self._head)
        for start, end in stretches:
            first, last = table.line_of(start), table.line_of(end)
            self.refresh_lines(above + first, last - first + 1)

    def _put_on(self, line: int) -> None:
        """Put the cursor at the start of a line and keep the line in the middle of the view."""
        assert self._page is not None
        self.cursor = self._page.table.starts[line]
        height = self.size.height
        air = height // 4
        row = len(self._head) + line
        now = self.scroll_offset.y
        if row < now + air:
            self.scroll_to_line(row - air)
        elif row >= now + height - air:
            self.scroll_to_line(row + air + 1 - height)

    def _light_up(self, more: tuple[Light, ...] = ()) -> None:
        """Light up the quotation at the cursor, and the words that name its speaker."""
        self._lights = more
        index = self.current_quote
        if index is None or self._findings is None:
            return
        quote = self._findings.briefing.quotes[index]
        names = [span for span in (quote.mention, quote.cue) if span is not None]
        said = ((span.start, span.end, "said") for span in names)
        start, end = with_marks(self.document.text, quote.span)
        self._lights = ((start, end, "quote"), *said, *more)
