"""Who gives a figure: "Police | counted | 3,000 marchers, the unions 10,000, says the UN"."""

from __future__ import annotations

from briefing_tui.extract.choice import choose
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Phrase, Reading

_TOO_FAR: Final = 6.0
"""A cue further off than this does not give a figure."""
_NO_GIVER: Final = frozenset({"colon", "dash", "noun", "verb by its place"})
_BY_VERB: Final = frozenset({"verb", "inverted verb", "verb before its subject", "passive"})
"""Rules of cues that are verbs."""
_CLAUSE: Final = 2
"""Tokens from a verb, or who hears it, to "that", at most."""
_HEARERS: Final = 4
"""Tokens from "to" to the figure of "said to a crowd of about 500", at most."""
_CONTENT: Final = frozenset(",:-–—")
"""Marks behind a verb that what is told may follow: no ")" and no mark of a quotation."""
_REACH: Final = 60
"""Tokens between a figure and who gives it, at most, so that long sentences stay quick."""
_GAPPED: Final = 3
"""Tokens at most from who is named without a verb to the figure: "the unions | of | 10,000"."""


def giver_of(press: Press, reading: Reading, at: int, end: int) -> Attribution | None:
    """Return who gives the figure of a sentence from token `at` to `end`, or None."""
    cue = _according_to(press, reading, at, end)
    if cue is None:
        chosen = choose(press, reading, at, _TOO_FAR) if reading.cues else None
        cue = chosen[0] if chosen is not None and _tells(press, reading, chosen[0], at) else None
    cue = cue or _counting(press, reading, at)
    if cue is None or cue.phrase is None:
        return None
    if cue.end <= at and (other := _gapped(press, reading, cue, at)) is not None:
        cue = Cue(cue.rule, cue.start, cue.end, other)
    if at <= cue.start < end or _is_counted(reading, cue, at, end):
        return None  # "527 | registrierte | Fälle"
    return attribute(press, reading, cue, cue.rule)


def _is_counted(reading: Reading, cue: Cue, at: int, end: int) -> bool:
    """Return whether a figure counts who would give it, or they begin inside a number."""
    who, kind = cue.phrase, reading.sentence.kind
    if who is None or (who.start < end and at < who.end):
        return True
    inside = who.start > 1 and kind[who.start] == kind[who.start - 2] == NUMBER
    return inside and kind[who.start - 1] == PUNCTUATION  # "10.|159 Zuschauer"


def _tells(press: Press, reading: Reading, cue: Cue, at: int) -> bool:
    """Return whether what a cue tells may hold a figure: no aside, and nothing before its verb."""
    low, speech = reading.sentence.low, press.speech
    if cue.rule in _NO_GIVER or cue.phrase is None or ";" in low[cue.last : at]:
        return False
    if cue.rule == "according to":
        return low[cue.start] not in speech.viewing  # "For Clinton, 33 percent would be"
    if cue.rule == "shared subject":
        apart = cue.phrase.end < cue.start  # no "the court | ruling | that closed 15 mills"
        return apart and not speech.that.isdisjoint(
            low[cue.end : cue.end + 1]
        )  # no "calling on him to"
    if cue.rule == "cited" and low[cue.last : cue.last + 1] == [","]:
        that = not speech.that.isdisjoint(low[cue.last : at])
        return at < cue.last or that  # no "cites a nurse, in Bern for | 9 | years"
    if cue.rule == "verb at the end":
        told = at < cue.start or _is_as_told(press, reading, cue)
        return told and _states(press, cue, low)  # no "während X von 9 sprach (| 7 |)"
    if cue.rule not in _BY_VERB:
        return True
    if _is_share(reading, cue.phrase):
        return False
    if cue.phrase.end <= at < cue.start:
        return False  # "the union of | 900 |, said"
    if at >= cue.last:
        return _follows(press, reading, cue, at)
    if at >= cue.first:
        return _states(press, cue, low)  # "Gestern meldete | die Polizei"
    return _leads(press, reading, cue, at)


def _is_share(reading: Reading, phrase: Phrase) -> bool:
    """Return whether who speaks is a share of many: "37 percent of Americans | say"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    linking = reading.phrases.speech.linking
    for k in range(max(1, phrase.start - _CLAUSE - 1), phrase.end):
        if kind[k] == NUMBER and not linking.isdisjoint(low[k + 1 : k + 3]):
            return k >= phrase.start or low[phrase.start - 1] in linking
    return False


def _states(press: Press, cue: Cue, low: Sequence[str]) -> bool:
    """Return whether a verb reports facts: "said", no "spoke" (for 77 minutes)."""
    speech, verb = press.speech, low[cue.start : cue.end]
    if not (speech.stating.isdisjoint(verb) and speech.counting.isdisjoint(verb)):
        return True  # "a | déclaré"
    return len(verb) > 1 and " ".join(verb) in speech.stating


def _follows(press: Press, reading: Reading, cue: Cue, at: int) -> bool:
    """Return whether a figure behind a cue is in what is told, not in who hears it, or how."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    start, heard = cue.last, cue.addressee
    if heard is not None and heard.start >= cue.end:
        start = max(start, heard.end)
    if at < start:
        return False  # "told the | 300 | workers that"
    states = _states(press, cue, low)
    clause = low[start:at] if states or speech.verb_second else low[start : start + _CLAUSE]
    if not speech.that.isdisjoint(clause) and start < at:
        return True
    turned = cue.rule == "inverted verb"
    if not states or (turned and not speech.verb_second):
        return False  # "“…”, said Jane Roe, 66, who lives 25 miles south"
    before = cue.first - 1 - (low[cue.first - 1] == ",") if cue.first > 1 else 0
    ahead = start + (low[start] in ":,")
    marked = kind[start] == PUNCTUATION and low[start] not in _CONTENT
    if marked or kind[before] == QUOTATION or kind[ahead] == QUOTATION:
        return False  # "“…,” she told the hall of | 1,200"
    if turned and low[start] == "," and low[cue.first - 1] == ",":
        return False  # "…, sagt ein Wärter, der seit | 22 | Jahren"
    if low[cue.start] in speech.telling:
        return not (kind[start] == PUNCTUATION or _opens_frame(press, low[start]))
    if start > cue.last and low[start] not in speech.linking:
        return True  # "annonce au quotidien | trois | sites"
    led = [k for k in range(cue.last, min(cue.last + _CLAUSE, at)) if low[k] in speech.facing]
    return not (led and at - led[-1] <= _HEARERS and NAME not in kind[led[-1] : at])


def _leads(press: Press, reading: Reading, cue: Cue, at: int) -> bool:
    """Return whether what stands before a cue is told by it: "3,000 came, | police said."."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    if not (_states(press, cue, low) or low[cue.start] in speech.writing):
        return False
    before = cue.first - 1
    quoted = kind[before] == QUOTATION and "," not in low[at:before]
    if low[before] != "," and not quoted:
        return False  # "| 80,000 | staff said"
    if speech.verb_second or cue.last >= len(low):
        return True
    behind = low[cue.last]
    if behind == ":" or QUOTATION in kind[cue.last : cue.last + _CLAUSE]:
        return False  # "Less than an hour later, Roe wrote, “…”"
    if not speech.that.isdisjoint(low[cue.last : cue.last + _CLAUSE]):
        return False  # "In his 60-page ruling, Roe wrote that"
    return kind[cue.last] == PUNCTUATION or behind in speech.times or _opens_frame(press, behind)


def _opens_frame(press: Press, word: str) -> bool:
    """Return whether a word opens a phrase of time or place, or another clause."""
    speech = press.speech
    return any(
        word in words
        for words in (speech.prepositions, speech.linking, speech.conjunctions, speech.also)
    )


def _according_to(press: Press, reading: Reading, at: int, end: int) -> Cue | None:
    """Return the "according to" of the figure's own clause."""
    found = [
        cue
        for cue in reading.cues
        if abs(cue.start - at) < _REACH
        and (cue.rule == "according to" or _is_as_told(press, reading, cue))
        and _tells(press, reading, cue, at)
        and _is_within(press, reading, cue, at, end)
        and not _is_since(press, reading, cue, end)
    ]
    return min(found, key=lambda cue: abs(cue.start - at), default=None)


def _is_since(press: Press, reading: Reading, cue: Cue, end: int) -> bool:
    """Return whether a figure tells how long after a text: "zwei Monate | nach dem | Urteil"."""
    low = reading.sentence.low
    return cue.start == end + 2 and low[end + 1] in press.speech.definite


def _is_as_told(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a clause such as "wie die Feuerwehr berichtete" gives what stands before."""
    if cue.rule != "verb at the end" or cue.phrase is None or not cue.phrase.start:
        return False
    low = reading.sentence.low
    return low[cue.phrase.start - 1] in press.speech.as_said and _states(press, cue, low)


def _is_within(press: Press, reading: Reading, cue: Cue, at: int, end: int) -> bool:
    """Return whether only the clause that the cue is set off from lies between it and a figure."""
    low, speech = reading.sentence.low, press.speech
    first = cue.first - (cue.rule != "according to")  # a "wie" belongs to its clause
    between = low[cue.last : at] if cue.last <= at else low[end:first]
    joined = "," in between and not speech.also.isdisjoint(between)
    inner = between[1:] if cue.last <= at else between[:-1]  # without the comma beside the cue
    ends = joined or (speech.verb_second and "," in inner)
    if ends or ";" in between:
        return False
    closes = at < cue.start and "," not in low[cue.last :]  # "…, d'après un sondage."
    return closes or speech.conjunctions.isdisjoint(between)


def _counting(press: Press, reading: Reading, at: int) -> Cue | None:
    """Return the verb before a figure by which its subject gives it: "put the toll at 31"."""
    low, speech = reading.sentence.low, press.speech
    for verb in range(at - 1, max(0, at - _REACH), -1):
        if low[verb] in speech.counting:
            if low[verb - 1] in speech.passive or low[verb + 1] in speech.verbs:
                return None  # "is expected to", "the count gives"
            end = verb - 1 if low[verb - 1] in speech.auxiliaries else verb
            subject = (reading.subject_before(end) if end else None) or _opening(reading, end)
            known = subject is not None and subject.end == end
            if known and subject is not None and reading.phrases.may_speak(subject):
                return Cue("verb of counting", verb, verb + 1, subject)
            turned = speech.verb_second and not known  # not "Eine Schätzung | beziffert die"
            behind = reading.phrases.starting_at(verb + 1) if turned else None
            if behind is not None and behind.end <= at and reading.phrases.may_speak(behind):
                return Cue("verb of counting", verb, verb + 1, behind)  # "schätzt | die Polizei"
            return None
        if low[verb] in ";:" or low[verb] in speech.conjunctions:
            return None
    return None


def _opening(reading: Reading, end: int) -> Phrase | None:
    """Return the phrase that opens the sentence and ends before a token."""
    phrase = reading.phrases.ending_at(end - 1) if end else None
    return phrase if phrase is not None and phrase.start == 0 else None


def _gapped(press: Press, reading: Reading, cue: Cue, at: int) -> Phrase | None:
    """Return who is named before a second figure without a verb: ", the unions | of | 10,000"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    if NUMBER not in kind[cue.last : at]:
        return None
    for end in range(at, max(cue.last, at - _GAPPED), -1):
        phrase = reading.phrases.ending_at(end - 1)
        if phrase is None:
            continue
        led = phrase.start > cue.last and low[phrase.start - 1] == ","
        led = led and NUMBER in kind[cue.last : phrase.start]
        led = led and NUMBER not in kind[phrase.start : phrase.end]
        joined = not press.speech.also.isdisjoint(low[phrase.end : at])
        gives = led and not joined  # no ", two men | and | three women"
        return phrase if gives and reading.phrases.may_speak(phrase) else None
    return None
