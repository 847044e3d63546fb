"""Find the words that say somebody speaks without a verb: nouns, colons, dashes, brackets."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.chains import cut_medium
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.openings import clause_subject, last_speaker
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verbs import Verbs
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Cue

_NOUN_REACH: Final = 3
_FULL_NAME: Final = 2
DASHES: Final = frozenset("—–-")
_ABOVE: Final = frozenset({"under", "with", "beneath", "above", "below"})
"""Prepositions before a headline."""
_BEARING_REACH: Final = 12
"""Tokens between a noun for words and the colon or verb that bears them, at most."""
_POINTING: Final = frozenset({"that", "this", "such", "so", "c'"})
_CLAUSE_TOKENS: Final = 3
"""Tokens that a clause in front of a colon has at least."""
_CLEFT_REACH: Final = 6
_COLON_REACH: Final = 24
_CLAUSE_REACH: Final = 16
_QUOTING: Final = frozenset({"citing", "cited", "interview"})
_TELLING: Final = frozenset(
    {"verb", "inverted verb", "shared subject", "according to", "cited", "noun"}
)


@cache
def _pointing_words(speech: Speech) -> frozenset[str]:
    return frozenset(word for phrase in speech.cleft | speech.pointing for word in phrase.split())


class Verbless(Verbs):
    """Reads what bears words beside the verbs of a sentence."""

    def _is_just_outlet(self, phrase: Phrase) -> bool:
        first = phrase.start + (self.low[phrase.start] in self.speech.definite)
        return find_outlet(" ".join(self.low[first : phrase.end])) is not None

    def _is_medium(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a known medium or holds a noun for one."""
        nouns = any(self.low[k] in self.speech.media for k in range(phrase.start, phrase.end))
        if nouns or self.phrases.names_outlet(phrase.start, sure=True):
            return True
        owner, owned, _ = " ".join(self.low[phrase.start : phrase.end]).partition("'s ")
        return bool(owned) and find_outlet(owner) is not None

    def _noun(self, i: int) -> None:
        """Read "her message was", "the paper's verdict: …", "in their words"."""
        if (verb := self._borne_before(i)) is not None:
            owner = self._named_beside(i) or self._owner_before(i)
            self._add("noun", verb, i + 1, owner)
            return
        who = self._comes_from(i)
        names = self._names_words(i)
        if who is None and not (self._bears_words(i) or self._holds_words(i) or names):
            self._handed_on(i)
            return
        behind = self._named_beside(i) if names else self._owner_behind(i)
        behind = behind if behind and self.phrases.may_speak(behind) else None
        who = who or behind or self._owner_before(i) or self._headed_by(i) or self._bearer(i)
        if who is not None:
            self.cues = [
                c for c in self.cues if not c.phrase or not c.phrase.start <= i < c.phrase.end
            ]
            self._add("noun", i, i + 1, who)

    def _names_words(self, i: int) -> bool:
        """Return whether a noun says what stood before it: "« Assez », tel est le verdict"."""
        low, speech, k = self.low, self.speech, i - 1
        pointing = _pointing_words(speech)
        while (
            k > 0
            and i - k < _CLEFT_REACH
            and (low[k] in pointing or low[k] in speech.passive or self.phrases.is_determiner(k))
        ):
            k -= 1
        dash = k == i - 2 and low[k] in DASHES
        return (dash or (k < i - 2 and low[k] == ",")) and self.kind[k - 1] == QUOTATION

    def _handed_on(self, i: int) -> None:
        """Read "La Presse rapporte les propos de X" where no words follow: X speaks next."""
        if QUOTATION in self.kind or i < 2 or not self.phrases.is_determiner(i - 1):
            return
        host = self._medium_beside(i - 2)
        who = self._owner_behind(i) if host is not None else None
        if who is not None and not who.pronoun and self.phrases.may_speak(who):
            self._add("cited", i, i + 1, who, host)

    def _owner_behind(self, i: int) -> Phrase | None:
        """Return whose words a noun means: "le verdict du Monde", "a report by Reuters"."""
        speech, low = self.speech, self.low
        if i + 2 >= len(low):
            return None
        if low[i + 1] in speech.genitives:
            owner = self.phrases.starting_at(i + 1)
            known = owner is not None and any(map(self.phrases.is_noun, range(*owner[:2])))
            last = owner.end - 1 if owner is not None else i
            named = last in self.phrases.sentence.outlets or self.phrases.names_outlet(i + 1)
            return owner if known or named else None  # "die Frage der Schleusen"
        by = self._past_addressee(i)
        if low[by] in speech.genitive | speech.agent | speech.origins and by + 1 < len(low):
            return self.phrases.behind(by + 1)
        return None

    def _past_addressee(self, i: int) -> int:
        """Return the token behind a noun and to whom it was said: "a remark made to X | by"."""
        low, speech = self.low, self.speech
        made = self.kind[i + 1] == WORD and low[i + 2] in speech.addressee and i + 3 < len(low)
        to = self.phrases.starting_at(i + 3) if made and speech.past_endings else None
        return to.end if to is not None and to.end < len(low) else i + 1

    def _owner_before(self, i: int) -> Phrase | None:
        """Return whose words a noun means: "her message", "the paper's verdict"."""
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.kind[k] not in (WORD, NAME):
                return None
            if self.low[k] in self.speech.possessive:
                if (teller := self._tells_in(k)) is not None:
                    return teller
                subject = self._medium_beside(k - 1) or self.phrases.first_subject(k)
                whose = None
                if subject is not None and not subject.pronoun and subject.end < k:
                    whose = subject if self.phrases.may_speak(subject) else None
                return Phrase(k, k + 1, pronoun=True, antecedent=whose)
            if self.low[k].endswith(("'s", "s'")) or k in self.phrases.sentence.outlets:
                return self.phrases.ending_at(k)
        return None

    def _tells_in(self, k: int) -> Phrase | None:
        """Return who speaks in what is their own: "X, qui parle dans | sa lettre d'un « Y »"."""
        last = self.cues[-1] if self.cues else None
        venue = self.low[k - 1] in self.speech.venues and self.speech.subject_behind
        beside = venue and last is not None and last.end == k - 1 and last.rule == "verb"
        return last.phrase if beside and last is not None else None

    def _medium_beside(self, verb: int) -> Phrase | None:
        """Return the medium right before a verb: "…, à quoi Le Temps | consacre sa manchette"."""
        if verb < 1 or self.kind[verb] != WORD or self.phrases.is_function_word(verb):
            return None
        phrase = self.phrases.ending_at(verb - 1)
        named = phrase is not None and self.phrases.names_outlet(phrase.start)
        return phrase if named else None

    def _borne_before(self, i: int) -> int | None:
        """Return the verb between a quotation and a noun that names it: "“…” is the headline"."""
        for k in range(i - 1, max(0, i - _CLAUSE_REACH // 2), -1):
            if self.low[k] in self.speech.bearing and (
                self.low[k] in self.speech.passive or self.low[k].endswith("'s")
            ):
                apart = k - 1
                while apart > 0 and (self.low[apart] in ",–—:" or self.low[apart] in _POINTING):
                    apart -= 1
                return k if self.kind[apart] == QUOTATION else None
            if self.kind[k] not in (WORD, NAME):
                return None
        return None

    def _named_beside(self, i: int) -> Phrase | None:
        """Return whose a noun is by the preposition behind it: "the headline | in the Sun"."""
        low, speech = self.low, self.speech
        if (
            i + 2 >= len(low)
            or low[i + 1] not in speech.complement | speech.venues | speech.genitive
        ):
            return self._owner_behind(i)
        owner = self.phrases.behind(i + 2)
        return owner if owner is not None and self.phrases.may_speak(owner) else None

    def _comes_from(self, i: int) -> Phrase | None:
        """Return whose words a noun means by a verb: "The best headline comes from the Sun"."""
        for k in range(i + 1, min(len(self.low), i + _NOUN_REACH + _NOUN_REACH)):
            if length := match_at(self.low, k, self.speech.coming):
                return self.phrases.behind(k + length)
        return None

    def _bearer(self, i: int) -> Phrase | None:
        """Return the medium whose object a noun is: "X carried the headline"."""
        if self._told_before(i) is not None or self._cited_at(i) is not None:
            return None
        if self.clauses is not None:
            subject = self.clauses.subject_before(i)
        else:
            subject = clause_subject(self.phrases, i)
        apart = subject is not None and subject.end < i - 1
        return subject if apart and subject is not None and self._is_medium(subject) else None

    def _headed_by(self, i: int) -> Phrase | None:
        """Return the medium that a sentence is about: "X ran it | under the headline “…”"."""
        low, speech = self.low, self.speech
        headed = i > 2 and self.kind[i + 1 : i + 2] == [QUOTATION] and speech.past_endings
        if not headed or low[i - 2] not in _ABOVE or not self.phrases.is_determiner(i - 1):
            return None
        subject = clause_subject(self.phrases, i)
        return subject if subject is not None and self._is_medium(subject) else None

    def _holds_words(self, i: int) -> bool:
        """Return whether a clause that hangs on a noun quotes: "his claim that it was “over”"."""
        speech, low = self.speech, self.low
        k = i + 1
        while k < len(low) and (low[k] in speech.times or low[k] in speech.adverbs):
            k += 1
        if k < len(low) and (low[k] in speech.agent or low[k] in speech.origins):
            who = self.phrases.behind(k + 1)
            k = self._past_apposition(who.end) if who is not None else k
        if k >= len(low) or (low[k] not in speech.that):
            return False
        for j in range(k, min(len(low), k + _CLAUSE_REACH)):
            if self.kind[j] == QUOTATION:
                return True
            if low[j] in ",;:":
                return False
        return False

    def _said_in(self, start: int) -> Phrase | None:
        """Return who speaks by the last verb from a token on."""
        for cue in reversed(self.cues):
            if cue.start < start:
                return None
            if cue.phrase is not None and cue.rule not in ("colon", "according to"):
                return cue.phrase
        return None

    def _owner_told(self, colon: int) -> Phrase | None:
        """Return whose words a noun before a colon says they are: "The best comes from X: |"."""
        last = self.cues[-1] if self.cues else None
        if last is None or last.rule != "noun" or last.phrase is None:
            return None
        near = range(last.phrase.end, colon)
        return last.phrase if last.phrase.start > last.end and self._is_quiet(near) else None

    def _cited_at(self, colon: int) -> Cue | None:
        """Return the cue by which the one is cited whose words a colon opens: "quotes X: |"."""
        for cue in reversed(self.cues):
            if cue.rule in _QUOTING and cue.phrase is not None:
                near = range(cue.phrase.end, colon)
                return cue if cue.phrase.end <= colon and self._is_quiet(near) else None
            if cue.start < colon and cue.phrase is not None and cue.phrase.start > cue.start:
                return None
        return None

    def _is_quiet(self, tokens: range) -> bool:
        """Return whether no verb of saying and no quotation stands among tokens."""
        return len(tokens) <= _CLAUSE_REACH and not any(
            self.kind[k] == QUOTATION or (self.low[k] in self.speech.verbs and self._is_verb(k))
            for k in tokens
        )

    def _told_before(self, colon: int) -> Phrase | None:
        """Return who speaks by the last verb before a colon that no quotation parts from it."""
        for cue in reversed(self.cues):
            between = self.kind[cue.end : colon]
            if QUOTATION in between or len(between) > _COLON_REACH:
                return None
            if cue.phrase is None or cue.rule not in _TELLING or cue.end > colon:
                continue
            if self._is_inserted(cue):
                continue
            beside = len(between) < _NOUN_REACH and cue.phrase.antecedent is not None
            inner = 1 < cue.phrase.start < cue.start and self._is_inner(cue.phrase)
            inner = inner and not beside
            closes = cue.end == colon and self.phrases.names_outlet(cue.phrase.start)
            closes = closes or self._shares_view(cue)
            if closes or (self.low[cue.start] not in self.speech.weak and not inner):
                return cue.phrase
        return None

    def _shares_view(self, cue: Cue) -> bool:
        """Return whether a medium is who holds a view: "un avis que partage | Le Devoir : "."""
        behind = cue.rule == "verb before its subject" and cue.phrase is not None
        return behind and cue.phrase is not None and self.phrases.names_outlet(cue.phrase.start)

    def _is_inserted(self, cue: Cue) -> bool:
        """Return whether a medium stands apart behind who speaks: "Jane Roe, in the Post, is"."""
        low, start = self.low, cue.start
        apart = cue.rule == "according to" and start > 1 and low[start - 1] == ","
        if not apart or low[cue.last : cue.last + 1] != [","] or not self.speech.subject_behind:
            return False
        subject = clause_subject(self.phrases, start - 1)
        return subject is not None and self.phrases.may_speak(subject)

    def _bears_words(self, i: int) -> bool:
        """Return whether a quotation stands right behind a noun for words, or behind its verb."""
        for k in range(i + 1, min(len(self.low), i + _BEARING_REACH)):
            if self.kind[k] == QUOTATION:
                return k - i <= _NOUN_REACH
            quoted = self.kind[k + 1 : k + 2] == [QUOTATION]
            if self.low[k] == ":":
                return quoted or k + 1 == len(self.low) or QUOTATION in self.kind
            if self.low[k] == "(" and quoted:
                return True
            if self.kind[k] == PUNCTUATION and self.low[k] != ",":
                return False
            if self.low[k] in self.speech.bearing:
                if self.low[k] in self.speech.passive and self.low[i] in self.speech.weighed:
                    return self.low[k + 1 : k + 2] == [":"]
                clause = self.low[k + 1 : k + 2] and self.low[k + 1] in self.speech.that
                length = _CLAUSE_REACH if clause else _NOUN_REACH
                reach = range(k + 1, min(len(self.low), k + 1 + length))
                return any(self.kind[j] == QUOTATION or self.low[j] == ":" for j in reach)
        return False

    def _punctuation(self, i: int) -> None:
        """Read "NAME: “…”", "“…” — NAME" and "“…” (OUTLET)"."""
        low, follows = self.low, i + 1 < len(self.low)
        quoted = i > 0 and self.kind[i - 1] == QUOTATION
        if low[i] == ":" and i > 0 and (not follows or self.kind[i + 1] == QUOTATION):
            if (cited := self._cited_at(i)) is not None:
                self._add("cited", i, i + 1, cited.phrase, cited.addressee)
            else:
                self._add("colon", i, i + 1, self._colon_speaker(i))
        elif low[i] == ":" and quoted:
            phrase = self.phrases.starting_at(i + 1) if follows else None
            if phrase is not None and self.phrases.names_outlet(i + 1):
                # "« Il est fini » : L'Express enterre le ministre"
                self._add("colon", i, i + 1, cut_medium(self.phrases, phrase))
            elif (owner := self._column_behind(i) or self._writer_behind(phrase)) is not None:
                self._add("colon", i, i + 1, owner)
        elif low[i] in DASHES and quoted:
            phrase = self.phrases.starting_at(i + 1)
            if phrase is not None and not phrase.pronoun and self._closes(phrase.end):
                self._add("dash", i, i + 1, phrase)
        elif low[i] == "(" and quoted and follows:
            self._signed(i)
        elif low[i] == "(" and i > 0 and follows and self.kind[i + 1] == QUOTATION:
            medium = self.phrases.group_ending_at(i - 1)
            if medium is not None and self._is_just_outlet(medium):
                self._add("colon", i, i + 1, medium)  # "Le Monde (« Le grand saut »)"

    def _signed(self, i: int) -> None:
        """Read who wrote words in brackets behind them: "(The Times)", "(Jane Roe, The Times)"."""
        phrases = self.phrases
        found = phrases.starting_at(i + 1)
        if found is None or phrases.names_outlet(i + 1):
            self._add("signed", i, i + 1, found)
            return
        parted = self.low[found.end : found.end + 1]
        named = parted and self.kind[found.start] == NAME
        links = self.speech.venues | self.speech.cited | DASHES  # "in der", "im"
        if not named or not (parted == [","] or parted[0] in links):
            return
        medium = phrases.behind(found.end + 1)
        if medium is not None and phrases.names_outlet(medium.start):
            self._add("signed", i, i + 1, found, medium)

    def _column_behind(self, colon: int) -> Phrase | None:
        """Return whose headline stands before a colon: "« Fin » : la une du Soir en dit long"."""
        speech, low = self.speech, self.low
        for k in range(colon + 2, min(len(low), colon + _BEARING_REACH)):
            if self.kind[k] in (PUNCTUATION, QUOTATION):
                return None
            page = low[k] in speech.columns or f"{low[k - 1]} {low[k]}" in speech.columns
            owner = self._owner_behind(k) if page or low[k] in speech.nouns else None
            if owner is not None and self.phrases.names_outlet(owner.start):
                return cut_medium(self.phrases, owner)
            if owner is not None and k == colon + 2 and self.phrases.may_speak(owner):
                return owner  # "« Non » : la réponse de la ministre"
        return None

    def _writer_behind(self, phrase: Phrase | None) -> Phrase | None:
        """Return who is named behind a colon as writing in a medium: "« X » : Jane Roe, in Y, "."""
        if phrase is None or phrase.pronoun or self.kind[phrase.start] != NAME:
            return None
        k = phrase.end + (self.low[phrase.end : phrase.end + 1] == [","])
        return phrase if self._is_in_medium(k) else None

    def _is_in_medium(self, k: int) -> bool:
        """Return whether a preposition and a known medium stand at a token: "dans Le Figaro"."""
        low = self.low
        return (
            k + 1 < len(low) and low[k] in self.speech.venues and self.phrases.names_outlet(k + 1)
        )

    def _colon_speaker(self, i: int) -> Phrase | None:
        found = self._watching(i) or self._owner_told(i) or self._before_colon(i)
        plain = found is None or not self._may_sound(found)
        tone = self._tone_of(i) if plain else None
        return tone or found

    def _may_sound(self, phrase: Phrase) -> bool:
        nouns = any(self.phrases.is_noun(k) for k in range(phrase.start, phrase.end))
        if self.clauses is not None and self.phrases.is_determiner(phrase.start):
            return nouns or self._is_medium(phrase) or self._ends_with_name(phrase)
        return self.phrases.may_speak(phrase)

    def _tone_of(self, colon: int) -> Phrase | None:
        """Return the medium of a sentence without a verb: "Même tonalité dans Le Devoir : |"."""
        if any(cue.phrase is not None for cue in self.cues) or colon > _COLON_REACH:
            return None
        found = [
            k
            for k in range(1, colon)
            if self.kind[k] == NAME and self.phrases.names_outlet(k) and self._hangs_at(k)
        ]
        return self.phrases.behind(found[0]) if found else None

    def _hangs_at(self, k: int) -> bool:
        """Return whether a preposition, with an article or grown into one, leads to a token."""
        article = self.phrases.is_determiner(k - 1) and not self.phrases.is_preposition(k - 1)
        return k > article and self.phrases.is_preposition(k - 1 - article)

    def _before_colon(self, i: int) -> Phrase | None:
        """Return who speaks behind a colon."""
        if self.clauses is not None:
            first = self.clauses.start_of(i)
            phrase = self._said_in(first)
            hangs = self.low[first] in self.speech.subordinators
            hangs = hangs or not self.speech.reportive.isdisjoint(self.low[first:i])
            if phrase is None and first > 0 and hangs:
                phrase = self._main_subject(first)  # "X hebt hervor, dass Y einzieht: |"
            phrase = phrase or self.clauses.subject_before(i)
            words = phrase is not None and self.low[phrase.start] in self.speech.nouns
            if words and phrase is not None and self.kind[phrase.start] == NAME:
                return None  # "Zitat des Tages: |"
            if phrase is None or not self.phrases.may_speak(phrase):
                phrase = self._said_in(0) or phrase
            if phrase is not None and self._is_told(phrase):
                return self._without_employer(phrase)
            return self._sole_person(i) or self._sole_medium(i) or phrase
        told = self._joined_subject(i) or self._told_before(i)
        if told is not None:
            return told
        phrase, subject = self.phrases.ending_at(i - 1), clause_subject(self.phrases, i)
        if phrase is not None:
            other = subject is None or not self.phrases.may_speak(subject)
            if phrase.start > 0 and other and self._is_just_outlet(phrase):
                return phrase  # "Une position que ne partage pas Le Figaro : |"
            return (subject if phrase.start > 0 else None) or self._may_be(phrase, i)
        return subject if subject and self.phrases.may_speak(subject) else None

    def _main_subject(self, comma: int) -> Phrase | None:
        """Return who the clause before a subordinate one is about, if that may be who speaks."""
        found = self._said_in(0) or self.phrases.first_subject(comma)
        return found if found is not None and self._is_told(found) else None

    def _is_told(self, phrase: Phrase | None) -> bool:
        """Return whether a phrase is a pronoun, a medium, a noun for a person or a full name."""
        if phrase is None or phrase.pronoun:
            return phrase is not None
        words = range(phrase.start, phrase.end)
        known = any(self.phrases.is_noun(k) or k in self.sentence.outlets for k in words)
        return known or self._ends_with_name(phrase) or self.phrases.names_outlet(phrase.start)

    def _ends_with_name(self, phrase: Phrase) -> bool:
        """Return whether two capital words close a phrase: "die Übersetzerin Irmela Castrop"."""
        names = [k for k in range(phrase.start, phrase.end) if self.kind[k] == NAME]
        return len(names) > 1 and names[-2:] == [phrase.end - 2, phrase.end - 1]

    def _sole_medium(self, colon: int) -> Phrase | None:
        """Return the one medium of a sentence: "Dem Guardian missfällt das: |"."""
        first = self.clauses.start_of(colon) if self.clauses is not None else 0
        if any(cue.phrase is not None for cue in self.cues):
            return None
        found: list[Phrase] = []
        for k in range(first, colon):
            if self.kind[k] == NAME and not (found and k < found[-1].end):
                phrase = self._medium_at(k)
                found += [phrase] if phrase is not None else []
        if len(found) != 1:
            return None
        return found[0]

    def _sole_person(self, colon: int) -> Phrase | None:
        """Return the one full name that hangs on nothing: "Bei X platzt | Jo Roe | die Geduld:"."""
        first = self.clauses.start_of(colon) if self.clauses is not None else 0
        subjects = {"m", "f"}.intersection(map(self.speech.pronouns.get, self.low[first:colon]))
        if subjects or any(cue.phrase is not None for cue in self.cues):
            return None
        names = [
            Phrase(k, k + _FULL_NAME)
            for k in range(first, colon - 1)
            if self.kind[k] == self.kind[k + 1] == NAME
            and is_first_name(self.low[k])
            and not (k > first and self.kind[k - 1] == NAME)
            and not (k > first and self.phrases.is_preposition(k - 1))
        ]
        known = len(names) == 1 and names[0].end - 1 not in self.sentence.outlets
        return self.phrases.starting_at(names[0].start) if known else None

    def _without_employer(self, phrase: Phrase) -> Phrase:
        """Cut "Anna Berg | vom Rundfunk" behind a full name."""
        for k in range(phrase.start + _FULL_NAME, phrase.end - 1):
            medium = k + 1 in self.sentence.outlets or self.phrases.names_outlet(k + 1)
            named = self.low[k] in self.speech.agent and medium
            if named and {*self.kind[phrase.start : k]} == {NAME}:
                return phrase._replace(end=k)
        return phrase

    def _medium_at(self, k: int) -> Phrase | None:
        """Return the known outlet whose name begins at a token, with its article."""
        at = k - (k > 0 and self.phrases.is_determiner(k - 1))
        if k in self.sentence.outlets:
            return Phrase(at, k + 1)
        phrase = self.phrases.starting_at(at)
        sure = phrase is not None and self.phrases.names_outlet(at, sure=True)
        return phrase if sure else None

    def _watching(self, i: int) -> Phrase | None:
        """Return who a clause that hangs on a medium is about: "the Post, where X watched: |"."""
        speech, low = self.speech, self.low
        for k in range(i - _CLAUSE_TOKENS, max(0, i - _COLON_REACH), -1):
            if self.kind[k] == QUOTATION:
                return None
            links = low[k] in speech.relatives or low[k] in speech.conjunctions
            if not links or low[k - 1] != "," or not self._names_outlet_before(k - 1):
                continue
            who = self.phrases.starting_at(k + 1)
            named = who is not None and not who.pronoun and self.kind[who.end - 2] == NAME
            return who if named and who is not None and who.end < i else None
        return None

    def _names_outlet_before(self, k: int) -> bool:
        name = self.phrases.name_ending_at(k - 1)
        return name is not None and self.phrases.names_outlet(name.start)

    def _joined_subject(self, i: int) -> Phrase | None:
        """Return the subject of the clause that "and" joins on in front of a colon.

        "The club agrees and its president is blunt: “…”"
        """
        first = clause_subject(self.phrases, i) if self.speech.adjectives_behind else None
        for k in range(i - _CLAUSE_TOKENS, first.end + 1 if first else i, -1):
            if self.low[k - 1] not in self.speech.also or not self.phrases.is_determiner(k):
                continue
            both = self.kind[k - 2] == NAME or self.phrases.is_noun(k - 2)
            phrase = self.phrases.starting_at(k)
            if both or phrase is None or phrase.end >= i or self.low[k] in self.speech.linking:
                continue
            if any(self.low[j] in self.speech.people for j in range(k, phrase.end)):
                return phrase
        return None

    def _may_be(self, phrase: Phrase, i: int) -> Phrase | None:
        """Return a phrase, or the nearest before a token where that one cannot speak."""
        return phrase if self.phrases.may_speak(phrase) else last_speaker(self.phrases, i)

    def _closes(self, k: int) -> bool:
        """Return whether nothing but a date stands from a token to the end of its sentence."""
        return all(
            self.kind[i] in (PUNCTUATION, NUMBER) or self.low[i] in self.speech.times
            for i in range(k, len(self.low))
        )
