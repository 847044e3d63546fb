"""Faults in what the screen does: they become a message, and the reader goes on.

A fault is a mistake of ours that one article or one key brings to light. Textual would end the
program and show where in the code it happened; a reader wants to go on reading. With
BRIEFING_DEBUG=1 it is Textual's way.
"""

from __future__ import annotations

import os
from inspect import isawaitable

from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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


async def _done(callback: Callable[..., Any], *args: Any, **more: Any) -> None:
    result = callback(*args, **more)
    if isawaitable(result):
        await result


class Sturdy(MessagePump):
    """Something that takes messages and outlives the faults that they lead to."""

    async def _dispatch_message(self, message: Message) -> None:
        await self._survive(super()._dispatch_message(message))

    def call_after_refresh(self, callback: Callable[..., Any], *args: Any, **more: Any) -> bool:
        """Call something behind the next frame, where Textual ends for a fault of the only screen.

        Returns:
            Whether it could be put into the queue.
        """
        return super().call_after_refresh(lambda: self._survive(_done(callback, *args, **more)))

    async def _survive(self, work: Awaitable[object]) -> None:
        try:
            await work
        except Exception as error:
            if not isinstance(self, Screen) or self in self.app.screen_stack:
                survive(self, error)  # one that has been given up would fail at every turn

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what went wrong beside the screen, too."""
        worker: Worker[Any] = event.worker
        if event.state is WorkerState.ERROR and worker.error is not None:
            survive(self, worker.error)
