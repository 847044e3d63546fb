"""Tell whom a headline before a colon is about, what they do left out: "| Jane Roe | on rain:"."""

from __future__ import annotations

from briefing_tui.extract.full_names import opens_full_name
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_LABEL: Final = 9
"""Tokens of "UN chief on the talks in Cairo", at most."""
_FULL_NAME: Final = 2
_HEADLINE: Final = 14
"""Tokens of a headline with a verb, at most."""
_TOPIC: Final = 6
"""Tokens of "Inchiesta sul ponte di Messina", at most, and one more."""
_SHORT: Final = 3
"""Letters of a party's name, at most."""
_MEDIUM: Final = 7
"""Tokens of "al Corriere della Sera", and two more, at most."""


def told_medium(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who tells a medium what a label without a verb opens: "| Jo Roe | a | El País |:"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if not speech.adjectives_behind:
        return None
    to = speech.addressee | speech.venues
    for k in range(colon - 2, max(0, colon - _MEDIUM), -1):
        if low[k] not in to or search.kind[k - 1] in (PUNCTUATION, QUOTATION):
            continue
        medium = phrases.behind(k + 1)
        if medium is None or medium.end != colon or not phrases.names_outlet(k + 1):
            continue
        who = Phrase(_label_start(search, k), k)
        return (who, medium) if _is_named(search, who) else None
    return None


def _label_start(search: Search, k: int) -> int:
    """Return where a label begins that goes on to a token: "Contre la crise, | Jo Roe | à"."""
    first = k
    while first > 0 and search.kind[first - 1] not in (PUNCTUATION, QUOTATION):
        first -= 1
    return first + (search.low[first] in search.speech.also and first < k - 1)


def _is_named(search: Search, who: Phrase) -> bool:
    """Return whether words without a verb name a person, or tell of one by a noun."""
    low, speech, phrases, first = search.low, search.speech, search.phrases, who.start
    words = low[first : who.end]
    if who.end - first > _LABEL or not phrases.classes.verbs.isdisjoint(words):
        return False
    if phrases.is_function_word(first) and not phrases.is_determiner(first):
        return False
    if phrases.names_outlet(first) or phrases.is_adverb(first):
        return False
    if search.kind[who.end - 1] != NAME:
        return words[-1] in speech.people
    if any(phrases.is_preposition(k) and low[k] not in speech.genitive for k in range(*who[:2])):
        return False
    things = speech.documents | speech.talks | speech.nouns | speech.pieces
    return things.isdisjoint(words)


def _actor_of_place(search: Search, colon: int) -> Phrase | None:
    """Return who speaks from, on or against something: "| Il premier Roe | da Bruxelles:".

    A first name or a noun for a person tells that it is one; "Vertice a Bruxelles:" is none.
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    if any(cue.phrase is not None for cue in search.cues):
        return None
    first = _label_start(search, colon)
    if colon - first > _LABEL:
        return None
    own = phrases.starting_at(first) if first > 1 and low[first - 1] == ":" else None
    if own is not None and own.end == colon and phrases.may_speak(own):
        return own  # "Il giallo di Rye: | il pm |: “…”"
    if _is_topic(search, first):
        end = first
        while end < colon and (search.kind[end] == NAME or low[end] in speech.particles):
            end += 1
        named = end > first and search.kind[end - 1] == NAME and not phrases.names_outlet(first)
        return Phrase(first, end) if named else None  # "Manovra, | Roe | frena: “…”"
    leads = (speech.linking | speech.agent | speech.addressee | speech.venues) - speech.genitive
    for k in range(first + 1, colon - 1):
        if low[k] in leads and search.kind[k - 1] == NAME:
            who = Phrase(first, k)
            words = low[first:k]
            person = is_first_name(words[0]) and k - first >= _FULL_NAME
            person = person or not speech.people.keys().isdisjoint(words)
            return who if person and _is_named(search, who) else None
    return None


def _is_topic(search: Search, first: int) -> bool:
    """Return whether what a headline is about stands before a comma, and no person: "Manovra,"."""
    low, speech, end = search.low, search.speech, first - 1
    if not 0 < end < _TOPIC or low[end] != "," or search.kind[0] != NAME:
        return False
    if is_first_name(low[0]) or search.phrases.is_function_word(0) or "," in low[:end]:
        return False
    people = not speech.people.keys().isdisjoint(low[:end]) or search.kind[:2] == [NAME, NAME]
    other = low[first] in speech.bodies or len(low[first]) <= _SHORT
    other = other or (low[first] in speech.people and search.kind[first] != NAME)
    other = other and low[first] not in speech.particles
    return not (people or other)


def _actor_of_verb(search: Search, colon: int) -> Phrase | None:
    """Return who opens a headline with an unknown verb: "| CDA-leider Vos | breekt lans:"."""
    low, kind, phrases = search.low, search.kind, search.phrases
    told = any(cue.phrase is not None for cue in search.cues)
    if told or colon > _HEADLINE or PUNCTUATION in kind[:colon] or QUOTATION in kind[:colon]:
        return None
    if not (is_person_noun(low[0], search.speech) or is_first_name(low[0])):
        return None
    end = 1
    while end < colon and (kind[end] == NAME or low[end] in search.speech.particles):
        end += 1
    acts = end < colon - 1 and kind[end] == WORD and not phrases.is_noun(end)
    acts = acts and not (phrases.is_function_word(end) or phrases.is_adverb(end))
    return Phrase(0, end) if acts and end > 1 and kind[end - 1] == NAME else None


def actor_before(search: Search, colon: int) -> Phrase | None:
    """Return who opens a label of few words and no known verb: "| UN chief | visits Cairo:"."""
    if search.speech.extraposes:
        return _actor_of_verb(search, colon)
    if search.speech.adjectives_behind:
        return _actor_of_place(search, colon)
    phrases, label = search.phrases, search.kind[:colon]
    if not search.speech.order_tells or colon > _LABEL or PUNCTUATION in label or search.cues:
        return None
    if phrases.is_function_word(0):
        return None
    end = next((k for k in range(1, colon - 1) if _goes_on(search, k)), 0)
    who = Phrase(0, end)
    return who if end and _is_somebody(search, who) else None


def _goes_on(search: Search, k: int) -> bool:
    """Return whether a token begins what somebody does, or where and of what they speak."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if phrases.is_preposition(k):
        return low[k] not in speech.complement
    acts = search.kind[k] == WORD and low[k].endswith("s") and not phrases.is_noun(k)
    return acts and not low[k].endswith("'s") and not phrases.is_preposition(k + 1)


def _is_somebody(search: Search, who: Phrase) -> bool:
    """Return whether a phrase is a full name, or ends in a noun for a person."""
    low, people = search.low, search.speech.people
    named = who.end >= _FULL_NAME and {*search.kind[: who.end]} == {NAME}
    first = low[who.end - _FULL_NAME] if named else ""
    full = named and opens_full_name(low, search.kind, who.end - _FULL_NAME, search.speech)
    full = full or first in people or first in search.speech.honorifics
    return (named and full) or low[who.end - 1] in people
