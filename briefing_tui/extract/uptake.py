"""Find the medium that takes up what was said to another one, and so stands behind it in a chain.

"X told Reuters that it was over, in remarks that the Post carries": Reuters heard it, and the Post
has it from there.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import part_elided
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.model import Span

_HEARD_IN: Final = frozenset({"agency", "broadcaster"})
"""Kinds of outlets whose words a paper prints."""
_REACH: Final = 8
"""Tokens from a relative pronoun to the medium that its clause is about, at most."""
_PRONOUN: Final = 6
"""Code points of "nous " before a verb, at most."""
_PRONOUNS: Final = 2
"""Words of "sie uns" behind a verb."""
_ADDRESS: Final = 10
"""Code points of those, at most."""
_VERBS: Final = 4
"""Tokens behind a medium within which its verb stands: "has put at the top", at most."""


def taken_up(press: Press, reading: Reading, found: Attribution) -> tuple[Span, ...]:
    """Return through whom words came, with the medium that takes them up where one does.

    Args:
        press: The media of the text.
        reading: Their sentence.
        found: Their attribution; somebody is said to have heard them.
    """
    sentence, told = reading.sentence, found.via[-1]
    if len(found.via) > 1 or _taking(press.speech).isdisjoint(sentence.low):
        return found.via
    opening = reading.subject()
    if opening is not None and reading.span(opening) == told:
        return found.via  # "The Post asks X, whom Le Monde quotes as well"
    first = bisect_left(sentence.start, told.end) if told.start >= sentence.start[0] else 0
    for k in range(first, len(sentence) - 2) if first else ():
        taker = None
        if _opens_relative(reading, k):
            taker = _taker_in(press, reading, k + 1)
        elif sentence.low[k] in press.speech.also or sentence.low[k] == ";":
            taker = repeater(press, reading, k + 1)
        if taker is not None and taker.of(press.text) != told.of(press.text):
            return (*found.via, taker)
    return found.via


def is_told_us(press: Press, found: Attribution) -> bool:
    """Return whether somebody tells who writes, so that no medium passes it on: "| nous | dit-il".

    In German and Dutch the pronoun stands behind the verb: "sagte er | uns |".
    """
    text, speech, cue = press.text, press.speech, found.cue
    if cue is None or found.outlet or not speech.to_us:
        return False
    words = text[max(0, cue.start - _PRONOUN) : cue.start].lower().split()[-1:]
    words += cue.of(text).lower().split()[:1]
    if speech.verb_second:
        words = text[cue.end : cue.end + _ADDRESS].lower().split()[:_PRONOUNS]
    return any(word.strip(",.:") in speech.to_us for word in words)


def through_entry(press: Press, via: tuple[Span, ...], entry: Span) -> tuple[Span, ...]:
    """Return through whom words came that a paper's entry has of an agency or a station.

    "The Hindu (Chennai): Nobody was hurt, the mayor told | Reuters |."
    """
    if entry.end > via[-1].start or not _is_heard_in(press, via[-1].of(press.text)):
        return via
    return via if _is_heard_in(press, entry.of(press.text)) else (*via, entry)


def _is_heard_in(press: Press, words: str) -> bool:
    """Return whether words mean a medium that papers quote: "l'AFP", "la radio publique"."""
    words = part_elided(words)
    known = press.outlet_in(words)
    outlet = known[1] if known is not None else find_outlet(words.rpartition(" ")[2])
    if outlet is not None:
        return outlet.kind in _HEARD_IN
    nouns = (press.speech.media.get(word) for word in words.lower().split())
    return not _HEARD_IN.isdisjoint(nouns)


@cache
def _taking(speech: Speech) -> frozenset[str]:
    """Return the verb forms by which a medium takes up what another one was told."""
    return speech.retelling | speech.relaying | speech.repeating | speech.citing


def _opens_relative(reading: Reading, k: int) -> bool:
    """Return whether a clause that hangs on words, or on who heard them, opens at a token."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if k < 2 or low[k] not in _pronouns(speech):
        return False
    word = low[k - 1 - reading.phrases.is_preposition(k - 1)]
    if word == "," or word in speech.also:
        return low[k] not in speech.that or not speech.order_tells
    return any(word in nouns for nouns in _words_for_words(speech))


def _words_for_words(speech: Speech) -> tuple[Container[str], ...]:
    """Return the nouns for what one has said or a medium has printed: "line", "interview"."""
    return speech.nouns, speech.wordings, speech.talks, speech.documents, speech.pieces


@cache
def _pronouns(speech: Speech) -> frozenset[str]:
    """Return the words that may open a clause which hangs on what stands before it."""
    more = speech.definite if speech.verb_second else speech.that
    return speech.relatives | more


def _taker_in(press: Press, reading: Reading, k: int) -> Span | None:
    """Return the medium of a clause that says it takes something up: "que cite | Le Monde |"."""
    sentence, phrases = reading.sentence, reading.phrases
    taking = _taking(press.speech)
    for j in range(k, min(len(sentence), k + _REACH)):
        if sentence.kind[j] == QUOTATION:
            return None
        if not (phrases.names_outlet(j) or phrases.is_determiner(j)):
            continue
        medium = phrases.starting_at(j)
        if medium is None or medium.pronoun or not press.is_medium(reading.words(medium)):
            continue
        behind = sentence.low[medium.end : medium.end + _VERBS]
        takes = not (taking.isdisjoint(sentence.low[k:j]) and taking.isdisjoint(behind))
        return reading.span(medium) if takes else None
    return None


def repeater(press: Press, reading: Reading, k: int) -> Span | None:
    """Return the medium that a clause says to repeat what stands before: "; | X | prints it"."""
    sentence, phrases, speech = reading.sentence, reading.phrases, press.speech
    if not (phrases.names_outlet(k) or phrases.is_determiner(k)):
        return None
    medium = phrases.starting_at(k)
    if medium is None or medium.pronoun or not press.is_medium(reading.words(medium)):
        return None
    low, verb = sentence.low, medium.end
    if low[verb : verb + 1] and low[verb] in speech.clitics:
        taking = _taking(speech) - speech.citing  # not "Le Monde | le | cite": him
        return reading.span(medium) if not taking.isdisjoint(low[verb + 1 : verb + 2]) else None
    if verb + 1 >= len(low) or low[verb] not in _taking(speech):
        return None
    if speech.pronouns.get(low[verb + 1]) == "n":
        return reading.span(medium)
    noun, behind = (low[verb + 2], low[verb + 3]) if verb + 3 < len(low) else ("", "")
    words = low[verb + 1] in speech.definite and any(noun in n for n in _words_for_words(speech))
    own = behind == ":" or sentence.kind[verb + 3 : verb + 4] == [QUOTATION]
    own = own or behind in speech.genitive or behind in speech.complement
    own = own or behind in speech.genitives  # "cites | the report of | the court"
    return reading.span(medium) if words and not own else None
