"""The evidence: quotations, sources, figures and dates, one list at a time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from textual.message import Message
from textual.reactive import var

from briefing_tui.model import Quote, Source
from briefing_tui.tui.paint import cells_of
from briefing_tui.tui.widgets.figure_items import FigureItems
from briefing_tui.tui.widgets.quote_items import QuoteItems
from briefing_tui.tui.widgets.rows import MARGIN_CELLS, Rows
from briefing_tui.tui.widgets.source_items import SourceItems
from briefing_tui.tui.widgets.timeline_items import TimelineItems
from briefing_tui.typed import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual import events

    from briefing_tui.model import DateMention, Figure, Span
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

EvidenceItems: TypeAlias = QuoteItems | SourceItems | FigureItems | TimelineItems


class Tab(StrEnum):
    """What the panel shows."""

    QUOTES = "quotes"
    SOURCES = "sources"
    FIGURES = "figures"
    TIMELINE = "timeline"


_KINDS: Final[dict[Tab, Callable[[Findings], EvidenceItems]]] = {
    Tab.SOURCES: SourceItems,
    Tab.FIGURES: FigureItems,
    Tab.TIMELINE: TimelineItems,
}


class Evidence(Rows):
    """The panel right of the text."""

    PINNED_LINES = 3
    AIR_CELLS = 0

    tab: var[Tab] = var(Tab.QUOTES, init=False)
    """The list in sight."""
    by_source: var[bool] = var(False, init=False)
    """Whether the quotations stand under who speaks them, and not under their sections."""

    ticked: var[frozenset[Span]] = var(frozenset(), init=False)
    """Quotations that are to be copied together."""

    @dataclass(eq=False, repr=False)
    class TabWanted(Message):
        """The reader clicked on the name of a list."""

        tab: Tab

    def __init__(self, findings: Findings | None = None, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._findings = findings
        if findings is not None:
            self._items = self.items

    @property
    def items(self) -> EvidenceItems | None:
        """The rows of the list in sight; None until something has been found."""
        if self._findings is None:
            return None
        return _list_of(self._findings, self.tab, by_source=self.by_source)

    def make_lists(self) -> Iterator[None]:
        """Make all lists, and yield after each: in a long text that takes a while."""
        for tab, by_source in (*((tab, False) for tab in Tab), (Tab.QUOTES, True)):
            if self._findings is not None:
                self.tops_of(_list_of(self._findings, tab, by_source=by_source))
            yield

    def make_list(self, findings: Findings) -> None:
        """Make the list in sight of other findings, which are to be shown soon."""
        self.tops_of(_list_of(findings, self.tab, by_source=self.by_source))

    def show_findings(self, findings: Findings) -> None:
        """Show what was found; the cursor stays on what it is on, as far as that is there."""
        item, span = self.item, self.span_of(self.cursor) if self.cursor >= 0 else None
        self._findings = findings
        self._show_items()
        if isinstance(item, Source) and isinstance(self.items, SourceItems):
            self.select(self.items.row_of(item))
        elif span is not None:
            self.select_at(span.start, None)

    def watch_by_source(self) -> None:
        """Group the quotations the other way."""
        if self.tab is Tab.QUOTES:
            self._show_items()

    def watch_ticked(self) -> None:
        """Paint the ticks."""
        self.repaint()

    def is_ticked(self, index: int) -> bool:
        """Return whether a row's quotation is ticked."""
        item = self.items.item_of(index) if self.items is not None and self.ticked else None
        return isinstance(item, Quote) and item.span in self.ticked

    def watch_tab(self) -> None:
        """Show the other list."""
        self._show_items()

    def select_at(self, offset: int, quote: int | None) -> None:
        """Select the item that stands at a place of the text, or the last one before it.

        Where there is none, that is the first one for a reader who is in the list already.
        """
        if self.items is not None:
            row = self.items.row_at(offset, quote)
            self.select(row if row >= 0 or not self.has_focus else self._selectable_from(0, 1))

    def span_of(self, row: int) -> Span | None:
        """Return the place of the text that a row stands for."""
        return self.items.span_of(row) if self.items is not None else None

    @property
    def item(self) -> Quote | Source | Figure | DateMention | None:
        """What the selected row stands for."""
        return self.items.item_of(self.cursor) if self.items and self.cursor >= 0 else None

    def pinned(self) -> Sequence[Line]:
        """Return the names of the lists and a rule below the one in sight."""
        names: Line = ()
        rule: Line = ()
        for tab, start, name in self._places():
            here = tab is self.tab
            gap = start - cells_of(names)
            names = (*names, (" " * gap, ""), (name, "strong" if here else "dim"))
            mark = ("━" if here else "─") * len(name)
            rule = (*rule, ("─" * gap, "rule"), (mark, "stroke" if here else "rule"))
        rule = (*rule, ("─" * max(0, self.width_cells - cells_of(rule)), "rule"))
        return [names, rule, ()]

    def _places(self) -> Iterator[tuple[Tab, int, str]]:
        """Yield where each name stands: with its digit and more air where there is room.

        Where there is too little, the others are digits alone, which are their keys.
        """
        numbered = [f"{number} {tab.value.capitalize()}" for number, tab in enumerate(Tab, 2)]
        bare = [tab.value.capitalize() for tab in Tab]
        short = [
            name if tab is self.tab else name[0] for tab, name in zip(Tab, numbered, strict=True)
        ]
        ways = ((numbered, 2), (numbered, 1), (bare, 1), (short, 2))
        fitting = (way for way in ways if len((" " * way[1]).join(way[0])) <= self.width_cells)
        names, gap = next(fitting, ways[-1])
        start = 0
        for tab, name in zip(Tab, names, strict=True):
            yield tab, start, name
            start += len(name) + gap

    def on_click(self, event: events.Click) -> None:
        """Show the list whose name was clicked."""
        if event.y >= self.PINNED_LINES:
            super().on_click(event)
            return
        x = event.x - MARGIN_CELLS
        for tab, start, name in self._places():
            if start <= x < start + len(name):
                self.post_message(self.TabWanted(tab))
        event.stop()

    def _show_items(self) -> None:
        if self.items is not None:
            self.show(self.items)


def _list_of(findings: Findings, tab: Tab, *, by_source: bool) -> EvidenceItems:
    """Return a list of what was found, made once."""
    key = tab, by_source and tab is Tab.QUOTES
    items: EvidenceItems | None = findings.lists.get(key)
    if items is None:
        quotes = tab is Tab.QUOTES
        items = QuoteItems(findings, by_source=by_source) if quotes else _KINDS[tab](findings)
        findings.lists[key] = items
    return items
