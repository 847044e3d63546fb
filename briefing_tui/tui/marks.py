"""The marks of the sources: a letter each, so that no reader depends on the colours."""

from __future__ import annotations

from string import ascii_uppercase, digits

from briefing_tui.model import SourceKind
from briefing_tui.text.width import to_cells
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefing_tui.model import Source

NO_MARK: Final = "·"
"""The mark of a source that is not heard, or for which no letter is left."""


def find_marks(sources: Sequence[Source]) -> dict[str, str]:
    """Return a letter or digit for each source, by id, that no source before it has.

    It is the initial of a word of the name where that is free: of a person the last one, else the
    first that is written with a capital.
    """
    marks: dict[str, str] = {}
    taken: set[str] = set()
    for source in sources:
        if len(taken) >= len(ascii_uppercase) + len(digits):
            marks[source.id] = NO_MARK
            continue
        mark = next((one for one in _wanted(source) if one not in taken), NO_MARK)
        taken.add(mark)
        marks[source.id] = mark
    return marks


def _wanted(source: Source) -> Iterator[str]:
    """Yield what a source's mark might be, the best first."""
    words = source.name.split()
    capital = [word for word in words if word[0].isupper()]
    if len(capital) > 1 and words[0].lower() in _ARTICLES:
        capital = capital[1:]
    if source.kind is SourceKind.PERSON:
        capital.reverse()
    yield from _letters(word[0] for word in (*capital, *words))
    yield from _letters(source.name)
    yield from (*ascii_uppercase, *digits)


_ARTICLES: Final = frozenset({"the", "le", "la", "les", "der", "die", "das", "el", "los", "las",
                              "il", "lo", "gli", "de", "het", "o", "os", "as"})  # fmt: skip


def _letters(characters: Iterable[str]) -> Iterator[str]:
    """Yield the letters and digits of one cell among some characters, as capitals."""
    for character in characters:
        capital = character.upper()
        if len(capital) == 1 and capital.isalnum() and to_cells(capital) == 1:
            yield capital
