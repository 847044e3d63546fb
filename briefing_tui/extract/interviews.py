"""Read whom a medium lets speak: "gives the floor to X", "carries an interview with Y"."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.behind_verbs import past_apposition
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.medium_phrases import cut_medium, is_paper
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.reading import Cue, Reading, Search

_OWNER: Final = 7
"""Tokens from "prints" to the end of "the former health minister's", at most."""
_SET_OFF: Final = 14
"""Tokens of ", qui veut rester sans nom," at most."""
_LET: Final = 4
"""Tokens between whom a medium lets speak and what it lets them do, at most."""


def _before_infinitive(search: Search, who: Phrase) -> Phrase:
    """Return who is heard to do something: "se oye a | una mujer | gritarle : |"."""
    last = who.end - 1
    ends = search.low[last].endswith(search.speech.infinitive_endings)
    does = ends and search.kind[last] == WORD and not search.phrases.is_noun(last)
    return who._replace(end=last) if does and last > who.start + 1 else who


def _is_place(search: Search, i: int, where: Phrase) -> bool:
    """Return whether somebody who is no medium but speaks in a city: "X a parlé à | Lille |"."""
    low, host = search.low[where.end - 1], search.phrases.ending_at(i - 1)
    city = where.end == where.start + 1 and search.kind[where.start] == NAME
    return city and country_of_city(low) is not None and not (host and search.is_medium(host))


def read_yielding(search: Search, i: int, end: int) -> None:
    """Read "gives the floor to X": X speaks, through the subject."""
    if search.clauses is not None:
        subject = search.clauses.subject_before(i)
        first = search.clauses.start_of(i)
        if first > 0 and search.low[first] in search.speech.possessive:
            subject = search.phrases.starting_at(first)  # "der Bund, dessen Chef X zu Wort kommt"
        if (apart := _set_off(search, search.clauses, subject, first)) is not None:
            host, media = search.phrases.first_subject(apart.start), search.speech.media
            words = search.low[host.start : host.end] if host is not None else []
            paper = any(is_kind_of(word, media, search.speech) for word in words)
            if host is not None and (host.pronoun or paper or search.is_medium(host)):
                search.add("interview", i, end, apart, host)
                return
        lets = (k for k in range(first, i) if search.low[k] in search.speech.letting)
        lets_at = next(lets, 0) if subject is not None and subject.end < i else 0
        at = max(past_apposition(search, subject.end), lets_at) if subject is not None else 0
        guest = search.clauses.cited_by(at, subject) if subject is not None else None
        if guest is None and lets_at:  # "ließ | am Morgen | eine Ärztin zu Wort kommen"
            guest = search.phrases.group_ending_at(i - 1)
        medium = guest is not None and search.phrases.names_outlet(guest.start)
        medium = medium or (guest is not None and guest.end - 1 in search.sentence.outlets)
        if guest is not None and not medium and guest.end <= i and search.is_somebody(guest):
            search.add("interview", i, end, _named_behind(search, end) or guest, subject)
        elif subject is not None and not search.is_medium(subject):
            search.add("verb", i, end, subject)  # "Im Kurier kommt X zu Wort"
        return
    whom = find_addressee(search, end)
    speaker = whom or search.phrases.behind(end)
    if speaker is not None and whom is None and search.speech.order_tells:
        to = _led_to(search, speaker)
        if search.kind[to + 1 : to + 2] == [QUOTATION]:
            search.add("verb", i, end, search.phrases.ending_at(i - 1))
            return  # "attributes it to | “thieves”"
        speaker = find_addressee(search, to) or speaker  # "attributes it to | the minister"
    if speaker is not None and search.speech.drops_subject:
        speaker = _before_infinitive(search, speaker)
    if speaker is not None and _is_place(search, i, speaker):
        return
    shown = speaker is not None and _is_shown_as(search, speaker)
    if speaker is not None and search.phrases.may_speak(speaker) and not shown:
        host = search.phrases.ending_at(i - 1) or search.phrases.first_subject(i)
        if host is not None and _is_what(search, host):
            search.add("verb", i, end, speaker)
            return
        paper = host is not None and _is_paper_of(search, speaker)
        if host is not None and search.low[host.start] in search.speech.impersonal:
            paper = False  # "On laissera la conclusion au Soir"
        if host is not None and paper and not search.is_medium(host):
            speaker, host = host, speaker  # "L'avocat s'est entretenu avec | le journal"
        search.add("cited", i, end, speaker, host)


def _is_what(search: Search, host: Phrase) -> bool:
    """Return whether a relative means all that was told: "ce | qui | fait dire au Soir que"."""
    low, speech, k = search.low, search.speech, host.start
    return k > 0 and low[k] in speech.relatives and low[k - 1] in speech.definite


def _is_shown_as(search: Search, who: Phrase) -> bool:
    """Return whether a portrait tells as what it shows somebody: "le portrait de X | en homme"."""
    gerund, behind = search.speech.gerund, search.low[who.end : who.end + 2]
    as_one = bool(gerund) and len(behind) > 1 and behind[0] == gerund[0]
    return as_one and not behind[1].endswith(gerund[1])


def _is_paper_of(search: Search, listener: Phrase) -> bool:
    """Return whether a listener is a medium or one of its staff: no "directeur de la station"."""
    low, speech = search.low, search.speech
    if not search.is_medium(listener):
        return False
    head = low[search.phrases.head_of(listener).end - 1]
    return head not in speech.people or head in speech.staff or not speech.subject_behind


def _set_off(search: Search, clauses: Clauses, subject: Phrase | None, first: int) -> Phrase | None:
    """Return who is named between commas before a clause: "gibt der Chefin, | Jo Roe |, das"."""
    if subject is not None:
        apart = subject.end == first - 1 and search.low[subject.start - 1] == ","
        return subject if apart else None
    from briefing_tui.extract.verb_colons import set_off  # late: few need it

    return next(iter(set_off(search, clauses, first)), None)


def _named_behind(search: Search, end: int) -> Phrase | None:
    """Return the full name that a comma sets off behind a clause: "laat X aan het woord, | Y"."""
    if search.low[end : end + 1] != [","] or search.kind[end + 1 : end + 2] != [NAME]:
        return None  # most clauses
    name = search.phrases.starting_at(end + 1)
    full = name is not None and name.end - name.start > 1 and search.kind[name.end - 1] == NAME
    closed = name is not None and search.kind[name.end : name.end + 1] in ([], [PUNCTUATION])
    return name if full and closed else None


def _led_to(search: Search, words: Phrase) -> int:
    """Return the "to" inside or behind a phrase, or its end: "the line | to the minister"."""
    places = range(words.start + 1, words.end)
    return next((k for k in places if search.low[k] in search.speech.addressee), words.end)


def read_letting(search: Search, i: int) -> int:
    """Read "lets X have their say": X speaks, through the subject; return the tokens read, or 0."""
    if i + 2 >= len(search.low):
        return 0
    behind = search.speech.subject_behind
    guest = find_addressee(search, i + 1) if behind else search.phrases.starting_at(i + 1)
    guest = guest or search.phrases.starting_at(i + 1)
    if guest is None or guest.pronoun or not search.phrases.may_speak(guest):
        return 0
    first = past_apposition(search, guest.end) if search.speech.order_tells else guest.end
    apart = range(first + 1, min(len(search.low), first + _SET_OFF))
    if behind and search.low[first : first + 1] == [","]:
        first = next((k + 1 for k in apart if search.low[k] == ","), first)
    for end in range(first, min(len(search.low), first + _LET)):
        if match_at(search.low, end, search.speech.having_say):
            host = search.phrases.ending_at(i - 1) or search.phrases.first_subject(i)
            search.add("cited", i, i + 1, guest, host)
            return 1
    return 0


def read_talk(search: Search, i: int) -> bool:
    """Read "X carries an interview with Y": Y speaks, to the medium."""
    if search.kind[i] == NAME and not search.speech.nouns_capitalised:
        return False  # "La Tribune de Genève"
    if i > 1 and search.low[i - 1].endswith("'s") and (printed := _printed_at(search, i)):
        guest = (
            _guest_of_interviewer(search, Phrase(i, i + 1)) if search.speech.order_tells else None
        )
        search.add("interview", i, i + 1, guest or printed[0], printed[1])
        return True
    if search.speech.order_tells and _read_granted(search, i):
        return True
    told = search.speech.subject_behind and search.speech.sending and i + 3 < len(search.low)
    if told and _read_sent(search, i):
        return True
    medium = clause_subject(search.phrases, i)
    if search.clauses is not None and search.phrases.is_preposition(0):
        medium = search.phrases.behind(1) or medium  # "In der Zeit gibt es ein Gespräch mit X"
    one = medium is not None and search.speech.pronouns.get(search.low[medium.start]) == "x"
    turned = search.speech.subject_behind or (one and search.speech.order_tells)
    if turned and not (medium and is_paper(search, medium)):  # "One reads in the Post a talk with"
        medium = _paper_before(search, i) or medium
    there = medium is not None and _is_there(search, medium)
    if medium is None or medium.end > i or i + 2 >= len(search.low):
        return False
    if not (there or _is_host(search, medium)):
        return False
    leads = search.speech.interviewing - search.speech.stations  # "un récit | sur | sa mère"
    to = i + 1 if search.low[i + 1] in leads else _past_adjectives(search, i + 1)
    if search.low[to] not in leads or to + 1 >= len(search.low):
        return False
    if search.low[i] in search.speech.documents and search.low[to] in search.speech.addressee:
        return False  # "a letter to | a cousin"
    if search.speech.order_tells and search.low[to] in search.speech.venues:
        return False  # "a report on | the king", "the villain of the piece in | the ministry"
    guest = _guest_led_by(search, to)
    if guest is None or guest.pronoun or not search.phrases.may_speak(guest):
        return False
    if search.is_medium(guest) or _holds_medium(search, guest):
        return False
    names = [k + 1 for k in range(*medium[:2]) if search.kind[k] == NAME]
    end = names[-1] if names and search.phrases.names_outlet(medium.start) else medium.end
    search.add("interview", i, to + 1, guest, None if there else medium._replace(end=end))
    return True


def _guest_led_by(search: Search, to: int) -> Phrase | None:
    """Return whom a talk is with, to whom the word at a token leads: "a talk with | X |"."""
    low, speech = search.low, search.speech
    signed = low[to + 1] in speech.agent and to + 2 < len(low)
    guest = search.phrases.behind(to + 1 + signed)
    if guest is not None and speech.order_tells and low[to] in speech.agent:
        return _guest_of_interviewer(search, guest) or guest
    if speech.drops_subject and low[to] in speech.genitive:
        return _guest_of_asker(search, to + 1) or guest
    return guest


def _holds_medium(search: Search, phrase: Phrase) -> bool:
    """Return whether a noun for a medium stands in a phrase: "the head of the station"."""
    media, speech = search.speech.media, search.speech
    return any(is_kind_of(low, media, speech) for low in search.low[phrase.start : phrase.end])


def _guest_of_interviewer(search: Search, asker: Phrase) -> Phrase | None:
    """Return whom an interview by somebody is with: "an interview by Jane Roe with | X |"."""
    k, low = asker.end, search.low
    led = k + 1 < len(low) and low[k] in search.speech.beside
    guest = search.phrases.behind(k + 1) if led else None
    return None if guest is None or search.is_medium(guest) else guest


def _guest_of_asker(search: Search, k: int) -> Phrase | None:
    """Return with whom somebody talks: "una entrevista de | Jane Roe con el ministro X |"."""
    low, speech = search.low, search.speech
    while k + 1 < len(low) and search.kind[k] in (WORD, NAME):
        if low[k] in speech.interviewing and search.kind[k - 1] == NAME:
            led = low[k] not in speech.genitive and low[k] not in speech.agent
            other = search.phrases.behind(k + 1) if led else None
            return other if other and search.phrases.may_speak(other) else None
        k += 1
    return None


def asker_before(reading: Reading, talk: Cue) -> Phrase | None:
    """Return who talks with the guest of a cue: "una entrevista de | Jane Roe | con X"."""
    low, speech, k = reading.sentence.low, reading.phrases.speech, talk.start + 2
    told = talk.rule == "interview" and talk.phrase is not None
    if told and speech.order_tells:
        return _interviewer(reading, talk)
    if talk.phrase is None or not (told and speech.drops_subject):
        return None
    if low[k - 1] not in speech.genitive:
        return None
    end = k
    while end < talk.phrase.start and reading.sentence.kind[end] == NAME:
        end += 1
    return Phrase(k, end) if k < end < talk.phrase.start else None


def _interviewer(reading: Reading, talk: Cue) -> Phrase | None:
    """Return who talks with the guest of a cue: "an interview by | Jane Roe | with X"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    if talk.phrase is None or talk.phrase.start < talk.start:
        return None
    if low[talk.start - 1].endswith(("'s", "’s")) and kind[talk.start - 1] == NAME:
        return reading.phrases.name_ending_at(talk.start - 1)  # "prints | Jane Roe's | interview"
    by = talk.start + 1
    if low[by] not in speech.agent or kind[by + 1] != NAME:
        return None
    who = reading.phrases.starting_at(by + 1)
    return who if who is not None and who.end < talk.phrase.start else None


def _read_granted(search: Search, i: int) -> bool:
    """Read "an interview that X gave to Y": X speaks, to the medium."""
    low, speech, phrases = search.low, search.speech, search.phrases
    related = i + 2 < len(low) and low[i + 1] in speech.relatives
    who = phrases.starting_at(i + 2) if related else None
    if who is None or who.pronoun or search.is_medium(who):
        return False
    behind = past_apposition(search, who.end)
    if behind + 2 >= len(low) or low[behind] not in speech.sending:
        return False
    medium = phrases.behind(behind + 2) if low[behind + 1] in speech.addressee else None
    if medium is None or not search.is_medium(medium):
        return False
    apart = behind > who.end and search.kind[who.end + 1] == NAME
    named = phrases.starting_at(who.end + 1) if apart else None
    search.add("interview", i, behind + 2, named or who, medium)
    return True


def _read_sent(search: Search, i: int) -> bool:
    """Read "la lettre que X a adressée à Y", in or through a medium: X speaks."""
    sent = _sender_of(search, i)
    if sent is None or not search.phrases.may_speak(sent[0]):
        return False
    who, to = sent
    heard, medium = None, clause_subject(search.phrases, i)
    if search.low[to] in search.speech.venues | search.speech.addressee:
        heard = search.phrases.behind(to + 1) if to + 1 < len(search.low) else None
    if heard is not None and (search.is_medium(heard) or search.phrases.names_outlet(heard.start)):
        medium = cut_medium(search.phrases, heard)
    elif medium is None or medium.end > i or not _is_host(search, medium):
        return False
    apart = past_apposition(search, who.end) > who.end and search.kind[who.end + 1] == NAME
    who = search.phrases.starting_at(who.end + 1) or who if apart else who
    search.add("interview", i, to, who, medium)
    return True


def _sender_of(search: Search, i: int) -> tuple[Phrase, int] | None:
    """Return who sent what a noun names, and the token behind that: "qu'a donné | X | à"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if low[i + 1] in speech.sending and low[i + 2] in speech.agent:
        who = phrases.behind(i + 3)  # "accordé par | X | à Libération"
        return (who, who.end) if who is not None and who.end < len(low) else None
    near = range(i + 1, min(len(low) - 2, i + _LET))
    verb = next((k + 1 for k in near if low[k] in speech.that), 0)
    if not verb or QUOTATION in search.kind[i:verb] or "," in low[i:verb]:
        return None
    who = phrases.starting_at(verb)
    behind = past_apposition(search, who.end) if who is not None else verb
    while behind + 2 < len(low) and (
        low[behind] in speech.auxiliaries or phrases.is_adverb(behind) or phrases.is_clitic(behind)
    ):
        behind += 1
    if behind >= len(low) or low[behind] not in speech.sending:
        return None
    who = who or phrases.starting_at(behind + 1)
    end = max(who.end, behind + 1) if who is not None else len(low)
    known = who is not None and (
        not who.pronoun or speech.pronouns.get(low[who.start]) in ("m", "f")
    )
    return (who, end) if known and who is not None and end < len(low) else None


def _is_there(search: Search, asker: Phrase) -> bool:
    """Return whether one asks in the medium named before: "Dort führt | Jo Roe | ein Gespräch"."""
    there = search.low[0] in search.speech.within and search.clauses is not None
    return there and not asker.pronoun and search.phrases.may_speak(asker)


def _past_adjectives(search: Search, k: int) -> int:
    """Return the token behind what a talk is: "un entretien | téléphonique | avec X"."""
    classes = search.phrases.classes
    while search.speech.adjectives_behind and k + 2 < len(search.low) and search.kind[k] == WORD:
        if search.low[k] in classes.function_words or search.low[k] in classes.verbs:
            break
        k += 1
    return k


def _is_host(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase names a medium, describes one or may mean one."""
    if search.is_medium(phrase) or _is_it(search, phrase):
        return True
    named = search.phrases.names_outlet
    return named(phrase.start) or (phrase.start == 1 and named(0))  # "im Standard"


def _is_it(search: Search, phrase: Phrase) -> bool:
    """Return whether a pronoun may be a medium's: "| It | carries a conversation with Jane Roe"."""
    gender = search.speech.pronouns.get(search.low[phrase.start])
    return (
        phrase.pronoun and phrase.antecedent is None and search.speech.order_tells and gender == "n"
    )


def _paper_before(search: Search, i: int) -> Phrase | None:
    """Return the medium that a preposition leads to: "On lira dans | X | l'analyse de Y"."""
    for k in range(i - 1, 0, -1):
        if search.kind[k] == QUOTATION:
            return None
        if search.kind[k] == NAME and search.phrases.names_outlet(k):
            while k > 1 and search.kind[k - 1] == NAME:
                k -= 1
            led = k - search.phrases.is_determiner(k - 1)
            return search.phrases.starting_at(led)
    return None


def _printed_at(search: Search, i: int) -> tuple[Phrase, Phrase] | None:
    """Return whose piece a medium prints, and it: "The Post prints | the mayor's | letter"."""
    near = range(i - 2, max(0, i - _OWNER), -1)
    verb = next((k for k in near if search.low[k] in search.speech.printing), 0)
    medium = search.phrases.ending_at(verb - 1) if verb else None
    who = search.phrases.starting_at(verb + 1) if medium is not None else None
    if medium is None or who is None or who.end < i or not search.is_medium(medium):
        return None
    who = who._replace(end=i)
    return (who, medium) if search.is_somebody(who) and not search.is_medium(who) else None
