"""Tell what a noun phrase takes in on its left: articles, adjectives, names before a name."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import is_region
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.wordforms import Words

_SHORT: Final = 4
_COMPLEMENT: Final = 4
"""Tokens of "de la Transition écologique", at most."""
_SHARE: Final = 12
"""Tokens of "at least half of all residents in each town", at most."""


def step_left(words: Words, start: int) -> int:
    """Return where the phrase begins when one more token on its left is taken in."""
    p = start - 1
    low, speech = words.low, words.speech
    if words.kind[p] == QUOTATION:
        return start
    if words.kind[p] == NAME and opens_outlet(words, start):
        return p if speech.order_tells and low[p].endswith("'s") else start  # "Spain's | El País"
    if words.kind[p] == PUNCTUATION:
        owned = low[p] in "'’" and p > 0 and low[p - 1].endswith("s") and speech.order_tells
        both = owned and words.kind[start] == words.kind[p - 1] == NAME
        both = both and not words.names_outlet(p - 1)
        if both or (owned and words.kind[start] == WORD and words.is_noun(p - 1)):
            return p - 1  # "the | growers' | association", "the Pilots' | Union"
        joins = low[p] in "&/" or (low[p] == "." and p > 0 and _is_short(words, p - 1))
        return p - 1 if joins and p > 0 and not words.stops(p - 1) else start
    if low[p] in speech.also:
        both = p > 0 and words.kind[p - 1] == NAME and words.kind[p + 1] == NAME
        within = both or has_two_roles(words, p) or joins_subjects(words, p)
        return p - 1 if within or joins_complements(words, p) else start
    if words.kind[start] == NAME and words.kind[p] == NAME and is_first_name(low[p]):
        return p  # "Yann | Le Bihan"
    if words.kind[p] == NAME and _joins_surname(words, start) and is_first_name(low[p]):
        return p  # "Piet | de Vries"
    if is_authored(words, p):
        return p - 1
    if words.is_determiner(start) and low[p] not in speech.linking:
        of = p > 0 and low[p - 1] in speech.genitive and speech.adjectives_behind
        if of and words.kind[start] == NAME and low[p] in speech.media:
            return p  # "la chroniqueuse du journal | Le Soir Jane Roe"
        named = words.kind[p] == words.kind[start] == NAME and low[start] in speech.pronouns
        if named and low[start] in speech.indefinite:
            return p  # "Capital | One"
        before = words.is_determiner(p) and low[p] not in speech.pronouns
        alone = low[p] in speech.definite and speech.order_tells  # "To this | the Post retorts"
        owned = low[start] in speech.indefinite and low[p].endswith("'s")
        before = before or owned  # "the country's | most respected daily"
        return p if before and not alone else start
    if _determines(words, p) or is_modifier(words, p):
        return p
    if low[p] in speech.linking:
        if p > 0 and (_may_hold(words, p - 1) or joins_complements(words, p - 1)):
            return p - 1
        return p if low[p] in speech.indefinite else start
    stops = words.stops(p) or _is_done(words, p)
    return start if stops and not counts_noun(words, p) else p


def joins_subjects(words: Words, p: int) -> bool:
    """Return whether "and" joins two names that open a sentence: "The SPD and | the FDP said"."""
    low, kind, speech = words.low, words.kind, words.speech
    if not speech.order_tells or not 0 < p < len(low) - 2 or low[p + 1] not in speech.definite:
        return False
    if kind[p - 1] != NAME or kind[p + 2] != NAME:
        return False
    if words.names_outlet(p - 1) or words.names_outlet(p + 2):
        return False
    return all(kind[k] == NAME or low[k] in speech.definite for k in range(p))


def is_authored(words: Words, k: int) -> bool:
    """Return whether a preposition leads to whose a text is: "a report | by | the ministry"."""
    speech = words.speech
    by = k > 0 and words.low[k] in speech.agent and speech.order_tells
    return by and words.low[k - 1] in speech.documents and k + 1 < len(words.low)


def _is_done(words: Words, p: int) -> bool:
    """Return whether a pronoun right before a word tells that it is a verb: "she | supports"."""
    before, speech = words.low[p - 1], words.speech
    if not speech.order_tells or before not in speech.pronouns or words.kind[p] != WORD:
        return False
    other = (speech.objects, speech.possessive, speech.indefinite, speech.definite)
    return p > 0 and not any(before in each for each in other) and not words.is_noun(p)


def _joins_surname(words: Words, k: int) -> bool:
    """Return whether an article is part of the surname behind it: "de" in "Piet | de Vries"."""
    particle = words.low[k] in words.speech.particles and words.kind[k] == WORD
    named = particle and words.kind[k + 1 : k + 2] == [NAME]
    return named and not (words.speech.nouns_capitalised or words.names_outlet(k))


def joins_complements(words: Words, k: int) -> bool:
    """Return whether "and" joins what hangs on one noun: "la ministre de l'Air | et | du Climat".

    So do two adjectives: "le conseil économique | et | social"
    """
    low, kind, speech = words.low, words.kind, words.speech
    if low[k] not in speech.also or not speech.relational_endings or not 2 < k < len(low) - 2:
        return False
    if low[k + 1].endswith(speech.relational_endings) and low[k - 1].endswith(
        speech.relational_endings
    ):
        bare = not words.is_determiner(k - 2) and kind[k - 2] in (WORD, NAME)
        return bare and kind[k - 1] == kind[k + 1] == WORD
    if low[k + 1] not in speech.genitive or (
        low[k + 1] in speech.indefinite and kind[k + 2] != NAME
    ):
        return False  # "le maire de Lille | et des | pompiers"
    return any(low[j] in speech.genitive for j in range(max(1, k - _COMPLEMENT), k - 1)) and all(
        kind[j] in (WORD, NAME) for j in range(k - 2, k)
    )


def has_two_roles(words: Words, k: int) -> bool:
    """Return whether "and" joins what one person is: "l'écrivain | et | analyste Jean Roe"."""
    low, people = words.low, words.speech.people
    if not 1 <= k < len(low) - 1 or low[k - 1] not in people or low[k + 1] not in people:
        return False
    if words.speech.order_tells:  # "the Lebanese writer | and | researcher Jane Roe"
        return k + 2 < len(low) and words.kind[k + 1] == WORD and words.kind[k + 2] == NAME
    return words.speech.adjectives_behind and k > 1 and words.is_determiner(k - 2)


def _determines(words: Words, p: int) -> bool:
    """Return whether a pronoun stands for an article: "under | her watch", "one | lawyer"."""
    low, speech = words.low[p], words.speech
    owns = low in speech.possessive and low in speech.objects
    counts = low in speech.indefinite and low in speech.pronouns
    plain = words.kind[p + 1] == WORD and (owns or counts)
    return plain and not words.is_function_word(p + 1)


def is_modifier(words: Words, p: int) -> bool:
    """Return whether an adverb or a day parts an article from its noun: "a | later talk"."""
    low, before, speech = words.low[p], words.low[p - 1], words.speech
    plain = p > 0 and (low in speech.adverbs or (speech.order_tells and low in speech.times))
    joined = speech.order_tells and "-" in words.low[p + 1]  # "only | English-language daily"
    plain = plain and (words.kind[p + 1] == WORD or joined)
    led = before in speech.definite or before in speech.indefinite
    led = plain and (led or (speech.order_tells and before.endswith(("'s", "’s"))))
    dated = plain and low in speech.times and words.low[p + 1] in speech.media
    led = led or (dated and words.kind[p - 1] == NAME)  # "the British | Sunday | paper"
    return led and not speech.nouns_capitalised


def opens_outlet(words: Words, k: int) -> bool:
    """Return whether a capital article begins an outlet's name: "in Chile | La Tercera"."""
    article = words.low[k].partition(" ")[0]
    if words.kind[k] != NAME or article not in ARTICLES or _only_leads(words, article):
        return False
    return k in words.sentence.outlets if article != words.low[k] else words.names_outlet(k)


def _only_leads(words: Words, low: str) -> bool:
    """Return whether an article is a preposition, or holds one: "A | Repubblica", "Sul | Foglio".

    Elsewhere a paper's own may look the same: "De Standaard", "A Bola".
    """
    speech = words.speech
    grown = len(low) > 1 and low in speech.linking and low in speech.definite
    leads = grown or (low in speech.addressee and low not in speech.definite)
    return leads and speech.drops_subject


def _is_short(words: Words, i: int) -> bool:
    """Return whether a full stop may belong to a word: "J.", "Gov.", "St."."""
    low, speech = words.low[i], words.speech
    return len(low) < _SHORT or low in speech.honorifics or low in speech.abbreviations


def _may_hold(words: Words, i: int) -> bool:
    """Return whether a phrase may go on with the noun before a preposition."""
    some = words.speech.order_tells and words.low[i] in words.speech.indefinite
    if some and words.low[i + 1] in words.speech.complement:
        return words.is_determiner(i + 2)  # "| one | of the aides"
    if words.kind[i] not in (WORD, NAME) or words.stops(i) or words.is_determiner(i):
        return False
    low, speech = words.low[i], words.speech
    if low in speech.linking or low.endswith(speech.verb_endings or ("\0",)):
        return False
    return not words.is_adverb(i) and low not in speech.also


def counts_noun(words: Words, k: int) -> bool:
    """Return whether a pronoun counts a noun: "one reader", "one of the organisers"."""
    known = words.low[k] in words.speech.indefinite and words.low[k] in words.speech.pronouns
    if not known or k + 1 >= len(words.low):
        return False
    near = range(k + 2, min(k + 4, len(words.low)))
    of = words.low[k + 1] in words.speech.complement and bool(near)
    if of and words.low[k + 2] in words.speech.objects:
        return True
    if of and words.is_determiner(k + 2):
        bare = words.kind[k + 3 : k + 5] == [WORD, PUNCTUATION] and words.speech.order_tells
        return bare or any(map(words.is_noun, range(k + 3, min(k + 5, len(words.low)))))
    goes_on = words.kind[k + 1] == NAME or is_adjective_like(words, k + 1)
    return words.is_noun(k + 1) or (goes_on and any(map(words.is_noun, near)))


def is_adjective_like(words: Words, i: int) -> bool:
    """Return whether a small word may stand between "one" and its noun: "one northern"."""
    return words.kind[i] == WORD and not words.is_function_word(i) and not words.stops(i)


def some_of(words: Words, k: int) -> Phrase | None:
    """Return "one of them" where a pronoun is its last token."""
    low, speech = words.low, words.speech
    them = low[k] in speech.objects or low[k] in speech.pronouns
    of = k - 1
    if low[k] in speech.indefinite and low[of] in speech.definite:
        of, them = k - 2, speech.order_tells  # "one of the | three"
    some = of > 0 and them and low[of] in speech.linking and words.is_determiner(of - 1)
    return Phrase(of - 1, k + 1) if some else None


def share_of(words: Words, k: int) -> Phrase | None:
    """Return the share of some people that ends at a token: "about four in 10 | commuters"."""
    low, kind, speech, start = words.low, words.kind, words.speech, k
    if not speech.shares or low[k] in speech.objects or low[k] in speech.pronouns:
        return None
    if NUMBER not in kind[: k + 1] and speech.shares.isdisjoint(low[: k + 1]):
        return None  # mostly
    while start > 0 and k - start < _SHARE and low[start - 1] not in speech.that:
        if kind[start - 1] not in (WORD, NAME, NUMBER) and low[start - 1] not in speech.shares:
            break
        start -= 1
    for i in range(start, min(k + 1, start + _SHORT)):
        if _is_share(words, i, k):
            rest = low[i:k]
            still = words.classes.verbs.isdisjoint(rest) and speech.auxiliaries.isdisjoint(rest)
            return Phrase(start, k + 1) if still else None
        if kind[i] != WORD and (i > start or words.is_noun(i)):
            return None
    return None


def _is_share(words: Words, i: int, end: int) -> bool:
    """Return whether a share is told at a token: "half", "31 | %", "four | in 10"."""
    low, kind, speech = words.low, words.kind, words.speech
    if low[i] in speech.shares:
        return True
    if not (kind[i] == NUMBER or low[i] in speech.indefinite) or i + 1 > end:
        return False
    of = low[i + 1] in speech.venues and i + 2 <= end
    return low[i + 1] in speech.shares or (of and kind[i + 2] == NUMBER)


def opens_clause(words: Words, k: int) -> bool:
    """Return whether "and" joins a clause whose subject is a pronoun: "X left and | he |, too,"."""
    low, speech = words.low, words.speech
    if not speech.order_tells or low[k - 1] not in speech.also:
        return False
    return speech.pronouns.get(low[k], "x") in "mfp"


def before_place(words: Words, k: int) -> int:
    """Return the token before a place that commas set off: "La Montagne |, à Lyon, qui"."""
    first = k
    while first > 0 and words.kind[first] == NAME:
        first -= 1
    apart = first < k and first > 1 and words.low[first - 1] == ","
    apart = apart and words.low[first] in words.speech.housing
    return first - 2 if apart and not words.names_outlet(first + 1) else k


def is_set_off_place(words: Words, name: Phrase, behind: Phrase) -> bool:
    """Return whether a name but tells where a town lies: "In Dover, | Delaware |, Roe said"."""
    low, kind, town = words.low, words.kind, name.start - 2
    if town < 1 or low[town + 1] != "," or kind[town] != NAME or low[town] in words.speech.times:
        return False
    if tells_state(words, name.start, name.end):
        return True
    if {*kind[name.start : name.end]} != {NAME} or words.is_determiner(behind.start):
        return False
    joined = not words.speech.also.isdisjoint(low[behind.start : behind.end + 1])
    return kind[behind.end] == WORD and not (joined or words.is_preposition(behind.end))


def tells_state(words: Words, start: int, end: int) -> bool:
    """Return whether words behind a town's name tell where it lies: "Dover, | Delaware |, says"."""
    kind = words.kind
    apart = start > 1 and words.low[start - 1] == "," and kind[start - 2] == kind[start] == NAME
    return apart and is_region(" ".join(words.low[start:end]))
