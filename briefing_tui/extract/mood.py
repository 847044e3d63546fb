"""Tell by the mood of a verb that somebody else says a sentence: "Die Stadt | suche | Rat"."""

from __future__ import annotations

from briefing_tui.extract.reach import REACH
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.extract.wordforms import word_classes
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.tokens import Sentence

_SECOND: Final = 9
"""Tokens of a sentence among which its finite verb stands, if it is told by its ending."""
_CLAUSE_ENDS: Final = frozenset({",", ";"})
_PARTICLE: Final = 2
"""Letters of "de" and "le" in names."""


def is_reported(press: Press, sentence: Sentence) -> bool:
    """Return whether the mood of a sentence's verb tells that somebody else says it."""
    reportive, low = press.speech.reportive, sentence.low
    if not reportive:
        return False
    return (
        not reportive.isdisjoint(low)
        or _is_subjunctive(press, sentence)
        or _opens_quoted(press, sentence)
    )


def _is_subjunctive(press: Press, sentence: Sentence) -> bool:
    """Return whether a verb has the ending of that mood: "Sie | rechne", "Die Stadt | suche"."""
    low, speech = sentence.low, press.speech
    if len(low) < 2 or not speech.reportive_endings:
        return False
    if speech.pronouns.get(low[0]) in ("m", "f", "n") and low[0] not in speech.definite:
        return _has_ending(speech, low[1])
    kind, small = sentence.kind, word_classes(speech)
    named = kind[0] == NAME and low[0] not in small.function_words
    for k in range(1, min(_SECOND, len(low))):
        if kind[k] == NAME:
            named = True
        elif kind[k] != WORD:
            return False
        elif named and low[k] not in small.function_words and low[k] not in small.closed:
            return _has_ending(speech, low[k])  # the first that is no small word: the verb
        else:
            named = False
    return False


def _has_ending(speech: Speech, word: str) -> bool:
    past = word.endswith(speech.preterite_endings or ("\0",)) or word in speech.passive
    return len(word) > _PARTICLE and word.endswith(speech.reportive_endings) and not past


def _has_mood(speech: Speech, word: str) -> bool:
    """Return whether a word behind a noun is a verb in that mood: "Die Nato | suche"."""
    if not _has_ending(speech, word):
        return False
    classes = word_classes(speech)
    return word not in classes.function_words and word not in classes.closed


def _opens_quoted(press: Press, sentence: Sentence) -> bool:
    """Return whether such a verb opens quoted words: "Der Markt “werde das regeln”."."""
    for q in sentence.stretch:
        first = press.text[sentence.start[q] : sentence.end[q]].strip("„“”«»\"'‚‘’ ")
        if first.partition(" ")[0] in press.speech.reportive:
            return True
    return False


def is_told(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether the mood of its verb tells that somebody else says this of a subject.

    That of a clause behind a comma tells no such thing: "Die Zeit ehrt X, der “…” habe".
    """
    behind = reading.sentence.low[subject.end : subject.end + REACH]
    ends = (k for k, word in enumerate(behind) if word in _CLAUSE_ENDS)
    clause = behind[: next(ends, len(behind))]
    reportive = press.speech.reportive
    if not reportive:
        return False
    turned = reading.sentence.low[max(0, subject.start - 1) : subject.start]  # "Nun habe | X"
    if not (reportive.isdisjoint(clause) and reportive.isdisjoint(turned)):
        return True
    opens = subject.start == 0 and not subject.pronoun
    opens = opens and reading.sentence.kind[subject.end : subject.end + 1] == [WORD]
    return opens and _has_mood(press.speech, behind[0])
