"""Days of the week, from one to another, and those that are meant of every week.

"Every Monday" names no day. Its words are taken in all the same: behind "and", the next one is
any of its name as well.
"""

from __future__ import annotations

from briefing_tui.extract.day_months import (
    day_at,
    from_day,
    from_month,
    month_at,
    number_at,
    numeric,
)
from briefing_tui.extract.moment import Moment, add_lean, behind_to, skip
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line

_COMMA: Final = frozenset(",")
_ENDS: Final = frozenset(".!?;:")
_BACK: Final = 12
"""Tokens in which a word such as "open" is looked for, at most."""
_HOURS_A_DAY: Final = 24
_POINTS: Final = frozenset(":.")
_HOURS: Final = 3
"""Tokens behind which opening hours begin, at most: "Monday to Friday, from 9"."""


def from_weekday(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "Friday", "Friday, 6 December", "next Friday", "Friday to Sunday"."""
    weekday, bare = _weekday_at(line, at, dates)
    if weekday is None:
        return None
    inner = _dated(line, bare, dates)
    if inner is not None:
        inner.first, inner.weekday = at, weekday
        return inner
    found = Moment(at, bare, "weekday", weekday=weekday)
    if _shift(line, found, dates):
        return found
    leans = add_lean(line, found, dates)
    reaches = _read_end(line, found, dates)
    if line.lower[at] in dates.ambiguous and bare == at + 1 and not reaches:
        return None
    if reaches and _is_habit(line, found, dates):
        return Moment(at, found.last, "habit")
    if _is_of_month(line, found.last, dates) or (not leans and _is_any(line, found, dates)):
        return Moment(at, _behind_others(line, found.last, dates), "habit")
    return found


def _weekday_at(line: Line, at: int, dates: Dates) -> tuple[int | None, int]:
    """Return the weekday that stands at a token, and the token behind it."""
    name = date_phrases(dates).weekdays.at(line.lower, at)
    if not name or (dates.capital_months and not line.words[at][0].isupper()):
        return None, at
    last = at + size(name)
    short = line.words[last] == "." and line.glued(last) and len(line.words[at]) < 5
    return dates.weekdays[name], last + short


def _dated(line: Line, behind: int, dates: Dates) -> Moment | None:
    """Read the day of the month behind a weekday."""
    here = skip(line, skip(line, behind, _COMMA), dates.of)
    if month_at(line, here, dates) is not None:
        inner = from_month(line, here, dates)
    else:
        day, last = day_at(line, here, dates)
        if day is None:
            return None
        inner = numeric(line, here, dates) if line.words[here].isdigit() else None
        inner = inner or from_day(line, here, day, last, dates)
    return inner if inner is not None and inner.day is not None else None


def _shift(line: Line, found: Moment, dates: Dates) -> bool:
    """Take in what moves a weekday by weeks: "a week on Monday", "lundi en huit"."""
    phrases = date_phrases(dates)
    if phrases.every.before(line.lower, found.first):  # "twice a week on Monday"
        return False
    before = phrases.shift_before.before(line.lower, found.first)
    behind = phrases.shift_after.at(line.lower, found.last)
    if before:
        found.distance, found.first = dates.shift_before[before], found.first - size(before)
    elif behind:
        found.distance, found.last = dates.shift_after[behind], found.last + size(behind)
    if not before and not behind:
        return False
    found.tense, found.rule = 1, "weekday ahead"
    return True


def _read_end(line: Line, found: Moment, dates: Dates) -> bool:
    """Read on over "… to Wednesday"; return whether a second weekday follows."""
    here = behind_to(line, found.last, dates)
    opened = found.first and line.lower[_skip_back(line, found.first - 1, dates)] in dates.between
    if not here and opened and line.lower[found.last] in dates.both:
        here = skip(line, found.last + 1, dates.the)
    if not here:
        return False
    weekday, last = _weekday_at(line, here, dates)
    if weekday is None or _dated(line, last, dates) is not None:
        return False
    found.end_weekday, found.last, found.rule = weekday, last, "weekdays"
    return True


def _skip_back(line: Line, at: int, dates: Dates) -> int:
    """Return the token before an article, or the token itself."""
    return at - 1 if at and line.lower[at] in dates.the else at


def _is_any(line: Line, found: Moment, dates: Dates) -> bool:
    """Return whether words beside a weekday make it any of that name, or the first of several."""
    behind = found.last
    if line.lower[behind] in dates.both:
        behind = _weekday_at(line, behind + 1, dates)[1]
    before = line.lower[found.first - 1] if found.first else ""
    return (
        line.lower[behind] in dates.often_behind
        or line.lower[found.last] in dates.named_behind
        or before in dates.nth
        or before in dates.named
        or date_phrases(dates).every.before(line.lower, found.first) != ""
    )


def _is_of_month(line: Line, at: int, dates: Dates) -> bool:
    """Return whether "of the month", "in May" says which one a "first" or "last Monday" is."""
    here = skip(line, at, dates.of)
    if here == at or line.words[at] == ",":
        return False
    here = skip(line, here, dates.the | dates.every)
    return month_at(line, here, dates) is not None or dates.units.get(line.lower[here]) == "month"


def _is_habit(line: Line, found: Moment, dates: Dates) -> bool:
    """Return whether a stretch of weekdays is that of every week: "open Monday to Friday"."""
    for at in range(found.last, found.last + _HOURS):
        if _is_hour(line, at, dates):
            return True
    for at in range(found.first - 1, max(-1, found.first - _BACK), -1):
        if line.lower[at] in dates.often:
            return True
        if line.words[at] in _ENDS:
            return False
    return False


def _is_hour(line: Line, at: int, dates: Dates) -> bool:
    """Return whether opening hours begin at a token: "9 to 5", "9:30"."""
    hour = number_at(line, at, 2)
    if hour is None or hour > _HOURS_A_DAY:
        return False
    dotted = line.words[at + 1] in _POINTS and line.glued(at + 1) and line.words[at + 2].isdigit()
    return dotted or behind_to(line, at + 1, dates) > 0 or behind_to(line, at + 2, dates) > 0


def _behind_others(line: Line, at: int, dates: Dates) -> int:
    """Return the token behind the weekdays that a list goes on with, and what is said of all."""
    while True:
        at = skip(line, at, dates.often_behind)
        here = behind_to(line, at, dates) or skip(line, skip(line, at, _COMMA), dates.both)
        weekday, last = _weekday_at(line, skip(line, here, dates.the), dates)
        if here == at or weekday is None:
            return at
        at = last
