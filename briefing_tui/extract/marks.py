"""Read what an author marked by hand."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from briefing_tui.model import MarkKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.model import Document, Mark

_PAIRS: Final = ("''", "``", ",,", *"“”„‟«»‹›\"'‘’‚「」『』〝〞〟")


class Marks:
    """The marks of one document."""

    def __init__(self, document: Document) -> None:
        """Take a document's marks apart by kind."""
        self._text = document.text
        self.quotes = tuple(mark for mark in document.marks if mark.kind is MarkKind.QUOTE)
        figures = (mark for mark in document.marks if mark.kind is MarkKind.FIGURE)
        self.figures = tuple(_outermost(figures))
        plain = [mark.span for mark in document.marks if mark.kind is MarkKind.PLAIN]
        self._over_quotes = _Taken([*plain, *(mark.span for mark in self.quotes)])
        self._over_figures = _Taken([*plain, *(mark.span for mark in self.figures)])

    def inside(self, mark: Mark) -> Span:
        """Return the words of a marked quotation without the quotation marks around them."""
        text, start, end = self._text, mark.span.start, mark.span.end
        opening = next((m for m in _PAIRS if text.startswith(m, start, end)), "")
        if opening:
            start += len(opening)
            closing = next((m for m in _PAIRS if text.endswith(m, start, end)), "")
            end -= len(closing) if end - start > len(closing) else 0
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def hides_quote(self, span: Span) -> bool:
        """Return whether a found quotation gives way to a mark."""
        return self._over_quotes.overlap(span)

    def hides_figure(self, span: Span) -> bool:
        """Return whether a found figure gives way to a mark."""
        return self._over_figures.overlap(span)


def _outermost(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield marks in the order of the text; a figure within a figure is no figure of its own."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if mark.span.end > end:
            yield mark
            end = mark.span.end


class _Taken:
    """Spans, nested or not, that can be asked whether one of them overlaps another span."""

    def __init__(self, spans: list[Span]) -> None:
        spans.sort()
        self._starts = [span.start for span in spans]
        self._furthest = list(accumulate((span.end for span in spans), max))

    def overlap(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._furthest[before - 1] > span.start
