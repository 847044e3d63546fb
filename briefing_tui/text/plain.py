"""Take plain text apart into blocks without moving a character.

The reading text is the text itself; only where a paragraph was hard-wrapped, its newlines are
spaces. So an offset into one is the same offset into the other.
"""

from __future__ import annotations

from array import array

from briefing_tui.model import BlockKind
from briefing_tui.packed import Blocks, Packed
from briefing_tui.text.headings import LONGEST, looks_like_heading
from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from mmap import mmap

WIDEST = 140
"""Nobody wraps lines at more characters than this."""
NARROWEST = 30

_SAMPLE = 2000
"""So many line ends, spread over the text, tell how all of it was wrapped."""
_AS_WRAPPED = 0.8
"""The share of line ends that a wrapping program would have made."""
_MID_SENTENCE = 0.5
"""The share of line ends that must fall inside a sentence: paragraphs end with it."""
_CAPITALS = 0.65
"""The most lines that begin with a capital; German comes to a half, lists and headlines to all."""
_CLOSING = frozenset(".!?…:;\"'”’»)]*")
_ENDING = frozenset('.!?…"”»')
"""What may end a paragraph of a text whose sentences stand in pieces."""
_INSIDE = frozenset(":;,).")
"""What begins no line but where a sentence was torn."""
_TORN = 3
_TORN_SHARE = 10
"""So many places where one is torn for certain, and one in so many, show that a text is."""
_PAIRS = (("„", "“"), ("«", "»"))
_OPENING = frozenset('"“„«»')
_BULLETS = ("- ", "* ", "• ", "· ", "‣ ", "~ ", "▪ ", "◦ ", "● ", "■ ", "► ")
_SIGNS = frozenset("-*•·‣~▪◦●■►_=#—–0123456789")
"""What an item or a rule begins with."""
_RULE = frozenset("*-_=~#•·—– ")
_GLUED = ":,;-–—("
_PROSE = 120
"""From so many characters a paragraph is prose, however it ends."""
_AT_A_TIME = 65_536
"""So many characters of a text that stays as it is are copied in one go."""
_WIDEST_BYTES = 4
"""Of a character in UTF-8."""
_LONE = "surrogatepass"
_ENDS = ".!?…"
_QUOTES = "\"'”’»)“"


class _Piece(NamedTuple):
    """Lines that belong together."""

    start: int
    end: int
    first: int
    beyond: int


class _Pieces(Packed[_Piece]):
    """Pieces, of 16 bytes each instead of 200: a long text has many."""

    __slots__ = ("_numbers",)

    def __init__(self, pieces: Iterable[_Piece]) -> None:
        super().__init__()
        self._numbers = array("I")
        for piece in pieces:
            self._numbers.extend(piece)

    def __len__(self) -> int:
        return len(self._numbers) // 4

    def _item(self, index: int) -> _Piece:
        return _Piece(*self._numbers[4 * index : 4 * index + 4])


class _Lines(Packed[str]):
    """The lines of a text, each cut out of it when it is asked for."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._starts = array("I", [0])
        while at := text.find("\n", self._starts[-1]) + 1:
            self._starts.append(at)
        self._starts.append(len(text) + 1)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def _item(self, index: int) -> str:
        return self._text[self._starts[index] : self._starts[index + 1] - 1]


def take_apart(text: str) -> tuple[str, Blocks]:
    """Return the reading text, as long as `text`, and its blocks.

    Args:
        text: What `to_safe` returned. Where lines are unwrapped and nobody else holds it, it is
            let go of before the reading text is made: a long one takes megabytes.
    """
    lines = _Lines(text)
    joints = _joints(lines)
    pieces = _Pieces(_pieces(lines, find_width(joints), is_torn=_is_torn(joints)))
    del lines, joints
    blocks = _blocks(text, pieces)
    if not any(beyond - first > 1 for _, _, first, beyond in pieces):
        return text, blocks
    unwrapped = _unwrap(text, pieces)
    del text
    with unwrapped, memoryview(unwrapped) as view, view[: unwrapped.tell()] as written:
        return str(written, "utf-8", _LONE), blocks


def _pieces(lines: Sequence[str], width: int, *, is_torn: bool) -> Iterator[_Piece]:
    offset = start = end = first = 0
    above = ""
    for number, line in enumerate(lines):
        bare = line.strip()
        if bare:
            goes_on = above and not bare.startswith(_BULLETS)
            if not (goes_on and continues(above, line, width, is_torn=is_torn)):
                if end > start:
                    yield _Piece(start, end, first, number)
                start, first = offset + line.find(bare[0]), number
            end = offset + len(line.rstrip())
        elif above:
            yield _Piece(start, end, first, number)
            start = end
        above = bare
        offset += len(line) + 1
    if end > start:
        yield _Piece(start, end, first, len(lines))


def _unwrap(text: str, pieces: Iterable[_Piece]) -> mmap:
    """Return the text in UTF-8, with spaces for the newlines inside its pieces.

    It is written to memory of its own, which goes back to the system as a whole: a list of parts
    would leave gaps behind that a reader never fills. What is not written to takes no room.
    """
    from mmap import mmap  # late: most texts are not wrapped

    unwrapped = mmap(-1, _WIDEST_BYTES * len(text))
    for part in _parts(text, pieces):
        unwrapped.write(part.encode("utf-8", _LONE))
    return unwrapped


def _parts(text: str, pieces: Iterable[_Piece]) -> Iterator[str]:
    done = 0
    for start, end, first, beyond in pieces:
        is_wrapped = beyond - first > 1
        if is_wrapped or start - done > _AT_A_TIME:
            yield text[done:start]
            done = start
        if is_wrapped:
            yield text[start:end].replace("\n", " ")
            done = end
    yield text[done:]


def _blocks(text: str, pieces: Sequence[_Piece]) -> Blocks:
    found = Blocks()
    looks = _looks(text, pieces)
    for index, (start, end, first, beyond) in enumerate(pieces):
        kind, level = looks[index], 0
        if kind is BlockKind.HEADING:
            level = 1 if index == 0 else 2
            if not _stands_apart(text, pieces, looks, index):
                kind, level = BlockKind.PARAGRAPH, 0
        elif kind is BlockKind.ITEM:
            level = 1
            start += _bullet(text, start, end)
        found.append(kind, start, end, level, first, beyond)
    return found


def _looks(text: str, pieces: Sequence[_Piece]) -> list[BlockKind]:
    """Return what each piece looks like by itself; one bullet alone is a dialogue dash."""
    looks = [_look(text, piece) for piece in pieces]
    if looks and looks[0] is BlockKind.PARAGRAPH:
        first = pieces[0]
        if looks_like_heading(text[first.start : min(first.end, first.start + 999)], title=True):
            looks[0] = BlockKind.HEADING
    for index, look in enumerate(looks):
        if look is BlockKind.ITEM and text[pieces[index].start] not in "*•‣":
            above = index > 0 and looks[index - 1] is BlockKind.ITEM
            if not above and looks[index + 1 : index + 2] != [BlockKind.ITEM]:
                looks[index] = BlockKind.PARAGRAPH
    asked = [index for index, piece in enumerate(pieces) if index and _asks(text, piece)]
    if 0 < len(asked) <= looks[1:].count(BlockKind.HEADING):
        for index in asked:
            looks[index] = BlockKind.HEADING
    return looks


def _asks(text: str, piece: _Piece) -> bool:
    """Return whether a piece would be a heading if it did not end as a question does.

    It is one among others that are headings for certain; many are the questions of an interview.
    """
    start, end, _, _ = piece
    if text[end - 1] not in "?!" or end - start > LONGEST:
        return False
    return looks_like_heading(text[start:end].rstrip("?! \xa0\u202f"))


def _look(text: str, piece: _Piece) -> BlockKind:
    start, end, first, beyond = piece
    if text[start] in _SIGNS:
        if end - start > 2 and _RULE.issuperset(text[start : min(end, start + LONGEST)]):
            return BlockKind.RULE
        if _bullet(text, start, end) or _has_number(text, start, end):
            return BlockKind.ITEM
    if end - start > LONGEST or beyond - first > 2:
        return BlockKind.PARAGRAPH
    return BlockKind.HEADING if looks_like_heading(text[start:end]) else BlockKind.PARAGRAPH


def _bullet(text: str, start: int, end: int) -> int:
    """Return how many characters a bullet at `start` takes, with the white space behind it."""
    if not text.startswith(_BULLETS, start, end):
        return 0
    return end - start - len(text[start + 1 : end].lstrip())


def _has_number(text: str, start: int, end: int) -> bool:
    """Return whether the piece begins as "1. " or "12) " does."""
    digits = 2 if text[start + 1 : start + 2].isdecimal() else 1
    sign = text[start + digits : min(start + digits + 2, end)]
    return text[start].isdecimal() and sign in (". ", ") ")


def _stands_apart(
    text: str, pieces: Sequence[_Piece], looks: Sequence[BlockKind], index: int
) -> bool:
    """Return whether prose follows, and what stands above does not lead into the line."""
    if index == 0:
        return any(_is_prose(text, pieces[0], piece) for piece in pieces[1:4])
    if looks[index - 1] is BlockKind.HEADING and index > 1:
        return False
    above = pieces[index - 1]
    if text[above.end - 1] in _GLUED or index + 1 == len(pieces):
        return False
    below = pieces[index + 1]
    return looks[index + 1] is not BlockKind.HEADING and _is_prose(text, pieces[index], below)


def _is_prose(text: str, heading: _Piece, piece: _Piece) -> bool:
    length = piece.end - piece.start
    if text[piece.start].islower() or length <= heading.end - heading.start:
        return False
    if length >= _PROSE or text[piece.end - 1] == ":":  # a colon leads to a quotation below
        return True
    return text[piece.start : piece.end].rstrip(_QUOTES)[-1:] in _ENDS


def find_width(joints: Sequence[tuple[str, str]]) -> int:
    """Return the width in characters that lines were wrapped at, or 0.

    A line was wrapped where the first word of the next one would not have found room on it.
    """
    if not joints:
        return 0
    lengths = sorted(len(line) for line, _ in joints)
    width = lengths[(len(lengths) - 1) * 19 // 20]
    return width if NARROWEST <= width <= WIDEST and _is_wrapped(joints, width) else 0


def _joints(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Return lines and those right below them, of a long text some."""
    step = max(1, len(lines) // _SAMPLE)
    pairs = zip(lines[:-1:step], lines[1::step], strict=True)
    return [(line.rstrip(), below) for line, below in pairs if line.strip() and below.strip()]


def _is_torn(joints: Sequence[tuple[str, str]]) -> bool:
    """Return whether sentences stand in pieces on lines of their own, as where links were cut out.

    Some marks show it that begin or end no line: the others end where a sentence does.
    """
    torn = sum(_tears(line, below) for line, below in joints)
    return torn >= _TORN and torn * _TORN_SHARE >= len(joints)


def _tears(line: str, following: str) -> bool:
    """Return whether a mark that stands inside a sentence ends a line or begins the next one."""
    if following[0] in _INSIDE:
        return following[1:2] in ("", " ")
    apart = line[-1] in _OPENING and (len(line) == 1 or line[-2] in " (")
    leads = line[-3:-1] in (", ", ": ")  # one that ends a paragraph may stand apart as well
    return apart and (leads or line[-1] != '"' or line.count('"') % 2 == 1)


def _is_wrapped(joints: Sequence[tuple[str, str]], width: int) -> bool:
    limit = width + width // 8
    if sum(following[0].isupper() for _, following in joints) > _CAPITALS * len(joints):
        return False
    if 20 * sum(len(following) > limit for _, following in joints) > len(joints):
        return False
    full = [line for line, following in joints if is_full(line, following, width)]
    open_ended = sum(line[-1] not in _CLOSING for line in full)
    return len(full) >= _AS_WRAPPED * len(joints) and open_ended > _MID_SENTENCE * len(full)


def is_full(line: str, following: str, width: int) -> bool:
    """Return whether the first word of `following` would not have fitted on `line`."""
    word = following.find(" ", 1)
    return len(line) + 1 + (len(following) if word < 0 else word) > width


def continues(line: str, following: str, width: int, *, is_torn: bool = False) -> bool:
    """Return whether `following` is the same paragraph as `line`, which stands right above.

    Args:
        line: Without white space around it; not empty.
        following: The next line; not blank.
        width: What `find_width` said of the text.
        is_torn: Whether the text's sentences stand in pieces on lines of their own.
    """
    if is_torn and (line[-1] not in _ENDING or _tears(line, following)):
        return True
    if width and is_full(line, following, width):
        return not (following[0].isspace() and line[-1] in _CLOSING)
    if len(line) < NARROWEST or line[-1] in _CLOSING:
        return False
    if len(line) >= _PROSE and (line[-1].islower() or line[-1] == ","):
        return True  # "…, als der Kiefer aus dem | Sediment kam": a name, or a German noun
    quoted = following[0] in _OPENING and following[1:].lstrip()[:1].islower()
    return quoted or following[0].islower() or _leaves_open(line)


def _leaves_open(line: str) -> bool:
    """Return whether a line breaks off inside a quotation."""
    opened = any(line.rfind(mark) > line.rfind(closing) for mark, closing in _PAIRS)
    return opened or line.count('"') % 2 == 1
