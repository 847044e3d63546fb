"""Compare the words of an export with those of the article: pure, one quotation at a time."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from re import Match, escape, finditer

from briefing_tui.export.provenance import article_of, as_read
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, StrEnum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.export.provenance import Anchor
    from briefing_tui.verify.quotations import Quotation

_RUN_WORDS: Final = 3
"""So many words in a row say where altered words may come from."""
_PIECE: Final = r"\w+|\s|[^\w\s]"
_BLANK_LINES: Final = r"\n(?:[^\S\n]*\n)+"
_BETWEEN_MARKS: Final = '“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»'


class Verdict(StrEnum):
    """How words of an export compare with the article."""

    VERBATIM = "verbatim"
    MOVED = "moved"
    """Verbatim, but the article is not what it was."""
    LOOSE = "loose"
    """Verbatim, but without an anchor."""
    ALTERED = "altered"
    """The export's words are not those that were written out."""
    GONE = "gone"
    """The export's words are those that were written out; the article has them no more."""
    MISSING = "missing"
    """There is an anchor, but no words to it."""
    UNREAD = "unread"
    """There was no article to compare them with."""

    @property
    def is_verbatim(self) -> bool:
        """Whether the words stand in the article, character for character."""
        return self in (Verdict.VERBATIM, Verdict.MOVED, Verdict.LOOSE)


class Article(NamedTuple):
    """What the words are compared with."""

    text: str
    """The reading text."""
    where: str
    number: str
    """As `article_of` has it."""


class Finding(NamedTuple):
    """What was found out about a quotation."""

    quotation: Quotation
    verdict: Verdict
    where: str = ""
    """What the article was read from."""
    span: Span | None = None
    """Where the words stand in the article, or where they would have to."""
    expected: str = ""
    """The article's words, where those of the export are others; "" if nothing is close."""
    why: str = ""
    """Why the article could not be read."""


def to_article(text: str, where: str) -> Article:
    """Return an article that words can be compared with."""
    return Article(text=text, where=where, number=article_of(text))


def compare(quotation: Quotation, article: Article) -> Finding:
    """Compare a quotation with the article that it says it comes from."""
    anchor = quotation.anchor
    if anchor is None:
        span = find(quotation.words, article.text)
        if span is not None:
            return Finding(quotation, Verdict.LOOSE, article.where, span)
        return _differing(quotation, Verdict.ALTERED, article)
    words = quotation.words if quotation.in_block else _words_of(quotation, anchor, article)
    if not words and anchor.span.start < anchor.span.end:
        expected = anchor.span.of(article.text) if anchor.article == article.number else ""
        return Finding(quotation, Verdict.MISSING, article.where, anchor.span, expected)
    return _compare(quotation._replace(words=words), anchor, article)


def _compare(quotation: Quotation, anchor: Anchor, article: Article) -> Finding:
    words, expected = quotation.words, anchor.span.of(article.text)
    is_same = anchor.article == article.number
    if as_read(words) == as_read(expected):
        verdict = Verdict.VERBATIM if is_same else Verdict.MOVED
        return Finding(quotation, verdict, article.where, anchor.span)
    if is_same:
        return Finding(quotation, Verdict.ALTERED, article.where, anchor.span, expected)
    if not anchor.fits(words):
        return _differing(quotation, Verdict.ALTERED, article)
    span = find(words, article.text, near=anchor.span.start)
    if span is not None:
        return Finding(quotation, Verdict.MOVED, article.where, span)
    return _differing(quotation, Verdict.GONE, article)


def _words_of(quotation: Quotation, anchor: Anchor, article: Article) -> str:
    """Return the words of a paragraph that its anchor answers for; "" if they are not there."""
    expected = anchor.span.of(article.text)
    if anchor.fits(expected) and as_read(expected) in as_read(quotation.words):
        return expected
    candidates = (_inside(found) for found in finditer(_BETWEEN_MARKS, quotation.words))
    return next((words for words in candidates if anchor.fits(words)), "")


def _inside(found: Match[str]) -> str:
    return next((group for group in found.groups() if group is not None), "")


def _differing(quotation: Quotation, verdict: Verdict, article: Article) -> Finding:
    span = find_closest(quotation.words, article.text)
    expected = span.of(article.text) if span else ""
    return Finding(quotation, verdict, article.where, span, expected)


def find(words: str, text: str, *, near: int = 0) -> Span | None:
    """Return where words stand in a text as they are read, the place closest to `near`."""
    parts = as_read(words).split("\n\n")
    lines = (escape(part).replace("\\ ", "[ \\n]") for part in parts)
    places = (Span(*found.span()) for found in finditer(_BLANK_LINES.join(lines), text))
    return min(places, key=lambda span: abs(span.start - near), default=None)


def find_closest(words: str, text: str) -> Span | None:
    """Return the stretch of a text that words were most probably made of, or None.

    Each run of a few words that stands in the text says where the whole would begin; most of
    them say the same.
    """
    begins = Counter(at - offset for offset, at in _common_runs(words, text))
    if not begins:
        return None
    slack = len(words) // 2 + 20  # for what was left out of the words, or put in
    begin = max(0, begins.most_common(1)[0][0] - slack)
    old = list(finditer(_PIECE, text[begin : begin + len(words) + 2 * slack]))
    new = [found[0] for found in finditer(_PIECE, words)]
    matcher = SequenceMatcher(None, [found[0] for found in old], new, autojunk=False)
    blocks = matcher.get_matching_blocks()
    first, last = blocks[0], blocks[-2]
    start = max(0, first.a - first.b)
    end = min(len(old), max(start + 1, last.a + len(new) - last.b))
    return Span(begin + old[start].start(), begin + old[end - 1].end())


def _common_runs(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a run of words stands in the words, and first of all in the text."""
    starts = [(found.start(), found.end()) for found in finditer(r"\S+", words)]
    length = min(_RUN_WORDS, len(starts))
    for first, last in zip(starts, starts[length - 1 :], strict=False):
        at = text.find(words[first[0] : last[1]])
        if at >= 0:
            yield first[0], at
