"""The index of findings, the runs and the jump list."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Briefing, Document, Quote, QuoteKind, Source, SourceKind, Span
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.jumps import Jumps
from briefing_tui.tui.runs import BOLD, COLOUR, ITALIC, NOBODY, to_runs, with_marks

if TYPE_CHECKING:
    import pytest

_TEXT = "He said “they told me 'no' at the door” and left."


def _nested() -> Briefing:
    outer = Quote(span=Span(9, 38), kind=QuoteKind.DIRECT, speaker="he")
    inner = Quote(span=Span(23, 25), kind=QuoteKind.DIRECT, speaker="they", nested_in=0)
    sources = tuple(Source(id=i, name=i, kind=SourceKind.PERSON) for i in ("they", "he"))
    return Briefing(document=Document(text=_TEXT), quotes=(outer, inner), sources=sources)


def test_the_innermost_quotation_counts() -> None:
    findings = Findings(_nested())
    line = Span(0, len(_TEXT))
    assert findings.quote_at(24, line) == 1
    assert findings.quote_at(30, line) == 0
    assert findings.quote_at(0, line) == 0, "the line's first"
    assert findings.quote_at(45, Span(42, 49)) is None
    assert findings.quote_before(8) is None


def test_the_inner_quotation_is_painted_in_its_own_colour() -> None:
    findings = Findings(_nested())
    looks = {_TEXT[a:b]: look & COLOUR for a, b, look in findings.runs.over(0, len(_TEXT))}
    assert looks["“they told me "] == looks[" at the door”"] == findings.colours["he"] + 1
    assert looks["'no'"] == findings.colours["they"] + 1
    assert looks[" and left."] == 0


def test_runs_leave_no_hole_wherever_they_are_asked() -> None:
    runs = to_runs([(5, 9, BOLD), (7, 12, NOBODY)])
    assert list(runs.over(0, 20)) == [
        (0, 5, 0), (5, 7, BOLD), (7, 9, BOLD | NOBODY), (9, 12, NOBODY), (12, 20, 0),
    ]  # fmt: skip
    assert list(runs.over(8, 10)) == [(8, 9, BOLD | NOBODY), (9, 10, NOBODY)]
    assert list(to_runs([]).over(3, 5)) == [(3, 5, 0)]


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from((BOLD, ITALIC, 3))),
        max_size=6,
    )
)
def test_runs_say_what_lies_over_each_character(layers: list[tuple[int, int, int]]) -> None:
    runs = to_runs(layers)
    painted = [0] * 31
    for start, end, look in runs.over(0, 31):
        painted[start:end] = [look] * (end - start)
    for place, look in enumerate(painted):
        over = {kind for start, end, kind in layers if start <= place < end}
        assert {bit for bit in (BOLD, ITALIC) if look & bit} | (
            {3} if look & COLOUR else set()
        ) == over


def test_the_runs_of_a_long_text_take_little_memory_while_they_are_made() -> None:
    layers = [(9, 1_999_999, ITALIC), *((60 * k, 60 * k + 30, BOLD) for k in range(20_000))]
    tracemalloc.start()
    try:
        runs = to_runs(layers)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [*runs.over(65_520, 65_610)] == [
        (65_520, 65_550, BOLD | ITALIC),
        (65_550, 65_580, ITALIC),
        (65_580, 65_610, BOLD | ITALIC),
    ]
    assert peak < 50 * len(layers)  # as numbers of Python's, the edges alone would take 80


def test_the_marks_belong_to_the_colour() -> None:
    assert with_marks("say “yes” now", Span(5, 8)) == (4, 9)
    assert with_marks("say ''yes'' now", Span(6, 9)) == (4, 11)
    assert with_marks("yes", Span(0, 3)) == (0, 3)


def test_who_speaks_gets_a_colour_before_who_passes_on(river: Briefing) -> None:
    findings = Findings(river)
    assert [source.id for source in findings.order] == [
        "board", "mayor", "courier", "radio", "insurers",
    ]  # fmt: skip
    assert findings.colours["board"] == 0
    assert findings.colours["radio"] == 3
    assert findings.passed["radio"] == 2


def test_the_jump_list_goes_back_and_forward_and_forgets_what_was_ahead() -> None:
    jumps = Jumps()
    assert jumps.back(0) is None
    jumps.leave(10)
    jumps.leave(20)
    assert jumps.back(30) == 20
    assert jumps.back(20) == 10
    assert jumps.forward(10) == 20
    assert jumps.forward(20) == 30
    assert jumps.forward(30) is None
    assert jumps.back(30) == 20
    jumps.leave(25)
    assert jumps.forward(40) is None


def test_only_a_short_article_is_searched_before_it_is_shown(
    monkeypatch: pytest.MonkeyPatch, river: Briefing
) -> None:
    from briefing_tui import desk
    from briefing_tui.tui import opening

    reading = desk.Reading(document=river.document, warnings=("A guess",))
    monkeypatch.setattr(desk, "read_in_steps", lambda _, **__: iter((reading,)))
    monkeypatch.setattr(desk, "brief", lambda _, **__: river)
    short = opening.open_article("x.md")
    assert short.findings is not None
    assert short.warnings == ("A guess",)
    monkeypatch.setattr(opening, "AT_ONCE_CHARACTERS", 10)
    long = opening.open_article("x.md")
    assert long.findings is None
    assert [more.findings is not None for more in long.more] == [True]
