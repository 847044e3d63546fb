"""The grounds where a terminal has 256 colours: greys that it has, a step apart.

Among so few colours the nearest one to a dark ground may be black, or a teal; whatever lies on
another then cannot be told from it, or shines.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.colours import Colours

_GREYS: Final = tuple(round(10.2 * step) for step in range(26))
"""The red, green and blue that Rich turns into black, into such a terminal's greys, and white."""


def with_plain_grounds(colours: Colours) -> Colours:
    """Return the colours on grounds that a terminal of 256 colours has."""
    if colours.native:
        return colours
    way = 1 if colours.dark else -1
    paper = _nearest(colours.paper)
    panel = paper
    if colours.panel != colours.paper:
        panel = _beyond(_nearest(colours.panel), paper, way)
    raised = _beyond(_nearest(colours.raised), panel, way)
    return colours.but(
        paper=_to_colour(paper),
        panel=_to_colour(panel),
        raised=_to_colour(raised),
        cursor=_to_colour(_beyond(_nearest(colours.cursor), paper, way)),
        select=_to_colour(_beyond(_nearest(colours.select), raised, way)),
    )


def _nearest(colour: str) -> int:
    """Return the number of the grey that is as light as a colour."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    light = (3 * red + 6 * green + blue) / 10
    return min(range(len(_GREYS)), key=lambda number: abs(_GREYS[number] - light))


def _beyond(number: int, other: int, way: int) -> int:
    """Return the number of a grey that is a step away from another, at least."""
    step = max(number * way, other * way + 1) * way
    return min(max(step, 0), len(_GREYS) - 1)


def _to_colour(number: int) -> str:
    return f"#{_GREYS[number]:02x}{_GREYS[number]:02x}{_GREYS[number]:02x}"
