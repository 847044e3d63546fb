"""Linear text: what a screen reader, a pipe or a small terminal can take in from top to bottom."""

from __future__ import annotations

from briefing_tui.export.facts import Facts, indented
from briefing_tui.model import BlockKind, InlineKind
from briefing_tui.text.layout import quoted_depth, sign_of
from briefing_tui.text.safe import to_safe
from briefing_tui.text.search import Search
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.export.facts import Heard, Part
    from briefing_tui.model import Block, Briefing, Document, Quote, Source, Span


_NAMES: Final = {"quotes": "Quotations", "figures": "Key figures", "sources": "Sources",
                 "timeline": "Timeline", "links": "Links"}  # fmt: skip
PORTIONS: Final = ("text", "sections", *_NAMES)
"""What can be asked for alone."""
_CELLS: Final = " │ "
"""How the reading text sets the cells of a table apart; a screen reader would spell it out."""
_STRUCK: Final = "~~"
_LISTED: Final = (BlockKind.ITEM, BlockKind.QUOTE)
"""What items of a list are."""


def to_plain(briefing: Briefing, portion: str | None = None) -> str:
    """Return the article, then what was found in it, as paragraphs; nothing is wrapped.

    Args:
        briefing: What to write.
        portion: One of `PORTIONS` to write alone, under the title; None for all of them.
    """
    facts = Facts(briefing)
    paragraphs = _head(briefing.document)
    if portion in (None, "text"):
        for part in facts.parts:
            paragraphs += _section(facts, part)
    for name in _NAMES if portion is None else [portion]:
        rows = _rows(facts, name)
        heading = f"{_NAMES.get(name, name.capitalize())} ({len(rows)})"
        if rows:
            paragraphs += [heading, "\n".join(rows)]
        elif portion not in (None, "text"):
            paragraphs.append(heading)
    return to_safe("\n\n".join(paragraphs)) + "\n"


def find_plain(briefing: Briefing, words: str) -> str:
    """Return the sentences that words stand in, numbered; "" if they stand nowhere.

    Capitals count if the words have any.
    """
    facts = Facts(briefing)
    search = Search(facts.text, words)
    found: dict[str, Span] = {}
    for hit in search.over(0, len(facts.text)):
        found.setdefault(facts.sentence_at(hit), hit)
    rows = [
        f"{number}. {sentence}\n   {facts.section_of(hit)}."
        for number, (sentence, hit) in enumerate(found.items(), 1)
    ]
    head = f"“{words}” in {title_of(briefing.document)} ({search.count()})"
    return to_safe("\n\n".join([head, "\n".join(rows)])) + "\n" if rows else ""


def plain_by(briefing: Briefing, name: str) -> str:
    """Return what each source of a name says, passes on and gives; "" if there is no such source.

    Args:
        briefing: Where from.
        name: A part of the source's name or of another name that it has; capitals and accents do
            not count.
    """
    facts, low = Facts(briefing), _to_bare(name)
    meant = [
        (source, heard)
        for source, heard in facts.heard()
        if any(low in _to_bare(one) for one in (facts.name(source.id), *source.aliases))
    ]
    paragraphs = [title_of(briefing.document)]
    for source, heard in meant:
        rows = [_source(facts, source, heard), *_quotes(facts, source.id)]
        paragraphs.append("\n".join([*rows, *_figures(facts, source.id)]))
    return to_safe("\n\n".join(paragraphs)) + "\n" if meant else ""


def _to_bare(name: str) -> str:
    """Return a name in small letters without accents."""
    from unicodedata import combining, normalize  # late: a megabyte

    return "".join(c for c in normalize("NFD", name.casefold()) if not combining(c))


def _rows(facts: Facts, name: str) -> list[str]:
    match name:
        case "sections":
            return [_outline(number, part) for number, part in enumerate(facts.parts, 1)]
        case "quotes":
            return _quotes(facts)
        case "figures":
            return _figures(facts)
        case "sources":
            return _sources(facts)
        case "timeline":
            return [f"{x.when}, {x.words}: {x.sentence}" for x in facts.timeline()]
        case "links":
            return _links(facts)
        case _:
            return []


def _head(document: Document) -> list[str]:
    published = document.published
    about = [published.isoformat() if published else "", document.origin or ""]
    return [title_of(document), *filter(None, ["\n".join(filter(None, about))])]


def _section(facts: Facts, part: Part) -> list[str]:
    heading = part.section.heading
    text = heading.of(facts.text).strip() if heading else ""
    if heading is None and part is not facts.parts[0]:
        text = f"[{part.name}]"  # in brackets: the article does not say so
    is_title = text == title_of(facts.briefing.document)
    return [*([] if is_title or not text else [text]), *_paragraphs(facts, part.blocks)]


def _paragraphs(facts: Facts, blocks: Iterable[Block]) -> list[str]:
    """Return blocks as paragraphs; items, and what they begin with, may stand a line apart."""
    paragraphs: list[str] = []
    above = BlockKind.PARAGRAPH
    end = 0
    for block in blocks:
        if not block.span.of(facts.text).strip():
            continue
        written = indented(_block(facts, block), block)
        is_close = above in _LISTED and block.kind in (*_LISTED, BlockKind.CODE, BlockKind.TABLE)
        if is_close and facts.text.count("\n", end, block.span.start) == 1:
            written = f"{paragraphs.pop()}\n{written}"
        paragraphs.append(written)
        above, end = block.kind, block.span.end
    return paragraphs


def _outline(number: int, part: Part) -> str:
    """Return a line of the list of sections."""
    quotes, figures = len(part.quotes), len(part.figures)
    told = [f"{quotes} quotation{'s' * (quotes != 1)}", f"{figures} figure{'s' * (figures != 1)}"]
    return f"{number}. {part.name}: {', '.join(told)}."


def _block(facts: Facts, block: Block) -> str:
    words = _words(facts, block.span).strip("\n")
    if block.kind is BlockKind.ITEM and not sign_of(facts.text, block.span):
        return f"- {words.replace(chr(10), chr(10) + '  ')}"
    if block.kind is BlockKind.IMAGE:
        return f"[Picture] {words}"  # in brackets, as above
    if block.kind is BlockKind.TABLE:
        words = words.replace(_CELLS, "; ")
    bars = "> " * quoted_depth(block)
    return "\n".join(f"{bars}{line}" for line in words.split("\n"))


def _words(facts: Facts, span: Span) -> str:
    """Return the words of a block, with signs around those that are struck: they do not hold."""
    words, at = "", span.start
    for struck in facts.struck:
        if at <= struck.start and struck.end <= span.end:
            words += f"{facts.text[at : struck.start]}{_STRUCK}{struck.of(facts.text)}{_STRUCK}"
            at = struck.end
    return words + facts.text[at : span.end]


def _links(facts: Facts) -> list[str]:
    links = (x for x in facts.briefing.document.inlines if x.kind is InlineKind.LINK and x.target)
    return [
        f"{number}. {' '.join(link.span.of(facts.text).split())}: {link.target}"
        for number, link in enumerate(links, 1)
    ]


def _quotes(facts: Facts, source: str | None = None) -> list[str]:
    """Return the quotations with their numbers; only those that a source speaks or passes on."""
    return [
        f"{number}. “{quote.span.of(facts.text)}”\n   {_attribution(facts, quote)}. "
        f"{facts.section_of(quote.span)}."
        for number, quote in enumerate(facts.briefing.quotes, 1)
        if source in (None, quote.speaker, *quote.via)
    ]


def _attribution(facts: Facts, quote: Quote) -> str:
    parties = [f"{p.name}, {p.role}" if p.role else p.name for p in facts.chain_of(quote)]
    if quote.speaker is None:
        parties.insert(0, facts.remark_on(quote).capitalize())
    nested = ", within the quotation above" if quote.nested_in is not None else ""
    return ", through ".join(parties) + nested


def _figures(facts: Facts, source: str | None = None) -> list[str]:
    """Return the figures; only those that a source gives."""
    rows = []
    for figure in facts.briefing.figures:
        if source not in (None, figure.source):
            continue
        giver = f", given by {facts.name(figure.source)}" if figure.source else ""
        rows.append(f"{facts.phrase_of(figure)}{giver}. {facts.section_of(figure.span)}.")
    return rows


def _sources(facts: Facts) -> list[str]:
    return [_source(facts, source, heard) for source, heard in facts.heard()]


def _source(facts: Facts, source: Source, heard: Heard) -> str:
    about = [source.kind.value, source.role, *(f"also {name}" for name in source.aliases)]
    described = ", ".join(word for word in about if word)
    places = f". {'; '.join(heard.sections)}" if heard.sections else ""
    return f"{facts.name(source.id)}, {described}: {heard.words()}{places}."
