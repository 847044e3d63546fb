"""Tell who speaks behind a colon where the verb closes its clause: "X besucht, der …: “…”"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_idle, match_before
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Search

_FULL_NAME: Final = 2
"""How an infinitive ends where a clause is closed by it."""
_CLAUSE_TOKENS: Final = 3
"""Tokens that a clause in front of a colon has at least."""


def met_before(search: Search, clauses: Clauses, colon: int) -> tuple[Phrase, Phrase | None] | None:
    """Return whom somebody met, and who did: "Der Stern hat | X | besucht, der …: |"."""
    gathering = search.speech.gathering
    first = clauses.start_of(colon)
    related = first > _CLAUSE_TOKENS and clauses.relative_at(first, colon - 1) is not None
    verb = first - 2 if related else colon - 1
    if verb < _CLAUSE_TOKENS:
        return None
    met = match_before(search.low, verb, gathering) or search.low[verb] in gathering
    if (
        met < _FULL_NAME
        and search.kind[verb] == WORD
        and search.low[verb].endswith(search.speech.plain_endings)
    ):
        let = _let_before(search, clauses, verb)  # else a participle: "getroffen"
        if let is not None or not met:
            return let
    if not met:
        return _met_second(search, clauses, verb + 1)
    if search.low[verb] in search.speech.citing:
        return None
    who = _past_where(search, search.phrases.group_ending_at(verb - met))
    if who is None or who.pronoun or not search.phrases.may_speak(who):
        return None
    return who, search.phrases.first_subject(who.start)


def _past_where(search: Search, who: Phrase | None) -> Phrase | None:
    """Return whom somebody met, where it was passed over: "hat | X | auf dem Flur abgepasst"."""
    low, where = search.low, who
    while who is not None and (k := _preposition_before(search, who.start)):
        if low[k] in search.speech.beside:
            return who
        if low[k - 1] == ",":  # "die Anwältin, | Jo Roe |, im Foyer"
            name = search.phrases.name_ending_at(k - 2)
            apart = name is not None and low[name.start - 1] == ","
            return name if apart and name and name.end - name.start >= _FULL_NAME else where
        who = search.phrases.group_ending_at(k - 1)
    return who if who is not None and _may_be_told(search, who) else where


def _met_second(search: Search, clauses: Clauses, end: int) -> tuple[Phrase, Phrase | None] | None:
    """Return whom a medium meets by a verb in second place: "Dort traf sie | X |, der …: |"."""
    low, asking = search.low, search.speech.asking_for
    if asking.isdisjoint(low):
        return None  # most sentences
    verb = next((k for k in range(clauses.start_of(end), end) if low[k] in asking), end)
    who = search.phrases.group_ending_at(end - 1)
    while who is not None and (k := _preposition_before(search, who.start)):
        who = search.phrases.group_ending_at(k - 1)  # "den Wirt | aus Bonn"
    if who is None or who.pronoun or who.start <= verb or not search.phrases.may_speak(who):
        return None
    if low[who.end - 1] in search.speech.things:
        return None  # "begleitet die Debatte mit Spott: |"
    host = search.phrases.first_subject(who.start)
    medium = host is not None and (host.pronoun or _is_papers(search, host))
    return (who, host) if medium else None


def _preposition_before(search: Search, start: int) -> int:
    """Return the preposition before a group, an adjective passed over: "mit leiser | Ironie"."""
    plain = start > 1 and search.kind[start - 1] == WORD
    plain = plain and search.low[start - 1].endswith(search.speech.adjective_endings)
    k = start - 1 - plain
    return k if search.phrases.is_preposition(k) else 0


def _let_before(search: Search, clauses: Clauses, verb: int) -> tuple[Phrase, Phrase | None] | None:
    """Return whom somebody lets do something, and who does: "Der Stern lässt | X | erzählen: |"."""
    low, start = search.low, clauses.start_of(verb)
    finite = next((k for k in range(start, verb) if low[k] in search.speech.letting), 0)
    if not finite or low[finite + 1] in search.speech.reflexives:
        return None
    host = search.phrases.first_subject(verb)
    guest = clauses.cited_by(_past_adverbs(search, finite), host)
    if host is None or guest is None or guest.pronoun or guest.end > verb:
        return None
    named = search.kind[guest.end - _FULL_NAME : guest.end] == [NAME] * _FULL_NAME
    told = named or low[verb] in search.speech.verbs
    return (guest, host) if told and search.phrases.may_speak(guest) else None


def _past_adverbs(search: Search, k: int) -> int:
    """Return a token, or the last of the adverbs behind it."""
    while search.phrases.is_adverb(k + 1):
        k += 1
    return k


def is_no_speaker(phrases: Phrases, i: int) -> bool:
    """Return whether but a part of a page stands before a colon: "Bildunterschrift zu X: “…”".

    Or words such as many have said: "Man liest Sätze | wie diese | an den Wänden: “…”".
    """
    low, speech = phrases.low, phrases.speech
    alike = (k for k in range(1, i - 1) if low[k] in speech.as_said)
    if any(low[k + 1] in speech.these and phrases.kind[k - 1] == NAME for k in alike):
        return True
    parts = speech.columns | speech.captions
    if low[0] not in parts:
        return False
    if not speech.verbs.isdisjoint(low[:i]) or not speech.auxiliaries.isdisjoint(low[:i]):
        return False
    named = (k for k in range(1, i) if low[k] not in parts and low[k + 1] not in parts)
    return not any(map(phrases.names_outlet, named))


def leads_topic(phrases: Phrases, colon: int) -> bool:
    """Return whether words but tell what who spoke last goes on about: "Und | über Berlin |: "."""
    low, kind, speech, k = phrases.low, phrases.kind, phrases.speech, 0
    if not speech.nouns_capitalised:
        return False
    while k < colon and (low[k] in speech.also or low[k] == "," or phrases.is_adverb(k)):
        k += 1
    leads = speech.regarding | speech.beside | speech.responding if k else speech.regarding
    if _asks(low, k, colon, speech):
        return True
    if k + 1 >= colon or low[k] not in leads:
        return False
    for j in range(k + 1, colon):
        plain = kind[j] == NAME or phrases.is_determiner(j) or phrases.is_preposition(j)
        plain = plain or low[j].endswith(speech.adjective_endings) or low[j] in speech.possessive
        named = phrases.names_outlet(j) and not is_idle(low[j], low[:j], low[j + 1 :], speech)
        if not plain or low[j] in speech.verbs or named:
            return False
    return True


def _asks(low: list[str], k: int, colon: int, speech: Speech) -> bool:
    """Return whether but what was asked stands before a colon: "Auf | die Frage, ob er gehe: |"."""
    if low[k] not in speech.regarding and low[k] not in speech.responding:
        return False
    comma = low.index(",", k, colon) if "," in low[k:colon] else 0
    return (
        comma > k + 1 and low[comma - 1] in speech.questions and "," not in low[comma + 1 : colon]
    )


def leads_on(phrases: Phrases, colon: int) -> bool:
    """Return whether words in front of a colon have no subject: "Und fügte zum Schluss hinzu:"."""
    joins = phrases.low[0] in phrases.speech.also or phrases.is_adverb(0)
    names = (k for k in range(1, colon) if phrases.kind[k] == NAME)
    joins = joins and all(phrases.is_preposition(k - 1) for k in names)
    return joins or leads_topic(phrases, colon)


def owning(search: Search, colon: int) -> Phrase | None:
    """Return whose words a sentence but names: "| Ihre Quintessenz nach zehn Jahren: |"."""
    speech, low = search.speech, search.low
    if not speech.nouns_capitalised or speech.owners.get(low[0]) not in ("m", "f"):
        return None
    noun = search.phrases.starting_at(0)
    if noun is None or noun.end > colon:
        return None
    last = low[noun.end - 1]
    told = last in speech.replies or last in speech.verdicts or last in speech.advice
    if told and NAME not in search.kind[noun.end : colon]:
        return Phrase(0, 1, pronoun=True)  # "| Seine Antwort kam prompt: |"
    ends = noun.end == colon or search.phrases.is_preposition(noun.end)
    words = low[noun.end - 1] in speech.advice or not search.phrases.may_speak(noun)
    return Phrase(0, 1, pronoun=True) if ends and words else None


def tells_where(search: Search, clauses: Clauses, colon: int) -> bool:
    """Return whether a clause before a colon but tells where its words stand.

    "…, das die Zeitung | druckt: |", "…, auf der nur ein Satz | steht: |". So does one that tells
    which medium met who speaks.
    """
    low, speech, first = search.low, search.speech, clauses.start_of(colon)
    if low[first - 1] != ",":
        return False
    verb = colon - 1 - (low[colon - 1] in speech.auxiliaries)  # "den die Zeit | besucht | hat"
    if low[verb] in speech.relaying or low[verb] in speech.asking_for:
        printer = search.phrases.starting_at(first + 1)
        related = clauses.relative_at(first, colon - 1) is not None
        return related and printer is not None and _is_papers(search, printer)
    hangs = search.phrases.is_preposition(first) and low[first + 1] in speech.definite
    stands = hangs and low[colon - 1] in speech.standing
    return stands and low[colon - 2] in speech.nouns


def _is_papers(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase names a medium, calls one by its noun, or means somebody of one."""
    named = search.is_medium(phrase) or search.phrases.names_outlet(phrase.start)
    return named or not search.speech.staff.isdisjoint(search.low[phrase.start : phrase.end])


def talk_before(search: Search, colon: int) -> tuple[Phrase, Phrase | None] | None:
    """Return with whom a medium has talked: "ein Gespräch, das Y mit | X | geführt hat: |"."""
    low, speech, end = search.low, search.speech, colon
    if speech.talks.isdisjoint(low[:colon]):
        return None  # most sentences
    while end > 1 and (low[end - 1] in speech.auxiliaries or low[end - 1] in speech.leading_talks):
        end -= 1
    who = search.phrases.group_ending_at(end - 1)
    while who is not None and (k := _preposition_before(search, who.start)):
        if low[k] in speech.beside:
            break
        who = search.phrases.group_ending_at(k - 1)  # "mit dem Wirt | aus Bonn"
    if who is None or who.start < _FULL_NAME or low[who.start - 1] not in speech.beside:
        return None
    talk = max((k for k in range(who.start) if low[k] in speech.talks), default=0)
    if not talk or search.is_medium(who) or not _may_be_told(search, who):
        return None
    leads = (k for k in range(talk + 1, who.start) if search.phrases.names_outlet(k))
    near = next(leads, 0)
    medium = search.phrases.starting_at(near) if near else search.phrases.first_subject(talk)
    return who, medium


def printed(search: Search, clauses: Clauses, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return whose words a medium prints, and it: "Y druckt die Klage | des Chefs | ab: |"."""
    low, speech, tied = search.low, search.speech, search.phrases.classes.tied
    end = colon - (low[colon - 1] in tied)
    near = range(max(1, clauses.start_of(colon)), end)
    verbs = speech.relaying - speech.citing
    verb = next((k for k in near if low[k] in verbs), 0)
    if not verb:
        return None  # most sentences
    leads, behind = speech.genitive | speech.genitives, range(verb + 2, end - 1)
    k = next((k for k in behind if low[k] in leads and search.kind[k - 1] == NAME), 0)
    if not k or not _are_words(low[k - 1], speech):
        return None
    owner = search.phrases.starting_at(k + (low[k] in speech.genitive))
    if owner is None or not (owner.end == end or search.phrases.is_preposition(owner.end)):
        return None
    host = search.phrases.first_subject(k)
    if host is None or not (host.pronoun or _is_papers(search, host)):
        return None
    told = not search.is_medium(owner) and _may_be_told(search, owner)
    return (owner, host) if told else None


def _are_words(noun: str, speech: Speech) -> bool:
    """Return whether a noun may mean what somebody says or writes: not "Chef", "Spalte"."""
    own = noun in speech.columns or (noun in speech.things and noun not in speech.nouns)
    return not (own or is_person_noun(noun, speech))


def reacting(search: Search, colon: int) -> Phrase | None:
    """Return whose reaction a sentence opens with: "Lob erhielt sie von | Jo Roe |: “…”"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if speech.reactions.isdisjoint(low[:_FULL_NAME]):
        return None  # mostly
    for k in range(colon - _FULL_NAME, 0, -1):
        if low[k] in speech.agent or low[k] in speech.beside or low[k] in speech.venues:
            who = phrases.starting_at(k + 1)
            named = who is not None and who.end <= colon
            named = named and who is not None and _may_be_told(search, who)
            return who if named else None
    return None


def heard_in(search: Search, clauses: Clauses, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who speaks in a medium that a clause hangs on: "Anders die NZZ, in der | X | lacht:".

    The medium stands beside it.
    """
    first, low = clauses.start_of(colon), search.low
    if first < _FULL_NAME or low[first - 1] != ",":
        return None  # most sentences
    if clauses.relative_at(first, colon - 1) is not None:
        who = _heard_by(search, first, colon)
    elif low[first] in search.speech.venues:
        at = clauses.hangs_on_relative(first, colon - 1)
        who = search.phrases.starting_at(at) if at else None
    elif low[first] in search.speech.wherein:  # "war in Riga, wo | X | auf den Zug wartet"
        host, who = search.phrases.first_subject(first), search.phrases.starting_at(first + 1)
        heard = host is not None and search.is_medium(host) and who is not None
        heard = heard and who is not None and not who.pronoun and _may_be_told(search, who)
        return (who, host) if heard and who is not None and host is not None else None
    else:
        return None
    if who is None or who.pronoun or not search.phrases.may_speak(who):
        return None
    last = first - 2 - (low[first - 2] in search.phrases.classes.tied)  # "schlägt X | an, die"
    medium = clauses.antecedent_at(last)
    if medium is None or not _may_be_told(search, who):
        return None
    named = search.is_medium(medium) or search.phrases.names_outlet(medium.start)
    return (who, medium) if named or last in search.sentence.outlets else None


def _heard_by(search: Search, first: int, colon: int) -> Phrase | None:
    """Return whom a medium hears: "die NZZ, die | X | befragt hat:", "die | X | fragen lässt:"."""
    low, speech, last = search.low, search.speech, colon - 1
    if low[first] in speech.oblique:
        return None  # "der Kurier, den X liest"
    lets = low[last] in speech.letting
    verb = last - (lets or low[last] in speech.auxiliaries)
    k = _past_adverbs(search, first) + 1
    given = match_before(low, verb - 1, speech.yielding)
    if lets:
        heard = given or (
            low[verb].endswith(search.speech.plain_endings) and low[verb] in speech.verbs
        )
    elif f"{low[verb]} {low[k]} {low[k + 1]}" in speech.sourcing:
        heard, k = 1, k + 2  # "die sich auf | X | beruft"
    elif low[verb] in speech.conversing:
        heard = given = int(low[k] in speech.beside)  # "die mit | X | gesprochen hat"
        k += 1
    else:
        heard = given or low[verb] in speech.asking_for or low[verb] in speech.gathering
    who = search.phrases.starting_at(k) if heard and k < verb else None
    if who is None or who.end > verb or search.is_medium(who):
        return None
    does = not given and speech.subject_genders.get(low[who.start], "f") in ("m", "mn")
    return None if does else who  # "die NZZ, die | ein Wirt | besucht hat"


def _may_be_told(search: Search, who: Phrase) -> bool:
    """Return whether a phrase holds a noun for a person, or a full name."""
    kind = search.kind[who.end - _FULL_NAME : who.end]
    return kind == [NAME] * _FULL_NAME or any(map(search.phrases.is_noun, range(*who[:2])))


def related(search: Search, colon: int) -> Phrase | None:
    """Return the medium that a clause before a colon hangs on: "Zuletzt | die NZZ, die …: |"."""
    clauses = search.clauses
    first = clauses.start_of(colon) if clauses is not None else 0
    if clauses is None or clauses.relative_at(first, colon - 1) is None:
        return None
    medium = search.phrases.group_ending_at(first - 2)
    known = medium is not None and search.phrases.names_outlet(medium.start)
    return medium if known or (first - 2) in search.sentence.outlets else None


def set_off(search: Search, clauses: Clauses, first: int) -> list[Phrase]:
    """Return the full name set off before a clause: "Den Autor, | Jo Roe, ärgert"."""
    if first < _FULL_NAME + 1 or search.low[first - 1] != ",":
        return []
    start = clauses.start_of(first - 1)
    full = {*search.kind[start : first - 1]} == {NAME} and first - 1 - start >= _FULL_NAME
    return [Phrase(start, first - 1)] if full and is_first_name(search.low[start]) else []
