"""Find the subject of a verb that words part from it: "Experts | quoted by the Post | warn"."""

from __future__ import annotations

from briefing_tui.extract.citations import LONGEST_CLAUSE
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.verb_places import group_start
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase, Search

_FULL_NAME: Final = 2
_SENDER: Final = 8
"""Tokens of "from the deputy prime minister, Jo Roe", at most."""
_CARRIER: Final = 3
"""Tokens of "quoted by", at most."""


def without_example(search: Search, i: int, phrase: Phrase | None) -> Phrase | None:
    """Return of whom somebody is but one: "| des élus |, dont Jo Roe, appellent"."""
    low, k = search.low, phrase.start - 1 if phrase is not None else 0
    apart = phrase is not None and 1 < k < i and low[k] in search.speech.whom and low[k - 1] == ","
    if not apart or phrase is None or low[phrase.end : phrase.end + 1] != [","]:
        return phrase
    return search.phrases.group_ending_at(k - 2)


def before_relative(search: Search, i: int) -> Phrase | None:
    """Return the subject that a clause with words parts: "X, qui se dit « las », | réclame"."""
    low, relatives, q = search.low, search.speech.relatives, group_start(search, i) - 2
    if q < 3 or search.kind[q] != QUOTATION or low[q + 1] != ",":
        return None
    for k in range(q - 1, 1, -1):
        if search.kind[k] == QUOTATION or low[k] in ":;,":
            return None
        if low[k] in relatives and low[k - 1] == ",":
            who = search.phrases.first_subject(k - 1)
            sure = who is not None and who.end == k - 1 and search.phrases.may_speak(who)
            return who if sure else None
    return None


def before_set_off(search: Search, i: int, end: int) -> Phrase | None:
    """Return the subject before what commas set off: "X, under the headline “Y”, | says Z is".

    But "X, which he calls “Y”, | says Z," is what Z says.
    """
    low, speech = search.low, search.speech
    q = i - 2 if i > 1 and low[i - 1] == "," else i - 1
    if q < 3 or search.kind[q] != QUOTATION or not (q < i - 1 or low[q].endswith(",")):
        return None
    comma = q - 1
    while comma > 0 and (search.kind[comma] in (WORD, NAME) or not low[comma]):
        comma -= 1  # past “X” in "who starred in “X” and “Y”," as well
    opening, word = (speech.relatives, speech.owning, speech.linking), low[comma + 1]
    opens = any(word in words for words in (*opening, speech.prepositions, speech.entitling))
    noun = comma + 1 + (word in speech.definite or word in speech.indefinite)
    opens = opens or (low[noun] in speech.people and low[noun + 1] in speech.linking)  # "star of"
    if low[comma] != "," or not (opens or word.endswith(speech.verb_endings)):
        return None
    behind = search.phrases.starting_at(end) if end < len(low) else None
    if behind is not None and (behind.end >= len(low) or low[behind.end] in ",.;"):
        return None
    who = search.phrases.first_subject(comma)
    if who and who.end + 1 < comma and low[who.end] in speech.venues:
        paper = search.phrases.starting_at(
            who.end + 1
        )  # "A leader in | the Post |, headlined “…”,"
        who = paper if paper is not None and search.is_medium(paper) else who
    return who if who and who.end == comma and search.phrases.may_speak(who) else None


def past_relative(search: Search, i: int, phrase: Phrase | None) -> Phrase | None:
    """Return whom a clause without commas tells more of: "a man | who was on the call said".

    Args:
        search: The search of the sentence.
        i: The verb behind it.
        phrase: What stands right before that, unless it hangs on a preposition.
    """
    low, speech = search.low, search.speech
    if not speech.order_tells or (phrase is not None and phrase.pronoun):
        return phrase
    first = phrase.start if phrase is not None else i
    for k in range(first - 1, max(0, first - LONGEST_CLAUSE), -1):
        if low[k] in ",:;" or search.kind[k] == QUOTATION:
            return phrase
        if low[k] in speech.relatives and low[k] not in speech.that:
            if phrase is not None and k == first - 1 and search.phrases.may_speak(phrase):
                return phrase  # "a plan which | the mayor | called"
            told = search.phrases.group_ending_at(k - 1)
            return told if told is not None and search.phrases.may_speak(told) else phrase
    return phrase


def _begin_of_medium(phrases: Phrases, first: int) -> int:
    """Return where a name begins, with its noun and article: "joint par | le quotidien X"."""
    if phrases.speech.adjectives_behind:
        near = range(first - 1, max(0, first - _CARRIER), -1)
        apart = next((k for k in near if phrases.kind[k] != WORD), 0)
        nouns = (k for k in near if k > apart and phrases.low[k] in phrases.speech.media)
        first = next(nouns, first)
    return first - phrases.is_determiner(max(0, first - 1))


def past_carrier(phrases: Phrases, phrase: Phrase | None) -> Phrase | None:
    """Return who is quoted in a medium before a verb: "Experts | quoted by the Post warn"."""
    if phrase is None or phrase.pronoun:
        return phrase
    first, low, speech = _begin_of_medium(phrases, phrase.start), phrases.low, phrases.speech
    for k in range(max(1, first - _CARRIER), first):
        quoted = low[k] in speech.citing or low[k] in speech.questioning
        quoted = quoted or low[k] in speech.past_participles or low[k] in speech.obtained
        if quoted and match_at(low, k, speech.cited) == first - k:
            return phrases.ending_at(k - 1) or phrase
    return phrase


def sender_before(phrases: Phrases, i: int) -> Phrase | None:
    """Return from whom words come that a participle tells: "a statement from | Jo Roe | saying"."""
    low, speech = phrases.low, phrases.speech
    if not speech.order_tells or low[i] not in speech.participles:
        return None
    for k in range(i - 2, max(0, i - _SENDER), -1):
        if low[k] in speech.origins:
            who = phrases.behind(k + 1) if low[k - 1] in speech.nouns else None
            return who if who is not None and who.end == i and phrases.may_speak(who) else None
    return None


def bearer_before(phrases: Phrases, role: Phrase | None) -> Phrase | None:
    """Return whose a role is that a comma leads up to a verb: "| Jo Roe |, head of sales, said".

    The name opens the sentence or follows words in marks; an article would open another phrase.
    """
    if role is None or not phrases.speech.order_tells or role.start <= _FULL_NAME:
        return None
    low, kind, comma = phrases.low, phrases.kind, role.start - 1
    if low[comma] != "," or kind[comma - 1] != NAME or phrases.is_determiner(role.start):
        return None
    name = phrases.name_ending_at(comma - 1)
    if (
        name is None
        or {*kind[name.start : name.end]} != {NAME}
        or name.end - name.start < _FULL_NAME
    ):
        return None
    opens = name.start == 0 or kind[name.start - 1] == QUOTATION
    opens = opens and not phrases.is_preposition(name.start)  # "In Peru, Mayor of Cusco X said"
    head = low[phrases.head_of(role).end - 1]
    return name if opens and head in phrases.speech.people else None


def struck_medium(phrases: Phrases, thing: Phrase | None, end: int) -> Phrase | None:
    """Return the medium that a thing strikes: "Le sujet alarme | Le Soir |, qui y voit « … »".

    Args:
        phrases: Those of the sentence.
        thing: The verb's subject.
        end: The token behind the verb.
    """
    behind = thing is not None and not thing.pronoun and thing.end <= end
    if not behind or thing is None or not phrases.speech.adjectives_behind:
        return None
    if not phrases.names_outlet(end) or phrases.may_speak(thing):
        return None  # mostly
    return phrases.starting_at(end)
