"""The reader: what stands on the screen. The only room that knows Textual and Rich."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.desk import Manner


def run(where: str | None, manner: Manner | None = None) -> int:
    """Open the reader on an article, or the library where `where` is None.

    Args:
        where: What `desk.read` takes.
        manner: How the article is to be read; None for as it says itself.

    Returns:
        The exit code.

    Raises:
        BriefingError: The article cannot be read.
    """
    from briefing_tui.tui.start import start  # late: the reading comes before Textual

    return start(where, manner)
