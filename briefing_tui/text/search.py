"""Finding words in a text: as vim's smartcase has it, and fast in a text of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class Search:
    """A search for words; capitals count if the words have any."""

    def __init__(self, text: str, words: str) -> None:
        self.words = words
        has_capitals = words != words.lower()
        lowered = text if has_capitals else text.lower()
        # A few capitals become two letters; there the offsets would be wrong.
        self._text = lowered if len(lowered) == len(text) else text

    def after(self, offset: int) -> Span | None:
        """Return the first hit that begins at or behind `offset`."""
        return self._span(self._text.find(self.words, offset) if self.words else -1)

    def before(self, offset: int) -> Span | None:
        """Return the last hit that begins before `offset`."""
        end = offset + len(self.words) - 1
        return self._span(self._text.rfind(self.words, 0, max(0, end)) if self.words else -1)

    def over(self, start: int, end: int) -> Iterator[Span]:
        """Yield the hits that have a character between two offsets."""
        found = self.after(max(0, start - len(self.words) + 1))
        while found is not None and found.start < end:
            yield found
            found = self.after(found.end)

    def count(self) -> int:
        """Return the number of hits."""
        return self._text.count(self.words) if self.words else 0

    def number(self, hit: Span) -> int:
        """Return the number of a hit, counted from 1."""
        return self._text.count(self.words, 0, hit.start) + 1

    def _span(self, start: int) -> Span | None:
        return Span(start, start + len(self.words)) if start >= 0 else None
