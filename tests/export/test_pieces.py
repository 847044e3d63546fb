"""Exports in pieces: the same words, and no more work than has been asked for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest

from briefing_tui.export import Form, What, export, pieces_of, whats_of
from briefing_tui.model import Briefing, Document, Quote, QuoteKind, Section, Span, replace
from briefing_tui.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTIONS = 200
_WORDS = "“It is safe,” said Lind.\n"


class _Counted(Packed[Quote]):
    """Quotations that count how many of them have been made; they know where each stands."""

    def __init__(self) -> None:
        super().__init__()
        self.made = 0

    def __len__(self) -> int:
        return _SECTIONS

    def _item(self, index: int) -> Quote:
        self.made += 1
        at = index * len(_WORDS)
        return Quote(span=Span(at + 1, at + 12), kind=QuoteKind.DIRECT)


@pytest.fixture
def quotes(monkeypatch: pytest.MonkeyPatch) -> _Counted:
    def outlines(quotes: _Counted) -> Iterator[tuple[int, int, bool]]:
        starts = (at * len(_WORDS) + 1 for at in range(len(quotes)))
        return ((start, start + 11, False) for start in starts)

    monkeypatch.setattr("briefing_tui.export.facts.outlines", outlines)
    return _Counted()


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.ORG])
def test_what_comes_first_is_written_without_the_rest(form: Form, quotes: _Counted) -> None:
    text = _WORDS * _SECTIONS
    bodies = (Span(at, at + len(_WORDS)) for at in range(0, len(text), len(_WORDS)))
    sections = tuple(Section(heading=None, body=body, level=2) for body in bodies)
    briefing = Briefing(
        document=Document(text=text, title="A pass"), sections=sections, quotes=quotes
    )
    pieces = iter(pieces_of(briefing, form, What.QUOTES))
    first = "".join(islice(pieces, 4))
    assert first.count("It is safe") == 3
    assert quotes.made <= 4
    whole = first + "".join(pieces)
    assert whole.count("It is safe") == _SECTIONS
    assert whole == export(briefing, form, What.QUOTES)


@pytest.mark.parametrize("form", Form)
def test_the_pieces_are_the_export(form: Form, harbour: Briefing) -> None:
    briefing = replace(harbour, document=replace(harbour.document, origin="news/harbour.md"))
    for what in whats_of(form):
        assert "".join(pieces_of(briefing, form, what)) == export(briefing, form, what)
