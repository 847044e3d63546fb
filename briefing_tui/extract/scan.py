"""One pass over the text for everything that is written with numbers and names of days.

Figures and dates are read together, since a number that belongs to a date is no figure and a
number that counts something is no year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from briefing_tui.extract.almanac import Moment, read_ago, read_moment, read_year
from briefing_tui.extract.lexicon.counting.measures import FRACTIONS
from briefing_tui.extract.numbers import read_compound, read_number
from briefing_tui.extract.quantities import read_figure
from briefing_tui.extract.windows import Line, Reel
from briefing_tui.model import BlockKind, Document, Figure, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.extract.lexicon.counting.shape import Dates, Numbers
    from briefing_tui.extract.lexicon.shape import Language

_LONGEST_COMPOUND: Final = 60


@dataclass(frozen=True, slots=True)
class Scan:
    """What one pass found, in the order of the text."""

    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]


def scan(document: Document, lexicon: Language) -> Scan:
    """Read every number and every name of a day once."""
    figures: list[Figure] = []
    moments: list[Moment] = []
    numbers, dates = lexicon.numbers, lexicon.dates
    find = _trigger(numbers, dates).finditer
    for start, end in _stretches(document):
        reel = Reel(document.text)
        done = start
        for match in find(document.text, start, end):
            place = match.start()
            if place < done:
                continue
            line = reel.around(place, start, end)
            at = line.index(place)
            if line.starts[at] != place:
                continue
            found, last = _read(line, at, numbers, dates)
            done = max(done, line.ends[last - 1])
            if isinstance(found, Figure):
                if not figures or figures[-1].span.end <= found.span.start:
                    figures.append(found)
            elif found is not None:
                moments.append(found)
    return Scan(tuple(figures), tuple(moments))


def _read(
    line: Line, at: int, numbers: Numbers, dates: Dates
) -> tuple[Figure | Moment | None, int]:
    """Return what stands at a token, and the token behind it."""
    moment = read_moment(line, at, dates)
    if moment is not None:
        return moment, moment.last
    if not _may_be_number(line.lower[at], numbers):
        return None, at + 1
    number = read_number(line, at, numbers)
    if number is not None:
        moment = read_ago(line, number.first, number.value, number.last, dates)
        if moment is not None:
            return moment, moment.last
    figure, last = read_figure(line, at, numbers)
    if figure is not None:
        return figure, last
    moment = read_year(line, at, dates)
    if moment is not None:
        return moment, moment.last
    return None, max(last, at + 1)


def _may_be_number(word: str, numbers: Numbers) -> bool:
    if word[0].isdigit() or word in FRACTIONS or word in _number_words(numbers):
        return True
    return numbers.compounds and read_compound(word, numbers) is not None


def _stretches(document: Document) -> Iterable[tuple[int, int]]:
    if not document.blocks:
        return [(0, len(document.text))]
    skipped = (BlockKind.CODE, BlockKind.RULE, BlockKind.IMAGE)
    return [
        (block.span.start, block.span.end) for block in document.blocks if block.kind not in skipped
    ]


@cache
def _number_words(numbers: Numbers) -> frozenset[str]:
    found = {word.split()[0] for word in numbers.joined}
    found.update(numbers.cardinals, numbers.hundreds, numbers.scales, numbers.collectives)
    found.update(numbers.vague, numbers.halves, numbers.fractions)
    if numbers.ones_count:
        found.update(numbers.ones)
    return frozenset(found)


@cache
def _trigger(numbers: Numbers, dates: Dates) -> re.Pattern[str]:
    """Return the pattern of everything that a figure or a date may begin with."""
    words = set(_number_words(numbers))
    named = {word.split()[0] for word in (*dates.months, *dates.weekdays)}
    words.update(word.split()[0] for word in dates.days)
    words.update(dates.units, dates.first)
    forms = words | {word.capitalize() for word in words | named}
    if not dates.capital_months:
        forms |= named
    signs = "".join(FRACTIONS)
    ending = r"(?![^\W\d_])"
    whole = _trie(sorted(forms)) + ending
    if numbers.compounds:
        parts = {*numbers.cardinals, *numbers.hundreds, *numbers.ones, *numbers.scales}
        starts = sorted(parts | {part.capitalize() for part in parts})
        most = _LONGEST_COMPOUND
        whole = rf"(?:{whole}|{_trie(starts)}[^\W\d_]{{2,{most}}}{ending})"
    return re.compile(rf"[0-9]+|(?<![^\W_]){whole}|[{signs}]")


def _trie(words: list[str]) -> str:
    """Return a pattern for any of the words that shares their beginnings, which is quick."""
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    parts = [
        re.escape(letter) + (_trie(rests) if any(rests) else "")
        for letter, rests in branches.items()
        if letter
    ]
    if not parts:
        return ""
    body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
    return f"(?:{body})?" if "" in branches else body
