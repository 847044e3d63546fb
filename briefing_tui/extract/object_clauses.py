"""Tell whose a verb is whose subject is left out: "la carta, que tacha de “…”", "“…”, añadió"."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.tokens import PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import after_quotation, group_start
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search


def read_dubbed(search: Search, i: int, end: int) -> Cue | None:
    """Return a verb whose object is "que", with who does it: "X leyó la carta, | que tacha de “…”".

    There is another object where "que" is the subject: "la carta, que tacha de “…” al juez".
    """
    low, kind, speech = search.low, search.kind, search.speech
    that = group_start(search, i) - 1
    if that < 1 or low[that] not in speech.that:
        return None
    if (whom := _dubs_whom(search, that, end)) is not None:
        return Cue("verb", i, end, whom)
    q = end + (end < len(low) and (low[end] in speech.genitive or low[end] in speech.as_said))
    if kind[q : q + 1] != [QUOTATION] or kind[q + 1 : q + 2] not in ([], [PUNCTUATION]):
        return None
    who = search.phrases.first_subject(that)
    alone = who is None or who.pronoun or who.end >= that - 1 or not search.phrases.may_speak(who)
    return Cue("shared subject", i, end, None if alone else who)


def _dubs_whom(search: Search, that: int, end: int) -> Phrase | None:
    """Return who calls another so: "abre espacio a | columnistas | que califican a X de “…”"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[that - 1] not in speech.people or end >= len(low):
        return None
    whom = search.phrases.behind(end + 1) if low[end] in speech.addressee else None
    whom = whom or search.phrases.starting_at(end)
    of = whom.end if whom is not None else len(low)
    leads = of + 1 < len(low) and (low[of] in speech.genitive or low[of] in speech.as_said)
    dubbed = leads and kind[of + 1] == QUOTATION
    first = that - 1 - search.phrases.is_determiner(that - 2)
    return Phrase(first, that) if dubbed else None


def is_done_to(search: Search, i: int, thing: Phrase | None) -> bool:
    """Return whether what stands behind a verb but undergoes it: "dirige | la lista de Roma |".

    Behind a verb that states something anybody may stand: "dice | el cuñado de Ruiz |".
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    if thing is None or thing.pronoun or thing.start < i or low[i] in speech.stating:
        return False
    if after_quotation(search, i) or low[thing.start] in speech.honorifics:
        return False  # "“…”, comentó | un importador de telas |", "afirma | don Jo Roe |"
    if search.kind[thing.start] == WORD and not phrases.is_determiner(thing.start):
        return low[thing.start] not in speech.people and low[thing.start][-1] != "s"
    head = phrases.head_of(thing)
    one = head.end == thing.start + 1  # "uno de los vecinos"
    person = any(is_person_noun(word, speech) for word in low[head.start : head.end])
    return head.end < thing.end and not (one or person or phrases.may_speak(head))


def unless_thing(search: Search, i: int, end: int, who: Phrase | None) -> Phrase | None:
    """Return who speaks, but no thing before a verb alone: "El paso sería “la paz”, | añadió |."""
    ends = end >= len(search.low) or search.low[end] in ".,;"
    if who is None or not ends or search.phrases.may_speak(who):
        return who
    return None if after_quotation(search, i) else who
