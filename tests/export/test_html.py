from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.colours import DARK, LIGHT
from briefing_tui.export import What
from briefing_tui.export.as_html import to_html
from briefing_tui.model import Briefing, Inline, InlineKind, Section, Span, replace
from briefing_tui.text.parse import Form, parse
from briefing_tui.tui.findings import Findings

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DataObject, SearchStrategy

_VOID = frozenset({"meta", "br", "hr"})
_NAMES = """
html head meta title style body main article header section h1 h2 h3 h4 h5 h6 p a b i q em strong s
code sup span br hr ul ol li table thead tbody tr th td data time figure blockquote figcaption pre
"""
_ELEMENTS = frozenset(_NAMES.split())
_ADDRESSES = frozenset({"href", "src", "srcset", "action", "data", "poster", "background"})


class _Page(HTMLParser):
    """Reads a page, and holds it to what it may contain."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.quotations: list[str] = []
        self.said: list[str] = []
        self.links: list[str] = []
        self.style = ""
        self._inside: list[list[str]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ELEMENTS
        for name, value in attrs:
            assert not name.startswith("on")
            assert name != "style"
            if name in _ADDRESSES:
                assert (tag, name) == ("a", "href")
                self.links.append(value or "")
        if tag not in _VOID:
            self.open.append(tag)
        if tag == "q" or ("class", "words") in attrs:
            self._inside.append([])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "q":
            self.said.append("".join(self._inside.pop()))
        elif tag == "span" and self._inside:
            self.quotations.append("".join(self._inside.pop()))

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
            return
        self.words.append(data)
        for words in self._inside:
            words.append(data)


@pytest.mark.parametrize("what", What)
def test_a_page_runs_nothing_and_asks_for_nothing(harbour: Briefing, what: What) -> None:
    html = to_html(harbour, what=what)
    page = _Page(html)
    assert html.startswith("<!DOCTYPE html>\n")
    assert "default-src 'none'; style-src 'unsafe-inline'" in html
    assert "url(" not in page.style
    assert "@import" not in page.style
    assert "prefers-color-scheme: dark" in page.style
    assert "@media print" in page.style
    assert all(link == "https://post.example" or link.startswith("#q") for link in page.links)


def _light(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2 has it."""
    parts = [int(part, 16) / 255 for part in re.findall("..", colour.removeprefix("#"))]
    red, green, blue = (x / 12.92 if x <= 0.04 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _palettes(style: str) -> list[dict[str, str]]:
    """Return the colours by light, in the dark and on paper."""
    rules = re.findall(r":root \{(.*?)\}", style, flags=re.DOTALL)
    return [dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", rule)) for rule in rules]


def test_every_colour_can_be_read_by_light_in_the_dark_and_on_paper(harbour: Briefing) -> None:
    palettes = _palettes(_Page(to_html(harbour)).style)
    assert len(palettes) == 3
    for palette in palettes:
        assert {f"c{number}" for number in range(8)} < palette.keys()
        for name in palette.keys() - {"paper", "line", "figure"}:
            for ground in ("paper", "figure"):
                pair = sorted((_light(palette[name]), _light(palette[ground])))
                assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, (name, ground, palette[name])


def test_the_colours_of_sources_are_those_that_stand_apart_in_the_reader(harbour: Briefing) -> None:
    palettes = _palettes(_Page(to_html(harbour)).style)
    for palette, theme in zip(palettes, (LIGHT, DARK, LIGHT), strict=True):
        assert [palette[f"c{number}"] for number in range(8)] == [*theme.sources]


def test_the_summary_tells_who_said_what(harbour: Briefing) -> None:
    html = to_html(harbour)
    assert '<html lang="en">' in html
    assert '<time datetime="2024-12-06">2024-12-06</time>' in html
    assert '<td><data value="40">At least 40 boats</data></td>' in html
    text = " ".join("".join(_Page(html).words).split())
    assert "Ana Ruiz, harbour master of Lindmar ← Northern Post · said" in text
    assert "Northern Post (outlet, GB): passes on 2 quotations — Lede" in text


def test_the_words_are_taken_from_where_they_were_published(harbour: Briefing) -> None:
    document = replace(harbour.document, origin="https://post.example/a?b=1&c=2")
    html = to_html(replace(harbour, document=document))
    assert '<blockquote cite="https://post.example/a?b=1&amp;c=2">' in html
    unsafe = replace(harbour.document, origin="javascript:alert(1)")
    assert "cite=" not in to_html(replace(harbour, document=unsafe))
    assert _Page(to_html(replace(harbour, document=unsafe))).links == ["https://post.example"]


def test_the_full_text_marks_what_is_said_inside_it(
    harbour: Briefing, at: Callable[..., Span]
) -> None:
    text = harbour.document.text
    inlines = (
        Inline(kind=InlineKind.EMPHASIS, span=at(text, "stayed in port")),
        # It crosses the quotation, which wins.
        Inline(kind=InlineKind.STRONG, span=at(text, "Friday, “a precaution")),
        Inline(kind=InlineKind.LINK, span=at(text, "Ana Ruiz"), target="https://ruiz.example"),
    )
    document = replace(harbour.document, inlines=inlines)
    html = to_html(replace(harbour, document=document), what=What.FULL)
    assert "The ferries <em>stayed in port</em> on Friday, “<q" in html
    assert '<a href="https://ruiz.example" rel="noopener noreferrer">Ana Ruiz</a>' in html
    assert _Page(html).said == [quote.span.of(text) for quote in harbour.quotes]


@given(data=st.data())
def test_every_quotation_stands_in_it_word_for_word(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    what = data.draw(st.sampled_from([*What]))
    page = _Page(to_html(briefing, what=what))
    if briefing.sections and what in (What.SUMMARY, What.FULL, What.QUOTES):
        quoted = sorted(quote.span.of(briefing.document.text) for quote in briefing.quotes)
        assert sorted(page.quotations) == quoted


def test_a_table_of_the_text_is_one_and_a_picture_is_not_fetched() -> None:
    marked_up = (
        "| Dam | Height |\n|--|--|\n| *North* | 40 m |\n\n![The dam](https://a.example/dam.png)"
    )
    document = parse(marked_up, form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    html = to_html(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert (
        "<tr><th>Dam</th><th>Height</th></tr>\n<tr><td><em>North</em></td><td>40 m</td></tr>"
        in html
    )
    assert _Page(html).links == ["https://a.example/dam.png"]


_LISTS = "- one\n\n  more\n\n  1. two\n  2. three\n\n     > said\n\n- four\n\nAll.\n\n- five\n"


def test_lists_are_nested_and_hold_what_is_part_of_their_items() -> None:
    document = parse(_LISTS, form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    html = to_html(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert (
        '<ul>\n<li>one\n<p>more</p>\n<ul>\n<li class="signed">1. two\n</li>\n'
        '<li class="signed">2. three\n<blockquote><p>said</p></blockquote>\n</li></ul>\n</li>\n'
        "<li>four\n</li></ul>\n<p>All.</p>\n<ul>\n<li>five\n</li></ul>" in html
    )
    _Page(html)


def test_code_within_a_quotation_stands_in_it() -> None:
    document = parse("> ```\n> make\n> ```\n\n- ```\n  run\n  ```\n", form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    page = to_html(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert "<blockquote>\n<pre>make</pre>\n</blockquote>" in page
    assert '<li class="signed">•' in page, "one bullet is enough"


def test_a_source_has_the_colour_that_it_has_in_the_reader(harbour: Briefing) -> None:
    quotes = [replace(quote, speaker=harbour.sources[-1].id) for quote in harbour.quotes]
    briefing = replace(harbour, quotes=tuple(quotes))  # the last one to appear is heard most
    page = to_html(briefing, what=What.SOURCES)
    shown = re.findall(r'<li class="source c(\d)">(?:<a [^>]*>)?<b class="name">([^<]+)', page)
    colours = Findings(briefing).colours
    assert {name: int(colour) for colour, name in shown} == {
        source.name: colours[source.id] for source in briefing.sources
    }
    assert colours[briefing.sources[-1].id] == 0
