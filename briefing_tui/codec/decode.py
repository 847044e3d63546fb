"""A briefing from plain values."""

from __future__ import annotations

from briefing_tui.codec.encode import VERSION
from briefing_tui.codec.node import Node
from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    By,
    Change,
    DateMention,
    Document,
    Figure,
    Inline,
    InlineKind,
    Mark,
    MarkKind,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
)
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from briefing_tui.model import Span


def from_values(values: object) -> Briefing:
    """Return the briefing that `to_values` was given.

    Raises:
        BadContent: The values are not of that shape; the message says where.
    """
    root = Node(values, "briefing", "")
    if root.whole("version") != VERSION:
        root.fail("version", f"is not {VERSION}")
    root = Node(values, "briefing", root.string("text"))
    sources = tuple(root.each("sources", _read_source))
    known = frozenset(source.id for source in sources)
    quotes = tuple(root.each("quotes", lambda node: _read_quote(node, known)))
    for index, quote in enumerate(quotes):
        if quote.nested_in is not None and not 0 <= quote.nested_in < len(quotes):
            root.fail(f"quotes[{index}].nested_in", "is no index of a quotation")
    return Briefing(
        document=_read_document(root),
        sections=tuple(root.each("sections", _read_section)),
        quotes=quotes,
        sources=sources,
        figures=tuple(root.each("figures", lambda node: _read_figure(node, known))),
        dates=tuple(root.each("dates", _read_date)),
    )


def _read_document(root: Node) -> Document:
    return Document(
        text=root.text,
        blocks=tuple(root.each("blocks", _read_block)),
        inlines=tuple(root.each("inlines", _read_inline)),
        title=root.string_if("title"),
        language=root.string_if("language"),
        published=_read_published(root),
        origin=root.string_if("origin"),
        marks=tuple(root.each("marks", _read_mark)),
        sources=tuple(root.each("declared", _read_source)),
    )


def _read_published(root: Node) -> date | datetime | None:
    from datetime import datetime as moment  # late: writing JSON does without

    value = root.string_if("published")
    if value is None or "T" not in value:
        return None if value is None else root.day("published")
    try:
        return moment.fromisoformat(value)
    except ValueError:
        root.fail("published", "is no date or time such as 2024-12-06T18:30:00+01:00")


def _read_block(node: Node) -> Block:
    lines = node.pair("lines", node.get("lines"))
    kind, level = node.one_of("kind", BlockKind), node.whole("level")
    under = node.whole("under") if "under" in node.values else 0
    return Block(kind=kind, span=node.span(), level=level, source_lines=lines, under=under)


def _read_inline(node: Node) -> Inline:
    kind = node.one_of("kind", InlineKind)
    return Inline(kind=kind, span=node.span(), target=node.string("target"))


def _read_mark(node: Node) -> Mark:
    pairs = node.get("attributes")
    if not isinstance(pairs, list) or not all(_is_pair_of_strings(pair) for pair in pairs):
        node.fail("attributes", "is no list of pairs of strings")
    return Mark(
        kind=node.one_of("kind", MarkKind),
        span=node.span(),
        by=node.string_if("by"),
        via=node.strings("via"),
        attributes=tuple((pair[0], pair[1]) for pair in pairs),
    )


def _is_pair_of_strings(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(isinstance(x, str) for x in pair)


def _read_section(node: Node) -> Section:
    at = node.get("heading_span")
    heading = None if at is None else node.pair_span("heading_span", at)
    if node.string_if("heading") != (heading.of(node.text) if heading else None):
        node.fail("heading", "is not what stands there")
    return Section(heading=heading, body=node.span(), level=node.whole("level"))


def _read_quote(node: Node, known: frozenset[str]) -> Quote:
    via = node.strings("via_ids")
    for key in via:
        node.known("via_ids", key, known)
    return Quote(
        span=node.span(),
        kind=node.one_of("kind", QuoteKind),
        speaker=node.known("speaker_id", node.string_if("speaker_id"), known),
        mention=node.span_if("mention"),
        via=via,
        cue=node.span_if("cue"),
        content=_content(node),
        nested_in=None if node.get("nested_in") is None else node.whole("nested_in"),
        by=node.one_of("by", By),
        rule=_rule(node),
    )


def _content(node: Node) -> Span | None:
    """Return the clause around a quotation; JSON that was written without it has none."""
    content = node.span_if("content") if "content" in node.values else None
    if content is not None and not content.covers(node.span()):
        node.fail("content", "does not cover the quotation")
    return content


def _read_source(node: Node) -> Source:
    mentions = node.get("mentions")
    if not isinstance(mentions, list):
        node.fail("mentions", "is no list")
    return Source(
        id=node.string("id"),
        name=node.string("name"),
        kind=node.one_of("kind", SourceKind),
        role=node.string_if("role"),
        country=node.string_if("country"),
        url=node.string_if("url"),
        aliases=node.strings("aliases"),
        mentions=tuple(node.pair_span("mentions", pair) for pair in mentions),
        rule=_rule(node),
    )


def _read_figure(node: Node, known: frozenset[str]) -> Figure:
    return Figure(
        span=node.span(),
        value=node.number("value"),
        upper=None if node.get("upper") is None else node.number("upper"),
        unit=node.string_if("unit"),
        qualifier=node.one_of("qualifier", Qualifier),
        change=None if node.get("change") is None else node.one_of("change", Change),
        counts=node.span_if("counts"),
        source=node.known("source_id", node.string_if("source_id"), known),
        by=node.one_of("by", By),
        rule=_rule(node),
    )


def _read_date(node: Node) -> DateMention:
    return DateMention(
        span=node.span(),
        start=node.day("from"),
        end=node.day("to"),
        precision=node.one_of("precision", Precision),
        rule=_rule(node),
    )


def _rule(node: Node) -> str:
    return node.string("rule") if "rule" in node.values else ""
