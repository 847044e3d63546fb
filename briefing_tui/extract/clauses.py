"""Know where clauses begin and end where the finite verb stands second and the rest closes it."""

from __future__ import annotations

from briefing_tui.extract.clause_subjects import subject_before
from briefing_tui.extract.likely_subjects import whole_group
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.tokens import Sentence

_BOUNDARIES: Final = frozenset(",;:()—–")
_ENDED: Final = frozenset({"”,", "”?", "”!", "”.", "”…"})
_LONGEST_CLAUSE: Final = 80
"""Tokens behind which a clause is looked through no farther."""
_LONGEST_BRACKET: Final = 24
_LONGEST_ASIDE: Final = 10
_LONGEST_SUBJECT: Final = 6
"""Tokens of "habe der frühere Minister Jo Roe" in front of an aside, at most."""


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
        if i > 1 and self.low[i - 1] in particles and self._closes(i):
            return i - 1  # "in der X zu | bedenken | gibt"
        beyond = 0
        for k in range(i + 1, min(len(self.low), i + _LONGEST_CLAUSE)):
            if k < beyond:
                continue
            if self.low[k] in particles and self._closes(k):
                return k
            if not beyond and self.low[k] == "," and (beyond := self._past_apposition(k)):
                continue
            if self.kind[k] == PUNCTUATION and self.low[k] in ",;:." and not self._is_score(k):
                return None
        return None

    def _past_apposition(self, comma: int) -> int:
        """Return the token behind what two commas set off without a verb, or 0: ", eine Rätin,"."""
        low = self.low
        behind = low[comma + 1 : comma + _LONGEST_BRACKET]
        if "," not in behind or not self.phrases.is_determiner(comma + 1):
            return 0
        end = comma + 1 + behind.index(",")
        phrase = self.phrases.starting_at(comma + 1)
        return end + 1 if phrase is not None and phrase.end == end else 0

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
                if self.low[k] in self.speech.that and self._opens_report(p):
                    break  # "meldt | dat X"
                if self.speech.extraposes and self._opens_unparted(k):
                    break  # "een brief | waarin X": Dutch has no comma there
                k = p
                continue
            if self.low[p] == ")" and (bracket := self._bracket_before(p)) < p:
                k = bracket
                continue
            if self.kind[p] == PUNCTUATION and self.low[p] in _BOUNDARIES:
                goes_on = self.low[p] == "," and (k < i or self.closes_with(i))
                if goes_on and (aside := self._aside_before(p)):  # not "…, | sagt Jo Roe"
                    k = aside
                    continue
                if k == i and self.kind[p - 1] == QUOTATION and self.closes_with(i):
                    k = p  # "dass er von „einer Stadt, die schläft“|, gesprochen habe."
                    continue
                break
            if self.kind[p] == QUOTATION and self.low[p] in _ENDED:
                return self._around_ended(p) if k == i else k
            k = p
        return k

    def _around_ended(self, q: int) -> int:
        """Return where a clause begins with its verb behind a shout: "X, der „Halt!“ | rief"."""
        start = self.start_of(q) if self.closes_with(q + 1) else q + 1
        word = self.low[start + self.phrases.is_preposition(start)]  # "in der X „Halt!“ | rief"
        opens = word in self.speech.definite or word in self.speech.relatives
        opens = opens and start > 0 and self.low[start - 1] == ","
        return start if opens or self.low[start] in self.speech.subordinators else q + 1

    def _aside_before(self, comma: int) -> int:
        """Return the comma before an aside that ends at one: "X hat|, so Y, dazu", or 0."""
        for k in range(comma - 2, max(0, comma - _LONGEST_ASIDE), -1):
            if self.low[k] == ",":
                said = self.low[k + 1] in self.speech.so
                said = said or self.low[k + 1] in self.speech.as_said
                near = self.low[max(0, k - _LONGEST_SUBJECT) : k] if said else ()
                return 0 if self.speech.auxiliaries.isdisjoint(near) else k
        return 0

    def _opens_unparted(self, k: int) -> bool:
        """Return whether a clause opens without a comma: "waarin X", "haalt uit naar | wat hij"."""
        low, speech = self.low, self.speech
        if low[k] in speech.wherein:
            return True
        names = low[k] in speech.subordinators and low[k] in speech.conjunctions
        return names and (self.phrases.is_preposition(k - 1) or low[k - 1] in speech.copulas)

    def _opens_report(self, p: int) -> bool:
        """Return whether a clause of what is said may follow: "meldt |", "wijst erop |"."""
        return self.low[p] in self.speech.verbs or self.low[p] in self.speech.reflexives

    def _bracket_before(self, close: int) -> int:
        """Return where a bracket opens, or where it closes if it is long or never opened."""
        for k in range(close - 1, max(-1, close - _LONGEST_BRACKET), -1):
            if self.low[k] == "(":
                return k
        return close

    def before_bracket(self, k: int) -> int:
        """Return the token at which a bracket before another one opens: "Die „X“ | (XY) warnt"."""
        return self._bracket_before(k - 1) if self.low[k - 1] == ")" else k

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
        if (
            self.low[start] in self.speech.pointing
            and self.low[start + 1] in self.speech.auxiliaries
        ):
            return False  # "Dat | heeft | X gezegd"
        quoted = start + 2 < i and self.kind[start + 1] == QUOTATION
        if quoted and self.low[start + 2] in self.speech.auxiliaries:
            return False  # "Als „Fehler“ hat X das | bezeichnet"
        return self.closes_with(i)

    def closes_with(self, i: int) -> bool:
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
        if self.kind[start] == NAME or not self.closes_with(i):
            return None
        phrase = self.phrases.starting_at(start)
        if phrase is not None and phrase.end < i and self._is_medium_that_does(phrase):
            return None  # "Von Paris aus, | das Wochenblatt L'Obs | will darin Ironie sehen"
        # "die die Nachricht", "die dort Schafe hält"
        double = start + 1 < i and self.phrases.is_determiner(start + 1)
        double = double or (start + 2 < i and low[start + 1] in speech.adverbs)
        return start if double or phrase is None or phrase.end != i else None

    def _is_medium_that_does(self, phrase: Phrase) -> bool:
        """Return whether an auxiliary stands second behind a medium: "| das Blatt X | will …"."""
        if self.low[phrase.end] not in self.speech.auxiliaries or phrase.end - phrase.start < 2:
            return False
        words = self.low[phrase.start + 1 : phrase.end]
        noun = any(is_kind_of(low, self.speech.media, self.speech) for low in words)
        return noun or self.phrases.names_outlet(phrase.start, sure=True)

    def hangs_on_relative(self, start: int, i: int) -> int:
        """Return the token behind a preposition and a relative: ", in der | X sagt", or 0."""
        low, speech = self.low, self.speech
        if start == 0 or low[start - 1] != "," or start + 2 >= i:
            return 0
        owned = low[start + 1] in speech.owning  # ", in deren Spalten | X sagt"
        if not (owned or low[start + 1] in speech.definite):
            return 0
        end = i + 1
        while low[end : end + 1] and low[end] in speech.auxiliaries:
            end += 1  # "zugerufen | haben soll |:"
        cites = low[i] in speech.citing or low[end : end + 1] == [":"]
        cites = cites and self.closes_with(i)  # "in der X zitiert wurde", "bei der X gesagt hat:"
        if not (cites or self._closes(i)):
            return 0
        if not (low[start] in speech.prepositions or low[start] in speech.linking):
            return 0
        at = start + 2 + owned
        named = self.kind[at] == NAME or self.phrases.is_determiner(at)
        return at if named or low[at] in speech.pronouns else 0

    def subject_before(self, i: int) -> Phrase | None:
        """Return the subject of the clause that ends before a token, whatever its verb."""
        return subject_before(self, i)

    def antecedent_at(self, k: int) -> Phrase | None:
        """Return the phrase that ends at a token, with whom it hangs on."""
        return whole_group(self, k)

    def cited_by(self, i: int, subject: Phrase | None) -> Phrase | None:
        """Return whom a verb such as "quotes" has for its object."""
        k, start = i + 1, self.start_of(i)
        if subject is not None and subject.pronoun and self.relative_at(start, i) == subject.start:
            guest = self._reads(start + 1)  # "das Blatt, das X mit den Worten | zitiert"
            known = guest is not None and self.phrases.names_outlet(guest.start)
            return guest if guest is not None and guest.end <= i and not known else None
        if subject is not None and subject.end < i and self.is_subordinate(self.start_of(i), i):
            guest = self._reads(subject.end)  # "während der Kurier X | zitiert"
            return guest if guest is not None and guest.end == i else None
        if subject is not None and subject.start > i:
            if (first := self._fronted(start, i)) is not None:
                return first
            k = subject.end
        where = self.phrases.behind(k + 1) if k < len(self.low) and self._is_venue(k) else None
        return self._reads(where.end if where is not None else self._past_manner(k))

    def _fronted(self, start: int, i: int) -> Phrase | None:
        """Return whom an object in front means: "| Einen Wirt |, der klagt, zitiert das Blatt"."""
        start = 0 if start == i > 0 and self.low[i - 1] == "," else start
        led = start < i and self.low[start] in self.speech.oblique
        guest = self.phrases.starting_at(start) if led else None
        if guest is None or not (self.phrases.may_speak(guest) or _is_agent(self, guest)):
            return None
        return guest

    def _past_manner(self, k: int) -> int:
        """Return the token behind what tells how: "zitiert | dazu ausführlich | die Chefin"."""
        low, speech, phrases = self.low, self.speech, self.phrases
        while speech.nouns_capitalised and k + 1 < len(low) and self.kind[k] == WORD:
            bare = not low[k].endswith(speech.adjective_endings) and not phrases.is_function_word(k)
            if not (bare or phrases.is_adverb(k) or low[k] in speech.bearing):
                break
            k += 1
        return k

    def _is_venue(self, k: int) -> bool:
        """Return whether a medium follows in which one is cited: "zitiert | in der NZZ | X"."""
        led = self.low[k] in self.speech.venues or self.low[k] in self.speech.cited
        return led and self.phrases.names_outlet(k + 1)

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
        places = range(paper.start, paper.end)
        at = next((j for j in places if is_kind_of(low[j], speech.documents, speech)), None)
        return (self._writer_of(at, paper) or paper) if at is not None else None

    def _writer_of(self, at: int, paper: Phrase) -> Phrase | None:
        """Return who wrote a paper: "aus einer Mail von | X", "aus einem Schreiben | der X"."""
        speech, link = self.speech, self.low[at + 1 : at + 2]
        if at + 2 >= paper.end or not (link[0] in speech.genitive or link[0] in speech.genitives):
            return None
        owner = self.phrases.starting_at(at + 1 + (link[0] in speech.genitive))
        return owner if owner is not None and self.phrases.may_speak(owner) else None

    def _reads(self, k: int) -> Phrase | None:
        """Return the object that begins at a token: "den Minister", "ihn", "Angela Merkel"."""
        if k >= len(self.low) or self.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if self.low[k] in self.speech.objects:
            return Phrase(k, k + 1, pronoun=True)
        found = self.phrases.starting_at(k)
        said = found is not None and self.low[found.end - 1] in self.speech.nouns
        return None if said else found  # "zitiert | die folgende Passage"


def _is_agent(clauses: Clauses, phrase: Phrase) -> bool:
    """Return whether the first noun of a phrase is one for who does something."""
    nouns = (clauses.low[k] for k in range(phrase.start + 1, phrase.end) if clauses.kind[k] == NAME)
    return next(nouns, "").endswith(clauses.speech.agent_endings or ("\0",))
