"""Find the people whom a sentence names beside its subject: whom a pronoun may mean as well."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.appositions import named_apart, past_own
from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.full_names import opens_full_name
from briefing_tui.extract.intermediaries import media_among
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.meetings import find_met, told_by_ending, visiting_medium
from briefing_tui.extract.names import is_many, is_person_noun, is_title
from briefing_tui.extract.owners import is_owned_thing
from briefing_tui.extract.plain_words import may_be_called
from briefing_tui.extract.reading import Beside, Phrase
from briefing_tui.extract.subjects import is_personal
from briefing_tui.extract.tokens import NAME, NUMBER, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.model import Span

_FULL_NAME: Final = 2
_TITLED: Final = 4
"""Tokens of "a retired steel worker"."""
_TOLD_BY: Final = 6
"""Tokens of "told in the Post by", at most."""


def find_beside(press: Press, reading: Reading, *, hosted: bool) -> Beside | None:
    """Return the people whom a sentence names behind its quotations, the last one first.

    Args:
        press: The media of the text.
        reading: The sentence.
        hosted: Whether a medium hands over to whom it meets.
    """
    if (reading.quotations and press.speech.verb_second) or visiting_medium(press, reading):
        return None  # "X reçoit | l'envoyée du journal |. Elle"
    met = find_met(press, reading) if hosted and not reading.quotations else None
    if met is not None and reading.sentence.low[met.start] not in press.speech.several:
        return _met_together(press, reading, met) if press.speech.adjectives_behind else None
    low, kind = reading.sentence.low, reading.sentence.kind
    is_told = press.speech.nouns_capitalised and low[0] in press.speech.pronouns
    if is_told and not press.speech.bearing.isdisjoint(low[1:2]):
        return None  # "Er sei ein Freund der Stadt"
    people: list[Phrase] = []
    first = _behind_words(reading)
    for k in range(first, len(kind)) if kind[first:].count(NAME) >= _FULL_NAME else ():
        if kind[k] == NAME and (k == 0 or kind[k - 1] != NAME) and not is_inside(k, people):
            found = _person_at(press, reading, k)
            friend = _friend_of(press, reading, k) if press.speech.adjectives_behind else None
            people += [who for who in (found, friend) if who is not None]
    people = people or _subject_of_clause(reading)
    unnamed = not reading.quotations or press.speech.order_tells
    if unnamed and (not people or _is_subject_alone(press, reading, people)):
        people += _unnamed(press, reading, first)
    if not people:
        return None
    subject = reading.subject()
    cited = cited_in(reading)
    media = media_among(press, reading, [subject, *cited] if subject is not None else cited)
    spoken = tuple(reading.span(who) for who in reversed(people))
    medium = media[0] if media else None
    if medium is None and subject is not None and subject.pronoun and press.speech.order_tells:
        cites = any(cue.rule == "citing" for cue in reading.cues)  # "Citing X, | it | says that"
        it = press.speech.pronouns.get(low[subject.start]) == "n"
        medium = reading.span(subject) if cites and it else None
    if medium is None and reading.quotations and press.speech.order_tells:
        medium = press.last_between(reading.sentence.start[0], spoken[0].start)
    return Beside(spoken, medium)


def _subject_of_clause(reading: Reading) -> list[Phrase]:
    """Return whose last name opens a clause that tells: "The Post says that | Roe | has quit"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    told = speech.order_tells and not speech.that.isdisjoint(low)
    for k in range(2, len(low) - 1 if told else 0):
        if low[k - 1] in speech.that and low[k - 2] in speech.verbs and kind[k] == NAME:
            alone = low[k + 1] in speech.auxiliaries and not reading.phrases.names_outlet(k)
            return [Phrase(k, k + 1)] if alone else []
    return []


def _is_subject_alone(press: Press, reading: Reading, people: list[Phrase]) -> bool:
    """Return whether but the subject has a name: "its reporter, | Jo Roe |, met a nurse"."""
    tells = press.speech.order_tells or press.speech.adjectives_behind
    subject = reading.subject() if tells and len(people) == 1 else None
    return subject is not None and people[0] in (subject, named_apart(reading, subject))


def _met_together(press: Press, reading: Reading, met: Phrase) -> Beside | None:
    """Return all whom a medium met, where they are several: "un maçon | et | une élue"."""
    people = _unnamed(press, reading, met.start, several=True)
    spoken = tuple(reading.span(who) for who in reversed(people))
    return Beside(spoken, None) if len(spoken) > 1 else None


def person_before(press: Press, reading: Reading, at: int) -> Span | None:
    """Return whom a sentence about a medium names before an offset: "Le Monde meets X, and he"."""
    kind, start = reading.sentence.kind, reading.sentence.start
    opening = reading.subject()
    medium = opening is not None and press.is_medium(reading.words(opening))
    if press.speech.nouns_capitalised and opening is not None:
        medium = medium or reading.sentence.low[opening.end - 1] in press.speech.media
        return _before_words(press, reading, at) if medium else None
    if press.speech.verb_second and (medium or opening is None):
        who = last_person(press, reading, bisect_left(start, at))  # "In NRC haalt | X | uit naar"
        return reading.span(who) if who is not None else None
    if not press.speech.order_tells:
        called = _called_before(press, reading, at)
        if called or (opening is not None and reading.phrases.may_speak(opening)):
            return called
        return _before_words(press, reading, at)  # "Même ton chez | X | : « … », dit-il"
    if not medium:
        return None
    met = find_met(press, reading)
    for k in range(len(kind) - 1, 0, -1):
        if start[k] < at and kind[k] == NAME and kind[k - 1] != NAME:
            found = _person_at(press, reading, k)
            if found is not None and found.end < len(kind) and start[found.end] <= at:
                return reading.span(found)
    if met is None:
        met = _cued_before(press, reading, at)
    return reading.span(met) if met is not None and start[met.end - 1] < at else None


def _called_before(press: Press, reading: Reading, at: int) -> Span | None:
    """Return the name that a sentence gives somebody first: "Il s'appelle | X |, et il répond"."""
    low, calling = reading.sentence.low, press.speech.calling
    if calling.isdisjoint(low):
        return None  # most sentences
    k = next(k + 1 for k, word in enumerate(low) if word in calling)
    named = k < len(low) and reading.sentence.start[k] < at and reading.sentence.kind[k] == NAME
    who = _person_at(press, reading, k) if named else None
    return reading.span(who) if who is not None else None


def _before_words(press: Press, reading: Reading, at: int) -> Span | None:
    """Return who is named last before words that go on behind: "X lobt | Y |: „…“, sagt er"."""
    low, q = reading.sentence.low, next(iter(reading.quotations), 0)
    verb = low[bisect_left(reading.sentence.start, at) - 1]
    if not q or low[q - 1] != ":" or verb in press.speech.writing:
        return None
    who = last_person(press, reading, q - 1)
    if who is None or who == reading.subject():
        clauses = (k + 1 for k in range(q - 2) if low[k] in press.speech.that)
        who = next(filter(None, map(reading.phrases.starting_at, clauses)), None)
    if who is None or who.pronoun or not reading.phrases.may_speak(who):
        return None
    return reading.span(who)


def _cued_before(press: Press, reading: Reading, at: int) -> Phrase | None:
    """Return whom a medium asks or whose words it has: "asked a resident about it, and | he"."""
    start, found = reading.sentence.start, None
    for cue in reading.cues:
        for who in (cue.phrase, cue.addressee):
            if who is None or who.pronoun or start[who.end - 1] >= at:
                continue
            if reading.phrases.may_speak(who) and not press.is_medium(reading.words(who)):
                found = who
                break  # "told officials that | he"
    return found


def _behind_words(reading: Reading) -> int:
    """Return the token behind the last quotation of a sentence and who says it."""
    last = reading.quotations[-1] + 1 if reading.quotations else 0
    turned = (c.last for c in reading.cues if c.start >= last > 0 and c.rule == "inverted verb")
    return next(turned, last)


def goes_on_about(press: Press, reading: Reading) -> bool:
    """Return whether a sentence goes on about whom another has named: "Il n'a pas joué"."""
    low, speech = reading.sentence.low, press.speech
    if low[-1] == "?" and not speech.adjectives_behind and _asks_of_person(low, speech):
        return True
    opening = reading.subject()
    if opening is None or not opening.pronoun:
        return opening is not None and is_owned_thing(press, reading, opening)
    if press.speech.verb_second:
        return is_personal(press, reading, opening)
    gender = press.speech.pronouns.get(reading.sentence.low[opening.start])
    return (press.speech.subject_behind or press.speech.order_tells) and gender in ("m", "f")


def _asks_of_person(low: list[str], speech: Speech) -> bool:
    """Return whether a question is about "him" or "her": "Her verdict?", "What does she say?"."""
    person = ("m", "f")
    return speech.owners.get(low[0]) in person or any(speech.pronouns.get(k) in person for k in low)


def named_last(
    press: Press, reading: Reading, found: Attribution, before: Reading | None
) -> Span | None:
    """Return the person named last before "the latter", in its sentence or the one before.

    Args:
        press: The media of the text.
        reading: The sentence.
        found: Who speaks in it, perhaps "the latter".
        before: The sentence before.
    """
    latter = found.mention.of(press.text).rpartition(" ")[2].lower()
    that = press.speech.verb_second and latter in press.speech.demonstratives  # "sagt | der |"
    if not that and latter not in press.speech.latter:
        return None
    many = press.speech.latter.get(latter) == "p"
    limit = bisect_left(reading.sentence.start, found.mention.start)
    first = reading.quotations[0] if reading.quotations else limit
    who = _last_one(press, reading, min(limit, first), many=many)
    if who is None and before is not None:
        reading = before
        who = _last_one(press, reading, len(reading.sentence), many=many)
    if who is None and before is not None and press.speech.adjectives_behind:
        return press.last_between(before.sentence.start[0], before.sentence.end[-1])
    return reading.span(who) if who is not None else None


def _last_one(press: Press, reading: Reading, limit: int, *, many: bool) -> Phrase | None:
    """Return the last person before a token, or several: "le maire et les élus. Ce dernier"."""
    low, speech = reading.sentence.low, press.speech
    who = last_person(press, reading, limit)
    while who is not None and speech.adjectives_behind:
        one_of = who.start > 0 and low[who.start - 1] in speech.indefinite  # "l'un | des élus"
        if (speech.genders.get(low[who.start]) == "p" and not one_of) is many:
            break
        who = last_person(press, reading, who.start)
    return who


def last_person(press: Press, reading: Reading, limit: int) -> Phrase | None:
    """Return the last phrase before a token that holds a noun for a person or a full name."""
    low, phrases = reading.sentence.low, reading.phrases
    for k in range(limit - 1, -1, -1):
        phrase = phrases.starting_at(k) if phrases.is_determiner(k) else None
        named = reading.sentence.kind[k] == NAME
        if phrase is None and named and _begins_person(reading, k):
            phrase = _person_at(press, reading, k)
        elif phrase is not None and press.speech.people.keys().isdisjoint(low[k : phrase.end]):
            ended = press.speech.nouns_capitalised and any(
                is_person_noun(word, press.speech) for word in low[k : phrase.end]
            )
            phrase = phrase if ended else None  # "einem Wirt"
        if phrase is not None and phrase.end <= limit:
            return phrase
    return None


def _begins_person(reading: Reading, k: int) -> bool:
    """Return whether a name begins with a first name, or is a full one in a sentence."""
    low, kind = reading.sentence.low, reading.sentence.kind
    if is_first_name(low[k]):
        return True
    speech, before = reading.phrases.speech, low[k - 1] if k > 0 else ""
    inside = k > 0 and kind[k - 1] == NAME
    if not speech.adjectives_behind or inside or before in speech.hailing:
        return False  # "à | New Haven"
    end = next((j for j in range(k + 1, len(low)) if kind[j] != NAME), len(low))
    return reading.phrases.may_be_full_name(k, end)


def _unnamed(press: Press, reading: Reading, first: int, *, several: bool = False) -> list[Phrase]:
    """Return the one person without a name from a token on: "charged | the captain".

    Or those of several of whom each is one.
    """
    low, speech = reading.sentence.low, press.speech
    if speech.people.keys().isdisjoint(low):
        return told_by_ending(reading) if speech.nouns_capitalised else []
    subject = reading.subject() if speech.order_tells else None
    if subject is None or not subject.pronoun:  # "Citing | a nurse |, it says that"
        first = max(
            first, past_own(reading, subject) if subject else 1
        )  # "the Post met | a doctor"
    first += first == 1 < len(low) and low[1] in speech.anyone  # "| L'homme | se tait"
    nouns = [k for k in range(first, len(low)) if low[k] in speech.people]
    nouns = [k for k in nouns if not (low[k][-1] == "s" and is_many(low[k], speech))]
    if speech.adjectives_behind or (speech.order_tells and len(nouns) > 1):
        # "sent | its reporter | to X, where a miner shows", "Elle se souvient de | sa famille"
        nouns = [k for k in nouns if speech.belonging.isdisjoint(low[max(0, k - 2) : k])]
        if len(nouns) > 1:  # "tend la main aux jeunes, et | un garçon | rit"
            nouns = [k for k in nouns if speech.genders.get(low[k - 1]) != "p"] or nouns
    if len(nouns) != 1 and not several:
        return []
    if speech.order_tells and low[nouns[0]] in speech.limbs and low[nouns[0] - 1] in speech.owners:
        return []  # "She shook | her head"
    told = (_described_at(reading, noun) for noun in nouns)
    return [phrase for phrase in told if phrase is not None]


def _described_at(reading: Reading, noun: int) -> Phrase | None:
    """Return the phrase with an article around a noun: "the | retired steel | worker"."""
    phrases, low, speech = reading.phrases, reading.sentence.low, reading.phrases.speech
    first = noun - 1 - (low[noun - 1] in speech.before_nouns)  # "le | premier | ministre"
    while speech.order_tells and first > max(0, noun - _TITLED) and low[first].isalpha():
        if phrases.is_function_word(first):
            break
        first -= 1
    phrase = phrases.starting_at(first) if phrases.is_determiner(first) else None
    return phrase if phrase is not None and phrase.end > noun else None


def _person_at(press: Press, reading: Reading, k: int) -> Phrase | None:
    """Return a full name that begins at a token and is surely a person's."""
    phrases, low, kind = reading.phrases, reading.sentence.low, reading.sentence.kind
    of = press.speech.order_tells and k > 2 and low[k - 1] in press.speech.complement
    if of and low[k - 2] in press.speech.people and phrases.is_determiner(k - 3):
        return phrases.starting_at(k - 3)  # "the governor of | Entre Ríos"
    titled = low[k] in press.speech.honorifics or phrases.is_noun(k)
    if press.speech.nouns_capitalised and (titled or low[k][-1] == "s"):  # "des Läufers X"
        titled = is_title(low[k], press.speech) and kind[k + 1 : k + 2] == [NAME]  # not "Wirt aus"
    titled = titled or (k > 0 and is_person_noun(low[k - 1], press.speech))
    called = k > 0 and low[k - 1] in press.speech.calling
    titled = titled or called
    titled = titled or (k > 1 and low[k - 2] == "," and low[k - 1] in press.speech.among)
    titled = titled or _wrote(press, reading, k)
    related = "," in low
    full = _holds_first_name(press, reading, k)
    if not (titled or related or full):
        return None  # most words with a capital are no person's
    name = phrases.starting_at(k)
    if press.speech.nouns_capitalised and name is not None:
        if phrases.is_noun(k) and low[k + 1 : k + 2] and low[k + 1] in press.speech.linking:
            return None  # "Lehrer | für Physik"
        name = _called_in(reading, name)
    if name is None or name.pronoun:
        return None
    short = kind[name.start : name.end].count(NAME) < _FULL_NAME
    if short and not (called and is_first_name(low[k])):  # "Il s'appelle | Ahmed |"
        return None
    if not press.speech.bodies.isdisjoint(low[name.start : name.end]):
        return None
    apart = low[name.end : name.end + 2]
    told = len(apart) > 1 and apart[0] == "," and apart[1] in press.speech.relatives
    told = told or (apart[:1] == [","] and _tells_who(press, reading, name.end + 1))
    told = told or (apart[:1] == [","] and kind[name.end + 1 : name.end + 2] == [NUMBER])
    known = gender_of_name(reading.span(name).of(press.text)) in ("m", "f")
    acts = apart and kind[name.end] == WORD and not phrases.is_preposition(name.end)
    subject = k == 0 or acts
    known = known or (full and not (subject or is_first_name(low[k])))  # "chez | Tsering Dolkam"
    known = known or may_be_called(reading, name)
    return name if (titled or told or known) and not phrases.names_outlet(k) else None


def _friend_of(press: Press, reading: Reading, k: int) -> Phrase | None:
    """Return somebody without a name who is told by whose friend they are: "| un ami | de X"."""
    low, speech = reading.sentence.low, press.speech
    for of in (k - 1, k - _FULL_NAME - 1):  # "un ami de jeunesse de X"
        one = of > 1 and low[of] in speech.genitive and low[of - 2] in speech.indefinite
        if one and low[of - 1] in speech.people and low[k - 1] in speech.genitive:
            return reading.phrases.starting_at(of - 2)
    return None


def _wrote(press: Press, reading: Reading, k: int) -> bool:
    """Return whether a name is that of who did a piece: "racontée par | Ivo Brandt"."""
    low, speech = reading.sentence.low, press.speech
    if not speech.subject_behind or k < _FULL_NAME:
        return False
    told = low[max(0, k - _TOLD_BY) : k - 1]  # "racontée dans Ouest-France par | Jane Roe"
    return low[k - 1] in speech.agent and not speech.past_participles.isdisjoint(told)


def _holds_first_name(press: Press, reading: Reading, k: int) -> bool:
    """Return whether the run of capitals that begins at a token holds a known first name."""
    low, kind = reading.sentence.low, reading.sentence.kind
    if is_first_name(low[k]) or not press.speech.nouns_capitalised:
        return _begins_person(reading, k) or opens_full_name(low, kind, k, press.speech)
    end = k + 1
    while end < len(low) and kind[end] == NAME:
        end += 1
    if end <= k + _FULL_NAME:
        return may_be_called(reading, Phrase(k, k + _FULL_NAME))
    if any(map(is_first_name, low[k + 1 : end - 1])):
        return True
    return any(is_person_noun(each, press.speech) for each in low[k : end - _FULL_NAME])


def _called_in(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name in a phrase: "die Walliser Bergführerin | Élodie Rossier | vom Alpenclub"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    speech, behind = reading.phrases.speech, range(phrase.start + _FULL_NAME, phrase.end)
    houses = (k for k in behind if low[k] in speech.linking and low[k] not in speech.genitive)
    phrase = phrase._replace(end=next(houses, phrase.end))
    for k in range(phrase.start + 1, phrase.end - 1):
        if kind[k] == kind[k + 1] == NAME and is_first_name(low[k]):
            return phrase._replace(start=k)
    at = phrase.end - _FULL_NAME
    role = at > phrase.start and speech.nouns_capitalised and is_person_noun(low[at - 1], speech)
    return phrase._replace(start=at) if role else phrase


def _tells_who(press: Press, reading: Reading, k: int) -> bool:
    """Return whether words behind a comma say who somebody is: "X, | the editor of Y"."""
    phrase = reading.phrases.starting_at(k) if k < len(reading.sentence) else None
    if phrase is None or phrase.pronoun:
        return False
    if press.speech.adjectives_behind and phrase == reading.subject():
        return False  # "Au marché de Val Fleury, | une éleveuse | vend"
    head = reading.phrases.head_of(phrase)
    return any(low in press.speech.people for low in reading.sentence.low[head.start : head.end])


def is_inside(k: int, phrases: list[Phrase]) -> bool:
    """Return whether a token belongs to the last one of some phrases."""
    return bool(phrases) and k < phrases[-1].end
