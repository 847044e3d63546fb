"""Where a quotation of an export comes from, told in comments that hardly anybody sees.

A comment at the end of the line that says who spoke is shown by no reader of Markdown, goes along
when the quotation is moved, and is one word to whatever breaks lines anew. A footnote would be
seen, numbered, and torn from its quotation.

    <!--source:9f86d0818841 "news/harbour.txt"-->    once for each article
    <!--q:9f86d0818841:123-152:5e884898-->           once for each quotation

The first number is a hash of the article's reading text, then come the offsets into it. The last
one is a hash of the words: it tells a quotation that was edited from an article that was.
"""

from __future__ import annotations

from briefing_tui.export.markup import to_scalar
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from re import Pattern

ARTICLE_DIGITS: Final = 12
"""Of 10,000 articles two have the same number with a chance of 1 in 5 million."""
WORDS_DIGITS: Final = 8

_SOURCE: Final = r'<!--source:([0-9a-f]{12})(?:\s+("(?:[^"\\]|\\.)*"))?\s*-->'
_QUOTE: Final = r"<!--q:([0-9a-f]{12}):(\d{1,12})-(\d{1,12}):([0-9a-f]{8})-->"


class Anchor(NamedTuple):
    """Where a quotation stood when it was written out."""

    article: str
    """The hash of the article's reading text."""
    span: Span
    words: str
    """The hash of the words, as they are read."""

    def fits(self, words: str) -> bool:
        """Return whether these are the words that were written out."""
        return hash_of(as_read(words), WORDS_DIGITS) == self.words


class Provenance:
    """Makes the comments for one article."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.article = article_of(text)

    def source(self, where: str | None) -> str:
        """Return the comment that says what the article was read from, where that is known."""
        return f"<!--source:{self.article}{' ' * bool(where)}{_quoted(where) if where else ''}-->"

    def anchor(self, span: Span) -> str:
        """Return the comment that says where the words of a quotation stand."""
        article, _, words = self.place(span)
        return f"<!--q:{article}:{span.start}-{span.end}:{words}-->"

    def place(self, span: Span) -> Anchor:
        """Return where the words of a quotation stand."""
        return Anchor(self.article, span, hash_of(as_read(span.of(self._text)), WORDS_DIGITS))


def article_of(text: str) -> str:
    """Return the number that stands for an article with this reading text."""
    return hash_of(text, ARTICLE_DIGITS)


def hash_of(text: str, digits: int) -> str:
    """Return the first hexadecimal digits of the SHA-256 of a text in UTF-8."""
    try:
        # Late; `hashlib` brings in OpenSSL, which takes a twentieth of the time of an export.
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:  # Python 3.12 has it under another name
        from hashlib import sha256

    digest: str = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:digits]


def as_read(words: str) -> str:
    """Return words as whoever reads the Markdown sees them.

    A line break inside a paragraph is a blank, and any number of blank lines is one. Nothing else
    is made equal: no case, no quotation mark, no blank, no letter that looks like another one.
    """
    paragraphs: list[list[str]] = [[]]
    for line in f"“{words}”".split("\n"):  # so that blanks at the ends are inside a line
        if line.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join(" ".join(lines) for lines in paragraphs)[1:-1]


def find_sources(comment: str) -> dict[str, str]:
    """Return the articles that a comment names: what each was read from, "" if nobody knows."""
    return {
        found[1]: _unquoted(found[2]) if found[2] else ""
        for found in _pattern(_SOURCE).finditer(comment)
    }


def find_anchors(comment: str) -> tuple[Anchor, ...]:
    """Return the anchors in a comment."""
    return tuple(
        Anchor(article=found[1], span=Span(int(found[2]), int(found[3])), words=found[4])
        for found in _pattern(_QUOTE).finditer(comment)
    )


def _pattern(expression: str) -> Pattern[str]:
    import re  # late: whoever writes exports reads none

    return re.compile(expression)


def _quoted(where: str) -> str:
    """Return a place between quotation marks that cannot end a comment."""
    return to_scalar(where).replace("--", "-\\u002D")


def _unquoted(place: str) -> str:
    from json import loads  # late: as re

    try:
        return str(loads(place))
    except ValueError:  # somebody wrote in it
        return ""
