"""Find who does what an infinitive or a participle tells, where another verb governs it."""

from __future__ import annotations

from briefing_tui.extract.left_out import is_participle
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import SPOKEN_ON, is_passive
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Search

_BLAMED: Final = 3
"""Tokens of "mocked her for", at least."""
_ASIDE: Final = 6
"""Tokens between a verb and its subject that commas set off, at most."""
_ARTICLE: Final = 2
"""Letters of the longest article without number."""
_GIVEN: Final = 4
"""Tokens of "Reuters quotes Roe as", at least."""
_COUNTED: Final = 2
_LIKES_TO: Final = 4
"""Tokens of "which X likes to"."""
_SAID_TO_HAVE: Final = 4
"""Tokens of "is said to have"."""
_BESIDE: Final = 14
"""Tokens from "with" to what somebody then says, at most."""
_IMPELLED: Final = 24
"""Tokens from "prompted" to what somebody then says, at most."""
_MOST_JOINED: Final = 16
"""Tokens from the comma before a clause to the verb that its own rules, at most."""
_VERB: Final = 2
"""Tokens of a subject and its verb."""


def blamed_for(search: Search, i: int) -> Phrase | None:
    """Return whom a sentence praises or blames for what they say: "mocked | Jo Roe | for saying".

    Behind "by" stands who does so: "| The Sun | was mocked by Jo Roe for saying".
    """
    speech, low = search.speech, search.low
    if i < _BLAMED or low[i] not in speech.participles:
        return None  # mostly
    if low[i - 1] not in speech.viewing:
        return _told_about(search, i)
    if not speech.agent.isdisjoint(low[max(0, i - _ASIDE) : i - 1]):
        whom = search.phrases.first_subject(i)
    else:
        whom = search.phrases.ending_at(i - 2)
        verb = low[whom.start - 1] if whom is not None and whom.start else ""
        if verb not in speech.verbs and verb not in speech.naming:
            return None
    return whom if whom is not None and search.phrases.may_speak(whom) else None


def _told_about(search: Search, i: int) -> Phrase | None:
    """Return who says something in what is told of them: "a story about | the mayor | saying"."""
    speech, low = search.speech, search.low
    if speech.talks.isdisjoint(low[max(0, i - _ASIDE) : i]):
        return None  # mostly
    if not speech.objects.isdisjoint(low[i + 1 : i + 2]):
        return None  # "a story about the mayor | describing him"
    for k in range(i - 2, max(0, i - _ASIDE), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if low[k] in speech.linking and low[k - 1] in speech.talks:
            whom = Phrase(k + 1, i)
            led = low[k] not in speech.addressee and not search.is_medium(whom)
            return whom if led and search.phrases.may_speak(whom) else None
    return None


def doer_beside(search: Search, i: int) -> Phrase | None:
    """Return who does beside the sentence's subject: "with many marchers chanting"."""
    for k in range(i - 1, max(-1, i - _ASIDE), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if search.low[k] in search.speech.beside:
            led = search.speech.drops_subject and search.low[i - 1] in search.speech.definite
            phrase = Phrase(k + 1, i - (led or search.phrases.is_adverb(i - 1)))
            speaks = search.phrases.may_speak(phrase) or _bears_words(search, phrase)
            speaks = speaks or _counts(search, phrase)
            return phrase if k + 1 < phrase.end and speaks else None
    return None


def _counts(search: Search, some: Phrase) -> bool:
    """Return whether two words tell of one or some of many: "with | one poster | writing"."""
    count, speech = search.low[some.start], search.speech
    known = count in speech.indefinite and len(count) > _ARTICLE and speech.order_tells
    return known and some.end - some.start == _COUNTED


def _bears_words(search: Search, thing: Phrase) -> bool:
    """Return whether a thing has words on it: "with | one of her ads | asking"."""
    documents, low = search.speech.documents, search.low[thing.start : thing.end]
    return search.speech.order_tells and any(
        word in documents or (word[-1] == "s" and word[:-1] in documents) for word in low
    )


def stands_apart(search: Search, i: int) -> bool:
    """Return whether a participle has a subject of its own behind a comma: ", the union calling".

    Another one may be joined to it: "the union calling it “X” | and the guild saying".
    """
    low, kind, speech, phrases, k = search.low, search.kind, search.speech, search.phrases, i - 1
    if not speech.order_tells or kind[k] != WORD:
        return False  # most
    first = max(1, i - _ASIDE)
    while k > first and kind[k] in (WORD, NAME) and not phrases.is_determiner(k):
        k -= 1
    if not phrases.is_determiner(k) or (low[k - 1] != "," and low[k - 1] not in speech.also):
        return False
    if low[i - 1] in speech.pieces or low[i - 1] in speech.columns:
        return True  # "a talk with X, who says “…”, and a leader | calling it “…”"
    who = phrases.starting_at(k)
    speaks = who is not None and who.end == i and phrases.may_speak(who)
    anybody = k == i - 1 and low[k] in speech.indefinite and len(low[k]) > _ARTICLE  # ", many"
    if not (speaks or anybody):
        return False
    if low[k - 1] == ",":
        return True
    last = search.cues[-1] if search.cues and low[k - 1] in speech.also else None
    again = last is not None and last.rule == "verb" and last.phrase is not None
    return again and last is not None and is_participle(search, last.start)


def doer_inside(search: Search, i: int) -> Phrase | None:
    """Return who does what a participle or an infinitive tells, in a clause of another's."""
    own = _given_as(search, i) or _goes_beside(search, i)
    return own or _gathered(search, i) or _received_text(search, i)


def _given_as(search: Search, i: int) -> Phrase | None:
    """Return whom a medium gives "as saying" something: "refers to | Jane Roe | as saying"."""
    low, speech = search.low, search.speech
    if low[i - 1] not in speech.as_said or not speech.order_tells or i < _GIVEN:
        return None
    who = search.phrases.subject_ending_at(i - 2)
    if who is not None and who.start == 0 and not search.is_medium(who):
        name = search.phrases.name_ending_at(i - 2)  # "Several media refer to | Jane Roe | as"
        led = name is not None and not speech.linking.isdisjoint(low[1 : name.start])
        who = name if led else None
    if who is None or who.start == 0 or who.pronoun or not search.phrases.may_speak(who):
        return None
    return None if search.is_medium(who) else who


def _received_text(search: Search, i: int) -> Phrase | None:
    """Return the text that a participle tells the words of: "They found | a note | saying"."""
    low, speech, last = search.low, search.speech, i - 1
    one = low[last].removesuffix("s") if i > 1 else ""
    if not (one in speech.documents or one in speech.nouns):
        return None
    k = last
    while k > max(1, last - _COUNTED) and not search.phrases.is_determiner(k):
        k -= 1
    many = low[last] != one and not search.phrases.is_determiner(k)  # "received | letters"
    k = last if many else k
    if k == 0 or not (many or search.phrases.is_determiner(k)):
        return None
    verb = k - 1 - (low[k - 1] in speech.agent or search.phrases.is_preposition(k - 1))
    gets = low[verb] in speech.finding or (verb == k - 1 and low[verb] in speech.passive)
    return Phrase(k, i) if gets else None


def _goes_beside(search: Search, i: int) -> Phrase | None:
    """Return who does beside the subject: "with | Jane Roe | taking the floor to call it"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[i - 1] not in speech.infinitive or not speech.order_tells:
        return None
    for k in range(i - 3, max(-1, i - _BESIDE), -1):
        if kind[k] not in (WORD, NAME):
            return None
        if low[k] in speech.beside:
            who = search.phrases.starting_at(k + 1)
            acts = who is not None and who.end < i - 1 and kind[who.end] == WORD
            acts = acts and who is not None and low[who.end].endswith(speech.verb_endings)
            return who if acts and who is not None and search.phrases.may_speak(who) else None
    return None


def _gathered(search: Search, i: int) -> Phrase | None:
    """Return who is told to be where something happens: ", where | 50 sailors | came, chanting"."""
    low, speech = search.low, search.speech
    if low[i - 1] != "," or not speech.order_tells or not is_participle(search, i):
        return None
    for k in range(i - 2, max(0, i - _IMPELLED), -1):
        if search.kind[k] == QUOTATION or low[k] in ",;:":
            return None
        inside = low[k] in speech.relatives and low[k - 1] in speech.venues
        if inside or low[k] in speech.wherein:
            first = k + 1 + (low[k + 1] in speech.linking and search.kind[k + 2] == NUMBER)
            who = search.phrases.first_subject(i - 1, first)  # "about | 50 sailors"
            some = who is not None and not who.pronoun and search.kind[who.end - 1] == WORD
            led = some and who is not None and low[who.start] not in speech.definite
            return who if led and who is not None and search.phrases.may_speak(who) else None
    return None


def is_where(search: Search, k: int) -> bool:
    """Return whether a name tells where somebody speaks, or to whom they write.

    "A piece in | the Post | calling it", "a letter to | Jane Roe | asking"
    """
    low, kind, speech = search.low, search.kind, search.speech
    first = k
    while first > 0 and (kind[first] == NAME or low[first] in speech.also or low[first] == "."):
        first -= 1
    first -= low[first] in speech.people
    first -= search.phrases.is_determiner(first)
    if low[first] in speech.venues:
        return first > 0
    return low[first] in speech.addressee and low[first - 1] in speech.nouns | speech.documents


def held_to(search: Search, i: int) -> Phrase | None:
    """Return who is held to have spoken: "X, | who is remembered as | having said"."""
    low, speech, k = search.low, search.speech, i - 1
    k -= low[k] in speech.infinitive
    heard = low[k] not in speech.as_said and low[i] in speech.participles
    k += heard and search.kind[k] == WORD  # "can be heard | saying"
    if k < 2 or not (k == i or low[k] in speech.as_said) or not is_passive(search, k - 1):
        return None
    verb = next((j for j in range(k - 2, -1, -1) if low[j] in speech.passive), 0)
    return search.phrases.ending_at(verb - 1) if verb else None


def impelled(search: Search, i: int) -> Phrase | None:
    """Return who is made to speak: "This led | the mayor |, who was ill, to | declare"."""
    low, speech = search.low, search.speech
    leads = low[i - 1] in speech.infinitive
    if not (leads or low[i - 1] in speech.also):
        return None
    for k in range(i - 3, max(-1, i - _IMPELLED), -1):
        if search.kind[k] == QUOTATION or low[k] in ";:":
            return None
        if low[k] in speech.impelling:
            who = search.phrases.starting_at(k + 1)
            if who is None or who.end >= i or not search.phrases.may_speak(who):
                return None
            return who if leads or _goes_on(search, who.end, i) else None
    return None


def _goes_on(search: Search, k: int, i: int) -> bool:
    """Return whether "and" joins a bare form to one behind "to": "to laugh and | call X"."""
    forms = search.phrases.classes.verbs
    bare = f"{search.low[i]}s" in forms or f"{search.low[i]}es" in forms
    return bare and search.low[k] in search.speech.infinitive


def who_likes_to(search: Search, i: int) -> Phrase | None:
    """Return whose verb rules an infinitive in a clause of its own: "which X likes to call"."""
    if i < _LIKES_TO or search.low[i - 1] not in search.speech.infinitive:
        return None
    verb, speech = i - 2, search.speech
    verb -= search.low[verb] in speech.elided  # "qui admet | n'| avoir su"
    if search.kind[verb] != WORD or search.low[verb] in speech.auxiliaries:
        return None
    phrase = search.phrases.ending_at(verb - 1)
    if phrase is None or phrase.start == 0 or not search.phrases.may_speak(phrase):
        return None
    who = phrase.antecedent is not None and not speech.verb_second  # "who used to call"
    return phrase if who or search.low[phrase.start - 1] in speech.relatives else None


def said_to_have(phrases: Phrases, i: int) -> Phrase | None:
    """Return of whom it is told that they have spoken: "| he | is said to have answered"."""
    low, speech = phrases.low, phrases.speech
    if i <= _SAID_TO_HAVE or low[i - 1] not in speech.auxiliaries:
        return None
    led = low[i - 2] in speech.infinitive and low[i - _SAID_TO_HAVE] in speech.passive
    return phrases.ending_at(i - _SAID_TO_HAVE - 1) if led else None


def titled_by(search: Search, i: int) -> Cue | None:
    """Return a title's verb with who puts that out: "X released a memo | titled | “…”"."""
    low, speech, behind = search.low, search.speech, i + 1
    if low[i] not in speech.entitling or not speech.order_tells:
        return None
    behind += low[behind : behind + 1] == [","]
    if search.kind[behind : behind + 1] != [QUOTATION]:
        return None
    for k in range(i - 2, max(0, i - _IMPELLED), -1):
        if search.kind[k] == QUOTATION or low[k] in ":;":
            return None
        if low[k] in speech.issuing:
            who = search.phrases.ending_at(k - 1) or search.phrases.first_subject(k)
            known = who is not None and search.phrases.may_speak(who)
            return Cue("shared subject", i, i + 1, who) if known else None
    return None


def joined_doer(search: Search, i: int) -> Phrase | None:
    """Return who does what a clause tells that a comma and a conjunction join on before a verb.

    "X rit, et | Y | ne cesse de dénoncer", "X rit, tandis que | Y | préfère parler de"
    """
    if (who := _who_and(search, i)) is not None:
        return who
    low, speech, phrases = search.low, search.speech, search.phrases
    joining = (speech.also, speech.conjunctions, speech.wherein)
    for k in range(i - _VERB, max(0, i - _MOST_JOINED), -1):
        if phrases.kind[k] == QUOTATION or low[k] == ";":
            return None
        if phrases.kind[k] != PUNCTUATION or low[k] != ",":
            continue
        first = k + 1
        while any(low[first] in words for words in joining):
            first += 1
        who = phrases.starting_at(first) if first > k + 1 else None
        known = who is not None and not who.pronoun and phrases.may_speak(who) and who.end < i
        return who if known and who is not None and phrases.kind[who.end] == WORD else None
    return None


def doer_behind_words(search: Search, i: int) -> Phrase | None:
    """Return who does behind words what others lead to: "“…,” | she | was quick | to add |"."""
    low, kind = search.low, search.kind
    q = max((q for q in search.sentence.stretch if q < i), default=i)
    if not search.speech.order_tells or q + 2 >= i or low[q] not in SPOKEN_ON:
        return None  # mostly
    if {*kind[q + 1 : i]} - {WORD, NAME} or (search.cues and search.cues[-1].start > q):
        return None
    who = search.phrases.starting_at(q + 1)
    led = who is not None and who.end < i and not search.phrases.is_preposition(q + 1)
    return who if led and who is not None and search.phrases.may_speak(who) else None


def _who_and(search: Search, i: int) -> Phrase | None:
    """Return the "who" of a clause that goes on: "qui veut se taire et | prédit", "de | parler"."""
    before = search.low[i - 1] if i > 0 else ""
    if before not in search.speech.also and before not in search.speech.linking:
        return None
    for k in range(i - 2, max(0, i - _MOST_JOINED), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if search.low[k] in search.speech.relatives and search.low[k] not in search.speech.that:
            return search.phrases.ending_at(k)
    return None


def is_called_by(search: Search, i: int, end: int) -> bool:
    """Return whether "by" stands behind what a verb calls something: "dubbed the “X” | by all"."""
    low, kind, speech = search.low, search.kind, search.speech
    if low[i] not in speech.naming:
        return False
    k = end + (low[end] in speech.as_said)
    k += k < len(low) and search.phrases.is_determiner(k)
    return kind[k : k + 1] == [QUOTATION] and not speech.agent.isdisjoint(low[k + 1 : k + 2])


def is_by_author(search: Search, k: int) -> bool:
    """Return whether "by" tells whose a thing in marks is: "told in a “hit piece” | by | X"."""
    marked = k > 2 and search.kind[k - 1] == QUOTATION and search.phrases.is_determiner(k - 2)
    if marked and search.low[k - 3] in search.speech.as_said:
        return False  # "described as | a “ladder” by X"
    return marked and search.phrases.is_preposition(k - 3)


def is_vexed_at(search: Search, i: int, thing: Phrase) -> bool:
    """Return whether "of" leads to what a reflexive verb is about: "s'agace | des lenteurs |"."""
    low, speech = search.low, search.speech
    return low[i - 1] in speech.reflexive and low[thing.start] in speech.genitive
