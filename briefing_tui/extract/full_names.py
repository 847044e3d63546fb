"""Know a person's full name, also where no list has the first one: by what its words are not."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.countries import country_of_city, is_region
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.tokens import NAME
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_tui.extract.lexicon.shape import Speech

_FULL_NAME: Final = [NAME, NAME]
_OWNING: Final = ("'s", "’s", "s'", "s’")
_WORD: Final = compiled(r"[^\s.]+(?:\.(?=\S))?")


def may_be_person(words: Sequence[str], speech: Speech) -> bool:
    """Return whether capitals are no words but names, so that two of them may be somebody's.

    No list has the first one: "the BBC's | Mbarak Oyugi |", but "the BBC's | Question Time |".
    """
    lows = [word.lower().replace("’", "'") for word in words]
    if lows[0] in speech.no_givens or not _no_names(speech).isdisjoint(lows):
        return False
    placed = country_of_city(lows[0]) is not None or is_region(" ".join(lows))
    return not placed and not any(low.endswith("'s") or " " in low for low in lows)


def begins_as_person(words: Sequence[str], speech: Speech) -> bool:
    """Return whether words are a person's name: with a known first name, or but two capitals."""
    full = speech.order_tells and len(words) == len(_FULL_NAME)
    return is_first_name(words[0]) or (full and may_be_person(words, speech))


def opens_full_name(low: Sequence[str], kind: list[str], k: int, speech: Speech) -> bool:
    """Return whether a person's full name begins at a token: a known first name, or two capitals.

    Args:
        low: The tokens in small letters.
        kind: What they are.
        k: The token.
        speech: Only in some languages two capitals tell it.
    """
    if is_first_name(low[k]):
        return True
    full = speech.order_tells and kind[k : k + 2] == _FULL_NAME and kind[k + 2 : k + 3] != [NAME]
    return full and may_be_person(low[k : k + 2], speech)


def full_names_in(run: str, at: int) -> Iterator[Span]:
    """Yield the full names in a run of capitals at an offset that begin with a first name."""
    words = [*_WORD.finditer(run)]
    k = 0
    while k < len(words) - 1:
        first = k
        k += 1
        if not is_first_name(words[first].group()):
            continue
        while k < len(words) - 1 and (
            words[k].group().islower() or is_first_name(words[k].group())
        ):
            k += 1  # "Ruth Anne Lane", "Ludwig van Roe"
        yield Span(at + words[first].start(), at + words[k].end())
        k += 1


def owned_name(text: str, run: Span, speech: Speech) -> list[Span]:
    """Return two capitals that end a run behind whose own they are: "CNN's | Sol Benítez |"."""
    words = run.of(text).split(" ") if speech.order_tells else []
    behind = (k + 1 for k in range(len(words) - 1, -1, -1) if words[k].endswith(_OWNING))
    words = words[next(behind, 0) :]
    start = run.end - len(" ".join(words))
    owned = len(words) == len(_FULL_NAME) and text[max(0, start - 3) : start - 1].endswith(_OWNING)
    return [Span(start, run.end)] if owned and may_be_person(words, speech) else []


@cache
def _no_names(speech: Speech) -> frozenset[str]:
    """Return the words that stand in no person's name: "Monday", "Minister", "Bank", "Daily"."""
    small = speech.common.union(
        speech.definite, speech.indefinite, speech.prepositions, speech.adverbs, speech.pronouns,
        speech.possessive, speech.conjunctions, speech.also, speech.before_nouns,
    )  # fmt: skip
    nouns = speech.nouns.union(
        speech.people, speech.honorifics, speech.bodies, speech.offices, speech.things,
        speech.documents, speech.works, speech.pieces, speech.columns, speech.pages,
        speech.moments, speech.times,
    )  # fmt: skip
    press = speech.press_names.union(speech.press_kinds, speech.media, speech.staff)
    return (small | nouns | press) - speech.particles
