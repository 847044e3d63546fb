"""Fetch one page of the web, within limits of time, bytes and redirects."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event, Thread
from urllib.parse import urljoin, urlsplit

from briefing_tui.errors import BriefingError, NotReadable, Unreachable
from briefing_tui.progress import Arrival, tell_nobody, to_size
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

    from briefing_tui.ingest.locate import Limits
    from briefing_tui.progress import Tell

_HTML = ("text/html", "application/xhtml+xml")
_MARKDOWN = ("text/markdown", "text/x-markdown")
_TEXT = ("text/plain", *_MARKDOWN)
_XML = ("application/xml", "text/xml", *(f"application/{x}+xml" for x in ("rss", "atom", "rdf")))
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_TELL_EVERY_S = 0.1
_HEADERS = {
    "Accept": "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "briefing-tui (a reader for news articles)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as it was sent."""

    url: str
    """Where the last redirect led."""
    body: bytes
    is_html: bool | None
    """None where the server did not say what it sent."""
    is_markdown: bool = False
    is_xml: bool = False
    """A page or a feed, or neither: its first tag tells."""
    charset: str | None = None
    """As the server named it."""


def fetch(url: str, limits: Limits, tell: Tell = tell_nobody) -> Page:
    """Fetch a page.

    The work is done in a thread of its own that is left behind when the time is up: neither the
    look-up of a name nor a server that sends a byte a second can be given a limit otherwise.

    Args:
        url: Its address.
        limits: How much is read and how long.
        tell: Is told now and then how much has come.

    Raises:
        Unreachable: There is no such server, it took too long, or it said no.
        NotReadable: What it sent is too large or no text.
    """
    visit = _Visit(url, limits)
    thread = Thread(target=visit.run, daemon=True, name="fetch")
    thread.start()
    try:
        is_late = _wait(thread, visit, limits.timeout_s, tell)
    finally:
        visit.given_up.set()
    if is_late:
        what = f"{to_safe(url)} did not answer in full within {limits.timeout_s:g} seconds"
        raise Unreachable(what, "Try again later, or save the page and give the file")
    if visit.page is None:
        assert visit.error is not None
        raise visit.error
    came = visit.arrival
    tell(Arrival(came.host, came.received_bytes, came.total_bytes, is_whole=True))
    return visit.page


def _wait(thread: Thread, visit: _Visit, timeout_s: float, tell: Tell) -> bool:
    """Wait for a visit, telling how far it is; return whether it takes too long."""
    deadline = time.monotonic() + timeout_s
    while thread.is_alive():
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            return True
        tell(visit.arrival)
        thread.join(min(left_s, _TELL_EVERY_S))
    return False


class _Visit:
    """One page on its way, redirects included."""

    def __init__(self, url: str, limits: Limits) -> None:
        self.given_up = Event()
        self.page: Page | None = None
        self.error: BriefingError | None = None
        self.arrival = Arrival(_host(url))
        self._url = url
        self._limits = limits

    def run(self) -> None:
        """Fetch the page into `page`, or put what went wrong into `error`."""
        from urllib3.exceptions import HTTPError, MaxRetryError, ProtocolError

        try:
            self.page = self._follow()
        except BriefingError as error:
            self.error = error
        except (HTTPError, OSError, ValueError) as error:
            reason = error.reason if isinstance(error, MaxRetryError) else error
            why = _why(reason)
            if isinstance(reason, ProtocolError) and self.arrival.received_bytes:
                why = f"the connection broke off after {to_size(self.arrival.received_bytes)}"
            self.error = Unreachable(
                f"{to_safe(self._url)} could not be fetched: {why}",
                "Check the address and the connection",
            )

    def _follow(self) -> Page:
        for _ in range(self._limits.max_redirects + 1):
            with _pool(self._url, self._limits) as pool:
                response = pool.request(
                    "GET", self._url, redirect=False, retries=False, preload_content=False
                )
                try:
                    target = response.headers.get("Location")
                    if response.status not in _REDIRECTS or not target:
                        return self._page(response)
                finally:
                    response.close()
            self._url = self._next(target)
        what = f"{to_safe(self._url)} redirects more than {self._limits.max_redirects} times"
        raise Unreachable(what, "Open it in a browser and give the address you end at")

    def _next(self, target: str) -> str:
        url = urljoin(self._url, target)
        if not is_safe_url(url) or urlsplit(url).scheme not in ("http", "https"):
            what = f"{to_safe(self._url)} redirects to {to_safe(url)}, which is no address"
            raise Unreachable(what, "Only http and https addresses are followed")
        self.arrival = Arrival(_host(url))
        return url

    def _page(self, response: BaseHTTPResponse) -> Page:
        if response.status >= 400:
            said = f"{response.status} {to_safe(response.reason or '')}".strip()
            what = f"{to_safe(self._url)} cannot be had: the server said {said}"
            raise Unreachable(what, "Check the address; a page behind a login cannot be read")
        kind, _, rest = response.headers.get("Content-Type", "").partition(";")
        kind = kind.strip().lower()
        if kind and kind not in _HTML + _TEXT + _XML:
            what = f"{to_safe(self._url)} is {to_safe(kind)} and no article"
            raise NotReadable(what, "Give the address of a page with text")
        return Page(
            url=self._url,
            body=self._body(response),
            is_html=kind in _HTML if kind and kind not in _XML else None,
            is_markdown=kind in _MARKDOWN,
            is_xml=kind in _XML,
            charset=_charset(rest),
        )

    def _body(self, response: BaseHTTPResponse) -> bytes:
        body = bytearray()
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isascii() and length.isdecimal() else None
        while chunk := response.read1(_CHUNK, decode_content=True):  # what there is, be it little
            body += chunk
            self.arrival = Arrival(self.arrival.host, response.tell(), total)
            if len(body) > self._limits.max_bytes or self.given_up.is_set():
                most = self._limits.max_bytes / (1024 * 1024)
                what = f"{to_safe(self._url)} is larger than {most:g} MiB"
                raise NotReadable(what, "Give the address of a single article")
        return bytes(body)


def _pool(url: str, limits: Limits) -> PoolManager:
    """Return a pool that goes through the proxy which the environment names, if it names one."""
    from urllib.request import getproxies, proxy_bypass

    from urllib3 import PoolManager, ProxyManager, Timeout

    timeout = Timeout(total=limits.timeout_s)
    parts = urlsplit(url)
    proxy = getproxies().get(parts.scheme)
    if proxy and not proxy_bypass(parts.hostname or ""):
        return ProxyManager(proxy, headers=_HEADERS, timeout=timeout, cert_reqs="CERT_REQUIRED")
    return PoolManager(headers=_HEADERS, timeout=timeout, cert_reqs="CERT_REQUIRED")


def _host(url: str) -> str:
    """Return whose page it is, as it may be shown."""
    try:
        return to_safe(urlsplit(url).netloc.rpartition("@")[2])
    except ValueError:  # what is wrong with it is told where it is fetched
        return to_safe(url)


def _charset(parameters: str) -> str | None:
    for each in parameters.split(";"):
        key, _, value = each.partition("=")
        if key.strip().lower() == "charset":
            return value.strip(" \"'") or None
    return None


def _why(reason: object) -> str:
    """Return the last words of an error, where the library puts what went wrong."""
    words = to_safe(str(reason))
    for before in (": ", "] ", "('"):  # of whom, the number of an error, its class
        words = words.rpartition(before)[2]
    words = words.strip(" .)('\"")
    return words + ")" * (words.count("(") - words.count(")")) or type(reason).__name__
