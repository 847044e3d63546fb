"""Citations: words as they stand in the article, with who said them and where."""

from __future__ import annotations

from briefing_tui.model import DateMention, Figure, Quote, Source, Span
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.titles import title_of
from briefing_tui.tui.words import on_one_line, to_day, to_when
from briefing_tui.typed import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from briefing_tui.model import Document
    from briefing_tui.tui.findings import Findings

Item: TypeAlias = Quote | Source | Figure | DateMention | Span
"""What can be taken away; a span is a stretch of the text that nothing was found in."""


def words_of(item: Item, findings: Findings) -> str:
    """Return the bare words of an item, character for character; of a source its name."""
    if isinstance(item, Source):
        return to_safe(item.name)
    span = item if isinstance(item, Span) else item.span
    return to_safe(span.of(findings.briefing.document.text))


def cite(item: Item, findings: Findings) -> str:
    """Return an item with who said it, through whom, in which article, when and where."""
    words = words_of(item, findings)
    if isinstance(item, Quote | Span):
        words = f"“{words}”"
    if isinstance(item, DateMention):
        words = f"{words} ({to_when(item)})"
    said = _giver(item, findings)
    return cite_words(words, findings.briefing.document, said)


def cite_words(words: str, document: Document, said: str = "") -> str:
    """Return words with the article that they are from.

    Args:
        words: As they are to stand, quotation marks included.
        document: The article.
        said: Who said them.
    """
    published, origin = document.published, document.origin
    parts = [said, f"“{on_one_line(title_of(document))}”"]
    parts.append(to_day(published) if published else "")
    parts.append(origin if origin and is_safe_url(origin) else "")
    return f"{to_safe(words)} — {', '.join(filter(None, parts))}"


def _giver(item: Item, findings: Findings) -> str:
    if isinstance(item, Source):
        return on_one_line(item.role or item.kind.value)
    if isinstance(item, Figure):
        return _named(item.source, findings) if item.source else ""
    if not isinstance(item, Quote):
        return ""
    speaker = _named(item.speaker, findings) if item.speaker else "speaker not named"
    via = ", ".join(on_one_line(findings.names.get(one, one)) for one in item.via)
    return f"{speaker} (via {via})" if via else speaker


def _named(source_id: str, findings: Findings) -> str:
    """Return a source's name, and its role behind it."""
    roles = (one.role for one in findings.briefing.sources if one.id == source_id)
    role = next(filter(None, roles), "")
    name = findings.names.get(source_id, source_id)
    return on_one_line(f"{name}, {role}" if role else name)
