"""The content format: Markdown that any other tool reads, and that reads back to an equal briefing.

The article stands in it with its headings, lists, links and code, each quotation and figure in a
bracketed span that says whose it is, the sources above in the front matter. What Markdown cannot
say follows as a comment (`codec.record`). A block is written with less markup where a parser would
not read it back word for word; what it could not read back at all stands in the record.
"""

from __future__ import annotations

from briefing_tui.codec.record import to_record
from briefing_tui.export.article_markup import Amount, Part, Pieces
from briefing_tui.export.declared import Declared, to_front_matter
from briefing_tui.model import BlockKind, Span
from briefing_tui.text.parse import Form, parse
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.codec.record import Patch
    from briefing_tui.model import Briefing, Document

_UNMARKED: Final = frozenset({BlockKind.CODE, BlockKind.RULE})
"""What looks the same with any amount of markup."""
_ROUNDS: Final = 4
"""So often blocks that were not read back are written anew, with less markup."""


def to_briefing(briefing: Briefing) -> str:
    """Return the briefing in the content format, ending with a newline."""
    declared = Declared(briefing)
    front = to_front_matter(briefing.document, declared)
    parts = list(_parts(briefing.document))
    pieces = Pieces(briefing, declared)
    amounts = [Amount.NONE if part.kind in _UNMARKED else Amount.ALL for part in parts]
    for _ in range(_ROUNDS):
        body = pieces.write(parts, amounts)
        markdown = to_safe(f"{front}\n\n{body}")
        parsed = parse(markdown, form=Form.MARKDOWN)
        wrong = _misread(briefing.document.text, parts, parsed)
        lessened = [i for i in wrong if amounts[i] is not Amount.NONE]
        if not lessened:
            break
        for index in lessened:
            amounts[index] = Amount(amounts[index] + 1)
    record = to_record(briefing, parsed, _patches(briefing.document.text, parts, parsed))
    return f"{markdown.rstrip(chr(10))}\n\n{record}\n"


def _parts(document: Document) -> Iterator[Part]:
    """Yield the blocks that have words, and as paragraphs what words stand between them."""
    text, at = document.text, 0
    for block in document.blocks:
        start, end = block.span
        if start < at or not text[start:end].strip():
            continue
        if text[at:start].strip():
            yield Part(BlockKind.PARAGRAPH, Span(at, start))
        yield Part(block.kind, block.span, block.level, block.under)
        at = end
    if text[at:].strip():
        yield Part(BlockKind.PARAGRAPH, Span(at, len(text)))


def _misread(text: str, parts: list[Part], parsed: Document) -> list[int]:
    """Return the indexes of the parts that are read as other words than they hold."""
    if len(parts) != len(parsed.blocks):
        return list(range(len(parts)))
    pairs = enumerate(zip(parts, parsed.blocks, strict=True))
    return [i for i, (x, block) in pairs if x.span.of(text) != block.span.of(parsed.text)]


def _patches(text: str, parts: list[Part], parsed: Document) -> Iterator[Patch]:
    """Yield what makes the text of the article out of the text that is read."""
    spans = [block.span for block in parsed.blocks]
    if len(parts) != len(spans):
        yield 0, len(parsed.text), text
        return
    at = parsed_at = 0
    ends = Span(len(text), len(text)), Span(len(parsed.text), len(parsed.text))
    for span, read in [*zip((part.span for part in parts), spans, strict=True), ends]:
        for start, end, here, there in (
            (parsed_at, read.start, text[at : span.start], parsed.text[parsed_at : read.start]),
            (*read, span.of(text), read.of(parsed.text)),
        ):
            if here != there:
                yield start, end, here
        at, parsed_at = span.end, read.end
