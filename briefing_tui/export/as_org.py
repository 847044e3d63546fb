"""Org: a summary, the full text or one kind of finding, as an outline for Emacs.

Words between quotation marks stand in quotation blocks and are the span of the article, character
for character, once Org has read them.
"""

from __future__ import annotations

from briefing_tui.export import What, holds
from briefing_tui.export.facts import Facts, indented
from briefing_tui.export.org_markup import escape, escape_within
from briefing_tui.model import BlockKind
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.tables import find_cells
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.export.facts import Heard, Part
    from briefing_tui.model import Block, Briefing, Document, Figure, Quote, Source

_OPTIONS: Final = "#+options: ^:{} -:nil ':nil toc:nil num:nil"
"""Braces for every subscript; dashes, dots and quotation marks as they are written."""


def to_org(briefing: Briefing, *, what: What = What.SUMMARY, alone: bool = True) -> str:
    """Return the briefing as Org, ending with a newline.

    Args:
        briefing: What to write.
        what: How much of it.
        alone: Whether this is a whole file, which begins with keywords.
    """
    return "".join(write_org(briefing, what=what, alone=alone))


def write_org(briefing: Briefing, *, what: What, alone: bool) -> Iterator[str]:
    """Yield what `to_org` returns, a section at a time."""
    facts = Facts(briefing)
    blocks = [_keywords(briefing.document)] if alone else []
    blocks += [f"* {escape_within(title_of(briefing.document))}", *_about(briefing.document)]
    if what not in (What.SOURCES, What.TIMELINE):
        for part in facts.parts:
            if found := _section(facts, part, what):
                yield to_safe("\n\n".join(blocks)) + "\n\n"
                blocks = found
    if holds(what, What.SOURCES):
        blocks += _listed("Sources", [_source(facts, *heard) for heard in facts.heard()])
    if holds(what, What.TIMELINE):
        rows = ((x.when, x.words, x.sentence) for x in facts.timeline())
        blocks += _listed(
            "Timeline",
            [f"- *{day}* ({escape_within(w)}): {escape_within(told)}" for day, w, told in rows],
        )
    yield to_safe("\n\n".join(blocks)) + "\n"


def _keywords(document: Document) -> str:
    lines = [f"#+title: {escape_within(title_of(document))}"]
    if document.published:
        lines.append(f"#+date: {document.published.isoformat()}")
    if document.language:
        lines.append(f"#+language: {escape_within(document.language)}")
    return "\n".join([*lines, _OPTIONS])


def _about(document: Document) -> list[str]:
    published, origin = document.published, document.origin
    about = [published.isoformat()] if published else []
    about += [_link(origin, escape(" ".join(origin.split())))] if origin else []
    return [" · ".join(about)] if about else []


def _section(facts: Facts, part: Part, what: What) -> list[str]:
    blocks: list[str] = []
    if what is What.FULL:
        blocks += [indented(each, b) for b in part.blocks for each in _block(facts, b)]
    elif what is What.SUMMARY:
        blocks += [escape(sentence) for sentence in facts.carriers_of(part)]
    if holds(what, What.QUOTES):
        blocks += [_quotation(facts, quote) for quote in part.quotes]
    if holds(what, What.FIGURES) and part.figures:
        blocks.append(_figures(facts, part.figures))
    stars = "*" * max(2, part.section.level)
    return [f"{stars} {escape_within(part.name)}", *blocks] if blocks else []


def _quotation(facts: Facts, quote: Quote) -> str:
    words = escape(f"“{quote.span.of(facts.text)}”")
    return f"#+begin_quote\n{words}\n\n— {_attribution(facts, quote)}\n#+end_quote"


def _attribution(facts: Facts, quote: Quote) -> str:
    parties = [
        f"*{_bold(party.name)}*" + (f", {escape_within(party.role)}" if party.role else "")
        for party in facts.chain_of(quote)
    ]
    if quote.speaker is None:
        parties.insert(0, facts.remark_on(quote))
    cue = facts.cue_of(quote)
    line = " ← ".join(parties) + (f" · {escape_within(cue)}" if cue else "")
    return line + " · within the quotation above" * (quote.nested_in is not None)


def _bold(name: str) -> str:
    """Return a name for between two stars, which must not meet one of its own."""
    return escape_within(name).replace("*", "\\ast{}")


def _figures(facts: Facts, figures: list[Figure]) -> str:
    rows = ["| Key figure | Given by |", "|-"]
    for figure in figures:
        giver = facts.name(figure.source) if figure.source else "–"
        rows.append(f"| {escape_within(facts.phrase_of(figure))} | {escape_within(giver)} |")
    return "\n".join(rows)


def _source(facts: Facts, source: Source, heard: Heard) -> str:
    name = _link(source.url or "", f"*{_bold(facts.name(source.id))}*")
    about = [source.kind.value, source.role or "", source.country or ""]
    about += [f"also {' / '.join(source.aliases)}"] if source.aliases else []
    described = escape_within(", ".join(filter(None, about)))
    places = f" — {escape_within('; '.join(heard.sections))}" if heard.sections else ""
    return f"- {name} ({described}): {heard.words()}{places}"


def _link(url: str, words: str) -> str:
    """Return a link; its words are Org already."""
    if not is_safe_url(url):
        return words
    target = "".join(f"%{ord(c):02X}" if c in "[]\\" else c for c in url)
    shown = words.replace("]", "\\rbrack{}")
    return f"[[{target}][{shown}]]"


def _listed(name: str, items: list[str]) -> list[str]:
    return [f"** {name}", "\n".join(items)] if items else []


def _block(facts: Facts, block: Block) -> Iterator[str]:
    """Yield a block of the article as Org; nothing for one without words."""
    text = block.span.of(facts.text)
    if block.kind is BlockKind.RULE:
        yield "-----"
    elif not text.strip():
        return
    elif block.kind is BlockKind.HEADING:
        yield f"{'*' * max(3, block.level)} {escape_within(text)}"
    elif block.kind is BlockKind.TABLE:
        rows = [
            "| " + " | ".join(escape_within(cell.of(facts.text)) for cell in row) + " |"
            for row in find_cells(facts.text, block.span)
        ]
        yield _quoted("\n".join([rows[0], "|-", *rows[1:]]), block.level)
    elif block.kind is BlockKind.CODE:
        yield _quoted("\n".join(f": {line}" for line in text.split("\n")), block.level)
    elif block.kind is BlockKind.QUOTE:
        yield _quoted(escape(text), 1)
    elif block.kind is BlockKind.ITEM:
        yield f"- {escape_within(text)}"
    else:
        yield escape(text)


def _quoted(written: str, level: int) -> str:
    return f"#+begin_quote\n{written}\n#+end_quote" if level else written
