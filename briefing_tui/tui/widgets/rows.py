"""A list of rows of one or more lines, painted line by line: the base of all panels."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from textual.cache import LRUCache
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var

from briefing_tui.text.width import fit
from briefing_tui.tui.frame import TICK
from briefing_tui.tui.paint import lit, to_strip
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.tui.widgets.row_texts import RowTexts
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.strip import Strip

    from briefing_tui.model import Span
    from briefing_tui.tui.paint import Line
    from briefing_tui.tui.themes import Ground

MARGIN_CELLS: Final = 2
"""The mark of the selected row stands in the first, or its tick; nothing in the second."""
_LOOKING: Final = "Still looking …"
"""What stands in a list as long as nobody knows what it will hold."""
NOTHING: Final = -1
"""The row that is selected where none is."""
_KEPT_LISTS: Final = 12
"""Of so many lists, or widths of them, it is kept where their rows begin."""


class Items(Protocol):
    """What a list shows."""

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return how many lines each row takes."""

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the lines of a row; missing ones are empty."""

    def selectable(self, index: int) -> bool:
        """Return whether the cursor may stand on a row."""


class Rows(LineView):
    """A list with a cursor."""

    PINNED_LINES: ClassVar[int] = 0
    """How many lines stay on top while the rest scrolls."""
    AIR_CELLS: ClassVar[int] = 1
    """How many cells stay empty before the scroll bar."""
    ALLOW_SELECT: ClassVar[bool] = False
    GROUND: ClassVar[Ground] = "panel"

    cursor: var[int] = var(NOTHING, init=False)
    """The selected row, or -1."""

    @dataclass(eq=False, repr=False)
    class Moved(Message):
        """The reader moved the cursor."""

        rows: Rows
        index: int
        place: Span | None
        """Where in the text that is; other rows may be shown before the message is read."""

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    @dataclass(eq=False, repr=False)
    class Chosen(Message):
        """The reader wants to go to a row's place."""

        rows: Rows
        index: int
        place: Span | None
        """Where in the text that is; other rows may be shown before the message is read."""

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    def __init__(self, items: Items | None = None, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._items = items
        self._tops = array("I", [0])
        self._known_tops: LRUCache[tuple[Items, int], array[int]] = LRUCache(_KEPT_LISTS)
        self._measured_cells = 0
        self._texts: RowTexts | None = None
        self._hit_words = ""

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._tops) - 1

    @property
    def width_cells(self) -> int:
        """The width that rows are painted in."""
        return max(1, self._measured_cells - MARGIN_CELLS - self.AIR_CELLS)

    def is_ticked(self, index: int) -> bool:
        """Return whether the reader has ticked a row."""
        del index
        return False

    def span_of(self, row: int) -> Span | None:
        """Return the place of the text that a row stands for, if there is a text."""
        del row
        return None

    def pinned(self) -> Sequence[Line]:
        """Return the lines that stay on top; `PINNED_LINES` of them."""
        return ()

    def show(self, items: Items, cursor: int = NOTHING) -> None:
        """Show other rows."""
        self._items = items
        self._texts = None
        self._measure()
        self.set_reactive(Rows.cursor, cursor)
        self.scroll_to_line(0)
        self._show_cursor()
        self.repaint()

    @property
    def cursor_cell(self) -> Offset:
        """Where the mark of the selected row is, from the corner of the list."""
        line = self._tops[self.cursor] if 0 <= self.cursor < self.row_count else 0
        return Offset(0, self.PINNED_LINES + max(0, line - self.scroll_offset.y))

    @property
    def cursor_lines(self) -> int:
        """How many lines the selected row takes."""
        here = 0 <= self.cursor < self.row_count
        return self._tops[self.cursor + 1] - self._tops[self.cursor] if here else 1

    def select(self, index: int) -> None:
        """Put the cursor on a row and the row in sight, without telling anybody."""
        if index != self.cursor:
            self.cursor = index
            self._show_cursor()

    @property
    def texts(self) -> RowTexts:
        """What the rows say, to find words in."""
        if self._texts is None:
            assert self._items is not None
            self._texts = RowTexts(self._items, self.row_count)
        return self._texts

    def go_to_row(self, index: int) -> None:
        """Move the cursor to a row, as if the reader had."""
        self._move_to(index)

    def show_hits(self, words: str) -> None:
        """Light up words wherever they stand in the rows, or none any more."""
        if words != self._hit_words:
            self._hit_words = words
            self.repaint()

    def watch_cursor(self, before: int, now: int) -> None:
        """Paint the rows anew that the cursor left and came to."""
        for row in (before, now):
            if 0 <= row < self.row_count:
                top, bottom = self._tops[row], self._tops[row + 1]
                self.refresh_lines(self.PINNED_LINES + top, bottom - top)

    def on_resize(self) -> None:
        """Arrange the rows for the new width; at the old one they look as they did."""
        before = self._measured_cells
        self._measure()
        self._show_cursor()
        if self._measured_cells != before:
            self.repaint()

    def on_focus(self) -> None:
        """Start at the first row."""
        self.begin()

    def begin(self) -> None:
        """Put the cursor on the first row if it is on none."""
        if not self.row_count:
            self._measure()  # the keyboard may come before the first frame
        if self.cursor == NOTHING:
            self.cursor = self._selectable_from(0, 1)

    def step(self, by: int) -> None:
        """Move the cursor to the next row that can be selected."""
        self._move_to(self._selectable_from(self.cursor + by, by))

    def leap(self, lines: int) -> None:
        """Move the cursor by about so many lines."""
        top = self._tops[max(0, self.cursor)] if self.row_count else 0
        aim = min(max(0, bisect_right(self._tops, max(0, top + lines)) - 1), self.row_count - 1)
        found = self._selectable_from(aim, 1 if lines > 0 else -1)
        self._move_to(found if found >= 0 else self._selectable_from(aim, -1 if lines > 0 else 1))

    def go_to_end(self, *, last: bool) -> None:
        """Move the cursor to the first or the last row."""
        self._move_to(self._selectable_from(self.row_count - 1 if last else 0, -1 if last else 1))

    def choose(self) -> None:
        """Post that the reader wants to go there."""
        if self.cursor >= 0:
            self.post_message(self.Chosen(self, self.cursor, self.span_of(self.cursor)))

    def on_click(self, event: events.Click) -> None:
        """Select the row under the mouse; a second click goes there."""
        y = event.y - self.PINNED_LINES
        if y < 0 or self._items is None:
            return
        index = bisect_right(self._tops, self.scroll_offset.y + y) - 1
        if 0 <= index < self.row_count and self._items.selectable(index):
            if index == self.cursor:
                self.choose()
            self._move_to(index)

    def line_maker(self) -> Callable[[int], Strip]:
        """Return what makes the lines of the list."""
        if len(self._tops) == 1:
            self._measure()  # the first frame comes before the first event of its size
        tops, cursor, has_focus = self._tops, self.cursor, self.has_focus
        above = self.scroll_offset.y - self.PINNED_LINES
        painted = cache(self._lines_of)

        def make(y: int) -> Strip:
            if y < self.PINNED_LINES:
                return self._strip(" " * MARGIN_CELLS, "", self.pinned()[y], self.GROUND)
            if self._items is None and y == self.PINNED_LINES:
                looking: Line = ((fit(_LOOKING, self.width_cells), "dim"),)
                return self._strip(" " * MARGIN_CELLS, "", looking, self.GROUND)
            line_no = above + y
            index = bisect_right(tops, line_no) - 1
            selected = index == cursor and 0 <= index < len(tops) - 1
            key = (line_no, self._measured_cells, selected, has_focus and selected)
            strip = self.cached(key)
            if strip is None:
                within = line_no - tops[index] if index >= 0 else 0
                strip = self._make(index, painted(index), within, selected=selected)
                self.keep(key, strip)
            return strip

        return make

    def _lines_of(self, index: int) -> Sequence[Line]:
        """Return the lines of a row, with the words lit that were looked for."""
        if self._items is None or not 0 <= index < self.row_count:
            return ()
        lines = self._items.lines(index, self.width_cells)
        return [lit(line, self._hit_words) for line in lines] if self._hit_words else lines

    def _make(self, index: int, lines: Sequence[Line], within: int, *, selected: bool) -> Strip:
        """Make a line: the one of a row that is `within` it."""
        text: Line = lines[within] if within < len(lines) else ()
        tick = TICK if within == 0 and lines and self.is_ticked(index) else ""
        if not (selected and within < len(lines)):
            return self._strip(tick or " " * MARGIN_CELLS, "mark" * bool(tick), text, self.GROUND)
        mark = tick or ("▌" if self.has_focus else "▏")
        return self._strip(mark, "stroke", text, "select" if self.has_focus else "raised")

    def _strip(self, mark: str, style: str, text: Line, ground: Ground) -> Strip:
        palette = self.palette
        line: Line = ((mark.ljust(MARGIN_CELLS), style), *text)
        return to_strip(line, self._measured_cells, palette, palette.grounds[ground])

    def _measure(self) -> None:
        self._measured_cells = self.scrollable_content_region.width
        self._tops = self.tops_of(self._items) if self._items is not None else array("I", [0])
        total, room = self._tops[-1], self._room
        if total > room > 0:  # room below the end, so that a whole row can stand on top there
            total = self._tops[bisect_left(self._tops, total - room)] + room
        self.set_lines(total + self.PINNED_LINES)

    def tops_of(self, items: Items) -> array[int]:
        """Return the line that each row of a list begins on, and the one below them all."""
        key = items, self.width_cells
        tops = self._known_tops.get(key)
        if tops is None:
            heights = items.heights(self.width_cells)
            tops = self._known_tops[key] = array("I", accumulate(heights, initial=0))
        return tops

    @property
    def _room(self) -> int:
        """The lines of the view below the pinned ones."""
        return self.size.height - self.PINNED_LINES

    def validate_scroll_y(self, value: float) -> float:
        """Begin with a whole row, also where the mouse scrolls."""
        line = round(super().validate_scroll_y(value))
        return self._tops[max(0, bisect_right(self._tops, line) - 1)]

    def _selectable_from(self, index: int, by: int) -> int:
        while self._items is not None and 0 <= index < self.row_count:
            if self._items.selectable(index):
                return index
            index += by
        return NOTHING

    def _move_to(self, index: int) -> None:
        if index >= 0 and index != self.cursor:
            self.cursor = index
            self._show_cursor()
            self.post_message(self.Moved(self, index, self.span_of(index)))

    def _show_cursor(self) -> None:
        """Scroll just as far that the selected row is in sight, and the rows beside it."""
        if not 0 <= self.cursor < self.row_count or self._room <= 0:
            return  # nothing selected, or out of sight
        tops, room, now = self._tops, self._room, self.scroll_offset.y
        top, above = tops[self.cursor], tops[max(0, self.cursor - 1)]
        bottom = tops[min(self.cursor + 2, self.row_count)]
        if above < now:
            fits = tops[self.cursor + 1] - above <= room
            self.scroll_to_line(above if fits else top)
        elif bottom > now + room:
            self.scroll_to_line(min(top, tops[bisect_left(tops, bottom - room)]))
