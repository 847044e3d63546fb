"""Figures: golden cases, and what holds for any text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_tui.extract.lexicon import LANGUAGES, language
from briefing_tui.extract.scan import scan
from briefing_tui.model import Block, BlockKind, Document, Figure, Qualifier, Span
from tests.growth import least_seconds

_CASES = Path(__file__).parent / "cases" / "figures"

_WORDS = """
    1 12 2019 1,000 1.5 000 0 $ € £ % - – . , : / ( ) ' ½ two three one twenty hundred
    thousand million dozens tens of and a half per cent in at least more than up to from
    between people Apollo May Monday December deux vingt quatre cent mille de d' années zwei
    hundert tausend Zehntausende dreiundzwanzig Prozent von bis km h m G20 ago last week il
    y a
"""
_PIECES = st.sampled_from(_WORDS.split())


@dataclass(frozen=True)
class Case:
    code: str
    text: str
    lines: tuple[str, ...]


def _cases() -> list[Case]:
    found = []
    for path in sorted(_CASES.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n\n"):
            kept = [line for line in part.splitlines() if line and not line.startswith("#")]
            if kept:
                found.append(Case(path.stem, kept[0], tuple(line.strip() for line in kept[1:])))
    return found


def _shown(figure: Figure, text: str) -> str:
    value = f"{figure.value:.10g}" if figure.value > 1 else f"{figure.value:.7g}"
    if figure.upper is not None:
        value += f" .. {figure.upper:.10g}"
    counts = figure.counts.of(text) if figure.counts else "-"
    change = figure.change or "-"
    parts = (figure.span.of(text), value, figure.unit or "-", figure.qualifier, change, counts)
    return " | ".join(map(str, parts))


def _find(text: str, code: str = "en") -> tuple[Figure, ...]:
    return tuple(scan(Document(text=text), language(code)).figures)


@pytest.mark.parametrize(
    "golden", _cases(), ids=lambda golden: f"{golden.code}: {golden.text[:40]}"
)
def test_a_golden_sentence_gives_its_figures(golden: Case) -> None:
    assert (
        tuple(_shown(each, golden.text) for each in _find(golden.text, golden.code)) == golden.lines
    )


def test_code_is_not_read() -> None:
    text = "print 40 people\n40 people came"
    blocks = (
        Block(kind=BlockKind.CODE, span=Span(0, 15)),
        Block(kind=BlockKind.PARAGRAPH, span=Span(16, 30)),
    )
    found = scan(Document(text=text, blocks=blocks), language("en")).figures
    assert [each.span for each in found] == [Span(16, 25)]


def test_a_figure_does_not_reach_into_the_next_block() -> None:
    text = "They were 40\npeople came"
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, span=span) for span in (Span(0, 12), Span(13, 24))
    )
    (found,) = scan(Document(text=text, blocks=blocks), language("en")).figures
    assert found.span == Span(10, 12)
    assert found.counts is None


def test_a_figure_does_not_reach_into_the_next_row_of_a_table() -> None:
    text = "Place │ Dead\nHoms │ 12\nHama │ 1,204 men"
    document = Document(text=text, blocks=(Block(kind=BlockKind.TABLE, span=Span(0, len(text))),))
    found = scan(document, language("en")).figures
    assert [figure.span.of(text) for figure in found] == ["12", "1,204 men"]


def test_a_place_in_a_list_is_no_figure() -> None:
    text = "1. The bridge\n2) The road\n(3) The tower"
    starts = (0, 14, 26)
    blocks = tuple(
        Block(kind=BlockKind.ITEM, span=Span(start, text.find("\n", start) % (len(text) + 1)))
        for start in starts
    )
    assert scan(Document(text=text, blocks=blocks), language("en")).figures == ()


def test_a_figure_says_its_rule_and_leaves_the_source_open() -> None:
    (found,) = _find("About 40 people")
    assert found.qualifier is Qualifier.ABOUT
    assert found.rule == "digits"
    assert found.source is None


def _check(text: str, code: str) -> None:
    found = _find(text, code)
    assert found == _find(text, code)
    end = 0
    for each in found:
        assert end <= each.span.start < each.span.end <= len(text)
        assert each.counts is None or each.span.covers(each.counts)
        end = each.span.end


@settings(deadline=None)
@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_any_text_gives_spans_in_order(text: str, code: str) -> None:
    _check(text, code)


@settings(deadline=None, max_examples=300)
@given(st.lists(_PIECES, max_size=30), st.sampled_from(["", " "]), st.sampled_from(LANGUAGES))
def test_any_mixture_of_numbers_gives_spans_in_order(
    pieces: list[str], joint: str, code: str
) -> None:
    _check(joint.join(pieces), code)


@pytest.mark.parametrize("code", ["en", "fr", "de"])
@pytest.mark.parametrize(
    "pieces",
    [
        ("1", "1,", "1,000", "1 ", "1-", "1/", "½", "$"),
        ("of ", "two ", "hundred ", "million and ", "a half ", "dozens of ", "between 1 and "),
        ("tausend", "zwei", "quatre-vingt-", "x", "May ", "- ", "und", "de "),
    ],
)
def test_time_grows_with_length_alone(pieces: tuple[str, ...], code: str) -> None:
    def seconds(size: int) -> float:
        return least_seconds(lambda: [_find((piece * size)[:size], code) for piece in pieces])

    assert seconds(8_000) < 0.05 + 12 * seconds(1_000)
