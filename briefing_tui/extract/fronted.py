"""Pass over what opens a sentence and but tells how its subject is: "Veel nuchterder is | X"."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases


def past_manner(phrases: Phrases, limit: int) -> int:
    """Return the token behind words that tell how who follows is or speaks, or 0.

    Args:
        phrases: Those of the sentence.
        limit: The token before which they stand.
    """
    low, speech, k = phrases.low, phrases.speech, 0
    while k < limit and phrases.is_adverb(k) and low[k] not in speech.manners:
        k += 1
    if k >= limit or low[k] not in speech.manners:
        return 0
    while k < limit and low[k] not in speech.copulas:
        if not (low[k] in speech.manners or phrases.is_adverb(k) or low[k] in speech.also):
            break
        k += 1
    acts = k < limit and (low[k] in speech.copulas or low[k] in speech.verbs)
    return k + 1 if acts else 0
