"""Find who speaks by an earlier cue of a sentence: for a verb without a subject, for a colon."""

from __future__ import annotations

from briefing_tui.extract.citations import QUOTING, cited_who
from briefing_tui.extract.governed import (
    doer_behind_words,
    doer_beside,
    doer_inside,
    held_to,
    impelled,
    is_where,
    joined_doer,
    stands_apart,
    who_likes_to,
)
from briefing_tui.extract.inner_clauses import doer_of_second, doer_within
from briefing_tui.extract.left_out import is_participle
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.openings import clause_subject, turn_before, turns_to_paper
from briefing_tui.extract.participle_clauses import behind_opening
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.verb_places import group_start, has_auxiliary, is_passive, is_verb
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Cue, Phrase, Search

_SHARING: Final = 24
"""Cues among which a verb finds one whose subject it shares."""
_NOUN_REACH: Final = 3
_COLON_REACH: Final = 24
_CLAUSE_REACH: Final = 16
_LABEL: Final = 8
"""Tokens of "Dernières nouvelles en date : ", at most."""
_SOURCES: Final = frozenset({"according to", "postposition"})
_TELLING: Final = frozenset(
    {"verb", "inverted verb", "shared subject", "according to", "cited", "noun"}
)


def shares_subject(search: Search, i: int) -> bool:
    """Return whether a verb has its subject from an earlier one: ", adding", "and said"."""
    if i == 0:
        return False
    before, speech = search.low[i - 1], search.speech
    if before in speech.infinitive or before in speech.also:
        return True
    if before in speech.openers:
        return search.low[i - 2] not in speech.relatives  # unlike "X, che | però | avverte"
    if search.low[i] in speech.past_participles:  # "X a parlé | et a qualifié Y de « Z »"
        return search.low[group_start(search, i) - 1] in speech.also
    if not is_participle(search, i) or has_auxiliary(search, i):
        return False
    # "with Trump yelling": a subject of its own stands right before the participle.
    named = search.kind[i - 1] == NAME and before not in speech.times
    named = named and not is_where(search, i - 1)
    return not (named or doer_beside(search, i) or stands_apart(search, i))


def shared_subject(search: Search, i: int) -> Phrase | None:
    """Return who does what a verb without a subject of its own tells."""
    if search.speech.subject_behind and (who := joined_doer(search, i)) is not None:
        return who
    if search.speech.order_tells:
        inner = held_to(search, i) or impelled(search, i) or _in_own_clause(search, i)
        inner = inner or _behind_turn(search, i)
        inner = inner or doer_inside(search, i) or cited_who(search, i) or doer_of_second(search, i)
        if inner is not None:
            return inner
    told = who_likes_to(search, i) or _main_speaker(search, i) or _weak_speaker(search, i)
    if told is None and search.speech.adjectives_behind and ";" in search.low[:i]:
        return clause_subject(search.phrases, i)  # "La frase è nota; | X | la riprende, dicendo"
    if search.speech.order_tells and (who := behind_opening(search, i)) is not None:
        return who if told is None or told.start < who.start else told
    told = told or _past_label(search, i) or doer_behind_words(search, i)
    return doer_within(search, i, _paper_in_front(search, i) or told)


def _paper_in_front(search: Search, i: int) -> Phrase | None:
    """Return the medium that opens a sentence for a verb of its own: "| X | abre con Y y | titula".

    Args:
        search: The search of the sentence.
        i: The verb.
    """
    speech = search.speech
    if not speech.drops_subject or search.low[i] not in speech.media_verbs:
        return None  # mostly
    first = search.phrases.first_subject(i)
    return first if first is not None and search.is_medium(first) else None


def _past_label(search: Search, i: int) -> Phrase | None:
    """Return the first subject, behind a label where one stands: "Bonne nouvelle : | X | dit"."""
    low, speech = search.low, search.speech
    who = search.phrases.first_subject(i)
    colon = low.index(":", 0, i) if ":" in low[: min(i, _LABEL)] else 0
    if not colon or who is None or who[:2] != (0, 1) or who.pronoun:
        return who
    label = colon > 1 and speech.adjectives_behind and search.kind[1:colon] == [WORD] * (colon - 1)
    if not label or is_first_name(low[0]) or any(is_verb(search, k) for k in range(1, colon)):
        return who
    return search.phrases.first_subject(i, colon + 1)


def _weak_speaker(search: Search, i: int) -> Phrase | None:
    """Return whose weaker verb "and" goes on: "To her anger, | he | called it “bad” and said"."""
    last = search.cues[-1] if search.cues and search.low[i - 1] in search.speech.also else None
    weak = last is not None and last.rule == "verb" and search.speech.order_tells
    if not weak or last is None or last.phrase is None or last.last >= i:
        return None
    who, speech = search.low[last.phrase.start], search.speech
    other = speech.pronouns.get(who) in ("p", "x") and who not in speech.relatives
    other = other and who not in speech.indefinite and search.low[i].endswith("s")
    return None if other and last.phrase.pronoun else last.phrase  # "thinks we saw it, and | says"


def _in_own_clause(search: Search, i: int) -> Phrase | None:
    """Return whose verb "and" joins on in a clause apart from who speaks before.

    "A collects voices; a widow shows her tree and | says", "A relates that X turned and | called"
    """
    low, speech = search.low, search.speech
    if low[i - 1] not in speech.also:
        return None
    start = max(0, i - _COLON_REACH)
    apart = [k for k in range(start, i) if low[k] == ";" or low[k] in speech.that]
    quotes = bool(apart) and QUOTATION in search.kind[apart[-1] : i]
    if not apart or (quotes and low[apart[-1]] == ";"):
        return None
    last = search.cues[-1] if quotes and search.cues else None
    who = (
        last.phrase if last is not None and last.rule == "verb" and last.start > apart[-1] else None
    )
    who = who or search.phrases.first_subject(i, apart[-1] + 1)
    known = who is not None and not who.pronoun and search.phrases.may_speak(who)
    if not known or low[apart[-1]] == ";":
        return who if known else None
    told = next((c for c in search.cues if c.rule == "verb" and c.end <= apart[-1]), None)
    present = told is not None and low[told.start].endswith("s")
    return who if present and not low[i].endswith("s") else None


def _behind_turn(search: Search, i: int) -> Phrase | None:
    """Return whose clause a conjunction opens: "A fears “X”, while | B | left, saying"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[i - 1] != "," or low[i] not in speech.participles:
        return None
    last = max((k for k in range(i) if kind[k] == QUOTATION), default=i)
    k = last + 1 + (low[last + 1 : last + 2] == [","])
    if k >= i or low[k] not in speech.conjunctions:
        return None
    who = search.phrases.first_subject(i, k + 1)
    return who if who is not None and not who.pronoun and search.phrases.may_speak(who) else None


def _main_speaker(search: Search, limit: int) -> Phrase | None:
    """Return who speaks by the last main clause before a token: "Ruth said Ivo denied it"."""
    chosen: Phrase | None = None
    for cue in search.cues[-_SHARING:]:
        weak = search.low[cue.start] in search.speech.weak or cue.rule in ("colon", "noun")
        source = cue.rule == "according to" or _opens_as_said(search, cue)
        weak = weak or (source and _has_subject(search, cue, limit))
        if cue.rule in _SOURCES and (who := _turned_behind(search, cue, limit)) is not None:
            return who
        weak = weak or (cue.rule == "passive" and chosen is not None)  # "said it was judged by X"
        if cue.phrase is None or cue.phrase.end > limit or weak or search.is_aside(cue):
            continue
        if chosen is None or not _is_inner(search, cue.phrase) or _reports_on(search, cue, limit):
            chosen = cue.phrase
    return chosen if chosen is None or not _is_left(search, chosen, limit) else None


def _is_left(search: Search, who: Phrase, verb: int) -> bool:
    """Return whether a clause apart has ended: "En una charla, | que | dio X, | ha criticado"."""
    low, speech = search.low, search.speech
    apart = speech.drops_subject and who.antecedent is not None and low[who.start - 1] == ","
    start = group_start(search, verb) if apart else 0
    return start - 1 > who.end and low[start - 1] == ","


def _opens_as_said(search: Search, cue: Cue) -> bool:
    """Return whether a verb tells at the head of a sentence who says it: "Comme l'écrit X, Y"."""
    if cue.phrase is None or search.low[0] not in search.speech.as_said:
        return False  # mostly
    leads = cue.rule == "verb before its subject" or (cue.rule == "verb" and cue.phrase.start == 1)
    return leads and search.low[max(cue.last, cue.phrase.end) :][:1] == [","]


def _turned_behind(search: Search, source: Cue, limit: int) -> Phrase | None:
    """Return the subject behind a verb that a source opens: "Laut Kurier hat | Jo Roe |, 40,"."""
    if search.clauses is None or source.first > 1 or search.kind[source.last] != WORD:
        return None
    who = search.phrases.after_verb(source.last + 1, limit)
    apart = who is not None and search.low[who.end : who.end + 1] == [","]
    return who if apart and who is not None and search.phrases.may_speak(who) else None


def _reports_on(search: Search, cue: Cue, limit: int) -> bool:
    """Return whether an aside's subject goes on: "…, rappelle Le Soir, avant de | noter"."""
    aside = cue.rule == "inverted verb" and search.speech.subject_behind and cue.start > 0
    return aside and search.low[cue.start - 1] == "," and search.low[cue.last : limit][:1] == [","]


def _has_subject(search: Search, source: Cue, limit: int) -> bool:
    """Return whether a clause has a subject behind the source that opens it.

    "À en croire X, elle serait partie, qualifiant le lieu de"
    """
    subject = _subject_behind(search, source, limit)
    return subject is not None and search.phrases.may_speak(subject)


def _subject_behind(search: Search, source: Cue, limit: int) -> Phrase | None:
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


def _is_inner(search: Search, phrase: Phrase) -> bool:
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
    if _is_venue_of(search, last, colon):
        return None
    if _is_dealt_with(search, last):
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
        inner = 1 < cue.phrase.start < cue.start and _is_inner(search, cue.phrase)
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
    subject = _subject_behind(search, cue, colon) if venue else None
    if not venue and cue.rule == "according to" and not search.speech.verb_second:
        who = _subject_behind(search, cue, colon)  # "Pour X, | l'éditorialiste Y | rit : "
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
