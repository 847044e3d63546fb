"""Find who speaks in the clause before a colon: whose verb ends it, or else whom it names."""

from __future__ import annotations

from briefing_tui.extract.addressees import past_host
from briefing_tui.extract.earlier_cues import is_things, told_before
from briefing_tui.extract.last_words import labelled_at
from briefing_tui.extract.openings import clause_subject, last_speaker
from briefing_tui.extract.paper_clauses import paper_of_headline, paper_told_of
from briefing_tui.extract.phrasebook import is_rubric
from briefing_tui.extract.scenes import (
    heard_at,
    is_predicate,
    is_scene,
    is_topic,
    told_in_clause,
    who_before,
)
from briefing_tui.extract.striking import turned_by
from briefing_tui.extract.tokens import WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Cue, Phrase, Search

_FULL_NAME: Final = 2
_ADVERBIAL: Final = 4
"""Tokens of "after the vote", and one more."""
_HEADING: Final = 3
"""Tokens of "Best apology of", at least."""
_CLAUSE_TOKENS: Final = 3
"""Tokens that a clause in front of a colon has at least."""


def told_in_front(search: Search, i: int) -> Phrase | None:
    """Return who says the words behind a colon, as those before it tell."""
    if search.clauses is not None:
        from briefing_tui.extract.clause_speakers import who_before_colon  # late: some languages

        return who_before_colon(search, search.clauses, i)
    if ";" in search.low[:i] and (own := _behind_semicolon(search, i)) is not None:
        return own
    turned = turned_by(search, i) if search.speech.adjectives_behind else None
    if search.speech.adjectives_behind:
        turned = turned or paper_of_headline(search.phrases, i)
    turned = turned or (paper_told_of(search.phrases, i) if search.speech.drops_subject else None)
    told = turned or _joined_subject(search, i) or _told_last(search, i) or told_before(search, i)
    told = told or (told_in_clause if search.speech.order_tells else heard_at)(search, i)
    return told or _untold_before(search, i)


def _told_last(search: Search, colon: int) -> Phrase | None:
    """Return whose verb ends right before a colon: "She relates that a diplomat said to her: |"."""
    last = search.cues[-1] if search.cues and not search.speech.verb_second else None
    if last is not None and _is_aside_before(search, last, colon):
        return last.phrase  # "La banque vacille, comme le rappelle | une note | parue hier : |"
    told = last is not None and last.rule in ("verb", "shared subject") and last.phrase is not None
    if last is None or last.phrase is None or not told or is_things(search, last.phrase):
        return None
    if not search.speech.order_tells:
        from briefing_tui.extract.null_subjects import told_where  # late: not for every language

        return told_where(search, last.phrase, last, colon)
    near = colon - last.last <= _ADVERBIAL or search.low[0] in search.speech.taking_up
    if last.phrase.antecedent is not None and near:
        return last.phrase  # "a minister, who said to friends after the vote: |", "This is X, who"
    if last.phrase.pronoun:
        return None
    end = past_host(search, last.addressee) if last.addressee is not None else last.end
    leads = search.speech.that | search.speech.as_said  # "and, as an expert told it: |"
    led = last.phrase.start > 0 and search.low[last.phrase.start - 1] in leads
    return last.phrase if end == colon and led else None


def _is_aside_before(search: Search, last: Cue, colon: int) -> bool:
    """Return whether a clause with "as" and its subject behind its verb leads to a colon."""
    who, low, speech = last.phrase, search.low, search.speech
    if last.rule != "verb before its subject" or who is None or not speech.adjectives_behind:
        return False
    led = not speech.as_said.isdisjoint(low[max(0, last.first - 2) : last.start])
    return led and who.start > last.start and "," not in low[who.end : colon]


def _untold_before(search: Search, i: int) -> Phrase | None:
    """Return whom the words before a colon name, where no cue tells who speaks."""
    if search.speech.order_tells and (label := labelled_at(search, i)) is not None:
        return label
    phrase, subject = search.phrases.ending_at(i - 1), _past_slug(search, i)
    phrase = None if phrase is not None and is_predicate(search, phrase) else phrase
    if phrase is not None and search.low[phrase.start] in search.speech.pages:
        phrase = None  # "the story is at the top of | Page One | : "
    if subject is not None and is_scene(search, subject):
        return None
    if phrase is not None and is_topic(search, phrase, i):
        return None
    if phrase is not None:
        other = subject is None or not search.phrases.may_speak(subject)
        paper = phrase.start > 0 and other and search.is_just_outlet(phrase)
        if paper or (subject and is_heading(search, subject) and search.is_medium(phrase)):
            return _writer_before(search, phrase) or phrase  # "Ce que ne croit pas Le Figaro : |"
        subject = who_before(search, i) or subject if other else subject
        ends = search.low[i - 1].endswith(search.speech.past_endings or ("\0",))
        if ends and subject is not None and subject.start == phrase.start and subject.end < i:
            return subject if search.phrases.may_speak(subject) else None  # "Roe resisted: |"
        if subject is not None and phrase.start > 0:
            return subject
        return phrase if search.phrases.may_speak(phrase) else last_speaker(search.phrases, i)
    return subject if subject and search.phrases.may_speak(subject) else None


def _behind_semicolon(search: Search, colon: int) -> Phrase | None:
    """Return who opens the last clause before a colon: "X says no; and | the Post | zings: "."""
    first = colon - search.low[colon - 1 :: -1].index(";")
    first += search.low[first] in search.speech.also
    who = search.phrases.first_subject(colon, first)
    return who if who is not None and search.phrases.names_outlet(who.start) else None


def _writer_before(search: Search, paper: Phrase) -> Phrase | None:
    """Return who is named as a paper's before it: "Ce que ne croit pas | Jane Roe |, du Temps"."""
    k, of = paper.start - 1, search.speech.genitive
    k -= search.low[k] in of  # "de L'Humanité"
    led = search.low[k] == "," and search.low[k + 1] in of
    name = search.phrases.name_ending_at(k - 1) if led else None
    return name if name is not None and name.end - name.start >= _FULL_NAME else None


def _past_slug(search: Search, colon: int) -> Phrase | None:
    """Return the subject before a colon, behind a heading: "ROW IN ROME: | X let rip: "."""
    subject = clause_subject(search.phrases, colon)
    end = subject.end if subject is not None and subject.start == 0 else colon
    headed = end + 1 < colon and search.low[end] == ":" and search.speech.order_tells
    if not headed or subject is None or search.is_just_outlet(subject):
        return subject
    return search.phrases.first_subject(colon, end + 1) or subject


def _joined_subject(search: Search, i: int) -> Phrase | None:
    """Return the subject of the clause that "and" joins on in front of a colon.

    "The club agrees and its president is blunt: “…”"
    """
    first = clause_subject(search.phrases, i) if search.speech.adjectives_behind else None
    for k in range(i - _CLAUSE_TOKENS, first.end + 1 if first else i, -1):
        if search.low[k - 1] not in search.speech.also or not search.phrases.is_determiner(k):
            continue
        phrase = search.phrases.starting_at(k)
        both = search.phrases.group_ending_at(k - 2)  # "rappelle que les uns | et les autres"
        if phrase is None or (both and search.low[both.start - 1] in search.speech.that):
            continue
        nouns = search.low[k : phrase.end]
        medium = search.low[k - 2] == "," and not search.speech.media.keys().isdisjoint(nouns)
        medium = medium and search.speech.relatives.isdisjoint(search.low[k:i])
        if medium or not search.speech.people.keys().isdisjoint(nouns):
            return phrase
    return None


def is_heading(search: Search, phrase: Phrase) -> bool:
    """Return whether the first word of a sentence is no name: "Best | apology of the week"."""
    low, speech = search.low, search.speech
    if is_rubric(low, *phrase[:2], speech):
        return True
    if phrase[:2] != (0, 1) or phrase.pronoun or len(low) < _HEADING:
        return False
    if not speech.order_tells:
        return low[0] in speech.before_nouns and search.kind[1] == WORD  # "Nouveau jour de deuil"
    known = search.phrases.is_function_word(1) or low[1] in search.phrases.classes.verbs
    return search.kind[1] == WORD and not known and low[2] in speech.complement | {","}
