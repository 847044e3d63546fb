"""Own themes: tables of colours, each on the ground of a theme that comes with the program."""

from __future__ import annotations

import re

from briefing_tui.colours import DARK, MOST_COLOURS, THEMES, Colours
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.settings.place import Place

_COLOUR: Final = re.compile("#[0-9a-fA-F]{6}")
_COLOURS: Final = ("paper", "panel", "raised", "cursor", "select", "ink", "bright", "dim", "faint",
                   "accent", "warning", "nobody")  # fmt: skip
_BASES: Final = tuple(name for name, colours in THEMES.items() if not colours.native)
_KEYS: Final = ("base", "dark", "other", *_COLOURS, "sources")


def parse_themes(table: Mapping[str, object], place: Place) -> dict[str, Colours]:
    """Read the table of own themes.

    Raises:
        BadContent: A theme or a colour is not what it should be.
    """
    themes: dict[str, Colours] = {}
    for name, values in table.items():
        if not isinstance(values, dict):
            advice = f"Write [themes.{name}] on a line of its own, and its colours below"
            raise place.fault(("themes", name), f"“{name}” is no table of colours", advice)
        if name in THEMES:
            what = f"“{name}” comes with the program and stays as it is"
            raise place.fault(("themes", name), what, "Give yours another name")
        themes[name] = _parse(name, values, place)
    for name, colours in themes.items():
        if colours.other and colours.other not in (*THEMES, *themes):
            what = f"no theme is called “{colours.other}”"
            advice = f"Known are {', '.join((*THEMES, *themes))}"
            raise place.fault(("themes", name, "other"), what, advice)
    return themes


def _parse(name: str, values: dict[str, object], place: Place) -> Colours:
    base = values.get("base", DARK.name)
    if base not in _BASES:
        advice = f"Known are {', '.join(_BASES)}"
        raise place.fault(("themes", name, "base"), f"{base!r} is no theme to begin with", advice)
    changes: dict[str, Any] = {}
    for key, value in values.items():
        asked = _asked(key)
        if not asked:
            what = f"a theme has no “{key}”"
            raise place.fault(("themes", name, key), what, f"It has {', '.join(_KEYS)}")
        if not _is_right(key, value):
            what = f"“{key}” cannot be {value!r}"
            raise place.fault(("themes", name, key), what, f"Give it {asked}")
        if key != "base":
            changes[key] = tuple(value) if isinstance(value, list) else value
    return THEMES[str(base)].but(name=name, **changes)


def _asked(key: str) -> str:
    """Return what a key of a theme is given; "" if a theme has no such key."""
    if key in _COLOURS:
        return 'a colour such as "#1a2b3c"'
    return {
        "base": "the name of a theme",
        "other": "the name of a theme",
        "dark": "true or false",
        "sources": f'1 to {MOST_COLOURS} colours such as ["#1a2b3c", "#c0ffee"]',
    }.get(key, "")


def _is_right(key: str, value: object) -> bool:
    if key == "sources":
        return (
            isinstance(value, list)
            and 1 <= len(value) <= MOST_COLOURS
            and all(isinstance(one, str) and _COLOUR.fullmatch(one) for one in value)
        )
    if key == "dark":
        return isinstance(value, bool)
    return isinstance(value, str) and (key not in _COLOURS or bool(_COLOUR.fullmatch(value)))
