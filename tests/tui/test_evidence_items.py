"""What the rows of the evidence say."""

from __future__ import annotations

import tracemalloc
from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    DateMention,
    Document,
    Figure,
    Precision,
    Qualifier,
    Span,
)
from briefing_tui.packed_findings import Dates
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.widgets.figure_items import FigureItems
from briefing_tui.tui.widgets.quote_items import QuoteItems
from briefing_tui.tui.widgets.source_items import SourceItems
from briefing_tui.tui.widgets.timeline_items import TimelineItems
from briefing_tui.tui.words import to_amount

if TYPE_CHECKING:
    from briefing_tui.tui.paint import Line


def _text(line: Line) -> str:
    return "".join(piece for piece, _ in line)


def _document(text: str) -> Document:
    return Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),))


@pytest.mark.parametrize(
    ("qualifier", "shown"),
    [
        (Qualifier.AT_LEAST, "≥ 312"),
        (Qualifier.EXACT, "312"),
        (Qualifier.ABOUT, "~ 312"),
        (Qualifier.MORE_THAN, "> 312"),
        (Qualifier.LESS_THAN, "< 312"),
        (Qualifier.UP_TO, "≤ 312"),
    ],
)
def test_a_sign_says_how_exactly_a_value_is_meant(qualifier: Qualifier, shown: str) -> None:
    figure = Figure(span=Span(0, 14), value=312, qualifier=qualifier)
    items = FigureItems(Findings(Briefing(document=_document("312 households"), figures=(figure,))))
    words, line = (_text(line) for line in items.lines(0, 30))
    assert words == "312 households"
    assert line == f"Nobody named{shown:>18}"


def _timeline(text: str, words: str, width: int) -> list[str]:
    start = text.index(words)
    year = DateMention(
        span=Span(start, start + len(words)),
        start=date(2011, 1, 1),
        end=date(2011, 12, 31),
        precision=Precision.YEAR,
    )
    briefing = Briefing(document=_document(text), dates=(year,))
    items = TimelineItems(Findings(briefing))
    assert [items.selectable(row) for row in range(2)] == [False, True]
    assert sum(items.heights(width)) >= len(items.lines(0, width)) + len(items.lines(1, width))
    return [_text(line) for row in range(2) for line in items.lines(row, width)]


def test_a_date_is_said_once() -> None:
    assert _timeline("It rose in 2011.", "2011", 40) == ["2011", "It rose in 2011."]
    assert _timeline("It rose that year.", "that year", 40)[:2] == ["2011", "that year"]


def test_an_excerpt_begins_with_its_sentence() -> None:
    text = "The dam held. Mr. Vale was there when it rose in 2011, the wettest of years by far."
    head, first, _ = _timeline(text, "2011", 40)
    assert head == "2011"
    assert first.startswith("Mr. Vale was there")


def test_an_excerpt_of_a_long_sentence_shows_the_date_behind_an_ellipsis() -> None:
    text = f"The dam, {'which was patched and patched again, ' * 20}broke in 2011 at last."
    _, *lines = _timeline(text, "2011", 30)
    assert lines[0].startswith("…")
    assert "2011" in " ".join(lines)
    assert not lines[0].startswith("… ")


def test_an_excerpt_ends_with_its_paragraph() -> None:
    text = "It rose in 2011.\n\nNext."
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, span=Span(0, 16)),
        Block(kind=BlockKind.PARAGRAPH, span=Span(18, 23)),
    )
    year = DateMention(
        span=Span(11, 15), start=date(2011, 1, 1), end=date(2011, 12, 31), precision=Precision.YEAR
    )
    briefing = Briefing(document=Document(text=text, blocks=blocks), dates=(year,))
    assert _text(TimelineItems(Findings(briefing)).lines(1, 40)[0]) == "It rose in 2011."


def test_dates_of_one_day_stand_under_its_name(river: Briefing) -> None:
    text = "On Friday it rose. Friday was wet. It had rained on Thursday."
    days = {"Friday": date(2024, 12, 6), "Thursday": date(2024, 12, 5)}
    dates = tuple(
        DateMention(span=Span(place, place + len(word)), start=days[word], end=days[word],
                    precision=Precision.DAY)
        for word, place in (("Friday", 3), ("Friday", 19), ("Thursday", text.index("Thursday")))
    )  # fmt: skip
    items = TimelineItems(Findings(Briefing(document=_document(text), dates=dates)))
    heads = [_text(items.lines(row, 40)[0]) for row in range(len(items.heights(40)))]
    assert heads == ["5 Dec 2024", "Thursday", "6 Dec 2024", "Friday", "Friday"]
    assert [items.row_at(offset, None) for offset in (0, 5, 20, len(text))] == [-1, 3, 4, 1]
    assert items.span_of(0) is None
    assert items.span_of(4) == dates[1].span


def test_a_long_timeline_takes_little_memory() -> None:
    day, later = date(2024, 12, 5), date(2024, 12, 6)
    dates = Dates(
        DateMention(span=Span(9 * k, 9 * k + 6), start=day, end=later if k % 3 else day,
                    precision=Precision.RANGE)
        for k in range(5_000)
    )  # fmt: skip
    findings = Findings(Briefing(document=Document(text=""), dates=dates))
    tracemalloc.start()
    try:
        items = TimelineItems(findings)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 30 * len(dates)
    assert [items.row_at(9 * k, None) for k in (0, 1, 3, 4_999)] == [1, 1669, 2, 5001]


def test_values_stand_one_below_the_other(river: Briefing) -> None:
    items = FigureItems(Findings(river))
    rows = [[_text(line) for line in items.lines(row, 30)] for row in range(3)]
    assert rows == [
        ["At least 312 households", "Aldmere Water Board      ≥ 312"],
        ["4.6 metres", "Nobody named               4.6"],
        ["nearly 9 million crowns", "Clara Venn               ~ 9 m"],
    ]


@pytest.mark.parametrize(
    ("value", "upper", "shown"),
    [
        (826, None, "826"),
        (370_000, None, "370,000"),
        (4.6, None, "4.6"),
        (1_250_000, None, "1.25 m"),
        (2.5e9, 3e9, "2.5 bn–3 bn"),
        (10, 20, "10–20"),
        (-3.25, None, "-3.25"),
        (2e12, None, "2 tn"),
        (1e300, None, "1e+288 tn"),
    ],
)
def test_a_value_is_short(value: float, upper: float | None, shown: str) -> None:
    assert to_amount(Figure(span=Span(0, 1), value=value, upper=upper)) == shown


def test_quotations_stand_under_sections_or_sources(river: Briefing) -> None:
    findings = Findings(river)
    for by_source, labels in (
        (False, ["Lede 3", "What the gauges say 3", "Who pays 5"]),
        (
            True,
            ["Aldmere Water Board 4", "Clara Venn 3", "The Aldmere Courier 3", "Nobody named 1"],
        ),
    ):
        items = QuoteItems(findings, by_source=by_source)
        rows = range(len(items.heights(40)))
        heads = [_text(items.lines(row, 40)[0]) for row in rows if not items.selectable(row)]
        assert {len(head) for head in heads} == {40}, "the numbers under one another"
        assert [" ".join(head.split()) for head in heads] == labels
        spans = [items.span_of(row) for row in rows if items.selectable(row)]
        assert sorted(filter(None, spans)) == [quote.span for quote in river.quotes]
        for index, quote in enumerate(river.quotes):
            assert items.span_of(items.row_at(0, index)) == quote.span


def test_a_long_name_leaves_room_for_its_number(river: Briefing) -> None:
    items = QuoteItems(Findings(river), by_source=True)
    assert _text(items.lines(0, 16)[0]) == "Aldmere Water… 4"


def test_under_a_source_each_quotation_says_where_it_is(river: Briefing) -> None:
    items = QuoteItems(Findings(river), by_source=True)
    assert _text(items.lines(items.row_at(0, 0), 60)[0]) == "← Radio Three Valleys · Lede"
    assert _text(items.lines(items.row_at(0, 3), 60)[0]) == "What the gauges say"


def test_a_source_says_how_often_it_is_heard_and_through_whom(river: Briefing) -> None:
    items = SourceItems(Findings(river))
    rows = [[_text(line) for line in items.lines(row, 60)] for row in range(5)]
    assert rows == [
        ["Aldmere Water Board", "government · GB", "4 quotations"],
        ["Clara Venn", "mayor of Aldmere", "person", "3 quotations, 2 through Radio Three Valleys"],
        ["The Aldmere Courier", "outlet · GB", "3 quotations"],
        ["Radio Three Valleys", "outlet", "passes on 2"],
        ["The insurers", "organisation", "not quoted"],
    ]
    assert list(items.heights(60)) == [4, 5, 4, 4, 4]


def test_quotations_stand_under_the_section_that_the_briefing_puts_them_in(
    river: Briefing,
) -> None:
    items = QuoteItems(Findings(river))
    section = -1
    for row in range(len(items.heights(30))):
        if not items.selectable(row):
            [((name, _), *_)] = items.lines(row, 30)
            names = [part.heading.of(river.document.text) if part.heading else "" for part in
                     river.sections]  # fmt: skip
            section = names.index(name) if name in names else 0
        else:
            quote = items.item_of(row)
            assert quote is not None
            assert river.section_at(quote.span.start) == section
