"""Read in the last line of a digest who wrote in which paper: "[X and Y wrote in A and B]"."""

from __future__ import annotations

from itertools import groupby

from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_FULL_NAME: Final = 2
_LINES: Final = 3
"""Lines at the end of a digest among which that one stands."""
_LONGEST: Final = 400
"""Code points of it, at most."""


def read_contributors(press: Press, readings: Readings) -> list[tuple[Span, Span]]:
    """Return who wrote, each with the paper, where a line in brackets closes a digest."""
    count = len(readings.blocks)
    for block in range(max(1, count - _LINES), count):
        _, start, end = place_of(readings.blocks, block)
        if (
            press.text[start] not in "[("
            or press.text[end - 1] not in ")]"
            or end - start > _LONGEST
        ):
            continue  # mostly
        for reading in readings.read(start + 1, end - 1, block, ()):
            if (found := _pairs(press, reading)) is not None:
                return found
    return []


def _pairs(press: Press, reading: Reading) -> list[tuple[Span, Span]] | None:
    """Return the names before a verb of writing with the papers behind it, if they are as many."""
    low, speech = reading.sentence.low, press.speech
    verb = next((k for k, word in enumerate(low) if word in speech.writing), 0)
    venue = next((k for k in range(verb, len(low)) if low[k] in speech.venues), 0)
    if not (verb and venue):
        return None
    people = [p for p in _runs(reading, 0, verb) if p.end - p.start >= _FULL_NAME]
    papers = [p for p in _runs(reading, venue, len(low)) if press.is_medium(reading.words(p))]
    if not people or len(people) != len(papers):
        return None
    return [
        (reading.span(who), reading.span(paper)) for who, paper in zip(people, papers, strict=True)
    ]


def _runs(reading: Reading, start: int, end: int) -> Iterator[Phrase]:
    """Yield the names between two tokens, initials and all."""
    sentence, joins = reading.sentence, reading.phrases.speech.particles | {"."}
    named = [sentence.kind[k] == NAME or sentence.low[k] in joins for k in range(start, end)]
    for inside, run in groupby(range(start, end), lambda k: named[k - start]):
        tokens = list(run)
        if inside:
            yield Phrase(tokens[0], tokens[-1] + 1)
