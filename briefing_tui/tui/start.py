"""The start: read first, load Textual then, and give the terminal back whatever happens."""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import FrameType

    from briefing_tui.tui.app import BriefingApp

_SWITCH_S: Final = 0.001
"""How long a thread that looks for quotations may keep the screen waiting for its turn."""
_ENDING: Final = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def start(where: str | None) -> int:
    """Open an article, or the library, and return the exit code when the reader leaves."""
    gc.disable()  # a tenth of the time to the first frame; the app turns it on again
    sys.setswitchinterval(_SWITCH_S)
    opened = None
    if where is not None:
        from briefing_tui.tui.opening import open_article  # late: the library does not need it

        opened = open_article(where)
    from briefing_tui.tui.app import BriefingApp  # late: an unreadable article needs no Textual

    app = BriefingApp(opened)
    _give_back_on_signals(app)
    app.run()
    return app.return_code or 0


def _give_back_on_signals(app: BriefingApp) -> None:
    def end(number: int, frame: FrameType | None) -> None:
        del frame
        app.give_back()
        os._exit(128 + number)

    for number in _ENDING:
        signal.signal(number, end)
