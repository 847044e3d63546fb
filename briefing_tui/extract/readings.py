"""Read the paragraphs of an article: their sentences, with the phrases and cues in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from itertools import pairwise

from briefing_tui.extract.cues import find_cues
from briefing_tui.extract.cutting import cut_sentences
from briefing_tui.extract.marked_names import is_outlet_in_marks
from briefing_tui.extract.penned import drop_asides, part_brackets
from briefing_tui.extract.phrasebook import match_at, phrasebook
from briefing_tui.extract.phrases import read_phrases
from briefing_tui.extract.plain_words import (
    drop_country,
    drop_partners,
    free_names,
    join_clipped,
    join_compounds,
    join_nobles,
    name_particles,
    name_pronouns,
    shorten_latter,
)
from briefing_tui.extract.reading import Reading
from briefing_tui.extract.stand_ins import (
    restore_colon,
    stand_for_adverb,
    stand_for_pronoun,
    tell_determiners,
)
from briefing_tui.extract.tails import tail_below, with_tails
from briefing_tui.extract.tokens import NAME, WORD, Sentence
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import block_at, place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.stretches import Stretch, Stretches
    from briefing_tui.model import Document

DASHES: Final = ("—", "–", "-")
_GAP: Final = 4
_HEADED: Final = 2
"""Tokens of "unter dem" before the noun for a headline."""
_ENDINGS: Final = ("", ".", "!", "?", "…", ":")
_CLOSING: Final = tuple("”“»\"’'")
_APPOSED: Final = 10
"""Tokens of "a French diplomat of the old school", at most."""
_LEAD: Final = 400
"""Code points of a paragraph among which it names the paper that it is about."""
_TOP: Final = 3
"""Paragraphs among which an article has its heading."""
_LEADING: Final = 4
"""Words of "À lire dans le", at most."""
_PAPERS: Final = 3
"""Papers that make a review of the press."""
_SIGNATURE: Final = 60
"""Code points of a paper's name that signs the words above, at most."""
_CALLED: Final = 2
"""Paragraphs that call a medium by what it is where an article is about it alone."""


_STOPS: Final = frozenset(".:,;!?")


class Readings:
    """Reads the paragraphs of one document, one at a time."""

    def __init__(self, document: Document, stretches: Stretches, press: Press) -> None:
        """Take what to read, with the quotations in it."""
        self.press = press
        self.text = press.text
        self._singled = phrasebook(press.speech.singled)
        self.speech = press.speech
        self.blocks = document.blocks
        self.stretches = stretches
        self.blocks_of_stretches = stretches.blocks()
        self._latest: tuple[int, list[Reading]] = (-1, [])
        """The block that was read last: no more than one is kept."""

    @cached_property
    def is_review(self) -> bool:
        """Whether the article goes from paper to paper, most paragraphs with one of its own."""
        quoting = {*self.blocks_of_stretches}
        places = (place_of(self.blocks, block) for block in quoting if block >= 0)
        if self.speech.order_tells:
            papers, last, count = set[str](), -1, 0
            for at, name in self.press.papers():
                papers.add(name)
                block = block_at(self.blocks, at)
                last, count = block, count + (block != last)
            return len(papers) >= _PAPERS and 2 * count >= len(quoting)
        if self.speech.nouns_capitalised:
            first = [
                self.press.first_between(start, min(end, start + _LEAD)) for _, start, end in places
            ]
            papers = set(filter(None, first))
            return len(papers) >= _PAPERS and 2 * sum(map(bool, first)) >= len(first)
        named = [self.press.papers_between(start, end) for _, start, end in places]
        papers = {name for names in named for name in names}
        return len(papers) >= _PAPERS and 2 * sum(map(bool, named)) >= len(named)

    @cached_property
    def only_paper(self) -> Span | None:
        """The medium through which all speak: "Lu dans | Le Monde |: …", or that all is about."""
        if self.is_review:
            return None
        top = range(min(_TOP, len(self.blocks)))
        headings = (place_of(self.blocks, block) for block in top)
        start, end = next((at[1:] for at in headings if at[0] is BlockKind.HEADING), (0, 0))
        named = self.press.last_between(start, end)
        if named is not None:
            lead = self.text[start : named.start].lower().split()
            read_in = len(lead) <= _LEADING and self.speech.reread & {*lead[:2]}
            if read_in and self.speech.venues & {*lead[1:]}:
                return named
        return self._medium_throughout()

    def _medium_throughout(self) -> Span | None:
        """Return the medium that an article opens with and goes on to call "the paper".

        Another one may be named once in it, if it is called so the more often.
        """
        papers = self.press.papers()
        at, name = next(papers, (_LEAD, ""))
        needed = _CALLED
        for _, other in papers if at < _LEAD else ():
            if other not in name and name not in other:
                needed += _CALLED
                if needed > 2 * _CALLED:
                    return None
        for block in {*self.blocks_of_stretches} if at < _LEAD else ():
            needed -= block >= 0 and self._calls_medium(block)
            if not needed:
                return Span(at, at + len(name))
        return None

    def _calls_medium(self, block: int) -> bool:
        """Return whether a paragraph calls a medium by what it is or has: "the daily".

        Not so "le journal | Infosept |", which names one.
        """
        definite, media, columns = self.speech.definite, self.speech.media, self.speech.columns
        _, start, end = place_of(self.blocks, block)
        text = self.text[start:end].replace("’", "'").replace("'", "' ")
        words = text.split()  # "l' hebdomadaire", "the daily' s"
        names = self.speech.adjectives_behind
        for k, (before, word) in enumerate(pairwise(words)):
            if before.lower() not in definite:
                continue
            low = word.rstrip(".,:;'").lower()
            named = names and low == word and words[k + 2 : k + 3] and words[k + 2][0].isupper()
            if not named and (low in media or low in columns):
                return True
        return False

    def read(
        self, start: int, end: int, block: int, quotations: Sequence[tuple[int, Stretch]]
    ) -> list[Reading]:
        """Return the sentences of a stretch of text with their phrases and cues."""
        named = [stretch for _, stretch in quotations if is_outlet_in_marks(self.press, stretch)]
        if named:
            quotations = [pair for pair in quotations if pair[1] not in named]
        names = self.press.long_names(start, end)
        if named:
            names += [Span(stretch.outer_start, stretch.outer_end) for stretch in named]
        sentences = cut_sentences(self.text, start, end, block, quotations, self.speech, names)
        return [self.reading_of(sentence) for sentence in with_tails(self, sentences)]

    def reading_of(self, sentence: Sentence) -> Reading:
        """Return a sentence with its phrases and cues."""
        if sentence.low[0] in self.speech.demonstratives:
            stand_for_pronoun(sentence, self.speech)
        if sentence.low[0] in self.speech.opening_verbs and sentence.kind[1:2] == [WORD]:
            sentence.drop(0, 1)  # "Reste | un doute"
        if sentence.low[0] in self.speech.even:
            stand_for_adverb(sentence, self.speech)
        if sentence.stretch and self.speech.nouns_capitalised:
            restore_colon(sentence, self.speech)
        if sentence.kind[0] == NAME and ":" in sentence.low and sentence.stretch:
            drop_country(self.press, sentence)
        if sentence.kind[0] == NAME and "/" in sentence.low:
            drop_partners(self.press, sentence)
        said = not self.speech.saying.isdisjoint(sentence.low)
        if said or not self.speech.dated_names.isdisjoint(sentence.low):
            free_names(sentence, self.speech)
        if not self.speech.surnaming.isdisjoint(sentence.low):
            name_particles(self.text, sentence, self.speech)
        if not self.speech.pronoun_names.isdisjoint(sentence.low):
            name_pronouns(self.text, sentence, self.speech)
        if self.speech.mentioned and not self.speech.mentioned.isdisjoint(sentence.low):
            shorten_latter(sentence, self.speech)
        if self.speech.clipped and "'" in sentence.low:
            join_clipped(sentence, self.speech)
        if self.speech.nouns_capitalised:
            if "-" in sentence.low:
                join_compounds(sentence, self.speech)
            if not self.speech.genitive.isdisjoint(sentence.low):
                join_nobles(self.text, sentence, self.speech)
        if self.speech.twofold:
            tell_determiners(sentence, self.speech)
        if self.speech.verb_second and "(" in sentence.low:
            part_brackets(self.press, sentence)
        elif self.speech.order_tells and "(" in sentence.low:
            drop_asides(sentence, self.speech.relatives)
        if sentence.low[0] in self._singled and match_at(sentence.low, 0, self.speech.singled):
            self._single_out(sentence)
        phrases = read_phrases(sentence, self.speech)
        every = find_cues(sentence, phrases, self.speech)
        cues = [cue for cue in every if cue.phrase is not None]
        silent = len(every) > len(cues) and (
            self.speech.drops_subject or self._is_narrative(sentence)
        )
        reading = Reading(self.text, sentence, phrases, cues, [*sentence.stretch], silent)
        if reading.quotations and self.speech.headed:  # most have none
            self._leave_out_titles(reading)
        if silent:
            reading.told = next((cue.addressee for cue in every if cue.addressee), None)
        return reading

    def _leave_out_titles(self, reading: Reading) -> None:
        """Let nobody say what heads a piece, but "Unter dem Titel “…” berichtet | die Welt |"."""
        low, speech = reading.sentence.low, self.speech
        titles = [q for q in reading.quotations if _is_headline(low, q, speech)]
        if not titles:
            return
        told = (cue.phrase for cue in reading.cues if speech.pieces.isdisjoint(low))
        if not any(who and self.press.is_medium(reading.words(who)) for who in told):
            reading.quotations = [q for q in reading.quotations if q not in titles]

    def _single_out(self, sentence: Sentence) -> None:
        """Begin a sentence with who "one of them" is: "One of them, | a nurse |, recalls"."""
        low, first = sentence.low, match_at(sentence.low, 0, self.speech.singled) + 1
        if low[first - 1 : first] != [","] or low[first : first + 1] in ([], [","]):
            return
        named = sentence.kind[first : first + 2] == [NAME] * 2
        near = range(first + 1, min(first + _APPOSED, len(low)))
        end = next((k for k in near if sentence.kind[k] not in (WORD, NAME)), 0)
        role = self.speech.adjectives_behind or sentence.kind[first + 1 : first + 2] == [NAME]
        bare = role and end and low[first] in self.speech.people  # "een van hen, | bakker Jo Roe,"
        end = end if named or bare or low[first] in self.speech.indefinite else 0
        if end and low[end] == ",":
            sentence.drop(end, end + 1)
            sentence.drop(0, first)

    def _is_narrative(self, sentence: Sentence) -> bool:
        """Return whether an infinitive tells on: "Et d'ajouter"."""
        low, speech = sentence.low, self.speech
        return len(low) > 1 and low[0] in speech.also and low[1] in speech.genitive

    def outermost(self, block: int) -> Iterator[tuple[int, Stretch]]:
        """Yield the quotations of a block that stand in no other, each with its index."""
        within = self.stretches.numbered(indices_of(self.blocks_of_stretches, block))
        return (pair for pair in within if pair[1].parent is None)

    def signature_end(self, block: int) -> int:
        """Return where a paper's name ends that signs the words above a paragraph's own, or 0.

        "“The soil asks for more.” ¶ —| Des Moines Register | “Nobody counted.” ¶ —Fresno Bee"
        """
        _, start, _ = place_of(self.blocks, block)
        quoted = (
            next(self.outermost(block), None) if self.text[start : start + 1] in DASHES else None
        )
        if quoted is None or quoted[1].outer_start - start > _SIGNATURE:
            return 0  # mostly
        line = self.text[start : quoted[1].outer_start].rstrip()
        name = line.strip("—–- ")
        closes = name[:1].isupper() and name[-1:].isalnum()
        return start + len(line) if closes and self.press.is_medium(name) else 0

    def read_block(self, block: int) -> list[Reading]:
        """Return the sentences of a block with the quotations in them."""
        if self._latest[0] != block:
            kind, start, end = place_of(self.blocks, block)
            start = self.signature_end(block) or start
            quotations = [*self.outermost(block)]
            below = indices_of(self.blocks_of_stretches, block + 1)
            tail = tail_below(self, block, quotations[-1][1], below) if quotations else None
            if tail is not None:
                end, quotations = tail[0], [*quotations, *tail[1]]
            read = self._read_rows if kind is BlockKind.TABLE else self.read
            self._latest = block, read(start, end, block, quotations)
        return self._latest[1]

    def _read_rows(
        self, start: int, end: int, block: int, quotations: Sequence[tuple[int, Stretch]]
    ) -> list[Reading]:
        """Return the sentences of a table: none goes on in another row."""
        if any("\n" in self.text[s.outer_start : s.outer_end] for _, s in quotations):
            return self.read(start, end, block, quotations)
        found: list[Reading] = []
        for row in self.text[start:end].split("\n"):
            beyond = start + len(row)
            own = [pair for pair in quotations if start <= pair[1].outer_start < beyond]
            found += self.read(start, beyond, block, own) if row.strip() else []
            start = beyond + 1
        return found

    def is_whole(self, index: int) -> bool:
        """Return whether a stretch begins as a sentence does."""
        stretch = self.stretches[index]
        words = self.text[stretch.start : stretch.end]
        first = next((c for c in words if c.isalpha()), "")
        if not first.isupper():
            return False
        return (
            words[-1] in ".!?…," or stretch.continued or len(words) > 60 or self._is_alone(stretch)
        )

    def opens_sentence(self, stretch: Stretch) -> bool:
        """Return whether no words of its own sentence stand before a quotation."""
        start = self.signature_end(stretch.block) or place_of(self.blocks, stretch.block)[1]
        before = self.text[max(start, stretch.outer_start - _GAP) : stretch.outer_start].rstrip()
        return before[-1:] in _ENDINGS or before.endswith(_CLOSING)

    def opens_block(self, index: int) -> bool:
        """Return whether no words of its paragraph stand before a stretch."""
        stretch = self.stretches[index]
        start = place_of(self.blocks, stretch.block)[1]
        return not self.text[start : stretch.outer_start].strip()

    def ends_sentence(self, stretch: Stretch) -> bool:
        """Return whether no words of its own sentence stand behind a quotation."""
        return not self.text[stretch.outer_end : stretch.outer_end + _GAP].lstrip()[:1].islower()

    def _is_alone(self, stretch: Stretch) -> bool:
        """Return whether a quotation is a sentence by itself whose full stop stands outside."""
        before = self.text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()[-1:]
        start = place_of(self.blocks, stretch.block)[1]
        begins = before[-1:] in (*DASHES, *".!?“") or stretch.outer_start == start
        return begins and self.text[stretch.outer_end : stretch.outer_end + 1] in (*".!?…",)


def _is_headline(low: list[str], q: int, speech: Speech) -> bool:
    """Return whether words head a piece: "einen Artikel unter dem schönen Titel | “…”"."""
    noun = q - 1 - (low[q - 1] == ":")
    if not speech.headed or noun < _HEADED or low[noun] not in _headings(speech):
        return False
    closing = low[q + 1] if q + 1 < len(low) else ""
    if any(closing in speech.separable.get(word, ()) for word in low[:noun]):
        return False  # "macht mit der Überschrift “…” auf"
    article = noun - 1 if low[noun - 1] in speech.definite else noun - 2
    return low[article] in speech.definite and f"{low[article - 1]} {low[noun]}" in speech.headed


@cache
def _headings(speech: Speech) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in speech.headed)


def indices_of(blocks: array[int], block: int) -> range:
    """Return where a block's number stands among those in order."""
    return range(bisect_left(blocks, block), bisect_right(blocks, block))
