"""The preview of an export: its lines as they stand, wrapped as far as they are looked at."""

from __future__ import annotations

from textual.geometry import Offset
from textual.message import Message

from briefing_tui.text.breaking import wrap
from briefing_tui.text.layout import MIN_WIDTH_CELLS
from briefing_tui.text.safe import to_safe
from briefing_tui.tui.paint import to_strip
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.strip import Strip

    from briefing_tui.tui.paint import Line

_AHEAD: Final = 200
"""So many lines more than are seen are wrapped."""
_MARGIN_CELLS: Final = 2
_COMMENT: Final = "<!--"
_STRETCH: Final = 1_000_000
"""Characters looked at in one go, which takes a millisecond."""


class Row(NamedTuple):
    """A line of the screen."""

    text: str
    style: str


class Preview(LineView):
    """A text that only scrolls."""

    class Chosen(Message):
        """The reader is content with what is shown."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.text = ""
        self.is_marked_up = False
        """Whether "#" begins a heading."""
        self._lines = self._wrapped = 0
        """How many lines there are, and how many of them are wrapped."""
        self._rows: list[Row] = []
        """From the first line on."""
        self._tail: list[Row] = []
        """From the last row upwards; what is between counts a row for each line."""
        self._source: Iterator[Row] = iter(())
        self._back: Iterator[list[Row]] = iter(())
        self._width = 0

    def show(self, text: str, *, lines: int, is_marked_up: bool) -> None:
        """Show another text from its beginning.

        Args:
            text: What to show; it may be long, so that nothing here goes through all of it.
            lines: As many as `count_lines` finds.
            is_marked_up: Whether "#" begins a heading.
        """
        self.scroll_to_line(0)
        self.go_on(text, lines=lines, is_marked_up=is_marked_up)

    def go_on(self, text: str, *, lines: int, is_marked_up: bool) -> None:
        """Show a text that begins with the one before; what is in sight stays there.

        Args:
            text: As for `show`.
            lines: As for `show`.
            is_marked_up: As for `show`.
        """
        self.text, self._lines, self.is_marked_up = text, lines, is_marked_up
        self._tail = []
        self._wrap_anew()

    def on_resize(self) -> None:
        """Wrap for the new width; the top of the view stays about where it was."""
        if self._room != self._width:
            self._wrap_anew()

    def _wrap_anew(self) -> None:
        top = self.scroll_offset.y
        below = self._count - top if self._is_near_end(top) else None
        self._width = self._room
        self._wrapped, self._rows, self._tail = 0, [], []
        self._source, self._back = self._wrap(), self._wrap_back()
        self._reach(0 if below else top)
        if below:
            self._reach_back(below)
            self.scroll_to_line(self._count - below)
        self.repaint()

    @property
    def _room(self) -> int:
        return max(MIN_WIDTH_CELLS, self.scrollable_content_region.width - _MARGIN_CELLS)

    @property
    def _count(self) -> int:
        """How many rows there are, as far as that is known."""
        return len(self._rows) + len(self._tail) + max(0, self._lines - self._wrapped)

    def _reach(self, row: int) -> None:
        """Wrap as far as this row and the page below it."""
        goal = row + self.size.height + _AHEAD
        while len(self._rows) < goal and (found := next(self._source, None)):
            self._rows.append(found)
        self.set_lines(self._count)

    def _reach_back(self, rows: int) -> None:
        """Wrap so many rows from the end upwards, and some more."""
        goal = rows + _AHEAD
        while len(self._tail) < goal:
            found = next(self._back, None)
            if found is None:
                self._rows += self._source  # both have met, maybe in the midst of a line
                break
            self._tail += found
        self.set_lines(self._count)

    def _wrap(self) -> Iterator[Row]:
        for start, end in find_lines(self.text):
            if self._wrapped >= self._lines:
                return  # the rest has been wrapped from the end
            self._wrapped += 1
            yield from self._rows_of(start, end)

    def _wrap_back(self) -> Iterator[list[Row]]:
        for start, end in find_lines_back(self.text):
            if self._wrapped >= self._lines:
                return
            self._wrapped += 1
            yield [*self._rows_of(start, end)][::-1]

    def _rows_of(self, start: int, end: int) -> Iterator[Row]:
        is_heading = self.is_marked_up and self.text.startswith("#", start)
        for part in parts_of(self.text, start, end, self._width):
            words = to_safe(part).replace("\t", "    ").replace("\n", " ")
            yield Row(words, "strong" if is_heading else "ink")

    def step(self, by: int) -> None:
        """Scroll by so many lines."""
        self.leap(by)

    def leap(self, lines: int) -> None:
        """Scroll by so many lines."""
        aim = max(0, self.scroll_offset.y + lines)
        if self._is_near_end(aim):
            aim = self._seen_from_end(aim)
        else:
            self._reach(aim)
        self.scroll_to_line(aim)

    def go_to_end(self, *, last: bool) -> None:
        """Scroll to the beginning or the end."""
        if last:
            self._reach_back(self.size.height)
        self.scroll_to_line(self._count if last else 0)

    def _is_near_end(self, row: int) -> bool:
        """Return whether a row is above those that were wrapped from the end, or one of them."""
        return bool(self._tail) and row - len(self._rows) > self._count - len(self._tail) - row

    def _seen_from_end(self, row: int) -> int:
        """Wrap from the end up to a row; return where it is then."""
        below = self._count - row
        self._reach_back(below)
        return self._count - below

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Go on with what is above when the wheel or the bar leads there from the end."""
        super().watch_scroll_y(old_value, new_value)
        row = round(new_value)
        if self._is_near_end(row) and (there := self._seen_from_end(row)) != row:
            self.scroll_to_line(there)

    def choose(self) -> None:
        """Post that the reader is content."""
        self.post_message(self.Chosen())

    @property
    def cursor_cell(self) -> Offset:
        """The corner of the view."""
        return Offset(0, 0)

    def on_focus(self) -> None:
        """Show where the keyboard is."""
        self.repaint()

    def on_blur(self) -> None:
        """Show that the keyboard is elsewhere."""
        self.repaint()

    def line_maker(self) -> Callable[[int], Strip]:
        """Return what makes the lines of the text."""
        return self._line_at

    def _line_at(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        if not self._is_wrapped(number):
            self._reach(number)
        below = self._count - 1 - number  # the same for a row as long as it is in the tail
        width = self.scrollable_content_region.width
        key = (number, width) if number < len(self._rows) else (-1 - below, width)
        return self.cached(key) or self.keep(key, self._make(number, width))

    def _is_wrapped(self, number: int) -> bool:
        return number < len(self._rows) or self._count - number <= len(self._tail)

    def _make(self, number: int, width: int) -> Strip:
        below = self._count - 1 - number
        row = Row("", "")
        if number < len(self._rows):
            row = self._rows[number]
        elif 0 <= below < len(self._tail):
            row = self._tail[below]
        words, comment, rest = row.text.partition(_COMMENT)
        mark = ("▏ ", "stroke") if self.has_focus else ("  ", "")
        line: Line = (mark, (words, row.style), (comment + rest, "faint"))
        return to_strip(line, width, self.palette, self.palette.grounds["paper"])


def count_lines(text: str) -> int:
    """Return how many lines a text has.

    It is counted in stretches, between which other threads have their turn.
    """
    last = _end_of(text)
    starts = range(0, last, _STRETCH)
    return 1 + sum(text.count("\n", at, min(last, at + _STRETCH)) for at in starts)


def find_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line, as they are asked for; not of empty ones at the end."""
    start, last = 0, _end_of(text)
    while start <= last:
        stop = text.find("\n", start, last)
        end = last if stop < 0 else stop
        yield start, _without_return(text, start, end)
        start = end + 1


def find_lines_back(text: str) -> Iterator[tuple[int, int]]:
    """Yield what `find_lines` does, the last line first."""
    end = _end_of(text)
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        yield start, _without_return(text, start, end)
        end = start - 1


def _end_of(text: str) -> int:
    last = len(text)
    while last and text[last - 1] == "\n":
        last -= 1
    return last


def _without_return(text: str, start: int, end: int) -> int:
    return end - (end > start and text[end - 1] == "\r")


def parts_of(text: str, start: int, end: int, width_cells: int) -> Iterator[str]:
    """Yield what a line is broken into; its signs of quotation stand on each part of it."""
    behind = start
    while text.startswith(">", start) and behind < end and text[behind] in "> ":
        behind += 1
    lead = text[start:behind][: max(0, width_cells - MIN_WIDTH_CELLS)]
    for first, stop in wrap(text, start + len(lead), end, width_cells - len(lead)):
        yield lead + text[first:stop]
