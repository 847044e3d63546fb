"""Know a newspaper that no lexicon knows by how its name ends: "the Hereford Bugle"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.cities import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech

_MOST_WORDS: Final = 3
"""Words before the last one of such a name, at most."""
_LONGEST_WORD: Final = 20
_FULL_NAME: Final = 2
_LED: Final = ("the ", "der ", "die ", "das ", "dem ", "des ")
_JOINTS: Final = (" & ", " and ")


@cache
def mastheads_as_written(speech: Speech) -> Mapping[str, str]:
    """Return the last words of newspapers' names with their capital, and what each asks for."""
    return {word.capitalize(): sort for word, sort in speech.mastheads.items()}


def newcomer_at(text: str, at: int, end: int, last: int, speech: Speech) -> Span | None:
    """Return the name that ends with a word such as "Bugle", or that word, without its article.

    Args:
        text: The article.
        at: Where the word begins.
        end: Where it ends.
        last: Where the name found before it ends.
        speech: The words of its language.
    """
    known = mastheads_as_written(speech)
    sort, end = known[text[at:end]], _joined_end(text, end, known)
    if _goes_on(text, end):
        return None
    start = _run_start(text, at, last, speech)
    words = text[start:at].split()
    led = text[max(0, start - 4) : start].lower() in _LED
    if (not words or sort == "led") and not led:
        return None
    if len(words) < _FULL_NAME and not led and is_first_name(words[0].lower()):
        return None  # "Emily Post"
    alone = len(words) == 1 and text[at:end].lower() in speech.media
    if alone and country_of_city(words[0]) is not None:
        return None  # "die Madrider Zeitung"
    lows = {word.lower() for word in words}
    titled = not (lows.isdisjoint(speech.honorifics) and lows.isdisjoint(speech.people))
    return None if titled else Span(start, end)


def _goes_on(text: str, end: int) -> bool:
    """Return whether another word with a capital follows, so that the name is a longer one."""
    return text[end : end + 1] in ("-", " ") and text[end + 1 : end + 2].isupper()


def _joined_end(text: str, end: int, known: Mapping[str, str]) -> int:
    """Return where a name ends that was made of two: "Telegraph | & Argus"."""
    joint = next((joint for joint in _JOINTS if text.startswith(joint, end)), "")
    beyond = first = end + len(joint)
    while joint and text[beyond : beyond + 1].isalpha():
        beyond += 1
    return beyond if text[first:beyond] in known else end


def _run_start(text: str, at: int, last: int, speech: Speech) -> int:
    """Return where the words with capitals begin that lead up to an offset."""
    start, count = at, 0
    while count < _MOST_WORDS and start > last and text[start - 1] == " ":
        before = text.rfind(" ", max(last, start - _LONGEST_WORD), start - 1) + 1
        word = text[max(before, text.rfind("\n", before, start) + 1, last) : start - 1]
        word = word.lstrip("(“‘\"'")
        low = word.lower()
        if not word[:1].isupper() or not word[-1].isalnum() or low in speech.definite:
            break
        opens = low in speech.prepositions or low in speech.linking or low in speech.conjunctions
        if opens or low in speech.adverbs or low in speech.also or low in speech.times:
            break
        start, count = start - 1 - len(word), count + 1
    return start
