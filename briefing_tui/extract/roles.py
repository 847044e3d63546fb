"""Read what a text says somebody is: "Charles Lister, a researcher at the institute"."""

from __future__ import annotations

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
_IN_FRONT: Final = late(
    r"(?<![a-zà-ÿ])((?:[Tt][Hh][Ee]|[Ll](?:[AaEe]|['’])|[Dd](?:[Ee][Rr]|[Ii][Ee]|[Aa][Ss]))\s?"
    r"(?:(?![“”])[^,.;\"]){3,120}),\s$"
)


def find_role(text: str, naming: Naming, span: Span, speech: Speech) -> str | None:
    """Return what is said of a person beside the name, in the text's words."""
    behind = _APPOSITION.match(text, span.end)
    if behind and _is_role(behind.group(1), speech):
        return without_article(behind.group(1).strip(), speech.definite | speech.indefinite)
    before = text[max(0, naming.start - 130) : naming.start]
    front = _IN_FRONT.search(before) if "," in before[-3:] else None
    if front and _is_role(front.group(1), speech):
        return without_article(front.group(1), speech.definite)
    titles = naming.role.lower().strip(".")
    plain = titles in speech.honorifics and titles not in speech.people
    return naming.role if naming.role and not plain else None


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
