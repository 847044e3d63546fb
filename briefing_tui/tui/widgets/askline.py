"""Lines at the foot to type into: words to find, the label of a link, a command."""

from __future__ import annotations

from textual import on

from briefing_tui.tui.lean import import_input
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Protocol, cast

import_input()
from textual.widgets import Input  # noqa: E402

if TYPE_CHECKING:
    from textual import events


class Asker(Protocol):
    """A screen that a line to type into is on."""

    def words_typed(self, line: AskLine) -> None:
        """The words have changed."""

    def words_entered(self, line: AskLine) -> None:
        """The words are all there."""

    def words_left(self, line: AskLine) -> None:
        """The keyboard went elsewhere."""


class AskLine(Input):
    """A line at the foot; it tells its screen what is typed at once."""

    DEFAULT_CSS = """
    AskLine, AskLine:focus {
        height: 1; border: none; padding: 0 1; background: $panel; color: $foreground;
    }
    """
    FOR: ClassVar[str]
    """What the words are for, by which its screen knows the line."""
    ASKS: ClassVar[str]
    """What stands in the line as long as nothing is typed."""
    BRIEFLY: ClassVar[str]
    """The same where there is little room."""
    ENTER: ClassVar[str] = "stay here"
    """What Enter does."""
    ESCAPE: ClassVar[str] = "cancel"
    """What Esc does."""

    _told = ""
    """The words that whoever asks has been told of."""

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

    @property
    def _asker(self) -> Asker:
        return cast("Asker", self.screen)

    @on(Input.Changed)
    def _tell_later(self, event: Input.Changed) -> None:
        """Tell what is typed ahead once, and nothing of a line that the keyboard has left."""
        event.stop()
        if self.is_attached and self.screen.focused is self:
            self.tell_words()

    def tell_words(self) -> None:
        """Tell what has been typed so far."""
        if self.value != self._told:
            self._told = self.value
            self._asker.words_typed(self)

    async def action_submit(self) -> None:
        """Tell that the words are all there: now, for the next key is meant for what comes then."""
        self.tell_words()
        self._asker.words_entered(self)

    def on_blur(self, event: events.Blur) -> None:
        """Tell that nothing more will be typed."""
        del event
        if self.is_attached:  # it may have been taken away meanwhile
            self._asker.words_left(self)


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

    def watch_value(self) -> None:
        """Tell each letter now: the next one may be no part of a label any more."""
        self.tell_words()


class PipeLine(AskLine):
    """Asks for a command."""

    FOR = "pipe"
    ASKS = "Command for the summary …"
    BRIEFLY = "Command …"
    ENTER = "run"
