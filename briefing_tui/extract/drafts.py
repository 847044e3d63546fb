"""Quotations whose sources have no ids yet, kept as numbers: a long article has thousands."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from briefing_tui.model import By, SourceKind, Span
from briefing_tui.noun import Record
from briefing_tui.packed_findings import (
    MAKERS,
    NO_SPAN,
    NONE,
    QUOTE_KINDS,
    Numbered,
    QuoteRow,
    Quotes,
)
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import QuoteKind

_SENTENCE_ENDS: Final = frozenset(".!?…,;:")
_WIDTH: Final = len(QuoteRow._fields)
_AT: Final = {name: number for number, name in enumerate(QuoteRow._fields)}
_MAKER_NUMBERS: Final = {by: number for number, by in enumerate(MAKERS)}
_KIND_NUMBERS: Final = {kind: number for number, kind in enumerate(QUOTE_KINDS)}
_ECHOED: Final = ("speaker", "chain", "mention", "mention_end")
"""What a quotation in a heading takes over from the same words in the text."""


class Draft(Record):
    """A quotation on its way to be packed."""

    span: Span
    kind: QuoteKind
    speaker: Entry | None
    via: tuple[Entry, ...]
    mention: Span | None
    cue: Span | None
    content: Span | None
    by: By
    rule: str

    def __init__(self, span: Span, kind: QuoteKind, by: By = By.FOUND) -> None:
        self.span = span
        self.kind = kind
        self.speaker = self.mention = self.cue = self.content = None
        self.via = ()
        self.by = by
        self.rule = ""


class Drafts:
    """The quotations in the order of the text, the outer ones first."""

    def __init__(self, most: int = 0) -> None:
        """Begin with none.

        Args:
            most: How many there will be, about: an array that grows leaves gaps in memory behind.
        """
        self._rows = array("i", bytes(array("i").itemsize * _WIDTH * most))
        self._count = 0
        self._speakers: Numbered[Entry | None] = Numbered()
        self._chains: Numbered[tuple[Entry, ...]] = Numbered()
        self._rules: Numbered[str] = Numbered()

    def __len__(self) -> int:
        return self._count

    @property
    def starts(self) -> array[int]:
        """Where each begins."""
        return self._column("start")

    @property
    def ends(self) -> array[int]:
        """Where each ends."""
        return self._column("end")

    def append(self, draft: Draft) -> None:
        """Add one that stands behind all others, or in the last."""
        self._put(self._count, self._count + 1, draft)

    def insert(self, draft: Draft) -> None:
        """Add one where it belongs."""
        start, end = draft.span
        at = bisect_right(self.starts, start)
        while at and self.span(at - 1).start == start and self.span(at - 1).end < end:
            at -= 1
        self._put(at, at, draft)

    def span(self, index: int) -> Span:
        """Return the words of one."""
        return Span(self._get(index, "start"), self._get(index, "end"))

    def speaker(self, index: int) -> Entry | None:
        """Return who speaks one."""
        return self._speakers.values[self._get(index, "speaker")]

    def is_marked(self, index: int) -> bool:
        """Return whether the author marked one by hand."""
        return MAKERS[self._get(index, "by")] is By.MARKED

    def is_cued(self, index: int) -> bool:
        """Return whether a word tells that somebody says one."""
        return self._get(index, "cue_end") != NONE

    def is_vague(self, text: str, index: int) -> bool:
        """Return whether but a colon tells whose one is, or no person: "“…”: So schreibt man"."""
        who = self.speaker(index)
        colon = text[self._get(index, "cue_end") - 1] == ":"
        return who is not None and (colon or who.kind is not SourceKind.PERSON)

    def is_unnamed(self, index: int) -> bool:
        """Return whether nobody is told to say one, or but a noun: "papers", "three fans"."""
        who = self.speaker(index)
        own = (SourceKind.PERSON, SourceKind.DOCUMENT)
        return who is None or (bool(who.noun) and who.kind not in own)

    def is_repeated(self, text: str, index: int, end: int) -> bool:
        """Return whether a paragraph has the words again: its heading may be glued to it."""
        span = self.span(index)
        return text.find(span.of(text), span.end, end) >= 0

    def is_open_line(self, text: str, index: int, end: int) -> bool:
        """Return whether words close a line as in a heading: "Harbour: ‘a hole in the wall’"."""
        last = self.span(index).end
        if end - last > 1 or text[last - 1] in _SENTENCE_ENDS:
            return False
        who = self.speaker(index)
        colon = self.is_cued(index) and text[self._get(index, "cue_end") - 1] == ":"
        colon = colon and who is not None and who.kind is not SourceKind.OUTLET
        return who is None or colon or self.is_of_subject(index)

    def is_of_subject(self, index: int) -> bool:
        """Return whether somebody but does what a sentence tells around one."""
        who = self.speaker(index)
        told = self._rules.values[self._get(index, "rule")] == "subject of the sentence"
        return told and who is not None and who.kind is not SourceKind.OUTLET

    def echo(self, index: int, other: int) -> None:
        """Attribute one as another that says the same."""
        for name in _ECHOED:
            self._rows[_WIDTH * index + _AT[name]] = self._get(other, name)
        for name in ("cue", "cue_end"):  # a colon that seemed to tell whose it is
            self._rows[_WIDTH * index + _AT[name]] = NONE
        self._rows[_WIDTH * index + _AT["rule"]] = self._rules.number("repeated in the text")

    def written_by(self, author: Entry, paper: Entry) -> None:
        """Give what a paper says in its own name to who is told to have written there."""
        for index in range(self._count):
            row = _WIDTH * index
            own = self.speaker(index) is paper and not self.is_marked(index)
            if own and not self._chains.values[self._get(index, "chain")]:
                self._rows[row + _AT["speaker"]] = self._speakers.number(author)
                self._rows[row + _AT["chain"]] = self._chains.number((paper,))

    def speaking(self) -> set[Entry | None]:
        """Return all who speak or pass on what others said."""
        speakers = {self._speakers.values[n] for n in self._column("speaker")}
        chains = {self._chains.values[n] for n in self._column("chain")}
        return speakers.union(*chains)

    def finish(self) -> Quotes:
        """Return the quotations, now that their sources have ids."""
        del self._rows[_WIDTH * self._count :]
        self._rows[_AT["nested_in"] :: _WIDTH] = Nesting(self).parents
        return Quotes(
            self._rows,
            [entry.id if entry else None for entry in self._speakers.values],
            [tuple(entry.id for entry in chain) for chain in self._chains.values],
            self._rules.values,
        )

    def _put(self, start: int, end: int, draft: Draft) -> None:
        """Put one in the place of the rows between two, of which there may be none."""
        self._rows[_WIDTH * start : _WIDTH * end] = array("i", self._row(draft))
        self._count += 1

    def _column(self, name: str) -> array[int]:
        return self._rows[_AT[name] : _WIDTH * self._count : _WIDTH]

    def _get(self, index: int, name: str) -> int:
        return self._rows[_WIDTH * index + _AT[name]]

    def _row(self, draft: Draft) -> QuoteRow:
        return QuoteRow(
            *draft.span,
            _KIND_NUMBERS[draft.kind],
            _MAKER_NUMBERS[draft.by],
            self._speakers.number(draft.speaker),
            self._chains.number(draft.via),
            self._rules.number(draft.rule),
            NONE,
            *(draft.mention or NO_SPAN),
            *(draft.cue or NO_SPAN),
            *(draft.content or NO_SPAN),
        )


class Nesting:
    """Which quotations stand in which; they nest or are apart."""

    def __init__(self, drafts: Drafts) -> None:
        """Take the quotations of an article."""
        self._starts = drafts.starts
        self._ends = drafts.ends
        self.parents = array("i")
        """For each the index of the one around it, or NONE."""
        around: list[int] = []
        for index, end in enumerate(self._ends):
            while around and self._ends[around[-1]] < end:
                around.pop()
            self.parents.append(around[-1] if around else NONE)
            around.append(index)

    def innermost(self, span: Span) -> int | None:
        """Return the index of the innermost quotation around a span."""
        index = bisect_right(self._starts, span.start) - 1
        while index >= 0 and self._ends[index] < span.end:
            index = self.parents[index]
        return index if index >= 0 else None
