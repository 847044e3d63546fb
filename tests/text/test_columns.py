"""Tables: in columns as wide as there is room for, and nothing left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Block, BlockKind, Document, Span
from briefing_tui.text.columns import TableSetting
from briefing_tui.text.layout import LineTable, Role
from briefing_tui.text.tables import CELL_BORDER
from briefing_tui.text.width import to_cells

_CELLS = st.text(alphabet=st.sampled_from("ab é”1,漢字e\u0301"), max_size=30)
_ROWS = st.integers(1, 4).flatmap(
    lambda count: st.lists(st.lists(_CELLS, min_size=count, max_size=count), min_size=1, max_size=4)
)
_FLOOD = """\
Place │ Level │ Remark of the board
weir │ 4.6 │ high, and rising every hour
old harbour │ – │ no reading
mill │ 12.25 m │ none"""


def _shown(text: str, width: int) -> list[str]:
    """Return the lines of a table as they are painted."""
    setting = TableSetting(text, Span(0, len(text)), width)
    shown = []
    for row in setting.rows():
        for line in setting.lines_of(row):
            parts = [(0, line.label or "")] + [(x, "│") for x in line.bars]
            parts += [(piece.x_cells, text[piece.start : piece.end]) for piece in line.pieces]
            painted = ""
            for x, words in sorted(parts):
                painted += " " * (x - to_cells(painted)) + words
            shown.append(painted.rstrip())
    return shown


def test_a_table_with_room_has_a_line_for_each_row_and_its_numbers_end_together() -> None:
    assert _shown(_FLOOD, 60) == [
        "Place       │   Level │ Remark of the board",
        "weir        │     4.6 │ high, and rising every hour",
        "old harbour │       – │ no reading",
        "mill        │ 12.25 m │ none",
    ]


def test_cells_are_wrapped_where_the_columns_have_no_room() -> None:
    assert _shown(_FLOOD, 36) == [
        "Place   │   Level │ Remark of the",
        "        │         │ board",
        "weir    │     4.6 │ high, and rising",
        "        │         │ every hour",
        "old     │       – │ no reading",
        "harbour │         │",
        "mill    │ 12.25 m │ none",
    ]


def test_each_cell_has_its_own_line_where_not_even_the_longest_words_have_room() -> None:
    assert _shown(_FLOOD, 22)[:7] == [
        "Place │ Level │ Remark",
        "of the board",
        "Place     weir",
        "Level     4.6",
        "Remark…   high, and",
        "          rising every",
        "          hour",
    ]


def test_wide_characters_line_up() -> None:
    assert _shown("国 │ 数\n日本 │ 12\nA │ 3,000", 20) == [
        "国   │    数",
        "日本 │    12",
        "A    │ 3,000",
    ]


def test_a_row_with_more_cells_than_the_others_is_set_whole() -> None:
    text = "\n".join(["a │ b"] * 300 + ["one │ two │ three"])
    assert _shown(text, 10)[-2:] == ["one │ two", "│ three"]


@given(_ROWS, st.integers(4, 40))
def test_no_word_of_a_table_is_left_out_and_no_line_is_too_wide(
    rows: list[list[str]], width: int
) -> None:
    text = "\n".join(CELL_BORDER.join(cells) for cells in rows)
    setting = TableSetting(text, Span(0, len(text)), width)
    seen = set[int]()
    for row in setting.rows():
        for line in setting.lines_of(row):
            right = 0
            for x, start, end in line.pieces:
                assert x >= right
                right = x + to_cells(text[start:end])
                seen.update(range(start, end))
            assert right <= max(width, 2)
    missed = "".join(sign for at, sign in enumerate(text) if at not in seen)
    assert not missed.strip(" │\n")


@given(_ROWS, st.integers(4, 40))
def test_every_place_of_a_table_has_its_line(rows: list[list[str]], width: int) -> None:
    words = "\n".join(CELL_BORDER.join(cells) for cells in rows)
    text = f"Before\n\n{words}\n\nAfter"
    span = Span(8, 8 + len(words))
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, span=Span(0, 6)),
        Block(kind=BlockKind.TABLE, span=span),
        Block(kind=BlockKind.PARAGRAPH, span=Span(span.end + 2, len(text))),
    )
    table = LineTable(Document(text=text, blocks=blocks), width)
    table.extend(999)
    for line in range(len(table)):
        if (row := table.row_line(line)) is not None:
            assert table.line_of(table.starts[line]) == line
            for _, start, end in row.pieces:
                assert {table.line_of(offset) for offset in range(start, end)} <= {line}
            first, last = table.lines_over(row.pieces[-1].start, row.pieces[-1].start)
            assert first <= line <= last
            assert Role.ROW == table.roles[first] == table.roles[last]
    assert table.line_of(len(text)) == len(table) - 1
