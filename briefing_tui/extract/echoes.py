"""Attribute the words of a headline as whoever goes on to say them below does."""

from __future__ import annotations

from briefing_tui.model import BlockKind, SourceKind
from briefing_tui.packed import block_at, place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.drafts import Drafts
    from briefing_tui.model import Document

_ECHOES: Final = 200
_LINE: Final = 80
"""Code points of the longest line that may stand over what follows."""
_AROUND: Final = 8
"""Code points of marks and dashes around all of a line: "« Qui paiera ? »", "– ‘Who pays?’ –"."""
_FEW_SPACES: Final = 1
_ARTICLE: Final = 3
"""Letters of an article, which a heading leaves out, at most."""
_LEDE: Final = 600
"""Code points of what stands above a text."""
_BELOW: Final = 20_000
"""Code points below a headline in which its words are looked for."""
_CLOSING: Final = tuple('“”»«"’')
_MORE: Final = 8
"""Code points by which words below are longer than those of a headline, at least."""


def opens_below(text: str, start: int, end: int) -> bool:
    """Return whether words in a headline open a longer quotation further down.

    A name in marks stands there again as it is.

    Args:
        text: The article.
        start: Where the words begin, behind their mark.
        end: Where they end, in front of their mark.
    """
    if end > _LEDE and text.find("\n", end, end + _LINE) < 0:
        return False  # mostly
    mark = start - 1 - text[start - 1 : start].isspace()
    close = end + text[end : end + 1].isspace()
    opening, closing = text[mark:end], text[end : close + 1]
    capital = text[mark:start] + text[start].upper() + text[start + 1 : end]
    at = text.find(capital, close, close + _BELOW)
    behind = at + len(opening)
    if at < 0 or mark < 0 or text[mark].isalnum() or text[behind : behind + 1].isalnum():
        return False
    if text.find(closing, behind, behind + _MORE) >= 0:
        return False
    name, first = opening + closing, max(0, mark - _BELOW)
    return text.find(name, first) == mark and text.find(name, close, close + _BELOW) < 0


def closes_below(text: str, start: int, end: int) -> bool:
    """Return whether several words in a headline close a longer quotation further down.

    A name in marks stands there again as it is.
    """
    if end > _LEDE or text.count(" ", start, end) <= _FEW_SPACES:
        return False  # mostly
    at = text.find(text[start + 1 : end], end, end + _BELOW)
    behind = at + end - start - 1
    inside = at > 0 and text[at - 2].isspace()
    return inside and text[behind : behind + 2].lstrip(".!?")[:1] in _CLOSING


def echo_headings(document: Document, drafts: Drafts) -> None:
    """Attribute a quotation in a heading to whoever says the same words in the text.

    The words are looked for in the quotations around the heading, at most `_ECHOES` away.
    """
    for index, start in enumerate(drafts.starts):
        kind, first, end = place_of(document.blocks, max(0, block_at(document.blocks, start)))
        headed = kind is BlockKind.HEADING
        short = kind is BlockKind.PARAGRAPH and end - first <= _LINE
        around = document.text[first:start] + document.text[drafts.span(index).end : end]
        alone = short and len(around) <= _AROUND and not any(map(str.isalnum, around))
        if drafts.is_marked(index):
            continue
        if not (headed or alone):
            line = kind is BlockKind.PARAGRAPH and end - first <= _LINE
            again = drafts.speaker(index) is None and drafts.is_repeated(document.text, index, end)
            if drafts.is_unnamed(index):
                again = again or opens_below(document.text, *drafts.span(index))
            if again or (line and drafts.is_open_line(document.text, index, end)):
                _echo(document.text, drafts, index, whole=True, named=True)
            continue
        told = drafts.is_cued(index)
        untold = not told or drafts.speaker(index) is None
        if untold or (headed and drafts.is_vague(document.text, index)):
            _echo(document.text, drafts, index, whole=alone or told, named=told)


def _echo(text: str, drafts: Drafts, index: int, *, whole: bool, named: bool) -> None:
    """Attribute words as the same are in the text.

    Args:
        text: The article.
        drafts: All quotations.
        index: That of the words.
        whole: Whether the text must say no more than they.
        named: Whether it must name in full who speaks, or a medium, as "Streit: “…”" does not.
    """
    words = _fold(drafts.span(index).of(text)).strip(".,!? ")
    behind = range(index + 1, min(index + _ECHOES, len(drafts)))
    for other in (*behind, *range(max(0, index - _ECHOES), index)):
        speaker = drafts.speaker(other)
        full = speaker and (" " in speaker.name or speaker.kind is SourceKind.OUTLET)
        if not speaker or (named and (not full or drafts.is_of_subject(other))):
            continue
        said = _fold(drafts.span(other).of(text))
        article, _, bare = said.partition(" ")
        if len(article) <= _ARTICLE and " " in words and bare.startswith(words):
            said = bare  # "Hard winter" over "A hard winter lies ahead"
        more = named and said.startswith(words) and not said[len(words) :][:1].isalnum()
        more = more or (" " in words and said.strip(".,!? ").endswith(f" {words}"))
        first = words.count(" ") > _FEW_SPACES and not said[len(words) :][:1].isalnum()
        more = more or (first and said.startswith(words))  # how what is quoted below begins
        if more or (said.strip(".,!? ") == words if whole else words in said):
            drafts.echo(index, other)
            break


def _fold(words: str) -> str:
    return words.casefold().replace("’", "'")
