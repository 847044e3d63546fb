"""The reader: outline, article and evidence, which move together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.containers import Horizontal
from textual.message import Message

from briefing_tui.keymap import Place
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.screens.reader_find import Finding
from briefing_tui.tui.screens.reader_jumps import Jumping
from briefing_tui.tui.screens.reader_mouse import Choosing
from briefing_tui.tui.screens.reader_place import Remembering
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Evidence, Tab
from briefing_tui.tui.widgets.findline import FindLine
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.outline import Outline
from briefing_tui.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.opening import Opened


class ReaderScreen(Choosing, Remembering, Jumping, Finding, Closable):
    """One article."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.READER)]
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  an instance variable to Textual
        (0, "-narrow"),
        (60, "-medium"),
        (100, "-wide"),
        (136, "-broad"),
        (154, "-roomy"),
    ]
    AUTO_FOCUS = "Article"

    @dataclass(eq=False, repr=False)
    class StepWanted(Message):
        """The reader wants the next article of the list, or the one before."""

        reader: ReaderScreen
        by: int

    @dataclass(eq=False, repr=False)
    class ReadOn(Message):
        """More of a long article is known."""

        opened: Opened

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._preview_from: int | None = None
        """Where the text was before the reader began to move in a panel."""

    def compose(self) -> ComposeResult:
        """Put the columns side by side and the foot below."""
        self._take_size()
        settings = personal(self).settings
        with Horizontal(id="columns"):
            yield Outline(self.findings)
            yield Article(
                self.opened.document,
                self.findings,
                is_whole=self.opened.is_whole,
                measure_cells=settings.measure_cells,
                spacing_lines=settings.spacing_lines,
            )
            yield Evidence(self.findings)
        is_first = self.app.screen_stack[0] is self
        keys = personal(self).keymap.at(Place.READER, Place.EVERYWHERE)
        yield Foot(keys, {"leave": "quit" if is_first else "back"})

    def _take_size(self) -> None:
        """Arrange the columns for this screen now; Textual does so only after the first frame."""
        width = self.app.size.width
        fitting = [name for least, name in self.HORIZONTAL_BREAKPOINTS if least <= width]
        self.add_class(fitting[-1])

    def on_mount(self) -> None:
        """Take the colours in force; find what has not been found yet."""
        follow_theme(self)
        self.continue_reading()
        if self.findings is None:
            self._read_on()
        self.follow()
        self.say_continued()
        if self.opened.warnings:
            self.notice(self.opened.warnings[0], "warning")

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def _read_on(self) -> None:
        """Wait for more of the article."""
        for opened in self.opened.more:
            self.post_message(self.ReadOn(opened))

    def on_reader_screen_read_on(self, message: ReadOn) -> None:
        """Show more of the article; the text in sight stays where it is."""
        before, self.opened = self.opened, message.opened
        if not before.is_whole and self.opened.is_whole:
            self.article.show_whole(self.opened.document)
            self.search_again()
            if self.article.is_at_start and self.opened.position is not None:
                self.continue_reading()
        if self.opened.findings is not None:
            self._show_findings(self.opened.findings)
        self.follow()
        if self.opened.warnings != before.warnings:
            self.notice(self.opened.warnings[0], "warning")

    def _show_findings(self, findings: Findings) -> None:
        self.findings = findings
        self.article.show_findings(findings)
        self.outline.show_findings(findings)
        self.evidence.show_findings(findings)

    # What moves in one column moves the others.

    def on_article_moved(self) -> None:
        """Let the panels follow the text."""
        self.follow()

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
        self._go_to_row(message.rows, message.index)

    @on(Rows.Chosen)
    def _go_there(self, message: Rows.Chosen) -> None:
        """Go from a row to its place in the text."""
        message.stop()
        start = self.article.cursor if self._preview_from is None else self._preview_from
        self._go_to_row(message.rows, message.index)
        if start != self.article.cursor:
            self.jumps.leave(start)
        self.panel = Panel.TEXT

    def _go_to_row(self, rows: Rows, index: int) -> None:
        span = rows.span_of(index) if isinstance(rows, Evidence | Outline) else None
        if span is None:
            return
        self.article.go_to(span.start, top=isinstance(rows, Outline))
        at = self.article.current_quote
        if self.findings is None or at is None or self.findings.briefing.quotes[at].span != span:
            self.article.light(span)

    @on(Evidence.TabWanted)
    def _show_wanted(self, message: Evidence.TabWanted) -> None:
        self._show_list(message.tab)

    # Panels.

    def watch_panel(self, before: Panel, panel: Panel) -> None:
        """Show the column where columns take turns, and give it the keyboard."""
        self.remove_class(f"-on-{before}")
        self.add_class(f"-on-{panel}")
        if panel is not Panel.TEXT:
            self.remove_class("-zen")
        self._preview_from = None
        columns = {Panel.OUTLINE: self.outline, Panel.TEXT: self.article}
        self.set_focus(columns.get(panel, self.evidence))

    def on_descendant_focus(self) -> None:
        """Follow the mouse when it gives a column the keyboard."""
        for panel, column in zip(Panel, (self.outline, self.article, self.evidence), strict=True):
            if column.has_focus:
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
        is_drawer = self.has_class("-medium") or self.has_class("-narrow")
        if is_drawer and self.panel is Panel.EVIDENCE and self.evidence.tab is tab:
            self.panel = Panel.TEXT
            return
        self.evidence.tab = tab
        self.evidence.select_at(self.article.cursor, self.article.current_quote)
        self.panel = Panel.EVIDENCE

    def action_group_quotes(self) -> None:
        """Group the quotations by source, or by section again."""
        self.evidence.by_source = not self.evidence.by_source
        if self.evidence.tab is not Tab.QUOTES or self.panel is not Panel.EVIDENCE:
            self._show_list(Tab.QUOTES)
        self.evidence.select_at(self.article.cursor, self.article.current_quote)

    def action_zen(self) -> None:
        """Show the text alone, or the panels again."""
        self.panel = Panel.TEXT
        self.toggle_class("-zen")

    # The rest.

    def action_export(self) -> None:
        """Open the export."""
        from briefing_tui.tui.screens.export import ExportScreen  # late: not seen before "w"

        if self.findings is None:
            self.notice("Still looking for quotations; the export needs them")
        else:
            self.app.push_screen(ExportScreen(self.findings.briefing), self._exported)

    def _exported(self, path: str | None) -> None:
        if path:
            self.notice(f"Written to {path}")

    def action_briefing(self, by: int) -> None:
        """Ask for the next article of the list, or the one before."""
        self.post_message(self.StepWanted(self, by))

    def cancel(self) -> None:
        """Stop finding, go back from a panel to the text, and from zen to the panels."""
        if self.query(FindLine):
            self.end_find(back=True)
        elif self.panel is not Panel.TEXT:
            self.panel = Panel.TEXT
        elif not self.forget_find():
            self.remove_class("-zen")
        self.follow()

    def leave(self) -> bool:
        """Go back to the library, if this article was opened from it."""
        if len(self.app.screen_stack) < 2:
            return False
        fault = self.try_to_remember()
        for foot in self.app.screen_stack[-2].query(Foot):
            if fault:
                foot.notice(fault, "warning")
        self.dismiss()
        return True
