from __future__ import annotations

from pathlib import Path

import pytest

from briefing_tui.tui.words import to_place


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
