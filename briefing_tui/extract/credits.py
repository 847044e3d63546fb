"""Read the brackets in which a digest says where a text is: "(site.org, Jane Roe)", "(Tanjug)"."""

from __future__ import annotations

from briefing_tui.extract.cutting import cut_last_sentence
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.reading import Attribution, Phrase, copied
from briefing_tui.extract.readings import indices_of
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.model import Span
from briefing_tui.packed import place_of
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.mastheads import Mastheads
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings

_CREDIT: Final = compiled(r"\(([^(),\n]{2,40})(?:,\s([^(),\n]{3,40}))?(?:,[^()\n]*)?\)$")
_SITE: Final = compiled(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$")
_NAME: Final = compiled(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,4}$")
_LONGEST_LINE: Final = 80
"""Code points of a line in brackets, at most."""
_FULL_NAME: Final = 2
_LEAD: Final = 3
"""Tokens of "From leading article", at most."""
_PARTING: Final = frozenset(",/;")
_LONGEST_ITEM: Final = 250
"""Code points of an item of a list that brackets close, at most."""
_LONGEST: Final = 10
"""Tokens of "(Source: the daily Novi List)", at most."""


def bracket_below(readings: Readings, block: int) -> Reading | None:
    """Return the line in brackets below a paragraph: "(Commentary by Jane Roe)"."""
    if block + 1 >= len(readings.blocks) or indices_of(readings.blocks_of_stretches, block + 1):
        return None
    _, start, end = place_of(readings.blocks, block + 1)
    if end - start > _LONGEST_LINE or not readings.text.startswith("(", start):
        return None  # mostly
    press = readings.press
    line = cut_last_sentence(readings.text, start, end, block + 1, press.speech, press.long_names)
    return readings.reading_of(line) if line is not None else None


def credit_all(
    press: Press,
    readings: list[Reading],
    result: list[Attribution | None],
    below: Reading | None = None,
) -> None:
    """Give what people say in a paragraph to the medium in brackets that closes it: "(Tanjug)".

    Args:
        press: The media of the text.
        readings: The sentences of the paragraph.
        result: Who says each quotation of the article.
        below: The line in brackets below it, which may name who wrote it.
    """
    last = below or (readings[-1] if readings else None)
    if last is None or ")" not in last.sentence.low[-2:]:
        return  # mostly
    if (writer := _writer_in_brackets(press, last)) is not None:
        _give_to(writer, readings, result)
        return
    told = [span for reading in readings if (span := credited(press, reading)) is not None]
    if len(told) != 1 or credited(press, readings[-1]) is None:
        return
    first = readings[0].sentence.start[0]
    one = len(readings) == 1 + (len(readings) > 1 and last.sentence.low[0] == "(")
    item = one and told[0].end - first < _LONGEST_ITEM
    for reading in readings:
        for q in reading.quotations:
            index = reading.sentence.stretch[q]
            found = result[index]
            if item and (found is None or found.mention.end <= first):
                result[index] = Attribution("signed", told[0], None, outlet=True)
                continue  # "“Ghost schools” in the north (Punch)", whoever spoke in the line above
            if found is not None and item and not found.outlet:
                found.via = tuple(via for via in found.via if via.start >= first)
            if found is None or found.outlet or found.via or found.elsewhere:
                continue
            if employer_of(press, found.mention) is None:  # not "the Post's Jane Roe"
                found.via = (told[0],)


def _writer_in_brackets(press: Press, reading: Reading) -> Span | None:
    """Return who wrote what stands before brackets: "(From commentary by | Jane Roe |)"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    if "(" not in low:
        return None
    first = len(low) - low[::-1].index("(")
    if speech.pieces.isdisjoint(low[first : first + _LEAD]):
        return None
    by = speech.agent | speech.genitive
    start = next((k for k in range(first + 1, len(low)) if low[k - 1] in by), len(low))
    end = start
    while end < len(low) and kind[end] == NAME:
        end += 1
    full = end - start >= _FULL_NAME and not reading.phrases.names_outlet(start)
    return reading.span(Phrase(start, end)) if full else None


def _give_to(writer: Span, readings: list[Reading], result: list[Attribution | None]) -> None:
    """Give a paper's words to who wrote them in it, and its headline in brackets to the paper."""
    medium: Attribution | None = None
    for reading in readings:
        for q in reading.quotations:
            index, behind = reading.sentence.stretch[q], reading.sentence.start[q] > writer.start
            found = result[index]
            if behind and medium is not None:
                result[index] = copied(medium, "signed")
            elif found is not None and found.outlet and not found.via:
                medium = copied(found, "signed")
                result[index] = Attribution("signed", writer, found.cue, via=(found.mention,))


def credited(press: Press, reading: Reading) -> Span | None:
    """Return the medium in brackets at the end of a sentence: "(Source: | the Beta agency |)"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    end = len(low) - 1 - (low[-1] == "." and len(low) > 1)
    first = max(0, end - _LONGEST)
    if low[end] != ")" or "(" not in low[first:end]:
        return None
    start = end - 1 - low[first:end][::-1].index("(") + 1
    start += low[start + 1 : start + 2] == [":"] and 2
    end = next((k for k in range(start, end) if low[k] in _PARTING), end)  # "(| Beta |, Tanjug)"
    if start >= end or PUNCTUATION in kind[start:end] or QUOTATION in kind[start:end]:
        return None
    if low[end - 1] in press.speech.media and find_outlet(reading.words(Phrase(start, end - 1))):
        end -= 1  # "(| Sabah | newspaper)"
    name = Phrase(start, end)
    known = reading.phrases.names_outlet(start) or low[end - 1] in press.speech.media
    return reading.span(name) if known and press.is_medium(reading.words(name)) else None


def read_credit(press: Mastheads, line: Span) -> Span | None:
    """Return the site or the outlet that a line in brackets begins with, and note who wrote."""
    match = _CREDIT.match(press.text, *line)
    if match is None:
        return None
    site = match[1]
    if _SITE.match(site) is None and find_outlet(site) is None:
        return None
    press.placed.add(site)
    if match[2] and _NAME.match(match[2]):
        press.credited.append(Span(*match.span(2)))
    return Span(*match.span(1))
