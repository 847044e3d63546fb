"""Find the paper in which something is said: "ein Brief, in dem von “…” die Rede ist".

Or who does something with words: "“…”, mit diesen Worten trat X zurück".
"""

from __future__ import annotations

from briefing_tui.extract.clause_speakers import is_medium_here
from briefing_tui.extract.clause_subjects import subject_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.likely_subjects import told_at
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.reading import Search


def start_of_talk(search: Search, clauses: Clauses, i: int) -> int:
    """Return where a clause begins, past its quotations and what tells of its first noun.

    "In | einem Brief, der uns vorliegt, ist von “…”, “…” und “…” die Rede".
    """
    low, start = search.low, clauses.start_of(i)
    while start > 1 and search.kind[start - 2] == search.kind[start] == QUOTATION:
        start = clauses.start_of(start - 1)
    told = clauses.start_of(start - 1) if start > 1 and low[start - 1] == "," else 0
    related = told > 1 and low[told - 1] == "," and low[told] in search.speech.definite
    return clauses.start_of(told - 1) if related else start


def paper_wherein(search: Search, start: int, i: int) -> Phrase | None:
    """Return the paper that a clause hangs on: "ein Brief, in dem | von “…” die Rede ist"."""
    low, speech = search.low, search.speech
    if not 1 < start < i - 1 or low[start - 1] != ",":
        return None
    related = low[start] in speech.prepositions or low[start] in speech.linking
    related = related and (low[start + 1] in speech.definite or low[start + 1] in speech.relatives)
    if not related or search.kind[start + 2] == NAME:
        return None
    head = start - 2
    while head > 0 and search.kind[head] == WORD and not search.phrases.is_function_word(head):
        head -= 1  # "hat den Brief gelesen, in dem"
    paper = search.phrases.group_ending_at(head)
    if paper is not None and low[paper.start] in speech.genitives:
        whole = search.phrases.group_ending_at(paper.start - 1)  # "ein Brief | des Amts"
        paper = whole._replace(end=paper.end) if whole is not None else paper
    return paper if paper is not None and _is_others(search, paper) else None


def _is_others(search: Search, paper: Phrase) -> bool:
    """Return whether a phrase is a paper that no medium writes itself, as a column would be."""
    speech, words = search.speech, search.low[paper.start : paper.end]
    own = speech.columns | speech.pieces
    return own.isdisjoint(words) and any(is_kind_of(low, speech.documents, speech) for low in words)


def writer_of(search: Search, phrase: Phrase | None) -> Phrase | None:
    """Return who wrote a paper, or itself: "einem Gastbeitrag | des Diplomaten X"."""
    low, speech = search.low, search.speech
    for k in range(phrase.start + 1, min(phrase.end + 1, len(low))) if phrase is not None else ():
        papers = is_kind_of(low[k - 1], speech.pieces, speech) or low[k - 1] in speech.interviews
        papers = papers or (low[k - 1] in speech.settings and low[k - 1] in speech.documents)
        if papers and (low[k] in speech.genitives or low[k] in speech.genitive):
            owner = search.phrases.starting_at(k + (low[k] in speech.genitive))
            known = owner is not None and search.phrases.may_speak(owner)
            named = owner is not None and is_first_name(low[owner.end - 2])  # "des Vogts | Jo Roe"
            return owner if known or named else phrase
    if phrase is not None and (sender := _sender_behind(search, phrase.end)) is not None:
        return sender
    spoken = speech.nouns - speech.documents - speech.columns
    if phrase is not None and low[phrase.start] in speech.owners and low[phrase.end - 1] in spoken:
        return Phrase(phrase.start, phrase.start + 1, pronoun=True)  # "klonk het in zijn pleidooi"
    return phrase


def _sender_behind(search: Search, comma: int) -> Phrase | None:
    """Return who a clause says has sent a paper: "ein Brief, den | X | der Zeitung schrieb"."""
    low, speech = search.low, search.speech
    behind = low[comma + 2 :]
    if low[comma : comma + 1] != [","] or speech.sending.isdisjoint(behind):
        return None
    related = low[comma + 1] in speech.definite or low[comma + 1] in speech.relatives
    verb = comma + 2 + next(k for k, word in enumerate(behind) if word in speech.sending)
    if not related or "," in low[comma + 2 : verb]:
        return None
    who = search.phrases.after_verb(comma + 2, verb)
    if who is None or not search.phrases.may_speak(who):
        return None
    cases = (k for k in range(who.start + 1, who.end) if low[k] in speech.genitives)
    to = told_at(search, who.start, who) or next(
        filter(search.phrases.names_outlet, cases), who.end
    )
    return who._replace(end=to)


def medium_sent(search: Search, who: Phrase | None) -> Phrase | None:
    """Return the medium to which somebody has sent a paper: "den X | der Zeitung | schrieb"."""
    low, speech = search.low, search.speech
    if who is None or low[who.start - 2 : who.start - 1] != [","]:
        return None
    if speech.sending.isdisjoint(low[who.end :]):
        return None
    for k in range(who.end, len(low) - 1):
        if low[k] in speech.sending:
            return None
        to = search.phrases.starting_at(k) if search.phrases.is_determiner(k) else None
        if to is not None and is_medium_here(search, to):
            return to
    return None


def acts_with(search: Search, i: int) -> Phrase | None:
    """Return who does something with words: "„…“, mit diesen | Worten | habe sich X empfohlen"."""
    low, kind, speech = search.low, search.kind, search.speech
    before, behind = i - 2, i + 1
    before -= before > 1 and (low[before - 1] == "," or low[before - 1] in DASHES)
    told = low[i - 1] in speech.these and before > 0 and kind[before - 1] == QUOTATION
    if not told and kind[behind : behind + 1] == [QUOTATION]:  # "Mit den Worten „…“ | ging X"
        clauses = search.clauses
        if clauses is not None and i > 2 and search.phrases.is_determiner(i - 1):
            return _actor_before(search, clauses, i)
        behind += 1 + (low[behind + 1 : behind + 2] == [","])
        told = i - 2 == 0 and search.phrases.is_determiner(1)
    if not told or behind + 1 >= len(low) or kind[behind] != WORD or low[behind] in speech.citing:
        return None
    who = search.phrases.after_verb(behind + 1, len(low))
    return who if who is not None and search.phrases.may_speak(who) else None


def _actor_before(search: Search, clauses: Clauses, i: int) -> Phrase | None:
    """Return who does something with words behind it: "| X | begann den Tag mit den Worten „…“"."""
    low, speech, end = search.low, search.speech, i - 2
    start = clauses.start_of(end)
    if start == end and low[start - 1] == ",":  # "X ging, wie Y meldet, | mit den Worten „…“"
        end = max(0, clauses.start_of(start - 1) - 1)
        start = clauses.start_of(end) if low[end] == "," else i
    closing = i + 2 if search.kind[i + 2 : i + 3] == [WORD] and clauses.closes_with(i + 2) else 0
    clause = {*low[start : max(i, closing + 1)]}
    if start >= end or not clause.isdisjoint(speech.citing | speech.relaying):
        return None
    finite = clauses.finite_of(start, closing or i)
    if low[finite] in speech.passive:  # "wurde X | von Bauern | mit dem Ruf „…“ empfangen"
        by = next((k for k in range(finite, end) if low[k] in speech.agent), 0)
        who = search.phrases.starting_at(by + 1) if by else None
    elif closing and not (low[start] in speech.definite and clauses.relative_at(start, closing)):
        who = subject_of(clauses, closing)[1]
    elif closing:  # "eine Sitzung, die | X | mit den Worten „…“ eröffnete"
        who = search.phrases.after_verb(start + 1, end) or subject_of(clauses, closing)[1]
    else:
        who = clauses.subject_before(end)
    if who is None or not (who.pronoun or search.phrases.may_speak(who)):
        return None
    from briefing_tui.extract.clause_speakers import is_told  # late: in a circle

    return who if is_told(search, who) else None


def related_at(search: Search, clauses: Clauses, k: int) -> Phrase | None:
    """Return a relative pronoun with whom it means: "X, nach | deren | Worten"."""
    low, comma = search.low, k - 1 - search.phrases.is_preposition(k - 1)
    if comma < 1 or low[comma] != ",":
        return None
    last = search.cues[-1] if search.cues else None
    met = last is not None and (
        last.rule == "interview" or (last.rule == "cited" and "," not in low[last.last : comma])
    )
    whom = last.phrase if met and last is not None else clauses.antecedent_at(comma - 1)
    told = whom is not None and search.phrases.may_speak(whom)
    return Phrase(k, k + 1, pronoun=True, antecedent=whom) if told else None
