"""Tell who speaks in a headline: before a colon, or behind the last: "Tax a “joke”: Jane Roe"."""

from __future__ import annotations

from briefing_tui.extract.credits import credited
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, find_with_article
from briefing_tui.extract.reading import Attribution, Cue, Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.model import BlockKind
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch

_LABEL: Final = 8
"""Tokens of "Roe at the session of the council", at most."""
_SPEAKER: Final = 5
"""Tokens of "the leader of the opposition", at most."""
_NAMES: Final = 3
"""Names of one person, at most."""
_NAMED: Final = 20
"""Places of a name in a text that are looked at, at most."""
_ROLE: Final = 40
"""Code points of a role and a first name before a last name, at most."""
_ENDS: Final = frozenset(".!?:;,")
_STOPS: Final = frozenset(".!?…:")
_FEW: Final = 8
"""Spaces in words that head a text, at most."""
_CLOSING: Final = 3
"""Code points of a mark that ends a line, and a closing one before or behind it, at most."""
_LONGEST: Final = 100
"""Code points of a heading, at most."""


def told_in_headline(
    press: Press,
    reading: Reading,
    q: int,
    chosen: tuple[Cue, float] | None,
    attribute: Callable[[Press, Reading, Cue, str], Attribution],
) -> Attribution | None:
    """Return who says words of a headline, or None where it is no headline or tells nothing.

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The token that is the quotation.
        chosen: The cue that its sentence has for it, and how far it is.
        attribute: Makes an attribution of a cue.
    """
    low = reading.sentence.low
    if low[-1] in _ENDS or ":" not in low or not press.speech.order_tells:
        return None  # mostly
    if low[q - 1] == ":" and low.index(":") == q - 1 and ":" not in low[q:]:
        return None  # nearly all of them
    colon = len(low) - 1 - low[::-1].index(":")
    if colon > q:
        last = _speaker_behind(press, reading, colon)
        return _closing(press, reading, chosen, last, attribute) if last is not None else None
    label = _label(press, reading, q)
    own = chosen[0] if chosen is not None and chosen[1] < FAR else None
    if label is None or (own is not None and _is_somebody(reading, own)):
        return None
    found = attribute(press, reading, Cue("label", 0, 0, label), "headline")
    medium = credited(press, reading)
    found.via = (medium,) if medium is not None and not found.outlet else ()
    found.distance = 0.0
    return found


def _closing(
    press: Press,
    reading: Reading,
    chosen: tuple[Cue, float] | None,
    last: Phrase,
    attribute: Callable[[Press, Reading, Cue, str], Attribution],
) -> Attribution | None:
    """Return who is named behind the last colon, or the medium there that passes words on."""
    medium = _is_medium(press, reading, last)
    own = chosen[0] if chosen is not None and chosen[1] < FAR else None
    if own is None or own.last > last.start:
        found = attribute(
            press, reading, Cue("colon", last.start - 1, last.start, last), "headline"
        )
        found.distance = 0.0
        return found
    found = attribute(press, reading, own, own.rule)
    if not medium or found.outlet or not _is_somebody(reading, own):
        return None
    found.by, found.distance, found.via = own, 0.0, (reading.span(last),)
    return found


def _is_somebody(reading: Reading, cue: Cue) -> bool:
    """Return whether a cue has a noun for somebody, or a full name."""
    who, phrases = cue.phrase, reading.phrases
    if who is None or cue.rule == "signed":
        return False
    nouns = any(map(phrases.is_noun, range(who.start, who.end)))
    return nouns or (who.end - who.start > 1 and is_first_name(phrases.low[who.end - 2]))


def _speaker_behind(press: Press, reading: Reading, colon: int) -> Phrase | None:
    """Return who closes a headline behind a colon: "…: | Jane Roe", "…: | the opposition"."""
    sentence, phrases = reading.sentence, reading.phrases
    end = len(sentence)
    if not colon + 1 < end <= colon + 1 + _SPEAKER or QUOTATION in sentence.kind[colon:]:
        return None
    if PUNCTUATION in sentence.kind[colon + 1 :]:
        return None
    who = Phrase(colon + 1, end)
    if _is_medium(press, reading, who):
        return who
    found = phrases.starting_at(colon + 1)
    if found is None or found.end != end or found.pronoun or phrases.is_determiner(colon + 1):
        return None
    noun = phrases.is_noun(end - 1) or phrases.is_noun(colon + 1)
    return found if noun or _is_person(press, reading, found) else None


def _is_medium(press: Press, reading: Reading, who: Phrase) -> bool:
    """Return whether words name a medium, if only in capitals and without their article."""
    words = reading.words(who)
    if press.is_medium(words) or find_outlet(words) is not None:
        return True
    named = reading.sentence.kind[who.start] == NAME
    return named and find_with_article(words, press.speech.definite) is not None


def _label(press: Press, reading: Reading, q: int) -> Phrase | None:
    """Return the person who opens a headline: "| Roe | at the session: They left “in tears”"."""
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    near = low[: min(q, _LABEL)]
    colon, end = near.index(":") if ":" in near else 0, 0
    while end < colon and kind[end] == NAME:
        end += 1
    if not 0 < end <= _NAMES or (end < colon and not phrases.is_preposition(end)):
        return None
    acts = phrases.classes.verbs | phrases.speech.auxiliaries
    verbs = (k for k in range(end, colon) if low[k] in acts and not phrases.is_preposition(k - 1))
    if any(verbs) or phrases.names_outlet(0) or (colon + 1 == q and end == colon):
        return None
    who = Phrase(0, end)
    noun = (
        end == colon == 1 and low[0] in press.speech.people
    )  # "| Judge |: Jury “in the dark” over papers"
    return who if noun or _is_person(press, reading, who) else None


def _is_person(press: Press, reading: Reading, who: Phrase) -> bool:
    """Return whether names are somebody's, by a first name there or elsewhere in the text."""
    low, speech = reading.sentence.low, press.speech
    if {*reading.sentence.kind[who.start : who.end]} != {NAME}:
        return False
    if who.end - who.start > 1:
        return is_first_name(low[who.start]) or low[who.start] in speech.honorifics
    name, at = f" {reading.words(who)}", 0
    for _ in range(_NAMED):
        at = press.text.find(name, at + 1)
        if at < 0:
            return False
        before = press.text[max(0, at - _ROLE) : at].rpartition("\n")[2].lower().split()
        told = before[-1:] and is_first_name(before[-1])
        roles = (speech.honorifics, speech.people)
        if told or any(word in words for word in before[-_NAMES:] for words in roles):
            return not press.text[at + len(name) : at + len(name) + 1].isalpha()
    return False


def is_headline_told(reading: Reading, q: int) -> bool:
    """Return whether a sentence but tells a headline: "Le titre est « Adieu »", "Il titolo: “”"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if not speech.adjectives_behind or not 1 < q < _LABEL:
        return False
    noun = low[1] in speech.columns or low[1] in speech.headings
    bears = low[q - 1] == ":" or low[q - 1] in speech.bearing
    led = low[0] in speech.definite or low[0] in speech.possessive
    return noun and led and bears and NAME not in reading.sentence.kind[1:q]


def is_headline(press: Press, reading: Reading, q: int, *, told: bool = False) -> bool:
    """Return whether words are a piece's headline: "Under the headline “…”, X explains".

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The token that is the words.
        told: Whether it is known in which medium X does, so that a title may be meant.
    """
    low, speech = reading.sentence.low, press.speech
    headed = q > 1 and low[q - 1] in speech.columns and low[q - 1] in speech.nouns
    titled = told and q > 2 and low[q - 1] in speech.headings
    headed = headed or (titled and low[q - 3] in speech.heading)
    return headed and low[q - 2] in speech.definite and speech.order_tells


def stands_in_heading(readings: Readings, stretch: Stretch) -> bool:
    """Return whether a short line without an end goes on to words: "► In Spain, | “a look in”"."""
    kind, start, end = place_of(readings.blocks, stretch.block)
    opens = stretch.outer_start == start
    if opens or kind is not BlockKind.PARAGRAPH or end - start > _LONGEST:
        return False
    return _STOPS.isdisjoint(readings.text[end - _CLOSING : end])


def heads_next(readings: Readings, stretch: Stretch) -> bool:
    """Return whether words in marks but head what follows: a line "« Un regret ? »", "« A… »Des".

    On a line of their own they are few and leave something open; else the text is glued to them.
    """
    text, speech = readings.text, readings.speech
    _, start, end = place_of(readings.blocks, stretch.block)
    open_ended = text[stretch.end - 1] in "…?"
    if not open_ended or not speech.adjectives_behind or speech.drops_subject:
        return False  # mostly
    few = text.count(" ", stretch.start, stretch.end) <= _FEW
    glued = text[stretch.outer_end : stretch.outer_end + 1].isupper()
    alone = stretch.outer_start == start and stretch.outer_end == end and end < len(text)
    return few and (glued or (alone and readings.is_review))
