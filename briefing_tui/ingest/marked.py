"""What trafilatura would leave out of a page or run together, marked so that it comes through.

Block quotations lose their sign, text that is set line by line its lines, pictures their caption.
Signs stand for them while trafilatura looks for the article, and are Markdown afterwards.
"""

from __future__ import annotations

import re

from briefing_tui.ingest.lines import end_lines, mark_line_ends
from briefing_tui.ingest.notices import drop_notices
from briefing_tui.ingest.quotations import QUOTED, mark_quotations, set_signs
from briefing_tui.ingest.runs import set_runs
from briefing_tui.ingest.signed import place_signatures
from briefing_tui.ingest.stressed import loosen
from briefing_tui.ingest.tables import end_heads, place_captions
from briefing_tui.ingest.wording import keep_words, open_layouts
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE: Final = "\u169b\u169b"
"""Stands before each line of code: of two opening feathers."""
_CODE: Final = re.compile(
    rf"(?P<marks>`+) ?(?P<quoted>(?:{QUOTED})*)(?P<lines>{_LINE}[^\n]*?) ?(?P=marks)(?!`)[ ]*"
)
"""How trafilatura writes code of one line."""
_ITEM: Final = re.compile(r" *(?:[-*+]|\d+[.)]) ")
_MOST: Final = 0.5
"""Of a page that is set line by line for a greater part, that is the article, and no code."""
_WORDS: Final = "//text()[not(ancestor::script or ancestor::style or ancestor::head)]"
_MARKS: Final = ("“”", "‘’")
"""Around a quotation in the text, and around one within that."""
_OPENING: Final = ("“", "„", "«", "‹", "‘", "‚", '"')
_DOTS: Final = frozenset({"0", "1", "0px", "1px"})
"""How wide a picture is that is not to be seen."""


def marked(tree: Any) -> Any:
    """Return the tree of a page, with what would be lost in signs."""
    keep_words(tree)
    open_layouts(tree)
    mark_line_ends(tree)
    _set_marks(tree)
    _mark_code(tree)
    place_signatures(tree)
    _mark_pictures(tree)
    set_runs(tree)
    drop_notices(tree)
    loosen(tree)
    place_captions(tree)
    mark_quotations(tree)
    return tree


def to_markdown(found: str) -> str:
    """Return what trafilatura found with Markdown in place of the signs.

    The sign of a quotation counts at the start of a line only.
    """
    lines = end_heads(found)
    lines = "\n".join(_with_code(line) if _LINE in line else line for line in lines.split("\n"))
    return end_lines(set_signs(lines))


def _set_marks(tree: Any) -> None:
    """Put the marks around a quotation in the text that a browser would, the inner ones within.

    trafilatura begins a paragraph with each, and sets none.
    """
    for quotation in reversed([*tree.iter("q")]):  # the inner ones know how deep they are
        opening, closing = _MARKS[sum(1 for _ in quotation.iterancestors("q")) % len(_MARKS)]
        quotation.tag = "span"
        before = quotation.getprevious()
        above = (quotation.getparent().text if before is None else before.tail) or ""
        words = quotation.text_content().strip()
        if not words or words.startswith(_OPENING) or above.endswith(_OPENING):
            continue  # marks set by hand
        quotation.text = f"{opening}{(quotation.text or '').lstrip()}"
        last = next(iter(quotation[::-1]), None)
        if last is None:
            quotation.text = f"{quotation.text.rstrip()}{closing}"
        else:
            last.tail = f"{(last.tail or '').rstrip()}{closing}"


def _mark_code(tree: Any) -> None:
    """Make code of one line of what is set line by line, with a sign before each of its lines."""
    most = _MOST * sum(map(len, tree.xpath(_WORDS)))
    for block in [*tree.iter("pre")]:
        for end in block.iter("br"):
            end.tail = f"\n{end.tail or ''}"
        words = str(block.text_content())
        if not words.strip() or len(words) > most:
            continue
        depth = sum(1 for _ in block.iterancestors("blockquote"))
        tail = block.tail
        block.clear()
        lines = words.strip("\n").expandtabs(4).split("\n")
        block.tag, block.tail = "code", tail
        block.text = QUOTED * depth + "".join(_LINE + line.rstrip() for line in lines)


def _with_code(line: str) -> str:
    """Return a line of what was found with its code set line by line."""
    if line.startswith("|"):  # in a cell of a table, where no lines are
        return line.replace(f"`{_LINE}", "`").replace(_LINE, " ")
    done, at = "", 0
    for code in _CODE.finditer(line):
        before = line[at : code.start()]
        item = _ITEM.match(line)
        indent = " " * (item.end() if item else 0)
        is_alone = not before.strip() or (item is not None and item.end() == code.start())
        done += before if is_alone else f"{before.rstrip()}\n\n{indent}"
        done += f"\n{indent}".join(_fenced(code)) + f"\n\n{indent}"
        at = code.end()
    return (done + line[at:].lstrip()).rstrip(" ") if at else line


def _fenced(code: re.Match[str]) -> Iterator[str]:
    """Yield the lines of a block of code."""
    sign = "> " * (len(code["quoted"]) // len(QUOTED))
    fence = "`" * max(3, len(code["marks"]))
    yield sign + fence
    for line in code["lines"].split(_LINE)[1:]:
        yield sign + line
    yield sign + fence


def _mark_pictures(tree: Any) -> None:
    """Have a picture say what stands below it; a caption of something else becomes a paragraph."""
    for picture in [*tree.iter("img")]:
        if _DOTS.intersection((picture.get("width"), picture.get("height"))):
            picture.drop_tree()
    for figure in tree.iter("figure"):
        picture = next(figure.iter("img"), None)
        for caption in [*figure.iter("figcaption")]:
            words = " ".join(caption.text_content().split())
            if picture is None:
                caption.tag = "p"
            elif words:
                picture.set("alt", words)
                picture.attrib.pop("title", None)
                caption.drop_tree()
                picture = None
