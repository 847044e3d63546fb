"""The line under the text: where the reader is, and who is speaking there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui.tui.findings import minutes_left
from briefing_tui.tui.widgets.outline import OPENING
from briefing_tui.tui.words import chain_of, on_one_line

if TYPE_CHECKING:
    from briefing_tui.model import Document, Quote
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_MAX_NAME = 40


def whereabouts(
    document: Document, findings: Findings | None, offset: int, quote: int | None
) -> tuple[Line, Line]:
    """Return the left part, who speaks, and the right part, where this is."""
    length = len(document.text)
    minutes = minutes_left(length, offset)
    left_to_read = f"{minutes} min left" if minutes else "the end"
    if findings is None:
        return (("Looking for quotations and figures …", "dim"),), ((left_to_read, "dim"),)
    briefing = findings.briefing
    place: Line = ((left_to_read, "dim"),)
    if briefing.sections:
        place = ((_section_name(findings, offset), "ink"), (" · ", "faint"), *place)
    if quote is None:
        return (), place
    return _chain(findings, briefing.quotes[quote], quote), place


def _section_name(findings: Findings, offset: int) -> str:
    briefing = findings.briefing
    heading = briefing.sections[briefing.section_at(offset)].heading
    name = on_one_line(heading.of(briefing.document.text)[:200]) if heading else OPENING
    return name if len(name) <= _MAX_NAME else f"{name[: _MAX_NAME - 1].rstrip()}…"


def _chain(findings: Findings, quote: Quote, index: int) -> Line:
    """Return `Speaker ← Outlet`, the speaker's role, the cue and the quotation's number."""
    number = findings.quote_colour(quote)
    chain = chain_of(quote, findings.names)
    line: Line = (("● " if chain else "○ ", _style("source", number)),)
    if not chain:
        line = (*line, ("nobody named", "nobody"))
    for place, (source, name) in enumerate(chain):
        arrow: Line = ((" ← ", "dim"),) if place else ()
        line = (*line, *arrow, (name, _style("name", findings.colours.get(source))))
    line = (*line, *_details(findings, quote))
    total = len(findings.briefing.quotes)
    return (*line, (f"  {index + 1}/{total}", "dim"))


def _details(findings: Findings, quote: Quote) -> Line:
    text = findings.briefing.document.text
    details: Line = ()
    roles = [s.role for s in findings.briefing.sources if s.id == quote.speaker and s.role]
    if roles:
        details = ((f", {on_one_line(roles[0])}", "ink"),)
    if quote.cue is not None:
        details = (*details, (f" · {on_one_line(quote.cue.of(text))}", "dim"))
    return details


def _style(kind: str, number: int | None) -> str:
    return "nobody" if number is None else f"{kind}{number % 10}"
