"""Put markup around stretches of a text, which may nest but must not cross."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefing_tui.model import Figure, Inline, Mark, Quote, Span

    Finding = Figure | Inline | Mark | Quote


class Stretch(NamedTuple):
    """Words, and what stands before and behind them in the form."""

    span: Span
    opening: str
    closing: str
    rank: int = 0
    """Of two that cross, the one with the lower rank stays; of two alike, the earlier."""
    raw: str | None = None
    """What stands for the words themselves; nothing inside is marked then."""


def weave(
    text: str, span: Span, stretches: Iterable[Stretch], escape: Callable[[str, int], str]
) -> str:
    """Return a part of a text with its markup.

    Args:
        text: The whole text.
        span: The part.
        stretches: What is marked; one that is empty or reaches beyond the part is left out.
        escape: Makes markup of words, given where they begin.
    """
    inside = [x for x in stretches if span.covers(x.span) and x.span.start < x.span.end]
    parts: list[str] = []
    at = span.start
    around: list[Stretch] = []

    def write(end: int) -> None:
        nonlocal at
        if at < end:
            parts.append(escape(text[at:end], at))
        at = max(at, end)

    def close(until: int) -> None:
        while around and around[-1].span.end <= until:
            ended = around.pop()
            write(ended.span.end)
            parts.append(ended.closing)

    for stretch in _without_crossing(inside):
        close(stretch.span.start)
        write(stretch.span.start)
        parts.append(stretch.opening)
        if stretch.raw is not None:
            parts.append(stretch.raw)
            at = stretch.span.end
        around.append(stretch)
    close(span.end)
    write(span.end)
    return "".join(parts)


def within(found: Sequence[Finding], span: Span) -> range:
    """Return the indexes of the findings, which are in the order of the text, in a part of it."""
    first = bisect_left(found, span.start, key=_start)
    return range(first, bisect_left(found, span.end, lo=first, key=_start))


def _start(finding: Finding) -> int:
    return finding.span.start


def _without_crossing(stretches: list[Stretch]) -> list[Stretch]:
    """Return the stretches that nest or are apart, the outer ones first."""
    kept: dict[int, Stretch] = {}
    around: list[int] = []
    order = sorted(stretches, key=lambda x: (x.span.start, -x.span.end, x.rank))
    for index, stretch in enumerate(order):
        while around and kept[around[-1]].span.end <= stretch.span.start:
            around.pop()
        while around and _gives_way(kept[around[-1]], stretch):
            del kept[around.pop()]
        if not around or _holds(kept[around[-1]], stretch):
            kept[index] = stretch
            around.append(index)
    return list(kept.values())


def _holds(outer: Stretch, inner: Stretch) -> bool:
    return outer.raw is None and outer.span.covers(inner.span)


def _gives_way(earlier: Stretch, later: Stretch) -> bool:
    return later.rank < earlier.rank and not _holds(earlier, later)
