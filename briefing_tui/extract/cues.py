"""Find the words of a sentence that say somebody speaks, and the phrase that says who."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefing_tui.extract.chains import cut_medium
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.phrases import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verbs import Verbs

if TYPE_CHECKING:
    from briefing_tui.extract.cue import Cue
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.tokens import Sentence

_LETTERS: Final = re.compile(r"\w+")
_NOUN_REACH: Final = 3
_DASHES: Final = frozenset("—–-")
_BEARING_REACH: Final = 12
"""Tokens between a noun for words and the colon or verb that bears them, at most."""
_POINTING: Final = frozenset({"that", "this", "such", "so", "c'"})
_VIEW_WORDS: Final = 3
_CLAUSE_TOKENS: Final = 3
"""Tokens that a clause in front of a colon has at least."""
_CLEFT_REACH: Final = 6
_COLON_REACH: Final = 24
_CLAUSE_REACH: Final = 16
_QUOTING: Final = frozenset({"citing", "cited", "interview"})
_TELLING: Final = frozenset(
    {"verb", "inverted verb", "shared subject", "according to", "cited", "noun"}
)


@cache
def _phrase_words(speech: Speech) -> frozenset[str]:
    """Return every word that a cue of several words may begin with."""
    phrases = speech.asking | speech.viewing | speech.hearsay | speech.verb_phrases
    return frozenset(phrase.split()[0] for phrase in phrases | speech.yielding)


@cache
def _cue_words(speech: Speech) -> frozenset[str]:
    """Return every word and mark that a cue may begin with, but for verbs known by their ending."""
    return frozenset(
        _DASHES
        | {":", "("}
        | _phrase_words(speech)
        | speech.verbs
        | speech.naming
        | speech.participles
        | speech.citing
        | speech.questioning
        | speech.separable.keys()
        | speech.past_participles
        | speech.postpositions
        | speech.views
        | speech.so
        | speech.nouns
        | speech.talks
    )


@cache
def _pointing_words(speech: Speech) -> frozenset[str]:
    return frozenset(word for phrase in speech.cleft | speech.pointing for word in phrase.split())


def find_insertion(sentence: Sentence, phrases: Phrases, speech: Speech) -> Cue | None:
    """Return the cue that a sentence of somebody's words holds: "Le prix, dit-il, est haut"."""
    finder = _Finder(sentence, phrases, speech)
    known = speech.verbs | speech.past_participles
    found = (finder.insertion(i) for i, low in enumerate(sentence.low) if low in known)
    return next((cue for cue in found if cue is not None), None)


@cache
def _beginnings(speech: Speech) -> frozenset[str]:
    """Return the letters up to the first mark of every word that a cue may begin with."""
    return frozenset(part for word in _cue_words(speech) for part in _LETTERS.findall(word)[:1])


def may_hold_cue(words: str, speech: Speech) -> bool:
    """Return whether words without a quotation may hold a cue; most without one are told at once.

    A colon or a dash attributes nothing where nothing is quoted.
    """
    return not _beginnings(speech).isdisjoint(_LETTERS.findall(words.lower()))


def find_cues(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Cue]:
    """Return all cues of a sentence in its order."""
    return _Finder(sentence, phrases, speech).run()


class _Finder(Verbs):
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
                opens = low in phrasal_words
                asks = opens and not within
                length = (match_at(self.low, i, speech.asking) or self._views(i)) if asks else 0
                if length:
                    self._add("according to", i, i + length, self._named_behind(i, i + length))
                elif low in speech.postpositions:
                    self._add("postposition", i, i + 1, self.phrases.group_ending_at(i - 1))
                elif opens and (length := match_at(self.low, i, speech.hearsay)):
                    self._add("it says", i, i + length, self._hearsay(i, i + length))
                elif low in speech.views and (view := self._view(i)) is not None:
                    self._add("according to", i, i + 1, view)
                elif low in speech.so and self._behind_words(i):
                    self._add("so", i, i + 1, self.phrases.starting_at(i + 1))
                elif opens and (yields := match_at(self.low, i, speech.yielding)):
                    self._yield(i, i + yields)
                    length = yields
                elif opens and (phrasal := match_at(self.low, i, speech.verb_phrases)):
                    self._verb(i, i + phrasal)
                    length = phrasal
                elif self._is_verb(i):
                    self._verb(i, i + 1)
                elif low in speech.talks and self._talk(i):
                    pass
                elif low in speech.nouns:
                    self._noun(i)
                elif self._opens_behind_quotation(i):
                    self._add("verb by its place", i, i + 1, self._subject_behind(i + 1))
                elif self._is_unknown_verb(i):
                    self._add("verb by its place", i, i + 1, self.phrases.ending_at(i - 1))
            done = i + max(1, length)
        if QUOTATION in self.kind[2:]:
            for q in range(2, len(self.kind)):
                if self.kind[q] == QUOTATION:
                    self._gapped(q)
        return self.cues

    def _named_behind(self, i: int, end: int) -> Phrase | None:
        """Return the phrase behind words that name a source, or who "whom" stands for there."""
        if end < len(self.low) and self.low[end] in self.speech.relatives and i > 0:
            before = self.phrases.antecedent_at(i - 1 - (self.low[i - 1] == ","))
            return Phrase(end, end + 1, pronoun=True, antecedent=before)
        return self.phrases.behind(end)

    def _candidates(self) -> list[int]:
        """Return the tokens that a cue may begin with; an ending tells only beside quotations."""
        known, endings = _cue_words(self.speech), self.speech.past_endings or ("\0",)
        if QUOTATION not in self.kind:
            return [i for i, low in enumerate(self.low) if low in known]
        opening = self._behind_quotations() if self.speech.inverted_endings else frozenset()
        return [
            i
            for i, low in enumerate(self.low)
            if low in known or low.endswith(endings) or i in opening or self._may_tell(i)
        ]

    def _gapped(self, q: int) -> None:
        """Read a medium that shares the verb before it: "A parle d'un « X », B d'un « Y »"."""
        if QUOTATION not in self.kind[:q]:
            return
        speech, k = self.speech, q - 1
        while k > 0 and (self.phrases.is_determiner(k) or self.phrases.is_preposition(k)):
            k -= 1
        phrase = self.phrases.group_ending_at(k) if self.kind[k] != PUNCTUATION else None
        if phrase is None or phrase.pronoun or phrase.start < 2:
            return
        before = self.low[phrase.start - 1]
        joined = before in (",", ";") or before in speech.also or before in speech.conjunctions
        if joined and QUOTATION in self.kind[: phrase.start] and self._is_just_outlet(phrase):
            self._add("gapped", phrase.start, phrase.start, phrase)

    def _is_just_outlet(self, phrase: Phrase) -> bool:
        first = phrase.start + (self.low[phrase.start] in self.speech.definite)
        return find_outlet(" ".join(self.low[first : phrase.end])) is not None

    def _hearsay(self, i: int, end: int) -> Phrase | None:
        """Return the phrase behind a preposition around "it says": "in dem Bericht heißt es"."""
        speech, low = self.speech, self.low
        while end < len(low) and low[end] in speech.adverbs:
            end += 1
        if end + 1 < len(low) and (low[end] in speech.linking or low[end] in speech.prepositions):
            return self.phrases.behind(end + 1)
        start = self.clauses.start_of(i) if self.clauses is not None else 0
        start = 0 if start == i else start
        if start < i and (low[start] in speech.linking or low[start] in speech.prepositions):
            return self.phrases.behind(start + 1)
        return None

    def _view(self, i: int) -> Phrase | None:
        """Return whose opinion it is: "nach Ansicht von X", "ihrer Meinung nach"."""
        speech, low = self.speech, self.low
        first = i
        while first > 0 and low[first - 1] not in speech.beside_views and i - first < _VIEW_WORDS:
            first -= 1
        behind = i + 1 < len(low) and low[i + 1] in speech.beside_views
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
        if not length or (i > 0 and self.kind[i - 1] not in (PUNCTUATION, QUOTATION)):
            return 0
        if i > 0 and not (self.speech.subject_behind or self.speech.verb_second):
            return 0
        phrase = self.phrases.behind(i + length)
        if phrase is None or not self.phrases.may_speak(phrase):
            return 0
        if self.low[i] in self.speech.venues and not self._is_venue(phrase):
            return 0
        inserted = i > 1 and self.low[i - 1] == "," and self.kind[i - 2] in (WORD, NAME)
        if inserted and self.low[i] in self.speech.venues:
            return 0  # "Ivo Brandt, dans Le Figaro, déplore"
        if self.speech.verb_second:
            behind = self.low[phrase.end] if phrase.end < len(self.low) else ""
            known = behind in self.speech.auxiliaries or self.phrases.names_outlet(phrase.start)
            return length if i == 0 and known else 0
        end = self._past_asides(phrase.end)
        ends = end >= len(self.low) or self.kind[end] in (PUNCTUATION, QUOTATION)
        related = phrase.antecedent is not None and self.low[i] not in self.speech.venues
        related = related or (i == 0 and phrase.pronoun)
        named = i == 0 and self.phrases.names_outlet(phrase.start)
        return length if ends or related or named or self._is_in_medium(phrase.end) else 0

    def _is_in_medium(self, k: int) -> bool:
        """Return whether a preposition and a known medium stand at a token: "dans Le Figaro"."""
        low = self.low
        return (
            k + 1 < len(low) and low[k] in self.speech.venues and self.phrases.names_outlet(k + 1)
        )

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
            guest = self.clauses.cited_by(subject.end, subject) if subject is not None else None
            if guest is not None and self._is_somebody(guest):
                self._add("interview", i, end, guest, subject)
            return
        speaker = self._addressee(end) or self.phrases.starting_at(end)
        if speaker is not None:
            host = self.phrases.ending_at(i - 1) or self.phrases.first_subject(i)
            self._add("cited", i, end, speaker, host)

    def _talk(self, i: int) -> bool:
        """Read "X carries an interview with Y": Y speaks, to the medium."""
        medium = self.phrases.clause_subject(i)
        if (
            medium is None
            or medium.end > i
            or not self._is_medium(medium)
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
        self._add("interview", i, i + 2, guest, medium)
        return True

    def _is_medium(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a known medium or holds a noun for one."""
        nouns = any(self.low[k] in self.speech.media for k in range(phrase.start, phrase.end))
        return nouns or self.phrases.names_outlet(phrase.start, sure=True)

    # -- nouns, colons, dashes

    def _noun(self, i: int) -> None:
        """Read "her message was", "the paper's verdict: …", "in their words"."""
        if (verb := self._borne_before(i)) is not None:
            owner = self._named_beside(i) or self._owner_before(i)
            self._add("noun", verb, i + 1, owner)
            return
        who = self._comes_from(i)
        if who is None and not (
            self._bears_words(i) or self._holds_words(i) or self._names_words(i)
        ):
            self._handed_on(i)
            return
        behind = self._owner_behind(i)
        behind = behind if behind and self.phrases.may_speak(behind) else None
        who = who or behind or self._owner_before(i) or self._bearer(i)
        if who is not None:
            self.cues = [
                c for c in self.cues if not c.phrase or not c.phrase.start <= i < c.phrase.end
            ]
            self._add("noun", i, i + 1, who)

    def _names_words(self, i: int) -> bool:
        """Return whether a noun says what stood before it: "« Assez », tel est le verdict"."""
        low, speech, k = self.low, self.speech, i - 1
        pointing = _pointing_words(speech)
        while (
            k > 0
            and i - k < _CLEFT_REACH
            and (low[k] in pointing or low[k] in speech.passive or self.phrases.is_determiner(k))
        ):
            k -= 1
        return k < i - 2 and low[k] == "," and self.kind[k - 1] == QUOTATION

    def _handed_on(self, i: int) -> None:
        """Read "La Presse rapporte les propos de X" where no words follow: X speaks next."""
        if QUOTATION in self.kind or i < 2 or not self.phrases.is_determiner(i - 1):
            return
        host = self._medium_beside(i - 2)
        who = self._owner_behind(i) if host is not None else None
        if who is not None and not who.pronoun and self.phrases.may_speak(who):
            self._add("cited", i, i + 1, who, host)

    def _owner_behind(self, i: int) -> Phrase | None:
        """Return whose words a noun means: "le verdict du Monde", "a report by Reuters"."""
        speech, low = self.speech, self.low
        if i + 2 >= len(low):
            return None
        if low[i + 1] in speech.genitives:
            owner = self.phrases.starting_at(i + 1)
            known = owner is not None and any(map(self.phrases.is_noun, range(*owner[:2])))
            last = owner.end - 1 if owner is not None else i
            named = last in self.phrases.sentence.outlets or self.phrases.names_outlet(i + 1)
            return owner if known or named else None  # "die Frage der Schleusen"
        if low[i + 1] in speech.genitive or low[i + 1] in speech.agent:
            return self.phrases.behind(i + 2)
        return None

    def _owner_before(self, i: int) -> Phrase | None:
        """Return whose words a noun means: "her message", "the paper's verdict"."""
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.kind[k] not in (WORD, NAME):
                return None
            if self.low[k] in self.speech.possessive:
                subject = self._medium_beside(k - 1) or self.phrases.first_subject(k)
                whose = None
                if subject is not None and not subject.pronoun and subject.end < k:
                    whose = subject if self.phrases.may_speak(subject) else None
                return Phrase(k, k + 1, pronoun=True, antecedent=whose)
            if self.low[k].endswith(("'s", "s'")):
                return self.phrases.ending_at(k)
        return None

    def _medium_beside(self, verb: int) -> Phrase | None:
        """Return the medium right before a verb: "…, à quoi Le Temps | consacre sa manchette"."""
        if verb < 1 or self.kind[verb] != WORD or self.phrases.is_function_word(verb):
            return None
        phrase = self.phrases.ending_at(verb - 1)
        named = phrase is not None and self.phrases.names_outlet(phrase.start)
        return phrase if named else None

    def _borne_before(self, i: int) -> int | None:
        """Return the verb between a quotation and a noun that names it: "“…” is the headline"."""
        for k in range(i - 1, max(0, i - _CLAUSE_REACH // 2), -1):
            if self.low[k] in self.speech.bearing and (
                self.low[k] in self.speech.passive or self.low[k].endswith("'s")
            ):
                apart = k - 1
                while apart > 0 and (self.low[apart] in ",–—:" or self.low[apart] in _POINTING):
                    apart -= 1
                return k if self.kind[apart] == QUOTATION else None
            if self.kind[k] not in (WORD, NAME):
                return None
        return None

    def _named_beside(self, i: int) -> Phrase | None:
        """Return whose a noun is by the preposition behind it: "the headline | in the Sun"."""
        low, speech = self.low, self.speech
        if (
            i + 2 >= len(low)
            or low[i + 1] not in speech.complement | speech.venues | speech.genitive
        ):
            return self._owner_behind(i)
        owner = self.phrases.behind(i + 2)
        return owner if owner is not None and self.phrases.may_speak(owner) else None

    def _comes_from(self, i: int) -> Phrase | None:
        """Return whose words a noun means by a verb: "The best headline comes from the Sun"."""
        for k in range(i + 1, min(len(self.low), i + _NOUN_REACH + _NOUN_REACH)):
            if length := match_at(self.low, k, self.speech.coming):
                return self.phrases.behind(k + length)
        return None

    def _bearer(self, i: int) -> Phrase | None:
        """Return the medium whose object a noun is: "X carried the headline"."""
        if self._told_before(i) is not None or self._cited_at(i) is not None:
            return None
        if self.clauses is not None:
            subject = self.clauses.subject_before(i)
        else:
            subject = self.phrases.clause_subject(i)
        apart = subject is not None and subject.end < i - 1
        return subject if apart and subject is not None and self._is_medium(subject) else None

    def _holds_words(self, i: int) -> bool:
        """Return whether a clause that hangs on a noun quotes: "his claim that it was “over”"."""
        speech, low = self.speech, self.low
        k = i + 1
        while k < len(low) and (low[k] in speech.times or low[k] in speech.adverbs):
            k += 1
        if k < len(low) and low[k] in speech.agent:
            who = self.phrases.behind(k + 1)
            k = who.end if who is not None else k
        if k >= len(low) or (low[k] not in speech.that):
            return False
        for j in range(k, min(len(low), k + _CLAUSE_REACH)):
            if self.kind[j] == QUOTATION:
                return True
            if low[j] in ",;:":
                return False
        return False

    def _said_in(self, start: int) -> Phrase | None:
        """Return who speaks by the last verb from a token on."""
        for cue in reversed(self.cues):
            if cue.start < start:
                return None
            if cue.phrase is not None and cue.rule not in ("colon", "according to"):
                return cue.phrase
        return None

    def _owner_told(self, colon: int) -> Phrase | None:
        """Return whose words a noun before a colon says they are: "The best comes from X: |"."""
        last = self.cues[-1] if self.cues else None
        if last is None or last.rule != "noun" or last.phrase is None:
            return None
        near = range(last.phrase.end, colon)
        return last.phrase if last.phrase.start > last.end and self._is_quiet(near) else None

    def _cited_at(self, colon: int) -> Cue | None:
        """Return the cue by which the one is cited whose words a colon opens: "quotes X: |"."""
        for cue in reversed(self.cues):
            if cue.rule in _QUOTING and cue.phrase is not None:
                near = range(cue.phrase.end, colon)
                return cue if cue.phrase.end <= colon and self._is_quiet(near) else None
            if cue.start < colon and cue.phrase is not None and cue.phrase.start > cue.start:
                return None
        return None

    def _is_quiet(self, tokens: range) -> bool:
        """Return whether no verb of saying and no quotation stands among tokens."""
        return len(tokens) <= _CLAUSE_REACH and not any(
            self.kind[k] == QUOTATION or (self.low[k] in self.speech.verbs and self._is_verb(k))
            for k in tokens
        )

    def _told_before(self, colon: int) -> Phrase | None:
        """Return who speaks by the last verb before a colon that no quotation parts from it."""
        for cue in reversed(self.cues):
            between = self.kind[cue.end : colon]
            if QUOTATION in between or len(between) > _COLON_REACH:
                return None
            if cue.phrase is None or cue.rule not in _TELLING or cue.end > colon:
                continue
            beside = len(between) < _NOUN_REACH and cue.phrase.antecedent is not None
            inner = 1 < cue.phrase.start < cue.start and self._is_inner(cue.phrase)
            inner = inner and not beside
            if self.low[cue.start] not in self.speech.weak and not inner:
                return cue.phrase
        return None

    def _bears_words(self, i: int) -> bool:
        """Return whether a quotation stands right behind a noun for words, or behind its verb."""
        for k in range(i + 1, min(len(self.low), i + _BEARING_REACH)):
            if self.kind[k] == QUOTATION:
                return k - i <= _NOUN_REACH
            quoted = self.kind[k + 1 : k + 2] == [QUOTATION]
            if self.low[k] == ":":
                return quoted or k + 1 == len(self.low) or QUOTATION in self.kind
            if self.low[k] == "(" and quoted:
                return True
            if self.kind[k] == PUNCTUATION and self.low[k] != ",":
                return False
            if self.low[k] in self.speech.bearing:
                if self.low[k] in self.speech.passive and self.low[i] in self.speech.weighed:
                    return self.low[k + 1 : k + 2] == [":"]
                reach = range(k + 1, min(len(self.low), k + 1 + _NOUN_REACH))
                return any(self.kind[j] == QUOTATION or self.low[j] == ":" for j in reach)
        return False

    def _punctuation(self, i: int) -> None:
        """Read "NAME: “…”", "“…” — NAME" and "“…” (OUTLET)"."""
        low, follows = self.low, i + 1 < len(self.low)
        quoted = i > 0 and self.kind[i - 1] == QUOTATION
        if low[i] == ":" and i > 0 and (not follows or self.kind[i + 1] == QUOTATION):
            if (cited := self._cited_at(i)) is not None:
                self._add("cited", i, i + 1, cited.phrase, cited.addressee)
            else:
                self._add("colon", i, i + 1, self._owner_told(i) or self._before_colon(i))
        elif low[i] == ":" and quoted:
            phrase = self.phrases.starting_at(i + 1) if follows else None
            if phrase is not None and self.phrases.names_outlet(i + 1):
                # "« Il est fini » : L'Express enterre le ministre"
                self._add("colon", i, i + 1, cut_medium(self.phrases, phrase))
        elif low[i] in _DASHES and quoted:
            phrase = self.phrases.starting_at(i + 1)
            if phrase is not None and not phrase.pronoun and self._closes(phrase.end):
                self._add("dash", i, i + 1, phrase)
        elif low[i] == "(" and quoted and follows and self.phrases.names_outlet(i + 1):
            self._add("signed", i, i + 1, self.phrases.starting_at(i + 1))

    def _before_colon(self, i: int) -> Phrase | None:
        """Return who speaks behind a colon."""
        if self.clauses is not None:
            phrase = self._said_in(self.clauses.start_of(i)) or self.clauses.subject_before(i)
            if phrase is None or not self.phrases.may_speak(phrase):
                phrase = self._said_in(0) or phrase
            return phrase
        told = self._joined_subject(i) or self._told_before(i)
        if told is not None:
            return told
        phrase, subject = self.phrases.ending_at(i - 1), self.phrases.clause_subject(i)
        if phrase is not None:
            other = subject is None or not self.phrases.may_speak(subject)
            if phrase.start > 0 and other and self._is_just_outlet(phrase):
                return phrase  # "Une position que ne partage pas Le Figaro : |"
            return (subject if phrase.start > 0 else None) or self._may_be(phrase, i)
        return subject if subject and self.phrases.may_speak(subject) else None

    def _joined_subject(self, i: int) -> Phrase | None:
        """Return the subject of the clause that "and" joins on in front of a colon.

        "The club agrees and its president is blunt: “…”"
        """
        first = self.phrases.clause_subject(i) if self.speech.adjectives_behind else None
        for k in range(i - _CLAUSE_TOKENS, first.end + 1 if first else i, -1):
            if self.low[k - 1] not in self.speech.also or not self.phrases.is_determiner(k):
                continue
            both = self.kind[k - 2] == NAME or self.phrases.is_noun(k - 2)
            phrase = self.phrases.starting_at(k)
            if both or phrase is None or phrase.end >= i or self.low[k] in self.speech.linking:
                continue
            if any(self.low[j] in self.speech.people for j in range(k, phrase.end)):
                return phrase
        return None

    def _may_be(self, phrase: Phrase, i: int) -> Phrase | None:
        """Return a phrase, or the nearest before a token where that one cannot speak."""
        return phrase if self.phrases.may_speak(phrase) else self.phrases.last_speaker(i)

    def _closes(self, k: int) -> bool:
        """Return whether nothing but a date stands from a token to the end of its sentence."""
        return all(
            self.kind[i] in (PUNCTUATION, NUMBER) or self.low[i] in self.speech.times
            for i in range(k, len(self.low))
        )
