"""A place far below is shown before all lines above it are there, and stays when they are."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import Block, BlockKind, Briefing, Document, Span
from briefing_tui.text.layout import LineTable
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.widgets import typeset
from tests.tui.waiting import until, until_quiet

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.widgets.article import Article

    Reader = Callable[[BriefingApp], ReaderScreen]

SIZE = (100, 20)
_COUNT = 4000


@pytest.fixture
def app() -> BriefingApp:
    """The reader, open on an article of many paragraphs."""
    parts = [f"Paragraph {number} has its own number. " * 4 for number in range(_COUNT)]
    starts = [0]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part) + 2)
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, span=Span(start, start + len(part)))
        for start, part in zip(starts, parts, strict=True)
    )
    document = Document(text="\n\n".join(parts), blocks=blocks)
    return BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold the thread that lays out the rest until this is set."""
    opening = Event()
    monkeypatch.setattr(typeset, "give_way", lambda: opening.wait(10))
    return opening


def _rows(article: Article) -> list[str]:
    return [article.render_line(y).text for y in range(article.size.height)]


def _laid_out(article: Article) -> int:
    assert article._all is not None
    return len(article._all)


async def _let_all_be_laid_out(app: BriefingApp, pilot: Pilot[None], gate: Event) -> None:
    gate.set()
    await app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.parametrize("keys", [(), ("j", "k"), ("space", "b"), ("k", "k", "u")])
async def test_a_far_hit_is_shown_without_the_lines_above_and_stays_when_they_come(
    app: BriefingApp, reader_of: Reader, gate: Event, keys: tuple[str, ...]
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        article = reader_of(app).article
        await pilot.press("slash", *"3456", "enter", *keys)
        await pilot.pause()
        before, cursor = _rows(article), article.cursor
        assert any("Paragraph 3456" in row for row in before)
        assert _laid_out(article) < 3000, "the lines above are not all there"
        await _let_all_be_laid_out(app, pilot, gate)
        assert _laid_out(article) > 3 * _COUNT
        assert (_rows(article), article.cursor) == (before, cursor)
        exact = LineTable(article.document, article.measure_cells).line_of(article.top_offset)
        assert 0 <= exact - (article.scroll_offset.y - len(article._head)) + 1 <= 2


async def test_the_end_and_the_beginning_do_not_wait_for_what_lies_between(
    app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        article = reader_of(app).article
        first = _rows(article)
        await pilot.press("G")
        assert article.is_at_end
        assert f"Paragraph {_COUNT - 1} " in "".join(_rows(article))
        await pilot.press("g")
        assert _rows(article) == first
        assert _laid_out(article) < 3000
        await _let_all_be_laid_out(app, pilot, gate)
        assert _rows(article) == first


async def test_from_one_far_place_to_another_and_up_beyond_it(
    app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        article = reader_of(app).article
        for wanted in ("3456", "1777", "2999"):
            await pilot.press("slash", *wanted, "enter")
            assert any(f"Paragraph {wanted} " in row for row in _rows(article))
        assert _laid_out(article) < 3000
        top = article.top_offset
        for _ in range(12):
            await pilot.press("b")
            assert sum(bool(row.strip()) for row in _rows(article)) > 10
            assert article.top_offset < top
            top = article.top_offset
        assert any("Paragraph 29" in row for row in _rows(article))
        gate.set()


async def test_the_wheel_finds_the_lines_above_a_far_place(
    app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        article = reader_of(app).article
        await pilot.press("slash", *"3456", "enter")
        for _ in range(40):
            top = article.top_offset
            article.scroll_to(y=article.scroll_offset.y - 3, animate=False)
            await pilot.pause()
            assert 0 < top - article.top_offset < 500
        gate.set()


async def test_a_resize_far_below_keeps_the_words_on_top_without_the_lines_above(
    app: BriefingApp, reader_of: Reader, gate: Event
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        article = reader_of(app).article
        await pilot.press("slash", *"3456", "enter")
        top = article.top_offset
        await pilot.resize_terminal(62, 20)
        await pilot.pause()
        line = article.top_line
        assert line.start <= top < line.end
        assert _laid_out(article) < 3000
        await _let_all_be_laid_out(app, pilot, gate)
        assert article.top_line == line


async def test_more_lines_to_scroll_through_leave_the_columns_where_they_are(
    app: BriefingApp, reader_of: Reader, gate: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        reader = reader_of(app)
        await pilot.press("j")
        arranged: list[object] = []
        arrange = type(reader)._refresh_layout

        def note(screen: ReaderScreen, *rest: object, **options: bool) -> None:
            if screen is reader and not options.get("scroll"):
                arranged.append(screen)
            arrange(screen, *rest, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(type(reader), "_refresh_layout", note)
        await until_quiet(pilot, arranged)
        arranged.clear()
        article, before = reader.article, reader.article.virtual_size.height
        await pilot.press("G")
        await until(pilot, lambda: article.virtual_size.height > before)
        await until(pilot, lambda: article.vertical_scrollbar.window_virtual_size > before)
        await until_quiet(pilot, arranged)
        assert not arranged
        gate.set()
