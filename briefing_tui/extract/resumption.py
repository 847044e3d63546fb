"""Find which of those named before a noun alone takes up: "the expert"."""

from __future__ import annotations

from itertools import pairwise

from briefing_tui.extract.agreement import with_gender
from briefing_tui.extract.leaders import leader_meant
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_many, is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

AGED: Final = late(r"-year-old$")
"""How a description ends that but tells an age: "the 40-year-old"."""
_SHORT_WORD: Final = 2
_OF_SO_MANY: Final = 4
"""Words of "the mother of three"."""
_ARTICLE: Final = 8
"""Code points of a comma and an article behind it, and some more."""
_STEM: Final = 4
"""Letters of "year-old" or "jährige" that tell the word whatever its ending is."""
_CITING: Final = 12
"""Code points of the verb before "this", and of what stands behind its noun."""
_SEXES: Final = ("m", "f")
_TOLD_OF: Final = ("introduced", "subject before")
"""Rules by which a sentence tells of somebody, the second only where adjectives stand behind."""
_OBLIQUE: Final = 800
"""Code points back in which somebody was named who has not spoken yet."""


def whom_told(cast: Cast, context: Attribution | None) -> Span | None:
    """Return whom a text told of before it: whom its sentence was about, if it names another."""
    if context is None or context.rule not in _TOLD_OF:
        return None  # mostly
    he = context.before and context.mention.of(cast.text).lower() in cast.speech.pronouns
    if not he and context.rule not in _TOLD_OF[: 1 + cast.speech.adjectives_behind]:
        return None
    return context.before or context.mention


def resume_compatriot(cast: Cast, naming: Naming, span: Span, before: Span | None) -> Entry | None:
    """Return the person named last whom their nation's noun means: "la Suédoise".

    Where nobody was, it is a paper of that nation: "Le Temps … « Trop tard », juge | le Suisse |".
    """
    nation, speech = naming.name.lower(), cast.speech
    if not (speech.adjectives_behind and naming.definite) or naming.noun or " " in nation:
        return None
    home = country_of(nation, cast.language.code)
    if naming.gender == "p" or home is None:
        return None
    topic = _topic(cast, before, span)
    recent = (entry for at, entry in cast.trail.backwards(RECENT) if span.start - at < NEAR)
    people = (entry for entry in (topic, *recent) if entry and entry.kind is SourceKind.PERSON)
    found = next((entry for entry in people if entry.gender in ("?", naming.gender)), None)
    paper = cast.last_outlet(span.start) if found is None else None
    return paper if paper is not None and paper.country == home else found


def _varied(cast: Cast, span: Span, before: Span | None) -> Entry | None:
    """Return the one person just named whom a text calls by what else they are.

    "the Italian", "the mother of three", "the French researcher" of somebody without a role
    """
    words, speech = span.of(cast.text).split(), cast.speech
    if not _SHORT_WORD <= len(words) <= _OF_SO_MANY or words[0].lower() not in speech.definite:
        return None  # most phrases
    noun, tag = words[1].lower(), ""
    if len(words) == _OF_SO_MANY:
        counted = noun in speech.parents and words[2] in speech.complement
        if not counted or words[3] not in speech.indefinite:
            return None
    elif len(words) > _SHORT_WORD:
        noun, tag = words[2].lower(), country_of(words[1], cast.language.code) or ""
        if (
            not (tag and is_person_noun(noun, speech))
            or noun in speech.sole
            or is_many(noun, speech)
        ):
            return None
    elif noun not in speech.natives or cast.names.full_name(words[1], span.start) is not None:
        return None
    elif cast.press.is_review and find_outlet(span.of(cast.text)) is not None:
        return None  # "The Scotsman", "The Australian"
    gender = speech.people.get(noun, "x")
    who = _only_one(cast, before, span)
    if who is None or not (gender == "x" or who.gender in ("?", gender)):
        return None
    return with_gender(who, gender) if not tag or who.role is None else None


def _only_one(cast: Cast, before: Span | None, span: Span) -> Entry | None:
    """Return the person of the sentence before, or who spoke last, if no other was named since."""
    last = next(iter(cast.trail.backwards(1, before=span.start)), None)
    at, who = last if last is not None and span.start - last[0] < NEAR else (span.start, None)
    if (topic := _topic(cast, before, span)) is not None and before is not None:
        at, who = before.start, topic
    if who is None or who.kind is not SourceKind.PERSON:
        return None
    for sex in _SEXES:
        named = cast.names.begun_before(span.start, sex, span.start - at)
        if named is not None and not named.of(cast.text).endswith(who.name.split()[-1]):
            return None
    return who


def _last_name(cast: Cast, at: int, gender: str) -> Span | None:
    """Return the last full name near before an offset of who has a gender, or the only one."""
    if gender in _SEXES:
        return cast.names.begun_before(at, gender, _OBLIQUE)
    return _only_name(cast, at) if cast.speech.order_tells else None


def _only_name(cast: Cast, at: int) -> Span | None:
    """Return the one full name that a paragraph holds before an offset."""
    reach = at - cast.text.rfind("\n", 0, at) - 1
    named = (cast.names.begun_before(at, sex, reach) for sex in _SEXES)
    found = [each for each in named if each is not None]
    return found[0] if len(found) == 1 else None


def native_meant(cast: Cast, naming: Naming, span: Span, before: Span | None) -> Entry | None:
    """Return the person just named whom a noun for where they come from means: "der Zürcher"."""
    words, speech = span.of(cast.text).split(), cast.speech
    if speech.order_tells:
        return _varied(cast, span, before) or leader_meant(cast, span)
    low = words[-1].lower()
    if not (low.endswith(speech.native_endings) or low in speech.natives):
        return None  # most phrases
    known = naming.noun not in ("", low) or is_person_noun(low, speech)
    known = known or is_kind_of(low, speech.bodies, speech)  # "der Handelskammer"
    if known or len(words) != _SHORT_WORD or words[0].lower() not in speech.definite:
        return None  # "eine Pendlerin"
    gender = speech.subject_genders.get(words[0].lower(), "")
    if cast.names.full_name(words[1], span.start) or cast.press.is_medium(span.of(cast.text)):
        return None
    topic = _topic(cast, before, span)
    if topic is None or topic.kind is not SourceKind.PERSON:
        start = cast.text.rfind("\n", 0, span.start)
        people = (e for at, e in cast.trail.backwards(RECENT, before=span.start) if at > start)
        topic = next((entry for entry in people if entry.kind is SourceKind.PERSON), None)
    fits = topic is not None and topic.gender in ("?", gender) and gender in _SEXES
    return with_gender(topic, gender) if fits and topic is not None else None


def is_of_other_sex(cast: Cast, entry: Entry, naming: Naming) -> bool:
    """Return whether an article tells that a noun for both means another: "la | ministre"."""
    told = entry.kind is SourceKind.PERSON and cast.speech.people.get(naming.noun) == "x"
    known = naming.gender in _SEXES and entry.gender in _SEXES
    return told and known and entry.gender != naming.gender


def is_of_other_age(cast: Cast, naming: Naming, at: int) -> bool:
    """Return whether the text has told but other ages of late than a description does."""
    aged = next((word for word in naming.describing if word[0].isdigit()), "")
    age, hyphen, noun = aged.partition("-")
    before = cast.text[max(0, at - NEAR) : at] if hyphen else ""
    ages = [word for word in before.split() if f"-{noun[:_STEM]}" in word and word[0].isdigit()]
    return bool(ages) and not any(word.startswith(f"{age}-") for word in ages)


def may_resume(cast: Cast, noun: str, at: int) -> bool:
    """Return whether a noun may mean whoever was named: "the author", „der CSU-Politiker“."""
    speech = cast.speech
    if speech.nouns_capitalised and (
        is_person_noun(noun, speech) or is_kind_of(noun, speech.people, speech)
    ):
        alone = is_kind_of(noun, speech.sole, speech) or is_many(noun, cast.speech)
        feminine = noun.endswith((*speech.feminine_endings, *speech.either_endings))
        alone = alone or (cast.text[at : at + 4].lower() == "die " and not feminine)
        return not alone and not _is_new_before(cast, noun, at)
    known = noun in speech.anyone or is_kind_of(noun, speech.resuming, speech)
    if speech.adjectives_behind and speech.sole:  # “dit l'horloger”, of whom was just named
        known = known or (
            is_person_noun(noun, speech) and speech.sole.isdisjoint((noun, *noun.split("-")))
        )
        return known and (noun in speech.resuming or not is_many(noun, cast.speech))
    return known or bool(AGED.search(noun))


def is_past_self(cast: Cast, naming: Naming, span: Span) -> bool:
    """Return whether words tell what somebody named was before: "the former teacher"."""
    speech, noun = cast.speech, naming.noun
    was = speech.order_tells and not speech.former.isdisjoint(map(str.lower, naming.describing))
    if not was or not is_person_noun(noun, speech) or is_many(noun, cast.speech):
        return False
    words = span.of(cast.text).partition(" ")[2]
    before = cast.text[max(0, span.start - 2 * NEAR) : span.start]
    return f" {words}" not in before  # of "a former teacher" the text has told


def _is_new_before(cast: Cast, noun: str, at: int) -> bool:
    """Return whether a text has told of somebody by the noun alone: "mit einem Offizier"."""
    before = cast.text[max(0, at - NEAR) : at].lower().split()
    pairs = pairwise(before)
    return any(word.startswith(noun) and one in cast.speech.indefinite for one, word in pairs)


def _points_on(cast: Cast, span: Span) -> bool:
    """Return whether "this" points at what follows: "cite | ce diplomate |, qui veut rester"."""
    speech, before = cast.speech, cast.text[max(0, span.start - _CITING) : span.start].lower()
    leads = speech.citing | speech.addressee
    if not speech.adjectives_behind or leads.isdisjoint(before.split()[-1:]):
        return False
    mark, _, behind = cast.text[span.end : span.end + _CITING].lstrip().partition(" ")
    return mark == ":" or (mark == "," and behind.partition(" ")[0] in speech.relatives)


def resumed(cast: Cast, naming: Naming, span: Span, before: Span | None) -> Entry | None:
    """Return the person named last, where a bare noun such as "l'expert" can mean them.

    The one that the sentence before was about goes first.
    """
    speech, gender = cast.speech, _gender_meant(cast, naming, span)
    pointed = span.of(cast.text).lower().partition(" ")[0] in speech.these  # "ce pêcheur de Brest"
    if pointed and _points_on(cast, span):
        return None
    kin = naming.noun in speech.kin
    before_it = cast.text[max(0, span.start - _CITING) : span.start].lower().split()
    if speech.drops_subject and not speech.replies.isdisjoint(before_it[-1:]):
        return None  # "“…?”, asks X. Respuesta | del alcalde | : "
    if _hangs_on(cast, naming, span) or (kin and not (pointed and speech.adjectives_behind)):
        return None
    topic = _topic(cast, before, span)
    if kin:  # "cette fille de pêcheur", of whom was just told
        known = topic is not None and topic.kind is SourceKind.PERSON
        return topic if known and topic and topic.gender in ("?", gender) else None
    if naming.noun in speech.anyone and speech.order_tells:
        return None
    new = topic is not None and topic.kind is SourceKind.PERSON and topic.role is None
    if new and topic is not None and _may_be_resumed(cast, topic, gender, naming.noun):
        return with_gender(topic, gender)
    if naming.noun not in speech.resuming and _is_introduced(cast, span):
        return None
    party = speech.adjectives_behind and naming.noun in speech.resuming  # "l'élu de la majorité"
    was = speech.adjectives_behind and naming.definite  # "l'ancien buteur de Parme"
    party = party or (was and not speech.former.isdisjoint(map(str.lower, naming.describing)))
    party = party and topic is not None and topic.kind is SourceKind.PERSON
    told = len(naming.describing) > 1 or not speech.bodies.isdisjoint(naming.describing)
    if told and not (party or pointed):
        return None
    if not (may_resume(cast, naming.noun, span.start) or is_past_self(cast, naming, span)):
        return None
    unnamed = topic is not None and topic.kind is SourceKind.ANONYMOUS
    unsure = unnamed and naming.noun in speech.selfsame
    if topic and not unsure and _may_be_resumed(cast, topic, gender, naming.noun):
        return with_gender(topic, gender)
    telling = (word for word in naming.describing if word.lower() not in speech.former)
    if not pointed and not speech.before_nouns.issuperset(telling):
        return None  # but "le vieil homme"
    return _named_last(cast, naming, span, gender, unsure=unsure)


def _gender_meant(cast: Cast, naming: Naming, span: Span) -> str:
    """Return the gender that a bare noun tells, or else its article."""
    speech = cast.speech
    gender = speech.people.get(naming.noun, "x")
    gender = naming.gender if gender == "x" else gender
    if gender not in _SEXES or naming.noun.endswith(speech.either_endings):
        article = span.of(cast.text).partition(" ")[0].lower()
        gender = speech.subject_genders.get(article, gender)
    return gender


def _named_last(
    cast: Cast, naming: Naming, span: Span, gender: str, *, unsure: bool
) -> Entry | None:
    """Return the person named last before a bare noun, `unsure` where the topic has no name."""
    named = _last_name(cast, span.start, gender)
    if unsure and named is not None:
        return cast.resolve_span(named, None)  # "L'intéressé" is not "une source"
    if (entry := _latest(cast, naming, span, gender, named)) is not None:
        return with_gender(entry, gender)
    if named is not None and cast.speech.nouns_capitalised:
        named = named if "\n" not in cast.text[named.end : span.start] else None
    last = cast.resolve_span(named, None) if named is not None else None
    return last if last is not None and not _is_another(cast, last, naming.noun) else None


def _is_introduced(cast: Cast, span: Span) -> bool:
    """Return whether a comma sets off what a new person is: "Le mécanicien, | un Géorgien |,"."""
    if not cast.speech.adjectives_behind or cast.text[span.end : span.end + 2] != ", ":
        return False
    article = cast.text[span.end + 2 : span.end + _ARTICLE].partition(" ")[0]
    return article in cast.speech.indefinite and cast.speech.genders.get(article) in _SEXES


def _latest(
    cast: Cast, naming: Naming, span: Span, gender: str, named: Span | None
) -> Entry | None:
    """Return the last source near words that they may mean, if it came behind a name."""
    aged = naming.noun[:1].isdigit()  # "der | 51-Jährige" is nobody new
    for at, entry in cast.trail.backwards():
        if span.start - at > NEAR or (named is not None and at < named.start):
            return None
        if cast.speech.nouns_capitalised and not aged and _is_below(cast, at, span.start):
            return None
        new = entry.kind is SourceKind.ANONYMOUS and _is_of_trade(cast, naming.noun)
        if new and _is_below(cast, at, span.start):
            continue  # "un habitant … ¶ … | le boulanger |"
        if _may_be_resumed(cast, entry, gender, naming.noun):
            return entry
    return None


def _is_of_trade(cast: Cast, noun: str) -> bool:
    """Return whether a noun tells of a trade, and so of somebody new: not "l'homme"."""
    either = noun in cast.speech.resuming or noun in cast.speech.selfsame
    return cast.speech.adjectives_behind and not (either or noun in cast.speech.anyone)


def _hangs_on(cast: Cast, naming: Naming, span: Span) -> bool:
    """Return whether a phrase says whose somebody is: "der Anwalt | des Ministers"."""
    words = span.of(cast.text).lower().split()
    behind = words[words.index(naming.noun) + 1 :] if naming.noun in words else []
    return bool(behind) and behind[0] in cast.speech.genitives


def _topic(cast: Cast, before: Span | None, span: Span) -> Entry | None:
    """Return whom the sentence before a description was about, if it names them."""
    if before is None or _is_below(cast, before.end, span.start):
        return None  # another paragraph may be about another
    known = before.start < span.start
    known = known and before.of(cast.text).lower() not in cast.speech.pronouns
    return cast.resolve_span(before, None) if known else None


def _is_below(cast: Cast, start: int, end: int) -> bool:
    """Return whether a paragraph begins between two offsets, and not but words behind a colon."""
    line = cast.text.rfind("\n", start, end)
    return line >= 0 and cast.text[start:line].rstrip()[-1:] != ":"


def _is_another(cast: Cast, entry: Entry, noun: str) -> bool:
    """Return whether somebody has another office than a noun tells, or writes for a medium."""
    speech, role = cast.speech, (entry.role or "").lower()
    if cast.hearer is not None and cast.hearer.of(cast.text).endswith(entry.name):
        return True  # "Die Zeit schickt Jan Roe. „…“, erzählt ihm | der Wirt |"
    if speech.adjectives_behind:
        words = role.split()
        if noun in speech.staff and words and speech.staff.isdisjoint(words):
            return not speech.sole.isdisjoint(words)  # "il premier X … | il giornalista |"
        if noun in speech.styled and not {*speech.styled[noun].split()}.isdisjoint(words):
            return False  # "la presidente del Consiglio, X … la premier"
        return noun in speech.sole and noun not in words and not speech.sole.isdisjoint(words)
    writes = speech.nouns_capitalised and is_kind_of(role.rpartition(" ")[2], speech.staff, speech)
    return writes and not is_kind_of(noun, speech.staff, speech)


def _may_be_resumed(cast: Cast, entry: Entry, gender: str, noun: str) -> bool:
    """Return whether a noun of a gender may mean a person, or somebody without a name."""
    fits = entry.gender in ("?", gender or entry.gender)
    if entry.kind is SourceKind.PERSON:
        return fits and not _is_another(cast, entry, noun)
    if entry.kind is not SourceKind.ANONYMOUS or not is_person_noun(entry.noun, cast.speech):
        return False
    same = entry.gender == gender and not is_many(entry.noun, cast.speech)
    if cast.speech.nouns_capitalised:
        same = same and _may_be_one(cast, entry.noun, noun)
    return same or (fits and noun in cast.speech.selfsame)


def _may_be_one(cast: Cast, one: str, noun: str) -> bool:
    """Return whether somebody may be called both: "ein Taxifahrer", and then "der Mann"."""
    speech, either = cast.speech, cast.speech.anyone
    wide = noun in either or one in either or noun.endswith(speech.either_endings)
    wide = wide or is_kind_of(noun, speech.resuming, speech)
    return wide or one.endswith(noun) or noun.endswith(one)
