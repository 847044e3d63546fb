"""Cut a stretch of text into sentences, verbatim and fast.

One regular expression finds every place where a sentence could end; then the words on both sides
are looked at. Closing quotation marks belong to the sentence that they close.
"""

from __future__ import annotations

from briefing_tui.model import Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Match

_SHORTENED = """
mr mrs ms dr prof rev hon gov gen col lt sgt capt cmdr adm maj sen rep st jr sr ft mt vs etc inc ltd
co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec approx eds assn bros tel ext cf
viz mm mme mmes mlle mlles mgr env av ap chap éd ét tél janv févr avr juil déc m abb abs allg bd
bspw bzw ca dipl ev evtl geb ggf hrsg inkl jh jhd mio mrd österr phil sog str tsd usw verh vgl zzgl
sra srta dña dott sig avv dhr mevr drs jl pág págs núm vd exmo
"""
ABBREVIATIONS = frozenset(_SHORTENED.split())
"""Words with a full stop that ends no sentence; lower case, without it."""

_BEFORE_NUMBERS = frozenset(("no", "nos", "nr", "p", "pp", "s", "vol", "art", "fig", "nº", "op"))
_MAY_END = frozenset(
    ("etc", "inc", "ltd", "co", "corp", "jr", "sr", "ft", "bros", "usw", "mio", "mrd")
)
_FIRST_WORDS = """
The A An He She It They We You In On At But And This That These Those There His Her Its Their When
While After Before For If As Le La Les Il Elle Ils Elles Un Une Dans Mais Ce Cette Ces Der Die Das
Er Sie Es Ein Eine Im Am Aber Dies Diese Auch Nach Wir Ich
"""
_STARTERS = frozenset(_FIRST_WORDS.split())
"""Words that begin a sentence even behind an abbreviation such as "U.S."."""
_ARTICLES = "der die das dem den des am vom zum im bis ab seit und"
_BEFORE_ORDINALS = frozenset(_ARTICLES.split(" "))
"""German words before a day, "am 6. Dezember", or an ordinal, "der 2. Weltkrieg"."""
_OPENING = "(“\"'«„‚‘[»"
_NO_START = frozenset(",;:)]–—-")


# One set of first characters, what ends a sentence or line and all beyond Latin-1, lets the search
# skip from one to the next. A “ or » right before a word opens a quotation; behind a full stop and
# before no word it closes one.
# Sets with a mark beyond Latin-1 are parted: of three runs and more `re` makes a large table.
_CLOSING = r"(?:[\"')\]]|[”’]|›|(?:[»«]|“{1})(?!\w)|[^\S\n]»(?!\w))*"
_ENDS = late(
    rf"[^\x00-\x09\x0b- \"-\-/->@-\xff]"
    rf"(?:(?<=\n)\s*|(?:(?<=[.!?])|(?<=…))(?:[.!?]|…{{1}})*({_CLOSING})(\s*))"
)


def find_sentences(
    text: str, span: Span, abbreviations: frozenset[str] = ABBREVIATIONS
) -> tuple[Span, ...]:
    """Return the sentences inside `span`, without the white space between them.

    A newline always ends one. Nothing but white space is left out.

    Args:
        text: The reading text.
        span: Where to look.
        abbreviations: Lower case, without their full stop.
    """
    found: list[Span] = []
    start, end = span.start, span.end
    start += len(text[start:end]) - len(text[start:end].lstrip())
    for match in _ENDS.finditer(text, start, end):
        stop = match.start(2)
        if stop < 0:
            stop = match.start()
        elif not _is_end(text, match, end, abbreviations):
            continue
        while start < stop and text[stop - 1].isspace():
            stop -= 1
        if start < stop:
            found.append(Span(start, stop))
        start = match.end()
    last = start + len(text[start:end].rstrip())
    if start < last:
        found.append(Span(start, last))
    return tuple(found)


def _is_end(text: str, match: Match[str], end: int, abbreviations: frozenset[str]) -> bool:
    after = match.end()
    closing, gap = match.groups()
    if after >= end or "\n" in gap:
        return True
    following = text[after]
    if following.islower() or following in _NO_START:
        return False
    if not gap:  # a space is missing behind a closing mark, or the dot is inside a word
        return bool(closing) and following.isupper()
    at = match.start()
    if closing or text[at] != "." or text[at + 1] == ".":
        return True
    return _is_full_stop(text, at, after, abbreviations)


def _is_full_stop(text: str, at: int, after: int, abbreviations: frozenset[str]) -> bool:
    """Return whether the dot at `at` ends a sentence, and does not shorten a word."""
    before = text[max(0, at - 40) : at].split()
    word = before[-1].lstrip(_OPENING).lower() if before else ""
    if not word:
        return True
    if word.isdecimal():
        return len(word) > 2 or len(before) < 2 or before[-2].lower() not in _BEFORE_ORDINALS
    if word in _BEFORE_NUMBERS and text[after].isdecimal():
        return False
    if word in abbreviations and word not in _MAY_END:
        return False
    if word in _MAY_END or "." in word or len(word) == 1:
        return text[after : after + 20].split(None, 1)[0] in _STARTERS
    return True
