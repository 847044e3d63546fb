"""A phrase that names a stretch of time, and how its year and what it leans to are read.

Those for seasons and quarters are read here as well.
"""

from __future__ import annotations

from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line

_OLD: Final = 1000
LATEST: Final = 2100
"""The last year that is taken for one."""
_SLASH: Final = HYPHENS | frozenset("/–")
_QUARTERS: Final = frozenset("1234")
_HALVES: Final = 2


class Moment(Record):
    """A phrase that names a stretch of time, and what of a date it gives.

    One that gives nothing of it ("every Monday", "at three o'clock") only keeps its words from
    being read as something else.
    """

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
    end_weekday: int | None
    end_year: int | None
    end_month: int | None
    end_day: int | None
    unit: str
    """Of a distance from the dateline: "day", "week", "weekend", "month", "quarter", "year".

    "weekday" is the moment's own in a week so far away: "Monday of next week".
    """
    distance: int
    """How many of those; of a weekday, how many days it is moved: "a week on Monday" 7."""
    then: bool
    """Whether that counts from the day named last: "two days earlier"."""
    lean: int
    """-1 where it lies before the dateline, 1 behind, 0 where nothing says so."""
    tense: int
    """1 where its clause speaks of what is to come, -1 where it can only be over: "since May"."""
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
        self.years = self.end_year = self.end_month = self.end_weekday = None
        self.end_day = end_day
        self.unit, self.distance, self.then = unit, distance, then
        self.lean = self.tense = self.start = self.end = 0


def skip(line: Line, at: int, words: frozenset[str]) -> int:
    """Return the token behind one of these words, or the token itself."""
    return at + 1 if line.words[at] and line.lower[at] in words else at


def behind_to(line: Line, at: int, dates: Dates) -> int:
    """Return the token behind a "to" and the article that follows it, or 0."""
    phrase = date_phrases(dates).to.at(line.lower, at)
    return skip(line, at + size(phrase), dates.the) if phrase else 0


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
        others = others or is_pointing(line, found.last, dates)
        if lean is not None and not others:
            found.lean = lean
            found.first, found.last = min(found.first, place), max(found.last, place + 1)
            return True
    return False


def is_pointing(line: Line, at: int, dates: Dates) -> bool:
    """Return whether "-là" stands at a token: "cette année-là" is the one named before."""
    return line.words[at] in HYPHENS and line.lower[at + 1] in dates.that


def _leaning(word: str, dates: Dates) -> int | None:
    if word in dates.last:
        return -1
    if word in dates.next:
        return 1
    return 0 if word in dates.this else None


def read_season(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "spring 2024", "summer of last year", "winter 2023-24", "last autumn"."""
    found = Moment(at, at + 1, "season", month=dates.seasons[line.lower[at]], months=3)
    if add_year(line, found, at + 1, dates):
        _skip_second_year(line, found)
        return found
    return found if add_lean(line, found, dates) else None


def _skip_second_year(line: Line, found: Moment) -> None:
    """Take in the end of "winter 2023-24": a winter has the year that it begins in."""
    at = found.last
    if found.year is None or line.words[at] not in _SLASH or not line.glued(at):
        return
    word = line.words[at + 1]
    if line.glued(at + 1) and word.isdigit() and f"{found.year + 1}".endswith(word):
        found.last = at + 2 if len(word) in (2, 4) else at


def read_quarter(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "third quarter of 2024", "Q3 2024", "first half of 2024"; one without is sport."""
    word = line.lower[at]
    if word in dates.quarter_signs:
        number, here = line.words[at + 1], at + 2
        if number not in _QUARTERS or not line.glued(at + 1):
            return None
        return _quarter(line, at, int(number), here, dates)
    number_at = skip(line, at + 1, HYPHENS)
    if word in dates.nth and line.lower[number_at] in dates.quarter:
        return _quarter(line, at, dates.nth[word], number_at + 1, dates)
    if word in dates.nth and line.lower[number_at] in dates.half and dates.nth[word] <= _HALVES:
        month = 6 * dates.nth[word] - 5
        found = Moment(at, number_at + 1, "half", month=month, months=6)
        told = add_year(line, found, found.last, dates)
        return found if told or line.lower[number_at] in dates.half_alone else None
    return None


def read_numbered_quarter(line: Line, at: int, behind: int, dates: Dates) -> Moment | None:
    """Read "3rd quarter 2024" where a number and its ordinal sign end before `behind`."""
    if line.words[at] not in _QUARTERS or line.lower[behind] not in dates.quarter:
        return None
    return _quarter(line, at, int(line.words[at]), behind + 1, dates)


def _quarter(line: Line, at: int, number: int, behind: int, dates: Dates) -> Moment | None:
    found = Moment(at, behind, "quarter", month=3 * number - 2, months=3)
    told = add_year(line, found, behind, dates)
    return found if told or (dates.quarter_alone and not is_pointing(line, behind, dates)) else None


def read_last_quarter(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "last quarter"; "the last quarter" and that of something may be a match's."""
    found = Moment(at, at + 1, "relative", unit="quarter")
    if not add_lean(line, found, dates) or line.lower[found.last] in dates.of - {","}:
        return None
    if found.first and line.lower[found.first - 1] in dates.one:
        return None
    found.distance = found.lean
    return found
