"""Tell who a sentence says that its subject is: "one of them is | Jane Roe", "elle s'appelle X"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase

_CALLED: Final = 14
"""Tokens from a subject to what it is called, at most."""
_LED: Final = 2
"""Tokens of an article and its noun."""
_ASIDE: Final = 8
"""Tokens of ", der bleibt,", at most."""


def named_by(phrases: Phrases, subject: Phrase) -> Phrase:
    """Return the name that "is" gives to a subject: "one of them is | Jane Roe", or itself."""
    low, is_at = phrases.low, subject.end
    if (guest := _guest_of(phrases, subject) or whose_words_come(phrases, subject)) is not None:
        return guest
    if (called := _called(phrases, subject)) is not None:
        return called
    told = low[subject.start] in phrases.speech.indefinite and is_at + 1 < len(low)
    if not told or low[is_at] not in phrases.speech.auxiliaries:
        return subject
    name = phrases.starting_at(is_at + 1) if phrases.kind[is_at + 1] == NAME else None
    whole = name is not None and (name.end >= len(low) or low[name.end] in ",.")
    return name if name is not None and whole else subject


def _called(phrases: Phrases, subject: Phrase) -> Phrase | None:
    """Return what a clause says that its subject is called: "Le maçon s'appelle | Jean Roe |"."""
    low, speech = phrases.low, phrases.speech
    if not speech.adjectives_behind or speech.calling.isdisjoint(low):
        return None
    near = range(subject.end + 1, min(len(low) - 1, subject.end + _CALLED))
    verb = next((k for k in near if low[k] in speech.calling), 0)
    if not verb or low[verb - 1] not in speech.reflexive or phrases.kind[verb + 1] != NAME:
        return None
    person = any(low[k] in speech.people for k in range(*subject[:2]))
    return phrases.starting_at(verb + 1) if person else None


def whose_words_come(phrases: Phrases, words: Phrase) -> Phrase | None:
    """Return from whom words come, if a subject is such: "Der Satz stammt wohl von | X"."""
    low, speech, k = phrases.low, phrases.speech, words.end
    if not speech.verb_second or not speech.coming:
        return None
    told = words.pronoun and ":" in low  # "Er stammt von | X: “…”"
    if not told and speech.nouns.isdisjoint(low[words.start : k]):
        return None
    if low[k : k + 1] == [","] and "," in low[k + 1 : k + _ASIDE]:
        k = low.index(",", k + 1) + 1  # "Der Satz, der bleibt, stammt"
    while k < len(low) and phrases.is_adverb(k):
        k += 1  # "Der letzte Satz | darin | stammt"
    if k >= len(low) or low[k] not in speech.coming:
        return None
    k += 1
    passed = speech.agent | speech.as_said  # "gehört | wie immer | X"
    while k < len(low) and (phrases.is_adverb(k) or low[k] in passed):
        k += 1
    who = phrases.starting_at(k) if k < len(low) else None
    return who if who is not None and phrases.may_speak(who) else None


def _guest_of(phrases: Phrases, talk: Phrase) -> Phrase | None:
    """Return who is heard in a talk that a phrase stands for: "le portrait | d'une élue"."""
    if talk.start == 0 and phrases.speech.adjectives_behind and not phrases.is_determiner(0):
        return _guest_in(phrases) if phrases.low[0] in phrases.speech.talks else None
    of = talk.start + 2
    led = phrases.is_determiner(talk.start) and of + 1 < talk.end
    if not led or phrases.low[of - 1] not in phrases.speech.talks:
        return None
    guest = phrases.behind(of + 1) if phrases.low[of] in phrases.speech.interviewing else None
    known = guest is not None and not phrases.names_outlet(guest.start) and phrases.may_speak(guest)
    return guest if known else None


def _guest_in(phrases: Phrases) -> Phrase | None:
    """Return who is heard where a talk has no verb: "Réponse dans le Soir, avec | Jane Roe"."""
    for k in range(1, len(phrases.low) - 1):
        if phrases.kind[k] == QUOTATION or phrases.low[k] in phrases.classes.verbs:
            return None
        who = phrases.behind(k + 1) if phrases.low[k] in phrases.speech.interviewing else None
        if who is not None and not phrases.names_outlet(who.start) and phrases.may_speak(who):
            return who
    return None


def bearer_behind(phrases: Phrases, front: Phrase | None, i: int, end: int) -> Phrase | None:
    """Return of whom a predicate in front is told: "Contrario alla legge si è detto | Jo Roe |".

    Args:
        phrases: Those of the sentence.
        front: What stands before the verb.
        i: The verb.
        end: The token behind it.
    """
    speech = phrases.speech
    if not speech.drops_subject or front is None or front.start or end >= len(phrases.low):
        return None  # mostly
    turned = phrases.kind[end] == NAME and not speech.reflexive.isdisjoint(phrases.low[i - 2 : i])
    turned = turned or (phrases.kind[end] == NAME and phrases.low[i] in speech.reflexive)
    bare = not phrases.is_determiner(0) and phrases.kind[1] == WORD and not phrases.is_noun(0)
    if not turned or not bare or phrases.names_outlet(0):
        return None
    return phrases.starting_at(end)


def takes_object(phrases: Phrases, start: int, k: int) -> bool:
    """Return whether an object tells that a word is a verb: "un docker | range | ses affaires".

    An adjective stands before no article: "une vieille dame | nourrit | les poules".
    """
    low, speech = phrases.low, phrases.speech
    if phrases.kind[k] != WORD or k + 1 >= len(low) or not phrases.is_determiner(k + 1):
        return False  # mostly
    if phrases.kind[k + 1] == NAME and phrases.names_outlet(k + 1):
        return False  # "il quotidiano | torinese | La Stampa"
    follows = low[k + 1]
    if follows in speech.linking or low[k].endswith(speech.participle_endings):
        return False
    if k - start < _LED or phrases.is_determiner(k - 1) or low[k - 1] in speech.linking:
        return False
    if not any(low[j] in speech.people or low[j] in speech.media for j in range(start, k)):
        return False
    one = follows in speech.indefinite and speech.genders.get(follows) in ("m", "f")
    if one or (follows in speech.possessive and follows not in speech.clitics):
        return True
    adjective = low[k].endswith(speech.agent_endings or ("\0",))
    adjective = adjective or phrases.is_noun(k)
    return follows in speech.clitics and follows in speech.definite and not adjective
