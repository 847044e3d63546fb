from __future__ import annotations

from briefing_tui.model import BlockKind
from briefing_tui.text.parse import Form, parse
from briefing_tui.text.tables import find_cells


def test_the_cells_of_a_table_are_found_where_they_stand() -> None:
    document = parse("Before\n\n| a | b c |\n|--|--|\n|  | d |", form=Form.MARKDOWN)
    table = document.blocks[1]
    assert table.kind is BlockKind.TABLE
    cells = find_cells(document.text, table.span)
    assert [[cell.of(document.text) for cell in row] for row in cells] == [["a", "b c"], ["", "d"]]
    assert cells[0][0].start == table.span.start
    assert cells[-1][-1].end == table.span.end
