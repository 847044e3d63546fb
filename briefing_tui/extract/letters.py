"""Tell from its letters whether a word has a capital, what is elided before it or glued to it."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech

_SHORTEST_GLUED: Final = 2
"""Letters of an article that a name may be glued to: it has more."""
LONGEST_UNGLUED: Final = 2 * _SHORTEST_GLUED + 1
"""Letters of a word that is no name and article, both longer than that: "The"."""
_ARABIC: Final = compiled(r"(?:a[dlnrstz]|el|ash|ech)-[^\W\d_a-zß-öø-ÿ]")


def is_capital(word: str) -> bool:
    """Return whether a word has a capital, or one behind a small letter or an article: "al-Ain"."""
    return word[0].isupper() or word[1:2].isupper() or _ARABIC.match(word) is not None


def is_elided(word: str) -> bool:
    """Return whether a name has one letter elided before it: "d'Albret"."""
    return word[1:2] in ("'", "’") and word[2:3].isupper()


def elided_length(word: str, low: str, speech: Speech) -> int:
    """Return how much of a word is another one elided before it ("l'" in "l'agence"), or 0."""
    cut = low.find("'") + 1
    if not 0 < cut < len(low) or low[:cut] not in speech.elided:
        return 0
    known = low[:cut] in speech.definite or low[:cut] in speech.linking
    return cut if known or not (word[0].isupper() and word[cut].isupper()) else 0


def glued_at(word: str, speech: Speech) -> int:
    """Return where a short word is glued to capitals ("CNNthe"), or 0."""
    cut = 0
    while cut < len(word) and word[cut].isupper():
        cut += 1
    rest = word[cut:]
    known = rest in speech.common or rest in speech.definite
    return cut if cut > 1 and len(rest) > 1 and known else 0


@cache
def glued_articles(speech: Speech) -> tuple[str, ...]:
    """Return small words that a name may be glued to: "Al-Jazeera|the", "New York Times|lui"."""
    long = speech.definite.union(speech.pronouns if speech.adjectives_behind else ())
    words = {word for word in long if len(word) > _SHORTEST_GLUED}
    if speech.adjectives_behind:
        words |= {word for word in speech.definite if len(word) == _SHORTEST_GLUED}  # "le"
    return tuple(sorted(word for word in words if word.isalpha()))


@cache
def numbered_nouns(speech: Speech) -> frozenset[str]:
    """Return the words that a number behind them makes somebody's: "number" in "number two"."""
    return frozenset(phrase.partition(" ")[0] for phrase in speech.numbered)


def glued_length(low: str, names: Sequence[str], articles: tuple[str, ...]) -> int:
    """Return the letters of the small word that an outlet's name is glued to, or 0.

    Args:
        low: The word, in small letters.
        names: The names right before it: "New", "York".
        articles: What a name may be glued to (`glued_articles`).
    """
    runs = [names[k:] for k in range(len(names))]
    if any(find_outlet(" ".join([*run, low])) is not None for run in ([], *runs)):
        return 0
    for article in articles:
        name = low[: -len(article)] if low.endswith(article) else ""
        if len(name) <= _SHORTEST_GLUED:
            continue
        if len(article) > _SHORTEST_GLUED and find_outlet(name) is not None:
            return len(article)
        if any(find_outlet(" ".join([*run, name])) is not None for run in runs):
            return len(article)
    return 0
