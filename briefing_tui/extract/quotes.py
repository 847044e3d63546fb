"""Find what stands between quotation marks, whatever the marks and however broken.

The press of the world writes “a”, „b“, „c”, «d», »e«, ‘f’, ‚g‘, ‹h›, 「i」, "j", ''k'', ,,l'' and
mixes them; marks are forgotten, glued to words, or repeated on every paragraph of a long speech.
"""

from __future__ import annotations

from briefing_tui.extract.pairing import MarkScan
from briefing_tui.extract.stretches import (
    MARK,
    Stretch,
    Stretches,
    in_plus_signs,
    is_signature,
    is_signed_inside,
)
from briefing_tui.model import BlockKind
from briefing_tui.packed import place_of, places
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.model import Document

_TAIL_WORDS: Final = 4


def find_stretches(
    document: Document, ends_quote: Callable[[str], bool], *, dashes: bool = False
) -> Stretches:
    """Return all quoted stretches of a document in the order of their first word.

    Args:
        document: Its code blocks are passed over; a block quotation without marks is a stretch.
        ends_quote: Tells whether words behind a comma or full stop speak of what was said before
            ("he said"), so that a forgotten closing mark can be put back in front of them.
        dashes: Whether a dash may open speech, as `find_spoken` reads it.
    """
    found = Stretches()
    text, blocks = document.text, document.blocks
    left_open = ""
    for index, (kind, start, end) in enumerate(places(blocks)):
        if kind is BlockKind.CODE:
            continue
        stretches: list[Stretch] = []
        marks = [(mark.start(), mark[0]) for mark in MARK.finditer(text, start, end)]
        if left_open or marks:
            scan = MarkScan(text, (start, end), index, ends_quote, marks)
            if index + 1 < len(blocks):
                scan.blocks = blocks
                scan.next_mark = _goes_on(text, place_of(blocks, index + 1))
            stretches = scan.run(left_open)
            left_open = scan.left_open
            if text.find("+", start, end) >= 0:
                stretches += in_plus_signs(text, stretches)
        if dashes and kind is BlockKind.PARAGRAPH:
            stretches += _spoken(text, (start, end), index, ends_quote, stretches)
        if kind is BlockKind.QUOTE and not stretches and not is_signature(document, index):
            words = start + 2 if text.startswith("• ", start) else start  # an item of a list
            stretches = [Stretch(words, end, start, end, block=index)]
        if stretches and not (
            found and is_signed_inside(text, found[len(found) - 1], stretches, end)
        ):
            _append(found, stretches)
    return found


def _spoken(
    text: str,
    place: tuple[int, int],
    index: int,
    ends_quote: Callable[[str], bool],
    marked: list[Stretch],
) -> list[Stretch]:
    """Return what dashes open in a paragraph, unless that would cross what stands in marks."""
    from briefing_tui.extract.dialogue import any_cross, find_spoken  # late: for some

    spoken = find_spoken(text, *place, ends_quote)
    pieces = [Stretch(*piece, piece.end, block=index) for piece in spoken]
    return [] if any_cross(pieces, marked) else pieces


def tells_who(tail: str, speech: Speech) -> bool:
    """Return whether words tell that somebody spoke: "still adds the American title"."""
    words = [word.strip(".,;:") for word in tail.replace("’", "'").split()[:_TAIL_WORDS]]
    lower = [word.lower() for word in words]
    leads = not lower or lower[0] in speech.relatives or lower[0] in speech.that
    if leads or not speech.oneself.isdisjoint(lower[lower[0] in speech.also :][:1]):
        return False  # "four pages, and | I | doubt that"
    if lower[0] in speech.so:
        return not words[1:] or words[1][:1].isupper() or lower[1] in speech.definite
    forms = {*lower, *(word.partition("-")[0].rpartition("'")[2] for word in lower)}
    told = not (forms.isdisjoint(speech.verbs) and forms.isdisjoint(speech.past_participles))
    told = told or (lower[0] in speech.separable and lower[1:2] != [])  # "hält die NZZ fest"
    return told or " ".join(lower[:2]) in speech.hearsay


def _append(found: Stretches, new: list[Stretch]) -> None:
    """Add a block's stretches in reading order and link each to the one around it.

    One that would end behind the one around it, whose end was cut, ends with it: none cross.
    """
    around: list[tuple[int, int]] = []
    for stretch in sorted(new, key=lambda stretch: (stretch.start, -stretch.end)):
        while around and around[-1][1] <= stretch.start:
            around.pop()
        if around and around[-1][1] < stretch.end:
            end = around[-1][1]
            stretch = stretch._replace(end=end, outer_end=min(end, stretch.outer_end))
        parent = around[-1][0] if around else None
        around.append((len(found), stretch.end))
        found.append(stretch if parent is None else stretch._replace(parent=parent))


def _goes_on(text: str, following: tuple[BlockKind, int, int]) -> str:
    """Return the mark that the following paragraph opens with, or ""."""
    kind, start, _ = following
    if kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
        return ""
    match = MARK.match(text, start)
    return match.group() if match else ""
