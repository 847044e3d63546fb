from __future__ import annotations

import pytest

from briefing_tui.extract.drafts import Draft, Drafts, Nesting
from briefing_tui.model import By, QuoteKind, Span

_SPANS = (Span(5, 90), Span(5, 40), Span(5, 20), Span(30, 35), Span(95, 99))


def _draft(span: Span, by: By = By.FOUND) -> Draft:
    return Draft(span=span, kind=QuoteKind.DIRECT, by=by)


@pytest.mark.parametrize("most", [0, 2, 9])
def test_what_a_hand_marked_goes_where_it_belongs(most: int) -> None:
    for late in _SPANS:
        drafts = Drafts(most)
        for span in _SPANS:
            if span != late:
                drafts.append(_draft(span))
        drafts.insert(_draft(late, By.MARKED))
        quotes = drafts.finish()
        assert tuple(quote.span for quote in quotes) == _SPANS
        assert [quote.nested_in for quote in quotes] == [None, 0, 1, 1, None]
        assert [quote.span for quote in quotes if quote.by is By.MARKED] == [late]


def test_the_innermost_quotation_is_found() -> None:
    drafts = Drafts()
    for span in _SPANS:
        drafts.append(_draft(span))
    around = Nesting(drafts)
    places = (Span(6, 20), Span(31, 33), Span(31, 37), Span(36, 50), Span(80, 93), Span(96, 97))
    assert [around.innermost(place) for place in places] == [2, 3, 1, 0, None, 4]
