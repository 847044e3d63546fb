"""The list of keys: what each of them does, by group."""

from __future__ import annotations

from textual.reactive import var

from briefing_tui.keymap import Group, Key, to_labels
from briefing_tui.text.breaking import wrap
from briefing_tui.text.width import fit
from briefing_tui.tui.paint import cells_of
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.tui.paint import Line, Piece

_KEYS_CELLS: Final = 17
ALSO: Final = {
    "choose": "follow", "find": "search", "only": "filter", "copy": "clipboard cite citation",
    "copy_bare": "clipboard", "tick": "mark", "open": "url web", "hints": "url follow",
    "pipe": "shell program", "export": "save markdown html json", "zen": "hide focus",
    "wider": "width margin measure", "narrower": "width margin measure", "looser": "spacing",
    "tighter": "spacing", "toggle_dark": "theme colours colors", "next_theme": "colours colors",
    "commands": "palette", "guide": "manual tutorial", "help": "shortcuts", "leave": "exit close",
    "quit": "exit",
}  # fmt: skip
"""What people call an action who do not know yet what it is called here."""


class KeyItems:
    """The rows of the list: a label for each group, then its keys."""

    def __init__(self, keys: Sequence[Key], words: str = "", none: str = "") -> None:
        """Show the keys that every one of `words` fits, by what they do, their names or ids.

        Args:
            keys: The keys.
            words: The words, if there are any.
            none: What to say where they fit no key.
        """
        self._none = none
        self._rows: list[Group | Key] = []
        wanted = words.casefold().split()
        self.found = [key for key in keys if all(word in _told(key) for word in wanted)]
        for group in Group:
            ours = [key for key in self.found if key.group is group]
            if ours:
                self._rows.extend([group, *ours])

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return 2 for a label, with the empty line above it, and the lines of each key."""
        rows = range(len(self._rows))
        return [len(self.lines(index, width_cells)) for index in rows] or [1]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return a label, or the keys and what they do."""
        if not self._rows:
            return [((self._none, "dim"),)]
        row = self._rows[index]
        if isinstance(row, Group):
            label: Line = ((row.value.upper(), "label"),)
            return [(), label] if index else [label]
        cells = min(_KEYS_CELLS, width_cells // 3)
        does = wrap(row.does, 0, len(row.does), width_cells - cells - 1)
        return [
            ((f"{'' if start else _labels(row, cells):<{cells}} ", "key"),
             (row.does[start:end], "ink"))
            for start, end in does
        ]  # fmt: skip

    def selectable(self, index: int) -> bool:
        """Return whether this is a key."""
        return self.key_at(index) is not None

    def key_at(self, index: int) -> Key | None:
        """Return the key that a row stands for."""
        row = self._rows[index] if 0 <= index < len(self._rows) else None
        return row if isinstance(row, Key) else None


class KeyList(Rows):
    """The list of keys."""

    PINNED_LINES = 3

    hints: var[tuple[str, ...]] = var((), init=False)
    """What stands beside the heading, in several lengths, the longest first."""

    are_commands = False
    """Whether they are called by what they do, and not by what is pressed."""

    def show_keys(self, keys: Sequence[Key], words: str = "") -> int:
        """Show the keys that words fit, the first one selected, and return how many there are."""
        none = "No command here does that" if self.are_commands else "No key does that"
        items = KeyItems(keys, words, none)
        self._keys = items
        self.show(items, 1 if items.found else -1)
        return len(items.found)

    _keys: KeyItems | None = None

    @property
    def key(self) -> Key | None:
        """The selected key."""
        return self._keys.key_at(self.cursor) if self._keys is not None else None

    def pinned(self) -> Sequence[Line]:
        """Return the heading."""
        title: Piece = ("Commands" if self.are_commands else "Keys", "strong")
        heads: list[Line] = [(title, (f"   {hint}", "dim")) for hint in self.hints]
        fitting = (head for head in heads if cells_of(head) <= self.width_cells)
        return [next(fitting, (title,)), (("━" * (len(title[0]) + 2), "stroke"),), ()]

    def watch_hints(self) -> None:
        """Show the other hint."""
        self.refresh()


def _labels(key: Key, width_cells: int) -> str:
    """Return as many of an action's keys as there is room for."""
    labels = to_labels(key).split()
    while len(labels) > 1 and len(" ".join(labels)) > width_cells:
        labels.pop()
    return fit(" ".join(labels), width_cells)


def _told(key: Key) -> str:
    """Return what the list can be searched for."""
    also = ALSO.get(key.action, "")
    return f"{key.does}\n{to_labels(key)}\n{key.action}\n{key.group}\n{also}".casefold()
