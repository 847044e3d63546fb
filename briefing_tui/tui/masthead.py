"""The masthead: what stands above an article's first line."""

from __future__ import annotations

from briefing_tui.model import BlockKind
from briefing_tui.text.breaking import wrap
from briefing_tui.text.titles import title_of
from briefing_tui.tui.words import counted, minutes_left, to_day, to_time
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, Document
    from briefing_tui.tui.paint import Line

_MAX_TITLE_LINES = 4


def masthead(
    document: Document, briefing: Briefing | None, width_cells: int, *, is_whole: bool = True
) -> tuple[Line, ...]:
    """Return the lines above the text; as many before the findings are there as after.

    Args:
        document: What it stands above.
        briefing: What was found in it; None as long as the search goes on.
        width_cells: No line is wider.
        is_whole: Whether the document is all of the article, so that its length can be told.
    """
    lines: list[Line] = [()]
    title = title_of(document)
    if not _opens_with(document, title):
        wrapped = list(wrap(title, 0, len(title), width_cells))[:_MAX_TITLE_LINES]
        lines.extend(((title[start:end], "strong"),) for start, end in wrapped)
    lines.append(((_joined(_facts(document, briefing, is_whole=is_whole), width_cells), "dim"),))
    lines.extend([(("━" * 6, "stroke"),), ()])
    return tuple(lines)


def _opens_with(document: Document, title: str) -> bool:
    """Return whether the text says its title itself, as a heading or, untitled, as a sentence."""
    first = document.blocks[0] if document.blocks else None
    if first is not None and first.kind is BlockKind.HEADING:
        return first.span.of(document.text).split() == title.split()
    opening = " ".join(document.text[: 4 * len(title)].split())
    return not document.title and opening.startswith(title.removesuffix("…"))


def _facts(document: Document, briefing: Briefing | None, *, is_whole: bool) -> list[str]:
    facts = [to_day(document.published)] if document.published else []
    if is_whole:
        facts.append(to_time(minutes_left(len(document.text), 0)))
    if briefing is not None:
        facts.append(counted(len(briefing.quotes), "quotation"))
        facts.append(counted(len(briefing.sources), "source"))
        facts.append(counted(len(briefing.figures), "figure"))
    return facts


def _joined(facts: list[str], width_cells: int) -> str:
    """Return as many facts as there is room for, the first ones first."""
    while len(facts) > 1 and len(" · ".join(facts)) > width_cells:
        facts = facts[:-1]
    return " · ".join(facts)
