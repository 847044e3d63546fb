"""Join all findings of an article to a briefing; what an author marked by hand wins."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import partial
from itertools import chain

from briefing_tui.errors import BadContent
from briefing_tui.extract.attribution import Attributor
from briefing_tui.extract.chain_order import told_there
from briefing_tui.extract.contributors import read_contributors
from briefing_tui.extract.correspondents import Correspondents
from briefing_tui.extract.dates import find_dates
from briefing_tui.extract.drafts import Draft, Drafts, Nesting, echo_headings
from briefing_tui.extract.kinds import (
    find_kind,
    is_called,
    is_sentence,
    is_set_off_title,
    is_title,
)
from briefing_tui.extract.lexicon import detect_language, language
from briefing_tui.extract.marked_names import is_outlet_in_marks
from briefing_tui.extract.marks import Marks
from briefing_tui.extract.press import Press
from briefing_tui.extract.programmes import is_made
from briefing_tui.extract.quotes import find_stretches, tells_who
from briefing_tui.extract.register import is_somebody
from briefing_tui.extract.relays import (
    Heard,
    as_before,
    is_written_in,
    own_medium,
    relayed,
    through,
    through_paper_of,
)
from briefing_tui.extract.roles import is_of_desk, writes_for_medium
from briefing_tui.extract.scan import scan
from briefing_tui.extract.sections import find_sections
from briefing_tui.extract.sources import Cast
from briefing_tui.extract.spacing import evenly_spaced, without_furniture
from briefing_tui.extract.staff import employer_of
from briefing_tui.model import (
    Briefing,
    By,
    Figure,
    InlineKind,
    QuoteKind,
    SourceKind,
    Span,
    replace,
)
from briefing_tui.packed import place_of
from briefing_tui.packed_findings import Figures, givers
from briefing_tui.progress import tell_nobody
from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
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


class _Counting(NamedTuple):
    """Who gives the figures that are shown."""

    figures: array[int]
    """Their indices among those found."""
    givers: list[Entry | None]


class _Builder:
    def __init__(self, document: Document, lexicon: Language, today: date) -> None:
        self.document = document
        self.text = document.text
        self.lexicon = lexicon
        self.today = today
        self.marks = Marks(document)
        self.press = Press(document.text, lexicon)
        self.cast = Cast(document.text, lexicon, self.press, document.sources)
        self._heard = Heard(self.press)
        self._correspondents = Correspondents(self.cast)

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
        marked = [self._marked_figure(mark, found) for mark in self.marks.figures]
        counting = self._counting(found, drafts, attributor.givers)
        sections = find_sections(document, self._turns(stretches) if split else ())
        del attributor, stretches  # a long article makes many
        telling = {*counting.givers, *(entry for _, entry in marked)}
        return Briefing(
            document=original,
            sections=sections,
            sources=self.cast.finish(drafts.speaking() | telling),
            quotes=drafts.finish(),
            figures=_finished(found, counting, marked),
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
        block, outer = -1, dict[int, Draft]()
        for index, stretch in chain.from_iterable(map(stretches.numbered, attributor.run())):
            if stretch.block != block:
                block = stretch.block
                self._heard.leave()
                outer.clear()
            found, attributions[index] = attributions[index], None
            content = attributor.contents.pop(index, None)
            span = Span(stretch.start, stretch.end)
            mark = marked.pop(span, None)
            if mark is None and self.marks.hides_quote(span):
                continue
            around = outer.get(stretch.parent) if stretch.parent is not None else None
            inside = around and found and around.span.start <= found.mention.start < around.span.end
            self.cast.outer = around.speaker if around and inside else None
            draft = self._draft(stretch, span, found, named=mark is not None)
            if draft is not None:
                draft.content = self._apart(content, marked) if draft.speaker else None
                outer[index] = draft = self._by_hand(draft, mark) if mark else draft
                if found is not None and stretch.parent in outer:
                    draft.via = through(outer[stretch.parent], draft)
                drafts.append(draft)
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

    def _apart(self, content: Span | None, marked: Iterable[Span]) -> Span | None:
        """Return the clause around a quotation, unless what the author marked crosses it."""
        if content is None:
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
        draft = Draft(span, kind)
        if found is not None:
            self._attribute(draft, found)
        return draft

    def _attribute(self, draft: Draft, found: Attribution) -> None:
        """Name the speaker and the chain; what was passed on before may be passed on again."""
        context = found.context
        noun = found.mention.of(self.text).lower() not in self.lexicon.speech.pronouns
        passed = context is not None and bool(context.via or context.outlet)
        passed = passed or bool(found.via and self.lexicon.speech.generic)
        if context is not None and noun and passed:
            self._recall(context)
        if (byline := self.press.bylines.get(found.mention.start)) is not None:
            self.cast.resolve(byline)  # a pronoun may mean who writes
        speaker = self._goes_on(found) or self.cast.resolve(found)
        if speaker is None and found.rule == "paragraph before":
            return  # nobody goes on
        via: list[Entry | None] = []
        spans = [s for s in found.via if not any(o != s and o.covers(s) for o in found.via)]
        if told := [span for span in spans if not span.covers(draft.span)]:
            resolved = {span: self.cast.resolve_via(span, found.topic) for span in sorted(told)}
            via = [resolved[span] for span in told]
        draft.speaker = speaker
        draft.mention, draft.cue, draft.rule = found.mention, found.cue, found.rule
        draft.via = tuple(dict.fromkeys(e for e in via if e is not None and e is not speaker))
        if found.of_medium:
            before = found.context.heard if found.context is not None else None
            draft.via = own_medium(speaker, (before[0],) if before else draft.via)
        if speaker is None:
            return
        if speaker.kind is SourceKind.OUTLET and not found.outlet:
            draft.via = ()  # but "El Mundo, citado pela Lusa,"
        if not draft.via and not found.outlet and found.context is not None:
            desk = is_of_desk(self.press, found.mention)
            draft.via = self._passed_on(found.context, None if desk else speaker)
        if not draft.via and speaker.medium is not None:
            draft.via = (speaker.medium,)
        if not (draft.via or found.elsewhere) and speaker.kind is not SourceKind.OUTLET:
            draft.via = self._heard.through(speaker, found.mention)
        self._heard.note(speaker, draft.via)
        if found.reporter is not None:
            draft.via = self._with_reporter(found, found.reporter, draft)
        draft.via = as_before(found, speaker, through_paper_of(draft.via, self._heard, found))
        draft.via = self._correspondents.before(found, speaker, draft.via)
        if speaker in draft.via:  # "its reporter", whose paper goes on to speak
            draft.via = tuple(entry for entry in draft.via if entry is not speaker)
        found.heard = (speaker, draft.via)

    def _with_reporter(self, found: Attribution, reporter: Span, draft: Draft) -> tuple[Entry, ...]:
        """Return through whom words came that somebody tells a medium's readers of.

        One of its staff stands before the medium; the medium of another is what counts.
        """
        heard = found.context.heard if found.context is not None else None
        speech = self.lexicon.speech
        bare = speech.verb_second and not speech.nouns_capitalised
        if heard is None and bare and not found.listens:
            return draft.via
        told = found.context is not None and found.context.mention == reporter
        if heard and told:
            who: Entry | None = heard[0]
        elif speech.verb_second or speech.adjectives_behind:
            who = self.cast.resolve_span(reporter, None, found.topic)
        else:
            who = self.cast.resolve_via(reporter, found.topic)
        person = who if who is not None and who.kind is SourceKind.PERSON else None
        who = person if person and is_somebody(self.cast, person, reporter.start) else None
        if who is None or who is draft.speaker:
            paper = None if draft.via else employer_of(self.press, reporter)
            medium = self.cast.resolve_via(paper) if paper is not None else None
            return draft.via if medium is None else (medium,)  # "the Post's man in Leeds"
        own = heard[1] if heard and who is heard[0] else ()
        if speech.verb_second:
            if heard and draft.speaker is heard[0] and who in heard[1]:
                return heard[1]
            own = own or self._heard.through(who, reporter)
            own = own or (draft.via if told or found.listens else ())
            return relayed(draft.via, who, own, speech)
        via = draft.via or own or self._heard.through(who, reporter)
        via = via or ((who.medium,) if who.medium is not None else ())
        writes = writes_for_medium(who.role, speech)
        asks = reporter.start > found.mention.start  # "in the Post, he tells | Jane Roe"
        asks = asks or who.medium is not None  # "the Post's Jane Roe"
        asks = asks or (bool(found.via) and is_written_in(self.press, found.via[-1], reporter))
        if found.via and not (writes or asks):  # "Le Soir", and below it "Jane Roe visits X"
            asks = "\n" in self.press.text[found.via[-1].end : reporter.start]
        named = speech.adjectives_behind and who.role is None and " " in who.name
        if not via or not (writes or named or (speech.order_tells and asks)):
            return via
        first = told_there(self.press.text, found, reporter)
        if speech.adjectives_behind:
            self._heard.note(who, via[first:])
        return tuple(dict.fromkeys((*via[:first], who, *via[first:])))

    def _goes_on(self, found: Attribution) -> Entry | None:
        """Return who spoke just before where the very same words mean the one who speaks now."""
        before = found.context
        if before is None or before.heard is None:
            return None
        return before.heard[0] if before.mention == found.mention else None

    def _passed_on(self, context: Attribution, speaker: Entry | None) -> tuple[Entry, ...]:
        """Return through whom the same speaker's words came just before, or anybody's."""
        if context.via:
            self._recall(context)
        before = context.heard
        return before[1] if before is not None and speaker in (None, before[0]) else ()

    def _recall(self, context: Attribution) -> None:
        """Resolve who was told of before, where a medium spoke or passed it on."""
        entry = self.cast.resolve(context) if context.heard is None else None
        if entry is not None:
            via = (self.cast.resolve_via(span) for span in context.via)
            passed = (e for e in via if e is not None and e is not entry)
            context.heard = entry, tuple(dict.fromkeys(passed))

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

    # -- figures

    def _counting(
        self, found: Sequence[Figure], drafts: Drafts, attributions: Mapping[int, Attribution]
    ) -> _Counting:
        """Return who gives each figure; those that a mark hides are left out."""
        counting = _Counting(array("I"), [])
        around = Nesting(drafts)
        code = {i.span.start for i in self.document.inlines if i.kind is InlineKind.CODE}
        for number, (start, end, _) in enumerate(givers(found)):
            span = Span(start, end)
            if self.marks.hides_figure(span) or start in code:
                continue
            index = around.innermost(span)
            attribution = attributions.get(number)
            giver = self._giver(attribution) if index is None else drafts.speaker(index)
            counting.figures.append(number)
            counting.givers.append(giver)
        return counting

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
        return self.cast.resolve(found) if found and self.cast.is_known(found) else None


def _finished(
    found: Figures,
    counting: _Counting,
    marked: Sequence[tuple[Figure, Entry | None]],
) -> Figures:
    """Return the figures, now that their sources have ids, in the order of the text."""
    ids = (entry.id if entry else None for entry in counting.givers)
    shown = found.given_by(zip(counting.figures, ids, strict=True))
    if not marked:
        return shown
    from heapq import merge  # late: few articles have any that are marked
    from operator import attrgetter

    place = attrgetter("span")
    by_hand = [replace(figure, source=entry.id if entry else None) for figure, entry in marked]
    return Figures(merge(sorted(by_hand, key=place), shown, key=place))
