"""Find whom a noun means: "the minister", "the expert"; or make a source of its own words."""

from __future__ import annotations

from itertools import chain

from briefing_tui.extract.agreement import with_gender
from briefing_tui.extract.bodies import body_behind, body_taken_up
from briefing_tui.extract.described_media import (
    described_medium,
    is_of_house,
    is_paper_apart,
    namesake_of,
    new_medium,
)
from briefing_tui.extract.introduced import introduced
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.named_media import apart_at
from briefing_tui.extract.names import is_many, is_person_noun
from briefing_tui.extract.names_behind import called_behind, called_in_clause, name_behind
from briefing_tui.extract.own_words import (
    as_it_was,
    own_words,
    unnamed,
    without_case,
    without_prefix,
)
from briefing_tui.extract.phrasebook import gender_of, is_kind_of
from briefing_tui.extract.pieces import is_written_of
from briefing_tui.extract.register import is_somebody
from briefing_tui.extract.resumption import (
    AGED,
    is_of_other_age,
    is_of_other_sex,
    is_past_self,
    may_resume,
    resumed,
)
from briefing_tui.extract.roster import NEAR, RECENT, to_key
from briefing_tui.extract.staff import employer_of
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_SHORT_WORD: Final = 2
_LONG_NOUN: Final = 7
"""Letters of a noun that is sure to be the last part of a compound."""
_PIECE: Final = 1500
"""Code points of a paragraph back in which who wrote it was named."""
_LATEST: Final = 3
"""Mentions back to who spoke last, with the media that passed it on."""
_LINKED: Final = 8
"""Code points of " of " or " for ", and the beginning of a word."""
_LONGEST_HUNG: Final = 50
"""Code points between a noun for somebody and a comma before their name, at most."""


def resolve_description(
    cast: Cast, naming: Naming, span: Span, before: Span | None, topic: Span | None
) -> Entry | None:
    """Return whom "the minister" or "the British newspaper" means, or a source of its own."""
    if cast.speech.adjectives_behind and naming.describing:
        naming = as_it_was(_without_idle(cast, naming), cast.speech)
    as_written = naming
    noun = without_prefix(without_case(cast, naming, span), cast.speech)
    if noun != naming.noun:
        naming = naming._replace(noun=noun)
    if naming.describing and not cast.speech.same.isdisjoint(naming.describing):
        naming = naming._replace(
            describing=tuple(word for word in naming.describing if word not in cast.speech.same)
        )
        if (again := _heard_again(cast, noun, span, topic)) is not None:
            return again
    if cast.speech.genitives and is_kind_of(noun, cast.speech.documents, cast.speech):
        owner = _owner(cast, naming, span)
        if owner is not None:
            return owner
    if noun in cast.speech.eldest and cast.press.is_medium(span.of(cast.text)):
        return described_medium(cast, naming._replace(noun=""), span)  # "le doyen des quotidiens"
    told = _told_of(cast, naming, span, before, topic)
    if told is None and noun in cast.speech.headings and not naming.describing:
        return None  # "sur la photo, | ce titre | : “…”"
    return told or own_words(cast, as_written, span)


def _told_of(
    cast: Cast, naming: Naming, span: Span, before: Span | None, topic: Span | None
) -> Entry | None:
    """Return whom a description means by what the text tells beside it or has told before."""
    aged = naming.describing[-1:] if naming.definite and not naming.noun else ()
    if aged and AGED.search(aged[0]) is not None:
        naming = naming._replace(noun=aged[0].lower(), describing=naming.describing[:-1])
    noun = naming.noun
    medium = is_kind_of(noun, cast.speech.media, cast.speech)
    hangs = cast.speech.nouns_capitalised and not medium
    if hangs and (name := _set_off(cast, noun, span)):
        return cast.resolve_span(name, None)
    if (name := _named_apart(cast, noun, span, medium=medium)) is not None:
        named = cast.resolve_span(name, None)
        return with_gender(named, gender_of(noun, cast.speech)) if named is not None else None
    voice = noun in cast.speech.voices and naming.definite
    if voice and (own := employer_of(cast.press, span)) is not None:
        employer = cast.owning(own)  # "l'éditorialiste du Soir"
        person = cast.speech.adjectives_behind or is_person_noun(noun, cast.speech)
        last = _heard_last(cast, employer, naming, span) if person else None
        if last is not None or cast.speech.adjectives_behind:
            return last or employer
    apart = not medium or _is_acronym_apart(cast, span.end)
    paper = medium and is_paper_apart(cast, span)  # "another newspaper, | Savana |, said"
    body = body_behind(cast, naming, span) if paper or (naming.definite and apart) else None
    if body is not None:
        body.kind = SourceKind.OUTLET if medium else body.kind
        return body
    if medium and (entry := _medium_told(cast, naming, span, topic)) is not None:
        return entry
    staff = naming.definite and noun in cast.speech.staff
    if staff and (writer := _credited(cast, noun, span.start)) is not None:
        return writer
    writes = naming.definite and noun in cast.speech.writers and not naming.describing
    if writes and (opener := _who_opened(cast, naming, span)) is not None:
        return opener
    if not naming.definite or not noun or (medium and is_of_house(cast, span)):
        return None
    found = _mentioned(cast, naming, span, before)
    if found is not None and medium and found.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS):
        found = None  # not "a spokesman of the space | agency |"
    return found or body_taken_up(cast, naming, span, topic)


def _medium_told(cast: Cast, naming: Naming, span: Span, topic: Span | None) -> Entry | None:
    """Return the medium that a description beside it or its own words tell, known or new."""
    ours = cast.speech.owners.get(span.of(cast.text).partition(" ")[0].lower()) == "x"
    if not (naming.definite or ours) or _is_group(naming.noun, cast.speech.media):
        return None  # but "notre confrère"
    entry = namesake_of(cast, naming, span)
    if entry is None and cast.speech.media.get(naming.noun) != "own":  # no press, no parish letter
        entry = new_medium(cast, topic, span, naming) or described_medium(cast, naming, span)
    return entry


def _heard_last(cast: Cast, medium: Entry | None, naming: Naming, span: Span) -> Entry | None:
    """Return whom a medium's columnist takes up, where it was the last of its own to speak.

    "… », écrit Jo Roe de La Croix. « … », ajoute | l'éditorialiste du quotidien catholique |"
    """
    for at, entry in cast.trail.backwards(_LATEST, before=span.start):
        if entry.kind is not SourceKind.PERSON or span.start - at >= NEAR:
            continue
        own = entry.medium is medium
        own = own or (medium in cast.heard.through(entry, span) and _may_write(cast, entry))
        if own and not is_of_other_sex(cast, entry, naming):
            return entry
    return None


def _may_write(cast: Cast, entry: Entry) -> bool:
    """Return whether no role tells that who was heard in a paper is but a guest in it."""
    role = entry.role.lower().split() if entry.role is not None else ()
    return not role or not cast.speech.voices.isdisjoint(role)


def _is_group(noun: str, media: Mapping[str, str]) -> bool:
    """Return whether a noun names the papers of one house: "die Funke-Zeitungen"."""
    _, hyphen, kind = noun.rpartition("-")
    return bool(hyphen) and kind in media and kind[:-2] in media


def _named_apart(cast: Cast, noun: str, span: Span, *, medium: bool) -> Span | None:
    """Return the name that stands apart behind a description: "the mayor, | Ana Ruiz,"."""
    many = noun.endswith("s") and not noun.endswith("ss") and noun not in cast.speech.kin
    one, first = _is_one_of(cast, span), span.of(cast.text).partition(" ")[0].lower()
    owned = cast.speech.order_tells and first in cast.speech.owners  # "its data wizard, | X"
    known = medium or one or owned or is_person_noun(noun, cast.speech)
    if (many and not one) or not (known or _is_one_of_them(cast, span)):
        return None
    lone = noun in cast.speech.kin and cast.speech.adjectives_behind
    name = name_behind(cast.text, span.end, cast.speech, lone=lone)
    if name and lone and country_of(name.of(cast.text), cast.language.code):
        name = None  # "sa mère, Polonaise,"
    if name is None and medium:
        name = apart_at(cast.press, span.end)
    name = name or called_behind(cast.text, span.end, cast.speech)
    known = name is not None and (not medium or cast.press.is_medium(name.of(cast.text)))
    return name if known else None


def _is_acronym_apart(cast: Cast, at: int) -> bool:
    """Return whether a comma sets off an acronym: "the state broadcaster, | MBC"."""
    comma, _, behind = cast.text[at : at + _LINKED].partition(" ")
    word = next(iter(behind.split()), "").strip(",.;:")
    return comma == "," and len(word) > 1 and word.isupper() and cast.speech.order_tells


def _is_one_of_them(cast: Cast, span: Span) -> bool:
    """Return whether words mean one of those named before: "einer von ihnen"."""
    words = span.of(cast.text).lower().split()
    return words[0] in cast.speech.indefinite and words[-1] in cast.speech.objects


def _set_off(cast: Cast, noun: str, span: Span) -> Span | None:
    """Return the name behind what hangs on a noun: "die Leiterin eines Hortes, | Ria Roe"."""
    comma = cast.text.find(", ", span.end, span.end + _LONGEST_HUNG)
    if comma < 0:
        return None
    from briefing_tui.extract.introductions import find_set_off  # late: few need it

    if comma == span.end and (called := called_in_clause(cast.text, comma + 2, cast.speech)):
        return called
    return find_set_off(cast.text, noun, span, comma, cast.speech)


def _is_one_of(cast: Cast, span: Span) -> bool:
    """Return whether a phrase means one of several: "l'un des maires", "one of those present"."""
    words, speech = span.of(cast.text).lower().replace("’", "'"), cast.speech
    one, _, of = words.removeprefix("l'").partition(" ")
    if speech.order_tells:
        return one in speech.singled and of.partition(" ")[0] in speech.complement
    counts = speech.adjectives_behind and one in speech.indefinite
    elided, mark, _ = of.partition("'")
    return counts and (of.partition(" ")[0] in speech.genitive or elided + mark in speech.genitive)


def _mentioned(cast: Cast, naming: Naming, span: Span, before: Span | None) -> Entry | None:
    """Return who of those that the text has told of a description means."""
    for _, entry in cast.trail.backwards(RECENT, before=span.start):
        if _matches(cast, entry, naming) and not is_of_other_sex(cast, entry, naming):
            return entry
    found = introduced(cast, naming, span)
    if found is None and cast.speech.adjectives_behind and len(naming.describing) == 1:
        partisan = naming._replace(noun=naming.describing[0].lower(), describing=())
        found = introduced(cast, partisan, span)  # "la nationaliste X … La candidate nationaliste"
    told = may_resume(cast, naming.noun, span.start) or _may_tell(cast, naming, span)
    if found is None and told and not is_of_other_age(cast, naming, span.start):
        found = resumed(cast, naming, span, before)
        known = found is not None and is_somebody(cast, found, span.start)
        found = found if known and found is not cast.outer else None
        wrote = found is not None and naming.noun in cast.speech.authors and cast.speech.order_tells
        if wrote and found is not None and is_written_of(cast, found, span.start):
            return cast.last_outlet(span.start)  # "a piece on Jane Roe. | The author | says"
    return found or _called_alike(cast, naming, span) or unnamed(cast, naming, span)


def _called_alike(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return who got a noun like this one in the same paragraph: "Justice | X |. The judge"."""
    alike, former = cast.speech.alike, cast.speech.former
    words = span.of(cast.text).lower().replace("’", "'").split()[1:]
    told = " ".join(word for word in words if word not in former)
    home = _without_home(cast, span) if alike else ""
    tag = (alike.get(home) or alike.get(told)) if alike else None
    if tag is None:
        return None
    from briefing_tui.extract.introductions import find_introductions, tells_of_another  # late

    start = cast.text.rfind("\n", 0, span.start) + 1
    far = " " in told and not home  # a "head of state" is one
    start = max(0, span.start - 2 * NEAR) if far else start
    told_before = cast.text[start : span.start].lower().split()
    before = {word.strip(",.;:") for word in told_before} | {*told_before}  # "Rep." is a noun, too
    whole = cast.text[start : span.start].lower().replace("’", "'")
    long = (noun for noun in alike if " " in noun and alike[noun] == tag and noun in whole)
    nouns = (*(noun for noun in before if alike.get(noun) == tag), *long)
    nouns = (*nouns, *_with_home(cast, nouns, whole))
    told_of = (find_introductions(cast.text, n, start, span.start) for n in nouns)
    every = chain.from_iterable(told_of)
    found = [each for each in every if not tells_of_another(cast.text, each, cast.speech)]
    if home and (country := cast.press.country_in((*span.of(cast.text).split()[1:-1],))):
        found = [each for each in found if _home_before(cast, each.start) in (None, country)]
    if far and cast.speech.adjectives_behind:  # not "le président du club X"
        led = (cast.text[each.start : each.name.start].lower().split() for each in found)
        found = [
            e for e, words in zip(found, led, strict=True) if cast.speech.genitive.isdisjoint(words)
        ]
    if (home and len({each.name for each in found}) > 1) or (home or told) in before:
        return None  # one of several, or "a Florida Republican"
    entry = cast.resolve_span(max(each.name for each in found), None) if found else None
    if entry is None or entry.kind is not SourceKind.PERSON:
        return None
    return None if is_of_other_sex(cast, entry, naming) else entry


def _home_before(cast: Cast, at: int) -> str | None:
    """Return the country that the word before a noun tells: "| US | President Jane Roe"."""
    before = cast.text[max(0, at - _LONGEST_HUNG) : at].split()[-1:]
    return cast.press.country_in((*(word.removesuffix("'s") for word in before),))


def _with_home(cast: Cast, nouns: tuple[str, ...], before: str) -> list[str]:
    """Return nouns with whose they are behind them in a text: "le président | russe | X"."""
    if not cast.speech.adjectives_behind:
        return []
    behind = (before.partition(f"{noun} ")[2].partition(" ")[0] for noun in nouns)
    both = zip(nouns, behind, strict=True)
    return [f"{n} {word}" for n, word in both if word and country_of(word, cast.language.code)]


def _without_home(cast: Cast, span: Span) -> str:
    """Return the noun behind an article and where somebody is from: "the Texas | Democrat |"."""
    article, *home, noun = span.of(cast.text).split() if cast.speech.order_tells else ("", "")
    placed = article.lower() in cast.speech.definite and all(word.istitle() for word in home)
    return noun.lower() if home and placed else ""


def _without_idle(cast: Cast, naming: Naming) -> Naming:
    """Take off what tells nobody apart: "l'auteur | de l'article", "en langue anglaise"."""
    words = [word.lower() for word in naming.describing]
    idle = words[-1] in cast.speech.pieces and words[0] in cast.speech.genitive
    spoken = words[1:2] == ["langue"]
    idle = idle or (spoken and words[0] in cast.speech.linking)
    return naming._replace(describing=()) if idle else naming


def _heard_again(cast: Cast, noun: str, span: Span, topic: Span | None) -> Entry | None:
    """Return the medium or the nameless one who spoke last: "la même source"."""
    if noun not in cast.speech.informants:
        return None
    for at, entry in cast.trail.backwards(1, before=span.start):
        if span.start - at < NEAR and (topic is None or at >= topic.start):
            return entry if entry.kind is not SourceKind.PERSON else None
    return None


def _who_opened(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return who was named first in a paragraph, where they spoke through a medium."""
    first, start = None, cast.text.rfind("\n", 0, span.start)
    gender = gender_of(naming.noun, cast.speech)
    for at, entry in cast.trail.backwards(before=span.start):
        if at < start or span.start - at > _PIECE:
            break
        if entry.kind is SourceKind.PERSON and entry.gender in ("?", gender):
            first = entry
    return first


def _credited(cast: Cast, noun: str, at: int) -> Entry | None:
    """Return who wrote the text that the line above links to: "(taz.de, Jane Roe)"."""
    above = [who for who in cast.press.credited if who.end < at]
    if not above or noun not in cast.speech.resuming or at - above[-1].end > 2 * NEAR:
        return None
    return cast.resolve_span(above[-1], None)


def _owner(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return whose text a phrase means, a medium's or somebody's: "einem Bericht der Nordpost"."""
    at = cast.text[span.start : span.end].lower().find(naming.noun)
    behind = cast.text.find(" ", span.start + at, span.end) if at >= 0 else -1
    link, _, linked = cast.text[behind + 1 : span.end].partition(" ")
    if behind > 0 and linked and link in cast.speech.linking:
        behind += len(link) + 1  # "einem Artikel für | die Nordpost"
    rest = Span(behind + 1, span.end) if behind > 0 else None
    if rest is None or not (cast.press.is_medium(rest.of(cast.text)) or _is_written(cast, rest)):
        return None
    return cast.resolve_span(rest, None)


def _is_written(cast: Cast, owner: Span) -> bool:
    """Return whether who owns a text is a person with a name: "Artikel | des Ökonomen X Y"."""
    words, speech = owner.of(cast.text).lower().split(" "), cast.speech
    naming = cast.read(owner) if words[0] in speech.genitives | speech.genitive else None
    named = naming is not None and bool(naming.role) and " " in naming.name
    return named and naming is not None and is_person_noun(naming.noun, speech)


def _matches(cast: Cast, entry: Entry, naming: Naming) -> bool:
    """Return whether a description repeats an earlier source's role or name."""
    noun = to_key(naming.noun)
    told = to_key(f"{entry.role or ''} {entry.name} {entry.noun}")
    if noun not in told or _is_of_another(cast.speech, told.split(), noun.rpartition(" ")[2]):
        return False
    if not naming.describing and len(noun) >= _LONG_NOUN and " " not in noun:
        return any(word.endswith(noun) for word in told.split())  # "Finanzministerin"
    words = (*noun.split(), *(to_key(w) for w in naming.describing if len(w) > _SHORT_WORD))
    return {*words} <= {*told.split()}


def _is_of_another(speech: Speech, told: list[str], noun: str) -> bool:
    """Return whether a noun tells but to whom somebody belongs: "a spokesman for | the mayor |"."""
    hangs = False
    if speech.order_tells and f"{noun}'s" in told:
        return True
    for word in told:
        if word.endswith(noun) and not hangs:
            return False
        links = word in speech.linking or word in speech.genitive or word in speech.genitives
        hangs = links or (hangs and word not in speech.also)
    return True


def _may_tell(cast: Cast, naming: Naming, span: Span) -> bool:
    """Return whether a phrase may tell who somebody is that was named without a role."""
    words = span.of(cast.text).lower().replace("’", " ").replace("'", " ").split()
    if cast.speech.order_tells:
        return is_past_self(cast, naming, span)
    head = cast.speech.things_have_gender and words[1:2] == [naming.noun]
    return head and naming.noun in cast.speech.people and not is_many(naming.noun, cast.speech)
