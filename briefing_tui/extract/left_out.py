"""Tell that a sentence leaves its subject out, whatever looks like one: "Es una decisión suya"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases

_SHORTEST: Final = 2
"""Tokens of "Prefere calar", which tell nothing more."""


def leaves_subject_out(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether a verb opens a sentence, and no subject follows it.

    Args:
        phrases: Those of the sentence.
        i: The token behind words that but lead to a subject.
        limit: The token before which that would stand.
    """
    return _tells_what(phrases, i, limit) or (i == 0 and _acts(phrases))


def _tells_what(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether "is" opens a sentence, and but says what: "Es | una decisión suya |."."""
    if i + 1 >= limit or phrases.low[i] not in phrases.speech.passive:
        return False
    led = phrases.is_determiner(i + 1)
    return led and phrases.speech.relatives.isdisjoint(phrases.low)  # but "Es X quien lo dice"


def _acts(phrases: Phrases) -> bool:
    """Return whether a verb opens a sentence, before an infinitive: "Prefere | mostrar o mapa"."""
    kind, endings = phrases.kind, phrases.speech.infinitive_endings
    if kind[:2] != [NAME, WORD] or not phrases.low[1].endswith(endings or ("\0",)):
        return False
    if phrases.is_noun(0) or phrases.names_outlet(0):
        return False
    other = phrases.is_noun(1) or phrases.is_function_word(1) or phrases.is_adverb(1)
    return len(kind) > _SHORTEST and not other
