"""How far an article is that is still on its way."""

from __future__ import annotations

from textual.reactive import var
from textual.widget import Widget

from briefing_tui.text.width import fit
from briefing_tui.tui.paint import to_strip
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themes import DARK, Palette
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.strip import Strip

    from briefing_tui.progress import Arrival
    from briefing_tui.tui.paint import Line

_OPENING: Final = "Opening the page"
_LOOKING: Final = "Looking for the article in the page"


class Arriving(Sturdy, Widget):
    """What is fetched from where, and how much of it has come."""

    ALLOW_SELECT = False

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""
    arrival: var[Arrival | None] = var(None, init=False)
    """How much has come; None where nothing is said about it."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self._where = on_one_line(where)

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.refresh()

    def watch_arrival(self) -> None:
        """Show how far it is now."""
        self.refresh()

    @property
    def text(self) -> str:
        """What is said, line by line."""
        lines = self._lines(self.size.width)
        return "\n".join("".join(piece for piece, _ in line) for line in lines)

    def render_line(self, y: int) -> Strip:
        """Paint a line."""
        width = self.size.width
        lines = self._lines(width)
        line = lines[y] if y < len(lines) else ()
        return to_strip(line, width, self.palette, self.palette.grounds["paper"])

    def _lines(self, width_cells: int) -> tuple[Line, ...]:
        return (
            (("briefing", "strong"),),
            ((fit(self._doing, width_cells), "dim"),),
            (("━" * 6, "stroke"),),
            (),
            ((fit(self._where, width_cells), "bright"),),
            self._bar(width_cells),
            ((self.arrival.amount if self.arrival else "", "dim"),),
        )

    @property
    def _doing(self) -> str:
        if self.arrival is None:
            return _OPENING
        if self.arrival.is_whole:
            return _LOOKING
        if not self.arrival.received_bytes:
            return f"Waiting for {self.arrival.host}"
        return f"Fetching it from {self.arrival.host}"

    def _bar(self, width_cells: int) -> Line:
        """Return a bar as far across as the share that has come, where that is known."""
        share = self.arrival.share if self.arrival else None
        if share is None:
            return ()
        cells = round(share * width_cells)
        return (("━" * cells, "stroke"), ("─" * (width_cells - cells), "rule"))
