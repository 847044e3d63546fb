"""Read past adverbials between a verb behind words and its subject, where word order tells.

"“…”, sums up in one line | the Bergens Tidende", "“…”, notes from Amman | Jane Roe": texts that
are translated word for word keep the subject where it stood.
"""

from __future__ import annotations

from briefing_tui.extract.full_names import opens_full_name
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_LONGEST: Final = 11
"""Tokens of what stands between a verb and its subject, at most."""
_FULL_NAME: Final = 2
_WHEN: Final = 8
"""Tokens of "mercredi 9 décembre au soir," before a verb, and one more."""
_NEXT: Final = 2
"""Tokens of "it to"."""


def past_phrases(search: Search, k: int) -> Phrase | None:
    """Return the subject behind prepositions and their phrases at a token."""
    low, kind, phrases, speech = search.low, search.kind, search.phrases, search.speech
    if k >= len(low) or not phrases.is_preposition(k) or low[k - 1] in speech.naming:
        return None  # mostly; "called “A” | compared | to what the other | does"
    for j in range(k + 1, min(k + _LONGEST, len(low))):
        if kind[j] not in (WORD, NAME) or low[j] in speech.conjunctions or low[j] in speech.that:
            return None
        if j < k + 2:
            continue
        named, before = kind[j] == NAME, kind[j - 1]
        if not (named or phrases.is_determiner(j)):
            continue
        if phrases.is_determiner(j - 1) or phrases.is_preposition(j - 1):
            continue
        parted = _follows_place(search, k, j) if before == NAME else not _is_apposed(search, j)
        if named and not parted:
            continue
        found = phrases.starting_at(j)
        if found is not None and not found.pronoun and _may_be_subject(search, found, k):
            return found
    return None


def _is_apposed(search: Search, j: int) -> bool:
    """Return whether a noun before a name tells what bears it: "in the magazine | Nordsyn"."""
    noun, speech = search.low[j - 1], search.speech
    every = (speech.media, speech.people, speech.works, speech.places, speech.bodies)
    return any(noun in words for words in every)


def _follows_place(search: Search, k: int, j: int) -> bool:
    """Return whether a name stands right behind a place: "from Buenos Aires | Jane Roe"."""
    low, known = search.low, country_of_city(" ".join(search.low[k + 1 : j])) is not None
    if known and search.phrases.names_outlet(j):
        return True
    full = opens_full_name(low, search.kind, j, search.speech)
    full = full and search.kind[j + 1 : j + _FULL_NAME] == [NAME]
    return full and (known or not is_first_name(low[j - 1]))


def _may_be_subject(search: Search, found: Phrase, k: int) -> bool:
    """Return whether words name a medium, somebody in full, or what somebody is.

    Behind "on its cover" a name can be but a medium's.
    """
    if search.is_medium(found):
        return True
    first, people = found.start, search.speech.people
    if search.kind[first] == NAME:
        return search.low[k + 1] in search.speech.belonging or (
            search.kind[first : first + _FULL_NAME] == [NAME] * _FULL_NAME
        )
    head = search.phrases.head_of(found)
    return search.low[head.end - 1] in people and search.phrases.may_speak(found)


def closes_words(search: Search, i: int) -> bool:
    """Return whether a verb follows words that go on unmarked: "“a mess” if she won, | warned"."""
    low, k = search.low, i - 2
    while k > 0 and search.kind[k] in (WORD, NAME):
        k -= 1
    return low[i - 1] == "," and 0 <= k < i - 2 and search.kind[k] == QUOTATION and not low[k][1:]


def past_day(search: Search, k: int) -> int:
    """Return the token behind when somebody speaks: "writes X | on Thursday |, “…”", or it."""
    low, speech = search.low, search.speech
    if not speech.order_tells or k + 1 >= len(low):
        return k
    alone = low[k] in speech.times or low[k] in speech.adverbs
    if alone and search.kind[k + 1] == PUNCTUATION:
        return k + 1
    on = low[k] in speech.linking and low[k + 1] in speech.times
    end = k + 1 + on if on or low[k] in speech.times else k
    moment = k < end < len(low) and low[end] in speech.moments
    return end + moment  # "on Monday | evening"


def past_citing(search: Search, k: int) -> int:
    """Return the token behind who quotes somebody: "affirme un élu de Lille | cité par X |, "."""
    length = match_at(search.low, k, search.speech.cited) if k < len(search.low) else 0
    by = length > 1 and k + length < len(search.low) and search.speech.subject_behind
    medium = search.phrases.behind(k + length) if by else None
    return medium.end if medium is not None else k


def past_it(search: Search, k: int) -> int:
    """Return the token behind what stands for words yet to come: "admits | it | to the Post:"."""
    speech, low = search.speech, search.low[k : k + _NEXT]
    if not speech.order_tells or len(low) < _NEXT or low[1] not in speech.addressee:
        return k
    known = low[0] in speech.pronouns or low[0] in speech.taking_up or low[0] in speech.adverbs
    return k + known


def is_when(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase tells when: "this week"."""
    last = search.low[phrase.end - 1]
    return last in search.speech.moments or last in search.speech.times


def owns_behind(search: Search, phrase: Phrase) -> bool:
    """Return whether a name is an owner's that ends with an "s": "said | Hobbs | ' plan is"."""
    end, sentence = phrase.end, search.sentence
    apart = sentence.low[end : end + 1] == ["'"] and sentence.low[end - 1].endswith("s")
    return apart and end + 1 < len(sentence) and sentence.start[end] == sentence.end[end - 1]


def before_when(search: Search, first: int, i: int) -> Phrase | None:
    """Return who does what a day and a comma part them from: "X mardi 9 mai|, | a proposé Y"."""
    low, speech = search.low, search.speech
    apart = 1 < first < i and low[first - 1] == "," and low[first] in speech.auxiliaries
    for k in range(first - 2, max(0, first - _WHEN), -1) if apart else ():
        if search.kind[k] not in (WORD, NAME, NUMBER):
            return None
        if low[k] in speech.times:
            who = search.phrases.ending_at(k - 1)
            if who is not None and not who.pronoun and search.phrases.may_speak(who):
                return who
    return None
