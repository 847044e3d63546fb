"""The table of lines."""

from __future__ import annotations

from itertools import pairwise
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Block, BlockKind, Document, Span, replace
from briefing_tui.text.breaking import wrap
from briefing_tui.text.layout import LineTable, Role, gap, indent, sign_of
from briefing_tui.text.parse import Form, parse
from briefing_tui.text.width import to_cells

_ANY = st.text(alphabet=st.sampled_from("ab é”—-,漢字👩\u200d👧\u0301\t\u2060\n"), max_size=120)


def _document(*parts: tuple[BlockKind, str, int]) -> Document:
    text, blocks = "", []
    for kind, words, level in parts:
        span = Span(len(text), len(text) + len(words))
        blocks.append(Block(kind=kind, span=span, level=level))
        text += words + "\n\n"
    return Document(text=text[:-2], blocks=tuple(blocks))


def _lines(text: str, width: int, *, hard: bool = False) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width, hard=hard)]


def test_text_is_wrapped_at_spaces() -> None:
    assert _lines("one two three four", 9) == ["one two", "three", "four"]
    assert _lines("one two", 7) == ["one two"]
    assert _lines("one  two", 4) == ["one", "two"]
    assert _lines("", 5) == [""]


def test_long_words_are_broken() -> None:
    assert _lines("incomprehensibilities", 8) == ["incompre", "hensibil", "ities"]


def test_a_dash_may_end_a_line() -> None:
    assert _lines("above—all else", 8) == ["above—", "all else"]


def test_line_feeds_stay() -> None:
    assert _lines("one\ntwo\n\nthree", 20) == ["one", "two", "", "three"]


def test_code_is_broken_where_it_is_full_and_keeps_its_spaces() -> None:
    assert _lines("  if x: go on", 7, hard=True) == ["  if x:", " go on"]


@pytest.mark.parametrize("wide", ["", "漢"])
def test_code_is_broken_behind_a_space_where_that_leaves_no_short_line(wide: str) -> None:
    assert _lines(f"{wide}run(first, second)", 14, hard=True) == [f"{wide}run(first,", "second)"]
    assert _lines(f"{wide}a long_word_of_code", 12, hard=True)[0][-1] != "a", "too short a line"
    assert _lines("        " + wide + "long_word", 12, hard=True)[0].strip(), "no empty line"


def test_wide_characters_count_twice_and_may_break_anywhere() -> None:
    assert _lines("漢字漢字漢", 5) == ["漢字", "漢字", "漢"]
    assert _lines("漢字、漢字", 4) == ["漢", "字、", "漢字"]


def test_what_looks_like_one_character_is_not_cut() -> None:
    family = "👨\u200d👩\u200d👧"
    assert _lines(family * 3, 4) == [family * 2, family]
    accents = "e\u0301" * 9
    assert _lines(accents, 4) == ["e\u0301" * 4, "e\u0301" * 4, "e\u0301"]


def test_all_lines_but_the_first_may_be_narrower() -> None:
    text = "1. one two three\nfour five"
    lines = [text[a:b] for a, b in wrap(text, 0, len(text), 10, hang_cells=3)]
    assert lines == ["1. one two", "three", "four", "five"]


@given(_ANY, st.integers(2, 40), st.booleans())
def test_no_line_is_wider_than_its_width_and_nothing_is_lost(
    text: str, width: int, hard: bool
) -> None:
    lines = list(wrap(text, 0, len(text), width, hard=hard))
    for start, end in lines:
        cells = to_cells(text[start:end])
        assert cells <= width or cells <= 4 >= width
    assert lines[0][0] == 0
    assert all(0 <= a[0] <= a[1] <= b[0] for a, b in pairwise(lines))
    between = [text[a[1] : b[0]] for a, b in pairwise(lines)] + [text[lines[-1][1] :]]
    assert not "".join(between).strip(" \n")


@given(st.lists(_ANY.filter(bool), min_size=1, max_size=5), st.integers(4, 40))
def test_every_offset_has_its_line(parts: list[str], width: int) -> None:
    document = _document(*((BlockKind.PARAGRAPH, part, 0) for part in parts))
    table = LineTable(document, width)
    for block in document.blocks:
        for offset in range(block.span.start, block.span.end):
            line = table.line_of(offset)
            assert table.roles[line] != Role.SPACE
            assert table.starts[line] <= offset
            assert table.block_of(line) == block
            if table.starts[line] + 1 < table.ends[line]:
                assert table.line_of(table.starts[line]) <= line


def test_the_table_grows_as_far_as_it_is_asked() -> None:
    document = _document(*((BlockKind.PARAGRAPH, "words " * 50, 0) for _ in range(100)))
    table = LineTable(document, 30)
    table.extend(20)
    assert len(table) == 20
    assert not table.done
    table.reach_line(50)
    assert 51 <= len(table) < 200
    assert table.line_of(len(document.text)) == len(table) - 1
    assert table.starts[-1] <= len(document.text)


def test_a_huge_paragraph_begins_at_once() -> None:
    document = _document((BlockKind.PARAGRAPH, "漢字 words " * 200_000, 0))
    table = LineTable(document, 60)
    table.extend(40)
    assert len(table) == 40


def test_two_threads_may_ask_at_the_same_time() -> None:
    document = _document(*((BlockKind.PARAGRAPH, "words " * 50, 0) for _ in range(300)))
    alone, shared = LineTable(document, 30), LineTable(document, 30)
    alone.reach_offset(len(document.text))

    def extend() -> None:
        while not shared.done:
            shared.extend(7)

    threads = [Thread(target=extend) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (shared.starts, shared.ends, shared.blocks, shared.roles) == (
        alone.starts,
        alone.ends,
        alone.blocks,
        alone.roles,
    )


def test_blocks_have_air_between_them_and_items_have_none() -> None:
    heading = Block(kind=BlockKind.HEADING, span=Span(0, 1), level=2)
    paragraph = Block(kind=BlockKind.PARAGRAPH, span=Span(2, 3))
    item = Block(kind=BlockKind.ITEM, span=Span(4, 5), level=1)
    assert gap(None, heading) == 0
    assert gap(paragraph, heading) == 2
    assert gap(heading, paragraph) == 1
    assert gap(item, item) == 0
    assert gap(item, Block(kind=BlockKind.ITEM, span=Span(7, 8), level=1)) == 1, "another list"
    quote = Block(kind=BlockKind.QUOTE, span=Span(4, 5), level=1)
    assert gap(quote, Block(kind=BlockKind.QUOTE, span=Span(6, 7), level=1)) == 0
    assert gap(quote, Block(kind=BlockKind.QUOTE, span=Span(7, 8), level=1)) == 1


@pytest.mark.parametrize(
    ("kind", "level", "cells"),
    [
        (BlockKind.PARAGRAPH, 0, 0),
        (BlockKind.ITEM, 1, 2),
        (BlockKind.ITEM, 2, 5),
        (BlockKind.QUOTE, 1, 3),
        (BlockKind.ITEM, 40, 10),
    ],
)
def test_blocks_stand_in(kind: BlockKind, level: int, cells: int) -> None:
    assert indent(Block(kind=kind, span=Span(0, 1), level=level), 30) == cells


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("1. one", "1. "),
        ("12) twelve", "12) "),
        ("[3] a note", "[3] "),
        ("– a dash", "– "),
        ("10,000 people", ""),
        ("2024 was dry", ""),
        ("1.", "1. "),
        ("1.5", ""),
        ("word. more", ""),
    ],
)
def test_the_sign_of_an_item_is_told_from_its_words(words: str, sign: str) -> None:
    assert sign_of(f"before {words}", Span(7, 7 + len(words))) == sign


@pytest.mark.parametrize("kind", [BlockKind.ITEM, BlockKind.QUOTE])
@pytest.mark.parametrize("level", [1, 2])
def test_what_goes_on_below_a_number_stands_under_the_words(kind: BlockKind, level: int) -> None:
    document = _document((kind, "12. " + "words " * 20, level), (BlockKind.PARAGRAPH, "words", 0))
    table = LineTable(document, 25)
    table.extend(99)
    first, *below = (table.indent_of(line) for line in range(len(table) - 2))
    assert first == indent(document.blocks[0], 25)
    assert {*below} == {first + 4}
    for line in range(len(table)):
        words = document.text[table.starts[line] : table.ends[line]]
        assert table.indent_of(line) + to_cells(words) <= 25


_LISTS = """\
- one

  more words

  ```
  code
  ```

  - two

    more words

    > said

  and more

10. ten

    more words

> - three
>
>   more words
>
>   4. four
>
>      more words
>
> at last

at all
"""


@pytest.mark.parametrize("width", [72, 30])
def test_what_goes_on_with_an_item_stands_under_its_words(width: int) -> None:
    document = parse(_LISTS, form=Form.MARKDOWN, origin="a.md")
    table = LineTable(document, width)
    table.extend(99)
    stands: dict[str, list[tuple[int, int]]] = {}
    for line in range(len(table)):
        words = document.text[table.starts[line] : table.ends[line]]
        if table.roles[line] == Role.FIRST:
            below = stands.setdefault(words, [])
            below.append((table.edge_of(line), table.indent_of(line)))
    assert stands == {
        "one": [(0, 2)],
        "more words": [(2, 2), (5, 5), (6, 6), (0, 5), (0, 8)],
        "code": [(2, 4)],
        "two": [(0, 5)],
        "said": [(5, 8)],
        "and more": [(2, 2)],
        "10. ten": [(0, 2)],
        "• three": [(0, 3)],
        "4. four": [(0, 5)],
        "at last": [(0, 3)],
        "at all": [(0, 0)],
    }


def test_what_an_item_begins_with_stands_right_below_its_sign() -> None:
    text = "1. ```\n   code\n   ```\n2. | a |\n   |---|\n\n> 3. ```\n>    more\n>    ```\n"
    table = LineTable(parse(text, form=Form.MARKDOWN, origin="a.md"), 40)
    table.extend(99)
    lines = range(len(table))
    words = [table.document.text[table.starts[line] : table.ends[line]] for line in lines]
    assert [(each, table.indent_of(line)) for line, each in enumerate(words)] == [
        ("1.", 2), ("code", 7), ("", 2), ("2.", 2), ("a", 7), ("", 3), ("3.", 3), ("more", 8),
    ]  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*BlockKind]), st.sampled_from(["ab cd", "1. ab", "• ab cd", "[1] a"]),
            st.integers(0, 4), st.integers(0, 4),
        ),
        min_size=1, max_size=8,
    ),
    st.integers(4, 40),
)  # fmt: skip
def test_whatever_stands_under_whatever_has_room(
    parts: list[tuple[BlockKind, str, int, int]], width: int
) -> None:
    document = _document(*((kind, words, level) for kind, words, level, _ in parts))
    under = (part[3] for part in parts)
    blocks = tuple(replace(block, under=next(under)) for block in document.blocks)
    table = LineTable(replace(document, blocks=blocks), width)
    table.extend(999)
    for line in range(len(table)):
        assert 0 <= table.edge_of(line) <= table.indent_of(line) < width
        if table.roles[line] not in (Role.SPACE, Role.ROW):
            words = document.text[table.starts[line] : table.ends[line]]
            assert table.indent_of(line) + to_cells(words) <= width


def test_what_goes_on_with_a_note_stands_under_its_words() -> None:
    text = "Words[^a][^b]\n\n[^a]: first\n\n    more\n\n    > said\n\n[^b]: no\n"
    table = LineTable(parse(text, form=Form.MARKDOWN, origin="a.md"), 30)
    table.extend(99)
    first = [line for line in range(len(table)) if table.roles[line] == Role.FIRST]
    assert [table.indent_of(line) for line in first] == [0, 0, 4, 7, 0]


def test_what_says_that_it_is_in_an_item_and_is_not_stands_at_the_edge() -> None:
    words = Span(0, 4), Span(6, 10)
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, span=span, under=2) for span in words)
    table = LineTable(Document(text="some\n\nmore", blocks=blocks), 30)
    table.extend(9)
    assert [table.indent_of(line) for line in range(3)] == [0, 0, 0]


def test_an_item_is_found_over_thousands_of_paragraphs_by_its_neighbours() -> None:
    text = "- one\n\n" + "  more\n\n" * 3000
    table = LineTable(parse(text, form=Form.MARKDOWN, origin="a.md"), 30)
    table.extend(9000)
    assert table.done
    assert table.indent_of(len(table) - 1) == 2
    narrow = LineTable(table.document, 30, first_block=2500)
    narrow.extend(9000)
    assert narrow.indent_of(len(narrow) - 1) == 0, "nobody looks as far up as that"


@pytest.mark.parametrize(("sign", "cells"), [("[1] ", 4), ("1. ", 0), ("[sic] ", 0)])
def test_a_footnote_goes_on_under_its_words_and_no_other_paragraph_does(
    sign: str, cells: int
) -> None:
    table = LineTable(_document((BlockKind.PARAGRAPH, sign + "words " * 20, 0)), 25)
    table.extend(99)
    assert [table.indent_of(line) for line in range(3)] == [0, cells, cells]


@pytest.mark.parametrize("spacing", [0, 1, 3])
def test_paragraphs_stand_as_far_apart_as_is_wished(spacing: int) -> None:
    document = _document(
        (BlockKind.PARAGRAPH, "one", 0),
        (BlockKind.PARAGRAPH, "two", 0),
        (BlockKind.HEADING, "three", 2),
        (BlockKind.PARAGRAPH, "four", 0),
    )
    table = LineTable(document, 30, spacing)
    table.extend(99)
    wanted = [0, *[2] * spacing, 0, 2, 2, 0, 2, 0]
    assert [2 if role == Role.SPACE else 0 for role in table.roles] == wanted


@given(st.lists(st.tuples(st.sampled_from([*BlockKind]), _ANY), min_size=1, max_size=8), st.data())
def test_a_table_around_a_place_has_the_lines_of_the_table_of_all(
    parts: list[tuple[BlockKind, str]], data: st.DataObject
) -> None:
    document = _document(*((kind, words, 1) for kind, words in parts))
    whole = LineTable(document, 12)
    offset = data.draw(st.integers(0, len(document.text)))
    whole.extend(data.draw(st.integers(0, 9)))
    part = whole.around(offset, 1)
    if part is None:
        return
    part.reach_offset(len(document.text))
    whole.reach_offset(len(document.text))
    first = part.lines_above
    lines = list(zip(part.starts, part.ends, part.blocks, part.roles, strict=True))[first:]
    assert (
        lines
        == list(zip(whole.starts, whole.ends, whole.blocks, whole.roles, strict=True))[
            -len(lines) :
        ]
    )
    assert part.has_near(offset)
    assert part.roles[0] == Role.SPACE


def test_a_far_place_is_laid_out_without_what_is_above_it() -> None:
    paragraphs = [(BlockKind.PARAGRAPH, f"word {number} " * 20, 0) for number in range(3000)]
    document = _document(*paragraphs)
    whole, end = LineTable(document, 40), len(document.text)
    whole.extend(50)
    assert whole.has_near(0)
    assert not whole.has_near(end)
    part = whole.around(end, 20)
    assert part is not None
    assert part.line_of(end) - part.line_of(part.starts[part.lines_above]) >= 20
    assert len(part) - part.lines_above < 60
    assert len(whole) == 50
    assert not part.has_near(0)
    whole.reach_offset(end)
    assert part.lines_above == pytest.approx(whole.line_of(end), rel=0.2)


def test_there_is_no_table_around_a_place_in_a_paragraph_without_end() -> None:
    document = _document((BlockKind.PARAGRAPH, "a", 0), (BlockKind.PARAGRAPH, "word " * 20_000, 0))
    assert LineTable(document, 40).around(90_000, 20) is None
