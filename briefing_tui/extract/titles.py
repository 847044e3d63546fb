"""Tell role and name apart where every noun has a capital: "Bundeskanzlerin Angela Merkel"."""

from __future__ import annotations

from briefing_tui.extract.declension import is_naming_adjective
from briefing_tui.extract.letters import is_capital, is_elided
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import GROWN, find_outlet, is_ambiguous
from briefing_tui.extract.names import is_determiner, is_person_noun, is_title
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech

_FULL_NAME: Final = 2
_LONG: Final = 12
"""Letters of a compound that is too long for a last name."""


class Parts(NamedTuple):
    """Where the parts of a phrase lie among its words."""

    name: int
    """The first word of the name; that of `end` where there is none."""
    end: int
    """Behind the last word of the name."""
    role_end: int
    """Behind the last word of the role; the first word's index where there is none."""
    noun: int | None
    """The word that describes."""


def part_words(words: Sequence[str], lows: Sequence[str], first: int, speech: Speech) -> Parts:
    """Take apart the words of a phrase, its articles left out.

    Args:
        words: As they stand in the text.
        lows: The same in lower case.
        first: The first word behind the articles.
        speech: The language's nouns.
    """
    lows = _without_genitive(lows, first, speech)
    head = _head_end(words, lows, first, speech)
    if head < len(words) - _FULL_NAME and (name := _behind_complement(words, lows, head, speech)):
        persons = [k for k in range(first, head) if _is_person(lows[k], speech)]
        if persons:
            return Parts(name, len(words), name, persons[-1])
    capitals = [k for k in range(first, head) if _is_capital_or_number(words[k])]
    capital = head - first > 2 and words[first][0].isupper() and words[first + 2][0].isupper()
    woman = lows[first].endswith(speech.feminine_endings or ("\0",))
    woman = woman and not is_first_name(words[first])  # "Mieterin Ladina Caprez"
    if capital and (woman or is_role_before(words[:head], first)):
        return Parts(first + 1, head, first + 1, first)
    persons = _persons(words, lows, capitals, (first, head), speech)
    if persons and (persons[-1] > first or len(capitals) > 1 or _is_plain(lows, persons, speech)):
        last = persons[-1]
        behind = last + 1 < head and words[last + 1][0].isupper()
        return Parts(last + 1 if behind else head, head, last + 1 if behind else first, last)
    media = [k for k in capitals if is_kind_of(lows[k], speech.media, speech)]
    if media:
        return _medium(words, lows, first, head, media[0], speech)
    bodies = [k for k in capitals if is_kind_of(lows[k], speech.bodies, speech)]
    if bodies:
        return _body(words, lows, first, capitals, bodies[0], speech)
    return _other(words, lows, capitals, (first, head), speech)


def _is_capital_or_number(word: str) -> bool:
    """Return whether a word may be part of a name: "24" in "24 Časa", not "23-jährige"."""
    return word[0].isupper() or (word[0].isdigit() and not word.rpartition("-")[2].islower())


def _persons(
    words: Sequence[str],
    lows: Sequence[str],
    capitals: list[int],
    place: tuple[int, int],
    speech: Speech,
) -> list[int]:
    """Return those words with capitals between two that are nouns for people."""
    first, head = place
    persons = [k for k in capitals if _is_person(lows[k], speech)]
    if len(persons) == 1 and persons[0] == head - 1 > first:
        paper = head - 3 in capitals and is_kind_of(lows[head - 3], speech.media, speech)
        if paper or is_first_name(words[head - 2]) or _is_bare(words[:head], speech):
            persons = []  # "Rosa Hofmann" and "die Wochenzeitung The Pilot" are names
    while len(persons) > 1 and not _is_known(lows[persons[-1]], speech):
        persons.pop()  # "die Forscherin Nusrat Khan" is no councillor
    if len(persons) > 1 and persons[-1] == head - 1 > persons[-2] + 1:
        called = is_first_name(words[head - 2]) or lows[head - 1] not in speech.people
        persons = persons[:-1] if called else persons  # "Rätin Ria Amann", "Rat Roland Koch"
    if len(persons) > 1 and persons[-1] == head - 1 == persons[-2] + 1:
        called = is_title(lows[head - 2], speech) and lows[head - 2] not in speech.honorifics
        persons = persons[:-1] if called else persons  # "Rätin Bauer"
    return persons


def _is_bare(words: Sequence[str], speech: Speech) -> bool:
    """Return whether two words without an article are a name: not "Berliner" or "Roths Bäcker"."""
    if len(words) != _FULL_NAME or words[0].isupper() or "-" in words[0] or words[0].islower():
        return False
    if words[1].endswith(speech.weak_endings[0]):
        return False  # "Tausende Menschen"
    low = words[0].lower()
    known = is_kind_of(low, speech.nouns, speech) or _is_person(low, speech)
    known = known or is_naming_adjective(words[0], speech)  # "Deutsche Bauern"
    return not (known or low.endswith((*speech.native_endings, "s")))


def _other(
    words: Sequence[str],
    lows: Sequence[str],
    capitals: list[int],
    place: tuple[int, int],
    speech: Speech,
) -> Parts:
    """Take apart a phrase between two words that holds no noun for people, media or bodies."""
    first, head = place
    documents = [k for k in capitals if is_kind_of(lows[k], speech.documents, speech)]
    if documents and not (first == 0 and capitals[0] == 0 and _is_called(words, documents)):
        return Parts(head, head, first, documents[0])
    if not capitals:
        return Parts(head, head, first, None)
    adjective = 0 < first < head - 1 and capitals == [head - 1]
    if adjective and _is_paper(words[head - 1], lows[0]):
        return Parts(head - 1, head, first, None)  # "der ehrwürdige | Guardian"
    plain = first > 0 and len(capitals) == 1 and not words[capitals[0]].isupper()
    some = plain and lows[first - 1] in speech.indefinite
    if plain and (some or head == len(words)):
        return Parts(head, head, first, capitals[0])  # "eine Patientin aus Olten" is no name
    if first > 0 and _is_role(words, lows, capitals, speech):
        return Parts(capitals[1], head, capitals[1], capitals[0])
    end = (
        len(words) - _FULL_NAME if speech.hailing.intersection(lows[-_FULL_NAME:-1]) else len(words)
    )
    return Parts(capitals[0], end if first > 0 and end > capitals[0] else head, first, None)


def _is_paper(word: str, article: str) -> bool:
    """Return whether a word with its article is an outlet's name, and no noun as well."""
    return find_outlet(word) is not None and not is_ambiguous(f"{article} {word}")


def _is_called(words: Sequence[str], nouns: Sequence[int]) -> bool:
    """Return whether a noun is a last name: "Hans-Jürgen | Papier"."""
    return len(words) == _FULL_NAME and nouns[0] == 1 and is_first_name(words[0].partition("-")[0])


def _is_role(
    words: Sequence[str], lows: Sequence[str], capitals: Sequence[int], speech: Speech
) -> bool:
    """Return whether an article and an unknown noun lead up to a full name.

    "die Bildhauerin Yasemin Okur", "der HSV-Profi Thilo Brandmair".
    """
    k = capitals[0]
    if len(capitals) != 3 or capitals[-1] != k + 2 or lows[k + 2] in speech.press_names:
        return False
    noun, hyphen, tail = words[k].rpartition("-")
    compound = bool(hyphen) and noun[:1].isupper() and tail[:1].isupper()
    return compound or lows[k].endswith(speech.feminine_endings or ("\0",))


def _head_end(words: Sequence[str], lows: Sequence[str], first: int, speech: Speech) -> int:
    """Return the word behind the first run of nouns and names: that of a genitive, or "von"."""
    seen = False
    for k in range(first, len(words)):
        capital = is_capital(words[k]) or words[k][0].isdigit() or is_elided(words[k])
        capital = capital or lows[k] in speech.lowercase_names
        if seen and not capital:
            within = lows[k] in speech.particles and lows[k] not in speech.definite
            name = k + 1 < len(words) and not _is_person(lows[k - 1], speech)
            name = name and not _is_person(lows[k + 1], speech)  # "Jan Roe vom | Hersteller X"
            title = any(_is_person(low, speech) for low in lows[first : k - 1]) or first == 0
            particle = within and name and title and lows[k] not in speech.also
            particle = particle and not _leads_to_house(words, lows, k, speech)
            particle = particle and not _is_person(lows[k + 1], speech)  # "vom Vermieter X"
            leads = lows[k] in speech.prepositions or lows[k] in speech.linking  # not "e Silva"
            particle = particle and not (leads and _is_full(words[first:k]))  # "Jan Roe | von der"
            if not particle and not speech.particles.issuperset(lows[k - 1 : k + 1]):
                return k
        seen = seen or capital
    return len(words)


def _leads_to_house(words: Sequence[str], lows: Sequence[str], k: int, speech: Speech) -> bool:
    """Return whether a small word leads to where somebody works: "Jo Roe | vom Bauamt", "von HRW".

    That stands behind two names at least; whole noble names are shorter: "Jo | von BREDOW".
    """
    if not speech.bodies.isdisjoint(lows[k + 1 :]):
        return True
    full = k > 1 and words[k - 2][0].isupper() and words[k - 1][0].isupper()
    if not full or lows[k] in GROWN:
        return full  # "Jo Roe | vom Sender X"
    acronym = words[k + 1].isupper() and len(words[k + 1]) > 1 and not words[k - 1].isupper()
    return acronym or any(is_kind_of(low, speech.bodies, speech) for low in lows[k + 1 :])


def _is_full(words: Sequence[str]) -> bool:
    """Return whether words are a first and a last name: not "Anna Maria" in "Anna Maria von X"."""
    named = len(words) > 1 and is_first_name(words[0]) and words[-1][0].isupper()
    return named and not is_first_name(words[-1])


def _without_genitive(lows: Sequence[str], first: int, speech: Speech) -> Sequence[str]:
    """Return words with the first without an ending of its case: "des | Autors", "den | Zaren"."""
    led = first
    while first < len(lows) - 1 and lows[first].endswith(speech.bent_endings) and led:
        if is_person_noun(lows[first], speech):
            break
        first += 1  # "des | ständigen | Sekretärs"
    before = lows[led - 1] if led > 0 else ""
    if before not in speech.oblique:
        return lows
    bare = lows[first].removesuffix("s") if before in speech.genitives else lows[first]
    bare = bare if bare != lows[first] else bare.removesuffix((*speech.weak_endings, "")[0])
    known = bare != lows[first] and _is_person(bare, speech)
    return [*lows[:first], bare, *lows[first + 1 :]] if known else lows


def _behind_complement(
    words: Sequence[str], lows: Sequence[str], head: int, speech: Speech
) -> int | None:
    """Return where a name begins behind what its bearer is in charge of, or None.

    "die Leiterin | des Zentrums für Sozialforschung | Olga Sidorenko": a first name tells; where
    none is known, a preposition does before a noun that has no name of its own.
    """
    run = len(words)
    while run > head and is_capital(words[run - 1]):
        run -= 1
    for k in range(run + 1, len(words) - 1):
        if is_first_name(words[k]) and not is_kind_of(lows[k - 1], speech.works, speech):
            return k
    k = len(words) - _FULL_NAME
    if any(is_kind_of(low, speech.bodies, speech) for low in lows[k:]):
        return None
    if lows[run - 1] in speech.retired and run == k - 1 - (lows[k - 1] in speech.honorifics):
        return k  # "General a. D. | Jo Roe"
    if _closes_house(words, lows, run, k, speech):
        return k
    told = run == k - 1 >= head and lows[run - 1] in speech.linking - speech.definite
    return k if told and lows[run - 1] not in speech.genitive else None


def _closes_house(
    words: Sequence[str], lows: Sequence[str], run: int, k: int, speech: Speech
) -> bool:
    """Return whether the word before a name ends that of a paper, or is an office's.

    "der Korrespondent der Berner Zeitung | Jo Roe", but not "der Zeitung Politika Ekspres".
    """
    if find_outlet(" ".join(words[k:])) is not None:
        return False
    if run < k - 1 and is_kind_of(lows[k - 1], speech.media, speech):
        return True
    return run == k - 1 and is_kind_of(lows[run], speech.offices, speech)


def _is_person(low: str, speech: Speech) -> bool:
    """Return whether a noun stands for a person: a short ending may be a name's."""
    if low.endswith(speech.many_endings):
        return is_person_noun(low, speech)  # "Händlern"
    return low in speech.people or low in speech.honorifics or low.endswith(speech.people_endings)


def is_role_before(words: Sequence[str], k: int) -> bool:
    """Return whether a word stands before a first name and more: "Bäckerin Angela Hoffmann"."""
    follows = k + 2 < len(words) and is_first_name(words[k + 1])
    return follows and not is_first_name(words[k])


def _is_known(low: str, speech: Speech) -> bool:
    """Return whether a word is a noun for a person by itself, or a compound of one."""
    known = low in speech.people or low in speech.honorifics
    return known or is_kind_of(low, speech.people, speech)


def _is_plain(lows: Sequence[str], persons: Sequence[int], speech: Speech) -> bool:
    """Return whether a noun for people by itself is no last name, as "Hoffmann" is."""
    low = lows[persons[-1]]
    return low in speech.people or persons[-1] > 0 or len(low) >= _LONG  # "Medienvertreter"


def _medium(
    words: Sequence[str], lows: Sequence[str], first: int, head: int, noun: int, speech: Speech
) -> Parts:
    """Read "die Zeitung X" and "die Berliner Zeitung"."""
    behind = noun + 1
    station = first == noun == 0 and lows[0] in speech.press_names and head > 1
    if station and speech.media.get(lows[0]) == "broadcaster":
        return Parts(0, head, first, noun)  # "Radio Bremen"
    if noun == head - 1 == first and first > 0 and _is_solid_name(lows[noun], speech):
        return Parts(noun, head, first, noun)
    if behind < head and (words[behind][0].isupper() or lows[behind] in speech.lowercase_names):
        return Parts(behind, head, first, noun)
    if behind + 1 < head and words[behind].isdigit() and words[behind + 1][0].isupper():
        return Parts(behind, head, first, noun)  # "die Zeitung 24 Časa"
    before = noun
    while before > first and words[before - 1][0].isupper():
        before -= 1
    if before < noun:
        return Parts(before, head, first, noun)
    return Parts(head, head, first, noun)


def _is_solid_name(low: str, speech: Speech) -> bool:
    """Return whether a compound is a paper's name: "Winzerzeitung", but not "Fachzeitung"."""
    if low in speech.press_names:
        return low not in speech.media
    for noun in ("zeitung", "blatt", "post", "bote", "kurier", "anzeiger", "rundschau", "stimme"):
        kind = low.removesuffix(noun)
        if kind != low and noun in speech.press_names:
            return (
                bool(kind)
                and low not in speech.media
                and kind.rstrip("-") not in speech.press_kinds
            )
    return False


def _body(
    words: Sequence[str],
    lows: Sequence[str],
    first: int,
    capitals: Sequence[int],
    noun: int,
    speech: Speech,
) -> Parts:
    """Read "die Polizei" as a description and "die Deutsche Bank" as a name."""
    end = len(words)
    low = lows[noun].removesuffix(speech.case_endings[0])  # "des Unternehmens | Acme AG"
    owned = low != lows[noun] and low in speech.works and low in speech.bodies
    owned = owned and first > 0 and capitals[0] == noun and noun + 1 in capitals
    if owned and not is_naming_adjective(words[noun + 1], speech):
        return Parts(noun + 1, end, first, noun)
    alone = len(capitals) == 1 and sum(w[0].isupper() for w in words[first:]) == 1
    return Parts(end, end, first, noun) if alone else Parts(capitals[0], end, first, noun)


def frame_end(plain: list[str], lows: list[str], first: int, speech: Speech) -> int:
    """Return the word behind what tells more of a noun: "die | in Berlin erscheinende | Woche"."""
    hangs = first > 0 and (lows[first] in speech.prepositions or lows[first] in speech.linking)
    near = first > 1 and (lows[first - 1] in speech.oblique or lows[first - 1] in speech.genitives)
    if not (hangs or near):  # "die | der Partei nahe | Zeitung"
        return first
    for k in range(first + 1, len(plain) - 1):
        ends = plain[k].islower() and lows[k].endswith(speech.adjective_endings)
        inner = plain[k - 1].islower() and lows[k - 1] not in speech.adverbs
        ends = ends and not inner  # "die zur | großen | Bank gehörende Firma"
        ends = ends and not is_determiner(lows[k], speech)
        if ends and plain[k + 1][0].isupper():
            return k + 1
    return first
