"""Tell a verb by its place in a sentence: behind a quotation, behind an auxiliary, no noun."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.clauses import Clauses
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_subjects import hangs_by
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase
    from briefing_tui.extract.tokens import Sentence

_ONESELF: Final = 5
"""Tokens from a verb to "sich" behind its subject: "zeigt X Y | sich"."""
_ONESELF_WORD: Final = "sich"
_ARTICLE: Final = 2
"""Letters of the longest article without number."""
_DASHES: Final = frozenset("—–-")
_HANGING: Final = 7
"""Tokens of "attacks on X have"."""
_LONGEST_ASIDE: Final = 4
"""Words of the longest phrase such as "for his part"."""
_SPOKEN_ON: Final = frozenset({"”,", "”?", "”!", "”…", "”—"})
"""How a quotation ends that its sentence goes on behind."""


@cache
def _last_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in phrases)


class VerbPlaces:
    """Where the verbs of one sentence stand."""

    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        """Take a sentence with its phrases."""
        self.sentence = sentence
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind
        self.cues: list[Cue] = []
        self.clauses = Clauses(sentence, phrases, speech) if speech.verb_second else None

    def _add(
        self, rule: str, start: int, end: int, phrase: Phrase | None, to: Phrase | None = None
    ) -> None:
        if phrase is not None and self._is_nobody(phrase):
            phrase = None
        self.cues.append(Cue(rule, start, end, phrase, to))

    def _is_nobody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a bare number or article."""
        if phrase.pronoun or phrase.end - phrase.start > 1:
            return False
        low = self.low[phrase.start]
        return self.kind[phrase.start] == NUMBER or low in self.speech.definite or len(low) == 1

    def _is_verb(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        if low in speech.reportive:
            return False  # "Es drohe “…”": somebody else says that it does
        known = low in self.phrases.classes.verbs
        known = known or (self.clauses is not None and low in speech.citing)
        if low in speech.separable and self.clauses is not None and self.kind[i] == WORD:
            known = known or self.clauses.particle_of(i) is not None
        if not known and low in speech.past_participles:
            known = self._has_auxiliary_before(i)
        known = known or (low in speech.seeming and self._is_of_oneself(i))
        if not known or (self.kind[i] == NAME and i > 0 and not self._opens(i)):
            return False
        return i == 0 or not self._is_noun_here(i)

    def _is_of_oneself(self, i: int) -> bool:
        """Return whether "sich" stands beside a verb of a sentence that quotes."""
        near = (*self.low[max(0, i - 1) : i], *self.low[i + 1 : i + _ONESELF])
        return bool(self.sentence.stretch) and _ONESELF_WORD in near

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
        if self.kind[i - 1] == NUMBER and self.low[i].endswith("s"):
            return True
        if self._is_subject(i):
            return True
        if i == 1 and speech.subject_behind and self.low[i] in speech.nouns:
            return before in speech.adverbs or self._is_headed(i)  # "Même analyse au Figaro"
        if (
            before.endswith(("'s", "s'"))
            and self.low[i].endswith("s")
            and before not in speech.pronouns
        ):
            return bool(speech.past_endings)
        if self._counts(before) and self.low[i] not in speech.nouns:
            return self.low[i].endswith("s")
        if before in speech.definite or before in speech.indefinite:
            clitic = before in speech.clitics and self.low[i] not in speech.nouns
            return before not in speech.pronouns and not clitic
        if before in speech.possessive and before not in speech.pronouns:
            return not hangs_by(self.phrases, i - 1)  # "close to her | tells"
        hangs = before in speech.prepositions or before in speech.linking
        if hangs and speech.past_endings and self.low[i].endswith("s"):
            return True  # "in talks"
        if self.low[i] not in speech.nouns and self.low[i] not in speech.documents:
            return False
        if self.low[i] in speech.participles and self._opens_clause(i + 1):
            return False  # "by warning darkly that"
        if hangs or before.endswith("'s"):
            return True
        return self._describes(i)

    def _is_headed(self, i: int) -> bool:
        """Return whether a sentence opens with an adjective and a noun: "Gros titre du Monde"."""
        of = i + 1 < len(self.low) and self.low[i + 1] in self.speech.genitive
        return of and not self.phrases.names_outlet(0)

    def _is_subject(self, i: int) -> bool:
        """Return whether an auxiliary right behind makes a noun: "downstream states | had".

        Not so behind a "what" or "who": "what she says is".
        """
        speech = self.speech
        if not speech.past_endings or not self.low[i].endswith("s"):
            return False
        has = i + 1 < len(self.low) and self.low[i + 1] in speech.auxiliaries
        return has and (speech.relatives | speech.that).isdisjoint(self.low[max(0, i - 3) : i])

    def _lacks_subject(self, i: int, phrase: Phrase) -> bool:
        """Return whether what looks like a verb is a noun, as the words before it tell.

        An adjective leads up to it ("from neighbouring | states", "his recent | attacks on Trump
        have"), or no verb of its form goes with them ("a more sympathetic | tweet").
        """
        low, speech, last = self.low, self.speech, phrase.end - 1
        unknown = self.kind[last] == WORD and not self.phrases.is_noun(last)
        if not speech.past_endings or phrase.pronoun or last != i - 1 or not unknown:
            return False
        if f"{low[i]}s" in self.phrases.classes.verbs:
            plural = low[last].endswith("s") or low[last] in speech.indefinite
            return not plural and low[i] not in speech.bearing
        if not low[i].endswith("s"):
            return False
        return low[last].endswith(speech.verb_endings) or self._heads_clause(i)

    def _names_thing(self, i: int, phrase: Phrase) -> bool:
        """Return whether a verb hangs on a thing with its name behind: "a memo | titled “…”"."""
        speech, behind = self.speech, i + 1
        if not speech.past_endings or self.low[i] not in speech.entitling or phrase.pronoun:
            return False
        behind += self.low[behind : behind + 1] == [","]
        if self.kind[behind : behind + 1] != [QUOTATION]:
            return False
        head = self.phrases.head_of(phrase)
        return self.low[head.end - 1] in speech.documents or not self.phrases.may_speak(head)

    def _heads_clause(self, i: int) -> bool:
        """Return whether a noun with what hangs on it has a verb behind: "attacks on X | have"."""
        low, speech = self.low, self.speech
        if low[i + 1 : i + 2] == [","]:
            return not speech.relatives.isdisjoint(low[i + 2 : i + 3])
        near = low[i + 1 : i + _HANGING]
        if not near or near[0] not in self.phrases.classes.prepositions:
            return False
        verb = next((k for k, word in enumerate(near) if word in speech.auxiliaries), None)
        return verb is not None and self.phrases.classes.barriers.isdisjoint(near[1:verb])

    def _opens_clause(self, k: int) -> bool:
        """Return whether "that" follows, an adverb passed over."""
        k += k < len(self.low) and self.phrases.is_adverb(k)
        return k < len(self.low) and self.low[k] in self.speech.that

    def _counts(self, low: str) -> bool:
        """Return whether a word of number may be who speaks: "some", "many", "two"."""
        speech = self.speech
        return bool(speech.past_endings) and low in speech.indefinite and len(low) > _ARTICLE

    def _opens_behind_quotation(self, i: int) -> bool:
        """Return whether a word is a verb by its ending between words and a name: "…,” mused X"."""
        endings = self.speech.inverted_endings
        if i == 0 or i + 1 >= len(self.low) or self.kind[i] != WORD:
            return False
        if not endings or not self.low[i].endswith(endings):
            return False
        first = self._group_start(i) - 1
        first -= self.speech.verb_second and self.low[first] in self.speech.so
        apart = self.speech.verb_second and self.low[first] in _DASHES
        if not (self._spoken_on(first) or (apart and self.kind[first - 1] == QUOTATION)):
            return False
        if self.phrases.is_function_word(i):
            return False
        behind = self._past_reflexive(i + 1)
        if behind >= len(self.low) or self.kind[behind] == NAME:
            return behind < len(self.low)
        phrase = self.phrases.starting_at(behind)
        if phrase is None or phrase.pronoun or self.low[i] in self.speech.bearing:
            return False
        return self.phrases.may_speak(phrase)

    def _past_reflexive(self, k: int) -> int:
        """Return the token behind "sich" in "…“, zeigte sich X zufrieden"."""
        return k + (self.speech.verb_second and self.low[k] in self.speech.reflexives)

    def _behind_quotations(self) -> set[int]:
        """Return the first word behind each quotation and its comma, auxiliaries passed over."""
        found = set()
        for q in self.sentence.stretch:
            k = q + 1
            while k < len(self.low) and self._leads_on(k):
                k += 1
            found.add(k)
        return found

    def _telling_on(self) -> set[int]:
        """Return the words where a verb follows a quotation: "…,” rules", "…,” she riffs"."""
        low, quotations = self.low, self.sentence.stretch
        first = {q + 1 for q in quotations if low[q] in _SPOKEN_ON}
        first |= {q + 2 for q in quotations if low[q + 1 : q + 2] == [","]}
        first |= {k + 1 for k in first if k < len(low) and low[k] in self.speech.pronouns}
        return {i for i in first if self.kind[i : i + 1] == [WORD]}

    def _leads_on(self, k: int) -> bool:
        so = self.speech.verb_second and self.low[k] in self.speech.so
        return self.low[k] == "," or self.low[k] in _DASHES or so or self._leads_verb(k)

    def _spoken_on(self, k: int) -> bool:
        """Return whether a token ends a quotation that its sentence goes on behind."""
        if self.low[k] in _SPOKEN_ON:
            return True
        return self.low[k] == "," and k > 0 and self.kind[k - 1] == QUOTATION

    def _is_unknown_verb(self, i: int) -> bool:
        """Return whether a word is a verb by its ending and its place: "…,” he riffed"."""
        present = self.speech.inverted_endings if self.speech.past_endings and i > 1 else ()
        aside = bool(present) and self.low[i - 1] in self.speech.pronouns
        endings = present if aside else self.speech.past_endings
        if self.kind[i] != WORD or not self.low[i].endswith(endings or ("\0",)):
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
            if self.speech.subject_behind and self.low[k] in self.speech.that:
                return False  # "voilà ce que | titre Libération"
            if self.phrases.is_determiner(k) or self.low[k].endswith("'s"):
                return True
            if self.kind[k] == NAME:
                return False
        return False

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

    def _is_told_of(self, comma: int) -> bool:
        """Return whether a comma ends what is told of a subject: "X, the mayor of Y, | rejects"."""
        if "," not in self.low[:comma] or QUOTATION in self.kind[:comma]:
            return False
        subject = self.phrases.ending_at(comma)
        if subject is None or subject.pronoun or not self.phrases.may_speak(subject):
            return False
        opens = comma - 1 - self.low[comma - 1 :: -1].index(",")
        return subject.end == opens or (subject.start, subject.end) == (opens + 1, comma)

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

    def _after_quotation(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (step := self._aside_before(k)):
            k -= step
        return k >= 0 and self.kind[k] == QUOTATION

    def _aside_before(self, k: int) -> int:
        """Return how many tokens that end at one may stand between a quotation and its verb."""
        low, speech = self.low[k], self.speech
        if low == "," or low in _DASHES or low in speech.adverbs or self._leads_verb(k):
            return 1
        if low not in _last_words(speech.asides):
            return 0
        lengths = range(2, min(_LONGEST_ASIDE, k + 1) + 1)
        return next((n for n in lengths if match_at(self.low, k + 1 - n, speech.asides) == n), 0)

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
        asked = self.low[before] in "?!" and self.low[i] in self.speech.verbs
        if (self.low[before] != "," and not asked) or self.low[i] in self.speech.participles:
            return False
        phrase = self.phrases.starting_at(i + 1)
        if phrase is None or (self.speech.subject_behind and not self.phrases.may_speak(phrase)):
            return False
        if self.speech.past_endings and self.phrases.is_preposition(i + 1):
            return False  # "the commander, X, said on its airwaves"
        if self.low[i] not in self.speech.saying and self._is_told_of(before):
            return False
        behind = end = phrase.end
        if behind + 1 < len(self.low) and self.low[behind] in self.speech.venues:
            medium = self.phrases.behind(behind + 1)  # "What nonsense, said X in the Post."
            hosted = medium is not None and (
                self.phrases.names_outlet(medium.start)
                or self.low[medium.end - 1] in self.speech.columns | self.speech.pieces
            )
            behind = medium.end if hosted and medium is not None else behind
        if behind < len(self.low) and self.low[behind] == ":":  # "…, writes La Repubblica: “…”"
            first = phrase.start + self.phrases.is_determiner(phrase.start)
            named = first < end and {*self.kind[first:end]} == {NAME}
            return named and self.low[i] not in self.speech.telling
        return behind >= len(self.low) or (
            self.kind[behind] == PUNCTUATION and self.low[behind] != "("
        )
