"""Match phrases of several words against the tokens of a sentence."""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def phrasebook(phrases: frozenset[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return phrases by their first word, longest first, each as its words."""
    book: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        book.setdefault(parts[0], []).append(parts)
    return {
        first: tuple(sorted(found, key=lambda parts: (-len(parts), parts)))
        for first, found in book.items()
    }


def match_at(low: list[str], i: int, phrases: frozenset[str]) -> int:
    """Return how many tokens from `i` on are one of the phrases, or 0."""
    for parts in phrasebook(phrases).get(low[i], ()):
        if tuple(low[i : i + len(parts)]) == parts:
            return len(parts)
    return 0
