"""What a person has set, and where it is kept on this system."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from briefing_tui.errors import BadContent, NotReadable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NAME = "briefing-tui"
_RANGES = {"measure_cells": (20, 240), "max_bytes": (1, 2**40), "timeout_s": (0.1, 3600)}
"""The least and the most that a number may be, in its field's unit."""


class Settings(NamedTuple):
    """The settings in force; a field's name is its key in the file."""

    theme: str = ""
    """The name of the reader's theme; "" for the one that suits the terminal."""
    measure_cells: int = 72
    """How wide the article is set, in cells, 20 to 240."""
    max_bytes: int = 32 * 1024 * 1024
    """How much of an article is read before it is refused."""
    timeout_s: float = 20.0
    """How long a page may take to arrive, as a whole, 0.1 to 3600."""


def config_file() -> Path:
    """Return where the settings are kept, whether or not the file is there."""
    from platformdirs import user_config_path  # late: costs 13 ms

    return user_config_path(_NAME) / "config.toml"


def library_file() -> Path:
    """Return where the library is kept, whether or not the file is there."""
    from platformdirs import user_data_path  # late: costs 13 ms

    return user_data_path(_NAME) / "library.sqlite3"


def state_folder() -> Path:
    """Return where what may be lost is kept, whether or not the folder is there."""
    from platformdirs import user_state_path  # late: costs 13 ms

    return user_state_path(_NAME)


def _has_none() -> bool:
    """Return whether it is plain without looking far that there is no file of settings.

    On Linux, by the XDG Base Directory Specification: most have none, and asking the libraries
    for its place costs every command 17 ms.
    """
    if sys.platform != "linux":
        return False
    home = os.environ.get("XDG_CONFIG_HOME", "")
    folder = home if home.startswith("/") else os.path.expanduser("~/.config")  # noqa: PTH111
    return not os.path.exists(f"{folder}/{_NAME}/config.toml")  # noqa: PTH110


def read_settings(path: Path | None = None) -> Settings:
    """Read the settings; those that the file does not name have their defaults.

    Args:
        path: The file; the user's own by default. It need not be there.

    Raises:
        BadContent: The file is no TOML, or a setting is unknown or has a value it cannot have.
        NotReadable: The file is there and cannot be read.
    """
    if path is None and _has_none():
        return Settings()
    path = path or config_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except UnicodeError:
        raise BadContent(f"{path} is not UTF-8", "Save it as UTF-8") from None
    except OSError as error:
        what = f"the settings in {path} could not be read: {error.strerror}"
        raise NotReadable(what, "Check its permissions") from None
    return _parse(text, path)


def to_fault(key: str, what: str, advice: str, path: Path | None = None) -> BadContent:
    """Return the error that the value of a setting is, naming its line of the file.

    Args:
        key: The setting.
        what: What is wrong, behind the file's name and the line.
        advice: What to do.
        path: The file; the user's own by default.
    """
    path = path or config_file()
    line = _line(path.read_text(encoding="utf-8"), key)
    return BadContent(f"{path}, line {line}: {what}", advice)


def _parse(text: str, path: Path) -> Settings:
    import tomllib  # late: most have no file

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:  # it names the line
        raise BadContent(f"{path}: {error}", "Write each setting as key = value") from None
    _check(values, text, path)
    return Settings(**values)


def _check(values: Mapping[str, object], text: str, path: Path) -> None:
    known = Settings._field_defaults
    for key, value in values.items():
        where = f"{path}, line {_line(text, key)}"
        if key not in known:
            raise BadContent(
                f"{where}: no setting is called “{key}”", f"Known are {', '.join(known)}"
            )
        kind = type(known[key])
        kinds = (int, float) if kind is float else (kind,)
        if type(value) not in kinds:
            asked = "words in quotation marks" if kind is str else "a number"
            raise BadContent(f"{where}: “{key}” cannot be {value!r}", f"Give it {asked}")
        if isinstance(value, int | float):
            least, most = _RANGES[key]
            if not least <= value <= most:
                advice = f"Give it a number from {least:g} to {most:g}"
                raise BadContent(f"{where}: “{key}” cannot be {value!r}", advice)


def _line(text: str, key: str) -> int:
    """Return the line, from 1, that sets `key`; 1 where it is written in an unusual way."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip(" \t[\"'").startswith(key):
            return number
    return 1
