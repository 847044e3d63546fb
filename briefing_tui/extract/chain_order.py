"""Put the media of a chain in order: the nearest to who spoke comes first."""

from __future__ import annotations

from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Reading
    from briefing_tui.model import Span

_BOTH: Final = 2
_LONGEST_VERB: Final = 16
_VENUE: Final = 2
"""Tokens of "Bei der", before a medium's name."""
_LEAD: Final = 8
"""Tokens of "que la ministre des Comptes publics," before a name, at most."""


def own_first(reading: Reading, chosen: Cue, media: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return media with those first in which it was said: "Dans A, X note que Y a dit | sur B"."""
    low, speech, who = reading.sentence.low, reading.phrases.speech, chosen.phrase
    if len(media) < _BOTH or who is None or not speech.adjectives_behind:
        return media
    lead = low[max(0, who.start - _LEAD) : who.start]
    if speech.that.isdisjoint(lead[-1:] if lead[-1:] != [","] else lead):
        return media  # but "que la ministre, | Jane Roe |, a dit"
    return tuple(sorted(media, key=lambda span: span.start < reading.sentence.start[who.start]))


def in_order(press: Press, media: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return media with one that another cites before that: "l'AFP, citée par | le Soir"."""
    for nearer in media if len(media) == _BOTH else ():
        other = media[0] if nearer is media[1] else media[1]
        between = press.text[nearer.end : max(nearer.end, other.start)].replace("’", "'")
        words = _just_citing(between.strip(" ,").lower(), press.speech)
        if words.partition(" ")[0] in press.speech.as_said:
            words = words.partition(" ")[2]  # "told the Post, as | quoted by AFP"
        first = other.of(press.text).partition(" ")[0]
        words += f" {first}" if first in press.speech.agent else ""  # "citada | pelo Público"
        by = not press.speech.agent.isdisjoint(words.split()[-1:]) and words in press.speech.cited
        by = by or (words.partition(" ")[0] in press.speech.that and words in press.speech.cited)
        sourced = not press.speech.subject_behind and words.endswith(tuple(press.speech.sourcing))
        if sourced or not (by or press.speech.citing.isdisjoint(words.split()[:_BOTH])):
            return other, nearer  # "writes the Post, | citing AFP", ", | which quotes AFP"
        by = by or _is_passed_on(press, words.split(), other)
        if by or (words in press.speech.cited and words not in press.speech.venues):
            return nearer, other
    return media


def _just_citing(words: str, speech: Speech) -> str:
    """Return words without what joins them and without a noun: "| et | cité par | le site |"."""
    if not speech.adjectives_behind or words.partition(" ")[0] not in speech.also:
        return words
    kept = words.split()[1:]
    led = len(kept) > _BOTH and kept[-1] in speech.media and kept[-_BOTH] in speech.definite
    return " ".join(kept[:-_BOTH] if led else kept)


def _is_passed_on(press: Press, between: list[str], by: Span) -> bool:
    """Return whether one medium passes another's words on: "die dpa, | die von | X | zitiert"."""
    speech = press.speech
    if not speech.verb_second or not speech.agent.union(speech.definite).issuperset(between):
        return False
    verb = press.text[by.end : by.end + _LONGEST_VERB].partition(" ")[2].partition(" ")[0]
    verb = verb.rstrip(",.:")
    return between != [] and (verb in speech.citing or verb in speech.relaying)


def referring_last(
    press: Press, reading: Reading, chosen: Cue, media: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Return media with the one last that refers to another's report: "| A | verweist auf B"."""
    low, speech, limit = reading.sentence.low, press.speech, chosen.first
    if speech.referring.isdisjoint(low[1:limit]):
        return media  # most sentences
    verb = next(k for k in range(1, limit) if low[k] in speech.referring)
    if low[verb + 1] in speech.passive:
        return media  # "die dpa, die von der Zeit | zitiert wird"
    teller = reading.subject_before(limit)
    if teller is None or teller.pronoun or not press.is_medium(reading.words(teller)):
        opens = len(media) == _BOTH and media[0].start <= reading.sentence.start[_VENUE]
        opens = opens and reading.phrases.is_preposition(0) and media[0] != media[1]
        opens = opens and media[1].end < reading.sentence.start[limit]
        return (media[1], media[0]) if opens else media  # "Im Figaro liest man einen Bericht der"
    if QUOTATION in reading.sentence.kind[teller.end : limit] or _turns(reading, teller.end, limit):
        return media
    own, there = reading.span(teller), [k for k in range(limit) if _is_named_at(reading, k)]
    there = [k for k in there if not teller.start <= k < teller.end and _is_source(reading, k)]
    other = reading.phrases.starting_at(there[0]) if there else None
    source = reading.span(other) if other is not None and other.end <= limit else None
    nearer = [span for span in media if span != own]
    if source is not None and not any(span.start <= source.start < span.end for span in nearer):
        nearer.append(source)
    return (*nearer, own) if nearer else media


def refers_on(press: Press, reading: Reading, via: tuple[Span, ...]) -> bool:
    """Return whether the medium before refers to another's report: "| Sie | stützt sich auf B"."""
    low, speech, who = reading.sentence.low, press.speech, reading.subject()
    if not via or speech.referring.isdisjoint(low) or who is None or not who.pronoun:
        return False
    verb = low[who.end] if who.start == 0 else low[who.start - 1]
    thing = speech.pronouns.get(low[who.start], "x") in "mfn"
    refers = thing and verb in speech.referring
    return refers and all(span.start > reading.sentence.start[who.start] for span in via)


def _is_named_at(reading: Reading, k: int) -> bool:
    """Return whether a phrase with a medium's name begins at a token."""
    named = reading.phrases.names_outlet(k) or k in reading.sentence.outlets
    return named and not (k and reading.phrases.names_outlet(k - 1))


def _turns(reading: Reading, start: int, end: int) -> bool:
    """Return whether another medium has a clause of its own: "A lacht, | und B | zitiert X"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    joins = speech.also | speech.openers | speech.conjunctions
    places = (k + 1 for k in range(start, end - 2) if low[k] in joins or low[k] == ";")
    return any(_is_named_at(reading, k) or _is_named_at(reading, k + 1) for k in places)


def _is_source(reading: Reading, k: int) -> bool:
    """Return whether a medium is whose report another one has: "von | der dpa |", "Bericht der"."""
    low, speech, phrases = reading.sentence.low, reading.phrases.speech, reading.phrases
    if k and is_kind_of(low[k - 1], speech.media, speech):
        k -= 1  # "der Agentur | Reuters"
    k -= k > 0 and phrases.is_determiner(k - 1)
    before = low[k - 1] if k else ""
    if before in speech.agent or before in speech.linking or before in speech.venues:
        return True
    pieces = (speech.documents, speech.talks, speech.pieces, speech.nouns)
    return low[k] in speech.genitives and any(before in nouns for nouns in pieces)


def told_there(text: str, found: Attribution, reporter: Span) -> int:
    """Return how many media stand before who recalls words in the chain: they were said there.

    "Dans Le Soir, | Jane Roe | rappelle que X a promis, sur RTL, …": RTL does, and not Le Soir
    """
    if not reporter.end < found.mention.start or "." in text[reporter.end : found.mention.start]:
        return 0
    return sum(span.start > found.mention.start for span in found.via)
