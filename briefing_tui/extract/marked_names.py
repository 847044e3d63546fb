"""Know an outlet's name in quotation marks, as some languages set it: "die „Welt“ schreibt"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    GROWN,
    find_outlet,
    homes_of,
    is_ambiguous,
    to_key,
)
from briefing_tui.extract.newcomers import is_headed, is_site
from briefing_tui.extract.phrasebook import is_kind_of, part_elided
from briefing_tui.extract.surroundings import LONGEST_WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.mastheads import Mastheads
    from briefing_tui.extract.stretches import Stretch

_INSIDE: Final = ",."
"""What stands inside the marks with a name, as America sets it: "“Azg,”"."""
_LEADING: Final = ARTICLES | GROWN
_LONGEST_NAME: Final = 40
_ANY: Final = "any"
"""What `media` says of nouns that tell of no kind, and of other things as well."""
_OWNED: Final = 3
"""Words of "cronista economica di"."""
_FEW_SPACES: Final = 2
"""No name that begins small has more of them."""


def is_outlet_in_marks(press: Mastheads, stretch: Stretch) -> bool:
    """Return whether words in quotation marks are an outlet's name: "die „Welt“ schreibt".

    Or but a word that the press sets in marks: "la « Une » du Soir".
    """
    if stretch.end - stretch.start > _LONGEST_NAME:
        return False
    words = press.text[stretch.start : stretch.end]
    if words.lower() in press.speech.marked_words:
        return True
    if _without_ending(words) in press.papers_in_marks:
        return True
    if not (words[0].isupper() or words[0].isdigit()):
        return is_site(words) or _is_small_name(press, words)
    before = press.text[max(0, stretch.outer_start - 6) : stretch.outer_start].split()
    article = before[-1] if before and before[-1].lower() in _LEADING else ""
    if not article and press.speech.nouns_capitalised:
        article = article_before_city(press.text, stretch.outer_start)
    outlet = find_outlet(words)
    if outlet is not None and words not in (outlet.name, *outlet.aliases):
        initials = (name for name in outlet.aliases if name.isupper())
        if any(to_key(name) == to_key(words) for name in initials):
            return False  # "« Non »" is not the NÖN
    if outlet is None:
        if article and (homes_of(words) or find_outlet(f"{article} {words}") is not None):
            return True
    elif article or " " in words or not is_ambiguous(words):
        return True
    if words in press.placed:
        return True
    headed = press.speech.adjectives_behind
    headed = headed and is_headed(f"{article} {words}".lstrip(), press.speech)
    if headed and (_does_speak(press, stretch) or press.sets_marks):
        press.take(words, press.language.code)
        return True  # "Le «Journal du Brévent» constate"
    if press.speech.nouns_capitalised:
        if called := _is_called(press, stretch):
            press.placed.add(words)
        return called or _is_placed(press, stretch)
    return _is_paper_in_marks(press, stretch, known=outlet is not None)


def _without_ending(words: str) -> str:
    """Return a name in marks without what else stands in them: "“Azg,”", "“Azg's” columnist"."""
    words = words.rstrip(_INSIDE)
    return words[:-2] if words.endswith(("'s", "’s")) else words


def article_before_city(text: str, at: int) -> str:
    """Return the article before a paper's city: "die | Londoner „Times“", or ""."""
    before = text[max(0, at - LONGEST_WORD) : at].split()[-2:]
    led = len(before) > 1 and before[0].lower() in _LEADING and before[1][0].isupper()
    return before[0] if led and country_of_city(before[1].lower()) is not None else ""


def _is_paper_in_marks(press: Mastheads, stretch: Stretch, *, known: bool) -> bool:
    """Return whether words in marks are an outlet's name, as the text sets those.

    One that no lexicon has needs a noun for a medium before it, or the place of a medium.
    """
    called = _is_called(press, stretch, sure=not (known or press.speech.mastheads))
    if not called and press.speech.genitive:
        called = _is_owner(press, stretch, known=known)
    if known and not press.speech.mastheads:
        return called or _does_speak(press, stretch) or press.sets_marks
    if not (called or known) and _may_be_set(press, stretch):
        from briefing_tui.extract.placed import is_placed_bare, is_told  # late: few texts need it

        called = is_told(press.text, stretch, press.speech)
        called = called or (is_placed_bare(press.text, stretch, press.speech) and press.sets_marks)
    if called and not known:
        press.placed.add(press.text[stretch.start : stretch.end])
    if called or not known:
        return called
    return _does_speak(press, stretch) or press.sets_marks


def _is_owner(press: Mastheads, stretch: Stretch, *, known: bool) -> bool:
    """Return whether words in marks are whose page or whose journalist stands before them.

    "il titolo di «Olé»", "cronista economica di “Oggi”": of a page, the name has to be known.
    """
    before = press.text[max(0, stretch.outer_start - 2 * LONGEST_WORD) : stretch.outer_start]
    lows, speech = part_elided(before.lower()).split()[-_OWNED:], press.speech
    if not lows or lows[-1] not in speech.genitive or not _may_be_set(press, stretch):
        return False
    staff = speech.staff | speech.columnists | speech.editors
    return any(low in staff or (known and low in speech.columns) for low in lows)


def _does_speak(press: Mastheads, stretch: Stretch) -> bool:
    """Return whether words in marks are the subject of a verb of saying, or written in."""
    speech, text = press.speech, press.text
    behind = text[stretch.outer_end : stretch.outer_end + 2 * LONGEST_WORD].split()[:2]
    articles = (speech.definite | speech.indefinite) - speech.that
    inverted = len(behind) > 1 and behind[0].lower() in speech.verbs
    inverted = inverted and (behind[1][0].isupper() or behind[1].lower() in articles)
    return not inverted and press.is_spoken_to(stretch.outer_start, stretch.outer_end)


def _may_be_set(press: Mastheads, stretch: Stretch) -> bool:
    """Return whether all but the small words in marks have a capital, and no mark ends them."""
    words = press.text[stretch.start : stretch.end].split()
    return words[-1][-1].isalnum() and all(
        word[0].isupper() or word in press.speech.linking or word in press.speech.particles
        for word in words
    )


def _is_placed(press: Mastheads, stretch: Stretch) -> bool:
    """Return whether words in marks stand where an outlet's name does, and keep them."""
    from briefing_tui.extract.placed import is_placed  # late: few texts need it

    placed = is_placed(press.text, stretch, press.speech)
    if placed:
        press.placed.add(press.text[stretch.start : stretch.end])
    return placed


def _is_small_name(press: Mastheads, words: str) -> bool:
    """Return whether an outlet's name begins with a small letter: "heute journal", "taz"."""
    if words.count(" ") > _FEW_SPACES:
        return False  # most quotations
    usual = press.speech.nouns_capitalised and " " in words
    mixed = words != words.lower() or any(map(str.isdigit, words))  # "infoLibre"
    if not (usual or mixed or words in press.speech.lowercase_names):
        return False
    return find_outlet(words) is not None and not is_ambiguous(words)


def _is_called(press: Mastheads, stretch: Stretch, *, sure: bool = False) -> bool:
    """Return whether words in marks are what a noun calls a medium: "der Sender „Nord“".

    Args:
        press: The media of the text.
        stretch: The words.
        sure: Whether the noun must be one that tells of what kind the medium is: no "título".
    """
    words = press.text[stretch.start : stretch.end].split()
    named = all(word[0].isupper() or word[0].isdigit() or len(word) <= 3 for word in words)
    at = stretch.outer_start
    if not (named and words[-1][-1].isalnum() and press.text[at - 1 : at].isspace()):
        return False
    speech = press.speech
    if speech.nouns_capitalised and not speech.prepositions.isdisjoint(words[1:-1]):
        return False  # "nennt das laut dem Blatt „Alarm im Lodenmantel“"
    last = words[-1].lower()
    if len(words) > 1 and (last in speech.press_names or last in speech.media) and not sure:
        return True
    nouns = press.text[max(0, at - LONGEST_WORD) : at].split()[-1 - speech.adjectives_behind :]
    if sure:
        return any(speech.media.get(noun.lower(), _ANY) != _ANY for noun in nouns)
    return any(is_kind_of(noun.lower(), speech.media, speech) for noun in nouns)
