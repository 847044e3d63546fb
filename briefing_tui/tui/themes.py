"""The colours: a dark and a light palette, the source colours in each, and their styles.

Every source keeps one colour wherever it is named. Colour is never the only sign: quoted lines
have a bar beside them, figures are bold, the selected row has a mark in front.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rich.color import Color
from rich.style import Style
from textual.theme import Theme


@dataclass(kw_only=True, eq=False, repr=False)
class Palette:
    """The colours of a theme, as `#rrggbb`."""

    name: str
    dark: bool
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
    bright: str
    """Headings and names."""
    dim: str
    faint: str
    accent: str
    warning: str
    nobody: str
    """A quotation that nobody is named for."""
    sources: tuple[str, ...]
    """The most heard source first; neighbours differ in hue and in lightness."""

    @cached_property
    def styles(self) -> dict[str, Style]:
        """The styles by the names that pieces of lines carry."""
        plain = {
            "ink": self.ink, "bright": self.bright, "dim": self.dim, "faint": self.faint,
            "accent": self.accent, "warning": self.warning, "nobody": self.nobody,
        }  # fmt: skip
        styles = {name: self.style(colour) for name, colour in plain.items()}
        styles["strong"] = self.style(self.bright, bold=True)
        styles["label"] = self.style(self.dim, bold=True)
        styles["mark"] = self.style(self.accent, bold=True)
        styles["tab"] = self.style(self.bright, bold=True, underline=True)
        styles["key"] = self.style(self.accent)
        for number, colour in enumerate(self.sources):
            styles[f"source{number}"] = self.style(colour)
            styles[f"name{number}"] = self.style(colour, bold=True)
        styles["namenobody"] = styles["nobody"]
        return styles

    @staticmethod
    def style(colour: str, *, bold: bool = False, underline: bool = False) -> Style:
        """Return a style that writes in a colour and leaves the background as it is."""
        return Style(color=colour, bold=bold or None, underline=underline or None)

    def mix(self, colour: str, share: float) -> str:
        """Return a little of a colour on the paper; `share` from 0 to 1."""
        front, back = Color.parse(colour).get_truecolor(), Color.parse(self.paper).get_truecolor()
        mixed = (round(b + (f - b) * share) for f, b in zip(front, back, strict=True))
        return "#" + "".join(f"{part:02x}" for part in mixed)

    @cached_property
    def theme(self) -> Theme:
        """The same colours for what Textual paints."""
        return Theme(
            name=self.name,
            primary=self.accent,
            secondary=self.dim,
            accent=self.accent,
            foreground=self.ink,
            background=self.paper,
            surface=self.panel,
            panel=self.raised,
            warning=self.warning,
            error=self.warning,
            success=self.accent,
            dark=self.dark,
            variables={
                "scrollbar": self.mix(self.dim, 0.35),
                "scrollbar-hover": self.mix(self.dim, 0.6),
                "scrollbar-active": self.accent,
                "scrollbar-background": self.paper,
                "scrollbar-background-hover": self.paper,
                "scrollbar-background-active": self.paper,
                "scrollbar-corner-color": self.paper,
                "border": self.faint,
                "border-blurred": self.faint,
                "input-cursor-background": self.accent,
                "input-cursor-foreground": self.paper,
                "input-selection-background": self.select,
                "block-cursor-background": self.select,
                "block-cursor-foreground": self.bright,
                "block-cursor-text-style": "bold",
            },
        )


DARK: Final = Palette(
    name="briefing-dark",
    dark=True,
    paper="#15181d",
    panel="#1a1e24",
    raised="#20252d",
    cursor="#1f242c",
    select="#2c3442",
    ink="#cdd3dc",
    bright="#f3f5f8",
    dim="#8a93a1",
    faint="#4b535f",
    accent="#e9b872",
    warning="#ff8f7a",
    nobody="#a9b1bd",
    sources=(
        "#7db8ff", "#f5a05a", "#7fd694", "#f2a0c4", "#b9a5ff", "#e8d26a", "#55cfc9", "#f08a80",
        "#a9d0f5", "#d1a67c", "#c6d96b", "#e39be0",
    ),
)  # fmt: skip

LIGHT: Final = Palette(
    name="briefing-light",
    dark=False,
    paper="#fbf9f5",
    panel="#f4f1ea",
    raised="#ebe7dd",
    cursor="#f3efe6",
    select="#e2dccd",
    ink="#2b2f36",
    bright="#0d0f12",
    dim="#6a6f78",
    faint="#b7b2a6",
    accent="#9a5a00",
    warning="#b3261e",
    nobody="#565c66",
    sources=(
        "#1659a8", "#b04a00", "#1f7434", "#a82a6b", "#6340b5", "#7a6100", "#0b7571", "#b5342a",
        "#35719e", "#7d5428", "#557000", "#8f3f9b",
    ),
)  # fmt: skip

PALETTES: Final = {palette.name: palette for palette in (DARK, LIGHT)}
