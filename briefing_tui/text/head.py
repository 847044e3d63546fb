"""The first pages of a long article, to be read while the rest is taken apart."""

from __future__ import annotations

from briefing_tui.text.parse import Form
from briefing_tui.typed import Final

LONG: Final = 200_000
"""A text of fewer characters is taken apart as a whole before anybody has waited."""
_HEAD: Final = 32_768
"""So many characters fill several screens of any size."""
_FENCES: Final = ("```", "~~~")


def cut_head(text: str, form: Form, *, has_more: bool = False) -> str:
    """Return the first pages of a text, or "" of one that needs no cutting.

    They end with a paragraph, in Markdown outside a fenced block, so that they are taken apart
    as the whole will be. What stands far below can still tell otherwise: a link's target, or the
    width that all of a text is wrapped at.

    Args:
        text: The text, or its beginning.
        form: What it is written in.
        has_more: Whether it is no more than the beginning of a long text.
    """
    if len(text) < LONG and not has_more:
        return ""
    stop = text.rfind("\n\n", 0, _HEAD)
    if stop < 0:
        stop = text.rfind("\n", 0, _HEAD)
    head = text[: stop if stop > 0 else _HEAD]
    if form is Form.MARKDOWN:
        while _is_fenced(head) and stop > 0:
            stop = text.rfind("\n\n", 0, stop)
            head = text[: max(0, stop)]
        if head.startswith("---") and "\n---" not in head:
            return ""  # all of it is front matter
    return head if head.strip() else ""


def _is_fenced(head: str) -> bool:
    """Return whether the text ends inside a fenced block."""
    return sum(line.lstrip().startswith(_FENCES) for line in head.split("\n")) % 2 == 1
