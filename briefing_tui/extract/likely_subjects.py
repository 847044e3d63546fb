"""Weigh whether a phrase is the subject of its verb, where the order of words does not tell.

It reads the phrase and its neighbours alone; where its clause begins and ends others know.
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import before_adverbs, is_kind_of
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.strange_names import may_be_named
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.reading import Search

_FULL_NAME: Final = 2
_NO_RANK: Final = 0
_DESCRIBED: Final = 1
_NAMED: Final = 2
CERTAIN: Final = 3


def rank_of(clauses: Clauses, phrase: Phrase) -> int:
    """Return how likely a phrase is to be one who speaks."""
    speech, phrases = clauses.speech, clauses.phrases
    last = phrase.end - 1
    if last in clauses.sentence.outlets or (
        clauses.kind[last] == QUOTATION and _calls(clauses, last)
    ):
        return CERTAIN
    led = phrases.is_determiner(phrase.start) and clauses.low[phrase.start] not in speech.oblique
    led = led and clauses.low[phrase.start] not in speech.genitives
    if led and phrases.names_outlet(phrase.start, sure=True):
        return CERTAIN
    if phrase.pronoun:
        both = clauses.low[phrase.start] in speech.objects or _is_ambiguous(clauses, phrase.start)
        return _NAMED if both else CERTAIN
    head = _head_end(clauses, phrase)
    thing = clauses.low[head - 1] in speech.things and clauses.kind[phrase.start] == NAME
    if thing and not is_first_name(clauses.low[head - 2]):
        return _DESCRIBED  # "Vorwürfe der Union", but "Jo Kern"
    if any(phrases.is_noun(i) for i in range(phrase.start, head)):
        words = clauses.low[last] in speech.nouns and not is_person_noun(clauses.low[last], speech)
        return _DESCRIBED if words else _NAMED
    if clauses.low[last] in speech.others:
        return _NAMED
    if not phrases.is_determiner(phrase.start) and clauses.kind[phrase.start] == NAME:
        return _NAMED
    return _DESCRIBED if clauses.kind[phrase.end - 1] == NAME else _NO_RANK


def _calls(clauses: Clauses, title: int) -> bool:
    """Return whether a medium is what bears a title: not "das Papier „ein Irrweg“"."""
    known = clauses.phrases.is_determiner(title - 1)
    return known or is_kind_of(clauses.low[title - 1], clauses.speech.media, clauses.speech)


def _head_end(clauses: Clauses, phrase: Phrase) -> int:
    """Return where what hangs on a noun begins: "Forderung | der Partei", "een vraag | voor"."""
    linking = clauses.speech.linking if not clauses.speech.nouns_capitalised else ()
    hangs = (
        k
        for k in range(phrase.start + 1, phrase.end)
        if (clauses.low[k] in clauses.speech.genitives and clauses.kind[k - 1] == NAME)
        or clauses.low[k] in linking
    )
    return next(hangs, phrase.end)


def _is_ambiguous(clauses: Clauses, i: int) -> bool:
    """Return whether a pronoun may be an object as well: "sie", "es"."""
    return (
        clauses.low[i] in clauses.speech.reflexives
        or clauses.speech.pronouns.get(clauses.low[i]) == "f"
    )


def is_told(clauses: Clauses, i: int, paper: Phrase, after: Phrase) -> bool:
    """Return whether somebody tells a paper something: "Der „Rhein-Zeitung“ sagte | sie"."""
    speech, first = clauses.speech, clauses.low[paper.start]
    dative = first in speech.genitives and clauses.low[i] in speech.confiding
    if not dative or _is_masculine(clauses, paper):
        return False
    rank = rank_of(clauses, after)
    likely = rank == _NAMED or (rank == _DESCRIBED and is_dative_paper(clauses, paper))
    near = before_adverbs(clauses.low, after.start - 1, speech) == i  # "sagte | gestern | X"
    return after.pronoun or (near and likely)


def is_told_to(clauses: Clauses, start: int, i: int, who: Phrase) -> bool:
    """Return whether a relative means a medium told: "die Agentur, | der | ein Wirt gesagt hat"."""
    low, speech = clauses.low, clauses.speech
    told = low[start] in speech.genitives and low[i] in speech.confiding
    medium = clauses.phrases.group_ending_at(start - 2) if told else None
    words = low[medium.start : medium.end] if medium is not None else [""]
    paper = speech.paper_genders.get(words[-1].rpartition(" ")[2]) == "f"
    if not (paper or any(is_kind_of(word, speech.media, speech) for word in words)):
        return False
    return low[who.start] in speech.subject_genders and clauses.phrases.may_speak(who)


def is_dative_paper(clauses: Clauses, phrase: Phrase) -> bool:
    """Return whether the article of a noun for a paper tells the dative: "Der Zeitung"."""
    low, speech = clauses.low, clauses.speech
    two = phrase.end - phrase.start == 2 and low[phrase.start] in speech.genitives
    return two and speech.paper_genders.get(low[phrase.end - 1]) == "f"


def is_announced(clauses: Clauses, it: Phrase, man: Phrase) -> bool:
    """Return whether "it" but stands for a man behind the verb: "Es betrachtet | der Autor X |"."""
    low, speech = clauses.low, clauses.speech
    if not it.pronoun or speech.pronouns.get(low[it.start]) != "n" or man.pronoun:
        return False
    return speech.subject_genders.get(low[man.start]) == "m" and is_someone(clauses, man)


def informs(clauses: Clauses, before: Phrase, finite: int) -> bool:
    """Return whether who stands in front lets somebody know: "Sie | ließen die Zeitung wissen"."""
    low, speech = clauses.low, clauses.speech
    lets = before.end == finite and low[finite] in speech.letting
    lets = lets and not speech.informing.isdisjoint(low[finite + 1 :])
    return lets and clauses.phrases.may_speak(before)


def is_behind_place(clauses: Clauses, begin: int, phrase: Phrase | None) -> bool:
    """Return whether a medium follows where it is: "In Seoul | das konservative Chosun Ilbo|,"."""
    led = phrase is not None and phrase.start == begin + 2 and clauses.phrases.is_preposition(begin)
    return led and phrase is not None and any(map(clauses.phrases.names_outlet, range(*phrase[:2])))


def leads_name(clauses: Clauses, k: int) -> bool:
    """Return whether what may be an adverb is a preposition: "Gegenüber | Radio X", "Laut X"."""
    low, speech = clauses.low[k], clauses.speech
    return low in speech.asking or (clauses.kind[k + 1] == NAME and low in speech.prepositions)


def marked_at(clauses: Clauses, k: int) -> Phrase | None:
    """Return a name in marks with its article: "die „Kieler Warte“"."""
    marked = clauses.kind[k + 1 : k + 2] == [QUOTATION] and not clauses.low[k + 1]
    marked = marked and not (k and k + 1 in clauses.sentence.clauses)  # "forderte | die „X“"
    return Phrase(k, k + 2) if marked and clauses.low[k] in clauses.speech.definite else None


def past_place(clauses: Clauses, place: Phrase | None) -> Phrase | None:
    """Return a phrase with the person of whom it tells where: "| ein Schleuser in Joal | , der"."""
    k = place.start - 1 if place is not None else 0
    if place is None or k < 1 or not clauses.phrases.is_preposition(k):
        return place
    if any(map(clauses.phrases.is_noun, range(*place[:2]))):
        return place
    who = clauses.phrases.group_ending_at(k - 1)
    noun = clauses.low[who.end - 1] if who is not None else ""
    person = who is not None and is_person_noun(noun, clauses.speech)
    if who is not None and not person and who.start == who.end - 1:
        whole = past_place(clauses, who)  # "ein Schlosser | aus Erie | in Pennsylvania, der"
        return whole._replace(end=place.end) if whole is not None and whole != who else place
    return who._replace(end=place.end) if person and who is not None else place


def is_womans_dative(clauses: Clauses, start: int) -> bool:
    """Return whether a woman is whom something is told: "| Der Reporterin | sagte er"."""
    low, speech = clauses.low, clauses.speech
    if low[start] not in speech.articles_of_women or clauses.kind[start + 1] != NAME:
        return False
    noun = low[start + 1]
    return noun.endswith(speech.feminine_endings or ("\0",)) and is_person_noun(noun, speech)


def _is_masculine(clauses: Clauses, paper: Phrase) -> bool:
    """Return whether a paper's name is known to be one: "Der | Spiegel"."""
    last = clauses.low[paper.end - 1].rpartition(" ")[2].rpartition("-")[2]
    return clauses.speech.paper_genders.get(last) == "m"


def is_spoken_to(clauses: Clauses, phrase: Phrase) -> bool:
    """Return whether a name in marks has an article of the dative, or none: "sagte der „Post“"."""
    last = phrase.end - 1
    marked = clauses.kind[last] == QUOTATION or last in clauses.sentence.outlets
    k = before_adverbs(clauses.low, phrase.start - 1, clauses.speech)
    bare = clauses.low[k] in clauses.speech.confiding
    bare = bare and not clauses.phrases.is_determiner(phrase.start)
    return marked and (bare or clauses.low[phrase.start] in clauses.speech.genitives)


def is_telling(clauses: Clauses, i: int, who: Phrase, paper: Phrase) -> bool:
    """Return whether who bears a name tells a paper something: "Roe | sagte der „Rhein-Zeitung“".

    What is a noun for a person, or a full name, may be who a paper speaks of; but not of a name
    alone, unless the paper's tells that it is no subject.
    """
    if not is_spoken_to(clauses, paper):
        return False
    if is_someone(clauses, who):
        return True
    bare = all(kind == NAME for kind in clauses.kind[who.start : who.end])
    bare = bare and clauses.low[i] in clauses.speech.confiding
    return bare and not _is_masculine(clauses, paper)


def is_someone(clauses: Clauses, phrase: Phrase) -> bool:
    """Return whether a phrase is a noun for a person, or a full name."""
    kind = clauses.kind[phrase.start : phrase.end]
    if len(kind) > _FULL_NAME and {*kind} == {NAME}:
        return True  # "Koch Iñaki Zubeldia"
    full = kind[:_FULL_NAME] == [NAME, NAME]
    if full and is_first_name(clauses.low[phrase.start]):
        return True
    return any(map(clauses.phrases.is_noun, range(phrase.start, phrase.end)))


def is_bare_name(clauses: Clauses, phrase: Phrase) -> bool:
    """Return whether a phrase is a name of several words and nothing else."""
    words = range(phrase.start, phrase.end)
    return (
        len(words) > 1
        and all(clauses.kind[i] == NAME for i in words)
        and not clauses.phrases.has_noun(phrase.start, phrase.end)
    )


def whole_group(clauses: Clauses, last: int) -> Phrase | None:
    """Return the phrase that ends at a token, with whom it hangs on: "einen Piloten der Marine"."""
    phrases = clauses.phrases
    group = phrases.group_ending_at(last)
    if group is None or clauses.low[group.start] not in clauses.speech.genitives:
        return _from_where(clauses, group) or group if group is not None else None
    before = group.start - 1
    if before > 1 and clauses.low[before] in clauses.speech.linking:
        who = phrases.group_ending_at(before - 1)  # "ein Mann | von der SPD, der"
        person = who is not None and is_person_noun(clauses.low[who.end - 1], clauses.speech)
        if person and who is not None and phrases.is_determiner(who.start):
            return who._replace(end=group.end)
    named = before > 0 and clauses.kind[before] == NAME
    head = whole_group(clauses, before) if named else None  # "ein Rat der Stadt | der Künste"
    led = head is not None and phrases.is_determiner(head.start)
    return Phrase(head.start, group.end) if head is not None and led else group


def _from_where(clauses: Clauses, place: Phrase) -> Phrase | None:
    """Return who comes from a place: "die Marca | aus Madrid, die", "der Chef | von Shell, der".

    What two have made is meant as well, and none of the two: "ein Antrag | von A und B, der".
    """
    lead, named, joint = place.start - 1, place.end - place.start == 1, 0
    if named and lead > 2 and clauses.low[lead] in clauses.speech.also:
        first = clauses.phrases.group_ending_at(lead - 1)
        joint, lead = lead, first.start - 1 if first is not None else 0
    if lead < 2 or not named or clauses.low[lead] not in clauses.speech.linking:
        return None
    head = clauses.phrases.group_ending_at(lead - 1)
    led = head is not None and clauses.phrases.is_determiner(head.start)
    if joint and led and head is not None:
        return head._replace(end=place.end)
    return head if led and head is not None and clauses.phrases.may_speak(head) else None


def behind_participles(clauses: Clauses, start: int, verb: int) -> Phrase | None:
    """Return who has two adjectives: "Die in Bonn lebende|, in Ulm geborene | Ida Roe"."""
    low, speech = clauses.low, clauses.speech
    begin = clauses.start_of(start - 1) if start > 2 and low[start - 1] == "," else start
    opens = low[begin] in speech.definite and low[begin - 1 : begin] != [","]
    if begin == start or not opens or not clauses.phrases.is_preposition(begin + 1):
        return None
    bent = clauses.kind[start - 2] == WORD and low[start - 2].endswith(speech.adjective_endings)
    return clauses.phrases.group_ending_at(verb - 1) if bent else None


def before_age(clauses: Clauses, k: int) -> int:
    """Return the token before an age or brackets: "Jo Roe |, 74, die", "Jo Roe | (SPD), die"."""
    if clauses.low[k] == ")" and "(" in clauses.low[1:k]:
        return k - 1 - clauses.low[k::-1].index("(")
    begin = clauses.start_of(k + 1) if k > 1 else 0
    return begin - 2 if begin > 1 and clauses.kind[begin] == NUMBER else k


def name_before(clauses: Clauses, role: Phrase) -> Phrase | None:
    """Return the full name that a role is set off from: "auf | Jo Roe|, den Chef der SPD, der"."""
    comma = role.start - 1
    led = comma > 1 and clauses.low[comma] == "," and clauses.phrases.is_determiner(role.start)
    name = clauses.phrases.group_ending_at(comma - 1) if led else None
    named = name is not None and is_bare_name(clauses, name)
    return name if named and clauses.phrases.may_speak(role) else None


def told_at(search: Search, i: int, phrase: Phrase) -> int:
    """Return where the paper begins that somebody tells: "sagte der Minister | der Zeitung"."""
    speech = search.speech
    for k in range(phrase.start + 2, phrase.end):
        who = search.low[k - 1]
        person = is_person_noun(who, speech)
        told = person and search.low[k] in speech.genitives
        told = told and who not in speech.staff and who not in speech.bodies
        bare = k + 2 == phrase.end and i < phrase.start and search.low[i] in speech.confiding
        bare = bare and not (who in speech.leaders or is_kind_of(who, speech.staff, speech))
        named = bare or (k + 2 < phrase.end and search.kind[k + 2] == NAME)
        kinds = (speech.media, speech.staff)  # "eine Wirtin | der Reporterin Ida Roe"
        named = named and any(is_kind_of(search.low[k + 1], each, speech) for each in kinds)
        if told and (named or search.phrases.names_outlet(k)):
            return k
        some = person and k == phrase.end - 1 and search.kind[k] == NAME
        if (
            some
            and search.low[phrase.start] in speech.indefinite
            and search.phrases.names_outlet(k)
        ):
            return k  # "vertraut einer seiner Berater | Politico an"
    return 0


def is_object(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether a phrase behind a verb is what somebody does it to, who has just spoken.

    The verb joins a clause that ends with words, and its particle closes its own; no article nor
    any noun for one who may speak makes the phrase its subject.
    """
    low, kind, speech = search.low, search.kind, search.speech
    joins = i > 2 and low[i - 1] == "," and kind[i - 2] == QUOTATION and phrase.start == i + 1
    particles = speech.separable.get(low[i]) if joins else None
    if not particles or phrase.pronoun or not any(cue.last < i - 1 for cue in search.cues):
        return False
    end = next((k for k in range(phrase.end, len(low)) if kind[k] == PUNCTUATION), len(low))
    if low[end - 1] not in particles and particles.isdisjoint(low[phrase.end : end]):
        return False
    words = low[phrase.start : phrase.end]
    led = words[0] in speech.subject_genders and words[0] not in speech.oblique
    somebody = any(is_person_noun(low, speech) or low in speech.bodies for low in words)
    named = is_first_name(words[0]) or search.phrases.names_outlet(phrase.start)
    named = named or (phrase.end == end - 1 and may_be_named(search.sentence, phrase, speech))
    return not (led or somebody or named or len(words) == 1)
