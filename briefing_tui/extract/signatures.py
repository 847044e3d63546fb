"""Tell who signs what stands above a line: "— Ruth Okafor, engineer"."""

from __future__ import annotations

from briefing_tui.extract.choice import attribute
from briefing_tui.extract.reading import DASHES, Cue
from briefing_tui.extract.readings import indices_of
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.readings import Readings

_SIGNED: Final = 120
"""Code points of the longest signature."""
_CLOSING: Final = frozenset('"”“»')


def read_signature(readings: Readings, block: int) -> Attribution | None:
    """Return who signs what stands above a paragraph: "— Ruth Okafor, engineer".

    So does a name without a dash that the mark closes which the words above opened.
    """
    if block >= len(readings.blocks):
        return None
    _, start, end = place_of(readings.blocks, block)
    if end - start > _SIGNED:
        return None
    behind = readings.text[start : start + 1] in DASHES
    if not behind:
        closes = readings.text[end - 1] in _CLOSING
        if not closes or indices_of(readings.blocks_of_stretches, block):
            return None
        end -= 1
    line = next(iter(readings.read(start, end, block, ())), None)
    low = line.sentence.low if line is not None else []
    phrase = line.phrases.starting_at(behind) if line is not None and len(low) > behind else None
    if line is None or phrase is None or phrase.pronoun or not line.phrases.may_speak(phrase):
        return None
    if phrase.end < len(low) and low[phrase.end] not in ",.(":
        return None
    return attribute(readings.press, line, Cue("dash", 0, behind, phrase), "dash")
