"""Find whose view opens a sentence that a medium reports: "Laut | Jo Roe |, so die Welt, …"."""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.reporting import aside_start
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Reading

_VIEWS: Final = frozenset({"according to", "postposition"})
"""Rules of cues that tell whose view words are."""
_OPENING: Final = 3
"""Tokens among which the name of whose view it is begins."""


def source_before(press: Press, reading: Reading, outer: Cue) -> Cue | None:
    """Return whose view opens a sentence that a medium reports: "Laut | X | ist es “…”, so Y"."""
    if not press.speech.nouns_capitalised:
        return None
    first = next((cue for cue in reading.cues if cue.rule in _VIEWS and cue.phrase), None)
    if (
        first is None
        or first is outer
        or first.phrase is None
        or names_medium(press, reading, first)
    ):
        return None
    opens = first.phrase.start < _OPENING and first.start < outer.start
    return first if opens and reading.phrases.may_speak(first.phrase) else None


def viewing_before(reading: Reading, aside: Cue) -> Cue | None:
    """Return whose view a medium tells of right behind it: "Laut | Jo Roe |, so die Welt, …"."""
    comma = aside_start(reading, aside) - 1
    for cue in reading.cues:
        views = cue.rule in _VIEWS and cue is not aside and cue.phrase is not None
        if views and cue.phrase is not None:
            end = max(cue.last, cue.phrase.end)
            quoted = QUOTATION in reading.sentence.kind[end:comma]
            if 0 <= comma - end <= 1 and not quoted:  # "Ihren Worten | nach"
                return cue
    return None


def whose_page(press: Press, reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return the medium whose page words stand on: "| X | blames “Y”, in its cover's words"."""
    who = best.phrase if best.rule == "according to" and best.start > q else None
    if who is None or reading.sentence.low[who.start] not in press.speech.belonging:
        return None  # mostly
    before = (cue for cue in reversed(reading.cues) if cue.start < q and cue.rule.endswith("verb"))
    return next((cue for cue in before if names_medium(press, reading, cue)), None)
