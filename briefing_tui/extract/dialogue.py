"""Find speech that a dash opens and dashes part from who speaks, as Spain and Portugal write it.

—No lo sé —dijo el alcalde—. Vuelvan mañana.
— Não sei — disse o presidente. — Voltem amanhã.
"""

from __future__ import annotations

from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing_tui.extract.stretches import Stretch

_DASHES: Final = ("—", "–")
_DASH: Final = compiled(r"\s[—–]\s?|[—–](?=[\s.,;:!?])")
_BEHIND: Final = compiled(r"[.,;:]?\s*")
_TELLING: Final = 60
"""Code points behind a dash in which words tell that somebody spoke."""
_SPEECH_ENDS: Final = tuple(".!?…")


class Spoken(NamedTuple):
    """A piece of speech: its words, and where its dash stands or its words begin."""

    start: int
    end: int
    outer_start: int


def find_spoken(
    text: str, start: int, end: int, ends_quote: Callable[[str], bool]
) -> tuple[Spoken, ...]:
    """Return the pieces of speech of a paragraph; none where no dash opens it.

    A paragraph without words that tell who speaks is speech if it ends as a sentence does: a name
    behind a dash signs what stands above it.

    Args:
        text: The reading text.
        start: Where the paragraph begins.
        end: Where it ends.
        ends_quote: Tells whether words behind a dash say that somebody spoke.
    """
    if not text.startswith(_DASHES, start):
        return ()
    pieces = tuple(_pieces(text, start, end, ends_quote))
    told = bool(pieces) and (len(pieces) > 1 or pieces[0].end < end)
    return pieces if told or text.endswith(_SPEECH_ENDS, start, end) else ()


def _pieces(text: str, start: int, end: int, ends_quote: Callable[[str], bool]) -> Iterator[Spoken]:
    outer, at, speaks = start, start + 1, True
    for dash in _DASH.finditer(text, start + 1, end):
        if not speaks:
            behind = _BEHIND.match(text, dash.end(), end)
            at = behind.end() if behind else dash.end()
            outer, speaks = at, True
        elif ends_quote(text[dash.end() : min(end, dash.end() + _TELLING)]):
            yield from _piece(text, outer, at, dash.start())
            speaks = False
    if speaks:
        yield from _piece(text, outer, at, end)


def _piece(text: str, outer: int, start: int, end: int) -> Iterator[Spoken]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start < end:
        yield Spoken(start, end, min(outer, start))


def any_cross(some: list[Stretch], others: list[Stretch]) -> bool:
    """Return whether one stretch begins inside another and ends behind it."""
    edges = [(a, b) for a in some for b in others]
    return any(
        a.outer_start < b.outer_end
        and b.outer_start < a.outer_end
        and not (a.start <= b.outer_start and b.outer_end <= a.end)
        for a, b in edges
    )
