"""Tell that "he" goes on with what the sentence before began: "Jo Roe says X. | He says | Y"."""

from __future__ import annotations

from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.tokens import NAME
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
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


def led_up_to(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the person before a colon whom a pronoun behind the words repeats.

    "Eine Nachricht hatte | Jo Roe | dabei: “…”, sagte er", "Für | Jo Roe | ist das Stück zu lang,
    nur lobt er den Chor: “…”"
    """
    speech, pronoun = press.speech, found.mention.of(press.text).lower()
    if speech.pronouns.get(pronoun) not in ("m", "f") or ":" not in reading.sentence.low:
        return None
    opening, ends = reading.subject(), reading.sentence.end
    told = opening is not None and (opening.pronoun or is_someone(press, reading, opening))
    for cue in reading.cues:
        who = cue.phrase
        if who is None or who.pronoun or ends[cue.end - 1] > found.mention.start:
            continue
        viewed = cue.first == 0 and reading.sentence.low[0] in speech.viewing
        bears = cue.rule == "colon" and found.rule == "inverted verb" and not told
        if (viewed or bears) and reading.sentence.kind[who.end - 1] == NAME:
            return None if press.is_medium(reading.words(who)) else reading.span(who)
    return None
