"""HTML: one page that runs nothing and asks nobody for anything.

It has no script; its style stands in it, and a policy forbids what a mistake could let in. What is
quoted stands in `blockquote` or `q` elements, whose text is the span of the article, character for
character; figures are `data`, dates are `time`, each with its value.
"""

from __future__ import annotations

import os
from html import escape

from briefing_tui.export import What, holds
from briefing_tui.export.facts import Facts
from briefing_tui.export.weave import Stretch, weave, within
from briefing_tui.model import BlockKind, InlineKind
from briefing_tui.packed_findings import count_voices, most_heard, speakers_first
from briefing_tui.text.markdown import BULLET
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.tables import find_cells
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.export.facts import Heard, Part
    from briefing_tui.model import Block, Briefing, Figure, Inline, Quote, Source, Span

_COLOURS: Final = 8
"""As many as the style names; then they begin anew."""

_TAGS: Final = {
    InlineKind.EMPHASIS: "em",
    InlineKind.STRONG: "strong",
    InlineKind.STRIKE: "s",
    InlineKind.CODE: "code",
    InlineKind.FOOTNOTE: "sup",
}


def to_html(briefing: Briefing, *, what: What = What.SUMMARY) -> str:
    """Return the briefing as a page of its own, ending with a newline."""
    return to_safe(_Page(briefing, what).write())


class _Page:
    def __init__(self, briefing: Briefing, what: What) -> None:
        self.briefing = briefing
        self.document = briefing.document
        self.facts = Facts(briefing)
        self.what = what
        shown = (quote for part in self.facts.parts for quote in part.quotes)
        self.numbers = {id(quote): number for number, quote in enumerate(shown, 1)}
        _, heard, passed = count_voices(briefing.quotes)
        order = speakers_first(most_heard(briefing.sources, heard + passed), heard)  # as on screen
        self.colours = {source.id: number % _COLOURS for number, source in enumerate(order)}

    def write(self) -> str:
        parts = [*self._head(), "<main>", "<article>", *self._header()]
        for part in self.facts.parts:
            parts += self._section(part)
        parts.append("</article>")
        if holds(self.what, What.SOURCES):
            parts += self._sources()
        if holds(self.what, What.TIMELINE):
            parts += self._timeline()
        return "\n".join([*parts, "</main>", "</body>", "</html>"]) + "\n"

    def _head(self) -> list[str]:
        language = self.document.language
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        return [
            "<!DOCTYPE html>",
            f'<html lang="{escape(language)}">' if language else "<html>",
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="generator" content="briefing-tui">',
            f"<title>{escape(title_of(self.document))}</title>",
            "<style>",
            _style(),
            "</style>",
            "</head>",
            "<body>",
        ]

    def _header(self) -> list[str]:
        origin, published = self.document.origin, self.document.published
        about = []
        if published:
            about.append(f'<time datetime="{published.isoformat()}">{published.isoformat()}</time>')
        if origin:
            about.append(_link(escape(origin), origin))
        lines = ["<header>", f"<h1>{escape(title_of(self.document))}</h1>"]
        lines += [f'<p class="about">{" · ".join(about)}</p>'] if about else []
        return [*lines, "</header>"]

    def _section(self, part: Part) -> list[str]:
        inside: list[str] = []
        if self.what is What.FULL:
            inside += _nested((block, [*self._block(block)]) for block in part.blocks)
        elif self.what is What.SUMMARY:
            inside += [f"<p>{escape(x)}</p>" for x in self.facts.carriers_of(part)]
        if holds(self.what, What.QUOTES):
            inside += [self._quotation(quote) for quote in part.quotes]
        if holds(self.what, What.FIGURES) and part.figures:
            inside += self._figures(part.figures)
        if not inside:
            return []
        level = min(6, max(2, part.section.level))
        return ["<section>", f"<h{level}>{escape(part.name)}</h{level}>", *inside, "</section>"]

    # -- findings

    def _quotation(self, quote: Quote) -> str:
        words = escape(quote.span.of(self.facts.text))
        nested = " nested" if quote.nested_in is not None else ""
        return (
            f'<figure class="quote{nested}{self._colour_of(quote.speaker)}"'
            f' id="q{self.numbers[id(quote)]}">\n'
            f'<blockquote{self._cite()}><p>“<span class="words">{words}</span>”</p></blockquote>\n'
            f"<figcaption>{self._attribution(quote)}</figcaption>\n</figure>"
        )

    def _cite(self) -> str:
        origin = self.document.origin
        return f' cite="{escape(origin)}"' if origin and is_safe_url(origin) else ""

    def _colour_of(self, key: str | None) -> str:
        return f" c{self.colours[key]}" if key in self.colours else ""

    def _attribution(self, quote: Quote) -> str:
        facts = self.facts
        keys = [key for key in (quote.speaker, *quote.via) if key is not None]
        parties = [
            f'<b class="name{self._colour_of(key)}">{escape(party.name)}</b>'
            + (f", {escape(party.role)}" if party.role else "")
            for key, party in zip(keys, facts.chain_of(quote), strict=True)
        ]
        if quote.speaker is None:
            parties.insert(0, f"<i>{escape(facts.remark_on(quote))}</i>")
        told = ' <span class="through">←</span> '.join(parties)
        cue = facts.cue_of(quote)
        told += f' · <i class="cue">{escape(cue)}</i>' if cue else ""
        return told + " · within the quotation above" * (quote.nested_in is not None)

    def _figures(self, figures: list[Figure]) -> list[str]:
        lines = [
            "<table>",
            "<thead><tr><th>Key figure</th><th>Given by</th></tr></thead>",
            "<tbody>",
        ]
        for figure in figures:
            giver = escape(self.facts.name(figure.source)) if figure.source else "–"
            words = escape(self.facts.phrase_of(figure))
            lines.append(
                f'<tr><td><data value="{_number(figure.value)}">{words}</data></td>'
                f'<td class="giver{self._colour_of(figure.source)}">{giver}</td></tr>'
            )
        return [*lines, "</tbody>", "</table>"]

    def _sources(self) -> list[str]:
        items = [self._source(source, heard) for source, heard in self.facts.heard()]
        if not items:
            return []
        return [
            '<section class="sources">',
            "<h2>Sources</h2>",
            "<ul>",
            *items,
            "</ul>",
            "</section>",
        ]

    def _source(self, source: Source, heard: Heard) -> str:
        name = f'<b class="name">{escape(self.facts.name(source.id))}</b>'
        if source.url:
            name = _link(name, source.url)
        about = [source.kind.value, source.role or "", source.country or ""]
        about += [f"also {' / '.join(source.aliases)}"] if source.aliases else []
        described = escape(", ".join(filter(None, about)))
        places = f" — {escape('; '.join(heard.sections))}" if heard.sections else ""
        return (
            f'<li class="source{self._colour_of(source.id)}">{name} '
            f'<span class="about">({described})</span>: {heard.words()}{places}</li>'
        )

    def _timeline(self) -> list[str]:
        items = [
            f'<li><time datetime="{_first_day(x.when)}">{escape(x.when)}</time> '
            f"<p><b>{escape(x.words)}</b><br>{escape(x.sentence)}</p></li>"
            for x in self.facts.timeline()
        ]
        if not items:
            return []
        return [
            '<section class="timeline">',
            "<h2>Timeline</h2>",
            "<ol>",
            *items,
            "</ol>",
            "</section>",
        ]

    # -- the whole text

    def _block(self, block: Block) -> Iterator[str]:
        """Yield a block of the article; nothing for one without words."""
        is_quoted = block.kind in (BlockKind.CODE, BlockKind.TABLE) and block.level > 0
        inner = [*self._bare_block(block)]
        yield from ["<blockquote>", *inner, "</blockquote>"] if is_quoted and inner else inner

    def _bare_block(self, block: Block) -> Iterator[str]:
        words = self._woven(block.span)
        if block.kind is BlockKind.RULE:
            yield "<hr>"
        elif not words.strip():
            return
        elif block.kind is BlockKind.HEADING:
            level = min(6, max(3, block.level))
            yield f"<h{level}>{words}</h{level}>"
        elif block.kind is BlockKind.TABLE:
            yield from self._table(block.span)
        elif block.kind is BlockKind.CODE:
            yield f"<pre>{words}</pre>"
        elif block.kind is BlockKind.QUOTE:
            yield f"<blockquote><p>{words}</p></blockquote>"
        elif block.kind is BlockKind.ITEM:
            yield f"<li{_sign(block.span.of(self.facts.text))}>{words}"
        else:
            yield f"<p>{words}</p>"

    def _table(self, span: Span) -> Iterator[str]:
        yield "<table>"
        for number, row in enumerate(find_cells(self.facts.text, span)):
            tag = "td" if number else "th"
            yield f"<tr>{''.join(f'<{tag}>{self._woven(cell)}</{tag}>' for cell in row)}</tr>"
        yield "</table>"

    def _woven(self, span: Span) -> str:
        return weave(self.facts.text, span, self._stretches(span), lambda words, _: escape(words))

    def _stretches(self, span: Span) -> Iterator[Stretch]:
        """Yield what is marked in a part of the text; findings win over emphasis."""
        for number in within(self.briefing.quotes, span):
            quote = self.briefing.quotes[number]
            # Its number is drawn by the style, so that the words are all that is in the element.
            link = f'<a class="ref" href="#q{number + 1}" data-number="{number + 1}"></a>'
            said = f'<q class="said{self._colour_of(quote.speaker)}">'
            yield Stretch(quote.span, said, f"</q>{link}")
        for number in within(self.briefing.figures, span):
            figure = self.briefing.figures[number]
            opening = f'<data value="{_number(figure.value)}">'
            yield Stretch(figure.span, opening, "</data>", rank=1)
        for number in within(self.document.inlines, span):
            yield _inline(self.document.inlines[number])


def _inline(inline: Inline) -> Stretch:
    if inline.kind is not InlineKind.LINK:
        tag = _TAGS[inline.kind]
        return Stretch(inline.span, f"<{tag}>", f"</{tag}>", rank=2)
    opening, _, closing = _link("\0", inline.target).partition("\0")
    return Stretch(inline.span, opening, closing, rank=2)


def _link(words: str, url: str) -> str:
    if not is_safe_url(url):
        return words
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{words}</a>'


def _nested(blocks: Iterable[tuple[Block, list[str]]]) -> Iterator[str]:
    """Yield the lines of blocks: items in a list, and what is part of an item within it."""
    depth = 0
    for block, lines in blocks:
        if not lines:
            continue
        is_item = block.kind is BlockKind.ITEM
        wanted = min(max(1, block.level), depth + 1) if is_item else min(block.under, depth)
        while depth > wanted:
            yield "</li></ul>"
            depth -= 1
        if is_item:
            yield "</li>" if depth == wanted else "<ul>"
            depth = wanted
        yield from lines
    yield from ["</li></ul>"] * depth


def _sign(item: str) -> str:
    """Return the class of an item that has a number or a bullet of its own among its words."""
    number = item.partition(" ")[0]
    is_number = number[-1:] in (".", ")") and number[:-1].isdecimal()
    return ' class="signed"' if is_number or item == BULLET.strip() else ""


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)


def _first_day(when: str) -> str:
    """Return where a stretch of time begins; HTML knows no others."""
    return when.partition("/")[0]


def _style() -> str:
    folder = os.path.dirname(__file__)  # noqa: PTH120  pathlib costs 4 ms
    with open(f"{folder}/page.css", encoding="utf-8") as file:  # noqa: PTH123
        return file.read().strip()
