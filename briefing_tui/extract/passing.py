"""Tell who passed words on: the media between a speaker and the reader."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.appositions import apposed_medium
from briefing_tui.extract.chain_order import in_order, own_first, referring_last
from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.hanging import hangs_on_medium, holder_of, owning, read_in
from briefing_tui.extract.intermediaries import PASSING_ON, is_done, media_among, opens_clause
from briefing_tui.extract.lexicon.outlets import homes_of
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reach import REACH, is_near, is_of_other
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.reports_behind import report_behind
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Reading

_PAST_COMMA: Final = 2
_LONGEST_OUTLET: Final = 50
_ANSWER: Final = 3
"""Tokens of ", une accusation", before "que"."""


def find_chain(press: Press, reading: Reading, chosen: Cue, found: Attribution) -> tuple[Span, ...]:
    """Return who passed the words on: who was spoken to, who is cited, who reports it all."""
    if found.outlet:
        return _relaying(press, reading, chosen)
    if (employer := _employer_behind(reading, chosen)) is not None:
        return (reading.span(employer),)
    if press.speech.order_tells and (paper := _of_critic(press, reading, chosen)) is not None:
        return (reading.span(paper),)
    told = _addressing(reading, chosen)
    hosts = [c.addressee for c in reading.cues if c.addressee and c.rule in PASSING_ON]
    phrases = [
        *_by_cues(press, reading, chosen, told),
        *_by_clause(press, reading, chosen),
        *_named_in_marks(press, reading, chosen),
        *hosts,
        *owning(press, reading, chosen),
        *read_in(press, reading, chosen),
    ]
    near = [phrase for phrase in phrases if is_near(press, reading, phrase, chosen)]
    near = [phrase for phrase in near if not is_of_other(reading, phrase, chosen)]
    if near and chosen.phrase is not None and _answers_it(reading, chosen):
        behind = [phrase for phrase in near if phrase.start > chosen.phrase.start]
        near = behind if media_among(press, reading, behind) else near
    own = media_among(press, reading, near) if press.speech.subject_behind else ()
    hung: list[Phrase] = []
    if not own:  # "A accuse X, ce que Y dément | dans une interview à B": no word of A's
        hung = _hung_on(press, reading, chosen)
        near = [] if press.speech.subject_behind else near
        if hung:
            near += [phrase for phrase in hung if is_near(press, reading, phrase, chosen)]
        own = media_among(press, reading, near)
    namesakes = _namesakes(reading, hosts) if hosts else ()
    media = dict.fromkeys((*own, *namesakes, *_in_compounds(press, reading, chosen)))
    ordered = own_first(reading, chosen, in_order(press, tuple(media))) if media else ()
    if ordered := referring_last(press, reading, chosen, ordered):
        return (*ordered, *_it_that_tells(reading, hung))
    talked = _talked_to(press, reading, chosen)
    if talked is None and (report := report_behind(press, reading, chosen)):
        return tuple(reading.span(phrase) for phrase in report)
    return (reading.span(talked),) if talked is not None else _it_of(reading, told)


def _of_critic(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return the paper of a critic: "The Times liked it, with critic | Jane Roe | calling it “…”".

    So is the one for which they do so: "Critic Jane Roe gave it three stars for | The Times |,".
    """
    low, speech, who = reading.sentence.low, press.speech, chosen.phrase
    if who is None or who.start >= chosen.start or low[who.start] not in speech.staff:
        return None  # mostly
    if who.start > 1 and low[who.start - 1] in speech.beside and low[who.start - 2] == ",":
        subject = reading.subject()
        paper = subject is not None and press.is_medium(reading.words(subject))
        return subject if paper else None
    ends = range(who.end, chosen.start - 1)
    k = next((k for k in ends if low[k] in speech.viewing), 0)
    medium = reading.phrases.starting_at(k + 1) if k and chosen.rule == "shared subject" else None
    known = medium is not None and press.is_medium(reading.words(medium))
    return medium if known else None


def _employer_behind(reading: Reading, chosen: Cue) -> Phrase | None:
    """Return whose somebody is that speaks last: "A dit X dans B, « Y », implore | C de D |"."""
    low, who, speech = reading.sentence.low, chosen.phrase, reading.phrases.speech
    end = who.end if who is not None and chosen.rule == "inverted verb" else len(low)
    last = end + 1 < len(low) and low[end] in speech.genitive and speech.adjectives_behind
    last = last and any(cue.last < chosen.start for cue in reading.cues)
    return (
        reading.phrases.starting_at(end + 1)
        if last and reading.phrases.names_outlet(end + 1)
        else None
    )


def _it_that_tells(reading: Reading, hung: list[Phrase]) -> Iterator[Span]:
    """Yield the pronoun of who tells of a talk: "| It | cites an interview with X in which"."""
    speech, low = reading.phrases.speech, reading.sentence.low
    for it in hung if speech.order_tells else ():
        if speech.pronouns.get(low[it.start]) == "n" and low[it.end] not in speech.passive:
            yield reading.span(it)


def _talked_to(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return to whom a clause says that one spoke: "X, who gave | the Post | a talk, says"."""
    first = chosen.phrase.end if chosen.phrase is not None else chosen.start
    low, speech = reading.sentence.low, press.speech
    if first >= chosen.start or low[first] != ",":
        return None  # most cues
    relatives = speech.definite if speech.nouns_capitalised else speech.relatives
    if low[first + 1] not in relatives or speech.talks.isdisjoint(low[first : chosen.start]):
        return None
    clause = range(first, chosen.start)
    k = next((k for k in clause if reading.phrases.names_outlet(k)), 0)
    return reading.phrases.starting_at(k) if k else None


def _relaying(press: Press, reading: Reading, chosen: Cue) -> tuple[Span, ...]:
    """Return the medium by which another's own words come: "El Mundo, citado pela | Lusa,"."""
    low, who = reading.sentence.low, chosen.phrase
    if who is not None and chosen.start > 0 and low[chosen.start - 1] in press.speech.as_said:
        within = range(who.end, chosen.start)  # "Bild was quoted by | the Post | as saying"
        return media_among(press, reading, [p for p in cited_in(reading) if p.start in within])
    if who is None or low[who.end : who.end + 1] != [","] or who.end + 1 >= len(low):
        return ()
    length = match_at(low, who.end + 1, press.speech.cited)
    medium = reading.phrases.behind(who.end + 1 + length) if length > 1 else None
    known = medium is not None and press.is_medium(reading.words(medium))
    return (reading.span(medium),) if known and medium is not None else ()


def _addressing(reading: Reading, chosen: Cue) -> list[Cue]:
    """Return the cues that tell to whom the one spoke who was chosen, the nearest first."""
    told = [
        cue
        for cue in reading.cues
        if cue.addressee and (cue[:3] == chosen[:3] or _is_meant(reading, cue, chosen))
    ]
    if not told:
        return []
    heard = [
        cue.addressee.start for cue in told if cue.addressee and reading.phrases.speech.order_tells
    ]
    told += [
        cue
        for cue in reading.cues
        if cue.addressee and cue.phrase and cue.phrase.start in heard and cue not in told
    ]  # "A cited B as quoting X"
    return sorted(told, key=lambda cue: cue.rule in PASSING_ON)  # "quotes X as telling Y"


def _by_cues(press: Press, reading: Reading, chosen: Cue, told: list[Cue]) -> Iterator[Phrase]:
    """Yield those who may have passed words on by a cue: who is cited, told, or reports it."""
    for cue in reading.cues:
        if cue.phrase is not None and _is_citing(press, reading, cue, chosen):
            yield cue.phrase
        related = cue.phrase.antecedent if cue.phrase and cue.rule == "according to" else None
        if related is not None and cue.phrase != chosen.phrase and press.speech.drops_subject:
            yield related  # "un teletipo de Reuters | según el cual X dijo"
    host = [cue for cue in told if cue.rule in PASSING_ON] if press.speech.verb_second else []
    for cue in told:
        if cue.addressee and cue not in host:
            yield _owner_of(press, reading, cue.addressee) or cue.addressee
    yield from cited_in(reading)
    if host:
        yield from (cue.addressee for cue in host if cue.addressee)
    for cue in reading.cues:
        who = cue.phrase if cue.phrase != chosen.phrase else None
        own = cue.rule == "signed" and chosen.phrase is not None
        if own and chosen.phrase and employer_of(press, reading.span(chosen.phrase)) is not None:
            continue  # "…,” writes | the Post's Jo Roe |, …” (Reuters)"
        if _is_set_against(reading, cue, chosen):
            continue  # "While | the Post | praises it, X fears"
        if who is not None and chosen.rule == "noun":
            who = who.antecedent or who  # "Le mot est de A, et c'est B | qui | le rapporte"
        if who is not None and not who.pronoun and not is_done(press, reading, cue, chosen):
            yield who


def _is_set_against(reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a clause that opens a sentence tells what another does than who speaks."""
    low, speech = reading.sentence.low, reading.phrases.speech
    opens = speech.order_tells and cue.rule == "verb" and cue.first == 1 < cue.last < chosen.first
    if not opens or low[0] not in speech.conjunctions or low[0] in speech.openers | speech.as_said:
        return False
    return "," in low[cue.last : chosen.first]


def _by_clause(press: Press, reading: Reading, chosen: Cue) -> Iterator[Phrase]:
    """Yield those who may have passed words on as the clause around a cue tells."""
    if chosen.rule == "shared subject" and (medium := _behind_medium(press, reading, chosen)):
        yield medium
    if chosen.rule == "colon" and press.speech.adjectives_behind:
        medium = reading.subject_before(chosen.start)
        parted = medium is not None and ";" in reading.sentence.low[medium.end : chosen.start]
        if medium is not None and not parted and press.is_medium(reading.words(medium)):
            yield _just_named(reading, medium)  # "El País reproduce el aviso de X, a todos: |"
    who = chosen.phrase
    low = reading.sentence.low  # "A ran it under the title “X” and | B | under the title “Y”"
    headed = who is not None and who.end < len(low) and low[who.end] in press.speech.heading
    if chosen.rule == "noun" and not headed and (teller := reading.subject_before(chosen.start)):
        yield teller  # "the paper picks a phrase of the minister's: …"
    if press.speech.verb_second and (holder := holder_of(press, reading, chosen)) is not None:
        yield holder
    if press.speech.verb_second and reading.sentence.low[0] in press.speech.as_said:
        yield from _told_in_front(reading, chosen)


def _answers_it(reading: Reading, chosen: Cue) -> bool:
    """Return whether somebody denies elsewhere what a medium says: "A accuse X, ce que | X | nie".

    Where that is stands with the verb: "… dans B : | « Y »"
    """
    low, speech, who = reading.sentence.low, reading.phrases.speech, chosen.phrase
    k = who.start - 1 if who is not None else 0
    if k < _ANSWER or low[k] not in speech.that or low[k - 1] in speech.verbs:
        return False
    return "," in low[k - _ANSWER : k]


def _told_in_front(reading: Reading, chosen: Cue) -> Iterator[Phrase]:
    """Yield the medium that a sentence opens with as telling it: "Wie | die Zeit | weiß, hat X"."""
    low, outlets = reading.sentence.low, reading.sentence.outlets
    comma = low.index(",") if "," in low else 0
    for k in range(1, comma if comma < chosen.start else 0):
        phrase = reading.phrases.starting_at(k)
        if phrase is None or reading.phrases.is_preposition(k):
            continue
        if phrase.end - 1 in outlets or reading.phrases.names_outlet(k):
            yield phrase
            return


def _hung_on(press: Press, reading: Reading, chosen: Cue) -> list[Phrase]:
    """Return the subject of the clause that a cue's hangs on, if it may pass words on."""
    if chosen.rule in PASSING_ON and opens_clause(press, reading, chosen):
        return []  # "The Sun says that X, and | the Post quotes Y"
    voiced = match_at(reading.sentence.low, chosen.start, press.speech.voicing)
    if not (voiced or hangs_on_medium(press, reading, chosen)):
        return []
    subject = reading.subject_before(chosen.start)
    if subject is None:
        return []
    return [apposed_medium(reading, subject) or _just_named(reading, subject)]


def _namesakes(reading: Reading, hosts: list[Phrase]) -> Iterator[Span]:
    """Yield those spoken to whose name is an outlet's in some country."""
    return (reading.span(host) for host in hosts if homes_of(reading.words(host)))


def _it_of(reading: Reading, told: list[Cue]) -> tuple[Span, ...]:
    """Return the pronoun of the medium before that passes words on: "It quotes X as saying"."""
    if not told:
        return ()  # mostly
    pronouns, order = reading.phrases.speech.pronouns, reading.phrases.speech.order_tells
    heard = (cue for cue in told if cue.rule in PASSING_ON or order)
    hosts = (cue.addressee for cue in heard if cue.addressee)
    return tuple(
        reading.span(host) for host in hosts if pronouns.get(reading.words(host).lower()) == "n"
    )


def _behind_medium(press: Press, reading: Reading, chosen: Cue) -> Phrase | None:
    """Return the medium before a semicolon behind which somebody speaks."""
    subject, who = reading.subject_before(chosen.start), chosen.phrase
    if subject is None or who is None or not press.speech.order_tells:
        return None
    if reading.sentence.low[chosen.start - 1] in press.speech.infinitive and who != subject:
        return subject  # "| The Post | got the mayor to admit"
    return subject if ";" in reading.sentence.low[subject.end : who.start] else None


def _is_meant(reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a pronoun takes up who tells somebody: "X told the Post | he had “…”"."""
    if cue.phrase is not None and chosen.phrase in (cue.phrase, cue.phrase.antecedent):
        return True  # "For X, | who | speaks to the Post, …"
    if chosen.phrase is None or not chosen.phrase.pronoun or chosen.phrase.antecedent is not None:
        return False
    between = reading.sentence.kind[cue.last : chosen.phrase.start]
    near = cue.last <= chosen.phrase.start and QUOTATION not in between
    speech = reading.phrases.speech
    return near and (speech.order_tells or speech.adjectives_behind)


def _is_citing(press: Press, reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a cue names whom the medium cites that quotes: "Citing AFP, X quotes"."""
    if cue.rule != "citing" or cue.phrase is None or cue.phrase == chosen.phrase:
        return False
    quotes = chosen.rule in PASSING_ON or chosen.rule == "shared subject"
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
        if hyphen and (noun in press.speech.interviews or noun in press.speech.requests):
            span = Span(sentence.start[k], sentence.start[k] + len(name))
            if press.find(span.of(press.text)) is not None:
                yield span


def _just_named(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that a subject begins with, where a verb was taken into it."""
    kind, end = reading.sentence.kind, phrase.start + 1
    while end < phrase.end and kind[end] == NAME:
        end += 1
    named = reading.phrases.names_outlet(phrase.start) and kind[end - 1] == NAME
    return phrase._replace(end=end) if named else phrase


def _owner_of(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose somebody is who was spoken to: "tells the Guardian's | Jane Roe"."""
    last, bodies = phrase.end - 1, press.speech.bodies
    if reading.sentence.low[last] in bodies and reading.sentence.kind[last] == NAME:
        return None  # "told the National People's Congress"
    for k in range(phrase.start, phrase.end - 1):
        if reading.sentence.low[k].endswith(("'s", "s'")):
            owner = phrase._replace(end=k + 1)
            return owner if press.is_medium(reading.words(owner)) else None
    return None


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
        if not sentence.low[q]
        and not (q + _PAST_COMMA == chosen.start and sentence.low[q + 1] == ",")  # what is said
        and sentence.end[q] - sentence.start[q] < _LONGEST_OUTLET
        and not press.text[sentence.start[q] + 1 : sentence.start[q] + 2].islower()
    ]
