"""Find noun phrases where every noun has a capital, so that words tell nouns from all else."""

from __future__ import annotations

from functools import lru_cache

from briefing_tui.extract.compounds import last_part
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, small_tails
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.phrases import Phrases
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence

_LONGEST_TITLE: Final = 60
"""Code points that a name in quotation marks behind its noun has at most."""
_LONGEST_OUTLET: Final = 36
"""Those that an outlet's name has, marks and all."""
_MOST_LINKS: Final = 6


@lru_cache(maxsize=1024)
def _is_compound(low: str, speech: Speech) -> bool:
    """Return whether a word ends with a noun for one who speaks; the same ones come again."""
    speakers = (speech.media, speech.bodies, speech.people)
    return any(last_part(low, nouns, speech) for nouns in speakers)


def read_phrases(sentence: Sentence, speech: Speech) -> Phrases:
    """Return the noun phrases of a sentence, found in the way that its language asks for."""
    return NounPhrases(sentence, speech) if speech.nouns_capitalised else Phrases(sentence, speech)


_FULL_NAME: Final = 2


class NounPhrases(Phrases):
    """The noun phrases of a sentence in a language with capital nouns.

    A phrase is a run of nouns with what stands before it (article, adjectives) and what hangs on
    it: a genitive ("der Sprecher der Polizei") or a linking preposition ("Sprecher von X").
    """

    def __init__(self, sentence: Sentence, speech: Speech) -> None:
        super().__init__(sentence, speech)
        self._heads: dict[int, bool] = {}
        self._group_ends: dict[int, int] = {}
        """What `heads` and `group_end` said of tokens: they are asked again."""

    # -- what a word is

    def is_noun(self, i: int) -> bool:
        """Return whether a token is a noun for one who speaks, by itself or by its ending."""
        low, speech = self.low[i], self.speech
        if low in self.classes.nouns or low.endswith(speech.people_endings):
            return True
        return self.kind[i] == NAME and _is_compound(low, speech)

    def heads(self, i: int) -> bool:
        """Return whether a token is a noun or a name: it has a capital for its own sake."""
        known = self._heads.get(i)
        if known is None:
            known = self._heads[i] = self._is_head(i)
        return known

    def _is_head(self, i: int) -> bool:
        if self.kind[i] == QUOTATION:
            return self._is_title(i)
        if self.low[i] in self.speech.lowercase_names:
            return True
        if self.kind[i] != NAME:
            return False
        if i > 0 and self.kind[i - 1] not in (PUNCTUATION, QUOTATION):
            return True
        return not self.is_function_word(i) and not (i == 0 and self._is_verb_form(i))

    def _is_verb_form(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        known = low in speech.verbs or low in speech.separable or low in speech.reportive
        return known and not self.is_noun(i)

    def _is_title(self, i: int) -> bool:
        """Return whether a quotation names what the noun before it is: "der Film „Metropolis“"."""
        sentence = self.sentence
        if i == 0 or self.low[i]:
            return False
        if sentence.end[i] - sentence.start[i] > _LONGEST_TITLE:
            return False
        if self.low[i - 1] in self.speech.genitives or self.low[i - 1] in self.speech.linking:
            noun = self.is_noun(i - 2) or self.low[i - 2] in self.speech.nouns
            return i > 1 and self.kind[i - 2] == NAME and noun
        if self.kind[i - 1] != NAME:
            return False
        low = self.low[i - 1]
        known = low in self.speech.works or super().is_noun(i - 1)
        return known and low not in self.speech.people

    def _is_adjective(self, i: int) -> bool:
        """Return whether a word may stand between an article and its noun."""
        if self.kind[i] == NUMBER:
            return True
        if self.kind[i] != WORD:
            return False
        low, speech = self.low[i], self.speech
        if speech.adjective_endings and not low.endswith(speech.adjective_endings):
            return False  # "Er | zieht | Bilanz"
        return not (
            self.is_function_word(i) or low in speech.verbs or low in speech.that or len(low) < 3
        )

    def _modifies(self, i: int) -> bool:
        """Return whether an adverb stands before an adjective: "ein | namentlich nicht | ..."."""
        adverb = self.kind[i] == WORD and self.is_adverb(i)
        return adverb and self.low[i] not in self.speech.auxiliaries and i > 0

    def is_pronoun(self, i: int) -> bool:
        """Return whether a token stands for somebody by itself: "er", but not "dieser Mann"."""
        if self.low[i] not in self.speech.pronouns:
            return False
        return not self.is_determiner(i) or self.group_end(i) == i

    def may_speak(self, phrase: Phrase) -> bool:
        """Return whether a phrase holds a noun for one who speaks, or is a bare name."""
        if phrase.pronoun or phrase.end - 1 in self.sentence.outlets:
            return True
        if self.low[phrase.end - 1] in self.speech.objects:
            return True  # "einer von ihnen"
        if any(self.is_noun(i) for i in range(phrase.start, phrase.end)):
            return True
        if self.names_outlet(phrase.start):
            return True
        named = all(self.heads(i) or self._joins(i) for i in range(phrase.start, phrase.end))
        return named and self.low[phrase.start] not in self.speech.works

    # -- leftwards

    def group_ending_at(self, k: int) -> Phrase | None:
        """Return the nouns that end at a token with their article, whatever they hang on."""
        if k >= 0 and self.is_pronoun(k):
            return Phrase(k, k + 1, pronoun=True)
        if k < 0 or not self.heads(k):
            return None
        return Phrase(self._article_at(self._run_start(k)), k + 1)

    def whole_ending_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token and is no adverbial."""
        return self.subject_ending_at(k)

    def subject_ending_at(self, k: int, depth: int = 0) -> Phrase | None:
        """Return the phrase that ends at a token with the nouns it hangs on, as a subject."""
        if k < 0 or depth > _MOST_LINKS:
            return None
        if self.is_pronoun(k):
            return Phrase(k, k + 1, pronoun=True)
        if not self.heads(k):
            return None
        start = self._article_at(self._run_start(k))
        if self.low[k] in self.speech.times:
            return self._before_preposition(start, depth)
        return self._hung(start, k + 1, depth)

    def _run_start(self, k: int) -> int:
        """Return where the run of nouns and names begins that ends at a token."""
        start = k
        while start > 0:
            p = start - 1
            if self.heads(p) and self.low[p] not in self.speech.times:
                start = p
            elif self._joins(p):
                start = p - 1
            elif self._join_two(p - 1):
                start = p - 2
            else:
                break
        return start

    def _joins(self, p: int) -> bool:
        """Return whether a token stands inside a name: "W.", "von", "&", the hyphen of „a“-b."""
        if p < 1 or p + 1 >= len(self.low) or not self.heads(p - 1):
            return False
        if self.low[p] == ".":
            return len(self.low[p - 1]) == 1 or self.low[p - 1] in self.speech.honorifics
        if self.low[p] == "&":
            return True
        if self.low[p] in ("-", "/"):
            return self.sentence.end[p - 1] == self.sentence.start[p]
        particle = self.low[p] in self.speech.particles and not self.is_noun(p - 1)
        return (
            particle
            and not self._names_body(p + 1)
            and not match_at(self.low, p, self.speech.yielding)
            and self.low[p] not in self.speech.also
            and (self.low[p] not in self.speech.oblique or self._is_given_name(p - 1))
            and self.kind[p + 1] == NAME
            and (self.low[p] not in self.speech.genitives and self._is_bare_name(p - 1))
        )

    def _is_given_name(self, i: int) -> bool:
        """Return whether one first name stands alone: "Joop | den Uyl", not "X Y | den Plan"."""
        return is_first_name(self.low[i]) and (i == 0 or self.kind[i - 1] != NAME)

    def _names_body(self, k: int) -> bool:
        """Return whether a run of capital words holds an institution: "vom Wiener Institut"."""
        while k < len(self.low) and self.kind[k] == NAME:
            if self.low[k] in self.speech.bodies:
                return True
            k += 1
        return False

    def _join_two(self, p: int) -> bool:
        """Return whether two particles join a name from a token on: "Milagros | de la Puente"."""
        if p < 1 or p + 2 >= len(self.low) or self.kind[p + 2] != NAME:
            return False
        if p > 1 and self.kind[p - 2] == NAME:  # "Ute Marx von der Gruppe X"
            return False
        two = self.speech.particles.issuperset(self.low[p : p + 2])
        return two and self.low[p] not in self.speech.also and self._is_bare_name(p - 1)

    def _is_bare_name(self, i: int) -> bool:
        """Return whether a capital word stands without an article or adjective before it."""
        if self.is_noun(i) or self.low[i] in self.speech.times:
            return False
        before = i - 1
        if before < 0 or self.kind[before] in (NAME, PUNCTUATION, QUOTATION):
            return True
        if self.low[before] in self.speech.verbs:
            return True
        alone = self._article_at(i) == i and not self.is_determiner(before)
        return alone and not self.is_preposition(before)

    def _article_at(self, start: int) -> int:
        """Return where a phrase begins with the adjectives and the article of its nouns."""
        p = start - 1
        while p >= 0 and (self._is_adjective(p) or (p < start - 1 and self._modifies(p))):
            p -= 1
        while p < start - 1 and not self._is_adjective(p + 1) and not self.is_determiner(p):
            p += 1
        if p >= 0 and self.is_determiner(p):
            while p > 0 and self.is_determiner(p - 1):
                p -= 1
            return p
        if p < start - 1 and (p < 0 or self.kind[p] in (PUNCTUATION, QUOTATION)):
            return p + 1
        return start

    def _hung(self, start: int, end: int, depth: int) -> Phrase | None:
        """Return a phrase with the nouns it hangs on; None where it is no subject."""
        p = start - 1
        if p < 0:
            return self._unless_oblique(start, end)
        low, speech = self.low, self.speech
        if low[start] in speech.genitives and self.heads(p):
            return self._widened(p, end, depth)
        if low[p] in speech.linking and p > 0 and self.heads(p - 1):
            return self._widened(p - 1, end, depth) if low[p - 1] not in speech.times else None
        if self.is_preposition(p):
            return self._before_preposition(p + 1, depth)
        if low[p] in speech.also and p > 0 and self.heads(p - 1):
            return self._widened(p - 1, end, depth)
        return self._unless_oblique(start, end)

    def _widened(self, k: int, end: int, depth: int) -> Phrase | None:
        found = self.subject_ending_at(k, depth + 1)
        return Phrase(found.start, end) if found is not None and found.end == k + 1 else found

    def _before_preposition(self, start: int, depth: int) -> Phrase | None:
        """Return the phrase in front of an adverbial: "Müller | am Montag in Berlin"."""
        p = start - 1
        if p > 0 and self.is_preposition(p) and self.heads(p - 1):
            return self.subject_ending_at(p - 1, depth + 1)
        return None

    def _unless_oblique(self, start: int, end: int) -> Phrase | None:
        return None if self.low[start] in self.speech.oblique else Phrase(start, end)

    def is_subject(self, start: int, end: int) -> bool:
        """Return whether the words between two commas are who speaks rather than an insertion."""
        if end - start <= 2 and self.low[end - 1] in self.speech.pronouns:
            return True
        if not self.heads(end - 1) or self.is_preposition(start):
            return False
        if self.is_determiner(start) or not self.heads(start):
            return False
        # "…, Chef der Partei, …" says what somebody is; "…, Angela Merkel, …" is somebody.
        return not any(self.is_noun(i) for i in range(start, end)) and (
            start == 0 or end - start > 1
        )

    # -- rightwards

    def _begun_at(self, k: int) -> Phrase | None:
        low, speech, count = self.low, self.speech, len(self.low)
        while k < count and self.kind[k] == WORD and low[k] in speech.adverbs:
            k += 1
        if k >= count or self.kind[k] == PUNCTUATION:
            return None
        title = self._title_at(k)
        if title is not None or self.kind[k] == QUOTATION:
            return title
        if self.is_pronoun(k):
            return Phrase(k, k + 1, pronoun=True)
        if low[k] in speech.indefinite and self._is_of_them(k + 1):
            return Phrase(k, k + 3)
        end = self.group_end(k)
        if end == k or (low[end - 1] in speech.times and not self._is_surname(end - 1)):
            return None
        for _ in range(_MOST_LINKS):
            further = self._further(k, end)
            if further == end:
                break
            end = further
        return Phrase(k, end)

    def _is_of_them(self, k: int) -> bool:
        """Return whether some of those named before are meant: "einer | von ihnen"."""
        of = k + 1 < len(self.low) and self.low[k] in self.speech.linking
        return of and self.low[k + 1] in self.speech.objects

    def _title_at(self, k: int) -> Phrase | None:
        """Return a name in quotation marks behind words that a speaker follows: "schrieb „X“"."""
        low, speech = self.low, self.speech
        if not self.sentence.stretch:
            return None
        at = k + 1 if self.is_determiner(k) and low[k] not in speech.possessive else k
        if k == 0 or at >= len(low) or self.kind[at] != QUOTATION or low[at]:
            return None
        if self.sentence.end[at] - self.sentence.start[at] > _LONGEST_OUTLET:
            return None
        before = low[k - 1]
        saying = before in speech.verbs and before not in speech.naming
        saying = (
            saying
            or before in speech.separable
            or (k > 2 and self.low[k - 2] == "," and self.kind[k - 3] == QUOTATION)
        )
        leads = saying or before in speech.asking or before in speech.so or before in speech.nouns
        if not leads and before not in speech.subordinators:
            return None
        return Phrase(k, at + 1)

    def group_end(self, k: int) -> int:
        """Return where article, adjectives and nouns from a token on end; `k` without nouns."""
        known = self._group_ends.get(k)
        if known is None:
            known = self._group_ends[k] = self._end_of_group(k)
        return known

    def _end_of_group(self, k: int) -> int:
        i, count = k, len(self.low)
        while i < count and self.is_determiner(i) and not (i > k and self.heads(i)):
            i += 1
        if i > k and i < count and self.is_preposition(i):
            i = self._past_participle(i)
        adverbs = i
        while i > k and adverbs + 1 < count and self._modifies(adverbs):
            adverbs += 1
        i = adverbs if self._is_adjective(min(adverbs, count - 1)) else i
        while i < count and self._is_adjective(i):
            i += 1
        if i >= count or not self.heads(i):
            return k
        i += 1
        while i < count:
            if i - 1 in self.sentence.outlets and self.kind[i] == NAME:
                break  # "so beschreibt die Cape Times | Johannesburg"
            if self.kind[i] == NAME and is_first_name(self.low[i]) and self._closes_outlet(k, i):
                break  # "feiert die Sun | Jo Roe"
            full = i > k + 1 and self.kind[i] == NAME and is_first_name(self.low[i - 2])
            if full and self.low[i].endswith(self.speech.noun_endings):
                break  # "zeigt Jo Roe | Verständnis"
            if self.low[i] in self.classes.tied and not self.is_determiner(i - 1):
                break  # "zieht Anne Cole | Bilanz"
            if self.heads(i) and (self._is_surname(i) or self.low[i] not in self.speech.times):
                i += 1
            elif i + 1 < count and self._joins(i) and self.kind[i + 1] not in (WORD, QUOTATION):
                i += 2
            elif self._join_two(i):
                i += 3
            elif self.kind[i] == NUMBER and (self.low[i - 1], self.low[i]) in small_tails():
                i += 1
            else:
                break
        return i

    def _closes_outlet(self, k: int, end: int) -> bool:
        """Return whether an article and an outlet's name end where a first name begins."""
        follows = end + 1 < len(self.low) and self.kind[end + 1] == NAME
        first = k + self.is_determiner(k)
        return follows and k < first < end and find_outlet(" ".join(self.low[k:end])) is not None

    def _is_surname(self, i: int) -> bool:
        """Return whether a first name stands before a capital word: "Valerie | Sonntag"."""
        return i > 0 and self.kind[i - 1] == NAME and is_first_name(self.low[i - 1])

    def _past_participle(self, i: int) -> int:
        """Return the token behind what hangs on a participle: "ein | mit X | vertrauter Y"."""
        behind = self.group_end(i + 1) if i + 1 < len(self.low) else i + 1
        hangs = i + 1 < behind < len(self.low) - 1 and self._is_adjective(behind)
        return behind if hangs and self.heads(behind + 1) else i

    def _further(self, start: int, end: int) -> int:
        """Return where a phrase ends with what hangs on its last noun, or `end`."""
        if end >= len(self.low):
            return end
        low, speech, last = self.low, self.speech, end - 1
        if low[end] in speech.also:
            both = not self.is_determiner(start) or self._are_two(end)
            also = self.group_end(end + 1) if both else end + 1
            return also if also > end + 1 and low[also - 1] not in speech.times else end
        takes = self.is_noun(last) or (self.is_determiner(start) and end - start <= 3)
        if not takes:
            return end
        if low[end] in speech.genitives and low[end] not in speech.possessive:
            behind = self.group_end(end)
            return behind if behind > end and low[behind - 1] not in speech.times else end
        if low[end] in speech.linking:
            paper = last in self.sentence.outlets or self.names_outlet(start)
            if paper and self.is_determiner(end + 1):
                return end  # "zitiert der Standard | aus einem Brief"
            behind = self.group_end(end + 1)
            return behind if behind > end + 1 and low[behind - 1] not in speech.times else end
        return end

    def _are_two(self, joint: int) -> bool:
        """Return whether "and" joins two full names: "die Abgeordneten Jo Roe | und Al Poe"."""
        names = [*self.kind[joint - 2 : joint], *self.kind[joint + 1 : joint + 3]]
        first = (self.low[joint - 2], *self.low[joint + 1 : joint + 2])
        return names == [NAME] * 4 and all(map(is_first_name, first))

    # -- the sentence as a whole

    def first_subject(self, limit: int, start: int = 0) -> Phrase | None:
        """Return the subject of the first main clause before a token."""
        i = start or self.behind_dateline(limit)
        speech, low = self.speech, self.low
        while i < limit and (low[i] in speech.openers or low[i] in speech.also):
            i += 1
        at = i
        while at < limit and low[at] in speech.adverbs:
            at += 1
        if at < limit and (self.is_determiner(at) or self.heads(at)):
            i = at
        if i < limit and low[i] in speech.subordinators:
            comma = next((c for c in range(i, limit) if low[c] == ","), limit)
            return self.after_verb(comma + 2, limit)
        if self._opens_with_other(i, limit):
            return self.after_verb(i + 1, limit)
        if (behind := self._named_behind(i, limit)) is not None:
            return behind
        if i < limit and (low[i] in speech.pronouns or self.heads(i) or self.is_determiner(i)):
            phrase = self.starting_at(i)
            if phrase is not None and low[i] not in speech.oblique:
                return phrase if phrase.end <= limit else None
        while i < limit and (self.kind[i] != WORD or self.is_function_word(i)):
            if low[i] in speech.auxiliaries:
                break
            i = max(i + 1, self.group_end(i))
        return self.after_verb(i + 1, limit)

    def _opens_with_other(self, i: int, limit: int) -> bool:
        """Return whether an unknown word stands where a name may, but a pronoun is the subject.

        "Gelassen bleibt man", "Kämen sie dem nicht nach".
        """
        if i + 2 >= limit or self.kind[i] != NAME or self.is_noun(i):
            return False
        subjects = self.low[i + 1 : i + 3]
        return self.kind[i + 1] == WORD and any(
            word in self.speech.pronouns and not self.is_determiner(i + 1 + k)
            for k, word in enumerate(subjects)
        )

    def _named_behind(self, i: int, limit: int) -> Phrase | None:
        """Return the outlet or office behind a verb that an unknown word opens.

        "Unentschieden zeigt sich der Anzeiger".
        """
        if i + 3 >= limit or self.kind[i] != NAME or self.is_noun(i) or i in self.sentence.outlets:
            return None
        manner = self.low[i].endswith(self.speech.adverb_endings or ("\0",))
        verb = i + 2 if manner and self.kind[i + 1] == NAME else i + 1
        if self.kind[verb] != WORD or self.is_function_word(verb):
            return None
        behind = self.after_verb(verb + 1, limit)
        if behind is None or not self.is_determiner(behind.start):
            return behind if behind is not None and manner and self._is_full_name(behind) else None
        last = behind.end - 1
        known = last in self.sentence.outlets or self.is_noun(last)
        known = known or self.low[last].rpartition("-")[2] in self.speech.press_names
        return behind if known and self.low[behind.start] not in self.speech.oblique else None

    def _is_full_name(self, phrase: Phrase) -> bool:
        words = range(phrase.start, phrase.end)
        return len(words) > 1 and all(self.kind[k] == NAME and not self.is_noun(k) for k in words)

    def after_verb(self, k: int, limit: int) -> Phrase | None:
        """Return the subject behind a finite verb, adverbials and objects passed over."""
        low, speech = self.low, self.speech
        while k < limit and self.kind[k] != PUNCTUATION:
            word = low[k]
            if self.kind[k] == QUOTATION:
                return self._title_at(k)
            if self.is_pronoun(k) and not (word in speech.reflexives and k + 1 < limit):
                return Phrase(k, k + 1, pronoun=True)
            if self.is_preposition(k):
                end = self._venue_end(k + 1) or self.group_end(k + 1)
                if end == k + 1:
                    return None
                place = end == k + 2 and not self.is_noun(k + 1)  # "in Bonn | der Anzeiger"
                k = end if place else self._genitives_end(end)
            elif word in speech.oblique and self.group_end(k) > k:
                k = self._genitives_end(self.group_end(k))
            elif word in speech.reflexives and self.is_determiner(k) and self.group_end(k) > k:
                found = self.starting_at(k)
                return found if found is None or found.end <= limit else None
            elif self._passed_over(k):
                k += 1
            else:
                found = self.starting_at(k)
                return found if found is None or found.end <= limit else None
        return None

    def _venue_end(self, k: int) -> int:
        """Return where a medium ends whose name stands before a person's, or 0.

        "In der Welt | Holger Brandt", "im Spiegel | Anna Berger".
        """
        if k >= len(self.low):
            return 0
        first = k + self.is_determiner(k)
        end = self.group_end(k)
        for last in range(end - _FULL_NAME, first, -1):
            person = Phrase(last, end)
            medium = " ".join(self.low[first:last])
            if self._is_full_name(person) and find_outlet(medium) is not None:
                return last
        return 0

    def _passed_over(self, k: int) -> bool:
        """Return whether a word is none of a subject's: an adverb, or "ist" in "angetan ist X"."""
        sets = (self.speech.adverbs, self.speech.reflexives, self.speech.times)
        return any(self.low[k] in words for words in (*sets, self.speech.auxiliaries))

    def _genitives_end(self, end: int) -> int:
        while end < len(self.low) and self.low[end] in self.speech.genitives:
            further = self.group_end(end)
            if further == end or not self._is_clear_genitive(end):
                break
            end = further
        return end

    def _is_clear_genitive(self, i: int) -> bool:
        """Return whether an article can only be a genitive's: "des", not "der"."""
        return self.low[i] in self.speech.oblique or not self.is_noun(self.group_end(i) - 1)
