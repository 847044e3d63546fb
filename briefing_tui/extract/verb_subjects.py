"""Find who stands before a verb, asides, insertions and relative clauses passed over."""

from __future__ import annotations

from briefing_tui.extract.fronted import behind_place
from briefing_tui.extract.paper_clauses import paper_before_relative
from briefing_tui.extract.phrasebook import match_at, match_before, phrasebook
from briefing_tui.extract.premodifiers import (
    opens_clause,
    share_of,
    some_of,
    tells_state,
)
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.relatives import (
    antecedent_at,
    bracket_before,
    may_mean,
    relative_at,
    relative_before,
)
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases

_MOST_SEGMENTS: Final = 5
_HANGING: Final = 9
"""Tokens of "familiar with the matter" before a verb, and one more, at most."""
_CLAUSE: Final = 8
"""Tokens of "who did not want to be named"."""
_DASHES: Final = frozenset("—–-")
_FULL_NAME: Final = 2


def phrase_before_verb(phrases: Phrases, k: int) -> Phrase | None:
    """Return the phrase whose last token is `k`, adverbs and insertions passed over."""
    if phrases.low[k] in phrases.speech.latter and phrases.is_latter(k):
        return Phrase(k - 1, k + 1, pronoun=True)
    k = _before_asides(phrases, k)
    if k < 0 or phrases.kind[k] == QUOTATION or (k == 0 and phrases.opens_adverbially()):
        return None
    if phrases.kind[k] == PUNCTUATION:
        return _before_insertion(phrases, k)
    low, speech = phrases.low[k], phrases.speech
    if (by := hangs_by(phrases, k)) and (group := phrases.subject_ending_at(by - 1)) is not None:
        return group._replace(end=k + 1)
    some = some_of(phrases, k) or share_of(phrases, k)
    if some is not None:
        return some
    if low in speech.objects and k > 1 and phrases.low[k - 1] in speech.linking:
        return None
    if low in speech.relatives and k == 0 and speech.subject_behind:
        return Phrase(0, 1, pronoun=True) if phrases.low[-1] != "?" else None
    if low in speech.relatives and k > 0:
        if low in speech.that and phrases.low[k - 1] != "," and not _is_of_paper(phrases, k):
            return None
        return relative_at(phrases, k)
    found = phrases.subject_ending_at(k)
    if found is not None and phrases.low[found.start] in speech.owning:
        return _owner_of(phrases, found)
    if found is not None and (clause := _clause_of(phrases, found)):
        return antecedent_at(phrases, clause - 1)
    if found is not None and tells_state(phrases, found.start, found.end):
        return phrase_before_verb(phrases, found.start - 2)  # "Jo Roe of Dover, | Delaware | says"
    owner = _owner_of_clause(phrases, found) if found is not None else None
    owner = owner or (_past_inverted_clause(phrases, found) if found is not None else None)
    return owner or found or relative_before(phrases, k)


def _owner_of_clause(phrases: Phrases, last: Phrase) -> Phrase | None:
    """Return who opens a sentence before a clause that a phrase ends: "The firm | that owns X"."""
    speech, low = phrases.speech, phrases.low
    verb = last.start - (low[last.start - 1] not in speech.that)
    if verb < 2 or not speech.order_tells or low[verb - 1] not in speech.that or last.pronoun:
        return None  # nearly always
    acts = phrases.kind[verb] == WORD and low[verb].endswith(speech.finite_endings)
    if not acts or phrases.is_noun(verb) or low[verb].endswith("'s") or last.end == verb + 1:
        return None
    who = phrases.subject_ending_at(verb - 2) if phrases.is_noun(verb - 2) else None
    opens = who is not None and (who.start == 0 or phrases.kind[who.start - 1] == PUNCTUATION)
    return who if opens and who is not None and phrases.is_determiner(who.start) else None


def _past_inverted_clause(phrases: Phrases, last: Phrase) -> Phrase | None:
    """Return who is of a body whose head a clause names: "| Un portavoz del club | que guía X"."""
    speech, low = phrases.speech, phrases.low
    k = last.start - (low[last.start - 1] not in speech.that)  # the verb, within the phrase or not
    if not speech.drops_subject or k < 3 or low[k - 1] not in speech.that or last.pronoun:
        return None  # nearly always
    if phrases.kind[k - 2] != WORD or low[k - 2] in speech.verbs or low[k - 2] == ",":
        return None
    acts = phrases.kind[k] == WORD and phrases.kind[k + 1 : k + 2] == [NAME]
    acts = acts and not (phrases.is_determiner(k) or phrases.is_noun(k) or phrases.is_adverb(k))
    body = speech.bodies | speech.offices
    if not acts or phrases.kind[last.end - 1] != NAME or low[k - 2] not in body:
        return None
    who = phrases.subject_ending_at(k - 2)
    return who if who is not None and phrases.is_determiner(who.start) else None


def _is_of_paper(phrases: Phrases, k: int) -> bool:
    """Return whether "che" but tells more of a paper: "dalla Stampa | che | apre con"."""
    return phrases.speech.drops_subject and paper_before_relative(phrases, k) is not None


def _owner_of(phrases: Phrases, owned: Phrase) -> Phrase:
    """Return the medium whose people speak: "Bloomberg, | whose number crunchers have found"."""
    k, medium = owned.start, None
    if k > 1 and phrases.low[k - 1] == "," and phrases.kind[owned.end - 1] == WORD:
        medium = phrases.name_ending_at(k - 2)
    known = medium is not None and phrases.names_outlet(medium.start)
    return Phrase(k, owned.end, pronoun=True, antecedent=medium) if known else owned


def _before_asides(phrases: Phrases, k: int) -> int:
    """Return the token before what may stand between a subject and its verb."""
    while k >= 0 and phrases.kind[k] != PUNCTUATION:
        if phrases.is_adverb(k) or phrases.is_clitic(k) or _floats(phrases, k):
            k -= 1
        elif phrases.low[k] in phrases.speech.moments and _before_moment(phrases, k) < k:
            k = _before_moment(phrases, k)
        elif aside := match_before(phrases.low, k, phrases.speech.asides):
            k -= aside
        else:
            break
    return k


def _floats(phrases: Phrases, k: int) -> bool:
    """Return whether a word floats behind an auxiliary: "they have | all said", "has | since"."""
    low, words = phrases.low[k], phrases.speech
    floats = low in words.indefinite or (low in words.prepositions and low in words.conjunctions)
    return floats and k > 0 and phrases.low[k - 1] in words.auxiliaries


def _before_moment(phrases: Phrases, k: int) -> int:
    """Return the token before words that tell when: "X | less than two weeks ago said"."""
    start = k
    while start > 0 and _tells_when(phrases, start - 1):
        start -= 1
    return start - 1 if start < k and start > 0 else k


def _tells_when(phrases: Phrases, i: int) -> bool:
    low, speech = phrases.low[i], phrases.speech
    counts = low in speech.indefinite or low in speech.definite or phrases.kind[i] == NUMBER
    counts = counts or low in speech.adverbs or low in speech.conjunctions
    return counts or low in speech.times or low in speech.moments


def _clause_of(phrases: Phrases, phrase: Phrase) -> int:
    """Return where a clause begins whose verb a word is, or 0: "a man | who fled | said"."""
    k, endings = phrase.start, phrases.speech.verb_endings
    alone = phrase.end == k + 1 and phrases.kind[k] == WORD and not phrase.pronoun
    if not alone or not endings or not phrases.low[k].endswith(endings) or phrases.is_noun(k):
        return 0
    for j in range(k - 1, max(0, k - _CLAUSE), -1):
        if phrases.low[j] in phrases.speech.relatives:
            return j
        if phrases.kind[j] not in (WORD, NAME):
            break
    return 0


def hangs_by(phrases: Phrases, k: int) -> int:
    """Return where words begin that tie a token to what it says of somebody, or 0.

    "A source | close to her", "Two people | familiar with the matter".
    """
    hanging, near = phrases.speech.hanging, range(k - 1, max(0, k - _HANGING), -1)
    if phrasebook(hanging).keys().isdisjoint(phrases.low[near.stop + 1 : k]):
        return 0  # nearly always
    for j in near:
        if phrases.kind[j] in (PUNCTUATION, QUOTATION):
            break
        length = match_at(phrases.low, j, hanging)
        if length and j + length <= k:
            return j
    return 0


def _before_insertion(phrases: Phrases, k: int) -> Phrase | None:
    """Return the subject in front of a mark: "Lister (of the institute) | said"."""
    if phrases.low[k] == ")":
        k = bracket_before(phrases, k)
        return phrase_before_verb(phrases, k - 1) if k > 0 else None
    if phrases.low[k] == "." and k > 0 and phrases.kind[k - 1] != PUNCTUATION:
        return phrases.subject_ending_at(k - 1)
    if phrases.low[k] != "," and phrases.low[k] not in _DASHES:
        return None
    limit = k
    for _ in range(_MOST_SEGMENTS):
        if k > 0 and phrases.low[k - 1] == ")":
            k = bracket_before(phrases, k)
        start = k
        while start > 0 and not _is_edge(phrases, start - 1):
            start -= 1
        if start == k or (start == 0 and phrases.opens_adverbially()):
            return None
        aside = start > 1 and match_at(phrases.low, start, phrases.speech.asides) == k - start
        if aside or tells_state(phrases, start, k):
            k = start - 1  # "the Post|, for one, | thinks"
            continue
        aside = start == k - 1 and start > 0 and phrases.low[start] in phrases.speech.pronouns
        if not aside and k > 1 and opens_clause(phrases, k - 1):
            return Phrase(k - 1, k, pronoun=True)
        if _is_rival(phrases, start, k):
            return Phrase(start, k)
        if phrases.is_subject(start, k) and not (aside and phrases.speech.subject_behind):
            return phrases.subject_ending_at(k - 1)
        if start > 0 and phrases.low[start] in phrases.speech.openers:
            return phrases.starting_at(start + 1)
        if (inner := _subject_within(phrases, start, k)) is not None:
            return inner
        if k < limit and _is_whole(phrases, start, k):
            return Phrase(start, k)
        if start == 0 or phrases.low[start - 1] not in (",", *_DASHES):
            return _opening_subject(phrases, start, k, limit)
        k = start - 1
    return None


def _opening_subject(phrases: Phrases, start: int, k: int, limit: int) -> Phrase | None:
    """Return the subject of a sentence's first part, or the next: "On page two, | X, 40, says"."""
    if start > 0 and phrases.low[start - 1] in ":;":
        found = phrases.first_subject(k, start)  # "The denial came: | an aide, who left, said"
        if may_mean(phrases, found):
            return found
    if start == 0 and phrases.speech.drops_subject and phrases.opens_asked():
        return phrases.first_subject(limit, k + 1)
    found = phrases.first_subject(k)
    if not may_mean(phrases, found):
        later = phrases.first_subject(limit, k + 1 if phrases.speech.order_tells else 0)
        found = later if found is None or may_mean(phrases, later) else found
    return found or (None if start else behind_place(phrases, k))


def _is_whole(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether words behind a quotation are who speaks: "“…”, | one of them |, Jo, says".

    So are they before a pronoun that commas set off: "« … », | le maire |, lui, évoque"
    """
    edge = start - 1 - (start > 1 and phrases.low[start - 1] == ",")
    apart = phrases.speech.order_tells or phrases.low[end + 1] in phrases.speech.pronouns
    behind = start > 0 and phrases.kind[edge] == QUOTATION and apart
    found = phrases.starting_at(start) if behind else None
    whole = found is not None and found.end == end and phrases.is_determiner(start)
    return whole and found is not None and phrases.may_speak(found)


def _is_rival(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether commas set off the paper that words mean: "its rival, | the Star |, likes"."""
    led = phrases.speech.order_tells and end - start > 1 and phrases.is_determiner(start)
    named = bool(led) and {*phrases.kind[start + 1 : end]} == {NAME} and start > 1
    return named and phrases.low[start - 1] == "," and phrases.names_outlet(start)


def _subject_within(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """Return the subject that a clause opens with: "while | Ruth Okafor, the mayor, said"."""
    speech = phrases.speech
    opens = (speech.conjunctions, speech.that, speech.relatives)
    limit = end - 1 if speech.subject_behind else min(end - 1, start + 2)
    for k in range(end - 2, start - 1, -1):
        that, related = phrases.low[k] in speech.that, phrases.low[k] in speech.relatives
        related = related and speech.order_tells
        told = related and that and phrases.low[k - 1] in speech.verbs
        related = related and (told or not that or phrases.names_outlet(k + 1))
        if related or (k < limit and any(phrases.low[k] in words for words in opens)):
            found = phrases.starting_at(k + 1)
            if found is None or found.end != end:
                return None  # nor "says that a plant in Y |, planned in May, is"
            verb = phrases.kind[found.start] == WORD and not phrases.is_determiner(found.start)
            if related and verb and phrases.low[k] in speech.pronouns:
                return None  # "X, who | covers Congress for the Post |, says"
            held = phrases.low[k] in speech.as_said or phrases.low[k] in speech.relatives
            held = held and phrases.kind[found.start] == WORD and speech.subject_behind
            if held and not phrases.is_determiner(found.start):
                return None  # "X, vu comme | proche de Y |, écrit", "X, qui | dort |, dit"
            named = phrases.kind[end - 1] == NAME or speech.adjectives_behind
            named = phrases.may_speak(phrases.head_of(found)) if told else named or related
            return found if named and may_mean(phrases, found) else None
    return _told_of(phrases, start, end) if speech.order_tells else None


def _told_of(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """Return who does what another tells: "The Post says that | Ann Roe |, the mayor, left"."""
    low, kind, first = phrases.low, phrases.kind, end
    while first > start and kind[first - 1] == NAME:
        first -= 1
    if end - first < _FULL_NAME or first < start + 2:
        return None
    told = low[first - 1] in phrases.speech.that or low[first - 1] in phrases.speech.saying
    apart = end + 1 < len(low) and (phrases.is_determiner(end + 1) or kind[end + 1] == NUMBER)
    return phrases.name_ending_at(end - 1) if told and apart else None


def _is_edge(phrases: Phrases, i: int) -> bool:
    return phrases.kind[i] == QUOTATION or phrases.low[i] in ",;:()" or phrases.low[i] in _DASHES
