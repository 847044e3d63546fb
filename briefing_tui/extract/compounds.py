"""Know a noun by its last part, where a language writes compounds as one word."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from briefing_tui.extract.lexicon.shape import Speech

_SHORTEST: Final = 4
"""Letters that the last part of a compound has at least."""
_OFTEN: Final = 2048
"""Words whose ends are kept: the same ones come again and again."""


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
    for end in _ends(low, speech):
        if end in nouns:
            return end
    return ""


@lru_cache(maxsize=_OFTEN)
def _ends(low: str, speech: Speech) -> tuple[str, ...]:
    """Return the ends of a word that may be nouns, in the order in which they are tried."""
    if not speech.nouns_capitalised:
        return ()
    bare = (low[: -len(ending)] for ending in speech.case_endings if low.endswith(ending))
    known, found = _lengths(speech), list[str]()
    for each in (low, *bare):
        if len(each) < _SHORTEST:
            found.append(each)
        else:
            found += (each[-length:] for length in known.get(each[-_SHORTEST:], ()))
    return tuple(found)


@cache
def _lengths(speech: Speech) -> Mapping[str, tuple[int, ...]]:
    """Return how long nouns with the same last letters are, the longest first.

    The letters rule out most words at once.
    """
    speakers = (*speech.media, *speech.people, *speech.staff, *speech.bodies, *speech.offices)
    found: dict[str, set[int]] = {}
    for noun in (*speakers, *speech.documents, *speech.columns, *speech.press_names):
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
