"""Tell a full name whose first name no list has from the other words with capitals."""

from __future__ import annotations

from itertools import takewhile

from briefing_tui.extract.full_names import may_be_person
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.tokens import NAME
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Phrase
    from briefing_tui.extract.tokens import Sentence
    from briefing_tui.model import Span

_FULL_NAME: Final = 2
_LONGEST: Final = 4
"""Words of a name, small ones and all."""
_LONGEST_PAPER: Final = 40
"""Code points of a paper's name and what leads to it, at most."""
_SHORTEST: Final = 3
"""Letters of a first name that no list has."""


def may_be_full_name(words: Sequence[str], speech: Speech) -> bool:
    """Return whether words may be a person's full name, known or not.

    A name that no list has may be a place's or a paper's as well: it takes more to tell, as a
    medium beside it does.

    Args:
        words: As they stand in the text.
        speech: The words of the language.
    """
    lows = [word.lower() for word in words]
    capitals = [word[:1].isupper() and not word.isupper() for word in words]
    return may_be_full(lows, capitals, speech)


def may_be_named(sentence: Sentence, phrase: Phrase, speech: Speech) -> bool:
    """Return whether a phrase may be a person's full name, known or not."""
    words = slice(phrase.start, phrase.end)
    capitals = [kind == NAME for kind in sentence.kind[words]]
    return may_be_full(sentence.low[words], capitals, speech)


def paper_before_name(words: list[str], start: int, speech: Speech) -> int | None:
    """Return the last word of an outlet's name that a person's follows.

    An adjective may stand before it: "del diario | turco Hürriyet | Jane Roe".

    Args:
        words: As they stand in the text.
        start: Where the outlet's name may begin.
        speech: The words of the language.
    """
    while start < len(words) - 1 and words[start].islower() and not _may_join(words[start], speech):
        start += 1
    ends = range(start + 1, len(words) - 1)
    named = (k for k in ends if may_be_full_name(words[k:], speech))
    return next((k - 1 for k in named if find_outlet(" ".join(words[start:k])) is not None), None)


def is_piece_author(text: str, name: Span, leads: Sequence[str], speech: Speech) -> bool:
    """Return whether whose a piece is is somebody: "l'editoriale di | Jane Roe | sulla Stampa".

    A paper stands behind the name, or the name is a full one, and not a paper's with its article.

    Args:
        text: The article.
        name: The name.
        leads: The last words before it, one and more.
        speech: The words of the language.
    """
    words = text[name.end : name.end + _LONGEST_PAPER].split()
    if len(words) > 1 and words[0].lower() in speech.venues:
        named = [*takewhile(str.istitle, (word.strip(",.:;") for word in words[1:]))]
        if any(find_outlet(" ".join(named[:k])) is not None for k in range(1, len(named) + 1)):
            return True
    bare = leads[0] in speech.genitive and leads[0] not in speech.definite
    bare = bare and speech.drops_subject  # not "l'éditorial de | Nice Matin"
    return bare and may_be_full_name(name.of(text).split(" "), speech)


def may_be_full(lows: list[str], capitals: list[bool], speech: Speech) -> bool:
    """Return whether words, each with a capital or without, may be a full name."""
    if len(lows) < _FULL_NAME or not (capitals[0] and capitals[-1]):
        return False
    if not all(big or low in speech.particles for low, big in zip(lows, capitals, strict=True)):
        return False
    if is_first_name(lows[0]):
        return True
    plain = len(lows) <= _LONGEST and sum(capitals) <= _FULL_NAME and len(lows[0]) >= _SHORTEST
    plain = plain and lows[0].replace("-", "").isalpha() and may_be_person(lows, speech)
    return plain and find_outlet(" ".join(lows)) is None


def _may_join(low: str, speech: Speech) -> bool:
    """Return whether a small word begins a paper's name, or leads to one: "la | Repubblica"."""
    return low in speech.definite or low in speech.genitive or low in speech.linking
