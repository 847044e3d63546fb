"""The colours: legible on their grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import BLACK

from briefing_tui.colours import SOURCE_LOOKS, THEMES, contrast
from briefing_tui.settings import Settings
from briefing_tui.tui.colourless import Colourless
from briefing_tui.tui.themes import MONO, PALETTES, TERMINAL, to_palettes
from briefing_tui.tui.widgets.keylist import KeyList

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.themes import Palette

_MIXED = [palette for palette in PALETTES.values() if not palette.native]


def test_contrasts_are_those_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ff0000", "#0000ff") == pytest.approx(2.15, abs=0.005)


@pytest.mark.parametrize("palette", _MIXED, ids=lambda palette: palette.name)
def test_every_word_can_be_read_on_every_ground(palette: Palette) -> None:
    least = 7 if "contrast" in palette.name else 4.5
    grounds = (palette.paper, palette.panel, palette.raised, palette.cursor, palette.select)
    words = (palette.ink, palette.bright, palette.dim, palette.accent, palette.warning,
             palette.nobody, *palette.sources)  # fmt: skip
    for ground in grounds:
        for colour in words:
            assert contrast(colour, ground) >= least, (colour, ground)
    for colour in palette.sources:
        assert contrast(colour, palette.mix(colour, 0.2)) >= 4.5, f"{colour}, lit"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_every_theme_has_a_style_for_each_source(palette: Palette) -> None:
    for kind in ("source", "name", "bar"):
        assert {f"{kind}{n}" for n in range(SOURCE_LOOKS)} <= palette.styles.keys()
    assert len(set(palette.sources)) == len(palette.sources)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_every_light_shows(palette: Palette) -> None:
    lights = [palette.lit([kind], palette.sources[0]) for kind in
              ("quote", "item", "said", "hit", "here", "chosen")]  # fmt: skip
    assert len(set(lights)) == len(lights)
    assert palette.lit((), palette.sources[0]).render("x") == "x"


@pytest.mark.parametrize("name", [palette.name for palette in _MIXED])
def test_a_terminal_of_256_colours_has_grounds_that_differ(name: str) -> None:
    palette = to_palettes(has_few=True)[name]
    paper, panel, raised, select = (
        _with_few(ground)
        for ground in (palette.paper, palette.panel, palette.raised, palette.select)
    )
    assert all(ground[1:3] == ground[3:5] == ground[5:7] for ground in (paper, panel, raised))
    assert len({paper, raised, select}) == 3
    assert (panel == paper) is (PALETTES[name].panel == PALETTES[name].paper)
    assert len({*map(_with_few, palette.sources)}) == len(palette.sources)
    for colour in (palette.ink, palette.dim, palette.accent, *palette.sources):
        assert contrast(_with_few(colour), paper) >= 4.5, colour
        assert contrast(_with_few(colour), select) >= 3, colour


def _with_few(colour: str) -> str:
    """Return what a terminal of 256 colours shows instead."""
    shown = Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT).get_truecolor()
    return "#" + "".join(f"{part:02x}" for part in shown)


def test_without_colours_a_ground_becomes_reversed_words() -> None:
    parts = ("black on white", "bold black on red", "default on default", "red", "underline")
    segments = [Segment("x", Style.parse(words)) for words in parts]
    plain = [segment.style for segment in Colourless().apply(segments, BLACK)]
    assert [str(style) for style in plain] == [
        "reverse", "bold reverse", "none", "none", "underline",
    ]  # fmt: skip


@pytest.mark.parametrize("palette", [MONO, TERMINAL], ids=lambda palette: palette.name)
async def test_the_selected_command_can_be_seen(
    river: Briefing, make_app: Callable[..., BriefingApp], palette: Palette
) -> None:
    app = make_app(river, Settings(theme=palette.name))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("colon", *"next theme")
        await pilot.pause()
        keys = app.screen.query_one(KeyList)
        line = keys.render_line(keys.cursor_cell.y)
    assert "next theme" in line.text
    styles = [segment.style for segment in line if segment.style]
    marks = {(style.reverse, style.bgcolor) for style in styles}
    assert all(reverse or ground for reverse, ground in marks)


def test_a_theme_leads_to_its_other_side_and_back() -> None:
    for colours in THEMES.values():
        if colours.other:
            assert THEMES[colours.other].other == colours.name
            assert THEMES[colours.other].dark is not colours.dark


async def test_the_theme_suits_the_terminal(
    monkeypatch: pytest.MonkeyPatch, river: Briefing, make_app: Callable[[Briefing], BriefingApp]
) -> None:
    assert make_app(river).theme == "briefing-dark"
    for ground, theme in (("0;15", "light"), ("0;default;7", "light"), ("15;0", "dark")):
        monkeypatch.setenv("COLORFGBG", ground)
        assert make_app(river).theme == f"briefing-{theme}"
    monkeypatch.setenv("COLORTERM", "")
    assert make_app(river).palette.paper != "#15181d"
    monkeypatch.setenv("TERM", "xterm")
    assert make_app(river).theme == TERMINAL.name
    monkeypatch.setenv("NO_COLOR", "1")
    assert make_app(river).theme == MONO.name
    monkeypatch.setenv("NO_COLOR", "")
    assert make_app(river).theme == TERMINAL.name


async def test_a_source_has_the_same_mark_everywhere(
    river_app: BriefingApp, reader_of: Callable[[BriefingApp], ReaderScreen]
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        reader = reader_of(river_app)
        lines = [reader.article.render_line(y).text for y in range(30)]
        assert any(line.startswith("V▎ “Nobody sleeps") for line in lines), "Clara Venn"
        assert any(line.startswith("A▎ was swept away") for line in lines), "the board"
        await pilot.press("}")
        assert reader.foot.text.startswith("V Clara Venn, mayor of Aldmere ← Radio")
        assert any("V Clara Venn" in reader.outline.render_line(y).text for y in range(20))


async def test_a_narrow_screen_has_room_for_what_keeps_a_theme(
    river_app: BriefingApp, reader_of: Callable[[BriefingApp], ReaderScreen]
) -> None:
    async with river_app.run_test(size=(50, 20)) as pilot:
        await pilot.press("ctrl+t")
        assert reader_of(river_app).foot.text.startswith('theme = "briefing-light" keeps it')


async def test_what_keeps_a_theme_is_true_where_no_colours_are_wanted(
    river: Briefing,
    make_app: Callable[[Briefing], BriefingApp],
    reader_of: Callable[[BriefingApp], ReaderScreen],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app(river)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("T")
        keeps = f'theme = "{app.theme}" keeps it, in the settings'
        assert app.theme != MONO.name
        assert reader_of(app).foot.text == f"Once NO_COLOR is not set, {keeps}"


async def test_the_terminals_own_colours_have_no_other_side(
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    reader_of: Callable[[BriefingApp], ReaderScreen],
) -> None:
    app = make_app(river, Settings(theme=TERMINAL.name))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("ctrl+t")
        assert app.theme == TERMINAL.name
        assert "terminal's own" in reader_of(app).foot.text


@pytest.mark.parametrize("key", ["question_mark", "w", "H"])
async def test_what_is_kept_takes_the_colours_that_are_in_force_when_it_is_seen_again(
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    key: str,
) -> None:
    shots = []
    for theme, changed in (("briefing-dark", True), ("briefing-light", False)):
        app = make_app(river, Settings(theme=theme))
        async with app.run_test(size=(120, 40)) as pilot:
            if changed:
                await pilot.press(key)
                await pilot.pause(0.3)
                await pilot.press("escape" if key != "H" else "q")
                app.take(Settings(theme="briefing-light"))
                await pilot.pause()
            await pilot.press(key)
            await pilot.pause(0.3)
            shots.append([*map(list, app.screen._compositor.render_strips())])
    assert shots[0] == shots[1]


@pytest.mark.parametrize("theme", ["briefing-dark", TERMINAL.name])
@pytest.mark.parametrize("key", ["", "question_mark", "w", "H"])
async def test_without_decoration_nothing_is_drawn(
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    theme: str,
    key: str,
) -> None:
    app = make_app(river, Settings(theme=theme, decoration=False))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press(*filter(None, [key]))
        await pilot.pause(0.3)
        shown = "".join(strip.text for strip in app.screen._compositor.render_strips())
        drawn = {sign for sign in shown if "\u2500" <= sign <= "\u259f"}
        assert not drawn, f"lines and blocks: {drawn}"
