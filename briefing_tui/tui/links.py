"""The links of a text as the terminal knows them (OSC 8): whole, however they are wrapped."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from briefing_tui.model import Inline, InlineKind
from briefing_tui.text.safe import is_safe_url
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.style import Style

    from briefing_tui.model import Document


class Links:
    """Where the links of a document lead that a terminal may open."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def cut(self, start: int, end: int) -> Iterator[tuple[int, int, Inline | None]]:
        """Yield the parts of a stretch of the text, each with the link that it belongs to."""
        index = max(0, bisect_right(self._links, start, key=_start) - 1)
        for link in self._links[index:]:
            if link.span.start >= end:
                break
            if link.span.end <= start:
                continue
            if start < link.span.start:
                yield start, link.span.start, None
            yield max(start, link.span.start), min(end, link.span.end), link
            start = min(end, link.span.end)
        if start < end:
            yield start, end, None

    @cached_property
    def _links(self) -> list[Inline]:
        inlines = self._document.inlines
        return [one for one in inlines if one.kind is InlineKind.LINK and is_safe_url(one.target)]


def linked(style: Style, link: Inline | None) -> Style:
    """Return the style of words that belong to a link.

    The parts of one link have one id, also on several lines: a terminal lights them up together.
    """
    if link is None:
        return style
    style = style.update_link(link.target)
    style._link_id = str(link.span.start)
    return style


def _start(link: Inline) -> int:
    return link.span.start
