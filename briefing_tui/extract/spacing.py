"""One kind of space, and none of the words of a web page around a text, before it is read."""

from __future__ import annotations

from briefing_tui.model import replace
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.model import Document

_OTHER_SPACES: Final = "\xa0\u2009\u202f\t"
_ENDS: Final = ".!?"
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


def without_furniture(document: Document, speech: Speech) -> Document:
    """Return a document with spaces for the words of a page that are glued to its sentences.

    A sentence ends before them: "…in the harbour.Image caption, The Times has". Or they open a
    line: "Image caption The Times has".
    """
    text = document.text
    for words in speech.furniture:
        at = text.find(words)
        while at >= 0:
            glued = at > 0 and not text[at - 1].isspace()
            opens = " " in words and text[at + len(words) : at + len(words) + 1] == " "
            opens = opens and not text[text.rfind("\n", 0, at) + 1 : at].strip()
            if glued or opens or words[-1] == ",":
                stop = "." if glued and text[at - 1] not in _ENDS else " "
                text = f"{text[:at]}{stop:{len(words)}}{text[at + len(words) :]}"
            at = text.find(words, at + 1)
    return document if text is document.text else replace(document, text=text)
