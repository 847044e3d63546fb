"""Tell whether a verb judges or greets with words in marks: "nennt es „X“", "salue d'un « X »"."""

from __future__ import annotations

from briefing_tui.extract.distances import FAR
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.programmes import WORD_BEHIND, lower_words
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.stretches import Stretch

_CLAUSE_MARK: Final = late(r"[,;:.]")
_LEAD: Final = 100
"""Code points from who greets to the words, at most: "salue les vainqueurs d'un sobre « »"."""
_HANDED: Final = 4
"""Words of "par un très sec", at most."""
_OBJECT: Final = 5
"""Words of "die neuen Zahlen des Verbands", at most."""
_HOUSE: Final = 10
"""Code points of " von der ", at most."""


def is_handed(text: str, stretch: Stretch, found: Attribution, speech: Speech) -> bool:
    """Return whether a verb gives words to somebody, though they look like a name.

    "L'Équipe salue les Bleus d'un sobre « Bravo »", "titrent tous deux « Bravo »"
    """
    end, cue = stretch.outer_start, found.cue
    if found.outlet and cue is not None and 0 < end - cue.end < _LEAD:
        between = lower_words(text[cue.end : end])
        if between and match_at(between, 0, speech.asides) == len(between):
            return True
    if not (speech.handing and 0 < end - found.mention.end < _LEAD):
        return False
    lows = lower_words(text[found.mention.end : end])
    for k in range(max(0, len(lows) - _HANDED), len(lows)):
        if match_at(lows, k, speech.handing):
            return not speech.greeting.isdisjoint(lows[:k])
    return False


def is_dubbed(text: str, stretch: Stretch, found: Attribution, speech: Speech) -> bool:
    """Return whether somebody calls a thing by words: "sieht in den Banken „Dealer mit Zins“"."""
    cue = found.cue
    verb = cue.of(text).lower() if cue is not None and cue.end <= stretch.start else ""
    if cue is None or verb not in speech.naming:
        return False
    between = text[cue.end : stretch.outer_start].split()
    sees = verb in speech.weak and not speech.venues.isdisjoint(between)
    if not (sees or verb in speech.calling):
        return False  # "kritisiert die Aktion „Licht aus“"
    closes = text[stretch.outer_end : stretch.outer_end + 1] in (",", ".", ";", "")
    return closes and not _CLAUSE_MARK.search(text, cue.end, stretch.outer_start)


def is_judged(text: str, stretch: Stretch, found: Attribution, lead: str, speech: Speech) -> bool:
    """Return whether somebody calls a thing so: "bezeichnet das als | „Wortbruch“"."""
    if (
        found.cue is None
        or found.distance >= FAR
        or found.cue.of(text).lower() not in speech.naming
    ):
        return False
    if lead in speech.linking or lead in speech.prepositions or lead in speech.indefinite:
        return True
    return found.cue.of(text).lower() in speech.calling and _is_proposal(
        text, found, stretch.outer_start, speech
    )


def _is_proposal(text: str, found: Attribution, at: int, speech: Speech) -> bool:
    """Return whether what somebody calls so is what others plan or say: "die Pläne | „Murks“"."""
    between = text[found.cue.end : at].split() if found.cue is not None else []
    if not between or between[0] not in speech.definite or len(between) > _OBJECT:
        return False
    noun = next((word for word in between if word[0].isupper()), "")
    return is_kind_of(noun.lower(), speech.proposals, speech)


def closes_verb(text: str, stretch: Stretch, found: Attribution, speech: Speech) -> bool:
    """Return whether the rest of a verb stands behind words: "wirft X „Wortbruch“ | vor"."""
    particle = WORD_BEHIND.match(text, stretch.outer_end)
    if particle is None or found.cue is None or found.cue.start > stretch.start:
        return False
    return particle.group(1) in speech.separable.get(found.cue.of(text).lower(), ())


def is_right_behind(text: str, stretch: Stretch, found: Attribution, lead: str) -> bool:
    """Return whether at most one word parts a verb from words: "spricht von | „Betrug am Volk“"."""
    if found.cue is None or found.rule != "verb" or not lead.islower():
        return False
    return text[found.cue.end : stretch.outer_start].split() in ([lead], [])


def tells_house(text: str, stretch: Stretch, found: Attribution, speech: Speech) -> bool:
    """Return whether words are where a speaker is from: "„…“, sagt Jo Roe vom „Rat der Zehn“"."""
    cue, who = found.cue, found.mention
    if cue is None or not who.end < stretch.outer_start < who.end + _HOUSE:
        return False
    between = text[who.end : stretch.outer_start].split()
    joined = between[:1] and between[0] in speech.agent
    if not joined or any(word not in speech.definite for word in between[1:]):
        return False
    if found.rule == "verb at the end" or cue.of(text).lower() in speech.naming:
        return False  # "weil Jo Roe vom „Ende aller Tage“ gesprochen hat"
    return cue.start > stretch.end or (found.rule == "inverted verb" and cue.end <= who.start)
