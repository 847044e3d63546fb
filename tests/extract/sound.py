"""What holds for every briefing, whatever it was made from; and what to make some from."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from briefing_tui.codec.decode import from_values
from briefing_tui.codec.encode import to_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Briefing, Span

    Finding = tuple[object, ...]

_MARKS: Final = (*"“”„‟\"«»‹›‘’‚'「」", "''", "``", ",,", " “", "” ", " '", "' ", "’s", "—")
_VOCABULARY: Final = """
said told he she they the a of dam wall minister newspaper British daily according to quoted by in
an interview with Ruth Okafor Brandt Reuters BBC Guardian (LCRS) LCRS declared a-t-il dit selon
sagte der laut il dijo che het not nobody who report adding 40 1,200 percent 1931 Monday at least
more than & Mr. U.S. verdict was 6' '90s
"""
_WORDS: Final = tuple(_VOCABULARY.split())
_PUNCTUATION: Final = (
    ". ",
    ", ",
    ": ",
    "; ",
    "? ",
    "! ",
    "… ",
    " – ",
    "\n",
    "\n\n",
    " ",
    "> ",
    "# ",
)
PIECES: Final = st.sampled_from(_MARKS + _PUNCTUATION) | st.sampled_from(_WORDS).map(" {}".format)
"""Pieces of articles, to be joined without a space."""


def check(briefing: Briefing) -> None:
    """Check everything that holds for any briefing."""
    _check_spans(briefing)
    _check_nesting(briefing)
    _check_contents(briefing)
    _check_sources(briefing)
    _check_apart([figure.span for figure in briefing.figures])
    _check_apart([mention.span for mention in briefing.dates])
    _check_apart([section.body for section in briefing.sections])
    assert from_values(to_values(briefing, why=True)) == briefing


def findings(briefing: Briefing, *, moved: int = 0) -> list[Finding]:
    """Return all that was found, each finding by itself and with the names of its sources.

    Args:
        briefing: Where it was found.
        moved: How many code points the text stands behind where it is compared with.
    """

    def at(span: Span | None) -> tuple[int, int] | None:
        return None if span is None else (span.start - moved, span.end - moved)

    name = {source.id: source.name for source in briefing.sources}
    found: list[Finding] = [
        ("quote", at(q.span), q.kind, name.get(q.speaker or ""), tuple(name[v] for v in q.via),
         at(q.mention), at(q.cue), at(q.content), q.rule)
        for q in briefing.quotes
    ]  # fmt: skip
    found += [
        ("figure", at(f.span), f.value, f.upper, f.unit, f.qualifier, f.change, at(f.counts),
         name.get(f.source or ""))
        for f in briefing.figures
    ]  # fmt: skip
    found += [("date", at(d.span), d.start, d.end, d.precision) for d in briefing.dates]
    found += [("source", s.name, s.kind, s.role, s.country) for s in briefing.sources]
    found += [("mention", s.name, at(m)) for s in briefing.sources for m in s.mentions]
    return found


def _check_apart(spans: Sequence[Span]) -> None:
    """Check that spans stand behind one another."""
    assert all(one.end <= other.start for one, other in pairwise(spans))


def _check_sources(briefing: Briefing) -> None:
    ids = [source.id for source in briefing.sources]
    assert len(set(ids)) == len(ids)
    named = {quote.speaker for quote in briefing.quotes}
    named |= {via for quote in briefing.quotes for via in quote.via}
    named |= {figure.source for figure in briefing.figures}
    assert named - {None} <= set(ids)
    for quote in briefing.quotes:
        assert quote.speaker not in quote.via
        assert len(set(quote.via)) == len(quote.via)


def _check_spans(briefing: Briefing) -> None:
    spans = [quote.span for quote in briefing.quotes]
    spans += [span for q in briefing.quotes for span in (q.mention, q.cue) if span is not None]
    spans += [figure.span for figure in briefing.figures]
    spans += [figure.counts for figure in briefing.figures if figure.counts is not None]
    spans += [mention.span for mention in briefing.dates]
    spans += [section.heading for section in briefing.sections if section.heading is not None]
    for source in briefing.sources:
        assert list(source.mentions) == sorted(source.mentions)
        spans += source.mentions
    length = len(briefing.document.text)
    assert all(0 <= span.start < span.end <= length for span in spans)
    for section in briefing.sections:
        assert 0 <= section.body.start <= section.body.end <= length
    for mention in briefing.dates:
        assert mention.start <= mention.end


def _check_nesting(briefing: Briefing) -> None:
    """Check that quotations are in order, nest or are apart, and know the one around them."""
    around: list[int] = []
    last: tuple[int, int] | None = None
    for index, quote in enumerate(briefing.quotes):
        order = (quote.span.start, -quote.span.end)
        assert last is None or last < order
        last = order
        while around and briefing.quotes[around[-1]].span.end <= quote.span.start:
            around.pop()
        assert all(briefing.quotes[i].span.covers(quote.span) for i in around)
        assert quote.nested_in == (around[-1] if around else None)
        around.append(index)


def _check_contents(briefing: Briefing) -> None:
    """Check that a clause lies in a block around its quotation and crosses nothing."""
    blocks = [block.span for block in briefing.document.blocks]
    contents = []
    for quote in briefing.quotes:
        if quote.content is None:
            continue
        assert quote.content.covers(quote.span)
        assert quote.content != quote.span
        assert any(block.covers(quote.content) for block in blocks)
        assert quote.speaker is not None
        contents.append(quote.content)
    spans = contents + [quote.span for quote in briefing.quotes]
    for one in contents:
        for other in spans:
            apart = not one.overlaps(other)
            assert apart or one.covers(other) or other.covers(one)
