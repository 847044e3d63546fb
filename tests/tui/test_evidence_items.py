"""What the rows of the evidence say."""

from __future__ import annotations

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
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.widgets.evidence_items import FigureItems, TimelineItems

if TYPE_CHECKING:
    from briefing_tui.tui.paint import Line


def _text(line: Line) -> str:
    return "".join(piece for piece, _ in line)


def _document(text: str) -> Document:
    return Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),))


@pytest.mark.parametrize(
    ("words", "qualifier", "shown"),
    [
        ("at least 312 households", Qualifier.AT_LEAST, "Nobody named"),
        ("au moins 312 foyers", Qualifier.AT_LEAST, "Nobody named"),
        ("At Least three", Qualifier.AT_LEAST, "Nobody named"),
        ("312 households", Qualifier.EXACT, "Nobody named"),
        ("US$ 312", Qualifier.ABOUT, "Nobody named · about"),
        ("tens of thousands", Qualifier.ABOUT, "Nobody named · about"),
    ],
)
def test_a_qualifier_is_said_once(words: str, qualifier: Qualifier, shown: str) -> None:
    figure = Figure(span=Span(0, len(words)), value=312, qualifier=qualifier)
    items = FigureItems(Findings(Briefing(document=_document(words), figures=(figure,))))
    assert [_text(line) for line in items.lines(0, 40)] == [words, shown]


def _timeline(text: str, words: str, width: int) -> list[str]:
    start = text.index(words)
    year = DateMention(
        span=Span(start, start + len(words)),
        start=date(2011, 1, 1),
        end=date(2011, 12, 31),
        precision=Precision.YEAR,
    )
    briefing = Briefing(document=_document(text), dates=(year,))
    shown = TimelineItems(Findings(briefing)).lines(0, width)
    return [_text(line) for line in shown]


def test_a_date_is_said_once() -> None:
    assert _timeline("It rose in 2011.", "2011", 40) == ["2011", "It rose in 2011."]
    assert _timeline("It rose that year.", "that year", 40)[0] == "2011  that year"


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
    assert _text(TimelineItems(Findings(briefing)).lines(0, 40)[1]) == "It rose in 2011."
