"""The reader: what stands on the screen. The only room that knows Textual and Rich."""

from __future__ import annotations


def run(where: str | None) -> int:
    """Open the reader on an article, or the library where `where` is None.

    Returns:
        The exit code.

    Raises:
        BriefingError: The article cannot be read.
    """
    from briefing_tui.tui.start import start  # late: the reading comes before Textual

    return start(where)
