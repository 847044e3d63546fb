"""Keep where names stand as their edges in a row: a long article has thousands."""

from __future__ import annotations

from array import array
from bisect import bisect_left

from briefing_tui.model import Span


def edges_between(edges: array[int], start: int, end: int) -> list[Span]:
    """Return the spans that begin between two offsets, of those whose edges stand in a row."""
    first, beyond = bisect_left(edges, start), bisect_left(edges, end)
    first += first % 2
    return [*map(Span, edges[first:beyond:2], edges[first + 1 : beyond + 1 : 2])]


def merged(found: array[int], more: list[tuple[int, int]]) -> array[int]:
    """Return the edges of all spans in order; of those that overlap, the longer one's."""
    if not more:
        return found  # as for most texts
    joined: list[tuple[int, int]] = []
    spans = [*zip(found[::2], found[1::2], strict=True), *more]
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if joined and start < joined[-1][1]:
            if end - start <= joined[-1][1] - joined[-1][0]:
                continue
            joined.pop()
        joined.append((start, end))
    return array("I", [at for span in joined for at in span])
