"""Give each paper in a row its own of the words in a row: "« A » et « B », titrent X et Y"."""

from __future__ import annotations

from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Cue, Reading

_COMMAS: Final = frozenset(",;")
_FEWEST: Final = 2
_LEAD: Final = 3
"""Tokens of "le grand quotidien" in front of a name, at most."""


def in_turn(reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return the paper whose place in its row is that of a quotation in its own.

    Args:
        reading: The sentence.
        best: The cue that names a medium, or some of them.
        q: The token that is the quotation.
    """
    if len(reading.quotations) < _FEWEST or best.phrase is None or best.phrase.pronoun:
        return None  # most sentences
    words = _words_beside(reading, q)
    if len(words) < _FEWEST:
        return None
    names = _names_beside(reading, best.phrase.end - 1)
    if len(names) != len(words) or not any(map(reading.phrases.names_outlet, _starts(names))):
        return None
    return best._replace(phrase=names[words.index(q)])


def _starts(names: list[Phrase]) -> list[int]:
    return [name.start for name in names]


def _words_beside(reading: Reading, q: int) -> list[int]:
    """Return the quotations that but commas and "and" part from one, with that."""
    row: list[int] = []
    for k in reading.quotations:
        if row and not all(_joins(reading, j) for j in range(row[-1] + 1, k)):
            if q in row:
                break
            row.clear()
        row.append(k)
    return row if q in row else []


def _joins(reading: Reading, k: int) -> bool:
    """Return whether a token joins one of a row to the next, or leads up to it."""
    low, speech = reading.sentence.low[k], reading.phrases.speech
    joins = low in _COMMAS or low in speech.also
    return joins or low in speech.linking or reading.phrases.is_determiner(k)


def _names_beside(reading: Reading, at: int) -> list[Phrase]:
    """Return the names in the row that holds a token."""
    low, speech, k = reading.sentence.low, reading.phrases.speech, 0
    while k <= at:
        row: list[Phrase] = []
        while (name := _name_at(reading, k)) is not None:
            row.append(name)
            k = name.end
            comma = low[k : k + 1] and low[k] in _COMMAS
            also = k + bool(comma) < len(low) and low[k + bool(comma)] in speech.also
            if not (comma or also):
                break
            k += bool(comma) + also
        if row and row[0].start <= at < row[-1].end:
            return row
        k += not row
    return []


def _name_at(reading: Reading, k: int) -> Phrase | None:
    """Return the name that stands at a token, or behind what it is: "le journal | X |"."""
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    first, count, speech = k, len(kind), reading.phrases.speech
    while k < count and kind[k] == WORD and k - first < _LEAD and _leads(reading, k):
        k += 1
    if k >= count or kind[k] not in (NAME, NUMBER):
        return None
    if kind[k] == NUMBER and not phrases.names_outlet(k):
        return None  # "À 8h15, | Le Soir", but "| 20 | Minutes"
    end = k + 1
    while end < count and kind[end] == NAME:
        end += 1
    whole = phrases.starting_at(k) if end < count and kind[end] == WORD else None
    if whole is not None and speech.also.isdisjoint(low[k : whole.end]):
        end = max(end, whole.end)  # "Le Canard | enchaîné"
    while first < k and not phrases.is_determiner(first) and low[first] in speech.linking:
        first += 1  # "de | L'As"
    return Phrase(first, end)


def _leads(reading: Reading, k: int) -> bool:
    """Return whether a word but tells what a name is: "du", "le journal"."""
    low, speech = reading.sentence.low[k], reading.phrases.speech
    told = low in speech.media or low in speech.press_kinds or low in speech.linking
    return told or reading.phrases.is_determiner(k)
