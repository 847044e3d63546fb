"""Look-up of phrases among tokens that costs one dictionary access where nothing is found."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_tui.extract.lexicon.counting.shape import Dates, Numbers


class Phrases:
    """Phrases of one or more tokens, found by their first or last one."""

    __slots__ = ("_by_first", "_by_last", "_phrases")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)
        self._by_first = _lengths(self._phrases, 0)
        self._by_last = _lengths(self._phrases, -1)

    def at(self, tokens: Sequence[str], start: int) -> str:
        """Return the longest phrase that begins at a token, or ""."""
        lengths = self._by_first.get(tokens[start])
        if lengths is None:
            return ""
        for length in lengths:
            phrase = " ".join(tokens[start : start + length]) if length > 1 else tokens[start]
            if phrase in self._phrases:
                return phrase
        return ""

    def before(self, tokens: Sequence[str], end: int) -> str:
        """Return the longest phrase that ends before a token, or ""."""
        lengths = self._by_last.get(tokens[end - 1]) if end > 0 else None
        if lengths is None:
            return ""
        for length in lengths:
            phrase = " ".join(tokens[end - length : end]) if length <= end else ""
            if phrase in self._phrases:
                return phrase
        return ""


def _lengths(phrases: frozenset[str], place: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        tokens = phrase.split()
        found.setdefault(tokens[place], set()).add(len(tokens))
    return {token: tuple(sorted(lengths, reverse=True)) for token, lengths in found.items()}


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
        self.before = Phrases(numbers.before)
        self.after = Phrases(numbers.after)
        self.one_in = Phrases(numbers.one_in)
        self.and_half = Phrases(numbers.and_half)
        self.joined = Phrases(numbers.joined)
        self.clock = Phrases(numbers.clock)


class DatePhrases:
    """The phrases of a language's dates."""

    __slots__ = ("ago_before", "days", "weekdays")

    def __init__(self, dates: Dates) -> None:
        self.days = Phrases(dates.days)
        self.weekdays = Phrases(dates.weekdays)
        self.ago_before = Phrases(dates.ago_before)


@cache
def number_phrases(numbers: Numbers) -> NumberPhrases:
    """Return the phrases of a language's numbers, indexed once."""
    return NumberPhrases(numbers)


@cache
def date_phrases(dates: Dates) -> DatePhrases:
    """Return the phrases of a language's dates, indexed once."""
    return DatePhrases(dates)
