"""Which way a paragraph runs.

Most terminals write every character to the right of the one before; those that know better turn
words around themselves, and would do so twice if we had done it already. So the words stay in the
order that they are spoken in, and a paragraph of a script that runs to the left is set against
the right edge, where it begins either way.
"""

from __future__ import annotations

from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Span

_LEFTWARD: Final = (
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff"
)
"""Hebrew, Arabic, Syriac and the others, by the blocks that Unicode keeps for them."""
_find_leftward = compiled(f"[{_LEFTWARD}]").search
_LOOKED_AT: Final = 200


def runs_leftward(text: str, span: Span) -> bool:
    """Return whether a paragraph runs from right to left.

    Its first letter tells (rule P2 of Unicode's Annex 9); numbers and marks belong to no direction.
    """
    end = min(span.end, span.start + _LOOKED_AT)
    found = _find_leftward(text, span.start, end)
    if found is None:
        return False
    return not any(character.isalpha() for character in text[span.start : found.start()])
