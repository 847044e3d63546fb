"""Thousands of words kept as one text and found by their bytes, with no string for each.

A dictionary of them takes ten times the memory, and is built anew at every start.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping

from briefing_tui.typed import Final

_PARTING: Final = "="


class Lines(Mapping[str, str]):
    """Lines of a word and what belongs to it; each is cut out of the text when it is asked for."""

    def __init__(self, text: str, slots: bytes) -> None:
        """Take what `to_lines` and `to_slots` made of a mapping."""
        self._text = text
        self._slots = from_bytes("I", slots)

    def find(self, word: str) -> str | None:
        """Return what `get` does, without an exception inside where there is none."""
        slots = self._slots
        slot = _slot(word, len(slots))
        start = slots[slot]
        if not start:
            return None  # as for most words that are not there
        text, head = self._text, word + _PARTING
        while start:
            if text.startswith(head, start) and _PARTING not in word:
                start += len(head)
                return text[start : text.index("\n", start)]
            slot = (slot + 1) % len(slots)
            start = slots[slot]
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
    """Return a table of where in `to_lines` each word begins.

    It stands in the word's slot, or in the next one that is free; half of them are.
    """
    slots = [0] * _prime_from(2 * len(entries) + 1)
    start = 1
    for word, rest in entries.items():
        slot = _slot(word, len(slots))
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = start
        start += len(f"{word}{_PARTING}{rest}\n")
    return to_bytes("I", slots)


def _slot(word: str, slots: int) -> int:
    """Return the place of a word by its bytes taken as one number.

    `hash` differs from start to start, and a checksum has to be imported.
    """
    return int.from_bytes(word.encode("utf-8", "surrogatepass"), "little") % slots


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


def from_bytes(typecode: str, kept: bytes) -> array[int]:
    """Return the numbers of `to_bytes`."""
    numbers = array(typecode, kept)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
