"""Who speaks in a sentence that no cue tells of: its subject, or the medium it stands in."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.intermediaries import media_among
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.mood import is_reported, is_told
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.plain_words import opens_plainly
from briefing_tui.extract.reach import REACH
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.terms import SAID_WORDS, is_term
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Phrase, Reading
    from briefing_tui.model import Span

_ENDING: Final = frozenset({".", "”.", "!", "”!"})
_ASKING: Final = frozenset({"cited", "interview"})
"""Rules of cues that name whom a medium lets speak."""
_FULL_NAME: Final = 2
_RUBRIC: Final = 3
"""Words of "Scotland's front pages", at most."""
_ACTS: Final = 3
"""Tokens of "She turned,", at least."""
_SHORT: Final = 3
"""Letters of a word that has no capital in a title, at most."""
_CLAUSE: Final = 12
"""Tokens from a relative pronoun to the words quoted in its clause, at most."""


def subject_of(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the subject of a sentence that quotes words without saying that it does."""
    subject = reading.subject_before(q)
    if reading.sentence.low[q - 1] == "(" and press.speech.adjectives_behind:
        return None  # "Jo Roe (« un ovni ») et Ana Ruiz (« sobre ») ont parlé"
    if press.speech.adjectives_behind and ";" in reading.sentence.low[:q]:
        subject = clause_subject(reading.phrases, q) or subject  # "A rit ; | B | a vu « Y »"
    if subject is None or _is_reported_of(press, reading, subject) or is_term(press, reading, q):
        return None
    if press.speech.adjectives_behind and _is_place_label(press, reading, subject):
        return None
    label = _label_before(press, reading, subject)
    subject = label or subject
    if label is None and subject.end == q and _is_told_on(press, reading, q):
        return None
    if reading.silent and _is_broken_into(press, reading, subject):
        return None
    if press.speech.nouns_capitalised and reading.sentence.low[subject.start] in press.speech.nouns:
        return None  # "Stimmen zum Spiel: “…”"
    writes = writes_for(press, reading, subject)
    if undergoes(press, reading, subject) and not writes:
        return None
    if not (writes or label) and not is_personal(press, reading, subject):
        return None
    cue = Cue("subject", subject.start, subject.start, subject)
    found = attribute(press, reading, cue, "subject of the sentence")
    found.via = _asked_by(press, reading)
    if press.speech.verb_second and not (found.via or found.outlet):
        found.via = find_chain(press, reading, cue, found)
    return found


def is_rubric(reading: Reading, q: int) -> bool:
    """Return whether but what a review is called leads up to words: "Newspaper headlines: “…”"."""
    low, speech, k = reading.sentence.low, reading.phrases.speech, q - 2
    if k < 0 or low[q - 1] != ":" or ":" in low[:k]:
        return False  # mostly
    papers = low[k].endswith("s") and (low[k] in speech.media or low[k] in speech.pages)
    return speech.order_tells and k < _RUBRIC and (papers or low[k] in speech.media_verbs)


def _is_place_label(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether a country heads a line: "États-Unis - | Brésil | : après la « A »"."""
    low, start = reading.sentence.low, subject.start
    alone = subject.end == start + 1 and low[start + 1 : start + 2] == [":"]
    bare = alone and not reading.phrases.is_determiner(start - 1)
    return bare and press.country_in((reading.words(subject),)) is not None


def _is_told_on(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words go on about the subject before them: "But the boats | “lie idle”"."""
    sentence, speech = reading.sentence, press.speech
    if not press.is_review or not speech.order_tells or q + 2 < len(sentence.low):
        return False
    first = press.text[sentence.start[q] + 1 : sentence.end[q] - 1].partition(" ")[0]
    small = (speech.definite, speech.indefinite, speech.prepositions, speech.linking)
    return first.islower() and first[-1].isalpha() and not any(first in words for words in small)


def _label_before(press: Press, reading: Reading, subject: Phrase) -> Phrase | None:
    """Return who says all of a heading, as a colon tells: "| Roe |: Holt Has ‘to Come’ Far"."""
    colon, sentence = subject.start - 1, reading.sentence
    if not 0 < colon <= _FULL_NAME or sentence.low[colon] != ":" or not press.speech.order_tells:
        return None
    named = {*sentence.kind[:colon]} == {NAME} and not reading.phrases.names_outlet(0)
    plain = sentence.low[-1] in _ENDING and {*sentence.kind[subject.end : subject.end + 1]} == {
        WORD
    }
    named = named and not plain  # no heading: "Ohio: Pupils | can | “choose”."
    return subject._replace(start=0, end=colon) if named else None


def _is_broken_into(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether who spoke before says all of a sentence: "La ley, | dijo a Efe |, es “…”"."""
    low, phrases, k = reading.sentence.low, reading.phrases, subject.end + 1
    if not press.speech.drops_subject or low[k - 1 : k] != [","]:
        return False
    leads = press.speech.as_said | press.speech.asking
    while k < len(low) - 1 and (phrases.is_clitic(k) or low[k] in leads):
        k += 1
    return low[k] in phrases.classes.verbs or low[k] in press.speech.preverbs


def _asked_by(press: Press, reading: Reading) -> tuple[Span, ...]:
    """Return the medium that a sentence opens with: "Sollicité par Le Point, X n'a pas"."""
    sentence, speech = reading.sentence, press.speech
    asked = sentence.low[0] in speech.past_participles or sentence.low[0] in speech.questioning
    writing = match_at(sentence.low, 0, speech.appearing)  # "Writing in X, Ivo Brandt holds"
    if not (asked or writing):
        return ()
    cited = cited_in(reading)
    return media_among(press, reading, cited[:1])


def is_asked(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a subject goes on with words: "Sollicité par X, Y « ne dit rien »"."""
    asked = press.speech.subject_behind and reading.sentence.low[0] in press.speech.questioning
    subject = reading.subject_before(q) if asked else None
    ends = subject is not None and subject.end == q and reading.phrases.may_speak(subject)
    return ends and bool(_asked_by(press, reading))


def is_called_in_full(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase ends with a first and a last name: "the reader | Ada Roe |"."""
    first = phrase.end - _FULL_NAME
    if phrase.pronoun or first < phrase.start or reading.phrases.is_determiner(first):
        return False  # "L'Ouest"
    return {*reading.sentence.kind[first : phrase.end]} == {NAME}


def turns_to_speak(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a sentence ends with what its subject says: "She turned, | “Go home now.”".

    Or begins or ends something with it: "He closed the letter with | “Yours for ever.”"
    """
    sentence, low = reading.sentence, reading.sentence.low
    if low[q - 1] in press.speech.beside and not press.speech.framing.isdisjoint(low[:q]):
        return True
    if low[q - 1] != "," or q + 1 < len(low) or q < _ACTS or not press.speech.order_tells:
        return False
    words = press.text[sentence.start[q] + 1 : sentence.end[q] - 1].split()
    said = len(words) > SAID_WORDS and words[0][:1].isupper()
    return said and any(word[0].islower() and len(word) > _SHORT for word in words)


def _is_reported_of(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether somebody else says a sentence, as the mood of its main clause tells.

    "X greift jene an, die „…“ zugestimmt hätten" is X's, if his clause stands in front.
    """
    if not is_reported(press, reading.sentence):
        return False
    named = subject.end - subject.start > 1 and not subject.pronoun
    return not named or is_told(press, reading, subject)


def writes_for(press: Press, reading: Reading, subject: Phrase | None) -> bool:
    """Return whether a subject is a named medium's writer: "Clarín's columnist X is harsh"."""
    if subject is None or subject.pronoun:
        return False
    words = reading.sentence.low[subject.start : subject.end]
    owner, owned, rest = " ".join(words).partition("'s ")
    named = press.speech.order_tells and rest.count(" ") and subject.end - subject.start > 2
    kind = reading.sentence.kind
    named = bool(named) and {*kind[subject.end - _FULL_NAME : subject.end]} == {NAME}
    if press.speech.staff.isdisjoint(words) and not named:
        return False
    return bool(owned) and find_outlet(owner) is not None


def undergoes(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether a subject is or suffers something: "she was awarded a prize for “…”"."""
    behind = reading.sentence.low[subject.end : subject.end + 2]
    has = len(behind) > 1 and behind[0] in press.speech.auxiliaries
    if reading.sentence.low[subject.start] in press.speech.hearing:
        return not press.speech.telling.isdisjoint(behind)  # "Court | told of “terror”"
    if not press.speech.reread.isdisjoint(behind[:1]) and press.speech.order_tells:
        return True  # "Mourners | heard that he was “kind”"
    return not press.speech.passive.isdisjoint(behind[: 1 + has])


def hosted_subject(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the subject of a sentence that a medium opens: "In the Guardian, X sees …"."""
    low, speech = reading.sentence.low, press.speech
    grown = low[0] in speech.cited and reading.phrases.is_preposition(0)  # "im Falter"
    venue = low[0] in speech.venues or (low[0] in speech.viewing and low[0] in speech.cited)
    airing = match_at(low, 0, speech.airing)  # "Au micro de la RTS, X"
    first = max(1, airing) if venue or grown or airing else len(low)
    phrase = reading.phrases.behind(first) if first < len(low) else None
    if phrase is None:
        return None
    named = grown and phrase.start == 1 and reading.phrases.names_outlet(0)
    if not (named or press.is_medium(reading.span(phrase).of(press.text))):
        return None
    found = subject_of(press, reading, q)
    if found is not None:
        found.via = (reading.span(phrase),)
    return found


def asked_subject(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return whom a sentence says a medium asked: "Asked by X, Y is calm: the banks “have”"."""
    low, phrases = reading.sentence.low, reading.phrases
    if press.speech.adjectives_behind:
        return _guest_in_clause(press, reading, q)
    opening = low[: min(q, REACH)] if press.speech.order_tells else []
    comma = opening.index(",") if "," in opening else q
    cited = cited_in(reading)[:1] if comma + 1 < q else []
    if not cited or cited[0].end != comma or phrases.first_subject(cited[0].start) is not None:
        return None
    who = phrases.starting_at(comma + 1)
    if who is None or who.pronoun or who.end >= q or not is_someone(press, reading, who):
        return None
    cue = Cue("subject", who.start, who.start, who)
    found = attribute(press, reading, cue, "subject of the sentence")
    found.via = via = media_among(press, reading, cited)
    return found if via and not found.outlet else None


def handed_to(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return who is named before a colon for what a clause behind it reports.

    "Weniger froh ist Ines Roth in der FAZ: Das Licht sei grell, die Pause komme „…“."
    """
    low, reportive = reading.sentence.low, press.speech.reportive
    first = max(0, q - REACH)
    if not reportive or ":" not in low[first:q]:
        return None
    colon = low.index(":", first, q)
    if reportive.isdisjoint(low[colon : q + REACH]):
        return None
    subject = reading.phrases.first_subject(colon)
    if subject is None or subject.pronoun or not reading.phrases.may_speak(subject):
        return None
    cue = Cue("colon", colon, colon + 1, subject)
    found = attribute(press, reading, cue, "colon")
    found.via = find_chain(press, reading, cue, found)
    return found


def _guest_in_clause(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return whom a medium asks, of whom a clause tells more: "a vu X, qui marche « sans but »"."""
    low, speech = reading.sentence.low, press.speech
    asking = (c for c in reading.cues if c.rule in _ASKING and c.addressee and c.last < q)
    asked = next(asking, None)
    if asked is None or asked.phrase is None or asked.phrase.pronoun:
        return None
    first = next((k for k in range(asked.phrase.end, q) if low[k] in speech.relatives), q)
    inserted = first + 2 == q and low[first + 1] == ","  # "cite un élu qui, « … », se tait"
    if inserted:
        return _asked_in(press, reading, asked)
    if first + 1 >= q or low[first - 1] != "," or "," in low[first:q] or low[q - 1] == ":":
        return None  # what stands behind a colon may be the paper's
    if QUOTATION in reading.sentence.kind[first:q]:
        return None
    return _asked_in(press, reading, asked)


def _asked_in(press: Press, reading: Reading, asked: Cue) -> Attribution:
    assert asked.phrase is not None
    found = attribute(press, reading, asked, "cited")
    found.mention = reading.span(named_apart(reading, asked.phrase))
    found.via = find_chain(press, reading, asked, found)
    return found


def is_bare_topic(reading: Reading, subject: Phrase) -> bool:
    """Return whether a sentence is nothing but a name, and no person's: "Public Transport. “…”"."""
    low, start = reading.sentence.low, subject.start
    alone = subject.end >= len(low) - 1 and (not start or low[start - 1] == ",")
    if not alone or is_first_name(low[start]):
        return False
    phrases, speech = reading.phrases, reading.phrases.speech
    nouns = [low[k] for k in range(start, subject.end) if phrases.is_noun(k)]
    led = phrases.is_determiner(start) or any(is_person_noun(noun, speech) for noun in nouns)
    return not (nouns and led)  # "Public Service. “…”", but not "The council. “…”"


def is_someone(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is a person or a body for certain, not merely a noun."""
    nouns = any(map(reading.phrases.is_noun, range(phrase.start, phrase.end)))
    nouns = nouns or not press.speech.honorifics.keys().isdisjoint(
        reading.sentence.low[phrase.start : phrase.end]
    )
    bare = not reading.phrases.is_determiner(phrase.start) or _is_owned(reading, phrase)
    return nouns or (bare and is_personal(press, reading, phrase))


def _is_owned(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a full name stands behind whose it is: "the Guardian's | Jane Roe"."""
    low, kind, k = reading.sentence.low, reading.sentence.kind, phrase.end - 2
    named = k > phrase.start and kind[k : k + 2] == [NAME, NAME]
    return named and (low[k - 1].endswith("'s") or k - 1 in reading.sentence.outlets)


def is_personal(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is somebody's, as far as its words and those behind it tell."""
    sentence = reading.sentence
    if phrase.pronoun:
        return press.speech.pronouns.get(sentence.low[phrase.start]) in ("m", "f", "p")
    if press.speech.nouns_capitalised:
        return reading.phrases.may_speak(phrase)
    last = phrase.end - 1
    if sentence.low[last].endswith(("'s", "s'")):
        return False
    if phrase.end - phrase.start == 1 and phrase.start == 0 and last + 1 < len(sentence):
        behind = sentence.low[last + 1]
        if behind in (",", "(") and 0 in sentence.outlets:
            return True  # "The Lantern|, petit journal de Galway, s'amuse"
        some = press.speech.order_tells and sentence.low[0] in press.speech.indefinite
        some = some or opens_plainly(press, reading, phrase)
        alone = sentence.kind[last + 1] == WORD and behind not in press.speech.linking
        alone = alone and behind not in press.speech.moments  # "Good | morning"
        alone = alone and (behind in press.speech.verbs or behind not in press.speech.nouns)
        alone = alone or _is_aged(press, reading, last + 1)
        return alone and not some  # "More | than 900 districts"; no noun: "Harsher | words"
    apart = sentence.kind[phrase.end : phrase.end + 2]
    named = apart == [PUNCTUATION, NAME] and sentence.low[phrase.end] == ","
    noun = sentence.low[last]
    if noun[1:].isdigit() and noun[0].isalpha() and phrase.end - phrase.start > 1:
        return False  # "De A28", a road
    known = noun in press.speech.people or noun in press.speech.documents
    if not known and sentence.kind[last] == NAME and _is_thing(press, reading, phrase):
        return False
    return known or sentence.kind[last] == NAME or (named and press.speech.adjectives_behind)


def _is_aged(press: Press, reading: Reading, comma: int) -> bool:
    """Return whether an age is set off behind a name: "Ruiz|, 67,", "Ruiz|, de 67 años,"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    age = comma + 1 + (kind[comma + 1 : comma + 2] == [WORD])
    if low[comma] != "," or kind[age : age + 1] != [NUMBER] or age + 1 >= len(low):
        return False
    return low[age + 1] == "," or low[age + 1] in press.speech.moments


def _is_thing(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name but ends a phrase for a thing: "the anger in | Seoul"."""
    sentence, speech = reading.sentence, press.speech
    inner = range(phrase.start + 1, phrase.end - 1)
    hung = next((k for k in inner if sentence.low[k] in reading.phrases.classes.prepositions), 0)
    if len(sentence) <= phrase.end + 1 and sentence.low[(hung or phrase.end) - 1] in speech.nouns:
        return True  # "LA PHRASE."
    if not hung or sentence.kind[hung - 1] != WORD:
        return False
    before = sentence.low[phrase.start : hung]  # "a diplomat based | in"
    kinds = (speech.people, speech.documents, speech.bodies, speech.media)
    told = any(low in kind for low in before for kind in kinds)
    return not (told or before[-1] in speech.indefinite)


def has_verb(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a quotation goes on a person's own sentence: "Jane n'a « rien vu »"."""
    low, speech = reading.sentence.low, press.speech
    subject = reading.subject_before(q)
    if subject is None or subject.pronoun or not speech.subject_behind:
        return False
    person = not speech.people.keys().isdisjoint(low[subject.start : subject.end])
    told = ":" in low[: subject.start]  # "… y met une pointe : le vainqueur aurait « couru »"
    return person and not told and low[q - 1] in speech.auxiliaries


def turned_subject(press: Press, reading: Reading, opening: Phrase) -> Phrase | None:
    """Return who does what a thing opens a sentence for: "Kein Verständnis hat | Jo Roe |"."""
    low, phrases, k = reading.sentence.low, reading.phrases, opening.end
    counted = opening.start > 0 and phrases.is_determiner(0)  # "Ein paar | Meter | weiter hält"
    if (
        press.is_medium(reading.words(opening))
        or is_called_in_full(reading, opening)
        or (not counted and is_someone(press, reading, opening))
    ):
        return None
    while k < len(low) and low[k] in press.speech.adverbs:
        k += 1
    if k + 1 >= len(low):
        return None
    named = reading.sentence.kind[k] == WORD and not phrases.is_function_word(k)
    named = named or low[k] in press.speech.auxiliaries
    who = phrases.after_verb(k + 1, len(low)) if named else None
    if who is None or phrases.is_determiner(who.start):
        return None  # "Die Post druckt | die Rede der Rätin X |"
    return who if is_called_in_full(reading, who) else None
