"""Join all findings of an article to a briefing; what an author marked by hand wins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING, Final

from briefing_tui.errors import BadContent
from briefing_tui.extract.attribution import Attributor
from briefing_tui.extract.dates import find_dates
from briefing_tui.extract.figures import find_figures
from briefing_tui.extract.kinds import (
    find_kind,
    is_name,
    is_programme,
    is_scare_quote,
    is_sentence,
    is_term,
)
from briefing_tui.extract.language import detect_language
from briefing_tui.extract.lexicon import language
from briefing_tui.extract.marks import Marks
from briefing_tui.extract.press import Press
from briefing_tui.extract.quotes import find_stretches
from briefing_tui.extract.record import Record
from briefing_tui.extract.scan import scan
from briefing_tui.extract.sections import find_sections
from briefing_tui.extract.sources import Cast
from briefing_tui.model import (
    BlockKind,
    Briefing,
    By,
    Figure,
    InlineKind,
    Quote,
    QuoteKind,
    SourceKind,
    Span,
    replace,
)
from briefing_tui.packed import block_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefing_tui.extract.choice import Attribution
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.quotes import Stretch, Stretches
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Document, Mark

_TAIL_WORDS: Final = 4
_ECHOES: Final = 200
_TOO_FAR: Final = 6.0
"""A cue further off than this does not give a figure."""
_NO_GIVER: Final = frozenset({"colon", "dash", "noun", "verb by its place"})


def build_briefing(document: Document, *, today: date, split: bool = False) -> Briefing:
    """Return everything that can be found in a document.

    Args:
        document: What to read. Its language is detected where it has none.
        today: Helps to date an article that does not say when it was written.
        split: Give an article without headings sections where it turns (`turns`).

    Raises:
        BadContent: A span marked as a figure holds no number.
    """
    if document.language is None:
        document = replace(document, language=detect_language(document.text))
    assert document.language is not None
    return _Builder(document, language(document.language), today).build(split=split)


class _Draft(Record):
    """A quotation whose sources have no ids yet."""

    span: Span
    kind: QuoteKind
    block: int
    speaker: Entry | None = None
    via: tuple[Entry, ...] = ()
    mention: Span | None = None
    cue: Span | None = None
    content: Span | None = None
    by: By = By.FOUND
    rule: str = ""

    def finish(self, nested_in: int | None) -> Quote:
        return Quote(
            span=self.span,
            kind=self.kind,
            speaker=self.speaker.id if self.speaker else None,
            mention=self.mention,
            via=tuple(entry.id for entry in self.via),
            cue=self.cue,
            content=self.content,
            nested_in=nested_in,
            by=self.by,
            rule=self.rule,
        )


class _Builder:
    def __init__(self, document: Document, lexicon: Language, today: date) -> None:
        self.document = document
        self.text = document.text
        self.lexicon = lexicon
        self.today = today
        self.marks = Marks(document)
        self.press = Press(document.text, lexicon)
        self.cast = Cast(document.text, lexicon, self.press, document.sources)

    def build(self, *, split: bool) -> Briefing:
        document, lexicon = self.document, self.lexicon
        stretches = find_stretches(document, self._ends_quote)
        scanned = scan(document, lexicon)
        found = find_figures(document, lexicon, scanned=scanned)
        dates = find_dates(document, lexicon, today=self.today, scanned=scanned)
        attributor = Attributor(
            document, stretches, lexicon.speech, self.press.is_medium, [f.span for f in found]
        )
        del scanned  # a long article makes many
        drafts = self._drafts(stretches, attributor)
        figures = self._figures(found, drafts, attributor.givers)
        sections = find_sections(document, self._turns(stretches) if split else ())
        del attributor, stretches, found  # a long article makes many
        speaking = {e for d in drafts for e in (d.speaker, *d.via)} | {e for _, e in figures}
        sources = self.cast.finish(speaking)
        return Briefing(
            document=document,
            sections=sections,
            quotes=_finished(drafts),
            sources=sources,
            figures=tuple(
                replace(figure, source=entry.id) if entry else figure for figure, entry in figures
            ),
            dates=dates,
        )

    def _turns(self, stretches: Sequence[Stretch]) -> frozenset[int]:
        from briefing_tui.extract.turns import find_turns  # late: only where it is asked for

        unfinished = {stretch.block for stretch in stretches if stretch.continued}
        return find_turns(self.document, self.lexicon.speech.common, unfinished)

    def _ends_quote(self, tail: str) -> bool:
        """Return whether words tell that somebody spoke: "still adds the American title"."""
        verbs = self.lexicon.speech.verbs
        return any(w.strip(".,;:").lower() in verbs for w in tail.split()[:_TAIL_WORDS])

    # -- quotations

    def _drafts(self, stretches: Stretches, attributor: Attributor) -> list[_Draft]:
        """Return the quotations; an attribution is let go of once it has been used."""
        drafts: list[_Draft] = []
        marked = {self.marks.inside(mark): mark for mark in self.marks.quotes}
        attributions = attributor.result
        for index in chain.from_iterable(attributor.run()):
            stretch = stretches[index]
            found, attributions[index] = attributions[index], None
            span = Span(stretch.start, stretch.end)
            mark = marked.pop(span, None)
            if mark is None and self.marks.hides_quote(span):
                continue
            draft = self._draft(stretch, span, found, named=mark is not None)
            if draft is not None:
                draft.content = attributor.contents[index] if draft.speaker else None
                drafts.append(self._by_hand(draft, mark) if mark else draft)
            if found is not None:
                found.context = None
        drafts += [self._from_mark(span, mark) for span, mark in marked.items()]
        drafts.sort(key=lambda draft: (draft.span.start, -draft.span.end))
        self._echo_headings(drafts)
        return drafts

    def _draft(
        self,
        stretch: Stretch,
        span: Span,
        found: Attribution | None,
        *,
        named: bool,
    ) -> _Draft | None:
        block = self.document.blocks[stretch.block]
        kind = find_kind(self.text, stretch, block)
        speech = self.lexicon.speech
        whole = kind in (QuoteKind.TITLE, QuoteKind.BLOCK)
        if speech.nouns_capitalised and not named and not whole:
            if is_term(self.text, stretch, found, speech, self.press.is_medium):
                return None
        elif not named and not whole and is_programme(self.text, stretch, speech):
            return None
        elif not named and kind is QuoteKind.FRAGMENT:
            if is_name(self.text, stretch, found, self.lexicon.speech):
                return None
            if is_scare_quote(self.text, stretch, found):
                found = None
        if kind is QuoteKind.FRAGMENT and is_sentence(self.text, stretch, found):
            kind = QuoteKind.DIRECT
        draft = _Draft(span=span, kind=kind, block=stretch.block)
        if found is not None:
            self._attribute(draft, found)
        return draft

    def _attribute(self, draft: _Draft, found: Attribution) -> None:
        """Name the speaker and the chain; what was passed on before may be passed on again."""
        speaker = self.cast.resolve(found)
        via = [self.cast.resolve_via(span) for span in found.via]
        draft.speaker = speaker
        draft.mention, draft.cue, draft.rule = found.mention, found.cue, found.rule
        draft.via = tuple(dict.fromkeys(e for e in via if e is not None and e is not speaker))
        if found.of_medium:
            before = found.context.heard if found.context is not None else None
            draft.via = _own_medium(speaker, (before[0],) if before else draft.via)
        if speaker is None:
            return
        if not draft.via and not found.outlet and found.context is not None:
            draft.via = self._passed_on(found.context, speaker)
        found.heard = (speaker, draft.via)

    def _passed_on(self, context: Attribution, speaker: Entry) -> tuple[Entry, ...]:
        """Return through whom the same speaker's words came just before."""
        if context.heard is None and context.via:
            entry = self.cast.resolve(context)
            if entry is not None:
                via = (self.cast.resolve_via(span) for span in context.via)
                context.heard = entry, tuple(e for e in via if e is not None and e is not entry)
        before = context.heard
        return before[1] if before is not None and before[0] is speaker else ()

    def _by_hand(self, draft: _Draft, mark: Mark) -> _Draft:
        marked = self._from_mark(draft.span, mark)
        if marked.speaker is draft.speaker:
            marked.mention, marked.cue, marked.content = draft.mention, draft.cue, draft.content
        marked.kind = draft.kind if dict(mark.attributes).get("kind") is None else marked.kind
        return marked

    def _from_mark(self, span: Span, mark: Mark) -> _Draft:
        block = self._block_at(span.start)
        kind = dict(mark.attributes).get("kind")
        return _Draft(
            span=span,
            kind=QuoteKind(kind) if kind in set(QuoteKind) else QuoteKind.FRAGMENT,
            block=block,
            speaker=self.cast.declared(mark.by) if mark.by else None,
            via=tuple(self.cast.declared(name) for name in mark.via),
            by=By.MARKED,
            rule="marked",
        )

    def _block_at(self, offset: int) -> int:
        return max(0, block_at(self.document.blocks, offset))

    def _echo_headings(self, drafts: list[_Draft]) -> None:
        """Attribute a quotation in a heading to whoever says the same words in the text.

        The words are looked for in the quotations around the heading, at most `_ECHOES` away.
        """
        for index, draft in enumerate(drafts):
            heading = self.document.blocks[draft.block].kind is BlockKind.HEADING
            if not heading or draft.by is By.MARKED or draft.cue is not None:
                continue
            words = _fold(draft.span.of(self.text)).strip(".,!? ")
            nearby = drafts[index + 1 : index + _ECHOES] + drafts[max(0, index - _ECHOES) : index]
            for other in nearby:
                if other.speaker and words in _fold(other.span.of(self.text)):
                    draft.speaker, draft.via = other.speaker, other.via
                    draft.mention, draft.rule = other.mention, "repeated in the text"
                    break

    # -- figures

    def _figures(
        self,
        found: Sequence[Figure],
        drafts: Sequence[_Draft],
        givers: Sequence[Attribution | None],
    ) -> list[tuple[Figure, Entry | None]]:
        result = [self._marked_figure(mark, found) for mark in self.marks.figures]
        around = _Innermost(drafts)
        code = {i.span.start for i in self.document.inlines if i.kind is InlineKind.CODE}
        for figure, giver in zip(found, givers, strict=True):
            if self.marks.hides_figure(figure.span) or figure.span.start in code:
                continue
            draft = around.of(figure.span)
            result.append((figure, draft.speaker if draft else self._giver(giver)))
        return sorted(result, key=lambda pair: pair[0].span)

    def _marked_figure(self, mark: Mark, found: Sequence[Figure]) -> tuple[Figure, Entry | None]:
        index = bisect_right(found, mark.span.start, key=lambda figure: figure.span.end)
        if index == len(found) or not found[index].span.overlaps(mark.span):
            raise BadContent(
                f"The figure “{mark.span.of(self.text)}” holds no number",
                "Mark words that count or measure something, or take the mark away",
            )
        entry = self.cast.declared(mark.by) if mark.by else None
        return replace(found[index], span=mark.span, by=By.MARKED, rule="marked"), entry

    def _giver(self, found: Attribution | None) -> Entry | None:
        if found is None or found.distance >= _TOO_FAR or found.rule in _NO_GIVER:
            return None
        return self.cast.resolve(found) if self.cast.is_known(found) else None


class _Innermost:
    """Finds the innermost of the quotations, which nest or are apart, around a span."""

    def __init__(self, drafts: Sequence[_Draft]) -> None:
        self._drafts = drafts
        self._starts = [draft.span.start for draft in drafts]
        self._parents = _parents(drafts)

    def of(self, span: Span) -> _Draft | None:
        index: int | None = bisect_right(self._starts, span.start) - 1
        while index is not None and index >= 0:
            if self._drafts[index].span.covers(span):
                return self._drafts[index]
            index = self._parents[index]
        return None


def _parents(drafts: Sequence[_Draft]) -> list[int | None]:
    """Return for each quotation the index of the one around it."""
    parents: list[int | None] = []
    around: list[int] = []
    for index, draft in enumerate(drafts):
        while around and not drafts[around[-1]].span.covers(draft.span):
            around.pop()
        parents.append(around[-1] if around else None)
        around.append(index)
    return parents


def _finished(drafts: list[_Draft]) -> tuple[Quote, ...]:
    """Return the quotations; a draft is let go of as soon as its quotation is made."""
    parents = _parents(drafts)
    drafts.reverse()
    return tuple(drafts.pop().finish(parent) for parent in parents)


def _own_medium(speaker: Entry | None, via: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the medium of "its columnist"; "its rival", a medium itself, has none."""
    if speaker is None or speaker.kind is SourceKind.OUTLET:
        return ()
    return tuple(entry for entry in via if entry.kind is SourceKind.OUTLET)


def _fold(words: str) -> str:
    return words.casefold().replace("’", "'")
