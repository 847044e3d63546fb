"""Pair the quotation marks of a block: tell which open, which close, and what each closes."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from briefing_tui.extract.stretches import (
    CLOSED_BY,
    CLOSES,
    DEEPEST,
    OPENS,
    SINGLE,
    Opened,
    Stretch,
)
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_tui.model import Block

_BEFORE_OPENING: Final = frozenset("([{—–-/:=>|¿¡“„«‘‚\"'")
_BEHIND_CLOSING: Final = frozenset(",.;:!?)")
"""Also where a space stands before the mark, as in French."""
_AHEAD: Final = 64
"""Marks that are looked at to tell how one is meant."""
_LONGEST_VERB: Final = 20
_DECADE: Final = 2


class MarkScan:
    """One walk over the marks of a block."""

    def __init__(
        self,
        text: str,
        place: tuple[int, int],
        index: int,
        ends_quote: Callable[[str], bool],
        marks: list[tuple[int, str]],
    ) -> None:
        self.text = text
        self.start, self.end = place
        self.index = index
        self.ends_quote = ends_quote
        self.next_mark = ""
        """The mark that the following paragraph opens with."""
        self.blocks: Sequence[Block] = ()
        """All blocks, if any follows."""
        self.left_open = ""
        """The mark of a quotation that the next paragraph closes."""
        self.stack: list[Opened] = []
        self.found: list[Stretch] = []
        self.reached = self.start
        """Behind the last closing mark."""
        self.marks = marks

    def run(self, left_open: str = "") -> list[Stretch]:
        """Return the stretches of the block, in the order in which they close.

        Args:
            left_open: The mark of a quotation that goes on from the paragraph before.
        """
        if left_open:
            self.stack.append(Opened(left_open, self.start, self.start))
        self._mend_marks()
        reversed_guillemets = self._has_reversed_guillemets()
        for number, (at, mark) in enumerate(self.marks):
            if self.stack and mark not in CLOSED_BY.get(self.stack[-1].mark, mark):
                from briefing_tui.extract.lost_marks import ends_mixed  # late: most are alike

                if ends_mixed(self, number, at, mark):
                    entry = self.stack.pop()
                    self.add(entry.inside, at, entry.at, at + len(mark))
                    continue
            opens = self._is_opening(at, mark, reversed_guillemets)
            if opens is None:
                continue
            if opens:
                self._open(number, at, mark)
            else:
                self._close(at, mark)
        while self.stack:
            self._recover(self.stack.pop(), self.end)
        return self.found

    def _mend_marks(self) -> None:
        """Read marks that belong to markup, point the wrong way or are typed twice as meant."""
        start, end = self.start, self.end
        if self.marks and self.text.find("=", start, end) >= 0:
            from briefing_tui.extract.lost_marks import without_attributes  # late: for markup

            self.marks = without_attributes(self)
        if self.text.find(" ” ", start, end) >= 0:
            from briefing_tui.extract.lost_marks import turned_back  # late: for translations

            self.marks = turned_back(self)
        if any(self.text.find(pair, start, end) >= 0 for pair in ("‘’", "‘‘", "’’")):
            from briefing_tui.extract.lost_marks import twinned  # late: for typewriters

            self.marks = twinned(self)
        if self.text.find("’’", start, end) >= 0:
            from briefing_tui.extract.lost_marks import doubled  # late: for double commas

            self.marks = doubled(self)

    def _has_reversed_guillemets(self) -> bool:
        """Return whether the block's first guillemet points inwards, as in »Berlin«.

        So does one that closes what lost its opening mark: "Das nicht«, sagte er. »Nein.«"
        """
        for at, mark in self.marks:
            if mark == "«" and self._has_lost_opening(at):
                return True
            if mark in "«»‹›":
                led = not self.text[max(0, at - 1)].isspace() or self.only_opens(at, mark)
                return mark in "»›" and led and self.may_open(at, mark)
        return False

    def _has_lost_opening(self, at: int) -> bool:
        """Return whether a mark closes what a later one, the other way round, can only open."""
        before, after = self.around(at, "«")
        if not before.isalnum() or not (after.isspace() or after in _BEHIND_CLOSING):
            return False  # mostly
        later = next(((k, mark) for k, mark in self.behind(at) if mark in "«»"), (0, ""))
        return later[1] == "»" and self.only_opens(*later)

    def around(self, at: int, mark: str) -> tuple[str, str]:
        """Return the characters before and behind a mark; a block's edge counts as a space."""
        before = self.text[at - 1] if at > self.start else " "
        behind = at + len(mark)
        after = self.text[behind] if behind < self.end else " "
        return before, after

    def may_open(self, at: int, mark: str) -> bool:
        """Return whether a mark stands against the word behind it, and none before it."""
        before, after = self.around(at, mark)
        return not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)

    def _is_opening(self, at: int, mark: str, reversed_guillemets: bool) -> bool | None:
        """Return whether a mark opens or closes; None where it is no quotation mark."""
        top = self.stack[-1] if self.stack else None
        if mark == "»" and not self._any_open("«"):
            from briefing_tui.extract.lost_marks import opens_again  # late: as below

            return opens_again(self, at, reversed_guillemets)
        if mark in "«»‹›":
            return (mark in "»›") == reversed_guillemets
        if mark in SINGLE:
            return self._is_opening_single(at, mark)
        if mark == '"' and top is not None and top.mark in "“«" and self._is_inches(at):
            return None
        if top is not None and mark in CLOSED_BY.get(top.mark, ""):
            if mark not in OPENS and not (mark in "\"''”" and self.only_opens(at, mark)):
                return False
            if mark not in OPENS and self._is_told_behind(at, mark):
                return False
            if mark == "“" and top.mark in "„‟,,":
                return False
            if mark == "“" and top.mark in '"“':
                return self.may_open(at, mark)
        if mark in OPENS:
            return True
        before, after = self.around(at, mark)
        if mark in CLOSES:
            # Swedish and Finnish open and close with the same ”.
            return mark == "”" and self.only_opens(at, mark) and not self._any_open("“„")
        if any(o.mark == mark for o in self.stack) and not self.only_opens(at, mark):
            return False
        if before.isdigit() and not self._any_open('"') and mark in "\"''":
            return None
        return None if after.isspace() and not self._stands_off(at) else True

    def _stands_off(self, at: int) -> bool:
        """Return whether a mark opens in spite of the space behind it: " so ", `: " So."`.

        It does also where the next one can only close what this one opened: `told me. " So."`.
        """
        later = self.behind(at)[:1]
        if not later or later[0][1] != self.text[at]:
            return False
        before, after = self.around(*later[0])
        ends = after.isspace() or after in _BEHIND_CLOSING
        closes = not (self.stack or before.isdigit()) and ends
        return before == " " or closes or self.text.endswith(": ", self.start, at)

    def _is_inches(self, at: int) -> bool:
        """Return whether a number stands before a mark, and the right mark comes later."""
        later = self.behind(at)[:1]
        return self.text[at - 1].isdigit() and bool(later) and later[0][1] in "”»"

    def only_opens(self, at: int, mark: str) -> bool:
        """Return whether a mark stands against the word behind it alone."""
        before, after = self.around(at, mark)
        ends = after in _BEHIND_CLOSING and not self.text.startswith("...", at + len(mark))
        return before.isspace() and not (after.isspace() or ends)

    def _is_told_behind(self, at: int, mark: str) -> bool:
        """Return whether a mark closes in spite of the space before it: "“gone "notes the Post"."""
        begin = at + len(mark)
        word = self.text[begin : min(self.end, begin + _LONGEST_VERB)].partition(" ")[0]
        later = self.behind(at)[:1]
        paired = bool(later) and later[0][1] not in OPENS
        return word.islower() and not paired and self.ends_quote(word)

    def _any_open(self, marks: str) -> bool:
        return any(entry.mark in marks for entry in self.stack)

    def _is_opening_single(self, at: int, mark: str) -> bool | None:
        top = self.stack[-1] if self.stack else None
        before, _ = self.around(at, mark)
        if top is not None and top.mark in SINGLE and mark in CLOSED_BY[top.mark]:
            if before.isspace() or (mark == "‘" and top.mark == "‘"):
                return None
            return None if self._is_possessive(at, mark) else False
        if not self.may_open(at, mark) or _opens_decade(self.text, at + 1) or mark == "’":
            return None
        return True if self._has_partner(at, mark) else None

    def _is_possessive(self, at: int, mark: str) -> bool:
        """Return whether the mark after an s belongs to the word, the quotation ending later."""
        before, after = self.around(at, mark)
        if before not in "sSxz" or not after.isspace():
            return False
        for later, other in self.behind(at):
            if other not in SINGLE:
                continue
            return not self.may_open(later, other) and other in "'’"
        return False

    def _has_partner(self, at: int, mark: str) -> bool:
        """Return whether a single mark closes before the quotation around it does."""
        inner = 0
        for later, other in self.behind(at + 2):
            if other in CLOSED_BY[mark] and not self.only_opens(later, other):
                return True
            if not self.stack or other in SINGLE:
                continue
            if other in OPENS and self.may_open(later, other):
                inner += 1
            elif other in CLOSED_BY[self.stack[-1].mark]:
                inner -= 1
                if inner < 0:
                    return False
        return False

    def behind(self, at: int) -> list[tuple[int, str]]:
        """Return the next marks behind an offset."""
        first = bisect_right(self.marks, at, key=itemgetter(0))
        return self.marks[first : first + _AHEAD]

    def _open(self, number: int, at: int, mark: str) -> None:
        alike: list[Opened] = []
        if self.stack:  # mostly none is open
            alike = [o for o in self.stack if (o.mark in SINGLE) == (mark in SINGLE)]
        if alike and (len(alike) >= DEEPEST or not self._nests(number)):
            while self.stack and alike[0] in self.stack:
                self._recover(self.stack.pop(), at)
        self.stack.append(Opened(mark, at, at + len(mark)))

    def _nests(self, number: int) -> bool:
        """Return whether the marks that follow close two quotations before opening a third."""
        opened = [entry.mark for entry in self.stack[-1:]] + [self.marks[number][1]]
        for at, mark in self.marks[number + 1 : number + 1 + _AHEAD]:
            if mark in SINGLE:
                continue
            low = mark == "“" and opened[-1] in "„“" and not self.may_open(at, mark)
            if low or mark in CLOSES or mark in "\"''":
                opened.pop()
            else:
                opened.append(mark)
            if not opened:
                return True
            if len(opened) > 2:
                return False
        return False

    def _close(self, at: int, mark: str) -> None:
        for depth in range(len(self.stack) - 1, -1, -1):
            if mark in CLOSED_BY.get(self.stack[depth].mark, ""):
                while len(self.stack) > depth + 1:
                    self._recover(self.stack.pop(), at)
                entry = self.stack.pop()
                self.add(entry.inside, at, entry.at, at + len(mark))
                return
        if mark not in SINGLE and not self.stack:
            from briefing_tui.extract.lost_marks import close_unopened  # late: as above

            close_unopened(self, at, mark)

    def _recover(self, entry: Opened, limit: int) -> None:
        """End a quotation whose closing mark is missing, if it is one at all."""
        if entry.mark in SINGLE:
            return
        from briefing_tui.extract.lost_marks import recover  # late: most texts have all marks

        recover(self, entry, limit)

    def add(
        self, start: int, end: int, outer_start: int, outer_end: int, *, continued: bool = False
    ) -> None:
        """Add a quotation, but for the spaces at its edges, if it holds any words."""
        text = self.text
        self.reached = max(self.reached, outer_end)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        letters = start < end and text[start].isalnum()  # as mostly
        if letters or any(character.isalnum() for character in text[start:end]):
            self.found.append(
                Stretch(start, end, outer_start, outer_end, self.index, continued=continued)
            )


def _opens_decade(text: str, at: int) -> bool:
    """Return whether a decade or a year in short stands at an offset: "the ’90s", "’24"."""
    end = at + _DECADE
    digits = text[at:end]
    end += text.startswith("s", end)
    ends = not (text[end : end + 1].isalnum() or text.startswith("_", end))
    return ends and len(digits) == _DECADE and digits.isdecimal()
