"""Read the quotations of the content format again.

The marks say which words are somebody's. As long as nobody has edited the file, its record says
where they stand; else they have to be looked for.
"""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.codec.record import from_record
from briefing_tui.export.provenance import Provenance, article_of
from briefing_tui.extract.marks import Marks
from briefing_tui.text.parse import Form, parse
from briefing_tui.typed import TYPE_CHECKING, Final
from briefing_tui.verify.quotations import Quotation, Quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Block, Briefing, Document

_RECORD: Final = "\n<!-- briefing record "


def is_marked(text: str) -> bool:
    """Return whether a text was written in the content format."""
    return _RECORD in text


def read_marked(text: str) -> Quotations:
    """Return the quotations of an article, and where its front matter has it from.

    Raises:
        BadContent: Its front matter or a mark cannot be understood.
    """
    parsed = parse(text, form=Form.MARKDOWN)
    kept = from_record(text, parsed)
    anchors = _anchors(kept) if kept else {}
    found = [_anchored(one, anchors) for one in _marked(parsed)]
    # What goes over several paragraphs cannot be marked.
    found += [one for those in anchors.values() for one in those]
    document = kept.document if kept else parsed
    return Quotations({article_of(document.text): document.origin or ""}, tuple(found))


def _marked(parsed: Document) -> Iterator[Quotation]:
    marks = Marks(parsed)
    for mark in marks.quotes:
        yield Quotation(marks.inside(mark).of(parsed.text), _line_at(parsed, mark.span.start))


def _anchors(kept: Briefing) -> dict[str, list[Quotation]]:
    """Return the quotations of the record by their words."""
    text = kept.document.text
    provenance = Provenance(text)
    anchors: dict[str, list[Quotation]] = {}
    for quote in kept.quotes:
        words = quote.span.of(text)
        anchors.setdefault(words, []).append(Quotation(words, 1, provenance.place(quote.span)))
    return anchors


def _anchored(marked: Quotation, anchors: dict[str, list[Quotation]]) -> Quotation:
    """Return a marked quotation with where the record says that it stands, if these words do."""
    those = anchors.get(marked.words)
    return marked._replace(anchor=those.pop(0).anchor) if those else marked


def _line_at(parsed: Document, offset: int) -> int:
    """Return the line of the file, from 1, on which a block stands."""
    index = bisect_right(parsed.blocks, offset, key=_start) - 1
    return parsed.blocks[index].source_lines[0] + 1


def _start(block: Block) -> int:
    return block.span.start
