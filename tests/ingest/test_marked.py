"""What of a page has to come through the search for its article."""

from __future__ import annotations

import pytest

from briefing_tui.ingest.html import read_article
from briefing_tui.model import Document, InlineKind
from briefing_tui.text.markdown import parse_markdown

WORDS = "The harbour of Vardal was closed on Friday, and so it stayed until the wind had gone. " * 2


def read(body: str) -> Document:
    page = f"<article><h1>Storm</h1><p>{WORDS}</p>{body}<p>At last. {WORDS}</p></article>"
    found = read_article(f"<html><body>{page}</body></html>", name="storm", url="https://a.example")
    return parse_markdown(found.markdown, origin="https://a.example")


def blocks(body: str) -> list[tuple[str, str]]:
    document = read(body)
    found = [(block.kind.value, block.span.of(document.text)) for block in document.blocks]
    assert found[0] == ("heading", "Storm")
    assert found[-1][1].startswith("At last.")
    return found[2:-1]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<pre>The sea was *grey*,\n   and `so` it\n\nstayed.</pre>",
            [("code", "The sea was *grey*,\n   and `so` it\n\nstayed.")],
        ),
        ("<pre>one <b>line</b></pre>", [("code", "one line")]),
        ("<pre>a<br>b</pre>", [("code", "a\nb")]),
        ("<div>\n<pre><code>if x:\n    y\n</code></pre>\n</div>", [("code", "if x:\n    y")]),
        (
            "<p>Type <code>x</code>:</p><pre>make\n  all</pre>",
            [("paragraph", "Type x:"), ("code", "make\n  all")],
        ),
        (
            "<ol><li><pre>make\n  all</pre></li><li>Then <pre>run\nit</pre></li></ol>",
            [("item", "1."), ("code", "make\n  all"), ("item", "2. Then"), ("code", "run\nit")],
        ),
        (
            "<blockquote><p>She wrote:</p><pre>a\n b</pre></blockquote>",
            [("quote", "She wrote:"), ("code", "a\n b")],
        ),
    ],
)
def test_what_is_set_line_by_line_keeps_its_lines(
    body: str, expected: list[tuple[str, str]]
) -> None:
    assert blocks(body) == expected


def test_code_in_a_cell_stays_in_it() -> None:
    found = blocks("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><pre>x\ny</pre></td>"
                   "</tr></table>")  # fmt: skip
    assert found == [("table", "a │ b\n1 │ x y")]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "<caption>Levels <b>at noon</b></caption><tr><th>gauge</th><th>metres</th></tr>"
            "<tr><td>weir</td><td>4.6</td></tr>",
            [("paragraph", "Levels at noon"), ("table", "gauge │ metres\nweir │ 4.6")],
        ),
        (
            "<thead><tr><th colspan=2>Both</th></tr><tr><th>gauge</th><th>metres</th></tr></thead>"
            "<tr><td>weir</td><td>4.6</td></tr>",
            [("table", "Both │ \ngauge │ metres\nweir │ 4.6")],
        ),
        (
            "<tr><td>weir</td><td>4.6</td></tr><tr><td>harbour</td><td>2 | 3</td></tr>",
            [("table", "weir │ 4.6\nharbour │ 2 | 3")],
        ),
        (
            "<tr><td>weir</td><td>4.6</td></tr><tr><th>sum</th><th>-</th></tr>",
            [("table", "weir │ 4.6\nsum │ -")],
        ),
        (
            "<tr><td>The weir holds.</td></tr><tr><td>The harbour does not.</td></tr>",
            [("paragraph", "The weir holds."), ("paragraph", "The harbour does not.")],
        ),
    ],
    ids=["a caption", "two rows of heads", "no heads", "heads below", "a mere frame"],
)
def test_a_table_keeps_its_rows_and_gains_none(table: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(f"<table>{table}</table>") == expected


def test_a_quoted_line_by_line_text_knows_that_it_is_quoted() -> None:
    document = read("<blockquote><p>She wrote:</p><pre>a\n b</pre></blockquote>")
    assert [block.level for block in document.blocks[2:4]] == [1, 1]


def test_an_article_that_is_all_set_line_by_line_is_no_code() -> None:
    lines = "\n".join("It rained, it is said, and it has not stopped." for _ in range(40))
    found = blocks(f"<script>{lines * 3}</script><pre>{lines}</pre>")
    assert "code" not in {kind for kind, _ in found}
    assert "it has not stopped" in found[0][1]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p><img src='/a.jpg' alt='The pier'></p>", [("image", "The pier")]),
        ("<img src='/a.jpg' title='The pier'>", [("image", "The pier")]),
        ("<p><img src='/my%20pier.jpg?w=9' alt=''></p>", [("image", "[my pier.jpg]")]),
        (
            "<figure><a href='/b'><img src='/a.jpg' alt='A pier'></a>"
            "<figcaption>The <i>pier</i> [at noon]</figcaption></figure>",
            [("image", "The pier [at noon]")],
        ),
        (
            "<figure><video></video><figcaption>The pier as it fell.</figcaption></figure>",
            [("paragraph", "The pier as it fell.")],
        ),
        ("<p><img src='/dot.gif' width='1' height='1'></p>", []),
    ],
)
def test_a_picture_leaves_something_behind(body: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(body) == expected


def test_a_picture_is_a_link_to_it() -> None:
    document = read("<p><img src='/a.jpg'></p>")
    links = [inline for inline in document.inlines if inline.kind is InlineKind.LINK]
    assert [link.target for link in links] == ["https://a.example/a.jpg"]


@pytest.mark.parametrize(
    ("reference", "left"),
    [
        ("&#27;", ""),
        ("&#x1B;[31m", ""),
        ("&#8;", ""),
        ("&#x1F;", ""),
        ("&#xFFFF;", ""),
        ("&#xFFFE;", ""),
        ("&#11;", " "),
        ("&#12;", " "),
    ],
)
def test_one_reference_to_a_control_loses_no_page(reference: str, left: str) -> None:
    body = f"<p>The pier{reference}side <i>st{reference}ood</i>{reference}.</p>"
    body += f"<blockquote>{reference}“Gone.”<!-- {reference} --></blockquote>"
    body += f"<p><img src='/a.jpg' alt='A{reference}pier'></p>"
    found = [(kind, " ".join(words.split())) for kind, words in blocks(body)]
    assert found == [
        ("paragraph", f"The pier{left}side st{left}ood{left}."),
        ("quote", "“Gone.”"),
        ("image", f"A{left}pier"),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "She wrote: <q>I shall not return.</q> He left.",
            "She wrote: “I shall not return.” He left.",
        ),
        ("<q cite='/b'> A <q>b <i>c</i></q> <b>d</b> </q>, she said.", "“A ‘b c’ d”, she said."),
        ("<q>“It holds,”</q> she said, “<q>today</q>”.", "“It holds,” she said, “today”."),
        ("<q></q>Nothing.", "Nothing."),
    ],
)
def test_a_quotation_in_the_text_has_its_marks(body: str, expected: str) -> None:
    assert blocks(f"<p>{body}</p>") == [("paragraph", expected)]


@pytest.mark.parametrize(
    "address", ["javascript:void(0)", "data:text/html,x y", "file:///etc/hosts", "java\nscript:x y"]
)
def test_a_link_that_leads_nowhere_safe_is_its_words(address: str) -> None:
    found = blocks(f'<p>The pier of Vardal, it is said, was <a href="{address}">old</a>.</p>')
    assert found == [("paragraph", "The pier of Vardal, it is said, was old.")]


def test_an_address_may_be_broken_over_lines() -> None:
    document = read("<p>The pier of Vardal, it is said, was <a href='/the\n-pier '>old</a>.</p>")
    assert [inline.target for inline in document.inlines] == ["https://a.example/the-pier"]


def test_quotations_within_quotations_are_as_deep_as_on_the_page() -> None:
    document = read(
        "<blockquote><p>Out.</p><blockquote>In. <em>So.</em><blockquote><p>Deep.</p></blockquote>"
        "</blockquote>Out again.</blockquote>"
    )
    found = [(b.level, b.span.of(document.text)) for b in document.blocks if b.kind == "quote"]
    assert found == [(1, "Out."), (2, "In. So."), (3, "Deep."), (1, "Out again.")]


def test_what_a_quotation_holds_besides_paragraphs_is_kept_within_it() -> None:
    document = read(
        "<blockquote><p>She wrote:</p><ul><li>The sea</li><li><p>The wind</p></li></ul>"
        "<table><tr><th>Day</th><th>Wind</th></tr><tr><td>Friday</td><td>12</td></tr></table>"
        "</blockquote>"
    )
    found = [(block.kind.value, block.span.of(document.text)) for block in document.blocks]
    assert found[2:-1] == [
        ("quote", "She wrote:"),
        ("quote", "• The sea"),
        ("quote", "• The wind"),
        ("table", "Day │ Wind\nFriday │ 12"),
    ]
