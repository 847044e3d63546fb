"""A line on which one of several words is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from briefing_tui.keymap import Place
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.paint import cells_of, to_strip
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themes import DARK, Palette
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.strip import Strip

    from briefing_tui.tui.paint import Line

_NAME_CELLS: Final = 6
_GAP: Final = "  "


class Choice(Sturdy, Widget, can_focus=True):
    """All words side by side, or as many around the chosen one as there is room for."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.CHOICE)]
    DEFAULT_CSS = "Choice { height: 1; max-width: 84; }"

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""
    chosen: var[int] = var(0, init=False)
    """The index of the chosen word."""

    @dataclass(eq=False, repr=False)
    class Changed(Message):
        """The reader chose another word."""

        choice: Choice
        word: str

        @property
        def control(self) -> Choice:
            """The line."""
            return self.choice

    def __init__(
        self,
        name: str,
        words: Sequence[str],
        word: str,
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self._label = name
        self._words = list(words)
        self.set_reactive(Choice.chosen, self._words.index(word))

    @property
    def word(self) -> str:
        """The chosen word."""
        return self._words[self.chosen]

    def offer(self, words: Sequence[str], word: str) -> None:
        """Offer other words, and choose one of them or, if it is none, the first."""
        self._words = list(words)
        self.set_reactive(Choice.chosen, self._words.index(word) if word in words else 0)
        self.refresh()

    def action_choose_other(self, by: int) -> None:
        """Choose the next word (1) or the one before (-1)."""
        self._take((self.chosen + by) % len(self._words))

    def on_click(self, event: events.Click) -> None:
        """Choose the word that was clicked."""
        at = 0
        for number, (text, _) in enumerate(self._pieces(self._range())):
            if at <= event.x - _NAME_CELLS - 2 < at + len(text) and number % 2 == 1:
                self._take(self._range().start + number // 2)
            at += len(text)

    def _take(self, index: int) -> None:
        if index != self.chosen:
            self.chosen = index
            self.post_message(self.Changed(self, self.word))

    def watch_chosen(self) -> None:
        """Paint the other word."""
        self.refresh()

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint the line."""
        del y
        mark = ("▌ ", "stroke") if self.has_focus else ("  ", "")
        line: Line = (mark, (f"{self._label:<{_NAME_CELLS}}", "dim"), *self._pieces(self._range()))
        return to_strip(line, self.size.width, self.palette, self.palette.grounds["paper"])

    def _range(self) -> range:
        """Return which words are shown: as many as there is room for, the chosen one among them."""
        room = self.size.width - 2 - _NAME_CELLS
        first, last = self.chosen, self.chosen + 1
        for _ in self._words:
            if last < len(self._words) and cells_of(self._pieces(range(first, last + 1))) <= room:
                last += 1
            if first > 0 and cells_of(self._pieces(range(first - 1, last))) <= room:
                first -= 1
        return range(first, last)

    def _pieces(self, shown: range) -> Line:
        """Return the gaps and the words, in turns; a gap says where more words are."""
        pieces: Line = ()
        for number in shown:
            gap = "… " if number == shown.start > 0 else _GAP * (number > shown.start)
            style = "hit" if number == self.chosen else "dim"
            pieces = (*pieces, (gap, "faint"), (self._words[number], style))
        return (*pieces, (" …" * (shown.stop < len(self._words)), "faint"))
