"""Find the words of a sentence that say somebody speaks, and the phrase that says who."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.agents import read_agent
from briefing_tui.extract.behind_verbs import subject_behind
from briefing_tui.extract.citations import one_named, read_source
from briefing_tui.extract.credit_lines import BRACKET, read_credit
from briefing_tui.extract.cue_words import (
    MARKS,
    beginnings,
    leading,
    single_words,
    sorts_at,
    telltales,
)
from briefing_tui.extract.gapped import part_pair, read_gapped, read_in_turn
from briefing_tui.extract.hearsay import (
    closes_hearsay,
    read_hearing,
    source_heard,
    source_of_hearsay,
    stands_in,
)
from briefing_tui.extract.houses import tells_home
from briefing_tui.extract.interviews import read_letting, read_talk, read_yielding
from briefing_tui.extract.lexicon.outlets import GROWN
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.noun_cues import read_noun
from briefing_tui.extract.object_clauses import is_done_to
from briefing_tui.extract.opinions import length_of_verdict, owner_of_paper, owner_of_view, owner_so
from briefing_tui.extract.owners import owner_of_wording
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase, Search
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import (
    behind_quotations,
    is_unknown_verb,
    is_verb,
    opens_behind_quotation,
    past_reflexive,
    teller_behind,
    telling_on,
)
from briefing_tui.extract.verb_senses import goes_on_something
from briefing_tui.extract.verbs import read_verb
from briefing_tui.extract.views import (
    is_behind_quotation,
    is_behind_words,
    length_of_asking,
    named_behind,
    stands_so,
    venue_behind,
)
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Cue
    from briefing_tui.extract.tokens import Sentence

_TELLING: Final = 9
"""Tokens of "Angaben des zuständigen Amts von Rom" and "zufolge"."""
_NO_WORDS: Final = (PUNCTUATION, QUOTATION)
_READERS: Final = (
    ("yielding", read_yielding),
    ("sourcing", read_source),
    ("verb_phrases", read_verb),
)
"""What reads a phrase with a verb, by its sort."""


def find_cues(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Cue]:
    """Return all cues of a sentence in its order."""
    if not _may_hold_any(sentence, phrases, speech):
        return []
    search, done = Search(sentence, phrases, speech), 0
    for i in _candidates(search):
        if i >= done:
            done = i + _read_at(search, i)
    for q in sentence.stretch:
        if q > 1:
            read_gapped(search, q)
            read_in_turn(search, q)
        if speech.branding:
            read_agent(search, q)
        if speech.adjectives_behind and sentence.low[q + 1 : q + 2] == [","]:
            read_credit(search, q)
    if speech.verb_second and not speech.also.isdisjoint(sentence.low):
        part_pair(search)
    return search.cues


def _may_hold_any(sentence: Sentence, phrases: Phrases, speech: Speech) -> bool:
    """Return whether a quotation or a word that tells of a cue stands in a sentence."""
    words = sentence.low
    return (
        bool(sentence.stretch)
        or words[-1] == ":"
        or not single_words(speech).isdisjoint(words)
        or not telltales(speech).isdisjoint(words)
        or _may_hold_view(phrases)
    )


def _may_hold_view(phrases: Phrases) -> bool:
    """Return whether a word stands in a sentence where it may begin somebody's view."""
    viewing = phrases.speech.viewing
    if viewing.isdisjoint(phrases.low):
        return False
    return any(low in viewing and phrases.may_begin_view(i) for i, low in enumerate(phrases.low))


def _candidates(search: Search) -> list[int]:
    """Return the tokens that a cue may begin with; an ending tells only beside quotations."""
    words, speech, every = search.low, search.speech, beginnings(search.speech)
    leads = leading(speech)
    if not search.sentence.stretch:
        return [
            i
            for i, low in enumerate(words)
            if low in every  # seldom
            and (low not in leads or low in MARKS or sorts_at(words, i, speech))
        ]
    endings = speech.past_endings or ("\0",)
    opening: set[int] = behind_quotations(search) if speech.inverted_endings else set()
    if speech.order_tells:
        opening |= telling_on(search)
    return [
        i for i, low in enumerate(words) if low in every or low.endswith(endings) or i in opening
    ]


def _read_source(search: Search, i: int, length: int) -> None:
    """Read who is named behind words that name a source: "according to | X"."""
    speech, phrases = search.speech, search.phrases
    source = named_behind(search, i, i + length)
    if source is not None and speech.adjectives_behind:
        if search.cues and (_are_passed_on(search, source) or _is_venue(search, i)):
            return
        source = one_named(search, source)
        if match_at(search.low, i, speech.airing):
            source = cut_medium(phrases, source)  # "dans les pages du journal | Jane Roe"
        home = match_at(search.low, i, speech.homes)
        said = home and not tells_home(search, i) and phrases.may_speak(source)
        source = source if not home or said else None
        source = owner_of_paper(search, i, source) if source is not None else None
        source = owner_of_wording(search, source) if source is not None else None
    search.add("according to", i, i + length, source)


def _read_at(search: Search, i: int) -> int:
    """Read the cue that may begin at a token; return how many tokens have been read."""
    low, kind, speech = search.low[i], search.kind[i], search.speech
    if kind in _NO_WORDS:
        _read_beside(search, i)
        return 1
    if kind == NUMBER:
        return 1
    if opens := sorts_at(search.low, i, speech):  # seldom
        within = kind == NAME and i > 0 and search.kind[i - 1] in (WORD, NAME)
        if not within and (length := length_of_asking(search, i, opens)):
            _read_source(search, i, length)
            return length
    lone = opens or low in _lone_words(speech)  # seldom
    if lone and (length := _read_without_subject(search, i, opens)):
        return length
    heard = low in speech.having_from or (low in speech.letting and speech.verb_second)
    if heard and (length := read_hearing(search, i)):
        return length
    if is_verb(search, i):
        read_verb(search, i, i + 1)
    elif low in speech.talks and read_talk(search, i):
        return 2
    else:
        _read_other(search, i)
    return 1


@cache
def _lone_words(speech: Speech) -> frozenset[str]:
    """Return the words that may be a cue by themselves, and are no verb."""
    nouns = speech.postpositions.union(speech.standing, speech.convictions, speech.views)
    nouns = nouns.union(speech.following, speech.being_called if speech.verb_second else ())
    return nouns.union(speech.so, speech.letting if speech.having_say else ())


def _read_without_subject(search: Search, i: int, opens: frozenset[str]) -> int:
    """Read a cue that is a phrase, or no verb; return how many tokens it has, 0 for none."""
    low, speech, phrases = search.low[i], search.speech, search.phrases
    if low in speech.postpositions:
        if not (search.cues and search.cues[-1].end == i):  # "seinen Worten | zufolge"
            search.add("postposition", i, i + 1, _before_postposition(search, i))
    elif "hearsay" in opens and (length := match_at(search.low, i, speech.hearsay)):
        _add_written(search, i, i + length, source_of_hearsay(search, i, i + length))
        return length
    elif low in speech.standing and is_behind_quotation(search, first := _before_links(search, i)):
        _add_written(search, first, i + 1, venue_behind(search, i + 1))
    elif low in speech.standing and (paper := stands_in(search, i)) is not None:
        _add_written(search, i, i + 1, paper)
    elif low in speech.standing and stands_so(search, i):
        search.add("it says", i - 1, i + 1, venue_behind(search, i + 1))
    elif low in speech.being_called and (paper := closes_hearsay(search, i)) is not None:
        search.add("it says", i, i + 1, paper)
    elif low in speech.following and (source := source_heard(search, i)) is not None:
        search.add("according to", i, i + 1, source)
    elif low in speech.convictions and _is_held(search, i):
        read_verb(search, i, i + 1)
    elif low in speech.views and (view := owner_of_view(search, i)) is not None:
        search.add("according to", i, i + 1, view)
    elif low in speech.so and (length := length_of_verdict(search, i)):
        search.add("so", i, i + length, phrases.first_subject(i))
        return length
    elif low in speech.so and is_behind_words(search, i):
        search.add("so", i, i + 1, owner_so(search, i + 1) or phrases.starting_at(i + 1))
    elif opens and (length := _read_phrase(search, i, opens)):
        return length
    elif low in speech.letting and speech.having_say:
        return read_letting(search, i)
    else:
        return 0
    return 1


def _add_written(search: Search, i: int, end: int, who: Phrase | None) -> None:
    """Add whose paper has words, and the medium to which it was sent."""
    to = None
    if search.clauses is not None and search.speech.sending and who is not None:
        from briefing_tui.extract.wherein import medium_sent  # late: few languages need it

        to = medium_sent(search, who)
    search.add("it says", i, end, who, to)


def _before_links(search: Search, i: int) -> int:
    """Return the token at which what stands somewhere begins: "“…” | is | splashed across X"."""
    return i - (search.low[i - 1] in search.speech.so or search.low[i - 1] in search.speech.passive)


def _are_passed_on(search: Search, words: Phrase) -> bool:
    """Return whether a medium has the words: "X promet « Y », selon | des propos | cités par Z"."""
    told = search.low[words.end - 1] in search.speech.nouns
    return told and match_at(search.low, words.end, search.speech.cited) > 0


def _is_venue(search: Search, i: int) -> bool:
    """Return whether whose words they are is told: "X s'en prend | dans les pages de Y".

    "Mot cruel de X, | dans les pages de Y : |"
    """
    last = search.cues[-1]
    owned = last.rule == "noun" and last.last == i - 1 and search.low[i - 1] == ","
    told = owned or (last.rule == "verb" and last.end == i)
    airing = told and match_at(search.low, i, search.speech.airing) > 0
    return airing and last.phrase is not None


def _read_phrase(search: Search, i: int, opens: frozenset[str]) -> int:
    """Read a phrase with a verb that begins at a token; return how many tokens it has, or 0."""
    for sort, read in _READERS:
        if sort in opens and (length := match_at(search.low, i, getattr(search.speech, sort))):
            behind = search.low[i + length : i + length + 1]
            asks = sort == "yielding" and not search.speech.relatives.isdisjoint(behind)
            if (asks and search.clauses is None) or goes_on_something(search, i, length):
                continue  # "pose la question | qui | fâche"
            read(search, i, i + length)
            return length
    return 0


def _before_postposition(search: Search, i: int) -> Phrase | None:
    """Return the phrase or the pronoun that a postposition follows: "ihm | zufolge"."""
    low, speech = search.low, search.speech
    if i > 0 and low[i - 1] in speech.objects & speech.owners.keys():
        return Phrase(i - 1, i, pronoun=True)
    if i > 2 and low[i - 2] == "," and low[i - 1] in speech.definite and search.clauses is not None:
        from briefing_tui.extract.wherein import related_at  # late: few languages need it

        return related_at(search, search.clauses, i - 1)
    if (owner := _whose_telling(search, i)) is not None:
        return owner
    group = search.phrases.group_ending_at(i - 1)
    if group is None or search.low[group.start] not in search.speech.genitives:
        return group
    whole = search.phrases.group_ending_at(group.start - 1)
    told = whole is not None and any(map(search.phrases.is_noun, range(*whole[:2])))
    return Phrase(whole.start, group.end) if told and whole is not None else group


def _whose_telling(search: Search, i: int) -> Phrase | None:
    """Return whose words a postposition follows: "Angaben | des Amts von Rom | zufolge"."""
    low, speech = search.low, search.speech
    for k in range(i - 2, max(-1, i - _TELLING), -1):
        if low[k] in speech.views and low[k + 1] in speech.genitives:
            owner = search.phrases.starting_at(k + 1)
            return owner if owner is not None and owner.end == i else None
    return None


def _is_held(search: Search, i: int) -> bool:
    """Return whether what somebody is convinced of follows: "ist der | Ansicht |, dass"."""
    low, speech = search.low, search.speech
    behind = low[i + 1 : i + 3]
    told = behind[:1] == [":"] or (behind[:1] == [","] and not speech.that.isdisjoint(behind))
    told = told or (behind[:1] == [","] and not speech.reportive.isdisjoint(low[i + 2 :]))
    led = low[max(0, i - 2) : i]
    comes = not speech.infinitive.isdisjoint(led) or low[i - 1] in GROWN  # "zum | Schluss |, dass"
    return told and (comes or not speech.auxiliaries.isdisjoint(low[:i]))


def _read_beside(search: Search, i: int) -> None:
    """Read a colon, dash or bracket that stands beside a quotation, or ends the sentence."""
    if search.low[i] not in MARKS:
        return
    comma = search.low[i] == "," and search.kind[i - 1] != QUOTATION
    if comma and "(" not in search.low[max(0, i - BRACKET) : i]:
        return
    beside = (*search.kind[max(0, i - 1) : i], *search.kind[i + 1 : i + 2])
    if QUOTATION in beside or i + 1 == len(search.low):
        from briefing_tui.extract.colons import read_mark  # late: many articles have none

        read_mark(search, i)


def _is_within_phrase(search: Search, i: int) -> bool:
    """Return whether a noun is part of something else: "à | propos | de", "L'| Opinion |"."""
    if match_at(search.low, i - 1, search.speech.topics):
        return True
    named = search.kind[i] == NAME and search.low[i - 1] in search.speech.definite
    return named and search.speech.adjectives_behind and search.phrases.names_outlet(i - 1)


def _read_other(search: Search, i: int) -> None:
    """Read a noun for words, or beside a quotation a verb that no list holds."""
    if search.sentence.stretch and (who := teller_behind(search, i)) is not None:
        search.add("inverted verb", i, i + 1, who, find_addressee(search, who.end))
    elif search.low[i] in search.speech.nouns:
        if i == 0 or not _is_within_phrase(search, i):
            read_noun(search, i)
    elif not search.sentence.stretch:
        return
    elif opens_behind_quotation(search, i):
        subject = subject_behind(search, past_reflexive(search, i + 1))
        told = subject is not None and search.speech.order_tells
        to = find_addressee(search, subject.end) if told and subject is not None else None
        if search.speech.drops_subject and is_done_to(search, i, subject):
            return
        search.add("verb by its place", i, i + 1, subject, to)
    elif is_unknown_verb(search, i):
        search.add("verb by its place", i, i + 1, search.phrases.ending_at(i - 1))
