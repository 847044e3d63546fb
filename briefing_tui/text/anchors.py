"""Anchors: a place of a text told by its words, so that it is found again after an edit.

The shape is that of the W3C Web Annotation TextQuoteSelector: the words themselves and what stands
before and behind them. The offset beside them only decides between places that are alike.
"""

from __future__ import annotations

from briefing_tui.model import Span
from briefing_tui.noun import Noun
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT_CHARACTERS: Final = 32
"""How much is remembered of what stands before and behind the words."""
_LEAST_CONTEXT: Final = 8
"""Fewer characters of the surroundings say nothing: "of the " stands everywhere."""


class Anchor(Noun):
    """A place of a text."""

    start: int
    """Where it began in the text that it was made of."""
    exact: str
    """The words."""
    prefix: str = ""
    """What stood before them."""
    suffix: str = ""
    """What stood behind them."""


def anchor_of(text: str, span: Span, *, context: int = CONTEXT_CHARACTERS) -> Anchor:
    """Return what a span of a text is found by again.

    Args:
        text: What the span is of.
        span: The place.
        context: How many characters of its surroundings to remember on either side.
    """
    return Anchor(
        start=span.start,
        exact=span.of(text),
        prefix=text[max(0, span.start - context) : span.start],
        suffix=text[span.end : span.end + context],
    )


def find_anchor(text: str, anchor: Anchor) -> Span | None:
    """Return where the words of an anchor stand in a text that may have changed since.

    The place that has most of the old surroundings wins, and of several such the nearest to the
    old offset. Where nothing of the surroundings is left, the words must be the only ones of
    their kind. The words are those of the anchor, character for character, but for white space.

    Returns:
        The place, or None where the words are gone or nothing tells which ones they are.
    """
    if not anchor.exact.strip():
        return None
    for before, after in _surroundings(anchor):
        found = _nearest(text, before, anchor.exact, after, anchor.start)
        if found is not None:
            return found
    return _only(text, anchor.exact) or _respaced(text, anchor)


def find_place(text: str, anchor: Anchor) -> int | None:
    """Return where an anchor's place begins, also where the words themselves were rewritten.

    What stood before them tells where they would begin, or else what stood behind them.
    """
    found = find_anchor(text, anchor)
    if found is not None:
        return found.start
    before = _whole(anchor.prefix) and _nearest(text, "", anchor.prefix, "", anchor.start)
    if before:
        return before.end
    end = anchor.start + len(anchor.exact)
    behind = _whole(anchor.suffix) and _nearest(text, "", anchor.suffix, "", end)
    return behind.start if behind else None


def _whole(context: str) -> bool:
    """Return whether there is enough of a context to stand for its place."""
    return len(context.strip()) >= _LEAST_CONTEXT


def _surroundings(anchor: Anchor) -> Iterator[tuple[str, str]]:
    """Yield what may still stand before and behind, the most of it first."""
    yield anchor.prefix, anchor.suffix
    length = max(len(anchor.prefix), len(anchor.suffix))
    while length >= _LEAST_CONTEXT:
        before, after = anchor.prefix[-length:], anchor.suffix[:length]
        yield before, after
        if _whole(before):
            yield before, ""
        if _whole(after):
            yield "", after
        length //= 2


def _nearest(text: str, before: str, words: str, after: str, start: int) -> Span | None:
    """Return the words between their surroundings, as near to an offset as can be."""
    whole = before + words + after
    aim = max(0, start - len(before))
    below, above = text.rfind(whole, 0, aim + len(whole)), text.find(whole, aim)
    places = [place for place in (below, above) if place >= 0]
    if not places:
        return None
    found = min(places, key=lambda place: abs(place - aim)) + len(before)
    return Span(found, found + len(words))


def _only(text: str, words: str) -> Span | None:
    """Return the place of words that stand once in a text."""
    found = text.find(words)
    if found < 0 or text.find(words, found + 1) >= 0:
        return None
    return Span(found, found + len(words))


def _respaced(text: str, anchor: Anchor) -> Span | None:
    """Return the place where the words stand with other white space between them.

    Another width of the lines is no other text.
    """
    import re  # late: only where the text was set anew

    gap = r"\s+"
    words = gap.join(map(re.escape, anchor.exact.split()))
    before = gap.join(map(re.escape, anchor.prefix.split()))
    after = gap.join(map(re.escape, anchor.suffix.split()))
    ways = (rf"{before}\s*({words})\s*{after}", rf"{before}\s*({words})", rf"({words})\s*{after}")
    for way in ways:
        found = [Span(*match.span(1)) for match in re.finditer(way, text)]
        if found:
            return min(found, key=lambda span: abs(span.start - anchor.start))
    bare = [Span(*match.span(1)) for match in re.finditer(f"({words})", text)]
    return bare[0] if len(bare) == 1 else None
