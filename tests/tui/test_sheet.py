"""The style sheet: what another theme has it read and set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual._styles_cache import StylesCache
from textual.css import stylesheet
from textual.css.styles import Styles

from briefing_tui.settings import Settings
from briefing_tui.tui import kept, personal, turns
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.themes import PALETTES
from briefing_tui.tui.widgets.lineview import LineView
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.css.model import RuleSet
    from textual.strip import Strip

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp

WIDE = (120, 40)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is read of style sheets."""
    texts: list[str] = []
    parse = vars(stylesheet)["parse"]

    def note(scope: str, css: str, *rest: object, **named: object) -> Iterable[RuleSet]:
        texts.append(css)
        found: Iterable[RuleSet] = parse(scope, css, *rest, **named)
        return found

    monkeypatch.setattr(stylesheet, "parse", note)
    return texts


async def test_the_themes_that_are_one_key_away_are_read_in_a_moment_of_rest(
    river_app: BriefingApp, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_FIRST_S", "_NEXT_S"):
        monkeypatch.setattr(kept, name, 0.01)
    monkeypatch.setattr(personal, "_LEARN_AFTER_S", 0.01)
    monkeypatch.setattr(turns, "REST_S", 0.0)
    async with river_app.run_test(size=WIDE) as pilot:
        await until(
            pilot, lambda: river_app._is_untidy
        )  # as the last that is put together leaves it
        for key in ("ctrl+t", "T", "T", "T"):
            for _ in river_app._learning:  # what takes its time otherwise
                pass
            read.clear()
            rules = river_app.sheet.rules
            river_app.sheet.parse()
            assert river_app.sheet.rules == rules, "of the theme in force"
            with monkeypatch.context() as patch:
                patch.setattr(type(river_app), "_learn_themes", lambda _: None)
                await pilot.press(key)
            assert read == [], key
            river_app._learn_themes()


async def test_a_key_waits_for_one_source_at_most(
    river_app: BriefingApp, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_FIRST_S", 60.0)
    async with river_app.run_test(size=WIDE):
        taken = []
        river_app._learn_themes()
        read.clear()
        for _ in river_app._learning:
            taken.append(len(read))
            read.clear()
        assert max(taken) == 1
        assert sum(taken) > 1


async def test_a_theme_has_only_what_names_its_colours_read_and_only_once(
    river_app: BriefingApp, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_FIRST_S", 60.0)  # else a line to type into comes with a sheet
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("T")
        assert read
        read.clear()
        await pilot.press("ctrl+t")
        assert all("$" in css for css in read)
        assert len(set(read)) == len(read)
        for _ in range(len(PALETTES)):
            await pilot.press("T")
        read.clear()
        for _ in range(len(PALETTES)):
            await pilot.press("T", "ctrl+t")
        assert read == []


@pytest.mark.parametrize("theme", ["briefing-light", "briefing-terminal", "briefing-mono"])
async def test_the_styles_are_those_that_the_theme_begins_with(
    river: Briefing, make_app: Callable[..., BriefingApp], theme: str
) -> None:
    async def styles_of(app: BriefingApp, *themes: str) -> list[tuple[str, list[str]]]:
        async with app.run_test(size=WIDE) as pilot:
            for name in themes:
                app.theme = name
                await pilot.pause(0.05)
            seen: list[tuple[str, list[str]]] = []
            for screen in (app.screen, app.kept(HelpScreen), app.kept(ExportScreen)):
                if screen is not app.screen:
                    await app.push_screen(screen)
                await pilot.pause(0.05)
                for node in app.walk_children(with_self=True):
                    rules = node.styles.base.get_rules().items()
                    told = sorted(f"{name}: {value}" for name, value in rules)
                    seen.append((node.css_identifier, told))
            return seen

    begun = await styles_of(make_app(river, Settings(theme=theme)))
    assert await styles_of(make_app(river), theme) == begun
    assert await styles_of(make_app(river), theme, "briefing-contrast-dark", theme) == begun


async def test_the_colours_of_a_widget_are_set_together(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    refresh = Styles.refresh

    def note(styles: Styles, **options: bool) -> None:
        asked.append(styles.node)
        refresh(styles, **options)

    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        monkeypatch.setattr(Styles, "refresh", note)
        await pilot.press("ctrl+t")
        views = [node for node in asked if isinstance(node, LineView)]
        assert len(set(views)) == len(views) == 3


async def test_what_is_covered_is_not_looked_around_line_by_line(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    render = StylesCache.render_line

    def note(cache: StylesCache, *rest: object, **named: object) -> Strip:
        made.append(1)
        return render(cache, *rest, **named)  # type: ignore[arg-type]

    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        monkeypatch.setattr(StylesCache, "render_line", note)
        await pilot.press("ctrl+t")
        assert len(made) <= 2  # those of the foot
