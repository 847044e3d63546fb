"""What a person has set, in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BadContent
from briefing_tui.settings import Settings, config_file
from briefing_tui.text.layout import Role
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.start import start
from briefing_tui.tui.themes import DARK, LIGHT, PALETTES
from briefing_tui.tui.widgets.keylist import KeyList
from tests.tui.waiting import until

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


def _write(text: str) -> None:
    config_file().parent.mkdir(exist_ok=True)
    config_file().write_text(text)


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for settings, with none in it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def test_an_unknown_theme_is_named_with_its_line(own_folder: Path) -> None:
    _write("measure_cells = 60\ntheme = 'dusk'\n")
    with pytest.raises(BadContent, match="line 2: no theme is called “dusk”"):
        start(None)


async def test_the_reader_follows_the_settings_while_it_runs(
    own_folder: Path, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(160, 40)) as pilot:
        reader = reader_of(river_app)
        _write(
            'theme = "dusk"\nmeasure_cells = 40\nspacing_lines = 2\n[keys]\nnext_quote = "X"\n'
            '[themes.dusk]\npaper = "#102030"\n'
        )
        await until(pilot, lambda: river_app.theme == "dusk")
        assert "The settings have changed" in reader.foot.text
        await until(pilot, lambda: reader.article.palette.paper == "#102030")
        await until(pilot, lambda: reader.styles.background.hex == "#102030")
        page = reader.article._page
        assert page is not None
        assert page.table.width_cells == 40
        roles = list(page.table.roles)
        first = roles.index(Role.SPACE)
        assert roles[first : first + 3] == [Role.SPACE, Role.SPACE, Role.FIRST]
        assert "X quotation" in reader.foot.keys_text
        await pilot.press("}")
        assert reader.article.current_quote is None
        await pilot.press("X")
        assert reader.article.current_quote == 0
        await pilot.press("question_mark")
        await pilot.pause()
        keys = river_app.screen.query_one(KeyList)
        shown = [keys.render_line(y).text.split() for y in range(keys.size.height)]
        assert ["X", "Go", "to", "the", "next", "quotation"] in shown
        await pilot.press("escape")
        _write('theme = "dusk"\n[themes.dusk]\npaper = "#302010"\n')
        await until(pilot, lambda: reader.article.palette.paper == "#302010")
        assert "} quotation" in reader.foot.keys_text
        config_file().unlink()
        await until(pilot, lambda: river_app.theme == DARK.name)


async def test_bad_settings_leave_the_old_ones_and_name_the_line(
    own_folder: Path, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(160, 40)) as pilot:
        foot = reader_of(river_app).foot
        for text, message in (
            ("\nmeasure_cells = 4\n", "config.toml, line 2: “measure_cells” cannot be 4"),
            ("theme = [\n", "config.toml: Invalid value (at line 1, the last one)"),
        ):
            _write(text)
            await until(pilot, lambda wanted=message: foot.text.startswith(wanted))  # type: ignore[misc]
            assert river_app.settings == Settings()


async def test_own_keys_hold_from_the_start(
    own_folder: Path, river: Briefing, make_app: Callable[..., BriefingApp], reader_of: Reader
) -> None:
    app = make_app(river, Settings(keys={"line_down": ("n",), "find_next": ("j", ",")}))
    async with app.run_test(size=(120, 40)) as pilot:
        reader = reader_of(app)
        await pilot.press("n", "n")
        assert reader.article.cursor > 0
        await pilot.press("comma")
        assert "Nothing to find yet; press /" in reader.foot.text


async def test_a_key_that_is_switched_off_does_nothing_and_stands_nowhere(
    own_folder: Path, river: Briefing, make_app: Callable[..., BriefingApp], reader_of: Reader
) -> None:
    off: tuple[str, ...] = ()
    app = make_app(river, Settings(keys={"find": off, "zen": off, "line_down": ("z",)}))
    async with app.run_test(size=(120, 90)) as pilot:
        reader = reader_of(app)
        await pilot.press("slash")
        await pilot.pause()
        assert not reader.query("FindLine")
        assert "find" not in reader.foot.keys_text
        await pilot.press("n")
        assert "Nothing to find yet; press “find” and type" in reader.foot.text
        await pilot.press("z")
        assert reader.article.cursor > 0
        assert reader.evidence.display
        await pilot.press("question_mark")
        await pilot.pause()
        keys = app.screen.query_one(KeyList)
        shown = [keys.render_line(y).text for y in range(keys.size.height)]
        [line] = [line for line in shown if "Find words in the text" in line]
        assert line.split()[0] == "Find"


async def test_without_decoration_nothing_is_drawn_that_says_nothing(
    river: Briefing, make_app: Callable[..., BriefingApp], reader_of: Reader
) -> None:
    app = make_app(river, Settings(decoration=False))
    async with app.run_test(size=(160, 40)) as pilot:
        for keys in ("}", "2j", "3j", "4j", "5j"):
            await pilot.press(*keys)
            await pilot.pause()
            reader = reader_of(app)
            columns = (reader.outline, reader.article, reader.evidence)
            lines = [c.render_line(y).text for c in columns for y in range(c.size.height)]
            assert not set("".join(lines)) & set("▌▎▏│━╸─●○")
            assert any("Nobody sleeps" in line for line in lines)


async def test_a_key_goes_through_all_themes(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        seen = []
        for _ in PALETTES:
            seen.append(river_app.theme)
            await pilot.press("T")
            await pilot.pause()
            assert reader_of(river_app).article.palette.name == river_app.theme
        assert sorted(seen) == sorted(PALETTES)
        assert river_app.theme == seen[0]
