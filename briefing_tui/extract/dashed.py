"""Give words that dashes part from their sentence to who says them."""

from __future__ import annotations

from briefing_tui.extract.reading import DASHES, Cue
from briefing_tui.extract.tokens import QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading

_ASIDE: Final = 24
"""Tokens between two dashes, at most."""
_LEADING: Final = 3
"""Tokens among which a clause opens behind "And when"."""
_ENDS: Final = frozenset("!?.")


def said_between(press: Press, reading: Reading, q: int) -> Cue | None:
    """Return who says a sentence between dashes: "When | Roe | wound up — “I will win!” — we".

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The quotation, behind a dash.
    """
    sentence, phrases, speech = reading.sentence, reading.phrases, press.speech
    low, dash = sentence.low, q - 1
    words = press.text[sentence.start[q] + 1 : sentence.end[q] - 1]
    if words[-1:] not in _ENDS or " " not in words:
        return None
    if q + 1 >= len(low) or low[q + 1].lstrip("!?") not in DASHES or QUOTATION in sentence.kind[:q]:
        return None
    told = (cue for cue in reversed(reading.cues) if cue.last <= dash and cue.rule == "verb")
    cue = next((cue for cue in told if cue.phrase and phrases.may_speak(cue.phrase)), None)
    if cue is not None:
        return cue
    leads = speech.conjunctions | speech.also
    first = next((k for k in range(_LEADING) if low[k] not in leads), 0)
    who = phrases.first_subject(dash, first)
    if who is None or who.end >= dash or not phrases.may_speak(who):
        return None
    acts = sentence.kind[who.end] == WORD and not phrases.is_preposition(who.end)
    return Cue("subject", who.start, who.start, who) if acts else None


def resumed_behind(press: Press, reading: Reading, q: int) -> int:
    """Return the quotation that one goes on with behind dashes, or 0.

    "| “He will pay” | - at which point the crowd sang “Yes!” - “and he will build”"

    Args:
        press: The media of the text.
        reading: The sentence.
        q: What is quoted behind the second dash.
    """
    low, kind, start = reading.sentence.low, reading.sentence.kind, reading.sentence.start[q] + 1
    if not press.text[start : start + 1].islower():
        return 0
    for k in range(q - 2, max(1, q - _ASIDE), -1):
        if low[k] in DASHES:
            return k - 1 if kind[k - 1] == QUOTATION else 0
    return 0
