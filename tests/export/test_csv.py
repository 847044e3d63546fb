from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.export import What
from briefing_tui.export.as_csv import to_cell, to_csv, to_words
from briefing_tui.model import replace

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, SearchStrategy

    from briefing_tui.model import Briefing

_TABLES = (What.QUOTES, What.FIGURES, What.SOURCES, What.TIMELINE)


def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(table, newline="")))


def test_the_quotations_with_who_said_them_and_where(harbour: Briefing) -> None:
    first, second, third = _rows(to_csv(harbour))
    assert first == {
        "article": "Ferries stay in port",
        "published": "2024-12-06",
        "origin": "news/harbour.txt",
        "quotation": "a precaution and nothing more",
        "speaker": "Ana Ruiz",
        "role": "harbour master of Lindmar",
        "via": "Northern Post",
        "cue": "said",
        "mention": "Ana Ruiz",
        "kind": "fragment",
        "section": "Lede",
        "by": "found",
        "start": str(harbour.quotes[0].span.start),
        "end": str(harbour.quotes[0].span.end),
    }
    assert second["mention"] == "she"
    assert (third["speaker"], third["section"]) == ("", "The cost")


def test_figures_are_numbers(harbour: Briefing) -> None:
    figures = (replace(harbour.figures[0], value=-3.5, upper=12.0),)
    [row] = _rows(to_csv(replace(harbour, figures=figures), what=What.FIGURES))
    assert (row["figure"], row["value"], row["upper"]) == ("At least 40 boats", "-3.5", "12")
    assert (row["unit"], row["qualifier"]) == ("boat", "at least")
    assert row["source"] == "Lindmar Port Authority"


def test_sources_and_dates_have_tables_too(harbour: Briefing) -> None:
    sources = _rows(to_csv(harbour, what=What.SOURCES))
    assert [(row["name"], row["quoted"], row["passes_on"]) for row in sources] == [
        ("Ana Ruiz", "2", "0"),
        ("Northern Post", "0", "2"),
        ("Lindmar Port Authority", "0", "0"),
    ]
    days = [row["when"] for row in _rows(to_csv(harbour, what=What.TIMELINE))]
    assert days == ["2021-03", "2024-12-06"]


@pytest.mark.parametrize("what", _TABLES)
def test_several_tables_make_one(harbour: Briefing, what: What) -> None:
    one = to_csv(harbour, what=what)
    assert one.endswith("\r\n")
    assert "\n" not in one.replace("\r\n", "")
    both = _rows(one + to_csv(harbour, what=what, first=False))
    assert both == 2 * _rows(one)


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1", "'=1", "''+1", "=", "'-"]
)
def test_no_cell_is_a_formula_and_each_can_be_undone(words: str) -> None:
    assert to_cell(words) == f"'{words}"
    assert to_words(to_cell(words)) == words


@pytest.mark.parametrize("words", ["a=1", "'twas", "'", "''", "", "“=1”", " =1"])
def test_other_words_stand_as_they_are(words: str) -> None:
    assert to_cell(words) == words
    assert to_words(words) == words


@given(data=st.data())
def test_every_quotation_comes_back_word_for_word(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    text = briefing.document.text
    rows = _rows(to_csv(briefing))
    assert [to_words(row["quotation"]) for row in rows] == [
        x.span.of(text) for x in briefing.quotes
    ]
    for row in rows:
        assert not any((cell or " ")[0] in "=+-@\t\r\n" for cell in row.values())
        assert text[int(row["start"]) : int(row["end"])] == to_words(row["quotation"])
