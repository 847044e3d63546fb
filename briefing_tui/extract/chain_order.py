"""Put the media of a chain in order: the nearest to who spoke comes first."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Reading
    from briefing_tui.model import Span

_BOTH: Final = 2
_LONGEST_VERB: Final = 16
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


def told_there(text: str, found: Attribution, reporter: Span) -> int:
    """Return how many media stand before who recalls words in the chain: they were said there.

    "Dans Le Soir, | Jane Roe | rappelle que X a promis, sur RTL, …": RTL does, and not Le Soir
    """
    if not reporter.end < found.mention.start or "." in text[reporter.end : found.mention.start]:
        return 0
    return sum(span.start > found.mention.start for span in found.via)
