"""Tell a medium from what commas set off beside it: "X, quotidien de Y", "the other daily, X,"."""

from __future__ import annotations

from itertools import takewhile

from briefing_tui.extract.names import is_person_noun
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech

CLAUSE: Final = late(r"[.!?:;]\s|[\"«»\n]|“{1}|”{1}|‘{1}|’\s")  # parted marks: see `tokens`
"""What parts a clause from another one."""
TOKEN: Final = late(r"[^\W_]+(?:(?:['-]|’{1})[^\W_]+)*|,")
_BEFORE: Final = 80
_VERB: Final = 20
"""Code points of a comma and the word behind it."""
_NEAR: Final = 3
_ONE: Final = 4
"""Letters of an article that but says "one", at most: "another newspaper, X," tells more."""
_LONGEST: Final = 12
"""Words of "the other great daily of the capital", with two commas, at most."""
_PRINTED: Final = frozenset({"daily", "weekly", "magazine", "site"})
"""Sorts of media by whose nouns little else is called: a chain may be one of shops."""


def words_before(text: str, at: int) -> list[str]:
    """Return the words of the clause before an offset, and its commas."""
    lead = CLAUSE.split(text[max(0, at - _BEFORE) : at])[-1]
    return TOKEN.findall(lead.lower())


def is_set_off(text: str, start: int, end: int, speech: Speech) -> bool:
    """Return whether commas set a name off behind what it is: "l'autre quotidien, | X |, écrit"."""
    if not text.endswith((", ", ","), 0, start) or not text.startswith((",", " ,"), end):
        return False  # most names
    return is_name_of(words_before(text, start), TOKEN.findall(text[end : end + _VERB]), speech)


def is_apposed(behind: list[str], speech: Speech) -> bool:
    """Return whether a comma and what a paper is follow: "X |, quotidien de Zélande,"."""
    if behind[:1] != [","]:
        return False
    k, words = 1, behind
    behind = [low.replace("’", "'").rpartition("'")[2] for low in behind[: 1 + _NEAR]]
    while k < min(_NEAR, len(behind)) and behind[k] not in speech.media:
        if behind[k] in speech.linking:
            return False
        small = behind[k] in speech.definite or behind[k] in speech.indefinite
        small = small or behind[k] in speech.before_nouns
        if not (small or (k > 1 and speech.order_tells)):
            return False  # "X, a small daily"
        k += 1
    if speech.order_tells and not _holds_on(words[k + 1 : k + 2], speech):
        return False  # "On the road to X, the liberal daily met"
    if speech.adjectives_behind and _acts(words[k + 1 : k + 2], speech):
        return False  # "À Laval, le quotidien a rencontré"
    paper = k < len(behind) and speech.media.get(behind[k]) in _PRINTED
    return paper and not means_several(behind[k], speech)  # "la legge sul CO2, i giornali"


def means_several(noun: str, speech: Speech) -> bool:
    """Return whether a noun means more than one medium: "giornali", "diarios"."""
    ends = ((end, one) for end, each in speech.plurals.items() for one in each)
    return any(noun.endswith(end) and noun[: -len(end)] + one in speech.media for end, one in ends)


def is_name_of(before: list[str], behind: list[str], speech: Speech) -> bool:
    """Return whether commas set a name off behind what it is: "L'autre quotidien du pays, | X |,".

    Args:
        before: The words of the clause before the name, and its commas.
        behind: Those behind it.
        speech: The words of the language.
    """
    led = before[-1:] == [","] or (before[-2:-1] == [","] and before[-1] in speech.definite)
    if not led or len(behind) < 2 or len(before) > _LONGEST or before.count(",") > 1:
        return False
    leads = (speech.viewing, speech.asking, speech.venues)
    told = any(before[0] in each for each in leads)  # "Pour | le quotidien"
    small = (
        before[0] in speech.conjunctions or before[0] in speech.also or before[0] in speech.adverbs
    )
    before = before[told or small : before.index(",")]  # "But | another paper, X,"
    article, mark, noun = before[0].replace("’", "'").partition("'") if before else ("", "", "")
    words = [article + mark, noun, *before[1:]] if mark else before
    another = bool(words) and words[0] in speech.indefinite
    shortest = _NEAR + told - bool(mark) - (another and len(article) > _ONE)
    if not (another or article + mark in speech.definite) or len(words) < shortest:
        return False
    heads = (k for k, low in enumerate(words) if speech.media.get(low) in _PRINTED)
    head = next(heads, 0)
    if speech.nouns_capitalised and any(is_person_noun(low, speech) for low in words[:head]):
        return False  # "der Kolumnist der Zeitung Sabah, | Jo Roe |,"
    if not head or (told and head + 1 == len(words)):
        return False  # "Selon le quotidien, X, …"
    if another and head + 1 < len(words) and words[head + 1] not in speech.linking:
        return False  # "A newspaper owner, X,"
    closed = (speech.auxiliaries, speech.relatives, speech.that, speech.conjunctions)
    if any(low in each for low in words[1:] for each in closed):
        return False  # "The paper that counts, X, says"
    if not speech.linking.isdisjoint(words[1:head]):
        return False  # "Le patron du quotidien, X,"
    return not any(behind[1] in each for each in (speech.relatives, speech.linking, speech.also))


def _acts(words: list[str], speech: Speech) -> bool:
    """Return whether a word is a verb, or stands before one: "le journal | y | a vu"."""
    forms = (speech.auxiliaries, speech.clitics, speech.verbs, speech.printing, speech.acting)
    return bool(words) and any(words[0].partition("'")[0] in each for each in forms)


def _holds_on(words: list[str], speech: Speech) -> bool:
    """Return whether a word goes on with what a medium is: ", a newspaper | of Zealand"."""
    more = (speech.linking, speech.owning, speech.relatives, {","})
    return bool(words) and any(words[0] in each for each in more)


def calls_person(behind: list[str], speech: Speech) -> bool:
    """Return whether commas set off behind a name what somebody is: "X|, a beekeeper near"."""
    if behind[:1] != [","] or not speech.order_tells:
        return False
    held = (speech.linking, speech.owning, speech.relatives, speech.belonging, {","})
    noun = takewhile(lambda low: not any(low in words for words in held), behind[1:])
    return any(is_person_noun(low, speech) for low in noun)


def stands_for_medium(tokens: list[str], k: int, speech: Speech) -> bool:
    """Return whether a noun takes a medium up: "The site |", "the Warsaw daily | says"."""
    behind = tokens[k + 1 : k + 2]
    if behind and behind[0][0].isupper():
        return False
    places = (j for j in (k - 1, k - 2) if j >= 0 and tokens[j].lower() in speech.definite)
    article = next(places, -1)
    before = tokens[article - 1].lower() if article > 0 else ""
    led = before in speech.linking or before in speech.telling
    return article >= 0 and not led and not (behind and behind[0] in speech.linking)
