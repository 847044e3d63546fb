from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing_tui.export import What
from briefing_tui.export.as_markdown import to_markdown
from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    Document,
    Figure,
    Quote,
    QuoteKind,
    Section,
    Span,
    replace,
)
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DataObject, SearchStrategy


def _split(markdown: str) -> tuple[dict[str, object], str]:
    opening, front, body = markdown.split("---\n", 2)
    assert opening == ""
    return yaml.safe_load(front), body


def _quotations(body: str) -> list[tuple[str, str]]:
    """Return each block quotation as a CommonMark parser reads it: words, attribution."""
    found: list[list[str]] = []
    depth = 0
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        depth += token.nesting if token.type.startswith("blockquote") else 0
        if token.type == "blockquote_open":
            found.append([])
        if token.type == "inline" and depth:
            children = token.children or []
            kinds = {"softbreak": "\n", "html_inline": ""}
            words = "".join(kinds.get(x.type, x.content) for x in children)
            found[-1].append(words.rstrip() if children[-1].type == "html_inline" else words)
    return [("\n\n".join(parts[:-1]), parts[-1]) for parts in found]


def test_the_summary_reads_as_it_should(harbour: Briefing) -> None:
    assert (
        to_markdown(harbour)
        == """\
---
title: "Ferries stay in port"
date: 2024-12-06
language: "en"
origin: "news/harbour.txt"
generator: briefing-tui
---

# Ferries stay in port

2024-12-06 · news/harbour.txt

<!--source:dc475ea9a15b "news/harbour.txt"-->

## Lede

The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz, harbour \
master of Lindmar, according to the Northern Post.

> “a precaution and nothing more”
>
> — **Ana Ruiz**, harbour master of Lindmar ← **Northern Post** · *said* \
<!--q:dc475ea9a15b:39-68:9f7286e9-->

> “We have had no call since dawn”
>
> — **Ana Ruiz**, harbour master of Lindmar ← **Northern Post** · *told* \
<!--q:dc475ea9a15b:147-177:162b7156-->

## The cost

At least 40 boats were damaged in March 2021, the Lindmar Port Authority says, and the “whole \
pier” is closed.

> “whole pier”
>
> — no speaker named <!--q:dc475ea9a15b:299-309:7b9ee729-->

| Key figure | Given by |
| --- | --- |
| At least 40 boats | Lindmar Port Authority |

## Sources

- **Ana Ruiz** (person, harbour master of Lindmar): quoted 2 times — Lede
- [**Northern Post**](<https://post.example>) (outlet, GB): passes on 2 quotations — Lede
- **Lindmar Port Authority** (government, also LPA): gives 1 figure — The cost

## Timeline

- **2021-03** (March 2021): At least 40 boats were damaged in March 2021, the Lindmar Port \
Authority says, and the “whole pier” is closed.
- **2024-12-06** (Friday): The ferries stayed in port on Friday, “a precaution and nothing more”, \
said Ana Ruiz, harbour master of Lindmar, according to the Northern Post.
"""
    )


@pytest.mark.parametrize(
    ("what", "has", "has_not"),
    [
        (What.FULL, ("“We have had no call since dawn”, she told", "> “whole", "## Sources"), ()),
        (What.QUOTES, ("> “whole pier”",), ("The ferries stayed", "| Key", "## Sources")),
        (What.FIGURES, ("| At least 40 boats |",), ("> ", "## Sources", "## Lede")),
        (What.SOURCES, ("## Sources", "- **Ana Ruiz**"), ("> ", "| Key", "## Timeline")),
        (What.TIMELINE, ("## Timeline", "- **2021-03**"), ("> ", "| Key", "## Sources")),
    ],
)
def test_each_part_can_be_had_alone(
    harbour: Briefing, what: What, has: tuple[str, ...], has_not: tuple[str, ...]
) -> None:
    markdown = to_markdown(harbour, what=what)
    assert "# Ferries stay in port\n" in markdown
    for words in has:
        assert words in markdown
    for words in has_not:
        assert words not in markdown


def test_one_of_several_has_no_front_matter(harbour: Briefing) -> None:
    assert to_markdown(harbour, alone=False).startswith("# Ferries stay in port\n")


@given(data=st.data())
def test_quotations_survive_a_parser_character_for_character(
    data: DataObject, nasty_texts: SearchStrategy[str]
) -> None:
    words = data.draw(nasty_texts.filter(lambda x: "\n\n" not in x.replace("\t", "")))
    if any(not line.strip() for line in words.split("\n")):
        words = words.replace("\n", "")
    text = f"{words}\n\nbehind"
    briefing = Briefing(
        document=Document(text=text, title=words),
        sections=(Section(heading=None, body=Span(0, len(text))),),
        quotes=(Quote(span=Span(0, len(words)), kind=QuoteKind.DIRECT),),
    )
    front, body = _split(to_markdown(briefing))
    assert _quotations(body) == [(f"“{words}”", "— no speaker named")]
    assert front["title"] == (" ".join(words.split()) or "behind")


@given(data=st.data())
def test_any_briefing_makes_a_readable_file(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    what = data.draw(st.sampled_from([*What]))
    front, body = _split(to_markdown(briefing, what=what))
    assert set(front) <= {"title", "date", "language", "origin", "generator"}
    if what is What.SUMMARY and briefing.sections:
        assert len(_quotations(body)) == len(briefing.quotes)
    headings = [x for x in MarkdownIt("commonmark").parse(body) if x.type == "heading_open"]
    assert headings[0].tag == "h1"
    assert all(token.tag != "h1" for token in headings[1:])


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "yes: [a, b]",
        'a "b" \\c',
        "# not a comment",
        "2024-12-06",
        "---",
        "\ufffe and \x7f",
        "~",
        "{{x}}",
        "tab\tand €",
    ],
)
def test_front_matter_keeps_any_origin_as_a_string(harbour: Briefing, text: str) -> None:
    document = replace(harbour.document, origin=text, language=text)
    front, _ = _split(to_markdown(replace(harbour, document=document)))
    assert (front["origin"], front["language"]) == (text, text)


def test_a_moment_of_publication_keeps_its_zone(harbour: Briefing) -> None:
    moment = datetime(2024, 12, 6, 18, 30, tzinfo=UTC)
    document = replace(harbour.document, published=moment)
    front, _ = _split(to_markdown(replace(harbour, document=document)))
    assert front["date"] == moment


def test_a_link_is_made_of_safe_addresses_only(harbour: Briefing) -> None:
    bad = replace(harbour.sources[1], url="javascript:alert(1)")
    markdown = to_markdown(replace(harbour, sources=(harbour.sources[0], bad, harbour.sources[2])))
    assert "javascript" not in markdown
    assert "- **Northern Post** (outlet, GB)" in markdown


def test_a_quotation_in_a_heading_and_one_inside_another_are_told(harbour: Briefing) -> None:
    heading = harbour.sections[1].heading
    assert heading
    first = harbour.quotes[0]
    inner = replace(harbour.quotes[2], span=Span(first.span.start, first.span.start + 5))
    title = replace(harbour.quotes[2], span=heading, kind=QuoteKind.TITLE)
    quotes = (first, replace(inner, nested_in=0, span=inner.span), title)
    markdown = to_markdown(replace(harbour, quotes=quotes))
    assert "— no speaker named · within the quotation above" in markdown
    assert "> “The cost”\n>\n> — heading, no speaker named" in markdown


def test_escape_sequences_do_not_leave_the_program(harbour: Briefing) -> None:
    document = replace(harbour.document, title="a\x1b]52;c;x\x07b\u202e")
    assert not {"\x1b", "\x07", "\u202e"} & set(to_markdown(replace(harbour, document=document)))


def test_a_lede_cuts_no_quotation_and_keeps_who_said_it() -> None:
    quoted = "“It rained. It rained all night.” said the mayor. Then it stopped."
    unclosed = "“It rained. It rained all night.still says the mayor. Then it stopped."
    for text, inside in ((quoted, Span(1, 32)), (unclosed, Span(1, 32))):
        block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
        briefing = Briefing(
            document=Document(text=text, blocks=(block,)),
            sections=(Section(heading=None, body=block.span),),
            quotes=(Quote(span=inside, kind=QuoteKind.DIRECT),),
        )
        body = to_markdown(briefing)
        assert f"\n{text.partition(' Then')[0]}\n" in body


def _carriers(text: str, at: Callable[..., Span], *figures: str, quoted: str = "") -> str:
    """Return what the summary says of a paragraph in which figures and a quotation were found."""
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
    briefing = Briefing(
        document=Document(text=text, blocks=(block,), title="A"),
        sections=(Section(heading=None, body=block.span),),
        quotes=(Quote(span=at(text, quoted), kind=QuoteKind.DIRECT),) if quoted else (),
        figures=tuple(Figure(span=at(text, words), value=1.0) for words in figures),
    )
    body = to_markdown(briefing).split("## Lede\n\n")[1]
    return body.partition("\n\n>")[0].partition("\n\n|")[0]


def test_the_lede_and_the_sentence_with_the_most_figures_carry_a_section(
    at: Callable[..., Span],
) -> None:
    text = "It rained. Two boats sank. Three men and four women died. Five and six fled."
    assert _carriers(text, at, "Two", "Three", "four", "Five", "six") == (
        "It rained.\n\nThree men and four women died."
    )
    assert _carriers(text, at, "Two") == "It rained.\n\nTwo boats sank."
    assert _carriers(text, at) == "It rained.\n"


def test_a_sentence_that_is_mostly_a_quotation_carries_no_section(
    at: Callable[..., Span],
) -> None:
    text = "It rained. “Two boats and three men are lost”, she said. Four came home."
    quoted = "Two boats and three men are lost"
    assert _carriers(text, at, "Two", "three", "Four", quoted=quoted) == (
        "It rained.\n\nFour came home."
    )


_MARKED_UP = """\
The dam [holds](https://a.example/x_y), says the *mayor* of the “40 metres”.

- one
- two
  1. nested

| Dam | Height |
| --- | --- |
| North | 40 \\| 50 |

![The dam](https://a.example/dam.png)
"""


def _marked_up() -> Briefing:
    document = parse(_MARKED_UP, form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    return Briefing(document=replace(document, title="Dam"), sections=(section,))


def test_the_full_text_keeps_its_links_lists_and_tables() -> None:
    body = to_markdown(_marked_up(), what=What.FULL)
    assert (
        body.split("## Lede\n\n")[1]
        == """\
The dam [holds](<https://a.example/x_y>), says the mayor of the “40 metres”.

- one
- two
  1. nested

| Dam | Height |
| --- | --- |
| North | 40 \\| 50 |

[The dam](<https://a.example/dam.png>)
"""
    )
