"""Find whom a relative pronoun means: "Jane Roe, | who | said", "an interview with | X |, who"."""

from __future__ import annotations

from briefing_tui.extract.premodifiers import before_place
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases

_FULL_NAME: Final = 2
_ADVERBIAL: Final = 9
"""Tokens of an adverbial between a relative pronoun and its verb, at most."""


def relative_before(phrases: Phrases, k: int) -> Phrase | None:
    """Return the "who" that an adverbial parts from its verb: ", who to the BBC said"."""
    for j in range(k, max(0, k - _ADVERBIAL), -1):
        if phrases.kind[j] in (PUNCTUATION, QUOTATION):
            return None
        if phrases.low[j] in phrases.speech.relatives and phrases.low[j - 1] == ",":
            who = phrases.starting_at(j + 1) if phrases.speech.order_tells and j < k else None
            inner = who is not None and who.end <= k and may_mean(phrases, who)
            return who if inner else relative_at(phrases, j)  # ", which | the mayor | today called"
    return None


def relative_at(phrases: Phrases, k: int) -> Phrase | None:
    """Return a relative pronoun with whom it stands for, brackets between them passed over."""
    before = k - 1
    joined = phrases.low[before] in phrases.speech.also  # "a man | who fled | and who said"
    if joined and phrases.low[k] in phrases.low[1:before]:
        return relative_at(phrases, phrases.low.index(phrases.low[k], 1))
    before -= joined and phrases.speech.subject_behind
    before -= before > 1 and phrases.low[before - 1 : before + 1] == [")", ","]
    if phrases.low[before] == ")":
        before = bracket_before(phrases, before) - 1
    if before >= 0 and phrases.low[before] in (",", "("):
        before -= 1
    if before >= 0 and phrases.kind[before] == QUOTATION:
        return None
    antecedent = antecedent_at(phrases, before_place(phrases, before))
    if phrases.speech.subject_behind and phrases.low[k - 1] == ",":
        subject = phrases.first_subject(k) if not may_mean(phrases, antecedent) else None
        antecedent = subject if may_mean(phrases, subject) else antecedent
    return Phrase(k, k + 1, pronoun=True, antecedent=antecedent)


def _told_apart(phrases: Phrases, k: int) -> Phrase | None:
    """Return the name before what commas set off: "Jean Roe, | éleveur près de Thann |, qui".

    It may be where somebody is from: "Jean Roe, | de l'université de Metz |, selon lequel".
    """
    start = k
    while start > 0 and phrases.kind[start - 1] not in (PUNCTUATION, QUOTATION):
        start -= 1
    told = phrases.low[start] in phrases.speech.people or (
        phrases.low[start] in phrases.speech.genitive and phrases.kind[start - 3] == NAME
    )
    apart = start > 1 and phrases.low[start - 1] == "," and told
    named = apart and phrases.kind[start - 2 : start + 1] == [NAME, PUNCTUATION, WORD]
    return phrases.name_ending_at(start - 2) if named else None


def may_mean(phrases: Phrases, phrase: Phrase | None) -> bool:
    """Return whether a phrase, if there is one, names or describes somebody who may speak."""
    return phrase is not None and not phrase.pronoun and phrases.may_speak(phrase)


def antecedent_at(phrases: Phrases, k: int) -> Phrase | None:
    """Return the phrase that ends at `k`, or the name that it stands beside."""
    if phrases.speech.subject_behind and (told := _told_apart(phrases, k)) is not None:
        return told
    found = _person_in(phrases, phrases.whole_ending_at(k))
    if found is not None and (paper := _paper_of_page(phrases, found)) is not None:
        return paper
    if k >= 0 and phrases.kind[k] == NAME and found is None:
        return phrases.name_ending_at(k)
    if found is None or found.start < 2 or phrases.low[found.start - 1] != ",":
        return found
    beside = phrases.kind[found.start] == WORD and phrases.kind[found.start - 2] == NAME
    if not beside:
        return found
    behind = not phrases.speech.verb_second and phrases.names_outlet(found.start - 2)
    behind = behind and phrases.low[phrases.head_of(found).end - 1] not in phrases.speech.people
    medium = phrases.low[found.end - 1] in phrases.speech.media  # "X, the online magazine, which"
    behind = behind or (medium and phrases.speech.order_tells)
    named = phrases.name_ending_at(found.start - 2) if behind else None
    return phrases.subject_ending_at(found.start - 2) or named or found  # "X, quotidien Y, qui"


def _paper_of_page(phrases: Phrases, group: Phrase) -> Phrase | None:
    """Return the paper whose page a phrase ends with: "X is on the front of | the i |, which"."""
    speech = phrases.speech
    for k in range(group.end - 2, group.start, -1) if speech.order_tells else ():
        if phrases.low[k] in speech.complement:
            paged = phrases.low[k - 1] in speech.pages and phrases.names_outlet(k + 1)
            return group._replace(start=k + 1) if paged else None
    return None


def _person_in(phrases: Phrases, group: Phrase | None) -> Phrase | None:
    """Return the person at the end of a phrase: "an interview with | the filmmaker"."""
    if group is None or group.pronoun:
        return group
    if phrases.speech.adjectives_behind and (whom := _led_to(phrases, group)) is not None:
        return whom
    low, speech = phrases.low, phrases.speech
    places = range(group.end - 1, group.start, -1)
    if speech.order_tells:
        talk = (
            k for k in reversed(places) if low[k] in speech.linking and low[k - 1] in speech.talks
        )
        first = next(talk, group.end)
        owned = low[first + 1 : first + 2] != [] and low[first + 1].endswith("'s")
        if first + 1 < group.end and (owned or phrases.is_determiner(first + 1)):
            return group._replace(start=first + 1)  # "an interview with | an adviser to the king"
    if phrases.low[group.end - 1] not in phrases.speech.people:
        return group
    own = speech.addressee if speech.order_tells else frozenset()  # "an aide | to the minister"
    joints = (i for i in places if low[i] in speech.linking and low[i] not in speech.complement)
    joints = (i for i in joints if low[i] not in own or low[i - 1] not in speech.people)
    start = next(joints, group.start - 1) + 1
    return group._replace(start=start) if phrases.is_determiner(start) else group


def _led_to(phrases: Phrases, group: Phrase) -> Phrase | None:
    """Return to whom a thing is given: "ouvre ses pages à | l'écrivain Jean Roe |, qui"."""
    low, speech = phrases.low, phrases.speech
    inner = range(group.start + 1, group.end - 1)
    to = next((k for k in inner if low[k] in speech.addressee), 0)
    if not to or any(map(phrases.is_noun, range(group.start, to))):
        return None
    whom = group._replace(start=to + (low[to] not in speech.definite))
    if low[group.end - 1] in speech.people:
        return whom  # "ha gridato | alla ministra |, che"
    named = phrases.kind[group.end - _FULL_NAME : group.end] == [NAME, NAME]
    return whom if named and group.end - whom.start >= _FULL_NAME else None


def bracket_before(phrases: Phrases, k: int) -> int:
    """Return where the bracket opens that a token closes."""
    while k > 0 and phrases.low[k] != "(":
        k -= 1
    return k
