"""Tell in what sense a verb stands that may be one of saying: "goes on | leave" says nothing."""

from __future__ import annotations

from briefing_tui.extract.left_out import is_participle
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_STYLED: Final = 20
"""Tokens of "casts his old rival as a man of the left who would", at most."""


def says_nothing(search: Search, i: int) -> bool:
    """Return whether a verb of saying tells something else: "fait | bondir | X", "relève du"."""
    low, speech = search.low, search.speech
    made = low[i - 1] in speech.causing and low[i] in speech.participles
    return made or match_at(low, i, speech.belonging_to) > 0


def leads_as(search: Search, i: int) -> bool:
    """Return whether "as" leads from a verb to words: "cast her | as a “fake”", "known by X as".

    A past form without an object hangs on a noun: "the unit known here as the “Night Shift”".
    """
    low, speech = search.low, search.speech
    q = next((q for q in search.sentence.stretch if q > i), 0)
    between = low[i + 1 : q] if q - i <= _STYLED else []
    if speech.as_said.isdisjoint(between) or ":" in between:
        return False
    active = low[i].endswith("s") or is_participle(search, i)
    return active or _has_object(search, i + 1) or _has_object(search, i + 2)


def _has_object(search: Search, k: int) -> bool:
    """Return whether an object or who does something begins at a token, or behind "off" there."""
    low, speech = search.low[k], search.speech
    if search.phrases.is_preposition(k - 1) or low in speech.adverbs:
        return False
    begins = low in speech.agent or low in speech.objects or low in speech.pronouns
    return begins or search.kind[k] == NAME or search.phrases.is_determiner(k)


def is_regarded(search: Search, i: int, by: int) -> bool:
    """Return whether a thing is named by somebody: "a walk | seen by doctors as “…”"."""
    low, speech = search.low, search.speech
    who = search.phrases.starting_at(by + 1) if low[i] in speech.naming else None
    return who is not None and who.end < len(low) and low[who.end] in speech.as_said


def goes_on_something(search: Search, i: int, length: int) -> bool:
    """Return whether a noun follows a verb with its particle: "goes on | leave", "on with it"."""
    end, speech = i + length, search.speech
    if end >= len(search.low) or not match_at(search.low, i, speech.going_on):
        return False
    led = search.low[end] in speech.addressee and end + 1 < len(search.low)
    if led and search.phrases.is_determiner(end + 1):
        return True  # "goes on with its “cuts”"
    plain = search.kind[end] == WORD and not search.phrases.is_function_word(end)
    return (plain and not search.phrases.is_adverb(end)) or search.phrases.is_determiner(end)


def does_something(search: Search, i: int, end: int) -> bool:
    """Return whether what stands in marks acts: "« X » | continue de | secouer la ville"."""
    low, speech = search.low, search.speech
    bare = i > 0 and end + 1 < len(low) and search.kind[i - 1] == QUOTATION  # and no comma
    if not bare or not speech.subject_behind or speech.drops_subject:
        return False
    leads = low[end] in speech.genitive and search.kind[end + 1] == WORD
    plain = leads and not (
        search.phrases.is_function_word(end + 1) or search.phrases.is_noun(end + 1)
    )
    return (
        plain and not match_at(low, end, speech.asides) and low[end + 1] not in speech.participles
    )
