"""Tell who passed words on: the media between a speaker and the reader."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, homes_of
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Reading

REACH: Final = 120
"""Tokens from the cue within which the one stands who passes its words on."""
_PASSING_ON: Final = frozenset({"cited", "interview"})
_NEAR: Final = 12
"""Tokens between a relative pronoun and the verb of its clause."""
_LONGEST_OUTLET: Final = 50
_FULL_NAME: Final = 2
_CITED_BY: Final = 3
"""Tokens of "jointe au téléphone" before "par"."""
_LONGEST_AIRING: Final = 5
"""Tokens of "sur l'antenne de"."""


def find_chain(press: Press, reading: Reading, chosen: Cue, found: Attribution) -> tuple[Span, ...]:
    """Return who passed the words on: who was spoken to, who is cited, who reports it all."""
    if found.outlet:
        return ()
    told = [
        cue
        for cue in reading.cues
        if cue.addressee
        and (cue is chosen or cue.phrase == chosen.phrase or _is_meant(reading, cue, chosen))
    ]
    told.sort(key=lambda cue: cue.rule in _PASSING_ON)  # "quotes X as telling Y": Y is nearer
    citing = [cue.phrase for cue in reading.cues if _is_citing(press, reading, cue, chosen)]
    phrases = [phrase for phrase in citing if phrase is not None]
    host = [cue for cue in told if press.speech.verb_second and cue.rule in _PASSING_ON]
    phrases += [
        _owner_of(press, reading, cue.addressee) or cue.addressee
        for cue in told
        if cue.addressee and cue not in host
    ]
    phrases += cited_in(reading)
    phrases += [cue.addressee for cue in host if cue.addressee]
    phrases += [
        cue.phrase
        for cue in reading.cues
        if cue.phrase and cue.phrase != chosen.phrase and not cue.phrase.pronoun
        if not _is_done(press, reading, cue, chosen)
    ]
    if chosen.rule == "shared subject" and (medium := _behind_medium(press, reading, chosen)):
        phrases.append(medium)
    if chosen.rule == "noun" and (teller := reading.subject_before(chosen.start)):
        phrases.append(teller)  # "the paper picks a phrase of the minister's: …"
    if press.speech.verb_second and (holder := _holder_of(press, reading, chosen)) is not None:
        phrases.append(holder)
    phrases += _named_in_marks(press, reading, chosen)
    phrases += [c.addressee for c in reading.cues if c.addressee and c.rule in _PASSING_ON]
    voiced = match_at(reading.sentence.low, chosen.start, press.speech.voicing)
    phrases += _owning(press, reading, chosen)
    if voiced or _hangs_on_medium(press, reading, chosen):
        subject = reading.subject_before(chosen.start)
        phrases += [_just_named(reading, subject)] if subject is not None else []
    near = (phrase for phrase in phrases if _is_near(press, reading, phrase, chosen))
    hosts = (cue.addressee for cue in reading.cues if cue.rule in _PASSING_ON)
    named = (host for host in hosts if host and homes_of(reading.words(host)))
    namesakes = (reading.span(host) for host in named)
    media = (
        *media_among(press, reading, near),
        *namesakes,
        *_in_compounds(press, reading, chosen),
    )
    return tuple(dict.fromkeys(media)) or _it_of(reading, told)


def is_quoted(reading: Reading, found: Attribution) -> bool:
    """Return whether a sentence only says that somebody is quoted: "X is | quoted as saying"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    at = found.by.start if found.by is not None else 0
    quoted = at > 0 and low[at] in speech.citing
    return quoted and not speech.as_said.isdisjoint(low[at + 1 : at + 2])


def _it_of(reading: Reading, told: list[Cue]) -> tuple[Span, ...]:
    """Return the pronoun of the medium before that passes words on: "It quotes X as saying"."""
    pronouns = reading.phrases.speech.pronouns
    hosts = (cue.addressee for cue in told if cue.rule in _PASSING_ON and cue.addressee)
    return tuple(
        reading.span(host) for host in hosts if pronouns.get(reading.words(host).lower()) == "n"
    )


def _opens_dative(press: Press, reading: Reading) -> bool:
    """Return whether a sentence opens with who has a paper: "Dem Kurier liegt ein Brief vor"."""
    low, speech = reading.sentence.low, press.speech
    named = 1 in reading.sentence.outlets or reading.phrases.names_outlet(1)
    return low[0] in speech.oblique and named


def _holder_of(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return who has a paper, in which a clause says something: "X has a letter in which …"."""
    assert chosen.phrase is not None
    if chosen.rule == "verb at the end" and _opens_dative(press, reading):
        return reading.phrases.starting_at(0)
    if chosen.rule != "it says":
        return None
    behind = 0 < chosen.phrase.start < chosen.start and chosen.phrase.end < chosen.start
    hangs = behind and "," in reading.sentence.low[chosen.phrase.end : chosen.start]
    return reading.subject_before(chosen.phrase.start) if hangs else None


def _behind_medium(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return the medium before a semicolon behind which somebody speaks."""
    subject, who = reading.subject_before(chosen.start), chosen.phrase
    if subject is None or who is None or not press.speech.order_tells:
        return None
    return subject if ";" in reading.sentence.low[subject.end : who.start] else None


def _is_meant(reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a pronoun takes up who tells somebody: "X told the Post | he had “…”"."""
    if chosen.phrase is None or not chosen.phrase.pronoun or chosen.phrase.antecedent is not None:
        return False
    between = reading.sentence.kind[cue.last : chosen.phrase.start]
    near = cue.last <= chosen.phrase.start and QUOTATION not in between
    return near and reading.phrases.speech.order_tells


def _is_citing(press: Press, reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a cue names whom the medium cites that quotes: "Citing AFP, X quotes"."""
    if cue.rule != "citing" or cue.phrase is None or cue.phrase == chosen.phrase:
        return False
    quotes = chosen.rule in _PASSING_ON or chosen.rule == "shared subject"
    ahead = cue.start < chosen.start and press.speech.order_tells
    return quotes and ahead and press.is_medium(reading.words(cue.phrase))


def _in_compounds(press: Press, reading: Reading, chosen: Cue) -> Iterator[Span]:
    """Yield the outlets whose name a noun for a talk holds: "im ZDF-Interview"."""
    if not press.speech.nouns_capitalised:
        return
    sentence = reading.sentence
    if press.text.find("-", sentence.start[0], sentence.end[-1]) < 0:
        return
    for k in range(max(0, chosen.start - REACH), min(len(sentence), chosen.start + REACH)):
        name, hyphen, noun = sentence.low[k].rpartition("-")
        if hyphen and noun in press.speech.interviews:
            span = Span(sentence.start[k], sentence.start[k] + len(name))
            if find_outlet(span.of(press.text)) is not None:
                yield span


def _is_near(press: Press, reading: Reading, phrase: Phrase, chosen: Cue) -> bool:
    """Return whether a phrase stands near a cue, and not in a clause behind a quotation.

    "X says it “fell”, while in the Post, Y wonders …": the Post passes on nothing of X's.
    """
    if abs(phrase.start - chosen.start) > REACH:
        return False
    sentence, speech = reading.sentence, press.speech
    if phrase.start < chosen.last or QUOTATION not in sentence.kind[chosen.last : phrase.start]:
        return True
    behind = chosen.last + sentence.kind[chosen.last : phrase.start].index(QUOTATION) + 1
    if sentence.low[behind] != ",":
        return True
    conjunction, venue = (*sentence.low[behind + 1 : behind + 3], "", "")[:2]
    turns = conjunction in speech.conjunctions and venue in speech.venues
    related = conjunction in speech.relatives and speech.order_tells
    joins = conjunction in speech.also or conjunction in speech.openers
    return not (turns or joins or related)


def _owning(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return what a "dont" before somebody stands for: "au Figaro, dont l'éditorialiste X"."""
    if chosen.phrase is None:
        return []
    low, speech = reading.sentence.low, press.speech
    k = chosen.phrase.start - (low[chosen.phrase.start] not in speech.owning)
    linking = (speech.relatives, speech.conjunctions, speech.owning)
    if k < 1 or not any(low[k] in words for words in linking):
        return []
    end = k - 1 - (low[k - 1] == ",")
    owner = reading.phrases.group_ending_at(end) or reading.phrases.name_ending_at(end)
    return [owner] if owner is not None else []


def _hangs_on_medium(press: Press, reading: Reading, chosen: Cue) -> bool:
    """Return whether somebody speaks in a clause that hangs on a noun: "a note in which X"."""
    assert chosen.phrase is not None
    if chosen.phrase.antecedent is not None:
        return chosen.phrase.antecedent.start > 0
    start, sentence = chosen.phrase.start, reading.sentence
    first = max(1, start - _NEAR)
    relatives, led = press.speech.relatives, sentence.low[first:start]
    if relatives.isdisjoint(led) or (chosen.phrase.pronoun and led[-1] not in relatives):
        return False
    return QUOTATION not in sentence.kind[first:start]


def _just_named(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that a subject begins with, where a verb was taken into it."""
    kind, end = reading.sentence.kind, phrase.start + 1
    while end < phrase.end and kind[end] == NAME:
        end += 1
    named = reading.phrases.names_outlet(phrase.start) and kind[end - 1] == NAME
    return phrase._replace(end=end) if named else phrase


def media_among(press: Press, reading: Reading, phrases: Iterable[Phrase]) -> tuple[Span, ...]:
    """Return the media that phrases name, each once, in their order."""
    named = (phrase.antecedent or phrase for phrase in phrases)
    named = (_employer_of(press, reading, phrase) or phrase for phrase in named)
    named = (phrase for phrase in named if not _is_any(press, reading, phrase))
    each = [(phrase, press.is_medium(reading.words(phrase))) for phrase in named]
    sure = any(known for _, known in each)  # "sur le plateau de Ça vous va, sur France 5"
    guessed = _is_on_air if press.speech.airing else _may_be_paper
    media = (p for p, known in each if known or (not sure and guessed(press, reading, p)))
    return tuple(dict.fromkeys(reading.span(phrase) for phrase in media))


def media_in(press: Press, reading: Reading) -> tuple[Span, ...]:
    """Return the media in which a sentence says that something is told."""
    return media_among(press, reading, cited_in(reading))


def _is_any(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether words mean no medium for certain: "repris par plusieurs journaux"."""
    low, speech = reading.sentence.low, press.speech
    some = low[phrase.start] in speech.indefinite and speech.genders.get(low[phrase.start]) == "p"
    return some and any(word in speech.media for word in low[phrase.start : phrase.end])


def _employer_of(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose somebody is who was spoken to: "mit Judith Kasper von | der Zeit"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, press.speech
    own = speech.subject_behind and low[phrase.start] in speech.definite
    if own and not speech.staff.isdisjoint(low[phrase.start : phrase.end]):
        links = (k for k in range(phrase.start + 1, phrase.end) if low[k] in speech.genitive)
        return next((phrases.behind(k + 1) for k in links), None)  # "à l'envoyé du journal"
    if not speech.nouns_capitalised:
        return None
    for k in range(phrase.start + 1, min(phrase.end + 1, len(low) - 1)):
        if low[k] in press.speech.agent and phrases.names_outlet(k + 1):
            return phrases.starting_at(k + 1)
    return None


def _owner_of(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose somebody is who was spoken to: "tells the Guardian's | Jane Roe"."""
    for k in range(phrase.start, phrase.end - 1):
        if reading.sentence.low[k].endswith(("'s", "s'")):
            owner = phrase._replace(end=k + 1)
            return owner if press.is_medium(reading.words(owner)) else None
    return None


def _is_on_air(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name can but be a medium's: "au micro de RCFM"."""
    low, airing = reading.sentence.low, press.speech.airing
    if not airing or reading.sentence.kind[phrase.end - 1] != NAME:
        return False
    if phrase.end - phrase.start > 1 and is_first_name(low[phrase.start]):
        return False  # "au micro de Jane Roe"
    if _is_station(press, reading, phrase) or _is_citing_name(reading, phrase):
        return True
    first = range(max(0, phrase.start - _LONGEST_AIRING), phrase.start)
    lengths = ((match_at(low, k, airing), phrase.start - k) for k in first)
    return any(length and length - gap in (0, 1) for length, gap in lengths)


def _is_citing_name(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name longer than a person's is who cites: "par | Africa Top Sports"."""
    sentence, speech = reading.sentence, reading.phrases.speech
    by = phrase.start - 1
    named = by > 0 and sentence.low[by] in speech.agent
    named = named and {*sentence.kind[phrase.start : phrase.end]} == {NAME}
    if not named or phrase.end - phrase.start <= _FULL_NAME:
        return False
    first = range(max(0, by - _CITED_BY), by)
    return any(match_at(sentence.low, k, speech.cited) == phrase.start - k for k in first)


def _may_be_paper(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name that no lexicon knows stands where a medium does: "writing in X"."""
    sentence, speech = reading.sentence, press.speech
    names = {*sentence.kind[phrase.start : phrase.end]}
    if not speech.appearing or phrase.pronoun or names != {NAME} or phrase.start < 1:
        return False
    if not _ends_at(sentence.low, phrase.start, speech.appearing):
        talk = speech.interviews.isdisjoint(sentence.low[phrase.start - 2 : phrase.start])
        sure = not talk and phrase.end - phrase.start > 1
        sure = sure or find_outlet(sentence.low[phrase.start]) is not None  # "Rai Sport"
        if not (sure or press.is_review):
            return False
        if not _ends_at(sentence.low, phrase.start, speech.receiving):
            return False
    low = sentence.low[phrase.start : phrase.end]
    known = (speech.bodies, speech.times, speech.honorifics, speech.people, speech.definite)
    if is_first_name(low[0]) or any(word in words for word in low for words in known):
        return False
    words = tuple(reading.words(phrase).split())
    return press.country_in((*words, " ".join(words))) is None


def _ends_at(low: list[str], end: int, phrases: frozenset[str]) -> bool:
    """Return whether one of some phrases stands right before a token."""
    first = range(max(0, end - _LONGEST_AIRING), end)
    return any(match_at(low, k, phrases) == end - k for k in first)


def _is_station(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a bare name stands where a station's does: "sur | Bel RTL"."""
    sentence, speech = reading.sentence, press.speech
    k, names = phrase.start - 1, sentence.kind[phrase.start : phrase.end]
    if k < 0 or sentence.low[k] not in speech.stations or {*names} != {NAME}:
        return False
    if sentence.low[phrase.start] in speech.settings | speech.definite:
        return False
    words = tuple(reading.words(phrase).split())
    return press.country_in((*words, " ".join(words))) is None


def _is_done(press: Press, reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a cue speaks of another quotation, and a new clause holds the chosen one.

    "“…”, says X and Y asks", "X sees “…”, and in Y a player says".
    """
    sentence, speech = reading.sentence, press.speech
    if chosen.first - cue.last > REACH:
        return False
    if cue.first > chosen.last and cue.rule == "verb" and speech.subject_behind:
        # "A promet un « X », B n'y voit qu'un « Y »"
        return QUOTATION in sentence.kind[chosen.last : cue.first]
    between = sentence.low[cue.last : chosen.first]
    if cue.rule == "inverted verb":
        return ";" in between or not speech.conjunctions.isdisjoint(between)
    kinds = sentence.kind[cue.last : chosen.first]
    own = chosen.rule in _PASSING_ON and chosen.addressee is not None
    if own and speech.verb_second and cue.rule == "verb" and _opens_clause(press, reading, chosen):
        return True  # "A beklagt Y, und B zitiert X"
    if QUOTATION not in kinds:
        return False
    if speech.subject_behind and ";" in between:
        return True  # "“…”, selon A ; “…”, tranche B"
    if own:
        return not speech.also.isdisjoint(between)  # "A sees a “…”, and B quotes X"
    if cue.rule != "verb":
        return False
    said = kinds.index(QUOTATION)
    behind = between[said + 1 :][:2]
    if between[said].endswith(",") and behind[:1]:
        return behind[0] in speech.also or behind[0] in speech.openers
    return ";" in behind or (behind[:1] == [","] and behind[-1] in speech.also)


def _opens_clause(press: Press, reading: Reading, chosen: Cue) -> bool:
    """Return whether the medium that passes words on opens a clause behind another's."""
    low, speech = reading.sentence.low, press.speech
    k = chosen.addressee.start if chosen.addressee is not None else 0
    joins = k > 1 and (low[k - 1] in speech.also or low[k - 1] in speech.conjunctions)
    return joins and low[k - 2] in (",", ";")


def _named_in_marks(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return the quotations that may name a medium: "sagte er der „Neuen Zeitung“"."""
    if not press.speech.nouns_capitalised:
        return []
    sentence = reading.sentence
    first = bisect_left(reading.quotations, chosen.start - REACH)
    last = bisect_left(reading.quotations, chosen.start + REACH)
    return [
        Phrase(q, q + 1)
        for q in reading.quotations[first:last]
        if not sentence.low[q] and sentence.end[q] - sentence.start[q] < _LONGEST_OUTLET
    ]


def names_medium(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a cue attributes to a medium."""
    if cue.phrase is None:
        return False
    named = cue.phrase.antecedent or cue.phrase
    return press.is_medium(reading.words(named)) or _is_report(reading, named)


def _is_report(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is what a medium reports: "einem Bericht der Welt"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    owners = range(phrase.start + 1, phrase.end - 1) if speech.genitives else ()
    return any(
        low[k] in speech.documents
        and low[k + 1] in speech.genitives
        and reading.phrases.names_outlet(k + 1)
        for k in owners
    )
