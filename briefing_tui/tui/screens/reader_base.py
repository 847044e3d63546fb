"""What the parts of the reader share: its columns, its findings and the line under the text."""

from __future__ import annotations

from enum import StrEnum

from textual import getters
from textual.reactive import var

from briefing_tui.text.width import fit
from briefing_tui.tui.jumps import Jumps
from briefing_tui.tui.screens.asking import Asking
from briefing_tui.tui.screens.whereabouts import whereabouts
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Evidence, Tab
from briefing_tui.tui.widgets.outline import Outline
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.opening import Opened
    from briefing_tui.tui.paint import Line
    from briefing_tui.tui.widgets.lineview import LineView


LOOKING: Final = "Still looking for quotations"
NO_QUOTATIONS: Final = "There are no quotations here"
"""In the text, or by the source that is shown alone."""
NOBODY_NAMED: Final = "The text names nobody for this quotation"
_ONLY_CELLS: Final = 20
"""Of the name of a source that is shown alone."""


class Panel(StrEnum):
    """The columns, from left to right."""

    OUTLINE = "outline"
    TEXT = "text"
    EVIDENCE = "evidence"


class ReaderBase(Sturdy, Asking):
    """An article, its findings and the columns that show them."""

    panel: var[Panel] = var(Panel.TEXT, init=False)
    """The column that has the keyboard."""

    article = getters.query_one(Article)
    outline = getters.query_one(Outline)
    evidence = getters.query_one(Evidence)

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self.opened = opened
        self.findings: Findings | None = opened.findings
        """What was found; None as long as the search goes on."""
        self.whole = opened.findings
        """The same, also where only one source's are shown."""
        self.only: str | None = None
        """The source that is shown alone."""
        self.jumps = Jumps()

    @property
    def column(self) -> LineView:
        """The column that has the keyboard, or had it before words were asked for."""
        columns: dict[Panel, LineView] = {Panel.OUTLINE: self.outline, Panel.TEXT: self.article}
        return columns.get(self.panel, self.evidence)

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message in the line under the text."""
        self.foot.notice(text, style)

    def follow(self) -> None:
        """Bring the panels and the line under the text to where the cursor is."""
        offset, quote = self.article.cursor, self.article.current_quote
        if self.findings is not None:
            # Not what the reader is moving in, unless it was empty when the reader came to it.
            if self.focused is not self.evidence or self.evidence.cursor < 0:
                self.evidence.select_at(offset, quote)
            if self.focused is not self.outline or self.outline.cursor < 0:
                self.outline.select_section(self.findings.briefing.section_at(offset))
        in_figures = self.focused is self.evidence and self.evidence.tab is Tab.FIGURES
        length = len(self.opened.document.text) if self.opened.is_whole else None
        lefts, rights = whereabouts(
            length, self.findings, offset, None if in_figures else quote,
            is_at_end=self.article.is_at_end,
        )  # fmt: skip
        if self.only is not None and self.findings is not None:
            name = on_one_line(self.findings.names.get(self.only, self.only))
            only: Line = ((f"& {fit(name, _ONLY_CELLS)}", "mark"),)
            rights = tuple((*only, (" · ", "faint"), *right) for right in rights)
        if self.evidence.ticked:
            ticks: Line = ((f"✓ {len(self.evidence.ticked)}", "mark"),)
            rights = tuple((*ticks, (" · ", "faint"), *right) for right in rights)
        self.foot.say(lefts, rights)

    def end_ask(self) -> None:
        """Take the line and the labels away and go back to the column that it was asked from."""
        super().end_ask()
        self.article.show_labels(())

    def jump(self, offset: int | None, what: str, *, top: bool = False) -> None:
        """Go to a place and remember where from; say that there is no `what` if it is None."""
        if offset is None:
            self.notice(f"No {what}")
            return
        self.jumps.leave(self.article.cursor)
        self.article.go_to(offset, top=top)
