"""A page of the web that comes as slowly as a test wants it to, from this machine."""

from __future__ import annotations

import select
import socket
from contextlib import suppress

LENGTH = 100_000
PARAGRAPH = b"The ferries stayed in port on Friday, and nobody knows for how long. "
TEXT = (PARAGRAPH * (LENGTH // len(PARAGRAPH) + 1))[:LENGTH]


class SlowPage:
    """A server of one page of plain text, for one visitor."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(20)
        self._visitor: socket.socket | None = None
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}/ferries"

    def begin(self, body: bytes = b"") -> None:
        """Wait for the visitor and send the head, which states `LENGTH`, and some of the body."""
        self._visitor, _ = self._server.accept()
        self._visitor.settimeout(20)
        self._visitor.recv(65_536)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {LENGTH}\r\n\r\n"
        self.send(head.encode() + body)

    def send(self, body: bytes) -> None:
        """Send more of the body."""
        assert self._visitor is not None
        self._visitor.sendall(body)

    def hang_up(self) -> None:
        """Close the connection, in the middle of whatever is sent."""
        assert self._visitor is not None
        self._visitor.close()

    def is_left(self, within_s: float = 20) -> bool:
        """Return whether the visitor goes away in time."""
        assert self._visitor is not None
        if not select.select([self._visitor], [], [], within_s)[0]:
            return False
        with suppress(ConnectionError):
            return self._visitor.recv(1) == b""
        return True

    def is_asked_again(self) -> bool:
        """Return whether somebody else waits for the page."""
        return bool(select.select([self._server], [], [], 0)[0])

    def close(self) -> None:
        """Serve no more."""
        self._server.close()
        if self._visitor is not None:
            self._visitor.close()
