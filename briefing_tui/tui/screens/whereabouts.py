"""The line under the text: where the reader is, and who is speaking there."""

from __future__ import annotations

from briefing_tui.model import headless
from briefing_tui.text.width import fit
from briefing_tui.tui.findings import voice_of
from briefing_tui.tui.marks import NO_MARK
from briefing_tui.tui.words import chain_of, minutes_left, on_one_line, to_time
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Figure, Quote
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_NAME_CELLS: Final = (40, 24, 14)
"""Of the name of a section, where there is more room and where there is less."""


def whereabouts(
    length: int | None,
    findings: Findings | None,
    offset: int,
    quote: int | None,
    *,
    is_at_end: bool = False,
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Return the left part, who speaks, and the right part, where this is.

    Both come in several lengths, the longest first, so that what is shown is whole.

    Args:
        length: How long the text is; None as long as only its first pages are there.
        findings: What was found; None as long as the search goes on.
        offset: Where the reader is.
        quote: The quotation there.
        is_at_end: Whether there is no line below.
    """
    places = _places(length, findings, offset, is_at_end=is_at_end)
    if findings is None:
        return ((("Looking for quotations and figures …", "dim"),),), places
    briefing = findings.briefing
    if quote is None:
        figure = findings.figure_at(offset)
        return ((),) if figure is None else _figure(findings, figure), places
    found = briefing.quotes[quote]
    role, cue = _role(findings, found), _cue(findings, found)
    count: Line = ((f"   {quote + 1:,} of {len(briefing.quotes):,}", "dim"),)
    return (
        (*_chain(findings, found, role), *cue, *count),
        (*_chain(findings, found, ()), *cue, *count),
        (*_chain(findings, found, ()), *count),
        _chain(findings, found, ()),
    ), places


def _places(
    length: int | None, findings: Findings | None, offset: int, *, is_at_end: bool
) -> tuple[Line, ...]:
    """Return the section and how long the rest takes to read, then the time alone.

    The name of the section comes in several lengths.
    """
    if length is None:
        return ((),)
    minutes = 0 if is_at_end else minutes_left(length, offset)
    left: Line = ((f"{to_time(minutes)} left" if minutes else "the end", "dim"),)
    short: Line = ((to_time(minutes) if minutes else "end", "dim"),)
    if findings is None or not findings.briefing.sections:
        return left, short
    name = _section_name(findings, offset)
    whole = (((fit(name, most), "ink"), (" · ", "faint"), *left) for most in _NAME_CELLS)
    return *whole, left, short


def _figure(findings: Findings, figure: Figure) -> tuple[Line, ...]:
    """Return the figure and who gives it, then the figure alone."""
    words, noun = findings.words_of(figure)
    line: Line = ((" ".join(filter(None, (words, noun))), "strong"),)
    if figure.source is None:
        return (*line, (" · nobody named", "nobody")), line
    name = on_one_line(findings.names.get(figure.source, figure.source))
    style = _style("name", findings.colours.get(figure.source))
    return (*line, (" · ", "dim"), (name, style)), line


def _section_name(findings: Findings, offset: int) -> str:
    briefing = findings.briefing
    index = briefing.section_at(offset)
    heading = briefing.sections[index].heading
    return on_one_line(heading.of(briefing.document.text)[:200]) if heading else headless(index)


def _chain(findings: Findings, quote: Quote, role: Line) -> Line:
    """Return `Speaker ← Outlet`, with the speaker's role behind the name."""
    chain = chain_of(quote, findings.names)
    if not chain:
        return ((f"{NO_MARK} nobody named", "nobody"),)
    mark = findings.marks.get(voice_of(quote) or "", NO_MARK)
    line: Line = ((f"{mark} ", _style("name", findings.quote_colour(quote))),)
    for place, (source, name) in enumerate(chain):
        arrow: Line = ((" ← ", "dim"),) if place else ()
        line = (*line, *arrow, (name, _style("name", findings.colours.get(source))))
        if source == quote.speaker:
            line = (*line, *role)
    return line


def _role(findings: Findings, quote: Quote) -> Line:
    role = findings.roles.get(quote.speaker or "")
    return ((f", {on_one_line(role)}", "ink"),) if role else ()


def _cue(findings: Findings, quote: Quote) -> Line:
    if quote.cue is None:
        return ()
    return ((f" · “{on_one_line(quote.cue.of(findings.briefing.document.text))}”", "dim"),)


def _style(kind: str, number: int | None) -> str:
    return "nobody" if number is None else f"{kind}{number}"
