"""Reading for one source: the others step back."""

from __future__ import annotations

from briefing_tui.model import Figure, Quote, Source
from briefing_tui.tui.findings import voice_of
from briefing_tui.tui.screens.reader_pick import Picking
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.tui.findings import Findings


class Filtering(Picking):
    """The part of the reader that shows one source alone."""

    def action_only(self) -> None:
        """Show only what the source at hand says, or everything again."""
        whole = self.whole
        if self.end_only():
            return
        source = self._source_at_hand()
        if whole is None or source is None:
            self.notice("No source here; go to a quotation or a source first")
            return
        from briefing_tui.tui.filtering import only_of  # late: not seen before "&"

        found = only_of(whole, source)
        self._show(found, source)
        name = on_one_line(whole.names.get(source, source))
        quotes, figures = len(found.briefing.quotes), len(found.briefing.figures)
        counts = f"{counted(quotes, 'quotation')}, {counted(figures, 'figure')}"
        self.notice(f"Only {name}: {counts} · Esc shows all again")

    def end_only(self) -> bool:
        """Show everything again; return whether something was left out."""
        if self.only is None or self.whole is None:
            return False
        self._show(self.whole, None)
        return True

    def _show(self, findings: Findings, source: str | None) -> None:
        self.findings, self.only = findings, source
        self.article.show_findings(findings, dimmed=source is not None)
        self.evidence.show_findings(findings)
        self.outline.show_findings(findings)
        self.follow()

    def _source_at_hand(self) -> str | None:
        item = self.item_at_hand()
        if isinstance(item, Source):
            return item.id
        if isinstance(item, Figure) and item.source is not None:
            return item.source
        if not isinstance(item, Quote) and self.findings is not None:
            at = self.findings.quote_before(self.article.cursor)
            item = self.findings.briefing.quotes[at] if at is not None else None
        return voice_of(item) if isinstance(item, Quote) else None
