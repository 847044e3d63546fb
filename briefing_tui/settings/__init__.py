"""What a person has set, and where it is kept on this system."""

from __future__ import annotations

import os
import sys
from types import MappingProxyType

from briefing_tui.errors import BadContent, NotReadable
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefing_tui.colours import Colours

_NAME = "briefing-tui"
MEASURE_RANGE: Final = (20, 240)
SPACING_RANGE: Final = (0, 3)


class Settings(NamedTuple):
    """The settings in force; a field's name is its key in the file."""

    theme: str = ""
    """The name of the reader's theme; "" for the one that suits the terminal."""
    measure_cells: int = 72
    """How wide the article is set, in cells, 20 to 240."""
    spacing_lines: int = 1
    """How many empty lines stand between paragraphs, 0 to 3."""
    decoration: bool = True
    """Whether bars, rules and marks are drawn, which a screen reader would spell out."""
    cursor: bool = False
    """Whether the terminal's own cursor is shown on what is selected; it is there in any case."""
    animations: bool = False
    """Whether what moves on the screen glides there."""
    max_bytes: int = 32 * 1024 * 1024
    """How much of an article is read before it is refused."""
    timeout_s: float = 20.0
    """How long a page may take to arrive, as a whole, 0.1 to 3600."""
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Own keys, by the id of what they do; the first one is shown where there is room for one."""
    themes: Mapping[str, Colours] = MappingProxyType({})
    """Own themes, by name."""


def config_file() -> Path:
    """Return where the settings are kept, whether or not the file is there."""
    from pathlib import Path  # late: most commands need none

    if place := _quick_place():
        return Path(place)
    from platformdirs import user_config_path  # late: costs 13 ms

    return user_config_path(_NAME) / "config.toml"


def library_file() -> Path:
    """Return where the library is kept, whether or not the file is there."""
    from pathlib import Path  # late: as in config_file

    return Path(library_place())


def library_place() -> str:
    """Return the path of the library as text, for what comes before the first page."""
    if sys.platform == "linux":
        return f"{_xdg_folder('XDG_DATA_HOME', '~/.local/share')}/library.sqlite3"
    from platformdirs import user_data_path  # late: costs 13 ms

    return str(user_data_path(_NAME) / "library.sqlite3")


def state_folder() -> Path:
    """Return where what may be lost is kept, whether or not the folder is there."""
    if sys.platform == "linux":
        from pathlib import Path  # late: as in config_file

        return Path(_xdg_folder("XDG_STATE_HOME", "~/.local/state"))
    from platformdirs import user_state_path  # late: costs 13 ms

    return user_state_path(_NAME)


def is_first_time() -> bool:
    """Return whether the reader was never opened before, and remember that it was now.

    Where that cannot be remembered it is no first time either, so that nobody is greeted twice.
    """
    place = state_folder() / "greeted"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch(exist_ok=False)
    except OSError:
        return False
    return True


def stamp() -> tuple[int, int] | None:
    """Return what changes whenever the file of settings does; None where there is none."""
    try:
        status = os.stat(_quick_place() or config_file())  # noqa: PTH116
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def may_have_library() -> bool:
    """Return whether there may be a library, as far as that is plain without looking far."""
    return sys.platform != "linux" or os.path.exists(library_place())  # noqa: PTH110


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
        is_folder = isinstance(error, IsADirectoryError)
        advice = "Put a file in the place of the folder" if is_folder else "Check its permissions"
        raise NotReadable(what, advice) from None
    from briefing_tui.settings.check import parse_settings  # late: most have no file

    return parse_settings(text, path)


def _quick_place() -> str:
    """Return where the settings are kept, where that is plain without a library; else "".

    On Linux, by the XDG Base Directory Specification. To ask for it costs every command 17 ms.
    """
    if sys.platform != "linux":
        return ""
    return f"{_xdg_folder('XDG_CONFIG_HOME', '~/.config')}/config.toml"


def _xdg_folder(variable: str, default: str) -> str:
    """Return our folder as the XDG Base Directory Specification has it, without its libraries."""
    home = os.environ.get(variable, "")
    folder = home if home.startswith("/") else os.path.expanduser(default)  # noqa: PTH111
    return f"{folder}/{_NAME}"


def _has_none() -> bool:
    """Return whether it is plain without looking far that there is no file of settings."""
    place = _quick_place()
    return bool(place) and not os.path.exists(place)  # noqa: PTH110
