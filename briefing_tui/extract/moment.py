"""A phrase that names a stretch of time, and how its year and what it leans to are read."""

from __future__ import annotations

from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting.shape import Dates
    from briefing_tui.extract.windows import Line

_OLD: Final = 1000
LATEST: Final = 2100
"""The last year that is taken for one."""


class Moment(Record):
    """A phrase that names a stretch of time, and what of a date it gives."""

    first: int
    last: int
    rule: str
    year: int | None
    years: int | None
    """How far its year is from the dateline's, where only that is told: "last year" -1."""
    month: int | None
    months: int
    """How many months it takes: 3 of a season and a quarter."""
    day: int | None
    weekday: int | None
    end_year: int | None
    end_month: int | None
    end_day: int | None
    unit: str
    """Of a distance from the dateline: "day", "week", "weekend", "month", "quarter", "year"."""
    distance: int
    then: bool
    """Whether that counts from the day named last: "two days earlier"."""
    lean: int
    """-1 where it lies before the dateline, 1 behind, 0 where nothing says so."""
    ahead: bool
    """Whether its clause speaks of what is to come."""
    start: int
    end: int
    """Its place in the text."""

    def __init__(
        self,
        first: int,
        last: int,
        rule: str,
        *,
        year: int | None = None,
        month: int | None = None,
        months: int = 1,
        day: int | None = None,
        weekday: int | None = None,
        end_day: int | None = None,
        unit: str = "",
        distance: int = 0,
        then: bool = False,
    ) -> None:
        self.first, self.last, self.rule = first, last, rule
        self.year, self.month, self.months = year, month, months
        self.day, self.weekday = day, weekday
        self.years = self.end_year = self.end_month = None
        self.end_day = end_day
        self.unit, self.distance, self.then = unit, distance, then
        self.lean = self.start = self.end = 0
        self.ahead = False


def skip(line: Line, at: int, words: frozenset[str]) -> int:
    """Return the token behind one of these words, or the token itself."""
    return at + 1 if line.words[at] and line.lower[at] in words else at


def year_at(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the year that stands behind a month, and the token behind it."""
    here = at + 1 if line.words[at] == "." else skip(line, at, dates.of)
    here = skip(line, here, dates.of)
    word = line.words[here]
    if len(word) == 4 and word.isascii() and word.isdigit() and _OLD <= int(word) <= LATEST:
        more = line.words[here + 1] in ",.'’" and line.glued(here + 1) and line.glued(here + 2)
        if not (more and line.words[here + 2].isdigit()):
            return int(word), here + 1
    return None, at


def add_year(line: Line, found: Moment, at: int, dates: Dates) -> bool:
    """Take in the year behind a month or season: "2024", "of last year"; return if there is one."""
    year, last = year_at(line, at, dates)
    if year is not None:
        found.year, found.last = year, last
        return True
    here = at
    while line.lower[here] in dates.of and line.words[here] != ",":
        here += 1
    for unit, beside in ((here + 1, here), (here, here + 1)):
        lean = _leaning(line.lower[beside], dates)
        if lean is not None and dates.units.get(line.lower[unit]) == "year":
            found.years, found.last = lean, here + 2
            return True
    return False


def add_lean(line: Line, found: Moment, dates: Dates) -> bool:
    """Take in a "last", "next" or "this" on either side; return if there is one."""
    for place in (found.first - 1, found.last):
        word = line.lower[place] if place >= 0 else ""
        lean = _leaning(word, dates) if word else None
        others = place == found.last and line.lower[place + 1] in dates.units
        if lean is not None and not others:
            found.lean = lean
            found.first, found.last = min(found.first, place), max(found.last, place + 1)
            return True
    return False


def _leaning(word: str, dates: Dates) -> int | None:
    if word in dates.last:
        return -1
    if word in dates.next:
        return 1
    return 0 if word in dates.this else None
