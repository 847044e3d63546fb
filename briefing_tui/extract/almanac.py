"""Phrases that name a stretch of time, as they stand in the text.

What is read here is not yet on the calendar: "Thursday" or "27 November" wait for the day that
`dates` counts them from.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrase_index import date_phrases, size
from briefing_tui.extract.record import Record

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting.shape import Dates
    from briefing_tui.extract.windows import Line

_DASHES: Final = HYPHENS | frozenset("–—")
_MONTHS: Final = 12
_OLD: Final = 1000
_LATEST: Final = 2100
_SURE: Final = (1900, 2099)
"""The years that four digits alone are taken for."""


class Moment(Record):
    """A phrase that names a stretch of time, and what of a date it gives."""

    first: int
    last: int
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    unit: str = ""
    """Of a distance from the dateline: "day", "week", "month", "year"."""
    distance: int = 0
    lean: int = 0
    """-1 where it lies before the dateline, 1 behind, 0 where nothing says so."""
    start: int = 0
    end: int = 0
    """Its place in the text."""


def read_moment(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read the phrase that a token belongs to, from that token on."""
    word = line.lower[at]
    phrases = date_phrases(dates)
    found: Moment | None = None
    if line.words[at].isdigit():
        found = _from_digits(line, at, dates)
    elif phrases.weekdays.at(line.lower, at):
        found = _from_weekday(line, at, dates)
    elif word in dates.months:
        found = _from_month(line, at, dates)
    elif day := phrases.days.at(line.lower, at):
        length, distance = size(day), dates.days[day]
        found = Moment(at, at + length, "day", unit="day", distance=distance)
    elif word in dates.first:
        found = _from_day(line, at, 1, at + 1, dates)
    elif word in dates.units:
        found = _from_unit(line, at, dates)
    if found is not None:
        whole_day = found.day is not None or found.weekday is not None or found.unit == "day"
        if whole_day and line.lower[found.last] in dates.parts:
            found.last += 1
        found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _from_digits(line: Line, at: int, dates: Dates) -> Moment | None:
    digits = line.words[at]
    if line.glued(at) and at and (line.words[at - 1].isalpha() or line.words[at - 1] in "$£€.,/"):
        return None
    if len(digits) == 4 and (found := _iso(line, at)) is not None:
        return found
    if len(digits) <= 2:
        found = _numeric(line, at, dates)
        if found is None and 1 <= int(digits) <= 31:
            last = at + 1
            if line.glued(last) and (
                line.lower[last] in dates.ordinal or (dates.ordinal_dot and line.words[last] == ".")
            ):
                last += 1
            found = _from_day(line, at, int(digits), last, dates)
        return found
    return None


def _number_at(line: Line, at: int, most: int) -> int | None:
    word = line.words[at]
    if word.isascii() and word.isdigit() and len(word) <= most:
        return int(word)
    return None


def _iso(line: Line, at: int) -> Moment | None:
    if line.words[at + 1] != "-" or line.words[at + 3] != "-" or not line.glued(at + 4):
        return None
    month, day = _number_at(line, at + 2, 2), _number_at(line, at + 4, 2)
    if month is None or day is None or not (1 <= month <= _MONTHS and 1 <= day <= 31):
        return None
    return Moment(at, at + 5, "iso", year=int(line.words[at]), month=month, day=day)


def _numeric(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "06.12.2024", "6/12/24", "6.12."."""
    sign = line.words[at + 1]
    if sign not in (".", "/", "-") or not line.glued(at + 1):
        return None
    first, second = int(line.words[at]), _number_at(line, at + 2, 2)
    if second is None or line.words[at + 3] != sign or not line.glued(at + 3):
        return None
    spaced = dates.ordinal_dot and sign == "."
    year = _number_at(line, at + 4, 4)
    if year is not None and (line.glued(at + 4) or spaced) and len(line.words[at + 4]) in (2, 4):
        last = at + 5
        if year < 100:
            year += 2000 if year < 70 else 1900
    elif spaced:
        year, last = None, at + 4
    else:
        return None
    day, month = _ordered(first, second, dates.order)
    if not (1 <= month <= _MONTHS and 1 <= day <= 31):
        return None
    return Moment(at, last, "numeric", year=year, month=month, day=day)


def _ordered(first: int, second: int, order: str) -> tuple[int, int]:
    """Return day and month; zeros where nothing tells which is which."""
    if second > _MONTHS:
        return second, first
    if first > _MONTHS or order == "dmy" or first == second:
        return first, second
    return (second, first) if order == "mdy" else (0, 0)


def _month_at(line: Line, at: int, dates: Dates) -> int | None:
    month = dates.months.get(line.lower[at])
    if month is None or (dates.capital_months and not line.words[at][0].isupper()):
        return None
    return month


def _skip(line: Line, at: int, words: frozenset[str]) -> int:
    return at + 1 if line.words[at] and line.lower[at] in words else at


@cache
def _abbreviated(dates: Dates) -> frozenset[str]:
    return frozenset(
        short
        for short, month in dates.months.items()
        if any(month == other and len(long) > len(short) for long, other in dates.months.items())
    )


def _skip_dot(line: Line, at: int, dates: Dates) -> int:
    """Return the token behind a month and the full stop that ends its abbreviation."""
    short = line.lower[at] in _abbreviated(dates)
    return at + 2 if short and line.words[at + 1] == "." and line.glued(at + 1) else at + 1


def _year_at(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the year that stands behind a month, and the token behind it."""
    here = _skip(line, at, dates.of | frozenset("."))
    here = _skip(line, here, dates.of)
    word = line.words[here]
    if len(word) == 4 and word.isascii() and word.isdigit() and _OLD <= int(word) <= _LATEST:
        more = line.words[here + 1] in ",.'’" and line.glued(here + 1) and line.glued(here + 2)
        if not (more and line.words[here + 2].isdigit()):
            return int(word), here + 1
    return None, at


def _day_at(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the day of the month that stands at a token, and the token behind it."""
    if line.lower[at] in dates.first:
        return 1, at + 1
    day = _number_at(line, at, 2)
    if day is None or not 1 <= day <= 31:
        return None, at
    last = at + 1
    if line.glued(last):
        if line.lower[last] in dates.ordinal or (dates.ordinal_dot and line.words[last] == "."):
            last += 1
        elif line.words[last].isalnum() or (
            line.words[last] in ":/.%" and line.glued(last + 1) and line.words[last + 1].isalnum()
        ):
            return None, at
    return day, last


def _from_day(line: Line, at: int, day: int, last: int, dates: Dates) -> Moment | None:
    """Read "6 December 2024", "3 to 5 May", "3 May to 5 June"."""
    end_day = None
    here = last
    if line.lower[here] in dates.to or line.lower[here] in dates.both:
        end_day, behind = _day_at(line, _skip(line, here + 1, dates.to), dates)
        if end_day is not None:
            here = behind
    month_at = _skip(line, _skip(line, here, dates.of), dates.of)
    month = _month_at(line, month_at, dates)
    if month is None:
        return None
    behind = _skip_dot(line, month_at, dates)
    year, behind = _year_at(line, behind, dates)
    found = Moment(at, behind, "day-month", year=year, month=month, day=day, end_day=end_day)
    if end_day is None and line.lower[behind] in dates.to:
        _read_other_end(line, found, dates)
    return found


def _read_other_end(line: Line, found: Moment, dates: Dates) -> None:
    """Read on over "… to 5 June 2024"."""
    start = _skip(line, found.last + 1, dates.to)
    day, behind = _day_at(line, start, dates)
    if day is None:
        return
    month = _month_at(line, _skip(line, behind, dates.of), dates)
    if month is None:
        return
    year, last = _year_at(line, _skip(line, behind, dates.of) + 1, dates)
    found.end_day, found.end_month, found.end_year, found.last = day, month, year, last
    found.year = found.year or year


def _from_weekday(line: Line, at: int, dates: Dates) -> Moment | None:
    name = date_phrases(dates).weekdays.at(line.lower, at)
    length, weekday = size(name), dates.weekdays[name]
    if dates.capital_months and not line.words[at][0].isupper():
        return None
    here = at + length
    if line.words[here] == "." and len(line.words[at]) < 5:
        here += 1
    bare = here
    here = _skip(line, here, frozenset(","))
    here = _skip(line, here, dates.of)
    month = _month_at(line, here, dates)
    inner = None
    if month is not None:
        inner = _from_month(line, here, dates)
    else:
        day, behind = _day_at(line, here, dates)
        if day is not None:
            inner = _numeric(line, here, dates) if line.words[here].isdigit() else None
            inner = inner or _from_day(line, here, day, behind, dates)
    if inner is not None and inner.day is not None:
        inner.first, inner.weekday = at, weekday
        return inner
    found = Moment(at, bare, "weekday", weekday=weekday)
    _lean(line, found, dates)
    return found


def _lean(line: Line, found: Moment, dates: Dates) -> None:
    """Look for "last", "next" on either side, and take it in."""
    for place in (found.first - 1, found.last):
        word = line.lower[place] if place >= 0 else ""
        if not word:
            continue
        for lean, words in ((-1, dates.last), (1, dates.next), (0, dates.this)):
            if word in words:
                found.lean = lean
                found.first, found.last = min(found.first, place), max(found.last, place + 1)
                return


def _from_month(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "December 6, 2024", "December 2024", "December"."""
    month = _month_at(line, at, dates)
    if month is None:
        return None
    here = _skip_dot(line, at, dates)
    day, behind = _day_at(line, here, dates)
    if day is not None and not (
        line.lower[behind] in dates.months and not line.words[behind].isdigit()
    ):
        return _from_month_day(line, at, month, day, behind, dates)
    year, behind = _year_at(line, here, dates)
    found = Moment(at, behind, "month", year=year, month=month)
    if year is None:
        found.last = at + 1
        _lean(line, found, dates)
        before = line.lower[at - 1] if at else ""
        sure = found.lean or found.first < at or (before in dates.within and before not in "(,;")
        if line.lower[at] in dates.ambiguous and not sure:
            return None
    return found


def _from_month_day(
    line: Line, at: int, month: int, day: int, behind: int, dates: Dates
) -> Moment | None:
    found = Moment(at, behind, "month-day", month=month, day=day)
    if line.lower[behind] in dates.to:
        end_day, last = _day_at(line, behind + 1, dates)
        if end_day is not None and end_day > day:
            found.end_day, found.last = end_day, last
        elif (end_month := _month_at(line, behind + 1, dates)) is not None:
            end_day, last = _day_at(line, behind + 2, dates)
            if end_day is not None:
                found.end_day, found.end_month, found.last = end_day, end_month, last
    found.year, found.last = _year_at(line, found.last, dates)
    return found


def _from_unit(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "last week", "next month", "this year"."""
    found = Moment(at, at + 1, "relative", unit=dates.units[line.lower[at]])
    if found.unit == "day":
        return None
    _lean(line, found, dates)
    if found.last - found.first == 1:
        return None
    found.distance = found.lean
    return found


def read_ago(line: Line, at: int, value: float, last: int, dates: Dates) -> Moment | None:
    """Read "three weeks ago" where a number was read from `at` to `last`."""
    unit = dates.units.get(line.lower[last])
    if unit is None or not 0 < value < 2000 or value != int(value):
        return None
    first, end = at, last + 1
    if line.lower[end] in dates.ago_after:
        end += 1
    else:
        before = date_phrases(dates).ago_before.before(line.lower, at)
        if not before:
            return None
        first = at - size(before)
    found = Moment(first, end, "ago", unit=unit, distance=-int(value))
    found.start, found.end = line.starts[first], line.ends[end - 1]
    return found


def read_year(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read a bare year, a decade or a range of years at a token that is no figure."""
    digits = line.words[at]
    if len(digits) != 4 or not digits.isascii() or not digits.isdigit():
        return None
    if at and line.glued(at) and line.words[at - 1] not in "(-–—“\"'‘«„[/’":
        return None
    year = int(digits)
    before = line.lower[at - 1] if at else ""
    if not _SURE[0] <= year <= _SURE[1] and not (
        1000 <= year <= _LATEST and before in dates.within
    ):
        return None
    found = Moment(at, at + 1, "year", year=year)
    behind = line.lower[at + 1]
    if line.glued(at + 1) and behind in dates.decade and year % 10 == 0:
        found.last, found.end_year, found.rule = at + 2, year + 9, "decade"
    elif before in dates.decade_before and year % 10 == 0:
        found.end_year, found.rule = year + 9, "decade"
    elif line.glued(at + 1) and behind.isalnum():
        return None
    else:
        _read_end_year(line, found, dates, opened=before in dates.from_)
    found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _read_end_year(line: Line, found: Moment, dates: Dates, *, opened: bool) -> None:
    at = found.last
    joint = line.lower[at]
    dash = joint in _DASHES or (joint == "/" and line.glued(at) and line.glued(at + 1))
    if not (dash or (opened and (joint in dates.to or joint in dates.both))):
        return
    word = line.words[at + 1]
    year = found.year or 0
    if dash and len(word) == 2 and word.isdigit() and line.glued(at + 1):
        other = year // 100 * 100 + int(word)
    elif len(word) == 4 and word.isascii() and word.isdigit():
        other = int(word)
    else:
        return
    if year < other <= _LATEST:
        found.end_year, found.last, found.rule = other, at + 2, "years"
