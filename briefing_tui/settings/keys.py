"""Own keys: a table of actions, each with the keys that are to start it; "" for none."""

from __future__ import annotations

from briefing_tui.keymap import KEYS, NEEDED, Keymap, parse_key
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.settings.place import Place


def parse_keys(table: Mapping[str, object], place: Place) -> dict[str, tuple[str, ...]]:
    """Read the table of own keys.

    Raises:
        BadContent: An action or a key is unknown, or a key would do two things.
    """
    own = {action: _parse(action, value, place) for action, value in table.items()}
    for key, one, other in Keymap(own).conflicts():
        action, holder = (one, other) if one in own else (other, one)
        if holder in own and place.line(("keys", holder)) > place.line(("keys", action)):
            action, holder = holder, action
        what = f"“{key}” cannot be “{action}”: it is “{holder}” already"
        raise place.fault(("keys", action), what, "Give one of them another key under [keys]")
    return own


def _parse(action: str, value: object, place: Place) -> tuple[str, ...]:
    where = ("keys", action)
    if action not in {key.action for key in KEYS}:
        from difflib import get_close_matches  # late: only where something is wrong

        near = get_close_matches(action, [key.action for key in KEYS], 1, 0.5)
        advice = "“briefing keys” lists them all"
        if near:
            advice = f"“{near[0]}” perhaps? {advice}"
        raise place.fault(where, f"nothing that a key can do is called “{action}”", advice)
    if action in NEEDED and isinstance(value, str) and not value.split():
        advice = f"Give it one, or leave “{action}” out to keep those that it has"
        raise place.fault(where, f"“{action}” cannot be without a key", advice)
    if not isinstance(value, str):
        advice = 'Write them in quotation marks with a space between, such as "} Alt+Right"'
        raise place.fault(where, f"“{action}” needs the names of keys, not {value!r}", advice)
    keys = []
    for word in value.split():
        key = parse_key(word)
        if key is None:
            advice = "Give a single character, or a name such as Enter, F2, Ctrl+X or Alt+Left"
            raise place.fault(where, f"no key is called “{word}”", advice)
        keys.append(key)
    return tuple(dict.fromkeys(keys))
