"""What stands beside a number: money, units, and the nouns that are counted."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing_tui.extract.lexicon.counting import words
from briefing_tui.extract.lexicon.counting.measures import (
    ABBREVIATIONS,
    AMOUNTS_BEHIND,
    BEFORE_DOLLAR,
    CODES,
    GLUED_ONLY,
    LETTERS,
    LETTERS_BEFORE,
    SYMBOLS,
)
from briefing_tui.extract.numerals import APOSTROPHES, HYPHENS, scale_called
from briefing_tui.extract.phrasebook import Phrases, number_phrases, size
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Numbers
    from briefing_tui.extract.numerals import Number
    from briefing_tui.extract.windows import Line

_LONGEST_NOUN: Final = 6
TIMES: Final = words("second minute hour day week month year decade century")
"""Units of time."""
_MONEY: Final = {**CODES, **AMOUNTS_BEHIND, **SYMBOLS}
_ABBREVIATED: Final = Phrases([*ABBREVIATIONS, *_MONEY])
_SCALES: Final = {1e3: "thousand", 1e6: "million", 1e9: "billion"}
_NEEDS_NATION: Final = words(
    "dollar peso franc krona krone rupee pound dinar riyal rial lira shilling dirham"
)


class Found(NamedTuple):
    """A name and the half-open range of tokens that it was read from."""

    name: str
    first: int
    last: int


def currency_before(line: Line, at: int) -> Found | None:
    """Return the currency whose sign or code stands before a token."""
    if at < 1:
        return None
    first = at - 1
    before = line.words[first]
    if before == "$":
        return _dollar(line, first)
    if before in SYMBOLS:
        return Found(SYMBOLS[before], first, at)
    glued = line.glued(at)
    if glued and first and line.words[first - 1] == "$" and before.lower() in BEFORE_DOLLAR:
        return Found(BEFORE_DOLLAR[before.lower()], first - 1, at)
    if before in ".=" and first and line.glued(first):
        first -= 1
        before = line.words[first]
    if before in CODES:
        return Found(CODES[before], first, at)
    if (glued and before in LETTERS_BEFORE) or (first < at - 1 and line.words[at - 1] == "="):
        name = LETTERS_BEFORE.get(before)
        return None if name is None else Found(name, first, at)
    return None


def _dollar(line: Line, sign: int) -> Found:
    letters = line.words[sign - 1] if sign else ""
    name = BEFORE_DOLLAR.get(letters.lower()) if letters.isupper() else None
    if name is not None and (line.glued(sign) or len(letters) > 1):
        return Found(name, sign - 1, sign + 1)
    if letters == "." and sign >= 4 and line.phrase(sign - 4, 4) == "u . s .":
        return Found("dollar", sign - 4, sign + 1)
    return Found("dollar", sign, sign + 1)


def unit_at(line: Line, at: int, numbers: Numbers, number: Number | None = None) -> Found | None:
    """Return the unit or currency that stands at a token, behind a hyphen or not."""
    first = at
    if line.words[at] in HYPHENS and line.glued(at) and line.glued(at + 1):
        at += 1
    if not line.words[at]:
        return None
    name, length = None, 1
    if phrase := number_phrases(numbers).units.at(line.lower, at):
        words_only, length = phrase.replace(" - ", " "), size(phrase)
        name = numbers.units.get(phrase) or numbers.currencies.get(phrase)
        name = name or numbers.units.get(words_only) or numbers.currencies.get(words_only)
    else:
        name = unit_called(line.lower[at], numbers)
    form = _ABBREVIATED.at(line.words, at)
    spelled = number is not None and number.rule == "words" and form.isupper()
    longer = form and (name is None or size(form) > length)
    if longer and not spelled and _may_abbreviate(line, at, form):
        name, length = ABBREVIATIONS.get(form) or _MONEY.get(form), size(form)
    if name is None:
        return _national(line, at, numbers)
    if name == "pound-mass" and number is not None and _is_large(number):
        name = "pound sterling"
    return Found(name, first, at + length)


def _is_large(number: Number) -> bool:
    """Return whether so many pounds are money: "two thousand", "millions of"."""
    return number.scale >= 1000 or (number.rule == "vague" and number.value >= 1000)


def unit_called(word: str, numbers: Numbers) -> str | None:
    """Return the English name of the unit that a word is, by itself or with a metric prefix."""
    if word in numbers.units or not word.startswith(numbers.prefixes):
        return numbers.units.get(word)  # most words
    prefix = next(prefix for prefix in numbers.prefixes if word.startswith(prefix))
    base = numbers.prefixed.get(word.removeprefix(prefix))
    return prefix + base if base is not None else None


def _may_abbreviate(line: Line, at: int, form: str) -> bool:
    """Return whether a letter or two can be a unit where they stand."""
    if form in GLUED_ONLY:
        return line.glued(at)
    if form in SYMBOLS and line.glued(at + 1) and line.words[at + 1].isdigit():
        return False  # "three $500 prizes"
    return form not in LETTERS or line.glued(at) or _stands_alone(line, at)


def _stands_alone(line: Line, at: int) -> bool:
    """Return whether a capital letter behind digits can be a unit: "12 C melting point"."""
    behind = line.words[at + 1]
    return line.words[at - 1].isdigit() and (not behind[:1].isalnum() or behind.islower())


def _national(line: Line, at: int, numbers: Numbers) -> Found | None:
    """Read "Australian dollars": an adjective and a currency that needs one."""
    phrase = number_phrases(numbers).nations.at(line.lower, at)
    if not phrase:
        return None
    nation, last = numbers.nations[phrase], at + size(phrase)
    word = line.lower[last]
    name = numbers.currencies.get(word)
    if name is None and numbers.units.get(word) == "pound-mass":
        name = "pound"
    if name is None:
        return None
    if name == "pound" and nation in ("british", "us"):
        name = "pound sterling"
    elif name in _NEEDS_NATION and nation != "us":
        name = f"{nation} {name}"
    return Found(name, at, last + 1)


def per_at(line: Line, at: int, numbers: Numbers, *, money: bool) -> Found | None:
    """Return what a unit is counted by: "per barrel", "a month", "/kg", "-a-day"."""
    word = number_phrases(numbers).per.at(line.lower, at)
    if not word:
        return None
    target = at + size(word)
    if unit := _per_many(line, target, numbers):
        return Found(unit.name, at, unit.last)
    unit = unit_at(line, target, numbers)
    if unit is not None and unit.first == target:
        dated = word not in numbers.per and line.lower[unit.last] in numbers.per_not_before
        return None if dated else Found(unit.name, at, unit.last)
    noun = line.lower[target]
    if not noun.isalpha() or noun in numbers.stops:
        return None
    if word in numbers.per or (
        word in numbers.articles and money and _ends_phrase(line, target + 1, numbers)
    ):
        return Found(noun, at, target + 1)
    return None


def _per_many(line: Line, at: int, numbers: Numbers) -> Found | None:
    """Read the "thousand tonnes" that a rate is for."""
    word = line.lower[at]
    many = scale_called(word, numbers)
    if many not in _SCALES:
        return None
    unit = unit_at(line, at + 1, numbers)
    return None if unit is None else Found(f"{_SCALES[many]} {unit.name}", at, unit.last)


def _ends_phrase(line: Line, at: int, numbers: Numbers) -> bool:
    return not line.words[at].isalpha() or line.lower[at] in numbers.stops


def noun_at(
    line: Line, at: int, numbers: Numbers, number: Number, *, ranged: bool = False
) -> Found | None:
    """Return the noun phrase that a number counts: its name in the singular, first token, end.

    The last token of the range is the phrase's head.
    """
    if opens_of(line, number, numbers):
        behind = skip_of(line, at, numbers)
        part = number.rule == "fraction" or line.lower[at - 1] in numbers.collectives
        if behind == at and numbers.noun_first and part:
            return None
        at = behind
    if line.words[at] in HYPHENS and line.glued(at) and line.glued(at + 1):
        return _attributive(line, at + 1, numbers)
    if numbers.nouns_capitalised:
        head = _capitalised_head(line, at, numbers)
    elif numbers.noun_first:
        head = _first_head(line, at, numbers)
    else:
        single = number.value == 1 and number.upper is None and not ranged
        head = _plural_head(line, at, numbers, single=single)
    if head is None or (line.lower[head + 2] in numbers.possessive and _is_owner(line, head)):
        return None
    if number.value != 1 and _is_no_noun(line.lower[head], numbers):
        return None
    many = number.value != 1 and not number.share
    if many and numbers.plural_needed and singular(line.lower[head], numbers) is None:
        return None
    return Found(_phrase_name(line, at, head, numbers), at, head + 1)


def _is_owner(line: Line, head: int) -> bool:
    """Return whether something else is meant than the word: "half of the town's houses"."""
    return line.words[head + 1] in APOSTROPHES and line.glued(head + 2)


def opens_of(line: Line, number: Number, numbers: Numbers) -> bool:
    """Return whether an "of" behind the number leads to what it counts."""
    if number.scale > 1 or number.share or number.upper is not None:
        return True
    return line.lower[number.last - 1] in numbers.collectives


def skip_of_a(line: Line, at: int, numbers: Numbers) -> int:
    """Return the token behind an "of", an article or both, or the token itself."""
    end = at
    while end < at + 2 and (line.lower[end] in numbers.of or line.lower[end] in numbers.articles):
        end += 1
    return end


def skip_of(line: Line, at: int, numbers: Numbers) -> int:
    """Return the token behind an "of", with the article or apostrophe that it may have."""
    for _ in range(3):
        word = line.words[at]
        if not (line.lower[at] in numbers.of or (word in APOSTROPHES and line.glued(at))):
            break
        at += 1
    return at


def _attributive(line: Line, at: int, numbers: Numbers) -> Found | None:
    """Read the noun in "an 11-member panel"."""
    word = line.words[at]
    if not word.isalpha() or not word.islower() or word in numbers.stops:
        return None
    if _is_no_noun(word, numbers) or word in numbers.cardinals:
        return None  # "three-pronged", "a three-two vote"
    return Found(word, at, at + 1)


def _capitalised_head(line: Line, at: int, numbers: Numbers) -> int | None:
    for place in range(at, at + _LONGEST_NOUN - 1):
        word = line.words[place]
        if not word.isalpha() or line.lower[place] in numbers.stops:
            return None
        if word[0].isupper():
            return _behind_hyphens(line, place)
        if line.lower[place] in numbers.people:
            return place
        if not word.endswith(("e", "en", "er", "em", "es")):
            return None
    return None


def _behind_hyphens(line: Line, at: int) -> int:
    """Return the last token of a word with hyphens: "U-Boote"."""
    for _ in range(4):
        joined = line.words[at + 1] in HYPHENS and line.glued(at + 1) and line.glued(at + 2)
        if not (joined and line.words[at + 2].isalpha()):
            break
        at += 2
    return at


def _first_head(line: Line, at: int, numbers: Numbers) -> int | None:
    for place in range(at, at + _LONGEST_NOUN):
        word = line.words[place]
        if not word.isalpha() or len(word) < 2 or line.lower[place] in numbers.stops:
            return None
        if line.lower[place] not in numbers.adjectives:
            return place
    return None


def _plural_head(line: Line, at: int, numbers: Numbers, *, single: bool) -> int | None:
    head = first = None
    place = at
    while place < at + _LONGEST_NOUN:
        word = line.lower[place]
        if word in HYPHENS and place > at and line.glued(place) and line.glued(place + 1):
            place += 1
            continue
        if head is not None and word in numbers.both and not single:
            first = first or head
            place += 1
            continue
        if word == "." and place > at and line.glued(place) and len(line.words[place - 1]) == 1:
            place += 1
            continue
        number = word in numbers.cardinals or word in numbers.ones or word in numbers.vague
        if number or not word.isalpha() or (word in numbers.stops and word not in numbers.plurals):
            if head is None or place - at > 4:
                return None
            return _without_verb(line, at, first or head, numbers, single=single)
        head = place
        if not single and singular(word, numbers) is not None:
            return _described(line, place, numbers)
        place += 1
    return None


def _described(line: Line, at: int, numbers: Numbers) -> int:
    """Return the noun behind a "wounded" or a name that only describes it, else the word."""
    word, behind = line.lower[at], line.lower[at + 1]
    named = at > 0 and line.words[at][0].isupper() and behind == line.words[at + 1]
    if not (named or numbers.plurals.get(word) == word) or behind in numbers.stops:
        return at
    return at + 1 if behind.isalpha() and singular(behind, numbers) not in (None, behind) else at


def _without_verb(line: Line, at: int, head: int, numbers: Numbers, *, single: bool) -> int:
    """Return the last token that can be a noun: "one girl asks", "one sleeps badly"."""
    while head > at and line.words[head - 1] not in HYPHENS:
        word = line.lower[head]
        verb = single and singular(word, numbers) not in (None, word)
        if not verb and not _is_no_noun(word, numbers):
            break
        head -= 1
    return head


def _is_no_noun(word: str, numbers: Numbers) -> bool:
    ended = word.endswith(numbers.not_noun)
    return ended and word not in numbers.nouns and singular(word, numbers) is None


@lru_cache(maxsize=256)
def singular(word: str, numbers: Numbers) -> str | None:
    """Return a plural's singular, or None for what does not look like a plural."""
    known = numbers.plurals.get(word)
    if known is not None:
        return known
    if len(word) < 4 or word.endswith(numbers.not_plural):
        return None
    if not word.endswith(_plural_endings(numbers)):
        return None
    for ending, instead in numbers.plural_endings:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + instead
    return None


@cache
def _plural_endings(numbers: Numbers) -> tuple[str, ...]:
    return tuple(ending for ending, _ in numbers.plural_endings)


def _phrase_name(line: Line, first: int, head: int, numbers: Numbers) -> str:
    before = line.text[line.starts[first] : line.starts[head]].lower()
    name = singular(line.lower[head], numbers) or line.lower[head]
    return " ".join(f"{before}{name}".split())
