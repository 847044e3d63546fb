"""Find the medium that the words at a place of the text name or describe: "the Star", "the daily".

Whose business it is to be there (to employ somebody, to be told something) others know.
"""

from __future__ import annotations

from itertools import accumulate, takewhile

from briefing_tui.extract.complements import is_speaking_noun
from briefing_tui.extract.letters import elided_length, is_capital
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet, is_ambiguous, longest_name
from briefing_tui.extract.lexicon.titles_abroad import STATIONS
from briefing_tui.extract.names import Naming, is_many
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.extract.surroundings import LONGEST_WORD, MARKS, NAME_PART
from briefing_tui.extract.tokens import TITLE_WORD
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from re import Match

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press

GOES_ON: Final = late(r"['’]|[\s\-](?:(?:a[dlnrstz]|el)-)?[^\W\d_a-zß-öø-ÿ]")
"""Behind a name that is only the beginning of a longer one, or an owner: "CNN's Jake"."""
RUN: Final = compiled(r"[^\W_]+")
_ELIDED: Final = ("L'", "L’")
_LONGEST_NAME: Final = 3
"""Words of a paper that no lexicon knows, at most."""
_LONGEST_SHOUTED: Final = 4
_LONGEST_INITIALS: Final = 4
_FULL_NAME: Final = 2
_OFTEN: Final = frozenset({"daily", "weekly"})
"""Sorts of papers whose nouns tell how often anything comes."""
_STOPS: Final = ",;:."
_LONGEST_DESCRIPTION: Final = 4
_LONGEST_APART: Final = 60
_LONGEST_BODY: Final = 40
"""Code points of "'s Democratic Alliance" behind a name, at most."""
_OWNED: Final = ("'s ", "’s ")
_ADJECTIVES: Final = 3
"""Adjectives between a noun for a medium and its name, at most."""
_LONGEST_MARKED: Final = 40
"""Code points of a name in marks, at most."""


def named_at(
    press: Press, words: Sequence[tuple[int, int]], limit: int, *, told: bool
) -> Span | None:
    """Return the words that name or describe a medium and begin with the first of some.

    Args:
        press: The media of the text.
        words: The offsets of words in the text.
        limit: Where the name ends at the latest.
        told: Whether the words around it tell that a medium is meant.
    """
    first, begin = words[0][0], words[0][0]
    article = press.text[slice(*words[0])].lower().replace("’", "'") in press.speech.definite
    own = press.text[first].isupper() and press.text[slice(*words[0])].lower() in ARTICLES
    if (article or own) and len(words) > 1:
        begin = words[1][0]  # "du journal | El País"
    elif press.text.startswith(_ELIDED, first) and (told or not press.speech.elided):
        begin += len(_ELIDED[0])  # "L'| Orient Today's correspondent"
    run = RUN.match(press.text, begin)
    name = longest_name(press.text, begin, run.group()) if run else None
    if name is None or press.text[begin + len(name) : begin + len(name) + 1].isalnum():
        name = _placed_at(press, begin) or name  # "ESPN|cricinfo"
    if name is None and run and told and run.group().isupper():
        name = _shouted(press.text[begin:limit].split())
    if name is None and run and told and press.speech.drops_subject:
        name = _small_initials(run.group())
    if name is None and run and told:  # "l'éditorialiste du Figaro | Jane Roe"
        name = longest_name(press.text[begin:limit], 0, run.group())
    if name is not None and begin + len(name) <= limit:
        sure = told or article or not is_ambiguous(name)
        if name.lower() in press.speech.conjunctions and not name.isupper():
            return None  # "As"
        if not article and name not in press.placed and " " not in name and _is_tail(press, begin):
            return None
        if press.speech.order_tells and not own and _is_other_name(press, begin, name):
            return None
        goes_on = press.text[begin + len(name) : begin + len(name) + 1] not in ("'", "’")
        goes_on = goes_on and GOES_ON.match(press.text, begin + len(name), limit) is not None
        if goes_on and told:  # "the columnist of El Mundo | Jane Roe"
            rest = press.text[begin + len(name) + 1 : limit].split(" ")[:_FULL_NAME]
            named = is_first_name(rest[0]) or may_be_full_name(rest, press.speech)
            goes_on = not named or not press.speech.bodies.isdisjoint(map(str.lower, rest))
        return Span(first, begin + len(name)) if sure and not goes_on else None
    return described_at(press, words) if article else None


def _is_other_name(press: Press, at: int, name: str) -> bool:
    """Return whether a name that may be a medium's tells an origin, or begins a body's name.

    "an | Australian | miner", "from the | People|'s Alliance"
    """
    if not is_ambiguous(name):
        return False  # mostly
    behind = press.text[at + len(name) : at + len(name) + _LONGEST_BODY]
    if behind.startswith(" "):
        return press.country_in((name,)) is not None
    words = behind.split() if behind.startswith(_OWNED) else []
    bodies = (word.strip(_STOPS).lower() for word in takewhile(is_capital, words[1:]))
    return not press.speech.bodies.isdisjoint(bodies)


def noun_in_capitals(words: str, speech: Speech) -> str:
    """Return the noun for a newspaper that is all of a phrase in spite of its capital, or ""."""
    article, _, noun = words.lower().partition(" ")
    told = speech.order_tells and article in speech.definite
    return noun if told and speech.media.get(noun) == "daily" else ""


def newcomer_in(press: Press, span: Span) -> Span | None:
    """Return the paper's name in a phrase that no list has, with but where or what it is beside it.

    "the | Tarrow Valley Times | of Singapore", "the nationalist | Tarrow Times | tabloid"
    """
    named = press.last_between(*span) if press.speech.order_tells else None
    if named is None or not press.is_newcomer(named.of(press.text)):
        return None
    before = press.text[span.start : named.start].split()
    behind = press.text[named.end : span.end].split()
    placed = len(behind) > 1 and behind[0] in press.speech.complement | press.speech.venues
    placed = placed and all(word[0].isupper() for word in behind[1:])
    noun = len(behind) == 1 and behind[0].lower() in press.speech.media
    plain = all(word.islower() or word.lower() in press.speech.definite for word in before)
    led = plain or press.country_in(tuple(word.removesuffix("'s") for word in before)) is not None
    return named if (placed or noun) and led else None


def _shouted(words: list[str]) -> str | None:
    """Return the known name in capitals that words begin with: "HÜRRIYET", "IRISH INDEPENDENT"."""
    bare = (word.replace("’", "'").partition("'")[0] for word in words[:_LONGEST_SHOUTED])
    loud = takewhile(str.isupper, bare)
    names = (name.rstrip(_STOPS) for name in accumulate(loud, "{} {}".format))
    return max((name for name in names if find_outlet(name) is not None), key=len, default=None)


def _small_initials(word: str) -> str | None:
    """Return a word that is known initials with but one capital: "l'inviata della | Bbc |"."""
    shouted = word.upper()
    initials = len(word) <= _LONGEST_INITIALS and word.istitle() and not is_ambiguous(shouted)
    return word if initials and find_outlet(shouted) is not None else None


def _placed_at(press: Press, at: int) -> str | None:
    """Return the name at an offset that its place or its company has made a medium's."""
    marked = press.placed and press.text[at - 1 : at] in MARKS
    unlisted = press.unlisted.get(press.text[at : at + NAME_PART], ()) if press.unlisted else ()
    known = press.placed if marked else unlisted
    return max((n for n in known if press.text.startswith(n, at)), key=len, default=None)


def _is_tail(press: Press, at: int) -> bool:
    """Return whether a capital word stands right before a name: "Politico | Europe"."""
    line = press.text[max(0, at - LONGEST_WORD) : at].rpartition("\n")[2]
    before = line.split()[-1:]
    low, speech = before[0].lower() if before else "", press.speech
    known = low in ARTICLES or (speech.nouns_capitalised and is_kind_of(low, speech.media, speech))
    if speech.order_tells and not known:
        leads = (speech.openers, speech.adverbs, speech.conjunctions, speech.linking, speech.times)
        known = any(low in words for words in leads)  # "But | Newsweek's Jo Roe", "On Monday | X"
    return bool(before) and not known and before[0][0].isupper() and before[0][-1].isalpha()


def apart_at(press: Press, at: int) -> Span | None:
    """Return the medium that commas set off at an offset: "Kenya's big daily, the Star,"."""
    if not press.text.startswith(", ", at):
        return None
    limit = min(len(press.text), at + _LONGEST_APART)
    words = [match.span() for match in TITLE_WORD.finditer(press.text, at + 2, limit)]
    found = named_at(press, words, limit, told=True) if words else None
    closes = found is not None and press.text.startswith((",", ".", " ,"), found.end)
    return found if closes else None


def described_at(press: Press, words: Sequence[tuple[int, int]]) -> Span | None:
    """Return the words "the daily", "the Melbourne paper" or "Spain's daily X" that stand there."""
    for k, (begin, end) in enumerate(words[1 : 1 + _LONGEST_DESCRIPTION], 2):
        word = press.text[begin:end].lower().replace("’", "'")
        low = word.removesuffix("'s")
        if not is_kind_of(low, press.speech.media, press.speech):
            continue
        if low != word:
            return Span(words[0][0], end)  # "the daily's | Cairo correspondent"
        return Span(words[0][0], _described_end(press, words[k:], end))
    return None


def _described_end(press: Press, words: Sequence[tuple[int, int]], end: int) -> int:
    """Return where a description ends that a name or a country follows: "du quotidien X"."""
    if press.speech.nouns_capitalised and press.text[end + 1 : end + 2] in MARKS:
        return _marked_end(press.text, end + 1) or end
    if not words:
        return end
    if press.text[end + 1 : words[0][0]].lower().replace("’", "'") in press.speech.elided:
        words = [(end + 1, words[0][1]), *words[1:]]  # "du quotidien | L'Union"
    if words[0][0] != end + 1:
        return end
    behind = press.text[slice(*words[0])]
    if is_capital(behind):
        named = named_at(press, words, words[-1][1], told=True)
        if named is not None:
            return named.end
        unknown = press.speech.adjectives_behind and _unknown_end(press, words)
        unknown = _before_person(press.text, words) or unknown
        return unknown or _new_name_end(press, words, end)
    if not press.speech.adjectives_behind:
        return end
    if press.country_in((behind,)) is not None:
        return _described_end(press, words[1:], words[0][1])
    return _behind_adjectives(press, words) or end


def _behind_adjectives(press: Press, words: Sequence[tuple[int, int]]) -> int:
    """Return where a name ends that adjectives lead to, or 0: "la radio | publique | NDR"."""
    speech = press.speech
    small = speech.prepositions | speech.linking | speech.also | speech.relatives | speech.that
    for k, (start, end) in enumerate(words[: _ADJECTIVES + 1]):
        if k and start != words[k - 1][1] + 1:
            return 0
        word = press.text[start:end]
        if is_capital(word):
            named = named_at(press, words[k:], words[-1][1], told=True)
            return named.end if named is not None else 0
        if word in small or word in speech.definite or word in speech.indefinite:
            return 0
    return 0


def _marked_end(text: str, at: int) -> int:
    """Return where the name in marks ends that begins at an offset, or 0: "der Zeitung „X“"."""
    close = next((k for k in range(at + 1, at + _LONGEST_MARKED) if text[k : k + 1] in MARKS), 0)
    return close + 1 if close > at + 1 else 0


def _unknown_end(press: Press, words: Sequence[tuple[int, int]]) -> int:
    """Return where a name ends that is all that is left of some words, or 0: "diario X"."""
    text, count = press.text, len(words)
    apart = any(words[k][0] != words[k - 1][1] + 1 for k in range(1, count))
    named = all(is_capital(text[start:end]) for start, end in words)  # "Nida al-Fajr"
    lows = (text[start:end].lower() for start, end in words)
    plain = any(is_first_name(low) or low in press.speech.times for low in lows)
    return 0 if apart or plain or not named or count > _LONGEST_NAME else words[-1][1]


def _before_person(text: str, words: Sequence[tuple[int, int]]) -> int:
    """Return where a run of names ends that a person's full name follows, or 0."""
    for k in range(1, len(words) - 1):
        start, end = words[k]
        if start != words[k - 1][1] + 1 or not text[start].isupper():
            return 0
        if is_first_name(text[start:end].lower()) and text[words[k + 1][0]].isupper():
            return words[k - 1][1]  # "Nuevo Horizonte | Ana Colom"
    return 0


def _new_name_end(press: Press, words: Sequence[tuple[int, int]], end: int) -> int:
    """Return where the name behind "the newspaper" ends that no lexicon has."""
    first = press.text[slice(*words[0])].lower()
    if not press.speech.order_tells or is_first_name(first):
        return end
    for begin, beyond in words:
        if begin != end + 1 or press.text[begin:beyond].islower():
            break
        end = beyond
    return end


def medium_noun_in(press: Press, lows: list[str], words: list[str]) -> int | None:
    """Return the word behind the first that is a noun for a medium: "the liberal daily"."""
    theirs = lows[0] in press.speech.possessive and lows[0] not in press.speech.belonging
    if theirs and press.speech.media.get(lows[-1]) == "any":
        return None  # "his weekly press | conference"
    for k, low in enumerate(lows):
        compound = press.speech.nouns_capitalised and low not in press.speech.media
        named = k > 0 or compound or (press.speech.nouns_capitalised and len(lows) > 1)
        named = named or _leads_name(press, words)
        if named and is_kind_of(low, press.speech.media, press.speech):
            if press.speech.order_tells and _tells_how_often(press, lows, words, k):
                return None  # "her weekly | column"
            adjective = press.speech.drops_subject and k > 0 and low[-1] == "o"
            if adjective and lows[k - 1] in press.speech.documents:
                return None  # "su balance diario"
            if low in press.speech.grounds and _is_ground(press, words, k):
                return None
            if not press.speech.everybodys.isdisjoint(lows[max(0, k - 1) : k + 2]):
                return None  # "social media"
            of_press = _is_of_press(press, lows, k) and not _is_office(press, lows, words, k)
            of_press = of_press and not _is_for_press(press, words, k)
            return k + 1 if of_press else None
        if low in press.speech.linking and k > 0:
            return k if _is_eldest(press, lows, k) else None
    return None


def _is_ground(press: Press, words: list[str], k: int) -> bool:
    """Return whether a site is no website but where something is: "the | site | of the mill"."""
    of = words[k + 1 : k + 2]
    theirs = (press.find(" ".join(words[j:])) for j in range(k + 2, len(words)))
    return bool(of) and of[0] in press.speech.complement and not any(theirs)


def _tells_how_often(press: Press, lows: list[str], words: list[str], k: int) -> bool:
    """Return whether a noun for a paper but describes another: "daily | runs"."""
    speech, behind = press.speech, lows[k + 1 : k + 2]
    if not behind or not speech.pieces.isdisjoint(behind):
        return bool(behind)
    often = speech.media[lows[k]] in _OFTEN and words[k + 1].islower()
    return often and is_many(behind[0], speech) and not is_speaking_noun(behind[0], speech)


def _leads_name(press: Press, words: list[str]) -> bool:
    """Return whether a noun for a medium and a name are all: "told | broadcaster TV7 |".

    A station's may begin its name: "told | Radio Pennine |".
    """
    if not (words[1:] and words[1][0].isupper()):
        return False
    if not words[0].islower():
        return words[0].lower() in STATIONS and press.speech.order_tells
    return press.speech.order_tells and press.speech.media.get(words[0]) not in ("any", "agency")


def _is_for_press(press: Press, words: list[str], k: int) -> bool:
    """Return whether a noun for the media but tells what a thing is for: "the press | service"."""
    speech, behind = press.speech, words[k + 1 : k + 2]
    if not speech.order_tells or speech.media.get(words[k].lower()) != "any" or not behind:
        return False
    known = (speech.linking, speech.prepositions, speech.media, speech.citing, speech.also)
    noun = behind[0].islower() and not any(behind[0] in forms for forms in known)
    return noun or behind[0].lower() in speech.bodies or behind[0].lower() in speech.people


def _is_eldest(press: Press, lows: list[str], link: int) -> bool:
    """Return whether words mean one medium among all: "le doyen | des quotidiens privés"."""
    eldest = press.speech.eldest
    if not eldest or eldest.isdisjoint(lows[:link]):
        return False
    return any(low in press.speech.media or low in press.speech.press_names for low in lows[link:])


def _is_of_press(press: Press, lows: list[str], k: int) -> bool:
    """Return whether an agency is one of news: not "l'agence des bassins"."""
    speech = press.speech
    if speech.media.get(lows[k]) != "agency" or not speech.adjectives_behind:
        return True
    complement = lows[k + 1 : k + 2]
    return speech.genitive.isdisjoint(complement) or any(
        low in speech.press_names for low in lows[k + 2 : k + 4]
    )


def _is_office(press: Press, lows: list[str], words: list[str], k: int) -> bool:
    """Return whether an agency is none of news, by the word before: "the Environment Agency".

    "The agency", "the Turkish agency" and "the Interfax agency" may be.
    """
    speech = press.speech
    if (
        speech.nouns_capitalised
        or not speech.mastheads
        or speech.media.get(lows[k]) != "agency"
        or k == 0
    ):
        return False
    before = lows[k - 1]
    told = before in speech.press_names or before in speech.press_kinds
    told = told or before in speech.definite or before in speech.indefinite
    capital = words[k][0].isupper() or words[k - 1][0].islower()
    return capital and not told and press.country_in((words[k - 1],)) is None


def unelided(press: Press, words: Iterable[Match[str]]) -> list[tuple[int, int]]:
    """Return where words begin and end, without what is elided before them: "d'| El |"."""
    spans, text, speech = [word.span() for word in words], press.text, press.speech
    if not speech.elided:
        return spans
    return [(at + elided_in(text[at:end], speech), end) for at, end in spans]


def elided_in(word: str, speech: Speech) -> int:
    """Return how much of a word is a preposition elided before a name: "d'" in "d'El"."""
    low = word.lower().replace("’", "'")
    return elided_length(word, low, speech) if "'" in low and speech.elided else 0


def bare_name(press: Press, naming: Naming) -> Naming:
    """Return a paper's name without what it is or where: "Jornal | Público", "La Nación | da X"."""
    name, speech = naming.name, press.speech
    if " " not in name or not speech.drops_subject or find_outlet(name) is not None:
        return naming
    kind, _, rest = name.partition(" ")
    if kind.lower() in speech.media and rest[0].isupper() and find_outlet(rest) is not None:
        return naming._replace(name=rest, start=naming.start + len(kind) + 1)
    words = name.split(" ")
    of = next((k for k in range(1, len(words) - 1) if words[k] in speech.genitive), 0)
    head, home = " ".join(words[:of]), " ".join(words[of + 1 :])
    placed = of > 0 and find_outlet(head) is not None and press.country_in((home,)) is not None
    return naming._replace(name=head) if placed else naming
