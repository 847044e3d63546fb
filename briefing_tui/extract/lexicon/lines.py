"""Thousands of words kept as one text and found by a checksum, with no string for each.

A dictionary of them takes ten times the memory, and is built anew at every start.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate, count
from operator import add
from zlib import crc32 as checksum

from briefing_tui.typed import Final, overload

NOWHERE: Final = -1
"""The number of a line that is not there."""


class Lines(Sequence[str]):
    """The lines of a text; each is cut out of it when it is asked for."""

    def __init__(self, text: str, slots: bytes = b"") -> None:
        """Take the lines, and what `to_slots` made of them where they are looked up."""
        self._text = text
        ends = accumulate(map(len, text.split("\n")), initial=0)
        self._starts = array("I", map(add, ends, count()))
        self._slots = from_bytes("H", slots)
        self._last_slot = len(self._slots) - 1

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        return self._text[self._starts[index] : self._starts[index + 1] - 1]

    def __contains__(self, line: object) -> bool:
        return isinstance(line, str) and self.number(line) != NOWHERE

    def number(self, line: str) -> int:
        """Return the number of a line, counted from 0, or `NOWHERE`."""
        slot = checksum(line.encode("utf-8", "surrogatepass")) & self._last_slot
        while number := self._slots[slot]:
            start = self._starts[number - 1]
            is_long = self._starts[number] - start == len(line) + 1
            if is_long and self._text.startswith(line, start):
                return number - 1
            slot = slot + 1 & self._last_slot
        return NOWHERE


def to_slots(lines: Collection[str]) -> bytes:
    """Return a table of the numbers of lines, counted from 1, by their checksums.

    A number stands at its line's checksum, or in the next place that is free; three in four are.
    """
    slots = [0] * (1 << (4 * len(lines)).bit_length())
    last_slot = len(slots) - 1
    for number, line in enumerate(lines, 1):
        slot = checksum(line.encode()) & last_slot
        while slots[slot]:
            slot = slot + 1 & last_slot
        slots[slot] = number
    return to_bytes("H", slots)


def to_bytes(typecode: str, numbers: Iterable[int]) -> bytes:
    """Return numbers as bytes that mean the same on every machine."""
    kept = array(typecode, numbers)
    if sys.byteorder == "big":
        kept.byteswap()
    return kept.tobytes()


def from_bytes(typecode: str, kept: bytes) -> array[int]:
    """Return the numbers of `to_bytes`."""
    numbers = array(typecode, kept)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
