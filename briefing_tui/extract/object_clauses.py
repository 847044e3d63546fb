"""Tell whose a verb is whose subject is left out: "la carta, que tacha de “…”", "“…”, añadió"."""

from __future__ import annotations

from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import after_quotation, group_start
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search


def read_dubbed(search: Search, i: int, end: int) -> Cue | None:
    """Return a verb whose object is "que", with who does it: "X leyó la carta, | que tacha de “…”".

    There is another object where "que" is the subject: "la carta, que tacha de “…” al juez".
    """
    low, kind, speech = search.low, search.kind, search.speech
    that = group_start(search, i) - 1
    if that < 1 or low[that] not in speech.that:
        return None
    q = end + (end < len(low) and (low[end] in speech.genitive or low[end] in speech.as_said))
    if kind[q : q + 1] != [QUOTATION] or kind[q + 1 : q + 2] not in ([], [PUNCTUATION]):
        return None
    who = search.phrases.first_subject(that)
    alone = who is None or who.pronoun or who.end >= that - 1 or not search.phrases.may_speak(who)
    return Cue("shared subject", i, end, None if alone else who)


def is_done_to(search: Search, i: int, thing: Phrase | None) -> bool:
    """Return whether what stands behind a verb but undergoes it: "dirige | la lista de Roma |".

    Behind a verb that states something anybody may stand: "dice | el cuñado de Ruiz |".
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    if thing is None or thing.pronoun or thing.start < i or low[i] in speech.stating:
        return False
    if search.kind[thing.start] == WORD and not phrases.is_determiner(thing.start):
        return low[thing.start] not in speech.people and low[thing.start][-1] != "s"
    head = phrases.head_of(thing)
    one = head.end == thing.start + 1  # "uno de los vecinos"
    return head.end < thing.end and not one and not phrases.may_speak(head)


def unless_thing(search: Search, i: int, end: int, who: Phrase | None) -> Phrase | None:
    """Return who speaks, but no thing before a verb alone: "El paso sería “la paz”, | añadió |."""
    ends = end >= len(search.low) or search.low[end] in ".,;"
    if who is None or not ends or search.phrases.may_speak(who):
        return who
    return None if after_quotation(search, i) else who
