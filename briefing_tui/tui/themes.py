"""The colours at work: the styles that lines are painted with, and the same for Textual.

Every source keeps one colour wherever it is named. Colour is never the only sign: quoted lines
have the mark of their source and a bar beside them, which has another form where colours come round
again; figures are bold, the selected row has a sign in front.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from rich.color import Color
from rich.style import Style
from textual.theme import Theme

from briefing_tui.colours import BARS, SOURCE_LOOKS, THEMES, Colours

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Ground: TypeAlias = Literal["paper", "panel", "raised", "cursor", "select"]

_DECORATION: Final = ("rule", "stroke", "bar")
"""How the styles of what only adorns begin; it is blank where a person wants no decoration."""


class Palette(Colours):
    """The colours of a theme, as styles."""

    decorated = True
    """Whether bars, rules and boxes are drawn."""

    @cached_property
    def styles(self) -> dict[str, Style]:
        """The styles by the names that pieces of lines carry."""
        plain = {
            "ink": self.ink, "bright": self.bright, "accent": self.accent,
            "warning": self.warning, "nobody": self.nobody, "stroke": self.accent,
        }  # fmt: skip
        styles = {name: self.style(colour) for name, colour in plain.items()}
        styles["dim"] = self._standing_back(self.dim)
        styles["faint"] = styles["rule"] = self._standing_back(self.faint)
        styles["aside"] = styles["ink" if self.native else "dim"] + Style(italic=True)
        styles["strong"] = self.style(self.bright, bold=True)
        styles["label"] = self.style(self.dim, bold=True)
        styles["mark"] = self.style(self.accent, bold=True)
        styles["key"] = self.style(self.accent, bold=self.native)
        looks = [(self.style(one), self.style(one, bold=True)) for one in self.sources]
        for number in range(SOURCE_LOOKS):
            usual, bold = looks[number % len(looks)]
            styles[f"source{number}"] = styles[f"bar{number}"] = usual
            styles[f"name{number}"] = bold
        styles["hit"] = self.style(self.bright, underline=True) + Style(
            bgcolor=self.mix(self.accent, 0.35)
        )
        styles["namenobody"] = styles["nobody"]
        return styles

    @cached_property
    def grounds(self) -> Mapping[Ground, Style]:
        """The styles of empty cells."""
        names: tuple[Ground, ...] = ("paper", "panel", "raised", "cursor", "select")
        grounds = {name: Style(bgcolor=getattr(self, name), color=self.ink) for name in names}
        if self.native:
            grounds["select"] += Style(reverse=True)
        return grounds

    def lit(self, kinds: Iterable[str], colour: str) -> Style:
        """Return what is added to the style of words that are lit for now.

        Args:
            kinds: As what they are lit; see `page.Light`.
            colour: The colour of their quotation.
        """
        lights = self._native_lights if self.native else self._lights(colour)
        style = Style.null()
        for kind, light in lights.items():
            if kind in kinds:
                style += light
        return style

    def colour_of(self, number: int) -> str:
        """Return the colour of a source by its number."""
        return self.sources[number % len(self.sources)]

    def bar_of(self, number: int) -> str:
        """Return the bar beside a source's quotations by its number."""
        return self.sign(BARS[number // len(self.sources) % len(BARS)])

    def sign(self, sign: str) -> str:
        """Return a sign that only adorns, or as much air."""
        return sign if self.decorated else " " * len(sign)

    def shown(self, text: str, style: str) -> str:
        """Return the text of a piece of a line as it is shown: air where it only adorns."""
        return text if self.decorated or not style.startswith(_DECORATION) else " " * len(text)

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
        ours = _textual_colours(self)
        # Textual reverses by changing the two colours, of which it knows none here.
        lit, unlit = ("ansi_white", "ansi_black") if self.native else ("", "")
        scrollbar = ("bright_black",) * 2 if self.native else (self.mix(self.dim, 0.35),
                                                              self.mix(self.dim, 0.6))  # fmt: skip
        variables = {
            "scrollbar": _to_textual(scrollbar[0]),
            "scrollbar-hover": _to_textual(scrollbar[1]),
            "scrollbar-active": ours["accent"],
            "scrollbar-background": ours["paper"],
            "scrollbar-background-hover": ours["paper"],
            "scrollbar-background-active": ours["paper"],
            "scrollbar-corner-color": ours["paper"],
            "border": ours["faint"],
            "border-blurred": ours["faint"],
            "input-cursor-background": lit or ours["accent"],
            "input-cursor-foreground": unlit or ours["paper"],
            "input-selection-background": lit or ours["select"],
            "input-selection-foreground": unlit or ours["bright"],
            "block-cursor-background": lit or ours["select"],
            "block-cursor-foreground": unlit or ours["bright"],
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": lit or ours["select"],
            "block-cursor-blurred-foreground": unlit or ours["bright"],
            "block-cursor-blurred-text-style": "bold",
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
        }
        return Theme(
            name=self.name, primary=ours["accent"], secondary=ours["dim"], accent=ours["accent"],
            foreground=ours["ink"], background=ours["paper"], surface=ours["panel"],
            panel=ours["raised"], warning=ours["warning"], error=ours["warning"],
            success=ours["accent"], dark=self.dark, ansi=self.native, variables=variables,
        )  # fmt: skip

    @cached_property
    def variables(self) -> dict[str, str]:
        """What the style sheet calls the colours by; Textual would work them out at each change."""
        return {**self.theme.to_color_system().generate(), **self.theme.variables}

    def _standing_back(self, colour: str) -> Style:
        return self.style(colour) + Style(dim=self.native or None)

    def _lights(self, colour: str) -> Mapping[str, Style]:
        """Return the lights in the order in which they lie on one another."""
        if colour not in self._mixed_lights:
            self._mixed_lights[colour] = self._mix_lights(colour)
        return self._mixed_lights[colour]

    @cached_property
    def _mixed_lights(self) -> dict[str, Mapping[str, Style]]:
        """The lights that have been mixed so far, by the colour of the quotation."""
        return {}

    def _mix_lights(self, colour: str) -> Mapping[str, Style]:
        hit = self.mix(self.accent, 0.35)
        return {
            "quote": Style(bgcolor=self.mix(colour, 0.2)),
            "item": Style(bgcolor=self.select, bold=True, underline=True),
            "said": Style(underline=True, color=self.bright),
            "hit": Style(bgcolor=hit, color=self.bright, underline=True),
            "here": Style(bgcolor=self.accent, color=self.paper, bold=True, underline=True),
            "chosen": Style(reverse=True),
        }

    @cached_property
    def _native_lights(self) -> Mapping[str, Style]:
        """The lights where no colour can be mixed; a hit stands out from a reversed quotation."""
        return {
            "quote": Style(reverse=True),
            "item": Style(bold=True, underline=True),
            "said": Style(underline=True),
            "hit": Style(reverse=False, underline=True),
            "here": Style(reverse=True, bold=True, underline=True),
            "chosen": Style(reverse=True, italic=True),
        }


def _textual_colours(colours: Colours) -> dict[str, str]:
    names = ("paper", "panel", "raised", "select", "ink", "bright", "dim", "faint", "accent",
             "warning")  # fmt: skip
    return {name: _to_textual(getattr(colours, name)) for name in names}


def _to_textual(colour: str) -> str:
    return colour if colour.startswith("#") else f"ansi_{colour}"


def to_palettes(
    themes: Iterable[Colours] = (), *, decorated: bool = True, has_few: bool = False
) -> dict[str, Palette]:
    """Return the palettes of the themes that come with the program, and of more, by name.

    Args:
        themes: A person's own themes.
        decorated: Whether what only adorns is drawn.
        has_few: Whether the terminal has 256 colours, and no more.
    """
    palettes = {}
    for colours in (*THEMES.values(), *themes):
        if has_few:
            from briefing_tui.tui.greys import with_plain_grounds  # late: most have more

            colours = with_plain_grounds(colours)
        palettes[colours.name] = palette = Palette(**vars(colours))
        vars(palette)["decorated"] = decorated
    return palettes


PALETTES: Final = to_palettes()
"""The palettes of the themes that come with the program."""
DARK: Final = PALETTES["briefing-dark"]
LIGHT: Final = PALETTES["briefing-light"]
MONO: Final = PALETTES["briefing-mono"]
TERMINAL: Final = PALETTES["briefing-terminal"]
