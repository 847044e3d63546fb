"""The columns move together, both ways, and the line under the text says where."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import replace
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.frame import GUTTER_CELLS
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.widgets.rows import Rows
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.message import Message

    from briefing_tui.model import Briefing, Document
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


async def test_a_panel_moves_the_text(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    messages: list[str] = []

    def note(message: Message) -> None:
        messages.append(type(message).__qualname__)

    async with river_app.run_test(size=WIDE, message_hook=note) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2")
        for quote in river.quotes[1:4]:
            await pilot.press("j")
            assert reader.article.cursor == quote.span.start
        assert "Rows.Moved" in messages


async def test_the_text_moves_the_panels(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        for quote in river.quotes[1:]:
            await pilot.press("}")
            assert reader.evidence.span_of(reader.evidence.cursor) == quote.span
            section = river.section_at(quote.span.start)
            assert reader.outline.cursor == section + 1


async def test_the_outline_moves_the_text(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("h", "j")
        heading = river.sections[1].heading
        assert heading is not None
        assert reader.article.cursor == heading.start
        await pilot.press("G", "k", "k", "k", "k")
        first = next(quote for quote in river.quotes if quote.speaker == "board")
        assert reader.article.cursor == first.span.start, "a source leads to its first quotation"


async def test_the_line_says_who_speaks_through_whom(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("}")
        assert "Clara Venn, mayor of Aldmere ← Radio Three Valleys" in reader.foot.text
        assert "Lede · 1 min left" in reader.foot.text
        await pilot.press("]")
        assert "What the gauges say" in reader.foot.text
        await pilot.press("G")
        assert "Who pays · the end" in reader.foot.text
        await pilot.press("k")
        assert "Who pays · 1 min left" in reader.foot.text


async def test_the_line_says_which_figure_and_who_gives_it(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("4")
        await pilot.pause()
        for figure, said in zip(
            river.figures,
            ("At least 312 households · Aldmere Water Board", "4.6 metres · nobody named",
             "nearly 9 million crowns · Clara Venn"),
            strict=True,
        ):  # fmt: skip
            await pilot.press("j")
            if reader.article.cursor != figure.span.start:
                await pilot.press("k")
            assert reader.foot.text.startswith(said)
        await pilot.press("1")
        reader.article.go_to(river.figures[0].span.start + 3)
        await pilot.pause()
        assert reader.foot.text.startswith("At least 312 households"), "also in the text"


async def test_the_chain_stays_whole_where_there_is_little_room(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(64, 24)) as pilot:
        await pilot.press("}")
        text = reader_of(river_app).foot.text
        assert "Clara Venn ← Radio Three Valleys" in text
        assert "mayor" not in text


async def test_nobody_is_named_as_nobody(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    unsigned = next(quote for quote in river.quotes if quote.speaker is None)
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(unsigned.span.start)
        await pilot.pause()
        assert "nobody named" in reader.foot.text


async def test_empty_panels_say_so(bare_app: BriefingApp, reader_of: Reader) -> None:
    async with bare_app.run_test(size=WIDE) as pilot:
        evidence = reader_of(bare_app).evidence
        for key, words in (("2", "No quotations"), ("3", "No sources"), ("4", "No figures"),
                           ("5", "No dates")):  # fmt: skip
            await pilot.press(key, "j", "enter")
            shown = "\n".join(evidence.render_line(y).text for y in range(8))
            assert f"{words} in this article" in shown


async def test_findings_may_follow_without_moving_the_text(
    river: Briefing, reader_of: Reader
) -> None:
    found = Opened(document=river.document, findings=Findings(river))
    app = BriefingApp(Opened(document=river.document, more=iter((found,))))
    async with app.run_test(size=WIDE) as pilot:
        reader = reader_of(app)
        lines = [reader.article.render_line(y).text for y in range(4, 38)]
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert reader.findings is not None
        after = [reader.article.render_line(y).text for y in range(4, 38)]
        assert "▎" not in "".join(lines)
        left = lines[1].index("The river")
        assert [line[left:] for line in after] == [line[left:] for line in lines]
        assert "▎" in "".join(after)
        assert reader.evidence.row_count > 10


@pytest.mark.parametrize("key", ["2", "shift+tab"])
async def test_a_panel_that_was_gone_to_before_anything_was_found_has_its_row(
    river: Briefing, reader_of: Reader, key: str
) -> None:
    is_found = Event()

    def find() -> Iterator[Opened]:
        is_found.wait(10)
        yield Opened(document=river.document, findings=Findings(river))

    app = BriefingApp(Opened(document=river.document, more=find()))
    async with app.run_test(size=WIDE) as pilot:
        reader = reader_of(app)
        await pilot.press(key)
        is_found.set()
        await until(pilot, lambda: reader.findings)
        await pilot.pause()
        rows = reader.column
        assert isinstance(rows, Rows)
        assert reader.focused is rows
        assert rows.cursor == rows._selectable_from(0, 1)


async def test_a_column_that_tells_late_that_it_had_the_keyboard_does_not_get_it_back(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2")
        await until(pilot, lambda: reader.evidence.has_focus)
        reader.panel = Panel.TEXT
        assert reader.evidence.has_focus, "it has not heard of that"
        reader.on_descendant_focus()
        await pilot.pause()
        assert reader.panel is Panel.TEXT
        assert reader.focused is reader.article


async def test_the_whole_may_follow_its_first_pages_without_moving_the_text(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    whole = long_briefing(12_000)
    head = _head_of(whole.document, 6_000)
    go_on = Event()

    def more() -> Iterator[Opened]:
        go_on.wait(10)
        yield Opened(document=whole.document)
        yield Opened(document=whole.document, findings=Findings(whole))

    app = BriefingApp(Opened(document=head, is_whole=False, more=more()))
    async with app.run_test(size=WIDE) as pilot:
        article = reader_of(app).article
        await pilot.press("space", "j", "j")
        before = [article.render_line(y).text[GUTTER_CELLS:] for y in range(38)]
        cursor = article.cursor
        assert "min left" not in reader_of(app).foot.text
        go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert [article.render_line(y).text[GUTTER_CELLS:] for y in range(38)] == before
        assert article.cursor == cursor
        assert "min left" in reader_of(app).foot.text
        await pilot.press("G")
        assert article.is_at_end
        assert article.cursor > 11_000


def _head_of(document: Document, characters: int) -> Document:
    blocks = tuple(block for block in document.blocks if block.span.end <= characters)
    return replace(document, text=document.text[: blocks[-1].span.end], blocks=blocks)


async def test_a_warning_is_shown(river: Briefing, reader_of: Reader) -> None:
    opened = Opened(
        document=river.document, findings=Findings(river), warnings=("Read as [/]cp1252",)
    )
    app = BriefingApp(opened)
    async with app.run_test(size=WIDE):
        assert reader_of(app).foot.text == "Read as [/]cp1252"


async def test_a_fault_of_the_search_leaves_the_text_to_be_read(
    monkeypatch: pytest.MonkeyPatch, river: Briefing, reader_of: Reader
) -> None:
    from briefing_tui import desk
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.opening import open_article

    def fail(_: object, **__: object) -> Briefing:
        raise ZeroDivisionError("a fault")

    reading = desk.Reading(document=river.document)
    monkeypatch.setattr(desk, "read_in_steps", lambda _, **__: iter((reading,)))
    monkeypatch.setattr(desk, "brief", fail)
    app = BriefingApp(open_article("x.md"))
    async with app.run_test(size=WIDE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        reader = reader_of(app)
        assert "ZeroDivisionError: a fault" in reader.foot.text
        await pilot.press("space", "}", ")", "]", "w", "2", "enter")
        assert app.is_running
