"""Read the verbs of a sentence that say somebody speaks, each with its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefing_tui.extract.chains import cut_medium
from briefing_tui.extract.clauses import Clauses
from briefing_tui.extract.cue import Cue
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrase, Phrases
    from briefing_tui.extract.tokens import Sentence

_DASHES: Final = frozenset("—–-")
_FAR_AGENT: Final = 6
_SHARING: Final = 24
"""Cues among which a verb finds one whose subject it shares."""
_SPOKEN_ON: Final = frozenset({"”,", "”?", "”!", "”…", "”—"})
"""How a quotation ends that its sentence goes on behind."""


class Verbs:
    """The verbs of one sentence."""

    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        """Take a sentence with its phrases."""
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind
        self.cues: list[Cue] = []
        self.clauses = Clauses(sentence, phrases, speech) if speech.verb_second else None

    def _add(
        self, rule: str, start: int, end: int, phrase: Phrase | None, to: Phrase | None = None
    ) -> None:
        self.cues.append(Cue(rule, start, end, phrase, to))

    def _is_verb(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        known = low in speech.verbs or low in speech.naming or low in speech.participles
        known = known or low in speech.questioning
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
        endings = self.speech.inverted_endings
        if i == 0 or i + 1 >= len(self.low) or self.kind[i] != WORD:
            return False
        if not endings or not self.low[i].endswith(endings) or not self._spoken_on(i - 1):
            return False
        if self.phrases.is_function_word(i):
            return False
        if self.kind[i + 1] == NAME:
            return True
        phrase = self.phrases.starting_at(i + 1)
        return phrase is not None and not phrase.pronoun and self.phrases.may_speak(phrase)

    def _spoken_on(self, k: int) -> bool:
        """Return whether a token ends a quotation that its sentence goes on behind."""
        if self.low[k] in _SPOKEN_ON:
            return True
        return self.low[k] == "," and k > 0 and self.kind[k - 1] == QUOTATION

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
        shares = self.low[i] in speech.participles and not speech.subject_behind
        if not shares and (self._after_quotation(i) or i == 0 or self._closes_sentence(i)):
            rule, phrase = "inverted verb", self._subject_behind(to.end if to else behind)
            if phrase is None and to is not None and self._after_quotation(i):
                phrase, to = to, None  # "…?” asked Brandt."
            start = self._group_start(i) if phrase is not None else i
            to = to or (self._addressee(self._past_apposition(phrase.end)) if phrase else None)
        if phrase is None and not self._shares_subject(i):
            rule, phrase = "verb", phrases.ending_at(i - 1)
            if phrase is None and self.low[i] in speech.participles:
                phrase = phrases.name_ending_at(i - 1)
        behind_only = speech.subject_behind and self.low[i] not in speech.naming
        if phrase is None and behind_only and not self._shares_subject(i):
            rule, phrase = "verb before its subject", self._subject_behind(to.end if to else behind)
        if phrase is None:
            rule, phrase = "shared subject", self._shared_subject(i)
        asks = self.low[i] in speech.questioning and not self._after_quotation(i)
        if asks:
            guest = self._cited(end)
            if guest is not None and phrase is not None:
                self._add("interview", i, end, guest, phrase)
            return
        cited = self._cited(end) if self.low[i] in speech.citing else None
        if cited is not None:
            as_saying = self.low[cited.end : cited.end + 1] == ["as"]
            self._add("cited" if as_saying else "citing", i, end, cited, phrase)
            if as_saying:
                return
        self._add(rule, start, end, phrase, to)

    def _cited(self, k: int) -> Phrase | None:
        """Return whom a verb such as "citing" has for its object, with all that hangs on it."""
        phrase = self.phrases.starting_at(k) if k < len(self.low) else None
        if phrase is None or phrase.pronoun or not self.phrases.may_speak(phrase):
            return None
        end = phrase.end
        while end < len(self.low) and self.kind[end] == WORD and not self._may_say(end):
            end += 1
        hangs = end < len(self.low) and self.low[end] == "," and end - phrase.end <= _FAR_AGENT
        plain = self.kind[phrase.end - 1] == WORD
        return phrase._replace(end=end) if hangs and plain else phrase

    def _may_say(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        return low in speech.verbs or low in speech.participles or low in speech.conjunctions

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
        self._add(
            rule, i, i + 1, phrase, self._addressee(end) or self._dative(end, clauses.start_of(i))
        )

    def _dative(self, k: int, start: int) -> Phrase | None:
        """Return who is spoken to: "sagte Müller | der Zeitung X", "| Dem Sender | sagte er"."""
        if self.low[start] in self.speech.oblique:
            return self.phrases.starting_at(start)
        k = self._past_apposition(k)
        if k >= len(self.low) or k < 1 or self.kind[k - 1] not in (NAME, PUNCTUATION):
            return None
        if self.low[k] not in self.speech.oblique and self.low[k] not in self.speech.genitives:
            return None
        return self.phrases.starting_at(k)

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

    def _past_apposition(self, k: int) -> int:
        """Return the token behind a name set off by commas: "said the mayor, Ana Ruiz, to X"."""
        low = self.low
        if k < len(low) and low[k] == ",":
            behind = next((j for j in range(k + 1, min(len(low), k + 8)) if low[j] == ","), None)
            return behind + 1 if behind is not None else k
        return k

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
                adverbial = cut_medium(self.phrases, adverbial)
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
        return self._main_speaker(i) or self.phrases.first_subject(i)

    def _main_speaker(self, limit: int) -> Phrase | None:
        """Return who speaks by the last main clause before a token: "Ruth said Ivo denied it"."""
        chosen: Phrase | None = None
        for cue in self.cues[-_SHARING:]:
            weak = self.low[cue.start] in self.speech.weak or cue.rule in ("colon", "noun")
            if cue.phrase is None or cue.phrase.end > limit or weak:
                continue
            if chosen is None or not self._is_inner(cue.phrase):
                chosen = cue.phrase
        return chosen

    def _is_inner(self, phrase: Phrase) -> bool:
        """Return whether a phrase opens a clause that hangs on the one before it."""
        if phrase.start == 0 or self.clauses is not None:
            return False
        if phrase.antecedent is not None:
            return True
        before, speech = self.low[phrase.start - 1], self.speech
        if before in speech.that or before in speech.verbs:
            return True
        return before in speech.conjunctions and before not in speech.openers

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
                if phrase is not None and self.low[i] in self.speech.citing:
                    self._add("cited", i, i + 1, self.phrases.ending_at(i - 1), phrase)
                elif phrase is not None:
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
            return cut_medium(self.phrases, phrase) if phrase else None
        if self.low[k - 1] in self.speech.telling and k < len(self.low):
            return self.phrases.starting_at(k)
        return None
