"""The links of an article: those of its markup, and addresses that stand bare in the text."""

from __future__ import annotations

from briefing_tui.model import BlockKind, InlineKind, Span
from briefing_tui.text.safe import is_relative, is_safe_url
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.model import Document

_TRAILING: Final = ".,;:!?'\"”’»)]}>"
"""What stands behind an address rather than in it, unless a bracket was opened in it."""


class Link(NamedTuple):
    """Words that lead somewhere."""

    span: Span
    target: str
    """http, https or mailto; or a place beside the article or in it, as it stands there."""


def find_links(document: Document, within: Span) -> tuple[Link, ...]:
    """Return the links that begin in a stretch of the text, in its order.

    Footnotes and what leads elsewhere than an address of the web or of mail, or to a place beside
    the article, are none.
    """
    found = [
        Link(inline.span, inline.target)
        for inline in document.inlines
        if inline.kind is InlineKind.LINK
        and within.start <= inline.span.start < within.end
        and (is_safe_url(inline.target) or is_relative(inline.target))
    ]
    taken = [link.span for link in found]
    bare = _find_bare(document.text, within)
    found += [link for link in bare if not any(link.span.overlaps(span) for span in taken)]
    return tuple(sorted(found))


def find_part(document: Document, name: str) -> Span | None:
    """Return the heading that "#name" leads to, as sites that show Markdown name them."""
    headings = (one.span for one in document.blocks if one.kind is BlockKind.HEADING)
    return next((span for span in headings if _part_name(span.of(document.text)) == name), None)


def _part_name(heading: str) -> str:
    kept = (one for one in heading.lower() if one.isalnum() or one in "-_ ")
    return "".join(kept).strip().replace(" ", "-")


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
