<<<<<<< HEAD
"""Find to whom of a medium's own somebody speaks: "tells | Jane Roe", "told its reporter | X"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.model import Span
=======
"""Tell to whom of a medium's own somebody speaks: "Dem Reporter sagte X", "sagt ihr X"."""

from __future__ import annotations

from briefing_tui.extract.beside import is_he_or_she
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import gender_of, is_kind_of
from briefing_tui.extract.tokens import NAME
>>>>>>> c0bf791 (Know to whom of a medium's own somebody speaks: "sagt ihr ein Fischer", "der Reporterin Jo Roe", "in einem Interview, das Jo Roe geführt hat")
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading
<<<<<<< HEAD

_FULL_NAME: Final = [NAME, NAME]
_LONGEST_ROLE: Final = 4
"""Tokens of "the paper's science correspondent"."""


def interviewer_in(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return to whom of a medium's somebody speaks: "In the Post, he tells | Jane Roe | that".

    It is one who has not been named before and of whom nothing else is told, or in any article one
    whom words call so: "told reporter | Jane Roe", "confides to the paper's | Jane Roe".
    """
    by, speech = found.by, press.speech
    if by is None or by.phrase is None or found.outlet or found.cue is None:
        return None
    told = _person_told(press, reading, found, by)
    if told is not None or not speech.order_tells:
        return told
    low, who = reading.sentence.low, by.phrase
    if low[who.end : who.end + 1] == [","]:
        return _asker_behind(press, reading, who)
    led = who.start > 0 and low[who.start - 1] in speech.conjunctions
    return _who_recalls(press, reading, who) if led else None


def _person_told(press: Press, reading: Reading, found: Attribution, by: Cue) -> Span | None:
    """Return who is named behind a verb as told: "tells | Jane Roe", "explains to | Jane Roe"."""
    sentence, speech, k = reading.sentence, press.speech, by.end
    if k >= len(sentence):
        return None
    to = speech.order_tells and sentence.low[k] in speech.addressee
    if not (to or sentence.low[k - 1] in speech.telling):
        return None  # mostly
    name = _past_role(reading, k + to)
    called = name > k + to
    if sentence.kind[name : name + 2] != _FULL_NAME:
        return None
    plain = press.is_review and not found.addressed
    if not (called or (plain and is_first_name(sentence.low[name]))):
        return None
    span = Span(sentence.start[name], sentence.end[name + 1])
    return span if called or press.text.find(span.of(press.text)) == span.start else None


def _asker_behind(press: Press, reading: Reading, speaker: Phrase) -> Span | None:
    """Return who is named behind a speaker as asking: "One girl, asked by | Roe | how, laughed"."""
    low, speech, k = reading.sentence.low, press.speech, speaker.end + 1
    length = match_at(low, k, speech.cited) if k < len(low) else 0
    asked = length > 1 and k + length < len(low) and low[k + length - 1] in speech.agent
    who = reading.phrases.behind(k + length) if asked else None
    if who is None or reading.sentence.kind[who.end - 1] != NAME:
        return None
    return None if press.is_medium(reading.words(who)) else reading.span(who)


def _who_recalls(press: Press, reading: Reading, speaker: Phrase) -> Span | None:
    """Return who tells what another said to them: "| Jane Roe | recalls what her boss told her"."""
    k = speaker.start - 1
    if reading.sentence.low[k] in press.speech.that:
        return None
    before = (cue for cue in reading.cues if cue.last <= k and cue.rule == "verb")
    teller = next((cue.phrase for cue in before if cue.phrase is not None), None)
    if teller is None or teller.pronoun or press.is_medium(reading.words(teller)):
        return None
    return reading.span(teller)


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
=======
    from briefing_tui.model import Span

_CITING: Final = frozenset({"citing", "cited", "interview"})
"""Rules of cues whose addressee is no listener."""


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
>>>>>>> c0bf791 (Know to whom of a medium's own somebody speaks: "sagt ihr ein Fischer", "der Reporterin Jo Roe", "in einem Interview, das Jo Roe geführt hat")
