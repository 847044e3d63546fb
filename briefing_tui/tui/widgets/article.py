"""The article: a table of lines, of which those in sight are painted."""

from __future__ import annotations

from dataclasses import dataclass

from textual.geometry import Offset
from textual.message import Message
from textual.selection import Selection

from briefing_tui.model import Document, Span
from briefing_tui.text.around import find_block, find_word, whole_grapheme
from briefing_tui.tui.frame import MEASURE_CELLS
from briefing_tui.tui.hints import with_labels
from briefing_tui.tui.runs import with_marks
from briefing_tui.tui.widgets.typeset import Typeset
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual import events
    from textual.strip import Strip

    from briefing_tui.text.search import Search
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.page import Light, Mark, Page


_CLICKS: Final = 3


class Article(Typeset):
    """The text, lit where the reader is, where a search found words, where the mouse chose some."""

    @dataclass(eq=False, repr=False)
    class Chosen(Message):
        """The reader wants to see in its panel what stands at the cursor."""

        article: Article
        offset: int

        @property
        def control(self) -> Article:
            """The article."""
            return self.article

    @dataclass(eq=False, repr=False)
    class Leapt(Message):
        """The reader is about to go to an end of the text."""

        article: Article
        offset: int
        """Where from."""

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
        spacing_lines: int = 1,  # between paragraphs
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(
            document,
            findings,
            masthead=masthead,
            is_whole=is_whole,
            measure_cells=measure_cells,
            spacing_lines=spacing_lines,
            id=id,
        )
        self._search: Search | None = None
        self._lights: tuple[Light, ...] = ()
        self._place: tuple[Light, ...] = ()
        """Those of them that a panel or a search has asked for."""
        self._labels: tuple[tuple[int, str], ...] = ()
        self._ticked: tuple[Light, ...] = ()

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

    def show_labels(self, labels: Iterable[tuple[int, str]]) -> None:
        """Write labels over the text at these offsets, in place of those before."""
        before, self._labels = self._labels, tuple(sorted(labels))
        if self._labels != before:
            self.refresh()

    def show_findings(self, findings: Findings, *, dimmed: bool = False) -> None:
        """Colour the text with what was found; no line moves.

        Args:
            findings: What was found.
            dimmed: Whether everything else steps back.
        """
        self._findings = findings
        self._dimmed = dimmed
        if self._page is not None:
            self._page.runs = findings.runs
            self._page.dimmed = dimmed
            self._head = self._masthead(self._page.table.width_cells)
        self._light_up(self._place)
        self.repaint()

    def light(self, *spans: Span, kind: str = "item") -> None:
        """Light up a place until the cursor moves on; it counts with the quotation's own."""
        before = self._lights
        self._light_up(tuple((span.start, span.end, kind) for span in spans))
        self._refresh_lights(before)

    def show_hits(self, search: Search | None) -> None:
        """Light all hits of a search, or none any more."""
        if search is not self._search:
            self._search = search
            self._light_up(tuple(light for light in self._place if light[2] != "here"))
            self.refresh()

    def show_ticks(self, spans: frozenset[Span]) -> None:
        """Show which quotations are ticked, and no others."""
        before, self._ticked = self._ticked, tuple((*span, "ticked") for span in sorted(spans))
        if self._page is not None:
            edges = [light[:2] for light in {*before} ^ {*self._ticked}]
            self._refresh_lines_of(*edges)

    @property
    def to_keep_in_sight(self) -> Span | None:
        """The hit that the reader is at."""
        return next((Span(*edges) for *edges, kind in self._lights if kind == "here"), None)

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
        """Light up what stands at the cursor."""
        lights = self._lights
        self._light_up()
        self._refresh_lights(lights, before, now)

    def _refresh_lights(self, before: tuple[Light, ...], *offsets: int) -> None:
        """Paint the lines anew that other lights were on or are on now, and those of some places.

        All the other ones would be written to the terminal again as they are.
        """
        if self._page is not None:
            edges = [light[:2] for light in {*before} ^ {*self._lights}]
            self._refresh_lines_of(*((offset, offset) for offset in offsets), *edges)

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        if self._page is not None:
            self._page.palette = self.palette
        super().watch_palette()

    def step(self, by: int) -> None:
        """Move the cursor by lines of text."""
        if self._page is None:
            return
        table = self._table_for(by)
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
        table = self._table_for(lines)
        line = table.line_of(self.cursor)
        table.reach_line(line + lines + self.size.height)
        self._count_lines()
        self.scroll_to_line(self.scroll_offset.y + lines)
        self._put_on(min(max(0, line + lines), len(table) - 1))

    def go_to_end(self, *, last: bool) -> None:
        """Move to the first or the last line."""
        if self._page is None:
            return
        self.post_message(self.Leapt(self, self.cursor))
        self._come_near(len(self.document.text) if last else 0)
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
        """Put the cursor where the mouse is; a second click chooses the word, a third the block."""
        event.prevent_default()  # Textual would choose all of the text
        offset = self.offset_under(event.x, event.y)
        if event.chain == 1:
            if self.text_selection is None:
                self.cursor = offset
        elif event.chain <= _CLICKS:
            find = find_word if event.chain == 2 else find_block
            span = find(self.document, offset)
            start, end = Offset(span.start, 0), Offset(span.end, 0)
            self.screen.selections = {self: Selection(start, end)}

    def offset_under(self, x: int, y: int) -> int:
        """Return the offset of the text at a cell of the view, or of the nearest text."""
        line = self.scroll_offset.y + y - len(self._head)
        if self._page is None or line < 0:
            return 0
        if line >= len(self._page.table):
            return len(self.document.text)
        return self._page.offset_at(line, x)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words that the mouse chose, as they stand in the text."""
        span = self._chosen(selection)
        return (span.of(self.document.text), "\n") if span is not None else None

    def _chosen(self, selection: Selection | None) -> Span | None:
        """Return what the mouse chose; its offsets count in the text and have no lines."""
        if selection is None:
            return None
        length = len(self.document.text)
        start = 0 if selection.start is None else min(max(0, selection.start.x), length)
        end = length if selection.end is None else min(max(start, selection.end.x), length)
        return Span(start, whole_grapheme(self.document.text, end))

    def laid_out(self) -> None:
        """Light up what stands at the cursor, and the place that was lit before."""
        self._light_up(self._place)

    def line_maker(self) -> Callable[[int], Strip]:
        """Return what makes the lines of the article."""
        if self._page is None:
            self._lay_out(self.size)  # the first frame comes before the first event of its size
        page, above = self._page, self.scroll_offset.y - len(self._head)
        if page is None:
            return lambda y: self._outside(above + y)
        table, cursor, lights = page.table, self.cursor, self._lights
        chosen = self._chosen(self.text_selection)
        if chosen is not None:
            lights = (*lights, (*chosen, "chosen"))
        shows_cursor = self._has_masthead or self.has_focus

        def make(y: int) -> Strip:
            line = above + y
            if line < 0 or line >= len(table):
                return self._outside(line)
            start, end = table.starts[line], table.ends[line]
            here = shows_cursor and start <= cursor and line == table.line_of(cursor)
            lit = tuple([light for light in lights if light[0] < end and light[1] > start])
            if self._ticked:
                lit += tuple([light for light in self._ticked if start <= light[0] < end])
            if self._search is not None:
                lit += tuple([(*hit, "hit") for hit in self._search.over(start, end)])
            key = (line, lit, here)
            strip = self.cached(key)
            if strip is None:
                mark = self._mark_on(start, end)
                strip = self.keep(key, page.strip(line, lit, here=here, mark=mark))
            return self._with_labels(strip, page, line) if self._labels else strip

        return make

    def _with_labels(self, strip: Strip, page: Page, line: int) -> Strip:
        """Return a line with the labels that belong on it."""
        table = page.table
        span = range(table.starts[line], table.ends[line])
        here = [one for one in self._labels if one[0] in span and line == table.line_of(one[0])]
        labels = [(page.x_of(line, at), label) for at, label in here]
        style = self.palette.lit(("here",), self.palette.accent)
        return with_labels(strip, labels, style) if labels else strip

    def _mark_on(self, start: int, end: int) -> Mark | None:
        return self._findings.mark_on(Span(start, end)) if self._findings is not None else None

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
        self._lights = self._place = more
        index = self.current_quote
        if index is None or self._findings is None:
            return
        quote = self._findings.briefing.quotes[index]
        names = [span for span in (quote.mention, quote.cue) if span is not None]
        said = ((span.start, span.end, "said") for span in names)
        start, end = with_marks(self.document.text, quote.span)
        self._lights = ((start, end, "quote"), *said, *more)
