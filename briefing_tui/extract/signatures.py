"""Tell who signs what stands above a line: "— Ruth Okafor, engineer"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.reading import DASHES, Attribution, Cue, Phrase
from briefing_tui.extract.readings import indices_of
from briefing_tui.extract.tokens import NAME, NUMBER
from briefing_tui.model import Span
from briefing_tui.packed import place_of
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings

_STATED: Final = late(
    r"[—–-]\s?((?:[A-Z][\w'’.-]+ ){1,2}\((?:[A-Z][a-z]+\.|[A-Z]\.[A-Z]\.|[A-Z]{2})\)"
    r"(?: [A-Z][\w'’-]+){1,4})"
)
"""A paper's name with its state in brackets, as America signs: "—Lancaster (Pa.) Journal"."""
_SIGNED: Final = 120
"""Code points of the longest signature."""
_FULL_NAME: Final = 2
_FRAME: Final = 60
"""Code points in which a paragraph names who it begins with."""
_HEADS: Final = 4
"""Lines above words among which one may tell who wrote them: the line, a topic, a title."""
_CREDIT: Final = 70
"""Code points of "12. Jane Roe in The Sydney Morning Herald", at most."""
_PARTING: Final = DASHES | frozenset(",(|/")
"""What may part a name from the medium in a line of both."""
_CLOSING: Final = frozenset('"”“»')


def read_signature(readings: Readings, block: int) -> Attribution | None:
    """Return who signs what stands above a paragraph: "— Ruth Okafor, engineer".

    So does a name without a dash that the mark closes which the words above opened.
    """
    if block >= len(readings.blocks):
        return None
    _, start, end = place_of(readings.blocks, block)
    behind = readings.text[start : start + 1] in DASHES
    end = readings.signature_end(block) or end
    if end - start > _SIGNED:
        return None
    if not behind:
        closes = readings.text[end - 1] in _CLOSING
        if not closes or indices_of(readings.blocks_of_stretches, block):
            return None
        end -= 1
    if behind and (stated := _STATED.fullmatch(readings.text, start, end)) is not None:
        return Attribution("dash", Span(*stated.span(1)), None, outlet=True)
    line = next(iter(readings.read(start, end, block, ())), None)
    low = line.sentence.low if line is not None else []
    phrase = line.phrases.starting_at(behind) if line is not None and len(low) > behind else None
    if line is None or phrase is None or phrase.pronoun or not line.phrases.may_speak(phrase):
        return None
    if phrase.end < len(low) and low[phrase.end] not in ",.(":
        return None
    return attribute(readings.press, line, Cue("dash", 0, behind, phrase), "dash")


def read_frame(readings: Readings, block: int) -> Attribution | None:
    """Return whose words are all of a paragraph, as the lines around it tell."""
    return _read_both(readings, block) or _read_credit_above(readings, block)


def _read_both(readings: Readings, block: int) -> Attribution | None:
    """Return who is named above words that are all of a paragraph, and right below them.

    "Quote: Jane Roe fears no one." / "“I fear no one.”" / "Jane Roe says in the Post that …"
    """
    if block < 1 or block + 1 >= len(readings.blocks) or not _is_all_words(readings, block):
        return None
    text = readings.text
    _, above, end_above = place_of(readings.blocks, block - 1)
    _, start, end = place_of(readings.blocks, block + 1)
    words = text[start : min(end, start + _FRAME)].split()
    before = text[above:end_above]
    names = (" ".join(words[k : k + _FULL_NAME]) for k in range(_FULL_NAME))
    if not any(name.istitle() and name.rstrip(",") in before for name in names):
        return None  # mostly
    line = next(iter(readings.read_block(block + 1)), None)
    phrase = line.phrases.starting_at(0) if line is not None else None
    if line is None or phrase is None or phrase.pronoun or not line.phrases.may_speak(phrase):
        return None
    if readings.press.is_medium(line.words(phrase)):
        return None
    cue = Cue("subject", 0, 0, phrase)
    found = attribute(readings.press, line, cue, "named behind")
    found.via = find_chain(readings.press, line, cue, found)
    return found


def _read_credit_above(readings: Readings, block: int) -> Attribution | None:
    """Return who wrote words that are all of a paragraph, as a line above tells.

    "1. Jane Roe in The Times" / "On the railways" / "“The trains have gone.”"
    """
    if not _is_all_words(readings, block):
        return None
    for above in range(block - 1, max(-1, block - 1 - _HEADS), -1):
        _, start, end = place_of(readings.blocks, above)
        if end - start > _SIGNED or indices_of(readings.blocks_of_stretches, above):
            return None
        lines = readings.read(start, end, above, ()) if end - start <= _CREDIT else []
        found = _read_credit_line(lines[-1]) if lines else None
        if found is not None:
            who, medium = (lines[-1].span(phrase) for phrase in found)
            return Attribution("introduced", who, None, via=(medium,))
    return None


def _read_credit_line(line: Reading) -> tuple[Phrase, Phrase] | None:
    """Return who wrote and where, if a line tells but that: "Jane Roe in The Times"."""
    low, kind, speech = line.sentence.low, line.sentence.kind, line.phrases.speech
    start = next((k for k in range(min(len(low), 3)) if kind[k] == NAME), len(low))
    start += start < len(low) and low[start] in speech.agent
    dated = next((k for k in range(start + 1, len(low) - 1) if _is_date(line, k)), len(low))
    end, beyond = start, dated - (low[dated - 1] == ")")
    if start >= beyond:
        return None
    while end < beyond and (kind[end] == NAME or (low[end] == "." and len(low[end - 1]) == 1)):
        end += 1  # "Jane | R|.| Roe"
    parted = next((k for k in range(start, beyond) if low[k] in _PARTING), 0)
    if parted and _is_paper(low, start, parted, line):  # "The Times, Jane Roe"
        named = {*kind[parted + 1 : beyond]} == {NAME}
        named = named and line.phrases.may_be_full_name(parted + 1, beyond)
        return (Phrase(parted + 1, beyond), Phrase(start, parted)) if named else None
    leads, apart = speech.venues | speech.viewing, parted == end
    behind = end + 1 + (apart and not leads.isdisjoint(low[end + 1 : end + 2]))
    if end - start < _FULL_NAME or behind >= beyond or not _is_paper(low, behind, beyond, line):
        return None
    full = line.phrases.may_be_full_name(start, end)
    told = full or dated < len(low) if apart else low[end] in leads
    return (Phrase(start, end), Phrase(behind, beyond)) if told else None


def _is_date(line: Reading, k: int) -> bool:
    """Return whether a mark parts off the day of a piece: "Jane Roe, Le Monde |, 14 mars 2011"."""
    sentence = line.sentence
    return (
        sentence.low[k] in _PARTING and sentence.kind[k + 1] == NUMBER and "," in sentence.low[:k]
    )


def _is_paper(low: list[str], start: int, end: int, line: Reading) -> bool:
    """Return whether words are a paper's name, with its article or without it."""
    bare = start + (low[start] in line.phrases.speech.definite)
    if end - bare == 1 and bare in line.sentence.outlets:
        return True  # one that no list has
    return any(find_outlet(" ".join(low[k:end])) is not None for k in {start, bare})


def _is_all_words(readings: Readings, block: int) -> bool:
    """Return whether one quotation is all of a paragraph."""
    _, start, end = place_of(readings.blocks, block)
    stretches = indices_of(readings.blocks_of_stretches, block)
    if not stretches:
        return False
    first = readings.stretches[stretches.start]
    return first.outer_start == start and first.outer_end == end
