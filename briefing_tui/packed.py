"""Many spans, blocks or sections as columns of numbers, a tenth of the memory of a tuple of them.

They are read as tuples are and equal to them; what is asked for is made anew each time.
"""

from __future__ import annotations

from _collections_abc import Iterable, Iterator, Sequence  # without the rest of collections
from abc import abstractmethod
from array import array
from bisect import bisect_right
from itertools import starmap

from briefing_tui.model import Block, BlockKind, Section, Span
from briefing_tui.noun import make
from briefing_tui.typed import Final, TypeVar, overload

_T = TypeVar("_T")
_MOST_NEAR: Final = 64
_HALF: Final = 32
_END: Final = (1 << _HALF) - 1
_QUARTER: Final = 16
_DEEPEST: Final = (1 << _QUARTER) - 1
"""No level is higher: it shares its number with that of the item around it."""
_KINDS: Final = tuple(BlockKind)
_NUMBERS: Final = {kind: number for number, kind in enumerate(_KINDS)}


class Packed(Sequence[_T]):
    """A sequence that never changes, equal to the tuple of what it holds."""

    __slots__ = ("_near",)

    def __init__(self) -> None:
        """Begin with nothing at hand."""
        self._near: dict[int, _T] | None = None
        """What was made last: the same one is often asked for several times."""

    @abstractmethod
    def _item(self, index: int) -> _T: ...

    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[_T, ...]: ...
    def __getitem__(self, index: int | slice) -> _T | tuple[_T, ...]:
        if isinstance(index, slice):
            return tuple(map(self._item, range(*index.indices(len(self)))))
        item = self._near.get(index) if self._near is not None else None
        return self._reach(index) if item is None else item

    def _reach(self, index: int) -> _T:
        count = len(self)
        if not -count <= index < count:
            raise IndexError(index)
        if self._near is None or len(self._near) >= _MOST_NEAR:
            self._near = {}
        item = self._near[index] = self._item(index % count)
        return item

    def __iter__(self) -> Iterator[_T]:
        return map(self._item, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Packed | tuple):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class Spans(Packed[Span]):
    """Spans, of 8 bytes each."""

    __slots__ = ("_places",)

    def __init__(
        self, spans: Iterable[tuple[int, int]] = (), *, places: array[int] | None = None
    ) -> None:
        """Take them, or their edges, in their order, or the places that `to_place` made of them."""
        super().__init__()
        self._places = array("Q", starmap(to_place, spans)) if places is None else places

    def __len__(self) -> int:
        return len(self._places)

    def _item(self, index: int) -> Span:
        return to_span(self._places[index])


def to_place(start: int, end: int) -> int:
    """Return a span as one number; numbers are in the order of the text, as spans are."""
    return start << _HALF | end


def to_span(place: int) -> Span:
    """Return the span of a place."""
    return Span(place >> _HALF, place & _END)


class Blocks(Packed[Block]):
    """Blocks, of 21 bytes each."""

    __slots__ = ("_columns", "_kinds", "starts")

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        """Take them in their order."""
        super().__init__()
        self._kinds = bytearray()
        self.starts = array("I")
        """Where each begins."""
        self._columns = array("I")
        for block in blocks:
            self.append(
                block.kind, *block.span, block.level, *block.source_lines, under=block.under
            )

    def append(
        self,
        kind: BlockKind,
        start: int,
        end: int,
        level: int,
        first: int,
        beyond: int,
        *,
        under: int = 0,
    ) -> None:
        """Add the next one: its span, its level, the lines that it was read from, its item."""
        self._kinds.append(_NUMBERS[kind])
        self.starts.append(start)
        self._columns.extend((end, under << _QUARTER | level, first, beyond))

    def __len__(self) -> int:
        return len(self._kinds)

    def _item(self, index: int) -> Block:
        end, level, first, beyond = self._columns[4 * index : 4 * index + 4]
        span = Span(self.starts[index], end)
        under, level = level >> _QUARTER, level & _DEEPEST
        return make(Block, _KINDS[self._kinds[index]], span, level, (first, beyond), under)

    def place(self, index: int) -> tuple[BlockKind, int, int]:
        """Return what one is, where it begins and where it ends; nothing is made for it."""
        return _KINDS[self._kinds[index]], self.starts[index], self._columns[4 * index]

    def places(self) -> Iterator[tuple[BlockKind, int, int]]:
        """Return what each is, where it begins and where it ends."""
        kinds = map(_KINDS.__getitem__, self._kinds)
        return zip(kinds, self.starts, self._columns[::4], strict=True)


class Sections(Packed[Section]):
    """Sections, of 20 bytes each."""

    __slots__ = ("_columns", "starts")

    def __init__(self, sections: Iterable[Section] = ()) -> None:
        """Take them in their order."""
        super().__init__()
        self.starts = array("I")
        """Where each begins, with its heading if it has one."""
        self._columns = array("I")
        for one in sections:
            self.starts.append((one.heading or one.body).start)
            self._columns.extend((one.heading.end if one.heading else 0, *one.body, one.level))

    def __len__(self) -> int:
        return len(self.starts)

    def _item(self, index: int) -> Section:
        heading_end, start, end, level = self._columns[4 * index : 4 * index + 4]
        heading = Span(self.starts[index], heading_end) if heading_end else None
        return make(Section, heading, Span(start, end), level)


def places(blocks: Sequence[Block]) -> Iterator[tuple[BlockKind, int, int]]:
    """Return what each block is, where it begins and where it ends."""
    if isinstance(blocks, Blocks):
        return blocks.places()
    return ((block.kind, *block.span) for block in blocks)


def place_of(blocks: Sequence[Block], index: int) -> tuple[BlockKind, int, int]:
    """Return what a block is, where it begins and where it ends."""
    if isinstance(blocks, Blocks):
        return blocks.place(index)
    block = blocks[index]
    return (block.kind, *block.span)


def block_at(blocks: Sequence[Block], offset: int) -> int:
    """Return the index of the last block that begins at an offset or before; -1 if none does."""
    if isinstance(blocks, Blocks):
        return bisect_right(blocks.starts, offset) - 1
    return bisect_right(blocks, offset, key=lambda block: block.span.start) - 1
