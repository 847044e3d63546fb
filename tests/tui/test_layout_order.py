"""What is laid out first in a long article, and what waits until it has been searched."""

from __future__ import annotations

from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from textual.events import MouseScrollDown

from briefing_tui.model import Block, BlockKind, Briefing, Document, Span
from briefing_tui.noun import replace
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens import reader as reader_screen
from briefing_tui.tui.widgets.quote_items import QuoteItems
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.pilot import Pilot

    from briefing_tui.tui.screens.reader import ReaderScreen
    from briefing_tui.tui.widgets.article import Article

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)
_SENTENCE = "The plain goes on and on. "
_HEAD = _SENTENCE * 200
_TEXT = _SENTENCE * 4000


def _document(text: str) -> Document:
    return Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),))


def _is_laid_out(article: Article) -> bool:
    page = article._page
    return page is not None and page.table.document.text == _TEXT and page.table.done


class _Opening:
    """An article of which more comes: the whole, and, once that is allowed, its findings."""

    def __init__(self, *, fails: bool = False) -> None:
        self.may_find = Event()
        self.seen: list[bool] = []
        """Whether all was laid out when the search could begin."""
        self.fails = fails
        self.app = BriefingApp(Opened(document=_document(_HEAD), is_whole=False, more=self._more()))

    def _more(self) -> Iterator[Opened]:
        document = _document(_TEXT)
        whole = Opened(document=document)
        yield whole
        screen = self.app.screen
        assert isinstance(screen, reader_screen.ReaderScreen)
        self.seen.append(_is_laid_out(screen.article))
        self.may_find.wait(10)
        if self.fails:
            yield replace(whole, warnings=("Nothing could be found",))
        else:
            yield replace(whole, findings=Findings(Briefing(document=document)))


async def test_a_very_long_text_is_laid_out_before_it_is_searched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader_screen, "_VERY_LONG", 1)
    opening = _Opening()
    opening.may_find.set()
    async with opening.app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: opening.seen)
        assert opening.seen == [True]


@pytest.mark.parametrize("fails", [False, True])
async def test_another_one_is_searched_first(reader_of: Reader, *, fails: bool) -> None:
    opening = _Opening(fails=fails)
    async with opening.app.run_test(size=WIDE) as pilot:
        article = reader_of(opening.app).article
        await _wait_for_the_whole(article, pilot)
        await pilot.pause(0.02)  # the layout would have ended by now
        assert not _is_laid_out(article)
        opening.may_find.set()
        await until(pilot, lambda: _is_laid_out(article))


async def test_the_list_in_sight_is_made_beside_the_screen(
    monkeypatch: pytest.MonkeyPatch, reader_of: Reader
) -> None:
    made: list[bool] = []
    make = QuoteItems.heights

    def note(items: QuoteItems, width_cells: int) -> Sequence[int]:
        made.append(current_thread() is main_thread())
        return make(items, width_cells)

    monkeypatch.setattr(QuoteItems, "heights", note)
    opening = _Opening()
    opening.may_find.set()
    async with opening.app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: reader_of(opening.app).findings is not None)
        await pilot.pause()
        assert made == [False]


async def test_whoever_turns_the_wheel_has_lines_at_once_and_the_rest_soon(
    reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = _Opening()
    async with opening.app.run_test(size=WIDE) as pilot:
        article = reader_of(opening.app).article
        await _wait_for_the_whole(article, pilot)
        monkeypatch.setattr(type(article), "lay_out_rest", lambda _: None)
        below = article.max_scroll_y
        for _ in range(below):
            article.post_message(_wheel_down(article))
        await pilot.pause()
        assert article.scroll_offset.y == below * opening.app.scroll_sensitivity_y
        assert not _is_laid_out(article)
        monkeypatch.undo()
        article.post_message(_wheel_down(article))
        await until(pilot, lambda: _is_laid_out(article))
        opening.may_find.set()


async def _wait_for_the_whole(article: Article, pilot: Pilot[None]) -> None:
    await until(pilot, lambda: article.document.text == _TEXT)


def _wheel_down(article: Article) -> MouseScrollDown:
    return MouseScrollDown(
        article, x=1, y=1, delta_x=0, delta_y=1, button=0,
        shift=False, meta=False, ctrl=False,
    )  # fmt: skip
