from __future__ import annotations

from pathlib import Path

import pytest

from briefing_tui.tui.words import minutes_left, to_place


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
