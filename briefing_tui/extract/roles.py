"""Read what a text says somebody is: "Charles Lister, a researcher at the institute"."""

from __future__ import annotations

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.tokens import JOINED
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.model import Span

_APPOSITION: Final = late(
    r"\s?(?:\([^()]{1,30}\)\s?)?,\s+(?:\d{1,3},\s+)?((?:(?![“”])[^,.;:\"«»()\n]){3,140})"
)
_ARTICLES: Final = ("the", "la", "le", "l'", "l’", "der", "die", "das")
_STOPS: Final = '“”,.;"'
_REACH: Final = 130
"""Code points before a name among which what it is stands."""
_SHORTEST: Final = 3
_LONGEST: Final = 120
"""Code points of what somebody is, its article left out."""


def find_role(text: str, naming: Naming, span: Span, speech: Speech) -> str | None:
    """Return what is said of a person beside the name, in the text's words."""
    behind = _APPOSITION.match(text, span.end)
    if behind and _is_role(behind.group(1), speech):
        return without_article(behind.group(1).strip(), speech.definite | speech.indefinite)
    front = _in_front(text[max(0, naming.start - _REACH) : naming.start])
    if front and _is_role(front, speech):
        return without_article(front, speech.definite)
    titles = naming.role.lower().strip(".")
    plain = titles in speech.honorifics and titles not in speech.people
    return naming.role if naming.role and not plain else None


def writes_for_medium(role: str | None, speech: Speech) -> bool:
    """Return whether a role is that of a medium's staff: "chroniqueur"."""
    return any(is_kind_of(word, speech.staff, speech) for word in (role or "").lower().split())


def _in_front(before: str) -> str:
    """Return the words from an article to the comma that closes a text, or "": "the mayor, |"."""
    clause, _, gap = before.rpartition(",")
    if not gap[:1].isspace() or gap[1:] not in ("", "\n"):
        return ""  # before most names
    clause = clause[max(map(clause.rfind, _STOPS)) + 1 :]
    for k in range(len(clause)):
        low = clause[k : k + 3].lower()
        if not low.startswith(_ARTICLES) or (k and _is_small_letter(clause[k - 1])):
            continue
        article = next(each for each in _ARTICLES if low.startswith(each))
        behind = clause[k + len(article) :]
        spaced = behind[:1].isspace() and len(behind) > _SHORTEST
        if _SHORTEST <= len(behind) - spaced <= _LONGEST:
            return clause[k:]
    return ""


def _is_small_letter(char: str) -> bool:
    return "a" <= char <= "z" or "à" <= char <= "ÿ"


def _is_role(words: str, speech: Speech) -> bool:
    lows = [word.lower() for word in JOINED.findall(words)][:6]
    return (
        bool(lows)
        and lows[0] not in speech.linking
        and lows[0] not in speech.prepositions
        and any(is_person_noun(low, speech) for low in lows)
        and not any(low in speech.pronouns or low in speech.verbs for low in lows)
    )


def without_article(words: str, articles: frozenset[str]) -> str:
    """Return words without the article before them."""
    first, _, rest = words.partition(" ")
    elided = words[:2].lower().replace("’", "'")
    if elided in articles and elided.endswith("'"):
        return words[2:]
    return rest if rest and first.lower() in articles else words
