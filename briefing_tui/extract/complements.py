"""Tell the name of whom a phrase means from the name of what its noun governs: "mayor of Paris"."""

from __future__ import annotations

from briefing_tui.extract.letters import is_capital
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_determiner, is_many, is_person_noun, is_title
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech

_FULL_NAME: Final = 2
_SHOUT: Final = 5
"""Letters of an acronym, at most: longer words in capitals are names that are set so."""


def without_complement(lows: list[str], first: int, name_at: int, speech: Speech) -> int:
    """Return where the name begins, if it is not all what a noun governs: "mayor of Paris".

    Of "minister of Defence Jane Roe" without a comma the last two words are the name.
    """
    if 0 < name_at < len(lows) - _FULL_NAME and lows[name_at] in speech.portfolios:
        name_at += lows[name_at - 1] in speech.also  # "Minister of Trade and Industry | Jo Roe"
    if speech.adjectives_behind and _is_other(lows, first, name_at, speech):
        given = (k for k in range(name_at + 1, len(lows) - 1) if is_first_name(lows[k]))
        indefinite = lows[first - 1] in speech.indefinite
        return next(given, len(lows)) if not indefinite else len(lows)
    if speech.order_tells and first + 1 < name_at and _is_inner(lows, first, name_at, speech):
        return len(lows)
    if not first < name_at <= len(lows):
        return name_at
    before = name_at - 1
    placed = speech.verb_second and name_at == len(lows) - 1 and lows[before] in speech.places
    if placed and not speech.linking.isdisjoint(lows[first:before]):
        return len(lows)  # "een bewoner van de stad Gent"
    if speech.order_tells and lows[before] in speech.also and _governs(lows, first, before, speech):
        return len(lows)  # "ministers from Peru and | Chile"
    before -= speech.order_tells and before > first and _tells_age(lows[before], speech)
    titled = speech.order_tells and lows[before] in speech.honorifics  # "the lawyer of Mr | Roe"
    article = lows[before] in speech.definite and lows[before] not in speech.linking
    before -= before > first and (titled or article)
    if first < name_at < len(lows) and lows[name_at] in speech.linking:
        before, name_at = name_at, name_at + 1
    if first > 0 and lows[before] in speech.also and lows[first - 1] in speech.indefinite:
        return len(lows)  # "a spokesman for X and | Y"
    if not first < before < len(lows) or lows[before] not in speech.linking:
        return name_at
    owned = speech.adjectives_behind and first > 0 and len(lows) - name_at == 1
    owned = owned and lows[before] in speech.linking and before == name_at - 1
    if first > 0 and lows[first - 1] in speech.indefinite and before == name_at - 1:
        return len(lows)  # "a paralegal in Fresno", whatever that is
    if not owned and not any(is_speaking_noun(lows[i], speech) for i in range(first, before)):
        return name_at
    if any(lows[i] in speech.media for i in range(first, before)):
        return len(lows) if lows[name_at - 1] not in speech.definite else name_at
    # "the Chamber of | Civil Engineers", "the Department of Trade | and Industry"
    joined = any(low in speech.linking or low in speech.also for low in lows[-3:])
    given = (k for k in range(name_at + 1, len(lows) - 1) if is_first_name(lows[k]))
    if (speech.adjectives_behind or speech.order_tells or speech.verb_second) and (
        k := next(given, 0)
    ):
        return k  # "ministre de la Santé | Ali Ben Salem", "Secretary of State | John F. Kerry"
    if speech.order_tells and lows[-1] in speech.bodies:
        return len(lows)  # "the leader of Leeds City Council"
    names = sum(low not in speech.particles for low in lows[name_at:])  # "at Sporting de Braga"
    whole = speech.order_tells and first > 0 and lows[first - 1] in speech.indefinite
    if names <= _FULL_NAME or joined or whole or (speech.order_tells and lows[-1] in speech.bodies):
        return len(lows)  # "a spokesman for the International Trade Commission"
    paper = find_outlet(" ".join(lows[name_at:])) is not None  # "envoyée du | New York Times"
    return len(lows) if paper else len(lows) - _FULL_NAME


def _tells_age(low: str, speech: Speech) -> bool:
    """Return whether a word tells how old somebody is, or was: "the mother of | 10-year-old |"."""
    return low in speech.former or not speech.moments.isdisjoint(low.split("-")[1:])


def _governs(lows: list[str], first: int, also: int, speech: Speech) -> bool:
    """Return whether a noun for people governs what "and" joins: "lawyers for | X and Y"."""
    of = next((k for k in range(first + 1, also - 1) if lows[k] in speech.linking), 0)
    return of > 0 and is_person_noun(lows[of - 1], speech)


def owned_before(lows: list[str], first: int, head: int, speech: Speech) -> int:
    """Return the noun on which one for a speaker hangs: "| défaite | de l'équipe".

    A word for some of them or for a text is none: "la plupart des élus".
    """
    links = speech.genitive | speech.linking | speech.addressee
    of = next((k for k in range(first + 1, head) if lows[k] in links), head)
    if of == head or not first:
        return head
    thing = first + (lows[first] in speech.before_nouns and of > first + 1)
    low = lows[thing]
    some = (speech.shares, speech.indefinite, speech.pages, speech.nouns, speech.former)
    said = (speech.pieces, speech.verdicts, speech.documents, speech.staff, speech.numbers_of)
    return head if any(low in words for words in (*some, *said)) else thing


def _is_inner(lows: list[str], first: int, name_at: int, speech: Speech) -> bool:
    """Return whether a name is that of a noun inside: "the head of the power company | Axpo".

    Somebody's own name may stand behind a body, but not behind another person: "the head of the
    union Jane Roe", "the wife of the actor | Karl Roe", "an aide to Labour Secretary | Karl Roe".
    """
    inner = name_at - 1
    if not first < inner < len(lows) - 1:
        return False
    if not (is_speaking_noun(lows[inner], speech) or lows[inner] in speech.works):
        return False
    person = is_person_noun(lows[inner], speech)
    links = (k for k in range(first + 1, inner) if lows[k] in speech.linking)
    of = next(links, 0)
    led = of > 0 and is_person_noun(lows[of - 1], speech)
    served = person and not is_many(lows[inner], speech) and lows[inner] not in speech.bodies
    led = led and (is_determiner(lows[of + 1], speech) or served)
    paper = any(low in speech.media for low in lows[first:name_at])
    return led and not paper and (person or not is_first_name(lows[name_at]))


def _leads_to_paper(
    words: list[tuple[str, int, int]], lows: list[str], k: int, speech: Speech
) -> bool:
    """Return whether a name ends before the paper it is of: "Rui Melo | do Público"."""
    if lows[k] not in speech.genitive or k + 1 == len(words):
        return False
    run = _run_start(words, lows, k, speech)
    led = run > 0 and is_title(lows[run - 1], speech)  # "la chroniqueuse | Jo Roe"
    name = [word for word, _, _ in words[run:k]]
    if k - run < _FULL_NAME or not (led or may_be_full_name(name, speech)):
        return False
    return find_outlet(" ".join(word for word, _, _ in words[k + 1 :])) is not None


def without_origin(
    words: list[tuple[str, int, int]], lows: list[str], speech: Speech
) -> list[tuple[str, int, int]]:
    """Return the words of a phrase without where somebody comes from: "Ruth Okafor | of Leeds"."""
    for k in range(2, len(words)):
        if lows[k] in speech.particles and _leads_to_paper(words, lows, k, speech):
            return words[:k]
        if (
            lows[k] in speech.genitive
            and speech.verb_second
            and _is_surname(words, lows, k, speech)
        ):
            return words[:k]  # "Mark van den Berg | van Boeren Samen Sterk"
        behind = lows[k + 1] if k + 1 < len(lows) and lows[k] in speech.genitive else ""
        apart = behind in speech.definite and k + _FULL_NAME < len(lows)
        body = lows[k + 2] if apart else behind.replace("’", "'").rpartition("'")[2]
        house = body in speech.bodies and not speech.order_tells  # "de la ligue", "de l'|unef"
        run = _run_start(words, lows, k, speech) if house or behind.endswith("'") else k
        bare = house and run == 0 and speech.bodies.isdisjoint(lows[:k])
        if run <= k - _FULL_NAME and (bare or is_first_name(lows[run])):
            return words[:k]  # "Yann Le Goff | de l'Unef", "Jo Roe | du Collectif des usagers"
        if lows[k] not in speech.linking or lows[k] in speech.particles:
            continue
        if len(words[k - 1][0]) > _SHOUT and words[k - 1][0].isupper() and speech.order_tells:
            return words[:k]  # "the NORDKURIER | from Stade"
        if lows[k - 1][0].isdigit() and "-" in lows[k - 1] and speech.order_tells:
            return words[:k]  # "the 16-year-old | from Leeds"
        run = _run_start(words, lows, k, speech)
        if k - run < _FULL_NAME or any(is_title(low, speech) for low in lows[k:]):
            return words
        bare = run == 0 and (k <= _FULL_NAME or lows[-1] in speech.bodies)
        led = int(lows[0] in speech.definite and run > 1)  # "the columnist Jane Roe | of Leeds"
        plain = all(word.islower() for word, _, _ in words[led : run - 1])
        titled = run > led and is_title(lows[run - 1], speech)  # "the political scientist X"
        titled = titled and (plain or all(is_title(low, speech) for low in lows[led:run]))
        person = bare or titled or is_first_name(lows[run])
        person = person and speech.bodies.isdisjoint(lows[run:k])
        return words[:k] if person or lows[k] not in speech.complement else words
    return words


def _is_surname(words: list[tuple[str, int, int]], lows: list[str], k: int, speech: Speech) -> bool:
    """Return whether a full name ends before a word, known by a particle or a first name."""
    run = _run_start(words, lows, k, speech)
    plain = k - run == _FULL_NAME and not speech.nouns_capitalised and is_capital(words[k - 1][0])
    if plain and is_first_name(lows[run]) and not is_first_name(lows[k - 1]):
        return True  # "Maarten Kooi | van Zoutkamp", not "Jan Peter van Dijk"
    full = k - run > _FULL_NAME and is_capital(words[k - 1][0])
    return full and not speech.particles.isdisjoint(lows[run + 1 : k - 1])


def _run_start(words: list[tuple[str, int, int]], lows: list[str], k: int, speech: Speech) -> int:
    """Return where the name before a word begins, its particles in it: "Ana de Armas | of"."""
    run = k
    while run > 0 and not is_title(lows[run - 1], speech):
        inside = lows[run - 1] in speech.particles and 1 < run < k
        if not (is_capital(words[run - 1][0]) or inside):
            break
        run -= 1
    return run


def _is_other(lows: list[str], first: int, name_at: int, speech: Speech) -> bool:
    """Return whether a name is not that of whom a noun means: "un ouvrier de l'usine Renault".

    "Un conseiller du président X", "la patronne du café X"; not "le maire du village Jean Roe".
    """
    nouns = (k for k in range(first, name_at) if is_person_noun(lows[k], speech))
    head = next(nouns, name_at)
    links = (k for k in range(head + 1, name_at) if lows[k] in speech.genitive)
    of = next(links, name_at)
    inner = name_at - 1
    alone = head == name_at - 1 and len(lows) - name_at == 1 and first > 0
    if alone and lows[first - 1] in speech.indefinite and not is_first_name(lows[-1]):
        return True  # "une élue Renaissance"
    plain = of < inner < len(lows) - 1 and not links_names(lows[inner], speech)
    if not first or not plain or is_determiner(lows[inner], speech):
        return False
    if lows[first - 1] in speech.indefinite or is_person_noun(lows[inner], speech):
        return True
    owned = not speech.places.isdisjoint(lows[of:name_at])  # "du navire de pêche X"
    return len(lows) - name_at == 1 or owned


def is_speaking_noun(low: str, speech: Speech) -> bool:
    """Return whether a noun stands for a person, a body or a medium."""
    return low in speech.bodies or low in speech.media or is_person_noun(low, speech)


def links_names(low: str, speech: Speech) -> bool:
    """Return whether a small word may stand inside a name or between two."""
    return low in speech.linking or low in speech.definite or low in speech.also


def is_named_for(
    words: list[tuple[str, int, int]], lows: list[str], k: int, speech: Speech
) -> bool:
    """Return whether capitals from a word on name a body, titles and all: "St Anne Hospital".

    "Councillor Nadia Court" and "Mr Church" are people, "General Motors" is none.
    """
    firm = len(lows) == k + _FULL_NAME and lows[-1] in speech.firms_behind_titles
    if not speech.order_tells or not (firm or lows[-1] in speech.bodies) or words[-1][0].isupper():
        return False
    noble = (speech.honorifics.get(lows[k]) in ("m", "f")) is (lows[k] in speech.people)
    if not noble and (lows[k] not in speech.people or is_first_name(lows[k + 1])):
        return False
    plain = (is_capital(word) and not word.endswith(("'s", "’s")) for word, _, _ in words[k:])
    return all(plain)
