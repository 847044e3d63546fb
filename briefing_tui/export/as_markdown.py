"""Markdown: a summary, the full text or one kind of finding.

Words between quotation marks stand in block quotations and are the span of the article, character
for character, once a CommonMark parser has read them; only runs of blank lines shrink to one. In a
summary the sentences that carry a section (`Facts.carriers_of`) stand above its quotations.
"""

from __future__ import annotations

from briefing_tui.export import What, holds
from briefing_tui.export.facts import Facts
from briefing_tui.export.markup import escape, escape_line, escape_within, link, quote, to_scalar
from briefing_tui.model import BlockKind
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.export.facts import Heard, Part
    from briefing_tui.model import Briefing, Document, Figure, Quote, Source


def to_markdown(
    briefing: Briefing,
    *,
    what: What = What.SUMMARY,
    alone: bool = True,
    where: str | None = None,
) -> str:
    """Return the briefing as Markdown, ending with a newline.

    Args:
        briefing: What to write.
        what: How much of it.
        alone: Whether this is a whole file, which begins with front matter; one of several
            exports behind one another has none.
        where: What the article was read from, which may differ from where it says it comes from.
    """
    return "".join(write_markdown(briefing, what=what, alone=alone, where=where))


def write_markdown(
    briefing: Briefing, *, what: What, alone: bool, where: str | None
) -> Iterator[str]:
    """Yield what `to_markdown` returns, a section at a time."""
    facts = Facts(briefing)
    blocks = [_front_matter(briefing.document)] if alone else []
    blocks += _head(briefing.document)
    blocks.append(facts.provenance.source(where or briefing.document.origin))
    if what not in (What.SOURCES, What.TIMELINE):
        for part in facts.parts:
            if found := _section(facts, part, what):
                yield to_safe("\n\n".join(blocks)) + "\n\n"
                blocks = found
    if holds(what, What.SOURCES):
        blocks += _sources(facts)
    if holds(what, What.TIMELINE):
        blocks += _timeline(facts)
    yield to_safe("\n\n".join(blocks)) + "\n"


def _front_matter(document: Document) -> str:
    published = document.published
    lines = [
        f"title: {to_scalar(title_of(document))}",
        f"date: {published.isoformat()}" if published else "",
        f"language: {to_scalar(document.language)}" if document.language else "",
        f"origin: {to_scalar(document.origin)}" if document.origin else "",
        "generator: briefing-tui",
    ]
    return "\n".join(["---", *filter(None, lines), "---"])


def _head(document: Document) -> list[str]:
    """Return the title and the line under it."""
    published, origin = document.published, document.origin
    about = [escape_within(published.isoformat())] if published else []
    about += [to_origin(origin)] if origin else []
    return [f"# {escape_within(title_of(document))}", *([" · ".join(about)] if about else [])]


def to_origin(origin: str) -> str:
    """Return where an article comes from, as a link if it can be opened."""
    return link(escape_within(origin), origin) if is_safe_url(origin) else escape_line(origin)


def _section(facts: Facts, part: Part, what: What) -> list[str]:
    blocks: list[str] = []
    if what is What.FULL:
        blocks += _full(facts, part)
    elif what is What.SUMMARY:
        blocks += [escape(sentence) for sentence in facts.carriers_of(part)]
    if holds(what, What.QUOTES):
        blocks += [to_quotation(facts, found) for found in part.quotes]
    if holds(what, What.FIGURES) and part.figures:
        blocks.append(_figures(facts, part.figures))
    marks = "#" * min(6, max(2, part.section.level))
    return [f"{marks} {escape_within(part.name)}", *blocks] if blocks else []


def to_quotation(
    facts: Facts, found: Quote, *, nested: str = "within the quotation above", note: str = ""
) -> str:
    """Return a block quotation: the words, then who said them through whom.

    Args:
        facts: The briefing it is in.
        found: The quotation.
        nested: What is said of one that stands inside another one.
        note: More about it, as Markdown.
    """
    words = escape(f"“{found.span.of(facts.text)}”")
    about = [_attribution(facts, found), nested * (found.nested_in is not None), note]
    anchor = facts.provenance.anchor(found.span)
    return quote(f"{words}\n\n— {' · '.join(filter(None, about))} {anchor}")


def _attribution(facts: Facts, found: Quote) -> str:
    parties = [
        f"**{escape_within(party.name)}**"
        + (f", {escape_within(party.role)}" if party.role else "")
        for party in facts.chain_of(found)
    ]
    if found.speaker is None:
        parties.insert(0, facts.remark_on(found))
    cue = facts.cue_of(found)
    return " ← ".join(parties) + (f" · *{escape_within(cue)}*" if cue else "")


def _figures(facts: Facts, figures: list[Figure]) -> str:
    rows = ["| Key figure | Given by |", "| --- | --- |"]
    for figure in figures:
        giver = facts.name(figure.source) if figure.source else "–"
        rows.append(f"| {escape_within(facts.phrase_of(figure))} | {escape_within(giver)} |")
    return "\n".join(rows)


def _sources(facts: Facts) -> list[str]:
    items = [_source(facts, source, heard) for source, heard in facts.heard()]
    return ["## Sources", "\n".join(items)] if items else []


def _source(facts: Facts, source: Source, heard: Heard) -> str:
    name = f"**{escape_within(facts.name(source.id))}**"
    if source.url and is_safe_url(source.url):
        name = link(name, source.url)
    about = [source.kind.value, source.role or "", source.country or ""]
    about += [f"also {' / '.join(source.aliases)}"] if source.aliases else []
    described = escape_within(", ".join(filter(None, about)))
    places = escape_within("; ".join(heard.sections))
    return f"- {name} ({described}): {heard.words()}" + (f" — {places}" if places else "")


def _timeline(facts: Facts) -> list[str]:
    items = [
        f"- **{moment.when}** ({escape_within(moment.words)}): {escape_within(moment.sentence)}"
        for moment in facts.timeline()
    ]
    return ["## Timeline", "\n".join(items)] if items else []


def _full(facts: Facts, part: Part) -> Iterator[str]:
    """Yield the blocks of a section as they stand in the article, with their links.

    A picture is a link too, so that nothing is fetched because somebody looks at the export.
    """
    from briefing_tui.export.article_markup import Amount, Pieces  # late: a summary needs none
    from briefing_tui.export.article_markup import Part as Written

    below = max(part.section.level + 1, 3)
    parts = [
        Written(
            BlockKind.PARAGRAPH if block.kind is BlockKind.IMAGE else block.kind,
            block.span,
            max(below, block.level) if block.kind is BlockKind.HEADING else block.level,
            block.under,
        )
        for block in part.blocks
        if block.span.of(facts.text).strip()
    ]
    if parts:
        pieces = Pieces(facts.briefing, None)
        yield pieces.write(parts, [Amount.FINDINGS] * len(parts))
