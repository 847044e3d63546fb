"""Phrases for seasons, quarters, and what is told from the day named last."""

from __future__ import annotations

from briefing_tui.extract.moment import Moment, add_lean, add_year, skip
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting.shape import Dates
    from briefing_tui.extract.windows import Line

_SLASH: Final = HYPHENS | frozenset("/–")
_SHORT: Final = frozenset({"day", "week"})
"""What is counted from a day; years are counted from whatever happened."""
_QUARTERS: Final = frozenset("1234")


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
    """Read "third quarter of 2024", "3rd quarter 2024", "Q3 2024"; a quarter without is sport."""
    word = line.lower[at]
    if word in dates.quarter_signs:
        number, here = line.words[at + 1], at + 2
        if number not in _QUARTERS or not line.glued(at + 1):
            return None
        return _quarter(line, at, int(number), here, dates)
    number_at = skip(line, at + 1, HYPHENS)
    if word in dates.nth and line.lower[number_at] in dates.quarter:
        return _quarter(line, at, dates.nth[word], number_at + 1, dates)
    return None


def read_numbered_quarter(line: Line, at: int, behind: int, dates: Dates) -> Moment | None:
    """Read "3rd quarter 2024" where a number and its ordinal sign end before `behind`."""
    if line.words[at] not in _QUARTERS or line.lower[behind] not in dates.quarter:
        return None
    return _quarter(line, at, int(line.words[at]), behind + 1, dates)


def _quarter(line: Line, at: int, number: int, behind: int, dates: Dates) -> Moment | None:
    found = Moment(at, behind, "quarter", month=3 * number - 2, months=3)
    return found if add_year(line, found, behind, dates) else None


def read_last_quarter(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "last quarter"; "the last quarter" and that of something may be a match's."""
    found = Moment(at, at + 1, "relative", unit="quarter")
    if not add_lean(line, found, dates) or line.lower[found.last] in dates.of - {","}:
        return None
    if found.first and line.lower[found.first - 1] in dates.one:
        return None
    found.distance = found.lean
    return found


def read_then(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "the next day", "la veille": a day beside the one named last."""
    phrase = date_phrases(dates).then.at(line.lower, at)
    if not phrase or line.lower[at + size(phrase)] in dates.of - {","}:
        return None
    distance = dates.then[phrase]
    return Moment(at, at + size(phrase), "then", unit="day", distance=distance, then=True)


def read_one_apart(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "a day earlier", "the week before"."""
    if at == 0 or line.lower[at - 1] not in dates.one:
        return None
    return read_apart(line, at - 1, 1, at, dates)


def read_apart(line: Line, at: int, value: int, unit_at: int, dates: Dates) -> Moment | None:
    """Read "two days earlier", whose number begins at `at`, from its unit on."""
    phrases, behind = date_phrases(dates), unit_at + 1
    unit = dates.units[line.lower[unit_at]]
    if unit not in _SHORT:
        return None
    for sign, known in ((-1, phrases.earlier), (1, phrases.later)):
        phrase = known.at(line.lower, behind)
        end = behind + size(phrase) if phrase else behind
        if phrase and not (phrase in dates.governing and line.words[end][:1].isalnum()):
            return Moment(at, end, "then", unit=unit, distance=sign * value, then=True)
    return None
