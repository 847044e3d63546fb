"""Read past what else somebody does who speaks: "ha dicho | al abrir la feria | la alcaldesa".

Where infinitives have endings of their own. What such a one opens is no subject of the verb before.
"""

from __future__ import annotations

from briefing_tui.extract.left_out import is_infinitive
from briefing_tui.extract.tokens import WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_LEADING: Final = 3
"""Tokens of "antes de", and one more."""


def doing_at(search: Search, k: int) -> int:
    """Return how many tokens at one tell what else somebody does, with its object, or 0."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if not speech.infinitive_endings or search.kind[k] != WORD:
        return 0
    i = next((j for j in range(k + 1, min(k + _LEADING, len(low))) if _does(search, j)), 0)
    led = i > 0 and (phrases.is_preposition(i - 1) or low[i - 1] in speech.addressee)
    if not led or (i > k + 1 and not (phrases.is_preposition(k) or phrases.is_adverb(k))):
        return 0
    alone = low[i] in speech.intransitive
    i += 1
    if low[i - 1] in speech.having and i < len(low):
        alone = low[i] in speech.intransitive
        i += 1  # "dopo aver | visitato"
    if alone or i >= len(low):
        return i - k  # "al llegar | el ministro"
    to = low[i] in speech.addressee  # "antes de saludar | al alcalde"
    behind = phrases.behind(i + 1) if to and i + 1 < len(low) else phrases.starting_at(i)
    return _past_owners(search, behind.end if behind is not None else i) - k


def _past_owners(search: Search, end: int) -> int:
    """Return the token behind what hangs on a thing: "la asamblea anual | del PSOE | de Soria"."""
    low, of = search.low, search.speech.genitive
    while end + 1 < len(low) and (low[end] in of or low[end - 1] in of):
        owner = search.phrases.behind(end + (low[end] in of))
        if owner is None or owner.end <= end:
            break
        end = owner.end
    return end


def _does(search: Search, j: int) -> bool:
    return is_infinitive(search.phrases, j) or search.low[j] in search.speech.having
