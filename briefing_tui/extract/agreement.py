"""Tell whether a pronoun may mean somebody, by gender and number: "he" is no "Zeitung"."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun, names_many
from briefing_tui.extract.register import is_somebody, only_opens
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span


def agrees(cast: Cast, entry: Entry, gender: str) -> bool:
    """Return whether a pronoun of a gender may mean a source."""
    person = entry.kind is SourceKind.PERSON
    alone = entry.kind is SourceKind.ANONYMOUS
    alone = alone and (
        _is_one_of(cast, entry) or not names_many(entry.noun, entry.name, cast.speech)
    )
    if cast.speech.several and entry.kind is SourceKind.ANONYMOUS:
        first = entry.name.lower().partition(" ")[0]
        if gender == "p":
            return first not in cast.speech.subject_genders  # not "eine Ärztin"
        if first in cast.speech.several:
            return False  # "mehrere Fachleute" are not "er"
    if gender == "p" and entry is cast.outer and entry.kind is SourceKind.OUTLET:
        return False  # "The Sun: “In the pubs | they | call him ‘the Mole’”"
    if gender in "mf":
        return _may_be_one(cast, entry, gender, alone=alone)
    if gender == "s":  # "su", "suo": one, man or woman
        return person or alone or cast.speech.things_have_gender
    if gender == "n":
        name = entry.name.lower()
        several = name.endswith("s") and name[:-1] in cast.speech.bodies  # "Governments"
        return not person and entry.kind is not SourceKind.ANONYMOUS and not several
    if entry.kind is SourceKind.OUTLET and cast.speech.adjectives_behind:
        return cast.speech.genders.get(entry.name.lower().partition(" ")[0], "p") == "p"
    thing = entry.kind is SourceKind.ANONYMOUS and cast.speech.adjectives_behind
    if thing and entry.noun not in cast.speech.bodies:
        return is_person_noun(entry.noun, cast.speech)  # not "la propreté", of them
    return not person


def is_described_so(cast: Cast, entry: Entry, span: Span, gender: str) -> bool:
    """Return whether a medium of another gender is called by a noun of this one: "le journal"."""
    gendered = cast.speech.adjectives_behind or cast.speech.nouns_capitalised
    if entry.kind is not SourceKind.OUTLET or not gendered:
        return False
    naming = cast.read(span)
    if cast.speech.nouns_capitalised and naming.noun in cast.speech.media:
        article = span.of(cast.text).partition(" ")[0].lower()
        return not naming.name and cast.speech.subject_genders.get(article) == gender
    return naming.noun in cast.speech.media and not naming.name and naming.gender == gender


def has_article_of(cast: Cast, entry: Entry, gender: str) -> bool:
    """Return whether the article of who has no name tells the gender: "| un | soutien de X"."""
    article = entry.name.lower().partition(" ")[0]
    return entry.kind is SourceKind.ANONYMOUS and cast.speech.genders.get(article) == gender


def is_called(cast: Cast, entry: Entry, gender: str, *, sure: bool = False) -> bool:
    """Return whether a paper's name may have a gender, or has for sure: "sie" is no "Anzeiger"."""
    last = entry.name.lower().rpartition(" ")[2].rpartition("-")[2]
    return cast.speech.paper_genders.get(last, "" if sure else gender) == gender


def with_gender(entry: Entry, gender: str) -> Entry:
    """Note that somebody is a man or a woman, where nothing told it before."""
    if entry.kind is SourceKind.PERSON and gender in "mf" and entry.gender == "?":
        entry.gender = gender
    return entry


def _may_be_one(cast: Cast, entry: Entry, gender: str, *, alone: bool) -> bool:
    """Return whether "he" or "she" may mean a source.

    Args:
        cast: Everyone who speaks.
        entry: The source.
        gender: "m" or "f".
        alone: Whether it is one without a name.
    """
    inside = cast.outer is not None and cast.outer.kind is SourceKind.PERSON
    if inside and (entry is cast.outer or entry.kind is SourceKind.OUTLET):
        return False  # "X erzählt: “„Nein“, sagte | er | mir”"
    person = entry.kind is SourceKind.PERSON
    gendered = cast.speech.things_have_gender
    thing = gendered and entry.kind is not SourceKind.ANONYMOUS
    if entry.kind is SourceKind.OUTLET:
        thing = thing and not cast.addressing and is_called(cast, entry, gender)
    known_noun = is_person_noun(entry.noun, cast.speech) or _is_one_of(cast, entry)
    someone = alone and (known_noun or (gendered and cast.speech.nouns_capitalised))
    fits = entry.gender in ("?", "x", gender) and (person or someone or thing)
    fits = fits and not (cast.hearer is not None and _hears(cast, entry))
    fits = fits and not (person and only_opens(cast, entry))
    return fits and is_somebody(cast, entry, entry.begins(0))


def _hears(cast: Cast, entry: Entry) -> bool:
    """Return whether it is somebody who is told what is said: "she told him", of who asked."""
    hearer = cast.hearer.of(cast.text) if cast.hearer is not None else ""
    return cast.speech.order_tells and hearer.endswith(entry.name)


def _is_one_of(cast: Cast, entry: Entry) -> bool:
    """Return whether somebody is one of several: "one of the residents"."""
    one, _, rest = entry.name.lower().partition(" ")
    of = rest.partition(" ")[0] in cast.speech.complement
    return of and one == "one" and cast.speech.order_tells
