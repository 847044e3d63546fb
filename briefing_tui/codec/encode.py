"""A briefing as plain values."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import (
        Block,
        Briefing,
        DateMention,
        Inline,
        Mark,
        Section,
        Source,
        Span,
    )

    Values = dict[str, object]

VERSION: Final = 1
"""The version of the JSON form; it grows when a key changes its meaning, not when one is added."""


def to_values(briefing: Briefing, *, why: bool = False) -> dict[str, object]:
    """Return the briefing as dictionaries, lists, strings and numbers, ready for JSON.

    Args:
        briefing: What to convert.
        why: Add "rule" to each finding: the name of the rule that made it.
    """
    document = briefing.document
    published = document.published
    return {
        "version": VERSION,
        "title": document.title,
        "language": document.language,
        "published": published.isoformat() if published else None,
        "origin": document.origin,
        "text": document.text,
        "sections": [_section(x, document.text) for x in briefing.sections],
        "quotes": _quotes(briefing, why=why),
        "sources": [_source(x, why=why) for x in briefing.sources],
        "figures": _figures(briefing, why=why),
        "dates": [_date(x, document.text, why=why) for x in briefing.dates],
        "blocks": [_block(x) for x in document.blocks],
        "inlines": [_inline(x) for x in document.inlines],
        "marks": [_mark(x) for x in document.marks],
        "declared": [_source(x, why=False) for x in document.sources],
    }


def _ends(span: Span) -> Values:
    return {"start": span.start, "end": span.end}


def _words(span: Span, text: str) -> Values:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _words_if(span: Span | None, text: str) -> Values | None:
    return _words(span, text) if span else None


def _section(section: Section, text: str) -> Values:
    heading = section.heading
    return {
        "heading": heading.of(text) if heading else None,
        "level": section.level,
        **_ends(section.body),
        "heading_span": [heading.start, heading.end] if heading else None,
    }


def _quotes(briefing: Briefing, *, why: bool) -> list[Values]:
    text = briefing.document.text
    names = {source.id: source.name for source in briefing.sources}
    return [
        _words(quote.span, text)
        | {
            "kind": quote.kind.value,
            "speaker": names.get(quote.speaker) if quote.speaker else None,
            "speaker_id": quote.speaker,
            "mention": _words_if(quote.mention, text),
            "via": [names.get(key, key) for key in quote.via],
            "via_ids": list(quote.via),
            "cue": _words_if(quote.cue, text),
            "section": _section_index(briefing, quote.span),
            "nested_in": quote.nested_in,
            "by": quote.by.value,
            "content": _words_if(quote.content, text),
        }
        | ({"rule": quote.rule} if why else {})
        for quote in briefing.quotes
    ]


def _figures(briefing: Briefing, *, why: bool) -> list[Values]:
    text = briefing.document.text
    names = {source.id: source.name for source in briefing.sources}
    return [
        _words(figure.span, text)
        | {
            "value": _number(figure.value),
            "upper": _number(figure.upper),
            "unit": figure.unit,
            "qualifier": figure.qualifier.value,
            "change": figure.change.value if figure.change else None,
            "counts": _words_if(figure.counts, text),
            "source": names.get(figure.source) if figure.source else None,
            "source_id": figure.source,
            "section": _section_index(briefing, figure.span),
            "by": figure.by.value,
        }
        | ({"rule": figure.rule} if why else {})
        for figure in briefing.figures
    ]


def _section_index(briefing: Briefing, span: Span) -> int | None:
    return briefing.section_at(span.start) if briefing.sections else None


def _number(value: float | None) -> float | None:
    """Return whole numbers as integers, so that JSON says 826 and not 826.0."""
    return int(value) if value is not None and float(value).is_integer() else value


def _date(mention: DateMention, text: str, *, why: bool) -> Values:
    values = _words(mention.span, text) | {
        "from": mention.start.isoformat(),
        "to": mention.end.isoformat(),
        "precision": mention.precision.value,
    }
    return values | {"rule": mention.rule} if why else values


def _source(source: Source, *, why: bool) -> Values:
    values: Values = {
        "id": source.id,
        "name": source.name,
        "kind": source.kind.value,
        "role": source.role,
        "country": source.country,
        "url": source.url,
        "aliases": list(source.aliases),
        "mentions": [[span.start, span.end] for span in source.mentions],
    }
    return values | {"rule": source.rule} if why else values


def _block(block: Block) -> Values:
    return {
        "kind": block.kind.value,
        **_ends(block.span),
        "level": block.level,
        "lines": [*block.source_lines],
        "under": block.under,
    }


def _inline(inline: Inline) -> Values:
    return {"kind": inline.kind.value, **_ends(inline.span), "target": inline.target}


def _mark(mark: Mark) -> Values:
    return {
        "kind": mark.kind.value,
        **_ends(mark.span),
        "by": mark.by,
        "via": list(mark.via),
        "attributes": [list(pair) for pair in mark.attributes],
    }
