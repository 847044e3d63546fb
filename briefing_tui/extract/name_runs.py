"""Take the words that may be a person's name out of a run of capitals: "Dublin-born | Ann Roe"."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing_tui.extract.lexicon.countries import home_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_only_title, is_person_noun, is_postnominal, without_stop
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells a son from his father behind a name, in lower case."""
SHORTEST_NAME: Final = 2
"""Words of a full name, at least."""
_LONGEST_NAME: Final = 4
_OWNING: Final = ("'s", "’s", "s'", "s’", "S'", "S’")


def without_house(run: str, speech: Speech) -> str:
    """Return a run of capitals without the house behind a full name: "Jo Roe | von der BBC".

    Nor who is told something: "Jo Roe | al Corriere della Sera"
    """
    if not speech.nouns_capitalised and not speech.drops_subject:
        return run
    leads = speech.genitive if speech.nouns_capitalised else speech.addressee
    words = run.split()
    at = next((k for k, word in enumerate(words) if word in leads), 0)
    full = at > 1 and is_first_name(words[at - 2].lower()) and not is_first_name(words[at - 1])
    return " ".join(words[:at]) if full else run


@lru_cache(maxsize=256)
def last_word(run: str, speech: Speech) -> str:
    """Return the word that a run of capitals ends with if it is a name; "" if it is surely none."""
    words = run.split()
    if len(words) == SHORTEST_NAME and _only_opens(words[0].strip(".").lower(), speech):
        return ""
    last = words[-1].strip(".").removesuffix("'s").removesuffix("’s")
    low = last.lower()
    if low in SUFFIXES or is_postnominal(last, speech):
        return last_word(run.rpartition(words[-1])[0].rstrip(), speech)
    return "" if low in _never_last(speech) else last[0].upper() + last[1:]  # "al-Sabri"


@cache
def _never_first(speech: Speech) -> frozenset[str]:
    """Return the words that a sentence may begin with, but no name."""
    small = speech.conjunctions.union(speech.prepositions, speech.linking, speech.adverbs)
    small |= speech.definite.union(speech.indefinite, speech.possessive, speech.pronouns)
    return small.union(speech.common, speech.times, speech.viewing, speech.homes, speech.the_one)


def _only_opens(low: str, speech: Speech) -> bool:
    """Return whether a word begins a sentence, but no name: "selon", "d'après"."""
    if low in _never_first(speech):
        return True
    elided, _, word = low.replace("’", "'").partition("'")
    return f"{elided}'" in speech.elided and word in _never_first(speech)


def _is_acronym(word: str) -> bool:
    return len(word) > SHORTEST_NAME and word.isalpha() and word.isupper()


def _is_house(low: str, behind: str, speech: Speech) -> bool:
    """Return whether a body stands before a first name: "Chancellor of the Exchequer | Ann Roe"."""
    return speech.order_tells and low in speech.bodies and is_first_name(behind)


def _is_city(word: str, speech: Speech) -> bool:
    """Return whether a word before a full name is a place's: "Ambassador to Lima | Jo Roe"."""
    return (
        speech.order_tells and not is_first_name(word.lower()) and home_of(word, "en") is not None
    )


@cache
def _never_last(speech: Speech) -> frozenset[str]:
    return speech.times.union(speech.bodies) - speech.dated_names


@lru_cache(maxsize=256)
def name_in(run: str, speech: Speech) -> tuple[str, ...]:
    """Return the words of a run of capitals that may be a person's name, or nothing."""
    words = run.split()
    words[-1] = words[-1].strip(".").removesuffix("'s").removesuffix("’s")
    words = [without_stop(word) for word in words]
    while len(words) > 1 and (words[-1].lower() in SUFFIXES or is_postnominal(words[-1], speech)):
        words.pop()
    start = 0
    for k, word in enumerate(words):
        low = word.lower()
        last = k == len(words) - 1
        named = last and k > start and is_first_name(words[start])
        known = low in speech.people or low in speech.honorifics
        if (
            (known and not named if last else is_only_title(low, speech))
            or (speech.nouns_capitalised and _is_role_before(words, k, speech))
            or (low in speech.times and not (last and k > start and low in speech.dated_names))
            or (k < len(words) - 1 and word.endswith(_OWNING))
            or (k == start and _only_opens(low, speech))
            or (low in speech.conjunctions and not last and word.istitle())
            or (k == start and not last and low.endswith(speech.noun_endings))
            or (k == start and not last and _is_no_name(low, words[k + 1], speech))
            or (k == start > 0 and word.islower())
            or (k < len(words) - SHORTEST_NAME and _tells_origin(words, k, speech))
            or (k == start and not last and _is_acronym(word) and not words[k + 1].isupper())
            or (k == start == len(words) - SHORTEST_NAME - 1 and _is_city(word, speech))
            or (k == start and not last and _is_house(low, words[k + 1], speech))
        ):
            start = k + 1
    words = words[start:]
    if not SHORTEST_NAME <= len(words) <= _LONGEST_NAME:
        return ()
    inner = words[1:-1] if speech.nouns_capitalised and not words[-1].isupper() else []
    if any(len(word) > 1 and word.isalpha() and word.isupper() for word in inner):
        return ()  # "Sport SV Werder Bremen"
    return () if any(word.lower() in speech.bodies for word in words) else tuple(words)


def _tells_origin(words: Sequence[str], k: int, speech: Speech) -> bool:
    """Return whether a word tells where the bearer of a name is from: "Dublin-born | Ann Roe"."""
    head, _, tail = words[k].rpartition("-")
    if not head or not tail.islower():
        return False
    two = speech.order_tells and 0 < k == len(words) - SHORTEST_NAME - 1
    return two or is_first_name(words[k + 1])  # "South Korean-born | Bae Su-jin"


def _is_no_name(low: str, behind: str, speech: Speech) -> bool:
    """Return whether a noun is no name's: "Titelseite | von Haaretz", "Gesten | von Franziskus"."""
    if not speech.nouns_capitalised:
        return False
    if low in speech.columns or low in speech.views:
        return True
    if low in speech.things and behind in speech.genitives:
        return True  # "Prozent | der Fälle"
    if behind not in speech.genitive or is_first_name(low):
        return False
    body = is_kind_of(low, speech.bodies, speech)  # "Instituts | von Athen"
    return body or low in speech.nouns or low.endswith(speech.weak_endings[:1])


def _is_role_before(words: Sequence[str], k: int, speech: Speech) -> bool:
    """Return whether a word is a noun for who bears the name behind it: "Bahn-Chef | Jo Roe"."""
    from briefing_tui.extract.titles import is_role_before  # late: few languages need it

    if is_role_before(words, k):
        return True
    leads = k == len(words) - SHORTEST_NAME - 1 and is_person_noun(words[k].lower(), speech)
    return leads and not is_first_name(words[k])
