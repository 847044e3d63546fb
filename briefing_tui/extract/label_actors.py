"""Tell whom a headline before a colon is about, what they do left out: "| Jane Roe | on rain:"."""

from __future__ import annotations

from briefing_tui.extract.full_names import opens_full_name
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_LABEL: Final = 9
"""Tokens of "UN chief on the talks in Cairo", at most."""
_FULL_NAME: Final = 2


def actor_before(search: Search, colon: int) -> Phrase | None:
    """Return who opens a label of few words and no known verb: "| UN chief | visits Cairo:"."""
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
