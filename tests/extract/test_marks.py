from __future__ import annotations

from datetime import date

import pytest

from briefing_tui.errors import BadContent
from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import Briefing, By
from briefing_tui.text.parse import Form, parse

_FRONT = """\
---
language: en
sources:
  mayor: {name: Ana Ruiz, kind: person, role: mayor}
  post: {name: Northern Post, kind: outlet, country: GB}
---

"""


def _brief(body: str) -> Briefing:
    document = parse(_FRONT + body, form=Form.MARKDOWN)
    return build_briefing(document, today=date(2024, 12, 9))


def _told(briefing: Briefing) -> list[tuple[str, str | None, tuple[str, ...], By]]:
    text = briefing.document.text
    return [(q.span.of(text), q.speaker, q.via, q.by) for q in briefing.quotes]


def test_a_mark_wins_over_what_would_be_found() -> None:
    body = "[“It rains”]{.quote by=mayor via=post}, said Tom Hale."
    assert _told(_brief(body)) == [("It rains", "mayor", ("post",), By.MARKED)]


def test_marked_and_found_stand_side_by_side_and_share_declared_sources() -> None:
    body = "[“It rains”]{.quote by=mayor}, she wrote. “It pours”, said Ruiz. “Run!” cried Tom Hale."
    assert _told(_brief(body)) == [
        ("It rains", "mayor", (), By.MARKED),
        ("It pours", "mayor", (), By.FOUND),
        ("Run!", "tom-hale", (), By.FOUND),
    ]


def test_a_mark_takes_everything_that_it_overlaps() -> None:
    body = "[He said “it rains” and “it pours”]{.quote by=mayor}. “Run!” cried Tom Hale."
    assert [words for words, *_ in _told(_brief(body))] == [
        "He said “it rains” and “it pours”",
        "Run!",
    ]


def test_marks_nest() -> None:
    body = "[“She called it [‘a lie’]{.quote by=mayor via=post} at once”]{.quote by=post}."
    briefing = _brief(body)
    assert _told(briefing) == [
        ("She called it ‘a lie’ at once", "post", (), By.MARKED),
        ("a lie", "mayor", ("post",), By.MARKED),
    ]
    assert [quote.nested_in for quote in briefing.quotes] == [None, 0]


def test_plain_says_that_there_is_nothing_here() -> None:
    body = "[“It rains”, said Ana Ruiz of the 40 dead]{.plain}. “It pours”, said Tom Hale."
    briefing = _brief(body)
    assert [words for words, *_ in _told(briefing)] == ["It pours"]
    assert briefing.figures == ()


def test_a_marked_figure_has_its_giver_and_the_number_in_it() -> None:
    briefing = _brief("The flood left [at least 40 dead]{.figure by=post}, said Ana Ruiz.")
    [figure] = briefing.figures
    assert figure.span.of(briefing.document.text) == "at least 40 dead"
    assert (figure.value, figure.source, figure.by) == (40, "post", By.MARKED)


def test_a_marked_figure_without_a_number_is_refused() -> None:
    with pytest.raises(BadContent, match="“many dead” holds no number"):
        _brief("The flood left [many dead]{.figure by=post}.")


def test_declared_sources_stay_though_nobody_hears_them() -> None:
    assert [source.id for source in _brief("Nothing was said.").sources] == ["mayor", "post"]


def test_a_figure_marked_within_a_figure_is_none_of_its_own() -> None:
    briefing = _brief(
        "[Some [400 cars]{.figure} and [20 carts]{.figure by=post}]{.figure by=mayor}."
    )
    text = briefing.document.text
    told = [(figure.span.of(text), figure.source) for figure in briefing.figures]
    assert told == [("Some 400 cars and 20 carts", "mayor")]
