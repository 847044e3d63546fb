"""The columns beside the text: their widths, their rows and what stands on them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from textual.geometry import Offset

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    DateMention,
    Document,
    Figure,
    Precision,
    Quote,
    QuoteKind,
    Source,
    SourceKind,
    Span,
)
from briefing_tui.tui import kept
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article
from briefing_tui.tui.screens import reader_only
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Tab
from briefing_tui.tui.widgets.figure_items import FigureItems
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.tui.widgets.outline import short_name, to_bar
from briefing_tui.tui.widgets.quote_items import QuoteItems
from briefing_tui.tui.widgets.source_items import SourceItems
from briefing_tui.tui.widgets.timeline_items import TimelineItems
from tests.tui.waiting import until, until_quiet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.geometry import Size

    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]


@pytest.mark.parametrize(
    ("width", "measure"), [(120, 60), (132, 72), (136, 72), (154, 72), (200, 72), (30, 25)]
)
async def test_the_article_has_the_room_that_it_needs(
    river_app: BriefingApp, reader_of: Reader, width: int, measure: int
) -> None:
    async with river_app.run_test(size=(width, 20)) as pilot:
        await pilot.pause()
        page = reader_of(river_app).article._page
        assert page is not None
        assert page.table.width_cells >= measure


@pytest.mark.parametrize("size", [(30, 12), (50, 20), (80, 24), (120, 40)])
async def test_the_columns_are_arranged_before_the_first_frame(
    monkeypatch: pytest.MonkeyPatch, river_app: BriefingApp, size: tuple[int, int]
) -> None:
    widths: list[int] = []
    lay_out = Article._lay_out

    def note(article: Article, size: Size) -> None:
        widths.append(article.scrollable_content_region.width)
        lay_out(article, size)

    monkeypatch.setattr(Article, "_lay_out", note)
    async with river_app.run_test(size=size):
        pass
    assert len(set(widths)) == 1


async def test_a_small_screen_shows_text(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=(30, 12)):
        article = reader_of(river_app).article
        shown = [article.render_line(y).text.strip(" ›▎▌") for y in range(article.size.height)]
        assert sum(len(line) > 12 for line in shown) >= 5


@pytest.mark.parametrize("keys", [("j",) * 9, ("G",), ("G", *("k",) * 7)])
@pytest.mark.parametrize("size", [(120, 40), (80, 24), (50, 14)])
async def test_a_list_begins_with_a_whole_row(
    long_app: BriefingApp, reader_of: Reader, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    async with long_app.run_test(size=size) as pilot:
        evidence = reader_of(long_app).evidence
        await pilot.press("2", *keys)
        await pilot.pause()
        first, tops = evidence.scroll_offset.y, list(evidence._tops)
        assert first in tops
        assert first > 0
        room = evidence.size.height - evidence.PINNED_LINES
        assert first <= tops[evidence.cursor]
        assert tops[evidence.cursor + 1] <= first + room


async def test_a_list_begins_with_a_whole_row_where_the_mouse_scrolls(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=(120, 40)) as pilot:
        evidence = reader_of(long_app).evidence
        await pilot.press("2")
        seen = set()
        for _ in range(12):
            evidence._scroll_down_for_pointer(animate=False)
            await pilot.pause()
            assert evidence.scroll_offset.y in evidence._tops
            seen.add(evidence.scroll_offset.y)
        assert len(seen) > 4


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (120, "Quotes Sources Figures Timeline"),
        (160, "2 Quotes  3 Sources  4 Figures  5 Timeline"),
    ],
)
async def test_the_lists_show_their_digits_where_there_is_room(
    river_app: BriefingApp, reader_of: Reader, width: int, shown: str
) -> None:
    async with river_app.run_test(size=(width, 40)) as pilot:
        evidence = reader_of(river_app).evidence
        names = evidence.render_line(0).text
        assert names.strip() == shown
        await pilot.click(evidence, offset=(names.index("Figures") + 2, 1))
        await pilot.pause()
        assert evidence.tab is Tab.FIGURES


async def test_no_name_of_a_list_is_cut_on_a_small_screen(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(30, 12)) as pilot:
        evidence = reader_of(river_app).evidence
        await pilot.press("5")
        await pilot.pause()
        names = evidence.render_line(0).text
        assert names.strip() == "2  3  4  5 Timeline"
        await pilot.click(evidence, offset=(names.index("4"), 1))
        await pilot.pause()
        assert evidence.tab is Tab.FIGURES
        assert evidence.render_line(0).text.strip() == "2  3  4 Figures  5"


@pytest.mark.parametrize(
    ("name", "kind", "width", "short"),
    [
        ("The Aldmere Courier", SourceKind.OUTLET, 19, "The Aldmere Courier"),
        ("The Aldmere Courier", SourceKind.OUTLET, 15, "Aldmere Courier"),
        ("Die Lindmarer Zeitung", SourceKind.OUTLET, 15, "Lindmarer Zeitung"),
        ("L’Écho du fleuve", SourceKind.OUTLET, 12, "Écho du fleuve"),
        ("Le Gall Yannick", SourceKind.PERSON, 10, "Le Gall Yannick"),
        ("Theodora Lanes", SourceKind.OUTLET, 10, "Theodora Lanes"),
        ("The", SourceKind.OUTLET, 2, "The"),
    ],
)
def test_a_long_name_does_without_its_article(
    name: str, kind: SourceKind, width: int, short: str
) -> None:
    assert short_name(Source(id="a", name=name, kind=kind), width) == short


def test_a_bar_is_as_long_as_its_share() -> None:
    assert [to_bar(3, 3), to_bar(1, 3), to_bar(1, 6), to_bar(0, 3)] == ["━━━", "━", "╸", ""]
    assert to_bar(3, 3, 0) == ""


async def test_names_stand_whole_beside_their_counts(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(120, 40)):
        outline = reader_of(river_app).outline
        rows = [outline.render_line(y).text.rstrip() for y in range(20)]
    assert "  C Aldmere Courier 3" in rows
    assert "  V Clara Venn      3" in rows


async def test_bars_stand_where_there_is_room_for_them_and_the_names(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(160, 40)):
        outline = reader_of(river_app).outline
        rows = [outline.render_line(y).text.rstrip() for y in range(20)]
    assert "  A Aldmere Water Board ━━━ 4" in rows
    assert "  R Radio Three Valleys ━╸  2" in rows


async def test_a_key_groups_the_quotations_by_source_and_keeps_the_place(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        reader = reader_of(river_app)
        await pilot.press("}", "}")
        quote = reader.article.current_quote
        assert quote == 2
        await pilot.press("v")
        shown = [reader.evidence.render_line(y).text.strip() for y in range(8)]
        assert "Aldmere Water Board           4" in shown
        assert reader.evidence.has_focus
        assert reader.article.current_quote == quote
        assert reader.findings is not None
        span = reader.evidence.span_of(reader.evidence.cursor)
        assert span == reader.findings.briefing.quotes[quote].span
        await pilot.press("v")
        shown = [reader.evidence.render_line(y).text.strip() for y in range(8)]
        assert "Lede                          3" in shown


@pytest.mark.parametrize("tab", Tab)
async def test_a_list_of_thousands_paints_only_what_is_in_sight(
    reader_of: Reader, make_app: Callable[[Briefing], BriefingApp], tab: Tab
) -> None:
    text = "one two " * 5000
    spans = [Span(8 * n, 8 * n + 3) for n in range(5000)]
    briefing = Briefing(
        document=Document(
            text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),)
        ),
        quotes=tuple(
            Quote(span=span, kind=QuoteKind.DIRECT, speaker=str(n)) for n, span in enumerate(spans)
        ),
        sources=tuple(
            Source(id=str(n), name=f"Source {n}", kind=SourceKind.OUTLET) for n in range(5000)
        ),
        figures=tuple(Figure(span=span, value=n) for n, span in enumerate(spans)),
        dates=tuple(
            DateMention(span=span, start=day, end=day, precision=Precision.DAY)
            for n, span in enumerate(spans)
            if (day := date(1990, 1, 1) + timedelta(days=n))
        ),
    )
    app = make_app(briefing)
    async with app.run_test(size=(120, 40)) as pilot:
        evidence = reader_of(app).evidence
        await pilot.press(str(list(Tab).index(tab) + 2))
        for key in ("G", "k", "b", "g", "j"):
            before = evidence.strips_built
            await pilot.press(key)
            await pilot.pause()
            assert evidence.strips_built - before <= 44, key


@pytest.mark.parametrize("keys", ["2jjj", "2G", "4j", "1jjj", "1G", "hjj"])
@pytest.mark.parametrize("size", [(120, 40), (50, 14)])
async def test_the_cursor_is_on_what_is_selected(
    long_app: BriefingApp, reader_of: Reader, keys: str, size: tuple[int, int]
) -> None:
    async with long_app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        focused = reader_of(long_app).focused
        assert isinstance(focused, LineView)
        place = long_app.cursor_position - focused.content_region.offset
        assert focused.render_line(place.y).text[place.x] in "›▌"
        if place.y:
            assert focused.render_line(place.y - 1).text[place.x] not in "›▌"


async def test_the_cursor_is_in_its_place_before_a_key_is_pressed(reader_of: Reader) -> None:
    app = BriefingApp(open_article("content/homs.md"))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(0.8)  # by now the screens that may be asked for have been made
        article = reader_of(app).article
        x, y = app.cursor_position - article.content_region.offset
        assert article.render_line(y).text[x] == "›"


@pytest.mark.parametrize("key", ["3", "4", "5"])
async def test_something_is_selected_in_a_list_that_is_entered_from_above_all_of_it(
    river_app: BriefingApp, reader_of: Reader, key: str
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.press("g", "2", key)
        evidence = reader_of(river_app).evidence
        assert evidence.render_line(evidence.cursor_cell.y).text.startswith("▌")


@pytest.mark.parametrize("key", ["slash", "vertical_line"])
async def test_the_cursor_is_where_the_next_letter_will_be(
    river_app: BriefingApp, reader_of: Reader, key: str
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key)
        line = reader_of(river_app).asking
        assert line is not None
        for at, letter in enumerate("war "):
            await pilot.pause()
            assert river_app.cursor_position == line.content_region.offset + Offset(at, 0)
            assert line.region.y == 39
            await pilot.press("space" if letter == " " else letter)


async def test_a_list_is_made_and_measured_once_and_while_nobody_types(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    for kind in (QuoteItems, SourceItems, FigureItems, TimelineItems):
        heights = kind.heights

        def note(items: QuoteItems, width_cells: int, heights: Any = heights) -> Sequence[int]:
            measured.append(type(items).__name__)
            return cast("Sequence[int]", heights(items, width_cells))

        monkeypatch.setattr(kind, "heights", note)
    monkeypatch.setattr(reader_only, "_LOOK_EVERY_S", 60.0)  # else that of one source is, too
    monkeypatch.setattr(kept, "_FIRST_S", 60.0)  # and those of the guide
    async with river_app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: len(measured) >= 5)
        await until_quiet(pilot, measured)
        made = sorted(measured)
        assert made == ["FigureItems", "QuoteItems", "QuoteItems", "SourceItems", "TimelineItems"]
        await pilot.press("2", "v", "v", "3", "4", "5", "z", "z", "}", "ampersand", "escape", "2")
        for name in set(made):
            assert measured.count(name) <= made.count(name) + 2  # of the one source, in both widths
        before = len(measured)
        await pilot.press("v", "v", "3", "4", "5", "z", "z", "2")
        assert len(measured) == before
