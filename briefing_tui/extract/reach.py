"""Tell whether a medium stands in reach of a cue, as who may have passed its words on."""

from __future__ import annotations

from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading

REACH: Final = 120
"""Tokens from the cue within which the one stands who passes its words on."""


def is_near(press: Press, reading: Reading, phrase: Phrase, chosen: Cue) -> bool:
    """Return whether a phrase stands near a cue, and not in a clause behind a quotation.

    "X says it “fell”, while in the Post, Y wonders …": the Post passes on nothing of X's.
    """
    if abs(phrase.start - chosen.start) > REACH:
        return False
    if press.speech.adjectives_behind and _is_told_another(reading, phrase, chosen):
        return False
    sentence, speech = reading.sentence, press.speech
    if speech.adjectives_behind and ";" in sentence.low[phrase.end : chosen.first]:
        return False  # "Pour X, c'est « A » ; ce que dit aussi | Y | dans Z : « B »"
    if phrase.start < chosen.last or QUOTATION not in sentence.kind[chosen.last : phrase.start]:
        return True
    behind = chosen.last + sentence.kind[chosen.last : phrase.start].index(QUOTATION) + 1
    if sentence.low[behind] != ",":
        return True
    conjunction, venue = (*sentence.low[behind + 1 : behind + 3], "", "")[:2]
    turns = conjunction in speech.conjunctions - speech.as_said and venue in speech.venues
    other = speech.order_tells and conjunction in speech.conjunctions
    turns = turns or (other and reading.phrases.names_outlet(behind + 2))  # ", while | the Post"
    phrases, first = reading.phrases, behind + 1  # "“…”, | a word that the Post finds odd"
    first += first < len(sentence) and phrases.is_determiner(first)
    related = first < len(sentence) and phrases.heads_clause(first)
    related = related or (conjunction in speech.relatives and speech.order_tells)
    joins = conjunction in speech.also or conjunction in speech.openers
    return not (turns or joins or related)


def _is_told_another(reading: Reading, phrase: Phrase, chosen: Cue) -> bool:
    """Return whether another tells it to a medium in a clause that a conjunction joins on.

    "X ha detto al Foglio che è « A », mentre | Y |, citato dal Tempo, nega: « B »"
    """
    sentence, speech = reading.sentence, reading.phrases.speech
    first, last = sorted((phrase.start, chosen.start))
    turns = speech.conjunctions - speech.as_said
    for q in range(first, min(last, len(sentence) - 2)) if len(reading.quotations) > 1 else ():
        if sentence.kind[q] != QUOTATION or sentence.low[q + 1] != ",":
            continue
        if sentence.low[q + 2] not in turns or sentence.low[q + 2] in speech.wherein:
            continue
        parts = q + 1
        if phrase.start < parts:
            return any(c.addressee == phrase and c.phrase != chosen.phrase for c in reading.cues)
        others = (c.phrase for c in reading.cues if c.start > parts and c.rule != "according to")
        return any(who and who.start != phrase.start and who.start > parts for who in others)
    return False


def is_of_other(reading: Reading, medium: Phrase, chosen: Cue) -> bool:
    """Return whether another wrote for a medium: "A, writing for | X |, said “…”, while B"."""
    low, kind, speech, who = (
        reading.sentence.low, reading.sentence.kind, reading.phrases.speech, chosen.phrase
    )  # fmt: skip
    if who is None or not speech.order_tells or not medium.start:
        return False
    if low[medium.start - 1] in speech.conjunctions and low[medium.start - 1] not in speech.as_said:
        return chosen.last < medium.start - 1 and kind[medium.start - 2] == QUOTATION
    if low[medium.start - 1] not in speech.viewing:
        return False  # mostly
    q = who.start - 3
    parted = q > medium.end and kind[q] == QUOTATION and low[q + 1] == ","
    return parted and low[q + 2] in speech.conjunctions and low[q + 2] not in speech.as_said
