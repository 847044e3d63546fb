"""Find the words of a sentence that say somebody speaks, and the phrase that says who."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefing_tui.extract.clauses import Clauses
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrases import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.tokens import Sentence

_DASHES: Final = frozenset("—–-")
_FAR_AGENT: Final = 6
_VIEW_WORDS: Final = 3
_SPOKEN_ON: Final = frozenset({"”,", "”?", "”!", "”…", "”—"})
"""How a quotation ends that its sentence goes on behind."""


class Cue(NamedTuple):
    """Words that attribute, as a half-open range of tokens, and who they attribute to."""

    rule: str
    start: int
    end: int
    phrase: Phrase | None
    addressee: Phrase | None = None
    """Who was spoken to: an outlet, perhaps."""

    @property
    def first(self) -> int:
        """The first token of cue and phrase together."""
        return min(self.start, self.phrase.start) if self.phrase else self.start

    @property
    def last(self) -> int:
        """The token behind both."""
        return max(self.end, self.phrase.end) if self.phrase else self.end


@cache
def phrasebook(phrases: frozenset[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return phrases by their first word, longest first, each as its words."""
    book: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        book.setdefault(parts[0], []).append(parts)
    return {
        first: tuple(sorted(found, key=lambda parts: (-len(parts), parts)))
        for first, found in book.items()
    }


def match_at(low: list[str], i: int, phrases: frozenset[str]) -> int:
    """Return how many tokens from `i` on are one of the phrases, or 0."""
    for parts in phrasebook(phrases).get(low[i], ()):
        if tuple(low[i : i + len(parts)]) == parts:
            return len(parts)
    return 0


@cache
def _cue_words(speech: Speech) -> frozenset[str]:
    """Return every word and mark that a cue may begin with, but for verbs known by their ending."""
    phrases = speech.asking | speech.viewing | speech.hearsay | speech.verb_phrases
    return frozenset(
        _DASHES
        | {":"}
        | {phrase.split()[0] for phrase in phrases}
        | speech.verbs
        | speech.naming
        | speech.participles
        | speech.citing
        | speech.separable.keys()
        | speech.past_participles
        | speech.postpositions
        | speech.views
        | speech.so
        | speech.nouns
    )


@cache
def _citing_words(speech: Speech) -> frozenset[str]:
    """Return every word that leads up to one who passes words on."""
    return frozenset({phrase.split()[0] for phrase in speech.cited} | speech.interviews)


def find_cues(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Cue]:
    """Return all cues of a sentence in its order."""
    return _Finder(sentence, phrases, speech).run()


def find_cited(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return the phrases behind words like "quoted by" and "in an interview with"."""
    found = []
    known = _citing_words(speech)
    for i, low in enumerate(sentence.low):
        if low not in known:
            continue
        behind = i + match_at(sentence.low, i, speech.cited)
        if behind == i and low in speech.interviews:
            behind = _behind_interview(sentence, i, speech)
        phrase = phrases.behind(behind) if behind > i else None
        if phrase is not None:
            found.append(_cut_medium(phrases, phrase))
    return found


def _cut_medium(phrases: Phrases, phrase: Phrase) -> Phrase:
    """Cut "the daily Charles Lister" behind "daily"."""
    first = phrase.start + (phrases.low[phrase.start] in phrases.speech.definite)
    for end in range(phrase.end, first, -1):
        named = phrases.kind[end - 1] == NAME and (end == phrase.end or phrases.kind[end] == NAME)
        if named and find_outlet(" ".join(phrases.low[first:end])) is not None:
            return Phrase(phrase.start, end)
    if not phrases.is_determiner(phrase.start) or phrase.end - phrase.start < 3:
        return phrase
    for k in range(phrase.start + 1, phrase.end - 1):
        if phrases.low[k] not in phrases.speech.media:
            continue
        while phrases.kind[k + 1] == WORD and k + 2 < phrase.end:
            k += 1
        if _begins_name(phrases, k + 1, phrase.end):
            return type(phrase)(phrase.start, k + 1)
        break
    return phrase


def _begins_name(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether words look like a person's name rather than like a medium's."""
    if phrases.kind[start] != NAME or phrases.is_determiner(start):
        return False
    return end - start > 1 and phrases.low[end - 1] not in phrases.speech.press_names


def _behind_interview(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind the preposition in "interview given on Friday to", or `i`."""
    for k in range(i + 1, min(len(sentence), i + 1 + _FAR_AGENT)):
        if sentence.kind[k] in (PUNCTUATION, QUOTATION):
            return i
        follows = k + 1 < len(sentence) and sentence.low[k + 1] not in speech.times
        follows = follows and (sentence.low[k] not in speech.indefinite)
        if sentence.low[k] in speech.interviewing and follows:
            return k + 1
    return i


class _Finder:
    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind
        self.cues: list[Cue] = []
        self.clauses = Clauses(sentence, phrases, speech) if speech.verb_second else None

    def run(self) -> list[Cue]:
        speech = self.speech
        known, endings = _cue_words(speech), speech.past_endings or ("\0",)
        done = 0
        for i, low in enumerate(self.low):
            if i < done or (low not in known and not low.endswith(endings)):
                continue
            length = 1
            kind = self.kind[i]
            if kind in (PUNCTUATION, QUOTATION):
                self._punctuation(i)
            elif kind != NUMBER:
                length = match_at(self.low, i, speech.asking) or self._views(i)
                if length:
                    self._add("according to", i, i + length, self.phrases.behind(i + length))
                elif low in speech.postpositions:
                    self._add("postposition", i, i + 1, self.phrases.group_ending_at(i - 1))
                elif length := match_at(self.low, i, speech.hearsay):
                    self._add("it says", i, i + length, self._hearsay(i, i + length))
                elif low in speech.views and (view := self._view(i)) is not None:
                    self._add("according to", i, i + 1, view)
                elif low in speech.so and self._behind_words(i):
                    self._add("so", i, i + 1, self.phrases.starting_at(i + 1))
                elif phrasal := match_at(self.low, i, speech.verb_phrases):
                    self._verb(i, i + phrasal)
                    length = phrasal
                elif self._is_verb(i):
                    self._verb(i, i + 1)
                elif low in speech.nouns:
                    self._noun(i)
                elif self._opens_behind_quotation(i):
                    self._add("verb by its place", i, i + 1, self.phrases.starting_at(i + 1))
                elif self._is_unknown_verb(i):
                    self._add("verb by its place", i, i + 1, self.phrases.ending_at(i - 1))
            done = i + max(1, length)
        return self.cues

    def _add(
        self, rule: str, start: int, end: int, phrase: Phrase | None, to: Phrase | None = None
    ) -> None:
        self.cues.append(Cue(rule, start, end, phrase, to))

    def _hearsay(self, i: int, end: int) -> Phrase | None:
        """Return the phrase behind a preposition around "it says": "in dem Bericht heißt es"."""
        speech, low = self.speech, self.low
        while end < len(low) and low[end] in speech.adverbs:
            end += 1
        if end + 1 < len(low) and (low[end] in speech.linking or low[end] in speech.prepositions):
            return self.phrases.starting_at(end + 1)
        start = self.clauses.start_of(i) if self.clauses is not None else 0
        start = 0 if start == i else start
        if start < i and (low[start] in speech.linking or low[start] in speech.prepositions):
            return self.phrases.starting_at(start + 1)
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
            return self.phrases.starting_at(i + 2)
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
        phrase = self.phrases.behind(i + length)
        if phrase is None or not self.phrases.may_speak(phrase):
            return 0
        if self.speech.verb_second:
            behind = self.low[phrase.end] if phrase.end < len(self.low) else ""
            return length if i == 0 and behind in self.speech.auxiliaries else 0
        ends = phrase.end >= len(self.low) or self.kind[phrase.end] in (PUNCTUATION, QUOTATION)
        return length if ends else 0

    # -- verbs

    def _is_verb(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        known = low in speech.verbs or low in speech.naming or low in speech.participles
        known = known or (low in speech.citing and self.clauses is not None)
        if low in speech.separable and self.clauses is not None and self.kind[i] == WORD:
            known = known or self.clauses.particle_of(i) is not None
        if not known and low in speech.past_participles:
            known = self._has_auxiliary_before(i)
        if not known or (self.kind[i] == NAME and i > 0 and not self._opens(i)):
            return False
        return i == 0 or not self._is_noun_here(i)

    def _opens(self, i: int) -> bool:
        return self.low[i - 1] in ":-—–(" or self.kind[i - 1] == QUOTATION

    def _is_noun_here(self, i: int) -> bool:
        """Return whether a word that may be a verb stands where only a noun can."""
        before, speech = self.low[i - 1], self.speech
        if before in speech.infinitive:
            return False
        if speech.nouns_capitalised:
            return (
                self.phrases.is_determiner(i - 1)
                and self.kind[min(i + 1, len(self.low) - 1)] == NAME
            )
        if before in speech.definite or before in speech.indefinite:
            clitic = before in speech.clitics and self.low[i] not in speech.nouns
            return before not in speech.pronouns and not clitic
        if before in speech.possessive and before not in speech.pronouns:
            return True
        if self.low[i] not in speech.nouns and self.low[i] not in speech.documents:
            return False
        if before in speech.prepositions or before in speech.linking or before.endswith("'s"):
            return True
        return self._describes(i)

    def _opens_behind_quotation(self, i: int) -> bool:
        """Return whether a word is a verb by its ending between words and a name: "…,” mused X"."""
        endings = self.speech.past_endings
        if not endings or i == 0 or i + 1 >= len(self.low) or self.low[i - 1] not in _SPOKEN_ON:
            return False
        return self.kind[i + 1] == NAME and self.low[i].endswith(endings) and self.kind[i] == WORD

    def _is_unknown_verb(self, i: int) -> bool:
        """Return whether a word is a verb by its ending and its place: "…,” he riffed"."""
        if self.kind[i] != WORD or not self.low[i].endswith(self.speech.past_endings or ("\0",)):
            return False
        if i < 2 or self.phrases.is_adverb(i) or self.phrases.is_noun(i):
            return False
        phrase = self.phrases.ending_at(i - 1)
        if phrase is None or phrase.start == 0 or phrase.antecedent is not None:
            return False
        before = phrase.start - 1
        if self.low[before] == ",":
            return before > 0 and self.kind[before - 1] == QUOTATION
        return self.kind[before] == QUOTATION and self.low[before] in _SPOKEN_ON

    def _describes(self, i: int) -> bool:
        """Return whether words like "Trump's over-the-top" lead up to a noun."""
        for k in range(i - 1, max(-1, i - 4), -1):
            if self.kind[k] not in (WORD, NAME) or self.phrases.is_noun(k):
                return False
            if self.phrases.is_determiner(k) or self.low[k].endswith("'s"):
                return True
            if self.kind[k] == NAME:
                return False
        return False

    def _verb(self, i: int, end: int) -> None:
        speech, phrases = self.speech, self.phrases
        if self.clauses is not None:
            self._verb_second(self.clauses, i, end)
            return
        if self._is_passive(i):
            self._passive(i)
            return
        behind = self._past_asides(end)
        to = self._addressee(behind)
        rule, phrase, start = "", None, i
        if self._after_quotation(i) or i == 0 or self._closes_sentence(i):
            rule, phrase = "inverted verb", self._subject_behind(to.end if to else behind)
            named = to is not None and self.kind[to.start] == NAME and to.start == behind
            if phrase is None and named and self._after_quotation(i):
                phrase, to = to, None  # "…?” asked Brandt."
            start = self._group_start(i) if phrase is not None else i
        if phrase is None and not self._shares_subject(i):
            rule, phrase = "verb", phrases.ending_at(i - 1)
            if phrase is None and self.low[i] in speech.participles:
                phrase = phrases.name_ending_at(i - 1)
        behind_only = speech.subject_behind and self.low[i] not in speech.naming
        if phrase is None and behind_only and not self._shares_subject(i):
            rule, phrase = "verb before its subject", self._subject_behind(to.end if to else behind)
        if phrase is None:
            rule, phrase = "shared subject", self._shared_subject(i)
        self._add(rule, start, end, phrase, to)

    def _verb_second(self, clauses: Clauses, i: int, end: int) -> None:
        """Read a verb of a language in which the finite verb stands second."""
        finite = clauses.finite_of(clauses.start_of(i), i)
        if clauses.is_passive(finite, i) and self.low[i] not in self.speech.citing:
            self._add_agent(clauses.start_of(i), i)
            return
        shares = i > 0 and (
            self.low[i - 1] in self.speech.also or self.low[i - 1] in self.speech.openers
        )
        shares = shares or (i > 0 and self.low[i - 1] in self.speech.infinitive)
        rule, phrase = clauses.subject_of(i) if not shares else ("", None)
        if phrase is None:
            rule, phrase = "shared subject", self._shared_subject(i)
        if phrase is not None:
            end = max(end, phrase.end) if phrase.start == end else end
        if self.low[i] in self.speech.citing and not clauses.is_passive(finite, i):
            cited = clauses.cited_by(i, phrase)
            if cited is not None and self._is_somebody(cited):
                self._add("cited", i, i + 1, cited, phrase)
                return
        while end < len(self.low) and (
            self.low[end] in self.speech.times or self.low[end] in self.speech.adverbs
        ):
            end += 1
        self._add(rule, i, i + 1, phrase, self._addressee(end))

    def _is_somebody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is no pronoun, or one that tells whom it means: "him"."""
        return not phrase.pronoun or self.low[phrase.start] in self.speech.owners

    def _add_agent(self, start: int, i: int) -> None:
        """Find who does it in a passive: "wurde von Müller kritisiert"."""
        for k in (*range(start, i), *range(i + 1, min(len(self.low), i + 1 + _FAR_AGENT))):
            if self.low[k] in self.speech.agent:
                phrase = self.phrases.starting_at(k + 1)
                if phrase is not None:
                    self._add("passive", i, i + 1, phrase)
                    return

    def _past_asides(self, k: int) -> int:
        """Return the token behind phrases such as "for his part"."""
        asides = self.speech.asides
        if asides and k < len(self.low) and self.low[k] in self.speech.reflexive:
            k += 1
        while asides and k < len(self.low) and (length := match_at(self.low, k, asides)):
            k += length
        return k

    def _subject_behind(self, k: int) -> Phrase | None:
        """Return the subject behind its verb, an adverbial passed over where one may stand."""
        k = self._past_asides(k)
        phrase = self.phrases.starting_at(k) if k < len(self.low) else None
        if phrase is not None or not self.speech.subject_behind or k + 1 >= len(self.low):
            return phrase
        if self.low[k] in self.speech.linking or self.low[k] in self.speech.prepositions:
            adverbial = self.phrases.behind(k + 1)
            if adverbial is not None:
                adverbial = _cut_medium(self.phrases, adverbial)
                return self.phrases.starting_at(self._past_asides(adverbial.end))
        return None

    def _shares_subject(self, i: int) -> bool:
        """Return whether a verb has its subject from an earlier one: ", adding", "and said"."""
        if i == 0:
            return False
        before, speech = self.low[i - 1], self.speech
        if before in speech.infinitive or before in speech.also or before in speech.openers:
            return True
        if self.low[i] not in speech.participles or self._has_auxiliary(i):
            return False
        # "with Trump yelling": a subject of its own stands right before the participle.
        return not (self.kind[i - 1] == NAME and before not in speech.times)

    def _shared_subject(self, i: int) -> Phrase | None:
        for cue in reversed(self.cues):
            weak = self.low[cue.start] in self.speech.weak or cue.rule in ("colon", "noun")
            if cue.phrase is not None and cue.phrase.end <= i and not weak:
                return cue.phrase
        return self.phrases.first_subject(i)

    def _has_auxiliary_before(self, i: int) -> bool:
        """Return whether a past participle makes a tense: "a-t-il déclaré", "n'a pas dit"."""
        k = i - 1
        while k >= 0 and self.low[k] not in self.speech.auxiliaries:
            if self.low[k] not in self.speech.pronouns and not self.phrases.is_adverb(k):
                return False
            k -= 1
        return k >= 0

    def _has_auxiliary(self, i: int) -> bool:
        return i > 0 and (
            self.low[i - 1] in self.speech.auxiliaries
            or (i > 1 and self.phrases.is_adverb(i - 1) and self.low[i - 2] in self.speech.passive)
            or self.low[i - 1].endswith(("'s", "'re", "'m"))
        )

    def _is_passive(self, i: int) -> bool:
        speech, low = self.speech, self.low
        if not speech.passive or low[i] in speech.participles:
            return False
        k = i - 1
        while k >= 0 and self.kind[k] == WORD and low[k] not in speech.passive:
            if not self.phrases.is_adverb(k):
                return False
            k -= 1
        if k < 0 or low[k] not in speech.passive or self.kind[k] == PUNCTUATION:
            return False
        return k == 0 or low[k - 1] not in speech.reflexive

    def _passive(self, i: int) -> None:
        """Find who does it behind "by"; without one nobody can be named."""
        for k in range(i + 1, min(len(self.low), i + 1 + _FAR_AGENT)):
            if self.low[k] in self.speech.agent:
                phrase = self.phrases.behind(k + 1)
                if phrase is not None:
                    self._add("passive", i, i + 1, phrase)
                return

    def _after_quotation(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (
            self.low[k] == ","
            or self.low[k] in _DASHES
            or self.low[k] in self.speech.adverbs
            or self._leads_verb(k)
        ):
            k -= 1
        return k >= 0 and self.kind[k] == QUOTATION

    def _group_start(self, i: int) -> int:
        """Return the first token of the verb that ends at `i`."""
        while i > 1 and self._leads_verb(i - 1):
            i -= 1
        inserted = i > 2 and self.low[i] not in self.speech.preverbs and self._leads_verb(i - 2)
        if inserted and self.phrases.is_adverb(i - 1):
            return self._group_start(i - 2)
        return i

    def _leads_verb(self, k: int) -> bool:
        """Return whether a token belongs to a verb that follows: "a", "s'est", "lui a"."""
        return self.low[k] in self.speech.preverbs or self.phrases.is_clitic(k)

    def _closes_sentence(self, i: int) -> bool:
        """Return whether a verb and its subject end the sentence: "…, reports the BBC."."""
        before = self._group_start(i) - 1
        if self.low[before] != "," or self.low[i] in self.speech.participles:
            return False
        phrase = self.phrases.starting_at(i + 1)
        if phrase is None:
            return False
        behind = phrase.end
        return behind >= len(self.low) or (
            self.kind[behind] == PUNCTUATION and self.low[behind] not in "(:"
        )

    def _addressee(self, k: int) -> Phrase | None:
        """Return the phrase behind "to": the one spoken to."""
        if k + 1 < len(self.low) and self.low[k] in self.speech.addressee:
            phrase = self.phrases.behind(k + 1)
            return _cut_medium(self.phrases, phrase) if phrase else None
        if self.low[k - 1] in self.speech.telling and k < len(self.low):
            return self.phrases.starting_at(k)
        return None

    # -- nouns, colons, dashes

    def _noun(self, i: int) -> None:
        """Read "her message was", "the paper's verdict: …", "in their words"."""
        speech, low = self.speech, self.low
        if not self._bears_words(i):
            return
        if i + 2 < len(low) and low[i + 1] in speech.genitives:
            self._add("noun", i, i + 1, self.phrases.starting_at(i + 1))
            return
        if i + 2 < len(low) and low[i + 1] in speech.genitive:
            self._add("noun", i, i + 1, self.phrases.behind(i + 2))
            return
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.kind[k] not in (WORD, NAME):
                return
            if low[k] in speech.possessive:
                self._add("noun", i, i + 1, self._single(k))
                return
            if low[k].endswith(("'s", "s'")):
                self._add("noun", i, i + 1, self.phrases.ending_at(k))
                return

    def _said_in(self, start: int) -> Phrase | None:
        """Return who speaks by the last verb from a token on."""
        for cue in reversed(self.cues):
            if cue.start < start:
                return None
            if cue.phrase is not None and cue.rule not in ("colon", "according to"):
                return cue.phrase
        return None

    def _bears_words(self, i: int) -> bool:
        """Return whether a verb, a colon or a quotation follows a noun that stands for words."""
        for k in range(i + 1, min(len(self.low), i + 8)):
            if self.kind[k] == QUOTATION or self.low[k] == ":":
                return True
            if self.kind[k] == PUNCTUATION and self.low[k] != ",":
                return False
            if self.low[k] in self.speech.bearing:
                return True
        return False

    def _single(self, k: int) -> Phrase:
        return Phrase(k, k + 1, pronoun=True)

    def _punctuation(self, i: int) -> None:
        """Read "NAME: “…”" and "“…” — NAME"."""
        low = self.low
        after = i + 1 < len(low) and self.kind[i + 1] == QUOTATION
        if low[i] == ":" and i > 0 and (after or i + 1 == len(low)):
            phrase = self.phrases.ending_at(i - 1) if self.clauses is None else None
            if self.clauses is not None:
                phrase = self._said_in(self.clauses.start_of(i)) or self.clauses.subject_before(i)
                if phrase is None or not self.phrases.may_speak(phrase):
                    phrase = self._said_in(0) or phrase
            elif phrase is not None and phrase.start > 0:
                phrase = self.phrases.first_subject(i) or phrase
            self._add("colon", i, i + 1, phrase)
        elif low[i] in _DASHES and i > 0 and self.kind[i - 1] == QUOTATION:
            phrase = self.phrases.starting_at(i + 1)
            if phrase is not None and not phrase.pronoun and phrase.end >= len(low) - 1:
                self._add("dash", i, i + 1, phrase)
