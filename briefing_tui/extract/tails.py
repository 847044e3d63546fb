"""Join to a sentence what goes on behind its words: "“Why?” | she asked", "“No.” | (The Times)".

It may go on in the next paragraph, as the words may behind one that but leads on to them.
"""

from __future__ import annotations

from briefing_tui.extract.credit_lines import SLASHES
from briefing_tui.extract.marked_names import is_outlet_in_marks
from briefing_tui.extract.phrases import read_phrases
from briefing_tui.extract.reading import BRACKETS
from briefing_tui.extract.tokens import QUOTATION, WORD
from briefing_tui.extract.wordforms import word_classes
from briefing_tui.model import BlockKind
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch
    from briefing_tui.extract.tokens import Sentence

_TAIL_TOKENS: Final = 7
_SIGNED: Final = 14
"""Tokens of "(Jane Roe, The Times)", at most."""
_SAID_TO: Final = 3
"""Tokens of "told reporters."."""
_CLAIMED: Final = 16
"""Tokens of "That is what the mayor of the city, Jane Roe, said on Monday.", at most."""
PAST_ONE: Final = 2
"""How far apart the paragraphs around another one are."""
_LEAD: Final = 40
"""Code points of "And at the end it says:", at most."""
_LONGEST_CREDIT: Final = 80
"""Code points of a line in brackets below words, at most."""


def tail_below(
    readings: Readings, block: int, last: Stretch, below: range
) -> tuple[int, list[tuple[int, Stretch]]] | None:
    """Return where the sentence ends that goes on in the next paragraph, with the names in marks.

    "“…”,", and below it "writes Jane Roe in the Post." or "(The Post)".

    Args:
        readings: The article.
        block: A paragraph.
        last: The last quotation in it.
        below: The indices of the quotations in the next one.
    """
    blocks, text = readings.blocks, readings.text
    _, _, end = place_of(blocks, block)
    if last.outer_end < end - 1 or block + 1 >= len(blocks):
        return None
    kind, start, beyond = place_of(blocks, block + 1)
    bracket = text[start] == "(" and beyond - start < _LONGEST_CREDIT
    goes_on = text[start].islower() and last.end < last.outer_end
    if kind is not BlockKind.PARAGRAPH or not (goes_on or bracket):
        return None  # a mark that is lost closes in front of a credit
    named: list[tuple[int, Stretch]] = []
    for index, stretch in readings.stretches.numbered(below):
        if not is_outlet_in_marks(readings.press, stretch):
            return stretch.outer_start, named
        named.append((index, stretch))
    return beyond, named


def with_tails(readings: Readings, sentences: list[Sentence]) -> list[Sentence]:
    """Join "“Why?” | Trump asked." and "“No.” | (The Times)" to one sentence."""
    joined: list[Sentence] = []
    for sentence in sentences:
        if joined and joined[-1].kind[-1] == QUOTATION and _is_tail(readings, joined[-1], sentence):
            joined[-1].extend(sentence)
        else:
            joined.append(sentence)
    return joined


def _is_tail(readings: Readings, before: Sentence, sentence: Sentence) -> bool:
    speech = readings.speech
    if sentence.low[0] in BRACKETS and len(sentence) > 1:
        words = sentence.low if speech.subject_behind else []
        behind = words[words.index(")") + 1 :] if ")" in words else []
        if behind[:1] == [","] and not speech.verbs.isdisjoint(behind[1:_SIGNED]):
            return True  # "« Ohne uns ! » | (sans nous), titre le Blick"
        phrases = read_phrases(sentence, speech)
        places = range(1, min(len(sentence), _SIGNED))
        venues = speech.venues | SLASHES | {","}
        named = [k for k in places if k == 1 or sentence.low[k - 1] in venues]
        return any(k in sentence.outlets or phrases.names_outlet(k) for k in named)
    if sentence.kind[0] == QUOTATION or speech.verb_second:
        return len(before) == 1 and _is_claimed(speech, sentence)
    final = readings.text[readings.stretches[before.stretch[len(before) - 1]].end - 1] == "."
    if final and (len(sentence) > _TAIL_TOKENS or QUOTATION in sentence.kind):
        return False
    opens = readings.stretches[before.stretch[len(before) - 1]].start
    if final and len(before) > _SAID_TO and readings.text[opens].islower():
        return False  # "She called it “a mess.” | The port denies that."
    if speech.order_tells and _is_told(speech, before, sentence):
        return False  # "He was curt: “Go!” | The minister said that he was “sad”"
    phrase = read_phrases(sentence, speech).starting_at(0)
    if phrase is None:
        return False
    k = phrase.end if final else _past_aside(sentence, phrase.end)
    while speech.order_tells and k < len(sentence) and sentence.low[k] in speech.adverbs:
        k += 1  # "Roe | also | said."
    if k >= len(sentence) or sentence.kind[k] != WORD:
        return False
    low = sentence.low[k]
    begins = speech.order_tells and phrase.pronoun and readings.text[sentence.start[0]].isupper()
    dated = low in speech.saying and sentence.low[-2] in speech.times  # "Roe said on Monday."
    if (final or begins) and len(sentence) - k > _SAID_TO + dated:
        return False  # "“Why.” | The Post offered a comparison.", "“Why?” | They left it"
    return low in speech.verbs or (
        not final and speech.order_tells and low.endswith(speech.past_endings)
    )


def _is_claimed(speech: Speech, sentence: Sentence) -> bool:
    """Return whether a sentence tells whose words it points at: "“…” | Das sagt Jane Roe"."""
    low = sentence.low
    if len(low) < _SAID_TO or low[0] not in speech.pointing or len(low) > _CLAIMED:
        return False
    if QUOTATION in sentence.kind or low[-1] == ":" or not speech.disclaiming.isdisjoint(low):
        return False  # "Das sagt | niemand |."
    perfect = low[1] in speech.auxiliaries and low[1] not in speech.passive
    return low[1] in speech.claiming or (perfect and not speech.claiming.isdisjoint(low[-2:]))


def _is_told(speech: Speech, before: Sentence, sentence: Sentence) -> bool:
    """Return whether words that end a sentence are told: "He cried, “Go!” | She fled".

    Args:
        speech: The words of its language.
        before: The sentence.
        sentence: What follows.
    """
    lead, goes_on = before.low[-3:-1], QUOTATION in sentence.kind
    verbs = word_classes(speech).verbs
    told = lead[-1:] == [","] and (lead[0] in verbs or (goes_on and len(before) > _SAID_TO))
    told = told or not speech.participles.isdisjoint(lead[-1:])
    return told or (lead[-1:] == [":"] and (goes_on or len(sentence) > _TAIL_TOKENS))


def _past_aside(sentence: Sentence, k: int) -> int:
    """Return the token behind words that commas set off: "Rep. X, R-Pa., | said"."""
    if sentence.low[k : k + 1] != [","]:
        return k
    behind = sentence.low[k + 1 : k + _TAIL_TOKENS]
    return k + behind.index(",") + 2 if "," in behind else k


def leads_on(readings: Readings, block: int) -> bool:
    """Return whether a paragraph but leads on to more of the same: "And later:"."""
    _, start, end = place_of(readings.blocks, block)
    words = readings.text[start:end].split() if end - start < _LEAD else []
    if not words or words[-1][-1] != ":" or any(word[0].isupper() for word in words[1:]):
        return False
    speech, first = readings.speech, words[0].rstrip(":").lower()
    kinds = (speech.also, speech.openers, speech.adverbs, speech.prepositions)
    return any(first in words for words in kinds)


def reopens(readings: Readings, apart: int, stretches: range) -> bool:
    """Return whether words left open go on behind one paragraph, as behind a caption.

    Args:
        readings: The article.
        apart: How far it is from the paragraph before that has quotations.
        stretches: The indices of those of the paragraph.
    """
    if apart != PAST_ONE or not stretches.start:
        return False
    before, first = readings.stretches[stretches.start - 1], readings.stretches[stretches.start]
    opens = first.outer_start == place_of(readings.blocks, first.block)[1] < first.start
    left = before.outer_end == before.end == place_of(readings.blocks, before.block)[2]
    return opens and left and before.outer_start < before.start
