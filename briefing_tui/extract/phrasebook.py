"""Look words up: phrases among tokens, at one dictionary access where nothing is found; compounds.

Where a language writes compounds as one word, a noun is known by its last part.
"""

from __future__ import annotations

from functools import cache, lru_cache

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from briefing_tui.extract.lexicon.counting import Dates, Numbers
    from briefing_tui.extract.lexicon.shape import Speech

_ONE: Final[tuple[int, ...]] = (1,)
_SHORTEST: Final = 4
"""Letters that the last part of a compound has at least."""
_LONGEST: Final = 4
"""Words of the longest phrase such as "for his part"."""
_SORTED: Final = 2
"""Words behind "revue de presse" that tell of which sort it is, and one more."""
_HELD: Final = 8
"""Tokens of "hat" and what somebody has "im Blick", at most."""
_OFTEN: Final = 2048
"""Words whose ends are kept: the same ones come again and again."""


class _Books(dict[frozenset[str], "Mapping[str, tuple[int, ...]]"]):
    """For phrases, how many tokens those have that begin with a word, the most first.

    Made when they are first looked up: a dictionary answers quicker than a cached function.
    """

    def __missing__(self, phrases: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
        alone = dict.fromkeys((phrase for phrase in phrases if " " not in phrase), _ONE)
        self[phrases] = book = _lengths(alone, (each for each in phrases if " " in each), 0)
        return book


_BOOKS: Final = _Books()


def phrasebook(phrases: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """Return how many tokens the phrases have that begin with a word, the most first."""
    return _BOOKS[phrases]


def match_at(low: list[str], i: int, phrases: frozenset[str]) -> int:
    """Return how many tokens from `i` on are one of the phrases, the longest, or 0."""
    try:
        lengths = _BOOKS[phrases].get(low[i])
    except IndexError:  # behind the last one
        return 0
    if lengths is None:
        return 0
    for length in lengths:
        if length == 1:
            return 1
        words = low[i : i + length]
        if " ".join(words) in phrases:
            return len(words)
    return 0


@cache
def last_words(phrases: frozenset[str]) -> frozenset[str]:
    """Return the words that the phrases end with."""
    return frozenset(phrase.split()[-1] for phrase in phrases)


def before_adverbs(low: Sequence[str], k: int, speech: Speech) -> int:
    """Return the token before the adverbs and days that end at one: "sagte | gestern |"."""
    while k > 0 and (low[k] in speech.adverbs or low[k] in speech.times):
        k -= 1
        if low[k + 1] in speech.times and (
            low[k] in speech.prepositions or low[k] in speech.linking
        ):
            k -= 1  # "sagte | am Montag |"
    return max(k, 0)


def match_before(low: list[str], i: int, phrases: frozenset[str]) -> int:
    """Return how many tokens up to one are one of the phrases of several words, or 0."""
    if low[i] not in last_words(phrases):
        return 0
    lengths = range(2, min(_LONGEST, i + 1) + 1)
    return next((n for n in lengths if match_at(low, i + 1 - n, phrases) == n), 0)


def is_rubric(low: list[str], start: int, end: int, speech: Speech) -> bool:
    """Return whether words are but what heads a review of the press: "| Revue de presse | :"."""
    if start or not speech.rubrics or low[end : end + 1] != [":"]:
        return False
    first = int(low[0] in speech.definite)
    length = match_at(low, first, speech.rubrics)
    return length > 0 and end - first - length < _SORTED


class Phrases:
    """Phrases of one or more tokens, found by their first or last one."""

    __slots__ = ("_by_first", "_by_last", "_longer")

    def __init__(self, phrases: Iterable[str], *, ends: bool = False) -> None:
        alone = dict.fromkeys(phrases, _ONE)
        self._longer = frozenset([phrase for phrase in alone if " " in phrase])
        """Those of several tokens; the others are told by a length of 1."""
        for phrase in self._longer:
            del alone[phrase]
        self._by_last = _lengths(alone.copy(), self._longer, -1) if ends else {}
        self._by_first = _lengths(alone, self._longer, 0)

    def at(self, tokens: Sequence[str], start: int) -> str:
        """Return the longest phrase that begins at a token, or ""."""
        lengths = self._by_first.get(tokens[start])
        if lengths is None:
            return ""
        for length in lengths:
            if length == 1:
                return tokens[start]
            phrase = " ".join(tokens[start : start + length])
            if phrase in self._longer:
                return phrase
        return ""

    def before(self, tokens: Sequence[str], end: int) -> str:
        """Return the longest phrase that ends before a token, or ""; needs `ends`."""
        lengths = self._by_last.get(tokens[end - 1]) if end > 0 else None
        if lengths is None:
            return ""
        for length in lengths:
            if length == 1:
                return tokens[end - 1]
            phrase = " ".join(tokens[end - length : end]) if length <= end else ""
            if phrase in self._longer:
                return phrase
        return ""


def _lengths(
    found: dict[str, tuple[int, ...]], longer: Iterable[str], place: int
) -> dict[str, tuple[int, ...]]:
    """Return how many tokens the phrases have that begin or end with one, the most first."""
    for phrase in longer:
        tokens = phrase.split(" ")
        known = found.get(tokens[place], ())
        if len(tokens) not in known:
            found[tokens[place]] = tuple(sorted((*known, len(tokens)), reverse=True))
    return found


def size(phrase: str) -> int:
    """Return the number of tokens in a phrase."""
    return phrase.count(" ") + 1


class NumberPhrases:
    """The phrases of a language's numbers."""

    __slots__ = (
        "after", "and_half", "before", "clock", "joined", "nations", "one_in", "per", "units",
    )  # fmt: skip

    def __init__(self, numbers: Numbers) -> None:
        units = [*numbers.units, *numbers.currencies]
        self.units = Phrases([*units, *(unit.replace(" ", " - ") for unit in units if " " in unit)])
        self.nations = Phrases(numbers.nations)
        self.per = Phrases(numbers.per | numbers.per_unit)
        self.before = Phrases(numbers.before, ends=True)
        self.after = Phrases(numbers.after)
        self.one_in = Phrases(numbers.one_in, ends=True)
        self.and_half = Phrases(numbers.and_half)
        self.joined = Phrases(numbers.joined)
        self.clock = Phrases(numbers.clock)


class DatePhrases:
    """The phrases of a language's dates."""

    __slots__ = (
        "ago_after", "ago_before", "ahead_after", "ahead_before", "at_weekend", "before_christ",
        "days", "decade_before", "earlier", "every", "feasts", "later", "shift_after",
        "shift_before", "then", "to", "weekdays",
    )  # fmt: skip

    def __init__(self, dates: Dates) -> None:
        self.days = Phrases(dates.days)
        self.weekdays = Phrases(dates.weekdays)
        self.then = Phrases(dates.then)
        self.earlier = Phrases(dates.earlier)
        self.later = Phrases(dates.later)
        self.to = Phrases(dates.to)
        self.feasts = Phrases(dates.feasts)
        self.every = Phrases(dates.every, ends=True)
        self.at_weekend = Phrases(dates.at_weekend, ends=True)
        self.shift_before = Phrases(dates.shift_before, ends=True)
        self.shift_after = Phrases(dates.shift_after)
        self.ago_before = Phrases(dates.ago_before, ends=True)
        self.ago_after = Phrases(dates.ago_after)
        self.ahead_before = Phrases((*dates.ahead_before, *dates.inside), ends=True)
        self.ahead_after = Phrases(dates.ahead_after)
        self.before_christ = Phrases(dates.before_christ)
        self.decade_before = Phrases(dates.decade_before, ends=True)


@cache
def number_phrases(numbers: Numbers) -> NumberPhrases:
    """Return the phrases of a language's numbers, indexed once."""
    return NumberPhrases(numbers)


@cache
def date_phrases(dates: Dates) -> DatePhrases:
    """Return the phrases of a language's dates, indexed once."""
    return DatePhrases(dates)


def part_elided(words: str) -> str:
    """Return words with what an apostrophe ties to the next one apart: "l' homme"."""
    return words.replace("’", "'").replace("'", "' ")


def is_kind_of(low: str, nouns: Container[str], speech: Speech) -> bool:
    """Return whether a noun, or the last part of a compound, is among some."""
    return low in nouns or (speech.nouns_capitalised and last_part(low, nouns, speech) != "")


def last_part(low: str, nouns: Container[str], speech: Speech) -> str:
    """Return the longest end of a word that is among some nouns, or "".

    Args:
        low: The word, lower-case.
        nouns: Those for media, people, bodies, offices, documents, columns or staff.
        speech: The words of its language.
    """
    for end in _ends(low, speech):
        if end in nouns and (nouns is not speech.media or _is_medium(low, end, speech)):
            return end
    return ""


def _is_medium(low: str, end: str, speech: Speech) -> bool:
    """Return whether a compound with a noun for a medium is one: not "Energieagentur"."""
    if end == low or end not in speech.other_compounds:
        return True
    return low.removesuffix(end).rstrip("-") in speech.press_kinds


@lru_cache(maxsize=_OFTEN)
def _ends(low: str, speech: Speech) -> tuple[str, ...]:
    """Return the ends of a word that may be nouns, in the order in which they are tried."""
    if not speech.nouns_capitalised:
        return ()
    endings = speech.case_endings + speech.plural_endings + speech.feminine_endings
    bare = (low[: -len(ending)] for ending in endings if low.endswith(ending))
    known, found = _end_lengths(speech), list[str]()
    for each in (low, *bare):
        if len(each) < _SHORTEST:
            found.append(each)
        else:
            ends = (each[-length:] for length in known.get(each[-_SHORTEST:], ()))
            found += (e for e in ends if each[: -len(e)] not in speech.verb_prefixes)
    return tuple(found)


@cache
def _end_lengths(speech: Speech) -> Mapping[str, tuple[int, ...]]:
    """Return how long nouns with the same last letters are, the longest first.

    The letters rule out most words at once.
    """
    speakers = (*speech.media, *speech.people, *speech.staff, *speech.bodies, *speech.offices)
    found: dict[str, set[int]] = {}
    for noun in (*speakers, *speech.documents, *speech.columns, *speech.press_names):
        if len(noun) >= _SHORTEST:
            found.setdefault(noun[-_SHORTEST:], set()).add(len(noun))
    return {ending: tuple(sorted(lengths, reverse=True)) for ending, lengths in found.items()}


def gender_of(noun: str, speech: Speech) -> str:
    """Return "m" or "f" for a noun that tells a person's gender, "p" for a crowd's, else "?"."""
    known = speech.people.get(noun)
    woman = noun.endswith(speech.feminine_endings or ("\0",))
    if known is None and speech.nouns_capitalised and not woman:
        known = speech.people.get(last_part(noun, speech.people, speech))
    if known is None and woman:
        known = "f"
    return known.replace("x", "?") if known is not None else "?"


def is_idle(noun: str, before: list[str], behind: list[str], speech: Speech) -> bool:
    """Return whether a paper's name does what but its noun does: "weitet sich | der Blick"."""
    deeds = speech.idle.get(noun)
    if deeds is None:
        return False  # most words
    if before and before[-1] in speech.reflexives:
        before = before[:-1]
    led = f"{before[-1]} |" if before else ""  # "auf | die Welt"
    onward = f"{led} {behind[0]}" if behind else led  # "im Blick | behalten"
    if not deeds.isdisjoint((led, onward, *before[-1:], *behind[:1])):
        return True
    closed = not behind or not behind[0].isalnum()
    return closed and any(f"{word} {led}" in deeds for word in before[-_HELD:-1])  # "hat im Blick,"
