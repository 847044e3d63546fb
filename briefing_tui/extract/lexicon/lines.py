"""Thousands of words kept as the bytes of one text, with no string for each.

A dictionary of them takes ten times the memory, and is built anew at every start; a text with one
letter beyond Latin-1 twice as much.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

_PARTING: Final = b"="
_END: Final = b"\n"


class Lines(Mapping[str, str]):
    """Lines of a word and what belongs to it; each is cut out of the text when it is asked for."""

    def __init__(self, text: bytes, slots: bytes) -> None:
        """Take what `to_lines` and `to_slots` made of a mapping."""
        self._text = text
        self._slots = from_bytes("I", slots)

    def find(self, word: str) -> str | None:
        """Return what `get` does, without an exception inside where there is none."""
        key, slots = word.encode("utf-8", "surrogatepass"), self._slots
        count = len(slots)
        slot = int.from_bytes(key, "little") % count  # as `_slot`, which costs as much again
        text, head = self._text, key + _PARTING
        begins = text.startswith
        while start := slots[slot]:
            if begins(head, start) and _PARTING not in key:
                start += len(head)
                return text[start : text.index(_END, start)].decode()
            slot = (slot + 1) % count
        return None

    def __getitem__(self, word: str) -> str:
        found = self.find(word)
        if found is None:
            raise KeyError(word)
        return found

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.find(word) is not None

    def __iter__(self) -> Iterator[str]:
        lines = self._text.split(_END)[1:-1]
        return (line.partition(_PARTING)[0].decode() for line in lines)

    def __len__(self) -> int:
        return self._text.count(_END) - 1


class Listed:
    """A few hundred words in order, each a line of its own."""

    def __init__(self, text: bytes) -> None:
        """Take what `to_listed` made of words."""
        self._text = text
        self._stretches: dict[str, tuple[int, int]] = {}
        """Where the words stand that begin with a letter."""

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        stretch = self._stretches.get(word[:1]) or self._stretch_of(word[:1])
        return self._text.find(_END + _key(word) + _END, *stretch) >= 0 and "\n" not in word

    def __iter__(self) -> Iterator[str]:
        return (line.decode() for line in self._text.split(_END)[1:-1])

    def _stretch_of(self, letter: str) -> tuple[int, int]:
        head = _END + _key(letter)
        first, last = self._text.find(head), self._text.rfind(head)
        end = self._text.find(_END, last + 1) + 1
        self._stretches[letter] = stretch = (first, end) if first >= 0 else (0, 0)
        return stretch


def to_listed(words: Iterable[str]) -> bytes:
    """Return the text of `Listed`."""
    return _key("\n".join(("", *sorted(words), "")))


def to_lines(entries: Mapping[str, str]) -> bytes:
    """Return the text of `Lines`: no word and nothing that belongs to one holds "=" or an end."""
    return _END + b"".join(map(_line, entries.items()))


def to_slots(entries: Mapping[str, str]) -> bytes:
    """Return a table of where in `to_lines` each word begins.

    It stands in the word's slot, or in the next one that is free; half of them are.
    """
    slots = [0] * _prime_from(2 * len(entries) + 1)
    start = 1
    for word, rest in entries.items():
        slot = _slot(_key(word), len(slots))
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = start
        start += len(_line((word, rest)))
    return to_bytes("I", slots)


def _key(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


def _line(entry: tuple[str, str]) -> bytes:
    return _key(entry[0]) + _PARTING + entry[1].encode() + _END


def _slot(key: bytes, slots: int) -> int:
    """Return the place of a word by its bytes taken as one number.

    `hash` differs from start to start, and a checksum has to be imported.
    """
    return int.from_bytes(key, "little") % slots


def _prime_from(least: int) -> int:
    """Return the next prime: by a power of two, words with the same first letters would clash."""
    number = max(least, 3) | 1
    while any(number % divisor == 0 for divisor in range(3, int(number**0.5) + 1, 2)):
        number += 2
    return number


def to_bytes(typecode: str, numbers: Iterable[int]) -> bytes:
    """Return numbers as bytes that mean the same on every machine."""
    kept = array(typecode, numbers)
    if sys.byteorder == "big":
        kept.byteswap()
    return kept.tobytes()


def from_bytes(typecode: Literal["H", "I"], kept: bytes) -> Sequence[int]:
    """Return the numbers of `to_bytes`, which are copied only where they mean something else."""
    if sys.byteorder == "little":
        return memoryview(kept).cast(typecode)
    numbers = array(typecode, kept)
    numbers.byteswap()
    return numbers
