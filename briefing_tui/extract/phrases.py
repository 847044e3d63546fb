"""Find the noun phrase that begins or ends at a word: who is meant by "said" on either side."""

from __future__ import annotations

from briefing_tui.extract.left_out import opens_as_noun
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.organisations import LEGAL_ENDINGS
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.openings import find_first_subject
from briefing_tui.extract.phrase_ends import without_tail
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.postmodifiers import step_right
from briefing_tui.extract.premodifiers import counts_noun, share_of, step_left
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.relatives import antecedent_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_subjects import phrase_before_verb
from briefing_tui.extract.wordforms import Words, with_small_tail
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence

_LABEL: Final = 8
"""Tokens of "«Le Soir» (Brüssel):", at most."""
_MOST_TOKENS: Final = 16
_MOST_SEGMENTS: Final = 5
_DASHES: Final = frozenset("—–-")
_LABELLING: Final = _DASHES | {":"}
"""What closes the name of the medium that a paragraph is about."""
_FULL_NAME: Final = 2
_L_UN: Final = 2
"""Tokens of "l'un"."""


class Phrases(Words):
    """The noun phrases of one sentence."""

    def __init__(self, sentence: Sentence, speech: Speech) -> None:
        """Take a sentence."""
        super().__init__(sentence, speech)
        self._starting: dict[int, Phrase | None] = {}
        """What `starting_at` said of tokens: they are asked again."""

    # -- leftwards

    def ending_at(self, k: int) -> Phrase | None:
        """Return the phrase whose last token is `k`, adverbs and insertions passed over."""
        return phrase_before_verb(self, k)

    def group_ending_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, whatever it hangs on."""
        return self.subject_ending_at(k)

    def name_ending_at(self, k: int) -> Phrase | None:
        """Return the run of capitalised words that ends at `k`, adverbs passed over."""
        while k >= 0 and self.kind[k] == WORD and self.is_adverb(k):
            k -= 1
        start = k
        while start >= 0 and self.kind[start] == NAME and self.low[start] not in self.speech.times:
            start -= 1
        if start + 1 == k and self.is_function_word(k):
            return None  # "After | saying so"
        return Phrase(start + 1, k + 1) if start < k else None

    def is_subject(self, start: int, end: int) -> bool:
        """Return whether the words between two commas are who speaks rather than an insertion."""
        start += self.speech.subject_behind and self.low[start] in self.speech.also
        low, speech = self.low[start], self.speech
        if self.low[end - 1] in speech.pronouns and end - start <= 2:
            return True
        if self.kind[end - 1] != NAME or self.low[end - 1] in speech.times:
            return False
        if start == 0 and speech.subject_behind and low in speech.questioning:
            return False  # "Interrogé par l'AFP, le maire, Jean Roe, dit"
        if start == 0 and speech.drops_subject and self.opens_asked():
            return False
        own = start > 0 and self.kind[start] == NAME and low in speech.definite
        if low in speech.relatives or self.kind[start] == NUMBER:
            return False
        if self.is_determiner(start) and not own:
            return False
        if low in speech.linking or low in speech.prepositions or low in speech.conjunctions:
            return start == 0 and low in speech.conjunctions
        if self.kind[start] == WORD and low.endswith(speech.verb_endings or ("\0",)):
            return self._is_told_apart(start, end)
        if self.kind[start] == WORD and self.is_noun(start) and self._follows_name(start):
            return self._is_full(start, end)  # not "X, editor at large at the Gazette,"
        if self.kind[start] == WORD and self._tells_office(start, end):
            return False
        if self.kind[start] == WORD and self.kind[start - 2] == NAME and speech.order_tells:
            return self.low[start + 1] not in speech.linking  # "X, clad in red for the Post,"
        if self.kind[start] == WORD and speech.subject_behind:
            return False  # "Al-Akhbar, proche du Hezbollah," tells what it is
        return start == 0 or end - start > 1 or self.kind[start - 1] == QUOTATION

    def _is_full(self, start: int, end: int) -> bool:
        """Return whether what somebody is leads to a full name: "union leader | Jane Roe"."""
        first = end
        while first > start and self.kind[first - 1] == NAME:
            first -= 1
        named = self.speech.order_tells and end - first >= _FULL_NAME
        return named and self.low[first - 1] in self.speech.people and not self.names_outlet(first)

    def _follows_name(self, k: int) -> bool:
        """Return whether a name stands before a comma and a token, a bracket passed over."""
        last = k - 2
        if last > 0 and self.low[last] == ")":
            last = max((i for i in range(last) if self.low[i] == "("), default=0) - 1
        return self.kind[last] == NAME

    def _is_told_apart(self, start: int, end: int) -> bool:
        """Return whether a participle tells of somebody by name: ", | retired miner Jo Roe |,"."""
        low, speech = self.low[start], self.speech
        past = low.endswith(speech.past_endings) and low not in speech.verbs and speech.order_tells
        full = end - start > _FULL_NAME + 1 and self.kind[end - 2] == NAME
        return past and full and self.is_noun(start + 1) and self.low[start + 1] in speech.people

    def _tells_office(self, start: int, end: int) -> bool:
        """Return whether words tell what who stands before them is: "X, foreign minister of Y,".

        So do they of somebody without a name: "The daily, mouthpiece for the Wafd Party, says"
        """
        low, speech, before = self.low, self.speech, start - 2
        if before < 0 or self.names_outlet(before):
            return False
        bare = self.kind[before] == WORD and self.is_noun(before) and speech.order_tells
        if not (bare or self.kind[before] == NAME) or (bare and is_first_name(low[end - 2])):
            return False
        held = (
            k
            for k in range(start, end - 1)
            if low[k] in speech.people or (bare and low[k] in speech.media)
        )
        return any(low[k + 1] in speech.linking for k in held)

    def subject_ending_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, or the name that closes it, as a subject."""
        found = self.whole_ending_at(k)
        return found if found is None or found.pronoun else self._trimmed(*found[:2])

    def whole_ending_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, also where it hangs on a preposition."""
        if k < 0 or self.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        low, speech = self.low[k], self.speech
        if low in speech.also or low in speech.linking:
            return None
        if low in speech.pronouns:
            named = k > 0 and self.kind[k - 1] == self.kind[k] == NAME
            if not (named and low in speech.indefinite):  # "Capital | One"
                return Phrase(k, k + 1, pronoun=True)
        if self.stops(k) and not (self.kind[k] == WORD and self.is_noun(k)):
            return None
        start = k
        while start > 0 and k - start < _MOST_TOKENS:
            step = step_left(self, start)
            if step == start:
                break
            start = step
        return Phrase(start, k + 1)

    def _trimmed(self, start: int, end: int) -> Phrase | None:
        """Return the phrase, or the name at its end where it hangs on a preposition."""
        before = self.low[start - 1] if start else ""
        speech = self.speech
        first = self.low[start]
        hangs = first in speech.linking or first in speech.prepositions
        hangs = (hangs and first not in speech.indefinite) or before in speech.linking
        if hangs or (before in speech.prepositions and before not in speech.conjunctions):
            name = end
            while name > start and self.kind[name - 1] == NAME and not self.stops(name - 1):
                name -= 1
                inside = name - 1 > start and self.kind[name - 2] == NAME
                firm = self.low[name] in LEGAL_ENDINGS and self.low[name - 1] in speech.also
                if inside and (firm or self.low[name - 1] in speech.particles):
                    name -= 1  # "of Poole | and | Co"
            apposed = speech.order_tells and self.low[name - 1] in speech.media
            if name <= start or name >= end or apposed or self._is_led_to(name):
                return None  # "quoted by | the agency Reuters | recalls"
            return Phrase(name, end)
        if first in speech.conjunctions or first in speech.also:
            start += 1
        return Phrase(start, end) if start < end else None

    def _is_led_to(self, k: int) -> bool:
        """Return whether a name hangs on a preposition in a sentence whose subject may be dropped.

        "In un colloquio con il | Secolo XIX | ha assicurato"
        """
        k -= self.is_determiner(k - 1) and self.low[k - 1] not in self.speech.linking
        return self.speech.drops_subject and k > 1 and self.is_preposition(k - 1)

    # -- rightwards

    def behind(self, k: int) -> Phrase | None:
        """Return the phrase behind a preposition, with that where it holds the article: "du"."""
        low = self.low[k] if k < len(self.low) else ""
        if low in self.speech.objects and low in self.speech.owners:
            alone = k + 1 >= len(self.low) or self.kind[k + 1] not in (WORD, NAME)
            alone = alone or low not in self.speech.possessive  # "volgens | hem | verwart"
            alone = alone or (
                self.speech.verb_second and self.low[k + 1] in self.speech.auxiliaries
            )
            return Phrase(k, k + 1, pronoun=True) if alone else self.starting_at(k)
        grown = 0 < k <= len(self.low) and self.low[k - 1] in self.speech.definite
        whom = k + self.leads_to_whom(k)  # "per la | quale"
        if whom < len(self.low) and self.low[whom] in self.speech.relatives:
            before = k - 2 if k > 1 and self.low[k - 2] != "," else k - 3
            k = whom
            return Phrase(k, k + 1, pronoun=True, antecedent=antecedent_at(self, before))
        return self.starting_at(k - 1 if grown else k)

    def may_speak(self, phrase: Phrase) -> bool:
        """Return whether a phrase ends in a name, or holds a noun for one who speaks."""
        if self.kind[phrase.end - 1] == NAME or phrase.pronoun:
            return not (self._is_of_words(phrase) or self.opens_as_noun(phrase))
        nouns = any(map(self.is_noun, range(phrase.start, phrase.end)))
        last = self.low[phrase.end - 1]
        counts = self.speech.order_tells and self.low[phrase.start] in self.speech.indefinite
        counts = counts and phrase.end - phrase.start > 1
        many = last in self.speech.objects or last in self.speech.indefinite
        if last in self.speech.shares or self.kind[phrase.end - 1] == NUMBER:
            nouns = nouns or share_of(self, phrase.end - 1) is not None  # "about four in 10"
        nouns = nouns or (counts and many)  # "one of them", "one of the three"
        if not nouns and self.speech.adjectives_behind:
            singled = match_at(self.low, phrase.start, self.speech.singled)
            nouns = singled > _L_UN and phrase.start + singled == phrase.end  # "l'un d'eux"
        owner = last.endswith("'s") and self.classes.have_noun(last[:-2])  # "the minister's"
        return nouns or owner or self.names_outlet(phrase.start)

    def opens_as_noun(self, phrase: Phrase) -> bool:
        """Return whether a word has a capital but for its place: "| Cumuli | di rifiuti"."""
        return phrase.end == 1 and self.speech.drops_subject and opens_as_noun(self)

    def _is_of_words(self, phrase: Phrase) -> bool:
        """Return whether a phrase means words about somebody: "a comparison with | Ireland"."""
        low, speech, k = self.low, self.speech, phrase.start
        if not (speech.order_tells and low[k] in speech.indefinite and phrase.end - k > _FULL_NAME):
            return False
        joins = (j for j in range(k + 1, phrase.end) if low[j] in speech.linking)
        noun = low[next(joins, k + 1) - 1]
        return noun in speech.nouns and noun not in speech.documents

    def head_of(self, phrase: Phrase) -> Phrase:
        """Return a phrase without what hangs on it: "a parrot | in Hull"."""
        words = range(phrase.start + 1, phrase.end)
        joins = self.speech.linking | self.speech.also
        return phrase._replace(end=next((k for k in words if self.low[k] in joins), phrase.end))

    def starting_at(self, k: int) -> Phrase | None:
        """Return the phrase whose first token is `k`, adverbs passed over."""
        if k not in self._starting:
            self._starting[k] = self._begun_at(k)
        return self._starting[k]

    def _begun_at(self, k: int) -> Phrase | None:
        low, kind, speech = self.low, self.kind, self.speech
        count = len(low)
        while k < count and kind[k] == WORD and low[k] in speech.adverbs:
            k += 1
        if k >= count or kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if k == 0 and speech.drops_subject and self.opens_adverbially():
            return None
        if low[k] in speech.pronouns and not counts_noun(self, k):
            return Phrase(k, k + 1, pronoun=True)
        if k + 1 < count and low[k + 1] in speech.latter and self.is_latter(k + 1):
            return Phrase(k, k + 2, pronoun=True)
        if speech.verb_second and self._is_latter_alone(k):
            return Phrase(k, k + 1, pronoun=True)
        stops = self.stops(k) and not counts_noun(self, k) and not self._points_at(k)
        if stops or low[k] in speech.also:
            return None
        if low[k] in speech.linking and not self.is_determiner(k) and not self._opens_name(k):
            return None
        if low[k] in speech.elided:
            if not self.is_determiner(k):
                return None  # "C'|est"
            if (length := match_at(low, k, speech.singled)) > _L_UN:
                return Phrase(k, k + length)  # "l'un d'entre eux"
        end = k + 1
        while end < count and end - k < _MOST_TOKENS:
            step = step_right(self, k, end)
            if step == end or self._ends_medium(k, end):
                break
            end = step
        if (equal := match_at(low, end, speech.equating)) and self._names(end + equal):
            return self.starting_at(end + equal)  # "cet autre quotidien qu'est | La Libre"
        end = with_small_tail(self, without_tail(self, k, end))
        return Phrase(k, end) if end > k else None

    def _names(self, k: int) -> bool:
        """Return whether a name stands at a token, or behind its article there."""
        k += k < len(self.low) and self.is_determiner(k)
        return self.kind[k : k + 1] == [NAME]

    def _ends_medium(self, k: int, end: int) -> bool:
        """Return whether a medium's name ends before where it has something: "El País | en una"."""
        venues = self.speech.venues if self.speech.adjectives_behind else frozenset[str]()
        named = self.low[end] in venues and self.kind[end - 1] == NAME
        return named and find_outlet(" ".join(self.low[k:end])) is not None

    def _opens_name(self, k: int) -> bool:
        """Return whether a capitalised "De" is a name's own article: "De Standaard"."""
        return self.kind[k] == NAME and self.names_outlet(k)

    def is_latter(self, k: int) -> bool:
        """Return whether a token ends "ce dernier" with nothing behind that it describes."""
        low, speech = self.low, self.speech
        if not 0 < k < len(low) or low[k] not in speech.latter or low[k - 1] not in speech.definite:
            return False
        noun = k + 1 < len(low) and self.kind[k + 1] in (WORD, NAME)
        goes_on = self.is_function_word(k + 1) or low[k + 1] in self.classes.verbs if noun else True
        if noun and low[k] in speech.before_nouns:
            goes_on = self._tells_of_one(k + 1)
        return goes_on or self.is_clitic(k + 1)  # "ce dernier | s'explique"

    def _is_latter_alone(self, k: int) -> bool:
        """Return whether one word means who was named last: "zei | laatstgenoemde"."""
        low, speech = self.low, self.speech
        if speech.nouns_capitalised or speech.latter.get(low[k]) not in ("m", "f"):
            return False
        behind = k + 1 if k + 1 < len(low) else k
        return self.kind[behind] != NAME and not self.is_noun(behind)

    def _points_at(self, k: int) -> bool:
        """Return whether what may be a relative points at somebody: "zeggen | die | mensen"."""
        speech = self.speech
        if not speech.verb_second or speech.nouns_capitalised or not 0 < k < len(self.low) - 1:
            return False
        related = self.low[k] in speech.relatives and self.low[k - 1] != ","
        return related and self.kind[k - 1] == WORD and self.is_noun(k + 1)

    def _tells_of_one(self, k: int) -> bool:
        """Return whether no noun stands behind an adjective: "le premier | parle | d'un « X »"."""
        low, speech = self.low, self.speech
        if low[k] not in self.classes.verbs or low[k] in speech.nouns:
            return self.is_function_word(k)
        goes_on = k + 1 < len(low) and (low[k + 1] in speech.that or self.is_determiner(k + 1))
        return goes_on or low[k] in speech.naming or self.kind[k + 1 : k + 2] == [QUOTATION]

    # -- the sentence as a whole

    def first_subject(self, limit: int, start: int = 0) -> Phrase | None:
        """Return the phrase that opens the sentence before a token, adverbials passed over.

        Args:
            limit: The token.
            start: Where the clause begins that is looked at, if not with the sentence.
        """
        return find_first_subject(self, limit, start)

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

    def behind_dateline(self, limit: int) -> int:
        """Return the token behind "WASHINGTON —" or "(Reuters) -", or 0."""
        near, behind = self.low[: min(limit, _MOST_SEGMENTS * 2)], 0
        for i, low in enumerate(near) if not _DASHES.isdisjoint(near) else ():
            if low in _DASHES:
                behind = i + 1
            if self.kind[i] == QUOTATION or (self.kind[i] == WORD and not self._is_desk(i)):
                break
        labelled = not behind and self.speech.verb_second and ":" in self.low[:_LABEL]
        labelled = labelled or not (behind or _DASHES.isdisjoint(near))  # "Folha de S.Paulo –"
        label = self.label_end() if labelled else 0
        return label if 0 < label < limit else behind

    def _is_desk(self, i: int) -> bool:
        """Return whether a small word is part of a dateline: "Halle | a |. S. (dpa/| sa |) -"."""
        low, behind = self.low, self.low[i + 1 : i + 2]
        short = len(low[i]) == 1 and i > 0 and behind == ["."]
        return short or (low[i - 1] == "/" and behind == [")"] and "(" in low[:i])

    def _all_names(self, start: int) -> bool:
        """Return whether but names stand between a token and the last."""
        return {*self.kind[start:-1]} == {NAME}

    def label_end(self) -> int:
        """Return the token behind "NDR:", "«Le Soir» (Brüssel):" or "NDR –" that opens it, or 0."""
        low, end = self.low, 1
        if 0 not in self.sentence.outlets:
            while end < len(low) and self.kind[end] == NAME:
                end += 1
        if end < len(low) and low[end] == "(" and ")" in low[end:]:
            end = low.index(")", end) + 1
        alone = self.speech.adjectives_behind and low[end:] == ["."]
        if low[end : end + 1] == [","] and low[-1] == "." and self._all_names(end + 1):
            alone, end = True, len(low) - 1  # "Delo, Ljubljana."
        opens = (alone or not _LABELLING.isdisjoint(low[end : end + 1])) and self.kind[0] == NAME
        return end + 1 if opens and (0 in self.sentence.outlets or self.names_outlet(0)) else 0


def read_phrases(sentence: Sentence, speech: Speech) -> Phrases:
    """Return the noun phrases of a sentence, found in the way that its language asks for."""
    if speech.nouns_capitalised:
        from briefing_tui.extract.nouns import NounPhrases  # late: few languages need it

        return NounPhrases(sentence, speech)
    return Phrases(sentence, speech)
