"""Painting: what a page costs, and what stands on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    Document,
    Inline,
    InlineKind,
    Quote,
    QuoteKind,
    Source,
    SourceKind,
    Span,
)
from briefing_tui.settings import Settings
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.masthead import masthead
from briefing_tui.tui.opening import Opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

HEIGHT = 40


@pytest.mark.parametrize("characters", [2_000, 200_000])
async def test_a_page_costs_the_same_in_any_article(
    characters: int, long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    briefing = long_briefing(characters)
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=(120, HEIGHT)) as pilot:
        reader = reader_of(app)
        await app.workers.wait_for_complete()
        for key in ("space", "G", "b", "}", "g", "j", "n"):
            before = reader.article.strips_built, reader.evidence.strips_built
            await pilot.press(key)
            await pilot.pause()
            assert reader.article.strips_built - before[0] <= HEIGHT + 4, key
            assert reader.evidence.strips_built - before[1] <= HEIGHT + 4, key


async def test_the_first_page_is_made_once(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    briefing = long_briefing(20_000)
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=(120, HEIGHT)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause(0.1)
        reader = reader_of(app)
        for column in (reader.article, reader.evidence, reader.outline):
            assert 0 < column.strips_built <= HEIGHT
        await pilot.resize_terminal(120, HEIGHT + 5)
        await pilot.pause(0.1)
        assert reader.article.strips_built <= HEIGHT + 5


async def test_a_line_up_and_down_again_paints_nothing_anew(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    briefing = long_briefing(20_000)
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=(120, HEIGHT)) as pilot:
        article = reader_of(app).article
        await pilot.press("space", "space", "j", "k")
        before = article.strips_built
        await pilot.press("j", "k", "j", "k")
        assert article.strips_built == before


async def test_every_strip_is_as_wide_as_the_column(
    long_briefing: Callable[[int], Briefing], reader_of: Reader
) -> None:
    briefing = long_briefing(3_000)
    for width in (50, 77, 120, 200):
        app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
        async with app.run_test(size=(width, HEIGHT)) as pilot:
            await pilot.pause()
            reader = reader_of(app)
            for view in (reader.article, reader.outline, reader.evidence):
                if view.display:
                    wide = view.scrollable_content_region.width
                    strips = [view.render_line(y) for y in range(view.size.height)]
                    assert {sum(segment.cell_length for segment in strip) for strip in strips} == {
                        wide
                    }


async def test_what_is_painted_is_the_text(reader_of: Reader) -> None:
    text = "Heading\n\nsome emphasis here\n\nitem one\n\n  code\twide\n\nquoted words"
    blocks = tuple(
        Block(kind=kind, span=Span(text.index(words), text.index(words) + len(words)), level=level)
        for kind, words, level in (
            (BlockKind.HEADING, "Heading", 1),
            (BlockKind.PARAGRAPH, "some emphasis here", 0),
            (BlockKind.ITEM, "item one", 1),
            (BlockKind.CODE, "  code\twide", 0),
            (BlockKind.QUOTE, "quoted words", 1),
        )
    )
    inlines = (Inline(kind=InlineKind.EMPHASIS, span=Span(14, 22)),)
    document = Document(text=text, blocks=blocks, inlines=inlines, title="Heading")
    app = BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))
    async with app.run_test(size=(120, HEIGHT)) as pilot:
        article = reader_of(app).article
        await pilot.pause()
        strips = [article.render_line(y) for y in range(16)]
        shown = [strip.text.strip(" ›") for strip in strips]
        for words in ("Heading", "some emphasis here", "• item one", "code    wide",
                      "│  quoted words"):  # fmt: skip
            assert words in shown
        italic = [s.text for strip in strips for s in strip if s.style and s.style.italic]
        assert "emphasis" in italic


@pytest.mark.parametrize("kind", [BlockKind.CODE, BlockKind.TABLE])
@pytest.mark.parametrize("decoration", [True, False])
async def test_a_line_of_code_or_a_row_that_goes_on_below_says_so(
    make_app: Callable[..., BriefingApp], reader_of: Reader, kind: BlockKind, *, decoration: bool
) -> None:
    text = "run(the_first_one, the_second_one)\nrun()"
    blocks = (Block(kind=kind, span=Span(0, len(text))),)
    briefing = Briefing(document=Document(text=text, blocks=blocks))
    app = make_app(briefing, Settings(decoration=decoration))
    async with app.run_test(size=(30, 12)) as pilot:
        await pilot.pause()
        article = reader_of(app).article
        shown = [article.render_line(y).text.strip(" ›") for y in range(3, 9)]
        sign = "↳ " if decoration else ""
        begun = shown.index("run(the_first_one,")
        assert shown[begun + 1 : begun + 3] == [f"{sign}the_second_one)", "run()"]


async def test_markup_in_the_text_is_only_text(reader_of: Reader) -> None:
    words = "[/] [bold]not bold[/bold] \\[x]"
    document = Document(
        text=words,
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(words))),),
        title="[/red] title",
    )
    app = BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))
    async with app.run_test(size=(120, HEIGHT)):
        article = reader_of(app).article
        shown = "\n".join(article.render_line(y).text for y in range(10))
        assert words in shown
        assert "[/red] title" in shown


@pytest.mark.parametrize("decoration", [True, False])
async def test_code_and_tables_within_a_quotation_have_its_bar(
    make_app: Callable[..., BriefingApp], reader_of: Reader, *, decoration: bool
) -> None:
    text = "run(the_first_one, the_second_one)\nrun()\n\nPlace │ Level\nweir │ 4.6"
    blocks = (
        Block(kind=BlockKind.CODE, span=Span(0, 40), level=1),
        Block(kind=BlockKind.TABLE, span=Span(42, len(text)), level=2),
    )
    briefing = Briefing(document=Document(text=text, blocks=blocks))
    app = make_app(briefing, Settings(decoration=decoration))
    leads: dict[str, str] = {}
    async with app.run_test(size=(36, 20)) as pilot:
        await pilot.pause()
        article = reader_of(app).article
        for y in range(16):
            for words in ("run(the", "the_second", "run()", "Place", "weir"):
                before, found, _ = article.render_line(y).text[3:].partition(words)
                if found and words not in leads:
                    leads[words] = before
    code, row = ("│    ", "│  │    ") if decoration else (" " * 5, " " * 8)
    goes_on = "│  ↳ " if decoration else code
    assert leads == {"run(the": code, "the_second": goes_on, "run()": code,
                     "Place": row, "weir": row}  # fmt: skip


@pytest.mark.parametrize(("width", "bars"), [(120, "│  │  │  "), (30, "│  │  ")])
async def test_a_quotation_within_another_has_a_bar_for_each(
    make_app: Callable[..., BriefingApp], reader_of: Reader, width: int, bars: str
) -> None:
    block = Block(kind=BlockKind.QUOTE, span=Span(0, 5), level=3)
    app = make_app(Briefing(document=Document(text="words", blocks=(block,))))
    async with app.run_test(size=(width, HEIGHT)):
        article = reader_of(app).article
        shown = [article.render_line(y).text.strip(" ›") for y in range(9)]
    assert [line.partition("words")[0].strip() for line in shown if "words" in line] == [
        bars.strip()
    ]


async def test_an_item_that_begins_with_an_amount_has_its_bullet(
    make_app: Callable[..., BriefingApp], reader_of: Reader
) -> None:
    text = "10,000 people\n1. one"
    spans = (Span(0, 13), Span(14, 20))
    blocks = tuple(Block(kind=BlockKind.ITEM, span=span, level=1) for span in spans)
    app = make_app(Briefing(document=Document(text=text, blocks=blocks)))
    async with app.run_test(size=(120, HEIGHT)):
        article = reader_of(app).article
        shown = [article.render_line(y).text.strip(" ›") for y in range(9)]
    assert "• 10,000 people" in shown
    assert "1. one" in shown


async def test_the_columns_of_a_table_line_up(reader_of: Reader) -> None:
    text = "Place │ Level │ Remark\nweir │ 4.6 │ high\nold harbour │ – │ none"
    block = Block(kind=BlockKind.TABLE, span=Span(0, len(text)))
    document = Document(text=text, blocks=(block,))
    app = BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))
    async with app.run_test(size=(120, HEIGHT)):
        article = reader_of(app).article
        rows = [t for y in range(10) if "│" in (t := article.render_line(y).text)]
    assert len(rows) == 3
    bars = [[place for place, sign in enumerate(row) if sign == "│"] for row in rows]
    assert bars[0] == bars[1] == bars[2]


def _nested_briefing() -> Briefing:
    text = "She said “they told me 'no' at the door” and left."
    outer = Quote(span=Span(10, 39), kind=QuoteKind.DIRECT, speaker="she")
    inner = Quote(span=Span(24, 26), kind=QuoteKind.DIRECT, speaker="they", nested_in=0)
    document = Document(
        text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),)
    )
    sources = tuple(Source(id=i, name=i, kind=SourceKind.PERSON) for i in ("she", "they"))
    return Briefing(document=document, quotes=(outer, inner), sources=sources)


async def test_the_light_covers_the_marks_and_a_nested_quotation_is_underlined(
    reader_of: Reader,
) -> None:
    briefing = _nested_briefing()
    app = BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))
    async with app.run_test(size=(120, HEIGHT)) as pilot:
        article = reader_of(app).article
        article.go_to(12)
        await pilot.pause()
        strip = next(s for y in range(HEIGHT) if "they told" in (s := article.render_line(y)).text)
    ground = next(s.style.bgcolor for s in strip if s.style and "She said" in s.text)
    lit = "".join(s.text for s in strip if s.style and s.text.strip(" ›▌")
                  and s.style.bgcolor != ground)  # fmt: skip
    assert lit == "“they told me 'no' at the door”"
    underlined = "".join(s.text for s in strip if s.style and s.style.underline)
    assert underlined == "'no'"


async def test_no_sign_is_a_colour_alone(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=(120, HEIGHT)) as pilot:
        await pilot.press("slash", *"board", "enter")
        article = reader_of(river_app).article
        strips = [article.render_line(y) for y in range(HEIGHT)]
        hits = [s for strip in strips for s in strip if s.style and s.style.underline]
    assert sum(s.text.lower() == "board" for s in hits) > 3
    assert sum(bool(s.style and s.style.bold) for s in hits if s.text == "board") == 1


@pytest.mark.parametrize(
    ("title", "origin", "shown"),
    [
        ("A title", "a/b.txt", "A title"),
        (None, "a/b.txt", "b.txt"),
        (None, None, None),
    ],
)
def test_the_masthead_shows_a_title_that_the_text_does_not_open_with(
    title: str | None, origin: str | None, shown: str | None
) -> None:
    text = "It rose in the night. Nobody slept."
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
    document = Document(text=text, blocks=(block,), title=title, origin=origin)
    pieces = [line for line in masthead(document, None, 40) if line and line[0][1] == "strong"]
    assert [line[0][0] for line in pieces] == ([shown] if shown else [])
