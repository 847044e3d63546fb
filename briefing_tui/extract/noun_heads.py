"""Tell whether a token is a noun or a name where every noun has a capital."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.nouns import NounPhrases

_CLAUSE: Final = 4
"""Tokens of "Unklar blieb, wer", at least."""
_LONGEST_TITLE: Final = 60
"""Code points that a name in quotation marks behind its noun has at most."""


def is_head(nouns: NounPhrases, i: int) -> bool:
    """Return whether a token is a noun or a name, as its capital and its place tell."""
    if nouns.kind[i] == QUOTATION:
        return _is_title(nouns, i)
    if nouns.low[i] in nouns.speech.lowercase_names:
        return True
    if nouns.kind[i] != NAME:
        return nouns.low[i] in nouns.speech.retired and _is_retired(nouns, i)
    if i > 0 and nouns.kind[i - 1] not in (PUNCTUATION, QUOTATION):
        return True
    if i == 0 and nouns.low[i] in nouns.speech.manners:
        return nouns.opens_with_given()
    if i == 0 and (_opens_clause(nouns) or _is_predicate(nouns)):
        return False
    if i == 0 and not nouns.speech.participle_links.isdisjoint(nouns.low[1:2]):
        return not (_is_participle(nouns, i) or nouns.is_function_word(i))
    return not nouns.is_function_word(i) or (i == 0 and nouns.opens_with_given())


def _is_predicate(nouns: NounPhrases) -> bool:
    """Return whether a sentence begins with how its subject is: "Legendär | ist das Wort"."""
    low, speech = nouns.low, nouns.speech
    if len(low) < _CLAUSE or not low[0].endswith(speech.predicate_endings):
        return False
    return low[1] in speech.copulas and nouns.is_determiner(2) and not is_first_name(low[0])


def _is_retired(nouns: NounPhrases, i: int) -> bool:
    """Return whether a letter begins what stands behind a former rank: "General | a. D. Roe"."""
    behind = nouns.low[i + 1 : i + 4]
    return behind[::2] == [".", "."] and len(behind[1]) == 1 and nouns.kind[i - 1] == NAME


def _opens_clause(nouns: NounPhrases) -> bool:
    """Return whether a sentence begins with what a clause is: "Unklar | blieb, wer zahlt"."""
    low, speech = nouns.low, nouns.speech
    if len(low) < _CLAUSE or low[2] != "," or low[1] not in speech.copulas:
        return False
    return low[3] in speech.that or low[3] in speech.relatives


def _is_participle(nouns: NounPhrases, i: int) -> bool:
    """Return whether a sentence opens with what its subject does or has had done to it.

    "Anspielend auf die Wahl", "Unterstützt von zwei Anwälten", "Angesprochen auf den Brief"
    """
    low, speech = nouns.low[i], nouns.speech
    if low in speech.asked:
        return True
    if ":" in nouns.low and nouns.low[1] in speech.regarding:
        colon = nouns.low.index(":")
        if speech.verbs.isdisjoint(nouns.low[:colon]):
            return False  # "Gerhardt über den Sieg: „…“"
    first, last = speech.participle_starts, speech.opening_endings
    shaped = low.endswith(last[:1]) or (low.startswith(first) and low.endswith(last[1:]))
    return shaped and not (nouns.is_noun(i) or low in speech.times or is_first_name(low))


def _is_title(nouns: NounPhrases, i: int) -> bool:
    """Return whether a quotation names what the noun before it is: "der Film „Metropolis“"."""
    sentence = nouns.sentence
    if i == 0 or nouns.low[i] or i in sentence.clauses:
        return False  # "nach Angaben der Polizei „ein reines Wunder“"
    if sentence.end[i] - sentence.start[i] > _LONGEST_TITLE:
        return False
    if nouns.low[i - 1] in nouns.speech.linking and not nouns.speech.naming.isdisjoint(
        nouns.low[i + 1 : i + 2]
    ):
        return False  # "während die Koalition von „Entlastung“ | redet"
    if nouns.low[i - 1] in nouns.speech.genitives or nouns.low[i - 1] in nouns.speech.linking:
        noun = nouns.is_noun(i - 2) or nouns.low[i - 2] in nouns.speech.nouns
        return i > 1 and nouns.kind[i - 2] == NAME and noun
    if nouns.kind[i - 1] != NAME:
        return False
    low = nouns.low[i - 1]
    ends = low.endswith(nouns.speech.people_endings)
    known = low in nouns.speech.works or nouns.classes.have_noun(low) or ends
    return known and low not in nouns.speech.people
