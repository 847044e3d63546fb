"""Find who is named but behind their words: "« J'ai peur. » | Jane Roe | se tait"."""

from __future__ import annotations

from briefing_tui.extract.pointing import says_i
from briefing_tui.extract.subjects import is_called_in_full
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_NEAR: Final = 2
"""Sentences behind words that open a paragraph among which one tells whose they are."""


def tells_who(press: Press, readings: Readings, waiting: list[int], behind: list[Reading]) -> bool:
    """Return whether the next sentences may tell who says the words that open their paragraph.

    "I" stands in these, or one is about somebody with a full name, and not about the words.
    """
    if len(waiting) != 1 or not readings.opens_block(waiting[0]):
        return False
    if says_i(press, readings, waiting[0]):
        return True
    named = (_full_name(press, reading) for reading in behind[:_NEAR])
    return press.speech.adjectives_behind and any(named)


def note_after(press: Press, reading: Reading, last: Attribution | None) -> None:
    """Note whom the sentence behind words names, where but a pronoun tells who says them."""
    if last is None or last.cue is None or last.after is not None or reading.quotations:
        return
    if press.speech.pronouns.get(last.mention.of(press.text).lower()) in ("m", "f"):
        last.after = _full_name(press, reading)


def _full_name(press: Press, reading: Reading) -> Span | None:
    """Return the full name of whom a sentence is about, unless it is about what was said."""
    subject = reading.subject()
    if subject is None or not is_called_in_full(reading, subject):
        return None
    about = not press.speech.these.isdisjoint(reading.sentence.low)
    return None if about or press.is_medium(reading.words(subject)) else reading.span(subject)
