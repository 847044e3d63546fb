"""Find the subject that opens a sentence or a clause, adverbials passed over."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.fronted import past_manner, past_pair
from briefing_tui.extract.left_out import leaves_subject_out
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.medium_phrases import past_venue
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.premodifiers import is_set_off_place, opens_outlet
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase

_MOST_SEGMENTS: Final = 5
_MOMENT: Final = 2
_SHORT_NAME: Final = 6
"""Letters of "Durant" or "Levant", which may be names."""
_SURE: Final = 4
"""Endings of a participle that few names have: "-é", "-ée", "-és", "-ées"."""
_GRADED: Final = 5
"""Tokens of "Bien plus sévère encore,", at most."""
_MOST_ASIDE: Final = 8
"""Tokens of "après le premier tour du vote,", at most."""
_CLEFT: Final = 14
"""Tokens before the "that" of a sentence such as "it is with these words that"."""


def clause_subject(phrases: Phrases, limit: int) -> Phrase | None:
    """Return the subject behind the last quotation or semicolon; else the sentence's."""
    start = _clause_start(phrases, limit)
    found = phrases.first_subject(limit, start) if start else None
    return found if found is not None and phrases.may_speak(found) else phrases.first_subject(limit)


def _clause_start(phrases: Phrases, limit: int) -> int:
    for k in range(limit - 1, -1, -1):
        if phrases.kind[k] == QUOTATION or phrases.low[k] == ";" or _opens_medium(phrases, k):
            return k + 1
    return 0


def turn_before(phrases: Phrases, limit: int) -> int:
    """Return where a conjunction turns to another medium: "…, tandis que | La Croix", or 0."""
    start = _clause_start(phrases, limit) if phrases.speech.adjectives_behind else 0
    return start if start and phrases.kind[start - 1] == WORD else 0


def turns_to_paper(phrases: Phrases, start: int, limit: int) -> bool:
    """Return whether a clause about a medium opens between two tokens."""
    return any(_opens_medium(phrases, k) for k in range(start, limit))


def _opens_medium(phrases: Phrases, k: int) -> bool:
    """Return whether a conjunction opens a clause about a medium: ", and | the Sun asks"."""
    low, speech = phrases.low, phrases.speech
    joins = low[k] in speech.also or low[k] in speech.conjunctions
    if not joins or k < 1 or k + 2 >= len(low):
        return False
    turns = speech.adjectives_behind and low[k] in speech.that and low[k - 1] in speech.conjunctions
    if not turns and low[k - 1][-1:] != ",":  # "A applaudit, tandis que | B se tait"
        return False
    owned = low[k + 1].endswith(("'s", "’s"))
    sure = not (owned or turns) and low[k + 1] not in speech.definite
    if phrases.names_outlet(k + 1 + owned, sure=sure):
        return True
    called = (j for j in (k + 2, k + 3) if low[j : j + 1] and low[j] in speech.media)
    called = (j for j in called if phrases.kind[j + 1 : j + 2] == [NAME])
    return not sure and any(called)  # "while | the Greek daily Vima | fears"


def find_first_subject(phrases: Phrases, limit: int, start: int = 0) -> Phrase | None:
    """Return the phrase that opens the sentence before a token, adverbials passed over.

    Args:
        phrases: Those of the sentence.
        limit: The token.
        start: Where the clause begins that is looked at, if not with the sentence.
    """
    i = _past_opening(phrases, start or phrases.behind_dateline(limit), limit)
    i = i or past_pair(phrases, limit)
    speech, low = phrases.speech, phrases.low
    i += speech.drops_subject and _is_predicate(phrases, i, limit)
    if speech.drops_subject and leaves_subject_out(phrases, i, limit):
        return None
    joining = _joining_words(speech)
    for _ in range(_MOST_SEGMENTS):
        while i < limit and (
            low[i] in joining
            or (phrases.kind[i] != PUNCTUATION and phrases.is_adverb(i) and not _leads(phrases, i))
        ):
            i += 1
        if i >= limit:
            return None
        if phrases.is_preposition(i) or speech.presenting:
            if when := _length_of_date(phrases, i, limit):
                i += when
                continue
            if (subject := _inverted_at(phrases, i, limit)) is not None:
                return subject
        if _opens_adverbial(phrases, i, limit):
            if behind := past_venue(phrases, i, limit):
                i = behind
                continue
            while i < limit and low[i] != ",":
                i += 1
            continue
        phrase = phrases.starting_at(i)
        if phrase is not None and speech.drops_subject and _is_bare_participle(phrases, phrase):
            if low[phrase.start - 1] not in speech.passive:
                return None  # "Ha ripreso | il largo"
            i = phrase.end  # "È rimasto | a terra", "È entrato | un ragazzo"
            continue
        if phrase is None or not _is_no_subject(phrases, phrase, limit):
            return _unless_object(phrases, phrase, limit)
        i = phrase.end
    return None


def _is_predicate(phrases: Phrases, k: int, limit: int) -> bool:
    """Return whether a word tells of whom the words behind name: "Critico anche | il sindaco |"."""
    if k + 1 >= limit or phrases.low[k] not in phrases.speech.turning:
        return False  # mostly
    if phrases.low[k + 1] in phrases.speech.definite:
        return True
    also = phrases.low[k + 1] in phrases.speech.adverbs
    who = phrases.starting_at(k + 1 + also) if phrases.kind[k + 1] != PUNCTUATION else None
    return who is not None and not who.pronoun and phrases.may_speak(who)


def _is_bare_participle(phrases: Phrases, phrase: Phrase) -> bool:
    """Return whether small words behind "is" or "has" are no subject: "È | rimasta chiusa"."""
    k = phrase.start
    if k < 1 or phrases.low[k - 1] not in phrases.speech.auxiliaries or phrase.pronoun:
        return False
    plain = phrases.kind[k : phrase.end] == [WORD] * (phrase.end - k)
    return (
        plain and not phrases.is_determiner(k) and not any(map(phrases.is_noun, range(*phrase[:2])))
    )


@cache
def _joining_words(speech: Speech) -> frozenset[str]:
    """Return what joins whole sentences: "But Trump …", not "While in …"."""
    return speech.also | (speech.conjunctions & speech.openers) | {","}


def _past_opening(phrases: Phrases, i: int, limit: int) -> int:
    """Return the token behind words that but lead to a subject."""
    speech, low = phrases.speech, phrases.low
    if limit > 1 and low[1] == ":" and low[0] in speech.nouns:
        return 2  # "Bilan : | le maire"
    leads = i + 1 < limit and (low[i + 1] in speech.that or low[i + 1] in speech.nouns)
    if leads and phrases.is_determiner(i):  # "Ce que | X résume ainsi"
        i += 2 * (low[i + 1] in speech.that) or 3 * phrases.heads_clause(i + 1)
    if speech.cleft and i < limit and (led := match_at(low, i, speech.cleft)):
        behind = (k + 1 for k in range(i, min(limit, i + _CLEFT)) if low[k] in speech.that)
        one = i if speech.relatives.isdisjoint(low[i:limit]) else i + led
        i = next(behind, one)  # "C'est avec ces mots que | X", "C'est | X | qui"
    if speech.manners and not i:
        return past_manner(phrases, limit)
    if not speech.adjectives_behind:
        return i
    return i + (_length_of_turn(phrases, i, limit) if i else _length_of_judgement(phrases, limit))


def _is_no_subject(phrases: Phrases, phrase: Phrase, limit: int) -> bool:
    """Return whether a phrase but tells how, when or as what somebody does something."""
    end, speech = phrase.end, phrases.speech
    if end >= limit:
        return False
    if speech.adjectives_behind and end + 1 < limit and _is_apposed(phrases, phrase):
        return True
    if speech.order_tells and phrases.low[end] == "," and end + 1 < limit:
        behind = phrases.starting_at(end + 1)
        if behind is not None and behind.end < limit and is_set_off_place(phrases, phrase, behind):
            return True
    return _is_moment(phrases, phrase, limit)


def _length_of_judgement(phrases: Phrases, limit: int) -> int:
    """Return how many words that a comma closes tell how somebody is: "Plus critique, |", or 0."""
    graded = phrases.low[0] in phrases.speech.degrees  # "Tout aussi dur, |"
    if not graded and phrases.low[0] not in phrases.speech.adverbs:
        return 0
    near = phrases.low[:_GRADED]
    comma = near.index(",") if (graded or phrases.is_adverb(0)) and "," in near else 0
    words = range(1, comma)
    plain = all(phrases.kind[k] == WORD and not phrases.is_determiner(k) for k in words)
    return comma if plain and comma < limit else 0


def _length_of_turn(phrases: Phrases, i: int, limit: int) -> int:
    """Return how many words join a clause about somebody else: "« X » |, tandis que | B", or 0."""
    low, speech, k = phrases.low, phrases.speech, i
    k += k < limit and low[k] == ","
    turns = k + 1 < limit and low[k] in speech.conjunctions and low[k + 1] in speech.that
    return k + 2 - i if turns else 0


def _length_of_date(phrases: Phrases, i: int, limit: int) -> int:
    """Return how many words tell when, or in what one speaks, or 0.

    "On Friday | Politico", "Il y a trois ans |", "In its columns | the minister"
    """
    low, speech, k = phrases.low, phrases.speech, i + 1
    if speech.presenting and (length := match_at(low, i, speech.presenting)):
        ago = phrases.starting_at(i + length) if i + length < limit else None
        return ago.end - i if ago is not None and low[ago.end - 1] in speech.moments else 0
    if speech.drops_subject and _tells_since_when(phrases, i, limit):
        return 2  # "Para entonces | la bióloga"
    if not speech.order_tells or not phrases.is_preposition(i):
        return 0
    if k < limit and (low[k] in speech.belonging or speech.pronouns.get(low[k]) == "n"):
        k = i + match_at(low, i, speech.within)  # "In it | the minister"
    while k < limit and (low[k] in speech.times or low[k] in speech.moments):
        k += 1
    k += k < limit and phrases.kind[k] == NUMBER
    named = i + 1 < k < limit and (phrases.kind[k] == NAME or phrases.is_determiner(k))
    return k - i if named else 0


def _unless_object(phrases: Phrases, phrase: Phrase | None, limit: int) -> Phrase | None:
    """Return a phrase, unless it is but what somebody tells: "| Lo | cuenta despacio : "."""
    if phrase is None or phrase.end > limit:
        return None
    alone = phrases.speech.drops_subject and phrase.end == phrase.start + 1
    return None if alone and phrases.low[phrase.start] in phrases.speech.clitics else phrase


def _tells_since_when(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether a preposition and an adverb stand before a subject: "Hasta ahora | la"."""
    if i + 2 >= limit or phrases.low[i + 1] not in phrases.speech.adverbs:
        return False
    return phrases.is_preposition(i) and phrases.is_determiner(i + 2)


def _inverted_at(phrases: Phrases, i: int, limit: int) -> Phrase | None:
    """Return the subject behind "is" where a place opens: "Among them is | Jane Roe, a nurse,".

    A preposition or "il y a" stands at the token.
    """
    if phrases.speech.presenting:
        return _shown_at(phrases, i, limit)
    if i or not phrases.speech.order_tells:
        return None
    low = phrases.low
    if phrases.speech.passive.isdisjoint(low[:limit]):
        return None
    place = phrases.starting_at(1) if len(low) > 1 else None
    k = place.end if place is not None and low[1] not in phrases.speech.objects else _MOMENT
    if k + 1 >= limit or low[k] not in phrases.speech.passive:
        return None
    who = phrases.starting_at(k + 1) if phrases.kind[k + 1] == NAME else None
    return who if who is not None and who.end - who.start >= _MOMENT else None


def _shown_at(phrases: Phrases, i: int, limit: int) -> Phrase | None:
    """Return who is but told to be there: "Il y a là | une factrice, qui attend son fils"."""
    length = match_at(phrases.low, i, phrases.speech.presenting)
    who = phrases.starting_at(i + length) if 0 < length < limit - i else None
    return who if who is not None and phrases.may_speak(who) else None


def _opens_adverbial(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether words up to a comma are no subject, as a preposition tells."""
    speech, low = phrases.speech, phrases.low
    return (
        low[i] in _adverbial_words(speech)
        or (phrases.is_preposition(i) and not opens_outlet(phrases, i))
        or (low[i] in speech.definite and _leads_elsewhere(phrases, i))
        or (i + 1 < limit and low[i + 1] in speech.agent)
        or _is_verb_form(phrases, i)
        or (
            i == 0
            and speech.adjectives_behind
            and (low[i] in speech.questioning or _acts(phrases) or _is_state(phrases, limit))
        )
    )


@cache
def _adverbial_words(speech: Speech) -> frozenset[str]:
    """Return the words that open no subject wherever they stand."""
    venues = speech.venues if speech.adjectives_behind else frozenset[str]()
    opening = speech.conjunctions.union(speech.viewing, speech.times, speech.past_participles)
    return opening | venues


def _acts(phrases: Phrases) -> bool:
    """Return whether a participle opens a sentence: "Distribuant | ses notes", "Forcé | de"."""
    word, speech = phrases.low[0], phrases.speech
    if not speech.gerund[1] or len(phrases.low) <= _MOMENT or phrases.kind[1] != WORD:
        return False
    behind, doing = phrases.low[1], word.endswith(speech.gerund[1])
    led = behind in speech.genitive or behind in speech.agent
    led = led or (doing and (phrases.is_determiner(1) or behind in speech.that))
    if not led or is_first_name(word) or phrases.names_outlet(0):
        return False
    return (doing and len(word) > _SHORT_NAME) or word.endswith(speech.participle_endings[:_SURE])


def _is_state(phrases: Phrases, limit: int) -> bool:
    """Return whether a word with a capital but tells how who follows is: "Assise au bar, | elle".

    It is no name, for a preposition follows, and a subject behind the comma, or that alone.
    """
    low, opens = phrases.low, limit > _MOMENT and phrases.is_preposition(1)
    if not opens and limit > _MOMENT and low[1] == "," and low[:limit].count(",") == 1:
        opens = phrases.kind[_MOMENT] == WORD or is_first_name(low[_MOMENT])
    opens = opens or match_at(low, 1, phrases.speech.asides) > 1  # "Souffrante | elle aussi |, X"
    if not opens and limit > _MOMENT and phrases.is_preposition(_MOMENT):
        ending = phrases.speech.participle_endings or ("\0",)
        told = phrases.is_noun(0) or low[1].endswith(ending)
        plain = phrases.kind[1] == WORD and low[1] not in phrases.classes.verbs
        opens = told and plain and not phrases.is_function_word(1)  # "Candidat battu | en 2017, X"
    if not opens or "," not in low[:limit] or phrases.names_outlet(0):
        return False
    behind = low.index(",") + 1
    if behind >= limit or is_first_name(low[0]) or phrases.is_preposition(behind):
        return False
    named = phrases.kind[behind] == NAME or phrases.is_determiner(behind)
    return named or low[behind] in phrases.speech.pronouns


def _is_verb_form(phrases: Phrases, i: int) -> bool:
    """Return whether a word ends as a verb does that opens an adverbial: "Citing X, Y said"."""
    ends = phrases.low[i].endswith(phrases.speech.verb_endings or ("\0",))
    return ends and "-" not in phrases.low[i] and i not in phrases.sentence.outlets


def _leads(phrases: Phrases, i: int) -> bool:
    """Return whether a word that may be an adverb is a preposition: "on the eve of"."""
    follows = i + 1 < len(phrases.low) and phrases.is_determiner(i + 1)
    opens = phrases.speech.order_tells or (i == 0 and phrases.speech.nouns_capitalised)
    if opens and i + 1 < len(phrases.low):
        follows = follows or phrases.kind[i + 1] == NAME  # "On Telegram, |", "But on Irish soil, |"
    return follows and phrases.is_preposition(i)


def _is_apposed(phrases: Phrases, phrase: Phrase) -> bool:
    """Return whether words tell what the name before them is: "dans X, quotidien russe, | Y"."""
    k, kind = phrase.start, phrases.kind
    if k < _MOMENT or phrases.low[k - 1] != "," or kind[k - 2] != NAME:
        return False  # most phrases
    small = phrases.low[k] in phrases.speech.before_nouns  # "X, petit | journal de Y, |"
    noun = k + (small or phrases.low[k].endswith(phrases.speech.participle_endings or ("\0",)))
    bare = kind[k] == WORD and phrases.is_noun(noun) and phrases.low[phrase.end] == ","
    return bare or not phrases.may_speak(phrase)  # "Em Soajo, terra fria, | a professora"


def _leads_elsewhere(phrases: Phrases, i: int) -> bool:
    """Return whether what looks like an article is no subject's: "a | uma pergunta", "au Soir"."""
    low, speech = phrases.low, phrases.speech
    if low[i] in speech.addressee and speech.adjectives_behind:
        return True
    return i + 1 < len(low) and low[i + 1] in speech.indefinite and low[i + 1] in speech.genders


def _is_moment(phrases: Phrases, phrase: Phrase, limit: int) -> bool:
    """Return whether a phrase of two words that a comma closes tells when: "Ce matin,"."""
    first, end, low, adverbs = phrase.start, phrase.end, phrases.low, phrases.speech.adverbs
    if low[end - 1] in phrases.speech.moments and _tells_when(phrases, end, limit):
        return True
    if low[end] == ",":
        when = end - first == _MOMENT and phrases.is_determiner(first)
        when = (when and low[end - 1] in adverbs) or low[end - 1] in phrases.speech.moments
        return when and phrases.kind[end - 1] == WORD  # "This week, |", but "Business Day, |"
    behind = end
    while behind < limit and low[behind] in adverbs:
        behind += 1
    if not end < behind < limit or low[behind] != ",":
        return False
    # "Hours later, |", "Three days later, |", "Ce | matin,"
    lasts = low[end - 1] in phrases.speech.moments or not phrases.may_speak(phrase)
    return lasts or (end == first + 1 and phrases.is_determiner(first))


def _tells_when(phrases: Phrases, end: int, limit: int) -> bool:
    """Return whether a length of time goes on up to a comma: "Trois jours | après le vote, |"."""
    goes_on = end + 1 < limit and phrases.is_preposition(end)
    return goes_on and "," in phrases.low[end : min(limit, end + _MOST_ASIDE)]


def last_speaker(phrases: Phrases, limit: int) -> Phrase | None:
    """Return the phrase nearest before a token that may be who speaks and opens by itself."""
    for k in range(limit - 1, -1, -1):
        hangs = phrases.is_preposition(k) or (k > 0 and phrases.is_preposition(k - 1))
        if hangs or phrases.kind[k] in (PUNCTUATION, QUOTATION):
            continue
        paper = phrases.speech.order_tells and phrases.names_outlet(k)
        phrase = phrases.starting_at(k) if paper or phrases.is_determiner(k) else None
        if phrase is None or phrase.end > limit or phrase.pronoun:
            continue
        if paper or any(phrases.is_noun(i) for i in range(phrase.start, phrase.end)):
            return phrase
    return None
