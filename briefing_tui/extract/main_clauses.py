"""Find the subject of a main clause where every noun has a capital and the verb stands second."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.noun_groups import is_surname, title_at
from briefing_tui.extract.phrasebook import gender_of, last_part
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.nouns import NounPhrases

_ASIDE: Final = 10
"""Tokens of ", ebenfalls in dem Madrider Blatt,", at most."""


def find_main_subject(nouns: NounPhrases, limit: int, start: int = 0) -> Phrase | None:
    """Return the subject of the first main clause before a token."""
    i = start or nouns.behind_dateline(limit)
    speech, low = nouns.speech, nouns.low
    while i < limit and (low[i] in speech.openers or low[i] in speech.also):
        i += 1
    if (behind := _behind_place(nouns, i, limit)) is not None:
        return behind
    at = i
    while at < limit and low[at] in speech.adverbs:
        at += 1
    if at < limit and (nouns.is_determiner(at) or nouns.heads(at)):
        i = at
    if i < limit and low[i] in speech.subordinators:
        comma = next((c for c in range(i, limit) if low[c] == ","), limit)
        return nouns.after_verb(comma + 2, limit)
    if _opens_with_other(nouns, i, limit):
        return nouns.after_verb(i + 1, limit)
    if (given := _past_given(nouns, i, limit)) > i:
        return nouns.after_verb(given, limit)
    turned = i >= limit or speech.pronouns.get(low[i], "n") == "n" or not nouns.is_pronoun(i)
    if (
        turned
        and (behind := _named_behind(nouns, i, limit) or _critic(nouns, i, limit)) is not None
    ):
        return behind
    if i < limit and (low[i] in speech.pronouns or nouns.heads(i) or nouns.is_determiner(i)):
        phrase = nouns.starting_at(i)
        if phrase is not None and low[i] not in speech.oblique:
            return phrase if phrase.end <= limit else None
    while i < limit and (nouns.kind[i] != WORD or nouns.is_function_word(i)):
        if low[i] in speech.auxiliaries:
            break
        past = _past_relative(nouns, i, limit) if low[i] == "," else 0
        led = i + 1 < limit and nouns.kind[i + 1] == WORD and nouns.is_preposition(i)
        past = past or (nouns.group_end(i + 1) if led else 0)  # "Im benachbarten Ulm"
        i = max(i + 1, past, nouns.group_end(i))
    return nouns.after_verb(i + 1, limit)


def _past_given(nouns: NounPhrases, i: int, limit: int) -> int:
    """Return the token behind what somebody finds or has, and its verb: "Klare Worte fand | X"."""
    low, speech = nouns.low, nouns.speech
    if i + 3 >= limit or nouns.kind[i : i + 3] != [NAME, NAME, WORD]:
        return i
    given = low[i + 1] in speech.bare_objects and low[i].endswith(speech.adjective_endings)
    return i + 3 if given and not nouns.is_function_word(i + 2) else i


def _behind_place(nouns: NounPhrases, i: int, limit: int) -> Phrase | None:
    """Return the medium that no verb parts from where it is: "In Polen | die Gazeta | mahnt"."""
    low, kind = nouns.low, nouns.kind
    if i + 3 >= len(low) or kind[i + 1] != NAME or not nouns.is_preposition(i):
        return None
    if _is_of_city(nouns, i + 1):
        return None  # "Im | Londoner Guardian | ringt X"
    city = country_of_city(low[i + 1]) is not None
    for k in (i + 2, i + 3) if kind[i + 2] == NAME else (i + 2,):
        k += low[k] == ","
        gender = nouns.speech.subject_genders.get(low[k]) if k + 1 < limit else None
        led = gender is not None and nouns.speech.paper_genders.get(low[k + 1]) == gender
        if k < limit and nouns.names_outlet(k, sure=not (city or led)):
            found = nouns.starting_at(k)
            told = found is not None and found.end <= limit and kind[k - 1] != WORD
            return found if told else None
    return None


def _is_of_city(nouns: NounPhrases, k: int) -> bool:
    """Return whether a word is a city's adjective before a paper: "Londoner | Guardian"."""
    endings = nouns.speech.adjective_endings
    base = next((nouns.low[k].removesuffix(e) for e in endings if nouns.low[k].endswith(e)), "")
    return country_of_city(base) is not None and nouns.names_outlet(k + 1)


def _past_relative(nouns: NounPhrases, comma: int, limit: int) -> int:
    """Return the token behind a relative clause: "In dem Brief|, der kam, | gibt X", or 0."""
    low, speech = nouns.low, nouns.speech
    related = (speech.definite, speech.relatives, speech.owning)
    opens = comma + 1 < limit and any(low[comma + 1] in words for words in related)
    behind = low[comma + 1 : limit] if opens else []
    return comma + 2 + behind.index(",") if "," in behind else 0


def _opens_with_other(nouns: NounPhrases, i: int, limit: int) -> bool:
    """Return whether an unknown word stands where a name may, but a pronoun is the subject.

    "Gelassen bleibt man", "Kämen sie dem nicht nach", "Betroffen ist die Sendung".
    """
    if i + 2 < limit and nouns.low[i] in nouns.speech.predicative:
        return nouns.low[i + 1] in nouns.speech.auxiliaries
    if i + 2 >= limit or nouns.kind[i] != NAME or nouns.is_noun(i):
        return False
    subjects = nouns.low[i + 1 : i + 3]
    return nouns.kind[i + 1] == WORD and any(
        word in nouns.speech.pronouns and not nouns.is_determiner(i + 1 + k)
        for k, word in enumerate(subjects)
    )


def _named_behind(nouns: NounPhrases, i: int, limit: int) -> Phrase | None:
    """Return the outlet or office behind a verb that an unknown word opens.

    "Unentschieden zeigt sich der Anzeiger".
    """
    if i + 3 >= limit or nouns.kind[i] != NAME or nouns.is_noun(i) or i in nouns.sentence.outlets:
        return None
    manner = nouns.low[i].endswith(nouns.speech.adverb_endings or ("\0",))
    verb = i + 2 if manner and nouns.kind[i + 1] == NAME else i + 1
    if nouns.kind[verb] != WORD or nouns.is_function_word(verb):
        return None
    behind = nouns.after_verb(verb + 1, limit)
    if behind is None:
        return None
    if not nouns.is_determiner(behind.start):
        return behind if manner and _is_full_name(nouns, behind) else None
    last = behind.end - 1
    known = last in nouns.sentence.outlets or nouns.is_noun(last)
    known = known or nouns.low[last].rpartition("-")[2] in nouns.speech.press_names
    return behind if known and nouns.low[behind.start] not in nouns.speech.oblique else None


def _critic(nouns: NounPhrases, i: int, limit: int) -> Phrase | None:
    """Return who is named before a medium in brackets: "Müde, aber froh kommt | Jo Roe | (FAZ)"."""
    low = nouns.low
    at = low.index("(") if "(" in low else 0
    if not i < at < limit - 1 or not nouns.names_outlet(at + 1):
        return None  # most sentences
    who = nouns.name_ending_at(at - 1)
    return who if who is not None and who.start > i and _is_full_name(nouns, who) else None


def _is_full_name(nouns: NounPhrases, phrase: Phrase) -> bool:
    words = range(phrase.start, phrase.end)
    return len(words) > 1 and all(nouns.kind[k] == NAME and not nouns.is_noun(k) for k in words)


def find_after_verb(nouns: NounPhrases, k: int, limit: int) -> Phrase | None:
    """Return the subject behind a finite verb, adverbials and objects passed over."""
    low, speech = nouns.low, nouns.speech
    k = _past_aside(nouns, k, limit)
    while k < limit and nouns.kind[k] != PUNCTUATION:
        word = low[k]
        if nouns.kind[k] == QUOTATION:
            return title_at(nouns, k)
        alone = word not in speech.reflexives or _closes(nouns, k + 1, limit)
        if nouns.is_pronoun(k) and (alone or _are_words(nouns, k + 1)):
            return Phrase(k, k + 1, pronoun=True)
        if nouns.is_preposition(k):
            end = _adverbial_end(nouns, k + 1)
            if end == k + 1:
                return None
            place = end == k + 2 and not nouns.is_noun(k + 1)  # "in Bonn | der Anzeiger"
            k = _genitives_end(nouns, end, place=place)
        elif word in speech.oblique and nouns.group_end(k) > k:
            k = _genitives_end(nouns, nouns.group_end(k))
        elif word in speech.indefinite and _tells_how_often(nouns, k):
            k = nouns.group_end(k)  # "wiederholt | alle zehn Minuten | der Sender"
        elif word in speech.pointing and _stands_alone(nouns, k):
            k += 1
        elif word in speech.reflexives and nouns.is_determiner(k) and nouns.group_end(k) > k:
            found = nouns.starting_at(k)
            return found if found is None or found.end <= limit else None
        elif _passed_over(nouns, k):
            k += 1
        elif word in speech.owners and nouns.group_end(k) == k:
            k += 1  # "sagte ihr | dort | eine Wirtin"
        elif word in speech.demonstratives and _stands_for_who(nouns, k):
            low[k] = speech.demonstratives[word]  # "“…”, sagt | der |."
            return Phrase(k, k + 1, pronoun=True)
        else:
            found = nouns.starting_at(k)
            return found if found is None or found.end <= limit else None
    return None


def _tells_how_often(nouns: NounPhrases, k: int) -> bool:
    """Return whether words that tell when begin at a token: "alle zehn Minuten", "jede Stunde"."""
    end = nouns.group_end(k)
    return end > k and nouns.low[end - 1] in nouns.speech.times and not is_surname(nouns, end - 1)


def _stands_for_who(nouns: NounPhrases, k: int) -> bool:
    """Return whether no noun follows an article behind a verb: "sagt | der | und lacht"."""
    speech, behind = nouns.speech, k + 1
    if nouns.low[k - 1] not in speech.verbs and nouns.low[k - 1] not in speech.auxiliaries:
        return False
    if behind >= len(nouns.low) or nouns.kind[behind] == PUNCTUATION:
        return True
    word = nouns.low[behind]
    return word in speech.also or word in speech.adverbs or word in speech.oblique


def _past_aside(nouns: NounPhrases, comma: int, limit: int) -> int:
    """Return the token behind what commas set off behind a verb: "Das fordert|, hier, | auch X"."""
    if comma + 1 >= limit or nouns.low[comma] != ",":
        return comma
    behind = nouns.low[comma + 1 : min(limit, comma + _ASIDE)]
    opens = nouns.is_preposition(comma + 1) or nouns.is_adverb(comma + 1)
    return comma + 2 + behind.index(",") if opens and "," in behind else comma


def _are_words(nouns: NounPhrases, k: int) -> bool:
    """Return whether words follow that somebody quotes: "zitiert es | die folgende Passage"."""
    end = nouns.group_end(k) if nouns.is_determiner(k) else k
    return end > k and nouns.low[end - 1] in nouns.speech.nouns


def _closes(nouns: NounPhrases, k: int, limit: int) -> bool:
    """Return whether no other subject follows "es": "notiert es, …", not "sagt es X"."""
    return k >= limit or nouns.kind[k] == PUNCTUATION


def _adverbial_end(nouns: NounPhrases, k: int) -> int:
    """Return where an adverbial ends that the outlet or person behind the verb follows.

    "Mit Blick auf die Wahl | Le Soir", "im Leitartikel | Redakteurin Jo Roe"
    """
    if nouns.kind[k : k + 3] == [NUMBER, PUNCTUATION, NAME] and nouns.low[k + 1] == ".":
        k += 2  # "am 3. Mai"
    if k >= len(nouns.low):
        return k
    end = nouns.group_end(k)
    if (behind := _past_when(nouns, k, end) or _past_city(nouns, k, end)) is not None:
        return behind
    first = k + nouns.is_determiner(k)
    while first < end and nouns.kind[first] == WORD:
        first += 1
    if first >= end or first in nouns.sentence.outlets or nouns.is_noun(first):
        return end
    for at in range(first + 1, end):
        titled = nouns.is_noun(at) and at + 1 < end and not nouns.is_noun(at + 1)
        if at in nouns.sentence.outlets or (titled and nouns.low[first] in nouns.speech.columns):
            return at
    return end


def _past_when(nouns: NounPhrases, k: int, end: int) -> int | None:
    """Return the token behind a day that a name follows without a comma: "am Montag | Jo Roe"."""
    low, speech, at = nouns.low, nouns.speech, k
    while at < end and low[at].lower() in speech.times:  # "3. Mai" keeps its capital
        at += 1
    if at in (k, end):
        return None
    sure = low[at - 1] not in speech.dated_names or nouns.is_noun(at) or is_first_name(low[at])
    return at if sure else None  # "mit | August Roe"


def _past_city(nouns: NounPhrases, k: int, end: int) -> int | None:
    """Return the token behind a city that a full name follows: "in Kiel | Rektorin Jo Roe"."""
    if end < k + 3 or nouns.kind[k] != NAME or country_of_city(nouns.low[k]) is None:
        return None
    begins = is_first_name(nouns.low[k + 1]) or (nouns.is_noun(k + 1) and not nouns.is_noun(k + 2))
    return k + 1 if begins else None


def _passed_over(nouns: NounPhrases, k: int) -> bool:
    """Return whether a word is none of a subject's: an adverb, or "ist" in "angetan ist X"."""
    sets = (nouns.speech.adverbs, nouns.speech.reflexives, nouns.speech.times)
    known = any(nouns.low[k] in words for words in (*sets, nouns.speech.auxiliaries))
    if known and k > 0 and nouns.kind[k : k + 2] == [NAME, NAME] and is_first_name(nouns.low[k]):
        return False  # "wie | Anders | Lind sagte"
    return known or nouns.is_passed(k) or _tells_how(nouns, k)


def _tells_how(nouns: NounPhrases, k: int) -> bool:
    """Return whether an unknown small word without a case stands before: "verärgert | die X"."""
    endings = nouns.speech.adjective_endings or ("\0",)
    plain = nouns.kind[k] == WORD and not nouns.is_function_word(k)
    bare = plain and not nouns.low[k].endswith(endings) and k + 1 < len(nouns.low)
    return bare and nouns.low[k] not in nouns.speech.lowercase_names


def _stands_alone(nouns: NounPhrases, k: int) -> bool:
    """Return whether a neuter word before a person is an object: "nennt das | Diplomat X"."""
    if nouns.kind[k + 1 : k + 3] != [NAME, NAME]:
        return False  # "das Mitglied", "das Opfer"
    return gender_of(nouns.low[k + 1], nouns.speech) in ("m", "f")


def _genitives_end(nouns: NounPhrases, end: int, *, place: bool = False) -> int:
    while end < len(nouns.low) and nouns.low[end] in nouns.speech.genitives:
        further = nouns.group_end(end)
        if further == end or not _is_clear_genitive(nouns, end, place=place):
            break
        end = further
    return end


def _is_clear_genitive(nouns: NounPhrases, i: int, *, place: bool) -> bool:
    """Return whether an article can only be a genitive's: "des", not "der".

    The latter's gender tells, or the ending of the adjective: "der Zeitung", "der hiesigen NZZ".
    """
    low, speech, end = nouns.low, nouns.speech, nouns.group_end(i)
    paper = last_part(low[end - 1], speech.media, speech)
    bent = nouns.kind[i + 1] == WORD and low[i + 1].endswith(speech.weak_endings[:1] or ("\0",))
    if low[i] in speech.oblique or bent or speech.paper_genders.get(paper) == "f":
        return True
    if place:
        return False
    return not any(map(nouns.is_noun, range(i + 1, end)))  # "in der Welt | der Publizist X"
