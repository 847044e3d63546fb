"""Phrases that name a stretch of time, as they stand in the text.

What is read here is not yet on the calendar: "Thursday" or "27 November" wait for the day that
`dates` counts them from.
"""

from __future__ import annotations

from briefing_tui.extract.day_months import from_day, from_month, iso, numeric
from briefing_tui.extract.moment import (
    Moment,
    add_year,
    read_last_quarter,
    read_numbered_quarter,
    read_quarter,
    read_season,
)
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.extract.relative import from_unit, read_then
from briefing_tui.extract.weekdays import from_weekday
from briefing_tui.extract.years import read_named_decade, read_short_decade
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line


def read_moment(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read the phrase that a token belongs to, from that token on."""
    found = read_then(line, at, dates) or _read(line, at, dates)
    if found is not None:
        if found.month is not None and _since(line, found, dates):
            found.tense = -1
        whole_day = found.day is not None or found.weekday is not None or found.unit == "day"
        if whole_day and line.lower[found.last] in dates.parts:
            found.last += 1
        found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _since(line: Line, found: Moment, dates: Dates) -> bool:
    at = found.first
    if at > 1 and line.lower[at - 1] in dates.the:
        at -= 1
    return at > 0 and line.lower[at - 1] in dates.since


def _read(line: Line, at: int, dates: Dates) -> Moment | None:
    word = line.lower[at]
    phrases = date_phrases(dates)
    found: Moment | None = None
    if line.words[at].isdigit():
        found = _from_digits(line, at, dates)
    elif phrases.weekdays.at(line.lower, at):
        found = from_weekday(line, at, dates)
    elif word in dates.months:
        found = from_month(line, at, dates)
    elif word in dates.day_words and (found := _from_day_word(line, at, dates)) is not None:
        return found
    elif day := phrases.days.at(line.lower, at):
        last, distance = at + size(day), dates.days[day]
        if last == at + 1 or line.words[last - 1].islower():  # "CBS This Morning" is a title
            found = Moment(at, last, "day", unit="day", distance=distance)
    elif feast := phrases.feasts.at(line.lower, at):
        found = _from_feast(line, at, feast, dates)
    elif word in dates.seasons:
        found = read_season(line, at, dates)
    elif word in dates.nth or word in dates.quarter_signs:
        found = read_quarter(line, at, dates)
    elif word in dates.quarter:
        found = read_last_quarter(line, at, dates)
    elif word in dates.decades:
        found = read_named_decade(line, at, dates)
    elif word in dates.units:
        found = from_unit(line, at, dates)
    return found


def _from_day_word(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "the eleventh of May"; "a third of May" is a part of it, "twenty-first" no first."""
    before = line.lower[at - 1] if at else ""
    part = before in dates.one and bool(dates.day_of) and before not in dates.the
    if part or (before in HYPHENS and line.glued(at)):
        return None
    if dates.day_of and line.lower[at + 1] not in dates.day_of:
        return None
    found = from_day(line, at, dates.day_words[line.lower[at]], at + 1, dates)
    joined = found is not None and line.words[found.last] in HYPHENS and line.glued(found.last)
    return None if joined else found  # "im zweiten August-Drittel"


def _from_feast(line: Line, at: int, feast: str, dates: Dates) -> Moment:
    month, day = divmod(dates.feasts[feast], 100)
    found = Moment(at, at + size(feast), "feast", month=month, day=day)
    add_year(line, found, found.last, dates)
    return found


def _from_digits(line: Line, at: int, dates: Dates) -> Moment | None:
    digits = line.words[at]
    if line.glued(at) and at and (line.words[at - 1].isalpha() or line.words[at - 1] in "$£€.,/"):
        return None
    if len(digits) == 4:
        return iso(line, at)
    if len(digits) > 2:
        return None
    found = numeric(line, at, dates)
    if found is None and 1 <= int(digits) <= 31:
        last = at + 1
        if line.glued(last) and (
            line.lower[last] in dates.ordinal or (dates.ordinal_dot and line.words[last] == ".")
        ):
            last += 1
        found = from_day(line, at, int(digits), last, dates)
        found = found or read_numbered_quarter(line, at, last, dates)
    if found is None and digits[-1] == "0":
        found = read_short_decade(line, at, dates)
    return found
