"""Find the name that stands behind a description: "the minister, | Jane Roe |, said"."""

from __future__ import annotations

from itertools import takewhile

from briefing_tui.extract.lexicon.countries import country_of_city, is_region
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import CAPITALS, EDGE
from briefing_tui.extract.names import is_person_noun, parted
from briefing_tui.extract.tokens import JOINED
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech

_HOME: Final = late(r"\s([^\W\d_]{2,4})\s[^,.;:“”\"«»()\n]{2,30}[,.;:)]")
"""Behind a name, where its bearer comes from: "Jane Roe of Toowoomba,"."""
_PLACE: Final = late(r"\s([^\W\d_]{1,3})(?:\s[^\W\d_a-zß-öø-ÿ][\w\-]+){1,2}(?=, )")
_CHARGE: Final = late(r" (\w{1,4}['’]?)[^,.;:!?„“”«»\"()\n]{2,70}(?:\([^()\n]{1,12}\))?(?=, )")
_POST: Final = late(
    r"\s[^\W\d_]{1,3}\s[^\W\d_a-zß-öø-ÿ][\w\-]+ ([^\W\d_]{1,4}) [^,.;:!?„“”«»\"()\n]{3,60}(?=, )"
)
"""Behind a noun, where somebody is posted and by whom."""
_WHERE: Final = late(r"\s[^,.;:!?„“”«»\"()\n]{5,40}(?=, )")
_PARTY: Final = compiled(r"\s\([^()\n]{1,40}\)")
"""Behind a name or a noun, whose somebody is: "Jane Roe | (SPD) |,"."""
_LONGEST_WHERE: Final = 30
"""Code points of "auf", or "und Wirtschaftsprüfer"."""
_LONGEST_TITLE: Final = 6
"""Code points of "Capt. "."""
_CAPITAL: Final = compiled(r"[^\W\d_a-zß-öø-ÿ](?:[\w'\-]|’{1})+")
_ADJECTIVES: Final = compiled(r"(?: [^\W_A-ZÀ-Þ]+){1,3}(?=, )")
"""What stands between a noun and the name behind it: "o filho | mais velho |, António"."""
_LONGEST_LEAD: Final = 60
"""Code points of what leads up to a name behind a comma, at most."""
_LONGEST_CERTAIN: Final = 24
"""Code points of "une dénommée " and the first word of a name, at least."""
_SHORTEST_NAME: Final = 2
_NAME_END: Final = late(r"(?<=\w\w)[,.;:!?](?!\S)[\s\S]*|\n[\s\S]*")
"""What ends a name: a mark behind more than an initial, or a line."""


def name_behind(text: str, at: int, speech: Speech, *, lone: bool = False) -> Span | None:
    """Return the name that a comma sets off behind a description: "the minister, Jane Roe,".

    An article and small words may lead up to it: "la directora, la viróloga Pilar Montero,".

    Args:
        text: The article.
        at: Where the description ends.
        speech: The words of its language.
        lone: Whether any word with a capital will do: "the operator, Acme,".
    """
    if party := _PARTY.match(text, at):  # "le maire | (PS) | de Brest, Jo Roe"
        at = party.end()
        at = where.end() if (where := _WHERE.match(text, at)) else at
    at = _past_interim(text, at, speech)
    if beside := _ADJECTIVES.match(text, at):
        at = beside.end()
    leads = text[at + 1 : at + 5].partition(" ")[0].lower() in _leading(speech)
    if leads and (place := _PLACE.match(text, at)):
        at = place.end()  # "le correspondant du Temps | à Berlin"
    elif leads and (post := _POST.match(text, at)) and post.group(1) in speech.genitive:
        at = post.end()  # "la correspondante à | Rome du quotidien Le Soir |, Anne Roe"
    elif speech.nouns_capitalised and text.startswith(" ", at):
        at = _past_where(text, at, speech)
    if not text.startswith(", ", at):
        return None
    if (some := _certain_at(text, at + 2, speech)) is not None:
        return some
    led = _past_titles(text, _led_to(text, at + 2, speech), speech)
    name = name_at(text, led, speech)
    if name is not None:
        named = Span(at + 2, name.end)
        lead = text[named.start : name.start].split() if speech.order_tells else []
        known = is_first_name(name.of(text).partition(" ")[0])
        if not (known or speech.linking.isdisjoint(lead)):
            return None  # "the mayor, leader of the Wafd Party,"
        return None if is_region(named.of(text)) else named  # "a baker in Dover, New Hampshire"
    given = _CAPITAL.match(text, at + 2) if led == at + 2 else None
    alone = given is not None and (lone or is_first_name(given.group()))
    alone = alone or (given is not None and speech.order_tells and _is_name(given.group(), speech))
    if given is None or not alone or is_region(given.group()):
        return None
    return Span(*given.span()) if _is_set_off(text, given.end()) else None


def _past_interim(text: str, at: int, speech: Speech) -> int:
    """Return the offset behind what tells for how long one is what: "le chef | par intérim | de".

    What they are in charge of belongs to it: "… | par intérim du Parti du lac (PL) |, Jo Roe".
    """
    led = next((each for each in speech.interim if text.startswith(f" {each} ", at)), "")
    charge = _CHARGE.match(text, at + len(led) + 1) if led else None
    return charge.end() if charge is not None and charge.group(1) in speech.genitive else at


def _certain_at(text: str, at: int, speech: Speech) -> Span | None:
    """Return the name of somebody whom nobody need know: "le patron, | un certain Gino |, rit"."""
    words = text[at : at + _LONGEST_CERTAIN].split(" ") if speech.unheard_of else []
    k = int(bool(words) and words[0] in speech.indefinite)
    if k + 1 >= len(words) or words[k] not in speech.unheard_of:
        return None
    start = at + len(" ".join(words[: k + 1])) + 1
    name = name_at(text, start, speech)
    given = _CAPITAL.match(text, start) if name is None else None
    return name if given is None else Span(*given.span())


def called_behind(text: str, at: int, speech: Speech) -> Span | None:
    """Return by which name a phrase goes on: "a baker | named Jane Roe"."""
    if speech.adjectives_behind:
        return None
    led = next((each for each in speech.calling if text.startswith(f" {each} ", at)), "")
    start = at + len(led) + 2
    words = _NAME_END.sub("", text[start : start + _LONGEST_LEAD]) if led else ""
    name = " ".join(takewhile(lambda word: word[:1].isupper(), words.split(" ")))
    return Span(start, start + len(name)) if len(name) > _SHORTEST_NAME else None


def called_in_clause(text: str, at: int, speech: Speech) -> Span | None:
    """Return the name that a relative clause gives somebody: "einer, den sie | Peter | nennt"."""
    words = EDGE.split(text[at : at + _LONGEST_LEAD], maxsplit=1)[0].split(" ")
    verb = next((k for k, word in enumerate(words) if word in speech.calling), 0)
    if not verb or words[0] not in speech.definite:
        return None
    full = is_first_name(words[verb - 2]) and words[verb - 3] not in speech.definite
    first = verb - 1 - full  # "den sie | Peter Roe | nennt", but "den die Zeit | Peter | nennt"
    start = at + len(" ".join(words[:first])) + 1
    name = Span(start, start + len(" ".join(words[first:verb])))
    return name if first and is_first_name(words[first]) else None


def _is_name(word: str, speech: Speech) -> bool:
    """Return whether a capital word alone may be somebody's name: "a cook, Nurhayati, told"."""
    low = word.lower()
    known = (speech.times, speech.bodies, speech.honorifics, speech.conjunctions, speech.adverbs)
    return (
        find_outlet(word) is None
        and country_of_city(low) is None
        and not any(low in words for words in known)
    )


def _past_where(text: str, at: int, speech: Speech) -> int:
    """Return the offset behind what tells where somebody is: "sein Kollege | auf dem Berg |, X".

    Or behind a second noun under the same article: "der Chef der Wirte | und Köche in Ulm |, X".
    """
    first, _, second = text[at + 1 : at + _LONGEST_WHERE].partition(" ")
    both = first in speech.also and second[:1].isupper()
    both = both and not is_first_name(second.partition(" ")[0])
    where = (
        _WHERE.match(text, at) if both or first in speech.prepositions | speech.linking else None
    )
    return where.end() if where is not None else at


def _past_titles(text: str, at: int, speech: Speech) -> int:
    """Return the offset behind titles that are cut short: "the commander, | Lt. Col. | Jo Roe"."""
    title, stop, _ = text[at : at + _LONGEST_TITLE].partition(". ")
    if not stop or title.lower() not in speech.honorifics:
        return at
    return _past_titles(text, at + len(title) + len(stop), speech)


def _leading(speech: Speech) -> frozenset[str]:
    return speech.linking if speech.adjectives_behind else frozenset()


def _is_set_off(text: str, end: int) -> bool:
    if party := _PARTY.match(text, end):
        end = party.end()
    return text[end : end + 1] in ",.;:)»\n" or text.startswith((" :", "\xa0:", " ,"), end)


def _led_to(text: str, start: int, speech: Speech) -> int:
    """Return where a name begins behind an article and small words, or `start`."""
    at, lows = start, list[str]()
    for match in JOINED.finditer(text, start, start + _LONGEST_LEAD):
        word = match.group()
        lows += [low for low, _, _ in parted(word.lower().replace("’", "'"), 0, 0, speech)]
        if word[0].isupper() or (text[match.start() - 1] not in " '" and at != start):
            break
        at = match.end() + 1
    titled = bool(lows) and (lows[0] in speech.honorifics or is_person_noun(lows[0], speech))
    opens = titled or (bool(lows) and lows[0] in speech.definite - speech.linking)
    verbs = (speech.verbs, speech.relatives, speech.auxiliaries)
    plain = not any(low in forms for low in lows[1:] for forms in verbs)
    return at if opens and plain else start


def name_at(text: str, at: int, speech: Speech) -> Span | None:
    """Return the name that stands at an offset and that a mark closes."""
    match = CAPITALS.match(text, at)
    if match is None:
        return None
    end = match.end()
    stop = text.find(". ", match.start(), end)
    if stop > match.start() + 2 and text[stop - 2] != " ":
        end = stop
    closes = _is_set_off(text, end)
    if not closes and (home := _HOME.match(text, end)) is not None:
        closes = home.group(1) in speech.linking or home.group(1) in speech.prepositions
    closes = closes or _goes_on_when(text, match.start(), end, speech)
    return Span(match.start(), end) if closes else None


def _goes_on_when(text: str, start: int, end: int, speech: Speech) -> bool:
    """Return whether a full name closes without a mark: "du maire, | Jo Roe | à propos de X"."""
    if not speech.adjectives_behind or text[end : end + 1] != " ":
        return False  # mostly
    given, _, last = text[start:end].partition(" ")
    behind, _, rest = text[end + 1 : end + _LONGEST_WHERE].lower().partition(" ")
    leads = behind in speech.addressee or behind in speech.prepositions
    leads = leads and rest.partition(" ")[0] not in speech.possessive  # "X | à ses côtés"
    return bool(last) and leads and is_first_name(given)
