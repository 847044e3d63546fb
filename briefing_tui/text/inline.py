"""Weave the reading text of Markdown, and keep where each piece of markup came to stand."""

from __future__ import annotations

from contextlib import suppress

from briefing_tui.errors import BadContent
from briefing_tui.model import Block, BlockKind, Inline, InlineKind, Mark, MarkKind, Span
from briefing_tui.text.safe import is_relative, is_safe_url
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it.token import Token

_KINDS = {
    "em_close": InlineKind.EMPHASIS,
    "strong_close": InlineKind.STRONG,
    "s_close": InlineKind.STRIKE,
    "link_close": InlineKind.LINK,
}
_MARKS = frozenset(MarkKind)


class Weaver:
    """The reading text so far, its blocks, inlines and marks."""

    def __init__(self, *, origin: str | None, declared: frozenset[str], first_line: int) -> None:
        self.blocks: list[Block] = []
        self.inlines: list[Inline] = []
        self.marks: list[Mark] = []
        self._origin = origin
        self._is_from_web = is_safe_url(origin or "")
        self._declared = declared
        self._first_line = first_line
        self._line = 0
        self._parts: list[str] = []
        self._length = 0
        self._begun = (0, 0, 0, 0)
        self._start = 0
        self._is_item = self._after_item = self._after_sign = False

    def text(self) -> str:
        """Return the reading text."""
        return "".join(self._parts)

    def word(self, words: str) -> None:
        """Add words to the block that has begun."""
        self._parts.append(words)
        self._length += len(words)

    def part(self) -> None:
        """Say that a list has ended, so that the next one stands apart from it."""
        self._after_item = False

    def begin(self, *, is_item: bool = False) -> None:
        """Begin a block: a blank line below the last one, or a line below the last item or sign."""
        self._is_item = is_item
        self._begun = len(self._parts), self._length, len(self.inlines), len(self.marks)
        if self._length:
            is_close = self._after_sign or (self._after_item and is_item)
            self.word("\n" if is_close else "\n\n")
        self._start = self._length

    def end(
        self, kind: BlockKind, level: int, lines: Sequence[int] | None, *, under: int = 0
    ) -> None:
        """End the block that was begun; one without words leaves nothing behind."""
        at, length, inlines, marks = self._begun
        self._after_sign = False
        if not "".join(self._parts[at:]).strip():
            del self._parts[at:], self.inlines[inlines:], self.marks[marks:]
            self._length = length
            return
        self._after_item = self._is_item
        first = self._first_line
        span = Span(self._start, self._length)
        stated = (first + lines[0], first + lines[1]) if lines else (0, 0)
        self.blocks.append(
            Block(kind=kind, span=span, level=level, source_lines=stated, under=under)
        )

    def keep_close(self) -> None:
        """Say that the last block is a sign, right below which stands what it is the sign of."""
        self._after_sign = True

    def note(self, sign: str) -> None:
        """Add the sign of a footnote."""
        start = self._length
        self.word(sign)
        self.inlines.append(Inline(kind=InlineKind.FOOTNOTE, span=Span(start, self._length)))

    def inline(self, token: Token) -> None:
        """Add the content of an inline token."""
        self._line = self._first_line + (token.map[0] if token.map else 0)
        self._tokens(token.children or ())

    def _tokens(self, tokens: Sequence[Token]) -> None:
        opened: list[tuple[Token, int]] = []
        for token in tokens:
            if token.nesting > 0:
                opened.append((token, self._length))
            elif token.nesting < 0:
                self._close(token.type, *opened.pop())
            else:
                self._leaf(token)

    def _leaf(self, token: Token) -> None:
        start = self._length
        if token.type == "softbreak" or token.type == "hardbreak":
            self._line += 1
            self.word(" " if token.type == "softbreak" else "\n")
        elif token.type == "code_inline":
            self.word(token.content)
            self._add(InlineKind.CODE, start)
            self._mark(token.attrs, start)
        elif token.type == "image":
            self._image(token)
        elif token.type == "footnote_ref":
            self.note(f"[{token.meta['id'] + 1}]")
        elif not (token.type == "html_inline" and token.content.startswith("<!--")):
            self.word(token.content)

    def _image(self, token: Token) -> None:
        """Add what is said of a picture, or else what it is called, as a link to it.

        A name is in brackets: the article does not say so.
        """
        start, address = self._length, str(token.attrs.get("src", ""))
        self._tokens(token.children or ())
        if self._length == start:
            title, name = str(token.attrs.get("title", "")).strip(), _name_of(address)
            self.word(title or (f"[{name}]" if name else ""))
        target = self._target(address)
        if is_safe_url(target):
            self._add(InlineKind.LINK, start, target)

    def _target(self, stated: str) -> str:
        """Return where a link leads: an address, or a place beside the article; "" elsewhere."""
        if self._is_from_web and not is_safe_url(stated):
            from urllib.parse import urljoin  # late: few articles come from there

            with suppress(ValueError):
                stated = urljoin(self._origin or "", stated)
        return stated if is_safe_url(stated) or is_relative(stated) else ""

    def _close(self, name: str, opening: Token, start: int) -> None:
        if name in _KINDS:
            target = str(opening.attrs.get("href", ""))
            self._add(_KINDS[name], start, self._target(target) if target else "")
        self._mark(opening.attrs, start)

    def _add(self, kind: InlineKind, start: int, target: str = "") -> None:
        if start < self._length:
            self.inlines.append(Inline(kind=kind, span=Span(start, self._length), target=target))

    def _mark(self, attributes: Mapping[str, object], start: int) -> None:
        classes = str(attributes.get("class", "")).split()
        kinds = [name for name in classes if name in _MARKS]
        if not kinds or start == self._length:
            return
        others = " ".join(name for name in classes if name not in _MARKS)
        rest = [(key, str(value)) for key, value in attributes.items()]
        extra = [pair for pair in rest if pair[0] not in ("class", "by", "via")]
        by = self._known(str(attributes.get("by", "")))
        self.marks.append(
            Mark(
                kind=MarkKind(kinds[0]),
                span=Span(start, self._length),
                by=by[0] if by else None,
                via=self._known(str(attributes.get("via", ""))),
                attributes=(*extra, *([("class", others)] if others else [])),
            )
        )

    def _known(self, names: str) -> tuple[str, ...]:
        """Return the ids in a list with commas, all of which the front matter must declare."""
        ids = tuple(names.replace(",", " ").split())
        for each in ids:
            if each not in self._declared:
                where = f"{self._origin or 'standard input'}, line {self._line + 1}"
                raise BadContent(
                    f"{where}: a mark names the source “{each}”, which is not declared",
                    f"Declare “{each}” under “sources” in the front matter, or correct the mark",
                )
        return ids


def _name_of(address: str) -> str:
    """Return the name of the file that a picture is in; of one within the text, its kind."""
    from urllib.parse import unquote  # late: most pictures say what they show

    if address.startswith("data:"):
        return address[5:].partition(";")[0].partition(",")[0]
    path = address.partition("#")[0].partition("?")[0].rstrip("/")
    return unquote(path.rpartition("/")[2])
