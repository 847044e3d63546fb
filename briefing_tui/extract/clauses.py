"""Find the subject of a verb where the finite verb stands second and the rest closes the clause.

"Am Montag sagte Müller", "Müller hat am Montag gesagt", "wie Müller am Montag sagte": what stands
before a verb need not be its subject.
"""

from __future__ import annotations

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.tokens import Sentence

_BOUNDARIES: Final = frozenset(",;:()—–")
_ENDED: Final = frozenset({"”,", "”?", "”!", "”.", "”…"})
_TITLE_TOKENS: Final = 8
_LONGEST_CLAUSE: Final = 80
"""Tokens behind which a clause is looked through no farther."""
_LONGEST_BRACKET: Final = 24
_NO_RANK: Final = 0
_MOST_SEGMENTS: Final = 5
_DESCRIBED: Final = 1
_NAMED: Final = 2
_CERTAIN: Final = 3


class Clauses:
    """The clauses of one sentence."""

    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        self.sentence = sentence
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind

    def particle_of(self, i: int) -> int | None:
        """Return where the particle of a separable verb closes its clause: "teilte … mit"."""
        particles = self.speech.separable.get(self.low[i])
        if not particles:
            return None
        for k in range(i + 1, min(len(self.low), i + _LONGEST_CLAUSE)):
            if self.low[k] in particles and self._closes(k):
                return k
            if self.kind[k] == PUNCTUATION and self.low[k] in ",;:." and not self._is_score(k):
                return None
        return None

    def _is_score(self, k: int) -> bool:
        """Return whether a mark stands between two numbers: "das 0:4"."""
        around = self.kind[k - 1 : k] + self.kind[k + 1 : k + 2]
        return around == [NUMBER, NUMBER]

    def _closes(self, i: int) -> bool:
        """Return whether a clause may end behind a token."""
        k = i + 1
        return (
            k >= len(self.low)
            or self.kind[k] in (PUNCTUATION, QUOTATION)
            or self.low[k] in self.speech.also
            or self.low[k] in self.speech.that
            or self.low[k] in self.speech.conjunctions
            or (self.speech.extraposes and self.phrases.is_preposition(k))
        )

    def start_of(self, i: int) -> int:
        """Return where the clause around a token begins."""
        k, least = i, max(0, i - _LONGEST_CLAUSE)
        while k > least:
            p = k - 1
            if self.kind[p] not in (PUNCTUATION, QUOTATION):
                k = p
                continue
            if self.low[p] == ")" and (bracket := self._bracket_before(p)) < p:
                k = bracket
                continue
            if self.kind[p] == PUNCTUATION and self.low[p] in _BOUNDARIES:
                break
            if self.kind[p] == QUOTATION and self.low[p] in _ENDED:
                break
            k = p
        return k

    def _bracket_before(self, close: int) -> int:
        """Return where a bracket opens, or where it closes if it is long or never opened."""
        for k in range(close - 1, max(-1, close - _LONGEST_BRACKET), -1):
            if self.low[k] == "(":
                return k
        return close

    def finite_of(self, start: int, i: int) -> int:
        """Return the auxiliary of a participle or infinitive, or the verb itself."""
        for k in range(start, i):
            if self.low[k] in self.speech.auxiliaries and self.low[k] not in self.speech.infinitive:
                return k
        return i

    def is_passive(self, finite: int, i: int) -> bool:
        """Return whether an auxiliary makes a passive: "wird genannt", not "wird nennen"."""
        return finite != i and self.low[finite] in self.speech.passive

    def is_subordinate(self, start: int, i: int) -> bool:
        """Return whether a clause opens with a word that sends its verb to the end."""
        if start >= i or self.low[start] not in self.speech.subordinators:
            return False
        return self._closes_with(i)

    def _closes_with(self, i: int) -> bool:
        """Return whether a clause ends with a verb and its auxiliaries: "bezeichnet hatte"."""
        while i + 1 < len(self.low) and self.low[i + 1] in self.speech.auxiliaries:
            i += 1
        return self._closes(i)

    def relative_at(self, start: int, i: int) -> int | None:
        """Return the relative pronoun that opens a clause which its verb closes."""
        low, speech = self.low, self.speech
        if start == 0 or low[start - 1] != "," or start >= i:
            return None
        if low[start] not in speech.definite and low[start] not in speech.relatives:
            return None
        if self.kind[start] == NAME or not self._closes_with(i):
            return None
        phrase = self.phrases.starting_at(start)
        # "die die Nachricht", "die dort Schafe hält"
        double = start + 1 < i and self.phrases.is_determiner(start + 1)
        double = double or (start + 2 < i and low[start + 1] in speech.adverbs)
        return start if double or phrase is None or phrase.end != i else None

    def _hangs_on_relative(self, start: int, i: int) -> bool:
        """Return whether a preposition and a relative pronoun open a clause: ", in der X sagt"."""
        low, speech = self.low, self.speech
        if start == 0 or low[start - 1] != "," or start + 2 >= i or not self._closes(i):
            return False
        opens = low[start] in speech.prepositions or low[start] in speech.linking
        named = self.kind[start + 2] == NAME or self.phrases.is_determiner(start + 2)
        named = named or low[start + 2] in speech.pronouns
        return opens and low[start + 1] in speech.definite and named

    # -- who

    def subject_of(self, i: int) -> tuple[str, Phrase | None]:
        """Return the subject of a verb of saying, and the rule that found it."""
        start = self.start_of(i)
        finite = self.finite_of(start, i)
        if self.is_subordinate(start, i):
            return "verb at the end", self._behind(start + 1, i)
        if self.relative_at(start, i) is not None:
            return "verb at the end", self._of_relative(start, i)
        if self._hangs_on_relative(start, i):
            return "verb at the end", self._behind(start + 2, i)
        limit = i if finite < i else len(self.low)
        before = self._in_front(start, finite)
        after = self._behind(finite + 1, limit)
        if start == finite or self._is_quotation(start, finite):
            return self._first_verb(start, after)
        if before is None:
            return "verb before its subject", after
        paper = not before.pronoun and (
            self.phrases.names_outlet(before.end - 1)
            or self.phrases.names_outlet(before.start, sure=True)
        )
        if (
            after is not None
            and not paper
            and self._rank(after) > self._rank(before)
            and not (self._is_spoken_to(after) and self._is_someone(before))
        ):
            return "verb before its subject", after
        bare = after is not None and self._is_bare_word(before)
        if bare and after is not None and self.phrases.names_outlet(after.start):
            return "verb before its subject", after
        if after is not None and self._is_object(before) and self._is_paper(after):
            return "verb before its subject", after
        return "verb", before

    def _is_object(self, phrase: Phrase) -> bool:
        """Return whether one unknown word opens a phrase: "Verständnis für die Fahrer äußert"."""
        k = phrase.start
        plain = not (phrase.pronoun or self.phrases.is_noun(k) or k in self.sentence.outlets)
        plain = plain and not self.phrases.is_determiner(k)
        return plain and self.kind[k] == NAME and self.kind[k + 1] != NAME

    def _is_paper(self, phrase: Phrase) -> bool:
        """Return whether a phrase is an outlet's name behind an article that may be a subject's."""
        subject = (
            self.phrases.is_determiner(phrase.start)
            and self.low[phrase.start] not in self.speech.oblique
        )
        return subject and phrase.start + 1 in self.sentence.outlets

    def _is_someone(self, phrase: Phrase) -> bool:
        return any(map(self.phrases.is_noun, range(phrase.start, phrase.end)))

    def _is_spoken_to(self, phrase: Phrase) -> bool:
        """Return whether a name in marks has an article of the dative: "sagte der „Nordpost“"."""
        last = phrase.end - 1
        marked = self.kind[last] == QUOTATION or last in self.sentence.outlets
        return marked and self.low[phrase.start] in self.speech.genitives

    def subject_before(self, i: int) -> Phrase | None:
        """Return the subject of the clause that ends before a token, whatever its verb."""
        start = self._past_adverbs(self._past_infinitive(self.start_of(i), i))
        if any(self.low[k] in self.speech.reportive for k in range(start, i)):
            return None
        if start > 1 and self.low[start - 1] == "," and not self._turns(start):
            host = self._host(start)
            if host is not None:
                return host
        before = self.phrases.starting_at(start) if start < i else None
        if before is not None and (before.end > i or self.low[start] in self.speech.oblique):
            before = None
        verb = self._past_links(before.end, i) if before else self._first_lower(start, i)
        if verb >= i or self.kind[verb] == PUNCTUATION:
            if start > 1 and before is not None and not self.phrases.may_speak(before):
                return self._host(start)  # "Zijn vrouw, Geesje, slaapt slecht:"
            return before if self.start_of(i) == 0 else None
        after = self._behind(verb + 1, i) if verb + 1 < i else None
        if before is None and after is None and start > 1 and verb == start:
            return self._host(start)
        if before is None or (after is not None and self._rank(after) > self._rank(before)):
            return after
        bare = after is not None and self._is_bare_word(before)
        if bare and after is not None and self.phrases.names_outlet(after.start):
            return after  # "Amüsiert zeigt sich La Repubblica: |"
        return before

    def _past_infinitive(self, start: int, end: int) -> int:
        """Return where the clause begins that an infinitive hangs on: "rät, Geld zu sparen: |"."""
        closes = start > 1 and end - start > 1 and self.low[start - 1] == ","
        if not closes or not self.low[end - 1].endswith("n"):
            return start
        parted = self.low[end - 2] in self.speech.infinitive
        joined = any(
            self.low[end - 1].startswith(f"{particle}zu") for particle in self.phrases.classes.tied
        )
        return self.start_of(start - 1) if parted or joined else start

    def _turns(self, start: int) -> bool:
        """Return whether a pronoun behind a verb is the subject: ", verneint er:"."""
        behind = self._behind(start + 1, len(self.low))
        return behind is not None and behind.pronoun

    def _past_adverbs(self, k: int) -> int:
        """Return the token behind "auch", "aber" and the like where a phrase follows there."""
        at, speech = k, self.speech
        while at + 1 < len(self.low) and (
            self.low[at] in speech.adverbs
            or self.low[at] in speech.also
            or self.low[at] in speech.openers
        ):
            at += 1
        return at if at == k or self.phrases.starting_at(at) is not None else k

    def _past_links(self, k: int, limit: int) -> int:
        """Return the token behind what hangs on a phrase: "im Bezirk", "der Partei"."""
        speech = self.speech
        while k + 1 < limit:
            word = self.low[k]
            hangs = word in speech.linking or word in speech.prepositions
            phrase = self.phrases.starting_at(k + hangs)
            if phrase is None or not (hangs or word in speech.genitives):
                break
            k = phrase.end
        return k

    def _first_lower(self, start: int, i: int) -> int:
        """Return the finite verb behind an adverbial, as far as the shape of words tells."""
        k = start
        while k < i and self.low[k] not in self.speech.auxiliaries:
            opens = self.low[k] in self.speech.linking or self.low[k] in self.speech.prepositions
            phrase = self.phrases.starting_at(k + opens)
            if phrase is None and not opens and self.low[k] not in self.speech.adverbs:
                return k
            k = phrase.end if phrase is not None else k + 1
        return k

    def cited_by(self, i: int, subject: Phrase | None) -> Phrase | None:
        """Return whom a verb such as "quotes" has for its object."""
        k = i + 1
        if subject is not None and subject.start > i:
            if subject.start > i + 1 and self._reads(i + 1) is not None:
                return self._reads(i + 1)
            k = subject.end
        return self._reads(k)

    def quoted_from(self, i: int, subject: Phrase | None) -> Phrase | None:
        """Return the letter that somebody quotes from: "zitiert aus | einem Brief"."""
        low, speech, start = self.low, self.speech, self.start_of(i)
        related = 1 < start < i - 1 and low[start - 1] == "," and low[start] in speech.linking
        if related and low[start + 1] in speech.definite:  # "ein Brief, aus dem X zitiert"
            return self.phrases.group_ending_at(start - 2)
        object_of = 1 < start < i - 1 and low[start - 1] == "," and low[start] in speech.oblique
        if object_of and low[start] in speech.definite:  # "ein Gast, den X zitiert"
            return self.phrases.group_ending_at(start - 2)
        k = subject.end if subject is not None and subject.start > i else i + 1
        paper = self.phrases.starting_at(k + 1) if low[k : k + 1] and k + 1 < len(low) else None
        if paper is None or low[k] not in speech.linking:
            return None
        words = low[paper.start : paper.end]
        return paper if any(is_kind_of(each, speech.documents, speech) for each in words) else None

    def _reads(self, k: int) -> Phrase | None:
        """Return the object that begins at a token: "den Minister", "ihn", "Angela Merkel"."""
        if k >= len(self.low) or self.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if self.low[k] in self.speech.objects:
            return Phrase(k, k + 1, pronoun=True)
        return self.phrases.starting_at(k)

    def _first_verb(self, start: int, after: Phrase | None) -> tuple[str, Phrase | None]:
        """Read a clause that its verb opens: ", sagte X", or "X, der Chef von Y, sagte"."""
        begin = self.start_of(start - 1) if start > 1 else 0
        joined = self.low[begin] in self.speech.subordinators  # "Während X lobt, | tadelt Y"
        host = self._host(start) if start > 1 and self.low[start - 1] == "," else None
        host = None if joined and after is not None else host
        if host is not None and (after is None or not after.pronoun):
            return "verb", host
        return "inverted verb", after

    def _host(self, start: int) -> Phrase | None:
        """Return the phrase that commas part from its verb: "X, der gestern kam, | sagte"."""
        end, latest = start - 1, None
        for _ in range(_MOST_SEGMENTS):
            begin = self.start_of(end)
            phrase = self.phrases.ending_at(end - 1) if end > begin else None
            whole = phrase is not None and phrase.start <= begin + self._leads(begin)
            whole = whole or (latest is not None and self._is_nominal(begin, end))
            if whole and (begin == 0 or self.low[begin - 1] != ","):
                return latest or (phrase if end < start - 1 else None)
            aside = begin > 0 and self._opens_aside(begin)
            if begin == 0 or not (whole or aside):
                return None
            if whole and phrase is not None and self._is_bare_name(phrase):
                latest = latest or phrase
            end = begin - 1
        return None

    def _is_nominal(self, begin: int, end: int) -> bool:
        """Return whether words hold no verb and open as a subject does."""
        speech = self.speech
        if begin >= end or self.low[begin] in speech.oblique or self.low[begin] in speech.pronouns:
            return False
        verbs = (speech.auxiliaries, speech.verbs, speech.naming, speech.reportive)
        return not any(low in forms for low in self.low[begin:end] for forms in verbs)

    def _leads(self, begin: int) -> int:
        speech, low = self.speech, self.low[begin]
        return int(low in speech.also or low in speech.conjunctions or low in speech.adverbs)

    def _opens_aside(self, begin: int) -> bool:
        """Return whether words open a relative clause or an apposition with an article."""
        if self.kind[begin] == NAME:
            return False
        speech, low = self.speech, self.low
        if low[begin] in speech.citing:  # "zitiert von der Agentur"
            return True
        opens = low[begin] in speech.prepositions or low[begin] in speech.linking
        at = begin + 1 if opens and begin + 1 < len(low) else begin
        return self.phrases.is_determiner(at) or low[at] in speech.relatives

    def _is_bare_name(self, phrase: Phrase) -> bool:
        words = range(phrase.start, phrase.end)
        return (
            len(words) > 1
            and all(self.kind[i] == NAME for i in words)
            and not (any(self.phrases.is_noun(i) for i in words))
        )

    def _is_bare_word(self, phrase: Phrase) -> bool:
        """Return whether a phrase is one unknown word that opens the sentence: "Milder"."""
        return phrase.end == 1 and not self.phrases.is_noun(0) and not phrase.pronoun

    def _is_quotation(self, start: int, end: int) -> bool:
        return end == start + 1 and self.kind[start] == QUOTATION

    def _in_front(self, start: int, verb: int) -> Phrase | None:
        """Return the phrase before a verb that may be its subject."""
        low, speech = self.low, self.speech
        start = self._past_adverbs(start)
        if start >= verb:
            return None
        word = low[start]
        adverbial = word in speech.linking or word in speech.prepositions or word in speech.adverbs
        if adverbial or word in speech.oblique or word in speech.subordinators:
            return None
        if self.kind[verb - 1] == QUOTATION and not self.low[verb - 1]:
            title = self.phrases.is_determiner(start) and verb - start <= _TITLE_TOKENS
            if title:
                return Phrase(start, verb)
        found = self.phrases.ending_at(verb - 1)
        return found if found is not None and found.start >= start else None

    def _behind(self, k: int, limit: int) -> Phrase | None:
        return self.phrases.after_verb(k, limit)

    def _of_relative(self, start: int, i: int) -> Phrase | None:
        """Return who a relative pronoun stands for, or the subject behind it."""
        behind = self._behind(start + 1, i)
        if self.low[start] in self.speech.oblique and behind is not None:
            return behind
        if behind is not None and self._rank(behind) >= _CERTAIN:
            return behind
        last = start - 2
        last -= last > 1 and self._closes_clause(last)
        while last > 1 and self.kind[last] == WORD and self.phrases.is_adverb(last):
            last -= 1
        antecedent = self.phrases.group_ending_at(last) if start > 1 else None
        thing = antecedent is not None and not self.phrases.may_speak(antecedent)
        if thing and behind is not None and self._is_bare_name(behind):
            return behind  # "die Marke, die Anna Berg gesetzt hatte"
        return Phrase(start, start + 1, pronoun=True, antecedent=antecedent)

    def _closes_clause(self, k: int) -> bool:
        """Return whether a word is what parts a relative clause from its noun: "X traf | , die"."""
        plain = self.kind[k] == WORD and not self.phrases.is_function_word(k)
        tied = self.low[k] in self.phrases.classes.tied  # "schließe X | ein, die"
        return plain or tied or self.low[k] in self.speech.auxiliaries

    def _rank(self, phrase: Phrase) -> int:
        """Return how likely a phrase is to be one who speaks."""
        speech, phrases = self.speech, self.phrases
        last = phrase.end - 1
        if last in self.sentence.outlets or (self.kind[last] == QUOTATION and self._calls(last)):
            return _CERTAIN
        if phrase.pronoun:
            both = self.low[phrase.start] in speech.objects or self._is_ambiguous(phrase.start)
            return _NAMED if both else _CERTAIN
        if any(phrases.is_noun(i) for i in range(phrase.start, self._head_end(phrase))):
            return _NAMED
        if not phrases.is_determiner(phrase.start) and self.kind[phrase.start] == NAME:
            return _NAMED
        return _DESCRIBED if self.kind[phrase.end - 1] == NAME else _NO_RANK

    def _calls(self, title: int) -> bool:
        """Return whether a medium is what bears a title: not "das Papier „ein Irrweg“"."""
        known = self.phrases.is_determiner(title - 1)
        return known or is_kind_of(self.low[title - 1], self.speech.media, self.speech)

    def _head_end(self, phrase: Phrase) -> int:
        """Return where what hangs on a phrase's noun begins: "Die Forderung | der Partei"."""
        hangs = (
            k
            for k in range(phrase.start + 1, phrase.end)
            if self.low[k] in self.speech.genitives and self.kind[k - 1] == NAME
        )
        return next(hangs, phrase.end)

    def _is_ambiguous(self, i: int) -> bool:
        """Return whether a pronoun may be an object as well: "sie", "es"."""
        return self.low[i] in self.speech.reflexives or self.speech.pronouns.get(self.low[i]) == "f"
