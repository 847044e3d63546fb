"""Read who is named as the doer beside words: "jugé « injuste » par | les syndicats |"."""

from __future__ import annotations

from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Reading, Search

_LEAD: Final = 4
"""Tokens from a participle to words, at most: "accusé | d'avoir « triché »"."""
_ADVERBIAL: Final = 4
"""Tokens of "dénoncé hier matin par", at most."""


def read_agent(search: Search, q: int) -> None:
    """Read who is named behind "by" and words that a participle leads to, or that it follows."""
    low, speech = search.low, search.speech
    near = low[q + 1 : q + 2 + _ADVERBIAL]
    by = next((q + 1 + k for k, word in enumerate(near) if word in speech.agent), 0)
    if not by or by + 1 >= len(low):
        return  # mostly
    branded = branded_at(low, search.kind, q, speech) if by == q + 1 else -1
    verb = branded if branded >= 0 else _uttered_behind(search, q, by)
    who = search.phrases.behind(by + 1) if verb >= 0 else None
    if who is not None and not who.pronoun and search.phrases.may_speak(who):
        search.cues[:] = [cue for cue in search.cues if cue.start != verb]
        search.add("passive", verb, verb + 1, who)


def branded_at(low: Sequence[str], kind: Sequence[str], q: int, speech: Speech) -> int:
    """Return the participle that tells as what others see somebody: "| traité | de « X »", or -1.

    Behind "to have" it makes a tense: "a traité X de « Y »".
    """
    k = q - 1
    while k > max(0, q - _LEAD) and kind[k] == WORD and low[k] not in speech.branding:
        k -= 1
    if k < 0 or low[k] not in speech.branding:
        return -1
    having = speech.auxiliaries - speech.passive
    return -1 if k > 0 and low[k - 1] in having else k


def is_branded(reading: Reading, q: int) -> bool:
    """Return whether others say so who are not named: "Accusé d'avoir « triché », X se tait"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    k = branded_at(low, kind, q, speech) if low[q + 1 : q + 2] == [","] else -1
    apart = k > 1 and low[k - 1] == "," and kind[k - 2] in (WORD, NAME)
    return k == 0 or (apart and not speech.order_tells)  # "X, the mayor, | branded it “bad”,"


def _uttered_behind(search: Search, q: int, by: int) -> int:
    """Return the participle that tells who said the words before it: "« X », | salué | par", or -1.

    What may stand before them is no noun, which they would but be the name of.
    """
    low, speech, k = search.low, search.speech, q + 1
    k += low[k] == ","
    forms = (speech.uttered, speech.past_participles)
    told = speech.adjectives_behind and k < by and any(low[k] in words for words in forms)
    if not told or match_at(low, k, speech.cited) or QUOTATION in search.kind[k:by]:
        return -1
    open_ = q == 0 or search.phrases.is_determiner(q - 1) or search.kind[q - 1] not in (WORD, NAME)
    return k if open_ else -1
