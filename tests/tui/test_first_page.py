"""The first page stands where, and as, the reader paints it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.color_triplet import ColorTriplet

from briefing_tui.colours import DARK, LIGHT, MONO, TERMINAL, THEMES
from briefing_tui.library.store import Store
from briefing_tui.model import Document
from briefing_tui.settings import Settings
from briefing_tui.text.parse import Form, parse
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.first_page import COLUMNS, first_page
from briefing_tui.tui.inks import colour_system, nearest_of_256, theme_for
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.reader import ReaderScreen

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = (
    """\
# The weir holds

The river has been *rising* since Monday, and the lower town of Aldmere woke up to **closed
bridges**. Schools stay shut until the end of the week, writes [the Courier](https://example.org).

> Stay upstairs, and keep the radio on. Nobody knows how long this is going to take, and nobody
> should drive to find out.
>
> - Stay upstairs.
>
>   And keep the radio on.

* the weir: 4.6 metres
* the harbour: no reading, because the gauge there was swept away in the night before last
    * the old mill: no gauge

      It was swept away in the night before last, with the hut that it stood in.

      > Nobody had looked after it, and nobody is going to look after the next one.

## Who pays

1. the insurers
2. the `crown`

```
weir   4.6
harbour  -
```

---

Wide: 水位はまだ上昇している and e\u0301 and \u2013 all of it.

"""
    + "Those who could leave have left; those who could not have moved upstairs.\n\n" * 30
)
_SIZES = [(160, 45), (140, 40), (120, 40), (100, 30), (80, 24), (60, 24), (50, 20), (30, 12)]


@pytest.fixture
def document() -> Document:
    """An article with blocks of most kinds."""
    return parse(_TEXT, form=Form.MARKDOWN, origin="weir.md")


@pytest.fixture(autouse=True)
def _true_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLORFGBG", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


def _drawn(page: str, size: tuple[int, int]) -> pyte.Screen:
    screen = pyte.Screen(*size)
    pyte.Stream(screen).feed(page)
    return screen


def _colour(colour: str) -> str:
    return colour if colour == "default" else f"#{colour}"


def _reader(app: BriefingApp) -> ReaderScreen:
    assert isinstance(app.screen, ReaderScreen)
    return app.screen


Cell = tuple[str, str, str, bool, bool, bool, bool]


def _cells(screen: pyte.Screen, row: int) -> list[Cell]:
    line = screen.buffer[row]
    cells = (line[column] for column in range(screen.columns))
    return [
        (cell.data, _colour(cell.fg), _colour(cell.bg), cell.bold, cell.italics,
         cell.underscore, cell.strikethrough)
        for cell in cells
    ]  # fmt: skip


def _painted(app: BriefingApp) -> list[list[Cell]]:
    """Return the cells that the reader paints; a character two cells wide is followed by ""."""
    rows = []
    for strip in app.screen._compositor.render_strips():
        row: list[Cell] = []
        for text, style, _ in strip:
            assert style is not None
            colours = [
                one.get_truecolor().hex if one is not None and not one.is_default else "default"
                for one in (style.color, style.bgcolor)
            ]
            look = (bool(style.bold), bool(style.italic), bool(style.underline), bool(style.strike))
            screen = pyte.Screen(2 * len(text) + 1, 1)
            pyte.Stream(screen).feed(text)
            used = screen.cursor.x
            row += [(screen.buffer[0][x].data, colours[0], colours[1], *look) for x in range(used)]
        rows.append(row)
    return rows


async def _assert_nothing_changes(
    document: Document, size: tuple[int, int], settings: Settings, position: int | None = None
) -> int:
    """Compare every cell that the first page has words in; return how many there are."""
    page = first_page(document, settings, size, position=position)
    screen = _drawn(page, size)
    app = BriefingApp(Opened(document=document, position=position), settings)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        rows = _painted(app)
        article = _reader(app).article.region
    compared = 0
    for row in range(article.height):
        before, now = _cells(screen, row), rows[row]
        for column in range(article.x, article.right - 1):
            old, new = before[column], now[column]
            if old[0].strip():
                assert old == new, (row, column)
                compared += 1
            else:
                assert old[2] == new[2], (row, column, "ground")
    return compared


@pytest.mark.parametrize("size", _SIZES, ids=str)
async def test_no_cell_changes_when_the_reader_takes_over(
    document: Document, size: tuple[int, int]
) -> None:
    assert await _assert_nothing_changes(document, size, Settings()) > 80


@pytest.mark.parametrize(
    "settings",
    [
        Settings(theme=LIGHT.name, measure_cells=40, spacing_lines=2),
        Settings(theme="briefing-contrast-dark", decoration=False),
        Settings(theme=MONO.name),
        Settings(theme="own", themes={"own": DARK.but(name="own", paper="#101010")}),
    ],
    ids=lambda settings: settings.theme,
)
async def test_it_looks_as_a_person_wants_it(document: Document, settings: Settings) -> None:
    assert await _assert_nothing_changes(document, (120, 40), settings) > 100


@pytest.mark.parametrize("words", ["Who pays", "Those who could", "the harbour"])
@pytest.mark.parametrize("size", [(120, 40), (80, 24), (50, 20)], ids=str)
async def test_it_opens_where_the_reader_left_off(
    document: Document, words: str, size: tuple[int, int]
) -> None:
    position = document.text.rindex(words)
    assert await _assert_nothing_changes(document, size, Settings(), position) > 100


def test_the_panels_are_empty_and_the_foot_is_there(document: Document) -> None:
    screen = _drawn(first_page(document, Settings(), (120, 40)), (120, 40))
    grounds = [screen.buffer[20][column].bg for column in (0, 21, 22, 86, 87, 119)]
    panel, paper, raised = (colour[1:] for colour in (DARK.panel, DARK.paper, DARK.raised))
    assert grounds == [panel, panel, paper, paper, panel, panel]
    assert [screen.buffer[row][60].bg for row in (38, 39)] == [raised, paper]


@pytest.mark.parametrize(("least", "outline", "evidence"), COLUMNS)
async def test_the_columns_are_those_of_the_style_sheet(
    document: Document, least: int, outline: int, evidence: int
) -> None:
    app = BriefingApp(Opened(document=document))
    async with app.run_test(size=(max(least, 20), 24)) as pilot:
        await pilot.pause()
        reader = _reader(app)
        widths = [
            panel.region.width if panel.display else 0
            for panel in (reader.outline, reader.evidence)
        ]
    assert widths == [outline, evidence]


def test_what_is_laid_out_in_a_way_of_its_own_is_left_to_the_reader() -> None:
    text = "Words.\n\n| a | b |\n| - | - |\n| one | two |\n\nשלום לכולם\n\nMore words.\n"
    page = first_page(parse(text, form=Form.MARKDOWN), Settings(), (80, 24))
    assert "Words." in page
    assert "More words." in page
    assert "one" not in page
    assert "שלום" not in page


def test_it_can_do_nothing_to_the_terminal() -> None:
    document = parse("Words \x1b]0;owned\x07 and \x9b31m more.\n", form=Form.PLAIN)
    page = first_page(document, Settings(), (80, 24))
    assert "owned" in page
    assert "\x1b]" not in page
    assert "\x9b" not in page


def test_it_comes_as_one_update(document: Document) -> None:
    page = first_page(document, Settings(), (80, 24))
    assert page.startswith("\x1b[?2026h")
    assert page.endswith("\x1b[?2026l")
    assert page.count("\x1b[?2026") == 2


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_of_256_colours_the_one_is_chosen_that_rich_would(red: int, green: int, blue: int) -> None:
    colour = Color.from_triplet(ColorTriplet(red, green, blue))
    assert nearest_of_256(red, green, blue) == colour.downgrade(ColorSystem.EIGHT_BIT).number


@pytest.mark.parametrize(
    ("term", "colorterm", "system"),
    [
        ("xterm-256color", "truecolor", "truecolor"),
        ("xterm", "24bit", "truecolor"),
        ("xterm-256color", "", "256"),
        ("xterm-kitty", "", "256"),
        ("linux", "", "standard"),
        ("dumb", "truecolor", ""),
        ("", "", ""),
    ],
)
def test_the_terminal_has_the_colours_that_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, term: str, colorterm: str, system: str
) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("COLORTERM", colorterm)
    assert colour_system() == system


def test_in_a_terminal_of_256_colours_it_is_written_in_those(
    monkeypatch: pytest.MonkeyPatch, document: Document
) -> None:
    monkeypatch.delenv("COLORTERM", raising=False)
    page = first_page(document, Settings(), (80, 24))
    assert ";2;" not in page
    assert "38;5;" in page


def test_with_sixteen_colours_it_is_written_in_the_terminals_own(
    monkeypatch: pytest.MonkeyPatch, document: Document
) -> None:
    monkeypatch.setenv("TERM", "linux")
    monkeypatch.delenv("COLORTERM", raising=False)
    assert theme_for(Settings(), "standard") == TERMINAL.name
    page = first_page(document, Settings(), (80, 24))
    assert "38;" not in page
    assert ";33" in page, "the accent"
    assert first_page(document, Settings(theme=DARK.name), (80, 24)) == ""


def test_without_colours_there_are_none(
    monkeypatch: pytest.MonkeyPatch, document: Document
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    page = first_page(document, Settings(theme=DARK.name), (80, 24))
    assert "38;" not in page
    assert "48;" not in page


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_can_be_written(document: Document, name: str) -> None:
    assert "weir" in first_page(document, Settings(theme=name), (80, 24))


_SHOWING = """
import os, sys
from briefing_tui.library.store import Store
from briefing_tui.model import Document
from briefing_tui.settings import Settings
from briefing_tui.tui import start
from briefing_tui.tui.ahead import _show_first
from briefing_tui.tui.first_screen import FirstScreen
_show_first(sys.argv[1], None, FirstScreen(Settings(), (120, 40), []))
print(*{"datetime", "enum", "pathlib", "re", "signal", "textual"} & set(sys.modules))
"""


def test_no_more_is_imported_for_the_first_page_than_it_needs(tmp_path: Path) -> None:
    article = tmp_path / "river.txt"
    library = Store(tmp_path / "briefing-tui" / "library.sqlite3")
    library.remember(Document(text="The river", origin=str(article)), 4)
    article.write_text("The river\n\n“It rises again”, the mayor said – in Óbidos.\n")
    environment = {**os.environ, "TERM": "xterm-256color", "XDG_DATA_HOME": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", _SHOWING, str(article)],
        capture_output=True, check=True, env=environment, text=True,
    )  # fmt: skip
    assert "rises again" in run.stderr
    assert run.stdout.split() == []
