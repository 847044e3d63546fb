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


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "6 December 2014\n\nThey met on Monday."),
        ("en", "A bridge falls\n\nSaturday, December 6, 2014\n\nThey met on Monday."),
        ("en", "LAGOS, December 6, 2014 – They met on Monday."),
        ("en", "Saturday, December 6, 2014 They met on Monday."),
        ("en", "PRESS REVIEW – 6 December 2014, 10:30\n\nThey met on Monday."),
        ("en", "They met on Monday. Paris, 6 December 2014."),
        ("en", "Published: 6 December 2014\n\nThey met on Monday, not on 3 May 2012."),
        ("de", "Bern, den 6. Dezember 2014 (frei) – Sie trafen sich am Montag."),
        ("fr", "Dakar, le 6 décembre 2014\n\nIls se sont vus lundi."),
    ],
)
def test_a_dateline_is_what_a_weekday_is_counted_from(code: str, text: str) -> None:
    days = [each.start for each in _find(text, code) if len(each.span.of(text)) < 7]
    assert days == [date(2014, 12, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Today the museum shows the diary's entry for 28 June 1940.",
        "The landings of 6 June 1944\n\nToday the beach is quiet.",
        "On 6 December 2014, they signed it. Today they met.",
        "Anna Berg (6 December 1924 – 3 May 2011) is read again today.",
        "It fell.\n\nIt was sold.\n\nIt burnt.\n\nIt lay there.\n\nToday it stands.\n\n"
        "6 December 2014: the tower burns.\n\nThe end.",
    ],
)
def test_a_date_that_tells_when_something_happened_is_no_dateline(text: str) -> None:
    assert "today" not in [each.span.of(text).lower() for each in _find(text)]


def test_a_heading_near_the_day_of_reading_tells_the_day() -> None:
    text = "Press review of 16 November 2026\n\nToday it rained."
    assert [each.start for each in _find(text)] == [date(2026, 11, 16)] * 2


def test_a_near_date_in_a_sentence_tells_the_year_and_no_more() -> None:
    text = "They met on 16 November 2026. On 3 December they meet again. Today it rained."
    assert [each.start for each in _find(text)] == [date(2026, 11, 16), date(2026, 12, 3)]


def test_each_day_of_a_diary_is_counted_from_its_own_line() -> None:
    days = ("3 May 2014", "10 May 2014", "17 May 2014")
    text = "A diary\n\nOf May\n\n" + "\n\n".join(f"{day}\n\nIt rained today." for day in days)
    found = [each.start.day for each in _find(text) if each.span.of(text) == "today"]
    assert found == [3, 10, 17]


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


@pytest.mark.parametrize(
    ("text", "saturday"),
    [
        ("It rained this weekend.", 7),
        ("It will rain this weekend.", 14),
        ("It rained over the weekend.", 7),
        ("The vote will be held at the weekend.", 14),
        ("A match this weekend.", None),
        ("A match at the weekend.", None),
    ],
)
def test_early_in_the_week_the_tense_tells_which_weekend_is_meant(
    text: str, saturday: int | None
) -> None:
    found = [(each.start.day, each.end.day) for each in _find(text, published=date(2024, 12, 10))]
    assert found == ([] if saturday is None else [(saturday, saturday + 1)])


def test_this_weekend_is_the_one_that_is_on() -> None:
    (found,) = _find("It rained this weekend.", published=date(2024, 12, 8))
    assert (found.start, found.end) == (date(2024, 12, 7), date(2024, 12, 8))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The law expired at the end of June.", 2024),
        ("The rate fell to 4.2 percent in June.", 2024),
        ("The rate will fall to 4.2 percent in June.", 2025),
        ("The law will expire in June.", 2025),
        ("The vote is in June.", 2025),
        ("She asked for a vote in June.", 2025),
        ("The party was founded in May; it won in March.", 2024),
    ],
)
def test_where_both_years_are_near_the_tense_tells_which_june_is_meant(
    text: str, year: int
) -> None:
    assert _find(text, published=date(2024, 12, 4))[0].start.year == year


def test_the_rule_says_that_a_weekday_lies_ahead() -> None:
    (one, other) = _find("They met on Monday. They will meet on Friday.", published=_TODAY)
    assert (one.rule, other.rule) == ("weekday", "weekday ahead")


def test_a_date_without_year_is_the_nearest_one() -> None:
    (found,) = _find("until 28 December", published=date(2020, 1, 5))
    assert found.start == date(2019, 12, 28)


def test_a_number_is_a_date_or_a_figure_but_never_both() -> None:
    text = "On 6 December 2024, 2000 people in 2011 had 1500 euros three weeks ago."
    document = Document(text=text, published=date(2024, 12, 6))
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
