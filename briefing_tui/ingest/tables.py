"""Tables of a page as Markdown has them: one row of heads, one line below it, a caption before.

trafilatura makes a row of the caption, draws a line below each row of heads and none where a table
has no heads at all: Markdown reads such lines as words, and rows without one as a paragraph.
"""

from __future__ import annotations

import re

from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BAR: Final = re.compile(r"(?<!\\)\|")
"""What parts two cells."""
_DASHES: Final = frozenset("|-")
_ENDS: Final = "| ", "| "
"""How trafilatura begins and ends a row; the line below the heads has no spaces."""


def place_captions(tree: Any) -> None:
    """Make the caption of each table a paragraph before it."""
    for caption in [*tree.iter("caption")]:
        table = caption.getparent()
        words = " ".join(caption.text_content().split())
        caption.drop_tree()
        if words and table is not None and table.getparent() is not None:
            before = table.makeelement("p")
            before.text = words
            table.addprevious(before)


def end_heads(found: str) -> str:
    """Return what was found with one line in each table, below its first row."""
    if _ENDS[0] not in found:
        return found
    done: list[str] = []
    rows: list[str] = []
    for line in (*found.split("\n"), ""):
        if _is_row(line) or (rows and _is_below_heads(line)):
            rows.append(line)
            continue
        done += _table(rows)
        rows = []
        done.append(line)
    return "\n".join(done[:-1])


def _is_row(line: str) -> bool:
    return line.startswith(_ENDS[0]) and line.endswith(_ENDS[1])


def _is_below_heads(line: str) -> bool:
    return line.startswith("|-") and _DASHES.issuperset(line)


def _table(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a table; a frame of one column without a head is its paragraphs."""
    rows = [line for line in lines if not _is_below_heads(line)]
    width = max((len(_BAR.findall(row)) - 1 for row in rows), default=0)
    if width == 1 and len(rows) == len(lines):
        yield "\n\n".join(row[len(_ENDS[0]) : -len(_ENDS[1])].strip() for row in rows)
        return
    for number, row in enumerate(rows):
        yield row + " | " * (number == 0 and width - len(_BAR.findall(row)) + 1)
        if number == 0:
            yield "|" + "---|" * width
