"""Tell through which journalist of a medium its readers hear somebody."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.hosts import is_spoken_to
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.reporting import teller_of
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading

_FAR: Final = 8
"""Tokens from a verb to whom somebody tells what stands between, at most."""


def reporter_of(
    press: Press, reading: Reading, found: Attribution, asker: Span | None
) -> Span | None:
    """Return whom somebody tells a medium's readers through: "Sa journaliste cite X : « … »".

    Who that turns out to be decides whether they are of its staff.
    """
    if found.outlet or not press.speech.answering:
        return None
    context, said = found.context, found.antecedent or found.mention
    asked = is_spoken_to(press, reading, found)
    if asked and asker is not None:
        return asker
    if asked and context is not None and _is_other_one(press, reading):
        return None
    if asked and not press.speech.verb_second:
        opening = reading.subject()
        known = opening is not None and not opening.pronoun
        before = reading.span(opening) if known and opening is not None else said
        if press.text[before.end : said.start].strip(" ,") and opening is not None:
            apart = named_apart(reading, opening) if press.speech.subject_behind else opening
            return _person_of(press, reading, apart)  # "Jane Roe meets X, who assures her"
    if asked and context is not None and not context.outlet:
        return context.mention
    for cue in reading.cues:
        teller = teller_of(press, reading, cue)
        if teller is None or cue.phrase is None:
            continue
        told = reading.span(cue.phrase)
        named = press.speech.order_tells and press.text[told.end : said.start] == ", "
        if named or (said in (told, Span(told.start, said.end)) and told.start <= said.start):
            return _person_of(press, reading, teller)
    teller = _who_tells_that(reading, found) or _who_is_told(reading, found)
    return _person_of(press, reading, teller) if teller is not None else None


def _is_other_one(press: Press, reading: Reading) -> bool:
    """Return whether one of two answers the other: "L'autre, | Jane Roe, lui rétorque"."""
    before = press.text[max(0, reading.sentence.start[0] - 2) : reading.sentence.start[0]]
    return before == ", "  # what singles one out stands before the sentence


def _who_tells_that(reading: Reading, found: Attribution) -> Phrase | None:
    """Return who tells that another has spoken: "| La chroniqueuse | rappelle que X a dit"."""
    low, speech, by = reading.sentence.low, reading.phrases.speech, found.by
    if by is None or by.phrase is None or not speech.adjectives_behind:
        return None
    for cue in reading.cues:
        if cue.rule == "according to" and cue.last <= by.first and cue.phrase is not None:
            if reading.phrases.names_outlet(cue.phrase.start):
                continue  # "Dans Le Soir, | Jane Roe | rappelle que X a dit"
            return cue.phrase  # "According to Roux, | the accused spoke"
        if cue.rule == "verb" and cue.last < by.first:
            clause = low[cue.end : by.phrase.start]
            return None if speech.that.isdisjoint(clause) else cue.phrase
    return None


def _who_is_told(reading: Reading, found: Attribution) -> Phrase | None:
    """Return the person to whom somebody speaks: "Un banquero le ha resumido la crisis a | X |"."""
    by, speech, low = found.by, reading.phrases.speech, reading.sentence.low
    if by is None or not speech.adjectives_behind:
        return None
    verbs = (c for c in reading.cues if c.phrase == by.phrase and c.rule.endswith("verb"))
    verb = next(verbs, None)
    if verb is None or (verb.addressee is not None and verb.addressee.pronoun):
        return None
    if verb.addressee is not None:
        return verb.addressee
    for k in range(verb.last, min(len(low) - 1, verb.last + _FAR)):
        if reading.sentence.kind[k] not in (WORD, NAME):
            return None
        if low[k] not in speech.addressee:
            continue
        if reading.sentence.kind[k + 1] == NAME:
            return reading.phrases.starting_at(k + 1)
        desk = k + 1 + (low[k + 1] in speech.definite)
        if low[desk : desk + 1] and low[desk] in speech.staff:
            return Phrase(
                min(desk - 1, k + 1), desk + 1
            )  # "à | la journaliste |", "| au reporter |"
    return None


def _person_of(press: Press, reading: Reading, phrase: Phrase) -> Span | None:
    span = reading.span(phrase.antecedent or phrase)
    return None if press.is_medium(span.of(press.text)) else span
