"""Windows of text around a place, as words, digits and signs, each with its offset."""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from re import Match

_TOKEN: Final = compiled(
    r"[^ ](?:(?<=[a-zA-Z])[a-zA-Z]*+[^\W\d_]*+|(?<=[0-9])[0-9]*"
    r"|(?<=[^\x00-\xa9])(?<=[^\W\d_])[^\W\d_]*|(?<=\S))"
)
"""It begins with all but a space, so that none is tried for each sort of token."""
_LOOK_BEHIND: Final = 48
_LOOK_AHEAD: Final = 80
_WINDOW: Final = 130
_SENTINELS: Final = 12
_EMPTY: Final = ("",) * _SENTINELS
_MATCH: Final = cast("type[Match[str]]", type(_TOKEN.match("a")))  # `re` itself takes its time
_WORD: Final = _MATCH.group
_START: Final = _MATCH.start
_END: Final = _MATCH.end


class Line:
    """A window of the text, cut into tokens without the white space between them.

    Behind the last token stand empty ones, so that looking a few tokens ahead, or behind the
    first (where the index turns negative), needs no check.
    """

    __slots__ = ("end", "ends", "lower", "start", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        found = list(_TOKEN.finditer(text, start, end))
        self.text = text
        self.start = start
        self.end = end
        self.words: list[str] = [*map(_WORD, found), *_EMPTY]
        self.lower: list[str] = " ".join(self.words).lower().split(" ")
        behind = (end + 1,) * _SENTINELS
        self.starts: list[int] = [*map(_START, found), *behind]
        self.ends: list[int] = [*map(_END, found), *behind]

    def glued(self, at: int) -> bool:
        """Return whether the token stands right behind the one before it, without a space."""
        return self.starts[at] == self.ends[at - 1] and self.words[at] != ""

    def index(self, offset: int) -> int:
        """Return the index of the token that `offset` falls in, or of the next one."""
        return bisect_right(self.ends, offset, 0, len(self.ends) - _SENTINELS)

    def phrase(self, at: int, length: int) -> str:
        """Return `length` tokens from `at` on, in lower case, with single spaces between."""
        return " ".join(self.lower[at : at + length])


class Reel:
    """Give the window around each place asked for, in the order of the text."""

    __slots__ = ("_line", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._line: Line | None = None

    def around(self, offset: int, start: int, end: int) -> Line:
        """Return a window around `offset`, inside the block from `start` to `end`."""
        line = self._line
        if line is not None and line.start <= offset and start <= line.start:
            enough = min(offset + _LOOK_AHEAD, end)
            if line.end >= enough and line.end <= end:
                return line
        first = offset - _LOOK_BEHIND
        if first <= start:
            first = start
        elif (space := self._text.find(" ", first, offset)) >= 0:
            first = space
        last = offset + _WINDOW
        if last >= end:
            last = end
        else:
            space = self._text.rfind(" ", offset + _LOOK_AHEAD, last)
            last = space if space >= 0 else last
        self._line = Line(self._text, first, last)
        return self._line
