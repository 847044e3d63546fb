"""Tell how much farther a cue is for standing in what another one reports: "said he believes"."""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.clause_ends import is_contrasted
from briefing_tui.extract.tokens import PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading
    from briefing_tui.extract.tokens import Sentence

REPORTING: Final = frozenset(
    {"verb", "shared subject", "verb before its subject", "verb at the end"}
)
"""Rules of the cues that are a clause of their own, with whom it reports as its subject."""
_EMBEDDED: Final = 1.6
_SUBORDINATE: Final = 3.0
"""What a clause behind "that" adds where that word itself adds to what its main clause has."""
_FORESEEN: Final = 6.0
_COMPLEMENT: Final = 2
"""Tokens of "of a", at most."""


def depth_of(press: Press, reading: Reading, cue: Cue, q: int) -> float:
    """Return what it adds to a cue's distance from a quotation that another cue reports it."""
    if not _is_embedded(press, reading, cue, q):
        return 0.0
    if cue.rule == "noun" and _is_weighed(press, reading, cue):
        return _SUBORDINATE
    thinks = press.speech.adjectives_behind and reading.sentence.low[cue.start] in press.speech.weak
    who = cue.phrase if thinks else None
    others = who is not None and not (who.pronoun or reading.phrases.names_outlet(who.start))
    if others and any(cue.end <= medium.start < q for medium in cited_in(reading)):
        return 0.0  # "A rappelle que X voyait, | sur RTL |, le texte passer « Y »"
    if _is_foreseen(press, reading, cue):
        return _FORESEEN
    return _SUBORDINATE if others else _EMBEDDED


def _is_embedded(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a cue stands inside what another one reports: "said he believes"."""
    weak, sentence = press.speech.weak, reading.sentence
    if not cue.phrase or cue.rule == "according to":
        return False
    spoken_of = cue.phrase.pronoun and cue.phrase.antecedent is None
    judged = cue.rule == "noun" and _is_judged(press, reading, cue, q)
    weaker = sentence.low[cue.start] in weak or spoken_of or judged
    if reading.cues[0] is cue or not (weaker or _is_foreseen(press, reading, cue)):
        return False
    for outer in reading.cues:
        if outer.start >= cue.start:
            return False
        if outer.rule == "verb at the end" and spoken_of and _is_same(sentence, outer, cue):
            continue  # "Was er damit meint, | erläuterte er"
        if is_contrasted(press, sentence, outer, cue):
            continue
        called = sentence.low[outer.start] in weak and not judged
        if outer.rule not in REPORTING or called:
            continue
        if outer.phrase and reading.phrases.names_outlet(outer.phrase.start):
            continue
        related = outer.phrase is not None and outer.phrase.antecedent is not None
        if related and press.speech.order_tells and sentence.low[cue.first - 1] == ",":
            continue  # "Of the critics who say so, | she says | that they are “…”"
        media = press.speech.media if press.speech.order_tells else ()
        if outer.phrase and sentence.low[outer.phrase.end - 1] in media:
            continue  # "The paper cites a memo in which X calls it"
        between = range(outer.start, cue.start)
        apart = any(sentence.kind[i] == QUOTATION or sentence.low[i] in ";:" for i in between)
        apart = apart and not _is_of_name(reading, outer, cue.phrase)
        if outer.phrase != cue.phrase and not apart:
            return True
    return False


def _is_foreseen(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a verb tells but what somebody does, or may yet say: "said X will call it"."""
    modals, low = press.speech.modals, reading.sentence.low
    acts = low[cue.start] in press.speech.doing and cue.end < len(low)
    if acts and low[cue.end] in press.speech.infinitive:
        return True  # "said that X agreed | to pay"
    k = cue.start - 1
    while modals and k > 0 and low[k] not in modals and reading.phrases.is_adverb(k):
        k -= 1
    return k > 0 and low[k] in modals


def _is_of_name(reading: Reading, outer: Cue, who: Phrase) -> bool:
    """Return whether words in marks but tell what somebody is: "says his “pal” | Jo Roe | ran"."""
    kind, q = reading.sentence.kind, who.start - 1
    between = kind[outer.last : q]
    beside = q > outer.last and kind[q] == QUOTATION and reading.phrases.is_determiner(q - 1)
    return beside and QUOTATION not in between and PUNCTUATION not in between


def _is_same(sentence: Sentence, outer: Cue, cue: Cue) -> bool:
    """Return whether a clause and the one right behind it have the same pronoun."""
    if outer.phrase is None or cue.phrase is None or outer.end != cue.start - 1:
        return False
    return sentence.low[outer.phrase.start] == sentence.low[cue.phrase.start]


def _is_weighed(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a noun is what words are about: "said X's remarks “make no sense”"."""
    noun, owner = reading.sentence.low[cue.end - 1], cue.phrase
    weighed = noun in press.speech.weighed and noun not in press.speech.terms
    return weighed or (owner is not None and owner.pronoun)


def _is_judged(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether words are about what somebody said: "said X's remarks were “…”"."""
    assert cue.phrase is not None
    low, speech = reading.sentence.low[cue.last : q], press.speech
    if cue.phrase.pronoun or ":" in low:
        return False
    if low and len(low) <= _COMPLEMENT and low[0] in speech.complement:
        return not speech.order_tells  # "mocked X's promise | of a | “new dawn”"
    if speech.that.isdisjoint(low):
        return True
    finite = sum(word in speech.passive for word in low)  # "X's claim that Y is old | is “false”"
    return speech.order_tells and finite > 1 and not speech.passive.isdisjoint(low[-2:])
