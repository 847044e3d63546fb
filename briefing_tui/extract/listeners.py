"""Find to whom of a medium's own somebody speaks: "tells | Jane Roe", "told its reporter | X"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading

_FULL_NAME: Final = [NAME, NAME]
_LONGEST_ROLE: Final = 4
"""Tokens of "the paper's science correspondent"."""


def interviewer_in(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return to whom of a medium's somebody speaks: "In the Post, he tells | Jane Roe | that".

    It is one who has not been named before and of whom nothing else is told, or in any article one
    whom words call so: "told reporter | Jane Roe", "confides to the paper's | Jane Roe".
    """
    if found.outlet or found.cue is None:
        return None
    if (asker := _asker_behind(press, reading, found)) is not None:
        return asker
    sentence, speech = reading.sentence, press.speech
    for cue in reading.cues:
        k = cue.end
        if sentence.start[cue.start] != found.cue.start or k >= len(sentence):
            continue
        to = speech.order_tells and sentence.low[k] in speech.addressee  # "explains | to"
        if not (to or sentence.low[k - 1] in speech.telling):
            continue
        name = _past_role(reading, k + to)
        called = name > k + to
        if sentence.kind[name : name + 2] != _FULL_NAME:
            return None
        plain = press.is_review and not found.addressed
        if not (called or (plain and is_first_name(sentence.low[name]))):
            return None
        span = Span(sentence.start[name], sentence.end[name + 1])
        return span if called or press.text.find(span.of(press.text)) == span.start else None
    return None


def _asker_behind(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return who is named behind a speaker as asking: "One girl, asked by | Roe | how, laughed"."""
    low, speech = reading.sentence.low, press.speech
    by = found.by
    k = by.phrase.end if by is not None and by.phrase is not None else len(low)
    if not speech.order_tells or k + 2 >= len(low) or low[k] != ",":
        return None
    length = match_at(low, k + 1, speech.cited)
    asked = length > 1 and low[k + length] in speech.agent
    who = reading.phrases.behind(k + 1 + length) if asked else None
    if who is None or reading.sentence.kind[who.end - 1] != NAME:
        return None
    return None if press.is_medium(reading.words(who)) else reading.span(who)


def _past_role(reading: Reading, k: int) -> int:
    """Return the token behind words for a medium's own, or the same where none stand there."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    if not speech.order_tells:
        return k
    own = False
    for end in range(k, min(k + _LONGEST_ROLE + 1, len(low))):
        if kind[end] != WORD:
            return end if own else k
        own = own or low[end] in speech.staff or low[end].removesuffix("'s") in speech.media
    return k
