"""The line to type words into that are to be found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events


class FindLine(Input):
    """A line at the foot; it tells what is typed at once."""

    DEFAULT_CSS = """
    FindLine, FindLine:focus {
        dock: bottom; height: 1; border: none; padding: 0 1; margin-bottom: 2;
        background: $panel; color: $foreground;
    }
    """

    @dataclass(eq=False, repr=False)
    class Typed(Message):
        """The words have changed."""

        words: str

    class Entered(Message):
        """The words are all there."""

    def __init__(self) -> None:
        super().__init__(placeholder="Find …", compact=True)

    @on(Input.Changed)
    def _tell_words(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self.value))

    @on(Input.Submitted)
    def _tell_end(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered())

    def on_blur(self, event: events.Blur) -> None:
        """The keyboard went elsewhere: the words are all there."""
        del event
        self.post_message(self.Entered())
