"""Block quotations of a page: trafilatura leaves out their sign and what is set within them.

Each paragraph of them becomes one of its own, and each line has a sign for every one it was in.
"""

from __future__ import annotations

import re

from briefing_tui.ingest.runs import part_runs
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

QUOTED: Final = "\u169c\u169b"
"""Stands for the sign of a block quotation, which trafilatura leaves out and would escape.

Two feathers of Ogham, the closing one first: printed, or it would be taken out, and in no text.
"""
_LINES: Final = ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6")
_HOLDERS: Final = ("blockquote", "div", "section", "center")
_SIGNED: Final = re.compile(rf"((?:[ |#*_`\[-]|\d+[.)] )*)((?:{QUOTED})+)")
"""A line that begins with the sign, behind what makes it an item, a row or a heading."""


def mark_quotations(tree: Any) -> None:
    """Put a sign before each line of a block quotation, and leave the lines in its place."""
    quotations = [*tree.iter("blockquote")]
    holders = {holder: None for one in quotations for holder in one.iter(*_HOLDERS)}
    for holder in holders:
        part_runs(holder)
    depths = {line: _depth(line) for one in quotations for line in one.iter(*_LINES)}
    for line, depth in depths.items():
        if next(line.iter("p"), line) is line and line.text_content().strip():
            line.text = QUOTED * depth + (line.text or "").lstrip()
            for end in line.iter("br"):
                if (end.tail or "").strip():
                    end.tail = QUOTED * depth + end.tail.lstrip()
            if line.tag == "p" and depth:
                line.tag = "blockquote"
    for holder in holders:
        holder.drop_tag()


def _depth(line: Any) -> int:
    """Return how many quotations a line is in; one within an item or a cell has no sign."""
    for around in line.iterancestors("li", "td", "th"):
        line = around
    return sum(1 for _ in line.iterancestors("blockquote"))


def set_signs(found: str) -> str:
    """Return Markdown with the sign of a block quotation before each line that has ours."""
    return "\n".join(_set(found.split("\n"))) if QUOTED in found else found


def _set(lines: Iterable[str]) -> Iterator[str]:
    signs = ""
    for line in lines:
        signed = _SIGNED.match(line)
        if signed is not None:
            signs = "> " * (len(signed[2]) // len(QUOTED))
        elif not line.startswith("|"):
            signs = ""
        yield signs + line.replace(QUOTED, "")
