"""Where a line of a page ends within a paragraph: <br>, of which trafilatura makes paragraphs.

A sentence that goes on in the next line, and a quotation, would be cut in two.
"""

from __future__ import annotations

import re

from briefing_tui.text.signed import WORDS_END
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_END: Final = "\u169b\u169c"
"""Stands for the end of a line while trafilatura looks for the article: as the other signs do."""
_LONGEST: Final = 80
"""In characters: two lines that are both longer are paragraphs, which many pages part so."""
_DASHES: Final = ("—", "–", "―", "-- ")
_POINTS: Final = (".", ",", ";", ":", "!", "?", "…")
_ELSEWHERE: Final = frozenset({"blockquote", "pre", "code", "td", "th"})
"""Where lines stand apart as they are, or not at all."""
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TAKEN: Final = re.compile(r"(?:[-*+]|#{1,6})(?: |$)|>|~~~|```|[-=]+$")
"""What would begin something else than words at the start of a line of Markdown."""
_NUMBER: Final = re.compile(r"\d{1,9}(?=[.)](?: |$))")


def mark_line_ends(tree: Any) -> None:
    """Put a sign in the place of each <br> that ends a line of a paragraph."""
    parents = {end.getparent(): None for end in tree.iter("br")}
    for parent in parents:
        around = {parent.tag, *(above.tag for above in parent.iterancestors())}
        if around & _ELSEWHERE:
            continue
        for end in [*_line_ends(parent)]:
            tail = (end.tail or "").lstrip()
            end.tail = f" {tail}" if around & _HEADINGS else f"{_END}{tail}"
            end.drop_tag()


def _line_ends(parent: Any) -> Iterator[Any]:
    """Yield the ends of lines in an element, but not the ends of paragraphs."""
    ends, lines = [], [parent.text or ""]
    for child in parent:
        if child.tag == "br":
            ends.append(child)
            lines.append("")
        elif isinstance(child.tag, str):
            lines[-1] += child.text_content()
        lines[-1] += child.tail or ""
    lines = [line.strip() for line in lines]
    for end, before, behind in zip(ends, lines, lines[1:], strict=False):
        if before and behind and not _are_apart(before, behind):
            yield end


def _are_apart(before: str, behind: str) -> bool:
    """Return whether two lines are paragraphs: long ones, or one that names what the other tells.

    "Le Monde" above or below what it writes, and "— Rosa Lind" below what she said.
    """
    if behind.startswith(_DASHES):
        return True
    is_long = len(before) > _LONGEST, len(behind) > _LONGEST
    begins = not behind[:1].islower()
    if is_long == (False, True):
        return begins and not before.endswith(_POINTS)
    if is_long == (True, False):
        return begins and before.endswith(WORDS_END) and not behind.endswith(_POINTS)
    return all(is_long)


def end_lines(found: str) -> str:
    """Return what was found with an end of line, as Markdown has it, for each sign of one."""
    if _END not in found:
        return found
    return "\n".join(_ended(line) for line in found.split("\n"))


def _ended(line: str) -> str:
    first, *others = (part.strip() for part in line.split(_END))
    others = [part for part in others if part]  # the last of a paragraph ends none
    if not others or line.startswith(("|", "#")):
        return " ".join((line[: len(line) - len(line.lstrip())] + first, *others))
    indent = line[: len(line) - len(line.lstrip())]
    kept = map(_with_sign, others)
    return indent + f"\\\n{indent}".join((first, *kept))


def _with_sign(line: str) -> str:
    """Return a line with a sign before what would begin something else than words."""
    number = _NUMBER.match(line)
    if number is not None:
        return f"{number[0]}\\{line[number.end() :]}"
    return f"\\{line}" if _TAKEN.match(line) else line
