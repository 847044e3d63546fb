"""Dates told by their distance from the dateline, or from the day named last."""

from __future__ import annotations

from briefing_tui.extract.moment import Moment, add_lean
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import date_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates
    from briefing_tui.extract.windows import Line

_SHORT: Final = frozenset({"day", "week"})
"""What is counted from the day named last; years are counted from whatever happened."""


def read_then(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "the next day", "la veille": a day beside the one named last."""
    phrase = date_phrases(dates).then.at(line.lower, at)
    if not phrase or line.lower[at + size(phrase)] in dates.of - {","}:
        return None
    distance = dates.then[phrase]
    return Moment(at, at + size(phrase), "then", unit="day", distance=distance, then=True)


def from_unit(line: Line, at: int, dates: Dates) -> Moment | None:
    """Read "last week", "next month", "this year", "a day earlier", "a year ago"."""
    if at and line.lower[at - 1] in dates.one:
        apart = _apart(line, at - 1, 1, at, dates) or _distant(line, at - 1, 1, at, dates)
        if apart is not None:
            return apart
    if line.lower[at] in dates.several:
        return None
    found = Moment(at, at + 1, "relative", unit=dates.units[line.lower[at]])
    if found.unit == "weekend" and line.words[at + 1] in HYPHENS:
        found.last = at + 3  # "week-end"
    if found.unit == "day" or not add_lean(line, found, dates):
        bare = found.unit == "weekend" and date_phrases(dates).at_weekend.before(line.lower, at)
        found.rule = "weekend"
        return found if bare else None
    found.distance = found.lean
    return found


def read_distance(line: Line, at: int, value: float, last: int, dates: Dates) -> Moment | None:
    """Read "three weeks ago", "two days earlier" where a number was read from `at` to `last`.

    That of "in two weeks" says with its rule, "inside", that it depends on the tense.
    """
    if line.lower[last] not in dates.units or not 0 < value < 2000 or value != int(value):
        return None
    found = _apart(line, at, int(value), last, dates)
    found = found or _distant(line, at, int(value), last, dates)
    if found is not None:
        found.start, found.end = line.starts[found.first], line.ends[found.last - 1]
    return found


def _apart(line: Line, at: int, value: int, unit_at: int, dates: Dates) -> Moment | None:
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


def _distant(line: Line, at: int, value: int, unit_at: int, dates: Dates) -> Moment | None:
    """Read "two weeks ago", "two weeks from now", "in two weeks"."""
    phrases, behind = date_phrases(dates), unit_at + 1
    unit = dates.units[line.lower[unit_at]]
    if phrase := phrases.ago_after.at(line.lower, behind):
        return Moment(at, behind + size(phrase), "ago", unit=unit, distance=-value)
    if phrase := phrases.ahead_after.at(line.lower, behind):
        return Moment(at, behind + size(phrase), "from now", unit=unit, distance=value)
    if phrase := phrases.ago_before.before(line.lower, at):
        return Moment(at - size(phrase), behind, "ago", unit=unit, distance=-value)
    phrase = phrases.ahead_before.before(line.lower, at)
    if not phrase or line.lower[behind] in dates.of - {","}:  # "dans deux semaines de grève"
        return None
    plain = phrase in dates.ahead_before and value > 1
    rule = "from now" if plain else "inside"
    return Moment(at - size(phrase), behind, rule, unit=unit, distance=value)
