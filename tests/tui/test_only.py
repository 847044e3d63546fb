"""One source alone: the others step back, in the text and in the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui import filtering, turns
from briefing_tui.tui.filtering import only_of
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.screens import reader_only
from briefing_tui.tui.screens.export import ExportScreen
from tests.tui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


def test_what_a_source_says_passes_on_and_counts_is_kept(river: Briefing) -> None:
    whole = Findings(river)
    radio = only_of(whole, "radio")
    assert [quote.speaker for quote in radio.briefing.quotes] == ["mayor", "mayor"]
    assert [source.id for source in radio.briefing.sources] == ["mayor", "radio"]
    board = only_of(whole, "board")
    assert [figure.value for figure in board.briefing.figures] == [312]
    assert len(board.briefing.quotes) == 4
    assert (board.colours, board.heard) == (whole.colours, whole.heard)
    said = [one.span.of(river.document.text) for one in board.briefing.dates]
    assert said == ["Tuesday 3 March", "Thursday"], "from its paragraphs"
    assert board.briefing.sections == river.sections


def test_a_quotation_within_another_one_finds_it_again(river: Briefing) -> None:
    from briefing_tui.model import replace

    inner = replace(river.quotes[7], nested_in=6, speaker="mayor")
    quotes = (*river.quotes[:7], inner, *river.quotes[8:])
    briefing = replace(river, quotes=quotes)
    mine = only_of(Findings(briefing), "mayor").briefing.quotes
    outer = quotes[6].speaker == "mayor"
    [found] = [quote for quote in mine if quote.span == inner.span]
    assert found.nested_in == (mine.index(quotes[6]) if outer else None)


async def test_the_others_step_back_until_escape(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    board = [quote.span.start for quote in river.quotes if quote.speaker == "board"]
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(board[0])
        await pilot.pause()
        await pilot.press("&")
        await pilot.pause()
        assert "Only Aldmere Water Board: 4 quotations, 1 figure" in reader.foot.text
        for start in board[1:]:
            await pilot.press("}")
            assert reader.article.cursor == start, "quotations of others are passed over"
        await pilot.pause()
        assert "& Aldmere Water Board" in reader.foot.text
        assert "4 of 4" in reader.foot.text
        rows = [reader.evidence.items.item_of(n) for n in range(reader.evidence.row_count)
                if reader.evidence.items]  # fmt: skip
        assert [row.speaker for row in rows if row is not None] == ["board"] * 4  # type: ignore[union-attr]
        await pilot.press("4")
        assert reader.evidence.row_count == 1
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert "&" not in reader.foot.text
        assert reader.evidence.row_count == len(river.figures)
        await pilot.press("g", "}")
        assert reader.article.cursor == river.quotes[1].span.start


async def test_the_text_of_others_is_dim_and_has_no_bar(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        before = [reader.article.render_line(y) for y in range(36)]
        reader.article.go_to(reader.findings.briefing.quotes[2].span.start)  # type: ignore[union-attr]
        await pilot.press("&")
        await pilot.pause()
        after = [reader.article.render_line(y) for y in range(36)]
        bars = [sum("▎" in line.text or "▌" in line.text for line in lines)
                for lines in (before, after)]  # fmt: skip
        assert 0 < bars[1] < bars[0]
        dim = reader.article.palette.dim
        plain = next(line for line in after if "Schools stay shut" in line.text)
        words = next(piece for piece in plain if "Schools" in piece.text)
        assert words.style is not None
        assert words.style.color is not None
        assert words.style.color.name == dim
        await pilot.press("&")
        await pilot.pause()
        assert "&" not in reader.foot.text


async def test_a_panel_that_is_out_of_sight_follows_too(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("G", "&", "&")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        await pilot.press("&")
        await pilot.resize_terminal(50, 20)
        await pilot.pause()
        assert "Aldmere Water Board" in reader_of(river_app).foot.text


@pytest.mark.parametrize(
    ("keys", "name"), [(("3", "g", "j"), "Clara Venn"), (("4", "G", "g"), "Aldmere Water Board"),
                       (("h", "G"), "The insurers"), (("G",), "Aldmere Water Board")],
)  # fmt: skip
async def test_the_source_at_hand_is_the_one(
    river_app: BriefingApp, reader_of: Reader, keys: tuple[str, ...], name: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press(*keys, "&")
        await pilot.pause()
        assert reader_of(river_app).foot.text.startswith(f"Only {name}: ")


@pytest.mark.parametrize(
    ("keys", "column"),
    [("hGk", "outline"), ("2Gk", "evidence"), ("3Gk", "evidence"), ("4G", "evidence")],
)
async def test_what_is_selected_stays_so_where_one_source_is_shown_alone(
    river_app: BriefingApp, reader_of: Reader, keys: str, column: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        rows = getattr(reader, column)
        await pilot.press(*keys)
        await pilot.pause()
        before = rows.render_line(rows.cursor_cell.y).text
        assert before.startswith("▌")
        for key in ("&", "escape", "&", "&"):
            await pilot.press(key)
            await pilot.pause()
            assert rows.render_line(rows.cursor_cell.y).text == before, key


@pytest.mark.parametrize("column", ["outline", "evidence"])
async def test_the_text_follows_a_row_that_is_elsewhere_by_then(
    river_app: BriefingApp, reader_of: Reader, column: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press(*("h" if column == "outline" else "3"), "g")
        await pilot.pause()
        rows = getattr(reader, column)
        row = rows.row_count - 2
        place = rows.span_of(row)
        rows.go_to_row(row)
        reader.action_only()  # typed so fast that nobody has heard of the row yet
        await pilot.pause()
        assert "should not" not in reader.foot.text
        assert reader.article.cursor == place.start


@pytest.mark.parametrize("width", [50, 120])
async def test_an_empty_panel_says_whose_findings_it_would_show(
    river_app: BriefingApp, reader_of: Reader, width: int
) -> None:
    async with river_app.run_test(size=(width, 40)) as pilot:
        reader = reader_of(river_app)
        await pilot.press("3", "G", "&")
        for key, what in (("2", "quotations"), ("4", "figures"), ("5", "dates")):
            await pilot.press(key)
            await pilot.pause()
            lines = [reader.evidence.render_line(y).text.strip() for y in range(3, 8)]
            said = " ".join(line for line in lines if line)
            assert said == f"No {what} with The insurers · Esc shows all"
            await pilot.press("1")


async def test_without_a_source_it_says_so(bare_app: BriefingApp, reader_of: Reader) -> None:
    async with bare_app.run_test(size=WIDE) as pilot:
        await pilot.press("&")
        assert "No source here" in reader_of(bare_app).foot.text


@pytest.mark.parametrize("key", ["&", ")", "("])
async def test_of_a_quotation_without_a_source_it_does_not_say_to_go_to_one(
    river: Briefing, river_app: BriefingApp, reader_of: Reader, key: str
) -> None:
    [nobodys] = [quote.span.start for quote in river.quotes if quote.speaker is None]
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(nobodys)
        await pilot.pause()
        await pilot.press(key)
        await pilot.pause()
        assert "The text names nobody for this quotation" in reader.foot.text
        assert "go to" not in reader.foot.text
        assert reader.article.cursor == nobodys


async def test_the_export_is_of_everything_all_the_same(
    river: Briefing, river_app: BriefingApp
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("}", "&", "w")
        await pilot.pause()
        assert isinstance(river_app.screen, ExportScreen)
        await river_app.workers.wait_for_complete()
        await pilot.pause()
        assert "twice as much" in river_app.screen.preview.text


def test_a_source_keeps_its_mark_where_it_is_alone(river: Briefing) -> None:
    whole = Findings(river)
    for source in river.sources:
        assert only_of(whole, source.id).marks == whole.marks


async def test_what_one_source_says_is_made_in_a_moment_of_rest(
    river: Briefing, river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def note(findings: Findings, source_id: str) -> Findings:
        made.append(source_id)
        return only_of(findings, source_id)

    monkeypatch.setattr(filtering, "only_of", note)
    monkeypatch.setattr(reader_only, "_LOOK_EVERY_S", 0.05)
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        board = next(quote for quote in river.quotes if quote.speaker == "board")
        reader.article.go_to(board.span.start)
        await until(pilot, lambda: made[-1:] == ["board"])
        await river_app.workers.wait_for_complete()
        made.clear()
        assert reader.whole is not None
        found = reader._only_of(reader.whole, "board")
        assert {"runs"} <= vars(found).keys()
        assert found.lists
        await pilot.press("&")
        assert reader.findings is found
        assert made == []


async def test_nothing_is_made_while_somebody_types(
    river: Briefing, river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(filtering, "only_of", lambda _, source: made.append(source))
    monkeypatch.setattr(reader_only, "_LOOK_EVERY_S", 0.05)
    monkeypatch.setattr(turns, "REST_S", 60.0)
    turns.take_turn()
    async with river_app.run_test(size=WIDE) as pilot:
        reader_of(river_app).article.go_to(river.quotes[0].span.start)
        await pilot.pause(0.2)
        assert made == []
        monkeypatch.setattr(turns, "REST_S", 0.0)  # else the threads that wait are waited for


async def test_escape_shows_all_again_from_the_panel_that_promised_it(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(80, 24)) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2", "&")
        assert reader.foot.text.endswith("Esc shows all again")
        await pilot.press("escape")
        assert reader.only is None
        assert reader.evidence.has_focus
        await pilot.press("&", "1", "2", "escape")
        assert reader.only is None
        await pilot.press("1", "&", "2", "escape")
        assert reader.only is not None, "in the panel nothing was promised"
        assert reader.article.has_focus
