"""Stretches of text in quotation marks, packed, and the marks that may stand around them."""

from __future__ import annotations

from array import array

from briefing_tui.model import BlockKind
from briefing_tui.packed import Packed, place_of
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_tui.model import Document

_NO_PARENT: Final = -1
_DASHES: Final = ("—", "–", "--")
"""What stands before the name of who is quoted, under the words."""
_SPEECH_ENDS: Final = (".", "!", "?", "…")
_SIGNED: Final = 80
"""Code points of a name and what somebody is, at most."""
_FULL_NAME: Final = 2

# It begins with a plain set of characters, so that the search runs over all others at once.
MARK: Final = compiled(
    r"[^\x00-!#-&(-+\--_a-\xaa\xac-\xba\xbc-\xff](?:(?<=[“-‟‹›])|(?<=[\"«»])|(?<=[‘‚])|(?<=[「-』〝-〟])"
    r"|(?<=')'|(?<=`)`|(?<=,),(?=[^\W\d_])|(?<=’)(?![^\W_])"
    r"|(?<=')(?:(?<![^\W_]')|(?<=[^\W_]')(?![^\W_])|(?<=[.,!?]')|(?<=…')))"
)
_IN_PLUS_SIGNS: Final = late(r"(?<![\w+])\+(?=[^\W\d_])([^+\n“”«»\"]{0,80}[\w.!?…])\+(?![\w+])")
"""Words between the signs that news agencies set in place of marks inside others."""
SINGLE: Final = frozenset("‘’‚'‹›")
OPENS: Final = frozenset("“„‟«‹「『〝‘‚") | {"``", ",,"}
CLOSES: Final = frozenset("”»›」』〞〟’")
CLOSED_BY: Final = {
    "“": "”\"“''»",
    "„": "“”\"‟''",
    "‟": "”“",
    "«": '»"”',
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "‘": "’'",
    "‚": "‘’'",
    "’": "’",
    '"': '"”“»',
    "''": "''\"”",
    "``": "''\"”",
    ",,": "''\"“”",
    "'": "'’",
    "”": '”"',
}
DEEPEST: Final = 8
"""Quotations open inside one another; more of them are marks whose partners are missing."""


class Opened:
    """A quotation that a mark has opened and none has closed so far."""

    __slots__ = ("at", "inside", "mark")

    def __init__(self, mark: str, at: int, inside: int) -> None:
        self.mark = mark
        self.at = at
        self.inside = inside


class Stretch(NamedTuple):
    """Words between a pair of quotation marks, or behind a mark whose partner is missing."""

    start: int
    """The first code point inside the marks, white space left out."""
    end: int
    outer_start: int
    """Where the opening mark stands; `start` where there is none."""
    outer_end: int
    """Behind the closing mark."""
    block: int
    parent: int | None = None
    """The index of the stretch that this one stands in."""
    continued: bool = False
    """Whether the next paragraph goes on with it."""


class Stretches(Packed[Stretch]):
    """Stretches in the order of their first word, each as a row of numbers."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._rows = array("i")

    def __len__(self) -> int:
        return len(self._rows) // len(Stretch._fields)

    def append(self, stretch: Stretch) -> None:
        """Add the next one."""
        *edges, parent, continued = stretch
        self._rows.extend((*edges, _NO_PARENT if parent is None else parent, continued))

    def numbered(self, indices: range) -> Iterator[tuple[int, Stretch]]:
        """Return some that stand in a row, each behind its index."""
        return zip(indices, map(self._item, indices), strict=True)

    def blocks(self) -> array[int]:
        """Return the block of each."""
        return self._rows[Stretch._fields.index("block") :: len(Stretch._fields)]

    def nested(self, indices: range) -> list[int]:
        """Return those of some stretches that stand in others."""
        rows, width, parent = self._rows, len(Stretch._fields), Stretch._fields.index("parent")
        return [i for i in indices if rows[width * i + parent] != _NO_PARENT]

    def _item(self, index: int) -> Stretch:
        width = len(Stretch._fields)
        row = self._rows[width * index : width * (index + 1)]
        start, end, outer_start, outer_end, block, parent, continued = row
        return Stretch(
            start,
            end,
            outer_start,
            outer_end,
            block,
            None if parent == _NO_PARENT else parent,
            bool(continued),
        )


def in_plus_signs(text: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return what agencies set between plus signs inside quotations: "“He says +no+,” she said"."""
    found: dict[int, Stretch] = {}
    for around in stretches:
        for match in _IN_PLUS_SIGNS.finditer(text, around.start, around.end):
            (start, end), (outer, beyond) = match.span(1), match.span()
            found[start] = Stretch(start, end, outer, beyond, around.block)
    return [*found.values()]


def is_signature(document: Document, index: int) -> bool:
    """Return whether a block quotation is the name under the one above it, behind a dash."""
    kind, start, end = place_of(document.blocks, index)
    above = place_of(document.blocks, index - 1)[0] if index else None
    is_signed = kind is above is BlockKind.QUOTE and document.text.startswith(_DASHES, start, end)
    return is_signed and not document.text.endswith(_SPEECH_ENDS, start, end)


def is_signed_inside(text: str, before: Stretch, stretches: Sequence[Stretch], end: int) -> bool:
    """Return whether a paragraph is but the name of who said what it closes: "Go. ¶ Jo Roe."".

    Args:
        text: The reading text.
        before: The stretch before it.
        stretches: Those of the paragraph.
        end: Where it ends.
    """
    line = stretches[0]
    opens = line.outer_start == line.start and before.end == before.outer_end
    if not opens or line.block != before.block + 1 or before.outer_start == before.start:
        return False
    if line.outer_end != end or end - line.start > _SIGNED or len(stretches) > 1:
        return False
    if text[before.end - 1] not in _SPEECH_ENDS or line.end == line.outer_end:
        return False
    name = text[line.start : line.end].rstrip(".").partition(",")[0].split()
    last = name[-_FULL_NAME:]
    return len(last) == _FULL_NAME and all(w[0].isupper() and w[-1].islower() for w in last)
