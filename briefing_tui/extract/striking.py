"""Find the medium or the person that something moves to speak in front of a colon.

"Une phrase qui fait bondir | X | : ", "De quoi inquiéter | X | : ", "Un mot que | X | retourne : "
"""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_CLAUSE: Final = 12
"""Tokens from a thing to whom it strikes, at most."""
_COLON_REACH: Final = 24
_NEAR: Final = 2
"""Tokens of ", qui"."""


def struck_by(search: Search, colon: int) -> Phrase | None:
    """Return whom a thing makes speak: "Une phrase qui fait bondir | Jane Roe | : "."""
    phrases, low = search.phrases, search.low
    if (moved := _moved(search, colon)) is not None:
        return moved
    thing = clause_subject(phrases, colon)
    if thing is None and low[0] in search.speech.indefinite:
        thing = phrases.starting_at(1)  # "Des | mots | qui"
    if thing is None or thing.pronoun or phrases.may_speak(thing) or thing.end >= colon:
        return None
    told = not search.speech.nouns.isdisjoint(low[thing.start : thing.end])
    links = search.speech.relatives | search.speech.that
    if told and links.isdisjoint(low[thing.end : thing.end + _NEAR]):
        return None  # "Une phrase résume le débat : "
    for k in range(thing.end, min(colon, thing.end + _CLAUSE)):
        opens = search.kind[k] == NAME or phrases.is_determiner(k)
        if not opens or phrases.is_preposition(k) or phrases.is_preposition(k - 1):
            continue
        who = phrases.starting_at(k)
        if who is not None and not who.pronoun and who.end <= colon and _is_one(search, who):
            return who
    return None


def _moved(search: Search, colon: int) -> Phrase | None:
    """Return whom words without a subject move: "De quoi inquiéter | X | : ", "Ce qui ravit | X".

    Only a verb and its adverbs stand before the name.
    """
    start = max((k + 1 for k in range(colon) if search.kind[k] == QUOTATION), default=0)
    while start < colon and search.kind[start] == PUNCTUATION:
        start += 1
    length = match_at(search.low, start, search.speech.moving)
    for k in range(start + length + 1, min(colon, start + length + _NEAR * 3) if length else 0):
        opens = search.kind[k] == NAME or search.phrases.is_determiner(k)
        who = search.phrases.starting_at(k) if opens else None
        if who is not None and _is_one(search, who):
            ends = who.end == colon or search.low[who.end] == ","
            return cut_medium(search.phrases, who) if ends else None
    return None


def turned_by(search: Search, colon: int) -> Phrase | None:
    """Return the medium of a clause about what was quoted: "« … », un mot que | X | raille : "."""
    low, speech = search.low, search.speech
    for k in range(colon - _NEAR, max(1, colon - _CLAUSE), -1):
        if search.kind[k] == QUOTATION:
            return None
        if low[k] not in speech.that or low[k - 1] not in speech.nouns | speech.wordings:
            continue
        named = search.phrases.names_outlet(k + 1) or k + 1 in search.sentence.outlets
        medium = search.phrases.starting_at(k + 1) if named else None
        if medium is None or not speech.naming.isdisjoint(low[medium.end : colon]):
            return None  # "un mot que Le Soir attribue au maire : "
        return cut_medium(search.phrases, medium)
    return None


def _is_one(search: Search, who: Phrase) -> bool:
    """Return whether a phrase is a person or a medium."""
    words = range(who.start, who.end)
    person = any(search.low[k] in search.speech.people for k in words)
    named = search.kind[who.start] == NAME and search.kind[who.end - 1] == NAME
    return person or named or search.phrases.names_outlet(who.start)


def tone_of(search: Search, colon: int) -> Phrase | None:
    """Return the medium of a sentence without a verb: "Même tonalité dans Le Devoir : |"."""
    if any(cue.phrase is not None for cue in search.cues) or colon > _COLON_REACH:
        return None
    hung = (k for k in range(1, colon) if search.kind[k] == NAME and _hangs_at(search, k))
    first = next(filter(search.phrases.names_outlet, hung), 0)
    return search.phrases.behind(first) if first else None


def _hangs_at(search: Search, k: int) -> bool:
    """Return whether a preposition, with an article or grown into one, leads to a token."""
    article = search.phrases.is_determiner(k - 1) and not search.phrases.is_preposition(k - 1)
    return k > article and search.phrases.is_preposition(k - 1 - article)
