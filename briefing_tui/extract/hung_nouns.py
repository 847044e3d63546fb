"""Join a phrase with what hangs on its last noun, where every noun has a capital."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.noun_groups import is_adjective, past_adjectives
from briefing_tui.extract.phrasebook import before_adverbs, is_kind_of
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.nouns import NounPhrases


def past_hanging(nouns: NounPhrases, start: int, end: int) -> int:
    """Return where a phrase ends with what hangs on its last noun, or `end`."""
    if end + 1 >= len(nouns.low):
        return end
    low, speech, last = nouns.low, nouns.speech, end - 1
    if low[end] in speech.also:
        both = not nouns.is_determiner(start) or _are_two(nouns, end) or _is_both(nouns, end)
        both = both or _is_field(nouns, start, end)
        also = nouns.group_end(end + 1) if both else end + 1
        return also if also > end + 1 and low[also - 1] not in speech.times else end
    if low[end] not in speech.genitives and low[end] not in speech.linking:
        return end
    if _is_listener(nouns, start, end) or low[end + 1] in speech.convictions:
        return end
    takes = nouns.is_noun(last) or (nouns.is_determiner(start) and end - start <= 3)
    if not takes and low[end] in speech.genitive and nouns.kind[end + 1] == NAME:
        takes = not speech.hailing.isdisjoint(low[start:end])  # "ein Wirt aus der Nähe | von Ulm"
    if not takes:
        return end
    if low[end] in speech.genitives and low[end] not in speech.possessive:
        if _is_new_subject(nouns, end):
            return end
        behind = nouns.group_end(end)
        return behind if behind > end and low[behind - 1] not in speech.times else end
    if low[end] in speech.linking:
        if _is_done_by(nouns, start, end):
            return end
        if low[last] in speech.lowercase_names and low[end] in speech.hailing:
            return end  # "berichtet die taz | aus Rom"
        paper = last in nouns.sentence.outlets or nouns.names_outlet(start)
        if paper and nouns.is_determiner(end + 1):
            return end  # "zitiert der Standard | aus einem Brief"
        behind = nouns.group_end(end + 1)
        return behind if behind > end + 1 and low[behind - 1] not in speech.times else end
    return end


def _is_new_subject(nouns: NounPhrases, k: int) -> bool:
    """Return whether an adjective tells that what hangs on no noun follows: "der NASA | der große".

    Behind the article of a genitive it has the longer ending: "des Chefs | der großen Partei".
    """
    full, short = nouns.speech.weak_endings or ("", "")
    adjective = k + 2 < len(nouns.low) and nouns.kind[k + 2] == NAME and is_adjective(nouns, k + 1)
    low = nouns.low[k + 1]
    return bool(adjective and short) and low.endswith(short) and not low.endswith(full)


def _is_done_by(nouns: NounPhrases, start: int, end: int) -> bool:
    """Return whether somebody does something to whom a passive has: "wurde X | von einem Hund"."""
    low, speech = nouns.low, nouns.speech
    passive = start > 0 and low[start - 1] in speech.passive and low[end] in speech.agent
    return passive and low[end + 1] in speech.indefinite


def _is_listener(nouns: NounPhrases, start: int, end: int) -> bool:
    """Return whether somebody tells a medium what is no medium's: "sagte eine Frau | dem Blatt"."""
    low, speech = nouns.low, nouns.speech
    media = speech.media.keys()
    told = start > 0 and low[start] in speech.indefinite
    told = told and low[before_adverbs(low, start - 1, speech)] in speech.confiding
    told = told or low[end] in speech.selves
    if not told and not any(low[k] in speech.offices for k in range(start, end)):
        return False
    noun = min(past_adjectives(nouns, end + 1, led=False), len(low) - 1)
    marked = nouns.kind[noun] == QUOTATION and not low[noun]
    medium = low[noun] in media or marked or noun in nouns.sentence.outlets
    return medium and low[end] in speech.genitives


def _is_both(nouns: NounPhrases, joint: int) -> bool:
    """Return whether a name follows two roles: "der Autor | und Kritiker Jo Roe"."""
    role = nouns.heads(joint - 1) and nouns.kind[joint + 1 : joint + 4] == [NAME] * 3
    return role and nouns.is_noun(joint + 1)


def _are_two(nouns: NounPhrases, joint: int) -> bool:
    """Return whether "and" joins two full names: "die Abgeordneten Jo Roe | und Al Poe"."""
    names = [*nouns.kind[joint - 2 : joint], *nouns.kind[joint + 1 : joint + 3]]
    first = (nouns.low[joint - 2], *nouns.low[joint + 1 : joint + 2])
    return names == [NAME] * 4 and all(map(is_first_name, first))


def _is_field(nouns: NounPhrases, start: int, joint: int) -> bool:
    """Return whether a body is for two things: "das Amt für Wald | und Wasser", "Amt Wald und X".

    Each of two bodies has its own article.
    """
    low, kind, speech = nouns.low, nouns.kind, nouns.speech
    behind, last = joint + 1, joint - 1
    if kind[behind : behind + 2] in ([NAME, NAME], [NAME, QUOTATION]) or kind[behind] != NAME:
        return False
    body = any(is_kind_of(low[k], speech.bodies, speech) for k in range(start, last))
    body = body or low[last - 1] in speech.viewing  # "der Minister für Bau | und Verkehr"
    if not body or last in nouns.sentence.outlets or behind in nouns.sentence.outlets:
        return False
    ends = (low[last], low[behind])
    bodies = any(is_kind_of(each, speech.bodies, speech) for each in ends)
    return not (bodies or any(nouns.is_noun(k) for k in (last, behind)) or is_first_name(low[last]))
