"""Read what stands behind a verb: its subject, whom it was said to, and asides between them."""

from __future__ import annotations

from briefing_tui.extract.adverbials import past_phrases
from briefing_tui.extract.doings import doing_at
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_ASIDE: Final = 10
"""Tokens between a verb and its subject that commas set off, at most."""
_APPOSITION: Final = 14
"""Tokens from the comma in front of what somebody is to the one behind it, at most."""
_ADVERBIAL: Final = 8
"""Tokens of any adverbial between a verb behind a quotation and its subject, at most."""

_NAME_ENDS: Final = frozenset(",.(;")


def subject_behind(search: Search, k: int, *, far: bool = False) -> Phrase | None:
    """Return the subject behind its verb, an adverbial passed over where one may stand.

    Args:
        search: The search of the sentence.
        k: The token behind the verb.
        far: Whether a quotation before the verb leaves room for one in any language.
    """
    k = _past_verb(search, past_asides(search, k))
    if far and _is_told_of(search, k):
        return Phrase(k, k + 1, pronoun=True)
    if far and (paper := paper_of_one(search, k)) is not None:
        return paper
    phrase = _subject_at(search, k, far=far)
    if not far or (phrase is not None and search.phrases.may_speak(phrase)):
        return phrase
    if search.speech.order_tells and phrase is None:
        return past_phrases(search, k)
    return (past_adverbial(search, k) if search.speech.adjectives_behind else None) or phrase


def _is_told_of(search: Search, k: int) -> bool:
    """Return whether a clause tells more of who is known: "se souvient | celle | qui fut maire"."""
    low, speech = search.low, search.speech
    known = speech.adjectives_behind and k + 1 < len(low) and low[k] in speech.demonstratives
    return known and (low[k + 1] in speech.relatives or low[k + 1] in speech.that)


def paper_of_one(search: Search, k: int) -> Phrase | None:
    """Return whose front page or leader "one" means: "déplore | celle de | L'Express"."""
    low, speech = search.low, search.speech
    if k + 2 >= len(low) or not speech.adjectives_behind or low[k] not in speech.demonstratives:
        return None
    of = k + 1
    while of < k + _ASIDE and of + 2 < len(low) and low[of] not in speech.genitive:
        of += 1  # "Celle, par exemple, | du Britannique Daily Telegraph"
    paper = search.phrases.behind(of + 1) if low[of] in speech.genitive else None
    if paper is None or search.kind[paper.end - 1] != NAME:
        return None
    known = search.is_medium(paper) or any(map(search.phrases.names_outlet, range(*paper[:2])))
    return paper if known or find_outlet(" ".join(low[paper.start : paper.end])) else None


def past_adverbial(search: Search, k: int) -> Phrase | None:
    """Return the subject behind words of any kind: "note | quelques lignes plus bas la maire"."""
    phrases = search.phrases
    for j in range(k + 1, min(k + _ADVERBIAL, len(search.low))):
        if search.kind[j] not in (WORD, NAME) or search.low[j - 1] in search.speech.that:
            return None  # "ha detto | che il ministro"
        begins = search.kind[j] == NAME or phrases.is_determiner(j)
        if not begins or search.kind[j - 1] == NAME or _opens_oblique(search, j):
            continue
        if phrases.is_determiner(j - 1) or phrases.is_preposition(j - 1) or phrases.is_noun(j - 1):
            continue
        both = search.low[j - 1] in search.speech.also and search.kind[j - 2] == NAME
        if both or search.low[j - 1] in search.speech.places:
            continue  # "ha detto nell'ospedale | San Paolo", "dice pensando a Malta e | Grecia"
        found = phrases.starting_at(j)
        if found is not None and not found.pronoun and phrases.may_speak(found):
            return _without_place(search, found)
    return None


def _subject_at(search: Search, k: int, *, far: bool) -> Phrase | None:
    """Return the subject at a token, or behind a short adverbial of a known kind."""
    if k < len(search.low) and (airing := length_of_airing(search, k)):
        where = search.phrases.behind(k + airing)
        if not far or where is None:
            return None
        city = search.kind[where.start + 1 : where.end] == [NAME] * (where.end - where.start - 1)
        if city and country_of_city(search.low[where.start]):
            where = where._replace(end=where.start + 1)  # "dans le journal de Brest | Jane Roe"
        end = _past_place(search, cut_medium(search.phrases, where).end)
        if (name := _name_set_off(search, end)) is not None:
            return name
        return search.phrases.starting_at(end) if end < len(search.low) else None
    phrase = search.phrases.starting_at(k) if k < len(search.low) else None
    if phrase is not None and search.speech.subject_behind and search.phrases.is_bare(phrase):
        return None
    if not (far or search.speech.subject_behind) or k + 1 >= len(search.low):
        return phrase
    if phrase is not None and not _opens_oblique(search, k):
        return _without_place(search, phrase)
    if (name := _name_set_off(search, k)) is not None:
        return name
    if search.low[k] == "," and "," in search.low[k + 1 : k + 1 + _ASIDE]:
        behind = _closing_comma(search.low, k + 1) + 1  # "ose, à contre-courant, | X"
        owned = search.speech.drops_subject and behind < len(search.low)
        if owned and search.low[behind] in search.speech.genitive:
            return None  # "disse, no programa “X”, | da TV Sul"
        return search.phrases.starting_at(behind) if behind < len(search.low) else None
    venue = search.speech.order_tells and search.low[k] in search.speech.venues
    there = k + 2 < len(search.low) and search.kind[k + 1] == NAME
    there = venue and there and not search.phrases.names_outlet(k + 1)
    if there and search.phrases.names_outlet(k + 2):
        return search.phrases.starting_at(k + 2)  # "notes in Montreal | Le Devoir"
    if _is_in_city(search, k):
        return search.phrases.starting_at(k + 2)  # "titre à Prague | Respekt"
    if _opens_oblique(search, k) or search.low[k] in search.speech.prepositions:
        return _behind_adverbial(search, k)
    return None


def _behind_adverbial(search: Search, k: int) -> Phrase | None:
    """Return the subject behind a preposition and its phrase: "dit | lors d'un débat | X"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    both = low[k] in speech.prepositions and low[k + 1] in speech.linking and speech.subject_behind
    adverbial = phrases.behind(k + 1 + both)
    if adverbial is None or low[adverbial.start] in speech.that:
        return None  # "dijo después de | que | el alcalde llegara"
    adverbial = cut_medium(phrases, adverbial)
    behind = _past_host(search, _past_place(search, past_asides(search, adverbial.end)))
    if behind < len(low) and _opens_oblique(search, behind):
        return None
    if (name := _name_set_off(search, behind)) is not None:
        return name
    found = phrases.starting_at(behind)
    bare = found is not None and search.kind[found.start] == WORD
    bare = bare and not phrases.is_determiner(found.start) if found else False
    if found is None or (bare and not speech.subject_behind):
        return None
    if bare and not speech.degrees.isdisjoint(low[behind - 1 : found.start]):
        return None  # "titre au-dessus d'un dessin | fort peu | flatteur"
    return _without_place(search, found)


def _name_set_off(search: Search, k: int) -> Phrase | None:
    """Return a full name behind a comma that need not stand: "dit dans Le Soir|, Jane Roe|,"."""
    low, phrases = search.low, search.phrases
    if not search.speech.adjectives_behind or low[k : k + 1] != [","] or k + 1 >= len(low):
        return None
    end = k + 1
    while end < len(low) and (search.kind[end] == NAME or low[end] in search.speech.particles):
        end += 1
    ends = end >= len(low) or low[end] in _NAME_ENDS
    full = ends and not phrases.names_outlet(k + 1) and phrases.may_be_full_name(k + 1, end)
    return Phrase(k + 1, end) if full else None


def _closing_comma(low: list[str], k: int) -> int:
    """Return where the next comma stands that no bracket holds: "cité par X (privée, libre)|,"."""
    comma = low.index(",", k)
    if "(" not in low[k:comma] or ")" in low[k:comma] or ")" not in low[comma:]:
        return comma
    behind = low.index(")", comma) + 1
    return behind if low[behind : behind + 1] == [","] else comma


def _is_in_city(search: Search, k: int) -> bool:
    """Return whether a city stands at a token before another name, without a comma: "à Prague"."""
    low, speech = search.low, search.speech
    named = speech.subject_behind and search.kind[k + 1 : k + 3] == [NAME] * 2
    if not named or not (low[k] in speech.addressee or low[k] in speech.linking):
        return False
    place = search.phrases.names_outlet(k + 2)  # "en Espagne | El País"
    place = place or (low[k] in speech.addressee and country_of_city(low[k + 1]) is not None)
    return place and not search.phrases.names_outlet(k + 1)  # "à Paris Match"


def _past_host(search: Search, k: int) -> int:
    """Return the token behind the medium that a talk is with: "dans un entretien | à RTL | X"."""
    low, speech = search.low, search.speech
    if k + 2 >= len(low) or low[k] not in speech.interviewing or not speech.adjectives_behind:
        return k
    host = search.phrases.behind(k + 1) if search.phrases.names_outlet(k + 1) else None
    return cut_medium(search.phrases, host).end if host is not None else k


def _past_place(search: Search, k: int) -> int:
    """Return the token behind where a medium is at home: "dans Le Soir|, à Bruxelles, | X"."""
    near = search.low[k : k + 1 + _ASIDE]
    apart = near[:1] == [","] and "," in near[2:] and search.speech.adjectives_behind
    return k + near.index(",", 2) + 1 if apart and search.phrases.is_preposition(k + 1) else k


def find_addressee(search: Search, k: int) -> Phrase | None:
    """Return the phrase behind "to": the one spoken to."""
    if k + 1 < len(search.low) and length_of_airing(search, k):
        return None  # "au micro de X" is where it was said
    if k + 2 < len(search.low) and _is_in_city(search, k):
        return None  # "titre à Prague | Respekt"
    if k + 1 < len(search.low) and search.low[k] in search.speech.addressee:
        phrase = search.phrases.behind(k + 1)
        return cut_medium(search.phrases, _without_teller(search, phrase)) if phrase else None
    if search.low[k - 1] in search.speech.telling and k < len(search.low):
        told = search.phrases.starting_at(k)  # "assures | the Post | Jane Roe"
        return cut_medium(search.phrases, told) if told else None
    return None


def past_host(search: Search, medium: Phrase) -> int:
    """Return the token behind whom of a medium is told: "told CNN “New Day” host Jo Roe | :"."""
    q, low = medium.end, search.low
    if search.kind[q : q + 1] != [QUOTATION] or q + 2 >= len(low) or not search.speech.order_tells:
        return q
    who = search.phrases.starting_at(q + 1) if low[q + 1] in search.speech.staff else None
    return who.end if who is not None else q


def told_farther(search: Search, k: int) -> Phrase | None:
    """Return the medium told behind when, where or of whom: "said on Tuesday | to the Post"."""
    if not search.phrases.is_preposition(k):
        return _told_of_thing(search, k)
    for j in range(k + 1, min(k + _ADVERBIAL, len(search.low) - 1)):
        if search.kind[j] in (PUNCTUATION, QUOTATION) or search.low[j] in search.speech.that:
            return None
        if search.low[j] in search.speech.addressee:
            who = search.phrases.behind(j + 1)
            return who if who is not None and search.is_medium(who) else None
    return None


def _told_of_thing(search: Search, k: int) -> Phrase | None:
    """Return the medium told behind what somebody names: "calls it | to the Post | a trap"."""
    if search.low[k - 1] not in search.speech.naming or not search.phrases.is_determiner(k):
        return None
    what = search.phrases.starting_at(k)
    end = min(what.end + 1, len(search.low)) if what is not None else 0
    to = next((j for j in range(k + 1, end) if search.low[j] in search.speech.addressee), 0)
    who = find_addressee(search, to) if to else None
    return who if who is not None and search.is_medium(who) else None


def _without_teller(search: Search, listeners: Phrase) -> Phrase:
    """Cut the name behind several who are told: "raconte à ses journalistes | Jane Roe"."""
    name, people = listeners.end, search.speech.people
    while name > listeners.start and search.kind[name - 1] == NAME:
        name -= 1
    noun = search.low[name - 1]
    several = noun in people and noun[:-1] in people and search.speech.subject_behind
    several = several and listeners.start + 1 < name < listeners.end - 1
    return listeners._replace(end=name) if several else listeners


def length_of_airing(search: Search, k: int) -> int:
    """Return how many words at a token tell where something was said: "au micro de"."""
    speech = search.speech
    if not speech.airing:
        return 0
    length = match_at(search.low, k, speech.airing) or match_at(search.low, k, speech.cited)
    return length if length > 1 else 0


def _past_verb(search: Search, k: int) -> int:
    """Return the token behind a verb that "and" joins on: "a dit | et répété X"."""
    joined = k + 1 < len(search.low) and search.low[k] in search.speech.also
    forms = (search.speech.verbs, search.speech.past_participles)
    verb = joined and any(search.low[k + 1] in words for words in forms)
    return k + 2 if verb and search.speech.subject_behind else k


def past_apposition(search: Search, k: int) -> int:
    """Return the token behind a name set off by commas: "said the mayor, Ana Ruiz, to X"."""
    low = search.low
    if k < len(low) and low[k] == ",":
        near = range(k + 1, min(len(low), k + _APPOSITION))
        behind = next((j for j in near if low[j] == ","), None)
        return behind + 1 if behind is not None else k
    return k


def past_asides(search: Search, k: int) -> int:
    """Return the token behind phrases such as "for his part"."""
    asides = search.speech.asides
    if asides and k < len(search.low) and search.low[k] in search.speech.reflexive:
        k += 1
    while asides and k < len(search.low) and (length := _aside_at(search, k)):
        k += length
    return k


def _aside_at(search: Search, k: int) -> int:
    """Return how many tokens at one stand between a verb and its subject, or a place."""
    length = match_at(search.low, k, search.speech.asides) or _gerund_at(search, k)
    length = length or doing_at(search, k)
    if not length and search.speech.order_tells:
        return _day_before_subject(search, k)
    if not length and _is_month_before_listener(search, k):
        return 2  # "a indiqué | en mars | au Monde X"
    when = search.low[k] in search.speech.adverbs or search.low[k] in search.speech.times
    when = when and not (search.kind[k] == NAME and search.phrases.names_outlet(k))
    if length or not when or not search.speech.subject_behind:
        return length  # or 0: "relève | Aujourd'hui | à Ouaga"
    behind = k + 1
    while behind < len(search.low) and search.low[behind] in search.speech.adverbs:
        behind += 1  # "hier soir | sur X"
    leads = behind < len(search.low) and (
        search.phrases.is_preposition(behind) or search.low[behind] == ","
    )
    return behind - k if leads else 0


def _is_month_before_listener(search: Search, k: int) -> bool:
    """Return whether a preposition and a month stand before whom somebody tells it."""
    low, speech = search.low[k : k + 3], search.speech
    told = len(low) > 2 and low[1] in speech.times and low[2] in speech.addressee
    return told and speech.subject_behind and search.phrases.is_preposition(k)


def _day_before_subject(search: Search, k: int) -> int:
    """Return how many tokens tell when one has spoken: "warned | on Monday evening | Jane Roe"."""
    low, times = search.low, search.speech.times
    if times.isdisjoint(low[k : k + 2]) or is_first_name(low[k]):
        return 0  # nearly always; "said | April Roe"
    behind = past_times(search, k)
    begins = search.kind[behind : behind + 1] == [NAME]
    begins = begins or (behind < len(low) and search.phrases.is_determiner(behind))
    return behind - k if begins else 0


def _gerund_at(search: Search, k: int) -> int:
    """Return how many tokens at one tell what else somebody does: "dit | en riant | X"."""
    lead, ending = search.speech.gerund
    gerund = bool(lead) and search.low[k] == lead and k + 1 < len(search.low)
    return 2 if gerund and search.low[k + 1].endswith(ending) else 0


def _without_place(search: Search, phrase: Phrase) -> Phrase:
    """Cut "la magistrada en la vista" behind the person where no comma names them."""
    if search.kind[phrase.end + 1 : phrase.end + 2] == [NAME] and search.low[phrase.end] == ",":
        return phrase
    for k in range(phrase.start + 1, phrase.end - 1):
        if _is_apart(search, k) or _is_told(search, phrase.start, k):
            return phrase._replace(end=k)
    return phrase


def _is_told(search: Search, start: int, k: int) -> bool:
    """Return whether a medium is who somebody speaks to: "un responsable | al diario X"."""
    speech, low = search.speech, search.low
    if low[k] not in speech.addressee:
        return False
    named = speech.drops_subject and search.kind[k - 1] == NAME  # "la propia Ruiz | a Radio Sur"
    if not named and speech.people.keys().isdisjoint(low[start:k]):
        return False
    named = search.phrases.names_outlet(k + (low[k] not in speech.definite))  # "au | Progrès"
    if named and low[k - 1] not in speech.staff:
        return True  # "confie ainsi un gardien | au Guardian"
    medium = k + 1 + search.phrases.is_determiner(k + 1)
    return medium < len(low) and low[medium] in speech.media


def _is_apart(search: Search, k: int) -> bool:
    """Return whether a preposition leads to where, in what or when somebody spoke."""
    speech, low = search.speech, search.low
    if low[k] in speech.venues:
        if speech.adjectives_behind and search.kind[k + 2 : k + 4] == [NAME] * 2:
            return search.phrases.names_outlet(k + 1)  # "le secrétaire | à la Santé Jane Roe"
        told = (speech.documents, speech.nouns, speech.interviews)
        noun = low[min(k + 2, len(low) - 1)]
        return low[k - 1] in speech.people or any(noun in words for words in told)
    grown = low[k] in speech.addressee and low[k] in speech.definite
    return grown and search.kind[k + 1] == WORD and not search.phrases.is_noun(k + 1)


def _opens_oblique(search: Search, k: int) -> bool:
    """Return whether a word opens no subject: "de", "na" (em a), but not "des témoins"."""
    plain = search.kind[k] == WORD and search.low[k] not in search.speech.indefinite
    return plain and search.low[k] in search.speech.linking


def past_times(search: Search, k: int) -> int:
    """Return the token behind words for when: "hatte X | am Vortag | der Zeitung gesagt"."""
    low, speech = search.low, search.speech
    while k < len(low) and (
        low[k] in speech.times
        or low[k] in speech.adverbs
        or (low[k] in speech.moments and low[k - 1] in speech.times)  # "Monday | evening"
        or _is_on_day(search, k)
    ):
        k += 1
    return k


def _is_on_day(search: Search, k: int) -> bool:
    """Return whether a preposition leads to a word for a time: "am Vortag"."""
    return (
        search.low[k + 1 : k + 2] != []
        and search.low[k + 1] in search.speech.times
        and (search.phrases.is_preposition(k))
    )


def _has_case(search: Search, k: int) -> bool:
    """Return whether an article tells whom one speaks to: "der", "dem"."""
    return search.low[k] in search.speech.genitives or search.low[k] in search.speech.oblique


def spoken_to(search: Search, k: int) -> Phrase | None:
    """Return who is spoken to right behind a verb whose subject stands in front of it."""
    if k >= len(search.low) or not (_has_case(search, k) or k in search.sentence.outlets):
        return None
    return search.phrases.starting_at(k)


def without_listener(search: Search, phrase: Phrase) -> Phrase:
    """Return who speaks without the medium that is told: "a dit un pêcheur | au journal"."""
    low, speech, last = search.low, search.speech, phrase.end - 2
    told = last > phrase.start and low[last] in speech.addressee and low[last + 1] in speech.media
    return phrase._replace(end=last) if told and low[phrase.start] in speech.indefinite else phrase


def end_of_medium(search: Search, phrase: Phrase) -> int:
    """Return where a medium in the dative ends, by its noun or its name, or 0."""
    speech, first = search.speech, phrase.start + 1
    for k in range(first, phrase.end):
        if k in search.sentence.outlets:
            return k + 1
        if is_kind_of(search.low[k], speech.media, speech):
            genders = speech.paper_genders.items()
            men = any(g == "m" and search.low[k].endswith(word) for word, g in genders)
            if men and search.low[phrase.start] not in speech.oblique:
                return 0
            named = k + 1 in search.sentence.outlets or search.phrases.names_outlet(k + 1)
            return k + 1 + (k + 1 < phrase.end and named)  # "der Agentur | APA"
    named = search.low[phrase.start] in speech.oblique and search.phrases.names_outlet(first)
    return first + 1 if named else 0
