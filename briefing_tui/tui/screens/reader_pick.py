"""What is at hand: the finding that the reader is at, in the text or in a panel."""

from __future__ import annotations

from briefing_tui.model import Briefing, Span
from briefing_tui.packed import block_at
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.screens.reader_base import Panel, ReaderBase
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.tui.citation import Item


class Picking(ReaderBase):
    """The part of the reader that knows what is at hand."""

    @property
    def findings_or_none(self) -> Findings:
        """What was found; findings without anything in them as long as the search goes on."""
        return self.findings or Findings(Briefing(document=self.opened.document))

    def item_at_hand(self) -> Item | None:
        """Return the selected item of a panel; in the text the quotation, figure or sentence."""
        if self.panel is Panel.EVIDENCE:
            return self.evidence.item
        if self.panel is Panel.OUTLINE and (source := self.outline.source) is not None:
            return source
        if self.findings is not None:
            at = self.article.current_quote
            if at is not None:
                return self.findings.briefing.quotes[at]
            figure = self.findings.figure_at(self.article.cursor)
            if figure is not None:
                return figure
        return self._sentence()

    def _sentence(self) -> Span | None:
        """Return the sentence at the cursor."""
        from briefing_tui.text.sentences import find_sentences  # late: not for the first frame

        document, cursor = self.opened.document, self.article.cursor
        number = block_at(document.blocks, cursor)
        if number < 0:
            return None
        sentences = find_sentences(document.text, document.blocks[number].span)
        return next((one for one in sentences if cursor < one.end), None)
