"""Tell who signs what stands above a line: "— Ruth Okafor, engineer"."""

from __future__ import annotations

from briefing_tui.extract.choice import attribute
from briefing_tui.extract.reading import DASHES, Cue
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.readings import Readings

_SIGNED: Final = 120
"""Code points of the longest signature."""


def read_signature(readings: Readings, block: int) -> Attribution | None:
    """Return who signs what stands above a paragraph: "— Ruth Okafor, engineer"."""
    if block >= len(readings.blocks):
        return None
    _, start, end = place_of(readings.blocks, block)
    if readings.text[start : start + 1] not in DASHES or end - start > _SIGNED:
        return None
    line = next(iter(readings.read(start, end, block, ())), None)
    low = line.sentence.low if line is not None else []
    phrase = line.phrases.starting_at(1) if line is not None and len(low) > 1 else None
    if line is None or phrase is None or phrase.pronoun or not line.phrases.may_speak(phrase):
        return None
    if phrase.end < len(low) and low[phrase.end] not in ",.(":
        return None
    return attribute(readings.press, line, Cue("dash", 0, 1, phrase), "dash")
