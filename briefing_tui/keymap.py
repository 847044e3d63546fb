"""The keys: one table that feeds the bindings, the footer, the help, the commands, the manual."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from briefing_tui.typed import TYPE_CHECKING, Final, StrEnum

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Group(StrEnum):
    """What a key is for; the help lists them in this order."""

    MOVE = "Move"
    JUMP = "Jump"
    PANELS = "Panels"
    FIND = "Find"
    DO = "Do"
    DIALOG = "In a dialog"


class Place(StrEnum):
    """Where a key holds."""

    VIEW = "every text and list"
    READER = "the reader"
    LIBRARY = "the library"
    EXPORT = "the export"
    FIELD = "a field of the export"
    CHOICE = "a choice"
    QUESTION = "a question"
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
         "panel"),
    _key("previous_panel", "panel(-1)", "shift+tab h left", "Go to the panel before",
         Group.PANELS, _READER),
    _key("show_text", "show('text')", "1", "Go to the text", Group.PANELS, _READER),
    _key("show_quotes", "show('quotes')", "2", "Show the quotations", Group.PANELS, _READER),
    _key("show_sources", "show('sources')", "3", "Show the sources", Group.PANELS, _READER),
    _key("show_figures", "show('figures')", "4", "Show the figures", Group.PANELS, _READER),
    _key("show_timeline", "show('timeline')", "5", "Show the timeline", Group.PANELS, _READER),
    _key("group_quotes", "group_quotes", "v", "Group the quotations by source, or by section",
         Group.PANELS, _READER),
    _key("zen", "zen", "z", "Show the text alone, or the panels again", Group.PANELS, _READER),
    _key("wider", "measure(1)", "+ =", "Set the text wider", Group.PANELS, _READER),
    _key("narrower", "measure(-1)", "-", "Set the text narrower", Group.PANELS, _READER),
    _key("looser", "spacing(1)", ">", "Put more air between paragraphs", Group.PANELS, _READER),
    _key("tighter", "spacing(-1)", "<", "Put less air between paragraphs", Group.PANELS, _READER),
    _key("find", "find", "/", "Find words in the text, a panel, the list or this help",
         Group.FIND, (Place.READER, Place.LIBRARY, Place.HELP), "find"),
    _key("find_next", "find_step(1)", "n", "Go to the next place found", Group.FIND,
         (Place.READER, Place.LIBRARY)),
    _key("find_previous", "find_step(-1)", "N", "Go to the place found before", Group.FIND,
         (Place.READER, Place.LIBRARY)),
    _key("only", "only", "&", "Show one source alone, or everything again", Group.FIND, _READER),
    _key("copy", "copy('cited')", "y", "Copy the quotation, or what is selected, with its source",
         Group.DO, _READER, "copy"),
    _key("copy_bare", "copy('bare')", "Y", "Copy the bare words", Group.DO, _READER),
    _key("tick", "tick", "x", "Tick the quotation, to copy several at once", Group.DO, _READER),
    _key("open", "open", "o", "Open the link, the source or the article in a browser", Group.DO,
         _READER),
    _key("hints", "hints", ";", "Label the links in sight, to open one", Group.DO, _READER),
    _key("pipe", "pipe", "|", "Give the summary or the selected words to a command", Group.DO,
         _READER),
    _key("export", "export", "w", "Write the briefing to a file", Group.DO, _READER, "export"),
    _key("next_choice", "choose_other(1)", "right l", "Choose the next one", Group.DIALOG,
         (Place.CHOICE,), "choose"),
    _key("previous_choice", "choose_other(-1)", "left h", "Choose the one before", Group.DIALOG,
         (Place.CHOICE,)),
    _key("next_field", "field(1)", "down j", "Go to the next field", Group.DIALOG, (Place.FIELD,),
         "fields"),
    _key("previous_field", "field(-1)", "up k", "Go to the field before", Group.DIALOG,
         (Place.FIELD,)),
    _key("yes", "answer(1)", "y", "Answer yes", Group.DIALOG, (Place.QUESTION,), "yes"),
    _key("no", "answer(0)", "n enter", "Answer no", Group.DIALOG, (Place.QUESTION,), "no"),
    _key("next_briefing", "briefing(1)", "J", "Open the next briefing of the list", Group.DO,
         _READER),
    _key("previous_briefing", "briefing(-1)", "K", "Open the briefing before in the list",
         Group.DO, _READER),
    _key("toggle_dark", "toggle_dark", "ctrl+t", "Change between dark and light", Group.DO, _ALL),
    _key("next_theme", "next_theme", "T", "Change to the next theme", Group.DO, _ALL),
    _key("commands", "command_palette", ": ctrl+p", "Search all commands", Group.DO, _ALL,
         "commands"),
    _key("guide", "guide", "H", "Open the guide", Group.DO, _ALL),
    _key("help", "help", "? f1", "Show the keys", Group.DO, _ALL, "help"),
    _key("cancel", "cancel", "escape", "Cancel or close; never quits", Group.DO, _ALL),
    _key("suspend", "suspend", "ctrl+z", "Go to the shell for now; its “fg” comes back", Group.DO,
         _ALL),
    _key("leave", "leave", "q", "Go back to the list, or quit", Group.DO, _ALL, "back"),
    _key("quit", "quit", "Q ctrl+q ctrl+c", "Quit", Group.DO, _ALL),
)  # fmt: skip
"""All keys that work, in the order of the help."""

NEEDED: Final = frozenset({"cancel", "commands", "quit", "yes", "no"})
"""The actions that cannot be without a key; among the commands are all others."""

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
    plain = last.upper() if modifiers else last.capitalize() if len(last) > 1 else last
    return "+".join([*(word.capitalize() for word in modifiers), _GLYPHS.get(last, plain)])


def to_labels(key: Key) -> str:
    """Return all keys of an action as a reader would write them, set apart by spaces."""
    return " ".join(to_label(one) for one in key.keys)


_NAMED: Final = frozenset({*_GLYPHS, "delete", "insert", *(f"f{n}" for n in range(1, 25))})
_MODIFIERS: Final = frozenset({"alt", "ctrl", "shift"})
_WHERE: Final = (
    (Place.READER, Place.VIEW, Place.EVERYWHERE),
    (Place.LIBRARY, Place.VIEW, Place.EVERYWHERE),
    (Place.EXPORT, Place.VIEW, Place.EVERYWHERE),
    (Place.EXPORT, Place.FIELD, Place.CHOICE, Place.EVERYWHERE),
    (Place.HELP, Place.VIEW, Place.EVERYWHERE),
    (Place.QUESTION, Place.EVERYWHERE),
)
"""The places whose keys hold at the same time."""


class Keymap:
    """The keys in force: those of the table, or a person's own."""

    def __init__(self, own: Mapping[str, tuple[str, ...]] = MappingProxyType({})) -> None:
        """Put the keys of some actions, by id, in the place of those of the table."""
        self.own = own
        self.keys = tuple(replace(key, keys=own.get(key.action, key.keys)) for key in KEYS)

    def at(self, *places: Place) -> tuple[Key, ...]:
        """Return the keys that hold in any of these places, in the order of the table."""
        return tuple(key for key in self.keys if any(place in key.places for place in places))

    def key(self, action: str) -> Key:
        """Return the keys of an action."""
        return next(key for key in self.keys if key.action == action)

    def label(self, action: str) -> str:
        """Return the first key of an action as a reader would write it; its id if it has none."""
        return next(map(to_label, self.key(action).keys), f"“{action}”")

    @property
    def overrides(self) -> dict[str, str]:
        """The own keys as Textual takes them."""
        return {
            # Textual takes no keys at all for those of the table: one that no terminal sends.
            action: ",".join("comma" if key == "," else key for key in keys) or f"no-{action}"
            for action, keys in self.own.items()
        }

    def conflicts(self) -> Iterator[tuple[str, str, str]]:
        """Yield each key that would start two actions in one place, and the ids of these."""
        for places in _WHERE:
            starts: dict[str, str] = {}
            for key in self.at(*places):
                for one in key.keys:
                    before = starts.setdefault(one, key.action)
                    if before != key.action:
                        yield to_label(one), before, key.action


def parse_key(word: str) -> str | None:
    """Return the key that a person writes: "PgDn", "ctrl+X", "Alt+←", "}"; None if none is."""
    if len(word) == 1:
        return _BY_LABEL.get(word, word) if word.isprintable() else None
    *modifiers, last = word.split("+")
    names = sorted({name.lower() for name in modifiers})
    if not set(names) <= _MODIFIERS:
        return None
    if len(last) == 1 and last not in _BY_LABEL and names:
        return last.upper() if names == ["shift"] else "+".join([*names, last.lower()])
    name = _BY_LABEL.get(last.lower(), last.lower())
    return "+".join([*names, name]) if name in _NAMED else None


_BY_LABEL: Final = {label.lower(): name for name, label in _GLYPHS.items()}
