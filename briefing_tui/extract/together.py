"""Know several people who speak as one: "Ruth Okafor and Ivo Brandt", "Sandra et Reto Imfeld"."""

from __future__ import annotations

from itertools import pairwise

from briefing_tui.extract.appellations import without_first_role
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.organisations import LEGAL_FORMS
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_many, is_title
from briefing_tui.extract.own_words import kind_of
from briefing_tui.extract.roster import to_key
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_BOTH: Final = 2
_LONGEST_VERB: Final = 24


def speaking_as_one(cast: Cast, span: Span) -> Entry | None:
    """Return two people who speak as one, under their own words: "Ana Ruiz and Ivo Brandt"."""
    parts = each_of(cast.press, span)
    if len(parts) < _BOTH:
        return None  # mostly
    if not _is_full_name(cast, parts[-1]):
        return _both_bodies(cast, span, parts)
    first = parts[0].of(cast.text)  # "Ana et Ivo Brandt"
    kin = cast.speech.adjectives_behind and " " not in first and is_first_name(first.lower())
    parts = parts[1:] if kin else parts
    if not all(_is_full_name(cast, part) for part in parts):
        return _both_bodies(cast, span, parts)
    entries = [cast.resolve_span(part, None) for part in parts]
    led = cast.speech.adjectives_behind or cast.speech.order_tells
    span = Span(parts[0].start, span.end) if led and not kin else span
    words = " ".join(span.of(cast.text).split())
    if cast.speech.nouns_capitalised:
        words = " und ".join(entry.name for entry in entries if entry is not None)
    return cast.by_key.get(to_key(words)) or cast.add(
        words, SourceKind.ANONYMOUS, (words,), "together"
    )


def _both_bodies(cast: Cast, span: Span, parts: list[Span]) -> Entry | None:
    """Return two bodies that speak as one, no media, under their own words: "Fatah and Hamas"."""
    words = " ".join(Span(parts[0].start, span.end).of(cast.text).split())
    if not cast.speech.order_tells:
        return None
    if (known := cast.by_key.get(to_key(words))) is not None:
        return known
    if (country := country_of(words, cast.language.code)) is not None:
        entry = cast.add(words, SourceKind.GOVERNMENT, (words,), "together")
        entry.country = country
        return entry  # "Bosnia and Herzegovina"
    if not all(_is_plain_name(cast, part) for part in parts):
        return None
    kinds = {kind_of(cast, cast.read(part)) for part in parts}
    kinds.discard(SourceKind.PERSON)  # what a lone unknown name is taken for
    kind = SourceKind.ORGANISATION if kinds else SourceKind.ANONYMOUS
    kind = SourceKind.GOVERNMENT if kinds == {SourceKind.GOVERNMENT} else kind
    return cast.add(words, kind, (words,), "together")


def _is_plain_name(cast: Cast, span: Span) -> bool:
    """Return whether words are all a name, and no medium's."""
    words = span.of(cast.text).split()
    names = all(word[:1].isupper() for word in words) and cast.read(span).name == " ".join(words)
    return names and not cast.press.is_medium(span.of(cast.text))


def _is_full_name(cast: Cast, span: Span) -> bool:
    """Return whether words name a person, by themselves or with what the text has elsewhere."""
    naming = cast.read(span)
    if not naming.name or kind_of(cast, naming) is not SourceKind.PERSON:
        return False
    if find_outlet(naming.name) is not None or naming.name.isupper():
        return False
    titled = bool(naming.role) or " " in naming.name
    return titled or cast.names.full_name(naming.name, span.start) is not None


def each_of(press: Press, span: Span) -> list[Span]:
    """Return the parts of "Ms Ruth Okafor and Mr Ivo Brandt", or the whole."""
    span = without_first_role(press, span)
    span = _past_roles(press, span) if press.speech.order_tells else span
    words = span.of(press.text)
    one = press.is_medium(words) or (press.speech.order_tells and _speaks_for(words, press.speech))
    for also in () if one else press.speech.also:
        first, both, second = words.partition(f" {also} ")
        start = span.start
        if first.endswith("-"):
            continue  # "Bau- und Umweltministerin Jo Roe"
        if press.speech.nouns_capitalised and first.partition(" ")[0] in press.speech.definite:
            start += len(first) - len(first.partition(" ")[2])  # "die Abgeordneten X und Y"
            first = first.partition(" ")[2]
        if both and (press.speech.adjectives_behind or press.speech.order_tells):
            lead = _length_of_role(first, press.speech)
            start, first = start + lead, first[lead:]
        if both and _is_one_office(first, second, press.speech):
            continue
        article, _, named = second.partition(" ")
        if press.speech.order_tells and article in press.speech.definite:
            second = named  # "Hamas and the | Palestinian Authority"
        if both and first[:1].isupper() and second[:1].isupper():
            middle = start + len(first)
            return [Span(start, middle), Span(span.end - len(second), span.end)]
    return [span]


def _is_one_office(first: str, second: str, speech: Speech) -> bool:
    """Return whether both are for what somebody is: "Trade and Industry Secretary Jo Roe"."""
    words = second.split()
    if words[0] in LEGAL_FORMS:
        return True  # "Poole and Co economist Jo Roe"
    if first.rpartition(" ")[2].lower() not in speech.portfolios:
        return False
    return any(is_title(word.lower(), speech) for word in words[1:-1])


def _past_roles(press: Press, span: Span) -> Span:
    """Return two names without what both are: "Lumley and Orr representatives | X and Y |"."""
    words, at = span.of(press.text).split(" "), span.start
    start = at
    for word, behind in pairwise(words):
        at += len(word) + 1
        low = word.lower()
        many = low in press.speech.people and is_many(low, press.speech)
        if many and behind[:1].isupper() and not press.speech.also.isdisjoint(words):
            start = at
    rest = press.text[start : span.end].split(" ")
    return span if press.speech.also.isdisjoint(rest) else Span(start, span.end)


def _speaks_for(words: str, speech: Speech) -> bool:
    """Return whether what an article opens is whose the names are: "an aide to | X and Y"."""
    article, _, rest = words.partition(" ")
    return article.lower() in speech.indefinite and speech.documents.isdisjoint(rest.split())


def _length_of_role(words: str, speech: Speech) -> int:
    """Return how many code points tell what those named behind are: "les patrons |Luc Roe"."""
    opener, rest = words.partition(" ")[0], words.split(" ")[1:]
    low = opener.lower()
    role = opener == low or low in speech.indefinite  # "economists | X", "A study by | X"
    role = role or (low in speech.people and is_many(low, speech))
    if not (role and speech.order_tells) and low not in speech.definite:
        return 0
    at = next((k for k, word in enumerate(rest) if word[:1].isupper()), -1)
    if at > 0 and low in speech.people and rest[at - 1] in speech.linking and speech.order_tells:
        return 0  # "ministers from | X"
    return words.index(f" {rest[at]}") + 1 if at >= 0 else 0


def means_many(press: Press, found: Attribution) -> bool:
    """Return whether a verb beside "sie" tells that it means several: "werden sie zitiert"."""
    text, mention, speech = press.text, found.mention, press.speech
    if speech.pronouns.get(mention.of(text).lower()) != "f":
        return False  # most mentions
    before = text[max(0, mention.start - _LONGEST_VERB) : mention.start].split()[-1:]
    behind = text[mention.end : mention.end + _LONGEST_VERB].replace(":", " ").split()[:1]
    verbs = (word for word in (*before, *behind) if word in speech.verbs | speech.auxiliaries)
    return next(verbs, "").endswith(speech.plain_endings)
