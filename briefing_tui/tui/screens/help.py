"""The help: all keys that work, by group; and the commands: those that can be done here."""

from __future__ import annotations

from textual import getters, on
from textual.containers import Vertical
from textual.screen import ModalScreen

from briefing_tui.keymap import Key, Place
from briefing_tui.tui.calm import Calm
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.askline import FindLine
from briefing_tui.tui.widgets.keylist import KeyList
from briefing_tui.tui.words import counted
from briefing_tui.typed import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.widgets.askline import AskLine


class HelpScreen(Sturdy, Closable, Calm[Key | None], ModalScreen[Key | None]):
    """Keys over the screen they were asked from; ends with the one to be done, if any.

    It is kept, for putting it together takes time.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Place.VIEW, Place.HELP, Place.EVERYWHERE)  # a list moves while words are typed
    ]
    AUTO_FOCUS = ""

    keys = getters.query_one(KeyList)
    line = getters.query_one(FindLine)

    def __init__(self) -> None:
        super().__init__()
        self._offered: Sequence[Key] = ()
        self._asks = False
        """Whether a command is wanted, and not a look at the keys."""

    def offer(self, keys: Sequence[Key], *, asks: bool) -> None:
        """Set what is shown when the screen opens next.

        Args:
            keys: The keys.
            asks: Whether words are asked for at once, and Enter does what they find.
        """
        self._offered, self._asks = keys, asks

    def compose(self) -> ComposeResult:
        """Show the line to type into and the list in a frame of their own."""
        with Vertical():
            yield FindLine()
            yield KeyList()

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)

    def on_screen_resume(self) -> None:
        """Begin anew, whatever was looked for the last time."""
        self.keys.are_commands = self._asks
        self.line.clear()
        self._show_fitting("")
        self.set_focus(self.line if self._asks else self.keys)

    def action_find(self) -> None:
        """Ask for words; only the keys that they fit are shown."""
        self.set_focus(self.line)

    def words_typed(self, line: AskLine) -> None:
        """Show the keys that the words fit."""
        self._show_fitting(line.value)

    def _show_fitting(self, words: str) -> None:
        count = self.keys.show_keys(self._offered, words)
        self._hint(count if words.strip() else None)

    def words_entered(self, line: AskLine) -> None:
        """Do what was found, or go on among the keys that were."""
        del line
        if self._asks:
            self._choose()
        else:
            self.set_focus(self.keys)

    def words_left(self, line: AskLine) -> None:
        """Keep to what was found."""

    @on(KeyList.Chosen)
    def _choose(self) -> None:
        if self.keys.key is not None:
            self.dismiss(self.keys.key)

    def action_line(self, by: int) -> None:
        """Go to the next key (1) or the one before (-1) while words are typed."""
        self.keys.step(by)

    def action_page(self, by: int) -> None:
        """Go one page down or up while words are typed."""
        self.keys.action_page(by)

    def cancel(self) -> None:
        """Show all keys again, or close the help."""
        if self.focused is self.line and not self._asks:
            self.line.clear()
            self._show_fitting("")
            self.set_focus(self.keys)
        else:
            self.dismiss()

    def leave(self) -> bool:
        """Close the help."""
        self.dismiss()
        return True

    def _hint(self, found: int | None = None) -> None:
        label = personal(self).keymap.label
        does, ends = f"{label('choose')} does it", f"{label('cancel')} closes"
        if found is not None:
            ends = ends if self._asks else f"{label('cancel')} shows all"
            count = counted(found, "command" if self._asks else "key")
            longest = (f"{count} · {does} · {ends}",) if self._asks else ()
            self.keys.hints = (*longest, f"{count} · {ends}", ends)
        elif self._asks:
            self.keys.hints = (f"{does} · {ends}", ends)
        else:
            finds = f"{label('find')} finds"
            self.keys.hints = (f"{finds} · {does} · {ends}", f"{finds} · {ends}", ends)
