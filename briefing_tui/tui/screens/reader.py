"""The reader: outline, article and evidence, which move together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen

from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Place, keys_at
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.findings import Findings, voice_of
from briefing_tui.tui.jumps import Jumps
from briefing_tui.tui.opening import Opened, find_all
from briefing_tui.tui.screens.whereabouts import whereabouts
from briefing_tui.tui.themed import follow_theme
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Evidence, Tab
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.outline import Outline
from briefing_tui.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class Panel(StrEnum):
    """The columns, from left to right."""

    OUTLINE = "outline"
    TEXT = "text"
    EVIDENCE = "evidence"


class ReaderScreen(Closable, Screen[None]):
    """One article."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.READER)]
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  an instance variable to Textual
        (0, "-narrow"),
        (60, "-medium"),
        (100, "-wide"),
        (150, "-roomy"),
    ]
    AUTO_FOCUS = "Article"

    panel: var[Panel] = var(Panel.TEXT, init=False)
    """The column that has the keyboard."""

    article = getters.query_one(Article)
    outline = getters.query_one(Outline)
    evidence = getters.query_one(Evidence)
    foot = getters.query_one(Foot)

    @dataclass(eq=False, repr=False)
    class StepWanted(Message):
        """The reader wants the next article of the list, or the one before."""

        reader: ReaderScreen
        by: int

    @dataclass(eq=False, repr=False)
    class Found(Message):
        """Everything in a long article has been found."""

        findings: Findings

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self._opened = opened
        self._findings = opened.findings
        self._jumps = Jumps()
        self._preview_from: int | None = None
        """Where the text was before the reader began to move in a panel."""

    def compose(self) -> ComposeResult:
        """Put the columns side by side and the foot below."""
        with Horizontal(id="columns"):
            yield Outline(self._findings)
            yield Article(self._opened.document, self._findings)
            yield Evidence(self._findings)
        names = {} if self.app.screen_stack and self.app.screen is not self else {"leave": "quit"}
        yield Foot(keys_at(Place.READER, Place.EVERYWHERE), names)

    def on_mount(self) -> None:
        """Take the colours in force; find what has not been found yet."""
        follow_theme(self)
        if self._findings is None:
            self._find()
        self._follow()
        if self._opened.warnings:
            self.notice(self._opened.warnings[0], "warning")

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def _find(self) -> None:
        """Find everything in the article."""
        try:
            findings = find_all(self._opened.document)
        except BriefingError as error:
            self.app.call_from_thread(self.notice, str(error), "warning")
        else:
            self.post_message(self.Found(findings))

    def on_reader_screen_found(self, message: Found) -> None:
        """Show what was found; the text stays where it is."""
        self._findings = message.findings
        self.article.show_findings(message.findings)
        self.outline.show_findings(message.findings)
        self.evidence.show_findings(message.findings)
        self._follow()

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message in the line under the text."""
        self.foot.notice(text, style)

    # What moves in one column moves the others.

    def on_article_moved(self) -> None:
        """Let the panels follow the text."""
        self._follow()

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
            self._jumps.leave(start)
        self._preview_from = None
        self.panel = Panel.TEXT

    @on(Evidence.TabWanted)
    def _show_tab(self, message: Evidence.TabWanted) -> None:
        self._show_list(message.tab)

    def _go_to_row(self, rows: Rows, index: int) -> None:
        span = None
        if isinstance(rows, Evidence | Outline):
            span = rows.span_of(index)
        if span is not None:
            self.article.go_to(span.start, top=isinstance(rows, Outline))
            at = self.article.current_quote
            if (
                self._findings is None
                or at is None
                or span != self._findings.briefing.quotes[at].span
            ):
                self.article.light(span)

    def _follow(self) -> None:
        """Bring the panels and the foot to where the cursor is."""
        offset, quote = self.article.cursor, self.article.current_quote
        if self._findings is not None:
            if self.focused is not self.evidence:
                self.evidence.select_at(offset, quote)
            if self.focused is not self.outline:
                self.outline.select_section(self._findings.briefing.section_at(offset))
        self._tell()

    def _tell(self) -> None:
        """Say in the foot where the reader is."""
        offset, quote = self.article.cursor, self.article.current_quote
        document = self._opened.document
        self.foot.say(*whereabouts(document, self._findings, offset, quote))

    # Jumps.

    def _jump(self, offset: int | None, where: str, *, top: bool = False) -> None:
        """Go to a place and remember where from; say so if there is none."""
        if offset is None:
            self.notice(f"No {where}")
            return
        self._jumps.leave(self.article.cursor)
        self.article.go_to(offset, top=top)

    def _step_quote(self, by: int, *, same_source: bool = False) -> None:
        findings = self._findings
        if findings is None:
            self.notice("Still looking for quotations")
            return
        quotes = findings.briefing.quotes
        offset, at = self.article.cursor, self.article.current_quote
        source = None
        way = "further on" if by > 0 else "further up"
        if same_source:
            of = at if at is not None else findings.quote_before(offset)
            source = voice_of(quotes[of]) if of is not None else None
            if source is None:
                self.notice("No source here: go to a quotation first")
                return
            way = f"by {findings.names.get(source, source)} {way}"
        found = findings.step(quotes[at].span.start if at is not None else offset, by, source)
        start = quotes[found].span.start if found is not None else None
        self._jump(start, f"quotation {way}")

    def action_next_quote(self) -> None:
        """Go to the next quotation."""
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        """Go to the quotation before."""
        self._step_quote(-1)

    def action_next_by_source(self) -> None:
        """Go to the next quotation by the same source."""
        self._step_quote(1, same_source=True)

    def action_previous_by_source(self) -> None:
        """Go to the quotation before by the same source."""
        self._step_quote(-1, same_source=True)

    def _step_section(self, by: int) -> None:
        found = self._findings.section_step(self.article.cursor, by) if self._findings else None
        self._jump(found, "section further on" if by > 0 else "section further up", top=True)

    def action_next_section(self) -> None:
        """Go to the next section."""
        self._step_section(1)

    def action_previous_section(self) -> None:
        """Go to the section before."""
        self._step_section(-1)

    def action_back(self) -> None:
        """Go back to where the last jump started."""
        self._travel(self._jumps.back(self.article.cursor), "back")

    def action_forward(self) -> None:
        """Go forward again."""
        self._travel(self._jumps.forward(self.article.cursor), "forward")

    def _travel(self, offset: int | None, way: str) -> None:
        if offset is None:
            self.notice(f"Nowhere to go {way} to")
        else:
            self.article.go_to(offset)

    # Panels.

    def watch_panel(self, before: Panel, panel: Panel) -> None:
        """Show the column where columns take turns, and give it the keyboard."""
        self.remove_class(f"-on-{before}", "-zen" if panel is not Panel.TEXT else "")
        self.add_class(f"-on-{panel}")
        self._preview_from = None
        columns = {Panel.OUTLINE: self.outline, Panel.TEXT: self.article}
        self.set_focus(columns.get(panel, self.evidence))

    def on_descendant_focus(self) -> None:
        """Follow the mouse when it gives a column the keyboard."""
        for panel, column in zip(Panel, (self.outline, self.article, self.evidence), strict=True):
            if column.has_focus:
                self.panel = panel

    def _turn_panel(self, by: int) -> None:
        panels = list(Panel)
        self.panel = panels[(panels.index(self.panel) + by) % len(panels)]

    def action_next_panel(self) -> None:
        """Go to the next panel."""
        self._turn_panel(1)

    def action_previous_panel(self) -> None:
        """Go to the panel before."""
        self._turn_panel(-1)

    def _show_list(self, tab: Tab) -> None:
        if self.panel is Panel.EVIDENCE and self.evidence.tab is tab and not self._is_wide:
            self.panel = Panel.TEXT
            return
        self.evidence.tab = tab
        self.evidence.select_at(self.article.cursor, self.article.current_quote)
        self.panel = Panel.EVIDENCE

    @property
    def _is_wide(self) -> bool:
        return self.has_class("-wide") or self.has_class("-roomy")

    def action_show_text(self) -> None:
        """Go to the text."""
        self.panel = Panel.TEXT

    def action_show_quotes(self) -> None:
        """Show the quotations."""
        self._show_list(Tab.QUOTES)

    def action_show_sources(self) -> None:
        """Show the sources."""
        self._show_list(Tab.SOURCES)

    def action_show_figures(self) -> None:
        """Show the figures."""
        self._show_list(Tab.FIGURES)

    def action_show_timeline(self) -> None:
        """Show the timeline."""
        self._show_list(Tab.TIMELINE)

    def action_zen(self) -> None:
        """Show the text alone, or the panels again."""
        self.panel = Panel.TEXT
        self.toggle_class("-zen")

    # The rest.

    def action_export(self) -> None:
        """Open the export."""
        from briefing_tui.tui.screens.export import ExportScreen  # late: not seen before "w"

        if self._findings is None:
            self.notice("Still looking for quotations; the export needs them")
        else:
            self.app.push_screen(ExportScreen(self._findings.briefing), self._exported)

    def _exported(self, path: str | None) -> None:
        if path:
            self.notice(f"Written to {path}")

    def action_next_briefing(self) -> None:
        """Ask for the next article of the list."""
        self.post_message(self.StepWanted(self, 1))

    def action_previous_briefing(self) -> None:
        """Ask for the article before in the list."""
        self.post_message(self.StepWanted(self, -1))

    def cancel(self) -> None:
        """Go back from a panel to the text and from zen to the panels."""
        if self.panel is not Panel.TEXT:
            self.panel = Panel.TEXT
        elif self.has_class("-zen"):
            self.remove_class("-zen")
        else:
            self._tell()

    def leave(self) -> bool:
        """Go back to the library, if this article was opened from it."""
        if len(self.app.screen_stack) < 2:
            return False
        self.dismiss()
        return True
