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
    from collections.abc import Iterator

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
        self._lines = self._next = 0
        """How many lines there are, and how many of them are wrapped."""
        self._rows: list[Row] = []
        self._source: Iterator[Row] = iter(())
        self._width = 0

    def show(self, text: str, *, lines: int, is_marked_up: bool) -> None:
        """Show another text from its beginning.

        Args:
            text: What to show; it may be long, so that nothing here goes through all of it.
            lines: As many as `count_lines` finds.
            is_marked_up: Whether "#" begins a heading.
        """
        self.text, self._lines, self.is_marked_up = text, lines, is_marked_up
        self._wrap_anew()
        self.scroll_to_line(0)

    def on_resize(self) -> None:
        """Wrap for the new width; the top of the view stays about where it was."""
        if self._room != self._width:
            self._wrap_anew()

    def _wrap_anew(self) -> None:
        self._width = self._room
        self._next, self._rows = 0, []
        self._source = self._wrap()
        self._reach(self.scroll_offset.y)
        self.repaint()

    @property
    def _room(self) -> int:
        return max(MIN_WIDTH_CELLS, self.scrollable_content_region.width - _MARGIN_CELLS)

    def _reach(self, row: int) -> None:
        """Wrap as far as this row and the page below it."""
        goal = row + self.size.height + _AHEAD
        while len(self._rows) < goal and (found := next(self._source, None)):
            self._rows.append(found)
        self.set_lines(len(self._rows) + max(0, self._lines - self._next))

    def _wrap(self) -> Iterator[Row]:
        for start, end in find_lines(self.text):
            self._next += 1
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
        self._reach(aim)
        self.scroll_to_line(aim)

    def go_to_end(self, *, last: bool) -> None:
        """Scroll to the beginning or the end."""
        if last:
            self._reach(len(self.text))
        self.scroll_to_line(len(self._rows) if last else 0)

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

    def render_line(self, y: int) -> Strip:
        """Look up or make the strip of one line of the screen."""
        number = self.scroll_offset.y + y
        if number >= len(self._rows):
            self._reach(number)
        width = self.scrollable_content_region.width
        key = (number, width)
        return self.cached(key) or self.keep(key, self._make(number, width))

    def _make(self, number: int, width: int) -> Strip:
        row = self._rows[number] if number < len(self._rows) else Row("", "")
        words, comment, rest = row.text.partition(_COMMENT)
        mark = ("▏ ", "stroke") if self.has_focus else ("  ", "")
        line: Line = (mark, (words, row.style), (comment + rest, "faint"))
        return to_strip(line, width, self.palette, self.palette.grounds["paper"])


def count_lines(text: str) -> int:
    """Return how many lines a text has.

    It is counted in stretches, between which other threads have their turn.
    """
    return sum(text.count("\n", at, at + _STRETCH) for at in range(0, len(text), _STRETCH))


def find_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line, as they are asked for; not of empty ones at the end."""
    start, last = 0, len(text)
    while last and text[last - 1] == "\n":
        last -= 1
    while start <= last:
        stop = text.find("\n", start, last)
        end = last if stop < 0 else stop
        yield start, end - (text[end - 1 : end] == "\r" and end > start)
        start = end + 1


def parts_of(text: str, start: int, end: int, width_cells: int) -> Iterator[str]:
    """Yield what a line is broken into; its signs of quotation stand on each part of it."""
    behind = start
    while text.startswith(">", start) and behind < end and text[behind] in "> ":
        behind += 1
    lead = text[start:behind][: max(0, width_cells - MIN_WIDTH_CELLS)]
    for first, stop in wrap(text, start + len(lead), end, width_cells - len(lead)):
        yield lead + text[first:stop]
