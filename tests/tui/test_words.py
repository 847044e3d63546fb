from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui.findings import Findings
from briefing_tui.tui.screens.whereabouts import whereabouts
from briefing_tui.tui.words import minutes_left, to_place, to_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing


@pytest.mark.parametrize(
    ("folder", "shown"),
    [
        ("/home/ana", "~"),
        ("/home/ana/news/today", "~/news/today"),
        ("/home/anabel", "/home/anabel"),
    ],
)
def test_a_folder_is_shown_from_home(folder: str, shown: str) -> None:
    assert to_place(Path(folder), Path("/home/ana")) == shown


def test_minutes_are_rounded_and_end_at_the_end() -> None:
    assert minutes_left(13_800, 0) == 10
    assert minutes_left(100, 0) == 1
    assert minutes_left(100, 100) == 0


def test_a_long_time_to_read_is_told_in_hours() -> None:
    assert [to_time(minutes) for minutes in (1, 119, 120, 717)] == [
        "1 min",
        "119 min",
        "2 h",
        "12 h",
    ]


def test_the_number_of_a_quotation_is_written_as_that_of_all(
    long_briefing: Callable[[int], Briefing],
) -> None:
    briefing = long_briefing(400_000)
    lefts, _ = whereabouts(None, Findings(briefing), 0, 1233)
    assert "".join(text for text, _ in lefts[0]).endswith(f"1,234 of {len(briefing.quotes):,}")
