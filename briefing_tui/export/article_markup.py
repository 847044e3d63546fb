"""The blocks of an article as Markdown, with marks around what was found in them."""

from __future__ import annotations

from enum import IntEnum

from briefing_tui.export.markup import escape_part, fence, indent, link, quote
from briefing_tui.export.weave import Stretch, weave, within
from briefing_tui.model import BlockKind, InlineKind, MarkKind, Span
from briefing_tui.text.markdown import BULLET
from briefing_tui.text.safe import is_safe_url
from briefing_tui.text.tables import CELL_BORDER, find_cells
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_tui.export.declared import Declared
    from briefing_tui.model import Briefing, Figure, Inline, Quote

_MARKS: Final = (("''", "''"), ("``", "''"), (",,", "''"))
"""Quotation marks of two characters."""
_OPENING: Final = frozenset("“”„‟«»‹›\"'‘’‚「『〝")
_CLOSING: Final = frozenset("“”«»‹›\"'‘’」』〞〟")
_NOTE_CELLS: Final = 4
"""How far a note's other paragraphs stand in."""
_LONGEST_NUMBER: Final = 10
"""Nine digits and a sign: CommonMark takes a longer one for words."""
_SIGNS: Final = {InlineKind.EMPHASIS: "*", InlineKind.STRONG: "**", InlineKind.STRIKE: "~~"}


class Amount(IntEnum):
    """How much markup a block is written with."""

    ALL = 0
    FINDINGS = 1
    """Links, and the marks around what was found."""
    NONE = 2


class Part(NamedTuple):
    """A stretch of the text that is written as one block."""

    kind: BlockKind
    span: Span
    level: int = 0
    under: int = 0
    """The depth of the list item that it is part of, below the item's first words."""


class Pieces:
    """Writes the blocks of a briefing."""

    def __init__(self, briefing: Briefing, declared: Declared | None) -> None:
        """Take what is written.

        Args:
            briefing: The article and what was found in it.
            declared: What sources are called in marks; None for an article without marks.
        """
        self._briefing = briefing
        self._text = briefing.document.text
        self._declared = declared
        self._plain = [x for x in briefing.document.marks if x.kind is MarkKind.PLAIN]

    def write(self, parts: Sequence[Part], amounts: Sequence[Amount]) -> str:
        """Return parts as Markdown: the items of a list a line apart, all else a blank line."""
        written: list[str] = []
        widths: list[int] = []
        """How far the items around the next one are indented."""
        above = BlockKind.PARAGRAPH
        is_bare = False
        """Whether nothing but its sign has been written of an item."""
        for part, amount in zip(parts, amounts, strict=True):
            if part.kind is not BlockKind.ITEM:
                del widths[part.under :]
                block = self._block(part.kind, part.span, part.level, amount)
                indented = indent(block, " " * sum(widths))
                is_first = is_bare and part.under > 0
                written += [" ", indented.lstrip(" ")] if is_first else ["\n\n", indented]
                is_bare = False
                if block.startswith("[^"):  # a note, which goes on as an item does
                    widths = [_NOTE_CELLS]
                above = part.kind
                continue
            depth = min(max(part.level, 1), len(widths) + 1)
            written.append("\n" if above is BlockKind.ITEM else "\n\n")
            above = part.kind
            del widths[depth - 1 :]
            item, width = self._item(part.span, sum(widths), amount)
            widths.append(width)
            written.append(item)
            is_bare = len(item.strip()) < width
        return "".join(written[1:])

    def _block(self, kind: BlockKind, span: Span, level: int, amount: Amount) -> str:
        """Return a block that is no item."""
        text = span.of(self._text)
        if kind is BlockKind.RULE:
            return "* * *"
        if kind is BlockKind.CODE:
            return _quoted(fence(text), level)
        if kind is BlockKind.TABLE and CELL_BORDER in text:
            return _quoted(self._table(span, amount), level)
        if kind is BlockKind.IMAGE and (target := self._target(span)):
            return f"!{link(self._woven(span, Amount.NONE), target)}"
        words = self._woven(span, amount)
        if kind is BlockKind.HEADING:
            return f"{'#' * min(6, max(1, level))} {words.replace(chr(92) + chr(10), ' ')}"
        return _quoted(words, max(1, level)) if kind is BlockKind.QUOTE else words

    def _item(self, span: Span, indented: int, amount: Amount) -> tuple[str, int]:
        """Return an item of a list, and how far its sign indents its words."""
        text = span.of(self._text)
        sign = BULLET if text == BULLET.strip() else _number_of(text)
        words = self._woven(Span(min(span.start + len(sign), span.end), span.end), amount)
        sign = "- " if sign in ("", BULLET) else sign
        return indent(indent(words, sign).rstrip(), " " * indented), len(sign)

    def _target(self, span: Span) -> str:
        """Return where the picture that a block stands for is."""
        for inline in self._inlines(span):
            if (
                inline.kind is InlineKind.LINK
                and inline.span == span
                and is_safe_url(inline.target)
            ):
                return inline.target
        return ""

    def _inlines(self, span: Span) -> Iterator[Inline]:
        inlines = self._briefing.document.inlines
        return (inlines[index] for index in within(inlines, span))

    def _table(self, span: Span, amount: Amount) -> str:
        lines: list[str] = []
        for row in find_cells(self._text, span):
            lines.append(f"| {' | '.join(self._woven(cell, amount) for cell in row)} |")
            if len(lines) == 1:
                lines.append(f"|{' --- |' * len(row)}")
        return "\n".join(lines)

    def _woven(self, span: Span, amount: Amount) -> str:
        stretches = [] if amount is Amount.NONE else [*self._links(span)]
        if self._declared is not None and amount is not Amount.NONE:
            stretches += self._findings(span, self._declared)
        if amount is Amount.ALL:
            stretches += self._stresses(span)
        return weave(self._text, span, stretches, lambda words, at: escape_part(words, at, span))

    # -- what was found

    def _findings(self, span: Span, declared: Declared) -> Iterator[Stretch]:
        briefing = self._briefing
        for index in within(briefing.quotes, span):
            found = briefing.quotes[index]
            yield Stretch(self._with_marks(found.span, span), "[", f"]{{{_said(found, declared)}}}")
        for index in within(briefing.figures, span):
            figure = briefing.figures[index]
            yield Stretch(figure.span, "[", f"]{{{_given(figure, declared)}}}", rank=1)
        for index in within(self._plain, span):
            yield Stretch(self._plain[index].span, "[", "]{.plain}", rank=2)

    def _with_marks(self, words: Span, block: Span) -> Span:
        """Return the words of a quotation with the quotation marks around them, if any."""
        text, (start, end) = self._text, words
        before, after = (
            text[max(block.start, start - 2) : start],
            text[end : min(block.end, end + 2)],
        )
        if (before, after) in _MARKS:
            return Span(start - 2, end + 2)
        if before[-1:] in _OPENING and after[:1] in _CLOSING and before and after:
            return Span(start - 1, end + 1)
        return words

    # -- what the author wrote

    def _links(self, span: Span) -> Iterator[Stretch]:
        for inline in self._inlines(span):
            if inline.kind is InlineKind.LINK and is_safe_url(inline.target):
                opening, _, closing = link("\0", inline.target).partition("\0")
                yield Stretch(inline.span, opening, closing, rank=3)

    def _stresses(self, span: Span) -> Iterator[Stretch]:
        for inline in self._inlines(span):
            words = inline.span.of(self._text)
            if inline.kind is InlineKind.CODE:
                yield Stretch(inline.span, "", "", rank=4, raw=_code(words))
            elif inline.kind is InlineKind.FOOTNOTE:
                opens = inline.span.start == span.start
                shown = f"[^{words.strip('[]')}]{':' if opens else ''}"
                yield Stretch(inline.span, "", "", rank=4, raw=shown)
            elif inline.kind in _SIGNS:
                yield Stretch(inline.span, _SIGNS[inline.kind], _SIGNS[inline.kind], rank=5)


def _said(quote: Quote, declared: Declared) -> str:
    via = ",".join(filter(None, map(declared.name, quote.via)))
    return _attributes("quote", by=declared.name(quote.speaker), via=via, kind=quote.kind.value)


def _given(figure: Figure, declared: Declared) -> str:
    return _attributes("figure", by=declared.name(figure.source))


def _number_of(item: str) -> str:
    """Return the number that an item begins with, with the space behind it, or ""."""
    number, _, words = item.partition(" ")
    is_number = number[:-1].isdecimal() and number.isascii() and number[-1:] in (".", ")")
    is_sign = words.strip() or number == item
    return f"{number} " if is_number and len(number) <= _LONGEST_NUMBER and is_sign else ""


def _attributes(of: str, /, **values: str) -> str:
    pairs = (f"{key}={_value(value)}" for key, value in values.items() if value)
    return " ".join([f".{of}", *pairs])


def _value(value: str) -> str:
    return f'"{value}"' if "," in value else value


def _code(words: str) -> str:
    marks = "`"
    while marks in words:
        marks += "`"
    is_bare = words.strip() == "" or not (words[:1] in "` " or words[-1:] in "` ")
    return f"{marks}{words}{marks}" if is_bare else f"{marks} {words} {marks}"


def _quoted(words: str, level: int) -> str:
    for _ in range(level):
        words = quote(words)
    return words
