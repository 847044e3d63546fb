"""Asking for words in a line at the foot."""

from __future__ import annotations

from textual import getters

from briefing_tui.tui.calm import Calm
from briefing_tui.tui.themed import personal
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.tui.widgets.askline import AskLine
    from briefing_tui.tui.widgets.lineview import LineView


class Asking(Calm[None]):
    """A screen with a foot that words can be typed into."""

    asking: AskLine | None = None
    """The line that they are typed into."""

    foot = getters.query_one(Foot)

    @property
    def column(self) -> LineView:
        """What has the keyboard, or had it before words were asked for."""
        raise NotImplementedError

    def words_typed(self, line: AskLine) -> None:
        """Take words that have changed."""

    def words_entered(self, line: AskLine) -> None:
        """Take words that are all there."""

    def words_left(self, line: AskLine) -> None:
        """Take the line away that the keyboard has left."""
        if line is self.asking:
            self.end_ask()

    async def ask(self, line: AskLine) -> None:
        """Ask for words in a line at the foot."""
        if self.asking is not None:
            await self.asking.remove()
        self.asking = line
        keymap = personal(self).keymap
        keys = (keymap.key("choose"), keymap.key("cancel"))
        await self.foot.ask(line, keys, {"choose": line.ENTER, "cancel": line.ESCAPE})
        self.set_focus(line)  # at once: the next key is meant for it

    def end_ask(self) -> None:
        """Take the line away and go back to where it was asked from."""
        if self.asking is not None:
            self.asking.remove()
            self.asking = None
        self.foot.show_keys()
        self.set_focus(self.column)
