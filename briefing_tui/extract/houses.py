"""Tell which house "one" speaks for: "À l'Élysée, on se félicite", "promet-on à Bercy"."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase, Search

_SHORTEST: Final = 4
"""Tokens of "At court they say", at least."""
_NEAR: Final = 5
"""Tokens between "one" and the preposition behind its verb, at most."""


def find_house(phrases: Phrases, one: Phrase) -> Phrase | None:
    """Return the house in which "one" speaks, in front of it or behind its verb, or None."""
    return (
        _in_front(phrases, one.start)
        or _before_colon(phrases, one.start)
        or _behind(phrases, one.end)
    )


def opening_house(phrases: Phrases) -> Phrase | None:
    """Return the body that opens a sentence behind a preposition: "At the embassy | they said"."""
    low, speech = phrases.low, phrases.speech
    if not speech.order_tells or low[0] not in speech.housing or len(low) < _SHORTEST:
        return None
    house = phrases.behind(1)
    if house is None or house.pronoun:
        return None
    inside = range(house.start + 1, house.end)
    named = (k for k in inside if phrases.kind[k - 1] == WORD and phrases.names_outlet(k))
    house = house._replace(end=next(named, house.end))  # "In the embassy | Le Figaro was told"
    known = any(low[k] in speech.bodies for k in range(house.start, house.end))
    return house if known else None


def _in_front(phrases: Phrases, one: int) -> Phrase | None:
    """Return the house that opens a clause before a comma: "Chez les Verts, | on"."""
    low, where = phrases.low, one - 1
    where -= low[where] in phrases.speech.elided  # "où | l' | on"
    if where > 1 and low[where] in phrases.speech.wherein and low[where - 1] == ",":
        one = where + 1  # "du côté de la CGT, où l'on"
    for k in range(one - 2, max(-1, one - 2 - 2 * _NEAR), -1):
        edge = k == 0 or phrases.kind[k - 1] in (PUNCTUATION, QUOTATION)
        house = _house_at(phrases, k) if edge or one == where + 1 else None
        if house is not None and (edge or one == where + 1):
            spoken = phrases.speech.verb_second and house.end == one - 1  # "Bij X | noemt | men"
            return house if spoken or low[house.end] == "," else None
        if phrases.kind[k] == QUOTATION:
            break
    return None


def _before_colon(phrases: Phrases, one: int) -> Phrase | None:
    """Return the house that a colon parts from words: "Chez FO : « … », y déplore-t- | on"."""
    house = _house_at(phrases, 0) if one > _SHORTEST else None
    if house is None or house.end + 1 >= one or phrases.low[house.end] != ":":
        return None
    return house if phrases.kind[house.end + 1] == QUOTATION else None


def _behind(phrases: Phrases, one: int) -> Phrase | None:
    """Return the house behind a verb; a medium may be who is told there by another."""
    told, near = None, one + _NEAR
    for k in range(one, len(phrases.low) - 1):
        if k >= near or phrases.kind[k] in (PUNCTUATION, QUOTATION):
            break
        if phrases.low[k] in phrases.speech.media:
            near = k + _NEAR  # "a-t-on dit au journal X | à la mairie"
        house = _house_at(phrases, k)
        if house is not None and not (told is None and _is_medium(phrases, house)):
            return house
        if house is not None:
            told, near = house, house.end + _NEAR
    return told


def _is_medium(phrases: Phrases, house: Phrase) -> bool:
    nouns = (phrases.low[k] in phrases.speech.media for k in range(house.start, house.end))
    return phrases.names_outlet(house.start) or any(nouns)


def _house_at(phrases: Phrases, k: int) -> Phrase | None:
    """Return the body, the people or the firm behind a preposition, but no mere place."""
    speech = phrases.speech
    length = match_at(phrases.low, k, speech.housing)
    if not length or k + length >= len(phrases.low):
        return None
    house = phrases.behind(k + length)
    if house is None or house.pronoun:
        return None
    home = match_at(phrases.low, k, speech.homes) and phrases.kind[house.end - 1] == NAME
    known = bool(home) or phrases.names_outlet(house.start)
    nouns = speech.bodies.union(speech.people)
    known = known or any(low in nouns for low in phrases.low[house.start : house.end])
    return house if known else None


def read_at_home(search: Search, i: int) -> None:
    """Read "At the embassy it was explained to the Post", "In the embassy the Post was told"."""
    house = opening_house(search.phrases)
    subject = search.phrases.starting_at(house.end) if house is not None else None
    if house is None or subject is None or subject.end > i or QUOTATION in search.kind[:i]:
        return
    aux = all(search.low[k] in search.speech.auxiliaries for k in range(subject.end, i))
    thing = subject.pronoun and search.speech.pronouns.get(search.low[subject.start]) == "n"
    told = not thing and search.low[i] in search.speech.telling and search.is_medium(subject)
    if aux and (thing or told):
        to = subject if told else find_addressee(search, i + 1)
        search.add("verb", i, i + 1, house, to)


def tells_home(search: Search, i: int) -> bool:
    """Return whether a medium but tells where: "Le Soir relève un « malaise » | du côté de X |"."""
    last = search.cues[-1] if search.cues and search.kind[i - 1] == QUOTATION else None
    if last is None or last.rule != "verb" or last.phrase is None or last.end >= i:
        return False
    return search.phrases.names_outlet(last.phrase.start) or search.is_medium(last.phrase)
