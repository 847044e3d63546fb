"""Tell that "he" goes on with what the sentence before began: "Jo Roe says X. | He says | Y"."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Reading
    from briefing_tui.model import Span

_TELLING: Final = frozenset({"verb", "inverted verb"})
"""Rules of cues by which somebody says a sentence."""


def tells_on(former: Reading | None, reading: Reading, topic: Span) -> bool:
    """Return whether "he" goes on to tell: "Jo Roe says X was a thief. | He says | all know".

    Or to do something behind his words: "“…,” he said. | He | also saw X".

    Args:
        former: The sentence before.
        reading: The sentence.
        topic: Whom the one before is about.
    """
    speech, opening = reading.phrases.speech, reading.subject()
    if not speech.order_tells or former is None or opening is None or not opening.pronoun:
        return False  # mostly
    tells = any(cue.rule == "verb" and cue.phrase == opening for cue in reading.cues)
    if not (tells or former.quotations):
        return False
    for cue in former.cues:
        who = cue.phrase if cue.rule in _TELLING and cue.addressee is None else None
        if who is None or former.sentence.low[cue.end - 1] in speech.telling:
            continue  # "Jo Roe told a nurse to go"
        he = former.sentence.low[who.start] == reading.sentence.low[opening.start]
        if (he and who.pronoun) or former.span(who).overlaps(topic):
            return True
    return False
