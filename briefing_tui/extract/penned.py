"""Read who writes for a paper in the bracket behind its name: "Die SZ (Jane Roe) nennt das".

What else a bracket has there is but the paper's other name, and is passed over: "Die „MZ“
(Märkische Zeitung) nennt das".
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.tokens import Sentence

_ASIDE: Final = 3
"""Tokens of an open bracket, a word and what closes it."""
_LONGEST: Final = 6
"""Tokens in such a bracket, at most."""
_LONGEST_MEDIUM: Final = 4
"""Tokens of a medium's name before it, at most."""
_FULL_NAME: Final = 2


def part_brackets(press: Press, sentence: Sentence) -> None:
    """Leave out the brackets of a sentence that name a paper once more, or who writes there."""
    low = sentence.low
    i = next((k for k in range(1, len(low)) if low[k] == "("), 0)
    while i:
        near = low[i + 1 : i + 1 + _LONGEST]
        end = i + 1 + near.index(")") if ")" in near else 0
        goes_on = sentence.kind[end + 1 : end + 2] in ([WORD], [NAME]) if end else False
        if goes_on and QUOTATION not in sentence.kind[i:end] and _names_medium(press, sentence, i):
            start, words = sentence.start[i + 1], press.text[sentence.start[i + 1] :]
            words = words[: sentence.end[end - 1] - start]
            first = words.partition("/")[0].partition(", ")[0]
            told = _is_person(first)
            if told:
                press.penned[sentence.end[i - 1]] = Span(start, start + len(first))
            called = i - 1 in sentence.outlets and words[0].isupper() and " " in words
            if told or called or _is_medium(press, words):
                sentence.drop(i, end + 1)
                i -= 1
        i = next((k for k in range(i + 1, len(low)) if low[k] == "("), 0)


def drop_asides(sentence: Sentence, relatives: frozenset[str]) -> None:
    """Leave out brackets that tell more of what stands before: "the tweet (which X marked too)"."""
    low = sentence.low
    for i in range(len(low) - _ASIDE, 0, -1):
        if low[i] != "(" or low[i + 1] not in relatives or ")" not in low[i:]:
            continue
        end = low.index(")", i) + 1
        if QUOTATION not in sentence.kind[i:end] and sentence.kind[end : end + 1] == [WORD]:
            sentence.drop(i, end)


def by_writer(press: Press, found: Attribution) -> None:
    """Let who writes for a paper speak, or pass on what it does, where a bracket names them."""
    penned = press.penned
    if found.outlet and (writer := penned.get(found.mention.end)) is not None:
        found.via = (found.mention, *found.via)
        found.mention, found.outlet = writer, False
        return
    via = ((penned.get(medium.end), medium) for medium in found.via)
    found.via = tuple(span for pair in via for span in pair if span is not None)


def _names_medium(press: Press, sentence: Sentence, end: int) -> bool:
    """Return whether a medium's name ends before a token."""
    if end - 1 in sentence.outlets:
        return True
    text, beyond = press.text, sentence.end[end - 1]
    first = max(-1, end - 1 - _LONGEST_MEDIUM)
    starts = (k for k in range(end - 1, first, -1) if sentence.kind[k] == NAME)
    return any(_is_medium(press, text[sentence.start[k] : beyond]) for k in starts)


def _is_medium(press: Press, name: str) -> bool:
    return name in press.placed or press.find(name) is not None or press.is_medium(name)


def _is_person(name: str) -> bool:
    """Return whether a bracket holds a person's full name, or one with an initial: "M. Oelze"."""
    words = name.split()
    if len(words) < _FULL_NAME or not all(word[0].isupper() for word in (words[0], words[-1])):
        return False
    initial = len(words[0].rstrip(".")) == 1 and words[0].endswith(".")
    return initial or is_first_name(words[0].lower().partition("-")[0])
