"""Tell whether a day lies ahead or is over by its clause's tense: "will meet on Monday"."""

from __future__ import annotations

from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.counting import Dates

AHEAD: Final = 1
NOW: Final = 0
"""What is, or is said: "is in June", "said"; an "is" may mean what is to come."""
OVER: Final = -1
_BOUNDARIES: Final = ',;:.!?()“”«»„"\n–—'
_WORD: Final = compiled(r"[^\W\d_]+")
_REACH: Final = 120
"""Code points on either side in which the verb is looked for."""
_WORDS: Final = 10
"""Words between a verb and its day, at most."""
_OPENS: Final = 2
"""Words before a day that opens its clause, at most: "In early June"."""
_TOWARD: Final = 4
"""Words from a "for" to the day of what was asked for."""
_PASSIVE: Final = 3
"""Words from a participle back to the "be" that makes it one of the future."""


def lies_ahead(text: str, start: int, end: int, dates: Dates) -> bool:
    """Return whether the clause around a day says that it is still to come.

    Nothing tells of "Monday's vote", nor in a language that does not know its future.

    Args:
        text: What the day stands in.
        start: Where the day begins.
        end: Where it ends.
        dates: The language's words for time.
    """
    return tense_of(text, start, end, dates) == AHEAD


def tense_of(text: str, start: int, end: int, dates: Dates) -> int | None:
    """Return whether the clause around a day lies ahead, is over, or tells neither.

    The verb before the day tells; where the day opens its clause, the first one behind it.
    """
    if not dates.future or text[end : end + 1] in ("'", "’"):
        return None
    before = _before(text, start)
    if not dates.toward.isdisjoint(_last_words(before)):
        return AHEAD
    told = _nearest(before, dates)
    if told != OVER and not dates.up_to.isdisjoint(_last_words(before)):
        return AHEAD
    opens = told is None and sum(word not in dates.both for word in before) <= _OPENS
    behind = _behind(text, end) if opens or told == AHEAD else []  # mostly the verb is in front
    if opens:
        told = _first(behind[:_WORDS], dates)
    if told == AHEAD and not dates.perfect.isdisjoint(behind):
        return NOW
    if told == OVER and not dates.toward.isdisjoint(before[-_TOWARD:]):
        return NOW  # "asked for a vote in May"
    return told


def _last_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return the last word, the last two and the last three, each as one phrase."""
    return (*words[-1:], " ".join(words[-2:]), " ".join(words[-3:]))


def _before(text: str, start: int) -> list[str]:
    """Return the words of the clause before a place, in lower case."""
    first = max(0, start - _REACH)
    for mark in _BOUNDARIES:
        at = text.rfind(mark, first, start)
        while at >= 0 and _is_in_number(text, at):
            at = text.rfind(mark, first, at)
        first = max(first, at + 1)
    return _WORD.findall(text[first:start].lower())


def _behind(text: str, end: int) -> list[str]:
    """Return the words of the clause behind a day and the comma that may set it off."""
    begin = end + 1 if text[end : end + 1] == "," else end
    last = begin + _REACH
    for mark in _BOUNDARIES:
        at = text.find(mark, begin, last)
        while at >= 0 and _is_in_number(text, at):
            at = text.find(mark, at + 1, last)
        last = at if at >= 0 else last
    return _WORD.findall(text[begin:last].lower())


def _is_in_number(text: str, at: int) -> bool:
    """Return whether a mark parts the digits of a number: "fell to 4.2 percent in May"."""
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _nearest(words: Sequence[str], dates: Dates) -> int | None:
    """Return what the last verb says, or None."""
    for at in range(len(words) - 1, max(-1, len(words) - _WORDS), -1):
        told = _told(words, at, dates)
        if told is not None:
            return told
    return None


def _first(words: Sequence[str], dates: Dates) -> int | None:
    tellings = (_told(words, at, dates) for at in range(len(words)))
    return next((told for told in tellings if told is not None), None)


def _told(words: Sequence[str], at: int, dates: Dates) -> int | None:
    """Return whether a word speaks of what is to come, of what is over, of now, or of no time."""
    word = words[at]
    if word in dates.future:
        return AHEAD
    if word in dates.past:  # "will be held on Monday"
        if _is_passive(words, at, dates):
            return None
        done = dates.done_endings and " ".join(words[at + 1 : at + 2]).endswith(dates.done_endings)
        return NOW if word in dates.now and not done else OVER  # "est | tombé"
    if dates.future_endings and word.endswith(dates.future_endings):
        return None if word in dates.not_future else AHEAD
    if dates.past_endings and word.endswith(dates.past_endings):
        return None if _is_passive(words, at, dates) else OVER
    return None


def _is_passive(words: Sequence[str], at: int, dates: Dates) -> bool:
    return not dates.passive.isdisjoint(words[max(0, at - _PASSIVE) : at])
