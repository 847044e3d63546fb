"""Find the noun phrase that begins or ends at a word: who is meant by "said" on either side."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet, small_tails
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.wordforms import Words
from briefing_tui.typed import Final, NamedTuple

_MOST_TOKENS: Final = 16
_MOST_SEGMENTS: Final = 5
_SHORT: Final = 4
_ADVERBIAL: Final = 5
"""Tokens of an adverbial between a relative pronoun and its verb, at most."""
_CLAUSE: Final = 8
"""Tokens of "who did not want to be named"."""
_MOMENT: Final = 2
_LONGEST_TAIL: Final = 4
"""Tokens of a name behind its first word: "Globe | and Mail"."""
_CLEFT: Final = 14
"""Tokens before the "that" of a sentence such as "it is with these words that"."""
_DASHES: Final = frozenset("—–-")


class Phrase(NamedTuple):
    """A noun phrase as a half-open range of tokens of its sentence."""

    start: int
    end: int
    pronoun: bool = False
    antecedent: Phrase | None = None
    """Who a "who" stands for."""


class Phrases(Words):
    """The noun phrases of one sentence."""

    # -- leftwards

    def ending_at(self, k: int) -> Phrase | None:
        """Return the phrase whose last token is `k`, adverbs and insertions passed over."""
        if self.speech.latter and self._is_latter(k):
            return Phrase(k - 1, k + 1, pronoun=True)
        k = self._before_asides(k)
        if k < 0 or self.kind[k] == QUOTATION:
            return None
        if self.kind[k] == PUNCTUATION:
            return self._before_insertion(k)
        low, speech = self.low[k], self.speech
        if (by := self.hangs_by(k)) and (group := self._core(by - 1)) is not None:
            return group._replace(end=k + 1)
        some = self._some_of(k)
        if some is not None or (low in speech.objects and k > 1 and self._links(k - 1)):
            return some
        if low in speech.relatives and k > 0:
            if low in speech.that and self.low[k - 1] != ",":
                return None
            return self._relative(k)
        found = self._core(k)
        if found is not None and (clause := self._clause_of(found)):
            return self.antecedent_at(clause - 1)
        return found or self._relative_before(k)

    def _before_asides(self, k: int) -> int:
        """Return the token before what may stand between a subject and its verb."""
        while k >= 0 and self.kind[k] != PUNCTUATION:
            if self.is_adverb(k) or self.is_clitic(k) or self._floats(k):
                k -= 1
            elif self.low[k] in self.speech.moments and (before := self._before_moment(k)) < k:
                k = before
            else:
                break
        return k

    def _floats(self, k: int) -> bool:
        """Return whether a word of number stands behind an auxiliary: "they have | all said"."""
        all_of = k > 0 and self.low[k] in self.speech.indefinite
        return all_of and self.low[k - 1] in self.speech.auxiliaries

    def _before_moment(self, k: int) -> int:
        """Return the token before words that tell when: "X | less than two weeks ago said"."""
        start = k
        while start > 0 and self._tells_when(start - 1):
            start -= 1
        return start - 1 if start < k and start > 0 else k

    def _tells_when(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        counts = low in speech.indefinite or low in speech.definite or self.kind[i] == NUMBER
        counts = counts or low in speech.adverbs or low in speech.conjunctions
        return counts or low in speech.times or low in speech.moments

    def _clause_of(self, phrase: Phrase) -> int:
        """Return where a clause begins whose verb a word is, or 0: "a man | who fled | said"."""
        k, endings = phrase.start, self.speech.verb_endings
        alone = phrase.end == k + 1 and self.kind[k] == WORD and not phrase.pronoun
        if not alone or not endings or not self.low[k].endswith(endings) or self.is_noun(k):
            return 0
        for j in range(k - 1, max(0, k - _CLAUSE), -1):
            if self.low[j] in self.speech.relatives:
                return j
            if self.kind[j] not in (WORD, NAME):
                break
        return 0

    def hangs_by(self, k: int) -> int:
        """Return where words begin that tie a token to what it says of somebody, or 0.

        "A source | close to her", "Two people | familiar with the matter".
        """
        hanging = self.speech.hanging
        for j in range(k - 1, max(0, k - _ADVERBIAL), -1) if hanging else ():
            if self.kind[j] in (PUNCTUATION, QUOTATION):
                break
            length = match_at(self.low, j, hanging)
            if length and j + length <= k:
                return j
        return 0

    def _some_of(self, k: int) -> Phrase | None:
        """Return "one of them" where a pronoun is its last token."""
        them = self.low[k] in self.speech.objects or self.low[k] in self.speech.pronouns
        some = k > 1 and them and self._links(k - 1) and self.is_determiner(k - 2)
        return Phrase(k - 2, k + 1) if some else None

    def _links(self, k: int) -> bool:
        return self.low[k] in self.speech.linking

    def _relative_before(self, k: int) -> Phrase | None:
        """Return the "who" that an adverbial parts from its verb: ", who to the BBC said"."""
        for j in range(k, max(0, k - _ADVERBIAL), -1):
            if self.kind[j] in (PUNCTUATION, QUOTATION):
                return None
            if self.low[j] in self.speech.relatives and self.low[j - 1] == ",":
                return self._relative(j)
        return None

    def _relative(self, k: int) -> Phrase | None:
        before = k - 1
        if self.low[before] == ")":
            while before > 0 and self.low[before] != "(":
                before -= 1
            before -= 1
        if before >= 0 and self.low[before] in (",", "("):
            before -= 1
        if before >= 0 and self.kind[before] == QUOTATION:
            return None
        antecedent = self.antecedent_at(before)
        if self.speech.subject_behind and self.low[k - 1] == ",":
            subject = self.first_subject(k) if not self._may_mean(antecedent) else None
            antecedent = subject if self._may_mean(subject) else antecedent
        return Phrase(k, k + 1, pronoun=True, antecedent=antecedent)

    def _may_mean(self, phrase: Phrase | None) -> bool:
        return phrase is not None and not phrase.pronoun and self.may_speak(phrase)

    def antecedent_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at `k`, or the name that it stands beside."""
        found = self._person_in(self._group(k))
        if found is None and k >= 0 and self.kind[k] == NAME:
            return self.name_ending_at(k)
        if found is None or found.start < 2 or self.low[found.start - 1] != ",":
            return found
        beside = self.kind[found.start] == WORD and self.kind[found.start - 2] == NAME
        return (self._core(found.start - 2) or found) if beside else found

    def _person_in(self, group: Phrase | None) -> Phrase | None:
        """Return the person at the end of a phrase: "an interview with | the filmmaker"."""
        if group is None or group.pronoun or self.low[group.end - 1] not in self.speech.people:
            return group
        links = (
            i
            for i in range(group.end - 1, group.start, -1)
            if self.low[i] in self.speech.linking and self.low[i] not in self.speech.complement
        )
        start = next(links, group.start - 1) + 1
        return group._replace(start=start) if self.is_determiner(start) else group

    def group_ending_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, whatever it hangs on."""
        return self._core(k)

    def name_ending_at(self, k: int) -> Phrase | None:
        """Return the run of capitalised words that ends at `k`, adverbs passed over."""
        while k >= 0 and self.kind[k] == WORD and self.is_adverb(k):
            k -= 1
        start = k
        while start >= 0 and self.kind[start] == NAME and self.low[start] not in self.speech.times:
            start -= 1
        return Phrase(start + 1, k + 1) if start < k else None

    def _before_insertion(self, k: int) -> Phrase | None:
        if self.low[k] == ")":
            while k >= 0 and self.low[k] != "(":
                k -= 1
            return self.ending_at(k - 1) if k > 0 else None
        if self.low[k] == "." and k > 0 and self.kind[k - 1] != PUNCTUATION:
            return self._core(k - 1)
        if self.low[k] != "," and self.low[k] not in _DASHES:
            return None
        limit = k
        for _ in range(_MOST_SEGMENTS):
            if k > 0 and self.low[k - 1] == ")":
                while k > 0 and self.low[k] != "(":
                    k -= 1
            start = k
            while start > 0 and not self._is_edge(start - 1):
                start -= 1
            if start == k:
                return None
            aside = start == k - 1 and start > 0 and self.low[start] in self.speech.pronouns
            if self._is_subject(start, k) and not (aside and self.speech.subject_behind):
                return self._core(k - 1)
            if start > 0 and self.low[start] in self.speech.openers:
                return self.starting_at(start + 1)
            if (inner := self._subject_within(start, k)) is not None:
                return inner
            if start == 0 or self.low[start - 1] not in (",", *_DASHES):
                return self.first_subject(k) or self.first_subject(limit)
            k = start - 1
        return None

    def _subject_within(self, start: int, end: int) -> Phrase | None:
        """Return the subject that a clause opens with: "while | Ruth Okafor, the mayor, said"."""
        speech = self.speech
        opens = (speech.conjunctions, speech.that, speech.relatives)
        for k in range(min(end - 1, start + 2) - 1, start - 1, -1):
            if any(self.low[k] in words for words in opens):
                found = self.starting_at(k + 1)
                named = found is not None and found.end == end and self.kind[end - 1] == NAME
                return found if named else None
        return None

    def _is_edge(self, i: int) -> bool:
        return self.kind[i] == QUOTATION or self.low[i] in ",;:()" or self.low[i] in _DASHES

    def _is_subject(self, start: int, end: int) -> bool:
        """Return whether the words between two commas are who speaks rather than an insertion."""
        start += self.speech.subject_behind and self.low[start] in self.speech.also
        low, speech = self.low[start], self.speech
        if self.low[end - 1] in speech.pronouns and end - start <= 2:
            return True
        if self.kind[end - 1] != NAME or self.low[end - 1] in speech.times:
            return False
        own = start > 0 and self.kind[start] == NAME and low in speech.definite
        if low in speech.relatives or self.kind[start] == NUMBER:
            return False
        if self.is_determiner(start) and not own:
            return False
        if low in speech.linking or low in speech.prepositions or low in speech.conjunctions:
            return start == 0 and low in speech.conjunctions
        if self.kind[start] == WORD and low.endswith(speech.verb_endings or ("\0",)):
            return False
        if self.kind[start] == WORD and self.is_noun(start) and self.kind[start - 2] == NAME:
            return False  # "X, editor at large at the Gazette,"
        if self.kind[start] == WORD and speech.subject_behind:
            return False  # "Al-Akhbar, proche du Hezbollah," tells what it is
        return start == 0 or end - start > 1 or self.kind[start - 1] == QUOTATION

    def _core(self, k: int) -> Phrase | None:
        found = self._group(k)
        return found if found is None or found.pronoun else self._trimmed(*found[:2])

    def _group(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, also where it hangs on a preposition."""
        if k < 0 or self.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        low, speech = self.low[k], self.speech
        if low in speech.also or low in speech.linking:
            return None
        if low in speech.pronouns:
            return Phrase(k, k + 1, pronoun=True)
        if self._stops(k) and not (self.kind[k] == WORD and self.is_noun(k)):
            return None
        start = k
        while start > 0 and k - start < _MOST_TOKENS:
            step = self._step_left(start)
            if step == start:
                break
            start = step
        return Phrase(start, k + 1)

    def _step_left(self, start: int) -> int:
        """Return where the phrase begins when one more token on its left is taken in."""
        p = start - 1
        low, speech = self.low, self.speech
        if self.kind[p] == QUOTATION or (self.kind[p] == NAME and self._opens_outlet(start)):
            return start
        if self.kind[p] == PUNCTUATION:
            joins = low[p] in "&/" or (low[p] == "." and p > 0 and self._is_short(p - 1))
            return p - 1 if joins and p > 0 and not self._stops(p - 1) else start
        if low[p] in speech.also:
            both = p > 0 and self.kind[p - 1] == NAME and self.kind[p + 1] == NAME
            return p - 1 if both else start
        if self.kind[start] == NAME and self.kind[p] == NAME and is_first_name(low[p]):
            return p  # "Yann | Le Bihan"
        if self.is_determiner(start) and low[p] not in speech.linking:
            before = self.is_determiner(p) and low[p] not in speech.pronouns
            return p if before else start
        if self._determines(p) or self._modifies(p):
            return p
        if low[p] in speech.linking:
            if p > 0 and self._may_hold(p - 1):
                return p - 1
            return p if low[p] in speech.indefinite else start
        return start if self._stops(p) and not self._counts_noun(p) else p

    def _determines(self, p: int) -> bool:
        """Return whether a pronoun stands for an article: "under | her watch", "one | lawyer"."""
        low, speech = self.low[p], self.speech
        owns = low in speech.possessive and low in speech.objects
        counts = low in speech.indefinite and low in speech.pronouns
        plain = self.kind[p + 1] == WORD and (owns or counts)
        return plain and not self.is_function_word(p + 1)

    def _modifies(self, p: int) -> bool:
        """Return whether an adverb stands between an article and its noun: "a | later talk"."""
        plain = p > 0 and self.low[p] in self.speech.adverbs and self.kind[p + 1] == WORD
        articles = self.speech.definite | self.speech.indefinite
        return plain and self.low[p - 1] in articles and not self.speech.nouns_capitalised

    def _opens_outlet(self, k: int) -> bool:
        """Return whether a capital article begins an outlet's name: "in Chile | La Tercera"."""
        article = self.low[k].partition(" ")[0]
        if self.kind[k] != NAME or article not in ARTICLES:
            return False
        return k in self.sentence.outlets if article != self.low[k] else self.names_outlet(k)

    def _is_short(self, i: int) -> bool:
        """Return whether a full stop may belong to a word: "J.", "Gov.", "St."."""
        low, speech = self.low[i], self.speech
        return len(low) < _SHORT or low in speech.honorifics or low in speech.abbreviations

    def _may_hold(self, i: int) -> bool:
        """Return whether a phrase may go on with the noun before a preposition."""
        if self.kind[i] not in (WORD, NAME) or self._stops(i) or self.is_determiner(i):
            return False
        low, speech = self.low[i], self.speech
        if low in speech.linking or low.endswith(speech.verb_endings or ("\0",)):
            return False
        return not self.is_adverb(i) and low not in speech.also

    def _trimmed(self, start: int, end: int) -> Phrase | None:
        """Return the phrase, or the name at its end where it hangs on a preposition."""
        before = self.low[start - 1] if start else ""
        speech = self.speech
        first = self.low[start]
        hangs = first in speech.linking or first in speech.prepositions
        hangs = (hangs and first not in speech.indefinite) or before in speech.linking
        if hangs or (before in speech.prepositions and before not in speech.conjunctions):
            name = end
            while name > start and self.kind[name - 1] == NAME and not self._stops(name - 1):
                name -= 1
                inside = name - 1 > start and self.kind[name - 2] == NAME
                if inside and self.low[name - 1] in speech.particles:
                    name -= 1
            return Phrase(name, end) if name < end and name > start else None
        if first in speech.conjunctions or first in speech.also:
            start += 1
        return Phrase(start, end) if start < end else None

    # -- rightwards

    def behind(self, k: int) -> Phrase | None:
        """Return the phrase behind a preposition, with that where it holds the article: "du"."""
        low = self.low[k] if k < len(self.low) else ""
        if low in self.speech.objects and low in self.speech.owners:
            alone = k + 1 >= len(self.low) or self.kind[k + 1] not in (WORD, NAME)
            return Phrase(k, k + 1, pronoun=True) if alone else self.starting_at(k)
        grown = k > 0 and self.low[k - 1] in self.speech.definite
        if k < len(self.low) and self.low[k] in self.speech.relatives:
            before = k - 2 if k > 1 and self.low[k - 2] != "," else k - 3
            return Phrase(k, k + 1, pronoun=True, antecedent=self.antecedent_at(before))
        return self.starting_at(k - 1 if grown else k)

    def may_speak(self, phrase: Phrase) -> bool:
        """Return whether a phrase ends in a name, or holds a noun for one who speaks."""
        if self.kind[phrase.end - 1] == NAME or phrase.pronoun:
            return True
        nouns = any(self.is_noun(i) for i in range(phrase.start, phrase.end))
        return nouns or self.names_outlet(phrase.start)

    def head_of(self, phrase: Phrase) -> Phrase:
        """Return a phrase without what hangs on it: "a parrot | in Hull"."""
        words = range(phrase.start + 1, phrase.end)
        joins = self.speech.linking | self.speech.also
        return phrase._replace(end=next((k for k in words if self.low[k] in joins), phrase.end))

    def starting_at(self, k: int) -> Phrase | None:
        """Return the phrase whose first token is `k`, adverbs passed over."""
        low, kind, speech = self.low, self.kind, self.speech
        count = len(low)
        while k < count and kind[k] == WORD and low[k] in speech.adverbs:
            k += 1
        if k >= count or kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] in speech.pronouns and not self._counts_noun(k):
            return Phrase(k, k + 1, pronoun=True)
        if speech.latter and self._is_latter(k + 1):
            return Phrase(k, k + 2, pronoun=True)
        if (self._stops(k) and not self._counts_noun(k)) or low[k] in speech.also:
            return None
        if low[k] in speech.linking and not self.is_determiner(k) and not self._opens_name(k):
            return None
        end = k + 1
        while end < count and end - k < _MOST_TOKENS:
            step = self._step_right(k, end)
            if step == end:
                break
            end = step
        end = self._with_small_tail(self._without_tail(k, end))
        return Phrase(k, end) if end > k else None

    def _opens_name(self, k: int) -> bool:
        """Return whether a capitalised "De" is a name's own article: "De Standaard"."""
        return self.kind[k] == NAME and self.names_outlet(k)

    def _counts_noun(self, k: int) -> bool:
        """Return whether a pronoun counts a noun: "one reader", "one of the organisers"."""
        known = self.low[k] in self.speech.indefinite and self.low[k] in self.speech.pronouns
        if not known or k + 1 >= len(self.low):
            return False
        near = range(k + 2, min(k + 4, len(self.low)))
        of = self.low[k + 1] in self.speech.complement and bool(near)
        if of and self.low[k + 2] in self.speech.objects:
            return True
        if of and self.is_determiner(k + 2):
            return any(map(self.is_noun, range(k + 3, min(k + 5, len(self.low)))))
        goes_on = self.kind[k + 1] == NAME or self._is_adjective_like(k + 1)
        return self.is_noun(k + 1) or (goes_on and any(map(self.is_noun, near)))

    def _is_adjective_like(self, i: int) -> bool:
        """Return whether a small word may stand between "one" and its noun: "one northern"."""
        return self.kind[i] == WORD and not self.is_function_word(i) and not self._stops(i)

    def _is_latter(self, k: int) -> bool:
        """Return whether a token ends "ce dernier" with nothing behind that it describes."""
        low, speech = self.low, self.speech
        if not 0 < k < len(low) or low[k] not in speech.latter or low[k - 1] not in speech.definite:
            return False
        noun = k + 1 < len(low) and self.kind[k + 1] in (WORD, NAME)
        return not noun or self.is_function_word(k + 1) or low[k + 1] in speech.verbs

    def _with_small_tail(self, end: int) -> int:
        """Return where an outlet's name ends that goes on with a small letter, or `end`."""
        low = self.low
        goes_on = end < len(low) and self.kind[end] == WORD and self.kind[end - 1] == NAME
        if not goes_on or (low[end - 1], low[end]) not in small_tails():
            return end
        longer = range(min(len(low), end + _LONGEST_TAIL), end, -1)
        known = (stop for stop in longer if find_outlet(" ".join(low[end - 1 : stop])) is not None)
        return next(known, end + 1)

    def _step_right(self, start: int, end: int) -> int:
        low, kind, speech = self.low, self.kind, self.speech
        last = end - 1
        follows = end + 1 < len(low)
        if kind[end] == QUOTATION:
            return end
        if kind[end] == PUNCTUATION:
            short = low[end] == "." and follows and kind[end + 1] == NAME
            letter = low[end] == "." and follows and len(low[last]) == 1 and kind[last] == NAME
            short = short or (letter and kind[end + 1] == WORD and not self._stops(end + 1))
            if low[end] in "'’" and follows and low[last].endswith("s") and kind[end + 1] == WORD:
                return end + 2  # "dockers' leader"
            numbered = (
                low[end] == "/" and follows and kind[end + 1] == NUMBER and kind[last] == NAME
            )
            return end + 2 if (short or low[end] == "&" or numbered) and follows else end
        barred = kind[end] == WORD and low[end] in self.classes.barriers
        if barred and not self.is_determiner(last):
            return end
        if low[end] in speech.also:
            both = follows and kind[last] == NAME and kind[end + 1] == NAME
            return end + 2 if both and not self._stops(end + 1) else end
        if low[end] in speech.particles and (surname := self._past_particles(end)) > end:
            return surname
        if low[end] in self.classes.cited and match_at(low, end, speech.cited) > 1:
            return end  # "un dirigente | consultado por EFE"
        if follows and low[last] in speech.indefinite and self._some_of(end + 1) is not None:
            return end + 2
        passive = kind[end] == WORD and follows and low[end + 1] in speech.agent
        if passive and speech.adjectives_behind and not self.is_noun(end):
            return end  # "une source citée par"
        if kind[end] == NAME and kind[last] == NAME and low[end] in speech.linking:
            return end + 1  # "Diario Sur"
        if low[end] in speech.linking:
            return end + 1 if follows and self._takes_complement(start, end) else end
        if self.is_determiner(end):
            return self._past_determiner(start, end)
        modifies = low[end] in speech.times or low[end].endswith(speech.adverb_endings or ("\0",))
        modifies = modifies or (low[end] in speech.adverbs and not speech.nouns_capitalised)
        if modifies and follows and self.is_determiner(last) and kind[end + 1] in (WORD, NAME):
            return end + 1
        if self._stops(end) or self.is_adverb(end):
            particle = low[end] in speech.particles and kind[last] == NAME
            return end + 1 if particle and follows and kind[end + 1] == NAME else end
        joins = low[end] in speech.particles and follows and kind[end + 1] == NAME
        if speech.adjectives_behind and kind[end] == WORD and kind[last] == NAME and not joins:
            names = last
            while names > start and kind[names - 1] == NAME:
                names -= 1
            person = not self.is_determiner(last) and low[last] not in speech.honorifics
            held = names - 1
            held -= low[held] not in speech.linking and self.is_determiner(held)
            person = person and not (held > start and low[held] in speech.linking)
            person = person and not self.is_noun(end)
            if person and not any(self.is_noun(i) for i in range(names, end)):
                return end
        if kind[end] == WORD and low[end].endswith(speech.verb_endings or ("\0",)):
            return end + self._takes_participle(start, end)
        return end + 1

    def _takes_participle(self, start: int, end: int) -> bool:
        """Return whether a participle goes on with a phrase: "the accused", not "This led | X"."""
        last = end - 1
        if last > start and self._modifies(last):
            return True
        if end + 1 >= len(self.low):
            return self.is_determiner(last)
        if self.kind[last] == WORD and self.low[end + 1] in self.speech.bodies:
            return True  # "the state mining company"
        return self.is_determiner(last) and not self.is_determiner(end + 1)

    def _past_particles(self, end: int) -> int:
        """Return where a first name's surname ends that begins small: "Maria | da Luz"."""
        low, kind, k = self.low, self.kind, end
        while k < len(low) and kind[k] == WORD and low[k] in self.speech.particles:
            k += 1
        first = end
        while first > 0 and kind[first - 1] == NAME and not self.is_noun(first - 1):
            first -= 1
        if k >= len(low) or kind[k] != NAME or self._stops(k) or first == end:
            return end
        given = range(first, end)
        known = all(is_first_name(low[i]) for i in given)
        alone = len(given) == 1 and not (first > 0 and self.is_determiner(first - 1))
        named = self.names_outlet(end) or self.names_outlet(first)
        return k + 1 if (known or alone) and not named else end

    def _past_determiner(self, start: int, end: int) -> int:
        """Return where a phrase goes on with an article or a word of number inside it."""
        low, kind, speech = self.low, self.kind, self.speech
        last = end - 1
        if kind[end] == NAME and kind[last] == NAME and low[end] in speech.indefinite:
            return end + 1
        if kind[end] == NAME and end + 1 < len(low) and kind[end + 1] == NAME:
            medium = any(low[j] in speech.media for j in range(max(start, end - 3), end))
            named = low[last] in speech.genitive or is_first_name(low[last])
            return end + 2 if medium or named else end
        if low[last].endswith("'s") and low[end] in speech.indefinite:
            return end + 1  # "Kenya's other daily"
        if low[start] in speech.belonging and kind[last] == WORD and self.names_outlet(end):
            return end + 2  # "its rival the National Post"
        article = (kind[last] == WORD or last == start) and self.is_determiner(last)
        return end + 1 if low[last] in speech.linking or article else end

    def _takes_complement(self, start: int, end: int) -> bool:
        """Return whether a preposition goes on with the phrase: "Ministry of", not "Lister in"."""
        after = end + 1
        if self.kind[after] not in (WORD, NAME):
            return False
        if self._stops(after) and not self.is_determiner(after):
            return False
        if self._leads_to_medium(start, end) or match_at(self.low, end, self.speech.asides):
            return False
        if self.low[end] in self.speech.addressee:
            before = end - 1
            while before > start and self._names(before):
                before -= 1
            if before < end - 1 and self.low[before] in self.speech.people:
                return False
        named = self.kind[end - 1] == NAME and not self.is_determiner(end - 1)
        if named and not self.is_noun(end - 1):
            return self.is_determiner(start) and self.kind[after] == NAME
        return self.is_determiner(start) or any(self.is_noun(i) for i in range(start, end))

    def _leads_to_medium(self, start: int, k: int) -> bool:
        """Return whether a preposition stands before who was spoken to: "to the channel"."""
        low, speech = self.low, self.speech
        if low[k] in speech.venues and self.names_outlet(k + 1):
            return True
        if low[k] in speech.addressee and start > 0 and low[start - 1] in speech.verbs:
            return self.names_outlet(k + 1)  # "confie un gardien | au Guardian"
        noun = k + 1 + (low[k] not in speech.definite)
        met = low[k] in speech.venues or low[k] in speech.addressee
        return (
            met and noun < len(low) and self.is_determiner(noun - 1) and low[noun] in speech.media
        )

    def _names(self, i: int) -> bool:
        """Return whether a token is part of a person's name: "Ana de los Ríos"."""
        if self.kind[i] == NAME:
            return not self.is_noun(i)
        return self.low[i] in self.speech.particles and self.kind[i + 1] != PUNCTUATION

    def _without_tail(self, start: int, end: int) -> int:
        """Return where the phrase ends when words that may be a verb are left out."""
        names = [i for i in range(start, end) if self.kind[i] == NAME]
        numbered = int(end - start > 1 and self.kind[end - 1] == NUMBER)
        numbered += numbered and self.low[end - 2] == "/"
        if names and names[-1] == end - 1 - numbered:
            return end
        if end - start > 1 and self.low[end - 1] in self.speech.linking:
            return self._without_tail(start, end - 1)
        nouns = [i for i in range(start, end) if self.is_noun(i)]
        behind = self.speech.adjectives_behind
        if nouns and (not names or nouns[-1] >= names[-1] + (not behind)):
            return end if behind else self._with_complement(nouns[-1] + 1, end)
        if names and not behind and (whole := self._person_end(names, nouns)):
            return whole
        led = bool(self.speech.past_endings) and names == [0] and end > _MOMENT
        if led and self._is_adjective_like(1):
            return min(end, start + 5)  # "Small rural schools": the capital is the sentence's
        owned = bool(names) and self.low[names[-1]].endswith("'s")
        if names and not (owned or self.is_determiner(start)):
            return names[-1] + 1
        if behind and nouns and names and names[-1] == end - 2 and self._closes_phrase(end):
            return end  # "le ministre de la Fonction publique,"
        if end - start == 1 and self.low[start] in self.speech.genders:
            return start
        return min(end, start + 5)

    def _person_end(self, names: list[int], nouns: list[int]) -> int:
        """Return where a full name ends that a noun for a person leads up to, or 0."""
        first = names[-1]
        while first - 1 in names:
            first -= 1
        led = bool(nouns) and nouns[-1] == first - 1 and self.low[nouns[-1]] in self.speech.people
        return names[-1] + 1 if led and first < names[-1] else 0

    def _closes_phrase(self, k: int) -> bool:
        """Return whether a mark or a known verb stands at a token."""
        low, speech = self.low, self.speech
        if k >= len(low) or self.kind[k] == PUNCTUATION:
            return True
        return low[k] in speech.auxiliaries or low[k] in speech.verbs

    def _with_complement(self, tail: int, end: int) -> int:
        """Return where a phrase ends that goes on behind its last noun with "of transport"."""
        of = tail + 1 < end and self.low[tail] in self.speech.complement
        if of and not self.is_determiner(tail + 1):
            return tail + 2
        return self._with_adjoined(tail)

    def _with_adjoined(self, tail: int) -> int:
        """Return where a phrase ends that goes on with "close to the palace"."""
        if tail >= len(self.low):
            return tail
        joint = match_at(self.low, tail, self.speech.adjoined)
        behind = self.starting_at(tail + joint) if joint and tail + joint < len(self.low) else None
        return behind.end if behind is not None else tail

    # -- the sentence as a whole

    def clause_subject(self, limit: int) -> Phrase | None:
        """Return the subject behind the last quotation or semicolon; else the sentence's."""
        start = self._clause_start(limit)
        found = self.first_subject(limit, start) if start else None
        return found if found is not None and self.may_speak(found) else self.first_subject(limit)

    def _clause_start(self, limit: int) -> int:
        for k in range(limit - 1, -1, -1):
            if self.kind[k] == QUOTATION or self.low[k] == ";" or self._opens_medium(k):
                return k + 1
        return 0

    def _opens_medium(self, k: int) -> bool:
        """Return whether a conjunction opens a clause about a medium: ", and | the Sun asks"."""
        joins = self.low[k] in self.speech.also or self.low[k] in self.speech.conjunctions
        if not joins or k < 1 or self.low[k - 1] != "," or k + 2 >= len(self.low):
            return False
        owned = self.low[k + 1].endswith(("'s", "’s"))
        sure = not owned and self.low[k + 1] not in self.speech.definite
        return self.names_outlet(k + 1 + owned, sure=sure)

    def first_subject(self, limit: int, start: int = 0) -> Phrase | None:
        """Return the phrase that opens the sentence before a token, adverbials passed over.

        Args:
            limit: The token.
            start: Where the clause begins that is looked at, if not with the sentence.
        """
        i = start or self.behind_dateline(limit)
        speech, low = self.speech, self.low
        if i + 1 < limit and self.is_determiner(i) and low[i + 1] in speech.that:
            i += 2  # "Ce que X résume ainsi"
        if speech.cleft and i < limit and match_at(low, i, speech.cleft):
            behind = (k + 1 for k in range(i, min(limit, i + _CLEFT)) if low[k] in speech.that)
            i = next(behind, i)  # "C'est avec ces mots que | X"
        for _ in range(_MOST_SEGMENTS):
            while i < limit and (
                low[i] in speech.also
                or (low[i] in speech.conjunctions and self._follows_subject(i + 1))
                or (self.kind[i] != PUNCTUATION and self.is_adverb(i) and not self._leads(i))
                or self.low[i] == ","
            ):
                i += 1
            if i >= limit:
                return None
            if self._opens_adverbial(i, limit):
                while i < limit and low[i] != ",":
                    i += 1
                continue
            phrase = self.starting_at(i)
            other = phrase is not None and phrase.end < limit and self._is_set_off(phrase)
            if phrase is not None and phrase.end + 1 < limit and self._is_role(phrase, limit):
                other = True
            if phrase is not None and (other or self._is_moment(phrase, limit)):
                i = phrase.end
                continue
            return phrase if phrase is not None and phrase.end <= limit else None
        return None

    def _opens_adverbial(self, i: int, limit: int) -> bool:
        """Return whether words up to a comma are no subject, as a preposition tells."""
        speech, low = self.speech, self.low
        return (
            (self.is_preposition(i) and not self._opens_outlet(i))
            or self._leads_article(i)
            or low[i] in speech.conjunctions
            or low[i] in speech.times
            or low[i] in speech.past_participles
            or (i + 1 < limit and low[i + 1] in speech.agent)
            or (low[i].endswith(speech.verb_endings or ("\0",)) and "-" not in low[i])
        )

    def _leads(self, i: int) -> bool:
        """Return whether a word that may be an adverb is a preposition: "on the eve of"."""
        follows = i + 1 < len(self.low) and self.is_determiner(i + 1)
        return follows and self.is_preposition(i)

    def _is_set_off(self, phrase: Phrase) -> bool:
        """Return whether words before a comma are no subject: "More thoughtful, |"."""
        opens = phrase.start == 0 and not self.is_determiner(0) and not phrase.pronoun
        if not opens or self.low[phrase.end] != "," or phrase.end <= 1:
            return False
        plain = all(self.kind[i] == WORD for i in range(phrase.start + 1, phrase.end))
        return plain and not any(self.is_noun(i) for i in range(*phrase[:2]))

    def _is_role(self, phrase: Phrase, limit: int) -> bool:
        """Return whether a noun only tells who the name behind it is: "Editor of X, | Jane Roe"."""
        start, end = phrase.start, phrase.end
        bare = start == 0 and not self.is_determiner(0) and self.speech.adjectives_behind
        if not bare or self.low[end] != "," or self.kind[end + 1] != NAME or not self.is_noun(0):
            return False
        name = self.starting_at(end + 1)
        return name is not None and name.end < limit and self.kind[name.end] == WORD

    def _leads_article(self, i: int) -> bool:
        """Return whether what looks like an article stands before one: "a uma pergunta"."""
        low, speech = self.low, self.speech
        one = i + 1 < len(low) and low[i + 1] in speech.indefinite and low[i + 1] in speech.genders
        return one and low[i] in speech.definite

    def named_by(self, subject: Phrase) -> Phrase:
        """Return the name that "is" gives to a subject: "one of them is | Jane Roe", or itself."""
        low, is_at = self.low, subject.end
        if (guest := self._guest_of(subject)) is not None:
            return guest
        told = low[subject.start] in self.speech.indefinite and is_at + 1 < len(low)
        if not told or low[is_at] not in self.speech.auxiliaries:
            return subject
        name = self.starting_at(is_at + 1) if self.kind[is_at + 1] == NAME else None
        whole = name is not None and (name.end >= len(low) or low[name.end] in ",.")
        return name if name is not None and whole else subject

    def _guest_of(self, talk: Phrase) -> Phrase | None:
        """Return who is heard in a talk that a phrase stands for: "le portrait | d'une élue"."""
        of = talk.start + 2
        led = self.is_determiner(talk.start) and of + 1 < talk.end
        if not led or self.low[of - 1] not in self.speech.talks:
            return None
        guest = self.behind(of + 1) if self.low[of] in self.speech.interviewing else None
        known = guest is not None and not self.names_outlet(guest.start) and self.may_speak(guest)
        return guest if known else None

    def _is_moment(self, phrase: Phrase, limit: int) -> bool:
        """Return whether a phrase of two words that a comma closes tells when: "Ce matin,"."""
        first, end, low = phrase.start, phrase.end, self.low
        behind = end + 1 if end < limit and low[end] in self.speech.adverbs else limit
        if behind < limit and low[behind] == "," and not self.may_speak(phrase):
            return True  # "Three days later, |"
        when = end - first == _MOMENT and self.is_determiner(first) and self.kind[end - 1] == WORD
        return when and end < limit and low[end] == "," and low[end - 1] in self.speech.adverbs

    def after_verb(self, k: int, limit: int) -> Phrase | None:
        """Return the subject behind a finite verb that stands second, adverbials passed over."""
        low, speech = self.low, self.speech
        while k < limit and self.kind[k] not in (PUNCTUATION, QUOTATION):
            opens = low[k] in speech.linking or low[k] in speech.prepositions
            phrase = self.starting_at(k + 1 if opens else k)
            if opens and phrase is not None:
                k = phrase.end
            elif low[k] in speech.adverbs or low[k] in speech.times or low[k] in speech.reflexives:
                k += 1
            elif phrase is not None and self.is_bare(phrase):
                k = phrase.end
            else:
                return phrase if phrase is None or phrase.end <= limit else None
        return None

    def is_bare(self, phrase: Phrase) -> bool:
        """Return whether a phrase is one unknown small word, as an adverb is: "bitter"."""
        k = phrase.start
        alone = phrase.end - k == 1 and self.kind[k] == WORD and not phrase.pronoun
        known = self.is_noun(k) or self.is_determiner(k)
        return alone and not known and not self.speech.nouns_capitalised

    def last_speaker(self, limit: int) -> Phrase | None:
        """Return the phrase nearest before a token that may be who speaks and opens by itself."""
        for k in range(limit - 1, -1, -1):
            if self.kind[k] in (PUNCTUATION, QUOTATION) or self._hangs(k):
                continue
            phrase = self.starting_at(k) if self.is_determiner(k) else None
            if phrase is None or phrase.end > limit or phrase.pronoun:
                continue
            if any(self.is_noun(i) for i in range(phrase.start, phrase.end)):
                return phrase
        return None

    def _hangs(self, k: int) -> bool:
        """Return whether a token or the one before it is a preposition."""
        return self.is_preposition(k) or (k > 0 and self.is_preposition(k - 1))

    def behind_dateline(self, limit: int) -> int:
        """Return the token behind "WASHINGTON —" or "(Reuters) -", or 0."""
        behind = 0
        for i in range(min(limit, _MOST_SEGMENTS * 2)):
            if self.low[i] in _DASHES:
                behind = i + 1
            if self.kind[i] == WORD or self.kind[i] == QUOTATION:
                break
        return behind

    def _follows_subject(self, i: int) -> bool:
        """Return whether a conjunction joins whole sentences: "But Trump …", not "While in …"."""
        return self.low[i - 1] in self.speech.openers
