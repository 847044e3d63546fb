"""Whether a figure tells that something rose or fell: "up 3 %", "senkte den Zins um 3 %"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.numerals import APOSTROPHES, HYPHENS
from briefing_tui.extract.units import TIMES
from briefing_tui.model import Change
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.extract.amounts import Amount
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.windows import Line

_BESIDE: Final = 5
"""Words between "fell" and its figure that are all of the kind "by about another"."""
_CLAUSE: Final = 14
"""Words between "lowered" and its figure: "its key rate on Thursday by a quarter of"."""
_YEAR: Final = 4
"""Digits of a year."""
_END: Final = 8
"""Words between a figure and the verb at the end: "(um 3 Prozent) auf 5,2 Millionen gesunken"."""


def direction(line: Line, first: int, amount: Amount, numbers: Numbers) -> Change | None:
    """Return the direction that the words before or behind a figure give it.

    Args:
        line: The window of text.
        first: The first token of the figure with what says how exactly it is meant.
        amount: The figure.
        numbers: The language.
    """
    behind = _told((line.lower[amount.last],), numbers.behind_up, numbers.behind_down)
    at = amount.last + 1 if line.words[amount.last] == "," else amount.last
    if line.lower[at + 1] in numbers.from_:  # "63 percent, up from 58"
        behind = behind or _told((line.lower[at],), numbers.up, numbers.down)
    return behind or _beside(line, first, amount, numbers) or _led(line, first, amount, numbers)


def _told(words: Iterable[str], up: frozenset[str], down: frozenset[str]) -> Change | None:
    """Return what the first of some words that tells a direction tells."""
    for word in words:
        if word in up:
            return Change.UP
        if word in down:
            return Change.DOWN
    return None


def _beside(line: Line, first: int, amount: Amount, numbers: Numbers) -> Change | None:
    """Return what the word tells that only "by", "to" and "about" part from the figure."""
    stepped = amount.measured
    if amount.unit in TIMES and first and line.lower[first - 1] in numbers.during:
        return None  # "rose over three years"
    for place in range(first - 1, max(first - 1 - _BESIDE, -1), -1):
        word = line.lower[place]
        told = _told((word,), numbers.up, numbers.down) if stepped else None
        if told is not None:
            return None if place and line.lower[place - 1] in numbers.no_rise else told
        passed = word in numbers.steps or word in numbers.elided or word in APOSTROPHES
        if not (passed or (amount.joined == "move" and word in numbers.from_)):
            return None
        stepped = True
    return None


def _led(line: Line, first: int, amount: Amount, numbers: Numbers) -> Change | None:
    """Return what the clause's verb tells a figure behind "by" or "to"."""
    place = first - 1
    while place > 0 and line.lower[place] in numbers.steps and line.lower[place] not in numbers.by:
        place -= 1
    if place < 1 or line.lower[place] not in numbers.by:
        return None
    if not amount.measured and (line.lower[place] in numbers.of or _may_be_year(line, amount)):
        return None  # "a augmenté le nombre de 200 maisons"
    if amount.unit in TIMES or line.lower[place - 2] in numbers.articles:
        return None  # "fell in three days", "un prêt de 3 euros"
    before: list[str] = []
    for at in range(place - 1, max(place - 1 - _CLAUSE, -1), -1):
        word = line.lower[at]
        joint = word in APOSTROPHES or word in HYPHENS
        if word in numbers.turns or not (word.isalpha() or joint):
            break
        before.append(word)
    up, down = _led_by(numbers)
    return _told(before, up, down) or _at_end(line, amount, numbers)


def _may_be_year(line: Line, amount: Amount) -> bool:
    """Return whether a number counts nothing and is as long as a year."""
    return amount.head is None and len(line.words[amount.number.first]) == _YEAR


@cache
def _led_by(numbers: Numbers) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that tell of a rise, and of a fall, from further off."""
    up = (numbers.up - numbers.beside) | numbers.led_up
    return up, (numbers.down - numbers.beside) | numbers.led_down


def _at_end(line: Line, amount: Amount, numbers: Numbers) -> Change | None:
    """Return what a verb or its prefix tells behind all amounts: "ging um 3 Prozent zurück"."""
    for at in range(amount.last, amount.last + _END):
        word = line.lower[at]
        told = _told((word,), numbers.end_up, numbers.end_down)
        inside = word.isalnum() or (line.glued(at) and line.glued(at + 1))
        if told is not None or not inside or word in numbers.turns:
            return told
    return None
