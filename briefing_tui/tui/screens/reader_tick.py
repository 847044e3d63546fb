"""Ticking quotations, to copy several at once."""

from __future__ import annotations

from briefing_tui.model import Quote
from briefing_tui.tui.screens.reader_base import LOOKING, Panel
from briefing_tui.tui.screens.reader_pick import Picking
from briefing_tui.tui.themed import personal
from briefing_tui.tui.words import counted
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.tui.citation import Item


class Ticking(Picking):
    """The part of the reader that quotations are ticked in."""

    def action_tick(self) -> None:
        """Tick the quotation at hand, or take its tick away; in the panel, go on to the next."""
        if self.panel is Panel.EVIDENCE and self.evidence.cursor < 0:
            self.evidence.step(1)
        item = self.item_at_hand()
        if not isinstance(item, Quote):
            self.notice(LOOKING if self.findings is None else "No quotation here to tick")
            return
        self.evidence.ticked ^= {item.span}
        if self.panel is Panel.EVIDENCE:
            self.evidence.step(1)
        if self.evidence.ticked:
            copy = personal(self).keymap.label("copy")
            count = counted(len(self.evidence.ticked), "quotation")
            self.notice(f"{count} ticked · {copy} copies, Esc takes the ticks away")
        else:
            self.notice("No quotation is ticked")

    def items_to_copy(self) -> tuple[Item, ...]:
        """Return the ticked quotations in the order of the text; else what is at hand, if any."""
        spans = self.evidence.ticked
        quotes = self.whole.briefing.quotes if self.whole is not None and spans else ()
        ticked = tuple(quote for quote in quotes if quote.span in spans)
        item = self.item_at_hand()
        return ticked or ((item,) if item is not None else ())

    def forget_ticks(self) -> bool:
        """Take all ticks away; return whether there were any."""
        had_any = bool(self.evidence.ticked)
        self.evidence.ticked = frozenset()
        return had_any
