"""Read the verbs that say somebody speaks where the finite verb stands second."""

from __future__ import annotations

from briefing_tui.extract.addressees import end_of_medium, find_addressee, spoken_to
from briefing_tui.extract.behind_verbs import past_apposition, past_times
from briefing_tui.extract.clause_speakers import is_medium_here, retold_by, whom_first
from briefing_tui.extract.clause_subjects import subject_of
from briefing_tui.extract.likely_subjects import is_object, told_at
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.shared_subjects import shared_subject
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.extract.verb_citing import (
    called_by,
    gives_again,
    is_attributive,
    lets_at_end,
    quoted_by,
    told_behind_place,
    who_is_cited,
    who_told,
)
from briefing_tui.extract.verb_places import past_reflexive
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.reading import Search

_FAR_AGENT: Final = 6
_PARTING: Final = frozenset(";:")
_FAR_LISTENER: Final = 10
"""Tokens from a verb to the article of who is told, at most."""


def read_verb_second(search: Search, clauses: Clauses, i: int, end: int) -> None:
    """Read a verb of a language in which the finite verb stands second."""
    finite = clauses.finite_of(clauses.start_of(i), i)
    if _is_passive_here(search, clauses, finite, i):
        _add_agent(search, clauses.start_of(i), i)
        return
    if (teller := retold_by(search, clauses, finite, i)) is not None:
        search.add("verb at the end", i, i + 1, teller)
        return
    if _is_anothers(search, finite, i):
        return
    if (subject := _find_subject(search, clauses, i)) is None:
        return
    rule, phrase = subject
    if _lets_speak(search, clauses, finite, i, phrase):
        return
    if phrase is not None:
        end = max(end, phrase.end) if phrase.start >= end else end  # "sagte | dazu | X"
    if search.low[i] in search.speech.citing and not clauses.is_passive(finite, i):
        phrase = cut_medium(search.phrases, phrase) if phrase is not None else None
        if (pair := who_is_cited(search, clauses, i, phrase)) is not None:
            search.add("cited", i, i + 1, *pair)
            return
    if phrase is not None and (guest := gives_again(search, clauses, i, phrase)) is not None:
        search.add("cited", i, i + 1, guest, phrase)
        return
    if _is_idle(search, rule, i, phrase):
        return
    if finite == i and phrase is not None and _is_subjunctive(search, i, phrase):
        return  # "Der Bericht bestätige “…”": somebody else says that it does
    if phrase is not None and (guest := _talked_with(search, clauses, i, phrase)) is not None:
        search.add("interview", i, i + 1, guest, phrase)
        return
    turned = finite == i and (phrase is None or phrase.start > i)
    if turned and (pair := _told_first(search, i)) is not None:
        search.add(rule, i, i + 1, *pair)
        return
    search.add(rule, i, i + 1, *_with_listener(search, clauses, finite, i, end, phrase))


def _find_subject(search: Search, clauses: Clauses, i: int) -> tuple[str, Phrase | None] | None:
    """Return by which rule a verb has which subject, or None where it tells of no one's words."""
    before, speech = search.low[i - 1] if i else "", search.speech
    shares = before in speech.also or before in speech.openers or before in speech.infinitive
    rule, phrase = subject_of(clauses, i) if not shares else ("", None)
    if rule == "inverted verb" and phrase is not None and is_object(search, i, phrase):
        phrase = None  # "X nannte es „Z“, | lehnte | neue Hilfen ab"
    if rule == "inverted verb" and phrase is not None and phrase.pronoun:
        phrase = called_by(search, i, phrase) or phrase
    phrase = _with_guest(search, phrase)
    if phrase is not None and phrase.antecedent is not None and search.low[i] in speech.citing:
        if search.low[phrase.antecedent.end - 1] in speech.nouns:
            return None  # "ein Satz, der überall | zitiert wurde"
        phrase = who_told(search, phrase.antecedent) or phrase
    phrase = whom_first(search, i, phrase) or phrase
    if phrase is not None:
        return rule, phrase
    phrase = _in_last_clause(search, i, shared_subject(search, i))
    reported = phrase is not None and _is_reported_it(search, phrase)
    return None if reported else ("shared subject", phrase)


def _in_last_clause(search: Search, i: int, told: Phrase | None) -> Phrase | None:
    """Return who shares a verb behind a mark: "A lacht; | ihr Sprecher | trat auf und sagte"."""
    low = search.low
    marks = (k for k in range(i - 1, 0, -1) if low[k] in _PARTING)
    parted = next(marks, 0) if search.speech.nouns_capitalised else 0
    if not parted or QUOTATION in search.kind[parted:i] or (told and told.end > parted):
        return told
    return search.phrases.first_subject(i, parted + 1) or told


def _with_listener(
    search: Search, clauses: Clauses, finite: int, i: int, end: int, phrase: Phrase | None
) -> tuple[Phrase | None, Phrase | None]:
    """Return who speaks, and who passes it on or is told, which may stand in the same phrase."""
    to = quoted_by(search, clauses, finite, i)
    if to is not None and phrase is not None and phrase.start < to.start < phrase.end:
        phrase = phrase._replace(end=to.start - 1)  # "wird eine Ärztin | vom Kurier | zitiert"
    to = to or _told_to(search, clauses, finite, i, end, phrase)
    if to is None and phrase is not None and (k := told_at(search, i, phrase)):
        phrase, to = phrase._replace(end=k), Phrase(k, phrase.end)
    if to is None and (her := _tells_her(search, finite, i)):
        to = Phrase(her, her + 1, pronoun=True)
    if to is not None and phrase is not None and i < to.start == phrase.start:
        to = None  # "erzählt ihm | der Mann |"
    if to is None and finite == i and search.low[i] in search.speech.confiding:
        behind = search.low[i + 1 : i + 2]
        him = not search.speech.objects.isdisjoint(behind)
        her = not search.speech.owners.keys().isdisjoint(behind)
        if him or (her and search.phrases.starting_at(i + 1) is None):
            to = Phrase(i + 1, i + 2, pronoun=True)  # "sagte | ihm", "sagte | ihr | eine Wirtin"
    return phrase, to


def _tells_her(search: Search, finite: int, i: int) -> int:
    """Return the pronoun of who is told before a participle: "hat | ihr | am Tor gesagt", or 0."""
    low, speech = search.low, search.speech
    if finite >= i - 1:
        return 0  # most verbs
    if low[i - 1] in speech.objects or low[i - 1] in speech.owners:
        return i - 1
    near = range(finite + 1, i - 1) if low[i] in speech.confiding else ()
    told = (k for k in near if low[k] in speech.objects or low[k] in speech.owners)
    k = next(told, 0)
    return k if k and search.phrases.starting_at(k) is None else 0  # not "hat | ihr Buch | gezeigt"


def _is_reported_it(search: Search, phrase: Phrase) -> bool:
    """Return whether an "it" opens what somebody else says: "Es sei schwer, dass X findet"."""
    thing = phrase.pronoun and search.speech.pronouns.get(search.low[phrase.start]) == "n"
    return thing and search.low[phrase.end] in search.speech.reportive


def _told_first(search: Search, i: int) -> tuple[Phrase, Phrase] | None:
    """Return who speaks behind the medium told: "„…“, erklärt | der Zeitung | Jo Roe"."""
    low, speech = search.low, search.speech
    start = past_times(search, i + 1) if low[i] in speech.confiding else len(low)
    if start + 2 >= len(low):
        return None
    if low[start] not in speech.genitives and low[start] not in speech.oblique:
        return None
    to = search.phrases.starting_at(start)
    end = end_of_medium(search, to) if to is not None else 0
    if to is None or not end:
        return None
    who = search.phrases.starting_at(end) if end < len(low) else None
    known = who is not None and search.phrases.may_speak(who) and not who.pronoun
    if not known or who is None or low[who.start] in speech.oblique | speech.prepositions:
        return None
    return who, to._replace(end=end)


def _is_subjunctive(search: Search, i: int, subject: Phrase) -> bool:
    """Return whether a verb of a noun in the singular has the ending of that mood."""
    low, speech = search.low[i], search.speech
    named = subject.end - subject.start == 1 and search.kind[subject.start] == NAME
    one = not subject.pronoun and (named or search.phrases.is_determiner(subject.start))
    ends = low.endswith(speech.reportive_endings or ("\0",))
    past = low.endswith(speech.preterite_endings or ("\0",)) or low in speech.passive
    return one and ends and not past


def _talked_with(search: Search, clauses: Clauses, i: int, subject: Phrase) -> Phrase | None:
    """Return whom a medium talks to: "Der Kurier hat mit X | gesprochen"."""
    speech, low = search.speech, search.low
    if low[i] not in speech.conversing or not _interviews(search, subject):
        return None
    for k in range(clauses.start_of(i), len(low) - 1):
        if k > i and (search.kind[k] in (PUNCTUATION, QUOTATION) or low[k] in speech.linking):
            return None  # "spricht von einer Niederlage | mit Ansage"
        if low[k] in speech.beside:
            guest = search.phrases.starting_at(k + 1)
            some = low[k + 1] in speech.indefinite  # who is talked with is somebody
            return guest if guest and (some or search.phrases.may_speak(guest)) else None
    return None


def _interviews(search: Search, subject: Phrase) -> bool:
    """Return whether a phrase is a medium, or one of its staff."""
    subject = subject.antecedent or subject  # "der Kurier, | der | mit X gesprochen hat"
    words, speech = search.low[subject.start : subject.end], search.speech
    return is_medium_here(search, subject) or any(
        is_kind_of(low, speech.staff, speech) for low in words
    )


def _with_guest(search: Search, phrase: Phrase | None) -> Phrase | None:
    """Return a "who" with whom it stands for: "lässt X zu Wort kommen, der | warnt"."""
    last = search.cues[-1] if search.cues else None
    if last is None or last.rule != "interview" or phrase is None or not phrase.pronoun:
        return phrase
    relative = search.low[phrase.start] in search.speech.definite
    return phrase._replace(antecedent=last.phrase) if relative else phrase


def _dative(search: Search, k: int, start: int) -> Phrase | None:
    """Return who is spoken to: "sagte Müller | der Zeitung X", "| Dem Sender | sagte er"."""
    if search.low[start] in search.speech.oblique or _opens_told(search, k, start):
        return search.phrases.starting_at(start)
    k = past_apposition(search, k)
    if k >= len(search.low) or k < 1:
        return None
    low, speech = search.low[k - 1], search.speech
    told = search.kind[k - 1] in (NAME, PUNCTUATION)
    if not (told or low in speech.pronouns or low in speech.reflexives):
        return None
    cased = search.low[k] in search.speech.oblique or search.low[k] in search.speech.genitives
    return search.phrases.starting_at(k) if cased else None


def _opens_told(search: Search, k: int, start: int) -> bool:
    """Return whether a paper in the dative opens a clause: "| Der Rhein-Zeitung | sagte er"."""
    if search.low[start] not in search.speech.genitives or start + 1 >= k:
        return False
    paper = search.phrases.starting_at(start)
    return paper is not None and paper.end + 1 < k and is_medium_here(search, paper)


def _add_agent(search: Search, start: int, i: int) -> None:
    """Find who does it in a passive: "wurde von Müller kritisiert"."""
    for k in (*range(start, i), *range(i + 1, min(len(search.low), i + 1 + _FAR_AGENT))):
        if search.low[k] in search.speech.agent:
            phrase = search.phrases.starting_at(k + 1)
            if phrase is not None:
                search.add("passive", i, i + 1, phrase)
                return
    paper = search.phrases.behind(start + 1) if search.phrases.is_preposition(start) else None
    if paper is not None and not search.speech.columns.isdisjoint(search.low[slice(*paper[:2])]):
        search.add("it says", i, i + 1, paper)  # "Im Artikel wird betont, dass"


def _is_passive_here(search: Search, clauses: Clauses, finite: int, i: int) -> bool:
    """Return whether something is said in the passive: "was versprochen wurde"."""
    if search.low[i] in search.speech.citing:
        return False
    closing = search.low[min(i + 1, len(search.low) - 1)]
    passive = clauses.is_passive(finite, i) or is_attributive(search, i)
    return passive or (finite == i and closing in search.speech.passive)


def _is_anothers(search: Search, finite: int, i: int) -> bool:
    """Return whether the mood of a verb tells that somebody else says that one says."""
    speech, low = search.speech, search.low
    ends = low[i].endswith(speech.reportive_endings or ("\0",))
    if i and ends and speech.pronouns.get(low[i - 1]) == "x":
        return True  # "Man kommentiere"
    if finite != i:
        told = low[finite] in speech.reportive_having
        if told and not speech.so.isdisjoint(low[finite + 1 : i]):
            return False  # "habe er, so die Zeit, von „X“ | gesprochen"
        direct = low[i + 1 : i + 2] == [":"] and QUOTATION in search.kind[i + 2 : i + 3]
        says = direct and PUNCTUATION not in search.kind[:finite]  # "X habe gewarnt: “…”"
        words = not speech.nouns.isdisjoint(low[finite:i])  # "habe den Satz gesprochen: “…”"
        if not says or (low[i] in speech.naming and not words):
            her = direct or _tells_her(search, finite, i) > 0
            told = told and low[i] in speech.confiding
            told = told and (her or is_medium_here(search, Phrase(finite + 1, i)))
        if low[finite] in speech.reportive_having and low[finite - 1] == "," and finite > 1:
            told = told or search.kind[finite - 2] == QUOTATION  # "“…”, habe sie versprochen"
        return low[finite] in speech.reportive and not told  # "Er solle nicht klagen"
    closing = low[min(i + 1, len(low) - 1)]  # "die „halblaut“ zugestimmt hätten"
    told = low[i + 2 : i + 3] == [":"] and closing in speech.reportive_having  # "gesagt | habe:"
    return closing in speech.reportive and closing in speech.auxiliaries and not told


def _lets_speak(
    search: Search, clauses: Clauses, finite: int, i: int, phrase: Phrase | None
) -> bool:
    """Read whom a subject lets speak: "lässt ihre Autorin X | schimpfen"."""
    closing = finite == i and not search.speech.letting.isdisjoint(search.low[i + 1 : i + 2])
    if closing and phrase is not None and phrase.end <= i:
        return lets_at_end(search, clauses, i, phrase)
    if phrase is None or finite > i or search.low[finite] not in search.speech.letting:
        return False
    informs = not search.speech.informing.isdisjoint(search.low[i:])
    if finite == i and not informs:
        return False
    if phrase.start > finite and search.low[finite - 1] in search.speech.also:
        host = shared_subject(search, finite)  # "Der Kurier hakt nach und lässt X | reden"
        medium = host is not None and host.end < finite and is_medium_here(search, host)
        search.add("verb", i, i + 1, phrase, host if medium else None)
        return True
    own = search.low[finite + 1] in search.speech.reflexives  # "lässt sich im Blick zitieren"
    if own and search.low[i] in search.speech.citing:
        search.add("verb", i, i + 1, phrase)
        return True
    guest = clauses.cited_by(finite, phrase)
    by = next((k for k in range(finite + 2, i) if search.low[k] in search.speech.agent), 0)
    if own and by:  # "lässt sich den Plan von einer Rätin | erklären"
        guest = search.phrases.behind(by + 1)
    if informs:  # "ließ der Konzern die Zeitung wissen", "liet X de krant weten"
        guest = guest or spoken_to(search, max(finite + 1, phrase.end))  # "lieten aan X weten"
        guest = guest or _faced(search, clauses.start_of(i))
        search.add("inverted verb", finite, finite + 1, phrase, guest)
        return True
    fronted = guest is not None and guest.end <= finite  # "Einen Wirt lässt das Blatt schimpfen"
    if guest is None or not (fronted or phrase.end <= guest.start < guest.end <= i):
        return False
    search.add("verb", i, i + 1, guest, phrase)
    return True


def _faced(search: Search, start: int) -> Phrase | None:
    """Return the medium that a clause opens with as spoken to: "Gegenüber | der APA | sagte er"."""
    to = find_addressee(search, start) if search.low[start] in search.speech.addressee else None
    if to is None and search.low[start] in search.speech.oblique:
        to = search.phrases.starting_at(start)  # "| Dem Sender X |, den Y zitiert, sagte Z"
    return to if to is not None and is_medium_here(search, to) else None


def _told_to(
    search: Search, clauses: Clauses, finite: int, i: int, end: int, phrase: Phrase | None
) -> Phrase | None:
    """Return who is spoken to, behind a verb or its subject or in front of both."""
    end = past_times(search, past_reflexive(search, end))  # "erklärte | es | dem Blatt"
    start = clauses.start_of(i)
    to = find_addressee(search, end) or _dative(search, end, start)
    front = 0 if start == i and search.low[i] in search.speech.confiding else start
    to = to or _faced(search, front)
    if to is None and search.low[i] in search.speech.confiding:
        to = _told_past(search, max(end, phrase.end if phrase is not None else end))
    if phrase is None or to is not None:
        return to
    to = spoken_to(search, i + 1) if phrase.end <= i else None
    to = to or (_told_inside(search, phrase.end, i) if phrase.pronoun else None)
    if to is None and (finite < i or phrase.end < i):
        behind = finite + 1 if phrase.end <= finite < i else past_apposition(search, phrase.end)
        told = spoken_to(search, past_times(search, behind))
        if told is not None and _interviews(search, told):
            return told
    return to or told_behind_place(search, phrase.end)


def _told_past(search: Search, start: int) -> Phrase | None:
    """Return the medium told behind when and where: "sagte X | später in Graz | dem Sender Y"."""
    low, speech, kind = search.low, search.speech, search.kind
    for k in range(start, min(len(low), start + _FAR_LISTENER)):
        if kind[k] in (PUNCTUATION, QUOTATION):
            return None
        dative = low[k] in speech.oblique and low[k] not in speech.genitives
        dative = dative or low[k] in speech.articles_of_women
        if not dative or search.phrases.is_preposition(k - 1):
            continue
        paper = search.phrases.starting_at(k)
        if paper is None or not is_medium_here(search, paper):
            continue
        sure = low[k] not in speech.articles_of_women or kind[k - 1] != NAME
        place = search.phrases.is_preposition(k - 2) or low[k - 1] in speech.times
        return cut_medium(search.phrases, paper) if sure or place else None
    return None


def _told_inside(search: Search, start: int, i: int) -> Phrase | None:
    """Return the medium told in a clause that its verb closes: "die | der Agentur X | sagte"."""
    low, speech = search.low, search.speech
    cases = speech.genitives | speech.oblique
    for k in range(start, i - 1) if low[start - 1] in speech.definite else ():
        apart = search.kind[k - 1] != NAME or low[k - 1] in speech.times
        if low[k] not in cases or not apart or search.phrases.is_preposition(k - 1):
            continue
        paper = search.phrases.starting_at(k)
        if paper is not None and paper.end <= i and is_medium_here(search, paper):
            return paper
    return None


def _is_idle(search: Search, rule: str, i: int, phrase: Phrase | None) -> bool:
    """Return whether a thing but seems something, or tells when: "als das Licht ausging: |"."""
    when = rule == "verb at the end" and search.low[i + 1 : i + 2] == [":"]
    if phrase is None or not (when or search.low[i] in search.speech.seeming):
        return False
    return not search.phrases.may_speak(phrase)  # "Die Vorbereitungen zeigen sich"
