"""The links of an article: those of its markup, and addresses that stand bare in the text."""

from __future__ import annotations

from briefing_tui.model import InlineKind, Span
from briefing_tui.text.safe import is_safe_url
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.model import Document

_TRAILING: Final = ".,;:!?'\"”’»)]}>"
"""What stands behind an address rather than in it, unless a bracket was opened in it."""


class Link(NamedTuple):
    """Words that lead somewhere."""

    span: Span
    target: str
    """http, https or mailto."""


def find_links(document: Document, within: Span) -> tuple[Link, ...]:
    """Return the links that begin in a stretch of the text, in its order.

    Footnotes and what leads to no address of the web or of mail are none.
    """
    found = [
        Link(inline.span, inline.target)
        for inline in document.inlines
        if inline.kind is InlineKind.LINK
        and within.start <= inline.span.start < within.end
        and is_safe_url(inline.target)
    ]
    taken = [link.span for link in found]
    bare = _find_bare(document.text, within)
    found += [link for link in bare if not any(link.span.overlaps(span) for span in taken)]
    return tuple(sorted(found))


def _find_bare(text: str, within: Span) -> list[Link]:
    import re  # late: nobody asks before a key is pressed

    found = []
    for match in re.finditer(r"\b(?:https?://|mailto:)[^\s<>“”«»]+", within.of(text)):
        words = _without_trailing(match[0])
        start = within.start + match.start()
        if is_safe_url(words):
            found.append(Link(Span(start, start + len(words)), words))
    return found


def _without_trailing(words: str) -> str:
    while words and words[-1] in _TRAILING:
        if words[-1] == ")" and words.count("(") >= words.count(")"):
            break
        words = words[:-1]
    return words
