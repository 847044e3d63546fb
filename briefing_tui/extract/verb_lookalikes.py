"""Tell a noun that has the form of a verb, as the words around it do: "swing states"."""

from __future__ import annotations

from briefing_tui.extract.left_out import is_infinitive
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_subjects import hangs_by
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_ARTICLE: Final = 2
"""Letters of the longest article without number."""
_HANGING: Final = 7
"""Tokens of "attacks on X have"."""
_PLACED: Final = 5
"""Tokens of "in der alten Stadt" before "erhobenen", at most."""
_LAST: Final = 2
"""Cues of "cites X", at most."""


def is_noun_here(search: Search, i: int) -> bool:
    """Return whether a word that may be a verb stands where only a noun can."""
    before, speech = search.low[i - 1], search.speech
    if before in speech.infinitive:
        return False
    if speech.order_tells and search.phrases.is_owned(i - 1):
        return True  # "Roe's “new dawn” | pledge"
    if speech.nouns_capitalised:
        if search.kind[min(i + 1, len(search.low) - 1)] != NAME:
            return False
        led = search.phrases.is_determiner(i - 1) and not _points_back(search, i)
        return led or _is_told_of(search, i)
    if search.kind[i - 1] == NUMBER and search.low[i].endswith("s"):
        return True
    if speech.order_tells and search.low[i] in speech.people and _tells_more(search, i):
        return True  # "for federal | judges | who serve"
    if before == "," and speech.adjectives_behind and _tells_of_cited(search, i):
        return True
    if _is_subject(search, i) or _is_owned(search, i) or _is_qualified(search, i):
        return True
    if before in speech.that and speech.infinitive_endings and is_infinitive(search.phrases, i):
        return True  # "diz que | culpar o sol é"
    came = before in speech.bearing and search.low[i].endswith("s") and speech.order_tells
    if came and not speech.origins.isdisjoint(search.low[i + 1 : i + 2]):
        return True  # "“…,” came | shouts | from the crowd"
    if i > 1 and before in speech.before_nouns and search.phrases.is_determiner(i - 2):
        return not search.phrases.is_latter(i - 1)  # "une petite | pointe", "le premier | dénonce"
    if i == 1 and speech.subject_behind and search.low[i] in speech.nouns:
        return _opens_verdict(search, i)
    if i == 1 and before in speech.before_nouns and not search.phrases.is_latter(0):
        return True  # "Mauvaise | note pour le maire"
    if speech.adjectives_behind and _is_named_so(search, i):
        return True
    owned = before.endswith(("'s", "s'")) and before not in speech.pronouns
    if owned and (search.low[i].endswith("s") or _is_attribute(search, i)):
        return speech.order_tells
    if speech.order_tells and _is_noun_by_order(search, i):
        return True
    one = before in speech.others or _counts(search, before)  # "un autre | dénonce"
    if one and search.low[i] not in speech.nouns:
        return before not in speech.others and search.low[i].endswith("s")
    if i == 1 and speech.verb_second and before in speech.pointing:
        return not _is_speaker_behind(search, i + 1)  # "Dat | zegt | Jan Bos"
    if before in speech.definite or before in speech.indefinite:
        return before not in speech.pronouns and not _follows_clitic(search, i)
    if before in speech.possessive and before not in speech.pronouns:
        return not hangs_by(search.phrases, i - 1)  # "close to her | tells"
    return _hangs_as_noun(search, i)


def _is_named_so(search: Search, i: int) -> bool:
    """Return whether a noun behind a colon has an adjective: "« Fin » : joli | titre dans X"."""
    if i < 2 or search.low[i - 2] != ":" or search.low[i] not in search.speech.nouns:
        return False
    return search.kind[i - 1] == WORD and not search.phrases.is_function_word(i - 1)


def _is_noun_by_order(search: Search, i: int) -> bool:
    """Return whether the words beside a word leave no room for a verb."""
    if search.low[i].endswith("s") and _is_in_plural(search, i):
        return True
    if search.low[i - 1] in search.speech.paired.get(search.low[i], ()):
        return True
    if search.kind[i + 2 : i + 3] == [QUOTATION] and _is_called(search, i):
        return True  # "calls X | claim | a “farce”"
    # "any | qualified | nominee"
    return search.low[i - 1] in search.speech.indefinite and _stands_before_noun(search, i)


def _stands_before_noun(search: Search, i: int) -> bool:
    """Return whether a noun for one who speaks follows a participle: "qualified | nominee"."""
    past = search.low[i].endswith(search.speech.past_endings or ("\0",))
    return past and i + 1 < len(search.low) and search.phrases.is_noun(i + 1)


def _tells_more(search: Search, i: int) -> bool:
    """Return whether a clause behind an adjective and a noun tells who that is."""
    relative = not search.speech.relatives.isdisjoint(search.low[i + 1 : i + 2])
    return relative and search.kind[i - 1] == WORD and not search.phrases.is_noun(i - 1)


def _is_called(search: Search, i: int) -> bool:
    """Return whether a verb before gives a word, with names before it, the name behind it."""
    last = search.cues[-1] if search.cues else None
    if last is None or search.low[last.end - 1] not in search.speech.naming or last.end >= i:
        return False
    led = (
        search.low[i + 1] in search.speech.indefinite or search.low[i + 1] in search.speech.as_said
    )
    return led and {*search.kind[last.end : i]} == {NAME}


def _hangs_as_noun(search: Search, i: int) -> bool:
    """Return whether a noun hangs on the word before, or is described by it: "in | talks"."""
    before, speech = search.low[i - 1], search.speech
    hangs = before in speech.prepositions or before in speech.linking
    if hangs and speech.order_tells and search.low[i].endswith("s"):
        return True  # "in talks"
    if search.low[i] not in speech.nouns and search.low[i] not in speech.documents:
        return False
    if search.low[i] in speech.participles and _opens_clause(search, i + 1):
        return False  # "by warning darkly that"
    if hangs or before.endswith("'s"):
        return True
    return _describes(search, i)


def _is_told_of(search: Search, i: int) -> bool:
    """Return whether a participle with a place before it describes: "die in Ulm | erhobenen"."""
    if not search.low[i].endswith(search.speech.adjective_endings or ("\0",)):
        return False
    k = i - 1
    while k > max(1, i - _PLACED) and search.kind[k] in (WORD, NAME):
        if search.phrases.is_preposition(k):
            return search.phrases.is_determiner(k - 1)
        k -= 1
    return False


def _points_back(search: Search, i: int) -> bool:
    """Return whether "that" opens a clause of who says it: "das | sagte | Jane Roe".

    Not "das | erklärte | Ziel": a participle may stand there, where no person follows.
    """
    low, speech, behind = search.low, search.speech, i + 1
    if low[i] not in speech.claiming or low[i - 1] not in speech.pointing:
        return False
    if i > 1 and search.kind[i - 2] not in (PUNCTUATION, QUOTATION):
        return False
    participle = low[i].endswith(speech.adjective_endings or ("\0",))
    participle = participle and low[i].startswith(tuple(speech.verb_prefixes))
    titled = search.phrases.is_noun(behind) and search.kind[behind + 1 : behind + 2] == [NAME]
    return not participle or titled or is_first_name(low[behind])


def _opens_verdict(search: Search, i: int) -> bool:
    """Return whether a noun for words opens a sentence: "Son | titre : ", "Même | analyse au X"."""
    before, speech = search.low[i - 1], search.speech
    led = search.phrases.is_determiner(i - 1) or before in speech.adverbs | speech.before_nouns
    return led or before in speech.possessive or _is_headed(search, i)


def _follows_clitic(search: Search, i: int) -> bool:
    """Return whether what may be an article is an object: "il | la | note", not "lire la note"."""
    low, speech = search.low, search.speech
    led = low[i - 2] in speech.as_said and _is_speaker_behind(search, i + 1)
    noun = not led and (low[i] in speech.nouns or low[i] in speech.documents)
    if low[i - 1] not in speech.clitics or noun:
        return False  # but "comme le | note | Le Soir"
    return not (_is_person_behind(search, i) or _follows_verb(search, i))


def _is_speaker_behind(search: Search, k: int) -> bool:
    """Return whether a name, or a noun for one who speaks, stands at a token or past adverbs."""
    while k + 1 < len(search.low) and search.phrases.is_adverb(k):
        k += 1
    if search.kind[k : k + 1] == [NAME]:
        return True
    who = search.phrases.starting_at(k) if k < len(search.low) else None
    return who is not None and not who.pronoun and search.phrases.may_speak(who)


def _follows_verb(search: Search, i: int) -> bool:
    """Return whether an article is no pronoun there: "ver a | conta", "a | culpa | era dele"."""
    low, speech = search.low, search.speech
    if not speech.infinitive_endings:
        return False
    copula = low[i + 1 : i + 2] and low[i + 1] in speech.passive  # "a | culpa | era dele"
    return bool(copula) or (i > 1 and is_infinitive(search.phrases, i - 2))


def is_led_to(search: Search, i: int) -> bool:
    """Return whether a form is no noun: "to | state that", and not "to state media"."""
    low, speech = search.low, search.speech
    led = i > 0 and (low[i - 1] in speech.infinitive or low[i - 1] in speech.auxiliaries)
    if not led or low[i - 1] in speech.passive or i + 1 == len(low):
        return False
    free = low[i + 1] in speech.that or search.phrases.is_determiner(i + 1)
    return (
        free
        or search.kind[i + 1] in (PUNCTUATION, QUOTATION)
        or search.phrases.is_preposition(i + 1)
    )


def _is_person_behind(search: Search, i: int) -> bool:
    """Return whether an article before a person can be no pronoun: "a raillé le | juge"."""
    if not search.phrases.is_noun(i):
        return False
    before, speech = search.low[max(0, i - 2)], search.speech
    acts = before in speech.past_participles or before in search.phrases.classes.verbs
    return i == 1 or acts or search.phrases.is_preposition(i - 2)


def _is_owned(search: Search, i: int) -> bool:
    """Return whether a bare form behind an owner is a noun: "Today's long | read"."""
    low, speech = search.low, search.speech
    owned = i > 1 and speech.order_tells and low[i - 2].endswith("'s")
    owned = owned and low[i - 2] not in speech.pronouns and search.kind[i - 1] == WORD
    return owned and low[i - 1] not in speech.auxiliaries and f"{low[i]}s" in speech.verbs


def _is_qualified(search: Search, i: int) -> bool:
    """Return whether but an adjective stands before a form in "-s": "much higher | rates |"."""
    low, speech, k = search.low, search.speech, i - 1
    like = low[k].endswith(speech.qualifying or ("\0",)) and low[i].endswith("s")
    if not like or search.kind[k] != WORD or search.phrases.is_noun(k):
        return False
    known = is_person_noun(low[k], speech) or low[k] in speech.bodies or low[k] in speech.adverbs
    before = low[k - 1] if k else ""
    led = not k or before.endswith(("'s", "s'", "ly")) or search.phrases.is_adverb(k - 1)
    return not known and led


def _is_attribute(search: Search, i: int) -> bool:
    """Return whether a past form describes what somebody has: "X's | proposed | tax cut"."""
    low, speech, behind = search.low, search.speech, i + 1
    if not low[i].endswith(speech.past_endings or ("\0",)) or behind >= len(low):
        return False
    noun = search.kind[behind] == WORD and not search.phrases.is_function_word(behind)
    return search.kind[behind] == QUOTATION or (noun and low[behind] not in speech.adverbs)


def _is_in_plural(search: Search, i: int) -> bool:
    """Return whether a form is a noun's plural, as what stands on both its sides tells.

    No object follows what always takes one ("the Paris | attacks |, ", "fresh | claims | of
    fraud"), or the adjective between it and a number is in the singular ("many Asian | states").
    """
    low, kind, speech = search.low, search.kind, search.speech
    if i > 1 and low[i - 2] in speech.indefinite and _counts(search, low[i - 2]):
        plural = low[i - 1].endswith("s") or search.phrases.is_noun(i - 1)
        return kind[i - 1] in (WORD, NAME) and not plural
    behind = low[i + 1 : i + 2]
    if low[i] not in speech.taking_object or not behind:
        return False
    k = i - 1
    while k > 0 and low[k] in speech.adverbs:
        k -= 1  # "she | also | states"
    if low[k] in speech.pronouns:
        return False
    if behind[0] in speech.complement:
        return True
    if search.phrases.names_outlet(k) or search.phrases.is_noun(k):
        return False
    if kind[k] == NAME and not _is_led(search, k):
        return False
    ends = kind[i + 1] == PUNCTUATION or behind[0] in speech.also
    hangs = behind[0] in speech.linking and behind[0] not in speech.infinitive
    return ends or hangs or behind[0] in speech.prepositions


def _is_led(search: Search, k: int) -> bool:
    """Return whether an article or a preposition leads up to a name: "the Paris | attacks"."""
    while k > 0 and search.kind[k] == NAME:
        k -= 1
    return search.phrases.is_determiner(k) or search.phrases.is_preposition(k)


def _is_headed(search: Search, i: int) -> bool:
    """Return whether a sentence opens with an adjective and a noun: "Gros titre du Monde"."""
    of = i + 1 < len(search.low) and search.low[i + 1] in search.speech.genitive
    return of and not search.phrases.names_outlet(0)


def _tells_of_cited(search: Search, i: int) -> bool:
    """Return whether a noun but tells how the one cited is: "cite une élue, | philosophe | :"."""
    last = search.cues[-_LAST:] if search.low[i] in search.speech.people else []
    whom = ((cue.end, cue.phrase) for cue in last if cue.phrase is not None)
    return any(phrase.end == i - 1 and phrase.start >= end for end, phrase in whom)


def _is_subject(search: Search, i: int) -> bool:
    """Return whether an auxiliary right behind makes a noun: "downstream states | had".

    Not so behind a "what" or "who": "what she says is".
    """
    speech = search.speech
    if not speech.order_tells or not search.low[i].endswith("s"):
        return False
    has = i + 1 < len(search.low) and search.low[i + 1] in speech.auxiliaries
    has = has and search.low[i] not in speech.saying and search.low[i - 1] not in speech.pronouns
    return has and (speech.relatives | speech.that).isdisjoint(search.low[max(0, i - 3) : i])


def _opens_clause(search: Search, k: int) -> bool:
    """Return whether "that" follows, an adverb passed over."""
    k += k < len(search.low) and search.phrases.is_adverb(k)
    return k < len(search.low) and search.low[k] in search.speech.that


def _counts(search: Search, low: str) -> bool:
    """Return whether a word of number may be who speaks: "some", "many", "two"."""
    speech = search.speech
    return speech.order_tells and low in speech.indefinite and len(low) > _ARTICLE


def _describes(search: Search, i: int) -> bool:
    """Return whether words like "Trump's over-the-top" lead up to a noun."""
    for k in range(i - 1, max(-1, i - 4), -1):
        if search.kind[k] not in (WORD, NAME) or search.phrases.is_noun(k):
            return False
        if search.speech.subject_behind and search.low[k] in search.speech.that:
            return False  # "voilà ce que | titre Libération"
        if search.speech.order_tells and search.low[k] in search.speech.pronouns:
            return False  # "In the end he | calls on them"
        if search.phrases.is_determiner(k) or search.low[k].endswith("'s"):
            return not _ends_papers_name(search, k, i)
        if search.kind[k] == NAME:
            return False
    return False


def _ends_papers_name(search: Search, k: int, i: int) -> bool:
    """Return whether the noun before "titre" tells which paper: "Le quotidien | de la gare |"."""
    low, speech = search.low, search.speech
    if low[i] not in speech.titling or not speech.adjectives_behind:
        return False
    hangs = low[k] in speech.genitive or (k > 0 and low[k - 1] in speech.genitive)
    return hangs and not speech.media.keys().isdisjoint(low[:k])


def is_ordinal(search: Search, i: int) -> bool:
    """Return whether "segundo" counts, behind an article or "in": "no | segundo | semestre"."""
    before = search.low[i - 1] if i > 0 and search.speech.adjectives_behind else ""
    return any(before in words for words in (search.speech.definite, search.speech.linking))


def is_side(search: Search, i: int) -> bool:
    """Return whether somebody takes a side: "X se range | du côté des grévistes"."""
    turned = not search.speech.reflexive.isdisjoint(search.low[max(0, i - 3) : max(0, i - 1)])
    return turned and match_at(search.low, i, search.speech.homes) > 0
