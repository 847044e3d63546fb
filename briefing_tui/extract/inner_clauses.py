"""Find who does something in a clause within a sentence whose own subject says nothing."""

from __future__ import annotations

from briefing_tui.extract.left_out import is_participle
from briefing_tui.extract.tokens import QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Phrase, Search

_REACH: Final = 30
"""Tokens from a conjunction to the verb whose subject its clause may tell, at most."""
_IDLE: Final = frozenset({"n", "x"})
"""Pronouns that nobody is meant by: "it", "there's", "you"."""


def doer_within(search: Search, i: int, main: Phrase | None) -> Phrase | None:
    """Return who does what a verb without a subject tells: "It ended when | Roe | rose, saying".

    Args:
        search: The search of the sentence.
        i: The verb.
        main: The subject of the sentence; where that may do it, it does.
    """
    if main is None or not search.speech.order_tells or not _is_idle(search, main):
        return main
    return _who_acts_inside(search, i, main) or main


def _joins(speech: Speech, word: str) -> bool:
    """Return whether a word joins a clause to another, and opens none of its own."""
    return word in speech.conjunctions and word not in speech.openers


def _who_acts_inside(search: Search, i: int, main: Phrase) -> Phrase | None:
    """Return who acts in the nearest clause: "It ended when | tenants | came, calling"."""
    low, kind, speech = search.low, search.kind, search.speech
    related = (cue.phrase for cue in reversed(search.cues) if cue.phrase and cue.phrase.antecedent)
    joined = low[i - 1 - (low[i - 1] in speech.auxiliaries)] in speech.also
    if joined and (who := next(related, None)) is not None:
        return who  # "It is about one | who | called it “old” and has said"
    if low[i - 1] != "," and is_participle(search, i):
        beside = search.phrases.ending_at(i - 1)  # "to see | a minister | defending"
        if beside is not None and _acts_there(search, beside):
            watched = low[beside.start - 1] in speech.pronouns  # "as we | watch | Roe calling"
            return beside._replace(start=beside.start + (watched and beside.end - beside.start > 1))
    for k in range(i - 2, max(0, i - _REACH), -1):
        if kind[k] == QUOTATION or low[k] in ";:":
            return None
        if low[k] in speech.complement:
            who = _led_to_do(search, k + 1, i)  # "common for | papers | to portray"
            if who is not None:
                return who
        if low[k] in speech.that or _joins(speech, low[k]):
            who = search.phrases.first_subject(i, k + 1)
            if who is None or _is_idle(search, who) or (who.pronoun and not main.pronoun):
                continue
            if acts(search, who.end, i):
                return who
    return None


def _led_to_do(search: Search, k: int, limit: int) -> Phrase | None:
    """Return the person at a token with "to" behind: "time for | Roe | to make peace"."""
    who = search.phrases.starting_at(k)
    who = search.phrases.head_of(who) if who is not None else None
    if who is None or who.end >= limit or search.low[who.end] not in search.speech.infinitive:
        return None
    return None if _is_idle(search, who) else who


def _is_idle(search: Search, who: Phrase) -> bool:
    """Return whether a subject says nothing: "It", "You", "The third clash"."""
    if who.pronoun:
        means = search.speech.pronouns.get(search.low[who.start], "x")
        return means in _IDLE and who.antecedent is None
    has = search.low[who.end - 1].endswith("'s")  # "There's"
    return has or not search.phrases.may_speak(who)


def _acts_there(search: Search, who: Phrase) -> bool:
    """Return whether a phrase is somebody right before a participle, and hangs on nothing."""
    if who.pronoun or who.start == 0 or _is_idle(search, who):
        return False
    return search.kind[who.start - 1] == WORD and not search.phrases.is_preposition(who.start - 1)


def acts(search: Search, k: int, limit: int) -> bool:
    """Return whether a finite verb stands at a token, adverbs and an adverbial passed over."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if k < limit and phrases.is_preposition(k):
        where = phrases.starting_at(k + 1)  # "that Roe | during a Tuesday meeting | thanked"
        k = where.end if where is not None else k
    while k < limit and search.kind[k] == WORD and phrases.is_adverb(k):
        if low[k] in speech.auxiliaries:
            return True
        k += 1
    if k > limit or search.kind[k] != WORD:
        return False
    known = low[k] in phrases.classes.verbs or low[k] in speech.acting
    return known or low[k].endswith(speech.past_endings) or low[k].endswith("s")


def is_anybody(search: Search, who: Phrase, end: int) -> bool:
    """Return whether a pronoun means all of whom a clause is true: "chi lo dice mente".

    Or whoever does what somebody is like: "comme | on | parle d'une héroïne".
    """
    low, speech = search.low, search.speech
    word = low[who.start]
    if word in speech.impersonal and low[who.start - 1] in speech.as_said and end < len(low):
        return low[end] in speech.genitive or search.phrases.is_determiner(end)
    free = who.pronoun and word in speech.pronouns and word in speech.relatives
    return free and speech.drops_subject and who.antecedent is None


def doer_of_second(search: Search, i: int) -> Phrase | None:
    """Return whose second main clause a verb hangs on: "A rose, and | B | sat down, saying"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[i - 1] != "," or not is_participle(search, i):
        return None
    for k in range(i - 2, max(1, i - _REACH), -1):
        if kind[k] == QUOTATION or low[k] in ";:":
            return None
        if low[k - 1] == "," and (low[k] in speech.also or low[k] in speech.openers):
            who = search.phrases.starting_at(k + 1)
            does = who is not None and who.end < i and not _is_idle(search, who)
            does = does and not any(cue.end <= k for cue in search.cues)  # "X said A rose, and B"
            return who if who is not None and does and acts(search, who.end, i) else None
    return None
