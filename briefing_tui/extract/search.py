"""Search a sentence for the words that say somebody speaks."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import NUMBER
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase
    from briefing_tui.extract.tokens import Sentence


DASHES: Final = frozenset("—–-")


class Search:
    """A search of one sentence for cues, with those found so far."""

    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        """Begin with no cue."""
        self.sentence = sentence
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind
        self.cues: list[Cue] = []
        """Those found so far, in the order of the sentence."""
        self.clauses: Clauses | None = None
        """Those of the sentence, where the finite verb stands second."""
        if speech.verb_second:
            from briefing_tui.extract.clauses import Clauses  # late: few languages need it

            self.clauses = Clauses(sentence, phrases, speech)

    def add(
        self, rule: str, start: int, end: int, phrase: Phrase | None, to: Phrase | None = None
    ) -> None:
        """Note a cue, who it attributes to and whom they spoke to."""
        if phrase is not None and self._is_nobody(phrase):
            phrase = None
        self.cues.append(Cue(rule, start, end, phrase, to))

    def _is_nobody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a bare number or article."""
        if phrase.pronoun or phrase.end - phrase.start > 1:
            return False
        low = self.low[phrase.start]
        return self.kind[phrase.start] == NUMBER or low in self.speech.definite or len(low) == 1

    def is_just_outlet(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a known outlet's name, with its article or without."""
        first = phrase.start + (self.low[phrase.start] in self.speech.definite)
        return find_outlet(" ".join(self.low[first : phrase.end])) is not None

    def is_medium(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a known medium or holds a noun for one."""
        nouns = any(self.low[k] in self.speech.media for k in range(phrase.start, phrase.end))
        if nouns or self.phrases.names_outlet(phrase.start, sure=True):
            return True
        owner, owned, _ = " ".join(self.low[phrase.start : phrase.end]).partition("'s ")
        return bool(owned) and find_outlet(owner) is not None

    def is_somebody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is no pronoun, or one that tells whom it means: "him"."""
        return not phrase.pronoun or self.low[phrase.start] in self.speech.owners

    def is_in_medium(self, k: int) -> bool:
        """Return whether a preposition and a known medium stand at a token: "dans Le Figaro"."""
        low = self.low
        return (
            k + 1 < len(low) and low[k] in self.speech.venues and self.phrases.names_outlet(k + 1)
        )
