"""Decide who said each quotation: by the cue in its sentence, or by what went before.

The rules are those a reader follows. Words right behind a quotation ("…,” said Lister") weigh
most, then words that lead up to it, then those further off in its sentence. A quotation without
any is the last speaker's in its paragraph, or of the paragraph before. Each decision keeps the
name of its rule.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from briefing_tui.extract.chains import find_cited
from briefing_tui.extract.choice import FAR
from briefing_tui.extract.content import find_contents
from briefing_tui.extract.cues import find_insertion, may_hold_cue
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Attribution, Cue, Reading
from briefing_tui.extract.readings import DASHES, Readings, indices_of
from briefing_tui.extract.subjects import SAID_WORDS
from briefing_tui.extract.telling import copied
from briefing_tui.extract.tokens import (
    NAME,
    WORD,
    cut_last_sentence,
)
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import Spans, block_at, place_of
from briefing_tui.text.patterns import late
from briefing_tui.text.sentences import find_sentences
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.stretches import Stretch, Stretches
    from briefing_tui.model import Document

_BEHIND_COMMA: Final = late(r"[,?!…]\s+([^\W\d_]+)")
_ENDINGS: Final = ("", ".", "!", "?", "…", ":")
_CLOSING: Final = tuple("”“»\"’'")
_GAP: Final = 4
_SIGNED: Final = 120
"""Code points of the longest signature."""
_TOO_FAR: Final = 6.0
"""A cue further off than this does not give a figure."""
_NO_GIVER: Final = frozenset({"colon", "dash", "noun", "verb by its place"})
_OPENING: Final = 2
"""Tokens of "Des propos"."""
_AT_A_TIME: Final = 500
"""Stretches that are attributed before the attributions are used; fewer take 4 % more time."""


class Attributor(Readings):
    """Attributes the quotations of one document."""

    def __init__(
        self,
        document: Document,
        stretches: Stretches,
        press: Press,
        figures: Iterable[Span] = (),
    ) -> None:
        """Take what to attribute.

        Args:
            document: Whose text it is.
            stretches: Its quotations, as `find_stretches` returns them.
            press: The outlets in its text.
            figures: The figures whose givers are asked for, in order.
        """
        super().__init__(document, stretches, press)
        self.result: list[Attribution | None] = [None] * len(stretches)
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
        done = 0
        blocks = array("i", sorted({*self._blocks_of_stretches, *self._blocks_of_figures}))
        for block in blocks:
            stretches = indices_of(self._blocks_of_stretches, block)
            if stretches:
                if place_of(self.blocks, block)[0] is BlockKind.HEADING:
                    last = None  # a heading begins anew
                elif block - last_block > 1 or last is None:
                    last = self._closing_of(block - 1)
                last = self._attribute_block(block, last)
                last_block = block
                self._attribute_nested(stretches)
                if stretches.stop - done >= _AT_A_TIME:
                    yield range(done, stretches.stop)
                    done = stretches.stop
            if block >= 0:
                self._attribute_figures(block, indices_of(self._blocks_of_figures, block))
        yield range(done, len(self.stretches))

    # -- figures

    def _attribute_figures(self, block: int, figures: range) -> None:
        """Attribute the figures of a block by the cues in their sentences that stand nearest."""
        if not figures:
            return
        places = self._figures[figures.start : figures.stop]
        if indices_of(self._blocks_of_stretches, block):
            readings = self._read_block(block)
        else:
            spans = find_sentences(self.text, self.blocks[block].span)
            starts = [figure.start for figure in places]
            readings = [
                reading
                for span in spans
                if bisect_left(starts, span.start) < bisect_left(starts, span.end)
                and may_hold_cue(span.of(self.text), self.speech)
                for reading in self.read(span.start, span.end, block, ())
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
        if at == len(start) or start[0] > span.start:  # its own sentence holds no cue
            return None
        found = self._decide(readings[index], at, _TOO_FAR)
        if found is None or found.rule in _NO_GIVER:
            return None
        found.by = None
        return found

    # -- a paragraph

    def _attribute_block(self, block: int, carried: Attribution | None) -> Attribution | None:
        last: Attribution | None = None
        writer: Attribution | None = None
        waiting: list[int] = []
        subject: Span | None = carried.mention if carried else None
        readings = self._read_block(block)
        self.host = self._labelled(readings[0]) if readings else None
        for reading in readings:
            if not reading.quotations:
                told = self._narrated(reading, last or carried)
                if told is None or (told.rule == "subject before" and not told.via):
                    told = self._announced(reading, told) or told
                points = waiting and self._points(reading)
                if last is not None and self._passed_by(reading, last):
                    continue
                if told is not None and last is not None:
                    writer = last if self._writes_on(last, told) else None
                if told is not None and waiting and points:
                    self.result[waiting[-1]] = copied(told, "named behind")
                    waiting = self._give(waiting, told)
                self._hand_over(reading, told, last or carried)
                last = told or last
            for q in reading.quotations:
                index = reading.sentence.stretch[q]
                found = self._decide(reading, q)
                if found is None or found.distance >= FAR:
                    found = self._said_inside(index) or found
                if found is not None and last is not None and self._is_only_about(found, last):
                    found = None
                if self._is_so_called(reading, q):
                    last = self._medium_of(reading, q) or last
                    continue
                found = (
                    found
                    or self._handed_to(reading, q)
                    or self._medium_of(reading, q)
                    or self._hosted(reading, q)
                    or self._felt_by(reading, q)
                )
                writes = found is None and self._writes_for(reading, reading.subject_before(q))
                own = writes or (found is None and self._has_verb(reading, q))
                if own or (found is None and not self._tells_on(last or carried, index)):
                    found = self._subject_of(reading, q)
                found = found or self._printed_in(reading, q)
                before = writer or last
                if found is None and before is not None and self._goes_on(before, reading, q):
                    found = self._carried_on(before, reading, "carried on")
                if found is None and last is None:
                    found = self._more_of(carried, reading)
                if found is None:
                    waiting.append(index)
                    continue
                self._link(found, reading, last or carried, subject)
                self._hand_over(reading, found, last or carried)
                self.result[index] = last = found
                waiting = self._give(waiting, found)
            if last is None and reading.quotations and self._names_host(reading):
                told = self._narrated(reading, carried)
                last = told if told is not None and told.via else None
            self._cover(reading)
            if not reading.quotations:
                self.named_beside = self._beside(reading)
            if self.is_review and (medium := self._medium_told(reading)) is not None:
                self.host = medium
            topic = self._topic(reading, last)
            new = self.named_beside is not None and not reading.quotations
            subject = topic or (None if new else subject)
        self.named_beside = self.host = None
        signed = self._signature(block + 1) if waiting else None
        if signed is not None:
            last = signed
            waiting = self._give(waiting, signed)
        if waiting and carried is not None:
            self._carry_over(waiting, carried)
            last = last or self.result[waiting[-1]]
        return last or (carried if carried and carried.outlet else None)

    def _points(self, reading: Reading) -> bool:
        """Return whether a sentence is about what was quoted before it: "X pose la question"."""
        low, pointing = reading.sentence.low, self.speech.pointing
        nouns = (c for c in reading.cues if c.rule == "noun" and c.start == 1 and c.phrase)
        if any(c.phrase.start > c.end for c in nouns if c.phrase) and self.speech.subject_behind:
            return True  # "L'avertissement est de Jane Roe"
        return any(match_at(low, i, pointing) for i in (0, *(cue.start for cue in reading.cues)))

    def _names_host(self, reading: Reading) -> bool:
        """Return whether a sentence may name the medium in which somebody speaks."""
        return bool(find_cited(reading.sentence, reading.phrases, self.speech))

    def _goes_on(self, last: Attribution, reading: Reading, q: int) -> bool:
        """Return whether a quotation may be the last speaker's, rather than just a term."""
        embedded = any(kind in (WORD, NAME) for kind in reading.sentence.kind)
        if not embedded or not self._is_term(reading, q):
            return True
        subject = reading.phrases.first_subject(q)
        if subject is not None and self._undergoes(reading, subject):
            return False
        return last.outlet or bool(last.via) or self._is_reported(reading.sentence)

    def _writes_on(self, last: Attribution, told: Attribution) -> bool:
        """Return whether who writes all of a paragraph only tells of somebody without a name."""
        named = any(word[0].isupper() for word in told.mention.of(self.text).split()[1:])
        pronoun = told.mention.of(self.text).lower() in self.speech.pronouns
        return self._is_written(last) and not (told.outlet or told.via or named or pronoun)

    def _passed_by(self, reading: Reading, last: Attribution) -> bool:
        """Read who passed on what was just said: "Des propos rapportés par Le Soleil."."""
        low, speech = reading.sentence.low, self.speech
        words = any(word in speech.nouns for word in low[:_OPENING])
        if not words or last.outlet or last.via:
            return False
        cited = find_cited(reading.sentence, reading.phrases, speech)
        last.via = self._media_among(reading, cited)
        return bool(last.via)

    def _is_so_called(self, reading: Reading, q: int) -> bool:
        """Return whether words are what all call something: "les fameux « gains »"."""
        low, phrases = reading.sentence.low, reading.phrases
        if q == 0 or low[q - 1] not in self.speech.so_called:
            return False
        if low[q - 1] not in self.speech.verbs:
            return True
        thing = phrases.ending_at(q - 2) if q > 1 else None  # "son plan dit « miel froid »"
        return thing is not None and not phrases.may_speak(thing)

    def _tells_on(self, before: Attribution | None, index: int) -> bool:
        """Return whether a quotation is for certain not its own sentence's subject's."""
        passed = before is not None and (
            before.outlet or self._retold(before) or self._is_written(before)
        )
        return passed or self._is_whole(index)

    def _has_verb(self, reading: Reading, q: int) -> bool:
        """Return whether a quotation goes on a person's own sentence: "Jane n'a « rien vu »"."""
        low, speech = reading.sentence.low, self.speech
        subject = reading.subject_before(q)
        if subject is None or subject.pronoun or not speech.subject_behind:
            return False
        person = not speech.people.keys().isdisjoint(low[subject.start : subject.end])
        told = ":" in low[: subject.start]  # "… y met une pointe : le vainqueur aurait « couru »"
        return person and not told and low[q - 1] in speech.auxiliaries

    def _signature(self, block: int) -> Attribution | None:
        """Return who signs the quotation above a paragraph: "— Ruth Okafor, engineer"."""
        if block >= len(self.blocks):
            return None
        _, start, end = place_of(self.blocks, block)
        if self.text[start : start + 1] not in DASHES or end - start > _SIGNED:
            return None
        readings = self.read(start, end, block, ())
        low = readings[0].sentence.low if readings else []
        phrase = readings[0].phrases.starting_at(1) if len(low) > 1 else None
        if phrase is None or phrase.pronoun or not readings[0].phrases.may_speak(phrase):
            return None
        if phrase.end < len(low) and low[phrase.end] not in ",.(":
            return None
        return self._make(readings[0], Cue("dash", 0, 1, phrase), "dash")

    def _give(self, waiting: list[int], found: Attribution) -> list[int]:
        """Attribute whole sentences that stood before their speaker was named."""
        for index in waiting:
            stretch = self.stretches[index]
            alone = self._opens_sentence(stretch) and self._ends_sentence(stretch)
            if alone and self._is_whole(index):
                self.result[index] = copied(found, "named behind")
        return [index for index in waiting if self.result[index] is None]

    def _carry_over(self, waiting: list[int], carried: Attribution) -> None:
        """Attribute what a paragraph leaves open like the end of the one before.

        Who that one was merely about may speak now, or may not: that is no good reason.
        """
        if carried.rule == "subject before" and not (carried.outlet or carried.via):
            return
        for index in waiting:
            whole = self._is_whole(index)
            stretch = self.stretches[index]
            if not (carried.outlet or carried.via) and not self._opens_sentence(stretch):
                continue  # its own sentence is about somebody else
            words = self.text[stretch.start : stretch.end].split()
            if not whole and len(words) < SAID_WORDS:
                continue  # a term, most likely
            if whole or carried.outlet or carried.via:
                found = copied(carried, "paragraph before")
                found.context = carried
                if not whole and self._retold(carried):
                    found = self._narrator(found)
                self.result[index] = found

    def _opens_sentence(self, stretch: Stretch) -> bool:
        """Return whether no words of its own sentence stand before a quotation."""
        start = place_of(self.blocks, stretch.block)[1]
        before = self.text[max(start, stretch.outer_start - _GAP) : stretch.outer_start].rstrip()
        return before[-1:] in _ENDINGS or before.endswith(_CLOSING)

    def _ends_sentence(self, stretch: Stretch) -> bool:
        """Return whether no words of its own sentence stand behind a quotation."""
        return not self.text[stretch.outer_end : stretch.outer_end + _GAP].lstrip()[:1].islower()

    def _closing_of(self, block: int) -> Attribution | None:
        """Return the attribution that the end of a paragraph without quotations leaves open."""
        if block < 0:
            return None
        kind, start, end = place_of(self.blocks, block)
        if kind is not BlockKind.PARAGRAPH:
            return None
        if indices_of(self._blocks_of_stretches, block):
            readings = self._read_block(block)
            return self._narrated(readings[-1]) if readings else None
        sentence = cut_last_sentence(
            self.text, start, end, block, self.speech, self.press.long_names
        )
        reading = self._reading(sentence) if sentence is not None else None
        told = self._narrated(reading) if reading is not None else None
        if reading is None or told is None or told.via or not self._tells_within(told, reading):
            return told
        every = self.read(start, end, block, ())
        before = self._narrated(every[-2]) if len(every) > 1 else None
        return self._narrated(reading, before)

    # -- inside a quotation

    def _said_inside(self, index: int) -> Attribution | None:
        """Return who an insertion in a quotation names: "« Le prix, répond-elle, est haut »"."""
        stretch = self.stretches[index]
        if not self.speech.subject_behind or not self._may_hold_insertion(stretch):
            return None
        for reading in self.read(stretch.start, stretch.end, stretch.block, ()):
            cue = find_insertion(reading.sentence, reading.phrases, self.speech)
            if cue is not None:
                found = self._make(reading, cue, cue.rule)
                found.via = self._chain(reading, cue, found)
                found.distance = 0.0
                return found
        return None

    def _may_hold_insertion(self, stretch: Stretch) -> bool:
        """Return whether a word behind a comma may be a verb that tells who speaks."""
        known = (self.speech.verbs, self.speech.preverbs)
        commas = _BEHIND_COMMA.finditer(self.text, stretch.start, stretch.end)
        return any(match.group(1).lower() in words for match in commas for words in known)

    def _attribute_nested(self, stretches: range) -> None:
        """Attribute quotations inside others by the words around them in there."""
        inside: dict[int, list[tuple[int, Stretch]]] = {}
        for index in self.stretches.nested(stretches):
            stretch = self.stretches[index]
            if stretch.parent is not None:
                inside.setdefault(stretch.parent, []).append((index, stretch))
        for parent, quotations in inside.items():
            outer, above = self.stretches[parent], self.result[parent]
            for reading in self.read(outer.start, outer.end, outer.block, quotations):
                for q in reading.quotations:
                    found = self._decide(reading, q)
                    if found is not None:
                        found.before = self._opening(reading, found) or self._condition(reading)
                    if found is not None and above is not None:
                        passed = (above.mention, *above.via)
                        found.via = tuple(dict.fromkeys((*found.via, *passed)))
                    self.result[reading.sentence.stretch[q]] = found
                self._cover(reading)

    def _condition(self, reading: Reading) -> Span | None:
        """Return the subject of a clause that opens a sentence: "Quand X coupe l'eau, il"."""
        opens = reading.sentence.low[0] in self.speech.conjunctions
        phrase = reading.phrases.starting_at(1) if opens and len(reading.sentence) > 1 else None
        if phrase is None or phrase.pronoun:
            return None
        nouns = (k + 1 for k in range(phrase.start, phrase.end) if reading.phrases.is_noun(k))
        end = next(nouns, 0)
        return self._span(reading, phrase._replace(end=end)) if end else None

    def _cover(self, reading: Reading) -> None:
        """Find the clause around each quotation of a sentence that its attribution covers."""
        if not reading.quotations:
            return
        stretch = reading.sentence.stretch
        told = ((q, self.result[stretch[q]]) for q in reading.quotations)
        cues = ((q, found.by if found is not None else None) for q, found in told)
        for q, content in find_contents(reading, cues, self.text, self.speech):
            self.contents[stretch[q]] = content
        for q in reading.quotations:
            if (found := self.result[stretch[q]]) is not None:
                found.by = None
