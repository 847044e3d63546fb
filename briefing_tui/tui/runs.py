"""Runs: the text cut into stretches that are painted alike, kept in two arrays."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import chain

from briefing_tui.model import Inline, InlineKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.model import Briefing

NOBODY: Final = 0xFF
COLOUR: Final = 0xFF
"""The bits of a look that number its colour: the source's number and 1, or NOBODY."""
BOLD: Final = 0x100
ITALIC: Final = 0x200
STRIKE: Final = 0x400
CODE: Final = 0x800
LINK: Final = 0x1000
NESTED: Final = 0x2000
"""A quotation inside another one, which a colour alone would not tell apart."""
_INLINE_BITS: Final = {
    InlineKind.EMPHASIS: ITALIC,
    InlineKind.STRONG: BOLD,
    InlineKind.STRIKE: STRIKE,
    InlineKind.CODE: CODE,
    InlineKind.LINK: LINK,
    InlineKind.FOOTNOTE: LINK,
}
_OPENS: Final = 1 << 32
"""An edge is one number, of the place, of whether a layer opens there, and of the layer."""
_PLACE: Final = 33
_PART: Final = 16
"""The edges of so long a part of the text, as a power of two, are put in order at a time."""
_MARKS: Final = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』＂")


class Runs:
    """Where each stretch begins, and its look: a colour's number and bits of style."""

    __slots__ = ("looks", "starts")

    def __init__(self, starts: array[int], looks: array[int]) -> None:
        self.starts = starts
        self.looks = looks

    def over(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, look) of the stretches between two offsets, without a hole."""
        index = max(0, bisect_right(self.starts, start) - 1)
        while start < end:
            following = self.starts[index + 1] if index + 1 < len(self.starts) else end
            stop = min(following, end)
            if stop > start:
                yield start, stop, self.looks[index]
                start = stop
            index += 1


def find_runs(briefing: Briefing, colours: Iterable[int | None]) -> Runs:
    """Lay quotations, figures and inlines over one another.

    Args:
        briefing: What was found.
        colours: The number of each quotation's colour, or None if nobody is named.
    """
    from briefing_tui.packed_findings import givers  # late: after the first page

    return to_runs(
        chain(
            _inline_layers(briefing.document.inlines),
            ((start, end, BOLD) for start, end, _ in givers(briefing.figures)),
            _quote_layers(briefing, colours),
        )
    )


def plain_runs(inlines: Iterable[Inline]) -> Runs:
    """Return the runs of a text in which nothing has been found yet."""
    return to_runs(_inline_layers(inlines))


def with_marks(text: str, span: Span) -> tuple[int, int]:
    """Return a quotation's range with the marks around it."""
    start, end = span.start, span.end
    while start > 0 and span.start - start < 2 and text[start - 1] in _MARKS:
        start -= 1
    while end < len(text) and end - span.end < 2 and text[end] in _MARKS:
        end += 1
    return start, end


def to_runs(layers: Iterable[tuple[int, int, int]]) -> Runs:
    """Flatten layers; bits add up, and of two colours the one that begins later wins."""
    looks_of = array("I")
    edges: dict[int, array[int]] = {}
    for number, (start, end, look) in enumerate(layers):
        looks_of.append(look)
        if start < end:
            for place, edge in ((start, _OPENS | number), (end, number)):
                edges.setdefault(place >> _PART, array("Q")).append(place << _PLACE | edge)
    starts, looks = array("I", [0]), array("I", [0])
    alive: dict[int, int] = {}
    for edge in (edge for part in sorted(edges) for edge in sorted(edges[part])):
        place, number = edge >> _PLACE, edge & _OPENS - 1
        if edge & _OPENS:
            alive[number] = looks_of[number]
        else:
            alive.pop(number, None)
        if starts[-1] != place:
            starts.append(place)
            looks.append(0)
        looks[-1] = _blend(alive.values())
    return Runs(starts, looks)


def _blend(looks: Iterable[int]) -> int:
    blended = 0
    for look in looks:
        blended |= look & ~COLOUR
        if look & COLOUR:
            blended = blended & ~COLOUR | look & COLOUR
    return blended


def _inline_layers(inlines: Iterable[Inline]) -> Iterator[tuple[int, int, int]]:
    for inline in inlines:
        yield inline.span.start, inline.span.end, _INLINE_BITS[inline.kind]


def _quote_layers(
    briefing: Briefing, colours: Iterable[int | None]
) -> Iterator[tuple[int, int, int]]:
    text = briefing.document.text
    from briefing_tui.packed_findings import outlines  # late: as in `find_runs`

    for (*edges, nested), number in zip(outlines(briefing.quotes), colours, strict=True):
        look = NOBODY if number is None else number % (NOBODY - 1) + 1
        yield *with_marks(text, Span(*edges)), look | NESTED if nested else look
