"""CSV after RFC 4180: one table of quotations, figures, sources or dates.

A spreadsheet takes a cell that begins with "=", "+", "-" or the like for a formula, and runs it. So
words that begin with such a sign get an apostrophe in front, and so do words that begin with
apostrophes and then such a sign. Whoever takes one apostrophe from each cell that begins with
apostrophes and such a sign (`to_words`) has the words as they stand in the article. Numbers are
written as numbers.
"""

from __future__ import annotations

import csv
from io import StringIO

from briefing_tui.export import What
from briefing_tui.export.facts import Facts
from briefing_tui.text.safe import to_safe
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing_tui.model import Briefing

    Cell = str | float | None
    Row = tuple[Cell, ...]

_FORMULA_SIGNS: Final = frozenset("=+-@\t\r\n＝＋－＠")
"""What OWASP names under "CSV injection"; the last four are full-width."""


def to_csv(briefing: Briefing, *, what: What = What.QUOTES, first: bool = True) -> str:
    """Return one table, its lines ended by CR and LF.

    Args:
        briefing: What to write.
        what: Which table.
        first: Whether it begins with the names of the columns; the one behind another does not.
    """
    names, rows = _TABLES[what]
    table = StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    if first:
        writer.writerow([*_ARTICLE, *names.split()])
    facts = Facts(briefing)
    about = _about(briefing)
    for row in rows(facts):
        cells = [*about, *row]
        writer.writerow([to_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    return table.getvalue()


def to_cell(words: str) -> str:
    """Return words as a cell that no spreadsheet takes for a formula."""
    safe = to_safe(words)
    return f"'{safe}" if _is_formula(safe) else safe


def to_words(cell: str) -> str:
    """Return the words that `to_cell` was given."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell) else cell


def _is_formula(words: str) -> bool:
    return words.lstrip("'")[:1] in _FORMULA_SIGNS and bool(words.lstrip("'"))


_ARTICLE: Final = ("article", "published", "origin")
"""The columns with which each table begins, so that several can be put together."""


def _about(briefing: Briefing) -> list[Cell]:
    document = briefing.document
    published = document.published.isoformat() if document.published else None
    return [title_of(document), published, document.origin]


def _quotes(facts: Facts) -> Iterator[Row]:
    for quote in facts.briefing.quotes:
        speaker = facts.source(quote.speaker)
        yield (
            quote.span.of(facts.text),
            facts.name(speaker.id) if speaker else None,
            speaker.role if speaker else None,
            "; ".join(facts.name(key) for key in quote.via),
            facts.cue_of(quote),
            quote.mention.of(facts.text) if quote.mention else None,
            quote.kind.value,
            facts.section_of(quote.span),
            quote.by.value,
            quote.span.start,
            quote.span.end,
        )


def _figures(facts: Facts) -> Iterator[Row]:
    for figure in facts.briefing.figures:
        yield (
            figure.span.of(facts.text),
            _number(figure.value),
            _number(figure.upper),
            figure.unit,
            figure.qualifier.value,
            figure.change.value if figure.change else None,
            figure.counts.of(facts.text) if figure.counts else None,
            facts.name(figure.source) if figure.source else None,
            facts.section_of(figure.span),
            figure.by.value,
            figure.span.start,
            figure.span.end,
        )


def _sources(facts: Facts) -> Iterator[Row]:
    for source, heard in facts.heard():
        yield (
            facts.name(source.id),
            source.kind.value,
            source.role,
            source.country,
            source.url,
            "; ".join(source.aliases),
            heard.says,
            heard.passes_on,
            heard.figures,
            "; ".join(heard.sections),
        )


def _timeline(facts: Facts) -> Iterator[Row]:
    yield from facts.timeline()


def _number(value: float | None) -> Cell:
    return int(value) if value is not None and float(value).is_integer() else value


_TABLES: Final[dict[What, tuple[str, Callable[[Facts], Iterator[Row]]]]] = {
    What.QUOTES: (
        "quotation speaker role via cue mention kind section by start end",
        _quotes,
    ),
    What.FIGURES: (
        "figure value upper unit qualifier change counts source section by start end",
        _figures,
    ),
    What.SOURCES: (
        "name kind role country url aliases quoted passes_on figures sections",
        _sources,
    ),
    What.TIMELINE: ("when words sentence", _timeline),
}
"""Each table: the names of its columns, and what yields its rows."""
