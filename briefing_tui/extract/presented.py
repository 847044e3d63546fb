"""Find whom a short sentence turns to at its end: "Less keen is | X |", "No lo ve así | X |"."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading

_LONGEST: Final = 18
"""Tokens of a sentence that only turns to somebody, at most."""
_SHORTEST: Final = 3
"""Tokens of "No así | X |", at least."""
_ENDS: Final = frozenset(".:")
_LEAD: Final = 3
"""Tokens in which what a sentence is about in front of somebody would be named."""


def presented(press: Press, reading: Reading, told: Phrase | None) -> Phrase | None:
    """Return who stands last in a sentence that is about nobody before it, or None.

    The verb stands in front of them ("Más crítico se muestra | X |"), or there is none ("Di tutt'
    altro avviso | X |"). In English it is "is" or "are", behind what they are: "Not so keen is".

    Args:
        press: The media of the text.
        reading: The sentence.
        told: Whom it seems to be about.
    """
    sentence, speech = reading.sentence, press.speech
    if told is not None and not _is_quality(reading, told):
        return None
    end = len(sentence.low) - 1
    if not _SHORTEST <= end <= _LONGEST or sentence.low[end] not in _ENDS:
        return None
    if not (speech.adjectives_behind or speech.order_tells) or not _may_turn(reading):
        return None
    who = reading.phrases.ending_at(end - 1)
    if who is None or who.pronoun or who.end != end or who.start < _SHORTEST - 1:
        return None
    who = _with_apposition(reading, who)
    led = who.start - 1
    if speech.order_tells:
        leads = sentence.low[led] in speech.auxiliaries
    else:
        leads = sentence.kind[led] == WORD or sentence.low[led] == ","
    leads = leads and not reading.phrases.is_preposition(led)
    return who if leads and _is_named(press, reading, who) else None


def _may_turn(reading: Reading) -> bool:
    """Return whether a sentence opens with no one and no thing that it could be about."""
    phrases, sentence = reading.phrases, reading.sentence
    first, speech = sentence.low[0], phrases.speech
    if NAME in sentence.kind[1:_LEAD]:
        return False
    if first in speech.turning:
        return True
    led = phrases.is_preposition(0)  # "Sulla stessa linea |"
    if first in speech.pronouns or phrases.names_outlet(0):
        return False
    return led or (
        not phrases.is_determiner(0) and (phrases.is_function_word(0) or phrases.is_adverb(0))
    )


def _is_quality(reading: Reading, told: Phrase) -> bool:
    """Return whether words that open a sentence tell how somebody is: "Más | crítico |"."""
    if not reading.phrases.may_speak(told):
        return True
    bare = not reading.phrases.is_determiner(told.start) and told.end - told.start == 1
    return bare and told.start < _SHORTEST and not reading.phrases.names_outlet(told.start)


def _is_named(press: Press, reading: Reading, who: Phrase) -> bool:
    """Return whether a phrase is a medium, a full name, or one behind what somebody is.

    A body needs no name where the first word says that the sentence turns to somebody.
    """
    phrases, kind, low = reading.phrases, reading.sentence.kind, reading.sentence.low
    if phrases.names_outlet(who.start):
        return True
    first = who.start + phrases.is_determiner(who.start)
    if low[0] in press.speech.turning and low[first] in press.speech.bodies:
        return True
    if kind[who.end - 1] != NAME or not is_someone(press, reading, who):
        return False
    full = kind[first] == NAME and who.end - first > 1
    return full or is_person_noun(low[first], press.speech)


def _with_apposition(reading: Reading, who: Phrase) -> Phrase:
    """Return a name with what its bearer is in front of a comma: "el alcalde de X, | Y |"."""
    sentence, k = reading.sentence, who.start - 1
    if sentence.low[k] != "," or sentence.kind[who.start] != NAME:
        return who
    what = reading.phrases.ending_at(k - 1)
    told = what is not None and what.end == k and reading.phrases.is_determiner(what.start)
    return who._replace(start=what.start) if told and what is not None else who


def closes(reading: Reading, cue: Cue) -> bool:
    """Return whether who writes ends a sentence: "It has itself to blame, writes X:".

    So does a person it is told by, and what they are: "Four are hurt, according to X, a judge."
    """
    end, low = cue.phrase.end if cue.phrase is not None else 0, reading.sentence.low
    if (
        cue.rule == "according to"
        and cue.phrase is not None
        and reading.sentence.kind[end - 1] == NAME
    ):
        apart = low[end : end + 1] == [","] and "," not in low[end + 1 :]
        person = cue.start > 0 and not reading.phrases.names_outlet(cue.phrase.start)
        return person and (apart or end >= len(low) - 1)
    return cue.rule == "inverted verb" and end >= len(low) - 1
