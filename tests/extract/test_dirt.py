"""What typesetting and copying do to a text changes nothing of what is found in it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse
from tests.extract.conftest import Case, read_cases

if TYPE_CHECKING:
    from collections.abc import Callable

_FOLDER = Path(__file__).parent / "cases"
_REVIEWS = ("*-press-review.md", "*-paper-reviews.md")


def _with_hard_spaces(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _with_thin_spaces(text: str) -> str:
    return re.sub(r" (?=\w+\W)", "\N{NARROW NO-BREAK SPACE}", text)


def _with_straight_marks(text: str) -> str:
    without_spaces = re.sub(r"«[ \u202f\xa0]|[ \u202f\xa0]»", '"', text)
    return re.sub(r"[“”„«»]", '"', without_spaces)


def _with_two_spaces_between_sentences(text: str) -> str:
    return re.sub(r"(?<=[.!?]) (?=[A-Z])", "  ", text)


def _glued_behind_marks(text: str) -> str:
    return re.sub(r'(?<=\w[”»"]) (?=[a-zà-ÿ])', "", text)


_DIRT: tuple[Callable[[str], str], ...] = (
    _with_hard_spaces,
    _with_thin_spaces,
    _with_straight_marks,
    _with_two_spaces_between_sentences,
    _glued_behind_marks,
)


@cache
def _cases() -> tuple[Case, ...]:
    return tuple(
        case
        for pattern in _REVIEWS
        for path in sorted(_FOLDER.glob(pattern))
        for case in read_cases(path)
        if "xfail" not in case.settings and case.settings.get("form") != "markdown"
    )


def _who_said_what(case: Case, text: str | None = None) -> dict[str, tuple[str, ...]]:
    """Return who spoke each quotation and through whom, by its words without marks and spaces."""
    briefing = case.build(text)
    names = {source.id: source.name for source in briefing.sources}
    return {
        _bare(quote.span.of(briefing.document.text)): tuple(
            _bare(names[one]) if one else "" for one in (quote.speaker, *quote.via)
        )
        for quote in briefing.quotes
    }


@cache
def _clean() -> tuple[tuple[Case, dict[str, tuple[str, ...]]], ...]:
    return tuple((case, _who_said_what(case)) for case in _cases())


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", " ", words).strip().lower()


@pytest.mark.parametrize("dirty", _DIRT, ids=lambda dirty: dirty.__name__[1:])
def test_dirt_changes_nothing_of_what_is_found(dirty: Callable[[str], str]) -> None:
    changed = [
        case.name
        for case, expected in _clean()
        if _who_said_what(case, dirty(case.text)) != expected
    ]
    assert changed == []


def test_the_dirt_is_dirt() -> None:
    for dirty in _DIRT:
        assert sum(dirty(case.text) != case.text for case in _cases()) > 2


def test_marks_left_open_in_a_row_never_make_quotations_that_cross() -> None:
    text = '"Un "Noche "mirar lado". rinde", "Nacional sostiene "Lloró azul".'
    document = replace(parse(text, form=Form.PLAIN), language="es")
    spans = [quote.span for quote in build_briefing(document, today=date(2024, 12, 9)).quotes]
    crossing = [(a, b) for a in spans for b in spans if a.start < b.start < a.end < b.end]
    assert crossing == []
