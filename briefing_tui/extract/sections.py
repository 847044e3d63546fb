"""Split an article where its headings stand, or, if asked to, where it turns."""

from __future__ import annotations

from briefing_tui.model import BlockKind, Section, Span
from briefing_tui.packed import Sections, place_of, places
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.model import Block, Document

_INTERRUPTION: Final = 30
"""Code points of "Article continues after ad", at most."""


def find_sections(document: Document, turns: Container[int] = ()) -> Sections:
    """Return the sections of a document: what stands before the first heading, then one for each.

    The heading that opens the document and is its title heads no section. A document without a
    block is one empty section.

    Args:
        document: What to split.
        turns: Offsets of blocks that begin a section without a heading.
    """
    return Sections(_find(document, turns))


def _find(document: Document, turns: Container[int]) -> Iterator[Section]:
    heading: Block | None = None
    body: tuple[int, int] | None = None
    found = False
    for index, (kind, start, end) in enumerate(places(document.blocks)):
        if index == 0 and _is_title(document, document.blocks[0]):
            continue
        is_heading = kind is BlockKind.HEADING
        if (is_heading and (body or heading)) or (start in turns and body):
            yield _section(heading, body)
            heading, body, found = None, None, True
        if is_heading:
            heading = document.blocks[index]
        else:
            body = (body[0] if body else start), end
    if body or heading or not found:
        yield _section(heading, body)


def _is_title(document: Document, block: Block) -> bool:
    return (
        block.kind is BlockKind.HEADING
        and document.title is not None
        and " ".join(block.span.of(document.text).split()) == " ".join(document.title.split())
    )


def _section(heading: Block | None, body: tuple[int, int] | None) -> Section:
    end = heading.span.end if heading else 0
    return Section(
        heading=heading.span if heading else None,
        body=Span(*(body or (end, end))),
        level=heading.level if heading else 1,
    )


def line_before(document: Document, block: int, speech: Speech) -> int:
    """Return the block before one, or -1, lines that but interrupt passed over: "Advertisement".

    So are those that but tell of what kind a piece is: "The Post ¶ | Editorial, June 3 | ¶ “…”".
    """
    before = block - 1
    while before > 0:
        _, start, end = place_of(document.blocks, before)
        if end - start > _INTERRUPTION:
            break
        line = document.text[start:end].strip(" .:–-").lower()
        kind, dated, day = line.partition(",")
        piece = kind in speech.pieces and (not dated or any(map(str.isdecimal, day)))
        if not piece and line not in speech.interruptions:
            break
        before -= 1
    return before
