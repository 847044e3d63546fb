"""Small words of the screen: days, counts, chains of sources."""

from __future__ import annotations

from briefing_tui.model import Precision
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from pathlib import Path

    from briefing_tui.model import DateMention, Figure, Quote

_WORDS_A_MINUTE: Final = 230
_FEW_MINUTES: Final = 120
"""From here on a time to read is told in hours."""
_CELLS_A_WORD: Final = 6
"""Characters of a word and its space, on average; counting them all takes time in a long text."""
_MONTHS: Final = (
    "January February March April May June July August September October November December"
)


def counted(number: int, noun: str) -> str:
    """Return "1 source", "2 sources"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def minutes_left(length: int, offset: int) -> int:
    """Return how many minutes a reader needs from `offset` to the end."""
    words = (length - offset) / _CELLS_A_WORD
    return max(1, round(words / _WORDS_A_MINUTE)) if offset < length else 0


def to_time(minutes: int) -> str:
    """Return "3 min", or "12 h" where nobody counts in minutes any more."""
    return f"{minutes} min" if minutes < _FEW_MINUTES else f"{round(minutes / 60)} h"


def to_day(when: date | datetime) -> str:
    """Return a day as "6 December 2024"."""
    return f"{when.day} {_MONTHS.split()[when.month - 1]} {when.year}"


def to_short_day(when: date) -> str:
    """Return a day as "6 Dec 2024"."""
    return f"{when.day} {_MONTHS.split()[when.month - 1][:3]} {when.year}"


def to_when(mention: DateMention) -> str:
    """Return the time that a date stands for, as exactly as it is given."""
    start, end = mention.start, mention.end
    if mention.precision is Precision.YEAR:
        return str(start.year)
    if mention.precision is Precision.MONTH:
        return f"{_MONTHS.split()[start.month - 1]} {start.year}"
    if start == end:
        return to_short_day(start)
    if start.year == end.year:
        return f"{to_short_day(start)[:-5]} – {to_short_day(end)}"
    return f"{to_short_day(start)} – {to_short_day(end)}"


def to_amount(figure: Figure) -> str:
    """Return the value of a figure, short enough for a column: "4.6", "370,000", "1.2 m"."""
    if figure.upper is None:
        return _short(figure.value)
    return f"{_short(figure.value)}–{_short(figure.upper)}"


def _short(value: float) -> str:
    for least, name in ((1e12, "tn"), (1e9, "bn"), (1e6, "m")):
        if abs(value) >= least:
            return f"{value / least:,.4g} {name}"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.4g}"


def chain_of(quote: Quote, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the (id, name) of who speaks and of those who passed it on, nearest first."""
    ids = ([quote.speaker] if quote.speaker else []) + list(quote.via)
    return [(one, on_one_line(names.get(one, one))) for one in ids]


def to_place(folder: Path, home: Path) -> str:
    """Return a folder as "~/news" where it lies in the person's home."""
    if not folder.is_relative_to(home):
        return str(folder)
    return "/".join(("~", *folder.relative_to(home).parts))


def on_one_line(text: str) -> str:
    """Return a text from outside fit for a line of the screen."""
    return " ".join(to_safe(text).split())
