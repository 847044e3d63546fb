"""Tell whom a medium went and met, who met them for it, and which medium that is."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.intermediaries import may_be_host
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import last_words, match_at, phrasebook
from briefing_tui.extract.reading import Attribution
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.strange_names import may_be_named
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading

_VENUE: Final = 8
"""Tokens from "has followed" to whom a medium followed, at most."""
_ASKING: Final = frozenset({"cited", "interview"})
_FULL_NAME: Final = 2
_AGED: Final = [PUNCTUATION, NUMBER]
"""What stands behind somebody whose age is told: ", 78 years old"."""
_OPENING: Final = 5
"""Tokens of "Over at the Express", and one more."""


def gathers_people(press: Press, reading: Reading) -> bool:
    """Return whether a medium goes and asks people: "Le Monde est allé voir les voisins"."""
    if reading.met is None:
        low, gathering = reading.sentence.low, press.speech.gathering
        first, reading.met = phrasebook(gathering), 0
        if not (first.keys().isdisjoint(low) or last_words(gathering).isdisjoint(low)):
            places = [k for k, word in enumerate(low) if word in first]
            reading.met = next((k + n for k in places if (n := _gathers_at(reading, k))), 0)
    return reading.met > 0


def _gathers_at(reading: Reading, k: int) -> int:
    """Return how many tokens tell that a medium meets people: "s'est | longuement | entretenu"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, reading.phrases.speech
    if (length := match_at(low, k, speech.gathering)) or not speech.subject_behind:
        return length
    at = k + 1 + (low[k] in speech.reflexive)
    aside = match_at(low, at, speech.asides) or int(at < len(low) and phrases.is_adverb(at))
    length = match_at(low[k:at] + low[at + aside :], 0, speech.gathering) if aside else 0
    return length and length + aside


def find_met(press: Press, reading: Reading) -> Phrase | None:
    """Return whom a medium went and asked: "has spoken to | X"."""
    at = reading.met if gathers_people(press, reading) else None
    if at is None or at >= len(reading.sentence):
        return None
    if press.speech.order_tells and reading.sentence.low[at] == ",":
        at = _past_set_off(reading, at)
    if press.speech.subject_behind and reading.phrases.is_clitic(at):
        at = _past_question(reading, at)
    phrase = reading.phrases.behind(at)
    if press.speech.subject_behind and (phrase is None or not reading.phrases.may_speak(phrase)):
        low, near = reading.sentence.low, range(at, min(at + _VENUE, len(reading.sentence) - 1))
        beside = next((k + 1 for k in near if low[k] in press.speech.beside), at)
        phrase = reading.phrases.behind(beside) or phrase  # "a bu un café avec | X"
    if phrase is None and press.speech.order_tells and reading.phrases.is_preposition(at):
        phrase = reading.phrases.behind(at + 2)  # "reached by telephone | a nurse"
    if phrase is None and press.speech.subject_behind and reading.phrases.is_preposition(at):
        kind = reading.sentence.kind  # "a suivi | pendant trois jours | X"
        first = _past_where(reading, at + 1)
        near = range(first, min(len(kind), first + _VENUE))
        opens = (k for k in near if kind[k] == NAME or reading.phrases.is_determiner(k))
        behind = next(opens, 0)
        phrase = reading.phrases.starting_at(behind) if behind else None
    if press.speech.verb_second:
        closes = phrase is None or reading.sentence.low[at] == ","  # "hat X besucht|, eine Wirtin"
        met = _met_before(reading, at - 1) if closes else None
        phrase = met or (_met_behind(reading, phrase) if phrase is not None else None)
    if phrase is not None and press.speech.order_tells and phrase.end < len(reading.sentence):
        phrase = _met_there(reading, phrase)
    if phrase is None or (not press.speech.verb_second and press.is_medium(reading.words(phrase))):
        return None  # "The minister has spoken to | Reuters"
    if _is_own_kin(press, reading, phrase):
        return None
    head = reading.phrases.head_of(phrase) if phrase is not None else None
    if phrase is not None and head is not None and head.end == head.start + 1:
        counts = reading.sentence.low[head.start] in press.speech.indefinite
        head = phrase if counts else head  # "one | of the residents"
    return phrase if head is not None and reading.phrases.may_speak(head) else None


def visiting_medium(
    press: Press, reading: Reading, before: Attribution | None = None
) -> Span | None:
    """Return the medium that somebody meets: "X s'est entretenue avec | le journal |"."""
    may = press.speech.subject_behind and not reading.quotations and gathers_people(press, reading)
    at = (reading.met or 0) if may else 0
    if not 0 < at < len(reading.sentence) - 1:
        return None
    phrase = reading.phrases.behind(at + reading.phrases.is_preposition(at))
    if phrase is None or phrase.pronoun:
        return None
    span = reading.span(phrase)
    medium = span if press.is_medium(span.of(press.text)) else employer_of(press, span)
    return _just_told_of(press, before, medium) if medium is not None else None


def _just_told_of(press: Press, before: Attribution | None, medium: Span) -> Span:
    """Return the medium told of just before, where "the paper" may mean it, or the same."""
    if before is None or not before.outlet or not may_be_host(press, before.mention, medium):
        return medium
    return before.antecedent or before.mention  # "La Razón se tait. | Le journal | a vu X"


def told_of_met(press: Press, reading: Reading, before: Attribution | None) -> Attribution | None:
    """Return whom a medium meets in a sentence: it is about them, and they speak behind it."""
    met = find_met(press, reading) if press.speech.subject_behind else None
    medium = meeting_medium(press, reading, before) if met is not None else None
    envoy = _meets_on(press, reading, met, before) if met is not None and medium is None else ()
    if met is None or not (medium or envoy):
        return None
    words = reading.sentence.low[met.start : met.end]
    person = is_first_name(words[0]) or reading.sentence.kind[met.end : met.end + 2] == _AGED
    person = person or _is_called_person(press, reading, met)
    if press.speech.people.keys().isdisjoint(words) and not person:
        return None  # "s'est rendu à | Gaoua |, où", but "a vu | Ime Udo |, 78 ans, qui"
    via = envoy if medium is None else (_just_told_of(press, before, medium),)
    verb = (reading.met or 1) - 1
    cue = Span(reading.sentence.start[verb], reading.sentence.end[verb])
    return Attribution("introduced", reading.span(named_apart(reading, met)), cue, via=via)


def _is_called_person(press: Press, reading: Reading, met: Phrase) -> bool:
    """Return whether a comma and what somebody is follow a full name: "X|, una panadera de"."""
    low, end = reading.sentence.low, met.end
    if low[end : end + 1] != [","] or press.speech.people.keys().isdisjoint(low[end + 1 : end + 3]):
        return False
    return may_be_named(reading.sentence, met, press.speech)


def _meets_on(
    press: Press, reading: Reading, met: Phrase, before: Attribution | None
) -> tuple[Span, ...]:
    """Return who goes on to meet people where no subject is told: "Allí | encontró a | X".

    That is the medium told of just before, or its envoy with it.
    """
    opening = reading.subject() if before is not None and press.speech.drops_subject else None
    again = opening is None or opening.start > met.start
    if before is None or not again or not press.speech.drops_subject:
        return ()
    told = before.antecedent or before.mention
    return (told, *before.via) if before.outlet or before.via else ()


def _is_own_kin(press: Press, reading: Reading, met: Phrase) -> bool:
    """Return whether who writes tells of a relative of theirs: "Jane Roe raconte | sa tante |"."""
    low, speech = reading.sentence.low, press.speech
    own = low[met.start] in speech.belonging and speech.adjectives_behind
    if not own or speech.kin.isdisjoint(low[met.start : met.end]):
        return False
    teller = reading.subject_before(met.start)
    return teller is not None and not press.is_medium(reading.words(teller))


def _past_set_off(reading: Reading, comma: int) -> int:
    """Return the token behind where commas tell that it was: "found, in the village, | X"."""
    low = reading.sentence.low
    apart = comma + 2 < len(low) and reading.phrases.is_preposition(comma + 1)
    behind = low.index(",", comma + 1) + 1 if apart and "," in low[comma + 1 :] else comma
    return behind if behind < len(low) else comma


def _past_where(reading: Reading, k: int) -> int:
    """Return the token behind where or when somebody was met: "a vu dans | un bar de Huy | X"."""
    led = k < len(reading.sentence) and reading.phrases.is_determiner(k)
    where = reading.phrases.behind(k) if led else None
    if where is None:
        return k + 1
    name = where.end
    while reading.sentence.kind[name - 1] == NAME:
        name -= 1
    hangs = reading.phrases.is_preposition(name - 1) or reading.phrases.is_determiner(name - 1)
    return where.end if hangs else name  # "pendant trois semaines | Jane Roe"


def _past_question(reading: Reading, clitic: int) -> int:
    """Return the token behind what a medium went to do: "est allé | le demander | à X"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    asks = clitic + 2 < len(low) and low[clitic + 1] in speech.verbs
    return clitic + 2 if asks and low[clitic + 2] in speech.addressee else clitic


def _met_there(reading: Reading, place: Phrase) -> Phrase | None:
    """Return who is met where a medium went: "went to Lille, where | a baker | let it in"."""
    low, where = reading.sentence.low, place.end + 1
    if length := match_at(low, place.end, reading.phrases.speech.meeting):
        return reading.phrases.behind(place.end + length)  # "went to Lille to see | a baker"
    led = low[where - 1 : where] == [","] and where + 1 < len(low)
    if not led or low[where] not in reading.phrases.speech.wherein:
        return place
    who = reading.phrases.starting_at(where + 1)
    return who if who is not None and not who.pronoun else None


def asker_of(
    press: Press, reading: Reading, told: Attribution | None, before: Attribution | None
) -> Span | None:
    """Return the person who meets somebody for a medium: "In der Zeit besucht | Jo Roe | X".

    Args:
        press: The media of the text.
        reading: The sentence.
        told: Whom it tells of.
        before: Who spoke before it, whom its "she" means: "Jane Roe y signe. | Elle | a vu X"
    """
    if told is None or told.outlet:
        return None
    if not (press.speech.nouns_capitalised or press.speech.order_tells):
        told_to = (c.addressee for c in reading.cues if c.addressee and c.rule in _ASKING)
        by = next(told_to, None) if press.speech.subject_behind else None
        if by is None and press.speech.adjectives_behind and gathers_people(press, reading):
            opening = reading.subject() if find_met(press, reading) is not None else None
            by = named_apart(reading, opening) if opening is not None else None
        if by is not None and by.pronoun:
            again = press.speech.pronouns.get(reading.words(by).lower()) in ("m", "f")
            return _person_told(before) if again else None
        person = by is not None and not (by.pronoun or press.is_medium(reading.words(by)))
        return reading.span(by) if person and by is not None else None
    if press.speech.order_tells and _questions(press, reading, told.mention):
        return told.mention if told.via else None
    if not gathers_people(press, reading) or find_met(press, reading) is None:
        return None
    opening = reading.subject()
    asks = opening is not None and reading.span(opening) == told.mention and not opening.pronoun
    own = press.speech.order_tells or reading.sentence.low[0] in press.speech.belonging
    return told.mention if asks and (told.via or own) else None


def _questions(press: Press, reading: Reading, asker: Span) -> bool:
    """Return whether somebody asks a person something: "her colleague X | asks a baker | why"."""
    low, inquiring = reading.sentence.low, press.speech.inquiring
    for cue in reading.cues:
        who, asked = cue.phrase, cue.addressee
        if who is None or asked is None or low[cue.start] not in inquiring:
            continue
        if reading.span(who) == asker and not press.is_medium(reading.words(asked)):
            return not asked.pronoun
    return False


def _person_told(before: Attribution | None) -> Span | None:
    """Return who spoke through a medium before, or was told to write in it."""
    told = before is not None and bool(before.via) and not before.outlet
    return (before.antecedent or before.mention) if told and before is not None else None


def _met_before(reading: Reading, verb: int) -> Phrase | None:
    """Return the person before a verb that closes its clause: "hat | Jane Roe | besucht"."""
    sentence, phrases = reading.sentence, reading.phrases
    if sentence.low[verb] in phrases.speech.letting:
        first = verb
        while first > 0 and sentence.kind[first - 1] != PUNCTUATION:
            first -= 1
        if phrases.speech.auxiliaries.isdisjoint(sentence.low[first:verb]):
            return None  # "der Verband, der sie umziehen | ließ"
    subject, owning = reading.subject_before(verb), phrases.speech.owning
    for k in range(subject.end if subject is not None else verb, verb):
        begins = sentence.kind[k] == NAME or phrases.is_determiner(k)
        if sentence.low[k] in phrases.speech.media or not owning.isdisjoint(
            sentence.low[k - 1 : k + 1]
        ):
            continue  # "im | Radio | gehört", "dessen | Familie"
        who = phrases.starting_at(k) if begins else None
        thing = who is not None and sentence.low[who.end - 1] in phrases.speech.nouns
        if who is not None and not thing and any(map(phrases.is_noun, range(*who[:2]))):
            return _named_before(reading, who) or who  # "| Jane Roe |, eine Wirtin, besucht"
    behind = verb + 2
    led = sentence.low[verb + 1 : behind] == [","] and behind < len(sentence)
    led = led and phrases.is_determiner(behind)
    role = phrases.starting_at(behind) if led else None  # "| Jane Roe | besucht, eine Wirtin"
    apposed = role is not None and phrases.may_speak(role)
    return _full_name_before(reading, verb) if apposed else None


def _named_before(reading: Reading, role: Phrase) -> Phrase | None:
    """Return the name that a role is set off from: "| Jane Roe |, eine Wirtin"."""
    apart = role.start > 1 and reading.sentence.low[role.start - 1] == ","
    return _full_name_before(reading, role.start - 1) if apart else None


def _full_name_before(reading: Reading, end: int) -> Phrase | None:
    name = reading.phrases.name_ending_at(end - 1)
    return name if name is not None and name.end - name.start >= _FULL_NAME else None


def _met_behind(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whom a verb has for its object behind its subject: "Im Zug traf das Blatt | X"."""
    low, opening = reading.sentence.low, reading.subject()
    if opening is None or opening.start != phrase.start:
        return phrase
    k = opening.end
    while k < len(low) and (reading.phrases.is_adverb(k) or reading.phrases.is_preposition(k)):
        past = reading.phrases.starting_at(k + 1) if reading.phrases.is_preposition(k) else None
        k = past.end if past is not None else k + 1
    return reading.phrases.starting_at(k) if k < len(low) else None


def told_by_ending(reading: Reading) -> list[Phrase]:
    """Return the one person whom but a noun's ending tells: "dass | eine Wirtin | schließt"."""
    sentence, phrases = reading.sentence, reading.phrases
    names = (k for k in range(1, len(sentence)) if sentence.kind[k] == NAME)
    nouns = [k for k in names if is_person_noun(sentence.low[k], phrases.speech)]
    who = phrases.group_ending_at(nouns[0]) if len(nouns) == 1 else None
    one = who is not None and sentence.low[who.start] in phrases.speech.indefinite
    who = phrases.starting_at(who.start) if one and who is not None else None
    return [who] if who is not None else []


def meeting_medium(press: Press, reading: Reading, before: Attribution | None) -> Span | None:
    """Return the medium that goes and asks people, by its name or as "it" and "they"."""
    if press.speech.order_tells and reading.met:
        opening = clause_subject(reading.phrases, reading.met)  # "A is silent, and | B meets X"
    else:
        opening = reading.subject()
    if opening is None or (opening.pronoun and opening.antecedent is None):
        low, names = reading.sentence.low, reading.phrases.names_outlet
        first = range(1, min(len(low), _OPENING))
        at = next((k for k in first if reading.phrases.is_preposition(k - 1) and names(k)), 0)
        phrase = reading.phrases.starting_at(at) if at else None
        if phrase is not None and press.speech.subject_behind:
            phrase = cut_medium(reading.phrases, phrase)  # "raconte au Guardian | Jane Roe"
        if phrase is not None:
            return reading.span(phrase)  # "Over at the Express, they have met X"
        pronoun = low[opening.start] if opening is not None else ""
        gender = press.speech.pronouns.get(pronoun)
        thing = gender in ("n", "p") or (press.speech.things_have_gender and gender in ("m", "f"))
        if thing and press.speech.subject_behind and gender != "p" and _person_told(before):
            return before.via[-1] if before is not None else None
        return before.mention if thing and before is not None and before.outlet else None
    medium = press.is_medium(reading.words(opening))
    low, speech = reading.sentence.low, press.speech
    own = low[opening.start] in speech.belonging and not speech.verb_second
    if own and not speech.staff.isdisjoint(low[opening.start : opening.end]):
        return before.mention if before is not None and before.outlet else None  # "Sa journaliste"
    turns = speech.order_tells or speech.adjectives_behind
    words = low[opening.start : opening.end] if not medium and turns else [""]
    told = words[-1] in speech.staff or not reading.quotations
    if told and not speech.staff.isdisjoint(words):
        return employer_of(press, reading.span(opening))  # "the Post's correspondent Jo Roe"
    if not medium and press.speech.nouns_capitalised:
        employer = employer_of(press, reading.span(opening))  # "Die Reporterin der Welt hat"
        if employer is not None and employer.of(press.text).lower() in speech.belonging:
            return before.mention if before is not None and before.outlet else None  # "Dessen"
        return employer or _venue_at_start(reading)
    asks = (cue for cue in reading.cues if cue.rule == "interview" and speech.drops_subject)
    asking = (cue.addressee for cue in asks if cue.start < opening.end)
    opening = next(filter(None, asking), opening)  # "El diario | entrevista a X": a noun as well
    if medium or not speech.adjectives_behind:
        return reading.span(opening) if medium else None
    desk = not speech.staff.isdisjoint(low[opening.start : opening.end])
    desk = desk and low[opening.end : opening.end + 1] == [","]
    # "L'envoyée d'| al-Quds |, Jane Roe, a vu X"
    return employer_of(press, reading.span(opening)) if desk else None


def _venue_at_start(reading: Reading) -> Span | None:
    """Return the medium that a sentence opens with: "Im | Kurier | besucht Jo Roe X"."""
    low, phrases = reading.sentence.low, reading.phrases
    opens = low[0] in phrases.speech.venues or low[0] in phrases.speech.cited
    if not opens or not phrases.is_preposition(0) or not phrases.names_outlet(1):
        return None
    medium = phrases.starting_at(1)
    return reading.span(medium) if medium is not None else None
