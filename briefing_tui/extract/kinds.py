"""Tell a quotation from a name, a term or a title that merely stands in quotation marks."""

from __future__ import annotations

from itertools import islice

from briefing_tui.extract.echoes import closes_below, opens_below
from briefing_tui.extract.judgements import (
    is_handed,
)
from briefing_tui.extract.noun_terms import is_line, is_term, word_before
from briefing_tui.extract.programmes import (
    is_made,
    is_programme,
    is_title_like,
    leads_to_programme,
    lower_words,
)
from briefing_tui.extract.tokens import JOINED
from briefing_tui.model import BlockKind, QuoteKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.stretches import Stretch

_ROW: Final = 10
"""Code points between two of the words in marks that stand in a row, at most."""
_ROW_MARKS: Final = ("«", "“", '"')
_ROW_GAPS: Final = " \xa0\u202f,;?!"
_REACH: Final = 40
_SHORT_WORD: Final = 3
_LONGEST_NAME: Final = 8
_CLOSES: Final = ("", ".", ",", ";", "\n")
"""What stands behind words that no noun follows."""
_SENTENCE_WORDS: Final = 4
_UNCUED: Final = 9.0
"""The distance of an attribution that no words of the sentence make."""
_NEAR: Final = 2.0
"""Attributions nearer than this stand right beside the quotation."""
_GOES_ON: Final = frozenset({"carried on", "narrator", "paragraph before"})
"""Rules by which somebody merely goes on."""
_UNSAID: Final = _GOES_ON | {"subject of the sentence", "according to"}
_WORK: Final = 80
"""Code points of "une nouvelle rubrique du dimanche" and what leads to it, at most."""


def find_kind(text: str, stretch: Stretch, place: tuple[BlockKind, int, int]) -> QuoteKind:
    """Return the kind of a quotation by its shape and by what block it stands in."""
    words = text[stretch.start : stretch.end]
    block, start, end = place
    whole = stretch.outer_start <= start and stretch.outer_end >= end
    if whole and block is BlockKind.HEADING:
        return QuoteKind.TITLE
    if whole and block is BlockKind.QUOTE:
        return QuoteKind.BLOCK
    first = words[:1] if words[:1].isalpha() else next((c for c in words if c.isalpha()), "")
    if not first.isupper():
        return QuoteKind.FRAGMENT
    ends = words[-1] in ".!?…," or stretch.continued
    whole = ends or any(islice(JOINED.finditer(words), _SENTENCE_WORDS - 1, None))
    return QuoteKind.DIRECT if whole else QuoteKind.FRAGMENT


def is_sentence(text: str, stretch: Stretch, found: Attribution | None) -> bool:
    """Return whether few words are all that somebody says: "„Wir klagen“, sagte er"."""
    if found is None or found.distance >= _NEAR or not text[stretch.start].isupper():
        return False
    before = text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()[-1:]
    behind = text[stretch.outer_end : stretch.outer_end + 1]
    return before in ("", ".", "!", "?", ":", "“", "”", '"') and behind in (",", ".", "!", "?")


def is_word(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether few words with a mark are no sentence: "he was a “Burner,” one of many".

    A word without a capital leads up to them, and none by which somebody says them.
    """
    words = text[stretch.start : stretch.end]
    if words[-1] not in ",." or words.count(" ") >= _SENTENCE_WORDS - 1:
        return False
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start]
    lead = before.rstrip().rpartition(" ")[2]
    if not (lead.isalpha() and lead.islower() and before[-1].isspace()):
        return False
    if found is not None and found.cue is not None and found.cue.of(text).endswith(lead):
        return lead in speech.naming and lead not in speech.verbs
    says = lead in speech.verbs or lead in speech.participles or lead in speech.nouns
    return not says and (found is None or found.distance >= _NEAR)


def is_name(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether the words are a name or title: a ship, a film, a programme.

    Every long word has a capital, and no speaker stands right beside; or a word such as "film"
    or "called" leads up to it.
    """
    run = islice(JOINED.finditer(text, stretch.start, stretch.end), _LONGEST_NAME + 1)
    words = [match.group() for match in run]
    if not words or len(words) > _LONGEST_NAME:
        return False
    long = [word for word in words if len(word) > _SHORT_WORD] or words
    if not all(w[0].isupper() or w[0].isdigit() for w in long):
        return False
    if words[0] in speech.prepositions:
        return False
    if found is not None and found.outlet and found.rule == "signed":
        return False  # "« Debout » (Le Progrès), « Cruel » (Sud Ouest)"
    lead = word_before(text, stretch.outer_start).lower()
    if lead in speech.works:
        return True
    if found is not None and found.cue is not None and found.cue.of(text) in speech.naming:
        mention = found.mention.of(text).lower().split()
        if not speech.works.isdisjoint(mention):
            return True  # a song called “Rain”
    inner = text[stretch.start : stretch.end].rstrip(".,")
    if any(mark in inner for mark in ".!?…;"):
        return False
    if found is not None and found.outlet and (lead in speech.wordings or lead in speech.nouns):
        return False  # "barre sa une d'un mot, « Abandonnés »", "goes for the word “Shameful”"
    if speech.order_tells and found is not None and found.outlet and found.cue is not None:
        stands = text[stretch.outer_end : stretch.outer_end + 1] in _CLOSES
        named = found.cue.of(text) in speech.naming and found.cue.end < stretch.start
        if stands and (named or lead in speech.indefinite):
            return False  # "suffered a “Black Tuesday”, the Times says", "calls it “Hell On Ice”"
    verb = lead.replace("’", "'").rpartition("'")[2]  # "Et d'|ajouter| : « Patience »"
    if found is not None and verb in speech.participles and _is_behind_colon(text, stretch):
        return False
    if found is not None and found.outlet and found.cue is not None:
        if found.distance < _UNCUED and _stands_in_row(text, stretch.outer_end, speech):
            return False
        behind = lower_words(text[stretch.outer_end : max(stretch.outer_end, found.cue.start)])
        if behind and not speech.wordings.isdisjoint(behind):
            return False  # "« Abandonnés », un seul mot à la une du Soir"
    return found is None or (
        found.distance >= _NEAR and not is_handed(text, stretch, found, speech)
    )


def _is_behind_colon(text: str, stretch: Stretch) -> bool:
    """Return whether a colon opens a quotation."""
    return text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip().endswith(":")


def _stands_in_row(text: str, at: int, speech: Speech) -> bool:
    """Return whether words follow at once that are no name: "« Fin »|, « fiasco » |, titre X"."""
    behind = text[at : at + _ROW].lstrip(_ROW_GAPS)
    word, _, rest = behind.partition(" ")
    behind = rest if word in speech.also or word in speech.conjunctions else behind
    return behind[:1] in _ROW_MARKS and behind[1:].lstrip()[:1].islower()


def is_title(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether a noun right before capitals makes them a title: "the film “Rain Again”".

    What a paper prints is none: "auf dem Titel: „Licht aus“", "unter dem Titel „Licht aus“".
    """
    whole = text[stretch.end - 1] in ".!?…"  # "sagte der Zeitung: „Das war ein Fehler.“"
    printed = found is not None and (found.outlet or whole) and speech.nouns_capitalised
    noun = word_before(text, stretch.outer_start).lower()
    headed = found is not None and found.cue is not None and found.cue.of(text).lower() == noun
    if printed and (headed or _is_behind_colon(text, stretch)):
        return False
    alone = found is None or found.rule in _GOES_ON
    alone = alone and noun in speech.passive and speech.order_tells
    told = noun in speech.works and not noun.endswith(speech.verb_endings or ("\0",))
    inner = text[stretch.start : stretch.end].rstrip(".,")
    aired = speech.order_tells and not (found is not None and found.outlet)
    if aired and leads_to_programme(text, stretch, noun, speech):
        return is_title_like(inner, speech)
    if not (told or alone):
        return False  # but "the long read is “The Man Who Sold the Rain”"
    words = [word for word in JOINED.findall(inner) if len(word) > _SHORT_WORD]
    capital = bool(words) and len(words) <= _LONGEST_NAME and all(w[0].isupper() for w in words)
    return capital and not any(mark in inner for mark in ".!?…;")


def is_set_off_title(
    text: str, stretch: Stretch, found: Attribution | None, speech: Speech
) -> bool:
    """Return whether a comma sets a title off: "the new novel by Ann Roe, “The Others' Isle”, is".

    It may follow an adjective, or whose it is; nobody is told to say it.
    """
    if speech.verb_second or not text.startswith(", ", stretch.outer_start - 2):
        return False
    words = text[stretch.start : stretch.end]
    if not words[:1].isupper() or words[-1] in ".!?…," or words.count(" ") >= _LONGEST_NAME:
        return False
    if found is not None and found.rule not in _UNSAID and words.count(" ") >= _SENTENCE_WORDS - 1:
        return False
    said = found is not None and found.rule != "according to" and found.cue is not None
    if said and found and found.cue and found.cue.start == stretch.outer_end + 2:
        return False  # "Dans son livre, « X », | dit-elle |"
    before = text[max(0, stretch.outer_start - _WORK) : stretch.outer_start - 2]
    lows = lower_words(before[max(map(before.rfind, ',.:;«»“”"')) + 1 :])
    k = next(
        (k for k, low in enumerate(lows) if low in speech.works and low not in speech.media), 0
    )
    near = lows[max(0, k - 2) : k]
    led = any(low in speech.indefinite or low in speech.definite for low in near)
    led = led or not speech.possessive.isdisjoint(near)
    owned = lows[k + 1 : k + 2] == [] or lows[k + 1] in speech.genitive
    if speech.order_tells:
        return led and (owned or lows[k + 1] in speech.linking)  # "her book | about | ice"
    return led and (owned or len(lows) <= k + 2)


def is_called(
    text: str,
    stretch: Stretch,
    found: Attribution | None,
    kind: QuoteKind,
    speech: Speech,
    is_medium: Callable[[str], bool],
) -> bool:
    """Return whether words in marks are no quotation, but what something is called.

    Neither are those a name that a medium prints on a line of their own, nor those in a headline
    with which somebody goes on to speak below: "Tag der „Ohrfeige“", and "„Ohrfeige für Rom“".
    """
    if speech.nouns_capitalised:
        called = is_term(text, stretch, found, speech, is_medium)
    elif is_programme(text, stretch, speech):
        return True
    elif kind is not QuoteKind.FRAGMENT:
        return speech.order_tells and _is_paused_in(text, stretch, found, speech)
    else:
        called = is_name(text, stretch, found, speech) or is_made(text, stretch, speech)
    if not called or (found and found.outlet and not found.cue and is_line(text, stretch)):
        return False
    again = opens_below(text, stretch.start, stretch.end)
    return not (
        again or (speech.nouns_capitalised and closes_below(text, stretch.start, stretch.end))
    )


def _is_paused_in(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether a name takes in the comma of the sentence around it: "star of “Rain,” is".

    A word without a capital leads up to it, and not one that tells what somebody does: a headline
    has capitals throughout, and "chanting “Down With Rain,”" is no name. Or a preposition alone
    does: "In “Rain,” Ann Roe tells".
    """
    if text[stretch.end - 1] != ",":
        return False
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start]
    opens = before[max(map(before.rfind, ".!?…”\n")) + 1 :].strip().lower()
    if opens in speech.venues:
        return is_title_like(text[stretch.start : stretch.end - 1], speech)
    if found is not None and found.rule not in _GOES_ON:
        return False
    lead = before.rstrip().rpartition(" ")[2]
    if not lead.isalpha() or not lead.islower() or not before[-1].isspace():
        return False
    if lead in speech.verbs or lead in speech.participles or lead in speech.works:
        return False  # behind a noun for a work it is a title
    return is_title_like(text[stretch.start : stretch.end - 1], speech)
