"""Find the turns of an article without headings: where it leaves one subject for the next.

The rule is M. Hearst's (TextTiling, Computational Linguistics 23, 1997) between paragraphs. Words
are compared by their first letters, function words left out, and weigh the less the more paragraphs
have them. The cohesion of a gap is the cosine of the words in front of it and behind it; its depth,
how far cohesion rises from there to the next peaks on both sides. An article turns in the gaps that
are clearly deeper than most, the deepest first and none near another, and at every rule that its
author drew. It does not turn inside a quotation, nor behind a colon.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import accumulate, pairwise
from math import fsum, log, sqrt

from briefing_tui.model import BlockKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from briefing_tui.model import Block, Document

    Bag = Counter[str]
    """How often each word occurs."""

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM: Final = 6
"""Letters by which words are compared: enough for "election" and "electoral"."""
_WINDOW: Final = 100
"""Words on either side that a gap is judged by, in whole paragraphs."""
_APART: Final = 60
"""Words that a section has at least."""
_CLEARLY: Final = 0.5
"""Standard deviations from the mean depth of the gaps."""
_TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE})


def find_turns(
    document: Document, common: frozenset[str], unfinished: Collection[int]
) -> frozenset[int]:
    """Return the offsets at which an article begins a new subject.

    Args:
        document: The article; one with headings has its sections, and does not turn.
        common: The function words of its language.
        unfinished: The blocks, by index, whose last quotation goes on in the next.
    """
    blocks = document.blocks
    if any(block.kind is BlockKind.HEADING for block in blocks[1:]):
        return frozenset()
    telling = [index for index, block in enumerate(blocks) if block.kind in _TELLING]
    bags = [_bag(blocks[index].span.of(document.text), common) for index in telling]
    drawn, joined = set(), set()
    for gap, (before, behind) in enumerate(pairwise(telling)):
        if _is_ruled_off(blocks[before + 1 : behind]):
            drawn.add(gap)
        elif before in unfinished or blocks[before].span.of(document.text).rstrip().endswith(":"):
            joined.add(gap)
    turns = _chosen(bags, drawn, joined)
    return frozenset(blocks[telling[gap + 1]].span.start for gap in turns)


def _bag(text: str, common: frozenset[str]) -> Bag:
    words = _WORD.findall(text.lower())
    return Counter(word[:_STEM] for word in words if word not in common)


def _is_ruled_off(between: Iterable[Block]) -> bool:
    return any(block.kind is BlockKind.RULE for block in between)


def _chosen(bags: Sequence[Bag], drawn: Collection[int], joined: Collection[int]) -> list[int]:
    """Return the gaps in which an article turns, in order."""
    sums = list(accumulate(bag.total() for bag in bags))
    depths = _depths(_cohesions(bags))
    least = _least(depths) if depths else 0.0
    turns = sorted(drawn)
    edges = sorted([0, *sums[-1:], *(sums[gap] for gap in turns)])
    for gap in sorted(range(len(depths)), key=lambda gap: (-depths[gap], gap)):
        if depths[gap] <= least:
            break
        at = bisect_left(edges, sums[gap])
        near = any(abs(edge - sums[gap]) < _APART for edge in edges[max(0, at - 1) : at + 1])
        if not (near or gap in joined or gap in drawn):
            edges.insert(at, sums[gap])
            turns.append(gap)
    return sorted(turns)


def _least(depths: Sequence[float]) -> float:
    """Return the depth above which a gap is clearly deeper than most."""
    mean = fsum(depths) / len(depths)
    deviation = sqrt(fsum((depth - mean) ** 2 for depth in depths) / len(depths))
    return mean + _CLEARLY * deviation


def _cohesions(bags: Sequence[Bag]) -> list[float]:
    """Return the cohesion of each gap, from 0 to 1."""
    spread = Counter(word for bag in bags for word in bag)
    weights = {word: log((len(bags) + 1) / count) for word, count in spread.items()}
    cohesions = []
    for gap in range(1, len(bags)):
        before = _gathered(bags, range(gap - 1, -1, -1))
        behind = _gathered(bags, range(gap, len(bags)))
        cohesions.append(_cosine(before, behind, weights))
    return cohesions


def _gathered(bags: Sequence[Bag], indexes: Iterable[int]) -> Bag:
    """Return the words of paragraphs taken one by one until there are enough."""
    window: Bag = Counter()
    size = 0
    for index in indexes:
        window.update(bags[index])
        size += bags[index].total()
        if size >= _WINDOW:
            break
    return window


def _cosine(one: Bag, other: Bag, weights: dict[str, float]) -> float:
    shared = fsum(one[word] * other[word] * weights[word] ** 2 for word in one.keys() & other)
    lengths = _length(one, weights) * _length(other, weights)
    return shared / lengths if lengths else 0.0


def _length(bag: Bag, weights: dict[str, float]) -> float:
    return sqrt(fsum((count * weights[word]) ** 2 for word, count in bag.items()))


def _depths(cohesions: Sequence[float]) -> list[float]:
    """Return how far cohesion rises from each gap to the peaks on both sides of it."""
    before = _peaks(cohesions)
    behind = _peaks(cohesions[::-1])[::-1]
    return [a + b - 2 * c for a, b, c in zip(before, behind, cohesions, strict=True)]


def _peaks(cohesions: Sequence[float]) -> list[float]:
    """Return for each gap the height that one climbs to from it, going back."""
    peaks: list[float] = []
    for gap, cohesion in enumerate(cohesions):
        climbs = gap > 0 and cohesions[gap - 1] >= cohesion
        peaks.append(peaks[-1] if climbs else cohesion)
    return peaks
