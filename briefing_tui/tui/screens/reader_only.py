"""Reading for one source: the others step back."""

from __future__ import annotations

from textual import work

from briefing_tui.model import Figure, Quote, Source
from briefing_tui.tui.findings import voice_of
from briefing_tui.tui.screens.reader_base import NOBODY_NAMED
from briefing_tui.tui.screens.reader_pick import Picking
from briefing_tui.tui.turns import give_way, is_resting
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.screens.reader_base import Panel


_LOOK_EVERY_S: Final = 0.3
"""How often it is looked whose words the reader has come to, while nobody types."""


class Filtering(Picking):
    """The part of the reader that shows one source alone."""

    _only_in: Panel | None = None
    """Where the keyboard was when one source was asked for."""
    _at_hand: tuple[Findings, str, Findings] | None = None
    """Of everything what one source says, made in a moment of rest: it may be wanted next."""

    def on_mount(self) -> None:
        """Look now and then which source is at hand."""
        self.set_interval(_LOOK_EVERY_S, self._get_ready_for_source)

    def _get_ready_for_source(self) -> None:
        if self.whole is None or self.only is not None or not (self.is_current and is_resting()):
            return
        source = self._source_at_hand()
        if source is not None and (self.whole, source) != (self._at_hand or ())[:2]:
            self._make(self.whole, source)

    @work(thread=True, exclusive=True, group="only", exit_on_error=False)
    def _make(self, whole: Findings, source: str) -> None:
        """Make what a source says, and what the columns show of it."""
        found = self._only_of(whole, source)
        give_way()
        found.runs  # noqa: B018  made here, because this is a thread of its own
        give_way()
        self.evidence.make_list(found)

    def _only_of(self, whole: Findings, source: str) -> Findings:
        from briefing_tui.tui.filtering import only_of  # late: not for the first frame

        at_hand = self._at_hand
        if at_hand is None or at_hand[:2] != (whole, source):
            self._at_hand = at_hand = whole, source, only_of(whole, source)
        return at_hand[2]

    def action_only(self) -> None:
        """Show only what the source at hand says, or everything again."""
        whole = self.whole
        if self.end_only():
            return
        source = self._source_at_hand()
        if whole is None:
            self.notice("Still looking for sources")
            return
        if source is None:
            is_on_one = isinstance(self.item_at_hand(), Quote)
            go = "No source here; go to a quotation or a source first"
            self.notice(NOBODY_NAMED if is_on_one else go)
            return
        found = self._only_of(whole, source)
        self._only_in = self.panel
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

    def end_only_here(self) -> bool:
        """Show everything again if one source was asked for where the keyboard is."""
        return self.panel is self._only_in and self.end_only()

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
