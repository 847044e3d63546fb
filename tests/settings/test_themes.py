"""Own themes in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.colours import DARK, LIGHT
from briefing_tui.errors import BadContent
from briefing_tui.settings import read_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_a_theme_changes_the_colours_that_it_names(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        'theme = "dusk"\n[themes.dusk]\nbase = "briefing-light"\npaper = "#C0FFEE"\n'
        'sources = ["#000000", "#aa0000"]\nother = "dawn"\n[themes."dawn"]\ndark = true\n'
    )
    settings = read_settings(path)
    dusk, dawn = settings.themes["dusk"], settings.themes["dawn"]
    assert settings.theme == dusk.name == "dusk"
    assert (dusk.paper, dusk.ink, dusk.dark) == ("#C0FFEE", LIGHT.ink, False)
    assert dusk.sources == ("#000000", "#aa0000")
    assert (dawn.paper, dawn.sources) == (DARK.paper, DARK.sources)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[themes]\ndusk = 1\n", 2, "no table of colours"),
        ("[themes.briefing-dark]\nink = '#000000'\n", 1, "stays as it is"),
        ("[themes.dusk]\nink = '#000000'\npaper = 'blue'\n", 3, "“paper” cannot be 'blue'"),
        ("[themes.dusk]\nink = '#00000'\n", 2, "#1a2b3c"),
        ("[themes.dusk]\nnative = true\n", 2, "a theme has no “native”"),
        ("[themes.dusk]\nbase = 'briefing-mono'\n", 2, "no theme to begin with"),
        ("[themes.dusk]\n\nsources = []\n", 3, "1 to 12 colours"),
        ("[themes.dusk]\nsources = ['#000000', 3]\n", 2, "1 to 12 colours"),
        ("[themes.dusk]\ndark = 1\n", 2, "true or false"),
        ("[themes.dusk]\nother = 'dawn'\n", 2, "no theme is called “dawn”"),
        ("theme = 'dusk'\n[themes.dawn]\n", 1, "briefing-mono, dawn"),
    ],
)
def test_a_bad_theme_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(BadContent) as caught:
        read_settings(path)
    assert f"{path}, line {line}: " in str(caught.value)
    assert words in str(caught.value)
