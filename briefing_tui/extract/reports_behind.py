"""Tell that words behind a quotation but pass it on: "Roe fears “rain,” | the report | said"."""

from __future__ import annotations

from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading

_CLOSING: Final = ("”", "’", '"', "'", "»")
_GAP: Final = 3
"""Code points from a closing mark to the word behind it, at most."""


def quotes_behind(press: Press, reading: Reading, chosen: Cue, citing: Cue) -> bool:
    """Return whether words are whose they are that a verb behind them quotes: "“…” Peru quoted X".

    Whoever does so, these are no words of their own.
    """
    low, kind, k = reading.sentence.low, reading.sentence.kind, chosen.first - 1
    own = press.speech.order_tells and chosen.start == citing.start and k >= 0
    if not own or low[citing.start] not in press.speech.reporting or citing.start < chosen.first:
        return False
    k -= reading.phrases.is_determiner(k) or low[k] == ","
    return k >= 0 and kind[k] == QUOTATION


def is_told_in_report(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a report at hand tells words, or who made it: "“…,” | it | said"."""
    if not press.speech.order_tells or cue.phrase is None or cue.rule != "verb":
        return False
    return is_it(reading, cue.phrase) or _is_report(reading, cue.phrase)


def report_behind(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return what tells behind words that somebody before them speaks: "X fears “…,” it said"."""
    for cue in reading.cues if press.speech.order_tells else ():
        who = cue.phrase
        if who is None or cue.start <= chosen.last or who == chosen.phrase:
            continue
        closes = QUOTATION in reading.sentence.kind[chosen.last : cue.first]
        if not closes or not is_told_in_report(press, reading, cue):
            continue
        return [who]
    return []


def closes_words(text: str, at: int) -> bool:
    """Return whether a quotation ends right before an offset: "“…,” | it said"."""
    return text[max(0, at - _GAP) : at].rstrip(" ,")[-1:] in _CLOSING


def is_it(reading: Reading, who: Phrase) -> bool:
    """Return whether a phrase is a pronoun for a thing that its clause does not name: "it"."""
    it = reading.phrases.speech.pronouns.get(reading.sentence.low[who.start]) == "n"
    return who.pronoun and it and who.antecedent is None


def _is_report(reading: Reading, who: Phrase) -> bool:
    noun = reading.sentence.low[who.end - 1]
    return not who.pronoun and noun in reading.phrases.speech.documents
