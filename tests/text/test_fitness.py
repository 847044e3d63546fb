from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    Inline,
    InlineKind,
    Mark,
    MarkKind,
    Span,
    replace,
)
from briefing_tui.text.fitness import is_fit

if TYPE_CHECKING:
    from collections.abc import Callable

_CONTENT = Path(__file__).resolve().parents[2] / "content"


def test_what_the_program_makes_is_fit(harbour: Briefing) -> None:
    assert is_fit(harbour)
    for path in _CONTENT.glob("*.md"):
        assert is_fit(desk.brief(desk.read(str(path)).document, today=date(2024, 12, 9)))


def _with_document(**changes: object) -> Callable[[Briefing], Briefing]:
    return lambda b: replace(b, document=replace(b.document, **changes))


def _with_first(of: str, **changes: object) -> Callable[[Briefing], Briefing]:
    return lambda b: replace(
        b, **{of: (replace(getattr(b, of)[0], **changes), *getattr(b, of)[1:])}
    )


_HEADING = Block(kind=BlockKind.HEADING, span=Span(0, 3), level=1)
_MARK = Mark(kind=MarkKind.PLAIN, span=Span(0, 1))
_LINK = Inline(kind=InlineKind.LINK, span=Span(0, 3), target="https://a.example")


@pytest.mark.parametrize(
    "break_it",
    [
        lambda b: _with_document(text="\x1b" + b.document.text[1:])(b),
        _with_document(title="a\u202eb"),
        _with_document(origin="a\x07"),
        _with_document(marks=(replace(_MARK, by="\x9b"),)),
        _with_document(
            marks=(Mark(kind=MarkKind.PLAIN, span=Span(0, 1), attributes=(("\0", ""),)),)
        ),
        _with_document(inlines=(replace(_LINK, target="javascript:alert(1)"),)),
        _with_document(inlines=(replace(_LINK, target="/etc/passwd"),)),
        _with_document(inlines=(replace(_LINK, span=Span(2, 3)), _LINK)),
        _with_document(blocks=(_HEADING, replace(_HEADING, span=Span(2, 5)))),
        _with_document(blocks=(replace(_HEADING, level=10**9),)),
        _with_first("sources", name="\x1b[2J"),
        _with_first("sources", aliases=("\x1b",)),
        _with_first("sources", url="file:///etc/passwd"),
        _with_first("sections", level=-1),
        _with_first("quotes", nested_in=0),
        _with_first("quotes", nested_in=1),
        _with_first("figures", value=float("inf")),
        _with_first("figures", upper=float("nan")),
        _with_first("dates", end=date(1999, 1, 1)),
        lambda b: replace(b, quotes=b.quotes[::-1]),
        lambda b: replace(b, sections=b.sections[::-1]),
        lambda b: replace(b, dates=b.dates[::-1]),
        lambda b: replace(b, quotes=(b.quotes[0], replace(b.quotes[1], nested_in=0))),
    ],
)
def test_what_is_unsafe_or_out_of_order_is_not(
    harbour: Briefing, break_it: Callable[[Briefing], Briefing]
) -> None:
    assert not is_fit(break_it(harbour))
