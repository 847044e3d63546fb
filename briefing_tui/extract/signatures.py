"""Tell who signs what stands above a line: "— Ruth Okafor, engineer"."""

from __future__ import annotations

from briefing_tui.extract.choice import attribute
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.reading import DASHES, Cue
from briefing_tui.extract.readings import indices_of
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.readings import Readings

_SIGNED: Final = 120
"""Code points of the longest signature."""
_FULL_NAME: Final = 2
_FRAME: Final = 60
"""Code points in which a paragraph names who it begins with."""
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


def read_frame(readings: Readings, block: int) -> Attribution | None:
    """Return who is named above words that are all of a paragraph, and right below them.

    "Quote: Jane Roe fears no one." / "“I fear no one.”" / "Jane Roe says in the Post that …"
    """
    if block < 1 or block + 1 >= len(readings.blocks) or not _is_all_words(readings, block):
        return None
    text = readings.text
    _, above, end_above = place_of(readings.blocks, block - 1)
    _, start, end = place_of(readings.blocks, block + 1)
    words = text[start : min(end, start + _FRAME)].split()
    before = text[above:end_above]
    names = (" ".join(words[k : k + _FULL_NAME]) for k in range(_FULL_NAME))
    if not any(name.istitle() and name.rstrip(",") in before for name in names):
        return None  # mostly
    line = next(iter(readings.read_block(block + 1)), None)
    phrase = line.phrases.starting_at(0) if line is not None else None
    if line is None or phrase is None or phrase.pronoun or not line.phrases.may_speak(phrase):
        return None
    if readings.press.is_medium(line.words(phrase)):
        return None
    cue = Cue("subject", 0, 0, phrase)
    found = attribute(readings.press, line, cue, "named behind")
    found.via = find_chain(readings.press, line, cue, found)
    return found


def _is_all_words(readings: Readings, block: int) -> bool:
    """Return whether one quotation is all of a paragraph."""
    _, start, end = place_of(readings.blocks, block)
    stretches = indices_of(readings.blocks_of_stretches, block)
    if not stretches:
        return False
    first = readings.stretches[stretches.start]
    return first.outer_start == start and first.outer_end == end
