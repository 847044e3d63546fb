"""Find noun phrases where every noun has a capital, so that words tell nouns from all else."""

from __future__ import annotations

from functools import lru_cache

from briefing_tui.extract.hung_nouns import past_hanging
from briefing_tui.extract.main_clauses import find_after_verb, find_main_subject
from briefing_tui.extract.noun_groups import (
    article_at,
    end_of_group,
    is_surname,
    joins_name,
    run_start,
    title_at,
)
from briefing_tui.extract.noun_heads import is_head
from briefing_tui.extract.phrasebook import before_adverbs, last_part, match_at
from briefing_tui.extract.phrases import Phrases
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence

_MOST_LINKS: Final = 6
_ABOVE: Final = 2
"""Tokens of "mehr als"."""


@lru_cache(maxsize=1024)
def _is_compound(low: str, speech: Speech) -> bool:
    """Return whether a word ends with a noun for one who speaks; the same ones come again."""
    speakers = (speech.media, speech.bodies, speech.people, speech.press_names)
    return any(last_part(low, nouns, speech) for nouns in speakers)


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
        if self.classes.have_noun(low) or low.endswith(speech.people_endings):
            return True
        return self.kind[i] == NAME and _is_compound(low, speech)

    def heads(self, i: int) -> bool:
        """Return whether a token is a noun or a name: it has a capital for its own sake."""
        known = self._heads.get(i)
        if known is None:
            known = self._heads[i] = is_head(self, i)
        return known

    def is_pronoun(self, i: int) -> bool:
        """Return whether a token stands for somebody by itself: "er", but not "dieser Mann"."""
        if self.low[i] not in self.speech.pronouns:
            return False
        return not self.is_determiner(i) or self.group_end(i) == i

    def may_speak(self, phrase: Phrase) -> bool:
        """Return whether a phrase holds a noun for one who speaks, or is a bare name."""
        if phrase.pronoun or phrase.end - 1 in self.sentence.outlets:
            return True
        last = self.low[phrase.end - 1]
        if last in self.speech.objects or last in self.speech.others:
            return True  # "einer von ihnen", "ein zweiter"
        if any(self.is_noun(i) for i in range(phrase.start, phrase.end)):
            return True
        if self.names_outlet(phrase.start):
            return True
        named = all(self.heads(i) or joins_name(self, i) for i in range(phrase.start, phrase.end))
        first = self.low[phrase.start + (self.low[phrase.start] in self.speech.definite)]
        return named and first not in self.speech.works and first not in self.speech.columns

    # -- leftwards

    def group_ending_at(self, k: int) -> Phrase | None:
        """Return the nouns that end at a token with their article, whatever they hang on."""
        if k >= 0 and self.is_pronoun(k):
            return Phrase(k, k + 1, pronoun=True)
        if k < 0 or not self.heads(k):
            return None
        return Phrase(article_at(self, run_start(self, k)), k + 1)

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
            return Phrase(k - 1, k + 1) if self._is_other(k - 1) else None
        start = article_at(self, run_start(self, k))
        if self.low[k] in self.speech.times:
            return self._before_preposition(start, depth)
        return self._hung(start, k + 1, depth)

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
        return not self.has_noun(start, end) and (start == 0 or end - start > 1)

    # -- rightwards

    def is_passed(self, k: int) -> bool:
        """Return whether an adverb stands behind a verb, or "but": "“…”, sagt | aber | X"."""
        low, speech = self.low, self.speech
        contrary = low[k] in speech.openers and k > 0
        contrary = contrary and low[before_adverbs(low, k - 1, speech)] in speech.verbs
        return low[k] in speech.adverbs or contrary

    def _begun_at(self, k: int) -> Phrase | None:
        low, speech, count = self.low, self.speech, len(self.low)
        while k < count and self.kind[k] == WORD and self.is_passed(k):
            k += 1
        k += self._is_above(k) + 2 * self._is_above(k + 1)
        if k >= count or self.kind[k] == PUNCTUATION:
            return None
        title = title_at(self, k)
        if title is not None or self.kind[k] == QUOTATION:
            return title
        if self.is_pronoun(k):
            return Phrase(k, k + 1, pronoun=True)
        if low[k] in speech.indefinite and self._is_of_them(k + 1):
            return Phrase(k, k + 3)
        if self._is_other(k):
            return Phrase(k, k + 2)
        end = self.group_end(k)
        if end == k or (low[end - 1] in speech.times and not is_surname(self, end - 1)):
            return None
        for _ in range(_MOST_LINKS):
            further = past_hanging(self, k, end)
            if further == end:
                break
            end = further
        return Phrase(k, end)

    def _is_above(self, k: int) -> bool:
        """Return whether a token closes what stands before a number: "mehr | als | 200"."""
        if k + 1 >= len(self.low) or self.kind[k + 1] != NUMBER:
            return False
        return k > 0 and match_at(self.low, k - 1, self.speech.exceeding) == _ABOVE

    def _is_other(self, k: int) -> bool:
        """Return whether another one is meant by no noun: "| Ein zweiter | sagte"."""
        other = 0 <= k < len(self.low) - 1 and self.low[k + 1] in self.speech.others
        alone = other and self.kind[k + 2 : k + 3] != [NAME]
        return alone and self.low[k] in self.speech.indefinite

    def _is_of_them(self, k: int) -> bool:
        """Return whether some of those named before are meant: "einer | von ihnen"."""
        of = k + 1 < len(self.low) and self.low[k] in self.speech.linking
        return of and self.low[k + 1] in self.speech.objects

    def group_end(self, k: int) -> int:
        """Return where article, adjectives and nouns from a token on end; `k` without nouns."""
        known = self._group_ends.get(k)
        if known is None:
            known = self._group_ends[k] = end_of_group(self, k)
        return known

    # -- the sentence as a whole

    def first_subject(self, limit: int, start: int = 0) -> Phrase | None:
        """Return the subject of the first main clause before a token."""
        return find_main_subject(self, limit, start)

    def after_verb(self, k: int, limit: int) -> Phrase | None:
        """Return the subject behind a finite verb, adverbials and objects passed over."""
        return find_after_verb(self, k, limit)
