"""What stands around a place of the text: the word, the block, the whole of a character."""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.model import Span
from briefing_tui.text.width import find_odd, iter_graphemes
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.model import Block, Document

_JOINING = "-'’"
_FAR = 64
"""No grapheme has more characters."""


def find_word(document: Document, offset: int) -> Span:
    """Return the word at a place, or the single character that belongs to none."""
    text = document.text
    if not _is_of_word(text, offset):
        return Span(offset, whole_grapheme(text, min(offset + 1, len(text))))
    start = end = offset
    while _is_of_word(text, start - 1):
        start -= 1
    while _is_of_word(text, end):
        end += 1
    return Span(start, end)


def find_block(document: Document, offset: int) -> Span:
    """Return the span of the block that a place is in, or that stands before it."""
    index = bisect_right(document.blocks, offset, key=_start) - 1
    return document.blocks[max(0, index)].span if document.blocks else Span(0, 0)


def whole_grapheme(text: str, end: int) -> int:
    """Return `end`, moved behind the character that a reader sees there where it cuts through."""
    start = max(0, end - _FAR)
    if end == start or end >= len(text) or find_odd(text, end, end + 1) > end:
        return end
    for grapheme, _ in iter_graphemes(text[start : end + _FAR]):
        if start >= end:
            break
        start += len(grapheme)
    return start


def _start(block: Block) -> int:
    return block.span.start


def _is_of_word(text: str, at: int) -> bool:
    if not 0 <= at < len(text):
        return False
    if text[at] in _JOINING:
        return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    return text[at].isalnum() or text[at] in "_\u0301\u0300\u0308\u0327\u200c\u200d"
