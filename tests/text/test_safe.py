from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.text.safe import is_safe_url, to_safe

BIDI_CLASSES = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
any_text = st.text(st.characters(), max_size=200)
dirty_text = st.text(
    st.sampled_from("ab \t\n\r\x0b\x0c\x1b\x9b\x85\u2028\u202e\u2066\ufeff\u200e\ud800\u200d“"),
    max_size=60,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\x1b]52;c;x\x07b", "a\ufffd]52;c;x\ufffdb"),
        ("a\x9b31mb", "a\ufffd31mb"),
        ("a\x7fb\x00c", "a\ufffdb\ufffdc"),
        ("a\ud800b", "a\ufffdb"),
        ("a\u202eb\u2066c\u2069\ufeff", "a\u2060b\u2060c\u2060\u2060"),
        ("a\r\nb\rc", "a \nb\nc"),
        ("a\u2028b\x85c\x0bd\x0ce", "a\nb\nc\nd\ne"),
        ("a\tb\nc\u200dd\u200ce “é”", "a\tb\nc\u200dd\u200ce “é”"),
    ],
)
def test_each_dangerous_character_is_replaced_by_one_other(text: str, expected: str) -> None:
    assert to_safe(text) == expected


def test_clean_text_comes_back_as_it_is() -> None:
    text = "“Clean,” she said — été.\n" * 5000
    assert to_safe(text) is text


@pytest.mark.parametrize("bad", ["\x1b", "\u202e", "\ud812", "\x9b"])
def test_one_bad_character_in_a_long_foreign_text_is_found(bad: str) -> None:
    text = "Мир без слов. " * 2000
    assert bad not in to_safe(text + bad + text)


@given(any_text | dirty_text)
def test_to_safe_keeps_the_length_and_leaves_nothing_that_acts(text: str) -> None:
    safe = to_safe(text)
    assert len(safe) == len(text)
    assert to_safe(safe) == safe
    for character in safe:
        assert character in "\t\n" or unicodedata.category(character) not in ("Cc", "Cs")
        assert unicodedata.bidirectional(character) not in BIDI_CLASSES
    assert not set(safe) & set("\u200e\u200f\u061c\ufeff\u2028\u2029")


@pytest.mark.parametrize(
    "url", ["http://a.example", "HTTPS://a.example/b?c=d#e", "mailto:a@b.example"]
)
def test_links_of_the_web_and_mail_are_safe(url: str) -> None:
    assert is_safe_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "a.example",
        "/path",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "http:a",
        "http://",
        "mailto:",
        "http://a.example/\x1b]8;;",
        "http://a.example/\u202ea",
        "http://a.example/a b",
        "http://a.example/\n",
    ],
)
def test_other_links_are_not(url: str) -> None:
    assert not is_safe_url(url)
