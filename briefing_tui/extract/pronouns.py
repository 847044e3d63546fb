"""Find whom a pronoun means, or a bare noun that takes up who spoke: "he", "it", "the expert"."""

from __future__ import annotations

from itertools import takewhile

from briefing_tui.extract.agreement import (
    agrees,
    has_article_of,
    is_called,
    is_described_so,
    with_gender,
)
from briefing_tui.extract.names import is_many, is_person_noun
from briefing_tui.extract.owned_things import STOP, heard_behind_thing, heard_in_medium
from briefing_tui.extract.phrasebook import part_elided, phrasebook
from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.extract.together import each_of
from briefing_tui.extract.told_above import told_above
from briefing_tui.extract.whom_meant import gender_meant, noun_meant
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_MARKS: Final = frozenset("“\"«„‘'")
_PIECE: Final = 24
"""Code points of "contribution from "."""
_PENNED: Final = 24
"""Code points of "signe un long édito", at most."""
_BY: Final = 6
"""Code points of "par" and the spaces around it, at most."""
_TOPIC: Final = 12
"""Code points of "Et quant à l'", at most."""
_FAR: Final = 2
"""Sentences' ends between two sentences that are not neighbours."""
_VERB: Final = 2
"""Words of "a répondu"."""
_LATTER: Final = 2
"""Words of "the latter"."""


def resolve_pronoun(
    cast: Cast, word: str, span: Span, about: tuple[Span | None, ...]
) -> Entry | None:
    """Return whom "he" means: the one the text was about, else the last who spoke."""
    gender = cast.speech.pronouns.get(word, cast.speech.owners.get(word, "x"))
    if gender == "x":
        return None
    gender = "p" if cast.many else gender
    earlier = dict.fromkeys(before for before in about if before and before.start < span.start)
    if gender == "p" and (cast.speech.adjectives_behind or cast.speech.order_tells):
        pairs = (before for before in earlier if len(each_of(cast.press, before)) > 1)
        if (both := next(pairs, None)) is not None:
            return cast.resolve_span(both, None)  # "Ana Ruiz et Ivo Brandt … Ils"
    for span_before in (part for before in earlier for part in each_of(cast.press, before)):
        entry = _noted_at(cast, span_before) or cast.resolve_span(span_before, None)
        entry = heard_behind_thing(cast, entry, span_before, span.start) or entry
        if gender == "n" and entry is not None and _is_author(cast, span_before):
            return entry
        if entry is not None and (
            agrees(cast, entry, gender) or is_described_so(cast, entry, span_before, gender)
        ):
            far = gender == "n" and _is_far(cast, span_before, span)
            if far and (named := cast.last_outlet(span.start, span_before.end)) is not None:
                return named
            told = _man_behind(cast, entry, Span(span_before.end, span.start), gender)
            entry.mention(span_before)
            return told or with_gender(entry, gender)
        if entry is not None and _is_only_medium(cast, entry, span_before, span, gender):
            return entry
        owner = _owner_of_thing(cast, span_before, gender)
        if owner is not None and agrees(cast, owner, gender):
            return with_gender(owner, gender)
    above = told_above(cast, span.start) if gender in "mf" else None
    for at, entry in cast.trail.backwards(RECENT, before=span.start):
        if span.start - at > NEAR or (above is not None and at < above.start):
            break
        if agrees(cast, entry, gender):
            guest = heard_in_medium(cast, entry, at, span.start)
            if guest is not None and (
                has_article_of(cast, guest, gender) or agrees(cast, guest, gender)
            ):
                return with_gender(guest, gender)
            thing = entry.kind is SourceKind.OUTLET and cast.speech.things_have_gender
            named = cast.last_outlet(span.start, at) if thing or gender == "n" else None
            named = named if named is None or agrees(cast, named, gender) else None
            return named or with_gender(entry, gender)
    teller = cast.resolve_span(above, None) if above is not None else None
    if teller is not None and agrees(cast, teller, gender):
        return with_gender(teller, gender)
    named = cast.last_outlet(span.start)
    if gender == "n" or named is None:
        return named
    sure = cast.outer is None and is_called(cast, named, gender, sure=True)
    return named if sure else None


def _owner_of_thing(cast: Cast, span: Span, gender: str) -> Entry | None:
    """Return the person on whom a subject tells something: "the home | of a doctor | … He"."""
    if gender not in "mf" or not cast.speech.order_tells:
        return None
    words = span.of(cast.text).split(" ")
    whose = next((k for k in range(1, len(words) - 1) if words[k] in cast.speech.complement), 0)
    if not whose:
        return None
    return cast.resolve_span(Span(span.end - len(" ".join(words[whose + 1 :])), span.end), None)


def _is_author(cast: Cast, named: Span) -> bool:
    """Return whether a text of somebody is told of, which speaks for them: "a letter by | X"."""
    before = cast.text[max(0, named.start - _PIECE) : named.start].lower().split()[-2:]
    by = len(before) > 1 and cast.speech.order_tells and before[0] in cast.speech.talks
    return by and any(before[1] in words for words in (cast.speech.agent, cast.speech.origins))


def _is_only_medium(cast: Cast, entry: Entry, named: Span, span: Span, gender: str) -> bool:
    """Return whether "he" can but be the paper of the sentence before, as a translation has it.

    "The Czech daily X fears so. “…,” he writes", or "she": none else has been named or quoted.
    """
    if entry.kind is not SourceKind.OUTLET or gender not in "mf" or not cast.speech.order_tells:
        return False
    start = cast.text.rfind("\n", 0, span.start) + 1
    told = not cast.speech.media.keys().isdisjoint(named.of(cast.text).lower().split())
    between = cast.text[named.end : span.start]
    again = not cast.speech.also.isdisjoint(between.split()[-1:])
    if named.start < start or not told or not (again or STOP.search(between)):
        return False
    here = (who for at, who in cast.trail.backwards(RECENT, before=span.start) if at >= start)
    people = any(who.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS) for who in here)
    return not people and cast.names.begun_before(span.start, gender, span.start - start) is None


def _man_behind(cast: Cast, medium: Entry, between: Span, gender: str) -> Entry | None:
    """Return the man whom a text told of behind a medium that need not be a "he"."""
    may = cast.speech.nouns_capitalised and gender == "m" and medium.kind is SourceKind.OUTLET
    if not may or is_called(cast, medium, gender, sure=True):
        return None
    for at, entry in cast.trail.backwards(RECENT, before=between.end):
        if at < between.start:
            return None
        if entry.kind is SourceKind.PERSON and entry.gender in ("?", gender):
            return entry
    return None


def named_beside(cast: Cast, found: Attribution) -> Entry | None:
    """Return whom a pronoun means that the subject of the sentence before cannot be."""
    if found.before is None and found.beside is None:
        return None  # as mostly
    if found.antecedent is not None and cast.speech.verb_second:
        return None  # "in der er warnt", behind who gave it
    words = found.mention.of(cast.text)
    last = words.rpartition(" ")[2].lower()
    latter = cast.speech.adjectives_behind and last in cast.speech.latter
    if latter and found.before and not cast.press.is_medium(found.before.of(cast.text)):
        return None  # "Jane Roe demande l'heure à | une gardienne |. « … », répond celle-ci"
    gender = gender_meant(words, cast.speech) or _anybody(cast, found, words)
    if gender == "s" and found.before is not None:
        topic = cast.resolve_span(found.before, None)
        if topic is not None and topic.kind is SourceKind.PERSON:
            return topic
    if found.before is not None and noun_meant(words, cast.speech) in cast.speech.anyone:
        topic = cast.resolve_span(found.before, None)  # "a grower … this man"
        return topic if topic is not None and agrees(cast, topic, gender) else None
    if found.beside is None or not gender or _may_be_paper(cast, found, words):
        return None
    topic = _whom(cast, found.before) if found.before is not None else None
    if topic is not None and found.before is not None:
        _note_gender(cast, topic, Span(found.before.end, found.mention.start))
    if topic is not None and _is_own_medium(cast, topic, found, gender):
        return None
    if topic is not None and topic.kind is SourceKind.OUTLET and found.before is not None:
        at, again = found.before, f", {words.lower()} "
        lead = cast.text[max(0, at.start - _TOPIC) : at.start].lower().split()
        turns = not phrasebook(cast.speech.topics).keys().isdisjoint(lead)
        if turns and cast.text.startswith(again, at.end):
            return topic  # "Quant au Soir, | il | a vu X. Rien n'y fait, conclut-il"
    person = topic is not None and (topic.kind is SourceKind.PERSON or _is_told_of(cast, found))
    if topic is not None and person and agrees(cast, topic, gender):
        if words.lower().partition(" ")[2] not in cast.speech.fellows:
            return None
        found.via = found.via or ((found.beside.medium,) if found.beside.medium else ())
        return topic
    for span in (part for whole in found.beside.people for part in each_of(cast.press, whole)):
        if topic is not None and _is_friend(cast, topic, found.before, span, gender):
            continue  # "| Un ami | de Jo Roe a peur. « … », dit-il"
        entry = cast.resolve_span(span, None)
        if entry is not None and agrees(cast, entry, gender):
            medium = found.beside.medium
            found.via = found.via or ((medium,) if medium is not None else ())
            return with_gender(entry, gender)
    return None


def _may_be_paper(cast: Cast, found: Attribution, words: str) -> bool:
    """Return whether "notre confrère" means a paper, none of those beside being told to write."""
    if found.beside is None or words.lower().partition(" ")[2] not in cast.speech.fellows:
        return False
    spans = [*found.beside.people, *([found.before] if found.before is not None else [])]
    before = (cast.text[max(0, span.start - _BY) : span.start].split() for span in spans)
    signed = any(lead and lead[-1].lower() in cast.speech.agent for lead in before)
    columns = cast.speech.columns | cast.speech.pieces
    behind = (part_elided(cast.text[span.end : span.end + _PENNED]).split() for span in spans)
    signed = signed or not all(map(columns.isdisjoint, behind))
    entries = (cast.resolve_span(span, None) for span in spans)
    return not signed and not any(entry is not None and entry.medium for entry in entries)


def _is_friend(cast: Cast, topic: Entry, before: Span | None, named: Span, gender: str) -> bool:
    """Return whether a name but tells whose somebody is that a sentence is about."""
    if before is None or not before.start < named.start < before.end:
        return False
    one = topic.kind is SourceKind.ANONYMOUS and cast.speech.adjectives_behind
    return one and agrees(cast, topic, gender)


def _is_own_medium(cast: Cast, medium: Entry, found: Attribution, gender: str) -> bool:
    """Return whether a sentence is about the medium that says all of it.

    "| Le quotidien | blâme les juges, qui ont, écrit-il, « dormi »"
    """
    named, behind = found.before, found.mention.start
    if named is None or medium.kind is not SourceKind.OUTLET or not cast.speech.adjectives_behind:
        return False
    if named.end > behind or STOP.search(cast.text, named.end, behind) is not None:
        return False
    if found.mention.of(cast.text) in cast.text[named.end : behind].replace("’", " ").split():
        return False  # "Le Monde voit sa colère : | il | a, dit-il, « tout perdu »"
    return agrees(cast, medium, gender) or is_described_so(cast, medium, named, gender)


def _note_gender(cast: Cast, entry: Entry, behind: Span) -> None:
    """Note what the first pronoun behind a name tells: "its reporter X went. | She found a man"."""
    if not cast.speech.order_tells or entry.kind is not SourceKind.PERSON or entry.gender != "?":
        return
    told = takewhile(lambda word: word[0] not in _MARKS, behind.of(cast.text).split())
    sexes = (cast.speech.pronouns.get(word.lower(), "x") for word in told if word.istitle())
    entry.gender = next((gender for gender in sexes if gender in "mf"), "?")


def _anybody(cast: Cast, found: Attribution, words: str) -> str:
    """Return that "the expert" may mean a man or a woman beside whom the text has no other.

    So may "the economist", where one of those named in the sentence before is called so.
    """
    noun = noun_meant(words, cast.speech)
    critic = cast.speech.order_tells and noun in cast.speech.resuming
    critic = critic and words.endswith(noun)  # not "The Economist"
    if noun in cast.speech.anyone:
        return cast.speech.people[noun]
    if noun in cast.speech.generic or critic:
        return "s" if _is_new(cast, noun, found.mention.start) else ""
    if not noun or found.beside is None:
        return ""
    told = (person.of(cast.text).lower().split() for person in found.beside.people)
    return "s" if any(noun in lows[:-1] for lows in told) else ""


def _is_told_of(cast: Cast, found: Attribution) -> bool:
    """Return whether the sentence before was about somebody without a name: "Ein Beamter"."""
    before = found.before
    if before is not None and cast.speech.adjectives_behind:
        lead = cast.text[before.end : found.mention.start].rstrip()
        opens = next((k for k, mark in enumerate(lead) if mark in _MARKS), len(lead))
        colon = lead[:opens].rstrip()[-1:] == ":" and STOP.search(lead, 0, opens) is None
        if not colon and not _has_spoken(cast, lead[:opens]):
            return False  # but "Une élue tranche : « Non. Jamais », lâche-t-elle"
    topic = cast.resolve_span(before, None) if before is not None else None
    if before is None or topic is None or found.rule == "colon":
        return False
    if before.of(cast.text).partition(" ")[0].lower() in cast.speech.owners:
        return False  # "Sein Rat"
    return topic.kind is SourceKind.ANONYMOUS and is_person_noun(topic.noun, cast.speech)


def _has_spoken(cast: Cast, behind: str) -> bool:
    """Return whether a subject says something: "Le maire | a répondu | à X. « Non », dit-il"."""
    speech = cast.speech
    first = behind.lower().split(maxsplit=_VERB)[:_VERB]
    done = first[: 1 + (not speech.auxiliaries.isdisjoint(first[:1]))]
    return any(word in speech.verbs or word in speech.past_participles for word in done)


def _is_far(cast: Cast, before: Span, span: Span) -> bool:
    """Return whether a whole sentence stands between two spans."""
    return len(STOP.findall(cast.text, before.end, span.start)) >= _FAR


def _noted_at(cast: Cast, span: Span) -> Entry | None:
    """Return whom a pronoun before, or "the expert", has been found to mean."""
    for at, entry in cast.trail.backwards(1, before=span.start + 1):
        words = span.of(cast.text)
        sure = words.lower() in cast.speech.pronouns or bool(noun_meant(words, cast.speech))
        sure = sure or (cast.speech.order_tells and entry.kind is SourceKind.PERSON)
        return entry if at == span.start and sure else None
    return None


def _whom(cast: Cast, span: Span) -> Entry | None:
    """Return whom words mean, as has been found where they stand, or as they are read anew."""
    known = _noted_at(cast, span) if cast.speech.order_tells else None
    return known or cast.resolve_span(span, None)


def taken_up(cast: Cast, found: Attribution) -> Entry | None:
    """Return who spoke through a medium just before, where words mean nobody else."""
    speech, context = cast.speech, found.context
    if not speech.generic or context is None or context.heard is None:
        return None
    words = found.mention.of(cast.text).lower().split()
    if len(words) < _LATTER or words[0] not in speech.definite:
        return None
    if words[-1] in speech.media:
        return None
    last = context.heard[0]
    if context.outlet or not (context.heard[1] or found.via):
        return None
    if (
        last.kind is SourceKind.OUTLET
        or "\n" in cast.text[context.mention.end : found.mention.start]
    ):
        return None
    if speech.latter.get(words[-1]) == "second":
        return last if len(words) == _LATTER else None
    called = _may_be_called(cast, last, words[1:], found.mention.start)
    return last if called or _may_mean_guest(cast, last, context, words, found.mention) else None


def _may_mean_guest(
    cast: Cast, last: Entry, context: Attribution, words: list[str], mention: Span
) -> bool:
    """Return whether a description is of a guest just introduced: "gives X the floor. The poet"."""
    speech = cast.speech
    noun = next((word for word in words if word in speech.people), "")
    told = context.rule == "introduced" and " " in last.name and bool(noun)
    if not told or not speech.order_tells or is_many(noun, cast.speech):
        return False
    if noun in speech.sole and speech.former.isdisjoint(words):
        return False  # "The minister" is another
    fits = last.kind is SourceKind.PERSON and {last.gender, speech.people[noun]} != {"m", "f"}
    return fits and noun not in cast.text[max(0, mention.start - NEAR) : mention.start].lower()


def _may_be_called(cast: Cast, last: Entry, words: list[str], at: int) -> bool:
    """Return whether "the same source" or "the expert" is who spoke last."""
    noun = words[-1]
    if {last.gender, cast.speech.people.get(noun)} == {"m", "f"}:
        return False
    described = noun in cast.speech.generic or noun in cast.speech.anyone
    described = described and cast.speech.order_tells  # "the | political | scientist"
    if len(words) > 1 + (described or words[0] in cast.speech.same):
        return False
    if last.kind is SourceKind.ANONYMOUS:
        return noun in last.name.lower().split() or noun in cast.speech.anyone
    if last.kind is not SourceKind.PERSON:
        return False
    new = _is_new(cast, noun, at)
    if new:
        last.noun = last.noun or noun
    return new


def _is_new(cast: Cast, noun: str, at: int) -> bool:
    """Return whether a noun for one of many stands in a text for the first time."""
    one = is_person_noun(noun, cast.speech) and not is_many(noun, cast.speech)
    if noun not in cast.speech.generic and (not one or noun in cast.speech.sole):
        return False
    return noun not in cast.text[max(0, at - NEAR) : at].lower()
