from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.verify.compare import find, find_closest
from briefing_tui.verify.wording import name_characters, show_difference

_LONG = " ".join(f"w{number}" for number in range(100))


@pytest.mark.parametrize(
    ("article", "export", "shown"),
    [
        ("it holds", "it held", "it [-holds-]{+held+}"),
        ("it holds", "it", "it[- holds-]"),
        ("it", "it holds", "it{+ holds+}"),
        ("it’s", "it's", "it[-’-]{+'+}s"),
        ("a", "a", "a"),
        (_LONG, _LONG.replace("w50", "x"), "…w44 w45 w46 w47 w48 w49 [-w50-]{+x+} w51 w52 w53 "
         "w54 w55 w56 …"),
    ],
)  # fmt: skip
def test_both_wordings_are_shown_as_one(article: str, export: str, shown: str) -> None:
    assert show_difference(article, export).replace("… ", "…").replace(" …", "…") == (
        shown.replace("… ", "…").replace(" …", "…")
    )


@pytest.mark.parametrize(
    ("article", "export", "named"),
    [
        ("plain", "other, one", ()),
        ("no call", "no call one", ()),
        ("no call", "no  call", ("the export has U+0020 space",)),
        ("no\tcall’s", "no\xa0caǉ's", (
            "the article has U+2019 right single quotation mark",
            "the export has U+00A0 no-break space",
            "the export has U+01C9 latin small letter lj",
        )),
    ],
)  # fmt: skip
def test_characters_are_named_where_the_eye_cannot_tell_them_apart(
    article: str, export: str, named: tuple[str, ...]
) -> None:
    assert name_characters(article, export) == named


def test_words_are_found_across_line_breaks_at_the_place_that_is_closest() -> None:
    text = "a b (c)\n\n a\nb\n\n\n(c) a b\n\n(c)"
    assert find("a b\n\n(c)", text) == (10, 19)
    assert find("a b\n\n(c)", text, near=30) == (20, 28)
    assert find("A b", text) is None


@given(words=st.text(), text=st.text())
def test_closest_words_lie_in_the_text(words: str, text: str) -> None:
    span = find_closest(words, f"{text} {words} {text}")
    if words.split():
        assert span is not None
        assert 0 <= span.start <= span.end <= 2 * len(text) + len(words) + 2


def test_the_closest_words_are_whole_words() -> None:
    text = "He said that nobody had called since the early dawn of Friday, and left."
    span = find_closest("nobody called since the early daw", text)
    assert span is not None
    assert span.of(text) == "nobody had called since the early dawn"
    assert find_closest("something else", text) is None
