"""Read the quotations of an export again, also where somebody has written around them.

In Markdown a quotation is a block quotation that has an anchor, or that stands between quotation
marks; other block quotations are the writer's own. An anchor outside of all block quotations
answers for the paragraph that it is in. Emphasis, soft line breaks and whatever else a parser of
CommonMark takes for markup are no part of the words.
"""

from __future__ import annotations

from briefing_tui.errors import BadContent
from briefing_tui.export.provenance import (
    WORDS_DIGITS,
    Anchor,
    article_of,
    as_read,
    find_anchors,
    find_sources,
    hash_of,
)
from briefing_tui.model import Span
from briefing_tui.text.markdown import cut
from briefing_tui.typed import TYPE_CHECKING, Any, Final, NamedTuple
from briefing_tui.verify.chunks import cut_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

_MARKS: Final = (("“", "”"), ('"', '"'))
"""What an export puts a quotation in, and what a typewriter makes of it."""
_DASHES: Final = ("— ", "– ", "--- ", "-- ")
"""What the line that says who spoke begins with, also once a program has rewritten it."""
_RAW: Final = "{=html}"
"""What Pandoc writes behind HTML in Markdown."""


class Quotation(NamedTuple):
    """Words of an export that are somebody's."""

    words: str
    """Between the quotation marks; of a paragraph, all of it."""
    line: int
    """Where it begins in the export, from 1."""
    anchor: Anchor | None = None
    in_block: bool = True
    """Whether it is a block quotation, and not a paragraph with an anchor in it."""


class Quotations(NamedTuple):
    """What an export says of others."""

    sources: dict[str, str]
    """The articles by their number, with what each was read from; "" if nobody knows."""
    found: tuple[Quotation, ...]


def read_markdown(text: str) -> Quotations:
    """Return the quotations of a Markdown export."""
    from markdown_it import MarkdownIt  # late: costs 35 ms

    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    front = cut(text)
    body, above = (front.body, front.lines) if front else (text, 0)
    sources: dict[str, str] = {}
    found: list[Quotation] = []
    reader = MarkdownIt("commonmark")
    for begin, part in cut_up(body):
        for paragraphs in _groups(reader.parse(part)):
            for paragraph in paragraphs:
                sources |= find_sources(paragraph.comments)
            lines = above + begin
            found += (one._replace(line=one.line + lines) for one in _quotations(paragraphs))
    return Quotations(sources, tuple(_each_once(found)))


def _each_once(found: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield quotations, those without an anchor unless one that has it says the same.

    The full text of an article holds its block quotations, and lists them below as well.
    """
    anchored = {one.words for one in found if one.anchor is not None}
    return (one for one in found if one.anchor is not None or one.words not in anchored)


class _Paragraph(NamedTuple):
    words: str
    comments: str
    line: int
    in_block: bool


def _groups(tokens: Sequence[Token]) -> Iterator[list[_Paragraph]]:
    """Yield each block quotation, and each paragraph outside of one, with its paragraphs."""
    depth = 0
    group: list[_Paragraph] = []
    for token in tokens:
        depth += token.nesting if token.type.startswith("blockquote") else 0
        if token.type == "inline" or token.nesting == 0:
            group.append(_paragraph(token, in_block=depth > 0))
        if depth == 0 and group:
            yield group
            group = []


def _paragraph(token: Token, *, in_block: bool) -> _Paragraph:
    line = token.map[0] + 1 if token.map else 0
    if token.type == "html_block" or token.info == _RAW:
        return _Paragraph("", token.content, line, in_block)
    if token.type != "inline":
        return _Paragraph(token.content.rstrip("\n"), "", line, in_block)
    words, comments = _take_apart(token.children or ())
    return _Paragraph(words, comments, line, in_block)


def _take_apart(tokens: Iterable[Token]) -> tuple[str, str]:
    """Return what is read, and the comments that are not."""
    words = comments = ""
    for token in tokens:
        content = token.content
        if token.type in ("softbreak", "hardbreak"):
            content = "\n"
        if token.type in ("html_inline", "code_inline") and content.startswith("<!--"):
            comments += content
        elif comments and content.startswith(_RAW):
            words += content.removeprefix(_RAW)
        else:
            words += content
    return words, comments


def _quotations(paragraphs: list[_Paragraph]) -> Iterator[Quotation]:
    """Yield the quotations of a block quotation: an anchor ends one, and another may follow."""
    begun: list[_Paragraph] = []
    for paragraph in paragraphs:
        begun.append(paragraph)
        for anchor in find_anchors(paragraph.comments):
            yield _quotation(begun, anchor)
            begun = []
    quotation = _quotation(begun, None) if begun and begun[0].in_block else None
    if quotation and _between_marks(quotation.words) is not None:
        yield quotation._replace(words=_between_marks(quotation.words) or "")


def _quotation(paragraphs: list[_Paragraph], anchor: Anchor | None) -> Quotation:
    first = paragraphs[0] if paragraphs else _Paragraph("", "", 0, in_block=False)
    texts = [paragraph.words for paragraph in paragraphs if paragraph.words]
    words = "\n\n".join(_without_speaker(texts) if first.in_block else texts)
    inside = _between_marks(words) if anchor and first.in_block else None
    return Quotation(words if inside is None else inside, first.line, anchor, first.in_block)


def _without_speaker(texts: list[str]) -> list[str]:
    """Leave out the line that says who spoke, which may have got into the last paragraph."""
    if len(texts) > 1 and texts[-1].startswith(_DASHES):
        return texts[:-1]
    last = texts[-1].replace("\n", " ") if texts else ""
    cuts = [last.rfind(f"{mark} {dash}") for _, mark in _MARKS for dash in _DASHES]
    return [*texts[:-1], texts[-1][: max(cuts) + 1]] if max(cuts) >= 0 else texts


def _between_marks(words: str) -> str | None:
    """Return the words without the quotation marks around them; None if there are none."""
    for opening, closing in _MARKS:
        if len(words) > 1 and words.startswith(opening) and words.endswith(closing):
            return words[1:-1]
    return None


def read_json(text: str) -> Quotations:
    """Return the quotations of JSON exports, one on each line.

    Raises:
        BadContent: A line is none.
    """
    from json import loads  # late: Markdown needs none

    sources: dict[str, str] = {}
    found: list[Quotation] = []
    for number, line in enumerate(filter(str.strip, text.removeprefix("\ufeff").split("\n")), 1):
        try:
            values = loads(line)
            article = article_of(values["text"])
            sources.setdefault(article, values.get("origin") or "")
            found += (
                _from_values(one, article, values["text"], number) for one in values["quotes"]
            )
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            reason = f"{type(error).__name__}: {error}"
            what = f"line {number} is no briefing in JSON ({reason})"
            raise BadContent(what, "Give what export --form json has written") from None
    return Quotations(sources, tuple(found))


def _from_values(values: dict[str, Any], article: str, text: str, line: int) -> Quotation:
    span = Span(int(values["start"]), int(values["end"]))
    words = hash_of(as_read(span.of(text)), WORDS_DIGITS)
    return Quotation(str(values["text"]), line, Anchor(article, span, words))
