"""The threads beside the screen, which forget each time what they worked for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import TypeVar  # of the executor that is made a class of here

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from typing import ParamSpec

    _Given = ParamSpec("_Given")

_Result = TypeVar("_Result")


class Threads(ThreadPoolExecutor):
    """Threads that run each call in a context of its own.

    Textual leaves there whose work it is. In the thread's own one that would stay, and so would
    the screen that asked for it, and the article on that, until the thread has other work.
    """

    def submit(
        self, call: Callable[_Given, _Result], /, *args: _Given.args, **named: _Given.kwargs
    ) -> Future[_Result]:
        """Have a thread make a call."""
        return super().submit(lambda: Context().run(call, *args, **named))
