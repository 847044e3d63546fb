"""Numbers in words: several of them, or one long one."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.phrasebook import number_phrases, size
from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.windows import Line

HYPHENS: Final = frozenset("-\u2010\u2011")
APOSTROPHES: Final = frozenset("'’")
_MOST_WORDS: Final = 14
_TWENTY: Final = 20
"""From here on a number in order is written in two words; "one-third" is a part."""


class Number(Record):
    """A number and the half-open range of tokens that write it."""

    value: float
    first: int
    last: int
    rule: str
    upper: float | None
    """The upper end where the words leave the number open: "dozens"."""
    scale: float
    """What the digits were multiplied with."""
    whole: bool
    """Whether it is written as one run of digits and nothing else."""
    share: bool
    """Whether it is a part of a whole: "two thirds", "one in five"."""
    noun: int | None
    """The token of the noun inside it, where there is one: "un emploi sur dix"."""

    def __init__(
        self,
        value: float,
        first: int,
        last: int,
        rule: str,
        *,
        upper: float | None = None,
        scale: float = 1.0,
        whole: bool = False,
        share: bool = False,
    ) -> None:
        self.value = value
        self.first = first
        self.last = last
        self.rule = rule
        self.upper = upper
        self.scale = scale
        self.whole = whole
        self.share = share
        self.noun = None


def read_spelled(line: Line, at: int, numbers: Numbers) -> Number | None:
    """Read a number in words from its first word on."""
    total = current = 0.0
    lowest = 1e18
    first = at
    last = at
    if line.lower[at] in numbers.scales or line.lower[at] in numbers.hundreds:
        first = back_to_article(line, at, numbers)
    for _ in range(_MOST_WORDS):
        start = _skip_linker(line, last, numbers) if last > at else last
        word = line.lower[start]
        part, step = _part(line, start, numbers)
        if part is not None:
            if current and not _fits(current, part, numbers):
                break
            if start > last + 1 and not (total or current):
                break
            current += part
        elif word in numbers.hundreds and current < 100:
            current, step = (current or 1) * 100, 1
        elif (scale := _scale(word, numbers, inside=last > at)) is not None and scale < lowest:
            lowest = scale
            total, current, step = total + (current or 1) * lowest, 0.0, 1
        else:
            break
        last = start + step
    value = total + current
    if last == at or (value >= _TWENTY and _is_ordinal(line, last, numbers)):
        return None
    if last == at + 1 and first == at and _is_scale(line.lower[at], numbers):
        if at and line.lower[at - 1] in numbers.several:
            return Number(value, at - 1, last, "vague", upper=10 * value)
        if line.lower[at] not in numbers.bare:
            return None
    scale = lowest if lowest < 1e18 else 1.0
    if scale > 1 and is_dot_of_scale(line, last, line.lower[last - 1], numbers):
        last += 1
    return Number(value, first, last, "words", scale=scale)


def is_dot_of_scale(line: Line, at: int, word: str, numbers: Numbers) -> bool:
    """Return whether a dot belongs to the scale before it, and does not end the sentence."""
    if line.words[at] != "." or not line.glued(at) or len(word) < 2:
        return False
    behind = line.words[at + 1]
    opens = behind[:1].isupper() and not behind.isupper() and not numbers.nouns_capitalised
    return word in numbers.short_scales and behind != "" and not opens


def scale_called(word: str, numbers: Numbers) -> float | None:
    """Return what a scale multiplies by, or its abbreviation of more than one letter."""
    return numbers.scales.get(word) or (numbers.short_scales.get(word) if len(word) > 1 else None)


def _scale(word: str, numbers: Numbers, *, inside: bool) -> float | None:
    """Return what a scale in words multiplies by; a short one needs a number before it."""
    return scale_called(word, numbers) if inside else numbers.scales.get(word)


def _is_ordinal(line: Line, last: int, numbers: Numbers) -> bool:
    """Return whether what stands behind a number makes it one of order: "forty-first"."""
    there = _skip_linker(line, last, numbers)
    return there > last and line.lower[there] in numbers.ordinals


def _is_scale(word: str, numbers: Numbers) -> bool:
    return word in numbers.hundreds or word in numbers.scales


def _skip_linker(line: Line, at: int, numbers: Numbers) -> int:
    """Return where a number goes on behind a hyphen or an "and"."""
    word = line.lower[at]
    if word in HYPHENS and line.glued(at) and line.glued(at + 1):
        at += 1
        word = line.lower[at]
    if word in numbers.linkers:
        at += 1
        if line.words[at] in HYPHENS:
            at += 1
    return at


def _part(line: Line, at: int, numbers: Numbers) -> tuple[float | None, int]:
    """Return the number below a hundred that stands at a token, and how many tokens it takes."""
    word = line.lower[at]
    phrase = number_phrases(numbers).joined.at(line.lower, at)
    if phrase:
        return numbers.joined[phrase], size(phrase)
    if word in numbers.cardinals:
        return numbers.cardinals[word], 1
    if word in numbers.ones:
        return 1.0, 1
    if numbers.compounds and (value := read_compound(word, numbers)) is not None:
        return value, 1
    return None, 0


def _fits(current: float, part: float, numbers: Numbers) -> bool:
    """Return whether a part may follow what was read: 9 behind 40, 40 behind 300."""
    rest = current % 100
    if rest == 0:
        return part < 100
    if rest % 10 == 0 and rest >= 20:
        return part < (20 if rest in numbers.vigesimal else 10)
    return False


@cache
def _compound_parts(numbers: Numbers) -> tuple[dict[str, float], int]:
    parts = {**numbers.cardinals, **dict.fromkeys(numbers.ones, 1.0)}
    parts.update(dict.fromkeys(numbers.hundreds, 100.0))
    parts.update({word: value for word, value in numbers.scales.items() if value == 1000})
    return parts, max(map(len, parts), default=0)


def read_compound(word: str, numbers: Numbers) -> float | None:
    """Read a number written as one word: "dreiundzwanzigtausend", "duecento".

    The longest known part is taken off the front again and again; what cannot be taken apart
    to its end is no number.
    """
    parts, longest = _compound_parts(numbers)
    total = current = 0.0
    at, count = 0, 0
    while at < len(word):
        for length in range(min(longest, len(word) - at), 0, -1):
            value = parts.get(word[at : at + length])
            if value is not None:
                break
        else:
            return None
        at += length
        count += 1
        if value == 1000:
            total, current = (total + current or 1) * 1000, 0.0
        elif value == 100:
            current = (current or 1) * 100
        else:
            current += value
        if total > 1e12:
            return None
        at += _glue_at(word, at, numbers.glue)
    return total + current if count > 1 else None


def _glue_at(word: str, at: int, glue: tuple[str, ...]) -> int:
    for joint in glue:
        if word.startswith(joint, at) and at + len(joint) < len(word):
            return len(joint)
    return 0


def back_to_article(line: Line, at: int, numbers: Numbers) -> int:
    """Return the article or "one" before a scale or collective, else the token itself."""
    before = line.lower[at - 1]
    return at - 1 if at and (before in numbers.articles or before in numbers.ones) else at
