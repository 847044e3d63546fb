"""Read whose view or whose words it is without a verb of saying: "according to X", "for X,"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.behind_verbs import past_asides
from briefing_tui.extract.hearsay import paper_at
from briefing_tui.extract.held_views import holds_view, opens_as_view
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.relatives import antecedent_at
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_lookalikes import is_ordinal, is_side
from briefing_tui.extract.verb_places import has_auxiliary
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Cue, Search

_TOLD: Final = frozenset({"verb", "shared subject", "according to"})
_LINK: Final = 3
"""Words of "à lire aussi"."""
_FAR: Final = 8
"""Tokens between "steht" and the preposition before a medium, at most."""


def length_of_asking(search: Search, i: int, sorts: frozenset[str]) -> int:
    """Return how many words name a source in front: "according to", or "for" in "For X,"."""
    length = 0
    if "asking" in sorts:
        length = match_at(search.low, i, search.speech.asking) or _length_past_aside(search, i)
    done = search.speech.adjectives_behind and has_auxiliary(search, i)  # "qui a | signé | X"
    if length == 1 and (done or _is_rate(search, i + 1) or is_ordinal(search, i)):
        return 0
    if length > 1 and (is_side(search, i) or links_on(search.phrases, i)):
        return 0
    viewed = not length and "viewing" in sorts and search.phrases.may_begin_view(i)
    return _length_of_view(search, i) if viewed else length


def links_on(phrases: Phrases, i: int) -> bool:
    """Return whether words but link to another text: "À lire | aussi", "À lire aussiProcès"."""
    three = " ".join(phrases.low[i : i + _LINK])
    links = (each for each in phrases.speech.interruptions if each.count(" ") == _LINK - 1)
    return any(three.startswith(each) for each in links)


def is_link(phrases: Phrases) -> bool:
    """Return whether a sentence but links to another text, and names no medium that has it."""
    links = match_at(phrases.low, 0, phrases.speech.asking) and links_on(phrases, 0)
    named = range(len(phrases.low)) if links else ()
    return bool(named) and not any(map(phrases.names_outlet, named))


def _length_past_aside(search: Search, i: int) -> int:
    """Return how many words name a source, one of them an aside: "à la une | ce matin | du"."""
    low, speech = search.low, search.speech
    k = i + match_at(low, i, _parted(speech)) if speech.adjectives_behind else i
    behind = past_asides(search, k) if k > i else k
    led = k < behind < len(low) and low[behind] in speech.genitive
    return behind + 1 - i if led else 0


@cache
def _parted(speech: Speech) -> frozenset[str]:
    """Return the words that name a source without their "of", which others may part from them."""
    phrases = (phrase.rpartition(" ") for phrase in speech.asking)
    return frozenset(words for words, _, of in phrases if " " in words and of in speech.genitive)


def named_behind(search: Search, i: int, end: int) -> Phrase | None:
    """Return the phrase behind words that name a source, or who "whom" stands for there."""
    if end + 1 < len(search.low) and search.phrases.is_determiner(end) and i > 0:
        which = search.low[end + 1] in search.speech.relatives  # "per la | quale"
        end += which and search.low[end] not in search.speech.owners  # "volgens haar | dat"
    words, speech = search.low[i:end], search.speech
    owned = not (speech.owning.isdisjoint(words) and speech.relatives.isdisjoint(words))
    if owned and speech.order_tells and i > 1:  # "for | whom"
        before = antecedent_at(search.phrases, i - 1 - (search.low[i - 1] == ","))
        before = _words_of(search, before) or _named_last(search, i - 1)
        return Phrase(i, i + 1, pronoun=True, antecedent=before) if before is not None else None
    if end < len(search.low) and search.low[end] in search.speech.relatives and i > 0:
        last = i - 1 - (search.low[i - 1] == ",")
        last -= last > 0 and search.low[last] in search.phrases.classes.tied
        before = antecedent_at(search.phrases, last)  # "haalt | X | aan, volgens wie"
        if search.speech.order_tells and (before is None or not search.phrases.may_speak(before)):
            before = _named_last(search, i - 1)  # "lets X have her say, according to | whom"
        return Phrase(end, end + 1, pronoun=True, antecedent=before)
    if search.clauses is not None and i > 1 and search.low[i - 1] == ",":
        determined = end + 1 < len(search.low) and search.phrases.is_determiner(end + 1)
        if determined and search.low[end] in search.speech.definite:  # "X, laut | dem | das Gesetz"
            before = antecedent_at(search.phrases, i - 2)
            return Phrase(end, end + 1, pronoun=True, antecedent=before)
    if speech.verb_second and _is_she(search, end):
        return Phrase(end, end + 1, pronoun=True)
    return search.phrases.behind(end)


def _is_she(search: Search, k: int) -> bool:
    """Return whether a word is a pronoun that elsewhere tells whose: "volgens | haar | dat"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    if k + 1 >= len(low) or low[k] not in speech.owners or speech.nouns_capitalised:
        return False
    plain = search.kind[k + 1] not in (WORD, NAME) or phrases.is_function_word(k + 1)
    leads = speech.auxiliaries | speech.that | speech.subordinators
    return plain or low[k + 1] in leads or phrases.is_determiner(k + 1)


def _words_of(search: Search, phrase: Phrase | None) -> Phrase | None:
    """Return who has said what a phrase names: "the words of | the minister, in whose view"."""
    if phrase is None or not search.phrases.may_speak(phrase):
        return None
    for k in range(phrase.start + 1, phrase.end - 1):
        if search.low[k] in search.speech.complement and search.low[k - 1] in search.speech.weighed:
            return phrase._replace(start=k + 1)
    return phrase


def _named_last(search: Search, k: int) -> Phrase | None:
    """Return the last full name before a token that is no medium's."""
    for at in range(k, 0, -1):
        if search.kind[at] == search.kind[at - 1] == NAME:
            name = search.phrases.name_ending_at(at)
            return name if name and not search.phrases.names_outlet(name.start) else None
    return None


def venue_behind(search: Search, k: int) -> Phrase | None:
    """Return the medium that a preposition leads to: "“…”, steht | in der Welt"."""
    leads = filter(search.phrases.is_preposition, range(k, min(k + _FAR, len(search.low) - 1)))
    venues = (_venue_at(search, lead) for lead in leads)  # "steht groß | über der Titelseite"
    return next((venue for venue in venues if venue is not None), None)


def stands_so(search: Search, i: int) -> bool:
    """Return whether a verb tells where words stand that its sentence holds: ", so | steht es"."""
    so = search.clauses is not None and i > 1 and search.low[i - 1] in search.speech.so
    apart = so and (search.low[i - 2] == "," or search.low[i - 2] in DASHES)
    return apart and QUOTATION in search.kind[:i]


def _venue_at(search: Search, k: int) -> Phrase | None:
    """Return the medium, or that whose page it is, behind a preposition."""
    phrase, low, speech = search.phrases.behind(k + 1), search.low, search.speech
    if phrase is not None and not speech.columns.isdisjoint(low[k + 1 : phrase.end]):
        owners = range(phrase.start + 1, min(phrase.end + 1, len(low)))
        by = next((j for j in owners if low[j] in speech.genitive), None)
        owner = by or next((j for j in owners if low[j] in speech.genitives), None)
        if owner is None:
            return None
        return search.phrases.starting_at(owner + (low[owner] in speech.genitive))
    named = phrase is not None and (
        search.phrases.names_outlet(phrase.start) or search.phrases.names_outlet(k)
    )
    if phrase is not None and not named and search.clauses is not None:
        return paper_at(search, phrase)
    return phrase if named else None


def is_behind_words(search: Search, i: int) -> bool:
    """Return whether a quotation, or a comma or dash after other words, stands before a token."""
    if is_behind_quotation(search, i):
        return True
    parted = i > 0 and (search.low[i - 1] == "," or search.low[i - 1] in DASHES)
    if not search.speech.verb_second or not parted:
        return False
    phrase = search.phrases.starting_at(i + 1)
    return phrase is not None and search.phrases.may_speak(phrase)


def is_behind_quotation(search: Search, i: int) -> bool:
    """Return whether only marks stand between a quotation and a token."""
    before = i - 1
    while before >= 0 and search.kind[before] == PUNCTUATION and search.low[before] != ":":
        before -= 1
    return before >= 0 and search.kind[before] == QUOTATION


def _length_of_view(search: Search, i: int) -> int:
    """Return how many words set off a view between a boundary and a comma ("Pour X,")."""
    length = match_at(search.low, i, search.speech.viewing)
    known = (search.speech.asides, search.speech.within)
    if not length or any(match_at(search.low, i, phrases) for phrases in known):
        return 0  # "sur son site", "dans le même numéro"
    joined = _is_joined(search, i) and length < len(search.low) - i
    if joined and not _joins_outlet(search, i + length):
        return 0
    joined = joined or _opens_behind_also(search, i, length)
    if not _is_apart(search, i, length, joined=joined):
        return 0
    phrase = search.phrases.behind(i + length)
    if phrase is None or not search.phrases.may_speak(phrase):
        return 0
    if i > 0 and (search.kind[i - 1] == NUMBER or search.low[i - 1] == "%"):
        return 0  # "44 % | pour la presse"
    first = max(phrase.start, i + length)  # "no | Público", whose article is in the preposition
    if search.low[i] in search.speech.venues and not _is_venue(search, phrase, first):
        return 0
    if search.low[i] in search.speech.hailing and search.speech.adjectives_behind:
        head = search.phrases.head_of(phrase)  # no "à | la fin | de son texte"
        if (
            not search.phrases.may_speak(head)
            or search.low[head.end - 1] in search.speech.documents
        ):
            return 0  # "« favorables » | à la loi"
    to = search.low[i] in search.speech.addressee and search.speech.order_tells
    if to and not search.phrases.names_outlet(phrase.start):
        return 0  # "To Cork, then"
    inserted = i > 1 and search.low[i - 1] == "," and search.kind[i - 2] in (WORD, NAME)
    inserted = inserted and search.low[i] in search.speech.venues
    if inserted and not _is_fronted(search.phrases, search.cues, i):
        return 0  # "Ivo Brandt, dans Le Figaro, déplore"
    if search.speech.verb_second:
        opens = joined or i == 0 or search.low[i - 1] == ";"
        return length if opens and holds_view(search, phrase) else 0
    end = past_asides(search, phrase.end)
    ends = end >= len(search.low) or search.kind[end] in (PUNCTUATION, QUOTATION)
    joins = not ends and search.low[end] in search.speech.also and i > 0
    ends = ends or (joins and search.kind[end + 1 : end + 2] == [QUOTATION])
    related = phrase.antecedent is not None and search.low[i] not in search.speech.venues
    turns = i == 0 and (_turns_to(search, phrase) or _is_so_for(search, phrase))
    held = not turns and i == 0 and search.low[i] not in search.speech.venues
    turns = turns or (held and opens_as_view(search, phrase))
    related = related or turns or (i == 0 and phrase.pronoun)
    named = (i == 0 or joined) and search.phrases.names_outlet(first)
    return length if ends or related or named or search.is_in_medium(phrase.end) else 0


def _joins_outlet(search: Search, k: int) -> bool:
    """Return whether a medium stands behind a token: "Cod wars: for | Spain's | El País"."""
    owned = search.low[k].endswith("'s")
    return search.phrases.names_outlet(min(k + owned, len(search.low) - 1))


def _opens_behind_also(search: Search, i: int, length: int) -> bool:
    """Return whether a view opens a sentence but for a word: "Und | für die NZZ | bleibt"."""
    if i != 1 or not search.phrases.may_begin_view(i):
        return False
    return search.speech.verb_second or search.phrases.names_outlet(i + length)


def _is_apart(search: Search, i: int, length: int, *, joined: bool) -> bool:
    """Return whether the words of a view begin something of their own."""
    apart = i == 0 or joined or search.kind[i - 1] in (PUNCTUATION, QUOTATION)
    if not (apart or _leads_to_whom(search, i + length)) or _is_told_already(search, i):
        return False
    return i == 0 or joined or search.speech.subject_behind or search.speech.verb_second


def _leads_to_whom(search: Search, k: int) -> bool:
    """Return whether a pronoun behind a preposition stands for somebody: "para | quien es «»"."""
    phrases = search.phrases
    who = phrases.behind(k) if phrases.is_whom(k) or phrases.leads_to_whom(k) else None
    return who is not None and who.antecedent is not None and phrases.may_speak(who.antecedent)


def _is_fronted(phrases: Phrases, cues: list[Cue], i: int) -> bool:
    """Return whether but an adverbial stands before a view: "En revanche, | dans Le Monde, X"."""
    alone = phrases.speech.adjectives_behind and not cues
    return alone and phrases.first_subject(i - 1) is None


def _is_joined(search: Search, i: int) -> bool:
    """Return whether a view may begin behind another clause: ", and for X"."""
    if search.speech.verb_second and i > 1 and search.low[i - 1] == ",":
        return QUOTATION in search.kind[:i]  # "für X ist es “…”, für Y ein “…”"
    joined = i > 1 and search.low[i - 1] in search.speech.also
    if i > 2 and search.low[i - 1] in search.speech.openers and search.low[i - 2] == ",":
        return search.speech.subject_behind and QUOTATION in search.kind[:i]  # "…, mais | pour X"
    quoted = joined and search.speech.drops_subject and search.kind[i - 2] == QUOTATION
    joined = quoted or (joined and search.low[i - 2] == ",")  # "“…” y | para El País | “…”"
    return joined or (i > 1 and search.low[i - 1] in ";:" and search.speech.order_tells)


def _turns_to(search: Search, phrase: Phrase) -> bool:
    """Return whether a new subject follows a person's name: "For the Sun's Jane Roe | the row"."""
    end, first = phrase.end, phrase.end - 2
    if not search.speech.order_tells or end >= len(search.low) or first < phrase.start:
        return False
    named = search.kind[first] == search.kind[end - 1] == NAME and search.phrases.is_determiner(end)
    owned = first > phrase.start and search.low[first - 1].endswith("'s")
    return named and (owned or is_first_name(search.low[first]))


def _is_so_for(search: Search, phrase: Phrase) -> bool:
    """Return whether "it" is so for somebody whose words follow: "For | Jo Roe | it is clear:"."""
    low, speech, end = search.low, search.speech, phrase.end
    if not speech.order_tells or end + 2 >= len(low) or low[end + 1] not in speech.passive:
        return False
    says = ":" in low[end:] or QUOTATION in search.kind[end:]
    return says and speech.pronouns.get(low[end]) == "n"


def _is_told_already(search: Search, i: int) -> bool:
    """Return whether a verb tells who says the words right before: "X voit « Y » | pour Z"."""
    last = search.cues[-1] if search.cues and search.speech.adjectives_behind else None
    told = last is not None and last.rule in _TOLD and last.phrase is not None
    if last is not None and last.phrase and not search.phrases.may_speak(last.phrase):
        return False  # "Les quais témoignent d'une « peur » | pour X |"
    if last is None or not told or i == 0 or search.kind[i - 1] != QUOTATION:
        return False
    own = QUOTATION in search.kind[max(0, last.start - 1) : i - 1]  # "« Y » pour X, « Z » | pour A"
    again = last.rule == "according to" and search.low[last.start] == search.low[i]
    named = search.phrases.names_outlet(i + 1) or search.phrases.is_latter(i + 2)
    return not (own and (again or named))


def _is_venue(search: Search, phrase: Phrase, first: int) -> bool:
    """Return whether a phrase is a medium rather than a place, as far as words tell.

    Args:
        search: The sentence.
        phrase: The phrase.
        first: The first token behind the preposition, which may hold the phrase's article.
    """
    speech = search.speech
    kinds = (speech.media, speech.documents, speech.interviews, speech.people)
    head = search.phrases.head_of(phrase) if speech.drops_subject else phrase
    nouns = any(low in nouns for low in search.low[phrase.start : head.end] for nouns in kinds)
    return nouns or search.phrases.names_outlet(first)


def _is_rate(search: Search, k: int) -> bool:
    """Return whether a plain word stands behind "per": "per | head", not "per | the report"."""
    if not search.speech.order_tells or k >= len(search.low) or search.kind[k] != WORD:
        return False
    low = search.low[k]
    one = low in search.speech.people and not low.endswith("s")
    return one or not (search.phrases.is_determiner(k) or search.phrases.is_noun(k))
