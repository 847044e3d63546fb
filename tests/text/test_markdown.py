from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_tui.errors import BadContent
from briefing_tui.model import Document, InlineKind, MarkKind, SourceKind, Span
from briefing_tui.text.links import find_links
from briefing_tui.text.parse import Form, guess_form, parse
from briefing_tui.text.safe import to_safe

FRONT = """---
title: The storm of Vardal
date: 2024-12-06
language: en
origin: https://vardal.example/storm
mood: grey
sources:
  port:
    name: Vardal Port Authority
    kind: organisation
    role: runs the harbour
    country: "no"
    aka: [VPA, the port]
  post: {name: Vardal Post, kind: outlet, country: NO, url: https://post.example}
  wire: North Wire
---
"""


def read(text: str, origin: str | None = "storm.md") -> Document:
    return parse(text, form=Form.MARKDOWN, origin=origin)


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(each.kind.value, each.level, each.span.of(document.text)) for each in document.blocks]


def inlines(document: Document) -> list[tuple[str, str, str]]:
    return [
        (each.kind.value, each.span.of(document.text), each.target) for each in document.inlines
    ]


def test_the_reading_text_has_no_markup() -> None:
    document = read("# Storm\n\nEleven *boats*\nsank.\\\nNone **was `new`** &amp; dry.\n")
    assert document.text == "Storm\n\nEleven boats sank.\nNone was new & dry."
    assert document.title == "Storm"
    assert inlines(document) == [
        ("emphasis", "boats", ""),
        ("strong", "was new", ""),
        ("code", "new", ""),
    ]


def test_an_item_of_a_quotation_keeps_its_number() -> None:
    document = read("> 1. Wait.\n> 2. Sail.\n>\n> - Never.\n")
    assert [words for _, _, words in blocks(document)] == ["1. Wait.", "2. Sail.", "• Never."]
    assert {kind for kind, _, _ in blocks(document)} == {"quote"}
    assert document.text == "1. Wait.\n2. Sail.\n\n• Never."


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("1. ```\n   x\n   ```\n2. two\n", "1.\nx\n\n2. two"),
        ("7) | a |\n   |---|\n   | b |\n", "7)\na\nb"),
        ("1. <b>\n\n2. ***\n", "1.\n<b>\n\n2.\n* * *"),
        ("1. - one\n   - two\n", "1.\none\ntwo"),
        ("1. one\n2.\n3. three\n", "1. one\n2.\n3. three"),
        ("- ```\n  x\n  ```\n", "•\nx"),
        ("1. > said\n   >\n   > again\n2. two\n", "1.\nsaid\n\nagain\n\n2. two"),
        ("- > - said\n", "•\n• said"),
        ("> 1. ```\n>    x\n>    ```\n", "1.\nx"),
        ("a[^1]\n\n[^1]:\n    ```\n    x\n    ```\n", "a[1]\n\n[1]\nx"),
    ],
)
def test_an_item_that_begins_with_no_words_keeps_its_sign(markdown: str, text: str) -> None:
    assert read(markdown).text == text


def test_code_and_tables_know_in_how_many_quotations_they_stand() -> None:
    document = read("> > ```\n> > x\n> > ```\n>\n> | a |\n> |---|\n\n```\ny\n```\n\n> ***\n")
    assert blocks(document) == [
        ("code", 2, "x"), ("table", 1, "a"), ("code", 0, "y"), ("rule", 0, "* * *"),
    ]  # fmt: skip


def test_what_goes_on_with_an_item_knows_its_depth() -> None:
    document = read(
        "- one\n\n  more\n\n  - two\n\n    ```\n    x\n    ```\n\n    | a |\n    |---|\n\n"
        "  > said\n\n  ## Heading\n\nAll.\n\n> - three\n>\n>   more\n>\n>   - four\n"
    )
    assert [(block.span.of(document.text), block.under) for block in document.blocks] == [
        ("one", 0), ("more", 1), ("two", 0), ("x", 2), ("a", 2), ("said", 1), ("Heading", 0),
        ("All.", 0), ("• three", 0), ("more", 1), ("• four", 1),
    ]  # fmt: skip


def test_each_kind_of_block_is_known() -> None:
    document = read(
        "## Boats\n\n> Wait.\n>\n> > Never.\n\n- one\n  - two\n\n  more\n\n3. three\n4. four\n\n"
        "```py\nx = 1\n\ny\n```\n\n***\n\n![A *wet* pier](https://a.example/p.png)\n"
    )
    assert blocks(document) == [
        ("heading", 2, "Boats"),
        ("quote", 1, "Wait."),
        ("quote", 2, "Never."),
        ("item", 1, "one"),
        ("item", 2, "two"),
        ("paragraph", 0, "more"),
        ("item", 1, "3. three"),
        ("item", 1, "4. four"),
        ("code", 0, "x = 1\n\ny"),
        ("rule", 0, "* * *"),
        ("image", 0, "A wet pier"),
    ]
    assert document.title is None
    assert "one\ntwo\n\nmore\n\n3. three\n4. four\n\n" in document.text
    assert ("link", "A wet pier", "https://a.example/p.png") in inlines(document)


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        ("![](pier.png)", "[pier.png]"),
        ('![](pier.png "The pier")', "The pier"),
        ("![](https://a.example/x/my%20pier.jpg?w=300#top)", "[my pier.jpg]"),
        ("![](data:image/png;base64,AAAA)", "[image/png]"),
        ("It fell ![](pier.png) down.", "It fell [pier.png] down."),
        ("[![](pier.png)](https://a.example)", "[pier.png]"),
    ],
)
def test_a_picture_of_which_nothing_is_said_has_its_name(picture: str, words: str) -> None:
    kind = "paragraph" if "fell" in words else "image"
    assert blocks(read(f"{picture}\n")) == [(kind, 0, words)]


def test_a_table_is_one_block_with_its_cells_apart() -> None:
    document = read("| Boat | Lost |\n|--|--:|\n| *Ida* | 2 |\n| | 3 |\n\nEnd.\n")
    assert blocks(document) == [
        ("table", 0, "Boat │ Lost\nIda │ 2\n │ 3"),
        ("paragraph", 0, "End."),
    ]
    assert inlines(document) == [("emphasis", "Ida", "")]


def test_blocks_know_their_lines_in_the_file() -> None:
    document = read(FRONT + "\n# A\n\nb\nc\n\n- d\n")
    first = FRONT.count("\n") + 1
    assert [block.source_lines for block in document.blocks] == [
        (first, first + 1),
        (first + 2, first + 4),
        (first + 5, first + 6),
    ]


def test_footnotes_stand_at_the_end_under_their_sign() -> None:
    document = read(
        "It blew.[^wind] It rained.^[A *lot*.]\n\n[^wind]: Force ten.\n\n    Or eleven.\n"
    )
    assert (
        document.text == "It blew.[1] It rained.[2]\n\n[1] Force ten.\n\nOr eleven.\n\n[2] A lot."
    )
    signs = [each.span for each in document.inlines if each.kind is InlineKind.FOOTNOTE]
    assert [span.of(document.text) for span in signs] == ["[1]", "[2]", "[1]", "[2]"]


def test_a_note_that_nothing_refers_to_is_kept_behind_the_others() -> None:
    document = read(
        "Rain.[^b]\n\n[^a]: Lone *words*.\n[^b]: Ten.\n\n[^c]: Too[^d].\n\n[^d]: Four.\n"
    )
    assert document.text == "Rain.[1]\n\n[1] Ten.\n\n[2] Four.\n\n[3] Lone words.\n\n[4] Too[2]."
    assert read("[^a]: Alone.\n").text == "[1] Alone."


@pytest.mark.parametrize(
    ("target", "kept"),
    [("https://a.example/b", "https://a.example/b"), ("mailto:a@b.example", "mailto:a@b.example")]
    + [(beside, beside) for beside in ("page.html", "../more/a.md#part", "#part")]
    + [(bad, "") for bad in ("ftp://a.example", "irc:a", "//a.example/b", "/etc/hosts", "a%20:b")],
)
def test_a_link_leads_only_where_it_may(target: str, kept: str) -> None:
    assert inlines(read(f"See [the page]({target}).")) == [("link", "the page", kept)]


def test_a_page_of_the_web_has_its_links_there() -> None:
    text = "[one](b.md), [two](/c), [three](//d.example/e), [four](irc:f), ![five](g.png)"
    document = parse(text, form=Form.MARKDOWN, origin="https://a.example/x/y.md")
    assert [inline.target for inline in document.inlines] == [
        "https://a.example/x/b.md", "https://a.example/c", "https://d.example/e", "",
        "https://a.example/x/g.png",
    ]  # fmt: skip


def test_html_is_shown_and_comments_are_not() -> None:
    document = read(
        'A <b onclick="x()">bold</b> word.<!-- no -->\n\n<script>\nx()\n</script>\n\n<!-- no -->\n'
    )
    assert document.text == 'A <b onclick="x()">bold</b> word.\n\n<script>\nx()\n</script>'
    assert document.blocks[1].kind == "code"


def test_entities_cannot_bring_control_characters_in() -> None:
    document = read("a&#27;]52;c&#x9b;&#x202e;b \x1b[31m [x](http://a.example/&#27;)")
    assert document.text == "a\ufffd]52;c\ufffd\u2060b \ufffd[31m x"
    assert document.text == to_safe(document.text)


def test_line_ends_of_windows_make_no_difference() -> None:
    text = FRONT + "# A\n\nb \nc\n\n```\nd\n```\n"
    assert read(text.replace("\n", "\r\n")) == read(text)
    assert read("\ufeff" + text) == read(text)


def test_marks_keep_who_speaks_and_through_whom() -> None:
    document = read(
        FRONT + 'They [“lost *eleven* boats” and [826 nets]{.figure by=port counts="nets"}]'
        '{.quote by=port via="post, wire" .loud} on [March 4]{.plain} and [so]{.other}.\n\n'
        "| [2]{.figure by=wire} |\n|--|\n"
    )
    found = [(mark.kind, mark.span.of(document.text), mark.by, mark.via) for mark in document.marks]
    assert found == [
        (MarkKind.QUOTE, "“lost eleven boats” and 826 nets", "port", ("post", "wire")),
        (MarkKind.FIGURE, "826 nets", "port", ()),
        (MarkKind.PLAIN, "March 4", None, ()),
        (MarkKind.FIGURE, "2", "wire", ()),
    ]
    assert document.marks[0].attributes == (("class", "loud"),)
    assert document.marks[1].attributes == (("counts", "nets"),)
    assert "{" not in document.text


@pytest.mark.parametrize("mark", ["{.quote by=nobody}", '{.figure by=port via="post,nobody"}'])
def test_a_mark_that_names_an_undeclared_source_is_refused(mark: str) -> None:
    with pytest.raises(BadContent) as caught:
        read(FRONT + f"\nOne\ntwo [three]{mark} four\n")
    line = FRONT.count("\n") + 3
    assert f"storm.md, line {line}: " in str(caught.value)
    assert "“nobody”" in caught.value.what
    assert "“sources”" in caught.value.advice


def test_front_matter_says_what_the_article_is() -> None:
    document = read(FRONT + "# Other\n")
    assert document.title == "The storm of Vardal"
    assert document.published == date(2024, 12, 6)
    assert document.language == "en"
    assert document.origin == "https://vardal.example/storm"
    port, post, wire = document.sources
    assert (port.id, port.name, port.kind) == (
        "port",
        "Vardal Port Authority",
        SourceKind.ORGANISATION,
    )
    assert (port.role, port.country, port.aliases) == (
        "runs the harbour",
        "NO",
        ("VPA", "the port"),
    )
    assert (post.kind, post.country, post.url) == (
        SourceKind.OUTLET,
        "NO",
        "https://post.example",
    )
    assert (wire.name, wire.kind) == ("North Wire", SourceKind.ORGANISATION)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2024-12-06", date(2024, 12, 6)),
        ("2024-12-06T10:30:00Z", datetime(2024, 12, 6, 10, 30, tzinfo=UTC)),
        ("2024-12-06 10:30", date(2024, 12, 6)),
        ('"2024-12-06"', date(2024, 12, 6)),
        ("", None),
        ("~", None),
    ],
)
def test_a_date_is_a_day_or_an_aware_moment(stated: str, expected: object) -> None:
    assert read(f"---\ndate: {stated}\n---\nx").published == expected


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("title: [a", 3, "not YAML"),
        ("title: a: b", 2, "not YAML"),
        ("just words", 2, "no mapping"),
        ("- a\n- b", 2, "no mapping"),
        ("language: en\ntitle: [a, b]", 3, "the title"),
        ("date: yesterday", 2, "“yesterday”"),
        ("date: 2024-13-45", 2, "“2024-13-45”"),
        ("sources: [a]", 2, "“sources”"),
        ("sources:\n  a: {kind: paper}", 3, "“paper”"),
        ("sources:\n  a:\n    name: B\n    country: Norway", 5, "“Norway”"),
        ("sources:\n  a: {url: 'javascript:x()'}", 3, "“javascript:x()”"),
        ("sources:\n  a: {aka: [[b]]}", 3, "“aka”"),
        ("sources:\n  a: [b]", 3, "“a”"),
        ("title: &x a\norigin: *x", 3, "alias"),
        ("title: " + "[" * 50 + "]" * 50, 2, "nesting"),
    ],
)
def test_front_matter_that_cannot_be_meant_is_refused(yaml: str, line: int, words: str) -> None:
    with pytest.raises(BadContent) as caught:
        read(f"---\n{yaml}\n---\nText.\n")
    assert caught.value.what.startswith(f"storm.md, line {line}: ")
    assert words in caught.value.what
    assert caught.value.advice


def test_errors_name_standard_input_where_there_is_no_file() -> None:
    with pytest.raises(BadContent, match="standard input, line 2"):
        read("---\ndate: never\n---\n", origin=None)


@pytest.mark.parametrize(
    "text", ["---\n\na\n\n---\n", "---\nname: a\n", "----\na: b\n---\n", "---"]
)
def test_a_rule_is_not_front_matter(text: str) -> None:
    assert read(text).sources == ()


def test_empty_front_matter_says_nothing() -> None:
    assert read("---\n# note\n---\nx").text == "x"


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("# a", "a.txt", Form.PLAIN),
        ("a", "a.MD", Form.MARKDOWN),
        ("a", "https://a.example/b.markdown", Form.MARKDOWN),
        ("# A\n\nb", None, Form.MARKDOWN),
        ("b\n\n### A\n", "-", Form.MARKDOWN),
        ("See [it](https://a.example).", None, Form.MARKDOWN),
        ("---\ntitle: a\n---\nb", None, Form.MARKDOWN),
        ("He is #1 of 3.\n\n“No,” he said. * * *", None, Form.PLAIN),
        ("", None, Form.PLAIN),
    ],
)
def test_the_form_is_guessed_by_name_and_then_by_content(
    text: str, name: str | None, form: Form
) -> None:
    assert guess_form(text, name) is form


PIECES = """--- n|~~~ n|# |> |- |1. |*|_|`|~~|[|]|(|)|{.quote by=a}|{.plain}|![|<b>|<!--|-->|&#27;|
&amp;|[^1]|[^1]: |``` n| n| n n|    |a|“b”|\\|https://a.example|title: x n|a ¦ b n|---¦--- n"""
pieces = st.sampled_from(
    [each.replace(" n", "\n").replace("¦", "|") for each in PIECES.replace("\n", "").split("|")]
)


@settings(max_examples=150)
@given(st.text(max_size=120) | st.lists(pieces, max_size=40).map("".join))
@example("[a]{.quote}" * 3)
@example("[^0]:>[^0]:---\r0")
@example("[^0]:- [^0]:---\r0")
@example("a\ud800b [x](http://\ud800)")
def test_no_markdown_breaks_the_parser(text: str) -> None:
    try:
        document = read(text)
    except BadContent:
        return
    assert document.text == to_safe(document.text)
    done = 0
    for block in document.blocks:
        assert done <= block.span.start < block.span.end <= len(document.text)
        assert not document.text[done : block.span.start].strip()
        done = block.span.end
    spans = [each.span for each in document.inlines] + [each.span for each in document.marks]
    for span in spans:
        assert any(block.span.covers(span) for block in document.blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> It will hold.\n> — Rosa Lind\n", ["It will hold.", "— Rosa Lind"]),
        ("> It will\n> hold.\n> -- *Rosa Lind*, mayor", ["It will hold.", "-- Rosa Lind, mayor"]),
        ("> “It will hold”\n> – Rosa Lind\n", ["“It will hold”", "– Rosa Lind"]),
        ("> All flows  \n> — Heraclitus\n", ["All flows", "— Heraclitus"]),
        ("> One.\n>\n> Two.\\\n> — Rosa Lind\n", ["One.", "Two.", "— Rosa Lind"]),
        ("> We met\n> — Rosa and I\n", ["We met — Rosa and I"]),
        ("> It was\n> good.\n> — and late\n", ["It was good. — and late"]),
        ("> — It will hold.\n> — Where to\n", ["— It will hold. — Where to"]),
        ("> It will hold.\n> — Rosa said so.\n", ["It will hold. — Rosa said so."]),
        ("> **It holds.\n> — Rosa**\n", ["It holds. — Rosa"]),
        ("It will hold.\n— Rosa Lind\n", ["It will hold. — Rosa Lind"]),
    ],
)
def test_the_line_that_signs_a_quotation_stands_apart(text: str, expected: list[str]) -> None:
    document = read(text)
    assert [words for _, _, words in blocks(document)] == expected


def test_a_line_that_signs_knows_its_lines_and_marks() -> None:
    document = read("> It\n> *will* hold.\n> — *Rosa Lind*\n")
    assert [block.source_lines for block in document.blocks] == [(0, 2), (2, 3)]
    assert [words for _, words, _ in inlines(document)] == ["will", "Rosa Lind"]


@pytest.mark.parametrize(
    "address",
    ["javascript:void(0)", "<javascript:f('a b')>", "data:text/html,x", "file:///etc/hosts",
     "vbscript:x", "tel:112", "JAVASCRIPT:x"],
)  # fmt: skip
def test_a_link_that_leads_nowhere_safe_is_its_words(address: str) -> None:
    document = read(f"The [*pier*]({address}), ![the pier]({address}) and [the weir].\n\n"
                    f"[the weir]: {address}\n")  # fmt: skip
    assert document.text == "The pier, the pier and the weir."
    assert not find_links(document, Span(0, len(document.text)))
    assert {target for _, _, target in inlines(document)} == {""}
