from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.export.weave import Stretch, weave
from briefing_tui.model import Span

_TEXT = "abcdefghij"


def _woven(*stretches: Stretch) -> str:
    return weave(_TEXT, Span(0, len(_TEXT)), stretches, lambda words, _: words)


def _mark(start: int, end: int, sign: str, rank: int = 0, raw: str | None = None) -> Stretch:
    return Stretch(Span(start, end), f"<{sign}>", f"</{sign}>", rank, raw)


def test_stretches_nest_in_any_order() -> None:
    assert _woven(_mark(2, 4, "x"), _mark(1, 6, "y"), _mark(7, 9, "z")) == (
        "a<y>b<x>cd</x>ef</y>g<z>hi</z>j"
    )
    assert _woven(_mark(1, 3, "x"), _mark(1, 3, "y", rank=1)) == "a<x><y>bc</y></x>defghij"
    assert _woven(_mark(1, 3, "x"), _mark(3, 5, "y")) == "a<x>bc</x><y>de</y>fghij"


def test_of_two_that_cross_the_lower_rank_stays() -> None:
    assert _woven(_mark(1, 4, "x", rank=1), _mark(3, 6, "y")) == "abc<y>def</y>ghij"
    assert _woven(_mark(1, 4, "x"), _mark(3, 6, "y", rank=1)) == "a<x>bcd</x>efghij"
    assert _woven(_mark(1, 4, "x"), _mark(3, 6, "y")) == "a<x>bcd</x>efghij"


def test_nothing_is_marked_inside_raw_words() -> None:
    assert _woven(_mark(1, 5, "x", rank=1, raw="RAW"), _mark(2, 3, "y", rank=2)) == (
        "a<x>RAW</x>fghij"
    )


def test_the_words_are_escaped_where_they_stand() -> None:
    seen: list[tuple[str, int]] = []
    weave(_TEXT, Span(2, 8), [_mark(4, 5, "x")], lambda w, at: seen.append((w, at)) or w)  # type: ignore[func-returns-value]
    assert seen == [("cd", 2), ("e", 4), ("fgh", 5)]


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10), st.integers(0, 2)), max_size=8))
def test_whatever_is_marked_the_words_stay_and_the_marks_close(
    spans: list[tuple[int, int, int]],
) -> None:
    marks = [_mark(a, b, str(number), rank) for number, (a, b, rank) in enumerate(spans)]
    words, around = "", list[str]()
    for piece in _woven(*marks).replace(">", "<").split("<"):
        if piece.isdigit():
            around.append(piece)
        elif piece.startswith("/"):
            assert around.pop() == piece[1:]
        else:
            words += piece
    assert (words, around) == (_TEXT, [])
