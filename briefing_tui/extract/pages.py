"""Find the paper on whose page words stand: "on the front of | the Sun |, with the words “…”"."""

from __future__ import annotations

from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_before
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase, Search

_CLAUSE: Final = 12
"""Tokens from a page to the words that stand on it, at most."""
_NEAR: Final = 8
"""Tokens from a noun for words to what tells where they stand, at most."""


def headed_by(search: Search, i: int) -> Phrase | None:
    """Return the medium that a sentence is about: "X ran it | under the headline “…”"."""
    low, speech = search.low, search.speech
    words = i + 1 + (low[i + 1 : i + 2] == [":"])
    headed = i > 1 and search.kind[words : words + 1] == [QUOTATION] and speech.order_tells
    led = headed and (low[i - 2] in speech.heading or match_before(low, i - 2, speech.heading))
    if not led or not search.phrases.is_determiner(i - 1):
        return None
    if (paged := page_before(search.phrases, i - 2)) is not None:
        return paged
    if i == 2 and low[i + 2 : i + 3] == [","] and i + 3 < len(low):
        subject = search.phrases.starting_at(i + 3)  # "Under the headline “…”, | the Post looks"
    else:
        subject = clause_subject(search.phrases, i)
    while subject is not None and search.kind[subject.end - 1] != NAME:
        subject = subject._replace(end=subject.end - 1) if subject.end > subject.start + 1 else None
    if subject is not None and search.is_medium(subject):
        return subject
    venues = speech.venues | speech.complement if words > i + 1 else frozenset[str]()
    places = (search.phrases.behind(k + 1) for k in range(i - 1, 0, -1) if low[k] in venues)
    return next((where for where in places if where and search.is_medium(where)), None)


def page_before(phrases: Phrases, k: int) -> Phrase | None:
    """Return the paper on whose page something stands: "a photo on the front of | the Sun |, with".

    Args:
        phrases: Of the sentence.
        k: The token before which it is named, in the same clause or the one before.
    """
    low, speech = phrases.low, phrases.speech
    for j in range(k - 1, max(1, k - _CLAUSE), -1):
        if phrases.kind[j] == QUOTATION or low[j] == ";":
            return None
        if low[j] in speech.complement and low[j - 1] in speech.pages:
            who = phrases.starting_at(j + 1)
            return who if who is not None and phrases.names_outlet(j + 1) else None
    return None


def page_behind(search: Search, k: int) -> Phrase | None:
    """Return the medium in which a piece stands: "the title above the leader | in the Post"."""
    for j in range(k, min(len(search.low) - 1, k + _NEAR)):
        if search.kind[j] in (PUNCTUATION, QUOTATION):
            return None
        leads = search.low[j] in search.speech.venues | search.speech.complement
        owner = search.phrases.behind(j + 1) if leads else None
        if owner is not None and search.is_medium(owner):
            return owner
    return None


def paper_behind(search: Search, i: int) -> Phrase | None:
    """Return where a headline is: "the headline | in the Sun |", "on the front of | the Sun |"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    led = speech.order_tells and low[i] in speech.columns and i + 2 < len(low)
    where = phrases.behind(i + 2) if led and low[i + 1] in speech.venues else None
    if where is None:
        return None
    pages = (k for k in range(where.start + 1, where.end - 1) if low[k] in speech.complement)
    first = next((k + 1 for k in pages if low[k - 1] in speech.pages), where.start)
    return where._replace(start=first) if phrases.names_outlet(first) else None


def related_medium(search: Search, i: int) -> Phrase | None:
    """Return the "which" of a medium that has words: "the Post, | which | has the headline"."""
    for k in range(i - 1, max(1, i - _NEAR), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if search.low[k] in search.speech.relatives:
            who = search.phrases.ending_at(k)
            medium = who.antecedent if who is not None else None
            named = medium is not None and search.phrases.names_outlet(medium.start)
            return who if medium is not None and (named or search.is_medium(medium)) else None
    return None
