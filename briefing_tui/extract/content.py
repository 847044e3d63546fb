"""Find how much an attribution covers: the clause around words that are quoted only in part.

He said [that the plan was “a disaster” and would fail]. What a cue reports begins behind its verb,
whom and when it was said passed over, and ends with the sentence or where another cue takes over.
In front of a cue it begins with the sentence. A quotation that is a sentence by itself, or ends
one, is all that is said.
"""

from __future__ import annotations

from functools import cached_property

from briefing_tui.extract.tokens import NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Cue, Reading

    Bounds = tuple[int, int]
    """A half-open range of tokens."""

_EDGES: Final = frozenset(",;:.!?…—–-")
_SETS_OFF: Final = _EDGES | {"("}
_SPOKEN_ON: Final = frozenset({"”,", "”—", "”–"})
"""How a quotation ends that its cue follows."""
_COMPLETE: Final = frozenset({"”.", "”?", "”!", "”…"})
_REPORTING: Final = frozenset({"verb", "shared subject", "verb before its subject"})
_NAMED_IN_FRONT: Final = frozenset({"according to", "postposition", "so"})
_THOUGHT: Final = 3
"""Words between a subject and the "that" of what it thinks, at most."""
_BESIDE: Final = 3
"""Words between a subject and its verb, at most."""
_MOST: Final = 32
"""Quotations of a sentence; one with more of them is a list that says nothing."""


def find_contents(
    reading: Reading, cues: Iterable[tuple[int, Cue | None]], text: str, speech: Speech
) -> Iterator[tuple[int, Span]]:
    """Yield the clauses that the cues of a sentence cover, each with the token of its quotation.

    They nest or are apart. A quotation that is all that its cue covers has none.

    Args:
        reading: The sentence.
        cues: Its quotations, as tokens in their order, each with the cue that speaks of it.
        text: The text that it stands in.
        speech: The words of its language.
    """
    if len(reading.quotations) > _MOST:
        return
    reach = _Clauses(reading, text, speech) if speech.verb_second else _Reach(reading, text, speech)
    start, end = reading.sentence.start, reading.sentence.end
    found: list[Bounds] = []
    for q, cue in cues:
        first, last = reach.covered(q, cue)
        first, last = _settled(min(first, q), max(last, q + 1), q, found)
        first, last = reach.trimmed(first, last, q)
        if last - first > 1:
            found.append((first, last))
            yield q, Span(start[first], end[last - 1])


def _settled(first: int, last: int, q: int, found: list[Bounds]) -> Bounds:
    """Return a range cut so that it nests with each of the others or stands apart from it."""
    if len(found) > 1:
        found = sorted(found, key=lambda other: other[0] - other[1])
    for start, end in found:
        if start <= q < end:
            inside = first <= start and end <= last
            first, last = (first, last) if inside else (max(first, start), min(last, end))
        elif first < end <= q and first > start:
            first = end
    return first, last


class _Reach:
    """How far the cues of one sentence reach."""

    def __init__(self, reading: Reading, text: str, speech: Speech) -> None:
        self.cues = reading.cues
        self.phrases = reading.phrases
        self.sentence = reading.sentence
        self.low = reading.sentence.low
        self.kind = reading.sentence.kind
        self.text = text
        self.speech = speech

    def trimmed(self, first: int, last: int, q: int) -> Bounds:
        """Return a range around a quotation without the marks at its edges."""
        while first < q and self.low[first] in _EDGES:
            first += 1
        while last > q + 1 and self.low[last - 1] in _EDGES:
            last -= 1
        return first, last

    def covered(self, q: int, cue: Cue | None) -> Bounds:
        """Return the tokens that a cue covers around a quotation."""
        if cue is None:
            return q, q + 1
        if cue.start > q and (cue.rule == "shared subject" or self._has_its_own(cue)):
            return q, q + 1
        return self._start(q, cue), self._end(q, cue)

    def _opens(self, q: int) -> bool:
        """Return whether a quotation begins as a sentence does, behind a mark or nothing."""
        if q > 0 and self.low[q - 1] not in _SETS_OFF:
            return False
        words = self.text[self.sentence.start[q] : self.sentence.end[q]]
        return next((c for c in words if c.isalpha()), "").isupper()

    def _has_its_own(self, cue: Cue) -> bool:
        """Return whether what a cue says stands behind it: "…, she told the paper that"."""
        behind = cue.addressee.end if cue.addressee is not None else cue.last
        return behind < len(self.low) and self.low[behind] in self.speech.that

    # -- where it begins

    def _start(self, q: int, cue: Cue) -> int:
        if self._opens(q):
            return q
        if cue.start > q:
            return self._in_front(q)
        if cue.rule == "subject":
            words = range(cue.last + 1, min(q, cue.last + _THOUGHT))
            return next((k for k in words if self.low[k] in self.speech.that), q)
        if cue.rule == "noun":
            words = range(cue.end, q)
            return next((k + 1 for k in words if self.low[k] in self.speech.bearing), q)
        if self._is_inserted(cue) and self.low[q - 1] in _SETS_OFF:
            return q
        return min(q, self._behind(self._outer(cue), q))

    def _in_front(self, q: int) -> int:
        """Return where begins what is said in front of a cue: with the sentence or at a cue."""
        for cue in reversed(self.cues):
            if cue.last == q or (cue.last < q and cue.rule == "inverted verb"):
                return cue.last
        return 0

    def _is_inserted(self, cue: Cue) -> bool:
        """Return whether a cue stands between two pieces of what is said."""
        k = cue.first - 1
        return k >= 0 and (self.kind[k] == QUOTATION or self.low[k] == ",")

    def _outer(self, cue: Cue) -> Cue:
        """Return the cue that reports another one: "said" for "she said that she hopes"."""
        weak = self.low[cue.start] in self.speech.weak
        if cue.phrase is None or not (weak or cue.phrase.pronoun):
            return cue
        opens = min(cue.start, cue.phrase.start)
        if self._is_joined(opens):
            return cue
        for outer in self.cues:
            if outer.start >= opens:
                break
            between = range(outer.last, opens)
            apart = any(self.kind[i] == QUOTATION or self.low[i] in ";:" for i in between)
            if outer.rule in _REPORTING and not apart:
                return outer
        return cue

    def _is_joined(self, k: int) -> bool:
        """Return whether a clause is no other's object: ", and he called", "which he called"."""
        before, speech = self.low[k - 1] if k > 0 else "", self.speech
        joining = (speech.also, speech.openers, speech.relatives)
        return before == "," or any(before in words for words in joining)

    def _behind(self, cue: Cue, q: int) -> int:
        """Return where begins what is said behind a cue."""
        first = cue.last if cue.start < q else cue.end
        to = cue.addressee
        if to is not None and to.end <= q and not self._opens_infinitive(to.start - 1):
            first = max(first, to.end)
        far = self._past_asides(first, q, places=True)
        if far < q and self.low[far] in self.speech.that:
            return far
        if far >= q and self.low[q - 1] in _SETS_OFF:
            return q
        near = self._past_asides(first, q, places=False)
        return near + 1 if near == first < q and self._is_preposition(first) else near

    def _past_asides(self, k: int, q: int, *, places: bool) -> int:
        """Return the token behind words that tell to whom, when and, if asked for, where."""
        told = k > 0 and self.low[k - 1] in self.speech.telling
        while k < q and self.low[k] not in self.speech.that:
            step = self._past_aside(k, places=places)
            if step == k and told:
                step, told = self._past_listener(k), False
            if step == k:
                break
            k = step
        return k

    def _past_listener(self, k: int) -> int:
        """Return the token behind the one who is told: "me", "the farmers"."""
        if self.low[k] in self.speech.objects:
            return k + 1
        phrase = self.phrases.starting_at(k)
        return phrase.end if phrase is not None else k

    def _past_aside(self, k: int, *, places: bool) -> int:
        speech, low = self.speech, self.low
        if low[k] == "," or low[k] in speech.times or self.kind[k] == NUMBER:
            return k + 1
        if low[k] not in speech.auxiliaries and self.phrases.is_adverb(k):
            return k + 1
        if not self._is_preposition(k) or k + 1 >= len(low):
            return k
        if low[k + 1] in speech.times:
            return k + 2
        phrase = self.phrases.starting_at(k + 1)
        if phrase is not None and (places or self._is_occasion(phrase.start, phrase.end)):
            return phrase.end
        return k

    def _is_preposition(self, k: int) -> bool:
        low, speech = self.low[k], self.speech
        known = low in speech.linking or low in speech.prepositions
        return known and not self._opens_infinitive(k)

    def _opens_infinitive(self, k: int) -> bool:
        """Return whether a "to" stands before a verb, and not before somebody or something."""
        if self.low[k] not in self.speech.infinitive or k + 1 >= len(self.low):
            return False
        plain = self.kind[k + 1] == WORD and self.low[k + 1] not in self.speech.objects
        return plain and not (self.phrases.is_determiner(k + 1) or self.phrases.is_noun(k + 1))

    def _is_occasion(self, start: int, end: int) -> bool:
        """Return whether words name a time, or where something is said or written."""
        speech = self.speech
        occasions = (speech.times, speech.interviews, speech.documents)
        return any(low in words for low in self.low[start:end] for words in occasions)

    # -- where it ends

    def _end(self, q: int, cue: Cue) -> int:
        """Return where what is said around a quotation ends: with the sentence or at a cue."""
        if self._is_all(q, cue) or self._is_dated(q + 1):
            return q + 1
        for other in self.cues:
            at = self._front_of(other)
            if other.start <= q or at <= q:
                continue
            if other is cue:
                return at
            if (apart := self._taken_over(at)) is not None:
                return apart
        return len(self.low)

    def _is_all(self, q: int, cue: Cue) -> bool:
        """Return whether what is said ends with a quotation."""
        low, behind = self.low[q], self.low[q + 1 : q + 2]
        if low in _COMPLETE or (low in _SPOKEN_ON and cue.start > q):
            return True
        return self._opens(q) and (low in _SPOKEN_ON or behind in ([","], ["."], []))

    def _is_dated(self, k: int) -> bool:
        """Return whether a preposition and a time or an occasion stand at a token."""
        if k + 1 >= len(self.low) or not self._is_preposition(k):
            return False
        phrase = self.phrases.starting_at(k + 1)
        occasion = phrase is not None and self._is_occasion(phrase.start, phrase.end)
        return occasion or self.low[k + 1] in self.speech.times

    def _front_of(self, cue: Cue) -> int:
        """Return the first token of a cue with the subject that stands right before it."""
        phrase = cue.phrase
        if phrase is not None and phrase.start < cue.start <= phrase.end + _BESIDE:
            return phrase.start
        return cue.start

    def _taken_over(self, at: int) -> int | None:
        """Return where a cue opens a clause of its own, with what joins it: "| and said"."""
        speech, k = self.speech, at
        while k > 1 and self.kind[k - 1] == WORD and self.phrases.is_adverb(k - 1):
            k -= 1
        while k > 1 and (self.low[k - 1] in speech.also or self.low[k - 1] in speech.openers):
            k -= 1
        joined = self.low[k] in speech.also or self.low[k] in speech.openers
        apart = self.kind[k - 1] in (PUNCTUATION, QUOTATION)
        return k if joined or apart else None


class _Clauses(_Reach):
    """The same where a comma sets off every clause: what none sets off is only quoted."""

    @cached_property
    def _is_reported(self) -> bool:
        return not self.speech.reportive.isdisjoint(self.low)

    def covered(self, q: int, cue: Cue | None) -> Bounds:
        """Return the tokens that a cue covers; without one, those in another's mood of speech."""
        if cue is None:
            return (0, len(self.low)) if self._is_reported and not self._opens(q) else (q, q + 1)
        if self._opens(q):
            return q, self._end(q, cue)
        if cue.start > q:
            apart = self.low[q] in _SPOKEN_ON or "," in self.low[q : cue.start]
            return (self._in_front(q), self._end(q, cue)) if apart else (q, q + 1)
        first = self._clause_behind(cue.last, q)
        if first is None and cue.rule in _NAMED_IN_FRONT:
            first = cue.last
        return (q, q + 1) if first is None else (first, self._end(q, cue))

    def _clause_behind(self, k: int, q: int) -> int | None:
        """Return where the clause begins that follows a cue's own: at a "that", at a comma."""
        start, end, low = self.sentence.start, self.sentence.end, self.low
        clauses = [i + 1 for i in range(k, q) if low[i] == "," and start[i + 1] > end[i]]
        that = (i for i in clauses if low[i] in self.speech.that)
        return next(that, clauses[0] if clauses else None)
