"""The arrival: a page is fetched, and the article looked for in it; Esc gives it up."""

from __future__ import annotations

from dataclasses import dataclass

from textual import getters, work
from textual.message import Message
from textual.screen import Screen

from briefing_tui.errors import BriefingError, Cancelled
from briefing_tui.keymap import Place
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, let_go, personal
from briefing_tui.tui.widgets.arriving import Arriving
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.typed import TYPE_CHECKING, ClassVar, cast

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.progress import Arrival
    from briefing_tui.tui.ahead import Ahead
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.opening import Opened


class ArrivalScreen(Sturdy, Closable, Screen[None]):
    """An article on its way, which takes this screen's place when it is there."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.EVERYWHERE)]
    exit_code = Cancelled.exit_code

    arriving = getters.query_one(Arriving)

    @dataclass(eq=False, repr=False)
    class Came(Message):
        """More of it has come."""

        arrival: Arrival

    @dataclass(eq=False, repr=False)
    class Settled(Message):
        """It is there, or will not come."""

        outcome: Opened | BriefingError

    def __init__(self, ahead: Ahead) -> None:
        super().__init__()
        self._ahead = ahead
        self._outcome: Opened | BriefingError | None = None

    def compose(self) -> ComposeResult:
        """Show how far it is above the foot."""
        yield Arriving(self._ahead.where)
        keys = personal(self).keymap.at(Place.EVERYWHERE)
        yield Foot(keys, {"cancel": "cancel", "leave": ""})

    def on_mount(self) -> None:
        """Take the colours in force and wait."""
        follow_theme(self)
        self._wait()

    def on_unmount(self) -> None:
        """Be kept by nothing."""
        let_go(self)

    @work(thread=True, group="arrive", exit_on_error=False)
    def _wait(self) -> None:
        """Wait for the article."""
        try:
            outcome: Opened | BriefingError = self._ahead.wait(self._tell)
        except BriefingError as error:
            outcome = error
        self.post_message(self.Settled(outcome))

    def _tell(self, arrival: Arrival) -> None:
        self.post_message(self.Came(arrival))

    def on_arrival_screen_came(self, message: Came) -> None:
        """Show how much has come."""
        self.arriving.arrival = message.arrival

    def on_arrival_screen_settled(self, message: Settled) -> None:
        """Go on with what has become of it."""
        self._settle(message.outcome)

    def on_screen_resume(self) -> None:
        """Go on where something else was looked at meanwhile, such as the keys."""
        self._go_on()

    def _settle(self, outcome: Opened | BriefingError) -> None:
        if self._outcome is None:
            self._outcome = outcome
            self._go_on()

    def _go_on(self) -> None:
        """Show the article, or end with what went wrong, unless something is open above."""
        if self._outcome is None or self.app.screen is not self:
            return
        if isinstance(self._outcome, BriefingError):
            cast("BriefingApp", self.app).fail(self._outcome)
            return
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: on the way already

        self._push_result_callback(self, None)  # switching takes one away, and the first has none
        self.app.switch_screen(ReaderScreen(self._outcome))

    def cancel(self) -> None:
        """Give the article up; there is nothing to go back to."""
        self._ahead.cancel()
        self._settle(Cancelled(f"{self._ahead.where} was not opened: you stopped it"))

    def leave(self) -> bool:
        """Give the article up."""
        self.cancel()
        return True
