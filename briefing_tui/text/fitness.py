"""Tell whether a briefing that was read from a file is one that this program could have made.

Everything that shows or writes a briefing counts on its text being safe and its findings being in
order. A file from outside may say otherwise.
"""

from __future__ import annotations

from itertools import pairwise
from math import isfinite

from briefing_tui.noun import Noun
from briefing_tui.packed import Packed
from briefing_tui.text.safe import is_relative, is_safe_url, to_safe
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefing_tui.model import Briefing, Quote, Span

_DEEPEST: Final = 100
"""Levels of headings, lists and quotations; Markdown is not read to such a depth."""


def is_fit(briefing: Briefing) -> bool:
    """Return whether a briefing may be shown: safe words and addresses, findings in order."""
    return (
        all(to_safe(words) == words for words in _strings(briefing))
        and all(is_safe_url(url) for url in _addresses(briefing))
        and _is_in_order(briefing)
        and all(_is_nested_well(briefing.quotes, index) for index in range(len(briefing.quotes)))
        and all(isfinite(x) for f in briefing.figures for x in (f.value, f.upper or 0.0))
        and all(date.start <= date.end for date in briefing.dates)
        and all(0 <= level <= _DEEPEST for level in _levels(briefing))
    )


def _strings(value: object) -> Iterator[str]:
    """Yield every string of a noun and of the nouns in it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | Packed):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, Noun):
        for name in value._names:
            yield from _strings(getattr(value, name))


def _addresses(briefing: Briefing) -> Iterator[str]:
    document = briefing.document
    targets = (inline.target for inline in document.inlines if inline.target)
    yield from (target for target in targets if not is_relative(target))
    yield from (x.url for x in (*briefing.sources, *document.sources) if x.url)


def _is_in_order(briefing: Briefing) -> bool:
    document = briefing.document
    blocks = [block.span for block in document.blocks]
    sections = [section.heading or section.body for section in briefing.sections]
    findings = (briefing.quotes, briefing.figures, briefing.dates, document.inlines, document.marks)
    return (
        all(one.end <= two.start for one, two in pairwise(blocks))
        and _are_sorted(sections)
        and all(_are_sorted(each.span for each in found) for found in findings)
    )


def _are_sorted(spans: Iterable[Span]) -> bool:
    return all(one.start <= two.start for one, two in pairwise(spans))


def _is_nested_well(quotes: Sequence[Quote], index: int) -> bool:
    around = quotes[index].nested_in
    return around is None or (around < index and quotes[around].span.covers(quotes[index].span))


def _levels(briefing: Briefing) -> Iterator[int]:
    yield from (block.level for block in briefing.document.blocks)
    yield from (section.level for section in briefing.sections)
