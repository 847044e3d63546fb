"""Tell words in marks that nobody need have said: a term, a proverb, what all call something."""

from __future__ import annotations

from briefing_tui.extract.agents import is_branded
from briefing_tui.extract.phrasebook import match_at, part_elided
from briefing_tui.extract.reading import copied
from briefing_tui.extract.tokens import JOINED, NAME, PUNCTUATION, WORD
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch

_SAYING: Final = 12
"""Tokens from a noun for a proverb to its words, at most."""
_ROLE: Final = 8
"""Tokens of "Voix la plus écoutée de l'", at most."""
_NAMED: Final = 4
"""Tokens before a term among which an article or a verb that quotes it stands."""
_CALLED: Final = 7
"""Tokens between a verb that gives a name and the name, and from its subject to it, at most."""
_NICKNAME: Final = 7
"""Words of a name that people give, at most."""
_RUBRIC: Final = 40
"""Code points of "La question de la semaine : ", at most."""
_TITLED: Final = 3
"""Words of "Le mot du" in it, at least."""
SAID_WORDS: Final = 3
"""From so many quoted words on they are somebody's, rather than a name or a term."""


def is_term(press: Press, reading: Reading, q: int) -> bool:
    """Return whether so few words are quoted that they may be a name or a term."""
    sentence = reading.sentence
    words = press.text[sentence.start[q] : sentence.end[q]].strip("«»\u202f\xa0 ").split()
    return len(words) < SAID_WORDS


def reporter(found: Attribution | None) -> Attribution | None:
    """Return the medium that but tells of a thing by a name that nobody need have said."""
    return copied(found, found.rule) if found is not None and found.outlet else None


def is_so_called(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are what all call something: "les fameux « gains »"."""
    low, phrases = reading.sentence.low, reading.phrases
    if press.speech.sayings and _is_saying(press, reading, q):
        return True
    if is_nickname(press, reading, q):
        return True
    if not press.speech.signs.isdisjoint(low[max(0, q - _SAYING) : q]) and _is_on_sign(reading, q):
        return True
    if q > 1 and low[q - 2] in press.speech.charging and _is_charged(reading, q):
        return True
    if press.speech.branding and is_branded(reading, q):
        return True
    noun = q - 1 - (low[q - 1] in press.speech.genitive)  # "le terme | d' | « X »"
    if noun > 0 and low[noun] in press.speech.wordings:
        return _is_mentioned(press, reading, noun, q)
    if q == 0 or low[q - 1] not in press.speech.so_called:
        return press.speech.adjectives_behind and _tells_what_one_is(press, reading, q)
    if q > 1 and low[q - 2] == "," == (*low[q + 1 : q + 2], "")[0]:
        return True  # "Le clown Jo Roe, dit « le Géant »,"
    if low[q - 1] not in press.speech.verbs:
        return q < 2 or low[q - 2] not in press.speech.auxiliaries  # "s'est dite « sereine »"
    thing = phrases.ending_at(q - 2) if q > 1 else None  # "son plan dit « miel froid »"
    return thing is not None and not phrases.may_speak(thing)


def _is_on_sign(reading: Reading, q: int) -> bool:
    """Return whether words are but read on a sign: "un panneau où l'on peut lire : « … »"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    near = range(max(0, q - _SAYING), q)
    seen = [k for k in near if low[k] in speech.reread or low[k] in speech.perceiving]
    if not seen or seen[-1] < q - 2:
        return False
    return not any(map(reading.phrases.names_outlet, near))


def _is_charged(reading: Reading, q: int) -> bool:
    """Return whether words are what somebody is tried for: "elle répond de « malversation »".

    But "accusé de « mensonge » par X" is what X says.
    """
    low, speech = reading.sentence.low, reading.phrases.speech
    led = low[q - 1] in speech.genitive or low[q - 1] in speech.viewing
    return led and speech.agent.isdisjoint(low[q + 1 :]) and ":" not in low[:q]


def _tells_what_one_is(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words belong to what a subject is: "Voix de l'« axe », Al-Akhbar s'émeut"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, press.speech
    if not 1 < q < _ROLE or low[q + 1 : q + 2] != [","] or q + 2 >= len(low):
        return False
    led = low[q - 2] in speech.genitive or low[q - 1] in speech.genitive
    if not led or low[q - 1] not in speech.definite or reading.sentence.kind[0] != NAME:
        return False
    if phrases.is_function_word(0) or phrases.is_adverb(0) or low[0] in phrases.classes.verbs:
        return False
    if reading.cues and reading.cues[0].start < q:
        return False
    subject = phrases.starting_at(q + 2)
    named = subject is not None and not subject.pronoun and phrases.may_speak(subject)
    return named and not phrases.names_outlet(0)


def _is_saying(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are a proverb: "comme dit le proverbe, « … »", "Un proverbe : « … »"."""
    low, speech = reading.sentence.low, press.speech
    near = range(max(0, q - _SAYING), q)
    k = next((k for k in near if low[k] in speech.sayings), None)
    if k is None:
        return False
    subject = reading.subject_before(q)
    about = subject is not None and subject.start <= k < subject.end
    return about or not speech.as_said.isdisjoint(low[max(0, k - 2 * _NAMED) : k])


def is_common_term(press: Press, reading: Reading, q: int, found: Attribution) -> bool:
    """Return whether a medium but reports of a thing that goes by a term.

    "finds that the “chip sovereignty” plan", "both misuse the word “dignity”"
    """
    low, speech = reading.sentence.low, press.speech
    if found.outlet and q > 0 and not speech.terms:
        return _is_definite_term(press, reading, q, found)
    if not speech.terms or not found.outlet or q < 1 or not is_term(press, reading, q):
        return False
    words = press.text[reading.sentence.start[q] + 1 : reading.sentence.end[q] - 1]
    near = low[max(0, q - _NAMED) : q]
    if not (words[:1].islower() and words[-1:].isalnum()) or not speech.naming.isdisjoint(near):
        return False  # "uses the word “X”", "calls it a “X” budget"
    noun = q - 1 - (low[q - 1] in speech.complement)
    endings = speech.verb_endings + speech.adverb_endings  # "a “carelessly prepared” agenda"
    judged = words.endswith(endings) or words.split()[0].endswith(endings)
    return low[noun] in speech.terms or (not judged and _leads_noun(reading, q))


def _is_definite_term(press: Press, reading: Reading, q: int, found: Attribution) -> bool:
    """Return whether a medium tells more of a thing known by a term: "raconte la fin du « X »".

    What a verb itself has for its object, it says: "dénonce le « X »".
    """
    low, speech, text = reading.sentence.low, press.speech, press.text
    cue, start = found.cue, reading.sentence.start[q]
    joined = low[q - 1] in speech.genitive and low[q - 1] in speech.indefinite  # "des"
    if not (joined or low[q - 1] in speech.definite) or low[q - 1] in speech.these:
        return False
    words = JOINED.findall(text, start, reading.sentence.end[q])
    if speech.verb_second and _is_predicate(reading, found, q):
        return False
    if cue is None or cue.end > start or not 0 < len(words) <= SAID_WORDS:
        return False
    noun = any(word[0].isupper() for word in words) and words[0] not in speech.indefinite
    if not (noun if speech.nouns_capitalised else words[0].islower()):
        return False
    said = text[cue.start : cue.end].lower()
    behind = part_elided(text[cue.end : start].lower()).split()
    if len(behind) <= SAID_WORDS:
        return False
    if any(match_at(low, k, speech.belonging_to) for k in range(max(0, q - _NAMED), q)):
        return False  # "estime que le plan | relève de | la « farce »"
    return speech.naming.isdisjoint([said, *behind])


def _is_predicate(reading: Reading, found: Attribution, q: int) -> bool:
    """Return whether an article is a subject that words tell of: "Volgens X is | het | “stil”."."""
    source = found.by.phrase if found.by is not None and found.rule == "according to" else None
    behind = reading.sentence.kind[q + 1 : q + 2]
    return source is not None and source.end == q - 2 and behind in ([], [PUNCTUATION])


def _leads_noun(reading: Reading, q: int) -> bool:
    """Return whether words in marks stand between an article and a noun: "its “dark sky” law"."""
    phrases, low, kind = reading.phrases, reading.sentence.low, reading.sentence.kind
    if q + 2 >= len(low) or kind[q + 1] != WORD or phrases.is_function_word(q + 1):
        return False
    classes = phrases.classes
    if low[q + 1] in classes.verbs or kind[q - 1] == PUNCTUATION or phrases.is_preposition(q - 1):
        return False
    near = range(q - 1, max(-1, q - _NAMED), -1)
    led = (k for k in near if phrases.is_determiner(k) or low[k].endswith("'s"))
    first = next(led, -1)
    if first < 0 or low[first] in reading.phrases.speech.indefinite:
        return False
    return classes.verbs.isdisjoint(low[first:q])


def _is_mentioned(press: Press, reading: Reading, noun: int, q: int) -> bool:
    """Return whether a word is but spoken of: "s'en prend au mot « X »", "Le mot « X » agace"."""
    low, speech, k = reading.sentence.low, press.speech, noun - 1
    if not reading.phrases.is_determiner(k) or low[q + 1 : q + 2] == [":"]:
        return False
    if low[q + 1 : q + 2] and low[q + 1] in speech.genitive:
        return False  # "le mot « X » de Jane Roe"
    if speech.shunning and not speech.shunning.isdisjoint(_clause_before(reading, k)):
        return True
    if k == 0:
        return all(cue.rule != "according to" for cue in reading.cues)
    grown = low[k] in speech.linking
    led = grown or low[k - 1] in speech.linking or low[k - 1] in speech.prepositions
    first = k if grown else k - 1
    return led and low[first - 1] not in speech.nouns


def _clause_before(reading: Reading, k: int) -> list[str]:
    """Return the words of the clause that a token goes on: "… mais | il n'évite pas | le mot"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    first = k
    while first > 0 and reading.sentence.kind[first - 1] in (WORD, NAME):
        if low[first - 1] in speech.also or low[first - 1] in speech.openers:
            break
        first -= 1
    return low[first:k]


def is_nickname(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are what a thing is called, by nobody or by all: "locals call it “X”".

    A verb that gives a name stands before them, or behind them at the end of its clause.
    """
    low, speech = reading.sentence.low, press.speech
    if speech.verb_second and _is_credited(reading, q):
        return False
    near, behind = low[max(0, q - _CALLED) : q], low[q + 1 : q + 2]
    if speech.christening.isdisjoint(behind):
        if speech.christening.isdisjoint(near) and speech.nicknames.isdisjoint(near):
            return _is_added_name(press, reading, q)
    elif _is_called_at_end(press, reading, q):
        return not _is_long(press, reading, q)
    first = _clause_start(reading, q)
    verb = next((k for k in range(q - 1, first - 1, -1) if low[k] in speech.christening), -1)
    if verb < 0:
        led = low[max(first, q - _NAMED) : q]
        return not speech.nicknames.isdisjoint(led) and not _is_long(press, reading, q)
    called = _is_passive(press, reading, verb, q) or _is_all(press, reading, verb, first, q)
    called = called or (low[verb] in speech.being_called and _bears_name(press, reading, verb, q))
    return called and not _is_long(press, reading, q)


def _is_credited(reading: Reading, q: int) -> bool:
    """Return whether words behind tell who calls a thing so: "hieß dort „X“, so die Marca"."""
    return any(cue.rule == "so" and 0 < cue.start - q <= _NAMED for cue in reading.cues)


def _is_long(press: Press, reading: Reading, q: int) -> bool:
    """Return whether so many words are quoted that they are no name."""
    sentence = reading.sentence
    return press.text.count(" ", sentence.start[q], sentence.end[q]) >= _NICKNAME


def _clause_start(reading: Reading, q: int) -> int:
    """Return the token behind the last mark or quotation before words."""
    kind, k = reading.sentence.kind, q
    while k > 0 and kind[k - 1] in (WORD, NAME):
        k -= 1
    return k


def _is_passive(press: Press, reading: Reading, verb: int, q: int) -> bool:
    """Return whether no subject gives the name: "It is called “X”", "a yard nicknamed “X”"."""
    low, speech, phrases = reading.sentence.low, press.speech, reading.phrases
    if low[verb] not in speech.christened or low[q + 1 : q + 2] == [":"]:
        return False
    if low[q + 1 : q + 2] and low[q + 1] in speech.agent:
        return False  # "a plan called “a scandal” | by Jane Roe"
    lead = q - 1 - (low[q - 1] in speech.definite)
    known = low[verb] in speech.known
    plain = known and low[lead] in speech.linking and not phrases.is_preposition(lead)
    if (known or verb < lead) and not (plain or low[lead] in speech.as_said):
        return False  # "known for “X”", "called for “X”"
    k = verb - 1
    while k > 0 and phrases.is_adverb(k):
        k -= 1
    if k < 0 or _is_within(reading, verb):
        return False
    if low[k] in speech.passive or low[k].endswith("'s"):
        return True
    if low[k] in speech.auxiliaries:
        return False
    if k > 0 and low[k] == ",":  # "The yard, | nicknamed | “X”", not "what X, a baker, called"
        clause = low[max(0, k - _SAYING) : k]
        return speech.relatives.isdisjoint(clause) and speech.conjunctions.isdisjoint(clause)
    thing = phrases.ending_at(k) if reading.sentence.kind[k] == WORD else None
    return thing is not None and not thing.pronoun and not phrases.may_speak(thing)


def _is_within(reading: Reading, verb: int) -> bool:
    """Return whether a clause tells what stands in a text: "a note | in which | it is called"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    near = range(max(1, verb - _CALLED), verb)
    return any(low[k] in speech.relatives and reading.phrases.is_preposition(k - 1) for k in near)


def _is_all(press: Press, reading: Reading, verb: int, first: int, q: int) -> bool:
    """Return whether all those around give the name: "as | everyone | calls it"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    venues = (k for k in range(first + 1, verb) if reading.phrases.is_preposition(k - 1))
    if any(map(reading.phrases.names_outlet, venues)):
        return False  # "Im Figaro nennt man es"
    for k in range(verb - 1, max(first, verb - _CALLED) - 1, -1):
        if low[k] in speech.everybody:
            return True
        if kind[k] == NAME and not speech.nouns_capitalised:
            return False
    turned = speech.verb_second and reading.phrases.is_preposition(first)  # "Im Dorf nennen ihn"
    return turned and not speech.everybody.isdisjoint(low[verb + 1 : q])


def _bears_name(press: Press, reading: Reading, verb: int, q: int) -> bool:
    """Return whether a thing bears a name: "Dort | heißt | der Leiter nur „X“", not a headline."""
    speech, clause = press.speech, reading.sentence.low[_clause_start(reading, q) : q]
    if not speech.pronouns.keys().isdisjoint(reading.sentence.low[verb + 1 : q]):
        return False  # "heißt es"
    return speech.nouns.isdisjoint(clause) and speech.pieces.isdisjoint(clause)


def _is_called_at_end(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a verb closes a clause without anybody: "im Dorf nur „X“ | genannt |"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    behind = low[q + 2] if q + 2 < len(low) else "."
    first = _clause_start(reading, q)
    clause = low[first:q]
    if not speech.everybody.isdisjoint(clause):
        return True
    if low[q + 1] not in speech.christened:
        ends = q + 2 >= len(low) or kind[q + 2] == PUNCTUATION
        return ends and low[q + 1] in speech.being_called
    having = speech.auxiliaries - speech.passive
    if behind in having or not having.isdisjoint(clause):
        return False  # "dass sie ihn „X“ genannt | hatte"
    return speech.agent.isdisjoint(clause)


def _is_added_name(press: Press, reading: Reading, q: int) -> bool:
    """Return whether it is added who calls a thing so: "The “X”, | as everyone calls it |"."""
    low, speech = reading.sentence.low, press.speech
    k = q + 1
    k += low[k : k + 1] == [","]
    if k + 2 >= len(low) or low[k] not in speech.as_said:
        return False
    near = low[k + 1 : k + _CALLED]
    return not (speech.everybody.isdisjoint(near) or speech.christening.isdisjoint(near))


def is_of_rubric(readings: Readings, stretch: Stretch) -> bool:
    """Return whether a line but tells what sort of words it has: "Le mot | du jour : « »"."""
    start, speech = place_of(readings.blocks, stretch.block)[1], readings.speech
    lead = readings.text[start : min(stretch.outer_start, start + _RUBRIC)].lower().split()
    if len(lead) < _TITLED or not speech.adjectives_behind or ":" not in lead[-1]:
        return False  # mostly
    told = lead[1] in speech.nouns or lead[1] in speech.columns
    return told and lead[0] in speech.definite and lead[2] in speech.genitive
