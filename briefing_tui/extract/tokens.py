"""Keep a sentence as tokens: words, names, numbers, marks, and quotations as one token each."""

from __future__ import annotations

from briefing_tui.text.patterns import compiled
from briefing_tui.typed import Final

# A set of three runs of characters and more, one of them beyond Latin-1, takes `re` as long as a
# pattern of a hundred characters: it fills a table of them all. So such a set is written as two,
# of which the `{1}` keeps `re` from joining them.
JOINED: Final = compiled(r"[^\x00-/:-@\[-`{-\xa9](?<=\w)[^\W_]*+(?:(?:['\-]|’{1}|‑{1})[^\W_]++)*+")
"""A word with what apostrophes and hyphens join to it."""
TITLE_WORD: Final = compiled(rf"{JOINED.pattern}\+?")
"""The same in the name of a medium, which may end with a sign: "Canal+"."""

WORD: Final = "w"
NAME: Final = "C"
NUMBER: Final = "n"
PUNCTUATION: Final = "p"
QUOTATION: Final = "q"


class Sentence:
    """A sentence as parallel lists, one entry a token.

    Attributes:
        block: The index of its block.
        low: The word in lower case with straight apostrophes; the mark; for a quotation "”" and
            its last mark, if it ends with one.
        kind: WORD, NAME (it begins with a capital), NUMBER, PUNCTUATION or QUOTATION.
        start: Where each token begins.
        end: Where it ends.
        outlets: The tokens that are an outlet's name of several words, or in quotation marks.
        stretch: The index among the stretches of each quotation, by its token.
        clauses: The quotations that begin too small for a name, by their tokens.
    """

    __slots__ = ("block", "clauses", "end", "kind", "low", "outlets", "start", "stretch")

    def __init__(self, block: int) -> None:
        self.block = block
        self.low: list[str] = []
        self.kind: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.outlets: set[int] = set()
        self.stretch: dict[int, int] = {}
        self.clauses: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.low)

    def insert(self, k: int, low: str, kind: str) -> None:
        """Insert a token that the text leaves out: it has a place, and no width."""
        self.low.insert(k, low)
        self.kind.insert(k, kind)
        self.end.insert(k, self.start[k])
        self.start.insert(k, self.start[k])
        self.outlets = {at + (at >= k) for at in self.outlets}
        self.clauses = frozenset(at + (at >= k) for at in self.clauses)
        self.stretch = {at + (at >= k): index for at, index in self.stretch.items()}

    def extend(self, other: Sentence) -> None:
        """Append another sentence's tokens."""
        count = len(self.low)
        self.outlets |= {count + token for token in other.outlets}
        self.clauses |= {count + token for token in other.clauses}
        self.stretch |= {count + token: stretch for token, stretch in other.stretch.items()}
        self.low += other.low
        self.kind += other.kind
        self.start += other.start
        self.end += other.end

    def drop(self, first: int, last: int) -> None:
        """Leave out the tokens from one up to another."""
        for tokens in (self.low, self.kind, self.start, self.end):
            del tokens[first:last]
        count = last - first
        self.outlets = {k - count * (k >= last) for k in self.outlets if not first <= k < last}
        self.stretch = {k - count * (k >= last): at for k, at in self.stretch.items()}
        self.clauses = frozenset(k - count * (k >= last) for k in self.clauses)
