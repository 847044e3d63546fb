"""Find who writes what a sentence says that a paper prints: "X published an article by | Jane Roe".

All that follows in the paragraph is theirs then, however they are called: "the writer", "the author
of the article", "the commentary".
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.intermediaries import media_in
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Attribution, Phrase
from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Reading

_LONGEST_PIECE: Final = 10
"""Tokens of "a commentary in the newspaper X, signed with the pen name", at most."""
_FULL_NAME: Final = 2
_LABEL: Final = 5
"""Tokens of "Also in the papers:", at most."""
_LONGEST_VENUE: Final = 9
"""Tokens of "on the pages of the Beirut daily X"."""
_VENUE: Final = 8
"""Code points before the medium among which the preposition stands."""
_LONGEST_REFERENCE: Final = 7
"""Words of "the author of the article"."""


@cache
def _telltales(speech: Speech) -> frozenset[str]:
    """Return the words of which one stands in every sentence with a byline."""
    return speech.pieces | speech.signing | speech.serving


def find_byline(
    press: Press, reading: Reading, before: Attribution | None = None
) -> Attribution | None:
    """Return who writes what a sentence tells of, through the medium that prints it.

    Args:
        press: The media of the text.
        reading: The sentence.
        before: Who spoke before it: the medium, perhaps, that "it" means.
    """
    low, speech = reading.sentence.low, press.speech
    if not speech.signing:
        return None
    told = not _telltales(speech).isdisjoint(low)
    writer = _writer_in(press, reading) if told else None
    writer = writer or _opening_writer(press, reading) or (_envoy_in(reading) if told else None)
    writer = writer or (_own_author(reading) if low[0] in speech.belonging else None)
    if writer is None or press.is_medium(reading.words(writer)):
        return None
    medium = _printer_of(press, reading, before)
    if medium is None:
        return None
    mention = reading.span(writer)
    return Attribution("introduced", mention, None, via=(medium,)) if mention != medium else None


def _own_author(reading: Reading) -> Phrase | None:
    """Return who is named as a piece's own: "Its author, | Jane Roe |, is a nurse"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    opens = len(low) > _LABEL and low[1] in speech.authors and speech.order_tells
    if not opens or not (low[2] == "," or low[2] in speech.passive):
        return None
    who = _person_at(reading, 3)
    named = who is not None and kind[who.end - _FULL_NAME : who.end] == [NAME, NAME]
    return who if named else None


def _writer_in(press: Press, reading: Reading) -> Phrase | None:
    """Return whose name stands behind a noun for a piece, or behind "signs"."""
    low, speech = reading.sentence.low, press.speech
    for k, word in enumerate(low[:-1]):
        found = None
        if word in speech.pieces:
            found = _behind_piece(reading, k)
        elif word in speech.signing or (word in speech.relatives and low[k - 1] in speech.venues):
            found = _person_at(reading, k + 1)  # "In X signs |", "X, in which |"
        if found is not None and is_someone(press, reading, found):
            return found
    return None


def _envoy_in(reading: Reading) -> Phrase | None:
    """Return whom a medium sends somewhere: "The Post sent | its reporter Jane Roe | to Hull"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    sent = next((k for k, word in enumerate(low[:-1], 1) if word in speech.serving), 0)
    who = reading.phrases.starting_at(sent) if sent and speech.order_tells else None
    names = [k for k in range(*who[:2]) if kind[k] == kind[k - 1] == NAME] if who else []
    return who._replace(end=names[-1] + 1) if who is not None and names else None


def _behind_piece(reading: Reading, k: int) -> Phrase | None:
    """Return whom a noun for a piece is by: "a column | by X", "signed with the pen name | “X”"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    signed = False
    for j in range(k + 1, min(len(low) - 1, k + _LONGEST_PIECE)):
        signed = signed or low[j] in speech.signing
        if low[j] in speech.agent or (signed and reading.sentence.kind[j + 1] == NAME):
            who = _person_at(reading, j + 1)  # "by its editor, | Jane Roe |,"
            apart = who is not None and reading.sentence.kind[who.end - 1] != NAME
            return named_apart(reading, who) if apart and who is not None else who
        if low[j] == "," and low[j + 1] in speech.signing:
            continue  # "a commentary in X, signed by Jane Roe"
        if low[j] in (",", ":", ";") or reading.sentence.kind[j] == QUOTATION:
            return None
    return None


def _person_at(reading: Reading, k: int) -> Phrase | None:
    """Return the phrase from a token on, up to the end of its name: "the writer X Y | deals"."""
    kind, low, speech = reading.sentence.kind, reading.sentence.low, reading.phrases.speech
    phrase = reading.phrases.starting_at(k)
    end = k
    while phrase is not None and end < phrase.end and kind[end] != NAME:
        end += 1
    while end < len(kind) and (_is_name(reading, end) or low[end] in speech.particles):
        end += 1
        noun = end + 1 < len(kind) and kind[end + 1] == NAME and reading.phrases.is_noun(end)
        end += noun  # "the Saudi | columnist | X Y"
    return phrase._replace(end=end) if phrase is not None and end > phrase.start else None


def _is_name(reading: Reading, k: int) -> bool:
    """Return whether a token is part of a name, one that begins small too: "al-Mansuri"."""
    sentence = reading.sentence
    word = reading.text[sentence.start[k] : sentence.end[k]]
    return sentence.kind[k] == NAME or ("-" in word and not word.islower())


def _opening_writer(press: Press, reading: Reading) -> Phrase | None:
    """Return who opens a sentence behind the medium in which it is told: "In X, | Jane Roe"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    at = low[:_LABEL].index(":") + 1 if ":" in low[:_LABEL] else 0  # "Also: | In X, Jane Roe"
    at += at < len(low) and (low[at] in speech.also or low[at] in speech.openers)
    if at + 1 >= len(low):
        return None
    if low[at] not in speech.venues and f"{low[at]} in" not in speech.appearing:
        return None
    comma = low.index(",", at) if "," in low[at:] else len(low)
    if comma - at > _LONGEST_VENUE or QUOTATION in kind[:comma]:
        return None
    talk = low[at + 2 : at + 5] if speech.order_tells else []
    if not (speech.talks.isdisjoint(talk) or speech.beside.isdisjoint(low[at + 3 : comma])):
        return None  # "In an interview with CNN, Jane Roe"
    if comma + 1 < len(low) and low[comma + 1] in speech.heading:
        comma = next((k for k in range(comma + 1, len(low)) if low[k] == ","), len(low))
    who = _person_at(reading, comma + 1) if comma + 2 < len(low) else None
    if who is None or who.pronoun or kind[who.end - 1] != NAME:
        return None
    named = kind[who.end - _FULL_NAME : who.end] == [NAME, NAME]
    return who if named and media_in(press, reading) and is_someone(press, reading, who) else None


def _printer_of(press: Press, reading: Reading, before: Attribution | None) -> Span | None:
    """Return the medium that prints a piece: the subject of the sentence, or where it stands."""
    topic = match_at(reading.sentence.low, 0, press.speech.topics)
    subject = reading.phrases.starting_at(topic) if topic else None
    subject = subject or reading.subject()
    if subject is not None and press.is_medium(reading.words(subject)):
        return reading.span(subject)
    sentence = reading.sentence
    if media := media_in(press, reading):
        signs = (k for k, low in enumerate(sentence.low) if low in press.speech.signing)
        ends = (sentence.end[k - 1] for k in signs if media[0].start < sentence.start[k])
        return Span(media[0].start, min(media[0].end, *ends, media[0].end))
    named = _related(press, reading)
    named = named or press.last_between(sentence.start[0], sentence.end[-1])
    return named or (before.mention if before is not None and before.outlet else None)


def _related(press: Press, reading: Reading) -> Span | None:
    """Return the medium before a clause that hangs on it: "We begin with | X, in which"."""
    low, speech = reading.sentence.low, press.speech
    for k in range(3, len(low)):
        if low[k] in speech.relatives and low[k - 1] in speech.venues and low[k - 2] == ",":
            begins = range(max(0, k - 2 - _LONGEST_VENUE), k - 2)
            media = (
                Phrase(start, k - 2) for start in begins if reading.phrases.is_determiner(start)
            )
            medium = next(media, Phrase(k - 3, k - 2))
            return reading.span(medium) if press.is_medium(reading.words(medium)) else None
    return None


def is_heading_of_piece(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words in marks are the title of a piece: "under the title “…”"."""
    low, speech = reading.sentence.low, press.speech
    near = pairwise(low[max(0, q - _VENUE) : q]) if q > 1 and low[q - 2] in speech.passive else ()
    if any(lead in speech.venues and word in speech.relatives for lead, word in near):
        return False  # "a note in which the plan is called | “…”"
    return q > 0 and (low[q - 1] in speech.headings or low[q - 1] in speech.entitling)


def means_writer(press: Press, mention: Span) -> bool:
    """Return whether words mean who writes a piece, or the piece: "the author of the article"."""
    words, speech = mention.of(press.text).lower().split(), press.speech
    if not 1 < len(words) < _LONGEST_REFERENCE or words[0] not in speech.definite:
        return False
    if words[1] in speech.pieces:
        behind = press.text[mention.end : mention.end + _VENUE].split()[:1]
        return len(words) == _FULL_NAME and speech.venues.isdisjoint(behind)
    if words[1] not in speech.authors:
        return False
    return len(words) == _FULL_NAME or (
        words[2] in speech.complement and words[-1] in speech.pieces
    )


def paper_meant(
    press: Press, found: Attribution, context: Attribution | None, host: Span | None
) -> Span | None:
    """Return the medium before that "the article" or "the author" stands for without a byline."""
    if not press.speech.authors or not means_writer(press, found.mention):
        return None
    return host or (context.mention if context is not None and context.outlet else None)


def resume_byline(press: Press, found: Attribution, byline: Attribution, *, last: bool) -> None:
    """Let words be the writer's at hand where they are told to be.

    Args:
        press: The media of the text.
        found: The attribution of the words.
        byline: The writer at hand.
        last: Whether it is who spoke, or was told of, just before.
    """
    press.bylines[found.mention.start] = byline
    words = found.mention.of(press.text).lower()
    if means_writer(press, found.mention):
        found.antecedent, found.outlet = byline.mention, False
        found.via = byline.via
    elif last and press.speech.pronouns.get(words) in ("m", "f"):
        before = found.before.of(press.text) if found.before is not None else ""
        rival = before.replace("’", "'").partition("'s ")[2].istitle()
        found.before = found.before if rival else byline.mention  # "The Post's X is cross: he"


def is_of(byline: Attribution, last: Attribution | None) -> bool:
    """Return whether who spoke last is the writer at hand."""
    if last is None or last is byline:
        return last is not None
    return byline.mention in (last.mention, last.antecedent, last.before)


def byline_behind(
    press: Press, reading: Reading, last: Attribution | None, byline: Attribution | None
) -> Attribution | None:
    """Return the writer at hand behind a sentence.

    Args:
        press: The media of the text.
        reading: The sentence.
        last: Who speaks in it last, or whom it tells of.
        byline: The writer until then.
    """
    if last is None or not press.speech.authors or last is byline:
        return byline
    if last.mention.start < reading.sentence.start[0]:
        return byline
    if last.outlet:
        return None if last.mention.of(press.text)[:1].isupper() and byline else byline
    return last if _writes(press, reading, last) else byline


def _writes(press: Press, reading: Reading, last: Attribution) -> bool:
    """Return whether somebody writes in a medium, rather than talks to it: "In X, | Jane Roe"."""
    if not last.via or last.addressed or last.antecedent is not None:
        return False
    words = last.mention.of(press.text)
    if words.lower() in press.speech.pronouns or not words[-1:].isalpha():
        return False
    start = last.via[-1].start
    before = press.text[max(0, start - _VENUE) : start].lower().split()
    venue = bool(before) and before[-1] in press.speech.venues
    venue = venue and start >= reading.sentence.start[0]
    return venue or not press.speech.authors.isdisjoint(words.lower().split())


def is_told_writer(press: Press, reading: Reading, byline: Attribution) -> bool:
    """Return whether the writer at hand passes words on: "X told him"."""
    told = (cue.addressee or _told_by(press, reading, cue) for cue in reading.cues)
    return any(to is not None and _is_writer(press, reading, to, byline) for to in told)


def _told_by(press: Press, reading: Reading, cue: Cue) -> Phrase | None:
    """Return the "him" that a verb of telling has for its object."""
    low, speech, k = reading.sentence.low, press.speech, cue.end
    told = k < len(low) and low[cue.start] in speech.telling and low[k] in speech.objects
    return Phrase(k, k + 1, pronoun=True) if told else None


def _is_writer(press: Press, reading: Reading, phrase: Phrase, byline: Attribution) -> bool:
    """Return whether a phrase means the writer at hand: "him", "the author", "Roe"."""
    words, speech = reading.words(phrase), press.speech
    if phrase.pronoun:
        low = words.lower()
        return speech.owners.get(low, speech.pronouns.get(low)) in ("m", "f")
    name = byline.mention.of(press.text)
    return means_writer(press, reading.span(phrase)) or name.lower().endswith(f" {words.lower()}")
