"""Find the papers whose names a review of the press sets in marks: "“Azg” says", "in “Azg,”".

Yerevan's, Tbilisi's and Sofia's papers are in no list, and stand there side by side: one name in
marks that does what papers do may be anything, two of them are how the text sets its papers.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from re import Match

    from briefing_tui.extract.lexicon.shape import Speech

_NAME: Final = r"([^\W\d_a-zß-öø-ÿ][\w'’-]*+(?: [^\W\d_][\w'’-]*+){0,3}+)([,.]?)[”\"»]"
_MARKED: Final = (("“", late(rf"“{_NAME}")), ('"', late(rf'"{_NAME}')), ("«", late(rf"«{_NAME}")))
"""A name in marks, which may have the comma or the full stop of its sentence inside.

Each begins with one character, which the search looks for faster than for any of three.
"""
_CREDIT: Final = late(r"\(([^\W\d_a-zß-öø-ÿ][^()\n,/;]{1,38})(?:[,/;][^()\n]{1,40})?\)\.?(?=\n|$)")
"""A name in the brackets that close a line: "(KoSSev)", "(Kosovo Online, Tanjug)"."""
_FEWEST_CREDITS: Final = 3
_BEFORE: Final = 60
_BEHIND: Final = 40
_LONGEST_LEAD: Final = 4
"""Words of "in an interview with"."""
_FEWEST: Final = 2
"""Names that stand as papers do from which on the text sets those in marks."""
_NAMED_BY: Final = 3
"""Words from a noun for staff to the paper: "the editor of", at most."""
_MARKS: Final = frozenset('“"«”»')


def find_marked(text: str, speech: Speech) -> list[tuple[int, int]]:
    """Return where names in marks stand that a text has for papers.

    Args:
        text: The article.
        speech: The words of its language, whose words keep their order.
    """
    patterns = [pattern for mark, pattern in _MARKED if mark in text]
    every = (match for pattern in patterns for match in pattern.finditer(text))
    marked = [match for match in every if _may_be_name(match[1], speech)]
    told = [match[1] for match in marked if _stands_as_paper(text, match, speech)]
    if not told or not _tells_of_papers(text, speech):
        return []  # nearly always
    if len(told) < _FEWEST and not _takes_up(text, speech):
        return []
    return sorted(match.span(1) for match in marked if match[1] in told)


def find_credits(text: str, speech: Speech) -> list[tuple[int, int]]:
    """Return where names stand in the brackets that close the items of a digest.

    Known papers do in most of them, so that the others are papers as well.
    """
    if text.count(")\n") < _FEWEST_CREDITS - 1:
        return []  # nearly always
    matches = [*_CREDIT.finditer(text)]
    if len(matches) < _FEWEST_CREDITS:
        return []  # nearly always
    known = [match for match in matches if find_outlet(match[1]) is not None]
    if 2 * len(known) < len(matches) or len(known) < _FEWEST:
        return []
    return [m.span(1) for m in matches if m not in known and _may_be_name(m[1], speech)]


def _may_be_name(name: str, speech: Speech) -> bool:
    """Return whether all but the small words have a capital."""
    small, others = speech.particles, speech.linking
    return all(w[0].isupper() or w in small or w in others for w in name.split(" "))


def _stands_as_paper(text: str, match: Match[str], speech: Speech) -> bool:
    """Return whether a name in marks stands where papers do."""
    start, end = match.span()
    before = text[max(0, start - _BEFORE) : start]
    lead = before.rstrip(" ")
    if _is_led(before, speech):
        return True
    behind = text[end : end + _BEHIND]
    if match[2] == "," and _is_explained(behind, speech):
        return True
    opens = lead[-1:] in ("", "\n") or (lead[-1:] in '.,!?”"' and before[-1:] == " ")
    if not match[2] and behind[:1] == " " and opens:
        words = behind.split()
        return bool(words) and _is_papers_verb(words, speech)
    return False


def _is_explained(behind: str, speech: Speech) -> bool:
    """Return whether words set off behind a name tell that it is a paper: ", the daily,"."""
    words, comma, _ = behind.strip().partition(",")
    lows = words.lower().split() if comma else []
    return bool(lows) and _is_article(lows[0], speech) and lows[-1] in speech.media


def _is_article(low: str, speech: Speech) -> bool:
    return low in speech.definite or low in speech.indefinite


def _is_led(before: str, speech: Speech) -> bool:
    """Return whether words lead to a paper: "writing in", "told", "“…”, writes", "editor of"."""
    if before[-1:] != " ":
        return False
    head, mark, clause = _last_clause(before)
    lows = clause.lower().split()
    if not lows:
        return False
    if mark and len(lows) == 1 and head[-1:] in ",.!?" and lows[0] in speech.verbs:
        return True  # "“The bridge is closed,” writes “Ilur.”"
    leads = _leads(speech)
    if any(" ".join(lows[-length:]) in leads for length in range(1, _LONGEST_LEAD + 1)):
        return True
    of = lows[-1] in speech.complement
    return of and not speech.staff.isdisjoint(lows[-_NAMED_BY:-1])


def _last_clause(before: str) -> tuple[str, str, str]:
    """Return what stands in front of the last mark, that mark, and the words behind it."""
    at = max(map(before.rfind, _MARKS))
    return (before[:at], before[at], before[at + 1 :]) if at >= 0 else ("", "", before)


def _is_papers_verb(words: list[str], speech: Speech) -> bool:
    """Return whether a verb follows whose subject a name may be, and not what it says.

    "“Azg” says that …", "“Azg” comments on", not "“Treason” says the union".
    """
    verb, behind = words[0].rstrip(",:"), words[1:2]
    forms = (speech.verbs, speech.naming, speech.acting, speech.printing, speech.covering)
    if not any(verb in each for each in forms):
        return False
    if verb in speech.media_verbs or verb in speech.printing:
        return True
    articles = (speech.definite | speech.indefinite) - speech.that
    return not behind or not (behind[0] in articles or behind[0][0].isupper())


@cache
def _leads(speech: Speech) -> frozenset[str]:
    """Return the words that lead to a paper's name."""
    every = (speech.media_leads, speech.media_hints, speech.media_talks, speech.asking)
    return frozenset().union(*every, speech.cited)


@cache
def _papers(speech: Speech) -> frozenset[str]:
    return frozenset(noun for noun, sort in speech.media.items() if sort in ("daily", "weekly"))


def _tells_of_papers(text: str, speech: Speech) -> bool:
    """Return whether a text has a noun for a paper or for the press."""
    return any(noun in text for noun in _papers(speech)) or any(
        noun in text for noun in ("press", "Press", "PRESS")
    )


def _takes_up(text: str, speech: Speech) -> bool:
    """Return whether a text goes on to speak of "the paper", as it does of one it has named."""
    nouns = (f"{the} {noun}" for noun in _papers(speech) for the in speech.definite)
    return any(noun in text or noun.capitalize() in text for noun in nouns)
