"""Numbers in digits and in words.

Each function reads from one token on and returns what stands there, or None. None looks at
what the number counts, or whether it counts at all; `figures` does.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.counting import words
from briefing_tui.extract.lexicon.counting.measures import FRACTIONS
from briefing_tui.extract.numerals import (
    APOSTROPHES,
    HYPHENS,
    Number,
    back_to_article,
    is_dot_of_scale,
    read_spelled,
    scale_called,
)
from briefing_tui.extract.phrasebook import number_phrases, size
from briefing_tui.extract.units import TIMES, skip_of_a, unit_called
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.windows import Line

_THIN_SPACES: Final = frozenset("\u00a0\u2009\u202f")
_SLASHES: Final = frozenset("/⁄")
_MOST_DIGITS: Final = 15
_THOUSAND: Final = 1000
_DENOMINATORS: Final = words("2 3 4 5 6 8 10 16 20 32 50 64 100 128 1000")
"""Those that a common slash is used with; "9/11" is no fraction."""


def read_number(line: Line, at: int, numbers: Numbers, *, money: bool = False) -> Number | None:
    """Read the number that starts at a token, with its scale.

    Args:
        line: The window of text.
        at: The index of the number's first token, or of the scale behind an article.
        numbers: The language.
        money: Whether a currency sign stands before it, so that "m" is a million.
    """
    word = line.words[at]
    if word in FRACTIONS:
        return Number(FRACTIONS[word], at, at + 1, "fraction", share=True)
    if not word.isascii() or not word.isdigit():
        return _in_words(line, at, numbers)
    found = _in_digits(line, at, numbers)
    if found is not None:
        _add_fraction(line, found, numbers)
        _multiply(line, found, numbers, money=money)
        _add_half(line, found, numbers)
        _add_whole(line, found, numbers)
        _one_of(line, found, numbers)
    return found


def _in_digits(line: Line, at: int, numbers: Numbers) -> Number | None:
    digits = line.words[at]
    if len(digits) > _MOST_DIGITS:
        return None
    last = at + 1
    if len(digits) <= 3:
        while len(digits) <= _MOST_DIGITS and (step := _group(line, last, numbers.grouping)):
            last += step
            digits += line.words[last - 1]
    value = float(digits)
    point = line.words[last]
    whole = last == at + 1
    if point in (numbers.decimal, ".") and _fraction_follows(line, last, point == numbers.decimal):
        value = float(f"{digits}.{line.words[last + 1][:_MOST_DIGITS]}")
        last += 2
        whole = False
    return Number(value, at, last, "digits", whole=whole)


def _group(line: Line, at: int, grouping: str) -> int:
    """Return how many tokens the next group of three digits takes, or 0."""
    if line.words[at] in grouping and line.glued(at):
        digits, step = at + 1, 2
        if not line.glued(digits):
            return 0
    else:
        digits, step = at, 1
        space = line.text[line.ends[at - 1] : line.starts[at]]
        if space not in _THIN_SPACES and not (space == " " and " " in grouping):
            return 0
    word = line.words[digits]
    return step if len(word) == 3 and word.isascii() and word.isdigit() else 0


def _fraction_follows(line: Line, at: int, usual: bool) -> bool:
    digits = line.words[at + 1]
    if not (line.glued(at) and line.glued(at + 1) and digits.isascii() and digits.isdigit()):
        return False
    return usual or len(digits) < 3


def _add_fraction(line: Line, found: Number, numbers: Numbers) -> None:
    """Read on over "½", "1/16" and the like."""
    last = found.last
    if line.words[last] in FRACTIONS and found.whole:
        found.value += FRACTIONS[line.words[last]]
        found.last, found.whole = last + 1, False
        return
    if line.words[last] in HYPHENS and line.glued(last) and line.glued(last + 1):
        last += 1  # "11-1/2"
    digits = line.words[last]
    mixed = digits.isascii() and digits.isdigit() and line.words[last + 1] in _SLASHES
    if mixed and found.whole and (last > found.last or not line.glued(last)):
        part = _in_digits(line, last, numbers)
        if part is not None:
            _add_fraction(line, part, numbers)
            if part.share and part.value < 1:
                found.value, found.last, found.whole = found.value + part.value, part.last, False
        return
    last = found.last
    below = line.words[last + 1]
    if not (found.whole and line.words[last] in _SLASHES and line.glued(last) and below.isdigit()):
        return
    known = below in _DENOMINATORS or (line.words[last] == "⁄" and below.isascii())
    if known and found.value < float(below[:_MOST_DIGITS]) <= 1000:
        found.value /= float(below)
        found.last, found.whole, found.rule, found.share = last + 2, False, "fraction", True


def _multiply(line: Line, found: Number, numbers: Numbers, *, money: bool) -> None:
    """Read on over the scales behind digits: "4 hundred million", "13.6M", "1,2 Mrd"."""
    for _ in range(3):
        at = found.last
        word = line.lower[at]
        by = 100.0 if word in numbers.hundreds else numbers.scales.get(word)
        by = by or numbers.collectives.get(word)
        step = 1
        if by is None and word in HYPHENS and line.glued(at):
            by, step = scale_called(line.lower[at + 1], numbers), 2
        if by is None:
            by = _short_scale(line, at, numbers, money=money)
        if by is None:
            return
        found.value *= by
        found.scale *= by
        found.last = at + step
        found.whole = False
        if is_dot_of_scale(line, found.last, word, numbers):
            found.last += 1


def _short_scale(line: Line, at: int, numbers: Numbers, *, money: bool) -> float | None:
    word = line.words[at]
    by = numbers.short_scales.get(word.lower())
    if by is None or (len(word) > 1 and word.islower() and not (money or len(word) > 1)):
        return None
    if len(word) == 1 and not money:
        people = line.lower[at + 1] in numbers.people
        if not (line.glued(at) and (people or (word.isupper() and word != "K") or word == "k")):
            return None
    return by


@cache
def _starters(numbers: Numbers) -> frozenset[str]:
    parts = frozenset(numbers.cardinals) | numbers.hundreds | frozenset(numbers.scales)
    return parts | (numbers.ones if numbers.ones_count else frozenset())


def _in_words(line: Line, at: int, numbers: Numbers) -> Number | None:
    word = line.lower[at]
    if word in numbers.vague:
        return _vague(line, at, numbers)
    if word in numbers.halves:
        return _half(line, at, numbers)
    if word in numbers.collectives:
        first = back_to_article(line, at, numbers)
        return _collective(line, at, first, numbers)
    if word in numbers.nth and line.lower[at - 1] in numbers.each and at:
        return _every(line, at, numbers)
    if word in numbers.fractions and word not in _starters(numbers):
        return _fraction(line, at, numbers)
    found = read_spelled(line, at, numbers)
    if found is None:
        return None
    _add_parts(line, found, numbers)
    _add_whole(line, found, numbers)
    _one_of(line, found, numbers)
    return found


def _collective(line: Line, at: int, first: int, numbers: Numbers) -> Number:
    """Read "a dozen" and "une dizaine de milliers"."""
    found = Number(numbers.collectives[line.lower[at]], first, at + 1, "words")
    at = found.last + 1
    inner = numbers.vague.get(line.lower[at]) if line.lower[found.last] in numbers.of else None
    if inner is not None and inner[0] >= _THOUSAND:
        found.value, found.scale, found.last = found.value * inner[0], inner[0], at + 1
        found.rule = "vague"
    return found


def _every(line: Line, at: int, numbers: Numbers) -> Number | None:
    """Read "every fifth", but no "every second Sunday"."""
    behind = line.lower[at + 1]
    if behind in numbers.each_not_before or unit_called(behind, numbers) in TIMES:
        return None
    found = Number(1 / numbers.nth[line.lower[at]], at - 1, at + 1, "share", share=True)
    if not numbers.nouns_capitalised:
        if not behind.isalpha() or behind in numbers.stops:
            return None
        found.noun, found.last = at + 1, at + 2
    return found


def _fraction(line: Line, at: int, numbers: Numbers) -> Number | None:
    """Read "a third of", "nearly a third" and "a quarter of a million"."""
    first = back_to_article(line, at, numbers)
    if first == at:
        return None
    found = Number(numbers.fractions[line.lower[at]], first, at + 1, "fraction", share=True)
    if _scale_part(line, found, numbers) or line.lower[at + 1] in numbers.of:
        return found
    return found if _is_bare_part(line, found, numbers) else None


def _scale_part(line: Line, found: Number, numbers: Numbers) -> bool:
    """Read on over the "of a million" behind a part."""
    there = skip_of_a(line, found.last, numbers)
    quarters = found.value * 4 % 1 == 0  # "a quarter million", but the third million
    by = numbers.scales.get(line.lower[there]) if there > found.last or quarters else None
    if by is None:
        return False
    found.value, found.last, found.rule = found.value * by, there + 1, "words"
    found.scale, found.share = by, False
    return True


def _is_bare_part(line: Line, found: Number, numbers: Numbers) -> bool:
    """Return whether a part is meant without a whole: "by a third", "fast ein Drittel davon"."""
    behind = line.lower[found.last]
    if behind in numbers.thereof:
        return True
    unit = unit_called(behind, numbers)
    if found.value * 4 == 1 and unit is not None and unit not in TIMES:
        return True  # "a quarter point", "a quarter mile"
    at = found.first - 1
    if at > 0 and line.words[at] in APOSTROPHES:
        at -= 1
    led = (at >= 0 and line.lower[at] in numbers.by) or number_phrases(numbers).before.before(
        line.lower, found.first
    )
    ends = not behind.isalpha() or behind in numbers.stops or behind.endswith(numbers.not_noun)
    return bool(led) and (ends or (numbers.nouns_capitalised and line.words[found.last].islower()))


def _add_whole(line: Line, found: Number, numbers: Numbers) -> None:
    """Read on over "in five", "out of three" behind a small number."""
    read_whole(line, found.last, found, numbers)


def read_whole(line: Line, at: int, found: Number, numbers: Numbers) -> bool:
    """Make a share of a small number where a token opens its whole: "in five", "sur dix"."""
    if not 0 < found.value < 100 or found.scale != 1 or found.share:
        return False
    phrase = number_phrases(numbers).one_in.at(line.lower, at)
    if not phrase:
        return False
    at += size(phrase)
    digits = line.words[at]
    if digits.isascii() and digits.isdigit():
        if len(digits) > 3 or (line.glued(at + 1) and line.words[at + 1].isalnum()):
            return False
        whole: Number | None = Number(float(digits), at, at + 1, "digits")
    else:
        whole = read_spelled(line, at, numbers)
    if whole is None or not found.value < whole.value <= 1000 or not _is_share(found, whole):
        return False
    if unit_called(line.lower[whole.last], numbers) in TIMES:
        return False  # "two deals in three months"
    found.value /= whole.value
    found.last, found.rule, found.whole, found.share = whole.last, "share", False, True
    return True


def _one_of(line: Line, found: Number, numbers: Numbers) -> None:
    """Take in the "one of every" before a small number, where "one" is also an article."""
    if numbers.ones_count or not 1 < found.value <= 100 or found.share or found.value % 1:
        return
    phrase = number_phrases(numbers).one_in.before(line.lower, found.first)
    at = found.first - size(phrase) - 1
    if at > 0 and line.words[at].isalpha() and line.lower[at] not in numbers.ones:
        if phrase in numbers.of:
            return  # "eine Höhe von 8 Metern"
        at -= 1
        found.noun = at + 1
    if phrase and at >= 0 and line.lower[at] in numbers.ones:
        found.value, found.first, found.rule = 1 / found.value, at, "share"
        found.whole, found.share = False, True


def _is_share(found: Number, whole: Number) -> bool:
    """Tell "nine in ten" from "12 in 47": the whole of a share is round or small."""
    return found.value == 1 or whole.value <= 12 or whole.value % 10 == 0


def _half(line: Line, at: int, numbers: Numbers) -> Number | None:
    """Read "half", "half a million", "halbe Million"."""
    if at and line.lower[at - 1] in numbers.halves_not_after:
        return None
    found = Number(numbers.halves[line.lower[at]], at, at + 1, "fraction", share=True)
    there = at + 1
    hyphen = line.words[there] in HYPHENS and line.glued(there) and line.glued(there + 1)
    if hyphen or line.lower[there] in numbers.articles:
        there += 1
    by = numbers.scales.get(line.lower[there]) or numbers.collectives.get(line.lower[there])
    if by is not None:
        found.first = back_to_article(line, at, numbers)
        found.value, found.last, found.rule = found.value * by, there + 1, "words"
        found.scale, found.share = by, False
    elif there > at + 1 and line.words[at + 1] in HYPHENS:
        return None
    return found


def _add_parts(line: Line, found: Number, numbers: Numbers) -> None:
    """Read on over "dozen" and "thirds" behind a small number."""
    if _add_half(line, found, numbers):
        return
    at = found.last
    if line.words[at] in HYPHENS and line.glued(at):
        at += 1
    word = line.lower[at]
    if word in numbers.collectives:
        found.value *= numbers.collectives[word]
        found.last = at + 1
    elif word in numbers.fractions and found.value * numbers.fractions[word] < 1:
        if at == found.last and not _is_fraction(line, at, found, numbers):
            return
        found.value *= numbers.fractions[word]
        found.last, found.rule, found.share = at + 1, "fraction", True
        if line.lower[at + 1] in numbers.parts:
            found.last += 1
        _scale_part(line, found, numbers)


def _is_fraction(line: Line, at: int, found: Number, numbers: Numbers) -> bool:
    """Tell "two thirds" from "two third parties" and from two quarters of a year."""
    word, behind = line.lower[at], line.lower[at + 1]
    if behind in numbers.of or behind in numbers.parts:
        return True
    if found.value == 1:
        verb = behind.endswith(numbers.not_noun)
        return verb or not behind.isalpha() or behind in numbers.stops
    return word not in numbers.units and f"{word}s" not in numbers.fractions


def _add_half(line: Line, found: Number, numbers: Numbers) -> bool:
    """Read on over "and a half" and the scale before or behind it: "three million and a half"."""
    half = number_phrases(numbers).and_half.at(line.lower, found.last)
    if not half:
        return False
    of_scale = numbers.scales.get(line.lower[found.last - 1], 1.0)
    found.value, found.last = found.value + of_scale / 2, found.last + size(half)
    found.whole = False
    by = numbers.scales.get(line.lower[found.last])
    if by is not None:
        found.value, found.scale, found.last = found.value * by, by, found.last + 1
    return True


def _vague(line: Line, at: int, numbers: Numbers) -> Number:
    """Read "dozens", "tens of thousands"."""
    low, high = numbers.vague[line.lower[at]]
    last = at + 1
    nested = last
    while line.lower[nested] in numbers.of or (line.words[nested] in "'’" and line.words[nested]):
        nested += 1
    if nested > last and (inner := numbers.vague.get(line.lower[nested])) is not None:
        low, high, last = low * inner[0], high * inner[0], nested + 1
    return Number(low, at, last, "vague", upper=high)
