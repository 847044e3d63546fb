"""Tell which medium a phrase names, where its name ends, and who writes in it.

"the daily | Charles Lister", "a letter in | the Post"
"""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet
from briefing_tui.extract.names import is_many
from briefing_tui.extract.past_media import begins_name, is_told, person_behind
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Reading, Search

_FULL_NAME: Final = 2
_SHORTEST_PIECE: Final = 7
"""Tokens of "A letter in the Post from Jane Roe", at least."""
_OPENING: Final = 8
"""Tokens of "In un'intervista esclusiva al Corriere", at most."""
_ON_PAGE: Final = 8
"""Tokens of "across the front page of the", at most."""
_SHORTEST_OWNED: Final = 3
"""Tokens of "the Post's interview", at least."""
_BOTH: Final = 2
_PAGE: Final = 400
"""Code points before "the board" in which the whole of it is named."""
_DESCRIBED: Final = 4
"""Tokens of "of the daily Dagbladet", at least."""
_NAMED: Final = [NAME, NAME]
"""A first name and a last one."""


def opens_with_medium(phrases: Phrases, who: Phrase) -> bool:
    """Return whether a phrase is a medium's name, or what it is and its name.

    "L'Express", "le quotidien suisse Le Temps"
    """
    if phrases.names_outlet(who.start):
        return True
    inside, speech = range(who.start + 1, who.end), phrases.speech
    told = speech.adjectives_behind and phrases.low[who.start] in speech.definite
    told = told and any(phrases.low[k] in speech.media for k in inside)
    return told and any(map(phrases.names_outlet, inside[1:]))


def cut_medium(phrases: Phrases, phrase: Phrase) -> Phrase:
    """Cut "the daily Charles Lister" behind "daily"."""
    if phrases.kind[phrase.end - 1] == QUOTATION and phrases.low[phrase.start] in (
        phrases.speech.belonging
    ):
        phrase = phrase._replace(end=phrase.end - 1)  # "nennt das in ihrem Blatt | „Unfug“"
    first = phrase.start + (phrases.low[phrase.start] in phrases.speech.definite)
    if first in phrases.sentence.outlets:
        return Phrase(phrase.start, first + 1)
    noun = first < phrase.end and phrases.low[first] in phrases.speech.media
    apart = phrases.speech.genitive if phrases.speech.nouns_capitalised else ()
    for end in range(phrase.end, first, -1):
        whole = end == phrase.end
        joined = whole or phrases.kind[end] == NAME or phrases.low[end] in apart
        named = phrases.kind[end - 1] == NAME and joined  # "im Kurier | von Verrat"
        longer = end + 1 == phrase.end and phrases.speech.order_tells
        longer = longer or (not whole and _is_body(phrases, end, phrase.end))
        if not whole and (longer or phrases.low[end] in phrases.speech.press_names):
            continue  # "Sözcü | TV", "Rai | Sport", "the National | Farmers Union"
        words = " ".join(phrases.low[first:end])
        plain = words in phrases.speech.media  # "die Tageszeitung X" is not "die tageszeitung"
        if not named or plain:
            continue
        # "La Vanguardia | Ana Colom", "persbureau | ANP Anna Smit"
        starts = {first, phrase.start, first + noun}
        if any(find_outlet(" ".join(phrases.low[start:end])) is not None for start in starts):
            return Phrase(phrase.start, end)
    if not phrases.is_determiner(phrase.start) or phrase.end - phrase.start < 3:
        return phrase
    for k in range(phrase.start + 1, phrase.end - 1):
        if phrases.low[k] not in phrases.speech.media:
            continue
        if phrases.low[k - 1] in phrases.speech.same:
            return Phrase(phrase.start, k + 1)  # "the same newspaper | Jane Roe"
        if k + 1 in phrases.sentence.outlets:
            return Phrase(phrase.start, k + 2)  # "the broadcaster X's Turkish service"
        while phrases.kind[k + 1] == WORD and k + 2 < phrase.end:
            k += 1
        k += phrases.low[k] in phrases.speech.genitive and k + 2 < phrase.end  # "de Brest | Jane"
        told = is_told(phrases, phrase.start)
        name = person_behind(phrases, k + 2, phrase.end) if told else phrase.end
        if name < phrase.end:
            return Phrase(phrase.start, name)  # "al diario Nueva Aurora | Jane Roe"
        if begins_name(phrases, k + 1, phrase.end, told=told):
            return Phrase(phrase.start, k + 1)
        break
    return phrase


def _is_body(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether words make a paper's name before them a body's: "National | Farmers Union"."""
    speech, words = phrases.speech, [low.removesuffix("'s") for low in phrases.low[start:end]]
    many = is_many(words[-1], speech) and words[-1] in speech.people
    return (many and phrases.kind[end - 1] == NAME) or not speech.bodies.isdisjoint(words)


def past_venue(phrases: Phrases, i: int, limit: int) -> int:
    """Return the token behind a medium that no comma parts: "In the Post | the mayor goes on"."""
    low, speech = phrases.low, phrases.speech
    if speech.drops_subject and i == 0 and i + 1 < limit:
        return _past_opening_venue(phrases, limit)
    if not speech.order_tells or i + 1 >= limit:
        return 0
    led = i == 0 and not speech.indefinite.isdisjoint(low[2:limit])  # seldom
    if led and phrases.is_preposition(0):
        place = phrases.behind(1)
        end = place.end if place is not None else limit
        if end < limit and low[end] in speech.indefinite:  # "In the port | an old docker mends"
            return end if any(map(phrases.is_noun, range(end + 1, min(limit, end + 4)))) else 0
    if low[i] not in speech.venues and low[i] not in speech.addressee:
        return 0
    name = min(i + 1 + (low[i + 1] in speech.definite), limit)
    if speech.media.keys().isdisjoint(low[name : name + 3]) and not phrases.names_outlet(name):
        return 0  # most places
    venue = phrases.behind(i + 1)
    end = cut_medium(phrases, venue).end if venue is not None else limit
    named = phrases.kind[end : end + 2] == [NAME, NAME]
    if end >= limit or not (phrases.is_determiner(end) or named or low[end] in speech.pronouns):
        return 0
    inside = range(i + 1, end)
    return end if any(map(phrases.names_outlet, inside)) or low[end - 1] in speech.media else 0


def _past_opening_venue(phrases: Phrases, limit: int) -> int:
    """Return the token behind a medium that opens a sentence: "Sul Foglio | lo storico X nega".

    "In un'intervista al Corriere | la ministra attacca"
    """
    low, kind = phrases.low, phrases.kind
    if low[0] in phrases.speech.viewing or not phrases.is_preposition(0):
        return 0
    first = next((k for k in range(1, min(limit, _OPENING)) if kind[k] != WORD), limit)
    known = first < limit and (first in phrases.sentence.outlets or phrases.names_outlet(first))
    lead = first - 1 if phrases.is_preposition(first - 1) else first - 2
    if not known or lead < 0 or not phrases.is_preposition(lead):
        return _past_place(phrases, limit)
    venue = phrases.behind(lead + 1)
    end = cut_medium(phrases, venue).end if venue is not None else limit
    named = kind[end : end + 2] == [NAME, NAME]
    led = end < limit and phrases.is_determiner(end) and not phrases.is_preposition(end)
    return end if end < limit and (led or named) else 0


def _past_place(phrases: Phrases, limit: int) -> int:
    """Return the token behind where somebody does something: "A Roma | il ministro ha detto".

    Or a medium does: "A Parigi | Le Monde ha sentito"
    """
    low, kind = phrases.low, phrases.kind
    capital = (k for k in range(2, min(limit, _OPENING)) if kind[k] == NAME and low[k] in ARTICLES)
    if (paper := next(filter(phrases.names_outlet, capital), 0)) > 0:
        return paper
    place = phrases.behind(1)
    end = place.end if place is not None and not place.pronoun else limit
    led = end < limit and phrases.is_determiner(end) and not phrases.is_preposition(end)
    near = range(end + 1, min(limit, end + _FULL_NAME + 1))
    person = led and any(low[k] in phrases.speech.people for k in near)
    return end if person or (led and phrases.names_outlet(end)) else 0


def is_paper(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase names a medium, or calls one by its noun and its name."""
    named = search.phrases.names_outlet(phrase.start) or phrase.end - 1 in (
        search.phrases.sentence.outlets
    )
    media = (
        is_kind_of(low, search.speech.media, search.speech)
        for low in search.low[phrase.start : phrase.end]
    )
    return named or any(media)


def paper_in(phrases: Phrases, phrase: Phrase) -> Phrase | None:
    """Return the medium that a phrase names behind a preposition: "a letter in | the Post"."""
    places = range(phrase.start + 2, phrase.end - 1)
    named = (k + 1 for k in places if phrases.is_preposition(k) and phrases.names_outlet(k + 1))
    return next((phrases.starting_at(k) for k in named), None)


def author_in(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return who wrote what a medium prints: "A letter in the Post from | Jane Roe | says"."""
    low, speech = reading.sentence.low, press.speech
    if not speech.order_tells:
        return None
    first = phrase.start - 1 - (low[phrase.start - 1] in speech.definite)
    if first > 3 and low[first] in speech.venues and reading.sentence.kind[first - 1] == NAME:
        return author_before(reading, first)
    if phrase.end - phrase.start < _SHORTEST_PIECE:
        return None
    piece = low[phrase.start + 1 : phrase.start + 3]
    if speech.pieces.isdisjoint(piece) and speech.documents.isdisjoint(piece):
        return None
    by = speech.agent | speech.origins
    k = next((k for k in range(phrase.start + 2, phrase.end - _FULL_NAME) if low[k] in by), 0)
    named = k > 0 and reading.sentence.kind[k + 1 : k + 1 + _FULL_NAME] == [NAME] * _FULL_NAME
    who = reading.phrases.starting_at(k + 1) if named else None
    if who is None or press.is_medium(reading.words(who)):
        return None
    return who if paper_in(reading.phrases, phrase) is not None else None


def author_before(reading: Reading, venue: int) -> Phrase | None:
    """Return who is named before where a piece stands: "A piece by | Ann Roe | in the Post"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    who = reading.phrases.name_ending_at(venue - 1)
    if who is None or who.end - who.start < _FULL_NAME:
        return None
    by, piece = low[who.start - 1], low[who.start - 2]
    own = by in speech.genitive and speech.adjectives_behind  # "l'édito de | X | dans Le Soir"
    if not own and by not in speech.agent and by not in speech.origins:
        return None
    return who if piece in speech.pieces or piece in speech.documents else None


def printer_of(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return the medium whose piece a phrase means: "the Post's | interview with the mayor"."""
    low, speech, first = reading.sentence.low, press.speech, phrase.start
    if speech.adjectives_behind:
        return _author_of_piece(press, reading, phrase)
    if not speech.order_tells or phrase.end - first + 1 < _SHORTEST_OWNED:
        return None  # most phrases
    if low[phrase.end - 1] in speech.columns and low[first] in speech.definite:
        return _bearer_behind(reading, phrase)
    apart = low[first - 1] in "'’" and first - 2 in reading.sentence.outlets
    if phrase.end - first + apart < _SHORTEST_OWNED:
        return None
    inside = range(first + 1, phrase.end)
    if match_at(low, first + 1, speech.columns):  # "the headline in | Oslo's Aftenposten"
        places = (phrase._replace(start=k + 1) for k in inside if reading.phrases.is_preposition(k))
        place = next(places, None)
        return place if place and press.is_medium(reading.words(place)) else None
    words = low[first + 1 : phrase.end]
    if speech.talks.isdisjoint(words) and speech.pieces.isdisjoint(words):
        return None
    k = next((k for k in inside if low[k] in speech.talks or low[k] in speech.pieces), 0)
    if apart and k > 0:
        return Phrase(first - 2, first - 1)  # "| the Financial Times |' Lex column"
    near = (e for e in (k, k - 1, k - 2) if e > phrase.start)  # "the Post's | Lex | column"
    ends = (e for e in near if low[e - 1].endswith("'s") or e - 1 in reading.sentence.outlets)
    owner = phrase._replace(end=next(ends, phrase.end))
    return owner if owner.end <= k and press.is_medium(reading.words(owner)) else None


def _bearer_behind(reading: Reading, headline: Phrase) -> Phrase | None:
    """Return the medium on which a headline runs: "the headline across the top of | the Sun |"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    for k in range(headline.end + 1, min(len(low), headline.end + _ON_PAGE)):
        if kind[k - 1] not in (WORD, NAME) or low[k - 1] in speech.indefinite:
            return None  # "above | a | story on the Sun"
        leads = low[k - 1] in speech.complement or low[k - 1] in speech.venues
        if (leads or low[k - 1] in speech.prepositions) and reading.phrases.names_outlet(k):
            return reading.phrases.starting_at(k)
    return None


def _author_of_piece(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose piece a phrase means: "l'editoriale di | Jane Roe | va oltre"."""
    low, speech, of = reading.sentence.low, press.speech, phrase.start + 2
    if of >= phrase.end or low[of - 1] not in speech.pieces or low[of] not in speech.genitive:
        return None
    who = phrase._replace(start=of + 1)
    named = reading.sentence.kind[who.start : who.end] == [NAME] * _FULL_NAME
    return who if named and not press.is_medium(reading.words(who)) else None


def is_colleague(phrases: Phrases, phrase: Phrase) -> bool:
    """Return whether a word that else means a paper stands before a name: "notre consœur X"."""
    low, fellows, first = phrases.low, phrases.speech.fellows, phrase.end - 2
    told = first > phrase.start and low[first - 1] in fellows and is_first_name(low[first])
    return told and phrases.kind[first : phrase.end] == [NAME, NAME]


def named_of_staff(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whom commas name behind whose they are: "the head of the daily X, | Jane Roe |,"."""
    low, kind, speech, end = reading.sentence.low, reading.sentence.kind, press.speech, phrase.end
    if not speech.order_tells or low[end : end + 1] != [","] or kind[end + 1 : end + 3] != _NAMED:
        return None  # mostly
    name, head = reading.phrases.starting_at(end + 1), reading.phrases.head_of(phrase)
    if name is None or low[name.end : name.end + 1] != [","] or end - head.end < _DESCRIBED:
        return None
    works = low[head.end - 1] in speech.staff or low[head.end - 1] in speech.people
    return name if works else None


def names_medium(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a cue attributes to a medium."""
    if cue.phrase is None:
        return False
    named = cue.phrase.antecedent or cue.phrase
    return press.is_medium(reading.words(named)) or _is_report(reading, named)


def _is_report(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is what a medium reports: "einem Bericht der Welt"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if not speech.genitives:
        return False
    owners = range(phrase.start + 1, phrase.end - 1)
    return any(
        low[k] in speech.documents
        and low[k + 1] in speech.genitives
        and reading.phrases.names_outlet(k + 1)
        for k in owners
    )


def writer_behind(search: Search, phrase: Phrase | None) -> Phrase | None:
    """Return who is named behind a colon as writing in a medium: "« X » : Jane Roe, in Y, "."""
    if phrase is None or phrase.pronoun or search.kind[phrase.start] != NAME:
        return None
    k = phrase.end + (search.low[phrase.end : phrase.end + 1] == [","])
    return phrase if search.is_in_medium(k) else None


def printing_medium(press: Press, reading: Reading, what: Phrase) -> Phrase | None:
    """Return the medium whose pages or the like a phrase means: "| The Post's | small ads"."""
    low, speech = reading.sentence.low, press.speech
    if not speech.order_tells or what.pronoun:
        return None
    for k in range(what.start, what.end - 1):
        if low[k].endswith("'s"):
            owner, nouns = what._replace(end=k + 1), low[k + 1 : what.end][-2:]  # "ads offer"
            printed = any(_is_printed(noun, speech) for noun in nouns)
            return owner if printed and press.is_medium(reading.words(owner)[:-2]) else None
    return None


def _is_printed(noun: str, speech: Speech) -> bool:
    """Return whether a noun is for what stands in a paper: "pages", "editorial", "ads"."""
    printed = noun in speech.pages or noun in speech.columns or noun[:-1] in speech.documents
    printed = printed or noun in _closing_columns(speech)  # "its second | story"
    return printed and noun not in speech.people


def is_own_column(plain: list[str], text: str, at: int, speech: Speech) -> bool:
    """Return whether words mean a medium's own by a column's name, or half of a noun before.

    "its Lex | column", "the | board" behind "the Post's editorial board"
    """
    if len(plain) < _BOTH or plain[-1].istitle():
        return False  # most phrases
    first, last = plain[0].lower(), plain[-1].lower()
    if last in speech.pieces:
        return first in speech.belonging and plain[-2][0].isupper()
    whole = _closing_columns(speech).get(last) if len(plain) == _BOTH else None
    known = whole is not None and first in speech.definite
    return known and f"'s {whole}" in text[max(0, at - _PAGE) : at].lower().replace("’", "'")


@cache
def _closing_columns(speech: Speech) -> dict[str, str]:
    """Return nouns of two words for what a paper prints by their second: "editorial | board"."""
    return {each.partition(" ")[2]: each for each in speech.columns if " " in each}
