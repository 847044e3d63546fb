"""Read what a text says that somebody is, beside the name: "the mayor, X", "X, a baker"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.declension import to_nominative
from briefing_tui.extract.lexicon.countries import country_of, is_region
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_determiner, is_person_noun, parted
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.tokens import JOINED, NAME, WORD
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Language, Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.model import Span

_BEHIND: Final = late(
    r"\s?(?:\([^()]{1,30}\)\s?)?,\s+(?:\d{1,3},\s+)?((?:(?![“”])[^,.;:\"«»()\n]){3,140}(?:\"[^\"\n]{2,30}\"(?=,))?)"
)
_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""Those of a name that stands for several words; importing `string` would bring `re` with it."""
_STOPS: Final = frozenset('.,;:!?«»“”„‘"\n—–')
_CLOSING: Final = frozenset(",.:;")
_LONGEST_SHORT: Final = 4
"""Letters of "prof"."""
COMPLEMENT: Final = 7
"""Tokens of what a phrase goes on with in front of a comma, at most."""
_REACH: Final = 130
"""Code points before a name among which what it is stands."""
_FULL_NAME: Final = 2


def named_between_commas(phrases: Phrases, phrase: Phrase) -> Phrase | None:
    """Return who a phrase without a name stands for: "one of them, | a nurse |, says".

    So does a body: "the mine's owner, | the Swiss company Axa |, says".
    """
    low, speech, k = phrases.low, phrases.speech, phrase.end + 1
    if k >= len(low) or low[k - 1] != ",":
        return None  # most phrases
    if not speech.order_tells:
        return _several_named(phrases, phrase) if speech.adjectives_behind else None
    if not phrases.is_determiner(k) or phrases.kind[k - 2] != WORD:
        return None
    found = phrases.starting_at(k)
    if found is None or (found.end < len(low) and low[found.end] not in _CLOSING):
        return None
    if low[k - 2] in speech.objects:
        return found if phrases.may_speak(found) else None
    name = found.end
    while phrases.kind[name - 1] == NAME:
        name -= 1
    owned = low[phrase.start] in speech.owners and found.end - name > 1  # "its head, the Dane X Y,"
    return found if name < found.end and (owned or low[name - 1] in speech.bodies) else None


def past_own(reading: Reading, subject: Phrase) -> int:
    """Return the token behind a subject and what it is: "Jo Roe, a midwife, | knows"."""
    low, k = reading.sentence.low, subject.end
    apart = low[k : k + 1] == [","] and reading.sentence.kind[k - 1] == NAME
    own = reading.phrases.starting_at(k + 1) if apart and k + 1 < len(low) else None
    closes = own is not None and "," in low[own.end :] and reading.phrases.is_determiner(k + 1)
    return own.end if closes and own is not None else k


def _several_named(phrases: Phrases, several: Phrase) -> Phrase | None:
    """Return the names of several that a comma sets off: "les parents, | Ana et Jo Roe |"."""
    low, speech, k = phrases.low, phrases.speech, several.end + 1
    if speech.genders.get(low[several.start]) != "p" or phrases.kind[k] != NAME:
        return None
    names = phrases.starting_at(k)
    if names is None or speech.also.isdisjoint(low[k : names.end]):
        return None
    closes = names.end >= len(low) or low[names.end] in _CLOSING
    return names if closes and phrases.kind[names.end - 1] == NAME else None


class _Lead(NamedTuple):
    """Some words of a text, lower-case, with where they stand."""

    low: tuple[str, ...]
    start: tuple[int, ...]
    end: int
    """Behind the last of them, with what belongs to it: "a. D.\""""
    article: str = ""
    """What stands before the first."""

    def until(self, k: int) -> _Lead:
        """Return the words before one."""
        return self._replace(low=self.low[:k], start=self.start[:k], end=(*self.start, self.end)[k])

    def since(self, k: int) -> _Lead:
        """Return one of the words and those behind it."""
        return _Lead(self.low[k:], self.start[k:], self.end, self.low[k - 1] if k else "")

    def told(self, text: str, speech: Speech) -> str:
        """Return the words as they stand in the text, but as they are by themselves."""
        words = " ".join(text[self.start[0] : self.end].split())
        if "„" in words and "“" not in words and text.startswith("“", self.end):
            words += "“"  # "Kolumnistin der „Talschau“"
        return to_nominative(words, self.article, speech) if speech.strong_endings else words


@cache
def _inside_roles(speech: Speech) -> frozenset[str]:
    """Return the small words that may stand in what somebody is."""
    small = speech.linking.union(speech.prepositions, speech.also, speech.particles)
    return small.union(speech.ranks, speech.adverbs)


def _without_clause(lead: _Lead, text: str, speech: Speech) -> _Lead | None:
    """Return the words behind a verb where every noun has a capital: "lobt | Ministerin"."""
    if not speech.nouns_capitalised:
        return lead
    small, first = _inside_roles(speech), 0
    for k, low in enumerate(lead.low):
        told = not text[lead.start[k]].islower() or is_determiner(low, speech) or low in small
        told = told or len(low) == 1
        if not told and not low.endswith((*speech.adjective_endings, *speech.adverb_endings)):
            first = k + 1
    led = first < len(lead.low) - 1 and is_determiner(lead.low[first], speech)
    if first + led == 0:
        return lead
    return lead.since(first + led) if first < len(lead.low) else None


def find_role(text: str, naming: Naming, span: Span, language: Language) -> str | None:
    """Return what is said of a person beside the name, in the text's words.

    What stands right before the name is nearest; a rank or a nation alone tells least.

    Args:
        text: The article.
        naming: What the phrase calls the person.
        span: The phrase.
        language: The article's.
    """
    speech = language.speech
    lead = _without_address(_lead(text, span.start, naming.start, speech), speech)
    titled = _titled(text, lead, naming.role, span.start, speech)
    titled = _without_clause(titled, text, speech) if titled is not None else None
    if titled is not None and not _tells_little(titled.low, language):
        return titled.told(text, speech)
    apart = _set_off_before(text, span.start, speech) or _set_off_behind(text, span.end, speech)
    return apart or (titled.told(text, speech) if titled is not None else None)


def find_role_of_name(text: str, name: Span, language: Language) -> str | None:
    """Return what is said of a person beside a full name, whatever phrase that closes."""
    speech = language.speech
    lead = _without_address(_clause(text, name.start, speech), speech)
    last = len(lead.low)
    while last and speech.adjectives_behind and country_of(lead.low[last - 1], language.code):
        last -= 1  # "l'économiste | saoudien | X"
    if last and _is_person(lead.low[last - 1], speech):
        k = next((k for k in range(last - 2, -1, -1) if _leads(lead.low[k], speech)), None)
        if k is not None and _is_description(lead.low[k + 1 :], speech):
            words = lead.since(k + 1)
            whole = _group_end(words.low, 0, speech) >= last - k - 1
            told = _without_clause(words, text, speech) if whole else None
            return told.told(text, speech) if told is not None else None
        if speech.nouns_capitalised and text[lead.start[-1]].isupper():
            return lead.since(last - 1).told(text, speech)  # "sagt | Trainer X"
    apart = _set_off_before(text, name.start, speech)
    return apart or _set_off_behind(text, name.end, speech)


def _titled(text: str, lead: _Lead, role: str, start: int, speech: Speech) -> _Lead | None:
    """Return what stands right before a name and says what its bearer is."""
    at = text.find(role, start) if role else start
    first = next((k for k, place in enumerate(lead.start) if place >= at), len(lead.low))
    words = lead.since(first) if role else _Lead((), (), 0)
    if (
        not _is_description(words.low, speech)
        and (k := _begun_before(lead.low, speech)) is not None
    ):
        words = lead.since(k)
    if not words.low or (speech.nouns_capitalised and text[words.start[0] : words.end].islower()):
        return None  # "die 61-jährige X"
    address = all(speech.honorifics.get(low, "x") != "x" for low in words.low)
    return None if address and speech.ranks.isdisjoint(words.low) else words  # "Frau X"


def _lead(text: str, start: int, end: int, speech: Speech) -> _Lead:
    found: list[tuple[str, int, int]] = []
    for match in JOINED.finditer(text, start, end):
        at, end_of_word = _unglued(match.group(), match.start(), speech), match.end()
        if at > match.start():
            found.append((text[match.start() : at], match.start(), at))
        found += parted(text[at:end_of_word], at, end_of_word, speech)
    low = tuple(word.lower().replace("’", "'") for word, _, _ in found)
    return _Lead(low, tuple(at for _, at, _ in found), end)


def _clause(text: str, end: int, speech: Speech) -> _Lead:
    """Return the words before a place, back to the nearest mark."""
    clause = text[max(0, end - _REACH) : end].rstrip(" \xa0")
    first = max(0, end - _REACH)
    start = next((k + 1 for k in range(len(clause) - 1, -1, -1) if clause[k] in _STOPS), 0)
    return _lead(text, first + start, first + len(clause), speech)


def _unglued(word: str, at: int, speech: Speech) -> int:
    """Return where a word begins, behind a name in capitals that it is glued to: "NBC|the"."""
    tail = word.lstrip(_CAPITALS)
    glued = len(word) - len(tail) > 1 and tail in speech.definite
    return at + len(word) - len(tail) if glued else at


def _without_address(lead: _Lead, speech: Speech) -> _Lead:
    """Return words without the forms of address at their end that are no role: "Dr", "Sir"."""
    k = len(lead.low)
    while k and lead.low[k - 1] not in speech.people:
        low = lead.low[k - 1]
        is_rank = speech.honorifics.get(low) == "x" and len(low) > _LONGEST_SHORT
        if low not in speech.honorifics or is_rank:
            break  # "Hauptmann" is a role
        k -= 1
    if k and lead.low[k - 1] in speech.bodies and speech.order_tells:
        return lead  # "Army Lt. Gen. X"
    return lead.until(k)


def _tells_little(lows: Sequence[str], language: Language) -> bool:
    """Return whether words are but titles, a nation's or unknown: "the Norwegian X"."""
    speech = language.speech
    little = (low in speech.honorifics or country_of(low, language.code) for low in lows)
    return all(little) or not _is_description(lows, speech)


def _set_off_before(text: str, at: int, speech: Speech) -> str | None:
    """Return what somebody is whose name a comma sets off: "the mayor of the port, |"."""
    before = text[max(0, at - _REACH) : at].rstrip()
    if before[-1:] != "," or len(before) == min(at, _REACH):
        return None  # before most names
    lead = _clause(text, max(0, at - _REACH) + len(before) - 1, speech)
    while lead.low and lead.low[-1] in speech.adverbs and text[lead.start[-1]].islower():
        lead = lead.until(len(lead.low) - 1)  # "the teacher | there |, X"
    if not lead.low or (speech.nouns_capitalised and text[lead.start[-1]].islower()):
        return None  # "lässt einen Arzt zu Wort kommen, X"
    k = _begun_before(lead.low, speech)
    if k is None or (speech.adjectives_behind and _is_paper(text[lead.start[max(0, k - 1)] : at])):
        return None
    return lead.since(k).told(text, speech)


def _is_paper(words: str) -> bool:
    """Return whether words but name a paper that is called as a person may be: "Le Témoin, "."""
    name = words.rstrip(" ,")
    return name.rpartition(" ")[2].lstrip("lL'’")[:1].isupper() and find_outlet(name) is not None


def _begun_before(lows: Sequence[str], speech: Speech) -> int | None:
    """Return where the phrase for a person begins that closes some words, its article left out.

    The last one does, with all that it hangs on: "told | the | son of the mayor".
    """
    found: int | None = None
    for k in range(len(lows) - 2, -1, -1):
        if not _leads(lows[k], speech):
            continue
        if found is None:
            found = k + 1 if _is_description(lows[k + 1 :], speech) else None
        elif _carries(lows, k + 1, found - 1, speech):
            found = k + 1
    return found


def _leads(low: str, speech: Speech) -> bool:
    """Return whether a word stands before a noun as an article or its owner does."""
    owns = speech.order_tells and low.endswith("'s")
    return owns or is_determiner(low, speech) or low in speech.owners


def _carries(lows: Sequence[str], first: int, article: int, speech: Speech) -> bool:
    """Return whether a noun for a person hangs on another, or is one's own: "the bank's head"."""
    owner = lows[article]
    if owner.endswith("'s") and speech.order_tells:
        return first == article and owner[:-2] not in speech.media
    end = _group_end(lows, first, speech)
    if end > article or _head(lows, first, end, speech) is None:
        return False
    joins = speech.linking | speech.genitives
    places = [k for k in range(end, article + 1) if is_determiner(lows[k], speech)]
    hangs = all(lows[k] in joins or lows[k - 1] in joins for k in places)
    between = {*lows[end:article]} - joins
    plain = all(is_determiner(low, speech) for low in between)
    return hangs and (plain or not speech.bodies.isdisjoint(between))  # "head of the | union | of"


def _group_end(lows: Sequence[str], first: int, speech: Speech) -> int:
    """Return where a noun with its adjectives ends before what hangs on it."""
    for k in range(first, len(lows)):
        if lows[k] in speech.linking or lows[k] in speech.prepositions:
            return k
        if k > first and (is_determiner(lows[k], speech) or lows[k] in speech.relatives):
            return k
    return len(lows)


def _head(lows: Sequence[str], first: int, end: int, speech: Speech) -> int | None:
    """Return the noun for a person that a group is about: its last word, or its first such."""
    if speech.adjectives_behind:
        return next((k for k in range(first, end) if _is_person(lows[k], speech)), None)
    return end - 1 if end > first and _is_person(lows[end - 1], speech) else None


def _is_person(low: str, speech: Speech) -> bool:
    if is_person_noun(low, speech) or is_kind_of(low, speech.people, speech):
        return True
    for ending in speech.case_endings:
        if is_person_noun(low.removesuffix(ending), speech):
            return True
    return "-" in low and not speech.people.keys().isdisjoint(low.split("-"))


def _is_description(lows: Sequence[str], speech: Speech) -> bool:
    """Return whether words are a noun for a person with what hangs on it, and no clause."""
    end = _group_end(lows, 0, speech)
    head = _head(lows, 0, end, speech)
    if head is None or lows[-1] in speech.linking or lows[-1] in speech.definite:
        return False
    for words in (speech.verbs, speech.auxiliaries, speech.relatives):
        if any(low in words and not _is_person(low, speech) for low in lows):
            return False  # a clause
    return speech.pronouns.keys().isdisjoint(lows[:-1])


def _set_off_behind(text: str, at: int, speech: Speech) -> str | None:
    """Return what somebody is as it follows the name: "|, a baker from Leeds,"."""
    match = _BEHIND.match(text, at)
    if match is None:
        return None  # behind most names
    lead = _lead(text, *match.span(1), speech)
    k = next((k for k, low in enumerate(lead.low) if low in speech.relatives), len(lead.low))
    lead = lead.until(k)
    while lead.low and (lead.low[-1] in speech.linking or lead.low[-1] in speech.definite):
        lead = lead.until(len(lead.low) - 1)
    first = int(bool(lead.low) and is_determiner(lead.low[0], speech))
    lead = lead.since(first)
    if not _is_description(lead.low, speech):
        return None
    whole = _without_clause(lead, text, speech)  # not "der als Soldat am Tor stand"
    return lead.told(text, speech) if whole is not None and whole.low == lead.low else None


def past_complement(reading: Reading, phrase: Phrase) -> int:
    """Return the token behind what a phrase goes on with: "a lawyer | for two of them |,"."""
    low, speech, k = reading.sentence.low, reading.phrases.speech, phrase.end
    if not speech.order_tells or low[k : k + 1] == [","] or k >= len(low):
        return k
    verbs = (speech.auxiliaries, speech.verbs, speech.naming, speech.relatives)
    back = low[k] in speech.adverbs and low[phrase.start] in speech.indefinite
    far = min(len(low), k + COMPLEMENT) if back or low[k] in speech.linking else k
    while k < far and low[k] != "," and not any(low[k] in forms for forms in verbs):
        k += 1
    return k if low[k : k + 1] == [","] else phrase.end


def apposed_medium(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return the medium that commas set off behind what it is: "Son rival, | le Kurier |,"."""
    low, k = reading.sentence.low, phrase.end + 1
    if k + 1 >= len(low) or low[k - 1] != "," or not reading.phrases.speech.adjectives_behind:
        return None  # most phrases
    if reading.sentence.kind[phrase.end - 1] == NAME or phrase.pronoun:
        return None
    name = reading.phrases.starting_at(k) if reading.phrases.names_outlet(k) else None
    if name is None and reading.phrases.is_determiner(k) and reading.phrases.names_outlet(k + 1):
        name = reading.phrases.starting_at(k)
    return name if name is not None and low[name.end : name.end + 1] == [","] else None


def named_apart(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name behind a phrase and a comma: "one of the drivers, | Una Keane"."""
    sentence = reading.sentence
    if "," not in sentence.low[phrase.end : phrase.end + COMPLEMENT + 1]:
        return phrase
    at = past_complement(reading, phrase) + 1
    if sentence.low[at - 1 : at] != [","] or at >= len(sentence):
        return phrase
    name = reading.phrases.starting_at(at)
    full = name is not None and {*sentence.kind[name.end - _FULL_NAME : name.end]} == {NAME}
    if full and {*sentence.kind[phrase.start : phrase.end]} == {NAME}:
        full = sentence.kind[at] == NAME and not reading.phrases.is_determiner(at)
        # not "Una Keane, | a baker in New York |", "Una Keane, | wife of Jan Roe"
    speech, lead = reading.phrases.speech, sentence.low[at : name.end] if name is not None else []
    if speech.order_tells and sentence.kind[at] != NAME and not speech.linking.isdisjoint(lead):
        return phrase  # "The daily, | mouthpiece for the Wafd Party |, blamed all"
    if full and name is not None and is_region(reading.words(name)):
        return phrase  # "a baker in Dover, | New Hampshire"
    return name if name is not None and (full or _is_first_name(reading, phrase, name)) else phrase


def _is_first_name(reading: Reading, phrase: Phrase, name: Phrase) -> bool:
    """Return whether commas set off what one is called: "une éleveuse de l'Aubrac, | Lise |,"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    alone = speech.adjectives_behind and kind[name.start : name.end] == [NAME]
    if not alone or low[name.end : name.end + 1] != [","]:
        return False
    return low[phrase.start] in speech.indefinite and not reading.phrases.names_outlet(name.start)
