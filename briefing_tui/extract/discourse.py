"""Keep what a paragraph has told so far: who spoke last, and which medium passes words on."""

from __future__ import annotations

from briefing_tui.extract.anaphora import announcing_medium
from briefing_tui.extract.bylines import (
    is_of,
    is_told_writer,
    paper_meant,
    resume_byline,
)
from briefing_tui.extract.chain_order import refers_on
from briefing_tui.extract.focus import Focus
from briefing_tui.extract.gapped import turn_to_last
from briefing_tui.extract.hosts import handed_on, host_behind, told_on
from briefing_tui.extract.intermediaries import (
    is_elsewhere,
    is_quoted,
    may_be_host,
    may_mean,
    told_first,
)
from briefing_tui.extract.listeners import interviewer_in
from briefing_tui.extract.narration import concerned_medium, take_from
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.pointing import heads_with_title
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.reporters import reporter_of
from briefing_tui.extract.reviewed_paper import ReviewedPaper
from briefing_tui.extract.roles import (
    is_of_medium,
    is_read_there,
    owner_in_front,
    recalling_writer,
)
from briefing_tui.extract.uptake import is_told_us, taken_up, through_entry
from briefing_tui.extract.whom_meant import is_he_or_she
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_NEAR_PAPER: Final = 6
"""Tokens from "lettre" to "où", at most."""


class Discourse:
    """What has been told in a paragraph as far as it has been read."""

    def __init__(
        self,
        readings: Readings,
        block: int,
        carried: Attribution | None,
        label: Span | None,
    ) -> None:
        """Begin a paragraph.

        Args:
            readings: The article, by its sentences.
            block: The number of the paragraph.
            carried: Who spoke at the end of the paragraph before.
            label: The medium whose name is the line above.
        """
        self.readings = readings
        self.press = readings.press
        self.block = block
        self.carried = carried
        self.label = label
        self.entry = label
        """The medium whose entry in a digest it is: named by the line above or its own opening."""
        self.paper = ReviewedPaper(readings, block)
        """The medium that a review of the press is about in it."""
        self.last: Attribution | None = None
        """Who spoke last in it."""
        told = (carried.antecedent or carried.mention, carried.beside) if carried else (None, None)
        self.focus = Focus(readings.press, *told)
        self.host: Span | None = None
        """The medium that hands over to others."""
        self.asker: Span | None = None
        """Who meets people for it."""
        self.byline: Attribution | None = None
        """Who writes what it tells of, and in which medium."""

    @property
    def before(self) -> Attribution | None:
        """Who spoke last, in it or in the paragraph before."""
        return self.last or self.carried

    def hand_over(self, reading: Reading, told: Attribution | None) -> None:
        """Note which medium hands over to those who speak behind a sentence.

        In a review of the press that is the one which its paragraph was about last.
        """
        host = host_behind(self.press, reading, told, self.before, self.host)
        if told is not None and self.press.speech.order_tells and self.readings.is_review:
            self.paper.turn_to(reading, told)
        if host is not None and self.press.speech.subject_behind:
            host = self.paper.meant(reading, (host,), self.last)[0]
        self.host = host or self.label

    def _medium_meant(
        self, found: Attribution, reading: Reading, label: Span | None
    ) -> Span | None:
        """Return the medium that words for one mean, as their sentence or the one before tells.

        "The Sun is cross: “…”, the paper says", "La Presse dreams. “…”, says the Tunis daily"
        """
        press, context = self.press, self.before
        if not found.outlet or not press.speech.order_tells:
            return None
        if label is not None and label.end <= found.mention.start:
            means = may_mean(press, label, found.mention, beside=True)
            return label if means or may_be_host(press, label, found.mention) else None
        first = reading.sentence.start[0]
        own = press.last_between(first, found.mention.start)
        if own is not None and own.start >= first:
            return own if may_mean(press, own, found.mention, beside=True) else None
        if context is None or not context.outlet:
            return None
        told = context.antecedent or context.mention
        near = found.topic is not None and found.topic.start == told.start
        near = near or context.antecedent is not None
        return told if near and may_mean(press, told, found.mention) else None

    def _unfinished(self, index: int, result: list[Attribution | None]) -> Attribution | None:
        """Return who goes on with words that the paragraph before has left open: "“Stay. ¶ Go"."""
        said = result[index - 1] if index and self.carried is not None else None
        if said is None or not self.readings.stretches[index - 1].continued:
            return None
        before, stretch = self.readings.stretches[index - 1], self.readings.stretches[index]
        goes_on = stretch.block == before.block + 1 and stretch.outer_start == stretch.start
        return copied(said, "paragraph before") if goes_on else None

    def link(self, found: Attribution, reading: Reading) -> None:
        """Note what came before an attribution: whom a pronoun may mean, who may pass it on."""
        press, context, host = self.press, self.before, self.host
        author = self.focus.author(reading)
        self.focus.introduce(found, reading, author)
        if (concerned := concerned_medium(press, reading)) is not None:
            take_from(press, found, concerned)
        found.elsewhere = is_elsewhere(press, reading) or is_told_us(press, found)
        found.context = context if not found.elsewhere else None
        found.via = told_first(press, found, context) if found.via else ()
        if context is not None and context.outlet and heads_with_title(press, reading):
            found.via = found.via or (() if found.outlet else (context.mention,))
        own = None
        found.of_medium = is_of_medium(press, found)
        if found.of_medium and (opening := _medium_before_colon(press, reading)) is not None:
            own, found.of_medium = reading.span(opening), False
        if own is None and (own := owner_in_front(press, reading, found)) is not None:
            found.of_medium = False
        about = announcing_medium(press, reading)
        label = reading.span(about) if about is not None else None
        reads = context is not None and (context.outlet or press.speech.nouns_capitalised)
        if reads and context is not None and is_read_there(press, reading, found):
            self._read_on(found, context, label)
        if author is None:
            self.focus.note_beside(found)
        _go_on(press, found, context)
        found.antecedent = found.antecedent or self._medium_meant(found, reading, label)
        host = host or self.paper.at(reading)
        if found.via and host is not None:
            found.via = self._through(reading, found.via, host)
        labelled = self.label is not None
        if own is not None:
            found.via = (own,)
        elif not found.elsewhere:
            via = handed_on(press, found, reading, context, label, host, labelled=labelled)
            found.via = via if via is not None else found.via
        self._note_reporter(found, reading)
        if self._is_asked(found):
            found.reporter = found.reporter or self.asker
        if press.speech.nouns_capitalised:
            turn_to_last(press, reading, found)
        self._resume(found, reading, host)
        self._note_media(found, reading, host)
        above = context if context is self.carried and press.speech.subject_behind else None
        if above and above.rule == "introduced" and found.via and found.via == above.via:
            self.host = self.host or found.via[-1]  # "Le Soir donne la parole à des élus. ¶ X, Y"

    def _note_media(self, found: Attribution, reading: Reading, host: Span | None) -> None:
        """Note the medium, the entry of a digest and the journalist that words come through."""
        press, context = self.press, self.before
        medium = host or (context.mention if context is not None and context.outlet else None)
        if medium is not None and not (found.via or found.outlet):
            found.via = (medium,) if self._is_heard_there(reading, found) else ()
        if not (found.via or found.outlet):
            found.via = told_on(press, reading, found, context)
        if not (found.via or found.outlet) and self._has_paper(reading, found):
            found.via = (self.focus.topic,) if self.focus.topic is not None else ()
        if self.entry is not None and found.via and not found.outlet:
            found.via = through_entry(press, found.via, self.entry)
        if found.via and not found.outlet:
            found.via = taken_up(press, reading, found)
        if self.asker is not None and press.speech.order_tells and self._answers(found):
            found.via = (self.asker, *found.via)

    def _is_heard_there(self, reading: Reading, found: Attribution) -> bool:
        """Return whether a medium lets somebody speak without a verb that says so.

        "The Post is unmoved. | Ada Roe | wants “a door that shuts”", no "Clarín's critic Ada Roe"
        """
        if found.rule != "subject of the sentence":
            spot = match_at(reading.sentence.low, 0, self.press.speech.page_spots)
            return spot > 0 or is_quoted(reading, found)  # "Di spalla, il commento di X: “…”"
        start, end = found.mention.start, found.mention.end
        own = self.press.last_between(start, end)
        return not found.of_medium and (own is None or own.start < start)

    def _has_paper(self, reading: Reading, found: Attribution) -> bool:
        """Return whether "it" is a medium that has a paper: "Il y a lu une lettre où | X | dit"."""
        press, topic, speech = self.press, self.focus.topic, self.press.speech
        opening = reading.subject() if topic is not None and speech.adjectives_behind else None
        if topic is None or opening is None or not opening.pronoun:
            return False
        low = reading.sentence.low
        if opening.end >= len(low):
            return False  # a sentence that breaks off
        he = speech.pronouns.get(low[opening.start]) in ("m", "f")
        if not he or found.mention.start < reading.sentence.end[opening.end]:
            return False
        papers = (k for k in range(opening.end, len(low)) if low[k] in speech.documents)
        k = next(papers, len(low))
        near = range(k + 1, min(len(low), k + _NEAR_PAPER))
        hangs = any(match_at(low, j, speech.wherein) for j in near)
        return hangs and press.is_medium(topic.of(press.text))

    def _note_reporter(self, found: Attribution, reading: Reading) -> None:
        """Note through whom of a medium's somebody is heard."""
        press = self.press
        found.reporter = reporter_of(press, reading, found, self.asker)
        found.reporter = found.reporter or recalling_writer(press, reading, found)
        found.reporter = found.reporter or interviewer_in(press, reading, found)
        if found.reporter is not None and found.reporter == found.before:
            self._turn_from_listener(found)
        if found.reporter is None and press.speech.verb_second:
            from briefing_tui.extract.staff_told import listener_of  # late: some languages only

            found.reporter = listener_of(press, reading, found)
            found.listens = found.reporter is not None

    def _turn_from_listener(self, found: Attribution) -> None:
        """Let "he" be another than who listens: "Jo Roe a vu | un homme |. « … », lui dit-il"."""
        if not (self.press.speech.adjectives_behind and is_he_or_she(self.press, found)):
            return
        beside = self.focus.beside()
        people = beside.people if beside is not None else ()
        others = (who for who in people if not who.overlaps(found.before or who))
        found.before = next(others, found.before)

    def _is_asked(self, found: Attribution) -> bool:
        """Return whether somebody speaks to who meets people for a medium."""
        speech = self.press.speech
        if self.asker is None or speech.order_tells or found.outlet or found.mention == self.asker:
            return False
        # "Il ministro ha detto all'Ansa", behind another's reporter
        other = speech.adjectives_behind and bool(found.via) and found.via[-1] != self.host
        return not other

    def _answers(self, found: Attribution) -> bool:
        """Return whether one answers whom a journalist has asked: "Jo Roe asks X. “No,” says X"."""
        context, mention = self.before, found.mention
        asked = context is not None and context.mention == self.asker and bool(context.via)
        return asked and found.via == (context and context.via) and mention != self.asker

    def _through(self, reading: Reading, via: tuple[Span, ...], host: Span) -> tuple[Span, ...]:
        """Return through whom words came, where the nearest medium is "the paper".

        That is the one that hands over, or the last that the sentence itself has named before.
        """
        first, press = reading.sentence.start[0], self.press
        own = press.last_between(first, via[0].start) if not press.speech.verb_second else None
        if own is None and (opening := reading.subject()) and press.speech.adjectives_behind:
            own = reading.span(opening) if press.is_medium(reading.words(opening)) else None
        meant = own if own is not None and own.start >= first else host
        if may_be_host(press, meant, via[0]):
            return tuple(dict.fromkeys((meant, *via[1:])))
        # "The Post prints a dispatch of | Reuters|. “It is lost,” he told Reuters"
        before = press.text[host.end : max(host.end, first)]
        relayed = len(via) == 1 and "\n" not in before and f" {via[0].of(press.text)}" in before
        source = press.last_between(host.end, first) if len(via) == 1 and not relayed else None
        if source is not None and "\n" not in before:
            relayed = may_be_host(press, source, via[0])  # "relies on AFP. He told | the agency|"
        relayed = relayed or refers_on(press, reading, via)
        return (*via, host) if relayed else via

    def _read_on(self, found: Attribution, context: Attribution, label: Span | None) -> None:
        """Give what one reads on to the medium before, or to who writes in it: "liest man dort"."""
        if label is not None and label.end < found.mention.start:
            found.mention, found.antecedent, found.via, found.outlet = label, None, (), True
        elif context.outlet:
            found.mention, found.outlet = context.mention, True
        else:
            found.mention, found.antecedent = context.mention, context.antecedent
            found.via = context.via

    def _resume(self, found: Attribution, reading: Reading, host: Span | None) -> None:
        """Give words to who writes what the paragraph tells of, where they are theirs."""
        press, byline = self.press, self.byline
        if byline is not None and not (found.outlet or found.elsewhere):
            told = is_told_writer(press, reading, byline)
            resume_byline(press, found, byline, last=not told and is_of(byline, self.last))
            if told and byline.mention not in (found.antecedent, found.mention):
                since = self.asker is not None and self.asker.start > byline.mention.start
                teller = self.asker if since and self.asker is not None else byline.mention
                found.via, found.reporter = (teller, *byline.via), None
        elif (paper := paper_meant(press, found, self.before, host)) is not None:
            found.antecedent, found.via, found.outlet = paper, (), True


def _medium_before_colon(press: Press, reading: Reading) -> Phrase | None:
    """Return the medium that is the subject before a colon, where a subject may be dropped."""
    low = reading.sentence.low
    if not press.speech.drops_subject or ":" not in low:
        return None
    opening = reading.subject_before(low.index(":"))
    medium = opening is not None and press.is_medium(reading.words(opening))
    return opening if medium else None


def _go_on(press: Press, found: Attribution, context: Attribution | None) -> None:
    """Give words to who spoke last, where they are called the same: "Et | le même | d'ajouter".

    A headline is the medium's of which the text told: people write none, as in "titre-t-il".
    """
    if context is None:
        return
    if press.speech.latter.get(found.mention.of(press.text).rpartition(" ")[2]) == "?":
        found.antecedent = context.antecedent or context.mention
        found.via, found.outlet = context.via, context.outlet
    if not (context.via or context.outlet) or found.cue is None:
        return
    titles = found.cue.of(press.text).lower() in press.speech.columns  # rarer than a pronoun
    if titles and is_he_or_she(press, found):
        medium = context.via[-1] if context.via else context.antecedent or context.mention
        found.antecedent, found.beside, found.via, found.outlet = medium, None, (), True
