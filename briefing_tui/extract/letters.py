"""Tell from its letters whether a word has a capital, what is elided before it or glued to it."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
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
    """Return the articles that a name may be glued to: "Al-Jazeera|the"."""
    return tuple(word for word in speech.definite if len(word) > _SHORTEST_GLUED)


def is_glued(low: str, articles: tuple[str, ...]) -> bool:
    """Return whether an article is glued to an outlet's name: "Al-Jazeera|the"."""
    ends = (low[: -len(article)] for article in articles if low.endswith(article))
    return any(find_outlet(name) is not None for name in ends if len(name) > _SHORTEST_GLUED)
