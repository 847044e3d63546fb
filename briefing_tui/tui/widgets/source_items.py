"""The rows of the sources."""

from __future__ import annotations

from briefing_tui.text.width import fit
from briefing_tui.tui.widgets.excerpts import nothing
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_tui.model import Source, Span
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line


class SourceItems:
    """The sources, the most heard first."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self.sources = findings.order
        self._through = findings.through
        self._rows = {source.id: row for row, source in enumerate(self.sources)}

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return the lines of each row, the empty one below it with it."""
        if not self.sources:
            return [1 + len(self.lines(0, width_cells))]
        return [5 if source.role else 4 for source in self.sources]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the name, what the source is, and how often it is heard through whom."""
        if not self.sources:
            return nothing("sources", self._findings, width_cells)
        source = self.sources[index]
        number = self._findings.colours[source.id]
        style = f"name{number}" if self._findings.total[source.id] else "bright"
        kind = " · ".join(filter(None, (source.kind.value, on_one_line(source.country or ""))))
        lines: list[Line] = [((on_one_line(source.name), style),)]
        if source.role:
            lines.append(((fit(on_one_line(source.role), width_cells), "ink"),))
        heard = fit(self._heard(source), width_cells)
        return [*lines, ((kind, "dim"),), ((heard, "dim"),)]

    def selectable(self, index: int) -> bool:
        """Return whether there is a source."""
        del index
        return bool(self.sources)

    def row_at(self, offset: int, quote: int | None) -> int:
        """Return the row of the source of a quotation, or of the last one before `offset`."""
        index = quote if quote is not None else self._findings.quote_before(offset)
        if index is None:
            return -1
        found = self._findings.briefing.quotes[index]
        return self._rows.get(found.speaker or (found.via[0] if found.via else ""), -1)

    def row_of(self, source: Source) -> int:
        """Return the row of a source, or that of the first one where it is not shown."""
        return self._rows.get(source.id, 0)

    def span_of(self, row: int) -> Span | None:
        """Return the source's first quotation, or where it is named first."""
        if not self.sources:
            return None
        return self._findings.first_of(self.sources[row])

    def item_of(self, row: int) -> Source | None:
        """Return a row's source."""
        return self.sources[row] if self.sources else None

    def _heard(self, source: Source) -> str:
        """Return how often a source speaks, through whom, and what it passes on."""
        findings = self._findings
        heard, passed = findings.heard[source.id], findings.passed[source.id]
        told = [counted(heard, "quotation")] if heard else []
        through: Mapping[str, int] = self._through.get(source.id, {})
        names = [on_one_line(findings.names.get(one, one)) for one in through]
        if names and [*through.values()] == [heard]:
            told[0] += f" through {names[0]}"
        else:
            told += [f"{n} through {name}" for n, name in zip(through.values(), names, strict=True)]
        if passed:
            told.append(f"passes on {passed}")
        return ", ".join(told) or "not quoted"
