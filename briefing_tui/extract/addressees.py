"""Read to whom a verb says that words were said: "told | the Post |", "confie | au Guardian |"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_LONGEST: Final = 8
"""Tokens of an adverbial between a verb and whom something was told, at most."""


def find_addressee(search: Search, k: int) -> Phrase | None:
    """Return the phrase behind "to": the one spoken to."""
    if k + 1 < len(search.low) and length_of_airing(search, k):
        return None  # "au micro de X" is where it was said
    if k + 2 < len(search.low) and is_in_city(search, k):
        return None  # "titre à Prague | Respekt"
    if k + 1 < len(search.low) and search.low[k] in search.speech.addressee:
        phrase = search.phrases.behind(k + 1)
        return cut_medium(search.phrases, _without_teller(search, phrase)) if phrase else None
    if search.low[k - 1] in search.speech.telling and k < len(search.low):
        told = search.phrases.starting_at(k)  # "assures | the Post | Jane Roe"
        return cut_medium(search.phrases, told) if told else None
    return None


def past_host(search: Search, medium: Phrase) -> int:
    """Return the token behind whom of a medium is told: "told CNN “New Day” host Jo Roe | :"."""
    q, low = medium.end, search.low
    if search.kind[q : q + 1] != [QUOTATION] or q + 2 >= len(low) or not search.speech.order_tells:
        return q
    who = search.phrases.starting_at(q + 1) if low[q + 1] in search.speech.staff else None
    return who.end if who is not None else q


def told_farther(search: Search, k: int) -> Phrase | None:
    """Return the medium told behind when, where or of whom: "said on Tuesday | to the Post"."""
    if not search.phrases.is_preposition(k):
        return _told_of_thing(search, k)
    for j in range(k + 1, min(k + _LONGEST, len(search.low) - 1)):
        if search.kind[j] in (PUNCTUATION, QUOTATION) or search.low[j] in search.speech.that:
            return None
        if search.low[j] in search.speech.addressee:
            who = search.phrases.behind(j + 1)
            return who if who is not None and search.is_medium(who) else None
    return None


def _told_of_thing(search: Search, k: int) -> Phrase | None:
    """Return the medium told behind what somebody names: "calls it | to the Post | a trap"."""
    if search.low[k - 1] not in search.speech.naming or not search.phrases.is_determiner(k):
        return None
    what = search.phrases.starting_at(k)
    end = min(what.end + 1, len(search.low)) if what is not None else 0
    to = next((j for j in range(k + 1, end) if search.low[j] in search.speech.addressee), 0)
    who = find_addressee(search, to) if to else None
    return who if who is not None and search.is_medium(who) else None


def _without_teller(search: Search, listeners: Phrase) -> Phrase:
    """Cut the name behind several who are told: "raconte à ses journalistes | Jane Roe"."""
    name, people = listeners.end, search.speech.people
    while name > listeners.start and search.kind[name - 1] == NAME:
        name -= 1
    noun = search.low[name - 1]
    several = noun in people and noun[:-1] in people and search.speech.subject_behind
    several = several and listeners.start + 1 < name < listeners.end - 1
    return listeners._replace(end=name) if several else listeners


def _has_case(search: Search, k: int) -> bool:
    """Return whether an article tells whom one speaks to: "der", "dem"."""
    return search.low[k] in search.speech.genitives or search.low[k] in search.speech.oblique


def spoken_to(search: Search, k: int) -> Phrase | None:
    """Return who is spoken to right behind a verb whose subject stands in front of it."""
    if k >= len(search.low) or not (_has_case(search, k) or k in search.sentence.outlets):
        return None
    return search.phrases.starting_at(k)


def without_listener(search: Search, phrase: Phrase) -> Phrase:
    """Return who speaks without the medium that is told: "a dit un pêcheur | au journal"."""
    low, speech, last = search.low, search.speech, phrase.end - 2
    told = last > phrase.start and low[last] in speech.addressee and low[last + 1] in speech.media
    return phrase._replace(end=last) if told and low[phrase.start] in speech.indefinite else phrase


def end_of_medium(search: Search, phrase: Phrase) -> int:
    """Return where a medium in the dative ends, by its noun or its name, or 0."""
    speech, first = search.speech, phrase.start + 1
    for k in range(first, phrase.end):
        if k in search.sentence.outlets:
            return k + 1
        if is_kind_of(search.low[k], speech.media, speech):
            genders = speech.paper_genders.items()
            men = any(g == "m" and search.low[k].endswith(word) for word, g in genders)
            if men and search.low[phrase.start] not in speech.oblique:
                return 0
            named = k + 1 in search.sentence.outlets or search.phrases.names_outlet(k + 1)
            return k + 1 + (k + 1 < phrase.end and named)  # "der Agentur | APA"
    named = search.low[phrase.start] in speech.oblique and search.phrases.names_outlet(first)
    return first + 1 if named else 0


def is_in_city(search: Search, k: int) -> bool:
    """Return whether a city stands at a token before another name, without a comma: "à Prague"."""
    low, speech = search.low, search.speech
    named = speech.subject_behind and search.kind[k + 1 : k + 3] == [NAME] * 2
    if not named or not (low[k] in speech.addressee or low[k] in speech.linking):
        return False
    place = search.phrases.names_outlet(k + 2)  # "en Espagne | El País"
    place = place or (low[k] in speech.addressee and country_of_city(low[k + 1]) is not None)
    return place and not search.phrases.names_outlet(k + 1)  # "à Paris Match"


def length_of_airing(search: Search, k: int) -> int:
    """Return how many words at a token tell where something was said: "au micro de"."""
    speech = search.speech
    if not speech.airing:
        return 0
    length = match_at(search.low, k, speech.airing) or match_at(search.low, k, speech.cited)
    return length if length > 1 else 0
