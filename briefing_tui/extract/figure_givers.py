"""Join figures to the sources that give them; what an author marked by hand wins."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.errors import BadContent
from briefing_tui.extract.drafts import Nesting
from briefing_tui.model import By, InlineKind, Span, replace
from briefing_tui.packed_findings import Figures, givers
from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_tui.extract.drafts import Drafts
    from briefing_tui.extract.marks import Marks
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Document, Figure, Mark


class Given(NamedTuple):
    """The figures that are shown, and who gives each."""

    figures: array[int]
    """The indices of those found, without what a mark or code hides."""
    givers: list[Entry | None]
    marked: list[tuple[Figure, Entry | None]]
    """Those that the author marked by hand."""


def join_givers(
    document: Document,
    found: Figures,
    marks: Marks,
    drafts: Drafts,
    attributions: Mapping[int, Attribution],
    cast: Cast,
) -> Given:
    """Return who gives the figures: who speaks the words around one, or who is said to count it.

    Args:
        document: What they stand in.
        found: All figures that were found.
        marks: What the author marked.
        drafts: The quotations.
        attributions: Who is told to give a figure, by its index.
        cast: Everyone whom the text names.

    Raises:
        BadContent: A span marked as a figure holds no number.
    """
    marked = [_marked(document.text, mark, found, cast) for mark in marks.figures]
    given = Given(array("I"), [], marked)
    around = Nesting(drafts)
    code = {i.span.start for i in document.inlines if i.kind is InlineKind.CODE}
    for number, (start, end, _) in enumerate(givers(found)):
        span = Span(start, end)
        if marks.hides_figure(span) or start in code:
            continue
        index = around.innermost(span)
        giver = _counter(attributions.get(number), cast) if index is None else drafts.speaker(index)
        given.figures.append(number)
        given.givers.append(giver)
    return given


def _marked(
    text: str, mark: Mark, found: Sequence[Figure], cast: Cast
) -> tuple[Figure, Entry | None]:
    index = bisect_right(found, mark.span.start, key=lambda figure: figure.span.end)
    if index == len(found) or not found[index].span.overlaps(mark.span):
        raise BadContent(
            f"The figure “{mark.span.of(text)}” holds no number",
            "Mark words that count or measure something, or take the mark away",
        )
    giver = cast.declared(mark.by) if mark.by else None
    return replace(found[index], span=mark.span, by=By.MARKED, rule="marked"), giver


def _counter(found: Attribution | None, cast: Cast) -> Entry | None:
    return cast.resolve(found) if found and cast.is_known(found) else None


def with_sources(found: Figures, given: Given) -> Figures:
    """Return the figures, now that their sources have ids, in the order of the text."""
    ids = (entry.id if entry else None for entry in given.givers)
    shown = found.given_by(zip(given.figures, ids, strict=True))
    if not given.marked:
        return shown
    from heapq import merge  # late: few articles have any that are marked
    from operator import attrgetter

    place = attrgetter("span")
    by_hand = [replace(fig, source=entry.id if entry else None) for fig, entry in given.marked]
    return Figures(merge(sorted(by_hand, key=place), shown, key=place))
