"""Findings of one source alone: what it says, passes on and counts."""

from __future__ import annotations

from briefing_tui.model import replace
from briefing_tui.packed import block_at
from briefing_tui.packed_findings import chains, givers
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, DateMention, Quote


def only_of(findings: Findings, source_id: str) -> Findings:
    """Return what has to do with one source; colours and counts stay those of the whole."""
    briefing = findings.briefing
    quotes = _quotes_of(briefing, source_id)
    told = enumerate(givers(briefing.figures))
    figures = tuple(briefing.figures[number] for number, (*_, by) in told if by == source_id)
    places = [quote.span.start for quote in quotes] + [one.span.start for one in figures]
    heard = {source_id}.union(*((quote.speaker, *quote.via) for quote in quotes))
    kept = Findings(
        replace(
            briefing,
            quotes=quotes,
            figures=figures,
            dates=_dates_near(briefing, places),
            sources=tuple(one for one in briefing.sources if one.id in heard),
        )
    )
    kept.only = on_one_line(findings.names.get(source_id, source_id))
    kept.colours, kept.names = findings.colours, findings.names
    kept.heard, kept.passed, kept.total = findings.heard, findings.passed, findings.total
    kept.marks, kept.top_level = findings.marks, findings.top_level
    kept.section_starts = findings.section_starts
    return kept


def _quotes_of(briefing: Briefing, source_id: str) -> tuple[Quote, ...]:
    """Return the quotations that a source speaks or passes on, numbered anew."""
    numbers: dict[int | None, int] = {}
    kept: list[Quote] = []
    for number, (speaker, via) in enumerate(chains(briefing.quotes)):
        if source_id == speaker or source_id in via:
            numbers[number] = len(kept)
            quote = briefing.quotes[number]
            inner = quote.nested_in is not None
            kept.append(replace(quote, nested_in=numbers.get(quote.nested_in)) if inner else quote)
    return tuple(kept)


def _dates_near(briefing: Briefing, places: list[int]) -> tuple[DateMention, ...]:
    """Return the dates of the paragraphs that the places are in."""
    blocks = briefing.document.blocks
    near = {block_at(blocks, place) for place in places}
    return tuple(one for one in briefing.dates if block_at(blocks, one.span.start) in near)
