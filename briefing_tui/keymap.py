"""The keys: one table that feeds the bindings, the footer, the palette, the help and the manual."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Group(StrEnum):
    """What a key is for; the help lists them in this order."""

    MOVE = "Move"
    JUMP = "Jump"
    PANELS = "Panels"
    FIND = "Find"
    DO = "Do"


class Place(StrEnum):
    """Where a key holds."""

    VIEW = "every text and list"
    READER = "the reader"
    LIBRARY = "the library"
    EXPORT = "the export"
    HELP = "the help"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Key:
    """One action and the keys that start it."""

    action: str
    """The action's id, for whoever wants other keys for it."""
    call: str
    """What it calls: the name of a method `action_…`, with its argument if it takes one."""
    keys: tuple[str, ...]
    """As Textual names them, single characters as themselves; the first one is the one shown
    where there is room for one."""
    does: str
    """What it does: an imperative, without a full stop."""
    group: Group
    places: tuple[Place, ...]
    short: str = ""
    """One or two words for the footer; empty where it is not shown there."""


_VIEW: Final = (Place.VIEW,)
_READER: Final = (Place.READER,)
_ALL: Final = (Place.EVERYWHERE,)


def _key(action: str, call: str, keys: str, does: str, group: Group,
         places: tuple[Place, ...], short: str = "") -> Key:  # fmt: skip
    return Key(action=action, call=call, keys=tuple(keys.split()), does=does, group=group,
               places=places, short=short)  # fmt: skip


KEYS: Final[tuple[Key, ...]] = (
    _key("line_down", "line(1)", "down j", "Go one line down", Group.MOVE, _VIEW),
    _key("line_up", "line(-1)", "up k", "Go one line up", Group.MOVE, _VIEW),
    _key("page_down", "page(1)", "space pagedown", "Go one page down", Group.MOVE, _VIEW),
    _key("page_up", "page(-1)", "b pageup", "Go one page up", Group.MOVE, _VIEW),
    _key("half_page_down", "half_page(1)", "d", "Go half a page down", Group.MOVE, _VIEW),
    _key("half_page_up", "half_page(-1)", "u", "Go half a page up", Group.MOVE, _VIEW),
    _key("go_start", "end(-1)", "g home", "Go to the start", Group.MOVE, _VIEW),
    _key("go_end", "end(1)", "G end", "Go to the end", Group.MOVE, _VIEW),
    _key("next_quote", "quote(1)", "}", "Go to the next quotation", Group.JUMP, _READER,
         "quotation"),
    _key("previous_quote", "quote(-1)", "{", "Go to the quotation before", Group.JUMP, _READER),
    _key("next_by_source", "by_source(1)", ")", "Go to the next quotation by the same source",
         Group.JUMP, _READER, "same source"),
    _key("previous_by_source", "by_source(-1)", "(",
         "Go to the quotation before by the same source", Group.JUMP, _READER),
    _key("next_section", "section(1)", "]", "Go to the next section", Group.JUMP, _READER,
         "section"),
    _key("previous_section", "section(-1)", "[", "Go to the section before", Group.JUMP, _READER),
    _key("choose", "choose", "enter", "Go to the selected item; from the text, to its panel",
         Group.JUMP, (Place.VIEW, Place.EXPORT)),
    _key("back", "travel(-1)", "backspace alt+left", "Go back to where you jumped from",
         Group.JUMP, _READER),
    _key("forward", "travel(1)", "alt+right", "Go forward again", Group.JUMP, _READER),
    _key("next_panel", "panel(1)", "tab l right", "Go to the next panel", Group.PANELS, _READER,
         "panels"),
    _key("previous_panel", "panel(-1)", "shift+tab h left", "Go to the panel before",
         Group.PANELS, _READER),
    _key("show_text", "show('text')", "1", "Go to the text", Group.PANELS, _READER),
    _key("show_quotes", "show('quotes')", "2", "Show the quotations", Group.PANELS, _READER),
    _key("show_sources", "show('sources')", "3", "Show the sources", Group.PANELS, _READER),
    _key("show_figures", "show('figures')", "4", "Show the figures", Group.PANELS, _READER),
    _key("show_timeline", "show('timeline')", "5", "Show the timeline", Group.PANELS, _READER),
    _key("zen", "zen", "z", "Show the text alone, or the panels again", Group.PANELS, _READER),
    _key("find", "find", "/", "Find words in the text", Group.FIND, _READER, "find"),
    _key("find_next", "find_step(1)", "n", "Go to the next place found", Group.FIND, _READER),
    _key("find_previous", "find_step(-1)", "N", "Go to the place found before", Group.FIND,
         _READER),
    _key("export", "export", "w", "Write the briefing to a file", Group.DO, _READER, "export"),
    _key("next_briefing", "briefing(1)", "J", "Open the next briefing of the list", Group.DO,
         _READER),
    _key("previous_briefing", "briefing(-1)", "K", "Open the briefing before in the list",
         Group.DO, _READER),
    _key("toggle_dark", "toggle_dark", "ctrl+t", "Change between dark and light", Group.DO, _ALL),
    _key("commands", "command_palette", ": ctrl+p", "Search all commands", Group.DO, _ALL,
         "commands"),
    _key("help", "help", "? f1", "Show the keys", Group.DO, _ALL, "help"),
    _key("cancel", "cancel", "escape", "Cancel or close; never quits", Group.DO, _ALL),
    _key("leave", "leave", "q", "Go back to the list, or quit", Group.DO, _ALL, "back"),
    _key("quit", "quit", "Q ctrl+q ctrl+c", "Quit", Group.DO, _ALL),
)  # fmt: skip
"""All keys that work, in the order of the help."""

_GLYPHS: Final = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "pagedown": "PgDn", "pageup": "PgUp",
    "home": "Home", "end": "End", "space": "Space", "enter": "Enter", "tab": "Tab",
    "backspace": "Backspace", "escape": "Esc", "f1": "F1",
}  # fmt: skip


def keys_at(*places: Place) -> tuple[Key, ...]:
    """Return the keys that hold in any of these places, in the order of the table."""
    return tuple(key for key in KEYS if any(place in key.places for place in places))


def to_label(key: str) -> str:
    """Return a key as a reader would write it: "alt+left" is "Alt+←"."""
    *modifiers, last = key.split("+") if len(key) > 1 else (key,)
    plain = last.upper() if modifiers else last
    return "+".join([*(word.capitalize() for word in modifiers), _GLYPHS.get(last, plain)])


def to_labels(key: Key) -> str:
    """Return all keys of an action as a reader would write them, set apart by spaces."""
    return " ".join(to_label(one) for one in key.keys)
