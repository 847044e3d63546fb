"""Know a noun by its last part, where a language writes compounds as one word."""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from briefing_tui.extract.lexicon.shape import Speech

_SHORTEST: Final = 4
"""Letters that the last part of a compound has at least."""


def is_kind_of(low: str, nouns: Container[str], speech: Speech) -> bool:
    """Return whether a noun, or the last part of a compound, is among some."""
    return low in nouns or (speech.nouns_capitalised and last_part(low, nouns, speech) != "")


def last_part(low: str, nouns: Container[str], speech: Speech) -> str:
    """Return the longest end of a word that is among some nouns, or "".

    Args:
        low: The word, lower-case.
        nouns: Those for media, people, bodies, offices, documents, columns or staff.
        speech: The words of its language.
    """
    if not speech.nouns_capitalised:
        return ""
    found = _end_among(low, nouns, speech)
    if found or not low.endswith(speech.case_endings):
        return found
    bare = (low[: -len(ending)] for ending in speech.case_endings if low.endswith(ending))
    return next(filter(None, (_end_among(each, nouns, speech) for each in bare)), "")


def _end_among(bare: str, nouns: Container[str], speech: Speech) -> str:
    if len(bare) < _SHORTEST:
        return bare if bare in nouns else ""
    for length in _lengths(speech).get(bare[-_SHORTEST:], ()):
        if bare[-length:] in nouns:
            return bare[-length:]
    return ""


@cache
def _lengths(speech: Speech) -> Mapping[str, tuple[int, ...]]:
    """Return how long nouns with the same last letters are, the longest first.

    The letters rule out most words at once.
    """
    speakers = (*speech.media, *speech.people, *speech.staff, *speech.bodies, *speech.offices)
    found: dict[str, set[int]] = {}
    for noun in (*speakers, *speech.documents, *speech.columns):
        if len(noun) >= _SHORTEST:
            found.setdefault(noun[-_SHORTEST:], set()).add(len(noun))
    return {ending: tuple(sorted(lengths, reverse=True)) for ending, lengths in found.items()}


def gender_of(noun: str, speech: Speech) -> str:
    """Return "m" or "f" for a noun that tells a person's gender, else "?"."""
    known = speech.people.get(noun)
    if known is None and speech.nouns_capitalised:
        known = speech.people.get(last_part(noun, speech.people, speech))
    if known is None and noun.endswith(speech.feminine_endings or ("\0",)):
        known = "f"
    return known.replace("x", "?") if known is not None else "?"
