"""The reader goes on where it was left, whatever has become of the text or the library."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.errors import NotWritten
from briefing_tui.ingest.shelf import ShelfEntry
from briefing_tui.model import replace
from briefing_tui.settings import library_file
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened, open_article
from briefing_tui.tui.screens import reader_place
from briefing_tui.tui.screens.library import LibraryScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing_tui.model import Briefing

    Reader = Callable[[BriefingApp], ReaderScreen]

MEDIUM = (80, 24)


def _again(briefing: Briefing) -> BriefingApp:
    document = briefing.document
    findings = Findings(briefing)
    return BriefingApp(Opened(document=document, findings=findings, position=desk.recall(document)))


async def test_the_reader_goes_on_where_it_was_left(
    long_briefing: Callable[[int], Briefing], long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=MEDIUM) as pilot:
        await pilot.press("space", "space", "j", "q")
        left = reader_of(long_app).article.cursor
    app = _again(long_briefing(20_000))
    async with app.run_test(size=(50, 20)) as pilot:
        reader = reader_of(app)
        assert reader.article.cursor == left
        assert reader.article.top_offset <= left
        first = reader.article.scroll_offset.y
        assert first > 0
        assert "Continued where you left off" in reader.foot.text
        await pilot.press("backspace")
        assert reader.article.cursor == 0
        await pilot.press("alt+right")
        assert reader.article.cursor == left


async def test_the_first_frame_shows_the_place(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    briefing = long_briefing(20_000)
    desk.remember(briefing.document, 12_000)
    app = _again(briefing)
    tops: list[int] = []
    async with app.run_test(size=MEDIUM) as pilot:
        article = reader_of(app).article
        tops.append(article.top_offset)
        await pilot.pause()
        tops.append(article.top_offset)
    assert tops[0] == tops[1]
    assert 11_000 < tops[0] <= 12_000


@pytest.mark.parametrize(("keys", "goes_on"), [((), True), (("space", "space"), False)])
async def test_in_a_long_article_it_goes_on_once_the_place_is_there(
    long_briefing: Callable[[int], Briefing],
    reader_of: Reader,
    keys: tuple[str, ...],
    goes_on: bool,
) -> None:
    whole = long_briefing(20_000)
    blocks = tuple(block for block in whole.document.blocks if block.span.end <= 6_000)
    text = whole.document.text[: blocks[-1].span.end]
    ready = Event()

    def more() -> Iterator[Opened]:
        ready.wait(10)
        yield Opened(document=whole.document, position=12_000)
        yield Opened(document=whole.document, position=12_000, findings=Findings(whole))

    head = replace(whole.document, text=text, blocks=blocks)
    app = BriefingApp(Opened(document=head, is_whole=False, more=more()))
    async with app.run_test(size=MEDIUM) as pilot:
        await pilot.press(*keys)
        before = reader_of(app).article.cursor
        ready.set()
        reader = reader_of(app)
        await until(pilot, lambda: reader.findings is not None)
        await pilot.pause()
        assert reader.article.cursor == (12_000 if goes_on else before)
        assert ("Continued where you left off" in reader.foot.text) is goes_on
        await pilot.press("g", "q")
    assert desk.recall(whole.document) is None


async def test_what_a_key_said_is_not_replaced_by_where_the_reader_goes_on(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    whole = long_briefing(20_000)
    ready = Event()

    def more() -> Iterator[Opened]:
        yield Opened(document=whole.document, position=12_000)
        ready.wait(10)
        yield Opened(document=whole.document, position=12_000, findings=Findings(whole))

    app = BriefingApp(Opened(document=whole.document, position=12_000, more=more()))
    async with app.run_test(size=MEDIUM) as pilot:
        reader = reader_of(app)
        assert "Continued" in reader.foot.text
        await pilot.press("w")
        assert "Still looking" in reader.foot.text
        reader.post_message(ReaderScreen.ReadOn(reader.opened))
        await pilot.pause()
        assert "Still looking" in reader.foot.text, "as long as it is true"
        ready.set()
        await until(pilot, lambda: reader.findings is not None)
        await pilot.pause()
        assert "Continued" not in reader.foot.text
        assert "Still looking" not in reader.foot.text


@pytest.mark.parametrize("keys", [("j", "j"), ("}",), ("G",), ("space", "g")])
async def test_the_first_page_and_the_end_are_no_place_to_go_on(
    long_app: BriefingApp, long_briefing: Callable[[int], Briefing], keys: tuple[str, ...]
) -> None:
    async with long_app.run_test(size=MEDIUM) as pilot:
        await pilot.press(*keys, "Q")
    assert desk.recall(long_briefing(20_000).document) is None
    assert not library_file().exists(), "made only where something is kept"


async def test_an_article_read_to_its_end_begins_anew(
    long_briefing: Callable[[int], Briefing],
) -> None:
    briefing = long_briefing(20_000)
    desk.remember(briefing.document, 12_000)
    app = _again(briefing)
    async with app.run_test(size=MEDIUM) as pilot:
        await pilot.press("G", "q")
    assert desk.recall(briefing.document) is None


async def test_leaving_for_the_list_and_for_a_neighbour_keeps_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(f"Paragraph {n} says nothing much of any use.\n\n" for n in range(99))
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(text)
    entries = tuple(ShelfEntry(title=name, where=str(tmp_path / f"{name}.txt")) for name in "ab")
    monkeypatch.setattr(desk, "shelf", lambda _: entries)
    app = BriefingApp()
    async with app.run_test(size=MEDIUM) as pilot:
        await app.workers.wait_for_complete()
        for key in ("enter", "J", "q"):
            if key != "enter":
                await pilot.press("space", "space")
                assert isinstance(app.screen, ReaderScreen)
            await pilot.press(key)
            await app.workers.wait_for_complete()
            await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)
    for name in "ab":
        opened = open_article(str(tmp_path / f"{name}.txt"))
        assert opened.position is not None
        assert opened.position > 500


async def test_a_damaged_library_never_stops_the_reading(
    long_briefing: Callable[[int], Briefing], tmp_path: Path
) -> None:
    library_file().parent.mkdir(parents=True)
    library_file().write_bytes(b"nothing that SQLite knows" * 99)
    path = tmp_path / "long.txt"
    path.write_text(long_briefing(20_000).document.text)
    opened = open_article(str(path))
    assert opened.position is None
    app = BriefingApp(opened)
    async with app.run_test(size=MEDIUM) as pilot:
        assert isinstance(app.screen, ReaderScreen)
        assert "is damaged" in app.screen.foot.text
        await pilot.press("space", "space", "}")
        assert app.screen.article.cursor > 0
        assert "is damaged" in app.remember(), "said where it ends"
        await pilot.press("q")
    assert not app.is_running


async def test_a_place_whose_words_are_gone_is_not_made_up(
    long_briefing: Callable[[int], Briefing], river: Briefing
) -> None:
    briefing = long_briefing(20_000)
    desk.remember(briefing.document, 12_000)
    other = replace(river.document, text="Other words.", blocks=())
    assert desk.recall(other) is None


async def test_a_place_where_the_reader_rests_is_kept_at_once(
    long_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_place, "REST_S", 0.02)
    async with long_app.run_test(size=MEDIUM) as pilot:
        await pilot.press("space", "space")
        reader = reader_of(long_app)
        await until(pilot, lambda: reader.opened.position == reader.article.cursor)
        assert desk.recall(reader.opened.document) == reader.article.cursor
        monkeypatch.setattr(desk, "remember", None)
        await pilot.press("q")
    assert not long_app.is_running, "there was nothing left to do"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("}", "Still looking for quotations"),
        (")", "Still looking for quotations"),
        ("(", "Still looking for quotations"),
        ("x", "Still looking for quotations"),
        ("]", "Still looking for sections"),
        ("&", "Still looking for sources"),
    ],
)
async def test_no_key_says_that_there_is_nothing_while_it_is_looked_for(
    river: Briefing, reader_of: Reader, key: str, said: str
) -> None:
    app = BriefingApp(Opened(document=river.document))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key)
        reader = reader_of(app)
        assert reader.foot.text == said
        for panel in (reader.outline, reader.evidence):
            shown = [panel.render_line(y).text.strip() for y in range(6)]
            assert "Still looking …" in shown


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("}", "There are no quotations here"),
        ("{", "There are no quotations here"),
        (")", "There are no quotations here"),
        ("]", "This text is one section"),
    ],
)
async def test_what_is_nowhere_is_not_looked_for_further_down(
    bare_app: BriefingApp, reader_of: Reader, key: str, said: str
) -> None:
    async with bare_app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key)
        reader = reader_of(bare_app)
        assert reader.foot.text == said
        shown = [reader.outline.render_line(y).text.strip() for y in range(10)]
        assert "SOURCES" not in shown


async def test_what_is_not_kept_is_named_at_the_end(
    long_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object) -> None:
        raise NotWritten("there is no room left", "Free some of the disk")

    monkeypatch.setattr(desk, "remember", fill)
    async with long_app.run_test(size=MEDIUM) as pilot:
        await pilot.press("space", "space")
        assert long_app.remember() == (
            "where you left the article is not kept: there is no room left. Free some of the disk."
        )


async def test_who_speaks_is_told_where_a_text_begins_with_a_quotation(
    tmp_path: Path, reader_of: Reader
) -> None:
    path = tmp_path / "over.txt"
    path.write_text("“It is over,” said Rosa Lind. Nobody came.\n\n“No,” said Karl Holm.\n")
    app = BriefingApp(open_article(str(path)))
    async with app.run_test(size=MEDIUM) as pilot:
        reader = reader_of(app)
        await until(pilot, lambda: reader.findings is not None and "Rosa Lind" in reader.foot.text)
        await pilot.press("right_curly_bracket")
        assert "Karl Holm" in reader.foot.text
