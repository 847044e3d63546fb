"""The help: all keys that work, by group."""

from __future__ import annotations

from textual import getters, on
from textual.reactive import var
from textual.screen import ModalScreen

from briefing_tui.keymap import Group, Key, Place, to_labels
from briefing_tui.text.width import fit
from briefing_tui.tui.calm import Calm
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.askline import AskLine, FindLine
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.tui.words import counted
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.paint import Line

_KEYS_CELLS: Final = 17
_NONE: Final = "No key does that; “:” lists what can be done here"


class KeyItems:
    """The rows of the help: a label for each group, then its keys."""

    def __init__(self, keys: Sequence[Key], words: str = "") -> None:
        """Show the keys that every one of `words` fits: what they do, their names or ids."""
        self._rows: list[Group | Key] = []
        wanted = words.casefold().split()
        self.found = [key for key in keys if all(word in _told(key) for word in wanted)]
        for group in Group:
            ours = [key for key in self.found if key.group is group]
            if ours:
                self._rows.extend([group, *ours])

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return 2 for a label, with the empty line above it, else 1."""
        del width_cells
        return [2 if isinstance(row, Group) and index else 1
                for index, row in enumerate(self._rows)] or [1]  # fmt: skip

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a label, or the keys and what they do."""
        if not self._rows:
            return [((_NONE, "dim"),)]
        row = self._rows[index]
        if isinstance(row, Group):
            label: Line = ((row.value.upper(), "label"),)
            return [(), label] if index else [label]
        cells = min(_KEYS_CELLS, width_cells // 3)
        return [((f"{_labels(row, cells):<{cells}} ", "key"), (row.does, "ink"))]

    def selectable(self, index: int) -> bool:
        """Return whether this is a key."""
        return bool(self._rows) and isinstance(self._rows[index], Key)


class KeyList(Rows):
    """The list of keys."""

    PINNED_LINES = 3

    hint: var[str] = var("", init=False)
    """What stands beside the heading."""

    def pinned(self) -> Sequence[Line]:
        """Return the heading."""
        return [(("Keys", "strong"), (f"   {self.hint}", "dim")), (("━" * 6, "stroke"),), ()]

    def watch_hint(self) -> None:
        """Show the other hint."""
        self.refresh()


class HelpScreen(Sturdy, Closable, Calm[None], ModalScreen[None]):
    """All keys, over the screen they were asked from."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.HELP, Place.EVERYWHERE)]
    AUTO_FOCUS = "KeyList"

    keys = getters.query_one(KeyList)

    def compose(self) -> ComposeResult:
        """Show the list in a frame of its own."""
        yield KeyList(KeyItems(personal(self).keymap.keys))

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)
        self._hint()

    def on_screen_suspend(self) -> None:
        """Be as at first the next time: the screen is kept, for putting it together takes time."""
        self.query(FindLine).remove()
        self.keys.show(KeyItems(personal(self).keymap.keys), 1)
        self._hint()

    async def action_find(self) -> None:
        """Ask for words; only the keys that they fit are shown."""
        if not self.query(FindLine):
            line = FindLine()
            await self.mount(line)
            self.set_focus(line)  # at once: the next key is meant for it

    @on(AskLine.Typed)
    def _words_typed(self, message: AskLine.Typed) -> None:
        self._show_fitting(message.words)

    def _show_fitting(self, words: str) -> None:
        items = KeyItems(personal(self).keymap.keys, words)
        self.keys.show(items, 1 if items.found else -1)
        self._hint(len(items.found) if words.strip() else None)

    @on(AskLine.Entered)
    @on(AskLine.Left)
    def _back_to_the_list(self) -> None:
        self.query(FindLine).remove()
        self.keys.focus()

    def cancel(self) -> None:
        """Show all keys again, or close the help."""
        if self.query(FindLine):
            self._show_fitting("")
            self._back_to_the_list()
        else:
            self.dismiss()

    def leave(self) -> bool:
        """Close the help."""
        self.dismiss()
        return True

    def _hint(self, found: int | None = None) -> None:
        label = personal(self).keymap.label
        self.keys.hint = (
            f"{label('find')} finds · {label('cancel')} closes"
            if found is None
            else f"{counted(found, 'key')} · {label('cancel')} shows all"
        )


def _labels(key: Key, width_cells: int) -> str:
    """Return as many of an action's keys as there is room for."""
    labels = to_labels(key).split()
    while len(labels) > 1 and len(" ".join(labels)) > width_cells:
        labels.pop()
    return fit(" ".join(labels), width_cells)


def _told(key: Key) -> str:
    """Return what the help can be searched for."""
    return f"{key.does}\n{to_labels(key)}\n{key.action}\n{key.group}".casefold()
