"""Times of day: "drei Uhr", "9 bis 17 Uhr", "à trois heures", "24 heures sur 24"; no figures."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates, Numbers
    from briefing_tui.extract.windows import Line
    from briefing_tui.model import Figure

HOURS: Final = 24
_MINUTES: Final = 60


def is_clock(line: Line, at: int, figure: Figure, dates: Dates) -> bool:
    """Return whether a figure of that many at most, whose number stands at a token, is a time."""
    if figure.unit in dates.oclock:
        return (figure.upper or 0) <= HOURS
    if figure.upper is not None:
        return False
    if not at or line.lower[at - 1] not in dates.hour_at:
        return False
    if figure.unit == "hour":  # "à trois heures de route" is a distance, "du matin" is none
        behind = line.index(figure.span.end)
        return line.lower[behind] not in dates.of - {","} or line.lower[behind + 1] in dates.parts
    minutes = line.words[at + 2]
    dotted = not figure.unit and line.words[at + 1] == "." and len(minutes) == 2
    return dotted and minutes.isdigit() and int(minutes) < _MINUTES


def is_always(line: Line, at: int, last: int, figure: Figure, numbers: Numbers) -> bool:
    """Return whether a figure, read from one token up to another, is "24 heures sur 24"."""
    if figure.unit not in ("hour", "day") or line.lower[last] not in numbers.one_in:
        return False
    return line.words[last + 1] == line.words[at]
