"""Find the one subject of two verbs: ", adding that", "and said", "Ruth said Ivo denied it"."""

from __future__ import annotations

from briefing_tui.extract.citations import cited_who
from briefing_tui.extract.earlier_cues import is_inner, subject_behind
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
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.participle_clauses import behind_opening
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.verb_places import group_start, has_auxiliary, is_verb
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Cue, Phrase, Search

_SHARING: Final = 24
"""Cues among which a verb finds one whose subject it shares."""
_CLAUSE_REACH: Final = 24
"""Tokens from what opens a clause to a verb in it, at most."""
_LABEL: Final = 8
"""Tokens of "Dernières nouvelles en date : ", at most."""
_SOURCES: Final = frozenset({"according to", "postposition"})


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
    start = max(0, i - _CLAUSE_REACH)
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
        if chosen is None or not is_inner(search, cue.phrase) or _reports_on(search, cue, limit):
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
    subject = subject_behind(search, source, limit)
    return subject is not None and search.phrases.may_speak(subject)
