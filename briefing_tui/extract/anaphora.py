"""Find the subject that a pronoun later in a sentence takes up: "| Le Monde | is calm: it"."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.subjects import is_called_in_full, is_someone
from briefing_tui.extract.telling_on import led_up_to
from briefing_tui.extract.tokens import NAME
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Phrase, Reading
    from briefing_tui.model import Span

_TERM: Final = 4
"""Tokens of "that Acme bans what", before "it"."""
_ASIDE_VERB: Final = 2
"""Tokens of ", a" in "l'accord, a-t-il dit,"."""
_JOINTS: Final = frozenset(":;")


def find_opening(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the subject of the sentence that a pronoun further on in it repeats."""
    if press.speech.verb_second and (led := led_up_to(press, reading, found)) is not None:
        return led
    opening = _body_in_clause(reading, found) or reading.subject()
    fronted = found.rule == "verb before its subject" and opening is not None
    if fronted and opening is not None and found.by is not None:
        # "Die Forderung nennt sie “…”", but "Die Regierung schwieg, dann nannte sie “…”"
        low = reading.sentence.low[opening.end : found.by.start]
        fronted = "," not in low and ";" not in low
    if opening is None or opening.pronoun or fronted:
        return None
    if _is_another(reading, opening, found.mention.of(press.text).lower()):
        return None  # "Das Abkommen sei, wie er sagt, tot"
    if press.speech.adjectives_behind:
        if _turns_from(reading, opening, found):
            return None
        opening = _who_does(reading.phrases, opening)
    first = reading.sentence.low[opening.start]
    if first in press.speech.possessive and not press.speech.verb_second:
        opening = named_apart(reading, opening)  # "Her colleague at the bank, | Jane Roe,"
    apposed = first in press.speech.definite and press.speech.verb_second
    if first in press.speech.indefinite or apposed:
        opening = _named_by_cue(reading, opening, found, apposed=apposed) or opening
    if press.speech.pronouns.get(found.mention.of(press.text).lower()) == "n":
        opening = announcing_medium(press, reading) or opening
    span = reading.span(opening)
    known = is_someone(press, reading, opening) or press.is_medium(span.of(press.text))
    if press.speech.nouns_capitalised:  # "Die Reederei bestritt das: “…”, teilte | sie | mit"
        known = known or any(cue.phrase == opening for cue in reading.cues)
    if not known:
        return None
    between = press.text[span.end : found.mention.start].strip()
    aside = found.by is not None and found.by.first <= opening.end + _ASIDE_VERB
    aside = aside and press.speech.adjectives_behind and between[:1] == ","
    if between == "," or aside or _is_inserted(reading, found):
        return None  # "The deal, it says, is off"
    return span if span.end <= found.mention.start else None


def _turns_from(reading: Reading, opening: Phrase, found: Attribution) -> bool:
    """Return whether a sentence turns from its subject to who is named, or asked, behind it."""
    low, speech = reading.sentence.low, reading.phrases.speech
    who = found.by.phrase if found.by is not None else None
    named = who is not None and not who.pronoun and who.start > opening.end
    if named and who is not None and low[who.start - 1] in speech.that:
        return True  # "Jane Roe note que | la ministre | y voyait « X »"
    # "Le journal | lui demande pourquoi, et | elle | répond"
    return match_at(low, opening.end, speech.inquiring) > 0


def _body_in_clause(reading: Reading, found: Attribution) -> Phrase | None:
    """Return whose term a clause gives: "He said that | Acme | bans what it calls “X”"."""
    low, speech, by = reading.sentence.low, reading.phrases.speech, found.by
    it = by.phrase if by is not None and speech.order_tells else None
    if it is None or speech.pronouns.get(low[it.start]) != "n" or it.start < _TERM:
        return None
    if low[it.start - 1] not in speech.conjunctions or low[it.end] not in speech.naming:
        return None
    that = next((k for k in range(it.start - 2, 0, -1) if low[k] in speech.that), 0)
    body = reading.phrases.starting_at(that + 1) if that else None
    known = body is not None and not body.pronoun and body.end < it.start
    return body if known and reading.sentence.kind[that + 1] == NAME else None


def _who_does(phrases: Phrases, subject: Phrase) -> Phrase:
    """Return who does what a sentence opens with: "Un espoir que | le maire | a nuancé : il"."""
    low, speech = phrases.low, phrases.speech
    clause = subject.end + 1 < len(low) and low[subject.end] in speech.that
    if not clause or not speech.people.keys().isdisjoint(low[subject.start : subject.end]):
        return subject
    return phrases.starting_at(subject.end + 1) or subject


def _is_another(reading: Reading, opening: Phrase, pronoun: str) -> bool:
    """Return whether a pronoun cannot mean a subject, as its article or the verb's mood tells."""
    speech = reading.phrases.speech
    gender = speech.pronouns.get(pronoun, "x")
    if gender not in ("m", "f") or not speech.subject_genders:
        return False
    article = speech.subject_genders.get(reading.sentence.low[opening.start], gender)
    reported = reading.sentence.low[opening.end : opening.end + 1]
    return gender not in article or not speech.reportive.isdisjoint(reported)


def _named_by_cue(
    reading: Reading, opening: Phrase, found: Attribution, *, apposed: bool
) -> Phrase | None:
    """Return the name before a verb that a subject is given: "An expert asked by X, | Y, warns".

    Where it is apposed, nothing else stands before it: "Der Vertraute von X, | Y, warnt".
    """
    start = reading.sentence.start
    for cue in reading.cues:
        name = cue.phrase if cue.rule == "verb" else None
        if name is None or name.pronoun or start[cue.start] >= found.mention.start:
            continue
        behind = name.start > opening.end if not apposed else name.start == opening.end + 1
        return name if behind and is_called_in_full(reading, name) else None
    return None


def _is_inserted(reading: Reading, found: Attribution) -> bool:
    """Return whether commas set a verb and its pronoun off: "Angst sei, so schreibt sie, ein"."""
    low, cue = reading.sentence.low, found.by
    speech = reading.phrases.speech
    if cue is None or cue.rule == "verb at the end":
        return False
    if not (speech.verb_second or speech.order_tells):
        return False
    before = cue.first - 1 - (low[cue.first - 1] in speech.so)
    if speech.order_tells and not (_JOINTS | speech.also | speech.openers).isdisjoint(low[:before]):
        return False  # "Jane Roe is not sure: the roof, she says, leaks"
    return before > 0 and low[before] == "," and low[cue.last : cue.last + 1] == [","]


def announcing_medium(press: Press, reading: Reading) -> Phrase | None:
    """Return the medium that a sentence is about before a colon: "Le Monde is calm: it | …"."""
    low = reading.sentence.low
    colon = ";" if press.speech.order_tells and ":" not in low else ":"
    first = reading.phrases.first_subject(low.index(colon)) if colon in low else None
    if colon in low and (source := match_at(low, 0, press.speech.asking)):
        first = reading.phrases.behind(source) or first  # "According to | the Post |, all is lost:"
    if colon in low and press.speech.order_tells:
        last = clause_subject(reading.phrases, low.index(colon))
        if last is not None and reading.phrases.names_outlet(last.start):
            first = last  # "The Post is cross, while | the Sun | is calm: it"
    medium = first is not None and press.is_medium(reading.words(first))
    return first if medium else None
