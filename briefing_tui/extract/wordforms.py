"""Tell what the words of a sentence are: articles, nouns for speakers, adverbs, function words."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    goes_on_small,
    homes_of,
    is_ambiguous,
)
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.strange_names import may_be_full
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence

_FULL_NAME: Final = 2
_VOWELS: Final = frozenset("aeiouyàâéèêîôû")
_LONGEST_TAIL: Final = 4
"""Tokens of a name behind its first word: "Globe | and Mail"."""


class WordClasses:
    """Words of a language that are asked for by the token, in one set for each question."""

    __slots__ = (
        "barriers", "beside_verb", "cited", "closed", "determiners", "function_words", "joints",
        "people", "prepositions", "things", "tied", "verbs",
    )  # fmt: skip

    def __init__(self, speech: Speech) -> None:
        self.determiners = speech.definite | speech.indefinite | speech.possessive
        self.cited = frozenset(phrase.partition(" ")[0] for phrase in speech.cited)
        """What a phrase begins with that names who passes on."""
        self.joints = self.cited.union(
            self.determiners, speech.also, speech.particles, speech.linking
        )
        """Words that may join a noun phrase to more."""
        self.verbs = speech.verbs.union(speech.naming, speech.participles, speech.questioning)
        self.people = speech.people
        self.things = speech.bodies.union(speech.media, speech.documents)
        """Nouns for what is no person and may speak."""
        self.tied = frozenset[str]().union(*speech.separable.values())
        """Particles and nouns that belong to a verb: "Bilanz" in "zieht X Bilanz"."""
        self.prepositions = speech.linking | speech.prepositions
        self.beside_verb = speech.adverbs | speech.auxiliaries
        shared = self.beside_verb.union(
            speech.objects, speech.relatives, speech.conjunctions, speech.pronouns,
            speech.prepositions,
        )  # fmt: skip
        self.closed = shared.union(speech.that, speech.times, speech.acting)
        """Those that no noun phrase goes across."""
        joining = self.determiners.union(speech.linking, speech.particles, speech.also)
        self.barriers = self.closed - joining
        """Those of them that never go on with a phrase in any other way."""
        self.function_words = shared.union(self.determiners, speech.linking, speech.also, speech.so)

    def have_noun(self, word: str) -> bool:
        """Return whether a word is a noun for one who may speak."""
        return word in self.people or word in self.things


@cache
def word_classes(speech: Speech) -> WordClasses:
    """Return the joined sets of a language; they are made once."""
    return WordClasses(speech)


class Words:
    """The words of one sentence."""

    def __init__(self, sentence: Sentence, speech: Speech) -> None:
        self.sentence = sentence
        self.speech = speech
        self.classes = word_classes(speech)
        self.low = sentence.low
        self.kind = sentence.kind

    def is_determiner(self, i: int) -> bool:
        """Return whether a token is an article or the like, in any case."""
        return self.low[i] in self.classes.determiners

    def is_noun(self, i: int) -> bool:
        """Return whether a token is a noun that the language's data knows as a speaker.

        One with a capital behind a first name is a surname: "Ann | Baker | of the Guardian".
        """
        low = self.low[i]
        classes = self.classes  # as in `have_noun`, of which most words are asked
        known = (
            low in classes.people
            or low in classes.things
            or low.endswith(self.speech.people_endings)
        )
        return known and not (
            self.kind[i] == NAME
            and i > 0
            and self.kind[i - 1] == NAME
            and is_first_name(self.low[i - 1])
        )

    def has_noun(self, start: int, end: int) -> bool:
        """Return whether a noun is among words; the surname in "Klaus Vater" is none."""
        if end - start > 1 and self.kind[end - 2] == NAME and is_first_name(self.low[end - 2]):
            end -= 1
        return any(map(self.is_noun, range(start, end)))

    def may_be_full_name(self, start: int, end: int) -> bool:
        """Return whether words may be somebody's first and last name: "Tsering Dolkam"."""
        if end - start < _FULL_NAME or is_first_name(self.low[start]):
            return end - start >= _FULL_NAME
        capitals = [kind == NAME for kind in self.kind[start:end]]
        if self._begins_with_initials(start, end) and all(capitals):
            return True
        return may_be_full(self.low[start:end], capitals, self.speech)

    def _begins_with_initials(self, start: int, end: int) -> bool:
        """Return whether two words begin with initials in one, as "JD Roe" does."""
        first, known = (
            self.low[start],
            (self.speech.bodies, self.speech.media, self.speech.honorifics),
        )
        plain = self.speech.adjectives_behind and len(first) == end - start == _FULL_NAME
        if not plain or not _VOWELS.isdisjoint(first) or not first.isalpha():
            return False
        return not self.names_outlet(start) and not any(first in words for words in known)

    def is_adverb(self, i: int) -> bool:
        """Return whether a token may stand between a subject and its verb."""
        low, speech = self.low[i], self.speech
        if self.kind[i] != WORD and i > 0 and self.low[i - 1] not in (".", ":"):
            return False
        if low in self.classes.beside_verb:
            return True
        if speech.elided and 0 < i < len(self.low) - 1:  # "d'| abord", "| d'| abord"
            elided = low if low in speech.elided else self.low[i - 1]
            word = self.low[i + 1] if elided is low else low
            if elided in speech.elided and f"{elided}{word}" in self.classes.beside_verb:
                return True
        if not low.endswith(speech.adverb_endings) or self.is_noun(i):
            return False
        return self.kind[i] == WORD or (i == 0 and not self._begins_with_name())

    def _begins_with_name(self) -> bool:
        """Return whether a sentence begins with a name that ends like an adverb: "Italy said"."""
        low, behind = self.low, self.low[1] if len(self.low) > 1 else ""
        if 0 in self.sentence.outlets or is_first_name(low[0]):
            return True
        if self.speech.drops_subject:  # "Gassó dijo", but "Riaprirà anche", "Finalmente ha detto"
            says = behind in self.classes.verbs or behind in self.speech.auxiliaries
            return says and not low[0].endswith(self.speech.adverb_endings[-1:])
        verb = behind in self.classes.verbs or behind in self.classes.beside_verb
        return verb and self.speech.order_tells  # elsewhere a verb may stand second

    def opens_with_given(self) -> bool:
        """Return whether what may be an adverb opens a sentence as a first name: "Anders Lind"."""
        given = is_first_name(self.low[0]) and self.kind[:2] == [NAME, NAME]
        if not given or is_first_name(self.low[1]):
            return False
        ends = self.low[1].endswith(self.speech.people_endings) and self.kind[2:3] != [NAME]
        return ends or not self.is_noun(1)  # "Lehmann"

    def opens_adverbially(self) -> bool:
        """Return whether a sentence opens with no subject: "| Finalmente |, ha detto", "| Poco |".

        Only where a subject may be left out: elsewhere there is one behind.
        """
        low, speech = self.low, self.speech
        if not speech.drops_subject or self.kind[0] in (PUNCTUATION, QUOTATION):
            return False
        if low[0] in speech.moments or low[0] in speech.degrees:
            return True
        if low[0] in speech.these and low[1:2] and low[1] in speech.moments:
            return True  # "Esta vez"
        if low[0].endswith(speech.adverb_endings) and self.is_adverb(0):
            return True
        return match_at(low, 0, speech.asides) > 1

    def opens_asked(self) -> bool:
        """Return whether who asked opens a sentence before who answers: "Contactado por EFE, X"."""
        low, speech = self.low, self.speech
        return low[0] in speech.questioned or match_at(low, 0, speech.cited) > 1

    def is_clitic(self, i: int) -> bool:
        """Return whether a token is a pronoun between a subject and its verb."""
        return self.low[i] in self.speech.clitics and (i == 0 or self.kind[i] == WORD)

    def is_function_word(self, i: int) -> bool:
        """Return whether a token is no noun, no verb and no adjective."""
        return self.low[i] in self.classes.function_words or self.is_adverb(i)

    def is_preposition(self, i: int) -> bool:
        """Return whether a token is a preposition."""
        return self.low[i] in self.classes.prepositions

    def is_owned(self, q: int) -> bool:
        """Return whether an owner stands before a quotation: "Roe's | “new dawn” | pledge"."""
        return q > 0 and self.kind[q] == QUOTATION and self.low[q - 1].endswith(("'s", "s'"))

    def may_begin_view(self, i: int) -> bool:
        """Return whether a word such as "for" stands where it may begin a view: "For X, …"."""
        if i == 0 or self.kind[i - 1] in (PUNCTUATION, QUOTATION):
            asks = i == 0 and self.speech.adjectives_behind and self.low[-1] == "?"
            return not (asks and self.low[1] in self.speech.relatives)  # "Pour qui vote-t-elle ?"
        before, speech = self.low[i - 1], self.speech
        added = i == 1 and speech.verb_second and before in speech.adverbs  # "Auch | für X | ist"
        hangs = before in speech.conjunctions and before not in speech.as_said  # not "As for X"
        added = added or (i == 1 and hangs)  # "While | for X, it is"
        if added or before in speech.also or before in speech.openers:
            return True
        return self.is_whom(i + 1) or self.leads_to_whom(i + 1)  # "cita a X | para quien"

    def leads_to_whom(self, k: int) -> bool:
        """Return whether a pronoun for somebody begins at a token with its article: "la quale"."""
        led = self.speech.adjectives_behind and k + 1 < len(self.low)
        return led and self.low[k + 1] in self.speech.relatives and self.is_determiner(k)

    def is_whom(self, k: int) -> bool:
        """Return whether a token stands for somebody, and joins no clause: "quien", not "que"."""
        low = self.low[k] if k < len(self.low) else ""
        told = self.speech.adjectives_behind and low in self.speech.relatives
        return told and low not in self.speech.that and low not in self.speech.conjunctions

    def stops(self, i: int) -> bool:
        """Return whether no noun phrase goes across a token."""
        low, speech = self.low[i], self.speech
        if self.kind[i] == NAME and i > 0:
            opens = self.kind[i - 1] == NAME and self.low[i - 1] in ARTICLES
            if low in speech.heading_verbs:
                return not opens
            return low in speech.times and not (opens and self.names_outlet(i - 1))
        if low in speech.possessive and i + 1 < len(self.low) and self.is_noun(i + 1):
            return False
        if low in self.classes.closed:
            return True
        return (low in speech.verbs or low in speech.naming) and not self._is_noun_use(i)

    def _is_noun_use(self, i: int) -> bool:
        if i > 0 and self.low[i - 1] in ARTICLES and self.speech.order_tells:
            return True  # "close to the | talks"; elsewhere an article may be a pronoun
        if i > 0 and self.speech.past_endings and self._is_adjective_use(i):
            return True
        if i == 0 or not self.is_noun(i):
            return False
        if i - 1 in self.sentence.outlets and self.low[i] in self.speech.verbs:
            return self.speech.verb_second  # "Al-Ahram | judges that"
        if self.is_determiner(i - 1) or self.is_noun(i - 1):
            return True  # but "Le Figaro | juge" where a noun stands before its name
        return self.kind[i - 1] == NAME and not self.speech.adjectives_behind

    def _is_adjective_use(self, i: int) -> bool:
        """Return whether a form stands before the noun it describes: "an | informed source"."""
        led = self.low[i - 1] in self.speech.indefinite and i + 1 < len(self.low)
        return led and self.low[i].endswith(self.speech.past_endings) and self.is_noun(i + 1)

    def _is_noun_in(self, k: int) -> bool:
        """Return whether a paper's name lacks its article and is a noun: "ein Spiel auf | Zeit".

        So is one that but heads what follows: "| Bilan | : quarante nids"
        """
        low, speech = self.low, self.speech
        if k == 0:
            return low[1:2] == [":"] and low[0] in speech.nouns
        if low[k - 1] not in speech.venues or low[k - 1] in speech.hosting or not speech.hosting:
            return False
        outlet = find_outlet(low[k]) if is_ambiguous(low[k]) else None
        return outlet is not None and outlet.name.partition(" ")[0].lower() in speech.definite

    def heads_clause(self, k: int) -> bool:
        """Return whether a noun but heads a clause about a medium: "A threat that | the Post"."""
        low, speech = self.low, self.speech
        leads = speech.order_tells and low[k] in speech.nouns and k + 4 < len(low)
        if not leads or low[k + 1] not in speech.relatives:
            return False
        called = self.is_determiner(k + 2) and self.names_outlet(k + 4)  # "which | the calm Post"
        return called or self.names_outlet(k + 2)

    def names_outlet(self, k: int, *, sure: bool = False) -> bool:
        """Return whether a known outlet's name begins at a token, behind its article or not.

        Args:
            k: The token.
            sure: Whether a name that may be anything else needs its article.
        """
        if k >= len(self.low):
            return False
        first = k + (self.low[k] in self.speech.definite or self.low[k] in ARTICLES)
        if first in self.sentence.outlets:
            return True
        end = first
        of = self.speech.genitive if self.low[k] in self.speech.elided else ()  # "L'Eco di | Bari"
        while end < len(self.low) and (self.kind[end] == NAME or self.low[end] in of):
            end += 1
        if end == first or (first == k and end == k + 1 and self._is_noun_in(k)):
            return False
        homed = self.speech.nouns_capitalised and end > first + 1
        if homed and country_of_city(self.low[first]) is not None and self.names_outlet(first + 1):
            return True  # "den Wiener | Standard"
        goes_on = end < len(self.low)
        end += goes_on and goes_on_small(self.low[end - 1], self.low[end])
        start = k if sure else first
        for last in range(end, first, -1):
            if find_outlet(" ".join(self.low[k:last])) is not None and not (
                sure and is_ambiguous(" ".join(self.low[start:last]))
            ):
                return True
        if k == 0 or self.low[k - 1] != "(" or end + 1 >= len(self.low):
            return False
        homed = self.low[end] == "," and self.kind[end + 1] == NAME
        return homed and bool(homes_of(" ".join(self.low[k:end])))  # "(| Al-Watan |, Syria)"


def with_small_tail(words: Words, end: int) -> int:
    """Return where an outlet's name ends that goes on with a small letter, or `end`."""
    low = words.low
    goes_on = end < len(low) and words.kind[end] == WORD and words.kind[end - 1] == NAME
    if not goes_on or not goes_on_small(low[end - 1], low[end]):
        return end
    longer = range(min(len(low), end + _LONGEST_TAIL), end, -1)
    known = (stop for stop in longer if find_outlet(" ".join(low[end - 1 : stop])) is not None)
    joins = low[end] in words.speech.linking  # "Le Soir | de samedi"
    return next(known, end if joins else end + 1)
