"""Decide who said each quotation: by the cue in its sentence, or by what went before.

The rules are those a reader follows. Words right behind a quotation ("…,” said Lister") weigh
most, then words that lead up to it, then those further off in its sentence. A quotation without
any is the last speaker's in its paragraph, or of the paragraph before. Each decision keeps the
name of its rule.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from briefing_tui.extract.choice import FAR, Attribution, Chooser, Reading
from briefing_tui.extract.content import find_contents
from briefing_tui.extract.cue import Cue
from briefing_tui.extract.cues import find_cues
from briefing_tui.extract.nouns import read_phrases
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import (
    NAME,
    QUOTATION,
    WORD,
    Sentence,
    cut_sentences,
)
from briefing_tui.model import BlockKind, Span
from briefing_tui.text.sentences import find_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrase
    from briefing_tui.extract.quotes import Stretch
    from briefing_tui.model import Document

_LAST_WORD: Final = frozenset({"colon", "interview"})
"""Rules of cues at whose end a sentence hands over to who speaks next."""
_TAIL_TOKENS: Final = 7


class Attributor(Chooser):
    """Attributes the quotations of one document."""

    def __init__(
        self,
        document: Document,
        stretches: Sequence[Stretch],
        speech: Speech,
        is_medium: Callable[[str], bool],
        figures: Sequence[Span] = (),
    ) -> None:
        """Take what to attribute.

        Args:
            document: Whose text it is.
            stretches: Its quotations, as `find_stretches` returns them.
            speech: The words of its language.
            is_medium: Tells whether a phrase names a newspaper, a channel or the like.
            figures: The figures whose givers are asked for, in order.
        """
        super().__init__(document.text, speech, is_medium)
        self.blocks = document.blocks
        self.stretches = stretches
        self.result: list[Attribution | None] = [None] * len(stretches)
        self.givers: list[Attribution | None] = [None] * len(figures)
        self.contents: list[Span | None] = [None] * len(stretches)
        """The clause that the attribution of each stretch covers."""
        self._by_block: dict[int, list[tuple[int, Stretch]]] = {}
        self._figures = figures
        self._latest: tuple[int, list[Reading]] = (-1, [])
        """The block that was read last: no more than one is kept."""

    def run(self) -> None:
        """Fill `result` for each stretch and `givers` for each figure."""
        for index, stretch in enumerate(self.stretches):
            if stretch.parent is None:
                self._by_block.setdefault(stretch.block, []).append((index, stretch))
        figures = self._figures_by_block()
        last: Attribution | None = None
        last_block = -2
        for block in sorted(self._by_block.keys() | figures.keys()):
            if block in self._by_block:
                if self.blocks[block].kind is BlockKind.HEADING:
                    last = None  # a heading begins anew
                elif block - last_block > 1 or last is None:
                    last = self._closing_of(block - 1)
                last = self._attribute_block(block, last)
                last_block = block
            self._attribute_figures(block, figures.get(block, ()))
        self._attribute_nested()

    # -- reading

    def read(
        self, start: int, end: int, block: int, quotations: Sequence[tuple[int, Stretch]]
    ) -> list[Reading]:
        """Return the sentences of a stretch of text with their phrases and cues."""
        sentences = cut_sentences(self.text, start, end, block, quotations, self.speech)
        readings = []
        for sentence in self._with_tails(sentences):
            phrases = read_phrases(sentence, self.speech)
            every = find_cues(sentence, phrases, self.speech)
            cues = [c for c in every if c.phrase is not None]
            marks = [i for i, kind in enumerate(sentence.kind) if kind == QUOTATION]
            silent = self.speech.drops_subject and len(every) > len(cues)
            readings.append(Reading(sentence, phrases, cues, marks, silent))
        return readings

    def _read_block(self, block: int) -> list[Reading]:
        if self._latest[0] != block:
            span = self.blocks[block].span
            quotations = self._by_block.get(block, ())
            self._latest = block, self.read(span.start, span.end, block, quotations)
        return self._latest[1]

    # -- figures

    def _figures_by_block(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index, span in enumerate(self._figures):
            block = bisect_right(self.blocks, span.start, key=lambda block: block.span.start) - 1
            if block >= 0:
                found.setdefault(block, []).append(index)
        return found

    def _attribute_figures(self, block: int, figures: Sequence[int]) -> None:
        """Attribute the figures of a block by the cues in their sentences that stand nearest."""
        if not figures:
            return
        if block in self._by_block:
            readings = self._read_block(block)
        else:
            spans = find_sentences(self.text, self.blocks[block].span)
            starts = [self._figures[index].start for index in figures]
            readings = [
                reading
                for span in spans
                if bisect_left(starts, span.start) < bisect_left(starts, span.end)
                for reading in self.read(span.start, span.end, block, ())
            ]
        for index in figures:
            self.givers[index] = self._giver(readings, self._figures[index])

    def _giver(self, readings: list[Reading], span: Span) -> Attribution | None:
        index = bisect_right(readings, span.start, key=lambda reading: reading.sentence.end[-1])
        if index == len(readings):
            return None
        at = bisect_left(readings[index].sentence.start, span.start)
        return self._decide(readings[index], at) if at < len(readings[index].sentence) else None

    # -- sentences

    def _with_tails(self, sentences: list[Sentence]) -> list[Sentence]:
        """Join "“Why?” | Trump asked." to one sentence."""
        joined: list[Sentence] = []
        for sentence in sentences:
            if joined and joined[-1].kind[-1] == QUOTATION and self._is_tail(joined[-1], sentence):
                joined[-1].extend(sentence)
            else:
                joined.append(sentence)
        return joined

    def _is_tail(self, before: Sentence, sentence: Sentence) -> bool:
        if sentence.kind[0] == QUOTATION or self.speech.verb_second:
            return False
        final = self.text[self.stretches[before.stretch[-1]].end - 1] == "."
        if final and (len(sentence) > _TAIL_TOKENS or QUOTATION in sentence.kind):
            return False
        speech = self.speech
        phrase = read_phrases(sentence, speech).starting_at(0)
        if phrase is None:
            return False
        k = phrase.end
        while k < len(sentence) and sentence.low[k] in speech.adverbs:
            k += 1
        if k >= len(sentence) or sentence.kind[k] != WORD:
            return False
        low = sentence.low[k]
        return low in speech.verbs or (
            not final and bool(speech.past_endings) and low.endswith(speech.past_endings)
        )

    # -- a paragraph

    def _attribute_block(self, block: int, carried: Attribution | None) -> Attribution | None:
        last: Attribution | None = None
        waiting: list[int] = []
        subject: Span | None = carried.mention if carried else None
        for reading in self._read_block(block):
            if not reading.quotations:
                told = self._narrated(reading)
                if told is not None and waiting and reading.sentence.low[0] in self.speech.pointing:
                    waiting = self._give(waiting, told)
                last = told or last
            for q in reading.quotations:
                index = reading.sentence.stretch[q]
                found = self._decide(reading, q)
                found = found or self._medium_of(reading, q)
                if found is None and not self._tells_on(last or carried, index):
                    found = self._subject_of(reading, q)
                if found is None and last is not None:
                    found = self._carried_on(last, reading, "carried on")
                if found is None:
                    waiting.append(index)
                    continue
                self._link(found, reading, last or carried, subject)
                self.result[index] = last = found
                waiting = self._give(waiting, found)
            self._cover(reading)
            subject = self._topic(reading, last) or subject
        if waiting and carried is not None:
            self._carry_over(waiting, carried)
            last = last or self.result[waiting[-1]]
        return last or (carried if carried and carried.outlet else None)

    def _link(
        self, found: Attribution, reading: Reading, context: Attribution | None, topic: Span | None
    ) -> None:
        """Note what came before an attribution: whom a pronoun may mean, who may pass it on."""
        found.before = found.before or topic
        found.context = context
        found.of_medium = self._is_of_medium(found)
        if context is not None and (found.of_medium or self._is_within(reading, found)):
            found.via = (context.mention,)

    def _topic(self, reading: Reading, last: Attribution | None) -> Span | None:
        """Return whom a sentence is about, for a pronoun in the next; None for no one new."""
        guests = [cue.phrase for cue in reading.cues if cue.phrase and cue.rule == "interview"]
        opening = reading.phrases.first_subject(len(reading.sentence))
        if guests:
            return self._span(reading, guests[-1])
        if opening is not None and not opening.pronoun:
            return self._span(reading, opening)
        if opening is None and last is not None and reading.quotations and last.distance < FAR:
            return last.mention
        return None

    def _is_within(self, reading: Reading, found: Attribution) -> bool:
        """Return whether words were said in the medium that spoke before: "y déclare X"."""
        before, low = found.context, reading.sentence.low
        if found.via or found.cue is None or before is None or not before.outlet:
            return False
        return any(
            found.cue.start <= start <= found.cue.end + 1
            and match_at(low, i, self.speech.within) > 0
            for i, start in enumerate(reading.sentence.start)
        )

    def _is_of_medium(self, found: Attribution) -> bool:
        """Return whether somebody belongs to the medium that spoke before: "its columnist X"."""
        before = found.context
        if found.via or found.outlet or before is None:
            return False
        pronoun = self.speech.pronouns.get(before.mention.of(self.text).lower())
        if not before.outlet and pronoun in (None, "x", "p"):
            return False
        first, _, rest = found.mention.of(self.text).partition(" ")
        return bool(rest) and first.lower() in self.speech.belonging

    def _tells_on(self, before: Attribution | None, index: int) -> bool:
        """Return whether a quotation is for certain not its own sentence's subject's."""
        passed = before is not None and (before.outlet or bool(before.via))
        return passed or self._is_whole(index)

    def _subject_of(self, reading: Reading, q: int) -> Attribution | None:
        """Return the subject of a sentence that quotes words without saying that it does."""
        subject = reading.phrases.first_subject(q)
        if self._is_reported(reading.sentence):
            return None
        if subject is None or not self._is_personal(reading, subject):
            return None
        cue = Cue("subject", subject.start, subject.start, subject)
        return self._make(reading, cue, "subject of the sentence")

    def _medium_of(self, reading: Reading, q: int) -> Attribution | None:
        """Return the medium that is the subject of a sentence: "the daily is amused by “…”"."""
        subject = reading.phrases.first_subject(q)
        if subject is None or subject.pronoun or self._is_reported(reading.sentence):
            return None
        cue = Cue("subject", subject.start, subject.start, subject)
        found = self._make(reading, cue, "subject of the sentence")
        found.distance = FAR
        return found if found.outlet else None

    def _give(self, waiting: list[int], found: Attribution) -> list[int]:
        """Attribute whole sentences that stood before their speaker was named."""
        for index in waiting:
            if self._is_whole(index):
                self.result[index] = _copy(found, "named behind")
        return [index for index in waiting if self.result[index] is None]

    def _carry_over(self, waiting: list[int], carried: Attribution) -> None:
        """Attribute what a paragraph leaves open like the end of the one before.

        Who that one was merely about may speak now, or may not: that is no good reason.
        """
        if carried.rule == "subject before" and not (carried.outlet or carried.via):
            return
        for index in waiting:
            whole = self._is_whole(index)
            if whole or carried.outlet or carried.via:
                found = _copy(carried, "paragraph before")
                found.context = carried
                if not whole and carried.via:
                    found = self._narrator(found)
                self.result[index] = found

    def _is_whole(self, index: int) -> bool:
        """Return whether a stretch begins as a sentence does."""
        stretch = self.stretches[index]
        words = self.text[stretch.start : stretch.end]
        first = next((c for c in words if c.isalpha()), "")
        if not first.isupper():
            return False
        return (
            words[-1] in ".!?…," or stretch.continued or len(words) > 60 or self._is_alone(stretch)
        )

    def _is_alone(self, stretch: Stretch) -> bool:
        """Return whether a quotation is a sentence by itself whose full stop stands outside."""
        before = self.text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()[-1:]
        begins = before in ".!?“" or stretch.outer_start == self.blocks[stretch.block].span.start
        return begins and self.text[stretch.outer_end : stretch.outer_end + 1] in (".", "!", "?")

    def _carried_on(self, last: Attribution, reading: Reading, rule: str) -> Attribution:
        """Attribute a quotation without a cue like the one before it in the paragraph.

        Where a medium passed that one on, and this one stands inside a sentence, it is the medium
        that goes on telling.
        """
        found = _copy(last, rule)
        words = any(kind in (WORD, NAME) for kind in reading.sentence.kind)
        return self._narrator(found) if words and last.via and not reading.silent else found

    def _narrator(self, found: Attribution) -> Attribution:
        if not found.outlet and self.is_medium(found.via[-1].of(self.text)):
            return Attribution("narrator", found.via[-1], None, outlet=True)
        return found

    def _narrated(self, reading: Reading) -> Attribution | None:
        """Return who a sentence without quotations is about, as the one who speaks next."""
        subject = reading.phrases.first_subject(len(reading.sentence))
        last = reading.cues[-1] if reading.cues else None
        chosen = next(
            (c for c in reading.cues if c.phrase and subject and c.phrase.start == subject.start),
            last,
        )
        if last is not None and last.rule in _LAST_WORD:
            chosen = last
        rule = "introduced"
        if chosen is None and self._is_reported(reading.sentence):
            return None
        if chosen is None and subject is not None and self._is_personal(reading, subject):
            chosen = Cue("subject", subject.start, subject.start, subject)
            rule = "subject before"
        if chosen is None:
            return None
        found = self._make(reading, chosen, rule)
        found.via = self._chain(reading, chosen, found)
        return found

    def _closing_of(self, block: int) -> Attribution | None:
        """Return the attribution that the end of a paragraph without quotations leaves open."""
        if block < 0 or self.blocks[block].kind is not BlockKind.PARAGRAPH:
            return None
        readings = self._read_block(block)
        return self._narrated(readings[-1]) if readings else None

    def _is_reported(self, sentence: Sentence) -> bool:
        """Return whether the mood of a sentence's verb tells that somebody else says it."""
        reportive = self.speech.reportive
        return bool(reportive) and not reportive.isdisjoint(sentence.low)

    def _is_personal(self, reading: Reading, phrase: Phrase) -> bool:
        sentence = reading.sentence
        if phrase.pronoun:
            return self.speech.pronouns.get(sentence.low[phrase.start]) in ("m", "f", "p")
        if self.speech.nouns_capitalised:
            return reading.phrases.may_speak(phrase)
        last = phrase.end - 1
        if sentence.low[last].endswith(("'s", "s'")):
            return False
        if phrase.end - phrase.start == 1 and phrase.start == 0 and last + 1 < len(sentence):
            behind = sentence.low[last + 1]
            return sentence.kind[last + 1] == WORD and behind not in self.speech.linking
        return sentence.kind[last] == NAME or sentence.low[last] in self.speech.people

    # -- inside a quotation

    def _attribute_nested(self) -> None:
        """Attribute quotations inside others by the words around them in there."""
        inside: dict[int, list[tuple[int, Stretch]]] = {}
        for index, stretch in enumerate(self.stretches):
            if stretch.parent is not None:
                inside.setdefault(stretch.parent, []).append((index, stretch))
        for parent, quotations in inside.items():
            outer, above = self.stretches[parent], self.result[parent]
            for reading in self.read(outer.start, outer.end, outer.block, quotations):
                for q in reading.quotations:
                    found = self._decide(reading, q)
                    if found is not None and above is not None:
                        passed = (above.mention, *above.via)
                        found.via = tuple(dict.fromkeys((*found.via, *passed)))
                    self.result[reading.sentence.stretch[q]] = found
                self._cover(reading)

    def _cover(self, reading: Reading) -> None:
        """Find the clause around each quotation of a sentence that its attribution covers."""
        stretch = reading.sentence.stretch
        told = ((q, self.result[stretch[q]]) for q in reading.quotations)
        cues = ((q, found.by if found is not None else None) for q, found in told)
        for q, content in find_contents(reading, cues, self.text, self.speech):
            self.contents[stretch[q]] = content
        for q in reading.quotations:
            if (found := self.result[stretch[q]]) is not None:
                found.by = None


def _copy(found: Attribution, rule: str) -> Attribution:
    return Attribution(
        rule, found.mention, None, found.antecedent, found.via, found.outlet, found.before
    )
