"""The keys that hand something to other programs: copy, open, link hints, pipe."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from textual import events

from briefing_tui import desk
from briefing_tui.errors import NotWritten
from briefing_tui.model import Span, replace
from briefing_tui.packed import Blocks
from briefing_tui.text.parse import Form, parse
from briefing_tui.tui import browser, clipboard
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened, find_all, open_article
from briefing_tui.tui.screens.output import OutputScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.screens.reader_base import Panel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from briefing_tui.model import Block, Briefing

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)
_WHERE = "“The river in the kitchen”, 4 March 2026"


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been copied."""
    texts: list[str] = []

    def take(text: str, *_: object) -> str:
        texts.append(text)
        return "Copied with a test"

    monkeypatch.setattr(clipboard, "copy", take)
    return texts


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that have been opened."""
    urls: list[str] = []

    def take(url: str) -> str:
        urls.append(url)
        return f"Started a test with {url}"

    monkeypatch.setattr(browser, "open_url", take)
    return urls


async def _settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (("}",), "“Nobody sleeps in a cellar tonight” — Clara Venn, mayor of Aldmere (via Radio "
                 f"Three Valleys), {_WHERE}"),
        (("2", "j", "j"), f"“a reading of limited value” — Aldmere Water Board, {_WHERE}"),
        (("3", "g", "j"), f"Clara Venn — mayor of Aldmere, {_WHERE}"),
        (("4", "G", "g"), f"At least 312 households — Aldmere Water Board, {_WHERE}"),
        (("5", "G"), f"Thursday (5 Mar 2026) — {_WHERE}"),
        (("h", "G"), f"The insurers — organisation, {_WHERE}"),
        (("]",), f"“What the gauges say” — {_WHERE}"),
    ],
)  # fmt: skip
async def test_y_copies_what_is_at_hand_with_its_source(
    river_app: BriefingApp, reader_of: Reader, copied: list[str], keys: tuple[str, ...], text: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press(*keys, "y")
        await _settle(pilot)
        assert copied == [text]
        assert reader_of(river_app).foot.text.startswith("Copied with a test · ")


async def test_capital_y_copies_the_bare_words(
    river: Briefing, river_app: BriefingApp, copied: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("}", "Y")
        await _settle(pilot)
        assert copied == [river.quotes[1].span.of(river.document.text)]


async def test_the_words_that_the_mouse_selected_go_first(
    river_app: BriefingApp, reader_of: Reader, copied: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        article = reader_of(river_app).article
        rows = [article.render_line(y).text for y in range(20)]
        y = next(y for y, row in enumerate(rows) if "Schools" in row)
        await pilot.click("Article", offset=(rows[y].index("Schools") + 2, y), times=2)
        await pilot.press("y")
        await _settle(pilot)
        await pilot.press("Y")
        await _settle(pilot)
        assert copied == [f"“Schools” — {_WHERE}", "Schools"]
        await pilot.press("escape", "Y")
        await _settle(pilot)
        assert copied[-1] != "Schools", "Esc lets go of them"


async def test_nobody_is_cited_as_nobody_and_an_address_is_part_of_it(
    river: Briefing, copied: list[str], reader_of: Reader
) -> None:
    document = replace(river.document, origin="https://aldmere.example/river")
    app = BriefingApp(
        Opened(document=document, findings=Findings(replace(river, document=document)))
    )
    unsigned = next(quote for quote in river.quotes if quote.speaker is None)
    async with app.run_test(size=WIDE) as pilot:
        reader_of(app).article.go_to(unsigned.span.start)
        await pilot.press("y")
        await _settle(pilot)
    assert copied == [
        "“We did not ask for a river in the kitchen” — speaker not named, "
        f"{_WHERE}, https://aldmere.example/river"
    ]


async def test_what_could_not_be_copied_is_told(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise NotWritten("the disk is full", "Make room")

    monkeypatch.setattr(clipboard, "copy", fail)
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("y")
        await _settle(pilot)
        assert reader_of(river_app).foot.text == "the disk is full. Make room."


async def test_the_terminal_gets_the_words_in_its_own_sequence(
    river_app: BriefingApp, reader_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("TERM", "xterm-256color")
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("}", "Y")
        await _settle(pilot)
        assert river_app.clipboard == "Nobody sleeps in a cellar tonight"
        assert "Sent to the terminal" in reader_of(river_app).foot.text


_LINKED = """\
---
title: The mill
origin: https://mill.example/article
sources:
  miller: {name: Jo Miller, kind: person, url: "https://mill.example/jo"}
---
The [first](https://mill.example/1) and the [second](https://mill.example/2) link.

[“We grind on”]{.quote by=miller}, says Miller.

[An odd one](javascript:alert) leads nowhere.
"""


@pytest.fixture
def mill_app() -> BriefingApp:
    """The reader, open on an article with links."""
    document = parse(_LINKED, form=Form.MARKDOWN, origin="mill.md")
    findings = find_all(document)
    return BriefingApp(Opened(document=findings.briefing.document, findings=findings))


@pytest.mark.parametrize(
    ("keys", "address"),
    [
        ((), "https://mill.example/1"),
        (("}",), "https://mill.example/jo"),
        (("3",), "https://mill.example/jo"),
        (("G",), "https://mill.example/article"),
    ],
)
async def test_o_opens_the_nearest_address(
    mill_app: BriefingApp, reader_of: Reader, opened: list[str], keys: tuple[str, ...], address: str
) -> None:
    async with mill_app.run_test(size=WIDE) as pilot:
        await pilot.press(*keys, "o")
        await _settle(pilot)
        assert opened == [address]
        assert reader_of(mill_app).foot.text == f"Started a test with {address}"


async def test_without_an_address_o_says_so(
    bare_app: BriefingApp, reader_of: Reader, opened: list[str]
) -> None:
    async with bare_app.run_test(size=WIDE) as pilot:
        await pilot.press("o")
        await _settle(pilot)
        assert opened == []
        assert "No address here" in reader_of(bare_app).foot.text


async def test_a_label_opens_its_link(
    mill_app: BriefingApp, reader_of: Reader, opened: list[str]
) -> None:
    async with mill_app.run_test(size=WIDE) as pilot:
        reader = reader_of(mill_app)
        await pilot.press("semicolon")
        await pilot.pause()
        lines = [reader.article.render_line(y).text for y in range(12)]
        assert any("The airst and the secsnd"[:9] in line for line in lines)
        assert any("the second"[:4] + "s" in line for line in lines)
        assert "Enter" not in reader.foot.keys_text
        assert "Esc cancel" in reader.foot.keys_text
        await pilot.press("s")
        await _settle(pilot)
        assert opened == ["https://mill.example/2"]
        assert reader.article.has_focus
        assert "The first and the second" in "\n".join(
            reader.article.render_line(y).text for y in range(12)
        )


@pytest.fixture
def beside_app(tmp_path: Path) -> BriefingApp:
    """A reader of an article that links to a file, to one that is missing, and to a part of it."""
    (tmp_path / "the mill.md").write_text("# The mill\n\nIt stands.\n")
    article = tmp_path / "weir.md"
    article.write_text(
        "See [the mill](the%20mill.md#top), [nothing](gone.md), [the tide](#the-tide-50),\n"
        "[the pipe](pipe) and [no part](#nowhere).\n\n## The tide: 50%\n\nIt comes.\n"
    )
    os.mkfifo(tmp_path / "pipe")
    return BriefingApp(open_article(str(article)))


async def test_a_label_opens_a_file_beside_the_article(
    beside_app: BriefingApp, reader_of: Reader, opened: list[str]
) -> None:
    async with beside_app.run_test(size=WIDE) as pilot:
        reader = reader_of(beside_app)
        await pilot.press("semicolon", "a")
        await _settle(pilot)
        above = reader_of(beside_app)
        assert above.opened.document.text.startswith("The mill")
        assert above.foot.keys_text.endswith("q back")
        await pilot.press("q")
        await pilot.pause()
        assert reader_of(beside_app) is reader
        assert opened == []


@pytest.mark.parametrize(
    ("label", "said"),
    [("s", "There is no file /"), ("f", "There is no file /"), ("g", "No section “nowhere”")],
)
async def test_a_link_that_leads_nowhere_says_so(
    beside_app: BriefingApp, reader_of: Reader, label: str, said: str
) -> None:
    async with beside_app.run_test(size=WIDE) as pilot:
        reader = reader_of(beside_app)
        await pilot.press("semicolon", label)
        await _settle(pilot)
        assert reader.foot.text.startswith(said)
        assert reader_of(beside_app) is reader


async def test_a_link_within_the_article_goes_there_and_back(
    beside_app: BriefingApp, reader_of: Reader
) -> None:
    async with beside_app.run_test(size=WIDE) as pilot:
        article = reader_of(beside_app).article
        await pilot.press("semicolon", "d")
        assert article.document.text[article.cursor :].startswith("The tide: 50%")
        await pilot.press("backspace")
        assert article.cursor == 0


async def test_what_is_typed_right_after_a_label_is_a_command(
    beside_app: BriefingApp, reader_of: Reader
) -> None:
    async with beside_app.run_test(size=WIDE) as pilot:
        article = reader_of(beside_app).article
        for key in (";", "d", "j"):
            beside_app.post_message(events.Key({";": "semicolon"}.get(key, key), key))
        await pilot.pause()
        await pilot.pause()
        assert article.document.text[article.cursor :].startswith("It comes.")


async def test_nobody_knows_what_is_beside_standard_input(
    beside_app: BriefingApp, reader_of: Reader
) -> None:
    async with beside_app.run_test(size=WIDE) as pilot:
        reader = reader_of(beside_app)
        reader.opened = replace(reader.opened, where=None)
        await pilot.press("semicolon", "a")
        await pilot.pause()
        assert "a file beside this article" in reader.foot.text


@pytest.mark.parametrize("keys", [("escape",), ("x",), ("tab",)])
async def test_labels_go_without_opening_anything(
    mill_app: BriefingApp, reader_of: Reader, opened: list[str], keys: tuple[str, ...]
) -> None:
    async with mill_app.run_test(size=WIDE) as pilot:
        reader = reader_of(mill_app)
        await pilot.press("semicolon")
        await pilot.pause()
        await pilot.press(*keys)
        await _settle(pilot)
        shown = "\n".join(reader.article.render_line(y).text for y in range(12))
        assert "The first and the second" in shown
        assert reader.column.has_focus
        assert (reader.panel is Panel.TEXT) is (keys != ("tab",))
        assert opened == []


async def test_a_label_stands_on_its_link_in_a_table_too(reader_of: Reader) -> None:
    markdown = "| place | link |\n| --- | --- |\n| a | [gauge](https://mill.example/4) |\n"
    findings = find_all(parse(markdown, form=Form.MARKDOWN, origin="m.md"))
    app = BriefingApp(Opened(document=findings.briefing.document, findings=findings))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("semicolon")
        await pilot.pause()
        shown = "\n".join(reader_of(app).article.render_line(y).text for y in range(12))
        assert "a     │ aauge" in shown


async def test_without_links_there_are_no_labels(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("semicolon")
        assert reader_of(river_app).foot.text == "No links in sight"


async def test_many_links_have_labels_of_two_letters(reader_of: Reader, opened: list[str]) -> None:
    text = " ".join(f"[w{n}](https://mill.example/{n})" for n in range(12))
    findings = find_all(parse(text, form=Form.MARKDOWN, origin="m.md"))
    app = BriefingApp(Opened(document=findings.briefing.document, findings=findings))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("semicolon")
        await pilot.pause()
        await pilot.press("s")
        await pilot.pause()
        assert opened == []
        shown = "\n".join(reader_of(app).article.render_line(y).text for y in range(12))
        assert "w1 w2" in shown, "what no longer fits has lost its label"
        await pilot.press("d")
        await _settle(pilot)
        assert opened == ["https://mill.example/11"]


async def test_a_command_gets_the_summary_and_its_answer_is_shown(
    river: Briefing, river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("|")
        await pilot.pause()
        reader = reader_of(river_app)
        assert "Enter run" in reader.foot.keys_text
        await pilot.press(*"cat -", "enter")
        await _settle(pilot)
        assert isinstance(river_app.screen, OutputScreen)
        answer = river_app.screen.answer
        assert answer.document.text == desk.export(river).rstrip("\n")
        assert "cat - · ended with 0" in river_app.screen.foot.text
        await pilot.press("}")
        assert river_app.screen.foot.text == "} is for the article; Esc goes back to it"
        await pilot.press("space")
        assert answer.cursor > 0
        await pilot.press("q")
        await pilot.pause()
        assert reader_of(river_app) is reader
        assert reader.article.has_focus


async def test_what_the_mouse_selected_goes_to_the_command(
    river_app: BriefingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReaderScreen, "get_selected_text", lambda _: "moved upstairs")
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("|", *"cat", "enter")
        await _settle(pilot)
        assert isinstance(river_app.screen, OutputScreen)
        assert river_app.screen.answer.document.text == f"“moved upstairs” — {_WHERE}"


@pytest.mark.parametrize(
    ("command", "said"),
    [("true", "true ended with 0 and wrote nothing"), ("no-such-program", "There is no program"),
     ("a|b", "There is no program"), ("a | b", "There is no shell here"),
     ("", "There is no command")],
)  # fmt: skip
async def test_what_a_command_did_without_words_is_told(
    river_app: BriefingApp, reader_of: Reader, command: str, said: str
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("|", *command, "enter")
        await _settle(pilot)
        assert said in reader_of(river_app).foot.text


async def test_escape_stops_a_command(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("|", *"sleep 60", "enter")
        assert "Esc stops it" in reader_of(river_app).foot.text
        await pilot.press("escape")
        await river_app.workers.wait_for_complete()
        await pilot.pause()
        assert river_app.screen is reader_of(river_app)
        assert reader_of(river_app).foot.text == "Stopped sleep"


async def test_escape_stops_a_command_before_it_leaves_a_panel(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("3", "|", *"sleep 60", "enter")
        reader = reader_of(river_app)
        assert "Esc stops it" in reader.foot.text
        await pilot.press("escape")
        await river_app.workers.wait_for_complete()
        await pilot.pause()
        assert reader.foot.text == "Stopped sleep"
        assert reader.panel is Panel.EVIDENCE
        await pilot.press("escape")
        assert reader.article.has_focus


@pytest.mark.parametrize("key", ["|", ";"])
async def test_what_is_asked_for_is_read_whole_on_a_small_screen(
    reader_of: Reader, tmp_path: Path, key: str
) -> None:
    (tmp_path / "mill.md").write_text("See <https://mill.example/>.\n")
    app = BriefingApp(open_article(str(tmp_path / "mill.md")))
    async with app.run_test(size=(30, 12)) as pilot:
        await _settle(pilot)
        await pilot.press(key)
        await pilot.pause()
        line = reader_of(app).asking
        assert line is not None
        assert line.placeholder in (line.ASKS, line.BRIEFLY)
        assert len(line.placeholder) <= line.content_size.width


async def test_a_command_may_be_thought_better_of(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await pilot.press("|", *"touch x", "escape")
        await _settle(pilot)
        assert reader_of(river_app).article.has_focus
        await pilot.press("}")
        assert reader_of(river_app).article.cursor > 0


async def test_the_sentence_at_hand_is_found_without_a_look_at_all_blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "rain.txt"
    article.write_text("\n\n".join(f"It rained on day {day}." for day in range(500)))
    app = BriefingApp(open_article(str(article)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, ReaderScreen)
        screen.article.go_to(screen.opened.document.text.index("day 250"))
        made: list[int] = []
        make = Blocks._item

        def note(blocks: Blocks, index: int) -> Block:
            made.append(index)
            return make(blocks, index)

        monkeypatch.setattr(Blocks, "_item", note)
        item = screen.item_at_hand()
        assert isinstance(item, Span)
        assert item.of(screen.opened.document.text) == "It rained on day 250."
        assert len(set(made)) == 1
