"""The colours of the reader: the themes that come with it, as data that any room may look at.

The colours of a theme's sources stand apart, each from every other one, for readers who see all
colours and for those who lack one of the three (protanopia, deuteranopia, tritanopia). A test holds
them to it: CIEDE2000 of 15 among the first four, who are heard most, and of 10 among all eight. On
a light ground twelve would have to come nearer, as only what is dark can be read there; so colours
come round again after eight, with another form of the bar beside the quotation.
"""

from __future__ import annotations

from briefing_tui.noun import Data
from briefing_tui.typed import Any, Final

MOST_COLOURS: Final = 12
"""Of the sources of a theme; more than these nobody tells apart."""
BARS: Final = "▎┇║"
"""The bars beside quotations, of the first sources and of those that have their colours again."""
SOURCE_LOOKS: Final = MOST_COLOURS * len(BARS)
"""How many sources colours and bars tell apart at most; the ones behind them begin anew."""


class Colours(Data):
    """The colours of a theme: `#rrggbb` each, or a name of the terminal's own."""

    name: str
    dark: bool
    """Whether light words stand on a dark ground."""
    paper: str
    """Behind the article."""
    panel: str
    """Behind the panels."""
    raised: str
    """Behind what lies above the rest: the line at the foot, code, a dialogue."""
    cursor: str
    """Behind the line that the reader is on."""
    select: str
    """Behind the selected row of the panel that has the keyboard."""
    ink: str
    """The words of the article."""
    bright: str
    """Headings and names."""
    dim: str
    """What stands back: facts beside names."""
    faint: str
    """Rules and dots between words, never words."""
    accent: str
    """What can be done: keys, marks of what is selected."""
    warning: str
    """What went wrong."""
    nobody: str
    """A quotation that nobody is named for."""
    sources: tuple[str, ...]
    """The most heard source first."""
    native: bool = False
    """Whether these are the terminal's own colours, of which nobody knows how they look."""
    other: str = ""
    """The theme to change to for the other ground, dark or light; "" if there is none."""

    def but(self, **changes: Any) -> Colours:
        """Return the same theme with some other colours."""
        return Colours(**(vars(self) | changes))


DARK: Final = Colours(
    name="briefing-dark",
    dark=True,
    other="briefing-light",
    paper="#15181d",
    panel="#1a1e24",
    raised="#20252d",
    cursor="#1f242c",
    select="#2c3442",
    ink="#cdd3dc",
    bright="#f3f5f8",
    dim="#98a1af",
    faint="#4b535f",
    accent="#e9b872",
    warning="#ff8f7a",
    nobody="#b1b8c4",
    sources=(
        "#8f90ff", "#f47097", "#a4a003", "#cbfc78", "#e2caff", "#76ffd4", "#15b2a0", "#d9b381",
    ),
)  # fmt: skip

LIGHT: Final = Colours(
    name="briefing-light",
    dark=False,
    other="briefing-dark",
    paper="#fbf9f5",
    panel="#f4f1ea",
    raised="#ebe7dd",
    cursor="#f3efe6",
    select="#e5dfd2",
    ink="#2b2f36",
    bright="#0d0f12",
    dim="#5b606a",
    faint="#b7b2a6",
    accent="#8a4f00",
    warning="#b3261e",
    nobody="#50565f",
    sources=(
        "#11228a", "#9b4505", "#2f6957", "#500902", "#684db3", "#30213d", "#6a597a", "#69412e",
    ),
)  # fmt: skip

CONTRAST_DARK: Final = Colours(
    name="briefing-contrast-dark",
    dark=True,
    other="briefing-contrast-light",
    paper="#000000",
    panel="#000000",
    raised="#1c1c1c",
    cursor="#141414",
    select="#262626",
    ink="#ffffff",
    bright="#ffffff",
    dim="#d6d6d6",
    faint="#9a9a9a",
    accent="#ffd75f",
    warning="#ffa294",
    nobody="#e4e4e4",
    sources=(
        "#fff43c", "#f794ac", "#aba8fe", "#b6effe", "#e2f7c7", "#a7bb20", "#91c07a", "#3cd2be",
    ),
)  # fmt: skip

CONTRAST_LIGHT: Final = Colours(
    name="briefing-contrast-light",
    dark=False,
    other="briefing-contrast-dark",
    paper="#ffffff",
    panel="#ffffff",
    raised="#eeeeee",
    cursor="#f0f0f0",
    select="#e2e2e2",
    ink="#000000",
    bright="#000000",
    dim="#333333",
    faint="#6e6e6e",
    accent="#5c3400",
    warning="#8a0010",
    nobody="#262626",
    sources=(
        "#205049", "#812c02", "#5825af", "#060165", "#3c0400", "#3b4060", "#25112b", "#563527",
    ),
)  # fmt: skip

TERMINAL: Final = Colours(
    name="briefing-terminal",
    dark=True,
    native=True,
    paper="default",
    panel="default",
    raised="default",
    cursor="default",
    select="default",
    ink="default",
    bright="default",
    dim="default",
    faint="default",
    accent="yellow",
    warning="red",
    nobody="default",
    sources=(
        "blue", "green", "magenta", "cyan", "red", "yellow", "bright_blue", "bright_green",
        "bright_magenta", "bright_cyan", "bright_red", "bright_yellow",
    ),
)  # fmt: skip
"""What the terminal's owner has chosen."""

MONO: Final = Colours(
    name="briefing-mono",
    dark=True,
    native=True,
    paper="default",
    panel="default",
    raised="default",
    cursor="default",
    select="default",
    ink="default",
    bright="default",
    dim="default",
    faint="default",
    accent="default",
    warning="default",
    nobody="default",
    sources=("default",),
)
"""No colour at all: bold, underlined and reversed words only."""

THEMES: Final = {
    colours.name: colours
    for colours in (DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT, TERMINAL, MONO)
}
"""The themes that come with the program, by name, in the order in which a key goes through them."""


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours `#rrggbb` by WCAG 2.2, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
