"""Phrases that name a stretch of time, as they stand in the text.

What is read here is not yet on the calendar: "Thursday" or "27 November" wait for the day that
`dates` counts them from.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.moment import (
    LATEST,
    Moment,
    add_lean,
    add_year,
    read_apart,
    read_last_quarter,
    read_numbered_quarter,
    read_one_apart,
    read_quarter,
    read_season,
    read_then,
    skip,
    year_at,
)
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line

_DASHES: Final = HYPHENS | frozenset("–—")
_MONTHS: Final = 12
_SURE: Final = (1900, 2099)
"""The years that four digits alone are taken for."""


def read_moment(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read the phrase that a token belongs to, from that token on."""
    found = read_then(line, at, dates) or _read(line, at, dates)
    if found is not None:
        whole_day = found.day is not None or found.weekday is not None or found.unit == "day"
        if whole_day and line.lower[found.last] in dates.parts:
            found.last += 1
        found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _read(line: Line, at: int, dates: Dates) -> Moment | None:
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
        last, distance = at + size(day), dates.days[day]
        if last == at + 1 or line.words[last - 1].islower():  # "CBS This Morning" is a title
            found = Moment(at, last, "day", unit="day", distance=distance)
    elif word in dates.first:
        found = _from_day(line, at, 1, at + 1, dates)
    elif word in dates.seasons:
        found = read_season(line, at, dates)
    elif word in dates.nth or word in dates.quarter_signs:
        found = read_quarter(line, at, dates)
    elif word in dates.quarter:
        found = read_last_quarter(line, at, dates)
    elif word in dates.units:
        found = _from_unit(line, at, dates)
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
            found = found or read_numbered_quarter(line, at, last, dates)
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
        end_day, behind = _day_at(line, skip(line, here + 1, dates.to), dates)
        if end_day is not None:
            here = behind
    month_at = skip(line, skip(line, here, dates.of), dates.of)
    month = _month_at(line, month_at, dates)
    if month is None:
        return None
    behind = _skip_dot(line, month_at, dates)
    year, behind = year_at(line, behind, dates)
    found = Moment(at, behind, "day-month", year=year, month=month, day=day, end_day=end_day)
    if end_day is None and line.lower[behind] in dates.to:
        _read_other_end(line, found, dates)
    return found


def _read_other_end(line: Line, found: Moment, dates: Dates) -> None:
    """Read on over "… to 5 June 2024"."""
    start = skip(line, found.last + 1, dates.to)
    day, behind = _day_at(line, start, dates)
    if day is None:
        return
    month = _month_at(line, skip(line, behind, dates.of), dates)
    if month is None:
        return
    year, last = year_at(line, skip(line, behind, dates.of) + 1, dates)
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
    here = skip(line, here, frozenset(","))
    here = skip(line, here, dates.of)
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
    add_lean(line, found, dates)
    return found


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
    before = line.lower[at - 1] if at else ""
    found = Moment(at, here, "month", month=month)
    told = add_year(line, found, here, dates)
    if _read_end_month(line, found, dates, opened=before in dates.from_) or told:
        return found
    found.last = at + 1
    sure = add_lean(line, found, dates) or (before in dates.within and before not in "(,;")
    return found if sure or line.lower[at] not in dates.ambiguous else None


def _read_end_month(line: Line, found: Moment, dates: Dates, *, opened: bool) -> bool:
    """Read on over "… to July 2024"; return whether the month is the first of several."""
    at = found.last
    joint = line.lower[at]
    if not (opened if joint in dates.both else joint in dates.to):
        return False
    month = _month_at(line, at + 1, dates)
    if month is None:
        return False
    here = _skip_dot(line, at + 1, dates)
    if _day_at(line, here, dates)[0] is not None:
        return False
    end = Moment(at + 1, here, "month", month=month)
    add_year(line, end, here, dates)
    found.end_month, found.end_year, found.rule, found.last = month, end.year, "months", end.last
    wraps = month < (found.month or 1)
    if found.year is None and end.year is not None:
        found.year = end.year - wraps
    if found.year is None and end.years is not None:
        found.years = end.years - wraps
    return True


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
    found.year, found.last = year_at(line, found.last, dates)
    return found


def _from_unit(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "last week", "next month", "this year", "a day earlier"."""
    if (apart := read_one_apart(line, at, dates)) is not None:
        return apart
    found = Moment(at, at + 1, "relative", unit=dates.units[line.lower[at]])
    if found.unit == "day" or not add_lean(line, found, dates):
        return None
    found.distance = found.lean
    return found


def read_ago(line: Line, at: int, value: float, last: int, dates: Dates) -> Moment | None:
    """Read "three weeks ago" or "two days earlier" where a number was read from `at` to `last`."""
    unit = dates.units.get(line.lower[last])
    if unit is None or not 0 < value < 2000 or value != int(value):
        return None
    if (apart := read_apart(line, at, int(value), last, dates)) is not None:
        apart.start, apart.end = line.starts[apart.first], line.ends[apart.last - 1]
        return apart
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
    if not _SURE[0] <= year <= _SURE[1] and not (1000 <= year <= LATEST and before in dates.within):
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
    if year < other <= LATEST:
        found.end_year, found.last, found.rule = other, at + 2, "years"
