"""Find who does what a participle tells in front: "Citing “delays”, | Jane Roe | resigned"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.extract.verb_places import group_start
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_CLAUSE: Final = 24
"""Tokens of a clause that a participle ends, at most."""
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


def in_contrast(search: Search, i: int) -> Phrase | None:
    """Return whose clause stands beside words, of another medium: "…”, while | B of X | gave"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[i] not in speech.participles or low[i - 1] != "," or QUOTATION not in kind[:i]:
        return None  # mostly
    for k in range(i - 2, max(0, i - _CLAUSE), -1):
        if kind[k] == QUOTATION or low[k] in ";:":
            return None
        if low[k] in speech.conjunctions and low[k - 1] == "," and kind[k - 2] == QUOTATION:
            who = search.phrases.starting_at(k + 1)
            media = who is not None and any(
                search.phrases.names_outlet(j) or low[j].endswith("'s") for j in range(*who[:2])
            )
            return who if media and who is not None and who.end < i - 1 else None
    return None


def behind_opening(search: Search, i: int) -> Phrase | None:
    """Return the subject behind a clause that opens: "Arguing that voters err, | it | stated"."""
    low, speech = search.low, search.speech
    if low[0] not in speech.participles or "," not in low[:i]:
        return None  # mostly
    comma = low.index(",")
    who = search.phrases.starting_at(comma + 1) if comma + 1 < i else None
    known = who is not None and (who.pronoun or search.phrases.may_speak(who))
    apart = known and who is not None and low[who.end] == ","  # "Speaking in Dover, Delaware,"
    return who if known and not apart and who is not None and who.end < i else None
