"""Amounts: numbers with their currency or unit, and the ranges that two of them make."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.numbers import read_number
from briefing_tui.extract.numerals import HYPHENS, Number
from briefing_tui.extract.phrasebook import number_phrases, size
from briefing_tui.extract.units import currency_before, opens_of, per_at, skip_of, unit_at
from briefing_tui.model import Change, Qualifier
from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.windows import Line

_OF_ITSELF: Final = 5
"""How many times a change what something came to is at least, where no unit parts the two."""
_THOUSAND: Final = 1000
_ALIKE: Final = 3
"""How many times the lower end the upper one is at most, if both are as many thousands."""
DASHES: Final = HYPHENS | frozenset("–—−")


class Amount(Record):
    """A number with what belongs to it, and the tokens they cover."""

    number: Number
    first: int
    last: int
    value: float
    upper: float | None
    unit: str | None
    measured: bool
    """Whether the unit is one of measure or money, not a noun."""
    money: bool
    head: int | None
    """The token of the counted noun."""
    qualifier: Qualifier
    change: Change | None
    joined: str
    """How the two ends of a range are joined: "dash", "to", "move"."""

    def __init__(self, number: Number) -> None:
        self.number = number
        self.first = number.first
        self.last = number.last
        self.value = number.value
        self.upper = number.upper
        self.unit = self.head = self.change = None
        self.measured = self.money = False
        self.qualifier = Qualifier.EXACT
        self.joined = ""


def read_amount(line: Line, at: int, numbers: Numbers) -> Amount | None:
    """Read a number with its currency, unit and "per"."""
    before = currency_before(line, at)
    number = read_number(line, at, numbers, money=before is not None)
    if number is None:
        return None
    amount = Amount(number)
    behind = unit_at(line, number.last, numbers, number)
    if behind is None and not number.share and opens_of(line, number, numbers):
        behind = unit_at(line, skip_of(line, number.last, numbers), numbers, number)
    if before is not None:
        amount.unit, amount.first, amount.money = before.name, before.first, True
        if behind is not None and behind.name.endswith(before.name):
            amount.unit, amount.last = behind.name, behind.last
    elif behind is not None:
        amount.unit, amount.last = behind.name, behind.last
    amount.measured = amount.unit is not None
    if amount.measured:
        half = number_phrases(numbers).and_half.at(line.lower, amount.last)
        if half:  # "two hours and a half"
            amount.value, amount.last = amount.value + 0.5, amount.last + size(half)
        money = amount.money or amount.unit in _money(numbers)
        per = per_at(line, amount.last, numbers, money=money)
        if per is not None:
            amount.unit, amount.last = f"{amount.unit} per {per.name}", per.last
    _negate(line, amount, numbers)
    return amount


@cache
def _money(numbers: Numbers) -> frozenset[str]:
    return frozenset(numbers.currencies.values())


def _negate(line: Line, amount: Amount, numbers: Numbers) -> None:
    before = amount.first - 1
    if before < 0:
        return
    if line.words[before] in HYPHENS and line.glued(amount.first):
        minus = line.lower[before - 1] in numbers.minus and before > 0
        if not minus and (before == 0 or line.glued(before) or amount.number.rule != "digits"):
            return
        amount.first = before - 1 if minus else before
    elif line.lower[before] in numbers.minus or line.words[before] == "−":
        phrases = (line.phrase(before - 1, 2), line.phrase(before - 2, 3))
        if any(phrase in numbers.before for phrase in phrases) or amount.unit == "count":
            return
        amount.first = before
    else:
        return
    amount.value = -amount.value


def join_range(line: Line, amount: Amount, numbers: Numbers) -> None:
    """Read on over the second end of a range or a movement."""
    joint = line.lower[amount.last]
    opener = _opener(line, amount, numbers)
    kind = ""
    if joint in DASHES:
        kind = "dash"
    elif joint in numbers.to:
        kind = "move" if opener in numbers.from_ else "to"
    elif joint in numbers.both and opener in numbers.between:
        kind = "to"
    elif joint in numbers.or_:
        kind = "or"
    start = amount.last + 1
    if kind == "to" and line.words[start] in DASHES:
        start += 1
    if not kind or amount.number.share or amount.upper is not None:
        return
    other = _other_end(line, start, numbers)
    if other is None or not _match(amount, other, kind) or _is_year_beside(line, amount, other):
        return
    _inherit_scale(amount, other)
    if kind != "move":
        _inherit_thousands(amount, other)
    if kind != "move" and amount.value >= other.value:
        return
    if kind == "to" and not opener and _moved(line, amount, other, numbers):
        return
    amount.upper, amount.last, amount.joined = other.value, other.last, kind
    amount.unit = other.unit or amount.unit
    amount.measured = amount.measured or other.measured
    amount.number.scale = other.number.scale
    if kind == "move" and amount.upper < amount.value:
        amount.change = Change.DOWN


def _moved(line: Line, amount: Amount, other: Amount, numbers: Numbers) -> bool:
    """Return whether a change is told: "rose 3% to 5%" and "by 65 to 2,979" are no range."""
    before = amount.first - 1
    led = False
    while before > 0 and line.lower[before] in numbers.steps:
        led = led or line.lower[before] in numbers.by
        before -= 1
    if led and other.value > _OF_ITSELF * amount.value:
        return True
    return (amount.measured or not other.measured) and (
        line.lower[before] in numbers.up or line.lower[before] in numbers.down
    )


def _opener(line: Line, amount: Amount, numbers: Numbers) -> str:
    """Return the "from" or "between" before a number, or ""."""
    before = amount.first - 1
    while before >= 0 and line.lower[before] in numbers.steps:
        if line.lower[before] in numbers.from_ and _leaves(line, before, amount, numbers):
            return line.lower[before]
        before -= 1
    word = line.lower[before] if before >= 0 else ""
    return word if word in numbers.from_ or word in numbers.between else ""


def _leaves(line: Line, at: int, amount: Amount, numbers: Numbers) -> bool:
    """Return whether a "von" or "de" that may mean "of" or "by" means "from"."""
    if amount.unit is None:
        return True  # "von 2,4 auf 2 Prozent"
    before = line.words[at - 1] if at else ""
    low = before.lower()
    if line.lower[at] in numbers.parting:  # not "ein Anstieg | von 2 Prozent"
        return not (before[:1].isupper() if numbers.nouns_capitalised else low in numbers.beside)
    told = low in numbers.up or low in numbers.down or low in numbers.led_up
    return not (told or low in numbers.led_down or numbers.nouns_capitalised)  # "un taux de 2 %"


def _other_end(line: Line, at: int, numbers: Numbers) -> Amount | None:
    for start in (at, at + 1, at + 2):
        word = line.words[start]
        if not word:
            return None
        if (word.isascii() and word.isdigit()) or line.lower[start] in numbers.cardinals:
            return read_amount(line, start, numbers)
        if not (word in "$£€¥" or word.isupper() or line.lower[start] in numbers.steps):
            return None
    return None


def _match(amount: Amount, other: Amount, kind: str) -> bool:
    """Return whether two amounts may be the ends of one range."""
    if kind == "move":
        return other.unit is None or amount.unit is None or _same_unit(amount, other)
    if kind == "or" and (amount.measured or amount.number.rule != other.number.rule):
        return False
    if amount.unit is None:
        return not other.money
    if other.unit is None:
        return amount.money and kind == "dash"
    return _same_unit(amount, other)


def _is_year_beside(line: Line, amount: Amount, other: Amount) -> bool:
    """Return whether a year stands before another amount: "5 barrels in 1986 | to 3 barrels"."""
    if amount.unit is not None or not amount.number.whole or other.unit is None:
        return False
    return len(line.words[amount.number.first]) == 4 and 1900 <= amount.value <= 2099


def _same_unit(amount: Amount, other: Amount) -> bool:
    return (amount.unit or "").partition(" per ")[0] == (other.unit or "").partition(" per ")[0]


def _inherit_scale(amount: Amount, other: Amount) -> None:
    """Let "33" in "33 to 35 billion" be as many billions."""
    scale = other.number.scale
    if amount.number.scale != 1 or scale == 1:
        return
    digits = other.value / scale
    if amount.value < digits or (amount.unit is None and amount.value < digits * 10):
        amount.value *= scale


def _inherit_thousands(amount: Amount, other: Amount) -> None:
    """Let "13" in "13 to 14,000" be as many thousands, where nothing tells of a growth."""
    thousands, rest = divmod(other.value, _THOUSAND)
    plain = amount.unit is None and amount.number.scale == other.number.scale == 1
    if plain and not rest and amount.value < thousands <= _ALIKE * amount.value:
        amount.value *= _THOUSAND
