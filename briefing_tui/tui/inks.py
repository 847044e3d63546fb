"""What colours a terminal has, which theme suits it, and how they are written to it."""

from __future__ import annotations

import os

from briefing_tui.colours import DARK, LIGHT, MONO, TERMINAL
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.colours import Colours
    from briefing_tui.settings import Settings

_FEW_COLOURS: Final = ("standard", "windows")
"""What a terminal is called whose colours are sixteen and its owner's choice."""
_LIGHT_GROUNDS: Final = ("7", "15")
"""The numbers of a light ground, as the terminals say it that tell their colours at all."""
_NAMED: Final = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def colour_system() -> str:
    """Return what colours the terminal has, as Rich tells it from the environment.

    Returns:
        "truecolor", "256" or "standard"; "" where there are none, or Textual is told otherwise.
    """
    kind = os.environ.get("TERM", "").strip().lower()
    if kind in ("", "dumb", "unknown") or "TEXTUAL_COLOR_SYSTEM" in os.environ:
        return ""
    if os.environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return "truecolor"
    return "256" if kind.rpartition("-")[2] in ("256color", "kitty") else "standard"


def theme_for(settings: Settings, system: str | None) -> str:
    """Return the theme that is wanted, or else the one that suits the terminal.

    Where the environment says NO_COLOR there is no colour, whatever the settings say.

    Args:
        settings: What a person wants.
        system: What colours the terminal has, in Rich's words.
    """
    if os.environ.get("NO_COLOR"):
        return MONO.name
    if settings.theme:
        return settings.theme
    if system in _FEW_COLOURS:
        return TERMINAL.name
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return (LIGHT if ground in _LIGHT_GROUNDS else DARK).name


def select(*parts: str) -> str:
    """Return the control sequence that selects colours and styles, and no others (SGR)."""
    return f"\x1b[{';'.join(('0', *filter(None, parts)))}m"


class Inks:
    """The colours of a theme as a terminal takes them: parameters of SGR (ECMA-48, 8.3.117)."""

    def __init__(self, colours: Colours, *, has_few: bool) -> None:
        self._has_few = has_few
        names = ("ink", "bright", "dim", "faint", "accent")
        fore = {name: self._colour(getattr(colours, name), 30) for name in names}
        if colours.native:  # what stands back has no colour of its own there
            fore |= {name: _joined(fore[name], "2") for name in ("dim", "faint")}
        self.fore = fore | {
            "stroke": fore["accent"],
            "mark": _joined(fore["accent"], "1"),
            "strong": _joined(fore["bright"], "1"),
            "aside": _joined(fore["ink" if colours.native else "dim"], "3"),
        }
        """What words are written with, by the names of styles; "" for what needs nothing."""
        grounds = ("paper", "panel", "raised", "cursor")
        self.grounds = {name: self._colour(getattr(colours, name), 40) for name in grounds}

    def _colour(self, colour: str, layer: int) -> str:
        """Return a colour as that of words, on layer 30, or of the ground, on layer 40."""
        if colour == "default":
            return ""
        if not colour.startswith("#"):
            bright = 60 if colour.startswith("bright_") else 0
            return str(layer + bright + _NAMED.index(colour.removeprefix("bright_")))
        red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
        if self._has_few:
            return f"{layer + 8};5;{nearest_of_256(red, green, blue)}"
        return f"{layer + 8};2;{red};{green};{blue}"


def _joined(*parts: str) -> str:
    return ";".join(filter(None, parts))


def nearest_of_256(red: int, green: int, blue: int) -> int:
    """Return the number of a colour where there are 256, as Rich chooses it."""
    low, high = min(red, green, blue) / 255, max(red, green, blue) / 255
    light = (low + high) / 2
    spread = high - low
    share = spread / ((high + low) if light <= 0.5 else (2 - high - low)) if spread else 0
    if share < 0.15:
        grey = round(light * 25)
        return 16 if grey == 0 else 231 if grey == 25 else 231 + grey
    parts = (part / 95 if part < 95 else 1 + (part - 95) / 40 for part in (red, green, blue))
    six_red, six_green, six_blue = map(round, parts)
    return 16 + 36 * six_red + 6 * six_green + six_blue
