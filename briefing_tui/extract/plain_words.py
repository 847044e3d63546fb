"""Tell whether a capital word, or one that is a paper's name elsewhere, is no name."""

from __future__ import annotations

from briefing_tui.extract.tokens import WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading

_NEAR: Final = 20_000
"""Code points around a word among which it may stand without its capital."""


def opens_plainly(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a word opens a sentence that is no name: "| Foreign | policy".

    It stands near without its capital, or has no verb behind and no capital elsewhere.
    """
    if phrase[:2] != (0, 1) or not press.speech.order_tells or phrase.pronoun:
        return False
    if reading.sentence.kind[1:2] != [WORD]:
        return False
    low, behind, at = reading.sentence.low[0], reading.sentence.low[1], reading.sentence.start[0]
    text, first, last = press.text, max(0, at - _NEAR), at + _NEAR
    if text.find(f" {low} ", first, last) >= 0:
        return True
    classes, speech = reading.phrases.classes, press.speech
    acts = behind in classes.verbs or behind in speech.acting or behind in speech.passive
    acts = acts or behind.endswith((*speech.past_endings, "s")) or reading.phrases.is_adverb(1)
    if acts:
        return False
    word = f" {text[at : reading.sentence.end[0]]}"
    k = text.find(word, first, last)
    while k > first and not text[k - 1].isalpha():
        k = text.find(word, k + 1, last)
    return k <= first
