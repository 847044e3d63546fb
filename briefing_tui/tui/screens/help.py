"""The help: all keys that work, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import getters
from textual.screen import ModalScreen

from briefing_tui.keymap import KEYS, Group, Key, Place, to_labels
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme
from briefing_tui.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.paint import Line

_KEYS_CELLS: Final = 17


class KeyItems:
    """The rows of the help: a label for each group, then its keys."""

    def __init__(self) -> None:
        self._rows: list[Group | Key] = []
        for group in Group:
            keys = [key for key in KEYS if key.group is group]
            if keys:
                self._rows.extend([group, *keys])

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return 2 for a label, with the empty line above it, else 1."""
        del width_cells
        return [2 if isinstance(row, Group) and index else 1
                for index, row in enumerate(self._rows)]  # fmt: skip

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a label, or the keys and what they do."""
        del width_cells
        row = self._rows[index]
        if isinstance(row, Group):
            label: Line = ((row.value.upper(), "label"),)
            return [(), label] if index else [label]
        return [((f"{to_labels(row):<{_KEYS_CELLS}} ", "key"), (row.does, "ink"))]

    def selectable(self, index: int) -> bool:
        """Return whether this is a key."""
        return isinstance(self._rows[index], Key)


class KeyList(Rows):
    """The list of keys."""

    PINNED_LINES = 3

    def pinned(self) -> Sequence[Line]:
        """Return the heading."""
        return [(("Keys", "strong"), ("   Esc closes", "dim")), (("━" * 6, "mark"),), ()]


class HelpScreen(Sturdy, Closable, ModalScreen[None]):
    """All keys, over the screen they were asked from."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.HELP, Place.EVERYWHERE)]
    CSS_PATH = "help.tcss"
    AUTO_FOCUS = "KeyList"

    keys = getters.query_one(KeyList)

    def compose(self) -> ComposeResult:
        """Show the list in a frame of its own."""
        yield KeyList(KeyItems())

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)

    def cancel(self) -> None:
        """Close the help."""
        self.dismiss()

    def leave(self) -> bool:
        """Close the help."""
        self.dismiss()
        return True
