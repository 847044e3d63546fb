"""Choose among the cues of a sentence: which of them speaks of a quotation."""

from __future__ import annotations

from briefing_tui.extract.chains import find_cited
from briefing_tui.extract.passing import REACH, Passing
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Attribution, Cue, Reading
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD, Sentence
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrase

_BEHIND: Final = 0.0
_AS_SAID: Final = 0.5
_LEADING: Final = 1.0
_BEFORE: Final = 2.0
_AFTER: Final = 2.7
_GUESSED: Final = 3.9
_APART: Final = 6.0
_UNSAID: Final = 60.0
"""That of words which a cue only speaks about: "“reform” of which all speak"."""
FAR: Final = 2.9
"""The distance from which on a cue is not the obvious one."""
_EMBEDDED: Final = 1.6
_ACROSS_CLAUSE: Final = 0.3
_ACROSS_COMMA: Final = 0.8
_A_TOKEN: Final = 0.1
_ASIDE: Final = frozenset({"citing", "interview"})
"""Rules of cues that say more about another one, or about what comes next."""
_MANNER: Final = 2
"""Words between a quotation and who says it in "“…” is how X puts it"."""
_CITES_WITHIN: Final = 16
_FULL_NAME: Final = 2
_FIRST_WORD: Final = 20
"""Code points among which a quotation's first word ends."""
_REPORTING: Final = frozenset(
    {"verb", "shared subject", "verb before its subject", "verb at the end"}
)


class Chooser(Passing):
    """Chooses for the quotations of one text."""

    def _decide(self, reading: Reading, q: int, within: float = _UNSAID) -> Attribution | None:
        """Return the attribution that a quotation's own sentence gives it.

        Args:
            reading: The sentence.
            q: The token that is the quotation.
            within: The distance from which on no cue speaks of it.
        """
        completes = self._completes(reading, q)
        scored = [
            (self._distance(reading, cue, q), number)
            for number, cue in enumerate(reading.cues)
            if cue.phrase
            and cue.rule not in _ASIDE
            and not (cue.phrase.start <= q < cue.phrase.end)
            and not (completes and self._is_parted(reading, cue, q))
        ]
        distance, nearest = min(scored, default=(within, 0))
        if distance >= within:
            return None
        best = reading.cues[nearest]
        if (
            best.start > q + 1
            and best.rule == "verb"
            and (inner := self._in_clause(reading, sorted(scored), q)) is not None
        ):
            best = inner
        best = self._leading(reading, best, q) or best
        if best.start > q and self._names_medium(reading, best):
            inner = self._reported_speaker(reading, best, q)
            best = inner or best
        elif (self._is_aside(reading, best) and self._names_medium(reading, best)) or (
            best.rule == "postposition" and self._names_medium(reading, best)
        ):
            best = self._reported_speaker(reading, best, best.start) or best
        elif best.rule == "according to" and distance >= FAR:
            best = self._reporting_medium(reading, best) or best
        if best.phrase is not None and not reading.phrases.may_speak(best.phrase):
            other = self._viewed_by(reading) or self._sourced(reading)
            best = other or self._around(reading, best) or best
        elif best.rule == "colon":
            best = self._viewed_by(reading, opens=True) or best
        best = self._aside_behind(reading, best) or best
        best = self._cited_by(reading, best) or self._read_in(reading, best) or best
        best = self._of_topic(reading, best)
        if self._names_medium(reading, best):
            best = self._writer_in(reading, best) or self._voice_of(reading, best) or best
        else:
            best = self._spokesman_of(reading, best) or best
        found = self._make(reading, best, best.rule)
        found.by = best
        found.distance = distance
        found.via = self._chain(reading, best, found)
        return found

    def _completes(self, reading: Reading, q: int) -> bool:
        """Return whether a quotation is its clause's verb: "and Ontario | “has looked away”"."""
        sentence, speech = reading.sentence, self.speech
        if speech.verb_second or sentence.low[q - 1] == "," or sentence.kind[q - 1] == QUOTATION:
            return False
        start = sentence.start[q]
        words = self.text[start + 1 : min(sentence.end[q], start + _FIRST_WORD)].split(None, 1)
        return bool(words) and words[0].islower() and words[0] in speech.auxiliaries

    def _leading(self, reading: Reading, best: Cue, q: int) -> Cue | None:
        """Return who names words that a verb goes on behind: "What X calls a “flop” irks Y"."""
        low = reading.sentence.low
        if best.rule != "inverted verb" or best.start != q + 1 or low[q]:
            return None
        return next((cue for cue in reading.cues if cue.end == q and cue.rule == "verb"), None)

    def _is_parted(self, reading: Reading, cue: Cue, q: int) -> bool:
        """Return whether another clause stands between a cue and a quotation, and no "that"."""
        if cue.start > q or q - cue.last > REACH or not cue.rule.endswith("verb"):
            return False
        between, speech = reading.sentence.low[cue.last : q], self.speech
        if ":" in between:
            return False  # "said X: A is so, and B “has gone”"
        joins = speech.also | speech.openers
        joined = any(low == "," and between[k] in joins for k, low in enumerate(between[:-1], 1))
        return joined and speech.that.isdisjoint(between)

    def _in_clause(self, reading: Reading, scored: list[tuple[float, int]], q: int) -> Cue | None:
        """Return who speaks in the clause that a quotation ends: "When X said “…”, Y laughed"."""
        low, speech = reading.sentence.low, self.speech
        if low[0] not in speech.conjunctions or low[0] in speech.openers or q == len(low) - 1:
            return None
        for distance, number in scored:
            cue = reading.cues[number]
            leads = cue.start < q and cue.rule in _REPORTING and distance < FAR
            leads = leads and "," not in low[cue.last : q - 1]
            if leads and cue.phrase is not None and cue.phrase.start > 0:
                return cue if reading.quotations[0] == q else None
        return None

    def _viewed_by(self, reading: Reading, *, opens: bool = False) -> Cue | None:
        """Return the medium whose view a sentence is: "For the Post, the plan answers “…”".

        Args:
            reading: The sentence.
            opens: Whether the view must open it: "For the Post, ministers are to blame: “…”".
        """
        for cue in reading.cues:
            if cue.rule == "according to" and self._names_medium(reading, cue):
                return cue if not opens or self._opens_view(cue, reading.sentence.low) else None
        return None

    def _sourced(self, reading: Reading) -> Cue | None:
        """Return the source that opens a sentence about a thing: "Selon un rapport, l'usine"."""
        first = reading.cues[0]
        opens = first.rule == "according to" and first.start == 0 and first.phrase is not None
        return first if opens else None

    def _aside_behind(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return who is set off behind a subject as saying it: "The critics, he added, fear"."""
        low = reading.sentence.low
        if chosen.phrase is None or low[chosen.phrase.end : chosen.phrase.end + 1] != [","]:
            return None
        first = chosen.phrase.end + 1
        asides = (cue for cue in reading.cues if cue.first == first and cue.rule.endswith("verb"))
        return next((cue for cue in asides if low[cue.last : cue.last + 1] == [","]), None)

    def _around(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return who says what a thing is told to do: "X said that the deal | reflects “…”"."""
        assert chosen.phrase is not None
        for cue in reversed(reading.cues):
            joins = chosen.phrase.start - cue.last in (0, 1) and cue.rule in _REPORTING
            joins = joins and cue.phrase is not None and cue.last <= chosen.phrase.start
            if joins and reading.phrases.may_speak(cue.phrase or chosen.phrase):
                return cue
        return None

    def _is_aside(self, reading: Reading, cue: Cue) -> bool:
        """Return whether a cue but tells who reports: "…, rapporte Le Monde, que …"."""
        if cue.rule == "according to":
            return True
        low, first = reading.sentence.low, cue.first
        inside = cue.rule in ("inverted verb", "so") and first > 0 and cue.last < len(low)
        return inside and low[first - 1] == "," and low[cue.last] == ","

    def _cited_by(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return whom a medium cites for what it reports: "the BBC said, citing officials"."""
        views = self.speech.viewing
        if chosen.rule == "citing" or all(cue.rule != "citing" for cue in reading.cues):
            return None
        if any(reading.sentence.low[cue.start] in views for cue in reading.cues):
            return None  # "for the daily, which cites an expert": the view is the daily's
        for cue in reading.cues:
            if cue.rule == "citing":
                near = abs(cue.start - chosen.start) <= _CITES_WITHIN
                other = cue.addressee is not None and not cue.addressee.pronoun
                other = other and cue.addressee != chosen.phrase
                if near and not other and self._names_medium(reading, chosen):
                    return self._reported_behind(reading, cue) or cue._replace(rule="cited")
        return None

    def _reported_behind(self, reading: Reading, citing: Cue) -> Cue | None:
        """Return whose words media pass on to each other: "X, citing agency Y, says Z denies"."""
        if not self._names_medium(reading, citing):
            return None
        verbs = (c for c in reading.cues if c.start > citing.last and c.rule.endswith("verb"))
        named = (c for c in verbs if c.phrase and not c.phrase.pronoun)
        return next((c for c in named if not self._names_medium(reading, c)), None)

    def _read_in(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return the medium in which one reads, or thinks: "Dans Le Monde, on lit que".

        In front of another's words it may be a house: "Aus dem Kanzleramt hieß es, man prüfe".
        """
        if chosen.phrase is None or not chosen.phrase.pronoun or chosen.phrase.antecedent:
            return None
        low = reading.sentence.low
        one = self.speech.pronouns.get(low[chosen.phrase.start]) == "x"
        views = (cue for cue in reading.cues if cue.rule == "according to" and cue is not chosen)
        views = (cue for cue in views if one or self._opens_view(cue, low))
        said = (cue for cue in reading.cues if one and cue.rule == "it says" and cue.phrase)
        if one and self.speech.verb_second and (host := self._venue_of(reading)) is not None:
            return Cue("printed", chosen.start, chosen.end, host)
        return next((cue for cue in views if self._names_medium(reading, cue)), next(said, None))

    def _venue_of(self, reading: Reading) -> Phrase | None:
        """Return the medium in which one says something: "Im Kurier nennt man es “…”"."""
        if reading.cited is None:
            reading.cited = find_cited(reading.sentence, reading.phrases, self.speech)
        named = (phrase for phrase in reading.cited if self.is_medium(self._words(reading, phrase)))
        return next(named, None)

    def _opens_view(self, cue: Cue, low: list[str]) -> bool:
        """Return whether a sentence begins with whose view it is: "Pour Le Monde, …"."""
        word = low[cue.start]
        return cue.start == 0 and word in self.speech.viewing and word not in self.speech.venues

    def _of_topic(self, reading: Reading, chosen: Cue) -> Cue:
        """Return a cue whose pronoun is told whom it means: "Quant au Star, il rit"."""
        phrase, low = chosen.phrase, reading.sentence.low
        length = match_at(low, 0, self.speech.topics) if phrase and phrase.pronoun else 0
        if phrase is None or not length or phrase.antecedent is not None:
            return chosen
        topic = reading.phrases.behind(length)
        near = topic is not None and topic.end < phrase.start and low[topic.end] == ","
        return chosen._replace(phrase=phrase._replace(antecedent=topic)) if near else chosen

    def _writer_in(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return who is first named as writing in a medium: "In the Post, Ivo Brandt defends"."""
        phrases, low, speech = reading.phrases, reading.sentence.low, self.speech
        if chosen.phrase is None or low[chosen.start] not in speech.venues:
            return None
        at = chosen.phrase.end
        if low[at : at + 1] != [","] or at + 1 >= len(low):
            return None
        who = phrases.starting_at(at + 1)
        if who is None or who.pronoun or who.end - who.start < _FULL_NAME or who.end >= len(low):
            return None
        bare = not (phrases.is_determiner(who.start) or phrases.names_outlet(who.start))
        name = self._span(reading, who)
        new = self.text.find(name.of(self.text)) == name.start
        acts = low[who.end] not in speech.passive and reading.sentence.kind[who.end] == WORD
        return Cue("subject", who.start, who.start, who) if bare and new and acts else None

    def _voice_of(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return whom a medium speaks through: "écrit Le Monde sous la plume de X"."""
        low, voicing = reading.sentence.low, self.speech.voicing
        if not voicing:
            return None
        for cue in reading.cues:
            near = cue.phrase is not None and abs(cue.start - chosen.start) <= _CITES_WITHIN
            if near and match_at(low, cue.start, voicing) and not self._names_medium(reading, cue):
                return cue
        return None

    def _spokesman_of(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return who speaks for a body: "Le Kremlin, par la voix de X, dénonce"."""
        end = chosen.phrase.end if chosen.phrase is not None else -1
        voice = self._voice_of(reading, chosen)
        beside = voice is not None and voice.start == end + 1
        return voice if beside and reading.sentence.low[end] == "," else None

    def _distance(self, reading: Reading, cue: Cue, q: int) -> float:
        sentence = reading.sentence
        if cue.rule == "signed" and cue.start != q + 1:
            return _UNSAID
        tokens = max(cue.first - q, q - cue.last)
        if tokens > REACH:
            return _APART + tokens * _A_TOKEN
        if cue.start > q:
            return self._distance_behind(reading, cue, q)
        gap = self._words_between(sentence, cue.last, q)
        if cue.rule == "noun" and reading.phrases.is_adverb(q - 1):
            gap -= sentence.low[q - 1] not in self.speech.auxiliaries  # "is simply “…”"
        distance = _LEADING if gap <= 1 else _BEFORE + gap * _A_TOKEN
        if not self.speech.conjunctions.isdisjoint(sentence.low[cue.last : q]):
            distance += _ACROSS_CLAUSE
        if "," in sentence.low[cue.last + 1 : q]:
            distance += _ACROSS_COMMA
        return distance + (_EMBEDDED if self._is_embedded(reading, cue, q) else 0)

    def _distance_behind(self, reading: Reading, cue: Cue, q: int) -> float:
        sentence = reading.sentence
        if cue.rule == "gapped" or (cue.rule == "colon" and self._opens_later(cue, q)):
            return _UNSAID
        if cue.rule == "shared subject" and not self.speech.verb_second:
            # "he called it “old” and said that": a second verb speaks of what is behind it
            return _APART + self._words_between(sentence, q, cue.start) * _A_TOKEN
        if (
            self.speech.verb_second
            and cue.rule == "according to"
            and self._leads_next_view(sentence, cue)
        ):
            return _UNSAID  # "Für X ist es “…”, für Y ein “…”"
        gap = self._words_between(sentence, q + 1, cue.first)
        if gap and self._is_titled(reading, q, cue):
            return _BEHIND
        if self._tells_manner(sentence, q) and gap <= _MANNER:
            return _LEADING
        if gap == 1 and self._is_as_said(sentence, cue):
            return _AS_SAID
        if gap and not self._is_set_off(sentence, cue):
            about = sentence.low[q + 1] in self.speech.relatives
            return _UNSAID if about else _APART + gap * _A_TOKEN
        if cue.rule in ("verb by its place", "signed"):
            return _GUESSED
        next_one = self._leads_next(sentence, cue) or self._is_led_to(reading, q)
        if cue.rule == "verb" and (self.speech.verb_second or next_one):
            # "A nennt das „X“, B bezeichnet Y": behind words the verb would come first
            return _AFTER
        if cue.rule == "inverted verb" and self._is_nothing(reading, cue):
            return _AFTER
        return _BEHIND if gap == 0 else _AFTER + gap * _A_TOKEN

    def _is_as_said(self, sentence: Sentence, cue: Cue) -> bool:
        """Return whether one word joins a cue to what is quoted: "“…”, as X explained"."""
        before = sentence.low[cue.first - 1]
        as_said = before in self.speech.as_said
        as_said = as_said and sentence.low[cue.start] not in self.speech.naming
        joins = as_said or before in self.speech.so
        return joins and sentence.kind[cue.first - 2] in (PUNCTUATION, QUOTATION)

    def _is_nothing(self, reading: Reading, cue: Cue) -> bool:
        """Return whether a verb has an object behind it: "…,” expressed a desire to win"."""
        phrase, speech = cue.phrase, self.speech
        if phrase is None or not speech.past_endings:
            return False
        core = reading.sentence.low[cue.start] in speech.telling | speech.writing
        return not core and not reading.phrases.may_speak(phrase)

    def _is_titled(self, reading: Reading, q: int, cue: Cue) -> bool:
        """Return whether a role and a comma stand before a name: "…,” the mayor, X, said"."""
        low, k = reading.sentence.low, q + 1
        if cue.phrase is None or cue.phrase.pronoun:
            return False
        k += k < len(low) and low[k] == ","
        role = reading.phrases.starting_at(k) if k < cue.first - 1 else None
        return role is not None and low[role.end] == "," and role.end + 1 == cue.first

    def _opens_later(self, cue: Cue, q: int) -> bool:
        """Return whether a colon opens what is behind it: "X voit un « Y », Z rit : |"."""
        return self.speech.subject_behind and cue.start > q + 1

    def _is_led_to(self, reading: Reading, q: int) -> bool:
        """Return whether a quotation is that of the verb before it: "X parle d'« Y », Z rit"."""
        verbs = (cue for cue in reading.cues if cue.rule.endswith(("verb", "shared subject")))
        return self.speech.subject_behind and any(q - 1 <= cue.end <= q for cue in verbs)

    def _leads_next_view(self, sentence: Sentence, cue: Cue) -> bool:
        views = sentence.low[cue.start] in self.speech.viewing
        return views and QUOTATION in sentence.kind[cue.last :]

    def _leads_next(self, sentence: Sentence, cue: Cue) -> bool:
        """Return whether words follow a cue at once: "A salue « X », B redoute | « Y »"."""
        behind = sentence.kind[cue.last : cue.last + _FULL_NAME]
        return QUOTATION in behind and PUNCTUATION not in behind[: behind.index(QUOTATION)]

    def _tells_manner(self, sentence: Sentence, q: int) -> bool:
        """Return whether words behind a quotation say that it is how somebody puts it."""
        low, speech = sentence.low[q + 1 : q + 3], self.speech
        return len(low) > 1 and low[0] in speech.passive and low[1] in speech.conjunctions

    def _is_set_off(self, sentence: Sentence, cue: Cue) -> bool:
        """Return whether a cue stands between commas or ends its sentence, as in ", he said."."""
        before, behind = cue.first - 1, cue.last
        if before >= 0 and sentence.kind[before] not in (PUNCTUATION, QUOTATION):
            return False
        if behind >= len(sentence) or sentence.kind[behind] == PUNCTUATION:
            return True
        low, speech = sentence.low[behind], self.speech
        return low in speech.linking or low in speech.prepositions or low in speech.times

    def _words_between(self, sentence: Sentence, start: int, end: int) -> int:
        return max(0, end - start) - sentence.kind[start:end].count(PUNCTUATION)

    def _is_embedded(self, reading: Reading, cue: Cue, q: int) -> bool:
        """Return whether a cue stands inside what another one reports: "said he believes"."""
        weak, sentence = self.speech.weak, reading.sentence
        if not cue.phrase or cue.rule == "according to":
            return False
        spoken_of = cue.phrase.pronoun and cue.phrase.antecedent is None
        judged = cue.rule == "noun" and self._is_judged(reading, cue, q)
        if sentence.low[cue.start] not in weak and not spoken_of and not judged:
            return False
        for outer in reading.cues:
            if outer.start >= cue.start:
                return False
            called = sentence.low[outer.start] in weak and not judged
            if outer.rule not in _REPORTING or called:
                continue
            if outer.phrase and reading.phrases.names_outlet(outer.phrase.start):
                continue
            between = range(outer.start, cue.start)
            apart = any(sentence.kind[i] == QUOTATION or sentence.low[i] in ";:" for i in between)
            if outer.phrase != cue.phrase and not apart:
                return True
        return False

    def _is_judged(self, reading: Reading, cue: Cue, q: int) -> bool:
        """Return whether words are about what somebody said: "said X's remarks were “…”"."""
        assert cue.phrase is not None
        low = reading.sentence.low[cue.last : q]
        return not cue.phrase.pronoun and ":" not in low and self.speech.that.isdisjoint(low)

    def _reported_speaker(self, reading: Reading, outer: Cue, q: int) -> Cue | None:
        """Return the cue in front of a quotation that a medium reports behind it, if any."""
        sentence = reading.sentence
        for cue in reversed(reading.cues):
            says = cue.rule.endswith("verb") or cue.rule in _REPORTING
            if cue.start >= q or cue is outer or not says:
                continue
            between = range(self._past_apposed(reading, cue), q)
            apart = any(sentence.kind[i] == QUOTATION or sentence.low[i] in ";:," for i in between)
            if not apart and not self._names_medium(reading, cue):
                return cue
        return None

    def _past_apposed(self, reading: Reading, cue: Cue) -> int:
        """Return the token behind a cue and the name that commas set off: "…, Ivo Brandt, |"."""
        low, kind = reading.sentence.low, reading.sentence.kind
        k = cue.last if cue.phrase is not None and cue.phrase.end == cue.last else cue.end + 1
        if k == cue.end + 1 or low[k : k + 1] != [","]:
            return cue.end + 1
        end = k + 1
        while end < len(low) and kind[end] == NAME:
            end += 1
        return end + 1 if low[end : end + 1] == [","] else cue.end + 1

    def _reporting_medium(self, reading: Reading, chosen: Cue) -> Cue | None:
        """Return the medium whose report a sentence is, where another is only its far adverbial."""
        if self._names_medium(reading, chosen):
            return None
        for cue in reading.cues:
            if cue.rule.endswith("verb") and self._names_medium(reading, cue):
                return cue
        return None

    def _names_medium(self, reading: Reading, cue: Cue) -> bool:
        if cue.phrase is None:
            return False
        named = cue.phrase.antecedent or cue.phrase
        return self.is_medium(self._words(reading, named))

    def _make(self, reading: Reading, cue: Cue, rule: str) -> Attribution:
        assert cue.phrase is not None
        sentence = reading.sentence
        mention = self._span(reading, cue.phrase)
        antecedent = cue.phrase.antecedent
        return Attribution(
            rule,
            mention,
            Span(sentence.start[cue.start], sentence.end[cue.end - 1])
            if cue.end > cue.start
            else None,
            self._span(reading, antecedent) if antecedent else None,
            outlet=self.is_medium(mention.of(self.text)),
        )
