"""Find who was introduced with the noun that describes them later: "Jane Roe, | the minister |"."""

from __future__ import annotations

from briefing_tui.extract.agreement import with_gender
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.names import hangs_on, is_person_noun, is_title
from briefing_tui.extract.phrasebook import gender_of
from briefing_tui.extract.resumption import is_of_other_sex
from briefing_tui.extract.roster import NEAR, to_key
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.introductions import Introduction
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_SHORT_WORD: Final = 2
_LONG_NOUN: Final = 7
"""Letters of a noun that is sure to be the last part of a compound."""
_TITLED: Final = late(r"([A-ZÀ-Þ][\w'’-]+)(?: [a-zà-ÿ]|[,.])")
"""One name alone."""
_LEAD: Final = 16
"""Code points before a noun in which what ties it to another stands."""
_BESIDE: Final = 60
"""Code points around an introduction in which the words of a description must stand."""


def introduced(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return a person whom the text introduced with the noun without quoting them."""
    start = max(0, span.start - 2 * NEAR)
    if cast.speech.order_tells and naming.noun in cast.speech.documents:
        return None  # "a letter to shareholders, Chairman Jo Roe … the letter"
    if naming.noun not in cast.text[start : span.start].lower():
        return None
    from briefing_tui.extract.introductions import (  # late: few need it
        find_introductions,
        in_title_case,
        tells_of_another,
    )

    if (same := _pointed_at(cast, naming, span, start)) is not None:
        return same
    wanted = [to_key(word) for word in naming.describing if len(word) > _SHORT_WORD]
    last = _told_before(cast, naming, span, start)
    ends = cast.speech.nouns_capitalised and len(naming.noun) >= _LONG_NOUN
    endings = cast.speech.case_endings
    for found in find_introductions(
        cast.text, naming.noun, start, span.start, last=ends, endings=endings
    ):
        if cast.speech.order_tells and (
            in_title_case(cast.text, found.name.start, cast.speech)
            or tells_of_another(cast.text, found, cast.speech)
        ):
            continue
        if _hangs(cast, naming.noun, found):
            continue
        ranks = found.name.of(cast.text).lower().replace(".", "").split()
        if all(is_title(word, cast.speech) for word in ranks):
            continue  # "chief of police, | Lt. Gen. | Jo Roe"
        if country_of_city(found.name.of(cast.text)) is not None:
            continue  # "in San Francisco, a group marched"
        around = to_key(cast.text[max(0, found.start - _BESIDE) : found.end + _BESIDE])
        if all(word in around or _is_former(cast, word, around) for word in wanted):
            last = found.name
    last = last or _presented(cast, naming, span) or _titled(cast, naming, span, start)
    if last is None:
        return None
    name = last.of(cast.text).rstrip(" .")
    own = last.start - len(naming.noun) - 1
    if naming.noun in cast.speech.bodies and not is_person_noun(naming.noun, cast.speech):
        first = cast.text[max(0, own) : last.start]
        if first[:1].isupper() and first.lower() == f"{naming.noun} ":  # "Museo | Nacional Sur"
            return cast.resolve_span(Span(own, last.start + len(name)), None)
    entry = cast.resolve_span(Span(last.start, last.start + len(name)), None)
    if entry is None or entry.kind is not SourceKind.PERSON:
        return None
    if is_of_other_sex(cast, entry, naming):
        return None
    noun = naming.noun
    noun = noun[0].upper() + noun[1:] if cast.speech.nouns_capitalised else noun
    entry.role = entry.role or noun
    return with_gender(entry, gender_of(naming.noun, cast.speech))


def _pointed_at(cast: Cast, naming: Naming, span: Span, start: int) -> Entry | None:
    """Return the body named last with a noun that "this" points at: "este ministerio"."""
    speech, noun = cast.speech, naming.noun
    pointed = span.of(cast.text).lower().partition(" ")[0] in speech.these
    if not (pointed and speech.drops_subject and noun in speech.bodies) or naming.describing:
        return None
    at = cast.text.rfind(f"{noun.capitalize()} ", start, span.start)
    words = cast.text[at : span.start].split(" ") if at >= 0 else []
    small = speech.genitive | speech.definite
    end = next((k for k, w in enumerate(words) if not (w[:1].isupper() or w in small)), len(words))
    name = " ".join(words[:end]).rstrip(" ,.;:")
    return cast.resolve_span(Span(at, at + len(name)), None) if " " in name else None


def _hangs(cast: Cast, noun: str, found: Introduction) -> bool:
    """Return whether a noun but tells of what a person is in charge: "X, head of the | police |".

    A person may be named behind such a noun: "the view of the mayor, X,".
    """
    named_behind = found.name.start > found.start
    if named_behind and is_person_noun(noun, cast.speech):
        return False
    start = max(0, found.start - _LEAD) if named_behind else found.name.end + 1
    end = found.start if named_behind else found.end - len(noun)
    return hangs_on(cast.text[start:end], cast.speech)


def _is_former(cast: Cast, word: str, around: str) -> bool:
    """Return whether a word but tells what somebody was, as others do: "früherer", "ehemalige".

    A verb may do so as well: "X, who was a judge there. “…,” says the former judge".
    """
    former = {to_key(each) for each in cast.speech.former if len(each) > _SHORT_WORD}
    was = cast.speech.order_tells and not cast.speech.passive.isdisjoint(around.split())
    return word in former and (was or any(each in around for each in former))


def _presented(cast: Cast, naming: Naming, span: Span) -> Span | None:
    """Return who was named in the sentence behind "ein Abgeordneter", in the same paragraph."""
    if not cast.speech.nouns_capitalised or naming.describing:
        return None
    from briefing_tui.extract.introductions import find_presented  # late: few need it

    start = max(cast.text.rfind("\n", 0, span.start) + 1, span.start - NEAR)
    return find_presented(cast.text, naming.noun, start, span.start, cast.speech)


def _titled(cast: Cast, naming: Naming, span: Span, start: int) -> Span | None:
    """Return the last name behind that form of address: "Mayor | Roe | says"."""
    if not cast.speech.order_tells or naming.noun not in cast.speech.honorifics:
        return None
    title = f"{naming.noun.capitalize()} "
    at = cast.text.rfind(title, start, span.start)
    name = _TITLED.match(cast.text, at + len(title), span.start) if at >= 0 else None
    return Span(*name.span(1)) if name is not None and not naming.describing else None


def _told_before(cast: Cast, naming: Naming, span: Span, start: int) -> Span | None:
    """Return the name that stands behind the same words: "l'expert militaire | Jean Roe"."""
    from briefing_tui.extract.introductions import find_introductions  # late: few need it

    if not (cast.speech.adjectives_behind and naming.describing):
        return None
    words = span.of(cast.text)
    words = words[words.lower().find(naming.noun) :]
    found = [*find_introductions(cast.text, words, start, span.start)]
    return found[-1].name if found else None
