"""Tell a term from a quotation where every noun has a capital: "die „Wende“", "ein „Ja“"."""

from __future__ import annotations

from briefing_tui.extract.judgements import (
    closes_verb,
    is_dubbed,
    is_judged,
    is_right_behind,
    tells_house,
)
from briefing_tui.extract.tokens import JOINED
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.stretches import Stretch

_LAST_WORD: Final = late(r"[^\W\d_]+$")
_GAPS: Final = " \t\n\xa0\u2009\u202f,:("
"""What may stand between a quotation and the word that leads up to it."""
_REACH: Final = 40
_BRACKET: Final = late(r" \(([^()\n]{0,60})\)?")
_SHORT_WORD: Final = 3
_LONGEST_TERM: Final = 9
_MASTHEAD_WORDS: Final = 5
_UNCUED: Final = 9.0
"""The distance of an attribution that no words of the sentence make."""
_APART: Final = 6.0
"""Attributions farther than this stand in another clause."""
_AMOUNT: Final = "0123456789.,\xa0 "
_ELSEWHERE: Final = 100_000
"""Code points around a name within which it is looked for once more."""
_INNER_CAPITAL: Final = late(r"[a-zà-ÿ][A-ZÀ-Þ]|\d|[.!]\w")


def word_before(text: str, at: int) -> str:
    """Return the word that leads up to a quotation, or ""."""
    last = text[max(0, at - _REACH) : at].rstrip(_GAPS).rpartition(" ")[2]
    if last.isalpha() or not last[-1:].isalnum():
        return last if last.isalpha() else ""  # as for most quotations
    word = _LAST_WORD.search(last)
    return word.group() if word is not None else ""


def is_term(
    text: str,
    stretch: Stretch,
    found: Attribution | None,
    speech: Speech,
    is_medium: Callable[[str], bool],
) -> bool:
    """Return whether the words are a name or term where capitals tell no name from a noun.

    A noun right before them that they name ("der Stern „HD 13189“"), a bracket behind them, a
    hyphen that hangs them on a noun, an outlet: these are terms, whoever speaks. A single noun is
    one, too, unless somebody's words lead up to it ("nannte das einen „Wortbruch“").
    """
    inner = text[stretch.start : stretch.end]
    words = JOINED.findall(inner)
    if not words or len(words) > _LONGEST_TERM or inner[-1] in ".!?…,":
        return False
    if found is not None and found.rule == "signed below":
        return False
    clause = words[0][0].islower() and len(words) > _SHORT_WORD
    clause = clause or words[0] in speech.indefinite  # "nennt es „ein Käseblatt“"
    if len(words) <= _MASTHEAD_WORDS and not clause and is_medium(inner):
        return True
    signed = found is not None and found.rule == "signed"
    bracket = _BRACKET.match(text, stretch.outer_end)
    if bracket is not None and not (signed or is_medium(bracket.group(1).strip('„“”«»"'))):
        return True
    if "-" in (text[stretch.outer_end : stretch.outer_end + 1], text[stretch.outer_start - 1]):
        return True
    if words[0][0].isupper() and found is not None and tells_house(text, stretch, found, speech):
        return True
    if found is None and len(words) > _SHORT_WORD and is_line(text, stretch):
        return False
    return _is_lone(text, stretch, found, speech)


def is_line(text: str, stretch: Stretch) -> bool:
    """Return whether words in marks are all of a line, as those that stand above a text."""
    before = text[stretch.outer_start - 1 : stretch.outer_start]
    return before in ("", "\n") and text[stretch.outer_end : stretch.outer_end + 1] in ("", "\n")


def _is_beside(stretch: Stretch, found: Attribution) -> bool:
    """Return whether the last verb is right behind words, or who passed them on in front."""
    closing = found.cue if found.rule == "verb at the end" else None
    if closing is not None and 0 < closing.start - stretch.outer_end < _SHORT_WORD:
        return True  # "weil er das „Unsinn“ | genannt hatte"
    return any(0 <= stretch.outer_start - v.end < 2 for v in found.via)


def _is_lone(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether words without a bracket or hyphen beside them are a name or term."""
    inner = text[stretch.start : stretch.end]
    words = JOINED.findall(inner)
    lead = word_before(text, stretch.outer_start)
    if lead in speech.calling and lead not in speech.christening and lead in speech.works:
        return True  # "ein Schiff namens „X“"
    apart = _stands_apart(text, stretch)
    said = found is not None and found.distance < _APART
    printed = found is not None and found.outlet and said and found.rule != "signed"
    told = printed or (apart and lead.lower() in speech.nouns) or (said and words[0][0].islower())
    told = told or (said and text[stretch.outer_start - 2] == ":")
    if found is not None and _acts_with(text, stretch, found):
        return False
    dubbed = found is not None and len(words) > 1 and is_dubbed(text, stretch, found, speech)
    told = told or dubbed
    clause = words[0][0].islower() and len(words) > _SHORT_WORD
    if _is_work(lead.lower(), speech) and not (told or clause):
        return True
    if words[0][0].isupper() and not apart and (found is None or found.distance >= _UNCUED):
        return True
    if not _is_nominal(words, speech):
        return False
    if len(words) > _SHORT_WORD and _is_echoed(text, stretch, found):
        return False
    if found is None or not said:
        return True
    named = inner if len(words) <= _SHORT_WORD else inner.lstrip(_AMOUNT)  # "20 Millionen im Jahr"
    if _INNER_CAPITAL.search(named):
        return True
    judged = is_judged(text, stretch, found, lead, speech) or closes_verb(
        text, stretch, found, speech
    )
    if _is_commented_on(text, stretch, speech):
        return True
    beside = is_right_behind(text, stretch, found, lead)  # "Warnung vor „X“", "warnt vor „X“"
    if not (judged or beside) and _stands_elsewhere(text, stretch):
        return True
    if len(words) > 1 and beside:
        return False
    if dubbed:
        return False
    if apart or printed or judged or _is_beside(stretch, found):
        return False
    return _is_named(_determiner_before(text, stretch, lead, speech), len(words), speech)


def _is_commented_on(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether papers but write of what all call so: "kommentieren die „Affäre“"."""
    words = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start].split()[-2:]
    return len(words) > 1 and words[1] in speech.definite and words[0] in speech.writing


def _acts_with(text: str, stretch: Stretch, found: Attribution) -> bool:
    """Return whether somebody does something with words: "begrüßte sie mit dem Ruf „…“"."""
    beside = found.rule == "noun" and found.cue is not None
    beside = beside and found.cue is not None and 0 <= stretch.outer_start - found.cue.end < 2
    return beside and found.cue is not None and found.cue.of(text).count(" ") > 1


def _determiner_before(text: str, stretch: Stretch, lead: str, speech: Speech) -> str:
    """Return the article before an adjective that leads up to words: "eine | wachsende „…“"."""
    if not lead.islower() or not lead.endswith(speech.adjective_endings or ("\0",)):
        return lead
    before = text[max(0, stretch.outer_start - _REACH) : stretch.outer_start].split()[:-1]
    return before[-1] if before and before[-1] in speech.indefinite else lead


def _is_nominal(words: list[str], speech: Speech) -> bool:
    """Return whether words begin with a capital and hold nothing but nouns and small words."""
    return not words[0][0].islower() and all(
        w[0].isupper() or w[0].isdigit() or _is_small(w, speech) for w in words
    )


def _is_named(lead: str, count: int, speech: Speech) -> bool:
    """Return whether the word before nouns makes them a name: "der Stern", but not "als"."""
    low = lead.lower()
    if not lead or low in speech.prepositions or low in speech.linking or low in speech.adverbs:
        return False
    if lead[:1].isupper() and low not in speech.definite and low not in speech.indefinite:
        return low not in speech.nouns or count > 1
    leads = low in speech.indefinite or low in speech.that or low in speech.conjunctions
    leads = leads or low in speech.reportive  # "sie betreibe „Politik nach Wetterlage“"
    return count > 1 and not leads and low not in speech.auxiliaries


def _stands_apart(text: str, stretch: Stretch) -> bool:
    """Return whether a colon, a comma or a sentence's end leads up to the words."""
    before = text[max(0, stretch.outer_start - 2) : stretch.outer_start].rstrip(" ")[-1:]
    if before in (":", ","):
        return True
    begins = before in ("", "\n", ".", "!", "?", "“")
    return begins and text[stretch.outer_end : stretch.outer_end + 1] in (",", ".", "!", "?")


def _is_work(low: str, speech: Speech) -> bool:
    """Return whether a noun, or the last part of a compound, stands before a title."""
    return any(low[k:] in speech.works for k in range(max(1, len(low) - _SHORT_WORD)))


def _is_small(word: str, speech: Speech) -> bool:
    """Return whether a word keeps its small letter in a name: "ohne", "für"."""
    if word in speech.auxiliaries or word in speech.pronouns or word in speech.verbs:
        return False
    return (
        len(word) <= _SHORT_WORD
        or word in speech.prepositions
        or word in speech.linking
        or word in speech.definite
    )


def _is_echoed(text: str, stretch: Stretch, found: Attribution | None) -> bool:
    """Return whether words are said, or a heading has them: "Streit: „X“", then "„X“, sagt Y"."""
    if found is not None and found.rule == "inverted verb":
        return True
    headed = text.startswith(": ", stretch.outer_start - 2)
    headed = headed and text.startswith("\n", stretch.outer_end)
    return headed and text.find(f"{text[stretch.start : stretch.outer_end]},", stretch.end) >= 0


def _stands_elsewhere(text: str, stretch: Stretch) -> bool:
    """Return whether the same words stand in the text once more: a name comes again."""
    words = text[stretch.start : stretch.end]
    first, last = max(0, stretch.start - _ELSEWHERE), stretch.end + _ELSEWHERE
    before = text.find(words, first, stretch.end) != stretch.start
    return before or text.find(words, stretch.end, last) >= 0
