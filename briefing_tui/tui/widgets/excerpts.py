"""Excerpts: as much of a text as a row of a panel has room for."""

from __future__ import annotations

from briefing_tui.model import Span
from briefing_tui.packed import block_at
from briefing_tui.text.breaking import wrap
from briefing_tui.text.width import fit
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Briefing
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_MAX_WORDS: Final = 400
"""Characters of a long sentence that a panel looks at."""
_LOST_BY_WRAPPING: Final = 16
"""Characters of two lines that stay empty, about, where a word does not fit."""
_NOTHING_LINES: Final = 4
"""Of what an empty list says; a source may have a long name."""


def wrapped(text: str, width: int, most: int) -> list[str]:
    """Return the first lines of a text, with an ellipsis where it goes on."""
    lines: list[str] = []
    for start, end in wrap(text, 0, len(text), width):
        if len(lines) == most - 1:
            lines.append(fit(text[start:], width))
            return lines
        lines.append(text[start:end])
    return lines


def nothing(what: str, findings: Findings, width: int) -> list[Line]:
    """Return what a list says that is empty, and how to see more where one source is alone."""
    only = findings.only
    said = f"No {what} with {only} · Esc shows all" if only else f"No {what} in this article"
    return [((line, "dim"),) for line in wrapped(said, width, _NOTHING_LINES)]


def excerpt(briefing: Briefing, span: Span, characters: int) -> str:
    """Return the words around a place: from the start of its sentence, or behind an ellipsis.

    Args:
        briefing: What the place is in.
        span: The place.
        characters: How many there is room for; the place is among them.
    """
    text, blocks = briefing.document.text, briefing.document.blocks
    index = block_at(blocks, span.start)
    around = blocks[index].span if index >= 0 and blocks[index].span.covers(span) else span
    start = _sentence_start(text, around, span)
    sign = ""
    earliest = span.end - (characters - _LOST_BY_WRAPPING)
    if start < earliest:
        start, sign = text.find(" ", earliest, span.start) + 1 or span.start, "…"
    return sign + on_one_line(text[start : min(around.end, start + 2 * characters)])


def _sentence_start(text: str, around: Span, span: Span) -> int:
    """Return where the sentence of a place begins; it may be far away."""
    from briefing_tui.text.sentences import find_sentences  # late: for the timeline only

    stretch = Span(max(around.start, span.start - _MAX_WORDS), min(around.end, span.end))
    starts = [one.start for one in find_sentences(text, stretch) if one.start <= span.start]
    return starts[-1] if starts else span.start
