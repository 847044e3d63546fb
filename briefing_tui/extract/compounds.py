"""Know a noun by its last part, where a language writes compounds as one word."""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

    from briefing_tui.extract.lexicon.shape import Speech

_SHORTEST: Final = 4
"""Letters that the last part of a compound has at least."""


def is_kind_of(low: str, nouns: Container[str], speech: Speech) -> bool:
    """Return whether a noun, or the last part of a compound, is among some."""
    return low in nouns or last_part(low, nouns, speech) != ""


def last_part(low: str, nouns: Container[str], speech: Speech) -> str:
    """Return the longest end of a word that is among some nouns, or "".

    Args:
        low: The word, lower-case.
        nouns: Those for media, people, bodies, offices, documents, columns or staff.
        speech: The words of its language.
    """
    if not speech.nouns_capitalised:
        return ""
    bare = low
    for ending in ("", *speech.case_endings):
        if ending and not low.endswith(ending):
            continue
        bare = low[: len(low) - len(ending)]
        if len(bare) >= _SHORTEST and bare[-_SHORTEST:] not in _ends(speech):
            continue
        for k in range(max(1, len(bare) - _SHORTEST + 1)):
            if bare[k:] in nouns:
                return bare[k:]
    return ""


@cache
def _ends(speech: Speech) -> frozenset[str]:
    """Return the last letters of every noun, which rule out most words at once."""
    speakers = (*speech.media, *speech.people, *speech.staff, *speech.bodies, *speech.offices)
    nouns = (*speakers, *speech.documents, *speech.columns)
    return frozenset(noun[-_SHORTEST:] for noun in nouns)


def gender_of(noun: str, speech: Speech) -> str:
    """Return "m" or "f" for a noun that tells a person's gender, else "?"."""
    known = speech.people.get(noun)
    if known is None and speech.nouns_capitalised:
        known = speech.people.get(last_part(noun, speech.people, speech))
    if known is None and noun.endswith(speech.feminine_endings or ("\0",)):
        known = "f"
    return known.replace("x", "?") if known is not None else "?"
