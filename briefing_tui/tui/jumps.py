"""The jump list: where the reader has been, as offsets of the text."""

from __future__ import annotations


class Jumps:
    """Places to go back and forward to."""

    def __init__(self) -> None:
        self.behind: list[int] = []
        self.ahead: list[int] = []

    def leave(self, offset: int) -> None:
        """Remember the place that a jump starts from; what was ahead is forgotten."""
        if not self.behind or self.behind[-1] != offset:
            self.behind.append(offset)
        self.ahead.clear()

    def back(self, offset: int) -> int | None:
        """Return the place before, or None; `offset` is where the reader is now."""
        while self.behind and self.behind[-1] == offset:
            self.behind.pop()
        if not self.behind:
            return None
        self.ahead.append(offset)
        return self.behind.pop()

    def forward(self, offset: int) -> int | None:
        """Return the place that was last left by going back, or None."""
        if not self.ahead:
            return None
        self.behind.append(offset)
        return self.ahead.pop()
