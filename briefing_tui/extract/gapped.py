"""Find the medium of a last clause that leaves its verb out: "A lobt das, | B | eher nicht"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Phrase, Reading, Search

_ENDS: Final = frozenset(",;.!?…")
_SHORTEST: Final = 3
"""Tokens of "die Zeit nicht", at least."""


def last_medium(press: Press, reading: Reading, first: Phrase, limit: int) -> Phrase | None:
    """Return the medium whose clause goes without the verb of the first one's.

    Adverbs alone follow its name ("eher nicht"), or the preposition that follows the first one's
    verb as well ("A rechnet in Metern, | B | in Stegen"); or a word before it turns to it, and
    it closes the clause ("weniger | B").

    Args:
        press: The media of the text.
        reading: The sentence.
        first: The medium that it opens with.
        limit: The token before which the clause ends.
    """
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    commas = [k for k in range(first.end + 1, limit - 1) if low[k] == ","]
    for comma in reversed(commas):
        turned = phrases.is_adverb(comma + 1) and kind[comma + 1] == WORD
        start = comma + 1 + turned
        if start >= limit or not phrases.names_outlet(start):
            continue
        who = phrases.starting_at(start)
        if who is None or who.end > limit:
            continue
        where = next((k for k in range(who.start + 1, who.end) if phrases.is_preposition(k)), 0)
        who = who._replace(end=where or who.end)
        if not press.is_medium(reading.words(who)):
            continue
        rest = range(who.end, limit)
        if turned:
            return who if not rest else None
        if rest and all(phrases.is_adverb(k) for k in rest):
            return who
        again = rest and phrases.is_preposition(who.end) and low[who.end] in low[first.end : comma]
        plain = again and all(kind[k] == NAME or k == who.end for k in rest)
        return who if plain and limit - start >= _SHORTEST else None
    return None


def turn_to_last(press: Press, reading: Reading, found: Attribution) -> None:
    """Give words to the medium whose clause stands before them: "A lobt, | B | nicht: “…”"."""
    low, opening = reading.sentence.low, reading.subject()
    if ":" not in low or opening is None or opening.pronoun:
        return
    first = reading.span(opening)
    if first not in (found.mention, *found.via) or not press.is_medium(first.of(press.text)):
        return
    last = last_medium(press, reading, opening, low.index(":"))
    if last is None:
        return
    if found.mention == first:
        found.mention = reading.span(last)
    found.via = tuple(reading.span(last) if each == first else each for each in found.via)


def read_in_turn(search: Search, q: int) -> None:
    """Read which medium is but named behind the next words: "« A » titre X, « B » | Y |, « C » Z".

    Where words stand in a row, the verb or the preposition before the first one serves all.
    """
    low, kind, speech = search.low, search.kind, search.speech
    k = q + 1
    if k >= len(low) or not speech.adjectives_behind or low[q - 1] not in (",", ";", *speech.also):
        return
    k += low[k] == ","
    if k >= len(low) or not search.phrases.names_outlet(k):
        return  # most quotations
    phrase = search.phrases.starting_at(k)
    end = phrase.end if phrase is not None else k
    closes = end >= len(low) or low[end] in _ENDS
    closes = closes or (low[end] in speech.also and kind[end + 1 : end + 2] == [QUOTATION])
    first = kind.index(QUOTATION)
    before = (cue.phrase for cue in search.cues if first < cue.start < q and cue.phrase)
    if closes and any(search.phrases.names_outlet(who.start) for who in before):
        search.add("according to", k, k, phrase)
