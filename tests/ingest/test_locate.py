from __future__ import annotations

import io
import os
import sys
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import NotReadable
from briefing_tui.ingest.locate import Limits, read_head, read_raw
from briefing_tui.model import BlockKind
from briefing_tui.text.parse import Form, parse
from tests.ingest.conftest import ARTICLE

if TYPE_CHECKING:
    from pathlib import Path


def refused(where: str | Path, limits: Limits | None = None) -> str:
    with pytest.raises(NotReadable) as caught:
        read_raw(str(where), limits=limits or Limits())
    assert caught.value.advice
    assert "\x1b" not in str(caught.value)
    return str(caught.value)


def test_a_file_is_read_with_its_path_as_origin(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_text("# Sturm über Vardal\n", encoding="utf-8")
    raw = read_raw(str(path))
    assert (raw.text, raw.form, raw.origin) == ("# Sturm über Vardal\n", Form.PLAIN, str(path))
    assert raw.warnings == ()


def test_a_file_without_a_telling_suffix_is_guessed(tmp_path: Path) -> None:
    path = tmp_path / "storm"
    path.write_text("# Storm\n\nIt blew.\n")
    assert read_raw(str(path)).form is Form.MARKDOWN


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_obeyed_and_gone(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "storm.txt"
    path.write_bytes("Über Nacht".encode(encoding))
    assert read_raw(str(path)).text == "Über Nacht"


def test_bad_utf8_is_read_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_bytes("Sturm über Vardal".encode("cp1252"))
    raw = read_raw(str(path))
    assert raw.text == "Sturm über Vardal"
    assert len(raw.warnings) == 1


def test_standard_input_has_no_origin() -> None:
    raw = read_raw("-", stdin=io.BytesIO(b"It blew.\n"))
    assert (raw.text, raw.origin, raw.form) == ("It blew.\n", None, Form.PLAIN)


def test_standard_input_is_read_no_further_than_its_limit() -> None:
    stdin = io.BytesIO(b"a" * 5000)
    with pytest.raises(NotReadable, match="standard input is larger"):
        read_raw("-", stdin=stdin, limits=Limits(max_bytes=1000))
    assert stdin.tell() == 1001


def test_html_on_disk_becomes_its_article(tmp_path: Path) -> None:
    words = "The wind tore eleven boats from their moorings, the port authority said on Monday. "
    page = (
        f"<html lang='en'><body><article><h1>Storm</h1><p>{words * 3}</p></article></body></html>"
    )
    for name, text in [("a.html", page), ("b", f"<!DOCTYPE html>\n{page}")]:
        path = tmp_path / name
        path.write_text(text)
        raw = read_raw(str(path))
        assert "eleven boats" in raw.text
        assert "<p>" not in raw.text
        assert (raw.language, raw.published, raw.form) == ("en", None, Form.MARKDOWN)


def test_the_block_quotations_of_a_page_are_quotations(tmp_path: Path) -> None:
    quoted = """<blockquote><p>We have <a href="https://a.example/">tested</a> it.</p>
    <p><em>Twice</em>, and more.</p></blockquote><p>She went on.</p>
    <blockquote>Bare words.<br>On two lines.</blockquote>
    <blockquote><p>And more.</p>— Somebody</blockquote>
    <blockquote><div>In a box.</div></blockquote>
    <blockquote><blockquote><p>Quoted again by another.</p></blockquote></blockquote>
    <ul><li><blockquote><p>Quoted in a list.</p></blockquote></li></ul></article>"""
    path = tmp_path / "storm.html"
    path.write_text(ARTICLE.replace("</article>", quoted), encoding="utf-8")
    raw = read_raw(str(path))
    document = parse(raw.text, form=raw.form or Form.PLAIN)
    quotes = [x.span.of(document.text) for x in document.blocks if x.kind is BlockKind.QUOTE]
    assert quotes == ["We have tested it.", "Twice, and more.", "Bare words.", "On two lines.",
                      "And more.", "— Somebody", "In a box.",
                      "Quoted again by another."]  # fmt: skip
    assert "\n\nShe went on.\n\n" in document.text
    assert "\nQuoted in a list." in document.text, "without the sign"


def test_text_that_is_but_called_a_page_is_text(tmp_path: Path) -> None:
    path = tmp_path / "storm.html"
    path.write_text("Storm\n\n“It blew,” said Rosa Lind.\n", encoding="utf-8")
    assert read_raw(str(path)).form is Form.PLAIN


def test_a_missing_file_is_named() -> None:
    assert "there is no file no-such.txt." in refused("no-such.txt")


def test_an_address_without_its_scheme_is_recognised() -> None:
    assert "https://" in refused("www.vardal.example")
    assert "https://" in refused("vardal.example/storm")
    assert "https://" not in refused("notes.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


@pytest.mark.parametrize(
    "begins",
    ["<rss version='2.0'>", "<?xml version='1.0'?>\n<!-- ours -->\n<feed>", "\ufeff\n<rdf:RDF>"],
)
def test_a_feed_is_no_article(tmp_path: Path, begins: str) -> None:
    path = tmp_path / "harbour.xml"
    path.write_text(begins + "<title>The ferry runs</title>" * 10_000, encoding="utf-8")
    assert "harbour.xml is a feed, a list of articles" in refused(path)
    assert read_head(str(path)) is None


@pytest.mark.parametrize("text", ["<!-- <rss> -->\nA note.", "<?php", "<feeder> is a word."])
def test_what_only_looks_like_a_feed_is_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "note.txt"
    path.write_text(text)
    assert read_raw(str(path)).text == text


def test_a_binary_file_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x7fELF\0\0")
    assert "binary" in refused(path)


def test_no_copy_is_made_to_see_that_a_long_file_is_not_empty(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("“The ferry left,” she said.\n" * 40_000, encoding="utf-8")
    limits = Limits(max_bytes=path.stat().st_size)  # so many are set aside
    tracemalloc.start()
    text = read_raw(str(path), limits=limits).text
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2.4 * sys.getsizeof(text)  # in decoding alone it comes to 2.3


def test_a_file_that_begins_with_much_white_space_is_not_empty(tmp_path: Path) -> None:
    path = tmp_path / "late.txt"
    path.write_text("\n" * 9_000 + "The ferry left.", encoding="utf-8")
    assert read_raw(str(path)).text.endswith("left.")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf\n", "\xa0\u2028".encode()])
def test_an_empty_file_is_no_article(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    assert "is empty" in refused(path)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert "larger than 32 MiB" in refused(path)


def test_a_stream_that_never_ends_is_cut_off() -> None:
    assert "larger than" in refused("/dev/zero", limits=Limits(max_bytes=4096))


def test_a_file_without_permission_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything

        def deny(_: str) -> os.stat_result:
            raise PermissionError

        monkeypatch.setattr("briefing_tui.ingest.locate.os.stat", deny)
    assert "may not be read" in refused(path)


@pytest.mark.parametrize("where", ["a\0b", "x" * 5000, "a\x1b[31m.txt", ""])
def test_a_path_that_cannot_be_is_refused(where: str) -> None:
    assert "\0" not in refused(where)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("file:///etc/hosts", "without “file://”"),
        ("ftp://vardal.example/a", "http:// or https://"),
    ],
)
def test_other_schemes_are_refused_with_advice(where: str, words: str) -> None:
    assert words in refused(where)


_LONG = "\n\n".join(f"Die Fähre Nummer {number} lief um acht Uhr aus." for number in range(9_000))


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("shift", range(3))
def test_the_head_of_a_long_file_is_what_the_whole_begins_with(
    tmp_path: Path, shift: int, mark: str
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(mark + "ä" * shift + "äöü" * 50 + _LONG, encoding="utf-8")
    head, whole = read_head(str(path)), read_raw(str(path))
    assert head is not None
    assert 30_000 < len(head.text) < 40_000
    assert whole.text.startswith(head.text)
    assert (head.form, head.origin) == (whole.form, whole.origin)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", b"short"),
        ("a.txt", _LONG.encode("utf-16")),
        ("a.txt", _LONG.encode("cp1252")),
        ("a.txt", b"\0" * 300_000),
        ("a.txt", b" \n" * 150_000),
        ("a.html", _LONG.encode()),
        ("a.txt", b"<!doctype html><p>" + _LONG.encode()),
    ],
)
def test_what_only_the_whole_can_tell_has_no_head(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert read_head(str(path)) is None


def test_what_is_no_file_or_too_long_has_no_head(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(_LONG, encoding="utf-8")
    assert read_head(str(path), Limits(max_bytes=250_000)) is None
    for where in (str(tmp_path), str(tmp_path / "absent"), "-", "https://a.example/", "a\0b"):
        assert read_head(where) is None
