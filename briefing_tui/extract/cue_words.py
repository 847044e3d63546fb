"""Know by the words of a language whether a sentence may hold a cue, and where one may begin."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.reading import BRACKETS, DASHES
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech

_LETTERS: Final = compiled(r"\w+")
_PHRASAL: Final = ("asking", "viewing", "hearsay", "yielding", "verb_phrases", "sourcing")
"""The sets of a language that hold cues of several words."""
MARKS: Final = DASHES | BRACKETS | {":", ",", "|", "»"}
"""Marks that may be cues."""
NO_SORT: Final = frozenset[str]()


@cache
def _phrase_words(speech: Speech) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return for every word that a cue of several words may begin with the sorts of these cues.

    They are told by the word behind it; by "" those of cues that are the word alone.
    """
    found: dict[str, dict[str, frozenset[str]]] = {}
    for sort in _PHRASAL:
        for phrase in getattr(speech, sort):
            first, second = (*phrase.split(), "")[:2]
            sorts = found.setdefault(first, {"": NO_SORT})
            sorts[second] = sorts.get(second, NO_SORT) | {sort}
    shared: dict[frozenset[str], frozenset[str]] = {}  # few differ, and each takes 200 bytes
    for sorts in found.values():
        alone = sorts[""]
        for second, these in sorts.items():
            both = these | alone
            sorts[second] = shared.setdefault(both, both)
    return found


def sorts_at(words: list[str], i: int, speech: Speech) -> frozenset[str]:
    """Return the sorts of cues of several words that may begin at a token."""
    sorts = _phrase_words(speech).get(words[i])
    if sorts is None:
        return NO_SORT  # most words
    return sorts.get(words[i + 1] if i + 1 < len(words) else "", sorts[""])


@cache
def single_words(speech: Speech) -> frozenset[str]:
    """Return every word that may be a cue, or the beginning of one, by itself."""
    return speech.verbs.union(
        speech.counting,
        speech.naming,
        speech.styling,
        speech.plain,
        speech.participles,
        speech.citing,
        speech.questioning,
        speech.having_from,
        speech.following,
        speech.separable,
        speech.past_participles,
        speech.postpositions,
        speech.views,
        speech.convictions,
        speech.so,
        speech.standing,
        speech.nouns,
        speech.talks,
        speech.letting if speech.having_say or speech.verb_second else (),
    )


@cache
def leading(speech: Speech) -> frozenset[str]:
    """Return every other word that a cue may begin with, and the marks that may be one."""
    return MARKS.union(_phrase_words(speech)) - single_words(speech)


@cache
def beginnings(speech: Speech) -> frozenset[str]:
    """Return both: one look tells that most words begin no cue."""
    return single_words(speech) | leading(speech)


@cache
def telltales(speech: Speech) -> frozenset[str]:
    """Return for every cue of several words one that stands wherever it does: the rarest.

    The words of a view are left out: most of them are frequent, and tell only at some places.
    """
    sorts = [sort for sort in _PHRASAL if sort != "viewing"]
    phrases = {phrase for sort in sorts for phrase in getattr(speech, sort)}
    return frozenset(_rarest(phrase.split(), speech) for phrase in phrases)


@cache
def _telltale_letters(speech: Speech) -> frozenset[str]:
    """Return the same as runs of letters, which a text has before it is cut into tokens."""
    words = telltales(speech).union(speech.viewing)
    marked = (word for word in words | single_words(speech) if not word.isalpha())
    return words.union(_rarest(_LETTERS.findall(word), speech) for word in marked)


def _rarest(words: list[str], speech: Speech) -> str:
    return max([word for word in words if word not in speech.common] or words, key=len)


def may_hold_cue(words: str, speech: Speech) -> bool:
    """Return whether words without a quotation may hold a cue; most without one are told at once.

    A colon or a dash attributes nothing where nothing is quoted.
    """
    low, single = words.lower(), single_words(speech)
    if not single.isdisjoint(low.split()):
        return True  # as for most sentences with a figure
    runs = _LETTERS.findall(low)
    return not (single.isdisjoint(runs) and _telltale_letters(speech).isdisjoint(runs))
