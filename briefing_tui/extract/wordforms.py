"""Tell what the words of a sentence are: articles, nouns for speakers, adverbs, function words."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    is_ambiguous,
    small_tails,
)
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence


class Words:
    """The words of one sentence."""

    def __init__(self, sentence: Sentence, speech: Speech) -> None:
        self.sentence = sentence
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind

    def is_determiner(self, i: int) -> bool:
        """Return whether a token is an article or the like, in any case."""
        low, speech = self.low[i], self.speech
        return low in speech.definite or low in speech.indefinite or low in speech.possessive

    def is_noun(self, i: int) -> bool:
        """Return whether a token is a noun that the language's data knows as a speaker."""
        low, speech = self.low[i], self.speech
        return (
            low in speech.people
            or low in speech.media
            or low in speech.bodies
            or low in speech.documents
            or low.endswith(speech.people_endings or ("\0",))
        )

    def is_adverb(self, i: int) -> bool:
        """Return whether a token may stand between a subject and its verb."""
        low, speech = self.low[i], self.speech
        if self.kind[i] != WORD and i > 0 and self.low[i - 1] not in (".", ":"):
            return False
        if low in speech.adverbs or low in speech.auxiliaries:
            return True
        return (
            (self.kind[i] == WORD or i == 0)
            and bool(speech.adverb_endings)
            and low.endswith(speech.adverb_endings)
            and not self.is_noun(i)
        )

    def is_clitic(self, i: int) -> bool:
        """Return whether a token is a pronoun between a subject and its verb."""
        return self.low[i] in self.speech.clitics and (i == 0 or self.kind[i] == WORD)

    def is_function_word(self, i: int) -> bool:
        """Return whether a token is no noun, no verb and no adjective."""
        low, speech = self.low[i], self.speech
        return (
            self.is_determiner(i)
            or low in speech.pronouns
            or low in speech.objects
            or low in speech.relatives
            or self.is_preposition(i)
            or low in speech.conjunctions
            or (low in speech.adverbs or self.is_adverb(i))
            or low in speech.auxiliaries
            or low in speech.also
            or low in speech.so
        )

    def is_preposition(self, i: int) -> bool:
        """Return whether a token is a preposition."""
        return self.low[i] in self.speech.linking or self.low[i] in self.speech.prepositions

    def _stops(self, i: int) -> bool:
        """Return whether no noun phrase goes across a token."""
        low, speech = self.low[i], self.speech
        if self.kind[i] == NAME and i > 0:
            opens = self.kind[i - 1] == NAME and self.low[i - 1] in ARTICLES
            return low in speech.times and not (opens and self.names_outlet(i - 1))
        if low in speech.possessive and i + 1 < len(self.low) and self.is_noun(i + 1):
            return False
        if low in speech.pronouns or low in speech.objects or low in speech.relatives:
            return True
        if low in speech.conjunctions or low in speech.that or low in speech.prepositions:
            return True
        if low in speech.auxiliaries or low in speech.times or low in speech.adverbs:
            return True
        return (low in speech.verbs or low in speech.naming) and not self._is_noun_use(i)

    def _is_noun_use(self, i: int) -> bool:
        if i == 0 or not self.is_noun(i):
            return False
        return self.is_determiner(i - 1) or self.kind[i - 1] == NAME or self.is_noun(i - 1)

    def names_outlet(self, k: int, *, sure: bool = False) -> bool:
        """Return whether a known outlet's name begins at a token, behind its article or not.

        Args:
            k: The token.
            sure: Whether a name that may be anything else needs its article.
        """
        first = k + (self.low[k] in self.speech.definite or self.low[k] in ARTICLES)
        end = first
        while end < len(self.low) and self.kind[end] == NAME:
            end += 1
        goes_on = first < end < len(self.low)
        end += goes_on and (self.low[end - 1], self.low[end]) in small_tails()
        start = k if sure else first
        return any(
            find_outlet(" ".join(self.low[k:last])) is not None
            and not (sure and is_ambiguous(" ".join(self.low[start:last])))
            for last in range(end, first, -1)
        )
