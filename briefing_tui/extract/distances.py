"""Measure how far a cue stands from a quotation: the nearer, the more it speaks of it."""

from __future__ import annotations

from briefing_tui.extract.clause_ends import is_over
from briefing_tui.extract.embedding import REPORTING, depth_of
from briefing_tui.extract.next_words import (
    is_led_to,
    leads_next,
    leads_next_view,
    opens_later,
    opens_next,
)
from briefing_tui.extract.reach import REACH
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Reading
    from briefing_tui.extract.tokens import Sentence

_BEHIND: Final = 0.0
_AS_SAID: Final = 0.5
_LEADING: Final = 1.0
_BEFORE: Final = 2.0
_AFTER: Final = 2.7
_GUESSED: Final = 3.9
_BETWEEN: Final = [QUOTATION, PUNCTUATION, QUOTATION]
_APART: Final = 6.0
UNSAID: Final = 60.0
"""That of words which a cue only speaks about: "“reform” of which all speak"."""
FAR: Final = 2.9
"""The distance from which on a cue is not the obvious one."""
_ACROSS_CLAUSE: Final = 0.3
_ACROSS_COMMA: Final = 0.8
_A_TOKEN: Final = 0.1
_ENDS: Final = frozenset(".!?…")
_LOOSE: Final = frozenset({"colon", "verb", "shared subject"})
"""Rules by which a thing may seem to say what but stands behind it."""
_OPENED: Final = (["("], ["["])
_CLOSING: Final = "»”\"' \xa0\u202f"
"""What may stand behind the last mark of words that end a sentence."""
_MANNER: Final = 2
"""Words between a quotation and who says it in "“…” is how X puts it"."""
_FULL_NAME: Final = 2
_OBJECT: Final = 4
"""Tokens of "Auf den Vorwurf", at most."""
_TURNED: Final = frozenset({"inverted verb", "verb before its subject"})


def distance_of(press: Press, reading: Reading, cue: Cue, q: int) -> float:
    """Return how far a cue stands from a quotation, under 2 where it is right beside."""
    sentence = reading.sentence
    if cue.rule == "signed" and cue.start != q + 1:
        return UNSAID
    if cue.rule == "according to" and press.speech.order_tells and _is_inserted(reading, cue):
        return UNSAID
    if cue.rule in _LOOSE and _is_signed(reading, cue, q):
        return UNSAID
    first, last = cue.first, cue.last
    tokens = max(first - q, q - last)
    if tokens > REACH:
        return _APART + tokens * _A_TOKEN
    if cue.start > q:
        return _distance_behind(press, reading, cue, q, first)
    if is_over(press, reading, cue, q):
        return UNSAID
    if sentence.low[cue.start] in press.speech.tools and _is_thing(press, sentence.low[last:q]):
        return UNSAID  # "used | the “moment of victory”"
    gap = _words_between(sentence, last, q)
    if cue.rule == "noun" and reading.phrases.is_adverb(q - 1):
        gap -= sentence.low[q - 1] not in press.speech.auxiliaries  # "is simply “…”"
    gap += gap == 1 and cue.rule == "verb at the end" and _is_inside(reading, cue)
    apart = gap == 1 and cue.rule == "according to" and sentence.low[last] == ","
    apart = apart and press.speech.adjectives_behind  # "A a, | selon B |, dénoncé « X »"
    distance = _LEADING if gap <= 1 and not apart else _BEFORE + gap * _A_TOKEN
    if not press.speech.conjunctions.isdisjoint(sentence.low[last:q]):
        distance += _ACROSS_CLAUSE
    if "," in sentence.low[last + 1 : q]:
        distance += _ACROSS_COMMA
    return distance + depth_of(press, reading, cue, q)


def _is_thing(press: Press, between: list[str]) -> bool:
    """Return whether words behind a verb tell that its object is no word: "used | the day to"."""
    said = (press.speech.terms, press.speech.nouns, press.speech.columns)
    return bool(between) and all(known.isdisjoint(between) for known in said)


def _is_signed(reading: Reading, lead: Cue, q: int) -> bool:
    """Return whether brackets tell whose words a thing leads to: "Le bilan est lourd : « » (X)"."""
    if reading.sentence.low[q + 1 : q + 2] not in _OPENED or lead.phrase is None:
        return False
    kind, (start, end) = reading.sentence.kind, lead.phrase[:2]
    signed = (cue for cue in reading.cues if cue.rule == "signed" and cue.start == q + 1)
    if not any(kind[cue.last : cue.last + 1] == [PUNCTUATION] for cue in signed):
        return False
    named = NAME in kind[start + reading.phrases.is_determiner(start) : end]
    low, speech = reading.sentence.low, reading.phrases.speech
    people = {low[k] for k in range(start, end) if reading.phrases.is_noun(k)} - speech.all_papers
    if speech.adjectives_behind:
        people -= speech.media.keys()  # "Les journaux s'amusent : « » (X)"
    return not (named or people)


def _is_related(reading: Reading, cue: Cue) -> bool:
    """Return whether a relative clause that a comma sets off holds a cue."""
    low, who = reading.sentence.low, cue.phrase
    related = who is not None and who.pronoun and who.start > 0 and low[who.start - 1] == ","
    return bool(related) and who is not None and low[who.start] in reading.phrases.speech.relatives


def _is_inside(reading: Reading, cue: Cue) -> bool:
    """Return whether a clause hangs on who then speaks: "X, den die Zeit | lobt |, sagt: |"."""
    verb = cue.last + 1
    return any(outer.start == verb and outer.rule == "verb" for outer in reading.cues)


def _distance_behind(press: Press, reading: Reading, cue: Cue, q: int, first: int) -> float:
    """Return how far from a quotation a cue behind it is that begins at a token."""
    sentence = reading.sentence
    if press.speech.verb_second and cue.rule in _TURNED:
        first = _with_auxiliary(press, sentence, first)
    if _is_of_later(press, sentence, cue, q) or ";" in sentence.low[q + 1 : first]:
        return UNSAID  # "A runs “X”; B, under the headline “Y”"
    if cue.rule == "shared subject" and not (
        press.speech.verb_second or _is_heard(reading, cue, q)
    ):
        # "he called it “old” and said that": a second verb speaks of what is behind it
        return _APART + _words_between(sentence, q, cue.start) * _A_TOKEN
    gap = _words_between(sentence, q + 1, first)
    if _tells_of_next(press, reading, cue, q, gap):
        return UNSAID
    if gap and _is_titled(reading, q, cue):
        return _BEHIND
    if _tells_manner(press, sentence, q) and gap <= _MANNER:
        return _LEADING
    led = _lead_of(press, reading, cue)
    if _is_as_said(press, sentence, cue, led) and _words_between(sentence, q + 1, led) == 1:
        return _AS_SAID
    if gap and not _is_set_off(press, sentence, cue):
        about = sentence.low[q + 1] in press.speech.relatives
        return UNSAID if about else _APART + gap * _A_TOKEN
    answers = cue.rule in _TURNED or cue.rule == "verb by its place"
    if answers and _is_answered(press, reading, q):
        return _AFTER
    if cue.rule in ("verb by its place", "signed"):
        placed = press.speech.verb_second or press.speech.order_tells
        beside = cue.rule != "signed" and gap == 0 and placed
        return _LEADING if beside and _is_named(reading, cue) else _GUESSED
    next_one = leads_next(sentence, cue) or is_led_to(press, reading, q)
    if cue.rule == "verb" and (press.speech.verb_second or next_one):
        # "A nennt das „X“, B bezeichnet Y": behind words the verb would come first
        runs_on = press.speech.adjectives_behind and opens_next(reading, cue, q)
        return UNSAID if runs_on else _AFTER
    if cue.rule == "inverted verb" and _is_nothing(press, reading, cue):
        return _AFTER
    return _BEHIND if gap == 0 else _AFTER + gap * _A_TOKEN


def _is_of_later(press: Press, sentence: Sentence, cue: Cue, q: int) -> bool:
    """Return whether the mark or the gap that a cue is belongs to later words."""
    if cue.rule == "gapped" or (cue.rule == "colon" and opens_later(press, cue, q)):
        return True
    # "X rügt das Wort des Abts, es sei “…”|:| “…”"
    return press.speech.verb_second and sentence.kind[cue.start - 1 : cue.end + 1] == _BETWEEN


def _tells_of_next(press: Press, reading: Reading, cue: Cue, q: int, gap: int) -> bool:
    """Return whether a cue some words behind a quotation is none of its own."""
    sentence = reading.sentence
    if press.speech.drops_subject and reading.silent and _is_related(reading, cue):
        return True  # "«X», ha detto alla sindaca, | che ha replicato"
    if _is_described(reading, cue, q):
        return True  # "the “rebel” | Jo Roe | said he would run"
    view = cue.rule == "according to"
    view = view and (press.speech.verb_second or sentence.low[cue.start - 1] in press.speech.also)
    if view and leads_next_view(press, reading, cue, q):
        return True  # "Für X ist es “…”, für Y ein “…”", "Para X es “…” y para Y “…”"
    own = cue.start > q + 1 and sentence.kind[cue.end : cue.end + 1] == [QUOTATION]
    if own and cue.rule == "noun":
        return True  # "A has “X”, and B a photo along with the | words | “Y”"
    if gap and sentence.low[q - 1] in press.speech.headlining and leads_next(sentence, cue):
        return True  # "A has “X” while B | goes for | “Y”"
    return _is_within(reading, cue, q) or _opens_sentence(press, reading, cue, q)


def _is_described(reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether words stand between an article and the name of whom they but describe."""
    who, sentence, speech = cue.phrase, reading.sentence, reading.phrases.speech
    if cue.rule != "verb" or who is None or who.start != q + 1 or not speech.order_tells:
        return False  # mostly
    led = q > 0 and sentence.low[q - 1] in speech.definite and sentence.low[q].isalnum()
    led = led or (q > 0 and sentence.low[q - 1] in speech.definite and not sentence.low[q])
    return led and {*sentence.kind[who.start : who.end]} == {NAME}


def _is_inserted(reading: Reading, source: Cue) -> bool:
    """Return whether somebody says words by a source: "X said, | per an aide |, that …".

    Or from their own: "X said that, | according to its count |, …"
    """
    low, speech, k = reading.sentence.low, reading.phrases.speech, source.start - 1
    if k < 1 or source.phrase is None:
        return False
    tellers = (cue for cue in reading.cues if cue.rule in REPORTING and cue.phrase is not None)
    if low[k] == "," and low[source.last : source.last + 1] == [","]:
        return any(cue.last == k for cue in tellers)
    own = low[source.phrase.start] in speech.possessive and low[k] in speech.that
    return own and any(cue.last <= k for cue in tellers)


def _opens_sentence(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a sentence begins behind words that end theirs: "« … non. » | Elle | rit"."""
    who, sentence = cue.phrase, reading.sentence
    if cue.rule != "verb" or who is None or who.start != q + 1 or not press.speech.subject_behind:
        return False
    words = sentence.start[q], sentence.end[q]
    said = press.text[slice(*words)].rstrip(_CLOSING)
    return said[-1:] in _ENDS and press.text[sentence.start[who.start]].isupper()


def _is_within(reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether words belong to a subject: "the | “Never Again” | movement says that"."""
    who, phrases, low = cue.phrase, reading.phrases, reading.sentence.low
    if who is None or who.start != q + 1 or who.end > cue.start or q == 0 or low[q]:
        return False  # "… his “fake smile,” | lawyers | wrote"
    plain = reading.sentence.kind[q + 1] == WORD and not who.pronoun and phrases.speech.order_tells
    if not plain or phrases.is_determiner(q + 1):
        return False
    return phrases.is_determiner(q - 1) or low[q - 1].endswith("'s")


def _is_heard(reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether who shares a verb stands right behind words: "“…?” X can be heard asking"."""
    who, kind = cue.phrase, reading.sentence.kind
    beside = who is not None and who.start - q in (1, 2) and who.end <= cue.start
    return beside and who is not None and PUNCTUATION not in kind[who.start : cue.start]


def _is_named(reading: Reading, cue: Cue) -> bool:
    """Return whether a cue has a full name, with or without a role: "bringt es X Y auf"."""
    assert cue.phrase is not None
    if reading.phrases.speech.order_tells and reading.phrases.may_speak(cue.phrase):
        return cue.start < cue.phrase.start  # "slips | the minister"
    kind = reading.sentence.kind[cue.phrase.start : cue.phrase.end]
    return kind[-_FULL_NAME:] == [NAME] * _FULL_NAME


def is_named_behind(reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether but a name parts words from whose they are: "says its editor, Jo Roe, |"."""
    k = cue.last + 1
    if reading.sentence.low[cue.last : k] != [","]:
        return False
    if reading.sentence.kind[k : k + _FULL_NAME] != [NAME] * _FULL_NAME:
        return False
    name = reading.phrases.starting_at(k)
    return name is not None and q - name.end in (0, 1)


def _lead_of(press: Press, reading: Reading, cue: Cue) -> int:
    """Return where a cue begins, with what leads to its paper: "wie | es in der FAZ heißt"."""
    low, first = reading.sentence.low, cue.first
    if cue.rule == "it says" and reading.phrases.is_preposition(first - 1):
        first -= 1 + (press.speech.pronouns.get(low[first - 2]) == "n")
    return first


def _is_as_said(press: Press, sentence: Sentence, cue: Cue, first: int) -> bool:
    """Return whether one word joins a cue to what is quoted: "“…”, as X explained"."""
    before = sentence.low[first - 1]
    as_said = before in press.speech.as_said
    as_said = as_said and sentence.low[cue.start] not in press.speech.naming
    joins = as_said or before in press.speech.so
    return joins and sentence.kind[first - 2] in (PUNCTUATION, QUOTATION)


def _is_nothing(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a verb has an object behind it: "…,” expressed a desire to win"."""
    phrase, speech = cue.phrase, press.speech
    if phrase is None or not speech.order_tells:
        return False
    verb = reading.sentence.low[cue.start]
    core = verb in speech.telling or verb in speech.writing
    return not core and not reading.phrases.may_speak(phrase)


def _with_auxiliary(press: Press, sentence: Sentence, first: int) -> int:
    """Return where an auxiliary opens what a turned verb ends: "“…”, | hatte | sie gesagt"."""
    low, speech = sentence.low, press.speech
    if low[first - 1] in speech.objects and low[first - 2] in speech.auxiliaries:
        first -= 1  # "“…”, habe | ihm | X gesagt"
    first -= low[first - 1] in speech.auxiliaries
    return first - (low[first - 1] in speech.so)  # "“…”, | so ist | X betitelt"


def _is_titled(reading: Reading, q: int, cue: Cue) -> bool:
    """Return whether a role and a comma stand before a name: "…,” the mayor, X, said"."""
    low, k = reading.sentence.low, q + 1
    if cue.phrase is None or cue.phrase.pronoun or low[cue.first - 1] != ",":
        return False
    k += k < len(low) and low[k] == ","
    role = reading.phrases.starting_at(k) if k < cue.first - 1 else None
    return role is not None and role.end + 1 == cue.first


def _is_answered(press: Press, reading: Reading, q: int) -> bool:
    """Return whether somebody answers words: "Auf den Vorwurf von X, man sei „faul“, sagt Y"."""
    if reading.sentence.low[0] not in press.speech.responding:
        return False
    nouns = (cue for cue in reading.cues if cue.rule == "noun")
    return any(cue.start < _OBJECT and cue.last < q for cue in nouns)


def _tells_manner(press: Press, sentence: Sentence, q: int) -> bool:
    """Return whether words behind a quotation say that it is how somebody puts it."""
    low, speech = sentence.low[q + 1 : q + 3], press.speech
    return len(low) > 1 and low[0] in speech.passive and low[1] in speech.conjunctions


def _is_set_off(press: Press, sentence: Sentence, cue: Cue) -> bool:
    """Return whether a cue stands between commas or ends its sentence, as in ", he said."."""
    before, behind = cue.first - 1, cue.last
    if before >= 0 and sentence.kind[before] not in (PUNCTUATION, QUOTATION):
        return False
    if behind >= len(sentence) or sentence.kind[behind] == PUNCTUATION:
        return True
    low, speech = sentence.low[behind], press.speech
    return low in speech.linking or low in speech.prepositions or low in speech.times


def _words_between(sentence: Sentence, start: int, end: int) -> int:
    return max(0, end - start) - sentence.kind[start:end].count(PUNCTUATION)
