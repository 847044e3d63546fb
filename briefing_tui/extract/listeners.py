"""Find to whom of a medium's own somebody speaks: "tells | Jane Roe", "told its reporter | X"."""

from __future__ import annotations

from briefing_tui.extract.full_names import may_be_person
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading

_OWNING: Final = ("'s", "’s")
_LONGEST_ROLE: Final = 5
"""Tokens of "the Post's science correspondent,"."""


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
    return _asker_behind(press, reading, who) if low[who.end : who.end + 1] == [","] else None


def _person_told(press: Press, reading: Reading, found: Attribution, by: Cue) -> Span | None:
    """Return who is named behind a verb as told: "tells | Jane Roe", "explains to | Jane Roe"."""
    sentence, speech, k = reading.sentence, press.speech, by.end
    if k >= len(sentence):
        return None
    to = speech.order_tells and sentence.low[k] in speech.addressee
    if not (to or sentence.low[k - 1] in speech.telling):
        return None  # mostly
    name = _past_role(press, reading, k + to)
    called = name > k + to
    end = _name_end(reading, name) if name < len(sentence) else name
    if end < name + 2:
        return None
    plain = press.is_review and not found.addressed
    if not (called or plain):
        return None
    span = Span(sentence.start[name], sentence.end[end - 1])
    if not (is_first_name(sentence.low[name]) or _may_be_person(press, reading, name, end)):
        return None
    return span if called or press.text.find(span.of(press.text)) == span.start else None


def _name_end(reading: Reading, k: int) -> int:
    """Return the token behind a full name: "Jane Q. Roe", "Jane van der Roe", "Jane Ann Roe"."""
    sentence, speech, end = reading.sentence, reading.phrases.speech, k
    low, kind = sentence.low, sentence.kind
    while kind[end : end + 1] == [NAME] and end not in sentence.outlets:
        if low[end] in speech.times and end > k + 1:
            break
        end += 1
        behind = end
        while low[behind : behind + 1] and low[behind] in speech.particles:
            behind += 1
        behind += low[end : end + 1] == ["."] and len(low[end - 1]) == 1  # an initial's
        end = behind if kind[behind : behind + 1] == [NAME] else end
    return end


def _may_be_person(press: Press, reading: Reading, name: int, end: int) -> bool:
    """Return whether capitals may be somebody's name, and no programme's nor paper's."""
    low, kind = reading.sentence.low, reading.sentence.kind
    full = kind[name:end].count(NAME) == 2 or "." in low[name:end]
    full = full and may_be_person((low[name], low[end - 1]), press.speech)
    words = reading.text[reading.sentence.start[name] : reading.sentence.end[end - 1]]
    known = not full or press.is_medium(words) or press.country_in((*words.split(), words))
    return not known


def _owns(press: Press, reading: Reading, k: int) -> bool:
    """Return whether a name is a medium's to which something belongs: "CNN's", "the Post's"."""
    sentence = reading.sentence
    end = sentence.end[k] + len(_OWNING[0]) * (k in sentence.outlets)
    words = press.text[sentence.start[k] : end]
    return words.endswith(_OWNING) and press.is_medium(words)


def _asker_behind(press: Press, reading: Reading, speaker: Phrase) -> Span | None:
    """Return who is named behind a speaker as asking: "One girl, asked by | Roe | how, laughed"."""
    low, speech, k = reading.sentence.low, press.speech, speaker.end + 1
    length = match_at(low, k, speech.cited) if k < len(low) else 0
    asked = length > 1 and k + length < len(low) and low[k + length - 1] in speech.agent
    who = reading.phrases.behind(k + length) if asked else None
    if who is None or reading.sentence.kind[who.end - 1] != NAME:
        return None
    return None if press.is_medium(reading.words(who)) else reading.span(who)


def _past_role(press: Press, reading: Reading, k: int) -> int:
    """Return the token behind words for a medium's own, or the same where none stand there."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    if not speech.order_tells:
        return k
    own = False
    for end in range(k, min(k + _LONGEST_ROLE + 1, len(low))):
        if kind[end] == NAME and _owns(press, reading, end):
            own = True  # "told | the BBC's | Jane Roe"
            continue
        if kind[end] != WORD and not (own and low[end] == ","):
            return end if own else k
        own = own or low[end] in speech.staff or low[end].removesuffix("'s") in speech.media
    return k
