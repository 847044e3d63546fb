"""Find who says a quotation, as its own sentence tells: by a cue, or without one."""

from __future__ import annotations

from briefing_tui.extract.choice import decide
from briefing_tui.extract.continuation import is_only_about, is_passed_on
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.front_pages import medium_subject, printed_in
from briefing_tui.extract.pointing import heard_in_paper
from briefing_tui.extract.reading import Attribution
from briefing_tui.extract.subjects import (
    asked_subject,
    handed_to,
    has_verb,
    hosted_subject,
    is_asked,
    is_called_in_full,
    is_rubric,
    subject_of,
    turns_to_speak,
    writes_for,
)
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings


def cued_speaker(
    readings: Readings, reading: Reading, q: int, last: Attribution | None
) -> Attribution | None:
    """Return who says a quotation as a cue tells, in its sentence or in its own words.

    Args:
        readings: The article, by its sentences.
        reading: The sentence.
        q: The token that the quotation is in it.
        last: Who spoke last in its paragraph.
    """
    press = readings.press
    found = heard_in_paper(press, reading, q, decide(press, reading, q))
    found = _unless_pictured(press, found)
    loose = found is not None and _is_loose(press, reading, found)
    if loose or found is None or found.distance >= FAR or reading.sentence.low[q - 1] == ":":
        found = _said_inside(readings, reading, q, found, loose=loose) or found
    if found is None or last is None:
        return found
    return None if is_only_about(press, reading, found, last) else found


def _unless_pictured(press: Press, found: Attribution | None) -> Attribution | None:
    """Return who speaks, or for a picture whose page it is on: "Photo de X pour | Y |, titrée"."""
    if found is None or found.outlet or not press.speech.pictures:
        return found
    words = found.mention.of(press.text).lower().split()[:2]
    if press.speech.pictures.isdisjoint(words):
        return found
    return Attribution(found.rule, found.via[-1], found.cue, outlet=True) if found.via else None


def _is_loose(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether words name nobody: "estime | le journal |", "| la tentation | de conclure"."""
    article, _, noun = found.mention.of(press.text).lower().replace("’", "'").partition(" ")
    if found.outlet:
        return noun in press.speech.media and article in press.speech.definite
    who = found.by.phrase if found.by is not None and found.rule == "shared subject" else None
    return who is not None and not (who.pronoun or reading.phrases.may_speak(who))


def _said_inside(
    readings: Readings, reading: Reading, q: int, found: Attribution | None, *, loose: bool
) -> Attribution | None:
    """Return who an insertion in a quotation names, unless the cue in front tells who."""
    if not readings.press.speech.subject_behind:
        return None
    from briefing_tui.extract.insertions import leads_up, said_inside  # late: some languages

    if not loose and leads_up(reading, q, found):
        return None
    inside = said_inside(readings, readings.stretches[reading.sentence.stretch[q]])
    return None if loose and inside is not None and not inside.outlet else inside


def uncued_speaker(
    readings: Readings, reading: Reading, q: int, before: Attribution | None
) -> Attribution | None:
    """Return who says a quotation without a cue: who is asked, handed to, or its subject.

    Args:
        readings: The article, by its sentences.
        reading: The sentence.
        q: The token that the quotation is in it.
        before: Who spoke last.
    """
    press = readings.press
    if is_rubric(reading, q):
        return None
    found = (
        handed_to(press, reading, q)
        or asked_subject(press, reading, q)
        or medium_subject(press, reading, q)
        or hosted_subject(press, reading, q)
        or _felt_by(press, reading, q)
    )
    if found is None and _is_own(readings, reading, q, before):
        found = subject_of(press, reading, q)
    return found or printed_in(press, reading, q)


def _is_own(readings: Readings, reading: Reading, q: int, before: Attribution | None) -> bool:
    """Return whether a quotation may be the words of its own sentence's subject."""
    press, subject = readings.press, reading.subject_before(q)
    last = reading.sentence.low[subject.end - 1] if subject is not None else ""
    again = press.speech.subject_behind and last in press.speech.resuming
    writes = again or writes_for(press, reading, subject)  # "Le juriste se méfie, « … »"
    turns = turns_to_speak(press, reading, q)
    if writes or turns or has_verb(press, reading, q) or is_asked(press, reading, q):
        return True
    if readings.is_whole(reading.sentence.stretch[q]):
        return False
    named = subject is not None and is_called_in_full(reading, subject)
    return named or before is None or not is_passed_on(press, before)


def _felt_by(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return whom the words of a sentence are no more than felt by: "Ihr ist das „zu viel“"."""
    if not press.speech.verb_second:
        return None
    from briefing_tui.extract.clause_speakers import felt_by  # late: some languages only

    return felt_by(press, reading, q)
