"""One kind of space, before a text is read."""

from __future__ import annotations

from briefing_tui.model import replace
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Document

_OTHER_SPACES: Final = "\xa0\u2009\u202f\t"
_NOT_IN_NUMBER: Final = late(r"[\xa0\u2009\u202f\t](?:(?<!\d.)|(?!\d))")
"""It begins with a plain set of characters, so that the search runs over all others at once."""


def evenly_spaced(document: Document) -> Document:
    """Return a document with one kind of space, character for character.

    Texts from the web keep words together with several others; between digits these tell where a
    number goes on, and stay.
    """
    text = document.text
    if not any(space in text for space in _OTHER_SPACES):
        return document
    return replace(document, text=_NOT_IN_NUMBER.sub(" ", text))
