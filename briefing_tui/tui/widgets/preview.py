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
        self._lines: list[str] = []
        self._next = 0
        self._rows: list[Row] = []
        self._source: Iterator[Row] = iter(())
        self._width = 0

    def show(self, text: str, *, is_marked_up: bool) -> None:
        """Show another text from its beginning."""
        self.text, self.is_marked_up = text, is_marked_up
        self._lines = to_safe(text).rstrip("\n").split("\n")
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
        self.set_lines(len(self._rows) + len(self._lines) - self._next)

    def _wrap(self) -> Iterator[Row]:
        for line in self._lines:
            self._next += 1
            style = "strong" if self.is_marked_up and line.startswith("#") else "ink"
            for part in parts_of(line, self._width):
                yield Row(part.replace("\t", "    "), style)

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


def parts_of(line: str, width_cells: int) -> Iterator[str]:
    """Yield what a line is broken into; its signs of quotation stand on each part of it."""
    lead = line[: len(line) - len(line.lstrip("> "))] if line.startswith(">") else ""
    lead = lead[: max(0, width_cells - MIN_WIDTH_CELLS)]
    for start, end in wrap(line, len(lead), len(line), width_cells - len(lead)):
        yield lead + line[start:end]
