"""How often the screen is painted, and how little of it."""

from __future__ import annotations

from asyncio import BaseEventLoop
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from textual._compositor import ChopsUpdate, Compositor
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region
from textual.screen import UPDATE_PERIOD, Screen
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar

from briefing_tui.model import Span
from briefing_tui.settings import Settings
from briefing_tui.text.head import LONG
from briefing_tui.tui import calm, kept
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.calm import Calm, _Turn
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.widgets import typeset
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.tui.widgets.rail import Rail
from tests.tui.waiting import until, until_quiet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.dom import DOMNode
    from textual.strip import Strip

    from briefing_tui.model import Briefing
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


@pytest.fixture(autouse=True)
def _nothing_is_put_together_for_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_FIRST_S", 60.0)


@pytest.fixture(autouse=True)
def _a_screen_waits_however_slow_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calm, "_PATIENCE_S", 5.0)


@pytest.fixture
def paints(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is painted: "screen" each time, and the name of each view painted anew."""
    painted: list[str] = []
    paint_screen, paint_view = Screen._compositor_refresh, LineView._paint

    def refresh(screen: Screen[object]) -> None:
        if screen.is_current:  # and is not being put together for later
            painted.append("screen")
        paint_screen(screen)

    def paint(view: LineView, crop: Region) -> list[Strip]:
        painted.append(type(view).__name__)
        return paint_view(view, crop)

    monkeypatch.setattr(Screen, "_compositor_refresh", refresh)
    monkeypatch.setattr(LineView, "_paint", paint)
    return painted


@pytest.mark.parametrize("key", ["space", "b", "d", "}", "{", ")", "]", "[", "j", "k", "G", "g"])
async def test_all_that_a_key_moves_is_painted_together(
    long_briefing: Callable[[int], Briefing], paints: list[str], key: str
) -> None:
    briefing = long_briefing(20_000)
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("space", "space", "}", "space", "}")
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.press(key)
        await until_quiet(pilot, paints)
        assert paints.count("screen") == 1
        assert paints.count("Article") == 1


@pytest.mark.parametrize(
    ("keys", "most"),
    [
        (("slash",), 1),
        (("slash", "escape"), 1),
        (("z",), 2),  # once more for the bar, when all is laid out
        (("plus",), 2),
        (("greater_than_sign",), 2),
        (("question_mark",), 2),  # the screen below it hears that it is below
        (("question_mark", "escape"), 2),
    ],
)
async def test_what_gets_another_place_is_painted_when_it_has_taken_it(
    long_app: BriefingApp,
    paints: list[str],
    keys: tuple[str, ...],
    most: int,
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("}")
        long_app._get_screen(long_app.kept(HelpScreen))  # as in a moment of rest
        for key in keys:
            await until_quiet(pilot, paints)
            paints.clear()
            await pilot.press(key)
            await until_quiet(pilot, paints)
        assert 1 <= paints.count("screen") <= most
        assert all(paints.count(view) <= 1 for view in paints if view != "screen")


async def test_a_line_to_type_into_takes_no_place_from_the_columns_and_paints_only_itself(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[set[Region]] = []
    paint_part = Compositor.render_partial_update

    def note(compositor: Compositor) -> ChopsUpdate | None:
        painted.append(compositor._dirty_regions.copy())
        return paint_part(compositor)

    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("}")
        await pilot.pause(0.1)
        monkeypatch.setattr(Compositor, "render_partial_update", note)
        article = reader_of(long_app).article.region
        for key in ("slash", "escape"):
            painted.clear()
            await pilot.press(key)
            await pilot.pause(0.1)
            rows = {region.height for dirty in painted for region in dirty}
            assert painted
            assert max(rows) <= 6
            assert reader_of(long_app).article.region == article


async def test_a_step_paints_only_the_lines_that_it_changes(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Region, ...]] = []
    refresh = LineView.refresh

    def note(view: LineView, *regions: Region, **options: bool) -> LineView:
        asked.append(regions)
        return refresh(view, *regions, **options)

    async with long_app.run_test(size=WIDE) as pilot:
        monkeypatch.setattr(type(reader_of(long_app).article), "refresh", note)
        await pilot.press("j")
        await until_quiet(pilot, asked)
        asked.clear()
        await pilot.press("j")
        await until(pilot, lambda: asked)
        assert all(regions and regions[0].height <= 2 for regions in asked)


async def test_a_place_in_sight_is_lit_and_no_other_line_painted(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        article = reader_of(long_app).article
        await pilot.press("space")
        written: list[Region] = []
        update = ChopsUpdate.__init__

        def note(self: ChopsUpdate, *args: Any) -> None:
            written.extend(Region(x, y, end - x, 1) for y, x, end in args[1])
            update(self, *args)

        monkeypatch.setattr(ChopsUpdate, "__init__", note)
        start, _ = article.in_sight
        for step in (900, 300):
            written.clear()
            article.light(Span(start + step, start + step + 9), kind="here")
            await pilot.pause()
            lines = {place.y for place in written if place.overlaps(article.region)}
            assert 0 < len(lines) <= 4


async def test_a_resize_is_painted_once(long_app: BriefingApp, paints: list[str]) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.resize_terminal(90, 30)
        await until_quiet(pilot, paints)
        assert paints[:2] == ["screen", "Article"]
        assert paints.count("Article") == 1


async def test_where_the_keyboard_is_shows_at_the_cursor_and_nothing_else_is_painted(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        asked: list[tuple[Region, ...]] = []
        refresh = LineView.refresh

        def note(view: LineView, *regions: Region, **options: bool) -> LineView:
            asked.append(regions)
            return refresh(view, *regions, **options)

        monkeypatch.setattr(LineView, "refresh", note)
        await pilot.press("}", "2", "1")
        await until_quiet(pilot, asked)
        asked.clear()
        await pilot.press("2")
        await until_quiet(pilot, asked)
        assert asked
        assert all(regions and regions[0].height <= 6 for regions in asked)
        evidence = reader_of(long_app).evidence
        assert evidence.render_line(evidence.cursor_cell.y).text.startswith("▌")


@pytest.mark.parametrize("key", ["2", "tab", "enter", "h"])
async def test_the_keyboard_goes_to_another_column_in_one_paint(
    long_app: BriefingApp, paints: list[str], key: str
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("}")
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.press(key)
        await until_quiet(pilot, paints)
        assert paints.count("screen") == 1


async def test_a_key_after_a_rest_is_painted_at_once_and_a_second_change_a_frame_later(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits_s: list[float] = []
    call_later = BaseEventLoop.call_later

    def wait(loop: BaseEventLoop, delay: float, what: Callable[[], None], *rest: Any) -> object:
        if isinstance(getattr(what, "__self__", None), _Turn):
            waits_s.append(delay)
        return call_later(loop, delay, what, *rest)

    async with long_app.run_test(size=WIDE) as pilot:
        reader = reader_of(long_app)
        await pilot.pause(0.05)
        monkeypatch.setattr(BaseEventLoop, "call_later", wait)
        await pilot.press("j")
        assert waits_s == [0]
        await pilot.pause(0.05)
        reader._painted_at = monotonic()
        reader._update_timer.resume()
        assert 0 < waits_s[-1] <= UPDATE_PERIOD


async def test_where_all_columns_are_in_sight_the_keyboard_moves_without_a_look_at_all_styles(
    long_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled: list[object] = []
    update = Stylesheet.update_nodes

    def record(sheet: Stylesheet, nodes: Iterable[DOMNode], animate: bool = False) -> None:
        told = list(nodes)
        styled.extend(told)
        update(sheet, told, animate)

    async with long_app.run_test(size=WIDE) as pilot:
        monkeypatch.setattr(Stylesheet, "update_nodes", record)
        await until_quiet(pilot, styled)
        styled.clear()
        await pilot.press("tab", "1", "2")
        assert styled == []


async def test_a_panel_and_the_text_that_it_moves_are_painted_together(
    long_app: BriefingApp, paints: list[str]
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "j")
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.press("j")
        await until_quiet(pilot, paints)
        assert sorted(paints) == ["Article", "Evidence", "screen"]


async def test_the_bar_is_not_painted_where_it_stays(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[object] = []
    async with long_app.run_test(size=WIDE) as pilot:
        article = reader_of(long_app).article
        bar = article.vertical_scrollbar
        monkeypatch.setattr(Rail, "_set_dirty", lambda one, *_: painted.append(one))
        await pilot.press("3", "1")
        await until_quiet(pilot, painted)
        painted.clear()
        await pilot.press("2", "1")
        await until_quiet(pilot, painted)
        assert bar not in painted
        await pilot.press("space")
        await until(pilot, lambda: bar in painted)


async def test_a_screen_does_not_wait_for_ever(
    long_app: BriefingApp, paints: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Calm, "is_told_something", lambda _: True)
    monkeypatch.setattr(calm, "_PATIENCE_S", 0.016)
    async with long_app.run_test(size=WIDE) as pilot:
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.press("j")
        await until_quiet(pilot, paints)
        assert "screen" in paints


async def test_a_column_in_which_nothing_changes_is_not_painted(
    long_app: BriefingApp, paints: list[str]
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("space", "j")
        await until_quiet(pilot, paints)
        paints.clear()
        await pilot.press("j")
        await until_quiet(pilot, paints)
        assert "Article" in paints
        assert "Outline" not in paints


@pytest.mark.parametrize("theme", ["briefing-dark", "briefing-terminal", "briefing-mono"])
async def test_the_short_way_to_paint_leads_to_what_textual_paints(
    river: Briefing, make_app: Callable[..., BriefingApp], reader_of: Reader, theme: str
) -> None:
    app = make_app(river, Settings(theme=theme))
    async with app.run_test(size=(110, 20)) as pilot:
        await pilot.press("}", "2")
        reader = reader_of(app)
        for view in (reader.outline, reader.article, reader.evidence):
            crop = Region(0, 0, view.region.width, view.region.height)
            ours, theirs = view.render_lines(crop), ScrollView.render_lines(view, crop)
            covered = view.scrollbar_size_vertical if view.show_vertical_scrollbar else 0
            shown = crop.width - covered
            assert [_cells(strip, shown) for strip in ours] == [
                _cells(strip, shown) for strip in theirs
            ]


async def test_the_bar_is_the_one_that_textual_paints(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        bar = reader_of(long_app).article.vertical_scrollbar
        assert isinstance(bar, Rail)
        for key in ("1", "space", "d", "G"):
            await pilot.press(key)
            crop = Region(0, 0, 1, bar.region.height)
            theirs = ScrollBar.render_lines(bar, crop)
            assert [_cells(strip, 1) for strip in bar.render_lines(crop)] == [
                _cells(strip, 1) for strip in theirs
            ]


async def test_the_bar_stands_still_while_a_long_text_is_laid_out(
    long_briefing: Callable[[int], Briefing],
    make_app: Callable[..., BriefingApp],
    reader_of: Reader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = Event()
    monkeypatch.setattr(typeset, "give_way", held.wait)
    app = make_app(long_briefing(2 * LONG))
    async with app.run_test(size=WIDE) as pilot:
        article = reader_of(app).article
        bar = article.vertical_scrollbar
        article.go_to(LONG)
        await pilot.press("-")
        before = bar.render_lines(Region(0, 0, 1, bar.region.height))
        held.set()
        lines = article.virtual_size.height
        await until(pilot, lambda: article.virtual_size.height != lines)
        assert bar.render_lines(Region(0, 0, 1, bar.region.height)) == before


async def test_the_bar_of_a_long_text_reaches_from_its_start_to_its_end(
    long_briefing: Callable[[int], Briefing],
    make_app: Callable[..., BriefingApp],
    reader_of: Reader,
) -> None:
    app = make_app(long_briefing(2 * LONG))
    async with app.run_test(size=WIDE) as pilot:
        bar = reader_of(app).article.vertical_scrollbar
        shown = []
        for key in ("g", "G"):
            await pilot.press(key)
            strips = bar.render_lines(Region(0, 0, 1, bar.region.height))
            thumb = [any(part.style and part.style.reverse for part in strip) for strip in strips]
            shown.append([place for place, is_thumb in enumerate(thumb) if is_thumb])
        assert shown == [[0], [bar.region.height - 1]]


async def test_the_bar_is_taken_by_the_mouse(long_app: BriefingApp, reader_of: Reader) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        article = reader_of(long_app).article
        bar = article.vertical_scrollbar
        await pilot.click(bar, offset=(0, bar.region.height - 2))
        await pilot.pause()
        assert article.scroll_offset.y > 0


def _cells(strip: Strip, width: int) -> list[object]:
    """Return the cells of a strip, each with what can be seen of its style."""
    cells: list[object] = []
    for segment in strip:
        style = segment.style
        assert style is not None
        shown = (style.bgcolor, style.reverse) if segment.text.isspace() else style
        cells += [(sign, shown) for sign in segment.text]
    return cells[:width]


async def test_a_screen_that_is_being_taken_down_is_not_painted(
    long_briefing: Callable[[int], Briefing], paints: list[str], reader_of: Reader
) -> None:
    briefing = long_briefing(30)
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        reader = reader_of(app)
        with app.batch_update():  # as an app does before it takes its parts away
            paints.clear()
            reader._is_unpainted = True
            reader.paint()
            assert paints == []
        reader.paint()
        assert paints == ["screen"]


@pytest.mark.parametrize(("key", "times"), [("T", 0), ("z", 1), ("j", 0)])
async def test_the_screen_is_arranged_no_oftener_than_its_parts_move(
    long_app: BriefingApp, monkeypatch: pytest.MonkeyPatch, key: str, times: int
) -> None:
    arranged: list[Screen[object]] = []
    arrange = Screen._refresh_layout

    def count(screen: Screen[object], *rest: Any, **named: Any) -> None:
        arranged.append(screen)
        arrange(screen, *rest, **named)

    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("space", key)  # the first time the bar gets its styles
        await pilot.pause(0.3)
        monkeypatch.setattr(Screen, "_refresh_layout", count)
        await pilot.press(key)
        await pilot.pause(0.3)
        assert arranged.count(long_app.screen) == times, "others are put together at rest"


async def test_a_kept_screen_that_is_out_of_sight_takes_no_colours(long_app: BriefingApp) -> None:
    async with long_app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark", "escape")
        await pilot.pause()
        keys = long_app.kept(HelpScreen).keys
        before = keys.palette
        await pilot.press("T")
        await pilot.pause()
        assert keys.palette is before
        await pilot.press("question_mark")
        await pilot.pause()
        assert keys.palette is long_app.palette is not before
