"""The columns side by side: what moves in one moves the others, and which has the keyboard."""

from __future__ import annotations

from textual import on

from briefing_tui.tui.screens.reader_base import Panel, ReaderBase
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Evidence, Tab
from briefing_tui.tui.widgets.outline import Outline
from briefing_tui.tui.widgets.rows import Rows
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Span

_PANELS: Final[dict[type, Panel]] = {
    Outline: Panel.OUTLINE,
    Article: Panel.TEXT,
    Evidence: Panel.EVIDENCE,
}


class Columns(ReaderBase):
    """The part of the reader that keeps its columns together."""

    _preview_from: int | None = None
    """Where the text was before the reader began to move in a panel."""

    def on_article_chosen(self) -> None:
        """Show the item at the cursor in its panel."""
        self.evidence.select_at(self.article.cursor, self.article.current_quote)
        self.panel = Panel.EVIDENCE

    @on(Rows.Moved)
    def _preview(self, message: Rows.Moved) -> None:
        """Let the text follow the panel."""
        message.stop()
        if self._preview_from is None:
            self._preview_from = self.article.cursor
        self._go_to_row(message.rows, message.place)

    @on(Rows.Chosen)
    def _go_there(self, message: Rows.Chosen) -> None:
        """Go from a row to its place in the text."""
        message.stop()
        if self._preview_from is None:
            self._preview_from = self.article.cursor
        self._go_to_row(message.rows, message.place)
        self.panel = Panel.TEXT

    def _go_to_row(self, rows: Rows, span: Span | None) -> None:
        if span is None:
            return
        self.article.go_to(span.start, top=isinstance(rows, Outline))
        at = self.article.current_quote
        if self.findings is None or at is None or self.findings.briefing.quotes[at].span != span:
            self.article.light(span)

    @on(Evidence.TabWanted)
    def _show_wanted(self, message: Evidence.TabWanted) -> None:
        self._show_list(message.tab)

    def watch_panel(self, before: Panel, panel: Panel) -> None:
        """Show the column where columns take turns, and give it the keyboard."""
        self.remove_class(f"-on-{before}", update=False)
        self.add_class(f"-on-{panel}", update=False)
        if panel is not Panel.TEXT:
            self.show_alone(False)
        if self._columns_take_turns:  # else all of them stay where they are
            self.update_node_styles(animate=False)
        if self._preview_from not in (None, self.article.cursor):
            self.jumps.leave(self._preview_from)
        self._preview_from = None
        self.set_focus(self.column)

    def on_descendant_focus(self) -> None:
        """Follow the mouse when it gives a column the keyboard.

        A column tells of it late: it may have lost the keyboard since, and not have heard of that.
        """
        panel = _PANELS.get(type(self.focused))
        if panel is not None:
            self.panel = panel

    def action_panel(self, by: int) -> None:
        """Go to the next panel (1) or the one before (-1)."""
        panels = list(Panel)
        self.panel = panels[(panels.index(self.panel) + by) % len(panels)]

    def action_show(self, what: str) -> None:
        """Go to the text, or to one of the lists of evidence."""
        if what == "text":
            self.panel = Panel.TEXT
        else:
            self._show_list(Tab(what))

    def _show_list(self, tab: Tab) -> None:
        if self._columns_take_turns and self.panel is Panel.EVIDENCE and self.evidence.tab is tab:
            self.panel = Panel.TEXT
            return
        self.evidence.tab = tab
        self.evidence.select_at(self.article.cursor, self.article.current_quote)
        self.panel = Panel.EVIDENCE

    @property
    def _columns_take_turns(self) -> bool:
        return self.has_class("-medium") or self.has_class("-narrow")

    def action_group_quotes(self) -> None:
        """Group the quotations by source, or by section again."""
        self.evidence.by_source = not self.evidence.by_source
        if self.evidence.tab is not Tab.QUOTES or self.panel is not Panel.EVIDENCE:
            self._show_list(Tab.QUOTES)
        self.evidence.select_at(self.article.cursor, self.article.current_quote)

    def action_zen(self) -> None:
        """Show the text alone, or the panels again."""
        if self.has_class("-narrow") and self.panel is Panel.TEXT:
            self.notice("The text is alone already")
            return
        self.panel = Panel.TEXT
        self.show_alone(not self.has_class("-zen"))

    def show_alone(self, alone: bool) -> None:
        """Show the text alone, or the panels with it; no style but theirs depends on that."""
        if alone != self.has_class("-zen"):
            self.set_class(alone, "-zen", update=False)
            self.outline.update_node_styles(animate=False)
            self.evidence.update_node_styles(animate=False)
