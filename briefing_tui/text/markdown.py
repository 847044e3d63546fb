"""Make a document of Markdown: the words without the markup, and what the markup said.

CommonMark with tables, strikethrough, footnotes, front matter and Pandoc's bracketed spans. The
blocks of the reading text are a blank line apart, the items of one list a line. A numbered item
keeps its number, for nothing else tells it; a bullet is left to whoever shows it, except in a
block quotation, where nothing else would tell an item. An item that begins with no words of its
own, but with code, a table or a quotation, has its sign on a line above. The cells of a table are
joined by " │ ", its rows by a newline. HTML is shown as it is written.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.model import BlockKind, Document, Span
from briefing_tui.packed import Blocks
from briefing_tui.text.inline import Weaver
from briefing_tui.text.safe import to_safe
from briefing_tui.text.signed import part_signature
from briefing_tui.text.tables import CELL_BORDER
from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

    from briefing_tui.text.front_matter import FrontMatter

RULE = "* * *"
"""What stands in the reading text for a rule."""
BULLET = "• "
"""What an item begins with that stands in a block quotation."""
_ITEMS = frozenset({BlockKind.ITEM, BlockKind.QUOTE})
_ON_ITS_OWN = frozenset({BlockKind.ITEM, BlockKind.HEADING, BlockKind.RULE})
"""Blocks that stand under the words of no item."""

_LONGEST_FRONT = 262_144
"""In characters; more than that is no front matter."""


class _Cut(NamedTuple):
    """A text in its two parts."""

    yaml: str
    body: str
    lines: int
    """How many lines stand above the body."""


def parse_markdown(text: str, *, origin: str | None) -> Document:
    """Make a document of `text`, which need not be safe.

    Raises:
        BadContent: Its front matter or a mark cannot be understood.
    """
    text = to_safe(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    parts = cut(text)
    front = _front(parts.yaml, origin) if parts else None
    body, lines = (parts.body, parts.lines) if parts else (text, 0)
    declared = frozenset(source.id for source in front.sources) if front else frozenset()
    walk = _Walk(Weaver(origin=origin, declared=declared, first_line=lines))
    walk.over(_reader().parse(body))
    return _document(walk.weaver, front, origin)


def _document(weaver: Weaver, front: FrontMatter | None, origin: str | None) -> Document:
    reading = to_safe(weaver.text())  # again: an entity may have named a control character
    title = front.title if front else None
    first = weaver.blocks[0] if weaver.blocks else None
    if title is None and first and first.kind is BlockKind.HEADING and first.level == 1:
        title = first.span.of(reading)
    return Document(
        text=reading,
        blocks=Blocks(weaver.blocks),
        inlines=tuple(sorted(weaver.inlines, key=lambda inline: _outer_first(inline.span))),
        marks=tuple(sorted(weaver.marks, key=lambda mark: _outer_first(mark.span))),
        title=title,
        language=front.language if front else None,
        published=front.published if front else None,
        origin=front.origin if front and front.origin else origin,
        sources=front.sources if front else (),
    )


def _outer_first(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def cut(text: str) -> _Cut | None:
    """Part the front matter from the body, or return None where there is none.

    A line "---" opens it if it is the first and the next one is not blank; "---" or "..." ends it.
    """
    if not text.startswith("---"):
        return None
    head = text[: _LONGEST_FRONT + 1].split("\n")
    if head[0].rstrip() != "---" or len(head) < 2 or not head[1].strip():
        return None
    for number, line in enumerate(head[1:], 1):
        if line.rstrip() in ("---", "..."):
            length = sum(map(len, head[: number + 1])) + number
            return _Cut("\n".join(head[1:number]), text[length + 1 :], number + 1)
    return None


def _front(yaml_text: str, origin: str | None) -> FrontMatter:
    from briefing_tui.text.front_matter import parse_front_matter  # late: PyYAML costs 14 ms

    return parse_front_matter(yaml_text, origin=origin)


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.attrs import attrs_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    reader.use(attrs_plugin, spans=True).use(footnote_plugin)
    # What leads nowhere safe is left to the weaver: its words are shown, and no markup.
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    reader.core.ruler.before("footnote_tail", "lone_notes", _keep_lone_notes)
    return reader


def _keep_lone_notes(state: StateCore) -> None:
    """Number the notes that nothing refers to, too; their words would be left out."""
    notes = state.env.get("footnotes", {})
    for label, number in notes.get("refs", {}).items():
        if number < 0:
            notes["refs"][label] = len(notes["list"])
            notes["list"][len(notes["list"])] = {"label": label[1:], "count": 0}


class _Walk:
    """Goes over the blocks of a text once, from top to bottom."""

    def __init__(self, weaver: Weaver) -> None:
        self.weaver = weaver
        self._quotes = 0
        self._lists = 0
        self._open: Token | None = None
        self._bullet: str | None = None
        """What the next paragraph begins with if it is the first of an item."""
        self._note = ""
        self._notes = 0
        """1 in a note, which its other paragraphs stand under as those of an item do."""
        self._cells = 0
        self._steps: dict[str, Callable[[Token], None]] = {
            "blockquote_open": self._quote,
            "blockquote_close": self._quote,
            "bullet_list_open": self._list,
            "bullet_list_close": self._list,
            "ordered_list_open": self._list,
            "ordered_list_close": self._list,
            "list_item_open": self._item,
            "list_item_close": self._item_end,
            "paragraph_open": self._opened,
            "heading_open": self._opened,
            "inline": self._inline,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
            "hr": self._rule,
            "table_open": self._table,
            "table_close": self._table_end,
            "tr_open": self._row,
            "th_open": self._cell,
            "td_open": self._cell,
            "footnote_open": self._footnote,
            "footnote_close": self._footnote_end,
        }

    def over(self, tokens: Sequence[Token]) -> None:
        """Weave every block of `tokens`."""
        for token in tokens:
            step = self._steps.get(token.type)
            if step:
                step(token)

    def _quote(self, token: Token) -> None:
        if token.nesting > 0 and not self._quotes:
            self._sign_first()  # it is not what is quoted
        # A note defined within a note's quotation takes the opening away from its close.
        self._quotes = max(0, self._quotes + token.nesting)

    def _list(self, token: Token) -> None:
        if token.nesting > 0:
            self._number_alone()
        self._lists = max(0, self._lists + token.nesting)
        if self._lists == 0:
            self.weaver.part()

    def _item(self, token: Token) -> None:
        self._bullet = f"{token.info}{token.markup} " if token.info else ""

    def _item_end(self, _: Token) -> None:
        self._number_alone()
        self._bullet = None

    def _number_alone(self) -> None:
        """Let a number stand alone whose item begins with a list, or has nothing in it."""
        if self._bullet:
            self._sign_alone()

    def _sign_first(self) -> None:
        """Let the sign of an item or a note stand right above what it begins with, if no words."""
        if self._note or self._bullet is not None:
            self._sign_alone()
            self.weaver.keep_close()

    def _sign_alone(self) -> None:
        self.weaver.begin(is_item=True)
        if self._note:
            self.weaver.note(self._note)
            self.weaver.end(BlockKind.PARAGRAPH, 0, None)
        else:
            self.weaver.word((self._bullet or BULLET).rstrip())
            if self._quotes:
                self.weaver.end(BlockKind.QUOTE, self._quotes, None, under=self._depth - 1)
            else:
                self.weaver.end(BlockKind.ITEM, self._lists, None)
        self._note, self._bullet = "", None

    def _opened(self, token: Token) -> None:
        self._open = token

    def _footnote(self, token: Token) -> None:
        self._note = f"[{token.meta['id'] + 1}]"
        self._notes = 1

    def _footnote_end(self, _: Token) -> None:
        self._notes = 0

    @property
    def _depth(self) -> int:
        """How many items, or notes, stand around the next block."""
        return self._lists + self._notes

    def _inline(self, token: Token) -> None:
        if self._cells:
            self.weaver.inline(token)
            return
        if self._quotes and (parts := part_signature(token)):
            for part in parts:
                self._inline(part)
            return
        kind, level = self._kind(token)
        is_item = self._bullet is not None and kind in _ITEMS
        begins = self._bullet is not None or self._note != ""
        under = 0 if kind in _ON_ITS_OWN else self._depth - begins
        self.weaver.begin(is_item=is_item)
        if self._note:
            self.weaver.note(self._note)
            self.weaver.word(" ")
            self._note = ""
        elif self._bullet is not None:
            self.weaver.word(self._bullet or (BULLET if kind is BlockKind.QUOTE else ""))
        self.weaver.inline(token)
        self.weaver.end(kind, level, token.map, under=under)
        self._bullet = None

    def _kind(self, token: Token) -> tuple[BlockKind, int]:
        if self._quotes:
            return BlockKind.QUOTE, self._quotes
        if self._open and self._open.type == "heading_open":
            return BlockKind.HEADING, int(self._open.tag[1])
        if self._bullet is not None:
            return BlockKind.ITEM, self._lists
        return (BlockKind.IMAGE if _is_image(token) else BlockKind.PARAGRAPH), 0

    def _whole(self, kind: BlockKind, words: str, token: Token) -> None:
        self._sign_first()
        self.weaver.begin()
        self.weaver.word(words)
        quoted, under = (0, 0) if kind in _ON_ITS_OWN else (self._quotes, self._depth)
        self.weaver.end(kind, quoted, token.map, under=under)

    def _code(self, token: Token) -> None:
        self._whole(BlockKind.CODE, token.content.rstrip("\n"), token)

    def _html(self, token: Token) -> None:
        words = token.content.strip()
        if not (words.startswith("<!--") and words.endswith("-->")):
            self._whole(BlockKind.CODE, words, token)

    def _rule(self, token: Token) -> None:
        self._whole(BlockKind.RULE, RULE, token)

    def _table(self, token: Token) -> None:
        self._open = token
        self._sign_first()
        self.weaver.begin()

    def _table_end(self, _: Token) -> None:
        assert self._open
        self.weaver.end(BlockKind.TABLE, self._quotes, self._open.map, under=self._depth)
        self._cells = 0

    def _row(self, _: Token) -> None:
        if self._cells:
            self.weaver.word("\n")
        self._cells = 0

    def _cell(self, _: Token) -> None:
        if self._cells:
            self.weaver.word(CELL_BORDER)
        self._cells += 1


def _is_image(token: Token) -> bool:
    """Return whether a paragraph holds nothing but pictures."""
    types = {child.type for child in token.children or () if child.content.strip() or child.nesting}
    types |= {child.type for child in token.children or () if child.type == "image"}
    return "image" in types and types <= {"image", "link_open", "link_close"}
