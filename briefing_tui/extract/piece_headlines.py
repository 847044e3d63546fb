"""Tell whose words head a piece in a paper's entry: "Jane Roe article headlined “…” says that".

A digest lists what a paper prints below its name; the headlines there are the paper's, but for
those of an interview, which are its guest's words.
"""

from __future__ import annotations

from briefing_tui.extract.front_pages import borne_by
from briefing_tui.extract.reading import Attribution
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.model import Span


def heads_entry(press: Press, reading: Reading, q: int, label: Span | None) -> Attribution | None:
    """Return whose words a headline is that follows what piece it heads, with no verb before.

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The token that is the headline.
        label: The paper below whose name the sentence stands.
    """
    speech, low = press.speech, reading.sentence.low
    bears = q > 0 and low[q - 1] in speech.headlining and press.is_review
    if bears and (own := borne_by(press, reading, q)) is not None:
        return own  # "| The Sun | has “Wet” with a picture, and the Star goes for “Rain”"
    if label is None or q == 0 or not speech.order_tells:
        return None
    called = low[q - 1] in speech.entitling
    if not (called or low[q - 1] in speech.pieces or low[q - 1] in speech.talks):
        return None  # nearly always
    piece = _piece_before(reading, q - called)
    if piece < 0:
        return None
    guest = None if low[piece] in speech.pieces else _guest_of(reading, piece, q)
    if guest is not None and not press.is_medium(reading.words(guest)):
        return Attribution("headline", reading.span(guest), None, via=(label,))
    return Attribution("headline", label, None, outlet=True)


def _piece_before(reading: Reading, end: int) -> int:
    """Return the noun for a piece that all words up to a token describe, or -1."""
    low, speech = reading.sentence.low, reading.phrases.speech
    found = [k for k in range(end) if low[k] in speech.pieces or low[k] in speech.talks]
    if not found or QUOTATION in reading.sentence.kind[:end]:
        return -1
    return -1 if any(_acts(low[k], speech) for k in range(end) if k not in found) else found[-1]


def _acts(word: str, speech: Speech) -> bool:
    return word in speech.auxiliaries or word in speech.verbs or word in speech.relatives


def _guest_of(reading: Reading, talk: int, q: int) -> Phrase | None:
    """Return whom an interview is with, before its headline or behind: "“…” with | Jane Roe |"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    places = (k for k in range(talk + 1, len(low) - 1) if low[k] in speech.beside)
    first = next(places, 0)
    near = first and (first < q or first == q + 1)
    who = reading.phrases.behind(first + 1) if near else None
    return who if who is not None and reading.phrases.may_speak(who) else None
