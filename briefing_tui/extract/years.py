"""Years, decades and stretches of years."""

from __future__ import annotations

from briefing_tui.extract.moment import LATEST, Moment, behind_to, skip
from briefing_tui.extract.numbers import read_number
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates, Numbers
    from briefing_tui.extract.windows import Line

_DASHES: Final = HYPHENS | frozenset("–—")
_APOSTROPHES: Final = frozenset("'’‘")
_SURE: Final = (1900, 2099)
"""The years that four digits alone are taken for."""
_CENTURY: Final = 1900
"""That of the decades which have only two digits; those of the first three may be of either."""
_FIRST: Final = 30
_BACK: Final = 6
"""Tokens in which what makes "90s" an age or degrees is looked for."""


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
    behind = line.lower[at + 1]
    if year % 10 == 0:
        if line.glued(at + 1) and behind in dates.decade:
            last = skip(line, at + 2, HYPHENS)
            named = line.lower[last] in dates.decade_behind
            return _decade(line, at, at, last + 1 if named else at + 2, year)
        glued = line.words[at + 1] in _APOSTROPHES and line.lower[at + 2] in dates.decade
        if glued and _the(line, at, dates):  # "the 1970's", but not "2010's best film"
            return _decade(line, at, at, at + 3, year)
        if phrase := date_phrases(dates).decade_before.before(line.lower, at):
            return _decade(line, at - size(phrase), at, at + 1, year)
    if line.glued(at + 1) and behind.isalnum():
        return None
    found = Moment(at, at + 1, "year", year=year)
    _read_end_year(line, found, dates, opened=before in dates.from_)
    found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _decade(line: Line, first: int, at: int, last: int, year: int) -> Moment:
    if at and line.words[at - 1] in _APOSTROPHES and line.glued(at):
        first = min(first, at - 1)
    found = Moment(first, last, "decade", year=year)
    found.end_year = year + 9
    found.start, found.end = line.starts[first], line.ends[last - 1]
    return found


def read_short_decade(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "the 90s", "'90s", "90er Jahre", "années 80".

    The same digits of a person or the weather ("in her 90s") are no date, nor 90 seconds.
    """
    tens = int(line.words[at])
    if len(line.words[at]) != 2 or tens % 10 or not tens:
        return None
    elided = at > 0 and line.words[at - 1] in _APOSTROPHES and line.glued(at)
    first = at - elided
    if (named := _named_at(line, first, dates)) is not None:
        return _in_century(line, named, at, at + 1, tens)
    last = at + 2
    if not (line.glued(at + 1) and line.lower[at + 1] in dates.decade):
        return None
    if _is_other(line, first, dates):
        return Moment(at, last, "age")
    behind = skip(line, last, HYPHENS)
    if line.lower[behind] in dates.decade_behind:
        return _in_century(line, first, at, behind + 1, tens)
    return _in_century(line, first, at, last, tens) if elided or _the(line, first, dates) else None


def read_named_decade(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "the nineties", "neunziger Jahre"."""
    tens = dates.decades[line.lower[at]]
    behind = skip(line, at + 1, HYPHENS)
    if line.lower[behind] in dates.decade_behind:
        return _in_century(line, at, at, behind + 1, tens)
    if _the(line, at, dates) and not _is_other(line, at, dates):
        return _in_century(line, at, at, at + 1, tens)
    return None


def read_spelled_decade(line: Line, at: int, dates: Dates, numbers: Numbers) -> Moment | None:
    """Read "années quatre-vingt", "anni Ottanta" where a number stands behind such a word."""
    first = _named_at(line, at, dates)
    number = None if first is None else read_number(line, at, numbers)
    if first is None or number is None or number.value % 10 or not 0 < number.value < 100:
        return None
    return _in_century(line, first, at, number.last, int(number.value))


def _in_century(line: Line, first: int, at: int, last: int, tens: int) -> Moment:
    if tens < _FIRST:
        return Moment(at, last, "decade")
    return _decade(line, first, at, last, _CENTURY + tens)


def _named_at(line: Line, at: int, dates: Dates) -> int | None:
    """Return where the words that announce a decade begin, if they end before a token."""
    phrase = date_phrases(dates).decade_before.before(line.lower, at)
    first = at - size(phrase)
    if phrase and (" " in phrase or (first and line.lower[first - 1] in dates.decade_the)):
        return first
    return None


def _the(line: Line, at: int, dates: Dates) -> bool:
    """Return whether an article stands before a decade, or another decade and "and"."""
    at = _behind_the(line, at, dates)
    if at > 2 and line.lower[at - 1] in dates.both:
        return line.lower[at - 2] in dates.decade or line.lower[at - 2] in dates.decades
    return at > 0 and line.lower[at - 1] in dates.decade_the


def _behind_the(line: Line, at: int, dates: Dates) -> int:
    """Return the first token of "early", "mid-" and the like before a decade."""
    while at and (line.lower[at - 1] in dates.decade_part or line.words[at - 1] in HYPHENS):
        at -= 1
    return at


def _is_other(line: Line, at: int, dates: Dates) -> bool:
    """Return whether words before "90s" make it an age or degrees."""
    before = line.lower[max(0, at - _BACK) : at]
    return not dates.not_decade.isdisjoint(before)


def _read_end_year(line: Line, found: Moment, dates: Dates, *, opened: bool) -> None:
    at = found.last
    joint = line.lower[at]
    here = behind_to(line, at, dates)
    dash = joint in _DASHES or (joint == "/" and line.glued(at) and line.glued(at + 1))
    if dash or (opened and joint in dates.both):
        here = at + 1
    elif not (opened and here):
        return
    word = line.words[here]
    year = found.year or 0
    if dash and len(word) == 2 and word.isdigit() and line.glued(here):
        other = year // 100 * 100 + int(word)
    elif len(word) == 4 and word.isascii() and word.isdigit():
        other = int(word)
    else:
        return
    if year < other <= LATEST:
        found.end_year, found.last, found.rule = other, here + 1, "years"
