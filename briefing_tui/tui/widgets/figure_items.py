"""The rows of the figures."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.model import Qualifier
from briefing_tui.packed_findings import givers
from briefing_tui.tui.paint import spread
from briefing_tui.tui.widgets.excerpts import nothing
from briefing_tui.tui.words import on_one_line, to_amount
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Figure, Span
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line, Piece

_SIGNS: Final = {
    Qualifier.ABOUT: "~", Qualifier.AT_LEAST: "≥", Qualifier.MORE_THAN: ">",
    Qualifier.LESS_THAN: "<", Qualifier.UP_TO: "≤", Qualifier.NEARLY: "~",
}  # fmt: skip
"""How exactly a value is meant."""


class FigureItems:
    """The figures, in the order of the text, their values one below the other."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self.figures = findings.briefing.figures
        self._starts = array("I", (start for start, *_ in givers(self.figures)))

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        return [3] * len(self.figures) or [1 + len(self.lines(0, width_cells))]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the figure in the text's own words, who gives it, and its value."""
        if not self.figures:
            return nothing("figures", self._findings, width_cells)
        figure = self.figures[index]
        words, noun = self._findings.words_of(figure)
        line: Line = ((words, "strong"),)
        if noun:
            line = (*line, (f" {noun}", "ink"))
        sign = _SIGNS.get(figure.qualifier, "")
        amount = f"{sign} {to_amount(figure)}".lstrip()
        return [line, spread((self._giver(figure),), ((amount, "bright"),), width_cells)]

    def selectable(self, index: int) -> bool:
        """Return whether there is a figure."""
        del index
        return bool(self.figures)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the last figure that begins at or before `offset`."""
        del quote
        return bisect_right(self._starts, offset) - 1

    def span_of(self, row: int) -> Span | None:
        """Return the place of a figure."""
        return self.figures[row].span if self.figures else None

    def item_of(self, row: int) -> Figure | None:
        """Return a row's figure."""
        return self.figures[row] if self.figures else None

    def _giver(self, figure: Figure) -> Piece:
        if figure.source is None:
            return "Nobody named", "dim"
        name = on_one_line(self._findings.names.get(figure.source, figure.source))
        number = self._findings.colours.get(figure.source)
        return name, "dim" if number is None else f"source{number}"
