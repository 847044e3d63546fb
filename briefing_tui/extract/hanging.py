"""Find the medium that a clause hangs on: "au Figaro, dont la rédactrice X", "a note in which"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading

_NEAR: Final = 12
"""Tokens between a relative pronoun and the verb of its clause."""


def owning(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return what a "dont" before somebody stands for: "au Figaro, dont l'éditorialiste X"."""
    who, teller = chosen.phrase, chosen.addressee
    if who is None:
        return []
    low, speech = reading.sentence.low, press.speech
    if teller is not None and teller.start < who.start and speech.subject_behind:
        near = range(teller.start - 1, max(1, teller.start - _NEAR), -1)
        k = next((k for k in near if low[k] in speech.relatives and low[k - 1] == ","), 0)
        owner = reading.phrases.group_ending_at(k - 2) if k > 1 else None
        return [owner] if owner is not None else []  # "La Croix, dont l'envoyée Y a vu | X"
    k = who.start - (low[who.start] not in speech.owning)
    if k > 1 and low[k] == "," and speech.subject_behind:
        named = reading.phrases.group_ending_at(k - 1)  # "dont | la rédactrice, Jane Roe,"
        k = named.start - 1 if named is not None else k
    linked = low[k] in speech.relatives or low[k] in speech.conjunctions or low[k] in speech.owning
    if k < 1 or not linked or (low[k] in speech.that and low[k] not in speech.relatives):
        return []  # "Le Temps note | que | le préfet, Jean Roe, a dit"
    end = k - 1 - (speech.order_tells and low[k - 1] in speech.addressee)  # "X, to which | Y said"
    end -= low[end] == ","
    if low[k] in speech.wherein and speech.subject_behind:
        first = end
        while first > 0 and reading.sentence.kind[first] in (WORD, NAME):
            first -= 1  # "dans Al-Akhbar |, proche du Hezbollah, | où X"
        apart = low[first] == "," and reading.phrases.name_ending_at(first - 1) is not None
        end = first - 1 if apart else end
    owner = reading.phrases.group_ending_at(end) or reading.phrases.name_ending_at(end)
    return [owner] if owner is not None else []


def read_in(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return the medium whose piece a clause hangs on: "ein Text | der Zeit |, in dem X sagt"."""
    if chosen.phrase is None or chosen.rule != "verb at the end":
        return []
    low, k = reading.sentence.low, chosen.phrase.start - 2
    led = k > 1 and low[k - 1] == "," and low[k] in press.speech.venues
    owner = reading.phrases.group_ending_at(k - 2) if led else None
    medium = owner is not None and press.is_medium(reading.words(owner))
    return [owner] if medium and owner is not None else []


def hangs_on_medium(press: Press, reading: Reading, chosen: Cue) -> bool:
    """Return whether somebody speaks in a clause that hangs on a noun: "a note in which X"."""
    assert chosen.phrase is not None
    if chosen.phrase.antecedent is not None:
        return chosen.phrase.antecedent.start > 0
    start, sentence = chosen.phrase.start, reading.sentence
    first = max(1, start - _NEAR)
    relatives, led = press.speech.relatives, sentence.low[first:start]
    if relatives.isdisjoint(led) or (chosen.phrase.pronoun and led[-1] not in relatives):
        return False
    return QUOTATION not in sentence.kind[first:start]


def holder_of(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return who has a paper, in which a clause says something: "X has a letter in which …"."""
    assert chosen.phrase is not None
    if chosen.rule == "verb at the end" and _opens_dative(press, reading):
        return reading.phrases.starting_at(0)
    if chosen.rule != "it says":
        return None
    behind = 0 < chosen.phrase.start < chosen.start and chosen.phrase.end < chosen.start
    hangs = behind and "," in reading.sentence.low[chosen.phrase.end : chosen.start]
    return reading.subject_before(chosen.phrase.start) if hangs else None


def _opens_dative(press: Press, reading: Reading) -> bool:
    """Return whether a sentence opens with who has a paper: "Dem Kurier liegt ein Brief vor"."""
    low, speech = reading.sentence.low, press.speech
    named = 1 in reading.sentence.outlets or reading.phrases.names_outlet(1)
    return low[0] in speech.oblique and named
