"""What a page sets its words in where trafilatura leaves them out, or makes one line of many."""

from __future__ import annotations

from briefing_tui.typed import Any, Final

_LINES: Final = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "blockquote")
_EMPHASIS: Final = (("em", "i"), ("strong", "b"))
_CELLS: Final = ("table", "tbody", "thead", "tfoot", "tr", "td", "th")
_MANY: Final = 2
"""So many paragraphs in one cell are an article, and the table lays out the page."""


def keep_words(tree: Any) -> None:
    """Have the words stand bare that <time> holds in a line, and an anchor that leads nowhere.

    trafilatura leaves the ones out and puts the others in brackets; of emphasis within emphasis,
    or close behind it, it makes asterisks.
    """
    for part in [*tree.iter("time", "a")]:
        is_anchor = part.tag == "a" and part.get("name")
        is_in_line = next(part.iterancestors(*_LINES), None) is not None
        if not part.get("href") and (is_anchor or is_in_line):
            part.drop_tag()
    for tags in _EMPHASIS:
        for part in [*tree.iter(*tags)]:
            before = part.getprevious()
            is_joined = before is not None and before.tag in tags and not before.tail
            if is_joined or next(part.iterancestors(*tags), None) is not None:
                part.drop_tag()


def open_layouts(tree: Any) -> None:
    """Make divisions of a table that lays out the page: trafilatura makes one line of each cell."""
    for cell in [*tree.iter("td")]:
        if cell.tag == "td" and sum(1 for _ in cell.iter("p")) >= _MANY:
            for table in [*cell.iterancestors("table")]:
                within = [*table.iter(*_CELLS)]
                for part in [one for one in within if next(one.iterancestors("table"), 0) is table]:
                    part.tag = "div"
                table.tag = "div"
