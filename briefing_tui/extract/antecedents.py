"""Find whom a pronoun or a participle means in its sentence: behind what they wrote, or own."""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import author_before
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading, Search
    from briefing_tui.model import Span

_FULL_NAME: Final = 2
_CITED: Final = 2
"""Tokens of "citado por"."""
_SHORTEST_RELATED: Final = 4
"""Tokens of "um homem que pediu", at least."""
_HANDED_ON: Final = frozenset({"citing", "cited", "interview"})
"""Rules of cues that name whom a medium lets speak."""
_LONGEST_CLAUSE: Final = 12
"""Tokens of "ayant pris part à l'inspection du mois dernier", at most."""


def writer_of(reading: Reading, antecedent: Phrase) -> Phrase:
    """Return whom a relative pronoun means: "a letter from | Jane Roe, who writes"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if speech.adjectives_behind and (guest := _guest_in(reading, antecedent)) is not None:
        return guest
    if speech.adjectives_behind and (author := _author_in(reading, antecedent)) is not None:
        return author
    thing = not speech.documents.isdisjoint(low[antecedent.start : antecedent.end])
    for k in range(antecedent.start + 1, antecedent.end - 1):
        name = reading.sentence.kind[k + 1 : k + 1 + _FULL_NAME]
        person = name == [NAME] * _FULL_NAME or _leads_person(reading, k + 1)
        if thing and low[k] in speech.origins and person:
            return antecedent._replace(start=k + 1)
        words = low[k - 1] in speech.weighed and speech.order_tells
        if words and low[k] in speech.complement and reading.phrases.starting_at(k + 1):
            return antecedent._replace(start=k + 1)  # "the remarks of | a diplomat, who"
    if speech.order_tells and (whom := _person_behind(reading, antecedent)) is not None:
        return whom
    if speech.order_tells and not reading.phrases.may_speak(antecedent):
        return _sender_before(reading, antecedent) or antecedent
    return _owner_of_words(reading, antecedent) or antecedent


def _guest_in(reading: Reading, words: Phrase) -> Phrase | None:
    """Return whom a medium lets speak by such words: "donne la parole à | Jane Roe |, qui"."""
    for cue in reading.cues:
        guest = cue.phrase if cue.rule == "cited" else None
        if guest is not None and words.start < guest.start < guest.end == words.end:
            return guest
    return None


def whom_cited(reading: Reading, who: Phrase) -> Phrase | None:
    """Return whom a relative pronoun means that a medium lets speak farther before it.

    "quoting | a manager | at one of them who calls it", "found | a packer |, sent home, who asks"
    """
    low, phrases, told = reading.sentence.low, reading.phrases, who.antecedent
    if low[who.start] not in phrases.speech.relatives or not phrases.speech.order_tells:
        return None  # mostly
    cited = [cue.phrase for cue in reading.cues if cue.rule in _HANDED_ON and cue.phrase]
    near = next((phrase for phrase in reversed(cited) if phrase.end <= who.start), None)
    if near is None or near.pronoun or (told is not None and told.start <= near.start):
        return None
    apposed = told is not None and told.start == near.end + 1 and low[near.end] == ","
    free = told is None or apposed or not phrases.may_speak(told)
    return near if free and phrases.may_speak(near) else None


def heard_before(press: Press, reading: Reading, cue: Cue) -> Phrase | None:
    """Return who goes on in a sentence: "« A », admet | un élu | de X, mais, ajoute-t-il, « B »".

    The article tells whether it is a man or a woman.
    """
    low, speech = reading.sentence.low, press.speech
    if not speech.enclitics or cue.rule != "inverted verb" or cue.phrase is None:
        return None  # mostly
    for other in reversed(reading.cues):
        who = other.phrase if other.rule == cue.rule and other.last <= cue.first else None
        if who is not None and who.start >= other.end:
            gender = speech.genders.get(low[who.start])
            same = gender is not None and gender == speech.pronouns.get(low[cue.phrase.start])
            return who if same and not press.is_medium(reading.words(who)) else None
    return None


def _author_in(reading: Reading, medium: Phrase) -> Phrase | None:
    """Return whose piece stands in a medium: "l'édito de | Jane Roe | dans Le Soir, qui"."""
    low, venues = reading.sentence.low, reading.phrases.speech.venues
    venue = medium.start - (low[medium.start] not in venues)  # "sulla Stampa"
    if venue <= _FULL_NAME or low[venue] not in venues:
        return None
    return author_before(reading, venue - (low[venue - 1] == ","))


def _leads_person(reading: Reading, k: int) -> bool:
    """Return whether an article and a noun for a person follow: "a letter from | a reader"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    near = low[k + 1 : k + 1 + _FULL_NAME] if low[k] in speech.indefinite else []
    return speech.order_tells and not speech.people.keys().isdisjoint(near)


def _sender_before(reading: Reading, thing: Phrase) -> Phrase | None:
    """Return whom a document is from: "a memo from | the board, sent in May, which calls it"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    for k in range(thing.start - 2, 0, -1):
        if low[k] in speech.documents and low[k + 1] in speech.origins | speech.agent:
            who = reading.phrases.starting_at(k + 2)
            return who if who is not None and reading.phrases.may_speak(who) else None
    return None


def _owner_of_words(reading: Reading, words: Phrase) -> Phrase | None:
    """Return whose words a phrase means: "les propos | d'un élu, qui", "| sa | phrase qui"."""
    low, speech, of = reading.sentence.low, reading.phrases.speech, words.start + 2
    own = low[words.start] in speech.possessive and low[words.end - 1] in speech.nouns
    if own and speech.adjectives_behind:
        return words._replace(end=words.start + 1, pronoun=True)
    noun = low[of - 1] if of < words.end else ""
    said = noun in speech.nouns and (noun in speech.pieces or noun not in speech.documents)
    if not (said and speech.subject_behind and low[of] in speech.genitive):
        return _doer_of(reading, words) if speech.adjectives_behind else None
    owner = words._replace(start=of + (low[of] not in speech.definite))
    return owner if owner.start < owner.end and reading.phrases.may_speak(owner) else None


def _doer_of(reading: Reading, thing: Phrase) -> Phrase | None:
    """Return who does what a phrase names: "revient sur la visite | du ministre |, qui dit"."""
    low, speech, phrases = reading.sentence.low, reading.phrases.speech, reading.phrases
    known = (speech.people, speech.bodies, speech.media, speech.documents, speech.genitive)
    for k in range(thing.start + 1, thing.end - 1):
        if low[k] not in speech.genitive:
            continue
        if any(low[k - 1] in nouns for nouns in known) or reading.sentence.kind[k - 1] == NAME:
            return None
        first = k + 1 + (phrases.is_determiner(k + 1) and k + 2 < thing.end)
        named = reading.sentence.kind[first : first + _FULL_NAME] == [NAME] * _FULL_NAME
        if named or low[first] in speech.people:
            return thing._replace(start=k + (low[k] not in speech.definite))
    return None


def _person_behind(reading: Reading, thing: Phrase) -> Phrase | None:
    """Return whom a thing is of or from: "the help of | a retired judge |, who"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    of = next((k for k in range(thing.start + 1, thing.end - 1) if low[k] in speech.complement), 0)
    if not of or reading.sentence.kind[of - 1] == NAME or low[of + 1] not in speech.indefinite:
        return None
    sorts = (speech.people, speech.bodies, speech.documents, speech.nouns, speech.media)
    if low[of - 1] in speech.indefinite or any(low[of - 1] in words for words in sorts):
        return None
    who = thing._replace(start=of + 1)
    person = low[who.end - 1] in speech.people
    return who if person else None


def quoted_by(search: Search, i: int) -> Phrase | None:
    """Return who is quoted, or has signed what is: "| fuentes |, citadas por X, hablan".

    "El análisis firmado por | Jo Roe | sostiene"
    """
    low, speech = search.low, search.speech
    for k in range(i - 2, max(0, i - _LONGEST_CLAUSE), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] not in speech.agent or search.kind[k - 1] != WORD:
            continue
        by = search.phrases.behind(k + 1)
        if by is None or by.end != i:
            return None
        if low[k - 1] in speech.uttered:
            who = search.phrases.group_ending_at(k - 2)
            piece = who is not None and not speech.pieces.isdisjoint(low[who.start : who.end])
            return by if piece and search.phrases.may_speak(by) else None
        if match_at(low, k - 1, speech.cited) < _CITED or not search.is_medium(by):
            return None
        who = search.phrases.subject_ending_at(k - 2)
        return who if who is not None and search.phrases.may_speak(who) else None
    return None


def past_participle(search: Search, i: int, phrase: Phrase | None) -> Phrase | None:
    """Return whom a participle tells more of: "un élu | ayant requis l'anonymat a dit"."""
    low, speech = search.low, search.speech
    if speech.order_tells:
        return _reduced_before(search, i, phrase)
    if speech.adjectives_behind and (told := _bearer_of_clause(search, phrase)) is not None:
        return told
    if speech.infinitive_endings and phrase is not None and _is_no_doer(search, phrase):
        return _related_before(search, phrase.start) or phrase
    if not speech.gerund[1] or (phrase is not None and phrase.pronoun):
        return phrase
    endings = (speech.gerund[1], *speech.participle_endings)  # "un rapport | remis à X en mai dit"
    first = phrase.start + 1 if phrase is not None else i
    clause = phrase is None or not search.phrases.is_determiner(phrase.start)
    for k in range(first - 1, max(0, first - _LONGEST_CLAUSE), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return phrase
        if low[k] in speech.that:
            whom = clause and low[k - 1] in speech.people  # "un élu | que X a rencontré dit"
            return search.phrases.group_ending_at(k - 1) if whom else phrase
        ends = search.kind[k] == WORD and low[k].endswith(endings)
        plain = low[k] in speech.infinitive or not search.phrases.is_function_word(k)  # "ayant"
        if ends and plain and not search.phrases.is_noun(k):
            k -= low[k - 1] in speech.reflexive
            if low[k - 1] in speech.people or low[k - 1] in speech.documents:
                told = search.phrases.group_ending_at(k - 1)
                return told if told is not None and not told.pronoun else phrase
    return phrase


def _bearer_of_clause(search: Search, phrase: Phrase | None) -> Phrase | None:
    """Return of whom a clause tells that ends before a verb: "| un élu | qui a lu ça assure".

    A name may end it: "| Le Soir |, qui montre la maire et son mari, Jean Roe, parle de".
    """
    if phrase is None or phrase.pronoun or phrase.start < _SHORTEST_RELATED - 1:
        return None
    low, speech, phrases = search.low, search.speech, search.phrases
    apart = low[phrase.start - 1] == "," and low[phrase.end : phrase.end + 1] == [","]
    apart = apart and search.kind[phrase.end - 1] == NAME
    for k in range(phrase.start - 1 - apart, max(0, phrase.start - _LONGEST_CLAUSE), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] not in speech.relatives or low[k] in speech.owning or low[k] in speech.wherein:
            continue
        if low[k] in speech.that and low[k - 1] not in speech.people:
            return None  # "dice | que | el ministro asegura"
        inside = range(k + 1, phrase.start)
        if all(phrases.is_function_word(j) or phrases.is_clitic(j) for j in inside):
            return None
        told = phrases.group_ending_at(k - 1 - (apart and low[k - 1] == ","))
        may = told is not None and not told.pronoun and phrases.may_speak(told)
        return told if may else None
    return None


def _is_no_doer(search: Search, phrase: Phrase) -> bool:
    """Return whether words before a verb belong to a clause before it: "que pediu a | palavra"."""
    if phrase.pronoun or phrase.start < _SHORTEST_RELATED or not search.speech.drops_subject:
        return False
    if phrase.end == phrase.start + 1 and search.low[phrase.start - 1] in search.speech.passive:
        return search.kind[phrase.start] == WORD  # "que pediu para não ser | citado"
    return search.phrases.is_determiner(phrase.start) and not search.phrases.may_speak(phrase)


def _related_before(search: Search, first: int) -> Phrase | None:
    """Return the person whom a clause without commas tells more of: "um homem | que leu a lei"."""
    low, speech = search.low, search.speech
    for k in range(first - 1, max(1, first - _LONGEST_CLAUSE), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] in speech.relatives and search.kind[k - 1] in (WORD, NAME):
            told = search.phrases.group_ending_at(k - 1)
            if told is None or told.pronoun or not search.phrases.may_speak(told):
                return None
            return told
    return None


def _reduced_before(search: Search, i: int, phrase: Phrase | None) -> Phrase | None:
    """Return somebody of whom a participle tells more: "a teacher | reached in Hull said"."""
    kind, place = search.kind, phrase.start if phrase is not None else i - 1
    if place < 1 or (kind[place] != NAME and kind[place - 1] != NAME):
        return phrase  # nearly always
    low, speech = search.low, search.speech
    while place > 1 and kind[place - 1] == NAME:
        place -= 1
    if kind[place] != NAME or not search.phrases.is_preposition(place - 1):
        return phrase
    for k in range(place - 1, max(1, i - _LONGEST_CLAUSE), -1):
        if kind[k] in (PUNCTUATION, QUOTATION) or low[k] in speech.verbs:
            return phrase
        ends = low[k].endswith(speech.verb_endings) and low[k - 1] in speech.people
        if ends and search.phrases.is_preposition(k + 1):
            return search.phrases.group_ending_at(k - 1) or phrase
    return phrase


def subject_before(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return whom a sentence is about that says "he" of them: "| Jo Roe | sells what he used"."""
    opening = reading.subject()
    if opening is None or opening.pronoun or press.is_medium(reading.words(opening)):
        return None
    span = reading.span(opening)
    return span if span.end <= found.mention.start else None
