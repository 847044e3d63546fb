"""Set a name apart from where its bearer is from: "Argentina's | La Nación", "le Danois | Jo Roe".

A medium's name stands behind or before its country, its city or its owner; a person's behind the
nation, and behind the party where one is told like it.
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.press import Press

_HOME: Final = 3
"""Words of "the taz from", at least."""


def owned_from(press: Press, span: Span) -> int:
    """Return where words begin that a medium or its country owns.

    "the Daily Mail's | columnist X", "Tanzania's | The Citizen", "La Segunda's | Jane Roe"
    """
    owner, owned, rest = span.of(press.text).replace("’", "'").partition("'s ")
    last, tells = owner.rpartition(" ")[2], press.speech.order_tells
    if not owned or (tells and (" of " in owner or press.find(f"{last}'s {rest}"))):
        return span.start  # "Jane Roe of Turkey's Hürriyet", "the daily | Today's Zaman"
    if rest[:1].islower() and press.find(owner) is not None:
        return span.end - len(rest)
    home = press.country_in((owner, last))
    words = rest.split(" ")
    led = press.is_day(owner) or (len(words) > 1 and is_first_name(words[0]))
    if (home or led) and tells and _is_all_name(press, words):
        return span.end - len(rest)  # "Hong Kong's | Harbour Daily News"
    names = (" ".join(words[k:]) for k in range(len(words)) if words[k][:1].isupper())
    name = next((n for n in names if home and _is_at_home(n, home)), "")
    return span.end - len(name) if name else span.start


def before_home(press: Press, span: Span, name: str) -> Span | None:
    """Return the words for an outlet before its city, if that was taken for its name.

    "the taz | from Berlin", "the Kurier | of Vienna"
    """
    words = span.of(press.text).split(" ")
    if len(words) <= _HOME or words[-1] != name:
        return None  # nearly always
    if not (words[-2] in press.speech.hailing or words[-2] in press.speech.complement):
        return None
    paper, bare = " ".join(words[:-2]), " ".join(words[1:-2])
    known = words[0] in press.speech.definite and press.country_in((name,)) is not None
    known = known and find_outlet(" ".join(words[1:])) is None  # "the | Times of India"
    known = known and (find_outlet(bare) is not None or bare in press.speech.lowercase_names)
    return Span(span.start, span.start + len(paper)) if known else None


def before_city(press: Press, words: str) -> str:
    """Return the outlet's name before its city: "El Mundo | aus Madrid", or before a place."""
    name, _, place = words.rpartition(" ")
    head, _, link = name.rpartition(" ")
    if press.speech.nouns_capitalised and link[:1].isupper():
        place = f"{link} {place}"  # "The Boston Globe | aus New York"
        head, _, link = head.rpartition(" ")
    anywhere = press.speech.adjectives_behind and link in press.speech.hailing  # "Die Welt | à"
    linked = press.speech.nouns_capitalised and link.lower() in press.speech.linking
    if not (anywhere or linked) or not head:
        return ""
    parts = head.split(" ")
    names = (" ".join(parts[k:]) for k in range(len(parts)))
    home = press.country_in((place,))
    if anywhere:
        return next((n for n in names if n[0].isupper() and find_outlet(n)), "")
    return next((n for n in names if home and n[0].isupper() and find_outlet(n, home)), "")


def without_nation(press: Press, naming: Naming) -> Naming:
    """Take the nation off a person's name: "le Danois Mikkel Lund"."""
    nation, _, name = naming.name.partition(" ")
    plain = name.count(" ") and name[0].isupper() and press.speech.adjectives_behind
    if not plain or not naming.definite or find_outlet(naming.name) is not None:
        return naming  # "le Philippine Daily Inquirer"
    party = nation.isupper() and naming.noun in press.speech.people  # "le député LFI Jo Roe"
    party = party or (nation.isupper() and nation.lower() in press.speech.bodies)  # "l'ONG X"
    body = naming.describing and naming.describing[-1].lower() in press.speech.bodies
    led = nation.isupper() or bool(body)  # "l'UDC X", "la présidente de la région Bretagne X"
    party = party or (led and is_first_name(name.partition(" ")[0]))
    tells = party or _tells_origin(nation, name, press.speech)
    if not tells and country_of(nation.lower(), press.language.code) is None:
        return naming
    start = naming.start + len(naming.name) - len(name)
    return naming._replace(name=name, start=start, describing=(*naming.describing, nation))


def without_home(press: Press, naming: Naming) -> Naming:
    """Take the country or city off the name of an outlet: "Argentina's La Nación"."""
    home, _, name = naming.name.replace("’", "'").partition("'s ")
    if not name and press.speech.nouns_capitalised:
        home, _, name = naming.name.partition(" ")  # "Luxemburgs Tageblatt"
        name = name if home.endswith("s") else ""
    country = press.country_in((home,)) if name else None
    own = bool(name) and press.find(home) is not None
    if not own and (country is None or find_outlet(name, country) is None):
        return naming
    start = naming.start + len(naming.name) - len(name)
    return naming._replace(name=name, start=start, describing=(*naming.describing, home))


def _is_all_name(press: Press, words: list[str]) -> bool:
    """Return whether words are a name, and no body's: "China's | Foreign Ministry"."""
    bodies, people = press.speech.bodies, press.speech.people
    lows = [word.lower() for word in words]
    capital = all(word[:1].isupper() for word in words)
    return capital and not any(low in bodies or low in people for low in lows)


def _is_at_home(name: str, home: str) -> bool:
    article = name.partition(" ")[0]
    return article.lower() in ARTICLES or find_outlet(name, home) is not None


def _tells_origin(word: str, name: str, speech: Speech) -> bool:
    """Return whether a word tells where somebody is from: "le | Tessinois | Ugo Bernasconi"."""
    plain = word[1:].islower() and word.endswith(speech.relational_endings or ("\0",))
    return plain and is_first_name(name.partition(" ")[0]) and not is_first_name(word.lower())
