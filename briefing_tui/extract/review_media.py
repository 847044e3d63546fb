"""Tell which medium's report a sentence of a review of the press opens, or goes over to."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.gapped import last_medium
from briefing_tui.extract.hosts import are_many
from briefing_tui.extract.intermediaries import describes_medium, media_in
from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.model import Span

_OPENING: Final = 6
"""Tokens among which a sentence names the medium that it reports from."""


def medium_told_of(press: Press, reading: Reading, told: Attribution | None) -> Span | None:
    """Return the medium whose report a sentence of a review of the press opens.

    It is who says its words, or what it is about, or the one medium in which it tells something:
    "Of codes one reads in Le Monde too".

    Args:
        press: The media of the text.
        reading: The sentence.
        told: Who says the last of its words, if it is known.
    """
    turns = press.speech.subject_behind
    if turns and told is not None and _speaks_in(reading, told):
        said = told.antecedent or told.mention
        if press.is_medium(said.of(press.text)):
            return said
    end, phrases = len(reading.sentence), reading.phrases
    opening = reading.subject()
    last = clause_subject(phrases, end) if press.speech.order_tells else None
    if last is not None and any(map(phrases.names_outlet, range(*last[:2]))):
        opening = last  # "A is silent, and | B meets X"
    if opening is not None and press.speech.nouns_capitalised and not opening.pronoun:
        opening = last_medium(press, reading, opening, end - 1) or opening
    if opening is not None and not opening.pronoun and press.is_medium(reading.words(opening)):
        many = are_many(press, reading.span(opening))
        return reading.span(opening) if not many else None
    if turns:
        return _medium_beside(press, reading)
    return _only_medium(press, reading, told) if press.speech.nouns_capitalised else None


def _only_medium(press: Press, reading: Reading, told: Attribution | None) -> Span | None:
    """Return the medium that speaks in a sentence, or the only one that passes words on."""
    here = told is not None and told.mention.start >= reading.sentence.start[0]
    if told is not None and here and told.outlet:
        return told.mention
    via = told.via if told is not None and here else ()
    media = via or media_in(press, reading)
    if len(media) != 1 or describes_medium(press, media[0]):
        return None
    return media[0] if _is_reported_from(press, reading, media[0]) else None


def _is_reported_from(press: Press, reading: Reading, medium: Span) -> bool:
    """Return whether a sentence opens with a medium, or is told in it or by its people.

    Not where somebody but told it something: "Der Minister sagte | der dpa |, es sei spät."
    """
    sentence, speech = reading.sentence, press.speech
    addressed = (cue.addressee for cue in reading.cues if cue.addressee is not None)
    told = any(reading.span(who).covers(medium) for who in addressed)
    k = bisect_left(sentence.start, medium.start)
    if k < _OPENING and not told and "," not in sentence.low[:k]:
        return True
    lead, asks = sentence.low[max(0, k - 2) : k + 1], speech.asking_for | speech.questioning
    own = any(low in speech.venues or low in speech.staff for low in lead)
    return own or not asks.isdisjoint(sentence.low)


def _speaks_in(reading: Reading, told: Attribution) -> bool:
    """Return whether a sentence is where somebody is named who says words or tells of them."""
    start = reading.sentence.start[0]
    return bool(reading.quotations) or start <= told.mention.start < reading.sentence.end[-1]


def _medium_beside(press: Press, reading: Reading) -> Span | None:
    """Return the medium that tells a sentence, or in which it is told."""
    turned = (cue for cue in reading.cues if cue.rule == "inverted verb")
    teller = next((cue for cue in turned if names_medium(press, reading, cue)), None)
    if teller is not None and teller.phrase is not None:
        return reading.span(teller.phrase)  # "…, nous apprend Contexte."
    media = media_in(press, reading)
    if len(media) != 1:
        return None
    opens = reading.sentence.low[0] in press.speech.venues
    opens = opens and media[0].start < reading.sentence.end[:_OPENING][-1]
    return media[0] if opens or not reading.quotations else None


def joined_medium(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return the medium that the last of two main clauses is about: "A lobt das, | B tadelt es"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, press.speech
    if not (speech.nouns_capitalised or speech.order_tells):
        return None
    for k in range(len(low) - 2, chosen.last, -1):
        joins = low[k - 1] in (",", ";") or low[k - 1] in speech.also
        if speech.order_tells:  # "A says so, | and | B has come down on their side"
            joins = low[k - 2] == "," and (low[k - 1] in speech.conjunctions or joins)
        if not joins or low[k] in speech.oblique or not phrases.names_outlet(k):
            continue
        who = phrases.starting_at(k)
        acts = who is not None and reading.sentence.kind[who.end : who.end + 1] == [WORD]
        if who is None or not acts or phrases.is_preposition(who.end):
            continue
        if low[who.end] not in speech.also and press.is_medium(reading.words(who)):
            return Cue("subject", k, k, who)
    if chosen.phrase is None or "," not in low or speech.order_tells:
        return None
    last = last_medium(press, reading, chosen.phrase, len(low) - 1)
    return Cue("subject", last.start, last.start, last) if last is not None else None
