"""Find whose journalist somebody is: "the Guardian's columnist X", "X, Korrespondent der NZZ"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from briefing_tui.extract.assignments import sent_for
from briefing_tui.extract.lexicon.outlets import GROWN, find_outlet, is_ambiguous
from briefing_tui.extract.named_media import described_at, elided_in, named_at, unelided
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.press import Press

_LONGEST_ARTICLE: Final = 7
"""Code points of an article that has grown together with a preposition, and a gap."""
_REACH: Final = 90
"""Code points on either side of a name in which its bearer's medium stands."""
_LEAD: Final = 9
"""Words of "In a long article in its supplement, the writer", at most."""
_FIRST: Final = 3000
"""Code points before a name within which it first stands."""
_OVER: Final = 6
"""Words of "boven het hoofdartikel van de krant"."""
_NEAR: Final = 4
"""Words from "its" to the noun for a journalist, at most."""
_WORD: Final = compiled(r"[^\W_]+(?:(?:['\-/]|’{1}|‑{1})[^\W_]+)*")
_EDGES: Final = ".;:!?(–—\n"
_MARKS: Final = frozenset('“”«»„"')
_ASIDE: Final = late(
    r",\s((?:(?![“-„])[^,.;:\"«»()\n]|\.(?=\w)"
    r"|(?:[\"«»]|[“„]{1})(?:(?![“-„])[^,.;:\"«»()\n]){2,40}(?:[\"«»]|[“”]{1})){3,90})"
)
"""It may hold a name in marks: ", Kommentatorin der „Rundschau“"."""
_HYPHENED: Final = late(r"\b([^\W\d_]\w+)-([^\W\d_a-z][\w\-]+)")
_BRACKETS: Final = late(r"\s\(([^()\n]{2,40})\)")
_OF: Final = compiled(r"(,?\s)([^\W\d_]{1,4}['’]?)\s?(?=[^\W\d_])")


def find_medium(press: Press, naming: Naming, span: Span, new: str | None) -> Span | None:
    """Return the words that name the medium of a person's, beside the name; None without one.

    Args:
        press: The media of the text.
        naming: What a phrase says of the person.
        span: The phrase.
        new: The full name of a person who has not been heard yet, else None.
    """
    text = press.text
    front = _in_front(text, naming.start)
    found = _medium_in(press, front) or _owner_in(press, front)
    if found and not press.speech.order_tells:  # "Ihre Korrespondentin Jo Roe | traf den | Ivo"
        met = press.speech.asking_for | press.speech.questioning | press.speech.auxiliaries
        found = found if met.isdisjoint(text[found.end : naming.start].split()) else None
    found = found or medium_set_off(press, span.end) or sent_for(press, span.end)
    writes = naming.noun in press.speech.authors
    found = found or _behind_of(press, span.end, writes=writes)
    found = found or _in_brackets(press, span.end)
    if found is not None or new is None:
        return found
    if not press.speech.adjectives_behind and new.endswith(f" {naming.name}"):
        at = text.rfind(new, 0, span.start)  # "Der Kolumnist der Zeit, | Jo Roe, fragt", then "Roe"
        named, told = Span(at, at + len(new)), naming._replace(start=at)
        found = find_medium(press, told, named, None) if at >= 0 else None
    return found or (_printing(press, naming) if press.speech.order_tells else None)


def _printing(press: Press, naming: Naming) -> Span | None:
    """Return the medium whose piece somebody writes, as the text tells where it first names them.

    "We go to Haaretz and a column by | Jane Roe", "Jane Roe shows in a long essay how"
    """
    text, name = press.text, naming.name
    at = text.find(name, max(0, naming.start - _FIRST), naming.start)
    at = at if at >= 0 else naming.start
    named = press.last_between(text.rfind("\n", 0, at) + 1, at)
    end = at + len(name)
    if named is None or not (_is_of_piece(press, at) or _writes_piece(press, end)):
        return None  # most people
    return named if press.last_between(at, end + _REACH) is None else None


def _is_of_piece(press: Press, at: int) -> bool:
    """Return whether a piece leads to a name: "a column by |", "In a long essay, the poet |"."""
    speech = press.speech
    front = press.text[max(0, at - _REACH) : at].lower().rpartition(". ")[2].split()[-_LEAD:]
    piece = max((k for k, low in enumerate(front) if low.strip(",") in speech.talks), default=0)
    led = not speech.agent.isdisjoint(front[piece:])
    if not speech.beside.isdisjoint(front[piece + 1 : piece + 2]):
        return False  # "In an interview with CNN, |"
    return piece > 0 and (led or (front[0] in speech.venues and front[1] in speech.indefinite))


def _writes_piece(press: Press, at: int) -> bool:
    """Return whether "in a long essay" stands behind a name: "Jane Roe | shows in an essay"."""
    behind = press.text[at : at + _REACH].lower().partition(". ")[0].split()
    venue = next((k for k, low in enumerate(behind) if low in press.speech.venues), len(behind))
    other = press.speech.indefinite.isdisjoint(behind[venue + 1 : venue + 2])
    return not (other or press.speech.talks.isdisjoint(behind[venue + 2 : venue + _NEAR + 1]))


def medium_set_off(press: Press, at: int) -> Span | None:
    """Return the medium of which a comma tells behind a name: "X|, who signs the Post's cover"."""
    aside = _ASIDE.match(press.text, at) if press.text.startswith(",", at) else None
    return _medium_in(press, Span(*aside.span(1))) if aside is not None else None


def medium_behind(press: Press, at: int, *, writes: bool = False) -> Span | None:
    """Return the medium right behind a name: "Jane Roe | de La Montagne", "(Libération)".

    Args:
        press: The media of the text.
        at: Where the name ends.
        writes: Whether it is known to be a journalist's: "columnist Jane Roe | at Rappler".
    """
    return _behind_of(press, at, writes=writes) or _in_brackets(press, at)


def employer_of(press: Press, span: Span) -> Span | None:
    """Return the medium of the staff that words name: "die Kollegen von | der Rheinpfalz"."""
    return _medium_in(press, span)


def station_of(press: Press, span: Span) -> Span | None:
    """Return the medium whose programme words name: "ZDF" in "das ZDF-Morgenmagazin"."""
    match = next(_HYPHENED.finditer(press.text, *span), None)
    if match is None or not press.speech.nouns_capitalised:
        return None
    tail, speech = match.group(2).lower(), press.speech
    tail = tail.rpartition("-")[2]
    if is_person_noun(tail, speech) or tail in speech.press_names or tail in speech.bodies:
        return None
    known = find_outlet(match.group()) is None and find_outlet(match.group(1)) is not None
    return Span(*match.span(1)) if known and not is_ambiguous(match.group(1)) else None


def _in_brackets(press: Press, at: int) -> Span | None:
    """Return the medium in brackets behind a name: "Anne Roux (Libération)"."""
    match = _BRACKETS.match(press.text, at) if press.text.startswith("(", at + 1) else None
    if match is None:
        return None
    outlet = find_outlet(match[1]) if match[1].isupper() and is_ambiguous(match[1]) else None
    if outlet is not None and outlet.language != press.language.code:
        return None  # "José Gómez (PA)" is of a party
    words = [m.span() for m in _WORD.finditer(press.text, *match.span(1))]
    found = named_at(press, words, match.end(1), told=True) if words else None
    return found if found is not None and found.end == match.end(1) else None


def _in_front(text: str, at: int) -> Span:
    """Return the words of the clause before a name, or those that a comma sets off from it."""
    start = max(0, at - _REACH)
    start = max(start, *(text.rfind(mark, start, at) + 1 for mark in _EDGES))
    start = _behind_marks(text, start, at)
    end = start + len(text[start:at].rstrip())
    apart = text[end - 1 : end] == ","
    end -= apart
    comma = text.rfind(",", start, end)
    return Span(comma + 1 if comma >= 0 else start, max(end, start))


def _behind_marks(text: str, start: int, at: int) -> int:
    """Return the offset behind the last quotation mark that sets off no medium's name."""
    if _MARKS.isdisjoint(text[start:at]):
        return start  # before most names
    marks = [k for k in range(start, at) if text[k] in _MARKS]
    while marks:
        close = marks.pop()
        if not marks or find_outlet(text[marks[-1] + 1 : close]) is None:
            return close + 1
        marks.pop()
    return start


def _medium_in(press: Press, span: Span) -> Span | None:
    """Return the medium that words name beside a noun for its staff."""
    speech, text = press.speech, press.text
    lows = [word.lower() for word in _WORD.findall(text, span.start, span.end)]
    works = not (speech.covering.isdisjoint(lows) and speech.signing.isdisjoint(lows))
    works = works or any(is_staff(low, speech) for low in lows)
    if not works and speech.order_tells:
        works = not speech.deskmates.isdisjoint(lows)  # "her colleague at the Post, |"
        works = works or any(f"{a} {b}" in speech.staff for a, b in pairwise(lows))
    if not works or not speech.former.isdisjoint(lows):
        return None
    if speech.order_tells and not speech.that.isdisjoint(lows):
        return None  # "the Post's columnist doubts that | Roe can"
    words = unelided(press, _WORD.finditer(press.text, *span))
    if speech.order_tells and (found := _staffed(press, words, lows, span.end)) is not None:
        return found
    for k, (start, end) in enumerate(words):
        head, hyphen, tail = text[start:end].rpartition("-")
        if hyphen and is_staff(tail.lower(), speech) and find_outlet(head) is not None:
            return Span(start, start + len(head))
        found = named_at(press, words[k:], span.end, told=True)
        inside = 0 if found is None else bisect_left(words, (found.end, 0))
        own = k + 1 < inside and lows[inside - 1] in speech.press_names
        own = own and text[words[inside - 1][0]].isupper()
        role = lows[k : inside - own]  # "The | Observer"
        if found is not None and not any(is_staff(low, speech) for low in role):
            return found
    for k, (start, end) in enumerate(words):
        if lows[k] in speech.belonging and any(is_staff(low, speech) for low in lows[k:][:_NEAR]):
            return Span(start, end)
    return None


def _staffed(
    press: Press, words: list[tuple[int, int]], lows: list[str], limit: int
) -> Span | None:
    """Return the medium that a noun for its staff leads to: "the Sun Valley reporter for | X"."""
    speech = press.speech
    for k in range(1, len(lows) - 2):
        if lows[k + 1] in speech.complement and is_staff(lows[k], speech):
            found = named_at(press, words[k + 2 :], limit, told=False)
            known = found is not None and find_outlet(found.of(press.text)) is not None
            return found if known else None  # not "the Post's correspondent for Africa"
    return None


def _owner_in(press: Press, span: Span) -> Span | None:
    """Return the medium that a name's owner is: "El Mundo's |", "the Times' |"."""
    if not span.of(press.text).rstrip().endswith(("'s", "’s", "s'", "s’")):
        return None
    words = [match.span() for match in _WORD.finditer(press.text, span.start, span.end)]
    own = press.text[words[-1][1] - 2 : span.end].rstrip() if words else ""
    if own not in ("'s", "’s") and own[1:] not in ("s'", "s’"):
        return None
    named = (named_at(press, words[k:], span.end, told=True) for k in range(len(words)))
    return next((found for found in named if found and found.end >= words[-1][1] - 2), None)


@lru_cache(maxsize=128)
def is_staff(low: str, speech: Speech) -> bool:
    """Return whether a noun means one who works for a medium: "columnist", "NZZ-Autor"."""
    bare = low.rpartition("-")[2].replace("’", "'").rpartition("'")[2]
    return is_kind_of(bare, speech.staff, speech)


def _behind_of(press: Press, at: int, *, writes: bool = False) -> Span | None:
    """Return the medium behind a preposition behind a name: "X of the Guardian"."""
    match = _OF.match(press.text, at)
    if match is None:
        return None  # as behind most names
    links = press.speech.complement | press.speech.genitive
    links |= press.speech.agent if press.speech.nouns_capitalised else frozenset()  # "vom"
    if press.speech.order_tells:
        housing = press.speech.housing  # "Jane Roe | from | the Guardian", "at"
        links |= housing if writes else housing - press.speech.venues
    if match.group(2).lower().replace("’", "'") not in links:
        return None
    limit = min(len(press.text), match.end() + _REACH)
    grown = match.group(2).lower().replace("’", "'") in press.speech.definite
    begin = match.start(2) if grown else match.end()  # "du Figaro" holds the article
    words = [m.span() for m in _WORD.finditer(press.text, begin, limit)]
    told = match.group(2) in GROWN and not grown  # "vom Standard"
    told = told or (match.group(2) in press.speech.genitive and press.speech.verb_second)
    if not words:
        return None
    start, end = words[0]
    cut = elided_in(press.text[start:end], press.speech)
    words[0] = start + cut, end
    own = cut > 0 and press.text[start].isupper()  # "de L'Alsace"
    apart = match.group(1).startswith(",") and press.speech.adjectives_behind
    own = own or (apart and press.text[start].isupper())  # "X, de Sud Ouest :"
    home, owned, _ = press.text[slice(*words[0])].replace("’", "'").partition("'s")
    if owned and press.speech.order_tells and press.country_in((home,)) is not None:
        named = named_at(press, words[1:], limit, told=True) if words[1:] else None
        return named or described_at(press, words)  # "X of Turkey's | Hürriyet", "'s daily X"
    return named_at(press, words, limit, told=own or told or writes)
