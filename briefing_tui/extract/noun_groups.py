"""Join nouns where every one has a capital, with article and adjectives, and names."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import GROWN, find_outlet, goes_on_small
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.nouns import NounPhrases

_SPELLED: Final = 3
"""Words of "Ärzte ohne Grenzen"."""
_AGE: Final = 2
"""Tokens of "16 Jahre", before "alte"."""
_LONGEST_OUTLET: Final = 36
"""Those that an outlet's name has, marks and all."""


def is_adjective(nouns: NounPhrases, i: int) -> bool:
    """Return whether a word may stand between an article and its noun."""
    if nouns.kind[i] == NUMBER:
        return True
    if nouns.kind[i] != WORD:
        return False
    low, speech = nouns.low[i], nouns.speech
    if speech.adjective_endings and not low.endswith(speech.adjective_endings):
        return False  # "Er | zieht | Bilanz"
    return not (
        nouns.is_function_word(i) or low in speech.verbs or low in speech.that or len(low) < 3
    )


def _modifies(nouns: NounPhrases, i: int) -> bool:
    """Return whether an adverb stands before an adjective: "ein | namentlich nicht | ..."."""
    adverb = nouns.kind[i] == WORD and nouns.is_adverb(i)
    return adverb and nouns.low[i] not in nouns.speech.auxiliaries and i > 0


def run_start(nouns: NounPhrases, k: int) -> int:
    """Return where the run of nouns and names begins that ends at a token."""
    start = k
    while start > 0 and not _is_source(nouns, start):
        p = start - 1
        if nouns.heads(p) and nouns.low[p] not in nouns.speech.times:
            start = p
        elif joins_name(nouns, p):
            start = p - 1
        elif _join_two(nouns, p - 1):
            start = p - 2
        else:
            break
    return start


def joins_name(nouns: NounPhrases, p: int) -> bool:
    """Return whether a token stands inside a name: "W.", "von", "&", the hyphen of „a“-b."""
    if p < 1 or p + 1 >= len(nouns.low) or not nouns.heads(p - 1):
        return False
    if nouns.low[p] == ".":
        initial = nouns.low[p - 1].rpartition("-")[2]  # "Rainer-W. Roe"
        return len(initial) == 1 or nouns.low[p - 1] in nouns.speech.honorifics
    if nouns.low[p] == "&" or match_at(nouns.low, p - 1, nouns.speech.spelled) == _SPELLED:
        return True
    if nouns.low[p] in ("-", "/"):
        return nouns.sentence.end[p - 1] == nouns.sentence.start[p]
    particle = nouns.low[p] in nouns.speech.particles and not nouns.is_noun(p - 1)
    grown = nouns.low[p] in GROWN and nouns.low[p] in nouns.speech.prepositions
    if particle and (grown or nouns.low[p] in nouns.speech.addressee):
        particle = _leads_to_house(nouns, p)  # not "äußert sich Berg | zum Fall"
    return (
        particle
        and not match_at(nouns.low, p, nouns.speech.yielding)
        and nouns.low[p] not in nouns.speech.also
        and nouns.low[p] not in nouns.speech.oblique
        and nouns.kind[p + 1] == NAME
        and nouns.low[p] not in nouns.speech.genitives
        and _is_bare_name(nouns, p - 1)
    )


def _leads_to_house(nouns: NounPhrases, p: int) -> bool:
    """Return whether "to" is part of a surname: "Karl | zu | Guttenberg", not "Berg zum Fall"."""
    given = is_first_name(nouns.low[p - 1]) and (p < 2 or nouns.kind[p - 2] != NAME)
    return given and not (nouns.is_noun(p + 1) or is_first_name(nouns.low[p + 1]))


def _join_two(nouns: NounPhrases, p: int) -> bool:
    """Return whether two particles join a name from a token on: "Milagros | de la Puente"."""
    if p < 1 or p + 2 >= len(nouns.low) or nouns.kind[p + 2] != NAME:
        return False
    titled = p > 1 and nouns.is_noun(p - 2) and is_first_name(nouns.low[p - 1])
    if p > 1 and not titled and _is_named(nouns, p - 2):
        return False  # "Ute Marx von der Gruppe X", but "Rätin Ute | von der | Marx"
    two = nouns.speech.particles.issuperset(nouns.low[p : p + 2])
    return two and nouns.low[p] not in nouns.speech.also and _is_bare_name(nouns, p - 1)


def _is_bare_name(nouns: NounPhrases, i: int) -> bool:
    """Return whether a capital word stands without an article or adjective before it."""
    if nouns.is_noun(i) or nouns.low[i] in nouns.speech.times:
        return False
    before = i - 1
    if before < 0 or nouns.kind[before] in (NAME, PUNCTUATION, QUOTATION):
        return True
    if nouns.low[before] in nouns.speech.verbs:
        return True
    alone = article_at(nouns, i) == i and not nouns.is_determiner(before)
    return alone and not nouns.is_preposition(before)


def article_at(nouns: NounPhrases, start: int) -> int:
    """Return where a phrase begins with the adjectives and the article of its nouns."""
    p = start - 1
    while p >= 0 and (is_adjective(nouns, p) or (p < start - 1 and _modifies(nouns, p))):
        p -= 1
    while p < start - 1 and not is_adjective(nouns, p + 1) and not nouns.is_determiner(p):
        p += 1
    if 1 < p < start - 1 and nouns.heads(p):
        return _article_before(nouns, p, start)
    if p >= 0 and nouns.is_determiner(p):
        while p > 0 and nouns.is_determiner(p - 1) and not _relates(nouns, p - 1):
            p -= 1
        return p
    if p < start - 1 and (p < 0 or nouns.kind[p] in (PUNCTUATION, QUOTATION)):
        return p + 1
    return start


def _relates(nouns: NounPhrases, p: int) -> bool:
    """Return whether the first of two articles stands for who was named: ", | der | der dpa"."""
    return {*nouns.low[p : p + 2]} <= nouns.speech.definite


def _article_before(nouns: NounPhrases, p: int, start: int) -> int:
    """Return where "ein | dem Präsidenten | naher Y" or "ein | mit X | vertrauter Y" begins.

    Args:
        nouns: Those of the sentence.
        p: The last noun of what an adjective hangs on.
        start: The noun behind that, which stays where nothing hangs.
    """
    inner = article_at(nouns, run_start(nouns, p))
    if nouns.is_determiner(inner) and nouns.is_determiner(inner + 1):
        return inner
    hangs = inner > 1 and nouns.is_preposition(inner - 1) and nouns.is_determiner(inner - 2)
    return inner - 2 if hangs else start


def end_of_group(nouns: NounPhrases, k: int) -> int:
    """Return where article, adjectives and nouns from a token on end; `k` without nouns."""
    i, count = k, len(nouns.low)
    behind = nouns.low[k + 1 : k + 2]
    if behind and nouns.low[k] in nouns.speech.reflexives and behind[0] in nouns.speech.definite:
        return k  # "sieht | das | der Verband"
    if behind and behind[0] in nouns.speech.subject_genders and nouns.low[k] in nouns.speech.owners:
        return k  # "sagt | ihr | eine Wirtin"
    while i < count and nouns.is_determiner(i) and not (i > k and nouns.heads(i)):
        i += 1
        if (inner := _past_dative(nouns, i)) > i:
            i = inner
            break
    if i > k and i < count and nouns.is_preposition(i):
        i = _past_participle(nouns, i)
    i += _AGE * (i > k and _tells_age(nouns, i))
    i = past_adjectives(nouns, i, led=i > k)
    if i >= count or not nouns.heads(i):
        return k
    i += 1
    while i < count:
        if i - 1 in nouns.sentence.outlets and nouns.kind[i] == NAME:
            break  # "so beschreibt die Cape Times | Johannesburg"
        if nouns.kind[i] == NAME and is_first_name(nouns.low[i]) and _closes_outlet(nouns, k, i):
            break  # "feiert die Sun | Jo Roe"
        if _follows_medium(nouns, k, i):
            break  # "in der Hongkonger Zeitung | Jo Roe"
        if nouns.low[i].endswith(nouns.speech.neuter_endings or ("\0",)) and _is_told(nouns, i):
            break  # "hat Jo Roe | Gutes | zu melden"
        if nouns.kind[i] == NAME and _is_object(nouns, k, i):
            break  # "zeigt Jo Roe | Verständnis", "erwartet die Bank | Verluste in Höhe von"
        tied = nouns.low[i] in nouns.classes.tied and not nouns.is_determiner(i - 1)
        tied = tied and not (
            nouns.low[i] in nouns.speech.adverbs and is_surname(nouns, i)
        )  # "sagt Jo | Klar"
        if tied and not joins_name(nouns, i):
            break  # "zieht Anne Cole | Bilanz"
        if nouns.heads(i) and (is_surname(nouns, i) or nouns.low[i] not in nouns.speech.times):
            i += 1
        elif i + 1 < count and joins_name(nouns, i) and nouns.kind[i + 1] not in (WORD, QUOTATION):
            i += 2
        elif _join_two(nouns, i):
            i += 3
        elif nouns.kind[i] == NUMBER and _numbers_medium(nouns, i):
            i += 1  # "Rossiya | 1"
        elif nouns.low[i - 1] in nouns.speech.media and _opens_numbered(nouns, i):
            i += 2  # "die Zeitung | 24 Časa"
        else:
            break
    return i


def _is_object(nouns: NounPhrases, start: int, i: int) -> bool:
    """Return whether a noun behind somebody is what they have or do, and no part of the name."""
    low, speech = nouns.low, nouns.speech
    if match_at(low, i + 1, speech.amounting):
        return True
    if _is_source(nouns, i):
        return True  # "sagte Jo Roe | Insidern zufolge"
    if low[i] in speech.bare_objects and i > 1:
        return not is_first_name(low[i - 1])  # "legt Jo Roe | Wert | auf", not "Große Zweifel"
    if not low[i].endswith(speech.noun_endings):
        return False  # as most names
    if i > start + 1 and is_first_name(low[i - 2]):
        return True
    many = low[i].endswith(speech.weak_endings) and not nouns.is_noun(i)
    return many and not low[i - 1].endswith(speech.adjective_endings)  # "Vereinten Nationen"


def _is_source(nouns: NounPhrases, i: int) -> bool:
    """Return whether a noun without a name before it tells who is heard: "Insidern | zufolge"."""
    low, speech = nouns.low, nouns.speech
    if i < 2 or speech.postpositions.isdisjoint(low[i + 1 : i + 2]) or nouns.is_noun(i - 1):
        return False  # most words
    known = (speech.documents, speech.nouns, speech.media)
    return nouns.is_noun(i) or any(low[i] in words for words in known)


def _is_told(nouns: NounPhrases, i: int) -> bool:
    """Return whether an adjective as a noun stands between a name and what is done with it."""
    if nouns.kind[i] != NAME or nouns.speech.addressee.isdisjoint(nouns.low[i + 1 : i + 2]):
        return False
    return nouns.kind[i - 1] == NAME and not is_first_name(nouns.low[i - 1])


def _follows_medium(nouns: NounPhrases, start: int, i: int) -> bool:
    """Return whether no name of a paper stands behind it: "in der Genfer Zeitung | Jo Roe"."""
    if nouns.low[i - 1] not in nouns.speech.media or nouns.kind[i] != NAME:
        return False  # as most words
    if i in nouns.sentence.outlets:
        return False
    if is_first_name(nouns.low[i]):
        if not nouns.speech.calling.isdisjoint(nouns.low[i + 1 : i + 2]):
            return True  # "den die Zeitung | Jo | nennt"
        named = i > start + 2 and nouns.kind[i - 2 : i + 2] == [NAME] * 4
        return named and not is_first_name(nouns.low[i - 2])
    if nouns.low[i].endswith(nouns.speech.noun_endings) and not nouns.is_noun(i):
        return True  # "verspricht in der Zeitung | Besserung"
    if nouns.speech.media[nouns.low[i - 1]] == "own" or _is_thing(nouns, i):
        return True  # "weist gegenüber Medien | Vorwürfe zurück"
    behind, ends = nouns.low[i + 1 : i + 2], nouns.kind[i + 2 : i + 3] in ([], [PUNCTUATION])
    tied = ends and not nouns.classes.tied.isdisjoint(behind)
    return tied and find_outlet(nouns.low[i]) is None  # "räumt in der Zeitung | Fehler ein"


def _is_thing(nouns: NounPhrases, i: int) -> bool:
    """Return whether a noun means what is told or done: "hat dem Sender | Fehler | eingeräumt"."""
    low, speech = nouns.low[i], nouns.speech
    told = low in speech.bare_objects or low in speech.proposals
    return told and find_outlet(low) is None


def _numbers_medium(nouns: NounPhrases, i: int) -> bool:
    """Return whether a number ends a medium's name: "Rossiya | 1", "dem Sender Kanal | 7"."""
    if goes_on_small(nouns.low[i - 1], nouns.low[i]):
        return True
    return i > 1 and nouns.kind[i - 1] == NAME and nouns.low[i - 2] in nouns.speech.media


def _opens_numbered(nouns: NounPhrases, i: int) -> bool:
    """Return whether a number opens a name: "24 Časa"."""
    return nouns.kind[i : i + 2] == [NUMBER, NAME]


def past_adjectives(nouns: NounPhrases, i: int, *, led: bool) -> int:
    """Return the token behind adjectives; behind an article, adverbs may go before them."""
    adverbs, count = i, len(nouns.low)
    while led and adverbs + 1 < count and _modifies(nouns, adverbs):
        adverbs += 1
    i = adverbs if is_adjective(nouns, min(adverbs, count - 1)) else i
    while i < count and is_adjective(nouns, i):
        i += 1
    return i


def _past_dative(nouns: NounPhrases, i: int) -> int:
    """Return the token behind what an adjective hangs on: "ein | dem Präsidenten | naher Y"."""
    low, speech = nouns.low, nouns.speech
    if i + 3 >= len(low) or low[i] not in speech.oblique | speech.genitives:
        return i
    k = i + 1
    while k < len(low) and is_adjective(nouns, k):
        k += 1
    noun = k
    while k < len(low) and nouns.heads(k):
        k += 1
    hangs = noun < k < len(low) - 1 and is_adjective(nouns, k) and nouns.heads(k + 1)
    return k if hangs else i


def _tells_age(nouns: NounPhrases, i: int) -> bool:
    """Return whether a number and its unit stand before an adjective: "die | 16 Jahre | alte Y"."""
    end = i + _AGE
    if end + 1 >= len(nouns.low) or nouns.kind[i] != NUMBER:
        return False
    return nouns.low[i + 1] in nouns.speech.times and is_adjective(nouns, end)


def is_surname(nouns: NounPhrases, i: int) -> bool:
    """Return whether a first name stands before a capital word: "Valerie | Sonntag"."""
    return i > 0 and nouns.kind[i - 1] == NAME and is_first_name(nouns.low[i - 1])


def _past_participle(nouns: NounPhrases, i: int) -> int:
    """Return the token behind what hangs on a participle: "ein | mit X | vertrauter Y"."""
    behind = nouns.group_end(i + 1) if i + 1 < len(nouns.low) else i + 1
    hangs = i + 1 < behind < len(nouns.low) - 1 and nouns.heads(behind + 1)
    if hangs and nouns.low[i] in nouns.speech.agent and nouns.low[behind] in nouns.speech.citing:
        return behind + 1  # "einem | von Reuters zitierten | Diplomaten"
    return behind if hangs and is_adjective(nouns, behind) else i


def title_at(nouns: NounPhrases, k: int) -> Phrase | None:
    """Return a name in quotation marks behind words that a speaker follows: "schrieb „X“"."""
    low, speech = nouns.low, nouns.speech
    if not nouns.sentence.stretch or low[k] in speech.indefinite:
        return None  # "fordert eine „Bremse mit Biss“"
    at = k + 1 if nouns.is_determiner(k) and low[k] not in speech.possessive else k
    if k == 0 or at >= len(low) or nouns.kind[at] != QUOTATION or low[at]:
        return None
    if at > k and at in nouns.sentence.clauses:
        return None  # "forderte | die „sofortige Freilassung“"
    if nouns.sentence.end[at] - nouns.sentence.start[at] > _LONGEST_OUTLET:
        return None
    before = low[k - 1]
    if k > 1 and before in speech.adverbs and low[k - 2] in speech.so:
        before = low[k - 2]  # "so jedenfalls | der „Bote“"
    saying = before in speech.verbs and before not in speech.naming
    saying = (
        saying
        or before in speech.separable
        or (k > 2 and nouns.low[k - 2] == "," and nouns.kind[k - 3] == QUOTATION)
    )
    leads = saying or before in speech.asking or before in speech.so or before in speech.nouns
    if not leads and before not in speech.subordinators:
        return None
    return Phrase(k, at + 1)


def _is_named(nouns: NounPhrases, i: int) -> bool:
    """Return whether a capital is a name's or a noun's: not that of "Selon" or "Laut"."""
    return nouns.kind[i] == NAME and not (nouns.is_preposition(i) or nouns.is_function_word(i))


def _closes_outlet(nouns: NounPhrases, k: int, end: int) -> bool:
    """Return whether an article and an outlet's name end where a first name begins."""
    follows = end + 1 < len(nouns.low) and nouns.kind[end + 1] == NAME
    first = k + nouns.is_determiner(k)
    return follows and k < first < end and find_outlet(" ".join(nouns.low[k:end])) is not None
