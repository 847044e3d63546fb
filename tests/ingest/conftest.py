from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

ARTICLE = """<!doctype html>
<html lang="en-NO"><head><title>Storm closes harbour | Vardal Post</title>
<meta property="og:title" content="Storm closes harbour">
<meta property="article:published_time" content="2024-12-06T10:30:00+01:00">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Storm closes harbour</h1>
<p>The harbour of Vardal was closed on Monday after a night in which the wind tore eleven boats
from their moorings, the port authority said, and <a href="https://pier.example/x">nobody</a>
could say when it would open again.</p>
<h2>“It will not hold”</h2>
<p>Fishermen from the three villages had <em>warned</em> the council in spring that the old
breakwater would not stand another winter, and they said so again on Tuesday – “loudly”.</p>
<p>The council has met twice since then without a decision, and will meet again on Friday.</p>
</article><footer>Imprint</footer></body></html>
"""

Answer = Callable[[BaseHTTPRequestHandler], None]


def answer(body: bytes, kind: str | None = "text/html; charset=utf-8", status: int = 200) -> Answer:
    """Answer with a body in one piece."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if kind:
            handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return send


def redirect(target: str) -> Answer:
    """Answer with a redirect."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return send


def drip(handler: BaseHTTPRequestHandler) -> None:
    """Send a byte now and then, for longer than a test waits."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/plain")
    handler.end_headers()
    for _ in range(30):
        handler.wfile.write(b"a")
        handler.wfile.flush()
        time.sleep(0.1)


def flood(handler: BaseHTTPRequestHandler) -> None:
    """Send more than anybody asked for, and do not say how much."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/plain")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"word " * 20_000)


ANSWERS: dict[str, Answer] = {
    "/article": answer(ARTICLE.encode()),
    "/latin": answer(ARTICLE.encode("cp1252"), "text/html; charset=windows-1252"),
    "/declared": answer(
        ARTICLE.replace("<head>", '<head><meta charset="windows-1252">').encode("cp1252"),
        "text/html",
    ),
    "/untyped": answer(ARTICLE.encode(), None),
    "/plain": answer("Sturm über Vardal.\n".encode("latin-1"), "text/plain; charset=iso-8859-1"),
    "/note.md": answer(b"# Storm\n\nIt *blew*.\n", "text/markdown"),
    "/note": answer(b"It *blew*.\n", "text/markdown; charset=utf-8"),
    "/empty": answer(b"<html><body><nav>Home</nav></body></html>"),
    "/nothing": answer(b""),
    "/pdf": answer(b"%PDF-1.7", "application/pdf"),
    "/feed.xml": answer(b"<?xml version='1.0'?><rss version='2.0'/>", "application/xml"),
    "/feed.rss": answer(b"<rss version='2.0'/>", "application/rss+xml; charset=utf-8"),
    "/map.xml": answer(b"<?xml version='1.0'?><urlset/>", "text/xml"),
    "/page.xml": answer(ARTICLE.encode(), "application/xml"),
    "/missing": answer(b"no", status=404),
    "/once": redirect("/article"),
    "/loop": redirect("/loop"),
    "/local": redirect("file:///etc/hostname"),
    "/mail": redirect("mailto:a@vardal.example"),
    "/drip": drip,
    "/flood": flood,
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        try:
            ANSWERS[self.path](self)
        except OSError:  # whoever asked has gone
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base's name
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Yield the address of a server on this machine."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
