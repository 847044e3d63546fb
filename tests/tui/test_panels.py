"""The columns beside the text: their widths, their rows and what stands on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import Source, SourceKind
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.evidence import Tab
from briefing_tui.tui.widgets.outline import short_name, to_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.geometry import Size

    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]


@pytest.mark.parametrize(
    ("width", "measure"), [(120, 60), (132, 72), (136, 72), (154, 72), (200, 72), (30, 25)]
)
async def test_the_article_has_the_room_that_it_needs(
    river_app: BriefingApp, reader_of: Reader, width: int, measure: int
) -> None:
    async with river_app.run_test(size=(width, 20)):
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


def test_a_bar_shrinks_to_one_cell_and_to_none() -> None:
    assert [to_bar(3, 3), to_bar(1, 3), to_bar(0, 3)] == ["━━━", "━", ""]
    assert [to_bar(8, 8, 1), to_bar(1, 8, 1), to_bar(0, 8, 1)] == ["▊", "▏", ""]
    assert to_bar(3, 3, 0) == ""


async def test_names_stand_whole_beside_their_counts(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(120, 40)):
        outline = reader_of(river_app).outline
        rows = [outline.render_line(y).text.rstrip() for y in range(20)]
    shown = [row for row in rows if "●" in row or "○" in row]
    assert any("Aldmere Courier ▌3" in row for row in shown)
    assert any("Clara Venn" in row and any(sign in row for sign in "▏▎▍▌▋▊") for row in shown)
