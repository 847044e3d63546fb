"""Days and months of the calendar: "6 December 2024", "06.12.2024", "from May to July"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.moment import (
    Moment,
    add_lean,
    add_year,
    behind_to,
    is_pointing,
    skip,
    year_at,
)
from briefing_tui.extract.numerals import APOSTROPHES, HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line

_COMMA: Final = frozenset(",")
_MONTHS: Final = 12
_GROUP: Final = 3
"""Digits behind the comma of thousands."""


def number_at(line: Line, at: int, most: int) -> int | None:
    """Return the number of so many digits at most that stands at a token."""
    word = line.words[at]
    if word.isascii() and word.isdigit() and len(word) <= most:
        return int(word)
    return None


def iso(line: Line, at: int) -> Moment | None:
    """Read "2024-12-06"."""
    if line.words[at + 1] != "-" or line.words[at + 3] != "-" or not line.glued(at + 4):
        return None
    month, day = number_at(line, at + 2, 2), number_at(line, at + 4, 2)
    if month is None or day is None or not (1 <= month <= _MONTHS and 1 <= day <= 31):
        return None
    return Moment(at, at + 5, "iso", year=int(line.words[at]), month=month, day=day)


def numeric(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "06.12.2024", "6/12/24", "6.12."; where nothing tells the month, no half of it."""
    sign = line.words[at + 1]
    if sign not in (".", "/", "-") or not line.glued(at + 1):
        return None
    first, second = int(line.words[at]), number_at(line, at + 2, 2)
    if second is None or line.words[at + 3] != sign or not line.glued(at + 3):
        return None
    spaced = dates.ordinal_dot and sign == "."
    year = number_at(line, at + 4, 4)
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
        return Moment(at, last, "numeric") if year is not None else None
    return Moment(at, last, "numeric", year=year, month=month, day=day)


def _ordered(first: int, second: int, order: str) -> tuple[int, int]:
    """Return day and month; zeros where nothing tells which is which."""
    if second > _MONTHS:
        return second, first
    if first > _MONTHS or order == "dmy" or first == second:
        return first, second
    return (second, first) if order == "mdy" else (0, 0)


def month_at(line: Line, at: int, dates: Dates) -> int | None:
    """Return the month that stands at a token."""
    month = dates.months.get(line.lower[at])
    if month is None or (dates.capital_months and not line.words[at][0].isupper()):
        return None
    return None if line.words[at][0].isupper() and _is_given(line, at, dates) else month


def _is_given(line: Line, at: int, dates: Dates) -> bool:
    """Return whether a month is a person's first name: "Jan-Michael", "June Miller"."""
    behind = line.words[at + 1]
    if behind in HYPHENS and behind:
        return line.glued(at + 1) and line.glued(at + 2) and is_first_name(line.lower[at + 2])
    named = behind.istitle() and behind.isalpha() and is_first_name(line.lower[at])
    before = line.lower[at - 1] if at else ""
    return named and before not in (dates.within | dates.of | dates.the) - dates.both


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


def day_at(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the day of the month that stands at a token, and the token behind it."""
    day = number_at(line, at, 2)
    if day is None or not 1 <= day <= 31:
        return None, at
    last = at + 1
    if line.glued(last):
        if line.lower[last] in dates.ordinal or (dates.ordinal_dot and line.words[last] == "."):
            last += 1
        elif _goes_on(line, day, last):
            return None, at
    return day, last


def _goes_on(line: Line, day: int, last: int) -> bool:
    """Return whether what is glued to a number makes another one of it than a day."""
    if line.words[last] == "%":
        return True
    if line.words[last] == "," and line.glued(last) and line.glued(last + 1):
        return len(line.words[last + 1]) == _GROUP  # "In May 3,500 came", not "May 3,2024"
    if not line.words[last] or line.words[last] not in ":/.%" or not line.glued(last + 1):
        return line.words[last].isalnum()
    night = line.words[last] == "/" and number_at(line, last + 1, 2) == day + 1
    return line.words[last + 1].isalnum() and not night


def from_day(line: Line, at: int, day: int, last: int, dates: Dates) -> Moment | None:
    """Read "6 December 2024", "3 to 5 May", "4/5 May", "3 May to 5 June"."""
    here, end_day = last, None
    if line.lower[last] not in dates.months:
        end_day, behind = _end_day(line, last, dates)
        here = last if end_day is None else behind
    name_at = skip(line, skip(line, here, dates.of), dates.of)
    month = month_at(line, name_at, dates)
    if month is None:
        return None
    behind = _skip_dot(line, name_at, dates)
    found = Moment(at, behind, "day-month", month=month, day=day, end_day=end_day)
    if not _add_that_year(line, found, behind, dates):
        add_year(line, found, behind, dates)
    if end_day is None:
        _read_other_end(line, found, dates)
    return found


def _add_that_year(line: Line, found: Moment, at: int, dates: Dates) -> bool:
    """Take in an "of that year", the one named last, behind a day or month; return if there is."""
    here = skip(line, skip(line, at, dates.of), dates.the)
    unit_at = skip(line, here + 1, APOSTROPHES)
    points = is_pointing(line, unit_at + 1, dates)
    if dates.units.get(line.lower[unit_at]) != "year" or not (
        points or line.lower[here] in dates.that
    ):
        return False
    found.years, found.then, found.last = 0, True, unit_at + 1 + 2 * points
    return True


def _end_day(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the second of two days, "to 5", "/5" or "and 5", and the token behind it."""
    here = behind_to(line, at, dates)
    if not here and line.lower[at] in dates.both:
        here = skip(line, at + 1, dates.the)
    if not here and line.words[at] == "/" and line.glued(at) and line.glued(at + 1):
        here = at + 1
    return day_at(line, _behind_weekday(line, here, dates), dates) if here else (None, at)


def _behind_weekday(line: Line, at: int, dates: Dates) -> int:
    """Return the token behind a weekday and its comma, or the token itself."""
    name = date_phrases(dates).weekdays.at(line.lower, at)
    return skip(line, skip(line, at + size(name), _COMMA), dates.the) if name else at


def _read_other_end(line: Line, found: Moment, dates: Dates) -> None:
    """Read on over "… to 5 June 2024"."""
    here = behind_to(line, found.last, dates)
    day, behind = day_at(line, _behind_weekday(line, here, dates), dates) if here else (None, 0)
    if day is None:
        return
    month = month_at(line, skip(line, behind, dates.of), dates)
    if month is None:
        return
    year, last = year_at(line, skip(line, behind, dates.of) + 1, dates)
    found.end_day, found.end_month, found.end_year, found.last = day, month, year, last
    found.year = found.year or year


def from_month(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "December 6, 2024", "December 2024", "December"."""
    month = month_at(line, at, dates)
    if month is None:
        return None
    here = _skip_dot(line, at, dates)
    behind_month = dates.order != "dmy"  # no "Oktober 1": "im Oktober 1,5 Prozent"
    day, behind = _day_behind(line, here, dates) if behind_month else (None, here)
    if day is not None and not (
        line.lower[behind] in dates.months and not line.words[behind].isdigit()
    ):
        return _from_month_day(line, at, month, day, behind, dates)
    before = line.lower[at - 1] if at else ""
    if before in dates.that:
        return Moment(at, here, "that month")
    found = Moment(at, here, "month", month=month)
    if _add_that_year(line, found, here, dates):
        return found
    told = add_year(line, found, here, dates)
    if _read_end_month(line, found, dates, opened=before in dates.from_) or told:
        return found
    found.last = at + 1
    sure = add_lean(line, found, dates) or (before in dates.within and before not in "(,;")
    return found if sure or line.lower[at] not in dates.ambiguous else None


def _day_behind(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the day behind a month, "6" or "the eleventh", and the token behind it."""
    named = skip(line, at, dates.the)
    if named == at:
        return day_at(line, at, dates)
    if line.lower[named] in dates.day_words:
        return dates.day_words[line.lower[named]], named + 1
    day, behind = day_at(line, named, dates)
    return (day, behind) if behind > named + 1 else (None, at)  # not "in May the 12 members"


def _read_end_month(line: Line, found: Moment, dates: Dates, *, opened: bool) -> bool:
    """Read on over "… to July 2024"; return whether the month is the first of several."""
    at = found.last
    name_at = behind_to(line, at, dates)
    if opened and line.lower[at] in dates.both:
        name_at = at + 1
    month = month_at(line, name_at, dates) if name_at else None
    if month is None:
        return False
    here = _skip_dot(line, name_at, dates)
    if day_at(line, here, dates)[0] is not None:
        return False
    end = Moment(name_at, here, "month", month=month)
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
    end_day, last = _end_day(line, behind, dates)
    if end_day is not None and end_day > day and _is_last_of(line, behind, last, dates):
        found.end_day, found.last = end_day, last
    elif here := behind_to(line, behind, dates):
        here = _behind_weekday(line, here, dates)
        end_month = month_at(line, here, dates)
        end_day, last = day_at(line, _skip_dot(line, here, dates), dates)
        if end_month is not None and end_day is not None:
            found.end_day, found.end_month, found.last = end_day, end_month, last
    add_year(line, found, found.last, dates)
    return found


def _is_last_of(line: Line, joint: int, last: int, dates: Dates) -> bool:
    """Return whether a number behind a day is one, and counts nothing: "May 3 and 5 boats"."""
    if line.lower[joint] not in dates.both:
        return True
    return not line.words[last][:1].isalpha() or line.lower[last] in dates.within | dates.of
