"""Tell that a cue behind a quotation is that of the words behind it: "A « X », B dit | « Y »"."""

from __future__ import annotations

from briefing_tui.extract.tokens import PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Reading
    from briefing_tui.extract.tokens import Sentence

_NEAR: Final = 2
"""Tokens from a cue to the words that it leads to, at most."""


def opens_later(press: Press, cue: Cue, q: int) -> bool:
    """Return whether a colon opens what is behind it: "X voit un « Y », Z rit : |"."""
    german = press.speech.nouns_capitalised  # "„X“, steht im Blatt, und Z gibt die Antwort: |"
    return (press.speech.subject_behind or german) and cue.start > q + 1


def is_led_to(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a quotation is that of the verb before it: "X parle d'« Y », Z rit"."""
    if not press.speech.subject_behind:
        return False
    verbs = (cue for cue in reading.cues if cue.rule.endswith(("verb", "shared subject")))
    return any(q - 1 <= cue.end <= q for cue in verbs)


def leads_next_view(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a view is that of the next words: "Laut X „…“, | laut Y | „…“"."""
    sentence = reading.sentence
    if sentence.low[cue.start] in press.speech.viewing:
        return QUOTATION in sentence.kind[cue.last :]
    before = (each for each in reading.cues if each.rule == cue.rule and each.last <= q)
    return leads_next(sentence, cue) and any(before)


def leads_next(sentence: Sentence, cue: Cue) -> bool:
    """Return whether words follow a cue at once: "A salue « X », B redoute | « Y »"."""
    last = cue.last
    behind = sentence.kind[last : last + _NEAR]
    return QUOTATION in behind and PUNCTUATION not in behind[: behind.index(QUOTATION)]


def opens_next(reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a medium opens the next clause: "A titola “…”, | B | apre con “…”"."""
    who, low = cue.phrase, reading.sentence.low
    joins = low[q + 1] == "," or low[q + 1] in reading.phrases.speech.also
    opens = who is not None and joins and who.start == q + 2
    opens = opens and reading.phrases.names_outlet(q + 2)
    return opens and reading.subject_before(q) is not None  # not "Sous le titre « X », B dit"
