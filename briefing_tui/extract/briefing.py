"""Join all findings of an article to a briefing; what an author marked by hand wins."""

from __future__ import annotations

from functools import partial
from itertools import chain

from briefing_tui.extract.attribution import Attributor
from briefing_tui.extract.contributors import read_contributors
from briefing_tui.extract.dates import find_dates
from briefing_tui.extract.drafts import Draft, Drafts
from briefing_tui.extract.echoes import echo_headings
from briefing_tui.extract.figure_givers import join_givers, with_sources
from briefing_tui.extract.kinds import (
    find_kind,
    is_called,
    is_sentence,
    is_set_off_title,
    is_title,
    is_word,
)
from briefing_tui.extract.lexicon import detect_language, language
from briefing_tui.extract.marked_names import is_outlet_in_marks
from briefing_tui.extract.marks import Marks
from briefing_tui.extract.press import Press
from briefing_tui.extract.programmes import is_made
from briefing_tui.extract.quotes import find_stretches, tells_who
from briefing_tui.extract.relays import is_paper_outside, through
from briefing_tui.extract.resolution import Resolver, told_by
from briefing_tui.extract.scan import scan
from briefing_tui.extract.sections import find_sections
from briefing_tui.extract.sources import Cast
from briefing_tui.extract.spacing import evenly_spaced, without_furniture
from briefing_tui.model import (
    Briefing,
    By,
    QuoteKind,
    Span,
    replace,
)
from briefing_tui.packed import place_of
from briefing_tui.packed_findings import givers
from briefing_tui.progress import tell_nobody
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.stretches import Stretch, Stretches
    from briefing_tui.model import Document, Mark
    from briefing_tui.progress import TellShare


def build_briefing(
    document: Document,
    *,
    today: date,
    split: bool = False,
    tell: TellShare = tell_nobody,
) -> Briefing:
    """Return everything that can be found in a document.

    Args:
        document: What to read. Its language is detected where it has none.
        today: Helps to date an article that does not say when it was written.
        split: Give an article without headings sections where it turns (`turns`).
        tell: Is told before every paragraph how much has been looked through.

    Raises:
        BadContent: A span marked as a figure holds no number.
    """
    if document.language is None:
        document = replace(document, language=detect_language(document.text))
    assert document.language is not None
    lexicon = language(document.language)
    read = without_furniture(evenly_spaced(document), lexicon.speech)
    found = _Builder(read, lexicon, today)
    return found.build(document, split=split, tell=tell)


class _Builder:
    def __init__(self, document: Document, lexicon: Language, today: date) -> None:
        self.document = document
        self.text = document.text
        self.lexicon = lexicon
        self.today = today
        self.marks = Marks(document)
        self.press = Press(document.text, lexicon)
        self.cast = Cast(document.text, lexicon, self.press, document.sources)
        self.resolver = Resolver(self.cast)

    def build(self, original: Document, *, split: bool, tell: TellShare) -> Briefing:
        document, lexicon, twice = self.document, self.lexicon, 2 * len(self.text) or 1
        ends_quote = partial(tells_who, speech=lexicon.speech)
        stretches = find_stretches(document, ends_quote, dashes=lexicon.speech.dialogue_dashes)
        scanned = scan(document, lexicon, lambda at: tell(at / twice))
        found = scanned.figures
        dates = find_dates(document, lexicon, today=self.today, scanned=scanned)
        figures = (Span(start, end) for start, end, _ in givers(found))
        attributor = Attributor(
            document, stretches, self.press, figures, lambda at: tell(0.5 + at / twice)
        )
        del scanned  # a long article makes many
        drafts = self._drafts(stretches, attributor)
        given = join_givers(document, found, self.marks, drafts, attributor.givers, self.cast)
        sections = find_sections(document, self._turns(stretches) if split else ())
        del attributor, stretches  # a long article makes many
        telling = {*given.givers, *(entry for _, entry in given.marked)}
        return Briefing(
            document=original,
            sections=sections,
            sources=self.cast.finish(drafts.speaking() | telling),
            quotes=drafts.finish(),
            figures=with_sources(found, given),
            dates=dates,
        )

    def _turns(self, stretches: Sequence[Stretch]) -> frozenset[int]:
        from briefing_tui.extract.turns import find_turns  # late: only where it is asked for

        unfinished = {stretch.block for stretch in stretches if stretch.continued}
        return find_turns(self.document, self.lexicon.speech.common, unfinished)

    # -- quotations

    def _drafts(self, stretches: Stretches, attributor: Attributor) -> Drafts:
        """Return the quotations; an attribution is let go of once it has been used."""
        drafts = Drafts(len(stretches))
        marked = {self.marks.inside(mark): mark for mark in self.marks.quotes}
        attributions = attributor.result
        block, outer, last = -1, dict[int, Draft](), None
        for index, stretch in chain.from_iterable(map(stretches.numbered, attributor.run())):
            if stretch.block != block:
                block = stretch.block
                self.resolver.leave()
                outer.clear()
            found, attributions[index] = attributions[index], None
            content = attributor.contents.pop(index, None)
            span = Span(stretch.start, stretch.end)
            mark = marked.pop(span, None)
            if mark is None and self.marks.hides_quote(span):
                continue
            around = outer.get(stretch.parent) if stretch.parent is not None else None
            inside = around and found and around.span.start <= found.mention.start < around.span.end
            told = told_by(self.text, found, last, self.lexicon.speech)
            self.cast.outer = around.speaker if around and inside else told
            draft = self._draft(stretch, span, found, named=mark is not None)
            if draft and around and inside and is_paper_outside(self.press, around, draft):
                draft.speaker, draft.via = None, ()
            if draft is not None:
                draft.content = (
                    self._apart(content, marked, stretch.block) if draft.speaker else None
                )
                outer[index] = draft = self._by_hand(draft, mark) if mark else draft
                if found is not None and stretch.parent in outer:
                    draft.via = through(outer[stretch.parent], draft)
                drafts.append(last := draft)
            if found is not None:
                found.context = None
        for span, mark in marked.items():
            drafts.insert(self._from_mark(span, mark))
        for writer, paper in read_contributors(self.press, attributor.readings):
            author, medium = self.cast.resolve_span(writer, None), self.cast.resolve_via(paper)
            if author is not None and medium is not None and drafts:
                drafts.written_by(author, medium)
        echo_headings(self.document, drafts)
        return drafts

    def _apart(self, content: Span | None, marked: Iterable[Span], block: int) -> Span | None:
        """Return the clause around a quotation, unless it leaves its block or crosses a mark."""
        _, start, end = place_of(self.document.blocks, block)
        if content is None or not Span(start, end).covers(content):
            return None
        for span in marked:
            if content.overlaps(span) and not (content.covers(span) or span.covers(content)):
                return None
        return content

    def _draft(
        self, stretch: Stretch, span: Span, found: Attribution | None, *, named: bool
    ) -> Draft | None:
        kind = find_kind(self.text, stretch, place_of(self.document.blocks, stretch.block))
        speech = self.lexicon.speech
        whole = kind in (QuoteKind.TITLE, QuoteKind.BLOCK)
        if not (named or whole):
            if is_outlet_in_marks(self.press, stretch) or (
                is_called(self.text, stretch, found, kind, speech, self.press.is_medium)
            ):
                return None
            if is_set_off_title(self.text, stretch, found, speech):
                kind, found = QuoteKind.TITLE, None
        if kind is QuoteKind.FRAGMENT and is_sentence(self.text, stretch, found):
            kind = QuoteKind.DIRECT
        if kind is QuoteKind.DIRECT and not named:
            made = is_made(self.text, stretch, speech)
            if made or is_title(self.text, stretch, found, speech):
                kind, found = QuoteKind.TITLE, None
            elif is_word(self.text, stretch, found, speech):
                kind = QuoteKind.FRAGMENT
        draft = Draft(span, kind)
        if found is not None:
            self.resolver.resolve(draft, found)
        return draft

    def _by_hand(self, draft: Draft, mark: Mark) -> Draft:
        marked = self._from_mark(draft.span, mark)
        if marked.speaker is draft.speaker:
            marked.mention, marked.cue, marked.content = draft.mention, draft.cue, draft.content
        marked.kind = draft.kind if dict(mark.attributes).get("kind") is None else marked.kind
        return marked

    def _from_mark(self, span: Span, mark: Mark) -> Draft:
        kind = dict(mark.attributes).get("kind")
        draft = Draft(span, QuoteKind(kind) if kind in set(QuoteKind) else QuoteKind.FRAGMENT)
        draft.speaker = self.cast.declared(mark.by) if mark.by else None
        draft.via = tuple(self.cast.declared(name) for name in mark.via)
        draft.by, draft.rule = By.MARKED, "marked"
        return draft
