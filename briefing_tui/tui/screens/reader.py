"""The reader: outline, article and evidence, which move together."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from briefing_tui.errors import Cancelled
from briefing_tui.keymap import Place
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.screens.reader_columns import Columns
from briefing_tui.tui.screens.reader_find import Finding
from briefing_tui.tui.screens.reader_jumps import Jumping
from briefing_tui.tui.screens.reader_links import Linking
from briefing_tui.tui.screens.reader_mouse import Choosing
from briefing_tui.tui.screens.reader_only import Filtering
from briefing_tui.tui.screens.reader_place import Remembering
from briefing_tui.tui.screens.reader_setting import Setting
from briefing_tui.tui.themed import follow_theme, let_go, personal
from briefing_tui.tui.turns import end_if, give_way
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.columns import SideBySide
from briefing_tui.tui.widgets.evidence import Evidence
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.outline import Outline
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final, cast

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.opening import Opened

_PATIENCE_S: Final = 2.0
"""How long the search for quotations waits until a long text is laid out, at most."""
_VERY_LONG: Final = 2_000_000
"""A text of so many characters is laid out before it is searched.

A shorter one, that whoever goes up from its end can wait for, gives the search the time first.
"""
_LISTS_AFTER_S: Final = 0.2
"""How long after all has been shown the lists are made that no panel shows yet."""


class ReaderScreen(
    Choosing, Columns, Remembering, Jumping, Finding, Filtering, Setting, Linking, Closable
):
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
    class ReadOn(Message):
        """More of a long article is known."""

        opened: Opened

    def compose(self) -> ComposeResult:
        """Put the columns side by side and the foot below."""
        self._take_size()
        settings = personal(self).settings
        with SideBySide(id="columns"):
            yield Outline(self.findings)
            yield Article(
                self.opened.document,
                self.findings,
                is_whole=self.opened.is_whole,
                measure_cells=settings.measure_cells,
                spacing_lines=settings.spacing_lines,
            )
            yield Evidence(self.findings)
        yield Foot(personal(self).keymap.at(Place.READER, Place.EVERYWHERE), self._ways_out)

    @property
    def _ways_out(self) -> dict[str, str]:
        """What the keys that lead out of here are called in the foot."""
        if self.app.screen_stack[:1] not in ([], [self]):  # none while it takes a place
            return {"leave": "back"}
        has_next = cast("BriefingApp", self.app).turn == "more"
        return {"leave": "next", "quit": "quit"} if has_next else {"leave": "quit"}

    def _take_size(self) -> None:
        """Arrange the columns for this screen now; Textual does so only after the first frame."""
        width = self.app.size.width
        fitting = [name for least, name in self.HORIZONTAL_BREAKPOINTS if least <= width]
        self.add_class(fitting[-1])

    def on_mount(self) -> None:
        """Take the colours in force; find what has not been found yet."""
        follow_theme(self)
        self.continue_reading()
        self.watch(self.article, "cursor", self._follow, init=False)
        self.watch(self.evidence, "ticked", self.article.show_ticks, init=False)
        if self.findings is None:
            self.call_after_refresh(self._read_on)  # a thread takes half the time of the other one
        else:
            self._get_ready()
        self.follow()
        self.call_after_refresh(self._tell_who_begins)
        if self.opened.warnings:
            self.notice(self.opened.warnings[0], "warning")

    def _tell_who_begins(self) -> None:
        """Say who speaks where the text begins with a quotation, now that its lines are known."""
        articles = self.query(Article)  # none where the screen was left before its first frame
        if any(each.current_quote is not None for each in articles) and not self.foot.message:
            self.follow()

    def on_unmount(self) -> None:
        """Be kept by nothing, and have the memory given back."""
        let_go(self)
        personal(self).tidy_up()

    def _follow(self) -> None:
        """Let the panels follow the text at once, so that all is painted together."""
        self.follow()

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def _read_on(self) -> None:
        """Wait for more of the article, until it is left."""
        worker = get_current_worker()
        end_if(lambda: worker.is_cancelled)
        with suppress(Cancelled):
            self._show_more()

    def _show_more(self) -> None:
        for opened in self.opened.more:
            give_way()
            if opened.findings is not None:  # a list of thousands would make a key wait
                self.evidence.make_list(opened.findings)
            self.post_message(self.ReadOn(opened))
            if opened.is_to_search and _is_very_long(opened):
                self.article.is_laid_out.wait(_PATIENCE_S)

    def on_reader_screen_read_on(self, message: ReadOn) -> None:
        """Show more of the article; the text in sight stays where it is."""
        before, self.opened = self.opened, message.opened
        if not before.is_whole and self.opened.is_whole:
            waits = self.opened.is_to_search and not _is_very_long(self.opened)
            self.article.show_whole(self.opened.document, rest_waits=waits)
            self.search_again()
            if self.article.is_at_start and self.opened.position is not None:
                self.continue_reading()
        else:  # the search has come to its end
            self.article.lay_out_rest()
        if self.opened.findings is not None:
            self._show_findings(self.opened.findings)
            self._get_ready()
        said = self.foot.message
        self.follow()
        if said and self.findings is None:  # nobody has had the time to read it
            self.foot.notice(*said)
        if self.opened.warnings != before.warnings:
            self.notice(self.opened.warnings[0], "warning")

    def _get_ready(self) -> None:
        """Have made, once all is shown, what keys will ask for."""
        personal(self).get_ready()
        self.set_timer(_LISTS_AFTER_S, self._make_lists)

    @work(thread=True, exclusive=True, group="lists", exit_on_error=False)
    def _make_lists(self) -> None:
        """Make the lists of the panels while nobody types."""
        for _ in self.evidence.make_lists():
            give_way()

    def _show_findings(self, findings: Findings) -> None:
        self.findings = self.whole = findings
        self.article.show_findings(findings)
        self.outline.show_findings(findings)
        self.evidence.show_findings(findings)

    def on_article_leapt(self, message: Article.Leapt) -> None:
        """Remember where a leap to an end of the text began."""
        self.jumps.leave(message.offset)

    def action_export(self) -> None:
        """Open the export."""
        from briefing_tui.tui.screens.export import ExportScreen  # late: not seen before "w"

        if self.whole is None:
            self.notice("Still looking for quotations; the export needs them")
        else:
            screen = personal(self).kept(ExportScreen)
            screen.offer(self.whole.briefing, where=self.opened.where)
            self.app.push_screen(screen, self._exported)

    def _exported(self, path: str | None) -> None:
        if path:
            self.notice(f"Written to {path}")

    def action_briefing(self, by: int) -> None:
        """Open the next article of the list (1), or the one before (-1)."""
        cast("BriefingApp", self.app).open_beside(self, by)

    def cancel(self) -> None:
        """End what was begun last: a line, a command, a choice, ticks, a panel, a search."""
        if self.asking is not None and self.asking.FOR == "find":
            self.end_find(back=True)
        elif self.asking is not None:
            self.end_ask()
        elif self.stop_pipe():
            return  # it has said so
        elif self.selections:
            self.clear_selection()
        elif self.forget_ticks():
            self.notice("No quotation is ticked")
            return
        elif self.panel is not Panel.TEXT:
            if not self.end_only_here():  # as was promised there
                self.panel = Panel.TEXT
        elif not (self.forget_find() or self.end_only()):
            self.show_alone(False)
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


def _is_very_long(opened: Opened) -> bool:
    return len(opened.document.text) >= _VERY_LONG
