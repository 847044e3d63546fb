"""Linear text: what a screen reader, a pipe or a small terminal can take in from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui.export.facts import Facts
from briefing_tui.text.safe import to_safe
from briefing_tui.text.titles import title_of

if TYPE_CHECKING:
    from briefing_tui.export.facts import Heard, Part
    from briefing_tui.model import Briefing, Document, Quote, Source


def to_plain(briefing: Briefing) -> str:
    """Return the article, then what was found in it, as paragraphs; nothing is wrapped."""
    facts = Facts(briefing)
    paragraphs = _head(briefing.document)
    for part in facts.parts:
        paragraphs += _section(facts, part)
    for name, rows in (
        ("Quotations", _quotes(facts)),
        ("Key figures", _figures(facts)),
        ("Sources", _sources(facts)),
        ("Timeline", [f"{x.when}, {x.words}: {x.sentence}" for x in facts.timeline()]),
    ):
        if rows:
            paragraphs += [f"{name} ({len(rows)})", "\n".join(rows)]
    return to_safe("\n\n".join(paragraphs)) + "\n"


def _head(document: Document) -> list[str]:
    published = document.published
    about = [published.isoformat() if published else "", document.origin or ""]
    return [title_of(document), *filter(None, ["\n".join(filter(None, about))])]


def _section(facts: Facts, part: Part) -> list[str]:
    heading = part.section.heading
    text = heading.of(facts.text).strip() if heading else ""
    if heading is None and part is not facts.parts[0]:
        text = f"[{part.name}]"  # in brackets: the article does not say so
    is_title = text == title_of(facts.briefing.document)
    paragraphs = [block.span.of(facts.text).strip("\n") for block in part.blocks]
    return [*([] if is_title or not text else [text]), *filter(str.strip, paragraphs)]


def _quotes(facts: Facts) -> list[str]:
    return [
        f"{number}. “{quote.span.of(facts.text)}”\n   {_attribution(facts, quote)}. "
        f"{facts.section_of(quote.span)}."
        for number, quote in enumerate(facts.briefing.quotes, 1)
    ]


def _attribution(facts: Facts, quote: Quote) -> str:
    parties = [f"{p.name}, {p.role}" if p.role else p.name for p in facts.chain_of(quote)]
    if quote.speaker is None:
        parties.insert(0, facts.remark_on(quote).capitalize())
    nested = ", within the quotation above" if quote.nested_in is not None else ""
    return ", through ".join(parties) + nested


def _figures(facts: Facts) -> list[str]:
    rows = []
    for figure in facts.briefing.figures:
        giver = f", given by {facts.name(figure.source)}" if figure.source else ""
        rows.append(f"{facts.phrase_of(figure)}{giver}. {facts.section_of(figure.span)}.")
    return rows


def _sources(facts: Facts) -> list[str]:
    return [_source(facts, source, heard) for source, heard in facts.heard()]


def _source(facts: Facts, source: Source, heard: Heard) -> str:
    about = [source.kind.value, source.role, *(f"also {name}" for name in source.aliases)]
    described = ", ".join(word for word in about if word)
    places = f". {'; '.join(heard.sections)}" if heard.sections else ""
    return f"{facts.name(source.id)}, {described}: {heard.words()}{places}."
