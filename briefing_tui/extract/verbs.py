"""Read the verbs of a sentence that say somebody speaks, each with its subject."""

from __future__ import annotations

from briefing_tui.extract.chains import cut_medium
from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import VerbPlaces
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses

_FAR_AGENT: Final = 6
_HAVING: Final = frozenset({"habe", "hätte", "hätten"})
"""Auxiliaries by which a paper reports that somebody told it something."""
_ASIDE: Final = 6
"""Tokens between a verb and its subject that commas set off, at most."""
_SETS_OFF: Final = frozenset(",;.?!…")
_CARRIER: Final = 3
"""Tokens of "quoted by", at most."""
_LIKES_TO: Final = 4
"""Tokens of "which X likes to"."""
_SHARING: Final = 24
"""Cues among which a verb finds one whose subject it shares."""


class Verbs(VerbPlaces):
    """The verbs of one sentence."""

    def _verb(self, i: int, end: int) -> None:
        speech, phrases = self.speech, self.phrases
        if self.clauses is not None:
            self._verb_second(self.clauses, i, end)
            return
        if self._is_passive(i) or self._is_reduced(i, end) or self._is_impersonal(i):
            self._passive(i)
            return
        before = self.low[i - 1] if i > 0 else ""
        object_of = before in speech.that and before not in speech.relatives
        if object_of and self.low[i] in speech.citing:
            return  # "a note that Mediapart cites": the note speaks
        behind = self._past_asides(end)
        to = self._addressee(behind)
        rule, phrase, start = "", None, i
        shares = self.low[i] in speech.participles and not speech.subject_behind
        after = not shares and self._after_quotation(i)
        opens = i == 0 and not self._is_imperative()
        if not shares and (after or opens or self._closes_sentence(i)):
            rule, phrase = (
                "inverted verb",
                self._subject_behind(to.end if to else behind, far=after),
            )
            bare = to is not None and self.low[behind] not in speech.addressee
            asked = after or (i > 0 and self.low[i - 1] in "?!")
            if phrase is None and bare and asked:
                phrase, to = to, None  # "…?” asked Brandt."
            start = self._group_start(i) if phrase is not None else i
            to = to or (self._addressee(self._past_apposition(phrase.end)) if phrase else None)
        if phrase is None and not self._shares_subject(i):
            own = self._beside(i) if self.low[i] in speech.participles else None
            rule, phrase = "verb", own or self._past_carrier(phrases.ending_at(i - 1))
            if phrase is None and self.low[i] in speech.participles:
                phrase = phrases.name_ending_at(i - 1)
        behind_only = speech.subject_behind and self.low[i] not in speech.naming
        if phrase is None and behind_only and not self._shares_subject(i):
            rule, phrase = "verb before its subject", self._subject_behind(to.end if to else behind)
        if rule == "verb" and phrase is not None and self._is_no_verb(i, phrase):
            return
        if phrase is None or self._is_named_by_another(i, phrase):
            rule, phrase = "shared subject", self._cited_before(i) or self._shared_subject(i)
        asks = self.low[i] in speech.questioning and not self._after_quotation(i)
        asks = asks and before not in speech.reflexive  # "L'Opinion s'interroge sur"
        if asks:
            guest = self._cited(end)
            if guest is not None and phrase is not None:
                self._add("interview", i, end, guest, phrase)
            return
        cited = self._cited(end) if self.low[i] in speech.citing else None
        if cited is not None:
            behind = self._as_saying(cited.end)
            as_saying = behind < len(self.low)
            cited = (
                cited._replace(end=behind)
                if as_saying and self.kind[behind - 1] != PUNCTUATION
                else cited
            )
            self._add("cited" if as_saying else "citing", i, end, cited, phrase)
            if as_saying:
                return
        self._add(rule, start, end, phrase, to)

    def _is_imperative(self) -> bool:
        """Return whether a bare form opens the sentence: "Ask any nurse", but not "Said X"."""
        low, speech = self.low[0], self.speech
        return bool(speech.past_endings) and f"{low}s" in speech.verbs | speech.naming

    def _past_carrier(self, phrase: Phrase | None) -> Phrase | None:
        """Return who is quoted in a medium before a verb: "Experts | quoted by the Post warn"."""
        if phrase is None or phrase.pronoun:
            return phrase
        first = phrase.start - self.phrases.is_determiner(max(0, phrase.start - 1))
        for k in range(max(1, first - _CARRIER), first):
            speech = self.speech
            quoted = self.low[k] in speech.citing | speech.past_participles | speech.questioning
            if quoted and match_at(self.low, k, self.speech.cited) == first - k:
                return self.phrases.ending_at(k - 1) or phrase
        return phrase

    def _as_saying(self, k: int) -> int:
        """Return the "as" of "quotes an executive at the firm | as saying", or the end."""
        low, k = self.low, self._past_apposition(k)
        reach = range(k, min(len(low) - 1, k + _FAR_AGENT))
        if not self.speech.as_said.isdisjoint(low[k : k + 1]):
            return k
        for j in reach:
            if self.kind[j] not in (WORD, NAME):
                break
            if low[j] in self.speech.as_said and low[j + 1] in self.speech.participles:
                return j
        return len(low)

    def insertion(self, i: int) -> Cue | None:
        """Read a verb with its subject behind it that marks set off on both sides."""
        if not self._is_verb(i):
            return None
        start = self._group_start(i)
        if start == 0 or self.low[start - 1] not in _SETS_OFF:
            return None
        behind = self._past_asides(i + 1)
        to = self._addressee(behind)
        phrase = self._subject_behind(to.end if to else behind)
        if phrase is None or self.speech.pronouns.get(self.low[phrase.start]) == "x":
            return None
        to = to or self._addressee(self._past_apposition(phrase.end))
        end = self._past_asides(max(phrase.end, to.end if to else 0))
        closes = (
            end >= len(self.low) or self.low[end] in _SETS_OFF or self.phrases.is_preposition(end)
        )
        return Cue("insertion", start, i + 1, phrase, to) if closes else None

    def _is_reduced(self, i: int, end: int) -> bool:
        """Return whether "by" follows a verb that hangs on a noun: "an order signed by X"."""
        speech = self.speech
        if not speech.past_endings or end >= len(self.low) or self.low[end] not in speech.agent:
            return False
        if match_at(self.low, i, speech.cited) or self.low[i] in speech.citing:
            return False  # "quoted by the BBC" passes on
        return self.low[i].endswith(speech.past_endings)

    def _is_no_verb(self, i: int, phrase: Phrase) -> bool:
        """Return whether what looks like a verb says nothing of the phrase before it."""
        if self._is_plural(i, phrase) or self._lacks_subject(i, phrase):
            return True
        return self._names_thing(i, phrase)

    def _is_plural(self, i: int, phrase: Phrase) -> bool:
        """Return whether what looks like a verb is a noun with its adjective: "swing states".

        A noun in the singular that nothing determines is rare before a verb that ends in "s".
        """
        speech, start = self.speech, phrase.start
        if not speech.past_endings or phrase.pronoun or not self.low[i].endswith("s"):
            return False
        told = start > 0 and self.low[start - 1] in speech.possessive
        bare = self.kind[start] == WORD and not self.phrases.is_determiner(start) and not told
        words = range(start, phrase.end)
        return bare and not any(self.kind[k] == NAME or self.phrases.is_noun(k) for k in words)

    def _is_named_by_another(self, i: int, phrase: Phrase) -> bool:
        """Return whether a "which" is what the sentence's subject names: ", que considera “…”"."""
        speech, what = self.speech, phrase.antecedent
        thing = what is not None and not self.phrases.may_speak(what)
        return speech.drops_subject and self.low[i] in speech.naming and thing

    def _is_impersonal(self, i: int) -> bool:
        """Return whether a verb that names has no one for its subject: "se considera"."""
        speech = self.speech
        named = speech.drops_subject and self.low[i] in speech.naming
        return named and i > 0 and self.low[i - 1] in speech.reflexive

    def _cited(self, k: int) -> Phrase | None:
        """Return whom a verb such as "citing" has for its object, with all that hangs on it."""
        to = k + 1 < len(self.low) and self.low[k] in self.speech.addressee  # "cita a un experto"
        phrase = self.phrases.behind(k + to) if k < len(self.low) else None
        phrase = self._one_named(phrase) if phrase is not None else None
        if phrase is None or phrase.pronoun or not self.phrases.may_speak(phrase):
            return None
        end = phrase.end
        while end < len(self.low) and self.kind[end] == WORD and not self._may_say(end):
            end += 1
        hangs = end < len(self.low) and self.low[end] == "," and end - phrase.end <= _FAR_AGENT
        plain = self.kind[phrase.end - 1] == WORD
        return phrase._replace(end=end) if hangs and plain else phrase

    def _one_named(self, phrase: Phrase) -> Phrase:
        """Return the name behind "one of them": "a rencontré l'un d'eux, | Jane Roe", or itself."""
        low, end = self.low, phrase.end
        joins = self.speech.linking | self.speech.pronouns.keys()
        while end < len(low) and low[end] in joins:
            end += 1
        named = self.kind[end : end + 2] == [PUNCTUATION, NAME] and low[end] == ","
        some = low[phrase.end - 1] in joins | self.speech.indefinite
        if not named or not some:
            return phrase
        return self.phrases.starting_at(end + 1) or phrase

    def _may_say(self, i: int) -> bool:
        low, speech = self.low[i], self.speech
        return low in speech.verbs or low in speech.participles or low in speech.conjunctions

    def _verb_second(self, clauses: Clauses, i: int, end: int) -> None:
        """Read a verb of a language in which the finite verb stands second."""
        finite = clauses.finite_of(clauses.start_of(i), i)
        if self._is_passive_here(clauses, finite, i):
            self._add_agent(clauses.start_of(i), i)
            return
        if self._is_anothers(finite, i):
            return
        before, speech = self.low[i - 1] if i else "", self.speech
        shares = before in speech.also or before in speech.openers or before in speech.infinitive
        rule, phrase = clauses.subject_of(i) if not shares else ("", None)
        phrase = self._with_guest(phrase)
        if phrase is None:
            rule, phrase = "shared subject", self._shared_subject(i)
        if self._lets_speak(clauses, finite, i, phrase):
            return
        if phrase is not None:
            end = max(end, phrase.end) if phrase.start == end else end
        if self.low[i] in self.speech.citing and not clauses.is_passive(finite, i):
            cited = clauses.quoted_from(i, phrase) or clauses.cited_by(i, phrase)
            if cited is not None and self._is_somebody(cited):
                self._add("cited", i, i + 1, cited, phrase)
                return
        if self.low[i] in self.speech.seeming and self._is_thing(phrase):
            return  # "Die Vorbereitungen zeigen sich"
        if finite == i and phrase is not None and self._is_subjunctive(i, phrase):
            return  # "Der Bericht bestätige “…”": somebody else says that it does
        if phrase is not None and (guest := self._talked_with(clauses, i, phrase)) is not None:
            self._add("interview", i, i + 1, guest, phrase)
            return
        to = self._told_to(clauses, finite, i, end, phrase)
        if to is None and phrase is not None and (k := self._told_at(phrase)):
            phrase, to = phrase._replace(end=k), Phrase(k, phrase.end)
        self._add(rule, i, i + 1, phrase, to)

    def _is_passive_here(self, clauses: Clauses, finite: int, i: int) -> bool:
        """Return whether something is said in the passive: "was versprochen wurde"."""
        if self.low[i] in self.speech.citing:
            return False
        closing = self.low[min(i + 1, len(self.low) - 1)]
        return clauses.is_passive(finite, i) or (finite == i and closing in self.speech.passive)

    def _is_anothers(self, finite: int, i: int) -> bool:
        """Return whether the mood of a verb tells that somebody else says that one says."""
        speech, low = self.speech, self.low
        ends = low[i].endswith(speech.reportive_endings or ("\0",))
        if i and ends and speech.pronouns.get(low[i - 1]) == "x":
            return True  # "Man kommentiere"
        if finite != i:
            told = low[finite] in _HAVING and low[i] in speech.confiding
            told = told and self._is_medium_here(Phrase(finite + 1, i))
            return low[finite] in speech.reportive and not told  # "Er solle nicht klagen"
        closing = low[min(i + 1, len(low) - 1)]
        return (
            closing in speech.reportive & speech.auxiliaries
        )  # "die „halblaut“ zugestimmt hätten"

    def _lets_speak(self, clauses: Clauses, finite: int, i: int, phrase: Phrase | None) -> bool:
        """Read whom a subject lets speak: "lässt ihre Autorin X | schimpfen"."""
        if phrase is None or finite >= i or self.low[finite] not in self.speech.letting:
            return False
        own = self.low[finite + 1] in self.speech.reflexives  # "lässt sich im Blick zitieren"
        if own and self.low[i] in self.speech.citing:
            self._add("verb", i, i + 1, phrase)
            return True
        guest = clauses.cited_by(finite, phrase)
        if guest is None or not phrase.end <= guest.start < guest.end <= i:
            return False
        self._add("verb", i, i + 1, guest, phrase)
        return True

    def _told_to(
        self, clauses: Clauses, finite: int, i: int, end: int, phrase: Phrase | None
    ) -> Phrase | None:
        """Return who is spoken to, behind a verb or its subject or in front of both."""
        speech = self.speech
        while end < len(self.low) and (
            self.low[end] in speech.times or self.low[end] in speech.adverbs
        ):
            end += 1
        to = self._addressee(end) or self._dative(end, clauses.start_of(i))
        if phrase is None or to is not None:
            return to
        to = self._spoken_to(i + 1) if phrase.end <= i else None
        if to is None and (finite < i or phrase.end < i):
            told = self._spoken_to(finite + 1 if phrase.end <= finite < i else phrase.end)
            to = told if told is not None and self._is_medium_here(told) else None
        return to

    def _is_subjunctive(self, i: int, subject: Phrase) -> bool:
        """Return whether a verb of a noun in the singular has the ending of that mood."""
        low, speech = self.low[i], self.speech
        named = subject.end - subject.start == 1 and self.kind[subject.start] == NAME
        one = not subject.pronoun and (named or self.phrases.is_determiner(subject.start))
        ends = low.endswith(speech.reportive_endings or ("\0",))
        past = low.endswith(speech.preterite_endings or ("\0",)) or low in speech.passive
        return one and ends and not past

    def _is_thing(self, phrase: Phrase | None) -> bool:
        return phrase is not None and not self.phrases.may_speak(phrase)

    def _talked_with(self, clauses: Clauses, i: int, subject: Phrase) -> Phrase | None:
        """Return whom a medium talks to: "Der Kurier hat mit X | gesprochen"."""
        speech, low = self.speech, self.low
        if low[i] not in speech.conversing or not self._is_medium_here(subject):
            return None
        for k in range(clauses.start_of(i), len(low) - 1):
            if k > i and self.kind[k] in (PUNCTUATION, QUOTATION):
                return None
            if low[k] in speech.beside:
                guest = self.phrases.starting_at(k + 1)
                return guest if guest is not None and self.phrases.may_speak(guest) else None
        return None

    def _is_medium_here(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a known medium, or holds a noun for one."""
        media = self.speech.media
        nouns = any(
            is_kind_of(low, media, self.speech) for low in self.low[phrase.start : phrase.end]
        )
        return (
            nouns
            or self.phrases.names_outlet(phrase.start)
            or (phrase.end - 1 in self.sentence.outlets)
        )

    def _told_at(self, phrase: Phrase) -> int:
        """Return where the paper begins that somebody tells: "sagte der Minister | der Stampa"."""
        staff = self.speech.staff | self.speech.bodies
        for k in range(phrase.start + 2, phrase.end):
            who, endings = self.low[k - 1], self.speech.people_endings
            person = who in self.speech.people or who.endswith(endings or ("\0",))
            told = person and who not in staff and self.low[k] in self.speech.genitives
            named = k + 2 < phrase.end and self.kind[k + 2] == NAME
            named = named and is_kind_of(self.low[k + 1], self.speech.media, self.speech)
            if told and (named or self.phrases.names_outlet(k)):
                return k
        return 0

    def _with_guest(self, phrase: Phrase | None) -> Phrase | None:
        """Return a "who" with whom it stands for: "lässt X zu Wort kommen, der | warnt"."""
        last = self.cues[-1] if self.cues else None
        if last is None or last.rule != "interview" or phrase is None or not phrase.pronoun:
            return phrase
        relative = self.low[phrase.start] in self.speech.definite
        return phrase._replace(antecedent=last.phrase) if relative else phrase

    def _dative(self, k: int, start: int) -> Phrase | None:
        """Return who is spoken to: "sagte Müller | der Zeitung X", "| Dem Sender | sagte er"."""
        if self.low[start] in self.speech.oblique:
            return self.phrases.starting_at(start)
        k = self._past_apposition(k)
        if k >= len(self.low) or k < 1:
            return None
        if (
            self.kind[k - 1] not in (NAME, PUNCTUATION)
            and self.low[k - 1] not in self.speech.pronouns
        ):
            return None
        if self.low[k] not in self.speech.oblique and self.low[k] not in self.speech.genitives:
            return None
        return self.phrases.starting_at(k)

    def _spoken_to(self, k: int) -> Phrase | None:
        """Return who is spoken to right behind a verb whose subject stands in front of it."""
        cases = self.speech.genitives | self.speech.oblique
        return self.phrases.starting_at(k) if self.low[k : k + 1] and self.low[k] in cases else None

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
        while asides and k < len(self.low) and (length := self._aside_at(k)):
            k += length
        return k

    def _aside_at(self, k: int) -> int:
        """Return how many tokens at one stand between a verb and its subject, or a place."""
        length = match_at(self.low, k, self.speech.asides)
        when = self.low[k] in self.speech.adverbs or self.low[k] in self.speech.times
        if length or not when or not self.speech.subject_behind:
            return length
        return int(k + 1 < len(self.low) and self.phrases.is_preposition(k + 1))  # "hier | sur X"

    def _subject_behind(self, k: int, *, far: bool = False) -> Phrase | None:
        """Return the subject behind its verb, an adverbial passed over where one may stand.

        Args:
            k: The token behind the verb.
            far: Whether a quotation before the verb leaves room for one in any language.
        """
        k = self._past_verb(self._past_asides(k))
        if k < len(self.low) and (airing := self._airing(k)):
            where = self.phrases.behind(k + airing)
            end = cut_medium(self.phrases, where).end if where is not None else len(self.low)
            return self.phrases.starting_at(end) if far and end < len(self.low) else None
        phrase = self.phrases.starting_at(k) if k < len(self.low) else None
        if phrase is not None and self.speech.subject_behind and self.phrases.is_bare(phrase):
            return None
        if not (far or self.speech.subject_behind) or k + 1 >= len(self.low):
            return phrase
        if phrase is not None and not self._hangs(k):
            return self._without_place(phrase)
        if self.low[k] == "," and "," in self.low[k + 1 : k + 1 + _ASIDE]:
            behind = self.low.index(",", k + 1) + 1  # "ose, à contre-courant, | X"
            return self.phrases.starting_at(behind) if behind < len(self.low) else None
        if self._hangs(k) or self.low[k] in self.speech.prepositions:
            adverbial = self.phrases.behind(k + 1)
            if adverbial is not None:
                adverbial = cut_medium(self.phrases, adverbial)
                behind = self._past_asides(adverbial.end)
                if behind < len(self.low) and self._hangs(behind):
                    return None
                found = self.phrases.starting_at(behind)
                bare = found is not None and self.kind[found.start] == WORD
                bare = bare and not self.phrases.is_determiner(found.start) if found else False
                return None if bare and not self.speech.subject_behind else found
        return None

    def _past_verb(self, k: int) -> int:
        """Return the token behind a verb that "and" joins on: "a dit | et répété X"."""
        joined = k + 1 < len(self.low) and self.low[k] in self.speech.also
        forms = (self.speech.verbs, self.speech.past_participles)
        verb = joined and any(self.low[k + 1] in words for words in forms)
        return k + 2 if verb and self.speech.subject_behind else k

    def _without_place(self, phrase: Phrase) -> Phrase:
        """Cut "la magistrada en la vista" behind the person where no comma names them."""
        if self.kind[phrase.end + 1 : phrase.end + 2] == [NAME] and self.low[phrase.end] == ",":
            return phrase
        for k in range(phrase.start + 1, phrase.end - 1):
            if self._is_apart(k):
                return phrase._replace(end=k)
        return phrase

    def _is_apart(self, k: int) -> bool:
        """Return whether a preposition leads to where, in what or when somebody spoke."""
        speech, low = self.speech, self.low
        if low[k] in speech.venues:
            told = (speech.documents, speech.nouns, speech.interviews)
            noun = low[min(k + 2, len(low) - 1)]
            return low[k - 1] in speech.people or any(noun in words for words in told)
        grown = low[k] in speech.addressee and low[k] in speech.definite
        return grown and self.kind[k + 1] == WORD and not self.phrases.is_noun(k + 1)

    def _hangs(self, k: int) -> bool:
        """Return whether a word opens no subject: "de", "na" (em a), but not "des témoins"."""
        plain = self.kind[k] == WORD and self.low[k] not in self.speech.indefinite
        return plain and self.low[k] in self.speech.linking

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
        return not ((self.kind[i - 1] == NAME and before not in speech.times) or self._beside(i))

    def _beside(self, i: int) -> Phrase | None:
        """Return who does beside the sentence's subject: "with many marchers chanting"."""
        for k in range(i - 1, max(-1, i - _ASIDE), -1):
            if self.kind[k] not in (WORD, NAME):
                return None
            if self.low[k] in self.speech.beside:
                phrase = Phrase(k + 1, i - self.phrases.is_adverb(i - 1))
                return phrase if self.phrases.may_speak(phrase) else None
        return None

    def _shared_subject(self, i: int) -> Phrase | None:
        return self._who_likes_to(i) or self._main_speaker(i) or self.phrases.first_subject(i)

    def _cited_before(self, i: int) -> Phrase | None:
        """Return who is cited right before a participle: "quotes Ruth Okafor as | saying"."""
        last = self.cues[-1] if self.cues else None
        cited = last is not None and last.rule == "cited" and last.phrase is not None
        return last.phrase if cited and last and last.phrase and last.phrase.end == i - 1 else None

    def _who_likes_to(self, i: int) -> Phrase | None:
        """Return whose verb rules an infinitive in a clause of its own: "which X likes to call"."""
        if i < _LIKES_TO or self.low[i - 1] not in self.speech.infinitive:
            return None
        verb, speech = i - 2, self.speech
        if self.kind[verb] != WORD or self.low[verb] in speech.auxiliaries:
            return None
        phrase = self.phrases.ending_at(verb - 1)
        if phrase is None or phrase.start == 0 or not self.phrases.may_speak(phrase):
            return None
        return phrase if self.low[phrase.start - 1] in speech.relatives else None

    def _main_speaker(self, limit: int) -> Phrase | None:
        """Return who speaks by the last main clause before a token: "Ruth said Ivo denied it"."""
        chosen: Phrase | None = None
        for cue in self.cues[-_SHARING:]:
            weak = self.low[cue.start] in self.speech.weak or cue.rule in ("colon", "noun")
            weak = weak or (cue.rule == "according to" and self._has_subject(cue, limit))
            if cue.phrase is None or cue.phrase.end > limit or weak:
                continue
            if chosen is None or not self._is_inner(cue.phrase) or self._reports_on(cue, limit):
                chosen = cue.phrase
        return chosen

    def _reports_on(self, cue: Cue, limit: int) -> bool:
        """Return whether an aside's subject goes on: "…, rappelle Le Soir, avant de | noter"."""
        aside = cue.rule == "inverted verb" and self.speech.subject_behind and cue.start > 0
        return aside and self.low[cue.start - 1] == "," and self.low[cue.last : limit][:1] == [","]

    def _has_subject(self, source: Cue, limit: int) -> bool:
        """Return whether a clause has a subject behind the source that opens it.

        "À en croire X, elle serait partie, qualifiant le lieu de"
        """
        if source.start or source.last >= limit or self.low[source.last] != ",":
            return False
        subject = self.phrases.starting_at(source.last + 1)
        return subject is not None and subject.end < limit and self.phrases.may_speak(subject)

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

    def _passive(self, i: int) -> None:
        """Find who does it behind "by"; without one nobody can be named, but whom media quote."""
        low, speech = self.low, self.speech
        if low[i] in speech.citing and not speech.as_said.isdisjoint(low[i + 1 : i + 2]):
            # "a minister is quoted as saying"
            self._add("verb", i, i + 2, self.phrases.ending_at(i - 1))
            return
        for k in range(i + 1, min(len(self.low), i + 1 + _FAR_AGENT)):
            if self.low[k] in self.speech.agent:
                phrase = self.phrases.behind(k + 1)
                if phrase is not None and self.low[i] in self.speech.citing:
                    self._add("cited", i, i + 1, self.phrases.ending_at(i - 1), phrase)
                elif phrase is not None:
                    self._add("passive", i, i + 1, phrase)
                return

    def _airing(self, k: int) -> int:
        """Return how many words at a token tell where something was said: "au micro de"."""
        speech = self.speech
        if not speech.airing:
            return 0
        length = match_at(self.low, k, speech.airing) or match_at(self.low, k, speech.cited)
        return length if length > 1 else 0

    def _addressee(self, k: int) -> Phrase | None:
        """Return the phrase behind "to": the one spoken to."""
        if k + 1 < len(self.low) and self._airing(k):
            return None  # "au micro de X" is where it was said
        if k + 1 < len(self.low) and self.low[k] in self.speech.addressee:
            phrase = self.phrases.behind(k + 1)
            return cut_medium(self.phrases, phrase) if phrase else None
        if self.low[k - 1] in self.speech.telling and k < len(self.low):
            return self.phrases.starting_at(k)
        return None
