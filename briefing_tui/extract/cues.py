"""Find the words of a sentence that say somebody speaks, and the phrase that says who."""

from __future__ import annotations

import re
from functools import cache

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_subjects import antecedent_at
from briefing_tui.extract.verbless import DASHES, Verbless
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Cue
    from briefing_tui.extract.tokens import Sentence

_LETTERS: Final = re.compile(r"\w+")
_VIEW_WORDS: Final = 3
_LONGEST_RELATIVE: Final = 16
"""Tokens of a clause that tells more of somebody, with its commas."""
_NEAR: Final = 2
"""Tokens between "steht" and the preposition, at most."""
_PHRASAL: Final = ("asking", "viewing", "hearsay", "yielding", "verb_phrases", "sourcing")
"""The sets of a language that hold cues of several words."""
_MARKS: Final = DASHES | {":", "("}
"""Marks that may be cues."""
_NO_SORT: Final = frozenset[str]()


@cache
def _phrase_words(speech: Speech) -> Mapping[str, frozenset[str]]:
    """Return for every word that a cue of several words may begin with the sorts of these cues."""
    found: dict[str, frozenset[str]] = {}
    for sort in _PHRASAL:
        for phrase in getattr(speech, sort):
            first = phrase.split()[0]
            found[first] = found.get(first, _NO_SORT) | {sort}
    return found


@cache
def _cue_words(speech: Speech) -> frozenset[str]:
    """Return every word and mark that a cue may begin with, but for verbs known by their ending."""
    return frozenset(_MARKS | _phrase_words(speech).keys() | _single_words(speech))


def _single_words(speech: Speech) -> frozenset[str]:
    """Return every word that may be a cue, or the beginning of one, by itself."""
    return frozenset(
        speech.verbs
        | speech.naming
        | speech.participles
        | speech.citing
        | speech.questioning
        | speech.separable.keys()
        | speech.past_participles
        | speech.postpositions
        | speech.views
        | speech.so
        | speech.standing
        | speech.nouns
        | speech.talks
    )


def find_insertion(sentence: Sentence, phrases: Phrases, speech: Speech) -> Cue | None:
    """Return the cue that a sentence of somebody's words holds: "Le prix, dit-il, est haut"."""
    finder = _Finder(sentence, phrases, speech)
    known = (speech.verbs, speech.past_participles)
    places = (i for i, low in enumerate(sentence.low) if any(low in words for words in known))
    found = (finder.insertion(i) for i in places)
    return next((cue for cue in found if cue is not None), None)


@cache
def _telltales(speech: Speech) -> frozenset[str]:
    """Return for every cue a word that stands wherever it does: of several the rarest."""
    phrases = {phrase for sort in _PHRASAL for phrase in getattr(speech, sort)}
    return _single_words(speech).union(_rarest(phrase.split(), speech) for phrase in phrases)


@cache
def _telltale_letters(speech: Speech) -> frozenset[str]:
    """Return the same as runs of letters, which a text has before it is cut into tokens."""
    words = _telltales(speech)
    marked = (word for word in words if not word.isalpha())
    return words.union(_rarest(_LETTERS.findall(word), speech) for word in marked)


def _rarest(words: list[str], speech: Speech) -> str:
    return max(words, key=lambda word: (word not in speech.common, len(word)))


def may_hold_cue(words: str, speech: Speech) -> bool:
    """Return whether words without a quotation may hold a cue; most without one are told at once.

    A colon or a dash attributes nothing where nothing is quoted.
    """
    return not _telltale_letters(speech).isdisjoint(_LETTERS.findall(words.lower()))


def find_cues(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Cue]:
    """Return all cues of a sentence in its order."""
    words = sentence.low
    if not sentence.stretch and words[-1] != ":" and _telltales(speech).isdisjoint(words):
        return []
    return _Finder(sentence, phrases, speech).run()


class _Finder(Verbless):
    def run(self) -> list[Cue]:
        speech = self.speech
        phrasal_words = _phrase_words(speech)
        done = 0
        for i in self._candidates():
            if i < done:
                continue
            length = 1
            low, kind = self.low[i], self.kind[i]
            if kind in (PUNCTUATION, QUOTATION):
                self._punctuation(i)
            elif kind != NUMBER:
                within = kind == NAME and i > 0 and self.kind[i - 1] in (WORD, NAME)
                opens = phrasal_words.get(low, _NO_SORT)
                length = 0 if within or not opens else self._asks(i, opens)
                if length:
                    self._add("according to", i, i + length, self._named_behind(i, i + length))
                elif low in speech.postpositions:
                    self._add("postposition", i, i + 1, self.phrases.group_ending_at(i - 1))
                elif "hearsay" in opens and (length := match_at(self.low, i, speech.hearsay)):
                    self._add("it says", i, i + length, self._hearsay(i, i + length))
                elif low in speech.standing and self._behind_quotation(i):
                    self._add("it says", i, i + 1, self._venue_behind(i + 1))
                elif low in speech.views and (view := self._view(i)) is not None:
                    self._add("according to", i, i + 1, view)
                elif low in speech.so and self._behind_words(i):
                    owner = self._owner_so(i + 1)
                    self._add("so", i, i + 1, owner or self.phrases.starting_at(i + 1))
                elif "yielding" in opens and (yields := match_at(self.low, i, speech.yielding)):
                    self._yield(i, i + yields)
                    length = yields
                elif "sourcing" in opens and (length := match_at(self.low, i, speech.sourcing)):
                    self._source(i, i + length)
                elif "verb_phrases" in opens and (
                    phrasal := match_at(self.low, i, speech.verb_phrases)
                ):
                    self._verb(i, i + phrasal)
                    length = phrasal
                elif self._is_verb(i):
                    self._verb(i, i + 1)
                elif low in speech.talks and self._talk(i):
                    pass
                elif low in speech.nouns:
                    self._noun(i)
                elif not self.sentence.stretch:
                    pass  # an unknown verb tells only beside a quotation
                elif self._opens_behind_quotation(i):
                    subject = self._subject_behind(self._past_reflexive(i + 1))
                    self._add("verb by its place", i, i + 1, subject)
                elif self._is_unknown_verb(i):
                    self._add("verb by its place", i, i + 1, self.phrases.ending_at(i - 1))
            done = i + max(1, length)
        for q in self.sentence.stretch:
            if q > 1:
                self._gapped(q)
        return self.cues

    def _asks(self, i: int, sorts: frozenset[str]) -> int:
        """Return how many words name a source in front: "according to", or "for" in "For X,"."""
        length = match_at(self.low, i, self.speech.asking) if "asking" in sorts else 0
        if length == 1 and self._is_rate(i + 1):
            return 0
        return length or (self._views(i) if "viewing" in sorts else 0)

    def _is_rate(self, k: int) -> bool:
        """Return whether a plain word stands behind "per": "per | cent", not "per | the report"."""
        if not self.speech.past_endings or k >= len(self.low) or self.kind[k] != WORD:
            return False
        return not (self.phrases.is_determiner(k) or self.phrases.is_noun(k))

    def _named_behind(self, i: int, end: int) -> Phrase | None:
        """Return the phrase behind words that name a source, or who "whom" stands for there."""
        if end < len(self.low) and self.low[end] in self.speech.relatives and i > 0:
            before = antecedent_at(self.phrases, i - 1 - (self.low[i - 1] == ","))
            return Phrase(end, end + 1, pronoun=True, antecedent=before)
        return self.phrases.behind(end)

    def _candidates(self) -> list[int]:
        """Return the tokens that a cue may begin with; an ending tells only beside quotations."""
        known, endings = _cue_words(self.speech), self.speech.past_endings or ("\0",)
        if not self.sentence.stretch:
            return [i for i, low in enumerate(self.low) if low in known]
        opening = self._behind_quotations() if self.speech.inverted_endings else set[int]()
        opening |= self._telling_on() if self.speech.past_endings else set[int]()
        return [
            i
            for i, low in enumerate(self.low)
            if low in known or low.endswith(endings) or i in opening
        ]

    def _gapped(self, q: int) -> None:
        """Read a medium that shares the verb before it: "A parle d'un « X », B d'un « Y »"."""
        if QUOTATION not in self.kind[:q]:
            return
        speech, k = self.speech, q - 1
        while k > 0 and (
            self.phrases.is_determiner(k)
            or self.phrases.is_preposition(k)
            or (self.kind[k] == WORD and self.low[k] in speech.adverbs)
        ):
            k -= 1
        phrase = self.phrases.group_ending_at(k) if self.kind[k] != PUNCTUATION else None
        if phrase is None or phrase.pronoun or phrase.start < 2:
            return
        before = self.low[phrase.start - 1]
        joined = before in (",", ";") or before in speech.also or before in speech.conjunctions
        if joined and QUOTATION in self.kind[: phrase.start] and self._is_just_outlet(phrase):
            self._add("gapped", phrase.start, phrase.start, phrase)

    def _hearsay(self, i: int, end: int) -> Phrase | None:
        """Return the phrase behind a preposition around "it says": "in dem Bericht heißt es"."""
        speech, low = self.speech, self.low
        if self.kind[i] == NAME and not self._is_the_talk(i):
            return None
        while end < len(low) and low[end] in speech.adverbs:
            end += 1
        if end + 1 < len(low) and (low[end] in speech.linking or low[end] in speech.prepositions):
            return self.phrases.behind(end + 1)
        start = self.clauses.start_of(i) if self.clauses is not None else 0
        start = 0 if start == i else start
        if low[start] in speech.agent:
            return None  # "von X ist die Rede"
        if match_at(low, start, speech.within):
            return None  # "im Inneren ist von “…” die Rede"
        if start < i and (low[start] in speech.linking or low[start] in speech.prepositions):
            return self.phrases.behind(start + 1)
        return None

    def _venue_behind(self, k: int) -> Phrase | None:
        """Return the medium that a preposition leads to: "“…”, steht | in der Welt"."""
        first = k
        while k < first + _NEAR and k < len(self.low) and not self.phrases.is_preposition(k):
            k += 1  # "stand | quer | über der Titelseite"
        if k + 1 >= len(self.low) or not self.phrases.is_preposition(k):
            return None
        phrase = self.phrases.behind(k + 1)
        if phrase is not None and not self.speech.columns.isdisjoint(self.low[k + 1 : phrase.end]):
            owners = range(phrase.start + 1, phrase.end)
            owner = next((j for j in owners if self.low[j] in self.speech.genitives), None)
            return self.phrases.starting_at(owner) if owner is not None else None
        named = phrase is not None and (
            self.phrases.names_outlet(phrase.start) or self.phrases.names_outlet(k)
        )
        return phrase if named else None

    def _is_the_talk(self, i: int) -> bool:
        """Return whether a noun closes "ist von “…” die Rede", as none in another case does."""
        cases = self.speech.oblique | self.speech.genitives
        ends = i + 1 >= len(self.low) or self.kind[i + 1] == PUNCTUATION
        return i > 0 and ends and self.phrases.is_determiner(i - 1) and self.low[i - 1] not in cases

    def _view(self, i: int) -> Phrase | None:
        """Return whose opinion it is: "nach Ansicht von X", "ihrer Meinung nach"."""
        speech, low = self.speech, self.low
        first = i
        while first > 0 and low[first - 1] not in speech.beside_views and i - first < _VIEW_WORDS:
            first -= 1
        behind = speech.verb_second and i + 1 < len(low) and low[i + 1] in speech.beside_views
        if not behind and (first == 0 or low[first - 1] not in speech.beside_views):
            return None
        owner = i - 1
        while owner >= first and low[owner] not in speech.possessive:
            owner -= 1
        if owner >= first and low[owner] in speech.owners:
            return Phrase(owner, owner + 1, pronoun=True)
        if i + 1 < len(low) and low[i + 1] in speech.linking:
            return self.phrases.behind(i + 2)
        found = self.phrases.starting_at(i + 1) if i + 1 < len(low) and not behind else None
        if found is None and i > first and self.kind[i - 1] == NAME:
            return Phrase(first, i)
        return found

    def _owner_so(self, k: int) -> Phrase | None:
        """Return whose words they are: "“…”, so | ihr Fazit"."""
        speech = self.speech
        if k + 1 >= len(self.low) or self.low[k] not in speech.owners:
            return None
        noun = self.phrases.starting_at(k)
        told = noun is not None and self.low[noun.end - 1] in speech.nouns | speech.verdicts
        return Phrase(k, k + 1, pronoun=True) if told else None

    def _behind_words(self, i: int) -> bool:
        """Return whether a quotation, or a comma after other words, stands before a token."""
        if self._behind_quotation(i):
            return True
        if not self.speech.verb_second or i < 1 or self.low[i - 1] != ",":
            return False
        phrase = self.phrases.starting_at(i + 1)
        return phrase is not None and self.phrases.may_speak(phrase)

    def _behind_quotation(self, i: int) -> bool:
        before = i - 1
        while before >= 0 and self.kind[before] == PUNCTUATION and self.low[before] != ":":
            before -= 1
        return before >= 0 and self.kind[before] == QUOTATION

    def _views(self, i: int) -> int:
        """Return how many words set off a view between a boundary and a comma ("Pour X,")."""
        length = match_at(self.low, i, self.speech.viewing)
        if length and match_at(self.low, i, self.speech.asides):
            return 0  # "sur son site"
        joined = i > 1 and self.low[i - 2] == "," and self.low[i - 1] in self.speech.also
        joined = joined or (i > 1 and self.low[i - 1] == ";" and bool(self.speech.past_endings))
        opens = i == 0 or (self.speech.verb_second and self.low[i - 1] == ";")
        if self.speech.verb_second and i > 1 and self.low[i - 1] == ",":
            joined = QUOTATION in self.kind[:i]  # "für X ist es “…”, für Y ein “…”"
        joined = joined and length > 0 and i + length < len(self.low)
        if joined and not self.phrases.names_outlet(i + length):
            return 0
        if not length or (
            i > 0 and not joined and self.kind[i - 1] not in (PUNCTUATION, QUOTATION)
        ):
            return 0
        if i > 0 and not (joined or self.speech.subject_behind or self.speech.verb_second):
            return 0
        phrase = self.phrases.behind(i + length)
        if phrase is None or not self.phrases.may_speak(phrase):
            return 0
        if self.low[i] in self.speech.venues and not self._is_venue(phrase):
            return 0
        to = self.low[i] in self.speech.addressee and bool(self.speech.past_endings)
        if to and not self.phrases.names_outlet(phrase.start):
            return 0  # "To Cork, then"
        inserted = i > 1 and self.low[i - 1] == "," and self.kind[i - 2] in (WORD, NAME)
        if inserted and self.low[i] in self.speech.venues:
            return 0  # "Ivo Brandt, dans Le Figaro, déplore"
        if self.speech.verb_second:
            end = self._past_relative(phrase.end)
            behind = self.low[end] if end < len(self.low) else ""
            known = behind in self.speech.auxiliaries or self._is_paper(phrase)
            return length if (opens or joined) and known else 0
        end = self._past_asides(phrase.end)
        ends = end >= len(self.low) or self.kind[end] in (PUNCTUATION, QUOTATION)
        related = phrase.antecedent is not None and self.low[i] not in self.speech.venues
        related = related or (i == 0 and phrase.pronoun)
        named = (i == 0 or joined) and self.phrases.names_outlet(phrase.start)
        return length if ends or related or named or self._is_in_medium(phrase.end) else 0

    def _past_relative(self, k: int) -> int:
        """Return the token behind what tells of somebody: "X, den das Blatt traf, | ist"."""
        low, speech = self.low, self.speech
        opens = low[k : k + 1] == [","] and k + 1 < len(low)
        told = opens and (low[k + 1] in speech.definite or low[k + 1] in speech.relatives)
        if not (told or (opens and self.kind[k + 1] == NAME)):  # "für ihren Chef, X Y, | ist"
            return k
        behind = low[k + 1 : k + _LONGEST_RELATIVE]
        return k + 2 + behind.index(",") if "," in behind else k

    def _is_paper(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a medium, or calls one by its noun and its name."""
        named = self.phrases.names_outlet(phrase.start) or phrase.end - 1 in (
            self.phrases.sentence.outlets
        )
        media = (
            is_kind_of(low, self.speech.media, self.speech)
            for low in self.low[phrase.start : phrase.end]
        )
        return named or any(media)

    def _is_venue(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a medium rather than a place, as far as words tell."""
        speech = self.speech
        kinds = (speech.media, speech.documents, speech.interviews, speech.people)
        words = self.low[phrase.start : phrase.end]
        nouns = any(low in nouns for low in words for nouns in kinds)
        return nouns or self.phrases.names_outlet(phrase.start)

    def _yield(self, i: int, end: int) -> None:
        """Read "gives the floor to X": X speaks, through the subject."""
        if self.clauses is not None:
            subject = self.clauses.subject_before(i)
            first = self.clauses.start_of(i)
            if first > 0 and self.low[first] in self.speech.possessive:
                subject = self.phrases.starting_at(first)  # "der Bund, dessen Chef X zu Wort kommt"
            guest = self.clauses.cited_by(subject.end, subject) if subject is not None else None
            medium = guest is not None and self.phrases.names_outlet(guest.start)
            medium = medium or (guest is not None and guest.end - 1 in self.sentence.outlets)
            if guest is not None and not medium and guest.end <= i and self._is_somebody(guest):
                self._add("interview", i, end, guest, subject)
            elif subject is not None and not self._is_medium(subject):
                self._add("verb", i, end, subject)  # "Im Kurier kommt X zu Wort"
            return
        speaker = self._addressee(end) or self.phrases.behind(end)
        if speaker is not None:
            host = self.phrases.ending_at(i - 1) or self.phrases.first_subject(i)
            self._add("cited", i, end, speaker, host)

    def _source(self, i: int, end: int) -> None:
        """Read "unter Berufung auf Diplomaten": a medium passes on what they say."""
        source = self.phrases.behind(end) if end < len(self.low) else None
        if source is None or source.pronoun or self._is_paper(source):
            return
        if any(map(self.phrases.is_noun, range(source.start, source.end))):
            self._add("citing", i, end, source)

    def _talk(self, i: int) -> bool:
        """Read "X carries an interview with Y": Y speaks, to the medium."""
        medium = clause_subject(self.phrases, i)
        if self.clauses is not None and self.phrases.is_preposition(0):
            medium = self.phrases.behind(1) or medium  # "In der Zeit gibt es ein Gespräch mit X"
        if (
            medium is None
            or medium.end > i
            or not (
                self._is_medium(medium)
                or self.phrases.names_outlet(medium.start)
                or (medium.start == 1 and self.phrases.names_outlet(0))  # "im Standard"
            )
            or i + 2 >= len(self.low)
        ):
            return False
        if self.low[i + 1] not in self.speech.interviewing:
            return False
        guest = self.phrases.behind(i + 2)
        if guest is None or guest.pronoun or not self.phrases.may_speak(guest):
            return False
        if self._is_medium(guest):
            return False
        names = [k + 1 for k in range(*medium[:2]) if self.kind[k] == NAME]
        end = names[-1] if names and self.phrases.names_outlet(medium.start) else medium.end
        self._add("interview", i, i + 2, guest, medium._replace(end=end))
        return True
