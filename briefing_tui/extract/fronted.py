"""Pass over what opens a sentence and but tells how its subject is: "Veel nuchterder is | X"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase

_PAIR: Final = 4
"""Tokens of "Confus et bavard,"."""


def past_manner(phrases: Phrases, limit: int) -> int:
    """Return the token behind words that tell how who follows is or speaks, or 0.

    Args:
        phrases: Those of the sentence.
        limit: The token before which they stand.
    """
    low, speech, k = phrases.low, phrases.speech, 0
    if phrases.kind[:2] == [NAME, NAME] and is_first_name(low[0]):
        return 0  # "Anders Roe sagt"
    while k < limit and phrases.is_adverb(k) and low[k] not in speech.manners:
        k += 1
    if k >= limit or low[k] not in speech.manners:
        return 0
    while k < limit and low[k] not in speech.copulas:
        if not (low[k] in speech.manners or phrases.is_adverb(k) or low[k] in speech.also):
            break
        k += 1
    acts = k < limit and (low[k] in speech.copulas or low[k] in speech.verbs)
    return k + 1 if acts else 0


def behind_place(phrases: Phrases, k: int) -> Phrase | None:
    """Return who no comma parts from where it is said: "Au titre romain | un élu |, ému, dit".

    Args:
        phrases: Those of the sentence.
        k: The token at which the comma behind them stands.
    """
    if not phrases.speech.adjectives_behind or not phrases.is_preposition(0):
        return None
    near = range(k - 1, 1, -1)
    first = next((j for j in near if phrases.low[j] in phrases.speech.indefinite), 0)
    who = phrases.starting_at(first) if first and not phrases.is_preposition(first - 1) else None
    return who if who is not None and who.end == k and phrases.may_speak(who) else None


def past_pair(phrases: Phrases, limit: int) -> int:
    """Return the token behind two words for how its subject is: "Confus et bavard, | il", or 0."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    if not speech.adjectives_behind or limit <= _PAIR:
        return 0
    if low[0] in speech.before_nouns and kind[:2] == [NAME, WORD]:
        return 0 if phrases.is_function_word(1) else 2  # "Mauvaise note | pour le maire"
    if low[1] not in speech.also:
        return 0
    plain = kind[: _PAIR - 1] == [NAME, WORD, WORD] and not phrases.is_function_word(2)
    plain = plain and not (phrases.names_outlet(0) or is_first_name(low[0]))
    if not plain or low[_PAIR - 1] != "," or phrases.is_noun(2):
        return 0
    return _PAIR if phrases.is_determiner(_PAIR) or low[_PAIR] in speech.pronouns else 0
