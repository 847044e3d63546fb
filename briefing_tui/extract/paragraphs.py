"""Attribute the quotations of one paragraph, going through its sentences as a reader does."""

from __future__ import annotations

from briefing_tui.extract.affiliation import is_kin, is_of_medium, is_read_there
from briefing_tui.extract.beside import (
    find_beside,
    gender_meant,
    goes_on_about,
    named_last,
    person_before,
)
from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.choice import attribute, decide
from briefing_tui.extract.continuation import (
    carried_on,
    copied,
    is_only_about,
    is_written,
    may_be_passed,
    may_go_on,
    more_of,
    narrator_of,
    passed_by,
    picked_out,
    points_back,
    retold,
    turned_to,
    writes_on,
)
from briefing_tui.extract.cues import find_insertion
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.hosts import (
    describes_medium,
    handed_on,
    host_behind,
    is_elsewhere,
    labelling_medium,
    may_be_host,
)
from briefing_tui.extract.narration import find_announced, find_narrated
from briefing_tui.extract.passing import find_chain, is_quoted
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.readings import DASHES, indices_of
from briefing_tui.extract.subjects import (
    SAID_WORDS,
    felt_by,
    handed_to,
    has_verb,
    hosted_subject,
    is_common_term,
    is_so_called,
    medium_subject,
    printed_in,
    subject_of,
    writes_for,
)
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.extract.topics import (
    announcing_medium,
    find_opening,
    find_topic,
    guest_before,
    medium_told_of,
)
from briefing_tui.packed import place_of
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.answers import Question
    from briefing_tui.extract.reading import Attribution, Beside, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch
    from briefing_tui.model import Span

_BEHIND_COMMA: Final = late(r"[,?!…]\s+([^\W\d_]+['’]?)")
_SIGNED: Final = 120
"""Code points of the longest signature."""


class Paragraph:
    """One paragraph, with what its sentences so far leave open."""

    def __init__(
        self,
        readings: Readings,
        block: int,
        result: list[Attribution | None],
        carried: Attribution | None,
        label: Span | None = None,
    ) -> None:
        """Begin a paragraph.

        Args:
            readings: The article, by its sentences.
            block: The number of the paragraph.
            result: Who said each stretch; those of the paragraph are filled.
            carried: Who spoke at the end of the paragraph before.
            label: The medium whose name is the line above.
        """
        self.readings = readings
        self.press = readings.press
        self.block = block
        self.result = result
        self.carried = carried
        self._label = label
        self._paper: Span | None = None
        """The medium that a review of the press is about in it."""
        self._last: Attribution | None = None
        """Who spoke last in it."""
        self._writer: Attribution | None = None
        """Who goes on to write in it, while a sentence merely tells of somebody."""
        self._waiting: list[int] = []
        """The stretches for which nobody has been found yet."""
        self._topic: Span | None = carried.mention if carried else None
        """Whom the sentence before is about."""
        self._named: Beside | None = None
        """Whom the last sentence without quotations names that was asked for."""
        self._unasked: list[tuple[Reading, bool]] = []
        """Those behind it, and whether a medium handed over: few ask whom they name."""
        self._host: Span | None = None
        """The medium that hands over to others."""
        self._question: Question | None = None
        """Whom the sentence before asks."""
        self._latest: Reading | None = None
        """The sentence before."""

    def attribute(self) -> Attribution | None:
        """Find who says its quotations, and return who may go on in the next paragraph."""
        readings = self.readings.read_block(self.block)
        label = labelling_medium(readings[0]) if readings else None
        self._host = label or self._label
        behind = 1 + max((k for k, each in enumerate(readings) if each.quotations), default=-1)
        for k, reading in enumerate(readings):
            if k == behind and not self._is_heeded(readings[behind:]):
                break
            if reading.quotations:
                self._quote(reading)
            elif not self._tell(reading):
                continue
            self._turn_to(reading, label if reading is readings[0] else None)
        return self._close()

    def _is_heeded(self, behind: list[Reading]) -> bool:
        """Return whether sentences behind all quotations matter to those, or to the next paragraph.

        Most do not where no quotation follows.
        """
        press, last = self.press, self._last
        if indices_of(self.readings.blocks_of_stretches, self.block + 1):
            return True
        if last is not None and any(may_be_passed(press, each, last) for each in behind):
            return True
        return bool(self._waiting) and any(points_back(press, each) for each in behind)

    @property
    def _before(self) -> Attribution | None:
        """Who spoke last, in it or in the paragraph before."""
        return self._last or self.carried

    # -- a sentence without quotations

    def _tell(self, reading: Reading) -> bool:
        """Read whom a sentence is about; return whether it does more than name who passed on."""
        press, last = self.press, self._last
        if not any(kind in (WORD, NAME) for kind in reading.sentence.kind):
            return False  # "1."
        told = find_narrated(press, reading, self._before)
        if told is None or (told.rule == "subject before" and not told.via):
            told = find_announced(press, reading, told) or told
        points = self._waiting and points_back(press, reading)
        if last is not None and passed_by(press, reading, last):
            return False
        if told is not None and last is not None:
            self._writer = last if writes_on(press, last, told) else None
        if told is not None and points:
            self.result[self._waiting[-1]] = copied(told, "named behind")
            self._give(told)
        if told is not None and last is not None and is_kin(press, told, last):
            told.via = last.via
        self._hand_over(reading, told)
        self._last = told or last
        return True

    def _hand_over(self, reading: Reading, told: Attribution | None) -> None:
        """Note which medium hands over to those who speak behind a sentence.

        In a review of the press that is the one which its paragraph was about last.
        """
        host = host_behind(self.press, reading, told, self._before, self._host)
        if told is not None and self.press.speech.order_tells and self.readings.is_review:
            self._paper = self._paper_behind(reading, told)
        self._host = host or self._label

    def _paper_behind(self, reading: Reading, told: Attribution) -> Span | None:
        """Return the medium that a paragraph of a review is about behind a sentence."""
        if told.outlet:
            return told.mention
        if not told.via or self._means_paper(told.via[-1]):
            return self._paper
        opening = reading.subject_before(len(reading.sentence))
        opens = opening is not None and reading.span(opening) == told.via[-1]
        return told.via[-1] if opens else None  # "The Post quotes X as saying"

    def _means_paper(self, medium: Span) -> bool:
        """Return whether a medium is the one that a paragraph is about: "told the newspaper"."""
        same = self._paper is not None and self._paper.start <= medium.start < self._paper.end
        return same or describes_medium(self.press, medium)

    def _paper_at(self, reading: Reading) -> Span | None:
        """Return the medium that the paragraph is about, if a sentence is still about it.

        It is not where another one has been named since, or is in the sentence itself.
        """
        start, end = reading.sentence.start[0], reading.sentence.end[-1]
        named = self.press.last_between(place_of(self.readings.blocks, self.block)[1], end)
        if self._paper is None or named is None or named.end > start:
            return None
        return self._paper if self._paper.start <= named.start < self._paper.end else None

    def _beside(self) -> Beside | None:
        """Return whom the last sentence without quotations names."""
        for reading, hosted in self._unasked:
            self._note_beside(reading, hosted=hosted)
        self._unasked.clear()
        return self._named

    def _note_beside(self, reading: Reading, *, hosted: bool) -> None:
        """Note whom a sentence names; one that is about "her" leaves whom the last one named."""
        found = find_beside(self.press, reading, hosted=hosted)
        if found is not None or not (reading.quotations or goes_on_about(self.press, reading)):
            self._named = found

    def _turn_to(self, reading: Reading, label: Span | None) -> None:
        """Note whom a sentence is about, for a pronoun in the next, and which medium's report.

        Args:
            reading: The sentence.
            label: The medium whose name and a colon open it.
        """
        self._unasked.append((reading, self._host is not None))
        medium = label
        if medium is None and self.readings.is_review:
            medium = medium_told_of(self.press, reading, self._last)
        self._host = medium or self._host
        self._latest = reading
        before = self._topic
        topic = find_topic(self.press, reading, self._last, hosted=self._host is not None)
        if topic is not None:
            self._topic = topic
        elif self._topic is not None and not reading.quotations and self._beside() is not None:
            self._topic = None
        if self.press.speech.inquiring:
            self._note_question(reading, before)

    def _note_question(self, reading: Reading, before: Span | None) -> None:
        """Note whom a sentence asks; who has answered once may answer again."""
        from briefing_tui.extract.answers import find_question  # late: some languages only

        answered = self._last is not None and self._last.rule == "answer"
        asked = find_question(self.press, reading, before, self._host)
        self._question = asked or (self._question if answered else None)

    # -- a sentence with quotations

    def _quote(self, reading: Reading) -> None:
        """Find who says the quotations of a sentence."""
        for q in reading.quotations:
            self._attribute(reading, q)
        if self._last is None and cited_in(reading):
            told = find_narrated(self.press, reading, self.carried)
            self._last = told if told is not None and told.via else None

    def _attribute(self, reading: Reading, q: int) -> None:
        index = reading.sentence.stretch[q]
        found = self._told(reading) or self._cued(reading, q)
        if is_so_called(self.press, reading, q):
            self._last = medium_subject(self.press, reading, q) or self._last
            return
        if found is not None:
            found = picked_out(self.press, reading, found, self._before) or found
        found = found or self._uncued(reading, q) or self._continued(reading, q)
        if found is None:
            self._waiting.append(index)
            return
        if is_common_term(self.press, reading, q, found):
            self._last = copied(found, found.rule)
            return
        self._link(found, reading)
        self._hand_over(reading, found)
        self.result[index] = self._last = found
        self._give(found)

    def _told(self, reading: Reading) -> Attribution | None:
        """Return who speaks as the sentence before tells: who wrote, or who was asked."""
        if self._question is not None:
            from briefing_tui.extract.answers import find_answer  # late: some languages only

            if (answer := find_answer(self.press, reading, self._question)) is not None:
                return answer
        author = self._author(reading)
        return author if author is not None and author.rule == "it says" else None

    def _author(self, reading: Reading) -> Attribution | None:
        """Return who wrote the paper that a sentence quotes from: "Darin heißt es …"."""
        if self._latest is None or reading.sentence.low[0] not in self.press.speech.therein:
            return None
        from briefing_tui.extract.papers import find_author  # late: few articles need it

        return find_author(self.press, self._latest, reading)

    def _cued(self, reading: Reading, q: int) -> Attribution | None:
        """Return who says a quotation as a cue tells, in its sentence or in its own words."""
        found = decide(self.press, reading, q)
        if found is None or found.distance >= FAR:
            found = self._said_inside(reading.sentence.stretch[q]) or found
        if found is None or self._last is None:
            return found
        return None if is_only_about(self.press, reading, found, self._last) else found

    def _uncued(self, reading: Reading, q: int) -> Attribution | None:
        """Return who says a quotation without a cue, as the rest of its sentence tells."""
        press = self.press
        found = (
            handed_to(press, reading, q)
            or medium_subject(press, reading, q)
            or hosted_subject(press, reading, q)
            or felt_by(press, reading, q)
        )
        if found is None and self._is_own(reading, q):
            found = subject_of(press, reading, q)
        return found or printed_in(press, reading, q)

    def _is_own(self, reading: Reading, q: int) -> bool:
        """Return whether a quotation may be the words of its own sentence's subject."""
        press, before = self.press, self._before
        writes = writes_for(press, reading, reading.subject_before(q))
        if writes or has_verb(press, reading, q):
            return True
        passed = before is not None and (
            before.outlet or retold(press, before) or is_written(press, before)
        )
        return not (passed or self.readings.is_whole(reading.sentence.stretch[q]))

    def _continued(self, reading: Reading, q: int) -> Attribution | None:
        """Return who goes on saying what a sentence does not attribute."""
        press, before = self.press, self._writer or self._last
        turns = before is not None and before.outlet
        found = turned_to(press, reading, q, before) if turns and before is not None else None
        if found is None and before is not None and may_go_on(press, before, reading, q):
            found = carried_on(press, before, reading, "carried on")
        if found is None and self._last is None:
            found = more_of(press, self.carried, reading)
        return found

    def _link(self, found: Attribution, reading: Reading) -> None:
        """Note what came before an attribution: whom a pronoun may mean, who may pass it on."""
        press, context, host = self.press, self._before, self._host
        guest = guest_before(reading, found) or named_last(press, reading, found, self._latest)
        if guest is None and press.speech.pronouns.get(found.mention.of(press.text)) in ("m", "f"):
            guest = person_before(press, reading, found.mention.start)
        author = self._author(reading)
        if author is not None:
            guest, found.via = author.mention, found.via or author.via
        found.before = found.before or guest or find_opening(press, reading, found)
        if self._question is not None and found.before is None:
            found.before = self._question.asked
            found.via = found.via or self._question.media_for(press, found)
        found.before = found.before or self._topic
        found.topic = self._topic
        found.elsewhere = is_elsewhere(press, reading)
        found.context = context if not found.elsewhere else None
        found.of_medium = is_of_medium(press, found)
        if context is not None and context.outlet and is_read_there(press, reading, found):
            found.mention, found.outlet = context.mention, True
        if author is None and gender_meant(found.mention.of(press.text), press.speech):
            found.beside = found.beside or self._beside()
        about = announcing_medium(press, reading)
        label = reading.span(about) if about is not None else None
        if found.of_medium and label is not None:
            found.via, found.of_medium = (label,), False
        if found.via and host is not None and may_be_host(press, host, found.via[0]):
            found.via = (host, *found.via[1:])
        labelled = self._label is not None
        host = host or self._paper_at(reading)
        via = handed_on(press, found, reading, context, label, host, labelled=labelled)
        if via is not None:
            found.via = via
        medium = host or (context.mention if context is not None and context.outlet else None)
        if medium is not None and not (found.via or found.outlet) and is_quoted(reading, found):
            found.via = (medium,)

    # -- the paragraph as a whole

    def _close(self) -> Attribution | None:
        """Attribute what is still open by what stands around the paragraph."""
        signed = self._signature() if self._waiting else None
        if signed is not None:
            self._last = signed
            self._give(signed)
        if self._waiting and self.carried is not None:
            self._carry_over(self.carried)
            self._last = self._last or self.result[self._waiting[-1]]
        open_ended = self.carried is not None and self.carried.outlet
        return self._last or (self.carried if open_ended else None)

    def _signature(self) -> Attribution | None:
        """Return who signs the quotation above a paragraph: "— Ruth Okafor, engineer"."""
        block = self.block + 1
        if block >= len(self.readings.blocks):
            return None
        _, start, end = place_of(self.readings.blocks, block)
        if self.readings.text[start : start + 1] not in DASHES or end - start > _SIGNED:
            return None
        readings = self.readings.read(start, end, block, ())
        low = readings[0].sentence.low if readings else []
        phrase = readings[0].phrases.starting_at(1) if len(low) > 1 else None
        if phrase is None or phrase.pronoun or not readings[0].phrases.may_speak(phrase):
            return None
        if phrase.end < len(low) and low[phrase.end] not in ",.(":
            return None
        return attribute(self.press, readings[0], Cue("dash", 0, 1, phrase), "dash")

    def _give(self, found: Attribution) -> None:
        """Attribute whole sentences that stood before their speaker was named."""
        readings = self.readings
        for index in self._waiting:
            stretch = readings.stretches[index]
            alone = readings.opens_sentence(stretch) and readings.ends_sentence(stretch)
            if alone and readings.is_whole(index):
                self.result[index] = copied(found, "named behind")
        self._waiting = [index for index in self._waiting if self.result[index] is None]

    def _carry_over(self, carried: Attribution) -> None:
        """Attribute what a paragraph leaves open like the end of the one before.

        Who that one was merely about may speak now, or may not: that is no good reason.
        """
        if carried.rule == "subject before" and not (carried.outlet or carried.via):
            return
        for index in self._waiting:
            whole = self.readings.is_whole(index)
            stretch = self.readings.stretches[index]
            if not (carried.outlet or carried.via) and not self.readings.opens_sentence(stretch):
                continue  # its own sentence is about somebody else
            words = self.readings.text[stretch.start : stretch.end].split()
            if not whole and len(words) < SAID_WORDS:
                continue  # a term, most likely
            if whole or carried.outlet or carried.via:
                found = copied(carried, "paragraph before")
                found.context = carried
                if not whole and retold(self.press, carried):
                    found = narrator_of(self.press, found)
                self.result[index] = found

    def _said_inside(self, index: int) -> Attribution | None:
        """Return who an insertion in a quotation names: "« Le prix, répond-elle, est haut »"."""
        stretch = self.readings.stretches[index]
        if not self.press.speech.subject_behind or not self._may_hold_insertion(stretch):
            return None
        for reading in self.readings.read(stretch.start, stretch.end, stretch.block, ()):
            cue = find_insertion(reading.sentence, reading.phrases, self.press.speech)
            if cue is not None:
                found = attribute(self.press, reading, cue, cue.rule)
                found.via = find_chain(self.press, reading, cue, found)
                found.distance = 0.0
                return found
        return None

    def _may_hold_insertion(self, stretch: Stretch) -> bool:
        """Return whether a word behind a comma may be a verb that tells who speaks."""
        known = (self.press.speech.verbs, self.press.speech.preverbs)
        commas = _BEHIND_COMMA.finditer(self.readings.text, stretch.start, stretch.end)
        first = (match.group(1).lower().replace("’", "'") for match in commas)
        return any(word in words for word in first for words in known)
