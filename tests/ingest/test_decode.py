from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.ingest.decode import decode, decode_head, is_binary

WORDS = "Die Fähre nach Ålesund fährt nicht: „Sturm“, sagt der Kapitän."
RUSSIAN = "Паром в Олесунн сегодня не пойдёт из-за шторма, сообщил капитан порта утром. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_can_be_known_is_no_guess(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == (WORDS, ())


def test_the_stated_charset_comes_before_utf8() -> None:
    assert decode("é".encode("latin-1"), "iso-8859-1") == ("é", ())
    assert decode("é".encode(), "no-such-charset") == ("é", ())
    assert decode("é".encode(), "ascii") == ("é", ())


@pytest.mark.parametrize(
    ("stated", "meant", "words"),
    [
        ("iso-8859-1", "cp1252", WORDS),
        ("Latin1", "cp1252", WORDS),
        ("ISO-8859-9", "cp1254", "“İyi” – 5 €"),
        ("shift_jis", "cp932", "①「高い」と語った"),
        ("gb2312", "gb18030", "“朱镕基”说"),
        ("euc-kr", "cp949", "“똠방각하”"),
    ],
)
def test_an_older_name_means_what_pages_write_under_it(stated: str, meant: str, words: str) -> None:
    assert decode(words.encode(meant), stated) == (words, ())
    assert decode(b"\x81 x", "iso-8859-1") == ("\x81 x", ()), "as it was said, where it must be"
    assert decode(words.encode(), "no\0name") == (words, ())


def test_a_western_text_is_guessed_with_a_warning() -> None:
    text, warnings = decode(WORDS.encode("cp1252"))
    assert text == WORDS
    assert "cp1252" in warnings[0]


def test_a_foreign_text_is_guessed_with_a_warning() -> None:
    text, warnings = decode(RUSSIAN.encode("cp1251"))
    assert text == RUSSIAN
    assert "guess" in warnings[0]


def test_a_broken_byte_in_utf8_does_not_change_the_rest() -> None:
    text, warnings = decode(WORDS.encode() + b"\xff.")
    assert text == WORDS + "\ufffd."
    assert "UTF-8" in warnings[0]


def test_a_cut_off_utf16_text_is_read_as_far_as_it_goes() -> None:
    text, warnings = decode("Sturm".encode("utf-16")[:-1])
    assert text.startswith("Stur")
    assert "UTF-16" in warnings[0]


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 text", b"\x89PNG\r\n", b"text\0text", b"\x01\x02\x03abc"]
)
def test_binary_data_is_known(data: bytes) -> None:
    assert is_binary(data)


@pytest.mark.parametrize("data", [b"", b"text", WORDS.encode("utf-16"), b"\x1b[31mred\x1b[0m"])
def test_text_is_not_binary(data: bytes) -> None:
    assert not is_binary(data)


@given(st.binary(max_size=200))
def test_any_bytes_become_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@pytest.mark.parametrize(
    ("captured", "text"),
    [
        ("\x1b[1;31m400 cars\x1b[0m, \x1b[38;5;12msaid\x1b[m Ruiz.", "400 cars, said Ruiz."),
        ("\x9bNein\x8b", "\x9bNein\x8b"),
        ("\x9b31mred\x9b0m \x1b(Bplain\x1b[K", "red plain"),
        ("\x1b]8;;https://a.example\x1b\\a link\x1b]8;;\x07.", "a link."),
        ("an arrow \x1b and [0m", "an arrow \x1b and [0m"),
        ("\x1b]0;never ended\nThe next line", "\x1b]0;never ended\nThe next line"),
    ],
)
def test_what_told_a_terminal_of_colours_goes_in_whole(captured: str, text: str) -> None:
    assert decode(captured.encode()).text == text
    assert decode_head(captured.encode()) == text


@pytest.mark.parametrize("stated", ["iso-8859-1", "iso-8859-15", "windows-1252", "windows-1251"])
def test_a_page_saved_anew_as_utf8_is_read_as_such(stated: str) -> None:
    assert decode("“Größe”, está".encode(), stated) == ("“Größe”, está", ())
