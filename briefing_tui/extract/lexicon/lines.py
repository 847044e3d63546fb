"""Thousands of words kept as one text and found by a checksum, with no string for each.

A dictionary of them takes ten times the memory, and is built anew at every start.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping
from zlib import crc32 as checksum

from briefing_tui.typed import Final

_PARTING: Final = "="


class Lines(Mapping[str, str]):
    """Lines of a word and what belongs to it; each is cut out of the text when it is asked for."""

    def __init__(self, text: str, slots: bytes) -> None:
        """Take what `to_lines` and `to_slots` made of a mapping."""
        self._text = text
        self._slots = from_bytes("I", slots)
        self._last_slot = len(self._slots) - 1

    def find(self, word: str) -> str | None:
        """Return what `get` does, without an exception inside where there is none."""
        slot = checksum(word.encode("utf-8", "surrogatepass")) & self._last_slot
        head = word + _PARTING
        while start := self._slots[slot]:
            if self._text.startswith(head, start) and _PARTING not in word:
                start += len(head)
                return self._text[start : self._text.index("\n", start)]
            slot = slot + 1 & self._last_slot
        return None

    def __getitem__(self, word: str) -> str:
        found = self.find(word)
        if found is None:
            raise KeyError(word)
        return found

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.find(word) is not None

    def __iter__(self) -> Iterator[str]:
        return (line.partition(_PARTING)[0] for line in self._text.split("\n")[1:-1])

    def __len__(self) -> int:
        return self._text.count("\n") - 1


def to_lines(entries: Mapping[str, str]) -> str:
    """Return the text of `Lines`: no word and nothing that belongs to one holds "=" or an end."""
    return "\n" + "".join(f"{word}{_PARTING}{rest}\n" for word, rest in entries.items())


def to_slots(entries: Mapping[str, str]) -> bytes:
    """Return a table of where in `to_lines` each word begins, by its checksum.

    It stands at the word's checksum, or in the next place that is free; half of them are.
    """
    slots = [0] * (1 << (2 * len(entries)).bit_length())
    last_slot = len(slots) - 1
    start = 1
    for word, rest in entries.items():
        slot = checksum(word.encode()) & last_slot
        while slots[slot]:
            slot = slot + 1 & last_slot
        slots[slot] = start
        start += len(f"{word}{_PARTING}{rest}\n")
    return to_bytes("I", slots)


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
