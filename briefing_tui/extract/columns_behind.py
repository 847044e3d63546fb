"""Find whose headline is told of behind it: "« Fin » : la une du Soir", "Avec ce titre, X"."""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.noun_owners import owner_behind
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Search

_BEARING_REACH: Final = 16
"""Tokens between a noun for words and the colon or verb that bears them, at most."""
_NOUN_REACH: Final = 3


def column_behind(search: Search, colon: int) -> Phrase | None:
    """Return whose headline stands before a colon: "« Fin » : la une du Soir en dit long"."""
    speech, low, told = search.speech, search.low, False
    for k in range(colon + 1, min(len(low), colon + _BEARING_REACH)):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        medium = search.phrases.behind(k + 1) if told and search.is_in_medium(k) else None
        if medium is not None:
            return cut_medium(search.phrases, medium)
        owned = k > colon + 2 and low[k - 1].endswith("'s") and low[k] in speech.nouns
        if owned and speech.order_tells:
            return Phrase(colon + 1, k)  # "“No comment”: the ministry's | answer is brief"
        page = low[k] in speech.columns or f"{low[k - 1]} {low[k]}" in speech.columns
        told = told or page or low[k] in speech.nouns
        owner = owner_behind(search, k) if page or low[k] in speech.nouns else None
        if owner is not None and search.phrases.names_outlet(owner.start):
            return cut_medium(search.phrases, owner)
        near = k <= colon + _NOUN_REACH
        if owner is not None and near and search.phrases.may_speak(owner):
            return owner  # "« Non » : la réponse de la ministre"
    return None


def setter_behind(phrases: Phrases, k: int) -> Phrase | None:
    """Return the paper that does something with words: "« Fin » : en titrant ainsi, | Le Soir |".

    Args:
        phrases: Those of the sentence.
        k: The token behind the words, or the first of the sentence behind theirs.
    """
    low, speech = phrases.low, phrases.speech
    if not speech.adjectives_behind or k + 1 >= len(low):
        return None
    gerund = low[k] == speech.gerund[0] and low[k + 1].endswith(speech.gerund[1] or "\0")
    if not gerund and not phrases.is_preposition(k):
        return None  # mostly
    points = False
    for j in range(k + 1, min(len(low) - 1, k + _BEARING_REACH)):
        points = points or low[j] in speech.these or (gerund and low[j] in speech.thus)
        points = points or (low[j - 1] in speech.belonging and low[j] in speech.columns)
        if phrases.kind[j] == QUOTATION or (low[j] == "," and not points):
            return None
        if low[j] == "," and phrases.names_outlet(j + 1):
            who = phrases.starting_at(j + 1)
            return cut_medium(phrases, who) if who is not None else None
    return None
