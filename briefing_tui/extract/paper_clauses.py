"""Find the paper of which a clause that hangs on it tells: "dalla Stampa, | che apre con “…”"."""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase

_CLAUSE: Final = 14
"""Tokens from a relative pronoun to the words that its clause leads to, at most."""
_STOPS: Final = frozenset(":;()")


def paper_before_relative(phrases: Phrases, k: int) -> Phrase | None:
    """Return the paper of which a clause tells more: "| dalla Stampa | che apre con".

    Args:
        phrases: Of the sentence.
        k: The relative pronoun.
    """
    last = k - 1 - (phrases.low[k - 1] == ",")
    if last < 0 or (phrases.kind[last] != NAME and last not in phrases.sentence.outlets):
        return None
    name = phrases.name_ending_at(last)
    if name is None:
        return None
    led = name.start > 0 and phrases.low[name.start - 1] in phrases.speech.definite
    paper = name._replace(start=name.start - led)
    if paper.start > 0 and phrases.is_noun(paper.start - 1):
        return None  # "o presidente da | República |, que"
    named = any(map(phrases.names_outlet, range(paper.start, paper.end)))
    return paper if named else None


def paper_told_of(phrases: Phrases, end: int) -> Phrase | None:
    """Return the paper whose clause leads up to words: "a | Repubblica |, che punta su : “…”".

    Args:
        phrases: Of the sentence.
        end: The words, or the colon before them.
    """
    low, speech = phrases.low, phrases.speech
    for k in range(end - 1, max(0, end - _CLAUSE), -1):
        if phrases.kind[k] == QUOTATION or low[k] in _STOPS:
            return None
        if low[k] == "," and low[k + 1] in speech.auxiliaries:
            return None  # "a Repubblica, che la riporta, | ha detto che"
        if low[k] in speech.relatives:
            return paper_before_relative(phrases, k)
    return None


def paper_of_headline(phrases: Phrases, colon: int) -> Phrase | None:
    """Return from which paper a headline is told: "Infine, | dal Messaggero |, il richiamo: “…”".

    Args:
        phrases: Of the sentence.
        colon: What stands before the headline.
    """
    low, speech = phrases.low, phrases.speech
    for k in range(colon - 1, 1, -1):
        if phrases.kind[k] == QUOTATION or low[k] in _STOPS:
            return None
        noun = k + 1 + (low[k + 1] in speech.definite or low[k + 1] in speech.indefinite)
        if low[k] != "," or low[noun] not in speech.columns:
            continue
        paper = phrases.name_ending_at(k - 1)
        link = low[paper.start - 1] if paper is not None and paper.start else ""
        told = link in speech.agent or link in speech.genitive or link in speech.venues
        return paper if told and paper and phrases.names_outlet(paper.start) else None
    return None


def paper_of_page(phrases: Phrases, limit: int) -> Phrase | None:
    """Return the paper of whose page a sentence tells: "fills the cover of | X | and says".

    Args:
        phrases: Of the sentence.
        limit: The token before which that stands.
    """
    low, speech = phrases.low, phrases.speech
    for k in range(limit - 1, 0, -1):
        if phrases.kind[k] == QUOTATION:
            return None
        if low[k] in speech.genitive and low[k - 1] in speech.columns:
            paper = phrases.behind(k + 1) if phrases.names_outlet(k + 1) else None
            return cut_medium(phrases, paper) if paper is not None else None
    return None
