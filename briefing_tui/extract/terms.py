"""Tell words in marks that nobody need have said: a term, a proverb, what all call something."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME, PUNCTUATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading

_SAYING: Final = 12
"""Tokens from a noun for a proverb to its words, at most."""
_ROLE: Final = 8
"""Tokens of "Voix la plus écoutée de l'", at most."""
_NAMED: Final = 4
"""Tokens before a term among which an article or a verb that quotes it stands."""
SAID_WORDS: Final = 3
"""From so many quoted words on they are somebody's, rather than a name or a term."""


def is_term(press: Press, reading: Reading, q: int) -> bool:
    """Return whether so few words are quoted that they may be a name or a term."""
    sentence = reading.sentence
    words = press.text[sentence.start[q] : sentence.end[q]].strip("«»\u202f\xa0 ").split()
    return len(words) < SAID_WORDS


def is_so_called(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are what all call something: "les fameux « gains »"."""
    low, phrases = reading.sentence.low, reading.phrases
    if press.speech.sayings and _is_saying(press, reading, q):
        return True
    if q > 1 and low[q - 1] in press.speech.wordings:
        return _is_mentioned(press, reading, q)
    if q == 0 or low[q - 1] not in press.speech.so_called:
        return press.speech.adjectives_behind and _tells_what_one_is(press, reading, q)
    if low[q - 1] not in press.speech.verbs:
        return q < 2 or low[q - 2] not in press.speech.auxiliaries  # "s'est dite « sereine »"
    thing = phrases.ending_at(q - 2) if q > 1 else None  # "son plan dit « miel froid »"
    return thing is not None and not phrases.may_speak(thing)


def _tells_what_one_is(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words belong to what a subject is: "Voix de l'« axe », Al-Akhbar s'émeut"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, press.speech
    if not 1 < q < _ROLE or low[q + 1 : q + 2] != [","] or q + 2 >= len(low):
        return False
    led = low[q - 2] in speech.genitive or low[q - 1] in speech.genitive
    if not led or low[q - 1] not in speech.definite or reading.sentence.kind[0] != NAME:
        return False
    if phrases.is_function_word(0) or phrases.is_adverb(0) or low[0] in phrases.classes.verbs:
        return False
    if reading.cues and reading.cues[0].start < q:
        return False
    subject = phrases.starting_at(q + 2)
    named = subject is not None and not subject.pronoun and phrases.may_speak(subject)
    return named and not phrases.names_outlet(0)


def _is_saying(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are a proverb: "comme dit le proverbe, « … »", "Un proverbe : « … »"."""
    low, speech = reading.sentence.low, press.speech
    near = range(max(0, q - _SAYING), q)
    k = next((k for k in near if low[k] in speech.sayings), None)
    if k is None:
        return False
    subject = reading.subject_before(q)
    about = subject is not None and subject.start <= k < subject.end
    return about or not speech.as_said.isdisjoint(low[max(0, k - 2 * _NAMED) : k])


def is_common_term(press: Press, reading: Reading, q: int, found: Attribution) -> bool:
    """Return whether a medium but reports of a thing that goes by a term.

    "finds that the “chip sovereignty” plan", "both misuse the word “dignity”"
    """
    low, speech = reading.sentence.low, press.speech
    if not speech.terms or not found.outlet or q < 1 or not is_term(press, reading, q):
        return False
    words = press.text[reading.sentence.start[q] + 1 : reading.sentence.end[q] - 1]
    near = low[max(0, q - _NAMED) : q]
    if not (words[:1].islower() and words[-1:].isalnum()) or not speech.naming.isdisjoint(near):
        return False  # "uses the word “X”", "calls it a “X” budget"
    noun = q - 1 - (low[q - 1] in speech.complement)
    endings = speech.verb_endings + speech.adverb_endings  # "a “carelessly prepared” agenda"
    judged = words.endswith(endings) or words.split()[0].endswith(endings)
    return low[noun] in speech.terms or (not judged and _leads_noun(reading, q))


def _leads_noun(reading: Reading, q: int) -> bool:
    """Return whether words in marks stand between an article and a noun: "its “dark sky” law"."""
    phrases, low, kind = reading.phrases, reading.sentence.low, reading.sentence.kind
    if q + 2 >= len(low) or kind[q + 1] != WORD or phrases.is_function_word(q + 1):
        return False
    classes = phrases.classes
    if low[q + 1] in classes.verbs or kind[q - 1] == PUNCTUATION or phrases.is_preposition(q - 1):
        return False
    near = range(q - 1, max(-1, q - _NAMED), -1)
    led = (k for k in near if phrases.is_determiner(k) or low[k].endswith("'s"))
    first = next(led, -1)
    if first < 0 or low[first] in reading.phrases.speech.indefinite:
        return False
    return classes.verbs.isdisjoint(low[first:q])


def _is_mentioned(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a word is but spoken of: "s'en prend au mot « X »", "Le mot « X » agace"."""
    low, speech, k = reading.sentence.low, press.speech, q - 2
    if not reading.phrases.is_determiner(k) or low[q + 1 : q + 2] == [":"]:
        return False
    if low[q + 1 : q + 2] and low[q + 1] in speech.genitive:
        return False  # "le mot « X » de Jane Roe"
    if speech.shunning and not speech.shunning.isdisjoint(_clause_before(reading, k)):
        return True
    if k == 0:
        return all(cue.rule != "according to" for cue in reading.cues)
    grown = low[k] in speech.linking
    led = grown or low[k - 1] in speech.linking or low[k - 1] in speech.prepositions
    first = k if grown else k - 1
    return led and low[first - 1] not in speech.nouns and not _opens_source(reading, first)


def _clause_before(reading: Reading, k: int) -> list[str]:
    """Return the words of the clause that a token goes on: "… mais | il n'évite pas | le mot"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    first = k
    while first > 0 and reading.sentence.kind[first - 1] in (WORD, NAME):
        if low[first - 1] in speech.also or low[first - 1] in speech.openers:
            break
        first -= 1
    return low[first:k]


def _opens_source(reading: Reading, k: int) -> bool:
    """Return whether a token opens words that name a source: "selon le mot « X » de"."""
    return any(cue.rule == "according to" and cue.start == k for cue in reading.cues)
