"""Find whose words "it says" passes on: "in dem Bericht heißt es", "heißt es aus dem Amt"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_COMING: Final = 6
"""Tokens from a noun for words to the verb that tells where they come from, at most."""
_FAR: Final = 12
"""Tokens of "wie es in der Erklärung der Stadt heißt", at most."""
_BEFORE: Final = 4
"""Tokens of "kam am Abend die", at most, with the noun behind it."""


def source_of_hearsay(search: Search, i: int, end: int) -> Phrase | None:
    """Return the phrase behind a preposition around "it says": "in dem Bericht heißt es"."""
    speech, low = search.speech, search.low
    if search.kind[i] == NAME and not _is_the_talk(search, i):
        return None
    there = end + 2 < len(low) and match_at(low, end, speech.within) == 1
    if there and search.phrases.is_preposition(end + 1) and low[end + 1] not in speech.venues:
        return None  # "heißt es dort über einem Foto von Jan Roe"
    while end < len(low) and low[end] in speech.adverbs:
        end += 1
    if search.kind[i] == NAME and _talks_of(search, i):
        end = len(low)
    end = _past_topic(search, end)
    asked = low[end + 1] if end + 1 < len(low) else ""
    if asked in speech.replies or asked in speech.requests:
        end = len(low)  # "heißt es | auf Anfrage"
    counts = search.kind[end + 1 : end + 3] if speech.drops_subject else []
    if NUMBER in counts:
        return None  # "se lee con | el 85% | escrutado"
    if end + 1 < len(low) and (low[end] in speech.linking or low[end] in speech.prepositions):
        return _written_by(search, search.phrases.behind(end + 1))
    start = 0
    if search.clauses is None and (paper := _read_right_before(search, i)) is not None:
        return paper
    if search.clauses is not None:
        from briefing_tui.extract.wherein import paper_wherein, start_of_talk  # late: few need it

        start = start_of_talk(search, search.clauses, i)
        if (paper := paper_wherein(search, start, i)) is not None:
            return paper
        start = 0 if start == i else start
    about = low[start] in speech.agent and search.kind[i] == NAME
    if about or low[start] in speech.regarding:
        return None  # "von X ist die Rede", "Zur Begründung heißt es", but "Von X hieß es"
    start += start < i and low[start] in speech.as_said  # "Wie | aus dem Amt verlautete"
    if match_at(low, start, speech.within):
        return None  # "im Inneren ist von “…” die Rede"
    leads = speech.linking | speech.prepositions | speech.agent
    if start < i and low[start] in leads:
        return _written_by(search, search.phrases.behind(start + 1))
    return None


def stands_in(search: Search, i: int) -> Phrase | None:
    """Return the paper in which words stand behind a colon: "Im | Bericht | steht dazu: “…”"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    colon = low.index(":", i) if ":" in low[i:] else 0
    if not colon or search.kind[colon + 1 : colon + 2] != [QUOTATION]:
        return None  # mostly
    near = (0,) if i > 1 and phrases.is_preposition(0) else (i + 1, i + 2)
    at = next((k for k in near if k < colon and phrases.is_preposition(k)), -1)
    paper = phrases.behind(at + 1) if at >= 0 else None
    if paper is None or paper.end > colon:
        return None
    last = low[paper.end - 1]
    told = any(is_kind_of(last, nouns, speech) for nouns in (speech.documents, speech.columns))
    return _written_by(search, paper) if told or phrases.names_outlet(paper.start) else None


def paper_at(search: Search, phrase: Phrase) -> Phrase | None:
    """Return who has written a paper that a phrase names, or that, if it names one."""
    last = min(phrase.end, len(search.low)) - 1
    head = phrase.start + search.phrases.is_determiner(phrase.start)
    nouns = search.speech.documents
    told = any(is_kind_of(search.low[k], nouns, search.speech) for k in range(head, last + 1))
    return _written_by(search, phrase) if told else None


def closes_hearsay(search: Search, i: int) -> Phrase | None:
    """Return the paper of which a clause that a verb closes tells: ", wie es im Urteil | heißt"."""
    low, speech, end = search.low, search.speech, i + 1
    if search.clauses is None or not (end == len(low) or search.kind[end] == PUNCTUATION):
        return None
    for k in range(i - 3, max(0, i - _FAR), -1):
        it = speech.pronouns.get(low[k + 1]) == "n"
        if it and low[k] in speech.as_said and search.phrases.is_preposition(k + 2):
            paper = search.phrases.behind(k + 3)
            return _written_by(search, paper) if paper is not None and paper.end <= i else None
    return None


def read_hearing(search: Search, i: int) -> int:
    """Read from whom a medium heard what it tells; return how many tokens are read, or 0.

    "Der Kurier will | von einem Arzt | erfahren haben, …", "Die Zeit hörte | einen Wirt | klagen"
    """
    if (clauses := search.clauses) is None:
        return 0
    low, speech, start = search.low, search.speech, clauses.start_of(i)
    behind = search.phrases.starting_at(i + 1) if i + 1 < len(low) else None
    end = behind.end if behind is not None and not behind.pronoun else len(low)
    says = end < len(low) and low[end].endswith(speech.plain_endings)
    if says and behind is not None and (low[end] in speech.verbs or _tells_what(search, end)):
        return _add_heard(search, i, behind, end + 1)
    if low[i] in speech.letting:
        return 0
    for k in (*range(start, i), *range(i + 1, min(i + _COMING, len(low) - 1))):
        if search.kind[k] in (PUNCTUATION, QUOTATION) and k > i:
            return 0
        if low[k] in speech.agent:
            who = search.phrases.behind(k + 1)
            return _add_heard(search, i, who, i + 1) if who is not None else 0
    return 0


def source_heard(search: Search, i: int) -> Phrase | None:
    """Return whom a clause says a medium heard or cites: "Nach | X |, den die Zeit traf, ist"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if i and search.kind[i - 1] != PUNCTUATION:
        return None  # mostly
    who = phrases.behind(i + 1) if i + 2 < len(low) else None
    if who is None or who.pronoun or low[who.end : who.end + 1] != [","]:
        return None
    noun = next((low[k] for k in range(*who[:2]) if search.kind[k] == NAME), "")
    k = who.end + 1
    k += k < len(low) and phrases.is_preposition(k) and low[k] not in speech.agent
    if k >= len(low) or not (is_person_noun(noun, speech) or is_first_name(noun)):
        return None
    related = low[k] in speech.definite or low[k] in speech.relatives or low[k] in speech.citing
    hears = speech.citing | speech.conversing | speech.asking_for | speech.asked
    heard = related and not hears.isdisjoint(low[k : k + _FAR])
    near = range(k + 1, min(k + _FAR, len(low))) if heard else ()
    media = (j for j in near if low[j] in speech.media or phrases.names_outlet(j))
    return who if next(media, 0) else None


def _tells_what(search: Search, i: int) -> bool:
    """Return whether a clause tells what an infinitive says: "lässt X | vorrechnen |, was …"."""
    low, speech = search.low, search.speech
    if search.kind[i] != WORD or search.phrases.is_function_word(i) or low[i + 1 : i + 2] != [","]:
        return False
    return i + 2 < len(low) and low[i + 2] in speech.subordinators


def _add_heard(search: Search, i: int, who: Phrase, end: int) -> int:
    """Add whom a medium heard; return how many tokens are read, 0 where nobody spoke."""
    from briefing_tui.extract.clause_subjects import subject_of  # late: few sentences need it

    assert search.clauses is not None
    nouns = (search.low[k] for k in range(*who[:2]) if search.kind[k] == NAME)
    noun = next(nouns, "")
    if who.pronoun or not (is_person_noun(noun, search.speech) or is_first_name(noun)):
        return 0
    host = subject_of(search.clauses, i)[1]
    if host is None or not _may_hear(search, host):
        return 0
    search.add("cited", end - 1, end, who, host)
    return end - i


def _may_hear(search: Search, host: Phrase) -> bool:
    """Return whether a phrase is a medium, or in marks the name of one: "»O Globo«"."""
    marked = search.kind[host.end - 1] == QUOTATION and not search.low[host.end - 1]
    return marked or search.is_medium(host) or search.phrases.names_outlet(host.start)


def _read_right_before(search: Search, i: int) -> Phrase | None:
    """Return the medium in which one reads words: "ao passo que, | no Público |, lê-se"."""
    name = search.phrases.name_ending_at(i - 1 - (search.low[i - 1] == ",")) if i > 1 else None
    if name is None or not name.start or not search.phrases.names_outlet(name.start):
        return None
    return name if search.low[name.start - 1] in search.speech.venues else None


def _past_topic(search: Search, k: int) -> int:
    """Return the token behind what is spoken about: "heißt es | zum Streit | bei der Polizei"."""
    low, speech = search.low, search.speech
    if k + 1 >= len(low) or low[k] not in speech.regarding:
        return k
    topic = search.phrases.behind(k + 1)
    return topic.end if topic is not None else k


def _written_by(search: Search, paper: Phrase | None) -> Phrase | None:
    if search.clauses is None:
        return paper
    from briefing_tui.extract.wherein import writer_of  # late: few languages need it

    return writer_of(search, paper)


def _talks_of(search: Search, i: int) -> bool:
    """Return whether what a talk is about stands behind it: "ist die | Rede | von “…”"."""
    behind = not search.speech.genitive.isdisjoint(search.low[i + 1 : i + 2])
    return behind and i > 1 and search.low[i - 2] in search.speech.bearing


def _is_the_talk(search: Search, i: int) -> bool:
    """Return whether a noun closes "ist von “…” die Rede", as none in another case does."""
    cases = search.speech.oblique | search.speech.genitives
    closing = search.low[i + 1 : i + 2]
    ends = not closing or search.kind[i + 1] == PUNCTUATION
    ends = ends or closing[0] in search.speech.bearing  # "in dem von “…” die Rede | ist"
    ends = ends or _talks_of(search, i)
    return i > 0 and ends and search.phrases.is_determiner(i - 1) and search.low[i - 1] not in cases


def comes_from(search: Search, i: int) -> Phrase | None:
    """Return whose words a noun means by a verb: "The best headline comes from the Sun"."""
    if search.clauses is not None:
        return _came_from(search, i)
    for k in range(i + 1, min(len(search.low), i + 1 + _COMING)):
        if length := match_at(search.low, k, search.speech.coming):
            return search.phrases.behind(k + length)
    return None


def _came_from(search: Search, i: int) -> Phrase | None:
    """Return from whom words came that a verb stands before: "Aus | der SPD | kam der Vorwurf"."""
    low, speech = search.low, search.speech
    if low[i + 1 : i + 2] and low[i + 1] in speech.coming and speech.nouns_capitalised:
        return _source_past(search, i + 2)
    verb = next((k for k in range(i - 1, max(1, i - _BEFORE), -1) if low[k] in speech.coming), 0)
    if not verb or not (low[0] in speech.agent or low[0] in speech.linking):
        return None
    owner = search.phrases.behind(1)
    known = owner is not None and owner.end <= verb and search.phrases.may_speak(owner)
    return owner if known and low[i + 1 : i + 2] == [","] else None


def _source_past(search: Search, k: int) -> Phrase | None:
    """Return from whom words come behind a verb: "Kritik kam | auch von | der FDP"."""
    low, speech = search.low, search.speech
    while k + 1 < len(low) and low[k] in speech.adverbs:
        k += 1
    if k + 1 >= len(low) or not (low[k] in speech.agent or low[k] in speech.linking):
        return None
    owner = search.phrases.behind(k + 1)
    return owner if owner is not None and search.phrases.may_speak(owner) else None
