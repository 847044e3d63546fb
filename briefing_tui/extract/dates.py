"""Dates, put on the calendar.

What is not fully dated is counted from an anchor, the day of publication or that of the dateline
(`dateline`). A day or month without a year is the one nearest to the anchor; a weekday alone is
the latest one not after it, unless the words lean forward ("next Friday") or the clause speaks of
the future ("will meet on Friday": the first one not before it). Where the nearest month is far
off, and for "the weekend", the tense tells as well which one is meant. "Last summer" is the
latest that is over, "next summer" the first that has not begun; a season begins with March, June,
September or December. "Two days earlier" counts from the day named last in the paragraph, if that
is not told in this way itself; "May of that year" has the year of the last date.
"""

from __future__ import annotations

from briefing_tui.days import date, timedelta
from briefing_tui.extract.dateline import day_of, find_anchors
from briefing_tui.extract.scan import Scan, scan
from briefing_tui.extract.tense import tense_of
from briefing_tui.model import DateMention, Precision, Span
from briefing_tui.packed_findings import Dates
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.lexicon.counting import Dates as Words
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.moment import Moment
    from briefing_tui.model import Document

_FAR_DAYS: Final = 45
_FAR_AHEAD: Final = 60
"""Days to the next "June" from which on a clause in the past means the last one."""
_LAST_YEAR: Final = 9999
_STRETCHES: Final = {"quarter": Precision.QUARTER, "half": Precision.RANGE}
_TUESDAY: Final = 1
_WEEKS: Final = {"week": (0, Precision.WEEK), "weekend": (5, Precision.RANGE)}
"""From which weekday to Sunday they last."""
_LENGTHS: Final = {
    "month": (1, Precision.MONTH), "quarter": (3, Precision.QUARTER), "year": (12, Precision.YEAR),
}  # fmt: skip
"""How many months a unit has."""


def find_dates(
    document: Document, lexicon: Language, *, today: date, scanned: Scan | None = None
) -> Dates:
    """Find the dates of a document that can be put on the calendar.

    Args:
        document: The article.
        lexicon: Its language.
        today: The day on which it is read.
        scanned: What `scan` returned for the two, if it has run already.
    """
    moments = (scanned or scan(document, lexicon)).moments
    anchors = find_anchors(document, moments, lexicon.dates, today)
    found = zip(moments, anchors, strict=True)
    return Dates(_find(document.text, found, lexicon.dates))


def _find(
    text: str, moments: Iterable[tuple[Moment, date | None]], words: Words
) -> Iterator[DateMention]:
    last: DateMention | None = None
    for moment, anchor in moments:
        # A word between two months may belong to either: "mai dernière mai". The first has it.
        if last is None or last.span.end <= moment.start:
            since = _named_last(text, last, moment) if moment.then else anchor
            mention = _place(moment, since)
            if _is_open(moment, mention, since):
                moment.tense = tense_of(text, moment.start, moment.end, words) or 0
                mention = _place(moment, since)
            if mention is not None:
                yield mention
                last = mention


def _is_open(moment: Moment, mention: DateMention | None, anchor: date | None) -> bool:
    """Return whether the tense has to tell which "3 May" or which weekend is meant.

    The nearest month is so far away that the other one may be meant as well.
    """
    if moment.unit == "weekend":
        return mention is None and anchor is not None
    bare = moment.year is None and moment.years is None and not (moment.lean or moment.tense)
    if moment.month is None or not bare or anchor is None or mention is None:
        return False
    if moment.months > 1:
        return True
    passed, ahead = (anchor - mention.end).days, (mention.start - anchor).days
    return passed > _FAR_DAYS or ahead > _FAR_AHEAD


def _named_last(text: str, last: DateMention | None, moment: Moment) -> date | None:
    """Return the day that was named last in the same paragraph, if it stands for itself.

    Where only its year is asked for ("May of that year"), one in it will do.
    """
    if last is None or "\n\n" in text[last.span.end : moment.start]:
        return None
    if moment.years is not None:
        return last.start if last.start.year == last.end.year else None
    return None if last.precision is not Precision.DAY or last.rule == "then" else last.start


def _place(moment: Moment, anchor: date | None) -> DateMention | None:
    """Put a phrase on the calendar, or return None where it cannot be."""
    if moment.unit:
        return _relative(moment, anchor)
    if moment.months > 1:
        return _season_or_quarter(moment, anchor)
    if moment.month is not None:
        return _month_or_day(moment, anchor)
    if moment.year is not None:
        last = moment.end_year or moment.year
        precision = Precision.YEAR if last == moment.year else Precision.RANGE
        return _mention(moment, date(moment.year, 1, 1), date(last, 12, 31), precision)
    if moment.weekday is None or anchor is None:
        return None
    day = _weekday(moment, moment.weekday, anchor)
    if day is None or moment.end_weekday is None:
        return None if day is None else _mention(moment, day, day, Precision.DAY)
    end = _shifted(day, (moment.end_weekday - moment.weekday - 1) % 7 + 1)
    return None if end is None else _mention(moment, day, end, Precision.RANGE)


def _mention(moment: Moment, start: date, end: date, precision: Precision) -> DateMention | None:
    if end < start:
        return None
    span = Span(moment.start, moment.end)
    return DateMention(span=span, start=start, end=end, precision=precision, rule=moment.rule)


def _weekday(moment: Moment, weekday: int, anchor: date) -> date | None:
    back = (anchor.weekday() - weekday) % 7
    if moment.lean < 0 and back == 0:
        back = 7
    if moment.lean > 0 or (moment.tense > 0 and back > 0):
        back -= 7
    return _shifted(anchor, moment.distance - back)


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _month_or_day(moment: Moment, anchor: date | None) -> DateMention | None:
    month = moment.month or 1
    told = moment.year is not None or moment.years is not None
    year = _told_year(moment, anchor) if told else _nearest_year(moment, anchor)
    if year is None:
        return None
    if moment.day is None:
        return _whole_months(moment, year, month)
    start = day_of(year, month, moment.day)
    if start is None:
        return None
    if moment.end_day is None:
        return _mention(moment, start, start, Precision.DAY)
    end_month = moment.end_month or month
    end_year = moment.end_year or (year if end_month >= month else year + 1)
    end = day_of(end_year, end_month, moment.end_day)
    return None if end is None else _mention(moment, start, end, Precision.RANGE)


def _told_year(moment: Moment, anchor: date | None) -> int | None:
    """Return the year that the words give, by itself or by its distance from the anchor's."""
    if moment.year is not None or moment.years is None or anchor is None:
        return moment.year
    year = anchor.year + moment.years
    return year if 1 <= year <= _LAST_YEAR else None


def _whole_months(moment: Moment, year: int, month: int) -> DateMention | None:
    end_month = moment.end_month or month
    end_year = moment.end_year or year + (end_month < month)
    if not 1 <= end_year <= _LAST_YEAR:
        return None
    precision = Precision.RANGE if moment.end_month else Precision.MONTH
    end = date(end_year, end_month, _month_length(end_year, end_month))
    return _mention(moment, date(year, month, 1), end, precision)


def _season_or_quarter(moment: Moment, anchor: date | None) -> DateMention | None:
    precision = _STRETCHES.get(moment.rule, Precision.SEASON)
    year = _told_year(moment, anchor)
    if year is None and anchor is not None and moment.years is None:
        year = _season_year(moment, anchor)
    stretch = _months_from(year, moment.month or 1, moment.months) if year else None
    return _mention(moment, *stretch, precision) if stretch else None


def _season_year(moment: Moment, anchor: date) -> int | None:
    """Return the year in which the last, the next or the nearest such season begins."""
    years = (anchor.year - 2, anchor.year - 1, anchor.year, anchor.year + 1)
    all_of = ((year, _months_from(year, moment.month or 1, moment.months)) for year in years)
    known = [(year, *stretch) for year, stretch in all_of if stretch is not None]
    if moment.lean < 0:
        return max((year for year, _, end in known if end < anchor), default=None)
    if moment.lean > 0:
        return min((year for year, start, _ in known if start > anchor), default=None)
    if moment.rule in _STRETCHES and moment.tense > 0:
        return min((year for year, _, end in known if end >= anchor), default=None)
    if moment.rule in _STRETCHES:  # what is told of a quarter without a year is what it has been
        return max((year for year, start, _ in known if start <= anchor), default=None)
    nearest = min(known, key=lambda one: abs((one[1] - anchor) + (one[2] - anchor)), default=None)
    return nearest[0] if nearest else None


def _months_from(year: int, month: int, months: int) -> tuple[date, date] | None:
    """Return the first and the last day of some months in a row, if they are on the calendar."""
    behind = month + months - 2
    end_year, end_month = year + behind // 12, behind % 12 + 1
    if not (year >= 1 and end_year <= _LAST_YEAR):
        return None
    return date(year, month, 1), date(end_year, end_month, _month_length(end_year, end_month))


def _month_length(year: int, month: int) -> int:
    """Return the number of days in a month; importing `calendar` for it costs 3 ms."""
    if month == 2:
        return 28 if day_of(year, 2, 29) is None else 29
    return 30 if month in (4, 6, 9, 11) else 31


def _nearest_year(moment: Moment, anchor: date | None) -> int | None:
    """Return the year that brings a day or month nearest to the anchor."""
    if anchor is None:
        return None
    best = None
    for year in (anchor.year, anchor.year - 1, anchor.year + 1, anchor.year - 2, anchor.year + 2):
        day = day_of(year, moment.month or 1, moment.day or (anchor.day if anchor.day < 29 else 28))
        if day is None or (moment.weekday is not None and day.weekday() != moment.weekday):
            continue
        if (moment.lean < 0 and day >= anchor) or (moment.lean > 0 and day <= anchor):
            continue
        if (moment.tense < 0 and day > anchor) or (moment.tense > 0 and day < anchor):
            continue
        distance = abs((day - anchor).days)
        if best is None or distance < best[0]:
            best = (distance, year)
    return best[1] if best else None


def _relative(moment: Moment, anchor: date | None) -> DateMention | None:
    if anchor is None:
        return None
    if moment.unit == "day":
        day = _shifted(anchor, moment.distance)
        return None if day is None else _mention(moment, day, day, Precision.DAY)
    if moment.unit == "weekday":
        monday = 7 * moment.distance - anchor.weekday()
        day = _shifted(anchor, monday + (moment.weekday or 0))
        return None if day is None else _mention(moment, day, day, Precision.DAY)
    if moment.unit in _WEEKS:
        first, precision = _WEEKS[moment.unit]
        distance = moment.distance
        if moment.unit == "weekend" and not moment.lean and _is_doubtful(moment, anchor):
            if not moment.tense:
                return None
            distance -= moment.tense < 0 and anchor.weekday() < first
        start = _shifted(anchor, 7 * distance - anchor.weekday() + first)
        sunday = None if start is None else _shifted(start, 6 - first)
        return _mention(moment, start, sunday, precision) if start and sunday else None
    length, precision = _LENGTHS[moment.unit]
    months = anchor.year * 12 + (anchor.month - 1) // length * length + moment.distance * length
    stretch = _months_from(months // 12, months % 12 + 1, length)
    return _mention(moment, *stretch, precision) if stretch else None


def _is_doubtful(moment: Moment, anchor: date) -> bool:
    """Return whether a weekend may be the last one or the next: "this weekend", "over the"."""
    return moment.rule == "weekend" or anchor.weekday() <= _TUESDAY
