"""The two lines at the foot: where the reader is, and the keys that lead on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from textual.reactive import var
from textual.widget import Widget

from briefing_tui.keymap import to_label
from briefing_tui.tui.paint import cells_of, spread, to_strip
from briefing_tui.tui.themes import DARK, Palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from briefing_tui.keymap import Key
    from briefing_tui.tui.paint import Line


class Foot(Widget):
    """The line that says where you are, and under it the keys."""

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""

    def __init__(self, keys: Sequence[Key], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._keys = keys
        self._left: Line = ()
        self._right: Line = ()
        self._notice: Line = ()

    def say(self, left: Line, right: Line = ()) -> None:
        """Show where the reader is; the left part gives way where there is no room for both."""
        if (left, right) != (self._left, self._right) or self._notice:
            self._left, self._right, self._notice = left, right, ()
            self.refresh()

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message until the reader moves on."""
        self._notice = ((text, style),)
        self.refresh()

    @property
    def text(self) -> str:
        """What the upper line says, the spaces at the ends left out."""
        line = self._notice or spread(self._left, self._right, max(1, self.size.width - 2))
        return "".join(piece for piece, _ in line).strip()

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one of the two lines."""
        width = self.size.width
        palette = self.palette
        if y == 0:
            line = self._notice or spread(self._left, self._right, max(1, width - 2))
            ground = Style(bgcolor=palette.raised, color=palette.ink)
        else:
            line = self._key_line(width - 2)
            ground = Style(bgcolor=palette.paper, color=palette.dim)
        return to_strip(((" ", ""), *line), width, palette.styles, ground)

    def _key_line(self, width: int) -> Line:
        """Return as many keys as there is room for; what stands last in the table goes first."""
        line: Line = ()
        for key in self._keys:
            if not key.short:
                continue
            piece: Line = ((to_label(key.keys[0]), "key"), (f" {key.short}   ", "dim"))
            if cells_of(line) + cells_of(piece) - 3 > width:
                continue
            line = (*line, *piece)
        return line
