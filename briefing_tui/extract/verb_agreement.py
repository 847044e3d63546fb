"""Tell from the subject in front that what looks like a verb is a noun: "a brief | report"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_ARTICLE: Final = 2
"""Letters of the longest article without number."""
_MANY: Final = -2
"""What ends a verb of several beside one of its own: "confirme|nt"."""
_ENDING: Final = 3
"""Letters of the shorter ending of several: "-ent" in "-aient"."""
_HANGING: Final = 7
"""Tokens of "attacks on X have"."""


def is_plural(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether what looks like a verb is a noun with its adjective: "swing states".

    A noun in the singular that nothing determines is rare before a verb that ends in "s".
    """
    speech, start = search.speech, phrase.start
    if not speech.order_tells or phrase.pronoun or not search.low[i].endswith("s"):
        return False
    if phrase.end == i and _is_noun_before_verb(search, i):
        return True
    told = start > 0 and search.low[start - 1] in speech.possessive
    bare = search.kind[start] == WORD and not search.phrases.is_determiner(start) and not told
    words = range(start, phrase.end)
    return bare and not any(search.kind[k] == NAME or search.phrases.is_noun(k) for k in words)


def is_of_many(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether a verb of several has but one thing behind it: "« X » | confirment | le vol".

    A share of several goes with such a verb, and one goes who is joined by another.
    """
    low, speech = search.low, search.speech
    if phrase.pronoun or speech.drops_subject or not speech.many_verbs:
        return False
    if not low[i].endswith(speech.many_verbs):
        own = low[i].endswith(speech.many_verbs[0][-_ENDING:]) and low[i][:_MANY] in speech.verbs
        if not own:  # "prévient"; "confirme|nt" has one of its own
            return False
    words = low[phrase.start : phrase.end]
    one = words[0] in speech.definite and speech.genders.get(words[0]) in ("m", "f")
    one = one and NAME not in search.kind[phrase.start : phrase.end]
    shared = not speech.shares.isdisjoint(words) or any(speech.genders.get(w) == "p" for w in words)
    joined = not (speech.also | {","}).isdisjoint(low[phrase.start : phrase.end + 1])
    return one and not shared and not joined


def _is_noun_before_verb(search: Search, i: int) -> bool:
    """Return whether a form is a plural with a verb behind it: "the Gulf states | can"."""
    speech, one = search.speech, search.low[i][:-1]
    if search.low[i + 1 : i + 2] == [] or search.low[i + 1] not in speech.auxiliaries:
        return False
    return any(one in nouns for nouns in (speech.bodies, speech.documents, speech.nouns))


def lacks_subject(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether what looks like a verb is a noun, as the words before it tell.

    An adjective leads up to it ("from neighbouring | states", "his recent | attacks on Trump
    have"), or no verb of its form goes with them ("a more sympathetic | tweet", "a brief
    | report").
    """
    low, speech, last = search.low, search.speech, phrase.end - 1
    if not speech.order_tells or phrase.pronoun or last != i - 1:
        return False
    one = low[phrase.start] in speech.indefinite and len(low[phrase.start]) <= _ARTICLE
    one = one or (low[i] in speech.nouns and _is_single(search, phrase))
    unknown = search.kind[last] == WORD and not search.phrases.is_noun(last)
    if not (one or unknown):
        return False
    if f"{low[i]}s" in search.phrases.classes.verbs:
        if not speech.shares.isdisjoint(low[phrase.start : phrase.end]):
            return False  # "half of the residents in town | say"
        plural = low[last].endswith("s") or low[last] in speech.indefinite
        return not plural and low[i] not in speech.bearing
    if not (unknown and low[i].endswith("s")):
        return False
    head = search.phrases.head_of(phrase).end - 1
    many = head < last and search.kind[head] == WORD and low[head].endswith("s")
    if many and not (low[head].endswith("ss") or low[head] in speech.media):
        return True  # "those scores to better graduation | rates"
    return low[last].endswith(speech.verb_endings) or _heads_clause(search, i)


def _is_single(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase is one body with its owner: "her well-known campaign | promise"."""
    low, speech = search.low, search.speech
    owned = low[phrase.start] in speech.possessive
    return owned and low[phrase.end - 1] in speech.bodies and not low[phrase.end - 1].endswith("s")


def names_thing(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether a verb hangs on a thing with its name behind: "a memo | titled “…”"."""
    speech, behind = search.speech, i + 1
    if not speech.order_tells or search.low[i] not in speech.entitling or phrase.pronoun:
        return False
    behind += search.low[behind : behind + 1] == [","]
    if search.kind[behind : behind + 1] != [QUOTATION]:
        return False
    if search.low[i - 1] == "," and search.low[i] not in speech.naming:
        return True  # "X praised the column|, entitled “…”"
    head = search.phrases.head_of(phrase)
    return search.low[head.end - 1] in speech.documents or not search.phrases.may_speak(head)


def _heads_clause(search: Search, i: int) -> bool:
    """Return whether a noun with what hangs on it has a verb behind: "attacks on X | have"."""
    low, speech = search.low, search.speech
    if low[i + 1 : i + 2] == [","]:
        return not speech.relatives.isdisjoint(low[i + 2 : i + 3])
    near = low[i + 1 : i + _HANGING]
    if not near or near[0] not in search.phrases.classes.prepositions:
        return False
    verb = next((k for k, word in enumerate(near) if word in speech.auxiliaries), None)
    return verb is not None and search.phrases.classes.barriers.isdisjoint(near[1:verb])
