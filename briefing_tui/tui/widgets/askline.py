"""Lines at the foot to type into: words to find, the label of a link, a command."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.message import Message

from briefing_tui.tui.lean import import_input
from briefing_tui.typed import TYPE_CHECKING, ClassVar

import_input()
from textual.widgets import Input  # noqa: E402

if TYPE_CHECKING:
    from textual import events


class AskLine(Input):
    """A line at the foot; it tells what is typed at once."""

    DEFAULT_CSS = """
    AskLine, AskLine:focus {
        height: 1; border: none; padding: 0 1; background: $panel; color: $foreground;
    }
    """
    FOR: ClassVar[str]
    """What the words are for, by which those who listen know the line."""
    ASKS: ClassVar[str]
    """What stands in the line as long as nothing is typed."""
    BRIEFLY: ClassVar[str]
    """The same where there is little room."""
    ENTER: ClassVar[str] = "stay here"
    """What Enter does."""
    ESCAPE: ClassVar[str] = "cancel"
    """What Esc does."""

    @dataclass(eq=False, repr=False)
    class Told(Message):
        """Something has happened to the line."""

        line: AskLine

        @property
        def control(self) -> AskLine:
            """The line."""
            return self.line

    @dataclass(eq=False, repr=False)
    class Typed(Told):
        """The words have changed."""

        words: str

    @dataclass(eq=False, repr=False)
    class Entered(Told):
        """The words are all there."""

        words: str

    class Left(Told):
        """The keyboard went elsewhere."""

    def __init__(self) -> None:
        # What was typed before the line hears that it has the keyboard is not to be typed over.
        super().__init__(placeholder=self.ASKS, compact=True, select_on_focus=False)

    def fit_into(self, width_cells: int) -> None:
        """Be so wide, and ask as briefly as that needs."""
        self.styles.width = width_cells
        has_room = len(self.ASKS) < width_cells - self.gutter.width
        self.placeholder = self.ASKS if has_room else self.BRIEFLY

    def on_mount(self) -> None:
        """Let the cursor blink only where things may move by themselves."""
        self.cursor_blink = self.app.animation_level == "full"

    @on(Input.Changed)
    def _tell_words(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self, self.value))

    @on(Input.Submitted)
    def _tell_end(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered(self, self.value))

    def on_blur(self, event: events.Blur) -> None:
        """Tell that nothing more will be typed."""
        del event
        self.post_message(self.Left(self))


class FindLine(AskLine):
    """Asks for words to find."""

    FOR = "find"
    ASKS = BRIEFLY = "Find …"
    ESCAPE = "go back"


class HintLine(AskLine):
    """Asks for the label of a link."""

    FOR = "hint"
    ASKS = "Letters of a link …"
    BRIEFLY = "Link letters …"
    ENTER = ""


class PipeLine(AskLine):
    """Asks for a command."""

    FOR = "pipe"
    ASKS = "Command for the summary …"
    BRIEFLY = "Command …"
    ENTER = "run"
