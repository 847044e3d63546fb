"""Finding words in a text: as vim's smartcase has it, and fast in a text of any length.

White space finds any other, so that a phrase is found over the end of a line or of a paragraph. The
signs of a keyboard find those of a typesetter.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from briefing_tui.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern

_ALIKE: Final = {"'": "['’‘ʼ]", '"': '["“”„«»]', "-": "[-‐‑‒–]"}
"""What else a sign of the keyboard stands for."""


class Search:
    """A search for words; capitals count if the words have any."""

    def __init__(self, text: str, words: str) -> None:
        self.words = words
        has_capitals = words != words.lower()
        lowered = text if has_capitals else text.lower()
        # A few capitals become two letters; there the offsets would be wrong.
        self._text = lowered if len(lowered) == len(text) else text
        self._pattern = _to_pattern(words) if _is_loose(words) else None

    def after(self, offset: int) -> Span | None:
        """Return the first hit that begins at or behind `offset`."""
        if self._pattern is not None:
            match = self._pattern.search(self._text, offset)
            return Span(*match.span()) if match else None
        return self._span(self._text.find(self.words, offset) if self.words else -1)

    def before(self, offset: int) -> Span | None:
        """Return the last hit that begins before `offset`."""
        if self._pattern is not None:
            return self._hit(bisect_left(self._hits[0], offset) - 1)
        end = offset + len(self.words) - 1
        return self._span(self._text.rfind(self.words, 0, max(0, end)) if self.words else -1)

    def over(self, start: int, end: int) -> Iterator[Span]:
        """Yield the hits that have a character between two offsets."""
        if self._pattern is not None:
            starts, ends = self._hits
            for index in range(bisect_right(ends, start), bisect_left(starts, end)):
                yield Span(starts[index], ends[index])
            return
        found = self.after(max(0, start - len(self.words) + 1))
        while found is not None and found.start < end:
            yield found
            found = self.after(found.end)

    def count(self) -> int:
        """Return the number of hits."""
        if self._pattern is not None:
            return len(self._hits[0])
        return self._text.count(self.words) if self.words else 0

    def number(self, hit: Span) -> int:
        """Return the number of a hit, counted from 1."""
        if self._pattern is not None:
            return bisect_right(self._hits[0], hit.start)
        return self._text.count(self.words, 0, hit.start) + 1

    @cached_property
    def _hits(self) -> tuple[array[int], array[int]]:
        """Where the hits of a pattern begin and end; it cannot be looked for backwards."""
        assert self._pattern is not None
        starts, ends = array("L"), array("L")
        for match in self._pattern.finditer(self._text):
            starts.append(match.start())
            ends.append(match.end())
        return starts, ends

    def _hit(self, index: int) -> Span | None:
        starts, ends = self._hits
        return Span(starts[index], ends[index]) if index >= 0 else None

    def _span(self, start: int) -> Span | None:
        return Span(start, start + len(self.words)) if start >= 0 else None


def _is_loose(words: str) -> bool:
    """Return whether words find more than themselves."""
    return bool(words.strip()) and any(sign.isspace() or sign in _ALIKE for sign in words)


def _to_pattern(words: str) -> Pattern[str]:
    import re  # late: only for several words, or signs

    parts = [
        "".join(_ALIKE.get(sign) or re.escape(sign) for sign in part) for part in words.split()
    ]
    inside = r"\s+".join(parts)
    lead, trail = r"\s" * words[0].isspace(), r"\s" * words[-1].isspace()
    return re.compile(f"{lead}{inside}{trail}")
