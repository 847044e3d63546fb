"""Find whom "she" means in the paragraph above, which told at length what she said.

"Lana Boatman said only eight came. It was a bad year. ¶ “We do the work,” | she | said."
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span

_QUOTED: Final = ("“", '"', "«", "„", "”")
_LONGEST: Final = 1200
"""Code points of the paragraph above, at most."""
_LEADS: Final = (1, 2)
"""Words of "Selon", "According to"."""
_APPOSED: Final = 120
"""Code points of what commas set off behind a name, at most."""


def told_above(cast: Cast, at: int) -> Span | None:
    """Return the one person whose words the paragraph above tells without quoting any.

    Args:
        cast: Everyone whom the text names.
        at: Where the pronoun stands.
    """
    text = cast.text
    below = text.rfind("\n", 0, at)
    end = len(text[:below].rstrip()) if below > 0 else 0
    start = text.rfind("\n", 0, end) + 1
    if not end or end - start > _LONGEST or any(mark in text[start:end] for mark in _QUOTED):
        return None
    told = {span.of(text): span for span in _tellers(cast, start, end)}
    return next(iter(told.values())) if len(told) == 1 else None


def _tellers(cast: Cast, start: int, end: int) -> Iterator[Span]:
    """Yield the names in a stretch of text with a verb behind them by which they speak.

    Or with words before them by which they are named as sources: "Selon | Jean Roe".
    """
    for name in cast.names.between(start, end):
        behind = cast.text[name.end : min(end, name.end + _APPOSED)].partition(". ")[0]
        pieces = behind.split(", ")[1:] if behind.startswith(", ") else [behind.strip()]
        firsts = (piece.partition(" ")[0].strip(",:") for piece in pieces)
        if any(first in cast.speech.verbs for first in firsts) or _is_source(cast, start, name):
            yield name


def _is_source(cast: Cast, start: int, name: Span) -> bool:
    """Return whether a sentence opens with "according to" and what a person is, up to a name."""
    lead = cast.text[max(start, name.start - _APPOSED) : name.start].rpartition(". ")[2]
    words = lead.lower().replace("’", "'").replace("'", "' ").split()
    known = any(" ".join(words[:count]) in cast.speech.asking for count in _LEADS)
    known = known or not cast.speech.viewing.isdisjoint(words[:1])  # "Pour | Jean Roe"
    return known and "," not in lead and cast.speech.genitive.isdisjoint(words[1:])
