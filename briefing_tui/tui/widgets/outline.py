"""The outline: the sections, then the sources with a bar of how often each is heard."""

from __future__ import annotations

from briefing_tui.model import SourceKind, Span, headless
from briefing_tui.text.width import fit, to_cells
from briefing_tui.tui.marks import NO_MARK
from briefing_tui.tui.paint import spread
from briefing_tui.tui.widgets.rows import NOTHING, Rows
from briefing_tui.tui.words import minutes_left, on_one_line, to_time
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Source
    from briefing_tui.tui.findings import Findings
    from briefing_tui.tui.paint import Line

_BAR_CELLS: Final = 3
_ARTICLES: Final = ("the ", "le ", "la ", "les ", "l’", "l'", "der ", "die ", "das ", "el ", "los ",
                    "las ", "il ", "lo ", "gli ", "de ", "het ", "o ", "os ", "as ")  # fmt: skip
"""What a long name may do without at its beginning."""
_MAX_NAME: Final = 120


class OutlineItems:
    """The rows of the outline: a label, sections; a gap, a label, sources, if there are any."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        briefing = findings.briefing
        self.sections = len(briefing.sections)
        self.sources = findings.order
        self._first_source = self.sections + 2
        self._most = max(findings.total.values(), default=0)
        self._count_cells = len(str(self._most))
        self._bars: dict[int, int] = {}
        """How many cells a bar takes, by the width of the outline."""

    def heights(self, width_cells: int) -> Sequence[int]:
        """Return 2 for the labels, which have air around them, else 1."""
        del width_cells
        sources = [3, *(1 for _ in self.sources)] if self.sources else []
        return [2, *(1 for _ in range(self.sections)), *sources]

    def lines(self, index: int, width_cells: int) -> Sequence[Line]:
        """Return the lines of a row."""
        if index == 0:
            return [(("SECTIONS", "label"),)]
        if index == self.sections + 1:
            return [(), (("SOURCES", "label"),)]
        if index <= self.sections:
            return [self._section(index - 1, width_cells)]
        return [self._source(index - self._first_source, width_cells)]

    def selectable(self, index: int) -> bool:
        """Return whether this is a section or a source."""
        return index not in (0, self.sections + 1)

    def section_row(self, section: int) -> int:
        """Return the row of a section."""
        return section + 1

    def row_of(self, source: Source) -> int:
        """Return the row of a source, or that of the first section where it is not shown."""
        if source not in self.sources:
            return self.section_row(0)
        return self._first_source + self.sources.index(source)

    def span_of(self, index: int) -> Span | None:
        """Return the place of the text that a row stands for."""
        briefing = self._findings.briefing
        if 0 < index <= self.sections:
            section = briefing.sections[index - 1]
            return section.heading or Span(section.body.start, section.body.start)
        source = self.sources[index - self._first_source]
        return self._findings.first_of(source)

    def _section(self, number: int, width: int) -> Line:
        briefing = self._findings.briefing
        section = briefing.sections[number]
        name = headless(number)
        if section.heading is not None:
            name = on_one_line(section.heading.of(briefing.document.text)[:_MAX_NAME])
        name = "  " * min(2, max(0, section.level - self._findings.top_level)) + name
        time = to_time(minutes_left(section.body.end, section.body.start) or 1)
        if to_cells(name) + 1 + len(time) > width:
            return ((fit(name, width), "ink"),)
        return spread(((name, "ink"),), ((time, "dim"),), width)

    def _source(self, number: int, width: int) -> Line:
        source = self.sources[number]
        findings = self._findings
        heard = findings.total[source.id]
        style = f"name{findings.colours[source.id]}" if heard else "dim"
        bar_cells = self._bar_cells(width)
        room = self._name_cells(width, bar_cells)
        name = short_name(source, room)
        room_alone = self._name_cells(width, 0)
        if room < to_cells(name) <= room_alone:
            bar_cells, name = 0, short_name(source, room_alone)
        count: Line = ((f"{heard or '·':>{self._count_cells}}", "dim"),)
        if bar_cells:
            bar = f"{to_bar(heard, self._most, bar_cells):<{bar_cells}} "
            count = ((bar, f"bar{findings.colours[source.id]}"), *count)
        mark = findings.marks.get(source.id, NO_MARK)
        return spread(((f"{mark} ", style), (name, "ink" if heard else "dim")), count, width)

    def _bar_cells(self, width: int) -> int:
        """Return the cells of a bar, the same for all: none where many names want them."""
        if width not in self._bars:
            room = self._name_cells(width, _BAR_CELLS)
            fit_in = sum(to_cells(short_name(one, room)) <= room for one in self.sources)
            self._bars[width] = _BAR_CELLS if 4 * fit_in >= 3 * len(self.sources) else 0
        return self._bars[width]

    def _name_cells(self, width: int, bar_cells: int) -> int:
        """Return the room for a name between its sign and its bar."""
        return width - 2 - self._count_cells - 1 - (bar_cells + 1 if bar_cells else 0)


class Outline(Rows):
    """Sections and sources."""

    def __init__(self, findings: Findings | None = None, *, id: str | None = None) -> None:  # noqa: A002
        self._outline = OutlineItems(findings) if findings is not None else None
        super().__init__(self._outline, id=id)

    def show_findings(self, findings: Findings) -> None:
        """Show what was found; the cursor stays on what it is on, as far as that is there."""
        before, source = self._outline, self.source
        self._outline = findings.lists.get("outline") or OutlineItems(findings)
        findings.lists["outline"] = self._outline
        row = self.cursor if before is not None else NOTHING
        if source is not None:
            row = self._outline.row_of(source)
        self.show(self._outline, row)

    def select_section(self, section: int) -> None:
        """Select a section."""
        if self._outline is not None and section < self._outline.sections:
            self.select(self._outline.section_row(section))

    @property
    def source(self) -> Source | None:
        """The selected source; None where that is a section."""
        first = self._outline.sections + 2 if self._outline is not None else 0
        if self._outline is None or self.cursor < first:
            return None
        return self._outline.sources[self.cursor - first]

    def span_of(self, row: int) -> Span | None:
        """Return the place of the text that a row stands for."""
        return self._outline.span_of(row) if self._outline is not None else None


def short_name(source: Source, width_cells: int) -> str:
    """Return a source's name; one that is too long does without the article it begins with."""
    name = on_one_line(source.name)
    if to_cells(name) > width_cells and source.kind is not SourceKind.PERSON:
        lower = name.lower()
        article = next((one for one in _ARTICLES if lower.startswith(one)), "")
        name = name[len(article) :].lstrip() or name
    return name


def to_bar(value: int, most: int, cells: int = _BAR_CELLS) -> str:
    """Return a bar as long as `value` is of `most`, in halves of a cell."""
    if value <= 0 or most <= 0 or cells <= 0:
        return ""
    halves = max(1, round(value / most * cells * 2))
    return "━" * (halves // 2) + "╸" * (halves % 2)
