"""Read what stands behind a verb: its subject, and asides between them."""

from __future__ import annotations

from briefing_tui.extract.addressees import is_in_city, length_of_airing
from briefing_tui.extract.adverbials import past_phrases
from briefing_tui.extract.doings import doing_at
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, WORD
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
    if is_in_city(search, k):
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
