"""Cut Markdown where a parser has nothing open, so that a long export is not parsed in one go.

That is before a block quotation or a heading with an empty line above it, outside of fenced code
and of comments. What a parser makes of the parts is what it makes of the whole.
"""

from __future__ import annotations

import re

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_LINES: Final = 2_000
"""A part is about so long."""
_FENCE: Final = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)")


def cut_up(markdown: str, least_lines: int = _LEAST_LINES) -> Iterator[tuple[int, str]]:
    r"""Yield how many lines stand above each part, and the part.

    Args:
        markdown: A text with "\n" as the end of its lines.
        least_lines: No part but the last one is shorter.
    """
    begin, fence, in_comment, above = 0, "", False, ""
    lines = markdown.split("\n")
    for number, line in enumerate(lines):
        is_long = number - begin >= least_lines
        if is_long and not (fence or in_comment or above.strip()) and line[:1] in ("#", ">"):
            yield begin, "\n".join(lines[begin:number])
            begin = number
        above = line
        fence = fence if in_comment else _fence_behind(line, fence)
        if not fence:
            in_comment = _is_open_behind(line, in_comment)
    yield begin, "\n".join(lines[begin:])


def _fence_behind(line: str, fence: str) -> str:
    """Return the marks of the code block that is open behind a line, or ""."""
    found = _FENCE.match(line)
    if found is None:
        return fence
    if not fence:
        return found[1]
    is_end = found[1].startswith(fence) and not found[2].strip()
    return "" if is_end else fence


def _is_open_behind(line: str, in_comment: bool) -> bool:
    """Return whether a comment is open behind a line."""
    if not in_comment and not line.lstrip(" ").startswith("<!--"):
        return False
    return "-->" not in line
