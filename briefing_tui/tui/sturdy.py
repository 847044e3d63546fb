"""Faults in what the screen does: they become a message, and the reader goes on.

A fault is a mistake of ours that one article or one key brings to light. Textual would end the
program and show where in the code it happened; a reader wants to go on reading. With
BRIEFING_DEBUG=1 it is Textual's way.
"""

from __future__ import annotations

import os

from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from textual.message import Message

    from briefing_tui.tui.app import BriefingApp


def is_debugging() -> bool:
    """Return whether somebody looks for the cause of faults."""
    return os.environ.get("BRIEFING_DEBUG") == "1"


def survive(pump: MessagePump, error: BaseException) -> None:
    """Say in one line what went wrong; raise it where somebody looks for the cause."""
    if is_debugging():
        raise error
    fault = on_one_line(f"{type(error).__name__}: {error}")
    cast("BriefingApp", pump.app).tell(f"This should not have happened: {fault}", "warning")


class Sturdy(MessagePump):
    """Something that takes messages and outlives the faults that they lead to."""

    async def _dispatch_message(self, message: Message) -> None:
        try:
            await super()._dispatch_message(message)
        except Exception as error:
            if not isinstance(self, Screen) or self in self.app.screen_stack:
                survive(self, error)  # one that has been given up would fail at every turn

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what went wrong beside the screen, too."""
        worker: Worker[Any] = event.worker
        if event.state is WorkerState.ERROR and worker.error is not None:
            survive(self, worker.error)
