"""Read who a sentence is about where no cue says who speaks, and what links one to the next."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from briefing_tui.extract.chains import find_cited
from briefing_tui.extract.choice import FAR
from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import match_at, phrasebook
from briefing_tui.extract.reading import Attribution, Beside, Cue, Reading
from briefing_tui.extract.subjects import Subjects
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.model import Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrase

_FULL_NAME: Final = 2
_LONGEST_PAPER: Final = 4
_RUN: Final = re.compile(r"[^\W_]+")
_LABEL_END: Final = re.compile(r",?[^\n:]{0,30}:\n")
"""What ends a line that but names a paper: "POLITIKEN|, Copenhagen:"."""
_LOOK_BACK: Final = 70
_APART: Final = late(r"(?:^|[.!?”»“\"]\s)([^\W\d_]+\s[^.,;:“”\"«»\n]{3,50}),\s$", re.MULTILINE)
"""What stands before a name that a comma sets off: "Its correspondent, |"."""
_LABEL: Final = 3
"""Letters of the longest acronym that is no paper's name."""
_OPENING: Final = 5
"""Tokens of "Over at the Express", and one more."""
_VENUE: Final = 8
_WRITTEN: Final = frozenset({"introduced", "carried on", "subject before", "inverted verb"})
"""Rules by which a sentence without quotations tells who wrote what follows."""
_CITING: Final = frozenset({"citing", "cited"})
_BEFORE_VERB: Final = 5
"""Code points before a verb among which a "y" stands: "y a dit"."""
_TOLD: Final = frozenset({"introduced", "subject before"})
"""Rules of attributions that a sentence without quotations makes."""
_LAST_WORD: Final = frozenset({"colon", "interview"})
"""Rules of cues at whose end a sentence hands over to who speaks next."""


class Teller(Subjects):
    """Reads the sentences of one text for whom they are about."""

    named_beside: Beside | None = None
    """Whom the last sentence without quotations names."""
    host: Span | None = None
    """The medium that hands over to others in the paragraph at hand."""

    def _link(
        self, found: Attribution, reading: Reading, context: Attribution | None, topic: Span | None
    ) -> None:
        """Note what came before an attribution: whom a pronoun may mean, who may pass it on."""
        guest = self._guest_before(reading, found)
        found.before = found.before or guest or self._opening(reading, found) or topic
        found.topic = topic
        found.beside = found.beside or self.named_beside
        found.context = context
        found.of_medium = self._is_of_medium(found)
        if context is not None and context.outlet and self._is_read_there(reading, found):
            found.mention, found.outlet = context.mention, True
        about = self._announcing(reading)
        label = self._span(reading, about) if about is not None else None
        if found.of_medium and label is not None:
            found.via, found.of_medium = (label,), False
        if found.via and self.host is not None and self._describes_medium(found.via[0]):
            found.via = (self.host, *found.via[1:])
        if (via := self._handed_on(found, reading, context, label)) is not None:
            found.via = via

    def _handed_on(
        self,
        found: Attribution,
        reading: Reading,
        context: Attribution | None,
        label: Span | None,
    ) -> tuple[Span, ...] | None:
        """Return through whom what went before hands words on, or None where it tells nothing.

        Args:
            found: The attribution of the words.
            reading: Their sentence.
            context: Who spoke before.
            label: The medium that the sentence is about before a colon.
        """
        if context is not None and self._is_passed_on(reading, found, context):
            return (context.mention,)
        columnist = self._is_columnist(reading, found)
        own = self._own_medium(found) if columnist or self._is_staff(found) else None
        if own is not None:
            return (own,)
        if context is not None and (columnist or self._is_answer(reading, found)):
            return (context.mention,) if context.outlet else context.via
        if context is not None and self._is_kin(found, context):
            return context.via
        if not self._is_guest_of(found):
            return None
        if self.host is not None:
            return (self._own_medium(found) or self.host,)
        return (label,) if label is not None and label.end < found.mention.start else None

    def _is_answer(self, reading: Reading, found: Attribution) -> bool:
        """Return whether somebody speaks to who spoke before: "Un porte-parole lui a dit"."""
        if found.via or found.outlet or found.cue is None or not self.speech.answering:
            return False
        low, starts = reading.sentence.low, reading.sentence.start
        first = bisect_left(starts, min(found.cue.start, found.mention.end))
        last = bisect_right(starts, found.cue.end)
        return any(match_at(low, i, self.speech.answering) for i in range(first, last))

    def _guest_before(self, reading: Reading, found: Attribution) -> Span | None:
        """Return whom a medium talks to in the same sentence: "interviews X, who says he"."""
        for cue in reading.cues:
            if cue.rule == "interview" and cue.phrase is not None and not cue.phrase.pronoun:
                span = self._span(reading, cue.phrase)
                return span if span.end <= found.mention.start else None
        return None

    def _own_medium(self, found: Attribution) -> Span | None:
        """Return the medium that a mention names: "l'éditorialiste | d'Ouest-France"."""
        words, start = found.mention.of(self.text), found.mention.start
        parted = words.replace("’", " ").replace("'", " ")
        known = self.press.outlet_in(words) or self.press.outlet_in(parted)
        if known is None:
            return self._named_before_name(found.mention)
        at = start + max(words.find(known[0]), parted.find(known[0])) if known is not None else 0
        return Span(at, at + len(known[0])) if known is not None else None

    def _named_before_name(self, span: Span) -> Span | None:
        """Return the medium that a name follows: "le chroniqueur de | La Libre | Jane Roe"."""
        words = [match.span() for match in _RUN.finditer(self.text, *span)]
        for k, (start, end) in enumerate(words[:-1]):
            low = self.text[start:end].lower()
            if low not in self.speech.genitive or not self.speech.subject_behind:
                continue
            first = k if low in self.speech.definite else k + 1
            ends = [end for _, end in words[first : first + _LONGEST_PAPER]]
            named = (self.press.named_at(words[first:], end, told=True) for end in ends[::-1])
            return next((medium for medium in named if medium is not None), None)
        return None

    def _describes_medium(self, span: Span) -> bool:
        """Return whether words call a medium by its noun alone: "the tabloid"."""
        words = span.of(self.text).lower().replace("’", "'").split()
        if len(words) != 2 or words[0] not in self.speech.definite | self.speech.oblique:
            return False
        return is_kind_of(words[1], self.speech.media, self.speech)

    def _is_guest_of(self, found: Attribution) -> bool:
        """Return whether somebody speaks, of whom nothing tells through which medium."""
        return not (found.via or found.outlet or found.cue is None)

    def _labelled(self, reading: Reading) -> Span | None:
        """Return the medium whose name and a colon open a paragraph: "NDR: In der Sendung …"."""
        low, kind = reading.sentence.low, reading.sentence.kind
        name = reading.phrases.starting_at(0) if kind[0] == NAME else None
        if name is None or low[name.end : name.end + 1] != [":"] or name.end + 1 >= len(low):
            return None
        span = self._span(reading, name)
        told = kind[name.end + 1] != QUOTATION and find_outlet(span.of(self.text)) is not None
        return span if told else None

    def _hand_over(
        self, reading: Reading, told: Attribution | None, before: Attribution | None
    ) -> None:
        """Note whether a sentence makes a medium the host of those who speak behind it.

        Args:
            reading: The sentence.
            told: Whom it is about.
            before: Who spoke before it.
        """
        medium = self._meeting(reading, before) if self._met(reading) is not None else None
        if medium is not None:
            self.host = medium
            if told is not None and self._is_guest_of(told):
                told.via = (medium,)
        elif told is not None and told.outlet:
            hands_over = told.rule == "announced" or self._gathers(reading)
            self.host = told.mention if hands_over else None
        elif told is not None and self.speech.past_endings and self._is_written(told):
            self.host = told.via[-1]
        elif told is not None and told.via and told.via[-1] != self.host:
            opening = reading.subject_before(len(reading.sentence))
            opens = opening is not None and self._span(reading, opening) == told.via[-1]
            opens = opens or reading.sentence.low[0] in self.speech.venues  # "In the Post, X meets"
            self.host = told.via[-1] if opens and self._gathers(reading) else None

    def _gathers(self, reading: Reading) -> bool:
        """Return whether a medium goes and asks people: "Le Monde est allé voir les voisins"."""
        low, gathering = reading.sentence.low, self.speech.gathering
        if reading.met is None:
            first = phrasebook(gathering)
            places = (k for k, word in enumerate(low) if word in first)
            ends = (k + n for k in places if (n := match_at(low, k, gathering)))
            reading.met = next(ends, 0) if gathering else 0
        return reading.met > 0

    def _medium_told(self, reading: Reading) -> Span | None:
        """Return the medium that a sentence of a review of the press is about."""
        opening = reading.subject_before(len(reading.sentence))
        if opening is None or opening.pronoun:
            return None
        return (
            self._span(reading, opening) if self.is_medium(self._words(reading, opening)) else None
        )

    def _met(self, reading: Reading) -> Phrase | None:
        """Return whom a medium went and asked: "has spoken to | X"."""
        at = reading.met if self._gathers(reading) else None
        if at is None or at >= len(reading.sentence):
            return None
        phrase = reading.phrases.behind(at)
        if phrase is None or not reading.phrases.may_speak(reading.phrases.head_of(phrase)):
            return None
        return phrase

    def _meeting(self, reading: Reading, before: Attribution | None) -> Span | None:
        """Return the medium that goes and asks people, by its name or as "it" and "they"."""
        opening = reading.subject_before(len(reading.sentence))
        if opening is None or (opening.pronoun and opening.antecedent is None):
            low, names = reading.sentence.low, reading.phrases.names_outlet
            first = range(1, min(len(low), _OPENING))
            at = next((k for k in first if reading.phrases.is_preposition(k - 1) and names(k)), 0)
            phrase = reading.phrases.starting_at(at) if at else None
            if phrase is not None:
                return self._span(reading, phrase)  # "Over at the Express, they have met X"
            thing = opening is not None and self._is_thing(reading, opening)
            return before.mention if thing and before is not None and before.outlet else None
        medium = self.is_medium(self._words(reading, opening))
        return self._span(reading, opening) if medium else None

    def _is_thing(self, reading: Reading, pronoun: Phrase) -> bool:
        return self.speech.pronouns.get(reading.sentence.low[pronoun.start]) in ("n", "p")

    def _is_columnist(self, reading: Reading, found: Attribution) -> bool:
        """Return whether somebody writes for the paper at hand: "accuse l'éditorialiste X"."""
        if found.via or found.outlet:
            return False
        speech = self.speech
        words = found.mention.of(self.text).lower().replace("’", "'").replace("'", "' ").split()
        if not any(is_kind_of(word, speech.columnists, speech) for word in words[:2]):
            return self._writes_piece(reading)
        # "Kolumnistin X", "the columnist X", and not "the Post's columnist X"
        led = words[0] in speech.definite | speech.possessive | speech.indefinite
        word = words[1] if led else words[0]
        return is_kind_of(word, speech.columnists, speech) or self._writes_piece(reading)

    def _is_staff(self, found: Attribution) -> bool:
        """Return whether words describe a medium's own: "le reporter du Guardian"."""
        if found.via or found.outlet or not self.speech.subject_behind:
            return False
        words = found.mention.of(self.text).lower().replace("’", "'").replace("'", "' ").split()
        return not self.speech.staff.isdisjoint(words) and self.speech.former.isdisjoint(words)

    def _writes_piece(self, reading: Reading) -> bool:
        """Return whether a sentence names what somebody wrote: "in her column"."""
        if reading.piece is None:
            low, speech = reading.sentence.low, self.speech
            owned = (k for k in range(1, len(low)) if low[k] in speech.pieces)
            reading.piece = any(low[k - 1] in speech.possessive for k in owned)
        return reading.piece

    def _is_kin(self, found: Attribution, context: Attribution) -> bool:
        """Return whether who spoke before tells who somebody is: "un voisin", "son gendre"."""
        if not context.via or found.via or found.outlet:
            return False
        first, _, rest = found.mention.of(self.text).partition(" ")
        some = self._has_no_name(context.mention.of(self.text))
        named = some and context.rule in _TOLD and first[:1].isupper() and bool(rest)
        beside = self.speech.subject_behind and rest.partition(" ")[0] in self.speech.people
        kin = rest.islower() or beside  # "sa collègue Jane Roe"
        return named or (kin and first.lower() in self.speech.belonging)

    def _has_no_name(self, mention: str) -> bool:
        """Return whether words but describe somebody: "un habitant", "le sélectionneur"."""
        words = mention.replace("’", "'").replace("'", "' ").lower().split()
        if words[0] in self.speech.indefinite:
            return True
        told = self.speech.subject_behind and words[0] in self.speech.definite
        return told and mention[1:].islower() and words[-1] in self.speech.people

    def _is_passed_on(self, reading: Reading, found: Attribution, context: Attribution) -> bool:
        """Return whether the medium before passes on what somebody says."""
        within = found.of_medium or self._is_within(reading, found)
        return within or self._is_announced(reading, found, context)

    def _opening(self, reading: Reading, found: Attribution) -> Span | None:
        """Return the subject of the sentence that a pronoun further on in it repeats."""
        opening = reading.subject_before(len(reading.sentence))
        fronted = found.rule == "verb before its subject" and opening is not None
        if fronted and opening is not None and found.by is not None:
            # "Die Forderung nennt sie “…”", but "Die Regierung schwieg, dann nannte sie “…”"
            fronted = "," not in reading.sentence.low[opening.end : found.by.start]
        if opening is None or opening.pronoun or fronted:
            return None
        if self.speech.pronouns.get(found.mention.of(self.text).lower()) == "n":
            opening = self._announcing(reading) or opening
        span = self._span(reading, opening)
        if not (self._is_someone(reading, opening) or self.is_medium(span.of(self.text))):
            return None
        if self.text[span.end : found.mention.start].strip() == ",":
            return None  # "The deal, it says, is off"
        return span if span.end <= found.mention.start else None

    def _announcing(self, reading: Reading) -> Phrase | None:
        """Return the medium that a sentence is about before a colon: "Le Monde is calm: it | …"."""
        low = reading.sentence.low
        first = reading.phrases.first_subject(low.index(":")) if ":" in low else None
        medium = first is not None and self.is_medium(self._words(reading, first))
        return first if medium else None

    def _has_own(self, reading: Reading, opening: Phrase | None) -> bool:
        """Return whether a sentence is about somebody beside the source that it names."""
        if opening is None or opening.pronoun:
            return False
        # "According to X, an expert, …" goes on about X
        some = reading.sentence.low[opening.start] in self.speech.indefinite
        return not some and self._is_someone(reading, opening)

    def _topic(self, reading: Reading, last: Attribution | None) -> Span | None:
        """Return whom a sentence is about, for a pronoun in the next; None for no one new."""
        behind = last.cue if last is not None and last.rule == "introduced" else None
        if last is not None and behind is not None and self._is_set_last(reading, behind, last):
            return last.mention
        opening = reading.subject_before(len(reading.sentence))
        guests = [
            cue.phrase
            for cue in reading.cues
            if cue.phrase and self._is_guest(reading, cue)
            if cue.rule != "according to" or not self._has_own(reading, opening)
        ]
        if opening is not None:
            opening = reading.phrases.named_by(opening)
        if self.host is not None and (met := self._met(reading)) is not None:
            guests = [self._named_apart(reading, met)]
        if guests:
            return self._span(reading, guests[-1])
        if opening is not None and not opening.pronoun:
            return self._span(reading, self._named_apart(reading, opening))
        if opening is None and last is not None and reading.quotations and last.distance < FAR:
            return last.mention
        return None

    def _is_set_last(self, reading: Reading, cue: Span, last: Attribution) -> bool:
        """Return whether a sentence names behind its verb who says all of it: "…, said X in Y:"."""
        inside = reading.sentence.start[0] <= cue.start < reading.sentence.end[-1]
        behind = cue.end <= last.mention.start or self._closes_clause(reading, last.mention)
        return inside and behind and not (self.speech.verb_second or reading.quotations)

    def _closes_clause(self, reading: Reading, mention: Span) -> bool:
        """Return whether somebody is named behind a clause of its own: "A is in talks, X says"."""
        sentence = reading.sentence
        k = bisect_left(sentence.start, mention.start)
        opening = reading.subject_before(len(sentence))
        if opening is None or not 1 < k < len(sentence) or sentence.low[k - 1] != ",":
            return False
        clause = sentence.low[opening.end : k - 1]
        return "," not in clause and not self.speech.auxiliaries.isdisjoint(clause)

    def _named_apart(self, reading: Reading, phrase: Phrase) -> Phrase:
        """Return the name behind a phrase and a comma: "one of the drivers, | Una Keane"."""
        at, sentence = phrase.end + 1, reading.sentence
        if sentence.low[at - 1 : at] != [","] or at >= len(sentence):
            return phrase
        name = reading.phrases.starting_at(at)
        full = name is not None and {*sentence.kind[name.end - _FULL_NAME : name.end]} == {NAME}
        return name if full and name is not None else phrase

    def _beside(self, reading: Reading) -> Beside | None:
        """Return the people whom a sentence without quotations names, the last one first."""
        if reading.quotations or (self.host is not None and self._met(reading) is not None):
            return None
        phrases, kind = reading.phrases, reading.sentence.kind
        people: list[Phrase] = []
        for k in range(len(kind)) if kind.count(NAME) >= _FULL_NAME else ():
            if kind[k] == NAME and (k == 0 or kind[k - 1] != NAME) and not _inside(k, people):
                found = self._person_at(reading, k)
                people += [found] if found is not None else []
        people = people or self._unnamed(reading)
        if not people:
            return None
        subject = reading.subject_before(len(reading.sentence))
        cited = find_cited(reading.sentence, phrases, self.speech)
        media = self._media_among(reading, [subject, *cited] if subject is not None else cited)
        spoken = tuple(self._span(reading, who) for who in reversed(people))
        return Beside(spoken, media[0] if media else None)

    def _unnamed(self, reading: Reading) -> list[Phrase]:
        """Return the one person without a name in a sentence: "charged | the captain"."""
        phrases, low, speech = reading.phrases, reading.sentence.low, self.speech
        if speech.people.keys().isdisjoint(low):
            return []
        nouns = [k for k in range(1, len(low)) if low[k] in speech.people]
        if len(nouns) != 1 or not phrases.is_determiner(nouns[0] - 1):
            return []
        phrase = phrases.starting_at(nouns[0] - 1)
        return [phrase] if phrase is not None else []

    def _person_at(self, reading: Reading, k: int) -> Phrase | None:
        """Return a full name that begins at a token and is surely a person's."""
        phrases, low, kind = reading.phrases, reading.sentence.low, reading.sentence.kind
        titled = low[k] in self.speech.honorifics or phrases.is_noun(k)
        titled = titled or (k > 0 and low[k - 1] in self.speech.people)
        related = "," in low
        if not (titled or related or self._holds_first_name(reading, k)):
            return None  # most words with a capital are no person's
        name = phrases.starting_at(k)
        if self.speech.nouns_capitalised and name is not None:
            name = self._called_in(reading, name)
        if name is None or name.pronoun or kind[name.start : name.end].count(NAME) < _FULL_NAME:
            return None
        if not self.speech.bodies.isdisjoint(low[name.start : name.end]):
            return None
        apart = low[name.end : name.end + 2]
        told = len(apart) > 1 and apart[0] == "," and apart[1] in self.speech.relatives
        told = told or (apart[:1] == [","] and self._tells_who(reading, name.end + 1))
        known = gender_of_name(self._span(reading, name).of(self.text)) in ("m", "f")
        return name if (titled or told or known) and not phrases.names_outlet(k) else None

    def _holds_first_name(self, reading: Reading, k: int) -> bool:
        """Return whether the run of capitals that begins at a token holds a known first name."""
        low, kind = reading.sentence.low, reading.sentence.kind
        if is_first_name(low[k]) or not self.speech.nouns_capitalised:
            return is_first_name(low[k])
        end = k + 1
        while end < len(low) and kind[end] == NAME:
            end += 1
        return end > k + _FULL_NAME and any(map(is_first_name, low[k + 1 : end - 1]))

    def _called_in(self, reading: Reading, phrase: Phrase) -> Phrase:
        """Return the name in a phrase: "die Walliser Bergführerin | Élodie Rossier"."""
        low, kind = reading.sentence.low, reading.sentence.kind
        for k in range(phrase.start + 1, phrase.end - 1):
            if kind[k] == kind[k + 1] == NAME and is_first_name(low[k]):
                return phrase._replace(start=k)
        return phrase

    def _tells_who(self, reading: Reading, k: int) -> bool:
        """Return whether words behind a comma say who somebody is: "X, | the editor of Y"."""
        phrase = reading.phrases.starting_at(k) if k < len(reading.sentence) else None
        if phrase is None or phrase.pronoun:
            return False
        head = reading.phrases.head_of(phrase)
        return any(low in self.speech.people for low in reading.sentence.low[head.start : head.end])

    def _is_guest(self, reading: Reading, cue: Cue) -> bool:
        """Return whether a cue names who a text without quotations goes on about."""
        if cue.rule == "interview":
            return True
        if reading.quotations:
            return False
        viewed = cue.rule == "according to" and (cue.start == 0 or self._names_medium(reading, cue))
        return viewed or cue is self._cited_last(reading)

    def _cited_last(self, reading: Reading) -> Cue | None:
        """Return the cue by which the last verb of a sentence cites somebody."""
        last = reading.cues[-1].start
        return next((c for c in reading.cues[-2:] if c.rule in _CITING and c.start == last), None)

    def _is_within(self, reading: Reading, found: Attribution) -> bool:
        """Return whether words were said in the medium that spoke before: "y déclare X"."""
        before = found.context
        if found.via or found.outlet or found.cue is None or before is None or not before.outlet:
            return False
        return self._tells_within(found, reading)

    def _tells_within(self, found: Attribution, reading: Reading) -> bool:
        """Return whether a word beside a verb stands for a medium: "y déclare X"."""
        low, within = reading.sentence.low, self.speech.within
        if not within:
            return False
        cue = found.cue if found.cue is not None else found.mention
        first = min(cue.start - _BEFORE_VERB, found.mention.start)
        near = range(
            bisect_left(reading.sentence.start, first),
            bisect_right(reading.sentence.start, max(cue.end, found.mention.end) + 1),
        )
        least = int(cue.of(self.text).lower() in self.speech.naming)  # "qui y voit une farce"
        return any(match_at(low, i, within) > least for i in {0, *near})

    def _is_read_there(self, reading: Reading, found: Attribution) -> bool:
        """Return whether anybody reads words in the medium before: "liest man dort"."""
        one = self.speech.pronouns.get(found.mention.of(self.text).lower()) == "x"
        return one and found.cue is not None and self._tells_within(found, reading)

    def _is_announced(self, reading: Reading, found: Attribution, context: Attribution) -> bool:
        """Return whether somebody speaks in the medium that the sentence before announced."""
        if not context.outlet or found.outlet or found.via or found.cue is None:
            return False
        quoted = any(
            cue.rule in _CITING and cue.addressee is not None and cue.addressee.pronoun
            for cue in reading.cues
        )
        named = any(word[:1].isupper() for word in found.mention.of(self.text).split())
        writes = found.cue.of(self.text).lower() in self.speech.writing
        alone = context.rule == "announced" or (context.rule == "subject before" and writes)
        alone = alone or _LABEL_END.match(self.text, context.mention.end) is not None
        return quoted or (alone and named)

    def _is_of_medium(self, found: Attribution) -> bool:
        """Return whether somebody belongs to the medium that spoke before: "its columnist X"."""
        before = found.context
        if found.via or found.outlet or before is None:
            return False
        pronoun = self.speech.pronouns.get(before.mention.of(self.text).lower())
        persons = ("x", "p") if self.speech.things_have_gender else ("x", "p", "m", "f")
        if not before.outlet and pronoun in (None, *persons):
            return False
        first = max(0, found.mention.start - _LOOK_BACK)
        if self.speech.belonging.isdisjoint(self.text[first : found.mention.end].lower().split()):
            return False
        words = found.mention.of(self.text)
        apart = _APART.search(self.text, first, found.mention.start)
        owner, _, rest = (apart.group(1) if apart else words).partition(" ")
        return bool(rest) and owner.lower() in self.speech.belonging

    def _carried_on(self, last: Attribution, reading: Reading, rule: str) -> Attribution:
        """Attribute a quotation without a cue like the one before it in the paragraph.

        Where a medium passed that one on, and this one stands inside a sentence, it is the medium
        that goes on telling.
        """
        found = copied(last, rule)
        words = any(kind in (WORD, NAME) for kind in reading.sentence.kind)
        if reading.silent:
            found.via = self._told(reading, found) or found.via
            return found
        goes_on = self._is_reported(reading.sentence)
        found.distance = FAR if goes_on or self._is_hearsay(reading) else found.distance
        return self._narrator(found) if words and self._retold(last) and not goes_on else found

    def _is_hearsay(self, reading: Reading) -> bool:
        """Return whether a sentence says that something is said: "ist von “…” die Rede"."""
        low, hearsay = reading.sentence.low, self.speech.hearsay
        return self.speech.verb_second and any(match_at(low, k, hearsay) for k in range(len(low)))

    def _more_of(self, carried: Attribution | None, reading: Reading) -> Attribution | None:
        """Return who goes on in a paragraph whose mood tells that somebody else says it."""
        if carried is None or not (carried.outlet or carried.via):
            return None
        told = self._is_reported(reading.sentence)
        return self._carried_on(carried, reading, "paragraph before") if told else None

    def _is_only_about(self, found: Attribution, last: Attribution) -> bool:
        """Return whether a colon opens the words of who spoke just before, not of its subject.

        "…, said the Post. Visitors will find no emptier place: “…”"
        """
        written = last.rule == "introduced" and (last.outlet or bool(last.via))
        words = found.mention.of(self.text).split()
        return (
            found.rule == "colon"
            and written
            and not found.outlet
            and all(word.islower() for word in words[1:])
            and words[0].lower() not in self.speech.pronouns
        )

    def _told(self, reading: Reading, found: Attribution) -> tuple[Span, ...]:
        """Return the medium to whom somebody goes on speaking: "…", dijo a EFE."""
        if found.outlet:
            return ()
        phrases = [reading.told] if reading.told else []
        phrases += find_cited(reading.sentence, reading.phrases, self.speech)
        spans = (self._span(reading, phrase) for phrase in phrases)
        return tuple(dict.fromkeys(span for span in spans if self.is_medium(span.of(self.text))))

    def _retold(self, found: Attribution) -> bool:
        """Return whether a medium passes words on, rather than lends a programme to be on."""
        if not found.via or found.via[-1].of(self.text).endswith(("'s", "’s")):
            return False
        return not self._is_written(found)

    def _is_written(self, found: Attribution) -> bool:
        """Return whether somebody is told to write in a medium all that follows: "said X in Y."."""
        if not found.via or found.rule not in _WRITTEN:
            return False
        start = found.via[-1].start
        before = self.text[max(0, start - _VENUE) : start].split()
        venues = (self.speech.venues, self.speech.cited)  # "in", "im"
        return bool(before) and any(before[-1].lower() in words for words in venues)

    def _narrator(self, found: Attribution) -> Attribution:
        if not found.outlet and self.is_medium(found.via[-1].of(self.text)):
            return Attribution("narrator", found.via[-1], None, outlet=True)
        return found

    def _narrated(self, reading: Reading, before: Attribution | None = None) -> Attribution | None:
        """Return who a sentence without quotations is about, as the one who speaks next.

        Args:
            reading: The sentence.
            before: Who spoke before it: the medium, perhaps, that now hands over.
        """
        subject = reading.subject_before(len(reading.sentence))
        last = reading.cues[-1] if reading.cues else None
        chosen = next(
            (c for c in reading.cues if c.phrase and subject and c.phrase.start == subject.start),
            last,
        )
        if last is not None and (last.rule in _LAST_WORD or self._closes(reading, last)):
            viewed = self._viewed_by(reading, opens=True) if last.rule == "colon" else None
            chosen = viewed or last
        elif last is not None and (cited := self._cited_last(reading)) is not None:
            chosen = cited._replace(rule="cited")
        rule = "introduced"
        if chosen is not None and self._is_beside(reading, chosen, subject):
            chosen = None
        if chosen is None and self._is_reported(reading.sentence):
            return None
        if chosen is None and subject is not None and self._is_personal(reading, subject):
            subject = reading.phrases.named_by(subject)
            chosen = Cue("subject", subject.start, subject.start, subject)
            rule = "subject before"
        if chosen is None:
            return None
        guest = self._guest_in(reading, chosen, subject)
        found = self._make(reading, guest or chosen, rule)
        found.outlet = found.outlet or self._is_label(found.mention)
        found.via = self._chain(reading, guest or chosen, found)
        if before is not None and not found.via:
            found.via = self._hosts(reading, chosen, found, before)
        if found.outlet and self._gathers(reading):
            found.rule = "announced"
        return found

    def _is_beside(self, reading: Reading, cue: Cue, subject: Phrase | None) -> bool:
        """Return whether a sentence is about a medium, and only a clause in it about another."""
        related = self.speech.verb_second and cue.phrase is not None and cue.phrase.pronoun
        return related and subject is not None and self.is_medium(self._words(reading, subject))

    def _is_label(self, mention: Span) -> bool:
        """Return whether a line names a paper in capitals, and where it is: "X-POSTEN, Oslo:"."""
        capitals = mention.of(self.text).isupper() and mention.end - mention.start > _LABEL
        opens = self.text[max(0, mention.start - 1) : mention.start] in ("", "\n")
        return capitals and opens and _LABEL_END.match(self.text, mention.end) is not None

    def _closes(self, reading: Reading, cue: Cue) -> bool:
        """Return whether who writes ends a sentence: "It has itself to blame, writes X:"."""
        end = cue.phrase.end if cue.phrase is not None else 0
        return cue.rule == "inverted verb" and end >= len(reading.sentence) - 1

    def _guest_in(self, reading: Reading, chosen: Cue, subject: Phrase | None) -> Cue | None:
        """Return who is told of in a medium: "Dans Le Parisien, le ministre tente de rassurer"."""
        first = reading.cues[0] if reading.cues else chosen
        venue = first.rule == "according to" and first.start == 0
        venue = venue and first.phrase == chosen.phrase
        venue = venue and reading.sentence.low[0] in self.speech.venues
        if (
            not venue
            or subject is None
            or subject.pronoun
            or not self._is_someone(reading, subject)
        ):
            return None
        guest = Cue("subject", subject.start, subject.start, subject)
        return None if self._names_medium(reading, guest) else guest

    def _hosts(
        self, reading: Reading, chosen: Cue, found: Attribution, before: Attribution
    ) -> tuple[Span, ...]:
        """Return the medium before: it hands over, or somebody tells something in it."""
        if not (before.outlet or before.via):
            return ()
        to = chosen.addressee if chosen.rule == "cited" else None
        if to is not None and to.pronoun and before.outlet:
            return (before.mention,)
        own = before.outlet and self.speech.verb_second and self._is_columnist(reading, found)
        if found.outlet or not (own or self._tells_within(found, reading)):
            return ()
        return (before.mention,) if before.outlet else before.via

    def _announced(self, reading: Reading, told: Attribution | None) -> Attribution | None:
        """Return the one medium that a sentence names: who speaks in it next, or is quoted from."""
        phrases, kind = reading.phrases, reading.sentence.kind
        if told is not None and told.outlet:
            if reading.sentence.start[-1] == told.mention.end:
                told.rule = "announced"  # "Not so Le Monde."
            return told
        found: list[Phrase] = []
        for k in range(phrases.behind_dateline(len(kind)), len(kind)):
            if kind[k] == NAME and (k == 0 or kind[k - 1] != NAME) and not _inside(k, found):
                at = k - (k > 0 and phrases.is_determiner(k - 1))
                if not (phrases.is_adverb(at) or phrases.names_outlet(at)):
                    continue  # most words with a capital are no medium's
                phrase = phrases.starting_at(at)
                if phrase is not None and self._is_surely_medium(reading, phrase):
                    found.append(phrase)
        if len(found) != 1:
            return None
        return self._make(
            reading, Cue("announced", found[0].start, found[0].start, found[0]), "announced"
        )


def _inside(k: int, phrases: list[Phrase]) -> bool:
    return bool(phrases) and k < phrases[-1].end


def copied(found: Attribution, rule: str) -> Attribution:
    """Return the same attribution by another rule, without its cue."""
    return Attribution(
        rule,
        found.mention,
        None,
        found.antecedent,
        found.via,
        outlet=found.outlet,
        before=found.before,
        beside=found.beside,
    )
