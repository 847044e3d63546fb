"""A figure, read from the token on where its number starts."""

from __future__ import annotations

from briefing_tui.extract.amounts import Amount, join_range, read_amount
from briefing_tui.extract.lexicon.counting.measures import PERCENT, SYMBOLS
from briefing_tui.extract.lookalikes import is_lookalike
from briefing_tui.extract.movements import direction
from briefing_tui.extract.numbers import read_number, read_whole
from briefing_tui.extract.numerals import APOSTROPHES, scale_called
from briefing_tui.extract.phrasebook import number_phrases, size
from briefing_tui.extract.units import (
    TIMES,
    Found,
    noun_at,
    per_at,
    singular,
    skip_of,
    skip_of_a,
    unit_at,
    unit_called,
)
from briefing_tui.model import Figure, Qualifier, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.windows import Line

_AGE: Final = "year of age"
_APART: Final = 18
"""Tokens from an amount to one before it that may lend it a unit."""
_COMPARES: Final = frozenset("<>≤≥")
"""Signs that stand between two numbers as well as before one."""
_MAY_BE_AGE: Final = frozenset((None, "year"))
_MILLION: Final = 1e6


def read_figure(line: Line, at: int, numbers: Numbers) -> tuple[Figure | None, int]:
    """Read the figure whose number starts at a token.

    Returns:
        The figure or None, and the index of the first token behind what was read.
    """
    amount = read_amount(line, at, numbers)
    if amount is None:
        return None, at + 1
    join_range(line, amount, numbers)
    if not amount.measured and not _add_part(line, amount, numbers):
        _add_noun(line, amount, numbers)
        if amount.unit is None and amount.number.scale >= _MILLION:
            amount.unit = _left_out(line, amount, numbers)
    else:
        _add_share(line, amount, numbers)
    if amount.unit in _MAY_BE_AGE and _is_age(line, amount, numbers):
        amount.unit = _AGE
    last = amount.last
    _qualify(line, amount, numbers)
    if is_lookalike(line, amount, numbers):
        return None, last
    if amount.joined and amount.first and line.lower[amount.first - 1] in numbers.between:
        amount.first -= 1
    return _to_figure(line, amount), amount.last


def _is_age(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether "aged" or "âgé de" stands before a number of years."""
    at = amount.first - 1
    while at > 0 and (line.lower[at] in numbers.of or line.lower[at] in numbers.between):
        at -= 1
    return at >= 0 and line.lower[at] in numbers.aged


def _left_out(line: Line, amount: Amount, numbers: Numbers) -> str | None:
    """Return the unit of the amount before, of the same scale: "3 bln dlrs and | 2 bln | in May".

    Only a scale that stands alone leaves one out; "reached two million" counts anything else.
    """
    at, last = amount.first, amount.first - _APART
    while (at := at - 1) > max(last, 0):
        word = line.lower[at]
        if word in ".;:!?" and not (line.glued(at) and line.glued(at + 1)):
            return None
        if scale_called(word, numbers) == amount.number.scale:
            unit = unit_at(line, at + 1, numbers)
            if unit is not None:
                return unit.name
            last = at - _APART  # "3 bln dlrs and 2 bln in May from | 1 bln | in April"
    return None


def _add_part(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Read on over the unit behind a fraction: "half a mile", "1/16 of a pint"."""
    at = skip_of_a(line, amount.last, numbers) if amount.number.share else amount.last
    unit = unit_at(line, at, numbers) if at > amount.last else None
    if unit is None:
        return False
    amount.unit, amount.last, amount.measured = unit.name, unit.last, True
    return True


def _unit_of(head: str, name: str, numbers: Numbers) -> str:
    return unit_called(head, numbers) or numbers.currencies.get(head) or name


def _add_noun(line: Line, amount: Amount, numbers: Numbers) -> None:
    inside = amount.number.noun
    if amount.number.rule == "share" and inside is not None:
        amount.head = inside
        amount.unit = singular(line.lower[inside], numbers) or line.lower[inside]
        return
    ranged = amount.upper is not None
    noun = noun_at(line, amount.last, numbers, amount.number, ranged=ranged)
    if noun is None:
        _add_whole(line, amount, numbers)
        return
    if read_whole(line, noun.last, amount.number, numbers):
        amount.value, amount.last = amount.number.value, amount.number.last
        amount.head, amount.unit = noun.last - 1, noun.name
        return
    amount.head = noun.last - 1
    amount.unit = _unit_of(line.lower[amount.head], noun.name, numbers)
    amount.last = noun.last
    per = per_at(line, noun.last, numbers, money=False)
    if per is not None:
        amount.unit, amount.last = f"{noun.name} per {per.name}", per.last


def _add_whole(line: Line, amount: Amount, numbers: Numbers) -> None:
    """Let "12" in "12 of the 75 seats" count seats; these have a figure of their own."""
    start = skip_of(line, amount.last, numbers)
    if start == amount.last or amount.number.share or amount.number.upper is not None:
        return
    whole = read_number(line, start, numbers)
    noun = noun_at(line, whole.last, numbers, whole) if whole is not None else None
    if whole is not None and noun is not None and amount.value < whole.value:
        amount.head, amount.unit = noun.last - 1, noun.name


def _add_share(line: Line, amount: Amount, numbers: Numbers) -> None:
    """Find what a percentage is a part of."""
    if amount.unit != PERCENT or line.lower[amount.last] not in numbers.of:
        return
    noun: Found | None = noun_at(line, amount.last + 1, numbers, amount.number)
    if noun is not None and line.lower[noun.last - 1] in numbers.people:
        amount.head, amount.last = noun.last - 1, noun.last


def _qualify(line: Line, amount: Amount, numbers: Numbers) -> None:
    if amount.number.rule == "vague" or line.lower[amount.number.last - 1] in numbers.rounded:
        amount.qualifier = Qualifier.ABOUT
    first = _qualified_before(line, amount, numbers)
    _qualified_behind(line, amount, numbers)
    if amount.change is None:
        amount.change = direction(line, first, amount, numbers)


def _qualified_before(line: Line, amount: Amount, numbers: Numbers) -> int:
    first = amount.first
    start = first
    before = line.lower[start - 1] if start else ""
    if before in numbers.articles or (amount.number.share and before in numbers.stops):
        start -= 1
    elif start > 1 and before in APOSTROPHES and line.lower[start - 2] in numbers.elided:
        start -= 2  # "oltre l'80%"
    for end in (first, start) if start < first else (first,):
        phrase = number_phrases(numbers).before.before(line.lower, end)
        if phrase in numbers.during and (
            end == start < first or _lasts(line, end, amount, numbers)
        ):
            continue
        if phrase in _COMPARES and line.words[end - 2][:1].isdigit():
            continue  # "5 < 6"
        if phrase and not _ends_movement(line, end - size(phrase), phrase, numbers):
            amount.qualifier = numbers.before[phrase]
            amount.first = end - size(phrase)
            return amount.first
    return first


def _lasts(line: Line, at: int, amount: Amount, numbers: Numbers) -> bool:
    """Return whether a stretch of time is told in which something moves: "rose | over 3 years"."""
    before = line.lower[at - 2] if at > 1 else ""
    return amount.unit in TIMES and (before in numbers.up or before in numbers.down)


def _ends_movement(line: Line, at: int, phrase: str, numbers: Numbers) -> bool:
    """Return whether an "up to" closes a movement: "rose by 3% up to 5%"."""
    if at < 1 or phrase not in numbers.to:
        return False
    before = line.lower[at - 1]
    return (
        unit_called(before, numbers) is not None
        or before in "%€$£"
        or before in numbers.up
        or before in numbers.down
    )


def _qualified_behind(line: Line, amount: Amount, numbers: Numbers) -> None:
    for start in (amount.number.last, amount.last):
        phrase = number_phrases(numbers).after.at(line.lower, start)
        if phrase and not _opens_next(line, start + size(phrase), numbers):
            amount.qualifier = numbers.after[phrase]
            amount.last = max(amount.last, start + size(phrase))
            return


def _opens_next(line: Line, end: int, numbers: Numbers) -> bool:
    """Return whether an "and over" belongs to the next figure: "43 dead and over 200 hurt"."""
    behind = line.words[end]
    if behind[:1].isdigit() or line.lower[end] in numbers.cardinals or behind in SYMBOLS:
        return True
    phrase = number_phrases(numbers).before.at(line.lower, end - 1)
    over = line.lower[end - 1] in numbers.before  # "20 % and over the year", not "or more of"
    return size(phrase) > 1 or (over and line.lower[end] in numbers.of)


def _to_figure(line: Line, amount: Amount) -> Figure:
    counts = None
    if amount.head is not None:
        counts = Span(line.starts[amount.head], line.ends[amount.head])
    return Figure(
        span=Span(line.starts[amount.first], line.ends[amount.last - 1]),
        value=amount.value,
        upper=amount.upper,
        unit=amount.unit,
        qualifier=amount.qualifier,
        change=amount.change,
        counts=counts,
        rule=amount.joined or amount.number.rule,
    )
