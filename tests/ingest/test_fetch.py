from __future__ import annotations

import socket
import threading
import time
from datetime import datetime

import pytest

from briefing_tui.errors import Cancelled, NotReadable, Unreachable
from briefing_tui.ingest.locate import Limits, read_raw
from briefing_tui.progress import Arrival
from briefing_tui.text.parse import Form, parse
from tests.slow_page import LENGTH, TEXT, SlowPage


@pytest.mark.parametrize(
    "page", ["/article", "/latin", "/declared", "/untyped", "/once", "/page.xml"]
)
def test_a_page_becomes_its_article(site: str, page: str) -> None:
    raw = read_raw(site + page)
    assert raw.form is Form.MARKDOWN
    assert raw.title == "Storm closes harbour"
    assert raw.language == "en-NO"
    assert raw.published == datetime.fromisoformat("2024-12-06T10:30:00+01:00")
    assert raw.origin == site + ("/article" if page == "/once" else page)
    document = parse(raw.text, form=raw.form, origin=raw.origin)
    assert "Tuesday – “loudly”." in document.text
    assert "Imprint" not in document.text
    headings = [b.span.of(document.text) for b in document.blocks if b.kind == "heading"]
    assert "“It will not hold”" in headings
    assert [each.target for each in document.inlines if each.target] == ["https://pier.example/x"]
    assert raw.warnings == ()


def test_text_is_passed_on_as_it_is(site: str) -> None:
    plain = read_raw(site + "/plain")
    assert (plain.text, plain.form) == ("Sturm über Vardal.\n", Form.PLAIN)
    assert read_raw(site + "/note.md").form is Form.MARKDOWN
    assert read_raw(site + "/note").form is Form.MARKDOWN


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/missing", "404"),
        ("/loop", "more than 5 times"),
        ("/local", "file:///etc/hostname"),
        ("/mail", "mailto:"),
    ],
)
def test_a_page_that_cannot_be_had_says_why(site: str, page: str, words: str) -> None:
    with pytest.raises(Unreachable) as caught:
        read_raw(site + page)
    assert words in caught.value.what
    assert site in caught.value.what
    assert caught.value.advice


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/pdf", "application/pdf"),
        ("/empty", "no article text"),
        ("/nothing", "empty"),
        ("/feed.xml", "is a feed, a list of articles"),
        ("/feed.rss", "is a feed, a list of articles"),
        ("/map.xml", "is XML and no article"),
    ],
)
def test_a_page_without_an_article_says_so(site: str, page: str, words: str) -> None:
    with pytest.raises(NotReadable) as caught:
        read_raw(site + page)
    assert words in caught.value.what
    assert caught.value.advice


def test_bytes_are_counted_while_they_come(site: str) -> None:
    with pytest.raises(NotReadable, match=r"larger than 0\.5 MiB"):
        read_raw(site + "/flood", limits=Limits(max_bytes=524_288))


def test_a_server_that_drips_is_left(site: str) -> None:
    began = time.monotonic()
    with pytest.raises(Unreachable, match=r"within 0\.4 seconds"):
        read_raw(site + "/drip", limits=Limits(timeout_s=0.4))
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (socket.gaierror(-2, "Name or service not known"), "Name or service not known"),
        (ConnectionResetError("broken (by them)"), "broken (by them)"),
    ],
)
def test_what_an_error_says_is_whole(
    monkeypatch: pytest.MonkeyPatch, said: OSError, why: str
) -> None:
    def fail(*_: object) -> None:
        raise said

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(Unreachable) as caught:
        read_raw("http://nope.invalid/x")
    assert caught.value.what == f"http://nope.invalid/x could not be fetched: {why}"


def test_nobody_listening_is_told_apart(site: str) -> None:
    with pytest.raises(Unreachable, match="could not be fetched"):
        read_raw("http://127.0.0.1:9/x", limits=Limits(timeout_s=5))


@pytest.mark.parametrize("url", ["http://", "http://[", "https://a b/", "http://a\x1b.example/"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises((Unreachable, NotReadable)) as caught:
        read_raw(url, limits=Limits(timeout_s=5))
    assert "\x1b" not in str(caught.value)


def test_somebody_is_told_how_much_has_come(slow_page: SlowPage) -> None:
    told: list[Arrival] = []

    def serve() -> None:
        while not told:
            time.sleep(0.01)
        slow_page.begin(TEXT[:1])
        while not told[-1].received_bytes:
            time.sleep(0.01)
        slow_page.send(TEXT[1:])

    server = threading.Thread(target=serve)
    server.start()
    raw = read_raw(slow_page.url, tell=told.append)
    server.join()
    assert len(raw.text) == LENGTH
    host = slow_page.url.split("/")[2]
    assert told[0] == Arrival(host)
    assert Arrival(host, 1, LENGTH) in told
    assert told[-1] == Arrival(host, LENGTH, LENGTH, is_whole=True)


def test_whoever_is_told_can_give_it_up(slow_page: SlowPage) -> None:
    server = threading.Thread(target=slow_page.begin, args=(TEXT[:9],))
    server.start()

    def tell(arrival: Arrival) -> None:
        if arrival.received_bytes:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        read_raw(slow_page.url, tell=tell)
    server.join()
    slow_page.send(TEXT[9:20])
    assert slow_page.is_left(5), "nothing more is taken in"


def test_a_connection_that_breaks_off_is_told(slow_page: SlowPage) -> None:
    def serve() -> None:
        slow_page.begin(TEXT[:4000])
        time.sleep(0.1)
        slow_page.hang_up()

    server = threading.Thread(target=serve)
    server.start()
    with pytest.raises(Unreachable, match="the connection broke off after 4 kB"):
        read_raw(slow_page.url)
    server.join()
