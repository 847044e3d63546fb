"""What an article is called, wherever it is shown, listed or written."""

from __future__ import annotations

from briefing_tui.model import BlockKind, Span
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Document

MAX_TITLE: Final = 100
"""Code points of a title that had to be taken from the text."""
_LOOKED_AT: Final = 4 * MAX_TITLE


def title_of(document: Document) -> str:
    """Return what an article is called, on one line; never "".

    That is its title, else the heading that opens the text, else the name of its file as it is,
    else the first sentence, shortened where it is long.
    """
    return (
        _on_one_line(document.title or "")
        or _opening_heading(document)
        or file_name_of(document.origin)
        or _first_sentence(document)
        or "Untitled"
    )


def file_name_of(origin: str | None) -> str:
    """Return the name of the file that an article was read from; "" if it was none."""
    if not origin or origin == "-" or "://" in origin:
        return ""
    return _on_one_line(origin.replace("\\", "/").rstrip("/").rpartition("/")[2])


def shorten(words: str, most: int = MAX_TITLE) -> str:
    """Return words on one line, at most `most` code points; an ellipsis says that more follow."""
    words = _on_one_line(words)
    if len(words) <= most:
        return words
    kept = words[:most].rpartition(" ")[0] or words[: most - 1]
    return f"{kept.rstrip(' ,;:–—-')}…"


def _opening_heading(document: Document) -> str:
    if not document.blocks or document.blocks[0].kind is not BlockKind.HEADING:
        return ""
    return _on_one_line(document.blocks[0].span.of(document.text))


def _first_sentence(document: Document) -> str:
    from briefing_tui.text.sentences import find_sentences  # late: few articles need it

    head = Span(0, min(len(document.text), _LOOKED_AT))
    sentence = next(iter(find_sentences(document.text, head)), head)
    return shorten(sentence.of(document.text))


def _on_one_line(text: str) -> str:
    return " ".join(to_safe(text).split())
