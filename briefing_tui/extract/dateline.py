"""The day that an article was written on: what its relative dates are counted from.

That is the day of publication. Where none is given, only a date that stands apart tells it: in a
dateline, in a line of its own, or as what closes a heading or the article. A date in a sentence
tells when something happened, be it yesterday or years ago, so that nothing is counted from it. If
it is near the day of reading, it tells the year of "3 May", and no more.
"""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.days import date, datetime
from briefing_tui.packed import places
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.moment import Moment
    from briefing_tui.model import Document

_CYCLE_YEARS: Final = 28
"""After so many years every date falls on the same weekday again."""
_TOP: Final = 4
"""Blocks at the top of an article in which a dateline may open a paragraph."""
_LONGEST: Final = 60
"""Code points of what stands before the date in its line, at most."""
_HOUR: Final = 20
"""Those of a time of day behind it."""
_SIGNS: Final = tuple(",:|–—-·•/")
_OPENS: Final = tuple("–—-|:(")
_NEAR_DAYS: Final = 60
"""How far from the day of reading a date in a sentence still tells the year of others."""
_YEAR_DAYS: Final = 366
"""How far a heading's date may be: "Press review of 6 May", not "The landings of 6 June"."""


class _Line(NamedTuple):
    """What stands around a date in its line or block, and where that is."""

    before: str
    behind: str
    top: bool
    last: bool


def find_anchors(
    document: Document, moments: Sequence[Moment], dates: Dates, today: date
) -> list[date | None]:
    """Return for each moment the day that it is counted from.

    Args:
        document: The article.
        moments: What names a time in it.
        dates: The language's words for time.
        today: The day on which it is read.
    """
    published = document.published
    if isinstance(published, datetime):
        published = published.date()
    if published is not None:
        return [published] * len(moments)
    anchor, later = _datelines(document, moments, dates, today)
    near = None if anchor is not None else _near(moments, today)
    found: list[date | None] = []
    for at, moment in enumerate(moments):
        anchor = later.get(at, anchor)
        found.append(near if anchor is None and _needs_year(moment) else anchor)
    return found


def _needs_year(moment: Moment) -> bool:
    told = moment.year is not None or moment.years is not None or moment.lean != 0
    return moment.month is not None and not told


def _datelines(
    document: Document, moments: Sequence[Moment], dates: Dates, today: date
) -> tuple[date | None, dict[int, date]]:
    """Return the day of the article, and by the moment that names it each day further down."""
    text = document.text
    blocks = [(start, end) for _, start, end in places(document.blocks)] or _lines(text)
    starts = [start for start, _ in blocks]
    first: date | None = None
    later: dict[int, date] = {}
    for at, moment in enumerate(moments):
        day = full_day(moment)
        if day is None or moment.end_day is not None:
            continue
        block = max(0, bisect_right(starts, moment.start) - 1)
        line = _line(text, moment, blocks[block], top=block < _TOP, last=block == len(blocks) - 1)
        if not _is_dateline(line, dates, near=abs((today - day).days) <= _YEAR_DAYS):
            continue
        if first is None and (line.top or line.last):
            first = day
        elif not (line.top and line.before):  # "Updated 6 May 2019" dates none of its words
            later[at] = day
    return first, later


def _lines(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _line(text: str, moment: Moment, block: tuple[int, int], *, top: bool, last: bool) -> _Line:
    before, behind = text[block[0] : moment.start], text[moment.end : block[1]]
    if top:
        before, behind = before[before.rfind("\n") + 1 :], behind.split("\n", 1)[0]
    if last and behind.strip() in ("", "."):
        before = before[before.rfind(". ") + 1 :]
        behind = ""
    return _Line(before.strip(), behind.strip(), top, last)


def _is_dateline(line: _Line, dates: Dates, *, near: bool) -> bool:
    """Return whether a date stands apart from every sentence."""
    alone = not line.behind or (len(line.behind) <= _HOUR and any(map(str.isdigit, line.behind)))
    sentence = not line.before and line.behind[:1].isupper()
    if not alone and not (line.top and (sentence or line.behind.startswith(_OPENS))):
        return False
    if _is_place(line.before, dates):
        return True
    heading = line.top and alone and near and "." not in line.before
    return heading and len(line.before) <= _LONGEST


def _is_place(before: str, dates: Dates) -> bool:
    """Return whether nothing stands before a date, or names set off by a sign: "Paris, le …"."""
    if len(before) > _LONGEST:
        return False
    words = before.split()
    while words and words[-1].lower() in dates.the | dates.of:
        words.pop()
    if not words:
        return not before
    return words[-1].endswith(_SIGNS) and not any(word[0].islower() for word in words)


def _near(moments: Iterable[Moment], today: date) -> date | None:
    """Return a day near which the article was written: the first in full, or with its weekday."""
    weekdays = []
    for moment in moments:
        if (day := full_day(moment)) is not None:
            if abs((today - day).days) <= _NEAR_DAYS:
                return day
        elif moment.month and moment.day and moment.weekday is not None:
            weekdays.append(moment)
    found = (_latest(moment, today) for moment in weekdays)
    return next((day for day in found if day is not None), None)


def full_day(moment: Moment) -> date | None:
    """Return the day that a moment dates in full."""
    if not (moment.year and moment.month and moment.day):
        return None
    return day_of(moment.year, moment.month, moment.day)


def _latest(moment: Moment, today: date) -> date | None:
    """Return the latest day that a weekday with day and month can be."""
    for year in range(today.year, max(today.year - _CYCLE_YEARS, 0), -1):
        day = day_of(year, moment.month or 1, moment.day or 1)
        if day is not None and day <= today and day.weekday() == moment.weekday:
            return day
    return None


def day_of(year: int, month: int, day: int) -> date | None:
    """Return a day, if there is one of that date."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
