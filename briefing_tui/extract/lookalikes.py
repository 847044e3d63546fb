"""Numbers that are no figures: years, times of day, names, scores, ages, places in a list."""

from __future__ import annotations

from briefing_tui.extract.lexicon.counting.measures import RESOLUTIONS
from briefing_tui.extract.numerals import HYPHENS
from briefing_tui.extract.phrasebook import number_phrases
from briefing_tui.extract.units import singular, unit_called
from briefing_tui.model import Qualifier
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.amounts import Amount
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.numerals import Number
    from briefing_tui.extract.windows import Line

_DASHES: Final = HYPHENS | frozenset("–—")
_LABEL_SIGNS: Final = frozenset("#№§@_=")
"""Also what gives a value in an address: "?category=9931"."""
_OPENING: Final = frozenset("„“«»\"‚‘'")
_NAME_REACH: Final = 3
"""Words before the number in an outlet's name, at most: "Il Sole 24 Ore"."""
_JOINTS: Final = frozenset("-./:&’'\\–")
_OLDEST: Final = 120
_LONGEST_PLAIN: Final = 8
"""Digits without a sign between them that may count something; more are those of a code."""
_YEARS: Final = (1900, 2099)


def is_lookalike(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether a number that was read is something other than a figure."""
    if amount.number.rule == "words" and amount.value == 1 and amount.upper is None:
        return _is_pronoun(line, amount, numbers)
    if amount.number.rule != "digits":
        return _is_idle_word(line, amount, numbers)
    return (
        _is_clipped(line, amount, numbers)
        or _is_time(line, amount, numbers)
        or (_is_loose(line, amount) and _is_label(line, amount, numbers))
        or (not amount.measured and _is_plain_lookalike(line, amount, numbers))
        or (amount.unit == "year" and _is_age(line, amount))
        or _is_in_outlet(line, amount, numbers)
    )


def _is_in_outlet(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether an outlet's name holds the number and a noun: "20 Minutes", "Il Sole 24 Ore".

    Where nouns have capitals a duration looks like the paper, which then stands in marks.
    """
    first, last = amount.number.first, amount.number.last
    if not line.words[last][:1].isupper():
        return False
    from briefing_tui.extract.lexicon.outlets import find_outlet  # late: few numbers need it

    marked = first > 0 and line.words[first - 1] in _OPENING
    alone = marked or not numbers.nouns_capitalised
    names = (
        line.words[start : last + 1]
        for start in range(max(0, first - _NAME_REACH), first + 1)
        if (alone if start == first else line.words[start][:1].isupper())
    )
    return any(find_outlet(" ".join(words)) is not None for words in names)


def _is_pronoun(line: Line, amount: Amount, numbers: Numbers) -> bool:
    at = amount.number.first
    before = line.lower[at - 1] if at else ""
    behind = line.lower[amount.number.last]
    unnamed = amount.head is None and not amount.measured
    if unnamed and amount.qualifier is Qualifier.AT_LEAST:
        return False
    if amount.head is not None and not amount.measured:
        word = line.lower[amount.head]
        if singular(word, numbers) not in (None, word):
            return True  # "one reads": a verb, since a noun would be no plural
    if unnamed or before in numbers.ones_not_after or behind in numbers.ones_not_before:
        return True
    return line.words[at][0].isupper() and before.isalpha()


def _is_idle_word(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether a number in words counts nothing that is named: "the two", "half"."""
    number = amount.number
    if line.words[number.first][:1].isupper() and _ends_name(line, number, numbers):
        return True
    if number.rule == "fraction" and not amount.measured:
        part = line.lower[number.last - 1]
        if part in numbers.halves and (amount.head is None or part not in numbers.halves_count):
            return line.lower[number.last] not in numbers.of
    if amount.measured or amount.head is not None or amount.qualifier is not Qualifier.EXACT:
        return False
    if line.lower[number.last - 1] in numbers.rounded and number.last - number.first > 1:
        return False
    return number.rule == "words" and abs(amount.value) < 100 and amount.joined != "move"


def _ends_name(line: Line, number: Number, numbers: Numbers) -> bool:
    """Return whether a capital letter makes a name of a number: "the Group of Seven meetings"."""
    first, behind = number.first, line.words[number.last]
    linked = (
        first > 1 and line.words[first - 1] in numbers.of and line.words[first - 2][0].isupper()
    )
    return linked and number.last == first + 1 and not behind[:1].isupper()


def _is_clipped(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether the digits are part of a longer sign: "G20", "Covid-19", "3D", "1.2.3"."""
    first = amount.number.first
    if line.words[first] + line.words[first + 1] in RESOLUTIONS:
        return True
    if not amount.money and first > 0 and line.glued(first):
        before = line.words[first - 1]
        if before.isalpha() or before in _LABEL_SIGNS:
            return True
        joined = before in _JOINTS and first > 1 and line.glued(first - 1)
        elided = before in "'’" and line.lower[first - 2] in numbers.elided
        word_before = joined and not elided and line.words[first - 2].isalnum()
        if word_before and amount.first == first:
            return True
    last = amount.last if amount.measured or amount.joined else amount.number.last
    return _goes_on(line, last, amount)


def _goes_on(line: Line, last: int, amount: Amount) -> bool:
    if not line.glued(last):
        return False
    word = line.words[last]
    if word.isalnum():
        return True
    if not line.glued(last + 1):
        return False
    behind = line.words[last + 1]
    if word in ":./\\" + "’'" and behind.isalnum():
        return not (amount.measured or (word in "./" and behind.isalpha() and len(behind) > 2))
    if word in _DASHES:
        return (behind.isdigit() and not amount.measured) or (
            behind[0].isupper() and not amount.measured
        )
    return False


def _is_time(line: Line, amount: Amount, numbers: Numbers) -> bool:
    if amount.money or not 0 <= amount.value <= 24 * 100:
        return False
    if number_phrases(numbers).clock.at(line.lower, amount.number.last):
        return True
    if line.lower[amount.last] in numbers.of:
        return False  # "après 3 heures de débat"
    before = line.lower[amount.number.first - 1] if amount.number.first else ""
    if before in numbers.clock and line.words[amount.number.first - 2].isdigit():
        return True
    hour = amount.unit == "hour" and amount.value <= 24
    return before in numbers.at and (hour or (not amount.measured and amount.head is None
                                              and amount.value <= 24))  # fmt: skip


def _is_label(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether the number names something: "Apollo 11", "chapter 3", "No. 10", "(1)"."""
    first = amount.first
    before = line.words[first - 1] if first else ""
    low = before.lower()
    behind = line.lower[amount.number.last]
    if behind in numbers.ordinal and line.glued(amount.number.last):
        return True
    if not before or before == "(":
        return (
            behind in (")", ".")
            and amount.number.whole
            and amount.value < 1000
            and (before == "(" or line.starts[amount.number.first] == line.start)
        )
    if amount.qualifier is not Qualifier.EXACT:
        return False
    if low in numbers.labels or (before == "." and f"{line.lower[first - 2]} ." in numbers.labels):
        return True
    if before in _LABEL_SIGNS:
        return True
    if before == low or low in numbers.stops or low in numbers.steps:
        return False
    if low in numbers.up or low in numbers.down or low in numbers.before:
        return False
    return _follows_name(line, amount, numbers)


def _is_loose(line: Line, amount: Amount) -> bool:
    """Return whether no unit holds the number, or only a letter as in "Model 3s"."""
    at = amount.number.last
    letter = line.words[at]
    return not amount.measured or (
        not amount.money
        and line.glued(at)
        and amount.last == at + 1
        and len(letter) == 1
        and letter.islower()
    )


def _follows_name(line: Line, amount: Amount, numbers: Numbers) -> bool:
    if not amount.number.whole:
        return amount.value < 10 and amount.head is None and not amount.measured
    if amount.head is None or amount.measured:
        return True
    if numbers.nouns_capitalised or line.lower[amount.head] in numbers.people:
        return False
    return amount.value < 1000


def _is_plain_lookalike(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Judge bare digits: years, ages, scores, ordinals with a dot, codes."""
    number = amount.number
    if amount.joined == "dash" and amount.head is None:
        return True
    if amount.joined:
        return _are_years(line, amount, numbers)
    if number.whole and _is_year(line, amount, numbers):
        return True
    if number.whole and _is_age(line, amount):
        return True
    digits = line.words[number.first]
    if len(digits) > 1 and digits[0] == "0":
        return True  # "007", "08.41"
    if _is_score(line, amount, numbers):
        return True
    if numbers.ordinal_dot and number.whole and len(digits) <= 3:
        behind = line.words[number.last + 1]
        led = line.lower[number.first - 1] in numbers.ordinal_after
        opens = behind[:1].isupper() and behind.lower() in numbers.stops and not led
        ends = behind == "" or opens  # "auf 31. Die Zahl"
        return line.words[number.last] == "." and not ends and (led or len(digits) < 3)
    if number.whole and len(digits) > _LONGEST_PLAIN:
        return True
    return (
        number.whole
        and amount.value < 10
        and amount.head is None
        and (amount.qualifier is Qualifier.EXACT and amount.change is None)
    )


def _is_year(line: Line, amount: Amount, numbers: Numbers) -> bool:
    if len(line.words[amount.number.first]) != 4 or not 1000 <= amount.value <= _YEARS[1]:
        return False
    if amount.value < _YEARS[0]:
        before = line.lower[amount.number.first - 1]
        measured = before in numbers.stops or unit_called(before, numbers) is not None
        return amount.head is None and measured
    before = line.lower[amount.number.first - 1]
    if before in numbers.articles and amount.head is None:
        return True  # "under a 1985 law"
    if amount.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT):
        before = line.lower[amount.first - 1] if amount.first else ""
        compared = unit_called(before, numbers) is not None  # "6 Prozent | mehr als 2021"
        return compared and amount.head is None
    return amount.head is None or line.lower[amount.head] not in numbers.people


def _are_years(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether a range runs between two years: "between 1600 and 1900"."""
    if len(line.words[amount.number.first]) != 4 or amount.number.scale != 1:
        return False
    if not (1000 <= amount.value <= _YEARS[1] and 1000 <= (amount.upper or 0) <= _YEARS[1]):
        return False
    return amount.head is None or line.lower[amount.head] not in numbers.people


def _is_age(line: Line, amount: Amount) -> bool:
    """Return whether a number is set behind a name as its bearer's age: "Anna Berg, 43, …"."""
    first, last = amount.number.first, amount.last
    if not 0 < amount.value < _OLDEST or first < 2 or amount.head is not None:
        return False
    before, behind = line.words[first - 1], line.words[last]
    named = line.words[first - 2][:1].isupper()
    return named and (before, behind) in ((",", ","), ("(", ")"), (",", "."), (",", ""))


def _is_score(line: Line, amount: Amount, numbers: Numbers) -> bool:
    """Return whether something binds the number to another one: "3-1", "2:0", "47 to 25"."""
    first, last = amount.number.first, amount.number.last
    if amount.head is not None or not amount.number.whole:
        return False
    if line.words[last].isdigit() or (first and line.words[first - 1].isdigit()):
        return True
    for sign, other in ((first - 1, first - 2), (last, last + 1)):
        if other < 0 or not line.words[other].isdigit():
            continue
        joint = line.lower[sign]
        scored = joint in numbers.scored and not _names_more(line, other, numbers)
        if joint in numbers.to or scored or (joint and joint in "-–:/"):
            return True
    return False


def _names_more(line: Line, at: int, numbers: Numbers) -> bool:
    """Return whether a noun stands behind a number: "27 zu 17 Stimmen" are votes."""
    behind = line.lower[at + 1]
    return behind.isalpha() and behind not in numbers.stops
