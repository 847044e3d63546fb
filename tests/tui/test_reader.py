"""Every key of the reader, pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui.screens.reader_base import Panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)
MEDIUM = (80, 24)
NARROW = (50, 20)


async def test_lines_pages_and_ends_move_the_cursor(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=MEDIUM) as pilot:
        article = reader_of(long_app).article
        places = [article.cursor]
        for key in ("j", "down", "d", "space", "pagedown"):
            await pilot.press(key)
            places.append(article.cursor)
        assert places == sorted(set(places)), "each goes further down"
        await pilot.press("G")
        last = article.cursor
        assert last > places[-1]
        assert article.scroll_offset.y == article.max_scroll_y
        for key in ("k", "up", "u", "b", "pageup"):
            await pilot.press(key)
            assert article.cursor < last
            last = article.cursor
        await pilot.press("end", "home")
        assert (article.cursor, article.scroll_offset.y) == (0, 0)
        await pilot.press("G", "g")
        assert (article.cursor, article.scroll_offset.y) == (0, 0)


async def test_braces_go_from_quotation_to_quotation(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    starts = [quote.span.start for quote in river.quotes]
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        seen = []
        for _ in starts:
            await pilot.press("}")
            seen.append(reader.article.cursor)
        assert sorted({starts[0], *seen}) == starts
        await pilot.press("}")
        assert "No quotation further down" in reader.foot.text
        await pilot.press("{")
        assert reader.article.cursor == starts[-2]


async def test_parentheses_stay_with_the_source(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    board = [quote.span.start for quote in river.quotes if quote.speaker == "board"]
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(board[0])
        for start in board[1:]:
            await pilot.press(")")
            assert reader.article.cursor == start
        await pilot.press(")")
        assert "by Aldmere Water Board further down" in reader.foot.text
        await pilot.press("(")
        assert reader.article.cursor == board[-2]


async def test_the_same_source_needs_a_source(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        reader.article.go_to(next(one.span.start for one in river.quotes if one.speaker is None))
        await pilot.press(")")
        assert "names nobody" in reader.foot.text


async def test_brackets_go_from_section_to_section(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    headings = [part.heading.start for part in river.sections if part.heading]
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("]")
        assert reader.article.cursor == headings[0]
        await pilot.press("]")
        assert reader.article.cursor == headings[1]
        await pilot.press("]")
        assert "No section further down" in reader.foot.text
        await pilot.press("[", "[")
        assert reader.article.cursor == 0


async def test_jumps_are_retraced(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        article = reader_of(river_app).article
        await pilot.press("]")
        first = article.cursor
        await pilot.press("]")
        second = article.cursor
        await pilot.press("backspace")
        assert article.cursor == first
        await pilot.press("alt+left")
        assert article.cursor == 0
        await pilot.press("backspace")
        assert "Nowhere to go back to" in reader_of(river_app).foot.text
        await pilot.press("alt+right", "alt+right")
        assert article.cursor == second


async def test_panels_take_turns(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        assert reader.focused is reader.article
        for key, panel in (("tab", Panel.EVIDENCE), ("l", Panel.OUTLINE), ("right", Panel.TEXT),
                           ("shift+tab", Panel.OUTLINE), ("h", Panel.EVIDENCE),
                           ("left", Panel.TEXT)):  # fmt: skip
            await pilot.press(key)
            assert reader.panel is panel
        await pilot.press("tab", "1")
        assert reader.focused is reader.article


@pytest.mark.parametrize(
    ("key", "tab"), [("2", "quotes"), ("3", "sources"), ("4", "figures"), ("5", "timeline")]
)
async def test_digits_show_a_list(
    river_app: BriefingApp, reader_of: Reader, key: str, tab: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press(key)
        assert reader.evidence.tab.value == tab
        assert reader.evidence.has_focus
        await pilot.press("escape")
        assert reader.article.has_focus


async def test_enter_leads_to_the_place_and_back_again(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("4", "j", "j", "enter")
        assert reader.article.cursor == river.figures[2].span.start
        assert reader.focused is reader.article
        await pilot.press("backspace")
        assert reader.article.cursor == 0


async def test_enter_in_the_text_leads_to_the_panel(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("}", "}", "enter")
        assert reader.focused is reader.evidence
        span = reader.evidence.span_of(reader.evidence.cursor)
        assert span is not None
        assert span.start == reader.article.cursor


async def test_zen_shows_the_text_alone(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("z")
        await pilot.pause()
        assert (reader.outline.display, reader.evidence.display) == (False, False)
        await pilot.press("escape")
        assert (reader.outline.display, reader.evidence.display) == (True, True)
        await pilot.press("z", "2")
        assert reader.evidence.display, "asking for a list ends it"


async def test_where_the_text_is_alone_anyway_zen_says_so(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(50, 20)) as pilot:
        reader = reader_of(river_app)
        await pilot.press("2", "z")
        assert reader.article.display
        assert not reader.evidence.display
        assert "already" not in reader.foot.text
        await pilot.press("z")
        assert reader.foot.text == "The text is alone already"


@pytest.mark.parametrize("size", [(80, 24), (50, 20), (30, 12)])
async def test_the_way_out_stands_at_the_foot_of_every_screen(
    river_app: BriefingApp, reader_of: Reader, size: tuple[int, int]
) -> None:
    async with river_app.run_test(size=size):
        said = reader_of(river_app).foot.keys_text
        assert said.endswith("? help   q quit")
        assert ("Tab panel   / find" in said) == (size == (80, 24)), "all that there is room for"


async def test_an_article_left_before_its_first_frame_is_not_asked_who_begins(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test():
        reader = reader_of(river_app)
        await reader.article.remove()
        reader._tell_who_begins()


@pytest.mark.parametrize(
    ("turn", "said"), [("more", "q next   Q quit"), ("last", "q quit"), ("", "q quit")]
)
async def test_the_foot_says_what_follows(
    river: Briefing, make_app: Callable[..., BriefingApp], reader_of: Reader,
    monkeypatch: pytest.MonkeyPatch, turn: str, said: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("BRIEFING_ONE_OF_SEVERAL", turn)
    app = make_app(river)
    async with app.run_test(size=(120, 40)):
        assert reader_of(app).foot.keys_text.endswith(f"? help   {said}")


async def test_a_key_that_does_nothing_leads_to_those_that_do(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=(120, 40)) as pilot:
        await pilot.press("i")
        foot = reader_of(river_app).foot
        assert foot.text == "i does nothing here · ? shows the keys"
        await pilot.press("j", "alt+i")
        assert "nothing" not in foot.text, "what types no letter may be the terminal's"
        await pilot.press("slash", "i")
        assert "nothing" not in foot.text


async def test_escape_never_quits_and_q_does(river_app: BriefingApp) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("escape", "escape", "escape")
        assert river_app.is_running
        await pilot.press("q")
        await pilot.pause()
        assert not river_app.is_running


async def test_find_goes_along_while_one_types(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    text = river.document.text
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        await pilot.press("slash", *"board")
        await pilot.pause()
        assert reader.article.cursor == text.index("board")
        assert f"1 of {text.lower().count('board')}" in reader.foot.text
        assert "Esc go back" in reader.foot.keys_text
        assert "}" not in reader.foot.keys_text, "it would be typed"
        await pilot.press("enter", "n")
        await pilot.pause()
        assert f"“board”: 2 of {text.lower().count('board')}" in reader.foot.text
        assert "} quotation" in reader.foot.keys_text
        second = text.lower().index("board", text.index("board") + 1)
        assert reader.article.cursor == second
        await pilot.press("N")
        assert reader.article.cursor == text.index("board")
        await pilot.press("enter", "escape", "n")
        await pilot.pause()
        assert "“board”" in reader.foot.text, "as long as it is looked for"
        await pilot.press("N", "j")
        await pilot.pause()
        assert "board" not in reader.foot.text, "another key"
        began = reader.article.cursor
        await pilot.press("slash", *"xyz")
        await pilot.pause()
        assert "“xyz” is not in the text" in reader.foot.text
        await pilot.press("escape")
        assert reader.article.cursor == began, "back where it began"
        await pilot.press("n")
        assert "Nothing to find yet" in reader.foot.text


async def test_neighbours_need_a_list(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("J")
        await pilot.pause()
        said = reader_of(river_app).foot.text
        assert "Opened on its own" in said
        assert "run “briefing” alone" in said
        assert len(said) < 78, "whole at 80 cells"


async def test_the_theme_changes_everywhere(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        reader = reader_of(river_app)
        before = reader.article.palette
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert reader.article.palette is not before
        after = {id(view.palette) for view in (reader.article, reader.evidence, reader.foot)}
        assert after == {id(reader.article.palette)}
        assert reader.styles.background.hex.lower() == reader.article.palette.paper
        assert f'theme = "{reader.article.palette.name}"' in reader.foot.text


async def test_at_80_cells_the_evidence_is_a_drawer(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=MEDIUM) as pilot:
        reader = reader_of(river_app)
        assert (reader.outline.display, reader.evidence.display) == (True, False)
        await pilot.press("2")
        assert (reader.outline.display, reader.evidence.display) == (False, True)
        await pilot.press("2")
        assert (reader.outline.display, reader.evidence.display) == (True, False)


async def test_at_50_cells_there_is_one_column(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=NARROW) as pilot:
        reader = reader_of(river_app)
        columns = (reader.outline, reader.article, reader.evidence)
        for key, shown in (("", 1), ("tab", 2), ("tab", 0), ("tab", 1)):
            if key:
                await pilot.press(key)
                await pilot.pause()
            assert [column.display for column in columns].count(True) == 1
            assert columns[shown].display
            assert columns[shown].outer_size.width == 50


async def test_a_resize_keeps_the_words_on_top(long_app: BriefingApp, reader_of: Reader) -> None:
    async with long_app.run_test(size=MEDIUM) as pilot:
        article = reader_of(long_app).article
        await pilot.press("space", "space", "space", "d")
        words = article.top_offset
        assert words > 1000
        for size in (NARROW, WIDE, (30, 12), (200, 50), NARROW):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert article.top_offset <= words < article.top_offset + 73
        await pilot.resize_terminal(*MEDIUM)
        await pilot.pause()
        assert article.top_offset == words, "no drift"
