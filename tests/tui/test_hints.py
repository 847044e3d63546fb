"""Labels that are typed instead of pointing."""

from __future__ import annotations

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from briefing_tui.tui.hints import HOME_ROW, labels_for, with_labels


@pytest.mark.parametrize(("count", "length"), [(0, 0), (1, 1), (9, 1), (10, 2), (81, 2), (82, 3)])
def test_labels_are_few_letters_and_none_begins_another(count: int, length: int) -> None:
    labels = labels_for(count)
    assert len(set(labels)) == count
    assert {len(label) for label in labels} == ({length} if count else set())
    assert set("".join(labels)) <= set(HOME_ROW)


def test_a_label_takes_the_cells_it_needs_and_leaves_the_rest() -> None:
    strip = Strip([Segment("one two "), Segment("three")], 13)
    painted = with_labels(strip, [(0, "a"), (4, "sd"), (12, "jj")], Style(bold=True))
    assert painted.text == "ane sdo threj"
    assert painted.cell_length == 13
    wide = with_labels(Strip([Segment("漢字 x")], 6), [(1, "a")], Style())
    assert wide.cell_length == 6
    assert wide.text == " a字 x", "half a character becomes air"
