"""The colours of sources: apart from one another for every reader, and never the only sign."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from briefing_tui.colours import SOURCE_LOOKS
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article
from briefing_tui.tui.themes import DARK, PALETTES
from tests.tui.eyes import EYES, apart, distance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.themes import Palette

_MIXED = [palette for palette in PALETTES.values() if not palette.native]


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
    ],
)
def test_the_distance_is_the_published_one(
    one: tuple[float, float, float], other: tuple[float, float, float], far: float
) -> None:
    assert distance(one, other) == pytest.approx(far, abs=0.0001)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("palette", _MIXED, ids=lambda palette: palette.name)
def test_all_sources_can_be_told_apart(palette: Palette, eye: str) -> None:
    for one, later in combinations(range(len(palette.sources)), 2):
        pair = palette.sources[one], palette.sources[later]
        assert apart(*pair, eye) >= (15 if later < 4 else 10), pair


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("palette", _MIXED, ids=lambda palette: palette.name)
def test_no_source_looks_like_nobody_or_like_the_text(palette: Palette, eye: str) -> None:
    for colour in palette.sources:
        assert apart(colour, palette.nobody, eye) >= 6, colour
        assert apart(colour, palette.ink, eye) >= 6, colour


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_a_colour_that_comes_again_has_another_bar(palette: Palette) -> None:
    rounds = 3
    first = {(palette.colour_of(n), palette.bar_of(n)) for n in range(len(palette.sources))}
    looks = {
        (palette.colour_of(number), palette.bar_of(number))
        for number in range(rounds * len(palette.sources))
    }
    assert len({bar for _, bar in first}) == 1
    assert len(looks) == rounds * len(palette.sources)
    assert rounds * len(palette.sources) <= SOURCE_LOOKS


async def test_who_has_a_colour_again_has_another_bar_beside_each_line(
    tmp_path: Path, reader_of: Callable[[BriefingApp], ReaderScreen]
) -> None:
    words = "a quotation that is so long that it fills more than one line of the text on a screen"
    voices = "ABCDEFGHIJ"
    sources = "".join(f"  {voice}: {{name: Voice {voice}, kind: person}}\n" for voice in voices)
    quoted = "\n\n".join(f"[“{words}”]{{.quote by={voice}}} it said." for voice in voices)
    (tmp_path / "voices.md").write_text(f"---\nsources:\n{sources}---\n{quoted}\n")
    app = BriefingApp(open_article(str(tmp_path / "voices.md")))
    async with app.run_test(size=(120, 60)):
        article = reader_of(app).article
        lines = [article.render_line(y).text for y in range(50)]
    begun = [at for at, line in enumerate(lines) if "“" in line]
    bars = [lines[at][1] + lines[at + 1][1] for at in begun]
    again = len(bars) - len(DARK.sources)
    assert again > 0
    assert bars[1:] == ["▎▎"] * (len(bars) - again - 1) + ["┇┇"] * again  # the first is lit
