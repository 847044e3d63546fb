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
from briefing_tui.extract.beside import find_beside, last_person
from briefing_tui.extract.bylines import find_byline
from briefing_tui.extract.choice import decide
from briefing_tui.extract.content import find_contents
from briefing_tui.extract.cue_words import may_hold_cue
from briefing_tui.extract.givers import giver_of
from briefing_tui.extract.labels import Labels
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.meetings import told_of_met
from briefing_tui.extract.narration import find_announced, find_narrated
from briefing_tui.extract.paragraphs import Paragraph
from briefing_tui.extract.person_lines import PersonLines
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.readings import Readings, indices_of
from briefing_tui.extract.roles import is_writing, tells_within
from briefing_tui.extract.sections import line_before
from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.tails import PAST_ONE, leads_on, reopens
from briefing_tui.extract.terms import is_so_called
from briefing_tui.extract.tokens import NAME, cut_last_sentence
from briefing_tui.extract.topics import condition_of, find_opening
from briefing_tui.extract.whom_meant import is_he_or_she
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import Spans, block_at, place_of
from briefing_tui.text.sentences import find_sentences
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.stretches import Stretch, Stretches
    from briefing_tui.model import Document

_FIRST_NAME: Final = 20
"""Letters of a first name, at most."""
_ABOVE: Final = 2
"""Paragraphs whose sentences may name whom the last of them call "she"."""
_NEAR: Final = 2
"""Sentences before the one with a quotation that may name whom it tells of."""
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
        last: Attribution | None = None
        last_block = -2
        label: Span | None = None
        done = 0
        if self.stretches and self.press.speech.appearing:
            self.press.is_review = self.readings.is_review
        blocks = array("i", sorted({*self.readings.blocks_of_stretches, *self._blocks_of_figures}))
        for block in blocks:
            self.reached(place_of(self.blocks, block)[1])
            stretches = indices_of(self.readings.blocks_of_stretches, block)
            if stretches:
                above = line_before(self.document, block, self.press.speech.interruptions)
                named = self._labels.line(above)
                near = above == last_block and named is None
                label = label if near else named
                label = (near and self._labels.titled(above)) or label
                far = label is None and not near
                label = self._labels.over(above - 1) if far else label
                signed = self._labels.signed(block)
                if signed is not None:
                    label = last = None
                elif place_of(self.blocks, block)[0] is BlockKind.HEADING or (
                    near and self._labels.is_subheading(block)
                ):
                    last = None  # a heading begins anew
                elif label is not None and not near:
                    last = self._closing_of(above) if far else None
                    last = last or self._labels.announced_by(label)
                elif not near or last is None:
                    apart = block - last_block
                    again = last if reopens(self.readings, apart, stretches) else None
                    more = apart == PAST_ONE and leads_on(self.readings, above)
                    last = self._closing_of(above) or (last if more else None)
                    if again is not None and (last is None or last.rule == "subject before"):
                        last = again
                if signed is not None:
                    self._labels.give(block, signed, self.result)
                elif label is None and (said := self._people.give(block, self.result)):
                    last = said
                elif not self._labels.points_on(block):
                    last = self._attribute_block(block, last, label)
                last_block = block
                self._attribute_nested(stretches)
                if stretches.stop - done >= _AT_A_TIME:
                    yield range(done, stretches.stop)
                    done = stretches.stop
            if block >= 0:
                self._attribute_figures(block, indices_of(self._blocks_of_figures, block))
        yield range(done, len(self.stretches))

    def _attribute_block(
        self, block: int, carried: Attribution | None, label: Span | None
    ) -> Attribution | None:
        """Attribute the quotations of a block; return who may go on in the next."""
        label = label or self.readings.only_paper
        carried = None if self.readings.signature_end(block) else carried
        last = Paragraph(self.readings, block, self.result, carried, label).attribute()
        for reading in self.readings.read_block(block):
            self._cover(reading)
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

    def _attribute_nested(self, stretches: range) -> None:
        """Attribute quotations inside others by the words around them in there."""
        inside: dict[int, list[tuple[int, Stretch]]] = {}
        for index in self.stretches.nested(stretches):
            stretch = self.stretches[index]
            if stretch.parent is not None:
                inside.setdefault(stretch.parent, []).append((index, stretch))
        for parent, quotations in inside.items():
            outer, told = self.stretches[parent], None
            for reading in self.readings.read(outer.start, outer.end, outer.block, quotations):
                for q in reading.quotations:
                    if is_so_called(self.press, reading, q):
                        continue
                    found = decide(self.press, reading, q)
                    if found is not None:
                        opening = find_opening(self.press, reading, found)
                        found.before = opening or condition_of(self.press, reading) or told
                        found.before = found.before or self._told_before(found, parent)
                        found = self._of_oneself(found, parent)
                    self.result[reading.sentence.stretch[q]] = found
                self._cover(reading)
                told = self._about(reading) or told

    def _told_before(self, found: Attribution, parent: int) -> Span | None:
        """Return whom sentences name last before words that tell what "he" or "they" said."""
        tag = self.press.speech.pronouns.get(found.mention.of(self.text).lower(), "x")
        if tag not in ("m", "f", "p"):
            return None
        outer = self.result[parent]
        teller = (outer.antecedent or outer.mention) if outer is not None else None
        for reading, limit in self._before_words(parent):
            who = last_person(self.press, reading, limit)
            while who is not None and self._is_another(reading, who, teller, many=tag == "p"):
                who = last_person(self.press, reading, who.start)
            if who is not None:
                return reading.span(who)
        return self._called_above(self.stretches[parent]) if tag != "p" else None

    def _called_above(self, outer: Stretch) -> Span | None:
        """Return whom the line above a quotation calls by a last name: "X doubts that Roe can:"."""
        kind, start, end = place_of(self.blocks, max(outer.block - 1, 0))
        opens = outer.start - 1 <= place_of(self.blocks, outer.block)[1]
        if kind is not BlockKind.PARAGRAPH or not opens or self.text[end - 1 : end] != ":":
            return None
        above = self.readings.read(start, end, outer.block - 1, ())[-1].sentence
        for k in range(len(above) - 1, 0, -1):
            name = f" {self.text[above.start[k] : above.end[k]]}"
            at = self.text.find(name, 0, start) if above.kind[k] == NAME else -1
            if at > 0 and is_first_name(self.text[max(0, at - _FIRST_NAME) : at].split()[-1]):
                return Span(above.start[k], above.end[k])
        return None

    def _before_words(self, parent: int) -> Iterator[tuple[Reading, int]]:
        """Yield the sentences that lead up to a quotation, the nearest first, and how far."""
        block = self.stretches[parent].block
        readings = self.readings.read_block(block)
        for k, reading in enumerate(readings):
            q = next((q for q in reading.quotations if reading.sentence.stretch[q] == parent), -1)
            if q >= 0:
                yield reading, q
                near = readings[max(0, k - _NEAR) : k] if self.press.speech.order_tells else ()
                yield from ((each, len(each.sentence)) for each in reversed(near))
                break

    def _is_another(
        self, reading: Reading, who: Phrase, teller: Span | None, *, many: bool
    ) -> bool:
        """Return whether words mean who tells it all, or several where one is meant."""
        span, noun = reading.span(who), reading.sentence.low[who.end - 1]
        own = teller is not None and (
            teller.start <= span.start < teller.end
            or span.of(self.text).endswith(teller.of(self.text))
        )
        plural = noun[-1] == "s" and noun[:-1] in self.press.speech.people
        return own or (self.press.speech.order_tells and plural != many)

    def _about(self, reading: Reading) -> Span | None:
        """Return who opens a sentence inside a quotation: whom a pronoun in the next one means."""
        opening = reading.subject()
        if opening is None or opening.pronoun or not is_someone(self.press, reading, opening):
            return None
        return reading.span(opening)

    def _of_oneself(self, found: Attribution, parent: int) -> Attribution:
        """Return who says words inside a quotation that its own speaker says: "I asked: ‘…’"."""
        outer = self.result[parent]
        own = found.mention.of(self.text).lower() in self.press.speech.oneself
        return copied(outer, found.rule) if own and outer is not None else found

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
