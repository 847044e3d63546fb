"""What a person has set, in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BadContent
from briefing_tui.settings import Settings
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.start import start
from briefing_tui.tui.themes import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing_tui.model import Briefing
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]


async def test_the_measure_and_the_theme_are_those_of_the_settings(
    river: Briefing, reader_of: Reader
) -> None:
    opened = Opened(document=river.document, findings=Findings(river))
    app = BriefingApp(opened, Settings(theme=LIGHT.name, measure_cells=50))
    async with app.run_test(size=(160, 40)) as pilot:
        reader = reader_of(app)
        page = reader.article._page
        assert page is not None
        assert page.table.width_cells == 50
        assert reader.article.palette is LIGHT
        assert reader.styles.background.hex.lower() == LIGHT.paper
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert reader.article.palette is DARK


def test_an_unknown_theme_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "briefing-tui" / "config.toml"
    file.parent.mkdir()
    file.write_text("measure_cells = 60\ntheme = 'dusk'\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(BadContent) as caught:
        start(None)
    message = str(caught.value)
    assert f"{file}, line 2: no theme is called “dusk”" in message
    assert DARK.name in message
