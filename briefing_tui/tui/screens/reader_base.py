"""What the parts of the reader share: its columns, its findings and the line under the text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from textual import getters
from textual.reactive import var
from textual.screen import Screen

from briefing_tui.tui.jumps import Jumps
from briefing_tui.tui.screens.whereabouts import whereabouts
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Evidence, Tab
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.outline import Outline

if TYPE_CHECKING:
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.opening import Opened


class Panel(StrEnum):
    """The columns, from left to right."""

    OUTLINE = "outline"
    TEXT = "text"
    EVIDENCE = "evidence"


class ReaderBase(Sturdy, Screen[None]):
    """An article, its findings and the columns that show them."""

    panel: var[Panel] = var(Panel.TEXT, init=False)
    """The column that has the keyboard."""

    article = getters.query_one(Article)
    outline = getters.query_one(Outline)
    evidence = getters.query_one(Evidence)
    foot = getters.query_one(Foot)

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self.opened = opened
        self.findings: Findings | None = opened.findings
        """What was found; None as long as the search goes on."""
        self.jumps = Jumps()

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message in the line under the text."""
        self.foot.notice(text, style)

    def follow(self) -> None:
        """Bring the panels and the line under the text to where the cursor is."""
        offset, quote = self.article.cursor, self.article.current_quote
        if self.findings is not None:
            if self.focused is not self.evidence:
                self.evidence.select_at(offset, quote)
            if self.focused is not self.outline:
                self.outline.select_section(self.findings.briefing.section_at(offset))
        in_figures = self.focused is self.evidence and self.evidence.tab is Tab.FIGURES
        length = len(self.opened.document.text) if self.opened.is_whole else None
        self.foot.say(*whereabouts(length, self.findings, offset, None if in_figures else quote))

    def jump(self, offset: int | None, what: str, *, top: bool = False) -> None:
        """Go to a place and remember where from; say that there is no `what` if it is None."""
        if offset is None:
            self.notice(f"No {what}")
            return
        self.jumps.leave(self.article.cursor)
        self.article.go_to(offset, top=top)
