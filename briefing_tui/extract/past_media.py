"""Tell where a person's name begins behind a medium's: "al diario Nueva Aurora | Jane Roe"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.strange_names import may_be_named
from briefing_tui.extract.tokens import NAME, NUMBER
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases

_FULL_NAME: Final = 2


def person_behind(phrases: Phrases, start: int, end: int) -> int:
    """Return where a person's full name begins in a run of names, or its end."""
    places = range(start, end - 1)
    first = next((k for k in places if is_first_name(phrases.low[k])), end)
    name = Phrase(end - _FULL_NAME, end)
    both = first == end and phrases.kind[start - 1 : end] == [NAME] * (2 * _FULL_NAME)
    return name.start if both and may_be_named(phrases.sentence, name, phrases.speech) else first


def is_told(phrases: Phrases, start: int) -> bool:
    """Return whether a verb tells a medium something: "explains to | the daily Jane Roe"."""
    speech, before = phrases.speech, phrases.low[max(0, start - 2) : start]
    other = any(low in speech.participles or low in speech.interviews for low in before)
    teller = start - 1 - (phrases.low[start] not in speech.addressee)
    named = teller < 0 or phrases.kind[teller] == NAME or phrases.low[teller] in speech.people
    if other or named:
        return False
    led = phrases.low[max(0, start - 1) : start + 1]
    return not (speech.addressee.isdisjoint(led) and speech.citing.isdisjoint(led))


def begins_name(phrases: Phrases, start: int, end: int, *, told: bool) -> bool:
    """Return whether words look like a person's name rather than like a medium's.

    Args:
        phrases: Of the sentence.
        start: The first word.
        end: Behind the last one.
        told: Whether somebody tells the medium something, and may be named behind it.
    """
    if phrases.kind[start] != NAME or phrases.low[start] in ARTICLES:
        return False
    if phrases.is_determiner(start) or phrases.kind[end - 1] == NUMBER:
        return False
    told = told and not phrases.speech.order_tells
    if not (told or is_first_name(phrases.low[start]) or _does_more(phrases, Phrase(start, end))):
        return False
    return end - start > 1 and phrases.low[end - 1] not in phrases.speech.press_names


def _does_more(phrases: Phrases, name: Phrase) -> bool:
    """Return whether what may be a full name stands before a verb: "Al giornale | X | riassume"."""
    verb = phrases.low[name.end] if name.end < len(phrases.low) else ""
    acts = verb in phrases.speech.verbs or verb in phrases.speech.clitics
    acts = acts and phrases.speech.drops_subject and name.start not in phrases.sentence.outlets
    return acts and may_be_named(phrases.sentence, name, phrases.speech)


def is_small(word: str, speech: Speech) -> bool:
    """Return whether a word or mark before a verb is none that the verb could be about."""
    sets = (speech.adverbs, speech.also, speech.reflexive, speech.verbs)
    return not word[0].isalpha() or any(word in words for words in sets)
