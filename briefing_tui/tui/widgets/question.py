"""A question that is answered with yes or no before anything goes on."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from briefing_tui.keymap import Place, to_label
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.paint import spread, to_strip
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themes import DARK, Palette
from briefing_tui.typed import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.strip import Strip

    from briefing_tui.keymap import Key
    from briefing_tui.tui.paint import Line


class Question(Sturdy, Widget, can_focus=True):
    """Two lines that have the keyboard as long as it is asked: the question, and what about."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.QUESTION)]
    DEFAULT_CSS = "Question { dock: bottom; height: 2; margin-bottom: 2; }"

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""

    @dataclass(eq=False, repr=False)
    class Answered(Message):
        """The reader said yes or no."""

        yes: bool

    def __init__(self, words: str, about: str, answers: Sequence[Key], palette: Palette) -> None:
        super().__init__()
        self.words = words
        self._about = about
        self._answers = answers
        self.set_reactive(Question.palette, palette)

    def action_answer(self, yes: int) -> None:
        """Take the answer."""
        self.post_message(self.Answered(bool(yes)))

    def on_blur(self) -> None:
        """No answer is a no."""
        self.post_message(self.Answered(yes=False))

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint the question with its answers, or what it is about."""
        return self._strip((("▌ ", "stroke"), (self._about, "ink")) if y else self._asked)

    @property
    def _asked(self) -> Line:
        asked = (("▌ ", "stroke"), (self.words, "warning"))
        answers = [
            piece
            for key in self._answers
            for piece in ((f"  {to_label(key.keys[0])}", "key"), (f" {key.short}", "dim"))
        ]
        return spread(asked, (*answers, (" ", "")), self.size.width)

    def _strip(self, line: Line) -> Strip:
        return to_strip(line, self.size.width, self.palette, self.palette.grounds["raised"])
