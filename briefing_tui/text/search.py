"""Finding words in a text: as vim's smartcase has it, and in a text of any length.

White space finds any other, so that a phrase is found over the end of a line or of a paragraph. The
signs of a keyboard find those of a typesetter, and a letter with an accent finds the same in two
characters (canonical equivalence, Unicode 3.7). A text is looked through slice by slice and never
copied: whoever asks can stop between two slices, and of each only the number of its hits is kept.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import chain

from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern
    from typing import Literal

SLICE: Final = 1 << 16
"""Characters of which all hits are found together; two milliseconds' work where there are many."""
_STRETCH: Final = 8
"""So many slices are counted in one go."""
_FAR_STRETCH: Final = 192
"""So many are looked through in one go for the first hit, for which somebody waits: a hundredth of
a second in a text that has so many, and a pause would give the turn to whatever else goes on."""
_MANY_HITS: Final = 8000
"""So many are enough for one go."""
_KEPT_SLICES: Final = 4
"""Of so many slices it is kept where their hits are; a page on the screen lies in two at most."""
_MOST_QUICK: Final = 3
"""So many forms of the first letter are looked for one after the other rather than together."""
_ALIKE: Final = {"'": "'’‘ʼ", '"': '"“”„«»', "-": "-‐‑‒–"}
"""What else a sign of the keyboard stands for."""
_CAPITALS: Final = {"i": "İ", "k": "\u212a", "å": "\u212b", "ß": "ẞ", "θ": "ϴ", "ω": "\u2126"}
"""Capitals that a small letter does not become when it is made large."""
_Hits: TypeAlias = "tuple[array[int], array[int]]"
"""Where hits begin and where they end."""


class Search:
    """A search for words; capitals count if the words have any."""

    def __init__(
        self, text: str, words: str, before: Search | None = None, *, slice_characters: int = SLICE
    ) -> None:
        """Look for words.

        Args:
            text: Where to look.
            words: What to look for.
            before: The search for fewer letters of them in the same text; where nothing of those
                was found nothing has to be looked for any more.
            slice_characters: How much to look through in one go.
        """
        self.words = words if words.isascii() else _normal("NFC", words)
        self.slices_read = 0
        """How many slices have been looked through so far."""
        self._text = text
        self._slice = slice_characters
        self._pattern = _to_pattern(self.words)
        self._quick = _to_quick_patterns(self.words)
        self._longest = len(words if words.isascii() else _normal("NFD", words))
        self._slices = max(1, -(-len(text) // slice_characters)) if words else 0
        self._empty: set[int] = set()
        """Slices in which no hit begins, as far as that is known."""
        if before is not None and self._narrows(before):
            self._empty |= before._empty
        self._begins = array("L", [0])
        """Where to begin in each slice counted so far, and the next one: behind the last hit."""
        self._counts = array("L", [0])
        """How many hits begin before each of them."""
        self._known: dict[int, _Hits] = {}

    def after(self, offset: int) -> Span | None:
        """Return the first hit that begins at or behind `offset`."""
        return self._first(offset, offset // self._slice, self._slices)

    def before(self, offset: int) -> Span | None:
        """Return the last hit that begins before `offset`."""
        for number in range(min(offset // self._slice, self._slices - 1), -1, -1):
            starts, ends = self._hits(number)
            index = bisect_left(starts, offset) - 1
            if index >= 0:
                return Span(starts[index], ends[index])
        return None

    def seek(self, offset: int) -> Iterator[Span | None]:
        """Look for the first hit from `offset` on and, behind the end, from the start.

        Yields:
            None now and then, wherever there is more to look through; the hit as the last, if any.
        """
        first, read = offset // self._slice, self.slices_read
        ahead = ((number, offset) for number in range(first, self._slices, _FAR_STRETCH))
        around = ((number, 0) for number in range(0, min(first + 1, self._slices), _FAR_STRETCH))
        for number, begin in chain(ahead, around):
            stop = min(number + _FAR_STRETCH, self._slices)
            if self.slices_read > read and not self._is_read(number, stop):
                yield None
                read = self.slices_read
            found = self._first(begin, number, stop)
            if found is not None:
                yield found
                return

    def over(self, start: int, end: int) -> Iterator[Span]:
        """Yield the hits that have a character between two offsets."""
        first = start // self._slice
        while first and self._reach(first * self._slice) > start:
            first -= 1  # a hit that begins in the slice before may end here
        for number in range(first, min(-(-end // self._slice), self._slices)):
            starts, ends = self._hits(number)
            for index in range(bisect_right(ends, start), bisect_left(starts, end)):
                yield Span(starts[index], ends[index])

    def count(self) -> int:
        """Return the number of hits."""
        for _ in self.count_on():
            pass
        return self._counts[-1]

    @property
    def is_counted(self) -> bool:
        """Whether all hits have been counted."""
        return len(self._counts) > self._slices

    def count_on(self) -> Iterator[None]:
        """Count all hits; yield before each stretch of a long text, and where there are many."""
        paused_at = 0
        while not self.is_counted:
            number = len(self._counts) - 1
            has_many = self._counts[-1] - paused_at > _MANY_HITS
            if self._slices > 1 and (number % _STRETCH == 0 or has_many):
                yield
                paused_at = self._counts[-1]
            self._count_slice(number)

    def _count_slice(self, number: int) -> None:
        starts, ends = self._hits(number)
        following = (number + 1) * self._slice
        self._counts.append(self._counts[-1] + len(starts))
        self._begins.append(max(following, ends[-1] if ends else self._begins[-1]))
        if self._begins[-1] > following:
            self._known.pop(number + 1, None)

    def number(self, hit: Span) -> int:
        """Return the number of a hit, counted from 1."""
        self.count()
        number = hit.start // self._slice
        return self._counts[number] + bisect_right(self._hits(number)[0], hit.start)

    def _first(self, offset: int, number: int, stop: int) -> Span | None:
        """Return the first hit in slices up to `stop` that begins at or behind `offset`."""
        while (number := self._skip_empty(number, stop)) < stop:
            starts, ends = self._hits(number)
            index = bisect_left(starts, offset)
            if index < len(starts):
                return Span(starts[index], ends[index])
            number += 1
        return None

    def _skip_empty(self, number: int, stop: int) -> int:
        """Return the first slice from `number` on in which a hit begins, or `stop`."""
        while number < stop and number in self._empty:
            number += 1
        if number >= stop or number in self._known:
            return number
        full = min(self._first_begin(number * self._slice, stop * self._slice) // self._slice, stop)
        self._empty.update(range(number, full))
        self.slices_read += full - number
        return full

    def _first_begin(self, offset: int, stop: int) -> int:
        """Return where the first hit from `offset` on begins, or `stop`."""
        for pattern in self._quick:
            match = pattern.search(self._text, offset, self._reach(stop))
            stop = stop if match is None else min(stop, match.start())
        return stop

    def _is_read(self, number: int, stop: int) -> bool:
        """Return whether slices have been looked through."""
        return all(one in self._empty or one in self._known for one in range(number, stop))

    def _hits(self, number: int) -> _Hits:
        """Return the hits that begin in a slice."""
        if number in self._empty:
            return _NONE
        if number not in self._known:
            if len(self._known) >= _KEPT_SLICES:
                self._known.clear()
            self._known[number] = self._read(number)
        return self._known[number]

    def _read(self, number: int) -> _Hits:
        self.slices_read += 1
        first, stop = number * self._slice, (number + 1) * self._slice
        begin = self._begins[number] if number < len(self._begins) else first
        matches = self._pattern.finditer(self._text, begin, self._reach(stop))
        spans = [span for match in matches if (span := match.span())[0] < stop]
        if not spans and begin == first:  # else a hit of fewer letters would hide one of more
            self._empty.add(number)
        starts, ends = zip(*spans, strict=True) if spans else ((), ())
        return array("L", starts), array("L", ends)

    def _reach(self, offset: int) -> int:
        """Return how far a hit may go that begins before `offset`."""
        match = _letters(self._longest).match(self._text, offset)
        return max(match.end() if match else 0, offset + self._longest)

    def _narrows(self, before: Search) -> bool:
        """Return whether each hit begins where one of the search before does."""
        is_same = self._text is before._text and self._slice == before._slice
        return is_same and bool(before.words.strip()) and self.words.startswith(before.words)


_NONE: Final[_Hits] = (array("L"), array("L"))


@lru_cache(maxsize=8)
def _letters(count: int) -> Pattern[str]:
    import re  # late: as below

    return re.compile(rf"(?:\s*\S){{0,{count}}}\s?")


@lru_cache(maxsize=8)
def _to_pattern(words: str) -> Pattern[str]:
    import re  # late: not before something is looked for

    has_capitals = words != words.lower()
    parts = ["".join(_to_class(sign, has_capitals) for sign in part) for part in words.split()]
    if not parts:
        return re.compile(r"\s" * len(words))
    lead, trail = r"\s" * words[0].isspace(), r"\s" * words[-1].isspace()
    return re.compile(lead + r"\s+".join(parts) + trail)


@lru_cache(maxsize=8)
def _to_quick_patterns(words: str) -> tuple[Pattern[str], ...]:
    """Return patterns that find, each for one form of the first letter, what the one pattern does.

    Where a certain letter begins a hit, a text is looked through six times as fast.
    """
    import re  # late: as above

    whole, has_capitals = _to_pattern(words), words != words.lower()
    forms = _forms(words[0], has_capitals) if words and not words[0].isspace() else []
    if len(forms) > _MOST_QUICK:
        return (whole,)
    if forms and not words[0].isascii() and len(parts := _normal("NFD", words[0])) > 1:
        accents = "".join(_to_class(part, has_capitals) for part in parts[1:])
        forms += [form + accents for form in _forms(parts[0], has_capitals)]
    if len(forms) < 2:
        return (whole,)
    rest = whole.pattern[len(_to_class(words[0], has_capitals)) :]
    return tuple(re.compile(form + rest) for form in forms)


def _to_class(sign: str, has_capitals: bool) -> str:
    """Return the part of a pattern that finds a sign, and those that are alike."""
    one, *others = _forms(sign, has_capitals)
    whole = f"[{one}{''.join(others)}]" if others else one
    parts = _in_parts(sign, has_capitals)
    return f"(?:{whole}|{parts})" if parts else whole


def _in_parts(sign: str, has_capitals: bool) -> str:
    """Return the pattern of a letter and its accents as characters of their own, if it has any."""
    parts = "" if sign.isascii() else _normal("NFD", sign)
    return "".join(_to_class(part, has_capitals) for part in parts) if len(parts) > 1 else ""


def _normal(form: Literal["NFC", "NFD"], words: str) -> str:
    from unicodedata import normalize  # late: a megabyte, which English does not need

    return normalize(form, words)


def _forms(sign: str, has_capitals: bool) -> list[str]:
    """Return a sign and those that are alike, as they stand in a pattern."""
    import re  # late: as above

    signs = {*_ALIKE.get(sign, sign)}
    if not has_capitals:
        signs |= {sign.upper(), sign.title(), _CAPITALS.get(sign, sign)}
    return sorted(re.escape(form) for form in signs if len(form) == 1)
