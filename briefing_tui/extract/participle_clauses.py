"""Find who does what a participle tells in front: "Citing “delays”, | Jane Roe | resigned"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.extract.verb_places import group_start
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_OPENING: Final = 2
"""Tokens of "tout en", at most."""
_REACH: Final = 10
"""Tokens from a participle to the words that it tells of, at most."""


def doer_behind(search: Search, i: int) -> Phrase | None:
    """Return the subject of the clause behind a participle with its quotation, if it opens so."""
    low, speech = search.low, search.speech
    if low[i] not in speech.participles:
        return None  # as most verbs
    first = group_start(search, i)
    if first > _OPENING or not all(map(search.phrases.is_function_word, range(first))):
        return None
    told = next((k for k in range(i + 1, len(low)) if search.kind[k] == QUOTATION), len(low))
    if told - i > _REACH or any(mark in low[i:told] for mark in (",", ":", ";")):
        return None
    near = range(told, min(len(low), told + _REACH))
    comma = next((k for k in near if low[k].endswith(",")), 0)
    if not comma or NAME in search.kind[told:comma]:
        return None
    who = search.phrases.first_subject(len(low), comma + 1)
    return who if who is not None and search.phrases.may_speak(who) else None
