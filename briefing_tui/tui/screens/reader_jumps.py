"""The jumps of the reader: quotations, sources, sections, and back."""

from __future__ import annotations

from briefing_tui.tui.findings import Findings, voice_of
from briefing_tui.tui.screens.reader_base import LOOKING, NO_QUOTATIONS, NOBODY_NAMED, ReaderBase


class Jumping(ReaderBase):
    """The part of the reader that jumps."""

    def action_quote(self, by: int) -> None:
        """Go to the next quotation (1) or the one before (-1)."""
        if self.findings is None:
            self.notice(LOOKING)
        elif not self.findings.briefing.quotes:
            self.notice(NO_QUOTATIONS)
        else:
            self._step(self.findings, by, None, _way(by))

    def action_by_source(self, by: int) -> None:
        """Go to the next quotation by the same source, or the one before."""
        findings = self.findings
        if findings is None:
            self.notice(LOOKING)
            return
        at = self.article.current_quote
        if at is None:
            at = findings.quote_before(self.article.cursor)
        source = voice_of(findings.briefing.quotes[at]) if at is not None else None
        if not findings.briefing.quotes:
            self.notice(NO_QUOTATIONS)
        elif source is None:
            is_on_one = self.article.current_quote is not None
            self.notice(NOBODY_NAMED if is_on_one else "No source here; go to a quotation first")
        else:
            self._step(findings, by, source, f"by {findings.names.get(source, source)} {_way(by)}")

    def action_section(self, by: int) -> None:
        """Go to the next section, or the one before."""
        if self.findings is None:
            self.notice("Still looking for sections")
        elif len(self.findings.section_starts) < 2:
            self.notice("This text is one section")
        else:
            found = self.findings.section_step(self.article.cursor, by)
            self.jump(found, f"section {_way(by)}", top=True)

    def action_travel(self, by: int) -> None:
        """Go back to where the last jump started (-1), or forward again (1)."""
        now = self.article.cursor
        offset = self.jumps.forward(now) if by > 0 else self.jumps.back(now)
        if offset is None:
            self.notice(f"Nowhere to go {'forward' if by > 0 else 'back'} to")
        else:
            self.article.go_to(offset)

    def _step(self, findings: Findings, by: int, source: str | None, way: str) -> None:
        quotes, at = findings.briefing.quotes, self.article.current_quote
        start = self.article.cursor if at is None else quotes[at].span.start
        found = findings.step(start, by, source)
        self.jump(None if found is None else quotes[found].span.start, f"quotation {way}")


def _way(by: int) -> str:
    return "further down" if by > 0 else "further up"
