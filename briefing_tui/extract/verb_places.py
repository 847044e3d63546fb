"""Tell a verb by its place in a sentence: behind a quotation, behind an auxiliary."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.adverbials import past_citing, past_day
from briefing_tui.extract.behind_verbs import past_asides
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.pages import is_headline_of
from briefing_tui.extract.phrasebook import match_at, match_before
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_lookalikes import is_led_to, is_noun_here
from briefing_tui.extract.verb_senses import leads_as, says_nothing
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_ONESELF: Final = 5
"""Tokens from a verb to "sich" behind its subject: "zeigt X Y | sich"."""
_ONESELF_WORD: Final = "sich"
_FULL_NAME: Final = 2
_BRACKET: Final = 12
"""Tokens of a translation in brackets, at most."""
SPOKEN_ON: Final = frozenset({"”,", "”?", "”!", "”…", "”—"})
"""How a quotation ends that its sentence goes on behind."""


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
    known = known or (low in speech.styling and leads_as(search, i))
    known = known or (low in speech.plain and is_led_to(search, i))
    known = known or (low in speech.seeming and _is_of_oneself(search, i))
    if not known or (search.kind[i] == NAME and i > 0 and not _opens(search, i)):
        return False
    if i == 0:  # "| Réplique | de la maire : "
        of = low in speech.nouns and speech.adjectives_behind
        return not (of and not speech.genitive.isdisjoint(search.low[1:2]))
    return not (is_noun_here(search, i) or says_nothing(search, i))


def _opens(search: Search, i: int) -> bool:
    """Return whether a verb may have a capital here; a noun may not: "– altes – | Versprechen"."""
    if search.speech.nouns_capitalised and search.low[i] in search.speech.nouns:
        return False
    return search.low[i - 1] in ":-—–(" or search.kind[i - 1] == QUOTATION


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
    behind = past_asides(search, past_reflexive(search, i + 1))
    spoken = _spoken_on(search, first) or (apart and search.kind[first - 1] == QUOTATION)
    if not spoken and (first or not is_headline_of(search, behind)):
        return False
    if search.phrases.is_function_word(i):
        return _is_convinced(search, i)
    if behind >= len(search.low) or search.kind[behind] == NAME:
        return behind < len(search.low)
    phrase = search.phrases.starting_at(behind)
    if phrase is None or search.low[i] in search.speech.bearing:
        headed = phrase is not None and search.low[phrase.end - 1] in search.speech.columns
        return headed and search.speech.verb_second  # "„…“ heißt | der Leitartikel"
    if search.low[phrase.end - 1] in search.speech.latter:
        return search.speech.order_tells  # "slips | the latter"
    return not phrase.pronoun and search.phrases.may_speak(phrase)


def teller_behind(search: Search, i: int) -> Phrase | None:
    """Return who speaks behind words and any form at all: "“Seoul blinks” title | the Post."."""
    low, kind, phrases, speech = search.low, search.kind, search.phrases, search.speech
    words = i - 1 - (i > 0 and low[i - 1] == ",")
    if words < 0 or kind[words] != QUOTATION or kind[i] != WORD or not speech.order_tells:
        return None
    if low[i].endswith(speech.verb_endings) and not low[i].endswith(speech.past_endings):
        return None  # "“…” | filing papers, he said"
    is_so = low[i] in speech.passive and kind[i + 1 : i + 2] == [WORD]  # "is ironic"
    is_so = is_so and not phrases.is_determiner(i + 1)
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
    glued = glued or low[words] in SPOKEN_ON
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
    near = search.speech.verb_second and k < len(search.low)
    if not near or search.low[k] not in search.speech.reflexives:
        return k
    own = search.phrases.starting_at(k) if search.phrases.is_determiner(k) else None
    return k if own is not None and own.end > k + 1 else k + 1  # "schließt | das Blatt"


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
    first: set[int] = set()
    for q in quotations:
        if low[q] in SPOKEN_ON:
            first.add(q + 1)
        if low[q + 1 : q + 2] == [","]:
            first.add(q + 2)
    if not first:
        return first  # mostly
    first |= {search.past_teller(k) for k in first if k < len(low)}
    return {i for i in first if search.kind[i : i + 1] == [WORD]}


def _leads_on(search: Search, k: int) -> bool:
    so = search.speech.verb_second and search.low[k] in search.speech.so
    return search.low[k] == "," or search.low[k] in DASHES or so or _leads_verb(search, k)


def _spoken_on(search: Search, k: int) -> bool:
    """Return whether a token ends a quotation that its sentence goes on behind."""
    if search.low[k] in SPOKEN_ON:
        return True
    if search.kind[k] == QUOTATION and search.sentence.end[k] == search.sentence.start[k + 1]:
        return True  # "”| launched the mayor"
    return search.low[k] == "," and k > 0 and search.kind[k - 1] == QUOTATION


def is_unknown_verb(search: Search, i: int) -> bool:
    """Return whether a word is a verb by its ending and its place: "…,” he riffed"."""
    present = search.speech.inverted_endings if search.speech.order_tells and i > 1 else ()
    aside = bool(present) and search.may_be_teller(i - 1)
    endings = present if aside else search.speech.past_endings
    many = search.low[i] in search.speech.plain and search.low[i - 1].endswith("s")
    if search.kind[i] != WORD or not (many or search.low[i].endswith(endings or ("\0",))):
        return False
    if i < 2 or search.phrases.is_adverb(i) or (search.phrases.is_noun(i) and not many):
        return False  # but "…,” the Danes | state"
    phrase = search.phrases.ending_at(i - 1)
    if phrase is None or phrase.start == 0 or phrase.antecedent is not None:
        return False
    before = phrase.start - 1
    if search.low[before] == ",":
        return before > 0 and search.kind[before - 1] == QUOTATION
    return search.kind[before] == QUOTATION and search.low[before] in SPOKEN_ON


def _has_auxiliary_before(search: Search, i: int) -> bool:
    """Return whether a past participle makes a tense: "a-t-il déclaré", "n'a pas dit"."""
    k = i - 1
    while k >= 0 and search.low[k] not in search.speech.auxiliaries:
        apart = k > 0 and search.low[k] == ","  # "a, | de son côté, | dénoncé"
        aside = match_before(search.low, k - apart, search.speech.asides)
        floats = search.low[k] in search.speech.pronouns or search.phrases.is_adverb(k)
        if not aside and not floats:
            return apart and _is_parted_by_adverbial(search, k)
        k -= aside + 2 * apart if aside else 1
    return k >= 0


def _is_parted_by_adverbial(search: Search, comma: int) -> bool:
    """Return whether commas set words off behind an auxiliary: "a, selon Le Monde, | dénoncé"."""
    low, k = search.low, comma - 1
    while k > max(1, comma - _BRACKET) and search.kind[k] in (WORD, NAME):
        k -= 1
    if low[k] != ",":
        return False
    k -= 1 + (low[k - 1] in search.speech.adverbs)
    return low[k] in search.speech.auxiliaries and low[k] not in search.speech.passive


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
    return k >= 0 and search.kind[k] == QUOTATION and not (k == i - 1 and _is_noun(search, k))


def _is_noun(search: Search, q: int) -> bool:
    """Return whether words in marks are what a verb behind tells of: "the “boom” reflects X"."""
    led = q > 0 and search.low[q - 1] in search.speech.definite and search.speech.order_tells
    return led and not search.low[q] and search.low[q + 1] not in search.speech.saying


def _aside_before(search: Search, k: int) -> int:
    """Return how many tokens that end at one may stand between a quotation and its verb."""
    low = search.low[k]
    if low == "," or low in DASHES or low in search.speech.adverbs or _leads_verb(search, k):
        return 1
    if (
        low == ")"
        and "(" in search.low[max(0, k - _BRACKET) : k]
        and search.speech.adjectives_behind
    ):
        return 1 + search.low[k - 1 :: -1].index("(") + 1  # "« Ohne uns » (sans nous), titre X"
    return match_before(search.low, k, search.speech.asides)


def group_start(search: Search, i: int) -> int:
    """Return the first token of the verb that ends at `i`."""
    if not (search.speech.preverbs or search.speech.clitics):
        return i
    while i > 1 and _leads_verb(search, i - 1):
        i -= 1
    inserted = i > 2 and search.low[i] not in search.speech.preverbs and _leads_verb(search, i - 2)
    if inserted and search.phrases.is_adverb(i - 1):
        return group_start(search, i - 2)
    return i


def held_before(search: Search, i: int) -> Phrase | None:
    """Return the pronoun that another verb before one holds: "« … », a-t-il fini par | dire"."""
    k = group_start(search, i) - 1 if search.speech.enclitics else 0
    held = 0 < k < i - 1 and search.low[k] in search.speech.pronouns
    return Phrase(k, k + 1, pronoun=True) if held and after_quotation(search, k - 1) else None


def medium_told(search: Search, i: int) -> Phrase | None:
    """Return the medium that a participle says was told something: "the Post | was told by X"."""
    if search.low[i] not in search.speech.telling:
        return None
    subject = search.phrases.ending_at(group_start(search, i) - 1)
    return subject if subject is not None and search.is_medium(subject) else None


def _leads_verb(search: Search, k: int) -> bool:
    """Return whether a token belongs to a verb that follows: "a", "s'est", "lui a"."""
    return search.low[k] in search.speech.preverbs or search.phrases.is_clitic(k)


def closes_sentence(search: Search, i: int, beyond: int) -> bool:
    """Return whether a verb and its subject end the sentence: "…, reports the BBC."."""
    before = group_start(search, i) - 1
    asked = search.low[before] in "?!" and search.low[i] in search.speech.verbs
    if (search.low[before] != "," and not asked) or search.low[i] in search.speech.participles:
        return False
    first = past_asides(search, beyond)  # "replies in substance | the columnist X"
    told = search.low[first : first + 2]
    if told and told[0] in search.speech.addressee:
        to = find_addressee(search, first) if search.speech.adjectives_behind else None
        pronoun = told[-1] in search.speech.pronouns  # "tells it | X", "confie au Soir | X"
        first = to.end if to is not None else first + 2 * pronoun
    phrase = search.phrases.starting_at(first) if first < len(search.low) else None
    if phrase is None or not search.phrases.may_speak(phrase):
        return False
    if search.speech.order_tells and search.phrases.is_preposition(first):
        return False  # "the commander, X, said on its airwaves"
    sure = search.speech.subject_behind and search.phrases.names_outlet(beyond)
    sure = sure or search.low[i] in search.speech.saying
    if not sure and _is_told_of(search, before):
        return False
    end = past_citing(search, phrase.end)
    behind = past_day(search, end)
    if behind + 1 < len(search.low) and _leads_to_venue(search, behind):
        medium = search.phrases.behind(behind + 1)  # "What nonsense, said X in the Post."
        hosted = medium is not None and (
            search.phrases.names_outlet(medium.start)
            or search.low[medium.end - 1] in search.speech.columns | search.speech.pieces
            or _are_named(search, phrase, medium)
            or (not search.speech.verb_second and search.is_medium(medium))  # "dit-il au quotidien"
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
    if low in speech.addressee and speech.subject_behind:
        return True  # "confie le maire | au Figaro |, "
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
