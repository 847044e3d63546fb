"""Attribute the quotations of one paragraph, going through its sentences as a reader does."""

from __future__ import annotations

from briefing_tui.extract.answers import answerer, asked_or_answered
from briefing_tui.extract.bylines import byline_behind, find_byline, is_heading_of_piece
from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.continuation import (
    asks_on,
    carried_on,
    carried_over,
    goes_on_doing,
    goes_on_telling,
    is_hearsay,
    is_still_writing,
    is_told_of,
    may_go_on,
    more_of,
    picked_out,
    taken_at_word,
    writes_on,
)
from briefing_tui.extract.credits import bracket_below, credit_all
from briefing_tui.extract.discourse import Discourse
from briefing_tui.extract.front_pages import medium_subject, teller_behind
from briefing_tui.extract.headlines import heads_next
from briefing_tui.extract.hosts import heads_piece, labelling_medium
from briefing_tui.extract.intermediaries import may_be_host, through_host
from briefing_tui.extract.meetings import asker_of, told_of_met, visiting_medium
from briefing_tui.extract.named_after import note_after, tells_who
from briefing_tui.extract.narration import find_announced, find_narrated, is_defined
from briefing_tui.extract.openings import turn_before
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.piece_headlines import heads_entry
from briefing_tui.extract.pointing import (
    is_of_one,
    is_told_on,
    may_be_passed,
    may_be_thats,
    opens_with_pointing,
    owner_pointed_at,
    passed_by,
    piece_writer,
    points_back,
    reprinter,
)
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.readings import indices_of
from briefing_tui.extract.roles import is_kin
from briefing_tui.extract.sentence_speakers import cued_speaker, uncued_speaker
from briefing_tui.extract.signatures import read_frame, read_signature
from briefing_tui.extract.staff_told import note_listener
from briefing_tui.extract.terms import is_common_term, is_so_called, reporter
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.extract.views import is_link
from briefing_tui.extract.whom_meant import is_he_or_she, takes_up
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_WORDS: Final = frozenset({WORD, NAME})
"""The sorts of tokens without which a sentence tells nothing."""


class Paragraph(Discourse):
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
        super().__init__(readings, block, carried, label)
        self.result = result
        self._writer: Attribution | None = None
        """Who goes on to write in it, while a sentence merely tells of somebody."""
        self._waiting: list[int] = []
        """The stretches for which nobody has been found yet."""
        self._talk: Attribution | None = None
        """Who talks to a medium whose questions are told as well."""
        self._loose = -1  # the stretch given to a medium since that went before

    def attribute(self) -> Attribution | None:
        """Find who says its quotations, and return who may go on in the next paragraph."""
        readings = self.readings.read_block(self.block)
        label = labelling_medium(readings[0]) if readings else None
        self.host = self.entry = label or self.label
        if label is not None:
            self.label, self.last = label, Attribution("announced", label, None, outlet=True)
        behind = 1 + max((k for k, each in enumerate(readings) if each.quotations), default=-1)
        told: Reading | None = None
        for k, reading in enumerate(readings):
            note_after(self.press, reading, self.last)
            if k == behind and not self._is_heeded(readings[behind:]):
                break
            if told is not None:  # behind the last one, nobody asks whom it is about
                self._turn_to(told, label if told is readings[0] else None)
            if reading.quotations:
                self._quote(reading)
            told = reading if reading.quotations or self._tell(reading) else None
        last = self._close()
        credit_all(self.press, readings, self.result, bracket_below(self.readings, self.block))
        return last

    def _is_heeded(self, behind: list[Reading]) -> bool:
        """Return whether sentences behind all quotations matter to those, or beyond: few do."""
        press, last = self.press, self.last
        if indices_of(self.readings.blocks_of_stretches, self.block + 1):
            return True
        passed = last is not None and any(may_be_passed(press, each, last) for each in behind)
        if passed or (self._loose >= 0 and owner_pointed_at(press, behind[0]) is not None):
            return True
        if not self._waiting:
            return False
        named = tells_who(press, self.readings, self._waiting, behind)
        return named or any(points_back(press, each) for each in behind)

    # -- a sentence without quotations

    def _tell(self, reading: Reading) -> bool:
        """Read whom a sentence is about; return whether it does more than name who passed on."""
        press, last = self.press, self.last
        if _WORDS.isdisjoint(reading.sentence.kind):
            return False  # "1."
        if self._points_back(reading):
            return True
        self._loose = -1
        if last is None and is_defined(press, reading):
            self.carried = None  # "¶ Jo Roe, c'est un roc ! “…”"
        byline = find_byline(press, reading, self.before)
        self.byline = byline or self.byline
        told = self._whom_told(reading, byline)
        points = self._waiting and points_back(press, reading)
        if last is not None and (passed_by(press, reading, last) or asks_on(press, reading, last)):
            return False
        if told is not None and last is not None:
            writer = self._writer or last
            self._writer = writer if writes_on(press, writer, told) else None
        alone = last is None and told is not None and not (told.via or told.outlet)
        if alone and told and tells_who(press, self.readings, self._waiting, [reading]):
            self._give(told)
        elif told is not None and points:
            self.result[self._waiting[-1]] = copied(told, "named behind")
            self._give(told)
        if told is not None and told.via:
            told.via = self.paper.meant(reading, told.via, last)
        if told is not None and last is not None and is_kin(press, told, last):
            told.via = last.via
        if told is not None and last is not None and goes_on_telling(press, reading, told, last):
            told = last
        topic = self.focus.topic
        if told is not None and told.before is None and topic and takes_up(press, told):
            told.before = topic  # "The road is closed, | she | says. “…”"
        if told is not None and press.speech.leading_talks:
            note_listener(press, reading, told)
        self.hand_over(reading, told)
        if told is not None and self.host is not None and not told.via:
            told.via = through_host(press, reading, told, self.host)
        other = self.asker is not None and told is not None and not is_he_or_she(press, told)
        self.asker = asker_of(press, reading, told, self.before) or (None if other else self.asker)
        self.last = told or last
        return True

    def _points_back(self, reading: Reading) -> bool:
        """Read whose a sentence says the words before it are: "Le Soir rit. « … » C'est de X."""
        last, index = self.last, self._waiting[-1] if self._waiting else self._loose
        owner = owner_pointed_at(self.press, reading) if index >= 0 else None
        if owner is not None and not (owner.outlet and is_told_on(self.press, self.result[index])):
            own = self._waiting or owner.via or owner.outlet or self.press.speech.extraposes
            owner.via = owner.via if own or last is None else (last.mention,)
            self.result[index] = self.last = owner
            self._give(owner)
        return owner is not None

    def _whom_told(self, reading: Reading, byline: Attribution | None) -> Attribution | None:
        """Return whom a sentence tells of, or who wrote what it names."""
        press, before = self.press, self.before
        told = byline or find_narrated(press, reading, before)
        if told is None or (is_told_of(told) and visiting_medium(press, reading) is None):
            told = find_announced(press, reading, told) or told
        if byline is None and press.speech.subject_behind:
            told = told_of_met(press, reading, before) or told
        if reading.silent and press.speech.drops_subject and (told is None or not told.via):
            from briefing_tui.extract import null_subjects  # late: some languages only

            own = told is None or told.outlet or is_told_of(told)
            own = own or null_subjects.says_unnamed(press, reading)
            told_unnamed = null_subjects.told_unnamed
            told = told_unnamed(press, reading, self.last, self.focus.topic) if own else told
        return told

    def _turn_to(self, reading: Reading, label: Span | None) -> None:
        """Note whom a sentence is about, for a pronoun in the next, and which medium's report.

        Args:
            reading: The sentence.
            label: The medium whose name and a colon open it.
        """
        self.focus.leave(reading, hosted=self.host is not None)
        medium = label
        if medium is None and self.readings.is_review:
            from briefing_tui.extract.review_media import medium_told_of  # late: few need it

            medium = medium_told_of(self.press, reading, self.last)
            again = medium and self.host and self.press.speech.subject_behind
            if again and medium and self.host and may_be_host(self.press, self.host, medium):
                medium = None  # "Dans X. | Le journal | a rencontré Y"
        self.host = medium or self.host
        self.byline = byline_behind(self.press, reading, self.last, self.byline)
        self.focus.turn_to(reading, self.last, self.host)

    # -- a sentence with quotations

    def _quote(self, reading: Reading) -> None:
        """Find who says the quotations of a sentence."""
        if is_link(reading.phrases):
            return  # "À lire aussi : la ville est “perdue”"
        pointed = self._waiting and opens_with_pointing(self.press, reading)
        if pointed and self._points_back(reading):
            return  # "« … » Così X, ospite di «Y»"
        if self._waiting and match_at(reading.sentence.low, 0, self.press.speech.cleft):
            self._points_back(reading)  # "« … » C'est le mot de X, qui parle d'un « Y »"
        passed = self.last if self.last is not None and not self.last.outlet else None
        if passed is not None and (again := reprinter(self.press, reading)) is not None:
            passed.via += (again,)
        byline = find_byline(self.press, reading, self.before)
        self.byline = byline or self.byline
        for q in reading.quotations:
            if byline is None or not is_heading_of_piece(self.press, reading, q):
                self._attribute(reading, q)
            else:
                self.last = byline
        self.last = piece_writer(self.press, reading, self.last) or self.last
        turns = self.press.speech.adjectives_behind
        turn = turn_before(reading.phrases, len(reading.sentence)) if turns else 0
        if turn > reading.quotations[-1]:
            medium = reading.phrases.starting_at(turn)  # "A y voit « X », et | B | se tait"
            if medium is not None:
                self.last = Attribution("subject before", reading.span(medium), None, outlet=True)
        if self.last is None and cited_in(reading):
            told = find_narrated(self.press, reading, self.carried)
            self.last = told if told is not None and told.via else None

    def _attribute(self, reading: Reading, q: int) -> None:
        index = reading.sentence.stretch[q]
        found = heads_entry(self.press, reading, q, self.label) or self._told(reading)
        found = found or cued_speaker(self.readings, reading, q, self.last)
        if is_so_called(self.press, reading, q):
            self.last = medium_subject(self.press, reading, q) or reporter(found) or self.last
            return
        if found is not None and found.outlet and heads_piece(self.press, reading, q):
            self.hand_over(reading, found)
            self.last = found
            return
        if found is not None:
            found = picked_out(self.press, reading, found, self.before) or found
            if self._writer is not None and is_still_writing(self.press, found):
                found.before, found.via = self._writer.mention, found.via or self._writer.via
        if found is None and self.last is None:
            found = self._unfinished(index, self.result)
        found = found or uncued_speaker(self.readings, reading, q, self.before)
        found = found or self._continued(reading, q)
        if found is None and self._is_guests(index):
            return
        if found is None:
            if is_heading_of_piece(self.press, reading, q):
                told = find_narrated(self.press, reading, self.carried)
                self.last = told if told is not None and told.via else self.last
            else:
                self._waiting.append(index)
            return
        if is_common_term(self.press, reading, q, found):
            self.last = copied(found, found.rule)
            return
        self.link(found, reading)
        self.hand_over(reading, found)
        self.result[index] = found
        self.last = self._talk if found.rule == "question" and self._talk else found
        goes_on = found.rule == "carried on" and found.outlet and self.press.speech.coming
        self._loose = index if goes_on or may_be_thats(self.press, found) else -1
        self._give(teller_behind(self.press, reading, found) if self._waiting else found)

    def _told(self, reading: Reading) -> Attribution | None:
        """Return who speaks as the sentence before tells: who wrote, or who was asked."""
        if self.focus.question is not None:
            from briefing_tui.extract.answers import find_answer  # late: some languages only

            if (answer := find_answer(self.press, reading, self.focus.question)) is not None:
                return answer
        if self.press.speech.queries:
            talk = self._talk or self.last or self.carried
            if (said := asked_or_answered(self.press, reading, talk)) is not None:
                self._talk = talk
                return said
        author = self.focus.author(reading)
        if author is not None and author.rule == "it says":
            return author
        last = self.last or self.carried if self.press.speech.at_word else None
        return taken_at_word(self.press, reading, last) if last is not None else None

    def _continued(self, reading: Reading, q: int) -> Attribution | None:
        """Return who goes on saying what a sentence does not attribute."""
        press, before = self.press, self._writer or self.last
        if heads_next(self.readings, self.readings.stretches[reading.sentence.stretch[q]]):
            return None
        if (medium := goes_on_doing(press, reading, self.focus.topic)) is not None:
            before = Attribution("carried on", medium, None, outlet=True)
        if before and not before.outlet and is_told_of(before) and is_hearsay(press, reading):
            before = self._quoted_last(reading.sentence.stretch[q]) or before
        host = self.host if before is not None and before.outlet else None
        met = self.focus.met(reading) if host is not None else None
        if met and host and (reading.silent or self.readings.is_whole(reading.sentence.stretch[q])):
            return Attribution("carried on", met, None, via=(host,))
        goes_on = before is not None and may_go_on(press, before, reading, q)
        if self._is_guests(reading.sentence.stretch[q]):
            return None
        found = carried_on(press, before, reading, "carried on") if before and goes_on else None
        return found or (more_of(press, self.carried, reading) if self.last is None else None)

    def _is_guests(self, index: int) -> bool:
        """Return whether a paper's words say "I", as no paper does, but a guest of its."""
        before = self._writer or self.last
        paper = before is not None and before.outlet
        return paper and is_of_one(self.press, self.readings, index)

    def _quoted_last(self, index: int) -> Attribution | None:
        """Return who was quoted before: "…“, meint der Kurier. Die Zeit eilt. “…”, heißt es"."""
        here = index > 0 and self.readings.blocks_of_stretches[index - 1] == self.block
        return self.result[index - 1] if here else self.carried

    # -- the paragraph as a whole

    def _close(self) -> Attribution | None:
        """Attribute what is still open by what stands around the paragraph."""
        if self._waiting and (
            signed := read_signature(self.readings, self.block + 1)
            or read_frame(self.readings, self.block)
        ):
            self.last = signed
            self._give(signed)
        if self._waiting and self.carried is not None:
            for index in self._waiting:
                found = answerer(self.readings, index, self.result)
                self.result[index] = found or carried_over(self.readings, index, self.carried)
            self.last = self.last or self.result[self._waiting[-1]]
        open_ended = self.carried is not None and self.carried.outlet
        return self.last or (self.carried if open_ended else None)

    def _give(self, found: Attribution) -> None:
        """Attribute whole sentences that stood before their speaker was named."""
        readings = self.readings
        for index in self._waiting:
            stretch = readings.stretches[index]
            alone = readings.opens_sentence(stretch) and readings.ends_sentence(stretch)
            alone = alone and (self.carried is None or readings.opens_block(index))
            if alone and readings.is_whole(index):
                self.result[index] = copied(found, "named behind")
        self._waiting = [index for index in self._waiting if self.result[index] is None]
