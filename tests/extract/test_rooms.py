"""The map of the rooms in which findings are made names every one of them."""

from __future__ import annotations

import re
from pathlib import Path

from briefing_tui import extract


def test_the_map_names_every_room_once() -> None:
    (folder,) = map(Path, extract.__path__)
    rooms = {file.stem for file in folder.iterdir() if file.name[:1] not in "_."}
    named = re.findall(r"`(\w+)`", extract.__doc__ or "")
    assert sorted(named) == sorted(rooms)
