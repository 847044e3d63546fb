"""The file of settings: what may stand in it, and what is wrong with what does."""

from __future__ import annotations

import tomllib

from briefing_tui.errors import BadContent
from briefing_tui.settings import MEASURE_RANGE, SPACING_RANGE, Settings
from briefing_tui.settings.place import Place
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefing_tui.colours import Colours

_RANGES: Final = {"measure_cells": MEASURE_RANGE, "spacing_lines": SPACING_RANGE,
                  "max_bytes": (1, 2**40), "timeout_s": (0.1, 3600)}  # fmt: skip
"""The least and the most that a number may be, in its field's unit."""
_ASKED: Final = {str: "words in quotation marks", bool: "true or false"}
"""What a setting of a kind is given, if not a number."""


def parse_settings(text: str, path: Path) -> Settings:
    """Read the text of a file of settings.

    Raises:
        BadContent: It is no TOML, or a setting is unknown or has a value it cannot have. The
            message names the line.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:  # it names the line, unless that is the last one
        last = f"at line {len(text.splitlines())}, the last one"
        fault = str(error).replace("at end of document", last)
        raise BadContent(f"{path}: {fault}", "Write each setting as key = value") from None
    place = Place(path, text)
    for key in values:
        if key not in Settings._fields:
            known = ", ".join(Settings._fields)
            raise place.fault((key,), f"no setting is called “{key}”", f"Known are {known}")
    for table in ("keys", "themes"):
        if not isinstance(values.get(table, {}), dict):
            raise place.fault((table,), f"“{table}” is a table", f"Write [{table}] on its own line")
    if "keys" in values:
        from briefing_tui.settings.keys import parse_keys  # late: few have their own

        values["keys"] = parse_keys(values["keys"], place)
    if "themes" in values:
        from briefing_tui.settings.themes import parse_themes  # late: few have their own

        values["themes"] = parse_themes(values["themes"], place)
    _check(values, place)
    return Settings(**values)


def _check(values: Mapping[str, object], place: Place) -> None:
    """Check the settings that are no tables."""
    for key, value in values.items():
        if key in ("keys", "themes"):
            continue
        kind = type(Settings._field_defaults[key])
        if type(value) not in ((int, float) if kind is float else (kind,)):
            advice = f"Give it {_ASKED.get(kind, 'a number')}"
            raise place.fault((key,), f"“{key}” cannot be {_written(value)}", advice)
        if key in _RANGES and isinstance(value, int | float):
            least, most = _RANGES[key]
            if not least <= value <= most:
                advice = f"Give it a number from {least:g} to {most:g}"
                raise place.fault((key,), f"“{key}” cannot be {value!r}", advice)
    own = values.get("themes", {})
    assert isinstance(own, dict)
    _check_theme(values.get("theme", ""), own, place)


def _written(value: object) -> str:
    """Return a value as the file has it."""
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _check_theme(theme: object, own: Mapping[str, Colours], place: Place) -> None:
    if not theme:
        return
    from briefing_tui.colours import THEMES  # late: only where one is asked for

    known = (*THEMES, *own)
    if theme not in known:
        what = f"no theme is called “{theme}”"
        raise place.fault(("theme",), what, f"Known are {', '.join(known)}")
