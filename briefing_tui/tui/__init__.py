"""The reader: what stands on the screen. The only room that knows Textual and Rich."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.desk import Manner

ONE_OF_SEVERAL: Final = "BRIEFING_ONE_OF_SEVERAL"
"""The variable that tells a reader of several articles whether "more" come or it has the "last"."""
ENOUGH: Final = {100: 0, 230: 130}
"""What such a reader ends with where no further article is wanted, and what any other would."""


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
