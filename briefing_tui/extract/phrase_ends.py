"""Tell where a noun phrase ends before a verb: words that may be the verb are left out."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.premodifiers import is_adjective_like
from briefing_tui.extract.tokens import NAME, NUMBER
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases

_MOMENT: Final = 2
_MOST_WORDS: Final = 5
"""Words of a phrase that neither a name nor a noun closes."""


def without_tail(phrases: Phrases, start: int, end: int) -> int:
    """Return where the phrase ends when words that may be a verb are left out."""
    last = end - 1
    if last > start and phrases.kind[last] == NUMBER:
        last -= 1 + (phrases.low[last - 1] == "/")
    if last >= start and phrases.kind[last] == NAME:
        return end
    if end - start > 1 and phrases.low[end - 1] in phrases.speech.linking:
        return without_tail(phrases, start, end - 1)
    kind, behind = phrases.kind, phrases.speech.adjectives_behind
    names = [i for i in range(start, end) if kind[i] == NAME] if NAME in kind[start:end] else []
    noun = next(filter(phrases.is_noun, range(end - 1, start - 1, -1)), -1)
    noun = _who_meets_press(phrases, start, noun) if noun > start else noun
    if noun >= 0 and (not names or noun >= names[-1] + (not behind)):
        return end if behind else _with_complement(phrases, noun + 1, end)
    if names and not behind and (whole := _person_end(phrases, names, noun)):
        return whole
    led = phrases.speech.order_tells and names == [0]
    if led and end > _MOMENT and is_adjective_like(phrases, 1):
        return min(end, start + _MOST_WORDS)  # "Small rural schools": the sentence's capital
    owned = bool(names) and phrases.low[names[-1]].endswith("'s")
    if led and end == _MOMENT and _tells_plural(phrases, 1):
        return end
    if names and not owned and _ends_on_name(phrases, start, names[-1]):
        return names[-1] + 1
    if end - start == 1 and phrases.low[start] in phrases.speech.genders:
        return start
    if end - start > _MOST_WORDS:
        return _cut_short(phrases, start, end, names)
    return _without_lead(phrases, start, end) if phrases.speech.order_tells else end


def _ends_on_name(phrases: Phrases, start: int, last: int) -> bool:
    """Return whether no noun can stand behind the names of a phrase, but a verb: "het AD | bloeit".

    Behind an article one may where the name is an adjective: "de Haagse | vastgoedreus".
    """
    speech = phrases.speech
    told = last > start and speech.verb_second and not speech.nouns_capitalised
    alone = told and not phrases.low[last].endswith(speech.adjective_stems)
    return alone or not phrases.is_determiner(start)


def _tells_plural(phrases: Phrases, k: int) -> bool:
    """Return whether a plural stands before its verb: "European | monarchs | have met"."""
    low, speech = phrases.low, phrases.speech
    plural = low[k].endswith("s") and low[k] not in speech.verbs and not phrases.is_adverb(k)
    return plural and k + 1 < len(low) and low[k + 1] in speech.auxiliaries


def _without_lead(phrases: Phrases, start: int, end: int) -> int:
    """Return where a phrase ends without what leads on: "the old ferryman | at a"."""
    low, linking = phrases.low, phrases.speech.linking
    while end - start > 1 and (phrases.is_determiner(end - 1) or low[end - 1] in linking):
        end -= 1
    return end


def _who_meets_press(phrases: Phrases, start: int, noun: int) -> int:
    """Return the noun of a phrase: not "press" in "the | minister | at a press conference"."""
    low, speech = phrases.low, phrases.speech
    if speech.media.get(low[noun]) != "any" or low[noun - 1] not in speech.indefinite:
        return noun  # nearly always
    return next((k for k in range(noun - 2, start, -1) if low[k] in speech.people), noun)


def _cut_short(phrases: Phrases, start: int, end: int, names: list[int]) -> int:
    """Return where a long phrase ends that no name or noun closes."""
    near = phrases.low[start : start + _MOST_WORDS]
    cut = min(end, start + _MOST_WORDS + sum(low in phrases.speech.elided for low in near))
    if not phrases.speech.adjectives_behind:
        return _without_lead(phrases, start, cut)
    given = (k for k in names if k + 1 in names and is_first_name(phrases.low[k]))
    cut = next((k + 2 for k in given if k + 2 > cut), cut)  # "Le chef de la CGT | Paul Rey | rit"
    return cut


def _person_end(phrases: Phrases, names: list[int], noun: int) -> int:
    """Return where a full name ends that a noun for a person leads up to, or 0.

    Args:
        phrases: Those of the sentence.
        names: The tokens of a phrase that are names.
        noun: Its last noun, or -1.
    """
    first = names[-1]
    while first - 1 in names:
        first -= 1
    led = 0 <= noun == first - 1 and phrases.low[noun] in phrases.speech.people
    return names[-1] + 1 if led and first < names[-1] else 0


def _with_complement(phrases: Phrases, tail: int, end: int) -> int:
    """Return where a phrase ends that goes on behind its last noun with "of transport"."""
    of = tail + 1 < end and phrases.low[tail] in phrases.speech.complement
    if of and not phrases.is_determiner(tail + 1):
        return tail + 2
    return _with_adjoined(phrases, tail)


def _with_adjoined(phrases: Phrases, tail: int) -> int:
    """Return where a phrase ends that goes on with "close to the palace"."""
    if tail >= len(phrases.low):
        return tail
    k = tail + match_at(phrases.low, tail, phrases.speech.adjoined)
    behind = phrases.starting_at(k) if tail < k < len(phrases.low) else None
    return behind.end if behind is not None else tail
