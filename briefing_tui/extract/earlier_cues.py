"""Find who speaks by an earlier cue of a sentence, for a colon and what leads to it."""

from __future__ import annotations

from briefing_tui.extract.citations import QUOTING
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.openings import clause_subject, turn_before, turns_to_paper
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.verb_places import is_passive, is_verb
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Cue, Phrase, Search

_NOUN_REACH: Final = 3
_COLON_REACH: Final = 24
_CLAUSE_REACH: Final = 16
_TELLING: Final = frozenset(
    {"verb", "inverted verb", "shared subject", "according to", "cited", "noun"}
)


def subject_behind(search: Search, source: Cue, limit: int) -> Phrase | None:
    """Return the subject of the clause behind a source that opens it: "Dans X, enfin, | Y"."""
    k, low, first = source.last, search.low, source.start
    if source.rule == "noun" and search.speech.adjectives_behind:
        first -= 2  # "Dans sa chronique de X, | Y"
    first *= not source.rule.startswith("verb")  # "Comme l'écrit X, | Y"
    if first > 0 and search.speech.adjectives_behind:
        turns = search.low[0] in search.speech.openers or search.low[0] in search.speech.also
        alone = (turns and first == 1) or search.low[first - 1] == ","
        first *= not (alone and search.phrases.first_subject(first) is None)  # "Or dans X, | Y"
    while k < limit and search.kind[k] == WORD and low[k] in search.speech.adverbs:
        k += 1  # "Sur X | hier"
    if first or k >= limit or low[k] != ",":
        return None
    subject = search.phrases.first_subject(limit, k + 1)
    return subject if subject is not None and subject.end < limit else None


def _person_in(search: Search, medium: Cue, limit: int) -> Phrase | None:
    """Return who is right behind where they speak: "Sulla Stampa | il geologo X |"."""
    venue = medium.rule == "according to" and search.low[medium.start] in search.speech.venues
    who = search.phrases.starting_at(medium.last) if venue and medium.last < limit else None
    if who is None or who.pronoun or who.end >= limit or search.kind[who.end - 1] != NAME:
        return None
    words = search.low[who.start : who.end]
    full = words[1:] and search.kind[who.start] == NAME and is_first_name(words[0])
    return who if full or not search.speech.people.keys().isdisjoint(words) else None


def is_inner(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase opens a clause that hangs on the one before it."""
    if phrase.start == 0 or search.clauses is not None:
        return False
    if phrase.antecedent is not None:
        return True
    before, speech = search.low[phrase.start - 1], search.speech
    if before == "," and speech.subject_behind and phrase.start > 2:
        noun = search.phrases.group_ending_at(phrase.start - 2)  # "que | la ministre, Jane Roe,"
        before = search.low[noun.start - 1] if noun is not None and noun.start else before
    if before in speech.that or before in speech.verbs:
        return True
    if before in speech.relatives and search.phrases.names_outlet(phrase.start):
        return True  # "X, dont | Le Monde | rapporte les propos, s'en va : "
    return before in speech.conjunctions and before not in speech.openers


def said_in(search: Search, start: int) -> Phrase | None:
    """Return who speaks by the last verb from a token on."""
    for cue in reversed(search.cues):
        if cue.start < start:
            return None
        if cue.rule == "noun" and _is_dealt_with(search, cue):
            continue
        if cue.phrase is not None and cue.rule not in ("colon", "according to"):
            return cue.phrase
    return None


def _is_dealt_with(search: Search, noun: Cue) -> bool:
    """Return whether somebody but turns to words: "Die NZZ befasst sich mit der | Rede von X"."""
    return not search.speech.dealing.isdisjoint(search.low[: noun.start])


def owner_told(search: Search, colon: int) -> Phrase | None:
    """Return whose words a noun before a colon says they are: "The best comes from X: |"."""
    last = search.cues[-1] if search.cues else None
    if last is None or last.rule != "noun" or last.phrase is None:
        return None
    near = range(last.phrase.end, colon)
    if _is_venue_of(search, last, colon) or _is_dealt_with(search, last):
        return None
    return last.phrase if last.phrase.start > last.end and _is_quiet(search, near) else None


def cited_at(search: Search, colon: int) -> Cue | None:
    """Return the cue by which the one is cited whose words a colon opens: "quotes X: |"."""
    for cue in reversed(search.cues):
        if cue.rule in QUOTING and cue.phrase is not None:
            near = range(max(cue.end, cue.phrase.end), colon)
            there = _heard_there(search, near) if search.speech.drops_subject else None
            if there is not None:
                return cue._replace(phrase=there, addressee=cue.phrase)
            return cue if cue.phrase.end <= colon and _is_quiet(search, near) else None
        if cue.start < colon and cue.phrase is not None and cue.phrase.start > cue.start:
            return None
    return None


def _heard_there(search: Search, tokens: range) -> Phrase | None:
    """Return who is heard in what is cited: "cita un cable en el que | el juez |, X, ríe : |"."""
    for k in tokens:
        if length := match_at(search.low, k, search.speech.wherein):
            who = search.phrases.starting_at(k + length) if k + length < tokens.stop else None
            if who is None or who.pronoun or not search.phrases.may_speak(who):
                return None
            apart = search.low[who.end] == "," and search.kind[who.end + 1] == NAME
            return (search.phrases.starting_at(who.end + 1) or who) if apart else who
    return None


def _is_quiet(search: Search, tokens: range) -> bool:
    """Return whether no verb of saying and no quotation stands among tokens.

    A clause may tell more of who was named before it: "quotes X, who says that it is late: |".
    """
    low, speech = search.low, search.speech
    who = speech.order_tells and low[tokens.stop] == ":"
    who = who and not speech.relatives.isdisjoint(low[tokens.start : tokens.stop])
    return len(tokens) <= _CLAUSE_REACH * (1 + who) and not any(
        search.kind[k] == QUOTATION
        or (
            (low[k] in speech.verbs and is_verb(search, k) and not is_passive(search, k))
            and not (who and low[k - 1] in speech.relatives and k + 1 < tokens.stop)
        )
        for k in tokens
    )


def told_before(search: Search, colon: int) -> Phrase | None:
    """Return who speaks by the last verb before a colon that no quotation parts from it."""
    turn = turn_before(search.phrases, colon)
    for cue in reversed(search.cues):
        between = search.kind[cue.end : colon]
        if QUOTATION in between or len(between) > _COLON_REACH or cue.end < turn:
            return None
        told = cue.rule in _TELLING or _is_turned(search, cue)
        if cue.phrase is None or not told or cue.end > colon or is_things(search, cue.phrase):
            continue
        if _is_inserted(search, cue) or _is_venue_of(search, cue, colon):
            continue
        if (person := _person_in(search, cue, colon)) is not None:
            return person
        if search.speech.order_tells and turns_to_paper(search.phrases, cue.last, colon):
            return None
        if cue.phrase.start == 1 and _is_in_front(search, cue, colon):
            continue
        if (guest := _heard_in(search, cue, colon)) is not None:
            return guest
        beside = len(between) < _NOUN_REACH and cue.phrase.antecedent is not None
        inner = 1 < cue.phrase.start < cue.start and is_inner(search, cue.phrase)
        inner = inner and not (beside or _takes_words(search, cue, colon))
        closes = cue.end == colon and search.is_medium(cue.phrase)
        behind = cue.phrase.start >= cue.end and search.low[cue.start - 1] == ","
        weak = search.low[cue.start] in search.speech.weak and not behind  # ", craint | X : |"
        if closes or not (weak or inner):
            return cue.phrase
    return None


def is_things(search: Search, phrase: Phrase) -> bool:
    """Return whether a clause tells more of a thing: "a tax | which | does not say its name"."""
    whom = phrase.antecedent if search.speech.order_tells else None
    return whom is not None and not search.phrases.may_speak(whom)


def _is_in_front(search: Search, cue: Cue, colon: int) -> bool:
    """Return whether a cue's clause but leads to the main one: "When she asks, | he snaps: |"."""
    low, speech = search.low, search.speech
    leads = low[0] in speech.conjunctions and low[0] not in speech.openers | speech.as_said
    return leads and speech.order_tells and "," in low[cue.end : colon]


def _is_turned(search: Search, cue: Cue) -> bool:
    """Return whether a clause with its subject behind opens a sentence: "Ce que | dément X"."""
    k = cue.start - 1
    while k > 0 and search.phrases.is_clitic(k):
        k -= 1  # "ce qu'|en| disait X"
    turned = cue.rule == "verb before its subject" and k >= 0
    return turned and search.low[k] in search.speech.that


def _takes_words(search: Search, cue: Cue, colon: int) -> bool:
    """Return whether a verb in a clause has no object but what a colon opens.

    "Le Point rappelle que X avait juré, sur RTL : |"
    """
    low, speech, k = search.low, search.speech, cue.end
    if speech.order_tells:
        k = max(cue.last, cue.addressee.end) if cue.addressee is not None else cue.last
        if low[cue.start] not in speech.verbs:
            return False
    if search.clauses is not None or cue.rule != "verb" or low[cue.start] in speech.weak:
        return False
    if k > colon:
        return False
    k += k < colon and low[k] == ","
    aside = k < colon and match_at(low, k, speech.asides) > 0  # "avait déclaré la veille à RFI : |"
    aside = aside or low[k] in speech.moments  # "what he told them on the first | day: |"
    return k == colon or aside or search.phrases.is_preposition(k) or search.phrases.is_adverb(k)


def _is_venue_of(search: Search, cue: Cue, colon: int) -> bool:
    """Return whether somebody speaks in the medium of a cue: "Dans Le Monde, X rit : |"."""
    venue = cue.rule == "according to" and search.low[cue.start] in search.speech.venues
    if cue.rule == "noun" and cue.start > 1 and search.speech.adjectives_behind:
        venue = search.low[cue.start - 2] in search.speech.venues
    subject = subject_behind(search, cue, colon) if venue else None
    if not venue and cue.rule == "according to" and not search.speech.verb_second:
        who = subject_behind(search, cue, colon)  # "Pour X, | l'éditorialiste Y | rit : "
        words = search.low[who.start : who.end] if who is not None else []
        desk = search.speech.staff if search.speech.order_tells else search.speech.columnists
        return not desk.isdisjoint(words)
    if subject is None or not subject.pronoun:
        return subject is not None and search.phrases.may_speak(subject)
    verb, speech = search.low[subject.end], search.speech
    impersonal = verb in speech.passive or verb in speech.objects or verb in speech.auxiliaries
    gender = speech.pronouns.get(search.low[subject.start])
    return gender in ("f", "p") or (gender == "m" and not impersonal)  # "il s'agit"


def _heard_in(search: Search, cue: Cue, colon: int) -> Phrase | None:
    """Return who speaks in a clause that hangs on a medium: "rit Le Monde, où X rage : |"."""
    low, where = search.low, search.speech.wherein
    k = cue.last + 1
    opens = match_at(low, k, where) if where and k + 1 < colon and low[k - 1] == "," else 0
    guest = search.phrases.starting_at(k + opens) if opens else None
    heard = guest is not None and not guest.pronoun and search.phrases.may_speak(guest)
    return guest if heard else None


def _is_inserted(search: Search, cue: Cue) -> bool:
    """Return whether a medium stands apart behind who speaks: "Jane Roe, in the Post, is"."""
    low, start = search.low, cue.start
    apart = cue.rule == "according to" and start > 1
    venue = low[start] in search.speech.venues and search.kind[start - 1] == WORD
    apart = apart and (low[start - 1] == "," or venue)
    closed = low[cue.last : cue.last + 1] in ([","], [":"])
    if not apart or not closed or not search.speech.subject_behind:
        return False
    if match_at(low, start, search.speech.voicing):
        return False  # "Il est venu, par la bouche de | X, : "
    subject = clause_subject(search.phrases, start - 1)
    named = subject is not None and search.phrases.may_speak(subject)
    if named:
        return True
    from briefing_tui.extract.scenes import who_before  # late: some languages only

    return who_before(search, start) is not None
