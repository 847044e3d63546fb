"""Tell to whom of a medium's own somebody speaks: "Dem Reporter sagte X", "sagt ihr X"."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import gender_of, is_kind_of
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import NAME
from briefing_tui.extract.whom_meant import is_he_or_she
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading

_CITING: Final = frozenset({"citing", "cited", "interview"})
"""Rules of cues whose addressee is no listener."""
_LONGEST_POST: Final = 6
"""Tokens of "Gastautorin der Neuen Zürcher Zeitung", and one more."""


def listener_of(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return who of a medium's own was told words, by a noun for what they are there.

    A pronoun means who the sentence before was about, if that is one of the staff.
    """
    by, before = found.by, found.context
    again = before is not None and before.listens and is_he_or_she(press, found)
    if again and before is not None and before.mention == found.before:
        return before.reporter  # "X erzählt der Reporterin Jo Roe davon. “…”, sagt | sie |"
    if by is None or by.phrase is None or found.outlet or found.elsewhere:
        return None
    for cue in reading.cues:
        to = cue.addressee
        if to is None or cue.rule in _CITING or not _is_same(cue, by):
            continue
        if not to.pronoun:
            return reading.span(to) if _is_named_staff(press, reading, to) else None
        letter = press.speech.owners.get(reading.sentence.low[to.start], "")
        return found.topic if _is_topic_staff(press, found.topic, letter) else None
    return _interviewer(press, reading, by)


def note_listener(press: Press, reading: Reading, told: Attribution) -> None:
    """Note who of a medium's own was told something that a sentence does not quote."""
    for cue in reading.cues:
        to = cue.addressee
        if to is None or to.pronoun or cue.rule in _CITING or cue.phrase is None:
            continue
        if reading.span(cue.phrase) == told.mention and _is_named_staff(press, reading, to):
            told.reporter, told.listens = reading.span(to), True


def _is_same(cue: Cue, by: Cue) -> bool:
    """Return whether two cues speak of the same one: "sagte X dem Reporter | : |"."""
    return cue.phrase is not None and by.phrase is not None and cue.phrase.start == by.phrase.start


def _is_named_staff(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a noun and a name tell of one of a medium's own: "der Reporterin Jo Roe"."""
    low, speech = reading.sentence.low, press.speech
    places = range(phrase.start, phrase.end - 1)
    noun = next((k for k in places if is_kind_of(low[k], speech.staff, speech)), -1)
    named = noun >= 0 and not is_person_noun(low[phrase.end - 1], speech)
    named = named and reading.sentence.kind[phrase.end - 1] == NAME
    return named and not press.is_medium(reading.words(phrase))


def _is_topic_staff(press: Press, topic: Span | None, letter: str) -> bool:
    """Return whether whom the sentence before was about is of a staff, and of a gender."""
    words = topic.of(press.text).lower().split() if topic is not None else []
    speech = press.speech
    staff = [word for word in words[:-1] if is_kind_of(word, speech.staff, speech)]
    return bool(staff) and gender_of(staff[-1], speech) in (letter, "?")


def _interviewer(press: Press, reading: Reading, by: Cue) -> Span | None:
    """Return who has led a talk: "so X in einem Interview, das | Jo Roe | mit ihr geführt hat"."""
    low, speech = reading.sentence.low, press.speech
    if speech.interviews.isdisjoint(low):
        return None  # most sentences
    talk = next((k for k in range(by.end, len(low)) if low[k] in speech.interviews), len(low))
    if low[talk + 1 : talk + 2] and low[talk + 1] in speech.beside:
        who = reading.phrases.behind(talk + 2)  # "im Interview mit | Redakteurin Jo Roe"
        told = who is not None and _is_named_staff(press, reading, who)
        return reading.span(who) if told and who is not None else None
    if low[talk + 1 : talk + 2] != [","] or not speech.leading_talks & {*low[talk:]}:
        return None
    who = reading.phrases.starting_at(talk + 3) if talk + 3 < len(low) else None
    if who is None or who.pronoun or low[talk + 2] not in speech.definite:
        return None
    beside = low[who.end : who.end + 1]
    named = beside and beside[0] in speech.beside and _is_named_staff(press, reading, who)
    return reading.span(who) if named else None


def post_in(press: Press, reading: Reading) -> Span | None:
    """Return for which medium a sentence says that somebody writes: "als Autorin | der Zeit"."""
    sentence, speech = reading.sentence, press.speech
    for k in range(1, len(sentence) - 1):
        if sentence.low[k - 1] in speech.acting_as and is_kind_of(
            sentence.low[k], speech.staff, speech
        ):
            end = min(k + _LONGEST_POST, len(sentence) - 1)
            return employer_of(press, Span(sentence.start[k], sentence.end[end]))
    return None
