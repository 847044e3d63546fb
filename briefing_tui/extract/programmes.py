"""Tell the title of a programme, or of what somebody made, from what somebody says there."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import part_elided
from briefing_tui.extract.tokens import JOINED
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.stretches import Stretch

WORD_BEHIND: Final = compiled(r"\s([^\W\d_]+)")
_OWNER_BEFORE: Final = late(r"([^\W_]+(?: [A-Z][^\W_]+){0,2})['’]s\s$")
_SHORT_WORD: Final = 3
_LONGEST_NAME: Final = 8
_TITLE_WORDS: Final = 2
"""Words of "New Day", at least."""
_REACH: Final = 40
_BY: Final = late(r"([a-z]{1,3}'?)\s?([A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]+)[ ,.](?!\()")
"""Whose something is, by two names: "d'Ann Roe"."""
_AIRED: Final = 3
"""Words of "ai microfoni di"."""
_APPOSED: Final = 4
"""Words of "l'avant-dernier podcast"."""


def is_programme(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether words in capitals are a programme, as in "CNN's “New Day”"."""
    behind = WORD_BEHIND.match(text, stretch.outer_end)
    noun = behind.group(1).lower() if behind is not None else ""
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start].rstrip()
    hosted = noun in speech.staff and speech.order_tells and before[-1:].isalnum()
    hosted = hosted and find_outlet(before.rpartition(" ")[2]) is not None  # "CNN “New Day” host"
    told = noun in speech.works or hosted
    if not told and not before.endswith(("'s", "’s")):
        return False
    words = JOINED.findall(text[stretch.start : stretch.end])
    if len(words) > _LONGEST_NAME or not _has_capitals(words, speech):
        return False
    if told:
        return True
    owner = _OWNER_BEFORE.search(text, max(0, stretch.outer_start - 40), stretch.outer_start)
    names = owner.group(1).split() if owner else []
    if speech.order_tells and names and names[-1].lower() in speech.media:
        names.pop()  # "Fox News Channel's"
    return any(find_outlet(" ".join(names[k:])) is not None for k in range(len(names)))


def leads_to_programme(text: str, stretch: Stretch, lead: str, speech: Speech) -> bool:
    """Return whether somebody speaks on or to what follows: "aired on “New Day”", "told “X”"."""
    if text[stretch.outer_start - 1 : stretch.outer_start] != " ":
        return False
    if lead in speech.telling:
        return True
    if lead not in speech.venues and lead not in speech.interviewing:
        return False
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start].lower().split()
    last = before[-2] if len(before) > 1 else ""
    if last in speech.interviews or last in speech.talks:
        return True
    spoken = last in speech.saying or last in speech.times or f"{last} {lead}" in speech.cited
    return spoken and lead in speech.venues


def is_title_like(inner: str, speech: Speech) -> bool:
    """Return whether several words have capitals as a title's do, and no mark between them."""
    words = JOINED.findall(inner)
    several = _TITLE_WORDS <= len(words) <= _LONGEST_NAME and words[-1][0].isupper()
    return several and _has_capitals(words, speech) and not any(mark in inner for mark in ".!?…;")


def _has_capitals(words: list[str], speech: Speech) -> bool:
    """Return whether all words but small ones, and prepositions, have a capital."""
    long = (w for w in words if len(w) > _SHORT_WORD)
    return all(not w[0].islower() or w in speech.prepositions or w in speech.linking for w in long)


def is_made(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether words are the title of what somebody made: "l'auteur de « Pluie d'été »".

    A noun for who made it stands before it, or what it is behind it: "« X », le podcast de Y".
    """
    words = text[stretch.start : stretch.end]
    words = words.removesuffix(".") if speech.order_tells else words  # "host of “Today.”"
    if not speech.makers or not words[:1].isupper() or words[-1] in ".!?…":
        return False
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start]
    lead = lower_words(before)[-_AIRED:]
    joins = speech.genitive or speech.complement
    led = lead[-1:] and (lead[-1] in joins or lead[-1] in speech.venues)
    if led and len(lead) > 1 and lead[-2] in speech.makers:
        return True
    if any(" ".join(lead[k:]) in speech.airing for k in range(len(lead) - 1)):
        return True  # "ai microfoni di “Start”"
    behind = text[stretch.outer_end : stretch.outer_end + 60]
    if not behind.startswith(", "):
        return False
    told = led or (lead[-1:] and lead[-1] in speech.addressee)
    if told and _is_aired(behind[2:], speech):
        return True
    return _tells_work(behind[2:].replace("’", "'"), speech)


def _is_aired(behind: str, speech: Speech) -> bool:
    """Return whether words say on which medium it is: "A «Otto e mezzo», | su La7 |,"."""
    link, _, rest = behind.partition(" ")
    if speech.order_tells or not (link in speech.venues or link in speech.genitive):
        return False
    name = rest.partition(",")[0].split()
    names = (" ".join(name[:count]) for count in range(len(name[:_AIRED]), 0, -1))
    return any(find_outlet(each) is not None for each in names)


def _tells_work(behind: str, speech: Speech) -> bool:
    """Return whether words say what something is, or whose: "premier roman de Y", "d'Ann Roe"."""
    lows = lower_words(behind)
    led = bool(lows) and (
        lows[0] in speech.definite or lows[0] in speech.possessive or lows[0] in speech.indefinite
    )
    for k, low in enumerate(lows[:_APPOSED]):
        if low in speech.works and low not in speech.media and (k or not led):
            return led or (len(lows) > k + 1 and lows[k + 1] in speech.genitive)
    name = _BY.match(behind)
    if name is None or name.group(1) not in speech.genitive:
        return False
    return find_outlet(name.group(2)) is None


def lower_words(text: str) -> list[str]:
    """Return the words of a text in lower case, elided ones apart and without commas."""
    return part_elided(text.lower()).replace(",", " ").split()
