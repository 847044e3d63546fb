"""Know an outlet that no lexicon has by where its name in quotation marks stands.

"„…“, meint die „Talschau“", "sagte er dem „Rhönboten“", "Kolumnistin der „Talschau“": what stands
there is a paper, a station or a site, whatever it is called.
"""

from __future__ import annotations

from itertools import pairwise

from briefing_tui.extract.lexicon.outlets import ARTICLES, GROWN, find_outlet
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.stretches import Stretch

_BEFORE: Final = 90
"""Code points in front of a name that tell what it is."""
_BEHIND: Final = 30
_CLAUSE: Final = late(r"[.!?;:](?:\s|$)|[“”«»\"]")
"""What ends the clause before the one at hand."""
_LABEL: Final = late(r" ?\([^()\n]{2,30}\): |(?: ?\([^()\n]{2,30}\))?(?::\s*[„“”«»\"]|:?\n)")
"""What stands behind a name that heads what a paper writes: " (Wien): ", ": „"."""
_HOMED: Final = late(r" \([^()\n]{2,30}\)(?:: |:?\n)")
"""What stands behind a paper's name that heads a paragraph, where it appears: " (Cardiff)"."""
_LEADS: Final = (":", "«", "“", "„", '"')
"""What stands between a paper's verb and its words."""
_BULLETS: Final = " ●•▪■►*–-"
"""What stands before an item of a list."""
_WORD: Final = compiled(r"[^\W\d_]+")
_MOST_WORDS: Final = 4
_SHORT_WORD: Final = 3
_ADDRESSED: Final = 9
"""Words from a verb to whom somebody says something, at most."""


def is_placed(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether words in marks stand where an outlet's name does.

    Args:
        text: The text.
        stretch: The words.
        speech: The words of its language, where nouns have capitals.
    """
    words = text[stretch.start : stretch.end].split()
    if len(words) > _MOST_WORDS or not words[-1][-1].isalnum():
        return False
    if not speech.prepositions.isdisjoint(words[1:-1]):
        return False  # "nennt das laut dem Blatt „Alarm im Lodenmantel“"
    if not all(
        word[0].isupper() or word[0].isdigit() or len(word) <= _SHORT_WORD for word in words
    ):
        return False
    before = text[max(0, stretch.outer_start - _BEFORE) : stretch.outer_start]
    if before.rstrip(_BULLETS)[-1:] in ("", "\n") and _LABEL.match(text, stretch.outer_end):
        return True
    quoted, clause = _clause_at_end(before)
    article = clause[-1] if clause else ""
    quoted = quoted and before.rstrip().removesuffix(article).rstrip()[-1:] != ","
    rest = text[stretch.outer_end : stretch.outer_end + _BEHIND].lower()
    behind = _WORD.findall(rest)[:2] if rest[:1] == " " else []
    if rest[:1] == "-" and is_kind_of(_first_word(rest), speech.talks, speech):
        return True  # "im „Talboten“-Interview"
    if rest[:2] == " (" and find_outlet(_bracket(text, stretch.outer_end)) is not None:
        return True  # "die „MZ“ (Märkische Zeitung)"
    if rest[:2] == ", " and _is_explained(text, stretch.outer_end, speech):
        return True
    led = bool(clause) and clause[-1].lower() in ARTICLES | GROWN
    if led and is_kind_of(words[0].lower(), speech.mastheads, speech):
        return True  # "der „Bergkurier“"
    return _is_subject(clause, behind, quoted, speech) or _is_named(clause, behind, speech)


def _bracket(text: str, at: int) -> str:
    """Return what stands in the bracket behind an offset."""
    return text[at + 2 : at + _BEFORE].partition(")")[0]


def _first_word(rest: str) -> str:
    """Return the first word of some text."""
    match = _WORD.search(rest)
    return match[0] if match is not None else ""


def _is_explained(text: str, at: int, speech: Speech) -> bool:
    """Return whether a comma sets off what a name is: "beim „Talboten“|, einem linken Blatt"."""
    words = _WORD.findall(text[at : at + _BEFORE])[: _MOST_WORDS + 1]
    if not words or words[0].lower() not in speech.indefinite | speech.definite:
        return False
    noun = next((word for word in words if word[0].isupper()), "")
    if noun.lower() not in speech.media and find_outlet(noun) is not None:
        return False  # "einen „Fehlgriff“, das Handelsblatt"
    return is_kind_of(noun.lower(), speech.media, speech)


def is_placed_bare(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether a name in marks stands where an outlet's does in a language without cases.

    "According to “X”", "In “X”, Jane Roe", "The conservative “X” rejoices".
    """
    if text.count(" ", stretch.start, stretch.end) >= _MOST_WORDS:
        return False
    before = text[max(0, stretch.outer_start - _BEFORE) : stretch.outer_start]
    _, clause = _clause_at_end(before)
    lows = [word.lower() for word in clause]
    rest = text[stretch.outer_end : stretch.outer_end + _BEHIND].lower()
    behind = _WORD.findall(rest)[:1] if rest[:1] == " " else []
    if len(lows) <= _MOST_WORDS and (not lows or lows[0] in speech.definite):
        verbs = (speech.verbs, speech.naming, speech.acting, speech.printing)
        return bool(behind) and any(behind[0] in forms for forms in verbs)
    led = {" ".join(lows[-count:]) for count in (1, 2, 3)}
    sources = speech.asking | speech.cited
    opens = len(lows) == 1 and lows[0] in speech.venues and rest.startswith(",")
    return opens or not sources.isdisjoint(led) or lows[-1] in speech.telling


def is_told(text: str, stretch: Stretch, speech: Speech) -> bool:
    """Return whether words beside it tell that a name in marks is a medium's, in such a language.

    "“…”, writes “X”", "“X” writes that", "According to “X”, “…”", "“X” (Cardiff)"
    """
    before = text[max(0, stretch.outer_start - _BEFORE) : stretch.outer_start]
    if before.rstrip(_BULLETS)[-1:] in ("", "\n") and _HOMED.match(text, stretch.outer_end):
        return True
    quoted, clause = _clause_at_end(before)
    lows = [word.lower() for word in clause]
    rest = text[stretch.outer_end : stretch.outer_end + _BEHIND].lower()
    if quoted and lows:
        beside = before[-1:].isspace() and before[-2:-1].isalpha()  # not "“…”, she says, “X”"
        return beside and len(lows) <= _SHORT_WORD and lows[-1] in speech.verbs
    behind = _WORD.findall(rest)[:1] if rest[:1] == " " else []
    if not lows and behind:
        tail = rest[1 + len(behind[0]) :].lstrip()
        leads = tail[:1] in _LEADS or tail.partition(" ")[0] in speech.that
        verbs = (speech.media_verbs, speech.writing, speech.reporting)
        return leads and any(behind[0] in forms for forms in verbs)  # not "“Bravo” writes X"
    return len(lows) == 1 and lows[0] in speech.asking and rest[:1] == ","


def _clause_at_end(before: str) -> tuple[bool, list[str]]:
    """Return whether a quotation stands in front of the last clause, and the words of that."""
    marks = list(_CLAUSE.finditer(before))
    quoted = bool(marks) and marks[-1][0] in '“”«»"'
    return quoted, _WORD.findall(before[marks[-1].end() :] if marks else before)


def _is_subject(clause: list[str], behind: list[str], quoted: bool, speech: Speech) -> bool:
    """Return whether a name is who writes: "„…“, meint die |", "Die | schreibt"."""
    lows = [word.lower() for word in clause]
    article = bool(lows) and lows[-1] in ARTICLES and lows[-1] not in speech.oblique
    if quoted and article:
        verb = next((low for low in reversed(lows[:-1]) if low not in speech.adverbs), "")
        if verb in speech.reporting or verb in speech.writing or verb in speech.so:
            return True
    if article and lows[0] in speech.manners and not quoted:
        return len(lows) == _SHORT_WORD - 1 or lows[1] in speech.verbs
    opens = not lows or (article and len(lows) == 1 and clause[-1][0].isupper())
    if not opens and len(lows) == _SHORT_WORD - 1 and clause[0].istitle():
        opens = lows[0] in speech.definite and lows[1] in speech.partisan  # "Die konservative |"
    return opens and bool(behind) and (behind[0] in speech.reporting or behind[0] in speech.writing)


def _is_named(clause: list[str], behind: list[str], speech: Speech) -> bool:
    """Return whether a name is what somebody speaks to or in, or works for."""
    lows = [word.lower() for word in clause]
    if lows and lows[-1] in speech.asking:
        return True  # "laut |"
    if lows and lows[-1] in speech.hosting:
        return len(lows) == 1 or not speech.confiding.isdisjoint(lows)  # "sagte er bei |"
    if not lows or lows[-1] not in ARTICLES | GROWN:
        return False
    before = lows[-2] if len(lows) > 1 else ""
    told = before in speech.asking or before in speech.addressee - speech.infinitive
    told = told or is_kind_of(before.rpartition("-")[2], speech.columnists, speech)
    talk = len(lows) >= _SHORT_WORD and lows[-3] in speech.interviews
    told = told or (talk and before in speech.interviewing)
    return told or _is_spoken_to(clause, lows, speech) or _is_read(lows, behind, speech)


def _is_spoken_to(clause: list[str], lows: list[str], speech: Speech) -> bool:
    """Return whether somebody tells it something: "sagte Horst Kühn der |"."""
    if lows[-1] not in speech.genitives | speech.oblique or len(lows) < _SHORT_WORD:
        return False
    if not (clause[-2][0].isupper() or lows[-2] in speech.pronouns or lows[-2] in speech.confiding):
        return False
    return not speech.confiding.isdisjoint(lows[-_ADDRESSED:-1])


def _is_read(lows: list[str], behind: list[str], speech: Speech) -> bool:
    """Return whether something stands in it: "heißt es in der |", "Im | liest man"."""
    venue = lows[-1] in GROWN or (len(lows) > 1 and lows[-2] in speech.venues)
    near = (*lows[-_ADDRESSED:-1], *behind)
    told = speech.perceiving | speech.writing | speech.standing
    said = (*pairwise(lows[:-1]), *pairwise(behind))
    says = any(f"{one} {two}" in speech.hearsay for one, two in said)
    return venue and (says or not told.isdisjoint(near))


def own_home(name: str, homes: frozenset[str], code: str) -> str:
    """Return the one country in which a name is an outlet's of the text's language, or ""."""
    outlets = ((home, find_outlet(name, home)) for home in homes)
    own = [home for home, outlet in outlets if outlet is not None and outlet.language == code]
    return own[0] if len(own) == 1 else ""
