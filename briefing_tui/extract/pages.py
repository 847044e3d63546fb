"""Find the paper on whose page words stand: "on the front of | the Sun |, with the words “…”"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_at, match_before
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading, Search

_AIRING: Final = frozenset({"broadcaster", "radio", "television"})
"""Kinds of outlets that have programmes, and no front page."""
_CLAUSE: Final = 12
"""Tokens from a page to the words that stand on it, at most."""
_NEAR: Final = 8
"""Tokens from a noun for words to what tells where they stand, at most."""

_STANDING: Final = 4
"""Tokens of "Elle est dans Libération", at least."""


def has_front_page(name: str) -> bool:
    """Return whether a medium is not known as one that has none."""
    outlet = find_outlet(name)
    return outlet is None or outlet.kind not in _AIRING


def is_headline_of(search: Search, k: int) -> bool:
    """Return whether all of a sentence is a headline, a verb and its paper: "« X » ose | Y |"."""
    whole = search.speech.adjectives_behind and k < len(search.low) and search.kind[0] == QUOTATION
    paper = search.phrases.starting_at(k) if whole and search.phrases.names_outlet(k) else None
    if paper is None or not search.is_just_outlet(paper):
        return False
    ends = paper.end == len(search.low) or search.kind[paper.end] == PUNCTUATION
    ends = ends or search.phrases.is_preposition(paper.end)
    return ends and has_front_page(" ".join(search.low[paper.start : paper.end]))


def found_in(phrases: Phrases, end: int) -> Phrase | None:
    """Return the medium in which a sentence says that words are: "Elle est dans | La Croix |"."""
    low, speech, k = phrases.low, phrases.speech, 2
    things = "mf" if speech.things_have_gender else "n"
    if low[0] not in speech.pronouns or speech.pronouns[low[0]] not in things:
        return None  # mostly
    if end < _STANDING or low[1] not in speech.passive or speech.verb_second:
        return None
    while phrases.kind[end - 1] == PUNCTUATION:
        end -= 1
    while k < end and phrases.is_adverb(k):
        k += 1
    there = k + 1 < end and low[k] in speech.venues and low[k] not in speech.addressee
    if not there or not phrases.names_outlet(k + 1):
        return None
    medium = phrases.behind(k + 1)
    return medium if medium is not None and medium.end == end else None


def headed_by(search: Search, i: int) -> Phrase | None:
    """Return the medium that a sentence is about: "X ran it | under the headline “…”"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if (behind := _behind_heading(search, i)) is not None:
        return behind
    words = i + 1 + (low[i + 1 : i + 2] == [":"])
    article = i - 1 if search.phrases.is_determiner(i - 1) else i - 2  # "the | banner | headline"
    headed = article > 0 and search.kind[words : words + 1] == [QUOTATION] and speech.order_tells
    if not headed or not search.phrases.is_determiner(article):
        return None
    if low[article - 1] not in speech.heading and not match_before(
        low, article - 1, speech.heading
    ):
        return None
    if (paged := page_before(search.phrases, article - 1)) is not None:
        return paged
    if (last := _of_last_clause(search, article - 1)) is not None:
        return last
    if article == 1 and low[i + 2 : i + 3] == [","] and i + 3 < len(low):
        subject = search.phrases.starting_at(i + 3)  # "Under the headline “…”, | the Post looks"
    else:
        subject = clause_subject(search.phrases, i)
    while subject is not None and search.kind[subject.end - 1] != NAME:
        subject = subject._replace(end=subject.end - 1) if subject.end > subject.start + 1 else None
    if subject is not None and search.is_medium(subject):
        return subject
    beside = phrases.name_ending_at(article - 2 - (low[article - 2] == ","))
    known = subject is not None and phrases.names_outlet(subject.start)
    if beside is not None and not known and phrases.names_outlet(beside.start):
        return beside  # "The price of a pint interests | the Sun |, with the headline"
    if subject is not None and _prints(search, subject, i):
        return subject
    opening = phrases.first_subject(i)
    alone = opening and not any(map(phrases.names_outlet, range(opening.end, i)))
    if opening and alone and (search.is_medium(opening) or search.is_just_outlet(opening)):
        return opening  # "| The Sun | picks out X's line that it “fell”, under the heading “…”"
    venues = speech.venues | speech.complement if words > i + 1 else frozenset[str]()
    places = (search.phrases.behind(k + 1) for k in range(i - 1, 0, -1) if low[k] in venues)
    return next((where for where in places if where and search.is_medium(where)), None)


def _behind_heading(search: Search, i: int) -> Phrase | None:
    """Return the paper behind a headline that opens: "Under the headline “…” | the Sun | shows".

    Its page may be named: "the front page of | the Sun | is given over to it".
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    first = low[0] in speech.also
    opens = i == first + 2 and speech.order_tells and phrases.is_determiner(i - 1)
    if not opens or low[first] not in speech.heading:
        return None
    q = i + 1 + (low[i + 1 : i + 2] in ([","], [":"]))
    k = q + 1 + (low[q + 1 : q + 2] == [","])
    if search.kind[q : q + 1] != [QUOTATION] or k >= len(low) or not phrases.is_determiner(k):
        return None
    who = phrases.starting_at(k)
    if who is None:
        return None
    pages = (j for j in range(k + 1, who.end - 1) if low[j] in speech.complement)
    page = next((j for j in pages if low[j - 1] in speech.pages), k - 1)
    paper = who._replace(start=page + 1)
    return paper if phrases.names_outlet(page + 1) or search.is_medium(paper) else None


def _of_last_clause(search: Search, k: int) -> Phrase | None:
    """Return whose clause follows another: "A ran it under the title “…”, and | B | under the"."""
    low, kind, speech, phrases = search.low, search.kind, search.speech, search.phrases
    if QUOTATION not in kind[:k]:
        return None
    who = phrases.name_ending_at(k - 1)
    first = who.start - phrases.is_determiner(who.start - 1) if who is not None else k
    if who is not None and first > 1 and _joins(low[first - 1], speech):
        return who._replace(start=first)
    for first in range(k - 2, max(1, k - _NEAR), -1):
        if kind[first] not in (WORD, NAME):
            return None
        if _joins(low[first - 1], speech) and phrases.names_outlet(first):
            return phrases.starting_at(first)  # ", while | the Sun | ran it under the"
    return None


def _joins(low: str, speech: Speech) -> bool:
    return low in speech.also or low in speech.conjunctions or low in ",;"


def _prints(search: Search, who: Phrase, noun: int) -> bool:
    """Return whether names do what but a paper does: "| Taraf | prints it under the title".

    A headline is a paper's whatever its verb, but no person's.
    """
    if {*search.kind[who.start : who.end]} != {NAME} or is_first_name(search.low[who.start]):
        return False
    if search.low[who.start] in search.speech.pages:
        return False  # "| Pages | 2 and 3 of the paper run it under the headline"
    headline = search.low[noun] in search.speech.columns
    forms = (search.speech.repeating, search.speech.printing, search.speech.covering)
    return headline or any(search.low[who.end] in each for each in forms)


def page_before(phrases: Phrases, k: int) -> Phrase | None:
    """Return the paper on whose page something stands: "a photo on the front of | the Sun |, with".

    Args:
        phrases: Of the sentence.
        k: The token before which it is named, in the same clause or the one before.
    """
    low, speech = phrases.low, phrases.speech
    for j in range(k - 1, max(1, k - _CLAUSE), -1):
        if phrases.kind[j] == QUOTATION or low[j] == ";":
            return None
        if low[j] in speech.complement and low[j - 1] in speech.pages:
            who = phrases.starting_at(j + 1)
            return who if who is not None and phrases.names_outlet(j + 1) else None
    return None


def page_behind(search: Search, k: int) -> Phrase | None:
    """Return the medium in which a piece stands: "the title above the leader | in the Post"."""
    for j in range(k, min(len(search.low) - 1, k + _NEAR)):
        if search.kind[j] in (PUNCTUATION, QUOTATION):
            return None
        leads = search.low[j] in search.speech.venues | search.speech.complement
        owner = search.phrases.behind(j + 1) if leads else None
        if owner is not None and search.is_medium(owner):
            return owner
    return None


def paper_behind(search: Search, i: int) -> Phrase | None:
    """Return where a headline is: "the headline | in the Sun |", "on the front of | the Sun |"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    led = speech.order_tells and low[i] in speech.columns and i + 2 < len(low)
    where = phrases.behind(i + 2) if led and low[i + 1] in speech.venues else None
    if where is None:
        return None
    pages = (k for k in range(where.start + 1, where.end - 1) if low[k] in speech.complement)
    first = next((k + 1 for k in pages if low[k - 1] in speech.pages), where.start)
    return where._replace(start=first) if phrases.names_outlet(first) else None


def related_medium(search: Search, i: int) -> Phrase | None:
    """Return the "which" of a medium that has words: "the Post, | which | has the headline"."""
    for k in range(i - 1, max(1, i - _NEAR), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if search.low[k] in search.speech.relatives:
            who = search.phrases.ending_at(k)
            medium = who.antecedent if who is not None else None
            named = medium is not None and search.phrases.names_outlet(medium.start)
            return who if medium is not None and (named or search.is_medium(medium)) else None
    return None


def runs_headline(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether names that no list holds run a headline as but a paper of a review does.

    "AFRIKA publishes it under the title “…”"; they are a medium's from then on.
    """
    low, speech, who = reading.sentence.low, press.speech, cue.phrase
    if cue.rule != "noun" or who is None or not press.is_review or who.end == len(low):
        return False  # mostly
    if low[cue.end - 1] not in speech.columns and low[cue.end - 1] not in speech.headings:
        return False
    forms = (speech.heading, speech.repeating, speech.printing, speech.covering)
    runs = low[cue.end - 1] in speech.columns or any(low[who.end] in each for each in forms)
    runs = runs and not is_first_name(low[who.start]) and low[who.start] not in speech.pages
    if runs and {*reading.sentence.kind[who.start : who.end]} == {NAME}:
        press.placed.add(reading.words(who))
        return True
    return False


def titles_as_paper(press: Press, reading: Reading, who: Phrase) -> bool:
    """Return whether a name that no list holds does what but papers do: "Leggo | titola “…”".

    It is a medium's from then on.
    """
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    length = match_at(low, who.end, speech.titling) if who.end < len(low) else 0
    if not length or not speech.possessive.isdisjoint(low[who.end + length :][:1]):
        return False  # nearly always; but "Roe | titula su | libro “…”"
    first = who.start + reading.phrases.is_determiner(who.start)
    named = all(kind[k] == NAME or low[k] in speech.genitive for k in range(first, who.end))
    if not named or first == who.end or is_first_name(low[first]):
        return False
    press.placed.add(reading.words(who))
    return True
