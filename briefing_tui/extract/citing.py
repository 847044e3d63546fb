"""Tell the words that lead up to one who passes words on: "quoted by", "in an interview with"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase, Search
    from briefing_tui.extract.tokens import Sentence

_CLAUSE: Final = 12
"""Tokens of "cité hier soir par l'agence officielle chinoise", at most."""


def citing_places(words: list[str], speech: Speech) -> list[int]:
    """Return the tokens at which words may begin that lead up to one who passes words on."""
    alone, phrases, parting = _citing_words(speech), _citing_phrases(speech), _moment_words(speech)
    behind, every = [*words[1:], ""], _beginnings(speech)
    return [
        i
        for i, low in enumerate(words)
        if low in every  # seldom
        and (low in alone or behind[i] in phrases[low] or behind[i] in parting)
    ]


@cache
def _beginnings(speech: Speech) -> frozenset[str]:
    """Return what such words may begin with: one look tells that most words are none of it."""
    return _citing_words(speech).union(_citing_phrases(speech))


@cache
def _citing_words(speech: Speech) -> frozenset[str]:
    """Return every word that by itself leads up to one who passes words on."""
    alone = {phrase for phrase in speech.cited if " " not in phrase} | parted_words(speech)
    that = speech.that if speech.subject_behind else frozenset[str]()
    passing = speech.printing | clause_verbs(speech)
    return frozenset(alone | speech.interviews | speech.venues | speech.whom | passing | that)


@cache
def _citing_phrases(speech: Speech) -> Mapping[str, frozenset[str]]:
    """Return for the first word of every phrase that does so the second ones."""
    found: dict[str, set[str]] = {}
    for phrase in speech.cited:
        first, _, more = phrase.partition(" ")
        found.setdefault(first, set()).add(more.partition(" ")[0])
    return {first: frozenset(behind) for first, behind in found.items()}


@cache
def _moment_words(speech: Speech) -> frozenset[str]:
    """Return what may part the first two words of such a phrase: "interrogé | mercredi | par"."""
    asides = (aside.partition(" ")[0] for aside in speech.asides)
    return speech.adverbs.union(speech.times, asides)


@cache
def clause_verbs(speech: Speech) -> frozenset[str]:
    """Return the verbs of a clause behind who passes words on: ", das die dpa | druckt"."""
    return speech.relaying | speech.granting | speech.asking_for | speech.conversing


@cache
def parted_words(speech: Speech) -> frozenset[str]:
    """Return the words that others may part from their "by": "reached | in Ottawa by"."""
    phrases = (phrase.rpartition(" ") for phrase in speech.cited)
    return frozenset(word for word, _, by in phrases if by in speech.agent)


@cache
def own_paper_words(speech: Speech) -> frozenset[str]:
    """Return the first words of what means the very paper that prints it: "a este diario"."""
    phrases = (phrase.split() for phrase in speech.asides)
    return frozenset(words[0] for words in phrases if not speech.media.keys().isdisjoint(words))


def tells_holder(search: Search, i: int, *, object_of: bool) -> bool:
    """Return whether a verb but tells who has a text: "cité par A | que reprend | B"."""
    low, speech = search.low, search.speech
    known = (object_of or speech.drops_subject) and match_at(low, i - 1, speech.cited) > 1
    if not known or not object_of:
        return known and search.phrases.names_outlet(i + 1)  # "en una nota que | publica | X"
    by = not speech.agent.isdisjoint(low[max(0, i - _CLAUSE) : i - 2])
    return by or search.kind[i - 2] == NAME


def repeating_medium(sentence: Sentence, phrases: Phrases) -> Phrase | None:
    """Return the medium that repeats what was said: "“…,” X told Y, a line that | Z | printed"."""
    low, speech = sentence.low, phrases.speech
    first = next(iter(sentence.stretch), len(sentence))
    if speech.repeating.isdisjoint(low[first:]):
        return None  # nearly always
    for k in range(first + 2, len(low) - 2):
        led = low[k] in speech.relatives and low[k - 1] in speech.nouns
        medium = phrases.starting_at(k + 1) if led and phrases.names_outlet(k + 1) else None
        if medium is not None:
            return None if speech.repeating.isdisjoint(low[medium.end : medium.end + 1]) else medium
    return None


def owner_of_page(phrases: Phrases, phrase: Phrase) -> Phrase:
    """Return the medium whose page of something words mean: "on | the Post's | page of verse"."""
    low, speech = phrases.low, phrases.speech
    owner = next((k for k in range(*phrase[:2]) if low[k].endswith("'s")), phrase.end)
    paged = speech.order_tells and owner + 2 < phrase.end and low[owner + 1] in speech.pages
    paged = paged and low[owner + 2] in speech.complement
    return phrase._replace(end=owner + 1) if paged else phrase


def whose_piece(phrases: Phrases, phrase: Phrase) -> Phrase | None:
    """Return the medium whose piece a phrase means: "in der Reportage | der Zeit"."""
    low, speech = phrases.low, phrases.speech
    if speech.adjectives_behind and (paged := _whose_page(phrases, phrase)) is not None:
        return paged
    last = max(phrase.end - 1, min(phrase.end + 1, len(low) - 1))  # "im Heft | der Zeit"
    for k in range(phrase.start + 1, last) if speech.nouns_capitalised else ():
        noun, of = low[k - 1], low[k] in speech.genitives
        piece = of and (noun in speech.pieces or noun in speech.media)  # "im Podcast | der Zeitung"
        piece = piece or (of and is_kind_of(noun, speech.columns, speech))
        if piece and (is_kind_of(low[k + 1], speech.media, speech) or phrases.names_outlet(k)):
            return phrases.starting_at(k)
        if low[k - 1] in speech.pieces and low[k] in speech.linking:
            return phrases.starting_at(k + 1)  # "in seiner Kolumne für | das Sportblatt"
    return None


def _whose_page(phrases: Phrases, phrase: Phrase) -> Phrase | None:
    """Return whose page or edition a phrase means: "dans l'édition rennaise d'| Ouest-France |"."""
    low, speech = phrases.low, phrases.speech
    elided = speech.elided & speech.genitive
    if elided.isdisjoint(low[phrase.start : phrase.end]):
        return None  # most phrases
    for k in range(phrase.start + 2, phrase.end - 1):
        thing = low[k] in elided and speech.people.keys().isdisjoint(low[phrase.start : k])
        if thing and phrases.names_outlet(k + 1):
            return phrases.behind(k + 1)
    return None


def named_past_marks(phrases: Phrases, pages: Phrase | None) -> Phrase | None:
    """Return whose pages have a name in marks: "dans les pages « Débats » du | Monde |"."""
    low, speech, of = phrases.low, phrases.speech, pages.end + 1 if pages is not None else 0
    if not 0 < of < len(low) - 1 or phrases.kind[of - 1] != QUOTATION:
        return None  # mostly
    led = speech.adjectives_behind and low[of] in speech.genitive
    return phrases.behind(of + 1) if led and phrases.names_outlet(of + 1) else None
