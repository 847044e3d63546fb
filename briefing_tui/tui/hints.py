"""Labels to type instead of pointing: letters of the home row, none the beginning of another."""

from __future__ import annotations

from itertools import product

from rich.segment import Segment
from textual.strip import Strip

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style

HOME_ROW: Final = "asdfghjkl"


def labels_for(count: int) -> list[str]:
    """Return so many labels, all of one length, the easiest to type first."""
    length = 1
    while len(HOME_ROW) ** length < count:
        length += 1
    return ["".join(letters) for letters in product(HOME_ROW, repeat=length)][:count]


def with_labels(strip: Strip, labels: Iterable[tuple[int, str]], style: Style) -> Strip:
    """Write labels over a line.

    Args:
        strip: The line.
        labels: The cell that each begins at, from left to right, and the label.
        style: How they look.
    """
    parts: list[Strip] = []
    at = 0
    for cell, label in labels:
        if cell >= at:
            parts += [strip.crop(at, cell), Strip([Segment(label, style)], len(label))]
            at = cell + len(label)
    return Strip.join([*parts, strip.crop(at)]).crop(0, strip.cell_length)
