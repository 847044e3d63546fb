"""Find the medium whose own words a phrase means: "its editorial", "the leader in the Post"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.outlets import ARTICLES
from briefing_tui.extract.medium_phrases import is_own_column
from briefing_tui.extract.named_media import elided_in, named_at, unelided
from briefing_tui.extract.names import is_determiner
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.staff import is_staff
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press

_LONGEST_ARTICLE: Final = 7
"""Code points of an article that has grown together with a preposition, and a gap."""
_REACH: Final = 90
"""Code points behind a noun in which its medium stands."""
_OVER: Final = 6
"""Words of "boven het hoofdartikel van de krant"."""
_WORD: Final = compiled(r"[^\W_]+(?:(?:['\-/]|’{1}|‑{1})[^\W_]+)*")
_MARKS: Final = frozenset('“”«»„"')


def find_column(press: Press, span: Span) -> Span | None:
    """Return the words for the medium whose own words a phrase means: "its editorial".

    Where none names it that is the article, empty if it stands before the phrase: the medium is
    the one that the text has named last.
    """
    speech, text = press.speech, press.text
    plain = _WORD.findall(text, span.start, span.end)
    lows = [word.lower().replace("’", "'") for word in plain]
    article = elided_in(plain[0], speech) if plain else 0  # "L'éditorial"
    lows[:1] = [low[article:] for low in lows[:1]]
    column = _column_in(lows, text, span.end, speech)
    if column is None and not speech.rivals.isdisjoint(lows):
        return None  # "die Konkurrenz von Le Monde"
    if column is None and lows and _is_leader(lows, speech):
        column = len(lows) - 1
    both = lows[-1] in speech.pieces and lows[-1] in speech.people if len(lows) > 1 else False
    if (both or column is not None) and (paper := _beside_piece(press, span)) is not None:
        return paper
    if column is None and both:
        return _behind_venue(press, span.end)  # "the leader | in the Irish Times"
    if column is None and speech.order_tells and is_own_column(plain, text, span.start, speech):
        return Span(span.start, span.start + len(lows[0]))
    if column and not speech.nouns_capitalised and plain[column][0].isupper():
        column = column if plain[column - 1][0].islower() else None  # "the Manila | Bulletin"
    piece = column is None and speech.adjectives_behind
    piece = piece and _is_piece(lows, speech, led=bool(article))
    if piece and not _is_name(plain, article):
        return Span(span.start, span.start + (article or len(lows[0])))
    if column is None:
        led = bool(article) or (bool(lows) and lows[0] in speech.definite)
        verdict = led and lows[-1] in speech.verdicts
        verdict = verdict and (speech.nouns_capitalised or plain[-1][article].islower())
        return Span(span.start, span.start + (article or len(lows[0]))) if verdict else None
    words = unelided(press, _WORD.finditer(press.text, *span))
    for k in range(len(words)):
        found = named_at(press, words[k:], span.end, told=True)
        if found is not None and not found.start <= words[column][0] < found.end:
            return _with_name(press, found, span)
    if (found := _behind_venue(press, span.end)) is not None:
        return found
    before = text[max(0, span.start - _LONGEST_ARTICLE) : span.start].split()
    grown = bool(before) and before[-1].lower() in ARTICLES  # "im Leitartikel"
    grown = grown or bool(article)
    owned = (grown or is_determiner(lows[0], speech)) and lows[column] not in speech.media
    return Span(span.start, span.start if grown else words[0][1]) if owned else None


def _beside_piece(press: Press, span: Span) -> Span | None:
    """Return the paper that has a piece as well: "| The FT | asks X, and a leader | calling it"."""
    text, first = press.text, max(0, span.start - _LONGEST_ARTICLE)
    if press.speech.also.isdisjoint(text[first : span.start].split()[-1:]):
        return None  # mostly
    behind = text[span.end : span.end + _REACH].split()[:1]
    calls = bool(behind) and behind[0].endswith(press.speech.verb_endings or ("\0",))
    return press.last_between(text.rfind("\n", 0, first) + 1, span.start) if calls else None


def _is_piece(lows: list[str], speech: Speech, *, led: bool) -> bool:
    """Return whether words mean a piece of nobody's: "nell'articolo principale".

    Args:
        lows: The words, without what is elided.
        speech: Those of the language.
        led: Whether an article is elided before them.
    """
    noun = 0 if led else 1
    if noun >= len(lows) or lows[noun] not in speech.verdicts:
        return False
    if not led and lows[0] not in speech.definite:
        return False
    return noun + 1 < len(lows) and speech.linking.isdisjoint(lows[noun:])


def _is_name(plain: list[str], article: int) -> bool:
    """Return whether the noun behind an article has a capital: "la | Tribune d'Ormoy"."""
    noun = plain[0][article:] if article else plain[1]
    return noun[:1].isupper()


def _with_name(press: Press, medium: Span, span: Span) -> Span:
    """Return a medium with the name behind its noun: "der liberalen Zeitung | „Abendstern“"."""
    behind = press.text[medium.end : span.end].strip()[:1]
    noun = medium.of(press.text).rpartition(" ")[2].lower() in press.speech.media
    named = press.speech.nouns_capitalised and noun and (behind in _MARKS or behind.isupper())
    return Span(medium.start, span.end) if behind and named else medium


def _behind_venue(press: Press, at: int) -> Span | None:
    """Return the medium that words stand in: "der Kommentar | im Stadt-Anzeiger"."""
    limit = min(len(press.text), at + _REACH)
    if press.text[at : at + 1] != " ":
        return None
    words = [match.span() for match in _WORD.finditer(press.text, at + 1, limit)]
    low = press.text[slice(*words[0])].lower() if words else ""
    if low not in press.speech.venues and low not in press.speech.cited:
        return _over_column(press, words, limit) if press.speech.verb_second else None
    return named_at(press, words[1:], limit, told=True) if len(words) > 1 else None


def _over_column(press: Press, words: list[tuple[int, int]], limit: int) -> Span | None:
    """Return the medium above whose column words stand: "de kop | boven het hoofdartikel van X"."""
    speech, text = press.speech, press.text
    lows = [text[start:end].lower() for start, end in words[:_OVER]]
    if not lows or lows[0] not in speech.prepositions or speech.columns.isdisjoint(lows):
        return None
    for k, low in enumerate(lows[:-1]):
        if low in speech.genitive and (found := named_at(press, words[k + 1 :], limit, told=True)):
            return found
    return None


def _column_in(lows: list[str], text: str, at: int, speech: Speech) -> int | None:
    """Return which word is a noun for what a paper prints, or the first of two such words.

    The second one may stand behind: "its front | page".
    """
    if not speech.nouns_capitalised and _opening_columns(speech).isdisjoint(lows):
        return None  # most phrases
    behind = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    words = [*lows, behind.group().lower()] if behind is not None else lows
    return next((k for k in range(len(lows)) if _is_column(words, k, speech)), None)


@cache
def _opening_columns(speech: Speech) -> frozenset[str]:
    """Return the words that nouns for what a paper prints are, or begin with."""
    return frozenset(column.partition(" ")[0] for column in speech.columns)


def _is_column(lows: list[str], k: int, speech: Speech) -> bool:
    if is_kind_of(lows[k], speech.columns, speech):
        of = k > 1 and lows[k - 1] in speech.genitives
        return not (of and is_staff(lows[k - 2], speech))  # "der Autor des Artikels"
    return k + 1 < len(lows) and f"{lows[k]} {lows[k + 1]}" in speech.columns


def _is_leader(lows: list[str], speech: Speech) -> bool:
    """Return whether a noun for a person is what a paper prints: "the paper's | leader"."""
    both = lows[-1] in speech.pieces and lows[-1] in speech.people and len(lows) > 1
    owner = lows[-2] if both else ""
    return owner in speech.belonging or owner.removesuffix("'s") in speech.media
