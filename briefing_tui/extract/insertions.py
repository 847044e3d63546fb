"""Find who speaks as an insertion in a quotation tells: "« Le prix, répond-elle, est haut »"."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.behind_verbs import past_apposition, past_asides, subject_behind
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.reading import DASHES, Cue, Search
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.extract.verb_places import group_start, is_verb
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch

_SETS_OFF: Final = DASHES | frozenset(",;.?!…")
_CLOSING: Final = frozenset('»”›"')
_BEHIND_COMMA: Final = late(r"[,?!…—–-]\s+([^\W\d_]+['’]?)")
"""Or behind a dash: "« Le prix – répond-elle – est haut »"."""
_RELATED: Final = 8
"""Tokens of "che lo difende –", at most."""


def said_inside(readings: Readings, stretch: Stretch) -> Attribution | None:
    """Return who an insertion in a quotation names."""
    press = readings.press
    if not _may_hold_insertion(readings.text, stretch, press.speech):
        return None
    for reading in readings.read(stretch.start, stretch.end, stretch.block, ()):
        cue = _find_insertion(reading, press.speech)
        if cue is not None:
            found = attribute(press, reading, cue, cue.rule)
            found.via = find_chain(press, reading, cue, found)
            found.distance = 0.0
            return found
    return None


def leads_up(reading: Reading, q: int, found: Attribution | None) -> bool:
    """Return whether who speaks has been found by a cue right in front, with no words of its own.

    In "X dit « non » : « La loi, note le Soir, divise »" the verb has said its own.
    """
    if found is None or found.distance >= FAR:
        return False
    low, kind, last = reading.sentence.low, reading.sentence.kind, q - 2
    if found.outlet or found.cue is None or low[q - 1] != ":" or kind[last] != QUOTATION:
        return True
    return last < 1 or found.cue.end > reading.sentence.start[last]


def _may_hold_insertion(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether a word behind a comma or a dash may be a verb that tells who speaks."""
    commas = _BEHIND_COMMA.finditer(text, stretch.start, stretch.end)
    first = (match.group(1).lower().replace("’", "'") for match in commas)
    return any(word in speech.verbs or word in speech.preverbs for word in first)


def _find_insertion(reading: Reading, speech: Speech) -> Cue | None:
    """Return the cue that a sentence of somebody's words holds: "Le prix, dit-il, est haut"."""
    search = Search(reading.sentence, reading.phrases, speech)
    known = (speech.verbs, speech.past_participles)
    places = (i for i, low in enumerate(search.low) if any(low in words for words in known))
    found = (_read_insertion(search, i) for i in places)
    return next((cue for cue in found if cue and not _is_of_others(reading, cue)), None)


def _read_insertion(search: Search, i: int) -> Cue | None:
    """Read a verb with its subject behind it that marks set off on both sides."""
    if not is_verb(search, i) or search.low[i] in search.speech.participles:
        return None
    start = group_start(search, i)
    if start == 0 or search.low[start - 1] not in _SETS_OFF:
        return None
    behind = past_asides(search, i + 1)
    to = find_addressee(search, behind)
    phrase = subject_behind(search, to.end if to else behind)
    if phrase is None or search.speech.pronouns.get(search.low[phrase.start]) == "x":
        return None
    if search.speech.drops_subject and not (phrase.pronoun or search.phrases.may_speak(phrase)):
        return None  # "…, no muestra | todas las cartas |."
    to = to or find_addressee(search, past_apposition(search, phrase.end))
    end = past_asides(search, max(phrase.end, to.end if to else 0))
    sets_off = end >= len(search.low) or search.low[end] in _SETS_OFF or search.low[end] == ":"
    closes = sets_off or search.phrases.is_preposition(end)
    if not closes and search.low[end] in search.speech.relatives:  # "– spiega X | che lo difende –"
        closes = search.low[start - 1] in search.low[end : end + _RELATED]
    return Cue("insertion", start, i + 1, phrase, to) if closes else None


def _is_of_others(reading: Reading, cue: Cue) -> bool:
    """Return whether words inside those words stand before an insertion: "« « Non », dit-il »"."""
    before = reading.text[: reading.sentence.start[cue.start - 1]].rstrip()
    return before[-1:] in _CLOSING
