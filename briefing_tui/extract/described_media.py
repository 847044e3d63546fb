"""Find the medium that words describe: "the British daily", "Kenya's other big daily"."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.apposed_media import is_set_off, means_several
from briefing_tui.extract.bodies import body_behind
from briefing_tui.extract.lexicon.countries import country_of, country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, is_ambiguous
from briefing_tui.extract.lexicon.titles_abroad import STATIONS
from briefing_tui.extract.named_media import apart_at
from briefing_tui.extract.names import Naming, is_any_body
from briefing_tui.extract.names_behind import name_behind
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.roster import NEAR, to_key
from briefing_tui.extract.tellers import whose_words
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_CALLED: Final = late(
    r"\b([^\W\d_a-z][^\W\d_]+) (?:[„«»\"]([^\W\d_a-z][^„“”«»\"\n]{2,30})[“”«»\"]"
    r"|([^\W\d_a-zß-öø-ÿ][\w\-]+(?: [^\W\d_a-zß-öø-ÿ][\w\-]+){0,2})(?=[ ,.;:)]))"
)
_CALLED_REACH: Final = 400
_BEST_FIT: Final = 3
"""That of an outlet of the country and the kind that are told."""
_NOUN: Final = 2
"""Words, the first ones, that are small where a noun calls a medium."""
_NO_FIT: Final = -9
"""Less than what else tells for an outlet can make good."""
_LABEL_END: Final = late(r",?[^\n:]{0,20}[.:](?=\s|$)")
"""What ends a line or sentence that but names a medium: "Imedi|, 8.15pm."."""
_OWNED: Final = late(r"([^\W\d_]+)['’]s(?: [a-z\-]+)*? ([a-z]+)")
_ARTICLE: Final = 6
"""Code points of an article, and of the space behind it."""
_ARABIC: Final = ("Al-", "An-", "Ar-", "As-", "Ash-", "At-", "El-")
"""Articles of Arabic names."""
_OPENS: Final = frozenset(("", *".!?…”»,\n"))
"""What stands before the first word of a sentence, or of what a sentence says."""


def described_medium(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the last outlet before that fits in country and kind; a better fit goes first."""
    if is_of_house(cast, span):
        return None
    if any(word.startswith(_ARABIC) for word in naming.describing):
        return None  # "the independent | Al-Wasat | newspaper" is none of those before
    country = cast.press.country_in(naming.describing)
    kinds = cast.speech.press_kinds if cast.speech.order_tells else ()
    tongue = any(word.lower() in kinds for word in naming.describing)
    fits: dict[str, int] = {}
    best, after, chosen = -1, -1, None
    agency = cast.speech.order_tells and cast.speech.media.get(naming.noun) == "agency"
    for at, entry in cast.outlets_before(span.start):
        if agency and not entry.outlet_kind and _is_no_agency(entry.name, cast.speech):
            continue
        if not entry.outlet_kind and _has_no_name(entry):
            continue  # "i maggiori giornali d'Europa"
        if (fit := fits.get(entry.outlet_kind)) is None:
            fit = fits[entry.outlet_kind] = _fit(cast, entry.outlet_kind, naming.noun)
        if country and entry.country:
            other = 0 if tongue and _is_in_tongue(cast, entry) else _NO_FIT
            fit += 2 if entry.country == country else other
        if fit > best:
            best, after, chosen = fit, at, entry
        if best == (_BEST_FIT if country else 1):
            break  # mostly the one named last
    found = (
        _called_before(cast, naming.noun, span, after)
        or _unknown_medium(cast, naming, span, after)
        or chosen
    )
    if found is None and country is not None:
        found = _last_in_paragraph(cast, naming, span) or _named_next(cast, naming, span, country)
    return found or _nameless(cast, naming, span)


def _nameless(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the one that spoke last without a name: "dit le quotidien de Rye. | Le journal | "."""
    if naming.describing or not cast.speech.adjectives_behind:
        return None
    at, last = next(cast.trail.backwards(1, before=span.start), (0, None))
    if last is None or last.kind is not SourceKind.OUTLET or not _has_no_name(last):
        return None
    noun, media = last.name.partition(" ")[0], cast.speech.media
    led = cast.text[at : at + _ARTICLE].partition(" ")[0].lower()
    one = noun in media and media[noun] != "own" and cast.speech.genders.get(led) != "p"
    return last if one and cast.press.fits(media[noun], naming.noun) else None


def is_home(press: Press, naming: Naming, before: list[str]) -> bool:
    """Return whether a name that no paper has is where one is: "the daily of | La Coruña".

    Args:
        press: The media of the text.
        naming: What the phrase says.
        before: Its words in front of the name.
    """
    speech = press.speech
    if naming.noun not in speech.media or naming.noun not in before[:-1] or speech.verb_second:
        return False
    if before[-1].rpartition("'")[2] in speech.areas:
        return True  # "le quotidien de la côte | Ouest"
    led = before[-1] in speech.definite and speech.order_tells
    link = before[-1 - led]
    if not any(link in words for words in (speech.complement, speech.genitive, speech.venues)):
        return False  # "the media in the | Netherlands"
    known = find_outlet(naming.name) is not None and not (led and is_ambiguous(naming.name))
    return not known and not is_first_name(naming.name.partition(" ")[0].lower())


def is_of_house(cast: Cast, span: Span) -> bool:
    """Return whether words mean all the media of one house: "die SRG-Kanäle", not "TV-Sender"."""
    head = span.of(cast.text).rpartition(" ")[2].rpartition("-")[0]
    if (
        not (head and cast.speech.nouns_capitalised)
        or head.lower() in STATIONS
        or country_of(head, cast.language.code)
    ):
        return False
    return head.isupper() or find_outlet(head) is not None


def _is_no_agency(name: str, speech: Speech) -> bool:
    """Return whether a name that no lexicon has tells a paper's or a station: "KYW Newsradio"."""
    first, _, last = name.lower().partition(" ")
    last = last.rpartition(" ")[2]
    other = speech.media.get(last, "agency") != "agency"
    return first in STATIONS or other or last in speech.mastheads


def _is_in_tongue(cast: Cast, entry: Entry) -> bool:
    """Return whether an outlet publishes in the text's language: "the English daily", in Nepal."""
    outlet = find_outlet(entry.name)
    return outlet is not None and outlet.language == cast.language.code


def _fit(cast: Cast, outlet_kind: str, noun: str) -> int:
    """Return how well a noun fits an outlet of a kind."""
    if cast.press.clashes(outlet_kind, noun):
        return _NO_FIT
    return int(not outlet_kind or cast.press.fits(outlet_kind, noun))


def _last_in_paragraph(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the outlet just named, whatever is known of its home: "the Paris-based site"."""
    first = cast.text.rfind("\n", 0, span.start)
    if cast.speech.adjectives_behind:  # "le journal saoudien", of the only one told of there
        here = (starts for starts in cast.outlet_places().values() if starts[0] < span.start)
        if sum(starts[bisect_left(starts, span.start) - 1] > first for starts in here) != 1:
            return None
    else:
        home = naming.describing[0]
        known = country_of_city(home) or country_of_city(home.rpartition("-")[0])
        if not cast.speech.order_tells or known is None:
            return None
    last = cast.last_outlet(span.start, first)
    clashes = last is None or cast.press.clashes(last.outlet_kind, naming.noun)
    return None if clashes else last


def _named_next(cast: Cast, naming: Naming, span: Span, country: str) -> Entry | None:
    """Return the outlet that is named behind: "For the Israeli daily, … Haaretz"."""
    if span.of(cast.text).partition(" ")[0].lower() not in cast.speech.definite:
        return None  # "Ägyptische Zeitungen"
    end = cast.text.find("\n", span.end)
    name = cast.press.first_between(span.end, end if end >= 0 else len(cast.text))
    outlet = find_outlet(name) if name else None
    if outlet is None or outlet.country != country:
        return None
    if cast.press.clashes(outlet.kind, naming.noun):
        return None
    at = cast.text.index(name, span.end)
    return cast.resolve_span(Span(at, at + len(name)), None)


def of_city(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the outlet that "das Pariser Blatt" means where no outlet is called so."""
    city, _, rest = naming.name.partition(" ")
    if rest.lower() != naming.noun and cast.speech.nouns_capitalised:
        city, _, rest = naming.name.rpartition(" ")  # "New Yorker | Zeitung"
    described = rest.lower() == naming.noun  # "heißt es in Vaduz", but "on dit à l'Élysée"
    if rest and described and cast.speech.nouns_capitalised:
        described = is_kind_of(naming.noun, cast.speech.media, cast.speech)  # not "Wiener Behörde"
    described = described and (bool(rest) or cast.speech.nouns_capitalised)
    country = cast.press.country_in((city,)) if described else None
    if country is None or find_outlet(naming.name) is not None:
        return None
    entry = described_medium(cast, naming._replace(describing=(city,)), span)
    return entry if entry is not None and entry.country == country else None


def namesake_of(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the outlet called like a noun where the last one is at home: "in der Presse"."""
    if not cast.speech.nouns_capitalised or naming.describing:
        return None
    noun = naming.noun.capitalize()
    outlet = find_outlet(f"die {noun}") or find_outlet(f"der {noun}")
    last = cast.last_outlet(span.start) if outlet is not None else None
    if outlet is None or last is None or last.country != outlet.country:
        return None
    return cast.by_key.get(to_key(outlet.name)) or cast.from_lexicon(outlet)


def _called_before(cast: Cast, noun: str, span: Span, after: int) -> Entry | None:
    """Return the medium that only a noun tells, if it was named last: "das Portal „Moor“, Moor"."""
    if not cast.speech.nouns_capitalised:
        return None
    first = max(after, span.start - _CALLED_REACH, cast.text.rfind("\n", 0, span.start))
    found = None
    for match in _CALLED.finditer(cast.text, max(0, first), span.start):
        inside = match[match.lastindex or 0].split()[1:-1]
        named = cast.speech.prepositions.isdisjoint(inside)  # not "„Alarm im Lodenmantel“"
        if named and is_kind_of(match.group(1).lower(), cast.speech.media, cast.speech):
            found = match
    at, name = -1, ""
    if found is not None:
        group = found.lastindex or 0
        at, name = found.start(group), found[group]
    for placed in cast.press.placed:  # "Die liberale „Talpost“ warnt"
        if (last := cast.text.rfind(placed, max(0, first), span.start)) > at:
            at, name = last, placed
    called = cast.outlet_of(Naming(name=name, start=at, noun="medium")) if name else None
    return None if called and cast.press.clashes(called.outlet_kind, noun) else called


def _unknown_medium(cast: Cast, naming: Naming, span: Span, after: int) -> Entry | None:
    """Return who spoke last, if it may be a newspaper that the lexicon does not know."""
    for at, entry in cast.trail.backwards(1, before=span.start):
        name = entry.name.lower()
        body = entry.noun or is_kind_of(name.rpartition(" ")[2], cast.speech.bodies, cast.speech)
        body = body or (cast.speech.order_tells and not cast.speech.bodies.isdisjoint(name.split()))
        may = entry.kind is SourceKind.ORGANISATION or _is_nobodys(cast, entry)
        may = may and not (_has_no_name(entry) or means_several(naming.noun, cast.speech))
        if at > after and may and not body:
            entry.kind = entry.kind if is_any_body(naming, cast.speech) else SourceKind.OUTLET
            return entry
    return None


def _has_no_name(entry: Entry) -> bool:
    """Return whether an entry is called by a noun: "maggiori giornali d'Europa", not "al-Hayat"."""
    return " ".join(entry.name.split(" ", _NOUN)[:_NOUN]).islower()


def _is_nobodys(cast: Cast, entry: Entry) -> bool:
    """Return whether a name of two nouns tells nothing of a person: "Sport-Express"."""
    first, hyphen, _ = entry.name.partition("-")
    kinds = (SourceKind.PERSON, SourceKind.OUTLET)  # the latter once it has been told
    bare = entry.kind in kinds and entry.role is None and entry.gender == "?"
    joined = bool(hyphen) and " " not in entry.name and not is_first_name(first)
    return bare and joined and cast.speech.nouns_capitalised


def medium_at_home(cast: Cast, span: Span) -> Entry | None:
    """Return the medium that "Kenya's other big daily" means, named behind it or before."""
    words = span.of(cast.text)
    if words.rpartition(" ")[2] not in cast.speech.media:
        return None  # as most words
    match = _OWNED.fullmatch(words)
    if match is None:
        return None
    name = apart_at(cast.press, span.end)
    if name is not None:
        return cast.resolve_span(name, None)
    if (named := body_behind(cast, Naming(noun=match.group(2)), span)) is not None:
        named.kind = SourceKind.OUTLET
        return named
    return described_medium(cast, Naming(noun=match.group(2), describing=(match.group(1),)), span)


def is_paper_apart(cast: Cast, span: Span) -> bool:
    """Return whether commas set off the name of a paper that words mean: "another paper, X,"."""
    if not cast.text.startswith(", ", span.end):
        return False  # mostly
    name = name_behind(cast.text, span.end, cast.speech, lone=True)
    if name is None or not is_set_off(cast.text, *name, cast.speech):
        return False
    first, full, _ = name.of(cast.text).partition(" ")
    return not (full and is_first_name(first.lower()))


def new_medium(cast: Cast, topic: Span | None, span: Span, told: Naming) -> Entry | None:
    """Return the medium that a description must mean: what the sentence before is about.

    "The Grocer was having none of it. “…,” the magazine said."
    """
    if topic is None or not 0 < span.start - topic.end < NEAR:
        return None
    teller = whose_words(cast.press, topic)  # "Die Kritik | der taz | ist hart"
    if teller is not None and cast.press.is_medium(teller.of(cast.text)):
        return cast.resolve_span(teller, None)
    naming = cast.read(topic)
    title = cast.text[topic.start : topic.end]
    opens = cast.text[max(0, topic.start - 2) : topic.start].strip(" ")[-1:] in _OPENS
    labels = title.isupper() or not cast.speech.adjectives_behind  # not "Résultat : |"
    labels = labels and _LABEL_END.match(cast.text, topic.end) is not None
    led = naming.definite or title.startswith(_ARABIC) or labels
    led = led and opens and naming.name[:1].isupper() and not naming.noun
    led = led and naming.name.lower() not in cast.speech.definite
    small = cast.speech.order_tells and title.rpartition(" ")[2].islower()
    small = small and title not in cast.speech.lowercase_names
    known = find_outlet(title) if not small else None  # "The focus is on jobs"
    told_so = cast.press.country_in(told.describing) if told.describing else None
    idle = told_so is None and all(map(str.islower, told.describing))  # "the business daily"
    plain = (
        opens and known is not None and (idle if cast.speech.order_tells else not told.describing)
    )
    if plain and known is not None and not cast.press.clashes(known.kind, told.noun):
        between = cast.last_outlet(span.start, topic.end)
        return cast.resolve_span(topic, None) if between is None else None
    if not led or known is not None or cast.press.outlet_in(title) is not None:
        return None
    if _is_no_paper(cast, naming.name, topic, span):
        return None
    if is_any_body(told, cast.speech):
        return cast.resolve_span(topic, None)  # "The FBI … the agency", whatever it is
    entry = cast.by_key.get(to_key(naming.name))
    if entry is not None and entry.kind is not SourceKind.ORGANISATION:
        new = entry.kind is SourceKind.OUTLET or title.isupper()
        if not new:
            return None
    entry = entry or cast.add(naming.name, SourceKind.OUTLET, (naming.name,), "described medium")
    entry.kind = SourceKind.OUTLET
    return entry


def _is_no_paper(cast: Cast, name: str, topic: Span, span: Span) -> bool:
    """Return whether a name is a country's, or a known medium stands behind it or led to it."""
    if country_of(name, cast.language.code) is not None:
        return True  # "L'Espagne “va choisir”, prévient El País. Le quotidien"
    if cast.text.startswith(", ", topic.start - 2):
        start = max(cast.text.rfind(end, 0, topic.start) for end in (". ", "\n"))
        if cast.last_outlet(topic.start, max(0, start)) is not None:
            return True  # "Según La Prensa, | la Moncloa | “calla”. … al diario"
    places = cast.outlet_places().values()
    return any(topic.end <= at < span.start for starts in places for at in starts)
