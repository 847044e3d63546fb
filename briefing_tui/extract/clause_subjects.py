"""Find the subject of a verb where the finite verb stands second and the rest closes the clause.

"Am Montag sagte Müller", "Müller hat am Montag gesagt", "wie Müller am Montag sagte": what stands
before a verb need not be its subject.
"""

from __future__ import annotations

from briefing_tui.extract.likely_subjects import (
    CERTAIN,
    before_age,
    behind_participles,
    informs,
    is_announced,
    is_bare_name,
    is_behind_place,
    is_dative_paper,
    is_telling,
    is_told,
    is_told_to,
    is_womans_dative,
    leads_name,
    marked_at,
    name_before,
    past_place,
    rank_of,
    whole_group,
)
from briefing_tui.extract.phrasebook import match_at, match_before
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses

_TITLE_TOKENS: Final = 8
_MOST_SEGMENTS: Final = 5
_CALLED: Final = 2
"""Tokens of "eine „Zumutung“"."""


def subject_of(clauses: Clauses, i: int) -> tuple[str, Phrase | None]:
    """Return the subject of a verb of saying, and the rule that found it."""
    start = clauses.start_of(i)
    finite = clauses.finite_of(start, i)
    if clauses.is_subordinate(start, i):
        return "verb at the end", _behind(clauses, start + 1, i)
    if clauses.relative_at(start, i) is not None:
        return "verb at the end", _of_relative(clauses, start, i)
    if behind := clauses.hangs_on_relative(start, i):
        return "verb at the end", _behind(clauses, behind, i)
    if (owned := _owned_subject(clauses, start, i)) is not None:
        return "verb at the end", owned
    limit = i if finite < i else _end_of_main(clauses, i)
    before = _in_front(clauses, start, finite)
    if before is not None and _is_called_so(clauses, before, i):
        before = None  # "Eine „Zumutung“ | nennt das Jo Roe"
    after = _behind(clauses, finite + 1, limit)
    if start == finite or _is_quotation(clauses, start, finite):
        if after is None and finite < i:  # "“…”, hat versichert | die Rätin"
            after = _behind(clauses, i + 1, _end_of_main(clauses, i))
        return _first_verb(clauses, start, after)
    if before is not None and start > 1 and before[:2] == (i - 1, i) and finite == i == start + 1:
        before = _parted_subject(clauses, start) or before
    if before is None:
        return "verb before its subject", after
    paper = not before.pronoun and (
        clauses.phrases.names_outlet(before.end - 1)
        or clauses.phrases.names_outlet(before.start, sure=True)
        or is_dative_paper(clauses, before)
        or not clauses.speech.that.isdisjoint(clauses.low[finite + 1 : finite + 2])
    )
    told = paper and after is not None and is_told(clauses, i, before, after)
    if after is not None and (told or is_announced(clauses, before, after)):
        return "verb before its subject", after
    if (
        after is not None
        and not (paper or informs(clauses, before, finite))
        and rank_of(clauses, after) > rank_of(clauses, before)
        and not is_telling(clauses, i, before, after)
    ):
        return "verb before its subject", after
    return "verb", before


def _is_called_so(clauses: Clauses, before: Phrase, i: int) -> bool:
    """Return whether words in marks before a verb are but what somebody calls a thing."""
    low, speech = clauses.low, clauses.speech
    alone = low[i] in speech.naming and before.end - before.start == _CALLED
    alone = alone and low[before.start] in speech.indefinite
    return alone and clauses.kind[before.end - 1] == QUOTATION


def _owned_subject(clauses: Clauses, start: int, i: int) -> Phrase | None:
    """Return what is somebody's that a clause is about: "X, | dessen Sohn | mehr Geld verlangt"."""
    if clauses.low[start] not in clauses.speech.owning or start == 0 or start + 2 >= i:
        return None
    owned = clauses.phrases.starting_at(start) if clauses.low[start - 1] == "," else None
    if owned is None or owned.end > i or not clauses.closes_with(i):
        return None
    other = _behind(clauses, owned.end, i)  # "X, dessen Reden | Jo Roe | lobt"
    return other if other is not None and is_bare_name(clauses, other) else owned


def _end_of_main(clauses: Clauses, verb: int) -> int:
    """Return where a clause ends behind its verb: "zegt in een gesprek met X | dat hij"."""
    low, speech, end = clauses.low, clauses.speech, len(clauses.low)
    for k in range(verb + 1, end - 1) if speech.extraposes else ():
        if low[k] in speech.that and low[k + 1] in speech.pronouns:
            return k
    return end


def _parted_subject(clauses: Clauses, start: int) -> Phrase | None:
    """Return who is parted from a participle: "hat | der Chef |, Jo Roe, Bedenken geäußert"."""
    aside = clauses.start_of(start - 1)
    if aside < 3 or clauses.low[start - 1] != "," or clauses.low[aside - 1] != ",":
        return None
    comma = aside - 1
    finite = clauses.finite_of(clauses.start_of(comma), comma)
    who = _behind(clauses, finite + 1, comma) if finite < comma else None
    if who is None or not clauses.phrases.may_speak(who):
        return None
    hung = who.end == comma or clauses.low[who.end] in clauses.speech.genitives
    return who._replace(end=comma) if hung else None


def subject_before(clauses: Clauses, i: int) -> Phrase | None:
    """Return the subject of the clause that ends before a token, whatever its verb."""
    start = _past_adverbs(clauses, _past_infinitive(clauses, clauses.start_of(i), i))
    if any(clauses.low[k] in clauses.speech.reportive for k in range(start, i)):
        return None
    if start > 1 and clauses.low[start - 1] == "," and not _turns(clauses, start):
        host = _host(clauses, start)
        if host is not None:
            return host
    before = clauses.phrases.starting_at(start) if start < i else None
    before = before or marked_at(clauses, start)
    if before is not None and (before.end > i or clauses.low[start] in clauses.speech.oblique):
        before = None
    verb = _past_links(clauses, before.end, i) if before else _first_lower(clauses, start, i)
    if verb >= i or clauses.kind[verb] == PUNCTUATION:
        if start > 1 and before is not None and not clauses.phrases.may_speak(before):
            return _host(clauses, start)  # "Zijn vrouw, Geesje, slaapt slecht:"
        return before if clauses.start_of(i) == 0 else None
    after = _behind(clauses, verb + 1, i) if verb + 1 < i else None
    if before is None and after is None and start > 1 and verb == start:
        return _host(clauses, start)
    if before is None or (after is not None and rank_of(clauses, after) > rank_of(clauses, before)):
        return after
    return after if after is not None and is_announced(clauses, before, after) else before


def _turns(clauses: Clauses, start: int) -> bool:
    """Return whether a pronoun behind a verb is the subject: ", verneint er:"."""
    behind = _behind(clauses, start + 1, len(clauses.low))
    return behind is not None and behind.pronoun


def _past_adverbs(clauses: Clauses, k: int) -> int:
    """Return the token behind "auch", "aber" and the like where a phrase follows there."""
    at, speech = k, clauses.speech
    if k == 0 and _opens_with_given(clauses):
        return k
    while at + 1 < len(clauses.low) and (
        (clauses.low[at] in speech.adverbs and not leads_name(clauses, at))
        or clauses.low[at] in speech.also
        or clauses.low[at] in speech.openers
    ):
        at += 1
    if at == k or clauses.phrases.starting_at(at) is not None:
        return at
    return at if marked_at(clauses, at) is not None else k


def _opens_with_given(clauses: Clauses) -> bool:
    """Return whether no adverb opens a sentence: "| Anders | Lind sagte", but "Anders | Lind | :".

    Behind an adverb the verb would stand second.
    """
    plain = clauses.speech.nouns_capitalised and clauses.low[2:3] != [":"]
    return plain and clauses.phrases.opens_with_given()


def _past_links(clauses: Clauses, k: int, limit: int) -> int:
    """Return the token behind what hangs on a phrase: "im Bezirk", "der Partei"."""
    speech = clauses.speech
    while k + 1 < limit:
        word = clauses.low[k]
        hangs = word in speech.linking or word in speech.prepositions
        phrase = clauses.phrases.starting_at(k + hangs)
        if phrase is None or not (hangs or word in speech.genitives):
            break
        k = phrase.end
    return k


def _first_lower(clauses: Clauses, start: int, i: int) -> int:
    """Return the finite verb behind an adverbial, as far as the shape of words tells."""
    k = start
    while k < i and clauses.low[k] not in clauses.speech.auxiliaries:
        opens = (
            clauses.low[k] in clauses.speech.linking
            or clauses.low[k] in clauses.speech.prepositions
        )
        phrase = clauses.phrases.starting_at(k + opens)
        if phrase is None and not opens and clauses.low[k] not in clauses.speech.adverbs:
            return k
        k = phrase.end if phrase is not None else k + 1
    return k


def _first_verb(clauses: Clauses, start: int, after: Phrase | None) -> tuple[str, Phrase | None]:
    """Read a clause that its verb opens: ", sagte X", or "X, der Chef von Y, sagte"."""
    begin = clauses.start_of(start - 1) if start > 1 else 0
    joined = clauses.low[begin] in clauses.speech.subordinators  # "Während X lobt, | tadelt Y"
    joined = joined and not _is_nominal(clauses, begin, start - 1)  # but "X, seit Mai im Amt, |"
    host = _host(clauses, start) if start > 1 and clauses.low[start - 1] == "," else None
    told = host is not None and is_womans_dative(clauses, host.start)
    host = None if after is not None and (joined or told) else host
    if host is not None and (after is None or not after.pronoun):
        return "verb", host
    return "inverted verb", after


def _host(clauses: Clauses, start: int) -> Phrase | None:
    """Return the phrase that commas part from its verb: "X, der gestern kam, | sagte"."""
    end, latest = start - 1, None
    if (told := _told_bare(clauses, end)) is not None:
        return told
    for _ in range(_MOST_SEGMENTS):
        begin = clauses.start_of(end)
        phrase = clauses.phrases.ending_at(end - 1) if end > begin else None
        whole = phrase is not None and phrase.start <= begin + _leads(clauses, begin)
        whole = whole or is_behind_place(clauses, begin, phrase)
        whole = whole or (latest is not None and _is_nominal(clauses, begin, end))
        opens = (
            begin == 0 or clauses.low[begin - 1] != "," or clauses.low[begin] in clauses.speech.also
        )
        if whole and opens:
            return latest or (phrase if end < start - 1 else None)
        aged = end - begin == 1 and clauses.kind[begin] == NUMBER  # "Gerda Blum, | 82 |, sagte"
        aside = begin > 0 and (aged or _opens_aside(clauses, begin, end))
        if begin == 0 or not (whole or aside):
            return None
        if whole and phrase is not None and is_bare_name(clauses, phrase):
            latest = latest or phrase
        end = begin - 1
    return None


def _told_bare(clauses: Clauses, end: int) -> Phrase | None:
    """Return who opens a sentence with a clause that no comma opens: "Een man die vist, | zegt"."""
    if not clauses.speech.extraposes or clauses.start_of(end) > 0:
        return None
    who = clauses.phrases.starting_at(_leads(clauses, 0))
    if who is None or who.pronoun or who.end + 1 >= end:
        return None
    related = clauses.low[who.end] in clauses.speech.relatives
    return who if related and clauses.phrases.may_speak(who) else None


def _is_nominal(clauses: Clauses, begin: int, end: int) -> bool:
    """Return whether words hold no verb and open as a subject does."""
    speech = clauses.speech
    if (
        begin >= end
        or clauses.low[begin] in speech.oblique
        or clauses.low[begin] in speech.pronouns
    ):
        return False
    verbs = (speech.auxiliaries, speech.verbs, speech.naming, speech.reportive)
    return not any(low in forms for low in clauses.low[begin:end] for forms in verbs)


def _leads(clauses: Clauses, begin: int) -> int:
    speech, low = clauses.speech, clauses.low[begin]
    return int(low in speech.also or low in speech.conjunctions or low in speech.adverbs)


def _opens_aside(clauses: Clauses, begin: int, end: int) -> bool:
    """Return whether words open a relative clause, or tell what or where somebody is."""
    if clauses.kind[begin] == NAME:  # "Kranführer seit 1994"
        return clauses.phrases.is_noun(begin) and _is_nominal(clauses, begin, end)
    speech, low = clauses.speech, clauses.low
    if low[begin] in speech.citing:  # "zitiert von der Agentur"
        return True
    if low[begin] in speech.so or low[begin] in speech.reporting:  # "so die Zeit", "meldet die dpa"
        return clauses.phrases.ending_at(end - 1) is not None
    opens = low[begin] in speech.prepositions or low[begin] in speech.linking
    at = begin + 1 if opens and begin + 1 < len(low) else begin
    whom = opens and low[at] in speech.oblique  # "mit denen wir sprachen"
    if whom or clauses.phrases.is_determiner(at) or low[at] in speech.relatives:
        return True
    opens = opens or low[begin] in speech.adverbs  # "einst selbst Lehrer", "seit Mai im Amt"
    return opens and _is_nominal(clauses, begin, end)


def _is_quotation(clauses: Clauses, start: int, end: int) -> bool:
    return end == start + 1 and clauses.kind[start] == QUOTATION


def _in_front(clauses: Clauses, start: int, verb: int) -> Phrase | None:
    """Return the phrase before a verb that may be its subject."""
    low, speech = clauses.low, clauses.speech
    start = _past_adverbs(clauses, start)
    if start >= verb:
        return None
    word = low[start]
    adverbial = word in speech.linking or word in speech.prepositions or word in speech.adverbs
    adverbial = adverbial and not (start == 0 and _opens_with_given(clauses))
    adverbial = adverbial or is_womans_dative(clauses, start)
    if adverbial or word in speech.oblique or word in speech.subordinators:
        return behind_participles(clauses, start, verb)
    end = clauses.before_bracket(verb)
    if clauses.kind[end - 1] == QUOTATION and not clauses.low[end - 1]:
        title = clauses.phrases.is_determiner(start) and end - start <= _TITLE_TOKENS
        if title:
            return Phrase(start, end)
    found = clauses.phrases.ending_at(verb - 1)
    if found is None or found.start < start:
        return None
    first = clauses.phrases.starting_at(start)
    if first is None or first.end >= found.start or not clauses.phrases.is_preposition(first.end):
        return found
    person = any(map(clauses.phrases.is_noun, range(first.start, first.end)))
    bare = {*clauses.kind[found.start : found.end]} == {NAME}
    return first if person and bare else found  # "Ein Wirt | am Platz der Gaben"


def _behind(clauses: Clauses, k: int, limit: int) -> Phrase | None:
    return clauses.phrases.after_verb(k, limit)


def _of_relative(clauses: Clauses, start: int, i: int) -> Phrase | None:
    """Return who a relative pronoun stands for, or the subject behind it."""
    if (second := _of_second_relative(clauses, start, i)) is not None:
        return second
    by = clauses.low[start + 1] in clauses.speech.postpositions  # "die dpa, der zufolge | X |"
    behind = _behind(clauses, start + 1 + by, i)
    if by and behind is not None:
        return behind
    if behind is not None and (
        clauses.low[start] in clauses.speech.oblique or is_told_to(clauses, start, i, behind)
    ):
        return behind
    if behind is not None and rank_of(clauses, behind) >= CERTAIN:
        return behind
    last = before_age(clauses, start - 2)
    met = match_before(clauses.low, last, clauses.speech.gathering)
    last -= met or (last > 1 and _closes_clause(clauses, last))  # "ans Telefon bekommt|, der"
    while last > 1 and clauses.kind[last] == WORD and clauses.phrases.is_adverb(last):
        last -= 1
    antecedent = past_place(clauses, whole_group(clauses, last)) if start > 1 else None
    if last > 1 and match_at(clauses.low, last - 1, clauses.speech.yielding):
        heard = whole_group(clauses, last - 2)  # "kommt | X | zu Wort, der"
        antecedent = heard or subject_before(clauses, start - 1)
    if antecedent is not None and (name := name_before(clauses, antecedent)) is not None:
        antecedent = name
    granted = clauses.low[i] in clauses.speech.granting
    granted = granted and QUOTATION not in clauses.kind[start:i]  # "die X, die Y „zäh“ hielt"
    thing = antecedent is not None and not clauses.phrases.may_speak(antecedent)
    if granted and antecedent is not None and is_bare_name(clauses, antecedent):
        granted = False  # "Jo Roe, die Schafe hält"
    if granted and behind is not None and clauses.phrases.may_speak(behind):
        return behind  # "die Erklärung, die Berg abgab"
    if thing and behind is not None and is_bare_name(clauses, behind):
        return behind  # "die Marke, die Anna Berg gesetzt hatte"
    return Phrase(start, start + 1, pronoun=True, antecedent=antecedent)


def _of_second_relative(clauses: Clauses, start: int, i: int) -> Phrase | None:
    """Return the subject of another one behind it: "die | X | abgab und in der er | warnt"."""
    low, speech = clauses.low, clauses.speech
    for k in range(start + 2, i - 3):
        if low[k] not in speech.also or low[k + 2] not in speech.definite:
            continue
        led = low[k + 1] in speech.prepositions or low[k + 1] in speech.linking
        if led and low[k + 3] in speech.pronouns:
            return Phrase(k + 3, k + 4, True, _behind(clauses, start + 1, k))
        if led and clauses.phrases.is_determiner(k + 3):
            return _behind(clauses, k + 3, i)
    return None


def _closes_clause(clauses: Clauses, k: int) -> bool:
    """Return whether a word is what parts a relative clause from its noun: "X traf | , die"."""
    plain = clauses.kind[k] == WORD and not clauses.phrases.is_function_word(k)
    if plain and not clauses.speech.nouns_capitalised:
        return clauses.low[k] in clauses.phrases.classes.verbs  # not "citeert | een bakker |, die"
    tied = clauses.low[k] in clauses.phrases.classes.tied  # "schließe X | ein, die"
    return plain or tied or clauses.low[k] in clauses.speech.auxiliaries


def _past_infinitive(clauses: Clauses, start: int, end: int) -> int:
    """Return where the clause begins that an infinitive hangs on: "rät, Geld zu sparen: |"."""
    closes = start > 1 and end - start > 1 and clauses.low[start - 1] == ","
    if not closes or not clauses.low[end - 1].endswith(clauses.speech.plain_endings):
        return start
    parted = clauses.low[end - 2] in clauses.speech.infinitive
    joined = any(
        clauses.low[end - 1].startswith(f"{particle}zu")
        for particle in clauses.phrases.classes.tied
    )
    return clauses.start_of(start - 1) if parted or joined else start
