"""Tables in the reader: wrapped, walked through, searched and clicked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.settings import Settings
from briefing_tui.text.parse import Form, parse
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import Opened, find_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.widgets.article import Article

    Reader = Callable[[BriefingApp], ReaderScreen]

_TABLE = """\
Before the table stands a line.

| Place | Level | Remark of the board |
| --- | --- | --- |
| weir | 4.6 | high, and [rising](https://gauge.example/weir) every hour of this night |
| old harbour | 3.75 | no word of what comes next |
| mill | 12 | none |
"""


def _open(decoration: bool = True) -> BriefingApp:
    findings = find_all(parse(_TABLE, form=Form.MARKDOWN, origin="gauges.md"))
    opened = Opened(document=findings.briefing.document, findings=findings)
    return BriefingApp(opened, Settings(decoration=decoration))


def _rows(article: Article) -> list[str]:
    shown = [article.render_line(y).text.rstrip() for y in range(article.size.height)]
    first = next(y for y, line in enumerate(shown) if "Place" in line)
    return [line[5:] for line in shown[first:] if line.strip()]


async def test_a_wide_table_keeps_its_columns_and_its_words(reader_of: Reader) -> None:
    app = _open()
    async with app.run_test(size=(50, 24)):
        article = reader_of(app).article
        assert _rows(article) == [
            "Place   │ Level │ Remark of the board",
            "weir    │   4.6 │ high, and rising every",
            "        │       │ hour of this night",
            "old     │  3.75 │ no word of what comes",
            "harbour │       │ next",
            "mill    │    12 │ none",
        ]


async def test_a_table_without_room_for_its_columns_has_a_line_for_each_cell(
    reader_of: Reader,
) -> None:
    app = _open()
    async with app.run_test(size=(26, 40)):
        rows = _rows(reader_of(app).article)
    assert rows[rows.index("Place    weir") :][:6] == [
        "Place    weir",
        "Level    4.6",
        "Remark…  high, and",
        "         rising",
        "         every hour",
        "         of this",
    ]


@pytest.mark.parametrize("decoration", [True, False])
async def test_bars_are_decoration(reader_of: Reader, *, decoration: bool) -> None:
    app = _open(decoration)
    async with app.run_test(size=(50, 24)):
        assert ("│" in "".join(_rows(reader_of(app).article))) is decoration


@pytest.mark.parametrize("width", [50, 26])
async def test_the_cursor_goes_through_a_wrapped_table_line_by_line(
    reader_of: Reader, width: int
) -> None:
    app = _open()
    async with app.run_test(size=(width, 40)) as pilot:
        article = reader_of(app).article
        await pilot.pause()
        down = [article.cursor_cell.y]
        while not article.is_at_end:
            await pilot.press("j")
            down.append(article.cursor_cell.y)
            assert "›" in article.render_line(down[-1]).text
        up = [article.cursor_cell.y]
        while article.cursor:
            await pilot.press("k")
            up.append(article.cursor_cell.y)
        assert down == up[::-1]
        assert len({*down}) == len(down)


async def test_words_of_a_wrapped_cell_are_found_lit_and_clicked_where_they_stand(
    reader_of: Reader,
) -> None:
    app = _open()
    async with app.run_test(size=(50, 24)) as pilot:
        article = reader_of(app).article
        await pilot.press("slash", *"every hour", "enter")
        await pilot.pause()
        y = article.cursor_cell.y
        lines = [article.render_line(row) for row in (y, y + 1)]
        grounds = [
            {s.style.bgcolor for s in line if s.style and s.text == words}
            for line, words in zip(lines, ("every", "hour"), strict=True)
        ]
        assert grounds[0] == grounds[1] != set()
        x = lines[1].text.index("hour")
        await pilot.click("Article", offset=(x + 2, y + 1))
        assert article.document.text[article.cursor :].startswith("ur of this")


async def test_a_link_in_a_wrapped_cell_has_its_label_there(reader_of: Reader) -> None:
    app = _open()
    async with app.run_test(size=(50, 24)) as pilot:
        await pilot.press("semicolon")
        await pilot.pause()
        assert "high, and aising" in _rows(reader_of(app).article)[1]


async def test_a_resize_keeps_the_row_of_a_table_on_top(reader_of: Reader) -> None:
    app = _open()
    async with app.run_test(size=(50, 8)) as pilot:
        await pilot.press("G")
        await pilot.pause()
        article = reader_of(app).article
        top = article.top_offset
        await pilot.resize_terminal(30, 8)
        await pilot.resize_terminal(50, 8)
        await pilot.pause()
        assert article.top_offset == top
