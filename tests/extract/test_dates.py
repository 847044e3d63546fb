"""Dates: golden cases, the anchor, and what holds for any text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_tui.extract.dates import find_dates
from briefing_tui.extract.lexicon import LANGUAGES, language
from briefing_tui.extract.scan import scan
from briefing_tui.model import DateMention, Document, Precision

if TYPE_CHECKING:
    from briefing_tui.packed_findings import Dates

_CASES = Path(__file__).parent / "cases" / "dates"
_TODAY = date(2026, 11, 23)

_WORDS = """
    1 3 31 12 99 2019 0000 9999 1990s . , - – / : May December Monday Friday yesterday last
    next week year ago three to of the from in st th mai décembre lundi dernière il y a
    Januar Montag vor zwei Jahren den bis will on met earlier later day the next spring winter été
    third quarter Q Q3 2024 trimestre and between für wird lendemain veille days last
"""
_PIECES = st.sampled_from(_WORDS.split())


@dataclass(frozen=True)
class Case:
    code: str
    text: str
    published: date | None
    lines: tuple[str, ...]


def _cases() -> list[Case]:
    found = []
    for path in sorted(_CASES.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n\n"):
            kept = [line for line in part.splitlines() if line and not line.startswith("#")]
            code, published = path.stem, None
            while kept and kept[0].startswith(("published ", "language ")):
                key, _, value = kept.pop(0).partition(" ")
                if key == "language":
                    code = value
                else:
                    published = date.fromisoformat(value)
            if kept:
                lines = tuple(line.strip() for line in kept[1:])
                found.append(Case(code, kept[0], published, lines))
    return found


def _find(text: str, code: str = "en", published: date | datetime | None = None) -> Dates:
    return find_dates(Document(text=text, published=published), language(code), today=_TODAY)


def _shown(mention: DateMention, text: str) -> str:
    parts = (mention.span.of(text), mention.start, mention.end, mention.precision)
    return " | ".join(map(str, parts))


@pytest.mark.parametrize(
    "golden", _cases(), ids=lambda golden: f"{golden.code}: {golden.text[:40]}"
)
def test_a_golden_text_gives_its_dates(golden: Case) -> None:
    found = _find(golden.text, golden.code, golden.published)
    assert tuple(_shown(each, golden.text) for each in found) == golden.lines


def test_a_weekday_without_any_anchor_is_no_date() -> None:
    assert _find("On Thursday and in May they met again, yesterday.") == ()


def test_the_first_full_date_is_the_anchor_even_further_down() -> None:
    (first, _) = _find("They met on Monday. Paris, 6 December 2024.")
    assert first.start == date(2024, 12, 2)


def test_publication_goes_before_dates_in_the_text() -> None:
    published = datetime(2019, 3, 13, 8, 0, tzinfo=UTC)
    (_, monday) = _find("After 6 December 2024, on Monday.", published=published)
    assert monday.start == date(2019, 3, 11)


def test_a_day_told_from_another_stays_in_its_paragraph() -> None:
    text = "It was on 3 May 2024.\n\nTwo days earlier it rained."
    assert [each.span.of(text) for each in _find(text)] == ["3 May 2024"]


def test_a_season_or_quarter_off_the_calendar_is_no_date() -> None:
    last = date(9999, 12, 31)
    assert _find("next winter, next quarter and in the winter of next year", published=last) == ()
    first = date(1, 1, 1)
    assert _find("last autumn, last quarter and March last year", published=first) == ()


def test_this_weekend_is_no_date_early_in_the_week() -> None:
    assert _find("It rained this weekend.", published=date(2024, 12, 10)) == ()
    (found,) = _find("It rained this weekend.", published=date(2024, 12, 8))
    assert (found.start, found.end) == (date(2024, 12, 7), date(2024, 12, 8))


def test_the_rule_says_that_a_weekday_lies_ahead() -> None:
    (one, other) = _find("They met on Monday. They will meet on Friday.", published=_TODAY)
    assert (one.rule, other.rule) == ("weekday", "weekday ahead")


def test_a_date_without_year_is_the_nearest_one() -> None:
    (found,) = _find("until 28 December", published=date(2020, 1, 5))
    assert found.start == date(2019, 12, 28)


def test_a_number_is_a_date_or_a_figure_but_never_both() -> None:
    text = "On 6 December 2024, 2000 people in 2011 had 1500 euros three weeks ago."
    document = Document(text=text)
    scanned = scan(document, language("en"))
    figures = scanned.figures
    dates = find_dates(document, language("en"), today=_TODAY, scanned=scanned)
    assert [each.span.of(text) for each in figures] == ["2000 people", "1500 euros"]
    assert [each.span.of(text) for each in dates] == ["6 December 2024", "2011", "three weeks ago"]
    assert not any(one.span.overlaps(other.span) for one in figures for other in dates)


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [
        ("en", "They left at three o'clock, after three hours.", ["three hours"]),
        ("de", "Um drei Uhr, um 20.22 und nach drei Stunden.", ["drei Stunden"]),
        ("fr", "Arrivés à trois heures, à trois heures de route.", ["trois heures"]),
        ("pt", "Saiu às três horas, com três horas de atraso.", ["três horas"]),
        ("nl", "Ze vertrokken om drie uur, na drie uur wachten.", ["drie uur"]),
        ("en", "In the 80s, in her 90s, on 6/12/2024 and two weeks from now.", []),
        ("it", "Negli anni '80, alle 20.22 e il 4 e il 5 maggio.", []),
    ],
)
def test_what_tells_a_time_is_no_figure(code: str, text: str, figures: list[str]) -> None:
    found = scan(Document(text=text), language(code)).figures
    assert [each.span.of(text) for each in found] == figures


@settings(deadline=None, max_examples=300)
@given(
    st.lists(_PIECES, max_size=25),
    st.sampled_from(["", " "]),
    st.sampled_from(LANGUAGES),
    st.one_of(st.none(), st.dates()),
)
@example(["mai", "dernière", "mai"], " ", "fr", date(2000, 1, 1))
def test_any_mixture_gives_days_in_order(
    pieces: list[str], joint: str, code: str, published: date | None
) -> None:
    text = joint.join(pieces)
    found = _find(text, code, published)
    assert found == _find(text, code, published)
    end = 0
    for each in found:
        assert end <= each.span.start < each.span.end <= len(text)
        assert each.start <= each.end
        assert each.precision in Precision
        end = each.span.end
