"""Decide who said each quotation: by the cue in its sentence, or by what went before.

The rules are those a reader follows. Words right behind a quotation ("…,” said Lister") weigh
most, then words that lead up to it, then those further off in its sentence. A quotation without
any is the last speaker's in its paragraph, or of the paragraph before. Each decision keeps the
name of its rule.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from briefing_tui.extract.antecedents import subject_before
from briefing_tui.extract.beside import find_beside
from briefing_tui.extract.bylines import find_byline
from briefing_tui.extract.content import find_contents
from briefing_tui.extract.cue_words import may_hold_cue
from briefing_tui.extract.cutting import cut_last_sentence
from briefing_tui.extract.givers import giver_of
from briefing_tui.extract.labels import Labels
from briefing_tui.extract.meetings import told_of_met
from briefing_tui.extract.narration import find_announced, find_narrated
from briefing_tui.extract.nested import Nested
from briefing_tui.extract.paragraphs import Paragraph
from briefing_tui.extract.person_lines import PersonLines
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.readings import Readings, indices_of
from briefing_tui.extract.roles import is_writing, tells_within
from briefing_tui.extract.sections import line_before
from briefing_tui.extract.surroundings import MARKS
from briefing_tui.extract.tails import PAST_ONE, leads_on, reopens
from briefing_tui.extract.whom_meant import is_he_or_she
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import Spans, block_at, place_of
from briefing_tui.text.sentences import find_sentences
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.stretches import Stretches
    from briefing_tui.model import Document

_ABOVE: Final = 2
"""Paragraphs whose sentences may name whom the last of them call "she"."""
_AT_A_TIME: Final = 250
"""Stretches that are attributed before the attributions are used: more take more memory."""


class Attributor:
    """Attributes the quotations of one document."""

    def __init__(
        self,
        document: Document,
        stretches: Stretches,
        press: Press,
        figures: Iterable[Span],
        reached: Callable[[int], object],
    ) -> None:
        """Take what to attribute.

        Args:
            document: Whose text it is.
            stretches: Its quotations, as `find_stretches` returns them.
            press: The outlets in its text.
            figures: The figures whose givers are asked for, in order.
            reached: Is told where each block begins that is gone through, before it is.
        """
        self.press = press
        self.text = press.text
        self.document, self.blocks = document, document.blocks
        self.stretches = stretches
        self.readings = Readings(document, stretches, press)
        self._labels = Labels(self.readings)
        self._people = PersonLines(self.readings)
        self.result: list[Attribution | None] = [None] * len(stretches)
        self._nested = Nested(self.readings, self.result, self._cover)
        self._last: Attribution | None = None
        self._last_block = -2
        self._label: Span | None = None
        self.reached = reached
        self.givers: dict[int, Attribution] = {}
        """Who gives a figure, by its index, as far as the words around it tell."""
        self.contents: dict[int, Span | None] = {}
        """The clause that the attribution of a stretch covers, until it has been used."""
        self._figures = Spans(figures)
        self._blocks_of_figures = array(
            "i", (block_at(self.blocks, figure.start) for figure in self._figures)
        )

    def run(self) -> Iterator[range]:
        """Fill `result` for each stretch and `givers` for each figure.

        Yields:
            The indices of some stretches, so that each attribution can be used and let go of: a
            long article makes many.
        """
        done = 0
        if self.stretches and self.press.speech.appearing:
            self.press.is_review = self.readings.is_review
        blocks = array("i", sorted({*self.readings.blocks_of_stretches, *self._blocks_of_figures}))
        for block in blocks:
            self.reached(place_of(self.blocks, block)[1])
            stretches = indices_of(self.readings.blocks_of_stretches, block)
            if stretches:
                self._attribute_stretches(block, stretches)
                if stretches.stop - done >= _AT_A_TIME:
                    yield range(done, stretches.stop)
                    done = stretches.stop
            if block >= 0:
                self._attribute_figures(block, indices_of(self._blocks_of_figures, block))
        yield range(done, len(self.stretches))

    def _attribute_stretches(self, block: int, stretches: range) -> None:
        """Attribute what stands in marks in a block, and keep who may go on in the next."""
        above = line_before(self.document, block, self.press.speech)
        named = self._labels.line(above)
        near = above == self._last_block and named is None
        signed = self._labels.signed(block)
        if signed is not None:
            self._label = self._last = None
            self._labels.give(block, signed, self.result)
        else:
            label = self._label if near else named
            label = (near and self._labels.titled(above)) or label
            far = label is None and not near
            self._label = self._labels.over(above - 1) if far else label
            self._last = self._carried(block, above, near, far, stretches)
            if self._label is None and (said := self._people.give(block, self.result)):
                self._last = said
            elif not self._labels.points_on(block):
                self._last = self._attribute_block(block, self._last, self._label)
                self._last = self._people.give_topic(block, self.result) or self._last
        self._last_block = block
        self._nested.attribute(stretches)

    def _carried(
        self, block: int, above: int, near: bool, far: bool, stretches: range
    ) -> Attribution | None:
        """Return who may go on in a block: who spoke last, or whom a label or a lead announces.

        Args:
            block: The index of the block.
            above: The index of the block above it that is no interruption.
            near: Whether that block holds the quotations before.
            far: Whether a label above could only stand further up.
            stretches: The indices of what stands in marks in the block.
        """
        if place_of(self.blocks, block)[0] is BlockKind.HEADING or (
            near and self._labels.is_subheading(block)
        ):
            return None  # a heading begins anew
        if self._label is not None and not near:
            closing = self._closing_of(above) if far else None
            return closing or self._labels.announced_by(self._label)
        if near and self._last is not None:
            return self._last
        apart = block - self._last_block
        again = self._last if reopens(self.readings, apart, stretches) else None
        more = apart == PAST_ONE and leads_on(self.readings, above)
        last = self._closing_of(above) or (self._last if more else None)
        if again is not None and (last is None or last.rule == "subject before"):
            return again
        return last

    def _attribute_block(
        self, block: int, carried: Attribution | None, label: Span | None
    ) -> Attribution | None:
        """Attribute the quotations of a block; return who may go on in the next."""
        label = label or self.readings.only_paper
        carried = None if self.readings.signature_end(block) else carried
        last = Paragraph(self.readings, block, self.result, carried, label).attribute()
        for reading in self.readings.read_block(block):
            self._cover(reading)
        kind, start, _ = place_of(self.blocks, block)
        if last is not None and kind is BlockKind.HEADING and last.rule == "subject before":
            words = last.mention.of(self.readings.text).strip("".join(MARKS))
            opens = last.mention.start == start and self.press.find(words) is None
            return None if opens else last  # "“Shame on you” ¶", but "“Handelsblatt” (Bonn) ¶"
        return last

    # -- figures

    def _attribute_figures(self, block: int, figures: range) -> None:
        """Attribute the figures of a block by the cues in their sentences that stand nearest."""
        if not figures:
            return
        places = self._figures[figures.start : figures.stop]
        if indices_of(self.readings.blocks_of_stretches, block):
            readings = self.readings.read_block(block)
        else:
            _, start, end = place_of(self.blocks, block)
            spans = find_sentences(self.text, Span(start, end))
            starts = [figure.start for figure in places]
            readings = [
                reading
                for span in spans
                if bisect_left(starts, span.start) < bisect_left(starts, span.end)
                and may_hold_cue(span.of(self.text), self.press.speech)
                for reading in self.readings.read(span.start, span.end, block, ())
            ]
        for index, figure in zip(figures, places, strict=True):
            found = self._giver(readings, figure)
            if found is not None:
                self.givers[index] = found

    def _giver(self, readings: list[Reading], span: Span) -> Attribution | None:
        index = bisect_right(readings, span.start, key=lambda reading: reading.sentence.end[-1])
        if index == len(readings):
            return None
        start = readings[index].sentence.start
        at = bisect_left(start, span.start)
        if at == len(start) or start[0] > span.start:
            return None  # its own sentence holds no cue
        return giver_of(self.press, readings[index], at, bisect_left(start, span.end))

    # -- between paragraphs

    def _closing_of(self, block: int) -> Attribution | None:
        """Return the attribution that the end of a paragraph without quotations leaves open."""
        if block < 0:
            return None
        kind, start, end = place_of(self.blocks, block)
        if kind is not BlockKind.PARAGRAPH:
            return None
        if indices_of(self.readings.blocks_of_stretches, block):
            readings = self.readings.read_block(block)
            return find_narrated(self.press, readings[-1]) if readings else None
        sentence = cut_last_sentence(
            self.text, start, end, block, self.press.speech, self.press.long_names
        )
        reading = self.readings.reading_of(sentence) if sentence is not None else None
        if (author := self._author_of(reading, start, end, block)) is not None:
            return author
        told = find_narrated(self.press, reading) if reading is not None else None
        if reading is not None and self.press.speech.subject_behind:
            told = told_of_met(self.press, reading, None) or told
        if reading is not None and told is None and reading.silent:
            return self._still_told_of(reading, start, end, block)
        if reading is None or told is None:
            return told
        taken_up = is_he_or_she(self.press, told)
        if told.outlet and not self.press.speech.adjectives_behind:
            told.beside = find_beside(self.press, reading, hosted=False)  # ¶ "“…,” | he | said"
        within = is_writing(self.press, reading, told) or tells_within(self.press, told, reading)
        within = within and not told.via
        if (own := subject_before(self.press, reading, told)) is not None and not told.outlet:
            told.before = told.before or own
        if not (within or taken_up) or (taken_up and own is not None):
            return told  # not "In X schreibt | sie |: |"
        earlier = self._backwards(reading, block)
        first = next(earlier, None)
        before = find_narrated(self.press, first) if first is not None else None
        if not taken_up:
            return find_narrated(self.press, reading, before)
        before = self._named_first(first, before, earlier)
        if before is not None and not before.outlet:
            told.before, told.via = before.antecedent or before.mention, told.via or before.via
        elif first is not None and self.press.speech.verb_second:
            told.beside = find_beside(self.press, first, hosted=False)  # "Für | X | ist es zu"
        return told

    def _named_first(
        self, reading: Reading | None, before: Attribution | None, earlier: Iterator[Reading]
    ) -> Attribution | None:
        """Return whom a sentence is about, or one before it that names whom they call "she"."""
        while reading is not None and before is not None and is_he_or_she(self.press, before):
            before.antecedent = subject_before(self.press, reading, before)
            if before.antecedent is not None:
                return before
            reading = next(earlier, None)
            before = find_narrated(self.press, reading) if reading is not None else None
        return before

    def _backwards(self, reading: Reading, block: int) -> Iterator[Reading]:
        """Yield the sentences before one, then those of a paragraph above without quotations."""
        speech, names = self.press.speech, self.press.long_names
        end = reading.sentence.start[0]
        for above in range(block, max(-1, block - _ABOVE), -1):
            kind, start, beyond = place_of(self.blocks, above)
            quoted = indices_of(self.readings.blocks_of_stretches, above)
            if kind is not BlockKind.PARAGRAPH or quoted:
                return
            end = end if above == block else beyond
            while (
                last := cut_last_sentence(self.text, start, end, above, speech, names)
            ) is not None:
                yield self.readings.reading_of(last)
                end = last.start[0]

    def _author_of(
        self, reading: Reading | None, start: int, end: int, block: int
    ) -> Attribution | None:
        """Return who closes a paragraph as the author of what it tells of: "Its author, X, is"."""
        if reading is None or reading.sentence.low[0] not in self.press.speech.belonging:
            return None  # mostly
        every = self.readings.read(start, end, block, ())
        before = find_narrated(self.press, every[-2]) if len(every) > 1 else None
        if len(every) > 1 and not (before is not None and before.outlet):
            before = find_announced(self.press, every[-2], None) or before
        return find_byline(self.press, reading, before)

    def _still_told_of(
        self, reading: Reading, start: int, end: int, block: int
    ) -> Attribution | None:
        """Return whom a sentence goes on about that names nobody: "Lo cuenta despacio:"."""
        if not self.press.speech.drops_subject or reading.sentence.low[-1] != ":":
            return None
        every = self.readings.read(start, end, block, ())
        told = find_narrated(self.press, every[-2]) if len(every) > 1 else None
        return copied(told, "introduced") if told is not None and not told.outlet else None

    # -- inside a quotation

    def _cover(self, reading: Reading) -> None:
        """Find the clause around each quotation of a sentence that its attribution covers."""
        if not reading.quotations:
            return
        stretch = reading.sentence.stretch
        told = ((q, self.result[stretch[q]]) for q in reading.quotations)
        cues = ((q, found.by if found is not None else None) for q, found in told)
        for q, content in find_contents(reading, cues, self.text, self.press.speech):
            self.contents[stretch[q]] = content
        for q in reading.quotations:
            if (found := self.result[stretch[q]]) is not None:
                found.by = None
