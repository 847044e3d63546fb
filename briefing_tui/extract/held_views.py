"""Tell whether whose view it is stands before the verb: "Für | Jo Roe (SPD) | ist das “…”"."""

from __future__ import annotations

from briefing_tui.extract.full_names import may_be_person
from briefing_tui.extract.lexicon.outlets import GROWN
from briefing_tui.extract.medium_phrases import is_paper
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.reading import Phrase, Search

_LONGEST_RELATIVE: Final = 16
"""Tokens of a clause that tells more of somebody, with its commas."""
_BRACKET: Final = 5
"""Tokens of "(SPD)" and "(Die Linke)", at most."""


def holds_view(search: Search, phrase: Phrase) -> bool:
    """Return whether whose view it is stands before the verb, or is a paper: "Für X | ist"."""
    behind = _past_bracket(search.low, phrase.end)
    house = _past_house(search, behind)
    end = _past_relative(search, house)
    told = house > behind or (phrase.pronoun and ":" in search.low)  # "Für ihn steht fest: |"
    if told or not search.speech.auxiliaries.isdisjoint(search.low[end : end + 1]):
        return True
    return is_paper(search, phrase) or search.low[phrase.end - 1] in search.speech.resuming


def opens_as_view(search: Search, phrase: Phrase) -> bool:
    """Return whether no comma ends whose view opens a sentence: "Per | il Tar | la norma è “…”".

    The words quoted are then no object of "for": it is for a body or a person that they are so.
    """
    low, speech, k = search.low, search.speech, phrase.end
    if not speech.drops_subject or QUOTATION not in search.kind[k + 1 :] or phrase.pronoun:
        return False
    starts = speech.auxiliaries.union(speech.passive, speech.reflexive, speech.turning)
    starts |= speech.clitics
    says_what = search.kind[k + 1] == QUOTATION  # "Per la ministra | è | “un errore”"
    k += search.phrases.is_adverb(k) and not (says_what and low[k] in starts)
    turns = low[k] in starts or any(
        map(search.phrases.is_determiner, (k, min(k + 1, len(low) - 1)))
    )
    if not turns:
        return False
    words = low[phrase.start + search.phrases.is_determiner(phrase.start) : phrase.end]
    last = search.kind[phrase.end - 1] == NAME
    if not speech.people.keys().isdisjoint(words) or not speech.bodies.isdisjoint(words):
        ends = last or words[-1] in speech.people or words[-1] in speech.bodies
        return ends and search.phrases.is_determiner(phrase.start)
    named = last and speech.times.isdisjoint(words)
    named = named and not search.phrases.is_determiner(phrase.start)
    return named and may_be_person(words, speech)


def _past_bracket(low: Sequence[str], k: int) -> int:
    """Return the token behind a bracket that opens at one: "Für Jo Roe | (SPD) | ist"."""
    closes = low[k : k + 1] == ["("] and ")" in low[k : k + _BRACKET]
    return low.index(")", k) + 1 if closes else k


def _past_house(search: Search, k: int) -> int:
    """Return the token behind whose somebody is: "für Jo Roe | von der Zeit | ist", "| in Delo"."""
    low, speech = search.low, search.speech
    led = k + 1 < len(low) and any(low[k] in w for w in (speech.agent, speech.venues, GROWN))
    house = search.phrases.starting_at(k + 1) if led else None
    return house.end if house is not None and is_paper(search, house) else k


def _past_relative(search: Search, k: int) -> int:
    """Return the token behind what tells of somebody: "X, den das Blatt traf, | ist"."""
    low, speech = search.low, search.speech
    opens = low[k : k + 1] == [","] and k + 1 < len(low)
    told = opens and (low[k + 1] in speech.definite or low[k + 1] in speech.relatives)
    if not (told or (opens and search.kind[k + 1] == NAME)):  # "für ihren Chef, X Y, | ist"
        return k
    behind = low[k + 1 : k + _LONGEST_RELATIVE]
    return k + 2 + behind.index(",") if "," in behind else k
