from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from briefing_tui.export.as_plain import PORTIONS, find_plain, plain_by, to_plain
from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    Document,
    Inline,
    InlineKind,
    Section,
    Span,
    replace,
)
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, SearchStrategy


def test_plain_text_reads_from_top_to_bottom(harbour: Briefing) -> None:
    assert (
        to_plain(harbour)
        == """\
Ferries stay in port

2024-12-06
news/harbour.txt

The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz, harbour \
master of Lindmar, according to the Northern Post.

“We have had no call since dawn”, she told the paper.

The cost

At least 40 boats were damaged in March 2021, the Lindmar Port Authority says, and the “whole \
pier” is closed.

Quotations (3)

1. “a precaution and nothing more”
   Ana Ruiz, harbour master of Lindmar, through Northern Post. Lede.
2. “We have had no call since dawn”
   Ana Ruiz, harbour master of Lindmar, through Northern Post. Lede.
3. “whole pier”
   No speaker named. The cost.

Key figures (1)

At least 40 boats, given by Lindmar Port Authority. The cost.

Sources (3)

Ana Ruiz, person, harbour master of Lindmar: quoted 2 times. Lede.
Northern Post, outlet: passes on 2 quotations. Lede.
Lindmar Port Authority, government, also LPA: gives 1 figure. The cost.

Timeline (2)

2021-03, March 2021: At least 40 boats were damaged in March 2021, the Lindmar Port Authority \
says, and the “whole pier” is closed.
2024-12-06, Friday: The ferries stayed in port on Friday, “a precaution and nothing more”, said \
Ana Ruiz, harbour master of Lindmar, according to the Northern Post.
"""
    )


@given(data=st.data())
def test_any_briefing_can_be_read_aloud(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    assume(not {"│", "─"} & set(str(briefing)))  # an article's own signs stay
    plain = to_plain(briefing)
    assert plain.endswith("\n")
    assert not {"\x1b", "\u202e", "│", "─"} & set(plain)


def test_control_characters_are_made_visible(harbour: Briefing) -> None:
    document = replace(harbour.document, title="a\x1b[31mb")
    assert to_plain(replace(harbour, document=document)).startswith("a�[31mb\n")


def test_a_portion_stands_alone_under_the_title(harbour: Briefing) -> None:
    whole = to_plain(harbour)
    head = "Ferries stay in port\n\n2024-12-06\nnews/harbour.txt\n\n"
    told = ""
    for portion in PORTIONS:
        plain = to_plain(harbour, portion)
        assert plain.startswith(head)
        if portion not in ("sections", "links"):
            told += plain.removeprefix(head) + "\n"
    assert head + told.removesuffix("\n") == whole
    assert to_plain(harbour, "links") == head + "Links (0)\n"
    assert to_plain(harbour, "sections") == (
        f"{head}Sections (2)\n\n1. Lede: 2 quotations, 0 figures.\n"
        "2. The cost: 1 quotation, 1 figure.\n"
    )


def test_what_one_source_says_passes_on_and_gives_stands_alone(harbour: Briefing) -> None:
    head = "Ferries stay in port\n\n"
    ruiz, post, authority = (plain_by(harbour, name) for name in ("RUIZ", "northern", "lpa"))
    assert ruiz.startswith(f"{head}Ana Ruiz, person, harbour master of Lindmar: quoted 2 times")
    assert ruiz.count("”\n") == 2
    assert post.count("”\n") == 2
    assert post.startswith(f"{head}Northern Post, outlet: passes on 2 quotations")
    assert authority.startswith(f"{head}Lindmar Port Authority, government, also LPA: gives 1")
    assert "At least 40 boats" in authority
    assert "”" not in authority
    assert plain_by(harbour, "Southern Post") == ""


def test_accents_do_not_count_in_the_name_of_a_source(harbour: Briefing) -> None:
    first, *others = harbour.sources
    named = replace(harbour, sources=(replace(first, name="Tomás Ruíz"), *others))
    assert plain_by(named, "tomas ruiz")
    assert plain_by(named, "TOMÁS")


def _page() -> Briefing:
    text = "Read the report.\n\nPlace │ Level\nweir │ 4.6\n\nIt rose. Nobody saw it rise."
    table = text.index("Place")
    end = text.index("\n\nIt")
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, span=Span(0, 16)),
        Block(kind=BlockKind.TABLE, span=Span(table, end)),
        Block(kind=BlockKind.PARAGRAPH, span=Span(end + 2, len(text))),
    )
    links = tuple(
        Inline(kind=InlineKind.LINK, span=Span(start, stop), target=target)
        for start, stop, target in ((0, 4, "https://a.example"), (9, 15, "https://b.example"))
    )
    section = Section(heading=None, body=Span(0, len(text)))
    document = Document(text=text, blocks=blocks, inlines=links, title="A page")
    return Briefing(document=document, sections=(section,))


def test_links_are_numbered_and_tables_have_no_boxes() -> None:
    assert to_plain(_page(), "links") == (
        "A page\n\nLinks (2)\n\n1. Read: https://a.example\n2. report: https://b.example\n"
    )
    assert "Place; Level\nweir; 4.6\n" in to_plain(_page())


def test_items_have_their_sign_and_stand_as_deep_as_they_are() -> None:
    markdown = "- one\n  - two\n\n    more\n- three\n\n3. four\n   ```\n   x\n\n   y\n   ```\n"
    document = parse(markdown, form=Form.MARKDOWN, origin="list.md")
    section = Section(heading=None, body=Span(0, len(document.text)))
    text = to_plain(Briefing(document=document, sections=(section,)), "text")
    assert text == (
        "list.md\n\nlist.md\n\n- one\n  - two\n\n    more\n\n- three\n\n3. four\n\n  x\n\n  y\n"
    )


def test_what_is_quoted_and_what_is_a_picture_is_told() -> None:
    quoted = "> said\n> > deep\n> > ```\n> > x\n> > y\n> > ```\n\n> 1. a\n> 2. b\n"
    markdown = f"{quoted}\n![](p.png)\n\n1. ```\n   z\n   ```\n"
    document = parse(markdown, form=Form.MARKDOWN, origin="quoted.md")
    section = Section(heading=None, body=Span(0, len(document.text)))
    text = to_plain(Briefing(document=document, sections=(section,)), "text")
    assert text == (
        "quoted.md\n\nquoted.md\n\n> said\n\n> > deep\n\n> > x\n> > y\n\n> 1. a\n> 2. b\n\n"
        "[Picture] [p.png]\n\n1.\n  z\n"
    )


def test_words_are_found_with_their_sentences() -> None:
    assert find_plain(_page(), "rose") == "“rose” in A page (1)\n\n1. It rose.\n   Lede.\n"
    assert find_plain(_page(), "it") == (
        "“it” in A page (2)\n\n1. It rose.\n   Lede.\n2. Nobody saw it rise.\n   Lede.\n"
    )
    assert find_plain(_page(), "IT") == ""


def test_what_is_struck_is_told() -> None:
    document = parse("The pier is ~~*open* and safe~~ shut.\n\n- ~~All~~ boats\n- Some\n",
                     form=Form.MARKDOWN, origin="pier.md")  # fmt: skip
    section = Section(heading=None, body=Span(0, len(document.text)))
    text = to_plain(Briefing(document=document, sections=(section,)), "text")
    assert "\n\nThe pier is ~~open and safe~~ shut.\n\n- ~~All~~ boats\n- Some\n" in text
