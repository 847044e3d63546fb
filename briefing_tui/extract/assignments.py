"""Tell for which medium somebody goes or writes: "Jo Roe, who went to Lviv for | the Post |,"."""

from __future__ import annotations

from briefing_tui.extract.named_media import named_at
from briefing_tui.extract.phrasebook import match_at, phrasebook
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press

_REACH: Final = 110
"""Code points of "who spent most of last week in the valley for the Post", at most."""
_VERB: Final = 4
"""Words from a name to what its bearer does, at most: "who has just been to"."""
_LEAD: Final = 40
"""Code points of those words, at most."""
_WORD: Final = compiled(r"[^\W_]+(?:[-.&'’/]?[^\W_]+)*")
_ENDS: Final = frozenset('.,;:!?()“”"«»\n')


def sent_for(press: Press, at: int) -> Span | None:
    """Return the medium for which somebody does what stands behind their name.

    "X |, who went to Lviv for the Post,", "X | reports from Lviv for the Post"

    Args:
        press: The media of the text.
        at: Where the name ends.
    """
    speech = press.speech
    first = at + 2 if press.text.startswith(", ", at) else at + 1
    lead = press.text[first : first + _LEAD].lower().split()[:_VERB]
    if phrasebook(speech.assigned).keys().isdisjoint(lead):
        return None  # behind most names
    behind = press.text[first : first + _REACH]
    end = next((k for k, sign in enumerate(behind) if sign in _ENDS), len(behind))
    words = [match.span() for match in _WORD.finditer(press.text, first, first + end)]
    lows = [press.text[slice(*word)].lower() for word in words]
    goes = any(match_at(lows, k, speech.assigned) for k in range(min(_VERB, len(lows))))
    own = goes and bool(lows) and lows[0] in speech.relatives
    for k in range(1, len(lows) - 1 if goes else 0):
        if own and lows[k] in speech.belonging and _is_piece(lows[k + 1 : k + _VERB], speech):
            return Span(*words[k])  # "X, who has written | its | Saturday column for years,"
        if lows[k] in speech.complement and lows[k] in speech.viewing:
            return named_at(press, words[k + 1 :], first + end, told=True)
    return None


def _is_piece(lows: list[str], speech: Speech) -> bool:
    """Return whether words hold a noun for what a medium prints: "Saturday column"."""
    forms = (speech.pieces, speech.pages, speech.columns)
    return any(low in words for low in lows for words in forms)
