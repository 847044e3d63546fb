"""Tell a verb by its place in a sentence: behind a quotation, behind an auxiliary, no noun."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.behind_verbs import past_asides
from briefing_tui.extract.chains import cut_medium
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_subjects import hangs_by
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_ONESELF: Final = 5
"""Tokens from a verb to "sich" behind its subject: "zeigt X Y | sich"."""
_ONESELF_WORD: Final = "sich"
_ARTICLE: Final = 2
"""Letters of the longest article without number."""
_HANGING: Final = 7
"""Tokens of "attacks on X have"."""
_FULL_NAME: Final = 2
_LONGEST_ASIDE: Final = 4
"""Words of the longest phrase such as "for his part"."""
_SPOKEN_ON: Final = frozenset({"”,", "”?", "”!", "”…", "”—"})
"""How a quotation ends that its sentence goes on behind."""


@cache
def _last_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in phrases)


def is_verb(search: Search, i: int) -> bool:
    """Return whether a word says somebody speaks, and is a verb where it stands."""
    low, speech = search.low[i], search.speech
    if low in speech.reportive:
        return False  # "Es drohe “…”": somebody else says that it does
    known = low in search.phrases.classes.verbs
    known = known or (search.clauses is not None and low in speech.citing)
    if low in speech.separable and search.clauses is not None and search.kind[i] == WORD:
        known = known or search.clauses.particle_of(i) is not None
    if not known and low in speech.past_participles:
        known = _has_auxiliary_before(search, i)
    known = known or (low in speech.seeming and _is_of_oneself(search, i))
    if not known or (search.kind[i] == NAME and i > 0 and not _opens(search, i)):
        return False
    return i == 0 or not _is_noun_here(search, i)


def _opens(search: Search, i: int) -> bool:
    return search.low[i - 1] in ":-—–(" or search.kind[i - 1] == QUOTATION


def _is_noun_here(search: Search, i: int) -> bool:
    """Return whether a word that may be a verb stands where only a noun can."""
    before, speech = search.low[i - 1], search.speech
    if before in speech.infinitive:
        return False
    if speech.nouns_capitalised:
        return (
            search.phrases.is_determiner(i - 1)
            and search.kind[min(i + 1, len(search.low) - 1)] == NAME
        )
    if search.kind[i - 1] == NUMBER and search.low[i].endswith("s"):
        return True
    if _is_subject(search, i) or _is_owned(search, i):
        return True
    if i > 1 and before in speech.before_nouns and search.phrases.is_determiner(i - 2):
        return True  # "une petite | pointe"
    if i == 1 and speech.subject_behind and search.low[i] in speech.nouns:
        led = search.phrases.is_determiner(0) or before in speech.adverbs
        led = led or before in speech.possessive  # "Son titre : "
        return led or _is_headed(search, i)  # "Même analyse au Figaro"
    owned = before.endswith(("'s", "s'")) and before not in speech.pronouns
    if owned and search.low[i].endswith("s"):
        return speech.order_tells
    if _counts(search, before) and search.low[i] not in speech.nouns:
        return search.low[i].endswith("s")
    if before in speech.definite or before in speech.indefinite:
        clitic = before in speech.clitics and search.low[i] not in speech.nouns
        clitic = clitic and not _is_person_behind(search, i)
        return before not in speech.pronouns and not clitic
    if before in speech.possessive and before not in speech.pronouns:
        return not hangs_by(search.phrases, i - 1)  # "close to her | tells"
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


def _is_headed(search: Search, i: int) -> bool:
    """Return whether a sentence opens with an adjective and a noun: "Gros titre du Monde"."""
    of = i + 1 < len(search.low) and search.low[i + 1] in search.speech.genitive
    return of and not search.phrases.names_outlet(0)


def _is_subject(search: Search, i: int) -> bool:
    """Return whether an auxiliary right behind makes a noun: "downstream states | had".

    Not so behind a "what" or "who": "what she says is".
    """
    speech = search.speech
    if not speech.order_tells or not search.low[i].endswith("s"):
        return False
    has = i + 1 < len(search.low) and search.low[i + 1] in speech.auxiliaries
    return has and (speech.relatives | speech.that).isdisjoint(search.low[max(0, i - 3) : i])


def lacks_subject(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether what looks like a verb is a noun, as the words before it tell.

    An adjective leads up to it ("from neighbouring | states", "his recent | attacks on Trump
    have"), or no verb of its form goes with them ("a more sympathetic | tweet").
    """
    low, speech, last = search.low, search.speech, phrase.end - 1
    unknown = search.kind[last] == WORD and not search.phrases.is_noun(last)
    if not speech.order_tells or phrase.pronoun or last != i - 1 or not unknown:
        return False
    if f"{low[i]}s" in search.phrases.classes.verbs:
        plural = low[last].endswith("s") or low[last] in speech.indefinite
        return not plural and low[i] not in speech.bearing
    if not low[i].endswith("s"):
        return False
    return low[last].endswith(speech.verb_endings) or _heads_clause(search, i)


def names_thing(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether a verb hangs on a thing with its name behind: "a memo | titled “…”"."""
    speech, behind = search.speech, i + 1
    if not speech.order_tells or search.low[i] not in speech.entitling or phrase.pronoun:
        return False
    behind += search.low[behind : behind + 1] == [","]
    if search.kind[behind : behind + 1] != [QUOTATION]:
        return False
    head = search.phrases.head_of(phrase)
    return search.low[head.end - 1] in speech.documents or not search.phrases.may_speak(head)


def _heads_clause(search: Search, i: int) -> bool:
    """Return whether a noun with what hangs on it has a verb behind: "attacks on X | have"."""
    low, speech = search.low, search.speech
    if low[i + 1 : i + 2] == [","]:
        return not speech.relatives.isdisjoint(low[i + 2 : i + 3])
    near = low[i + 1 : i + _HANGING]
    if not near or near[0] not in search.phrases.classes.prepositions:
        return False
    verb = next((k for k, word in enumerate(near) if word in speech.auxiliaries), None)
    return verb is not None and search.phrases.classes.barriers.isdisjoint(near[1:verb])


def _opens_clause(search: Search, k: int) -> bool:
    """Return whether "that" follows, an adverb passed over."""
    k += k < len(search.low) and search.phrases.is_adverb(k)
    return k < len(search.low) and search.low[k] in search.speech.that


def _counts(search: Search, low: str) -> bool:
    """Return whether a word of number may be who speaks: "some", "many", "two"."""
    speech = search.speech
    return speech.order_tells and low in speech.indefinite and len(low) > _ARTICLE


def opens_behind_quotation(search: Search, i: int) -> bool:
    """Return whether a word is a verb by its ending between words and a name: "…,” mused X"."""
    endings = search.speech.inverted_endings
    if search.low[i - 1] in search.speech.preverbs:
        endings += search.speech.participle_endings  # "…”, a | compté X"
    if i == 0 or i + 1 >= len(search.low) or search.kind[i] != WORD:
        return False
    if not endings or not search.low[i].endswith(endings):
        return False
    first = group_start(search, i) - 1
    first -= search.speech.verb_second and search.low[first] in search.speech.so
    apart = search.speech.verb_second and search.low[first] in DASHES
    if not (_spoken_on(search, first) or (apart and search.kind[first - 1] == QUOTATION)):
        return False
    if search.phrases.is_function_word(i):
        return _is_convinced(search, i)
    behind = past_asides(search, past_reflexive(search, i + 1))
    if behind >= len(search.low) or search.kind[behind] == NAME:
        return behind < len(search.low)
    phrase = search.phrases.starting_at(behind)
    if phrase is None or phrase.pronoun or search.low[i] in search.speech.bearing:
        return False
    return search.phrases.may_speak(phrase)


def teller_behind(search: Search, i: int) -> Phrase | None:
    """Return who speaks behind words and any form at all: "“Seoul blinks” title | the Post."."""
    low, kind, phrases, speech = search.low, search.kind, search.phrases, search.speech
    words = i - 1 - (i > 0 and low[i - 1] == ",")
    if words < 0 or kind[words] != QUOTATION or kind[i] != WORD or not speech.order_tells:
        return None
    is_so = low[i] in speech.passive and kind[i + 1 : i + 2] == [WORD]  # "is ironic"
    k = i + 1 + is_so
    k += match_at(low, k, speech.asides) if k < len(low) else 0
    while k < len(low) and kind[k] == WORD and low[k].endswith(speech.adverb_endings):
        k += 1  # "title soberly | the site"
    if k >= len(low) or low[i] in speech.people or (phrases.is_function_word(i) and not is_so):
        return None
    who = phrases.starting_at(k)
    if who is None and low[k] in speech.venues and k + 1 < len(low) and phrases.names_outlet(k + 1):
        medium = cut_medium(phrases, Phrase(k + 1, _run_end(search, k + 2)))
        who = phrases.starting_at(medium.end) if medium.end < len(low) else None  # "in X | Y"
    if who is None or who.pronoun:
        return None
    venue = who.end + 1 < len(low) and low[who.end] in speech.venues | speech.addressee
    venue = venue and phrases.names_outlet(who.end + 1)  # "Jane Roe | in the Post"
    venue = venue or (who.end < len(low) and match_at(low, who.end, speech.cited) > 0)
    if not venue and who.end < len(low) and kind[who.end] != PUNCTUATION:
        return None
    full = kind[who.start : who.end][-_FULL_NAME:] == [NAME, NAME]
    glued = search.sentence.end[i - 1] == search.sentence.start[i] or low[i - 1] == ","
    return who if search.is_medium(who) or (full and glued) else None


def _run_end(search: Search, k: int) -> int:
    """Return the token behind a run of names."""
    while k < len(search.low) and search.kind[k] == NAME:
        k += 1
    return k


def _is_convinced(search: Search, i: int) -> bool:
    """Return whether a form of "to be" says what somebody thinks: "…“, ist X überzeugt"."""
    low, speech = search.low, search.speech
    if speech.convictions.isdisjoint(low[i + 1 :]) or low[i] not in speech.auxiliaries:
        return False
    who = search.phrases.starting_at(past_reflexive(search, i + 1))
    if who is None or not search.phrases.may_speak(who):
        return False
    end = who.end
    while end < len(low) - 1 and (end < who.end + 1 or search.phrases.is_determiner(end)):
        if low[end] in speech.convictions:
            break
        end += 1
    return low[min(end, len(low) - 1)] in speech.convictions


def past_reflexive(search: Search, k: int) -> int:
    """Return the token behind "sich" in "…“, zeigte sich X zufrieden"."""
    return k + (search.speech.verb_second and search.low[k] in search.speech.reflexives)


def behind_quotations(search: Search) -> set[int]:
    """Return the first word behind each quotation and its comma, auxiliaries passed over."""
    found = set()
    for q in search.sentence.stretch:
        k = q + 1
        while k < len(search.low) and _leads_on(search, k):
            k += 1
        found.add(k)
    return found


def telling_on(search: Search) -> set[int]:
    """Return the words where a verb follows a quotation: "…,” rules", "…,” she riffs"."""
    low, quotations = search.low, search.sentence.stretch
    first = {q + 1 for q in quotations if low[q] in _SPOKEN_ON}
    first |= {q + 2 for q in quotations if low[q + 1 : q + 2] == [","]}
    first |= {k + 1 for k in first if k < len(low) and low[k] in search.speech.pronouns}
    return {i for i in first if search.kind[i : i + 1] == [WORD]}


def _leads_on(search: Search, k: int) -> bool:
    so = search.speech.verb_second and search.low[k] in search.speech.so
    return search.low[k] == "," or search.low[k] in DASHES or so or _leads_verb(search, k)


def _spoken_on(search: Search, k: int) -> bool:
    """Return whether a token ends a quotation that its sentence goes on behind."""
    if search.low[k] in _SPOKEN_ON:
        return True
    return search.low[k] == "," and k > 0 and search.kind[k - 1] == QUOTATION


def is_unknown_verb(search: Search, i: int) -> bool:
    """Return whether a word is a verb by its ending and its place: "…,” he riffed"."""
    present = search.speech.inverted_endings if search.speech.order_tells and i > 1 else ()
    aside = bool(present) and search.low[i - 1] in search.speech.pronouns
    endings = present if aside else search.speech.past_endings
    if search.kind[i] != WORD or not search.low[i].endswith(endings or ("\0",)):
        return False
    if i < 2 or search.phrases.is_adverb(i) or search.phrases.is_noun(i):
        return False
    phrase = search.phrases.ending_at(i - 1)
    if phrase is None or phrase.start == 0 or phrase.antecedent is not None:
        return False
    before = phrase.start - 1
    if search.low[before] == ",":
        return before > 0 and search.kind[before - 1] == QUOTATION
    return search.kind[before] == QUOTATION and search.low[before] in _SPOKEN_ON


def _describes(search: Search, i: int) -> bool:
    """Return whether words like "Trump's over-the-top" lead up to a noun."""
    for k in range(i - 1, max(-1, i - 4), -1):
        if search.kind[k] not in (WORD, NAME) or search.phrases.is_noun(k):
            return False
        if search.speech.subject_behind and search.low[k] in search.speech.that:
            return False  # "voilà ce que | titre Libération"
        if search.phrases.is_determiner(k) or search.low[k].endswith("'s"):
            return True
        if search.kind[k] == NAME:
            return False
    return False


def _has_auxiliary_before(search: Search, i: int) -> bool:
    """Return whether a past participle makes a tense: "a-t-il déclaré", "n'a pas dit"."""
    k = i - 1
    while k >= 0 and search.low[k] not in search.speech.auxiliaries:
        if search.low[k] not in search.speech.pronouns and not search.phrases.is_adverb(k):
            return False
        k -= 1
    return k >= 0


def has_auxiliary(search: Search, i: int) -> bool:
    """Return whether an auxiliary stands right before a participle: "is | saying"."""
    return i > 0 and (
        search.low[i - 1] in search.speech.auxiliaries
        or (
            i > 1 and search.phrases.is_adverb(i - 1) and search.low[i - 2] in search.speech.passive
        )
        or search.low[i - 1].endswith(("'s", "'re", "'m"))
    )


def _is_told_of(search: Search, comma: int) -> bool:
    """Return whether a comma ends what is told of a subject: "X, the mayor of Y, | rejects"."""
    if "," not in search.low[:comma] or QUOTATION in search.kind[:comma]:
        return False
    subject = search.phrases.ending_at(comma)
    if subject is None or subject.pronoun or not search.phrases.may_speak(subject):
        return False
    opens = comma - 1 - search.low[comma - 1 :: -1].index(",")
    return subject.end == opens or (subject.start, subject.end) == (opens + 1, comma)


def is_passive(search: Search, i: int) -> bool:
    """Return whether a verb is told in the passive: "was | praised"."""
    speech, low = search.speech, search.low
    if not speech.passive or low[i] in speech.participles:
        return False
    k = i - 1
    while k >= 0 and search.kind[k] == WORD and low[k] not in speech.passive:
        if not search.phrases.is_adverb(k):
            return False
        k -= 1
    if k < 0 or low[k] not in speech.passive or search.kind[k] == PUNCTUATION:
        return False
    return k == 0 or low[k - 1] not in speech.reflexive


def after_quotation(search: Search, i: int) -> bool:
    """Return whether a verb follows a quotation, asides between them passed over."""
    k = i - 1
    while k >= 0 and (step := _aside_before(search, k)):
        k -= step
    return k >= 0 and search.kind[k] == QUOTATION


def _aside_before(search: Search, k: int) -> int:
    """Return how many tokens that end at one may stand between a quotation and its verb."""
    low, speech = search.low[k], search.speech
    if low == "," or low in DASHES or low in speech.adverbs or _leads_verb(search, k):
        return 1
    if low not in _last_words(speech.asides):
        return 0
    lengths = range(2, min(_LONGEST_ASIDE, k + 1) + 1)
    return next((n for n in lengths if match_at(search.low, k + 1 - n, speech.asides) == n), 0)


def group_start(search: Search, i: int) -> int:
    """Return the first token of the verb that ends at `i`."""
    while i > 1 and _leads_verb(search, i - 1):
        i -= 1
    inserted = i > 2 and search.low[i] not in search.speech.preverbs and _leads_verb(search, i - 2)
    if inserted and search.phrases.is_adverb(i - 1):
        return group_start(search, i - 2)
    return i


def _leads_verb(search: Search, k: int) -> bool:
    """Return whether a token belongs to a verb that follows: "a", "s'est", "lui a"."""
    return search.low[k] in search.speech.preverbs or search.phrases.is_clitic(k)


def closes_sentence(search: Search, i: int) -> bool:
    """Return whether a verb and its subject end the sentence: "…, reports the BBC."."""
    before = group_start(search, i) - 1
    asked = search.low[before] in "?!" and search.low[i] in search.speech.verbs
    if (search.low[before] != "," and not asked) or search.low[i] in search.speech.participles:
        return False
    phrase = search.phrases.starting_at(i + 1)
    if phrase is None or (search.speech.subject_behind and not search.phrases.may_speak(phrase)):
        return False
    if search.speech.order_tells and search.phrases.is_preposition(i + 1):
        return False  # "the commander, X, said on its airwaves"
    sure = search.speech.subject_behind and search.phrases.names_outlet(i + 1)
    sure = sure or search.low[i] in search.speech.saying
    if not sure and _is_told_of(search, before):
        return False
    behind = end = phrase.end
    if behind + 1 < len(search.low) and _leads_to_venue(search, behind):
        medium = search.phrases.behind(behind + 1)  # "What nonsense, said X in the Post."
        hosted = medium is not None and (
            search.phrases.names_outlet(medium.start)
            or search.low[medium.end - 1] in search.speech.columns | search.speech.pieces
            or _are_named(search, phrase, medium)
        )
        behind = medium.end if hosted and medium is not None else behind
    if behind < len(search.low) and search.low[behind] == ":":  # "…, writes La Repubblica: “…”"
        first = phrase.start + search.phrases.is_determiner(phrase.start)
        named = first < end and {*search.kind[first:end]} == {NAME}
        named = named or search.speech.subject_behind
        named = named or any(map(search.phrases.is_noun, range(first, end)))  # "says columnist X"
        return named and search.low[i] not in search.speech.telling
    return behind >= len(search.low) or (
        search.kind[behind] == PUNCTUATION and search.low[behind] != "("
    )


def _leads_to_venue(search: Search, k: int) -> bool:
    """Return whether a preposition leads to where somebody speaks: "in a column", "at | CNN"."""
    low, speech = search.low[k], search.speech
    if low in speech.venues:
        return True
    links = speech.order_tells and low in speech.linking and low not in speech.addressee
    return links and search.phrases.names_outlet(k + 1)


def _are_named(search: Search, phrase: Phrase, medium: Phrase) -> bool:
    """Return whether a full name speaks in what has but a name: "said | Jane Roe in The X"."""
    if not search.speech.order_tells or phrase.end - phrase.start <= 1:
        return False
    first = medium.start + search.phrases.is_determiner(medium.start)
    kinds = (*search.kind[phrase.end - _FULL_NAME : phrase.end], *search.kind[first : medium.end])
    return first < medium.end and {*kinds} == {NAME}


def _is_of_oneself(search: Search, i: int) -> bool:
    """Return whether "sich" stands beside a verb of a sentence that quotes."""
    near = (*search.low[max(0, i - 1) : i], *search.low[i + 1 : i + _ONESELF])
    return bool(search.sentence.stretch) and _ONESELF_WORD in near
