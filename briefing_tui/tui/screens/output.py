"""What a command answered."""

from __future__ import annotations

from textual import getters
from textual.screen import ModalScreen

from briefing_tui.keymap import Place
from briefing_tui.model import Block, BlockKind, Document, Span
from briefing_tui.tui.calm import Calm
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, let_go, personal
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.piping import Answer


_MOST_CELLS: Final = 240
"""Lines of an answer are as long as the screen is wide."""


class OutputScreen(Sturdy, Closable, Calm[None], ModalScreen[None]):
    """The answer, to be scrolled through; Esc goes back to the reader."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.EVERYWHERE)]
    AUTO_FOCUS = "Article"

    answer = getters.query_one(Article)
    foot = getters.query_one(Foot)

    def __init__(self, command: str, answer: Answer) -> None:
        super().__init__()
        self._command = on_one_line(command)
        self._answer = answer

    def compose(self) -> ComposeResult:
        """Show the answer as it is, and how the command ended."""
        text = self._answer.text.rstrip("\n")
        block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
        document = Document(text=text, blocks=(block,))
        yield Article(document, masthead=False, measure_cells=_MOST_CELLS)
        keys = personal(self).keymap.at(Place.EVERYWHERE)
        yield Foot(keys, {"cancel": "close", "leave": "close"})

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)
        lines = counted(self._answer.text.rstrip("\n").count("\n") + 1, "line")
        left = ((self._command, "strong"), (f" · {self._answer.ending}", "dim"))
        self.foot.say((left,), (((lines, "dim"),),))

    def on_unmount(self) -> None:
        """Be kept by nothing."""
        let_go(self)

    def elsewhere(self, key: str) -> str:
        """Say how to come to where a key holds."""
        goes = personal(self).keymap.label("cancel")
        return f"{key} is for the article; {goes} goes back to it"

    def cancel(self) -> None:
        """Go back to the reader."""
        self.dismiss()

    def leave(self) -> bool:
        """Go back to the reader."""
        self.dismiss()
        return True
