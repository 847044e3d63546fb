"""The guide: a briefing about the program, opened over what is being read."""

from __future__ import annotations

from functools import partial

from textual import work
from textual.screen import ModalScreen
from textual.worker import Worker, WorkerState, get_current_worker

from briefing_tui.errors import BriefingError
from briefing_tui.tui.turns import is_resting
from briefing_tui.tui.typed_ahead import TypedAhead
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.tui.opening import Opened
    from briefing_tui.tui.screens.reader import ReaderScreen

_NAME: Final = "guide"


class Guiding(TypedAhead):
    """The part of the app that opens the guide, and keeps it for the next time."""

    def action_guide(self) -> None:
        """Open the guide over what is being read."""
        if self.is_screen_installed(_NAME):
            self._show_guide()
        else:
            self.await_article(partial(self.workers.cancel_group, self, "guide"))
            self._open_guide(shows=True)

    @work(thread=True, exclusive=True, group="guide", exit_on_error=False)
    def _open_guide(self, *, shows: bool = False) -> Opened | None:
        """Read the guide, and show it if somebody waits for it."""
        from briefing_tui.tui.opening import open_guide  # late: not seen before "H"

        try:
            opened = open_guide()
        except BriefingError as error:
            if shows:
                self.call_from_thread(self.article_failed)
                self.call_from_thread(self.tell, str(error), "warning")
            return None
        if shows and not get_current_worker().is_cancelled:
            self.call_from_thread(self._come_with_guide, opened)
        return opened

    def _come_with_guide(self, guide: Opened) -> None:
        """Show the guide, and do there what has been typed for it."""
        self._keep_guide(guide)
        self._show_guide()
        self.screen.call_after_refresh(self.article_came)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Let the keys go on after a fault, too."""
        if event.worker.group == "guide" and event.state is WorkerState.ERROR:
            self.article_failed()
        super().on_worker_state_changed(event)

    def _keep_guide(self, guide: Opened) -> ReaderScreen:
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: the library may do

        screen = ReaderScreen(guide)
        self.install_screen(screen, _NAME)
        return screen

    def _show_guide(self) -> None:
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: the library may do

        while isinstance(self.screen, ModalScreen):
            self.pop_screen()
        here, guide = self.screen, self.get_screen(_NAME, ReaderScreen)
        origin = here.opened.document.origin if isinstance(here, ReaderScreen) else None
        if origin == guide.opened.document.origin:
            self.tell("This is the guide")
        else:
            if guide in self.screen_stack:
                guide = ReaderScreen(guide.opened)
            self.push_screen(guide)
            self.bring_up_to_date(guide)

    def _put_together(self) -> Iterator[None]:
        """Put the guide together last."""
        yield from super()._put_together()
        if self.is_screen_installed(_NAME):
            return
        yield
        while not is_resting():  # it is no small part: a key would meet a thread that is at work
            yield
        reading = self._open_guide()
        while not (reading.is_finished and is_resting()):
            yield
        if reading.result is not None and not self.is_screen_installed(_NAME):
            yield from self._set_up(self._keep_guide(reading.result))
