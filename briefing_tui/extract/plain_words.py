"""Tell a name from a word that only has a capital, and from a month: "Foreign policy", "May"."""

from __future__ import annotations

from briefing_tui.extract.full_names import opens_full_name
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import GROWN, find_outlet
from briefing_tui.extract.names import has_first_name, is_determiner
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.tokens import Sentence

_ABBREVIATED: Final = 3
"""Letters of "Jan", which by itself stands beside a number."""
_FULL_NAME: Final = 2
_PARTNERS: Final = 24
"""Tokens of the names of several papers and a colon, at most."""
_LABEL: Final = 4
"""Tokens of "Corée du Sud" and a colon."""
_FIRST: Final = 30
"""Code points of a first name, at most."""
_PARTS: Final = 3
"""Tokens of the hyphen, "und" and the noun of "Bau- und Umweltminister"."""
_NEAR: Final = 20_000
"""Code points around a word among which it may stand without its capital."""


def may_be_called(reading: Reading, name: Phrase) -> bool:
    """Return whether two capitals are somebody's, whose first name no list has: "übernahm | X Y".

    They stand where no place does; where every noun has a capital, where no noun does either.
    """
    low, kind, speech = reading.sentence.low, reading.sentence.kind, reading.phrases.speech
    k = name.start
    before = low[k - 1] if k > 0 else ""
    if name.end - k != _FULL_NAME or before in speech.venues:
        return False
    if not speech.nouns_capitalised:
        return speech.order_tells and opens_full_name(low, kind, k, speech)
    two = kind[k : name.end] == [NAME, NAME] and kind[name.end : name.end + 1] != [NAME]
    if not (two and k) or kind[k - 1] not in (WORD, PUNCTUATION):
        return False
    led = before in speech.lying or before in ("-", *GROWN) or is_determiner(before, speech)
    long = tuple(ending for ending in speech.adjective_endings if len(ending) > 1)
    small = reading.phrases.is_function_word(k - 1)  # "unter ihnen"
    led = led or (before.endswith(long) and not small)  # "der letzten freien | Strände Liguriens"
    if led or low[k].endswith(speech.noun_endings):
        return False
    known = (speech.times, speech.things, speech.nouns, speech.bodies)
    plain = any(each in words for each in low[k : name.end] for words in known)
    return not (plain or any(map(reading.phrases.is_noun, (k, k + 1))))


def opens_plainly(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a word opens a sentence that is no name: "| Foreign | policy".

    It stands near without its capital, or has no verb behind and no capital elsewhere.
    """
    if phrase[:2] != (0, 1) or not press.speech.order_tells or phrase.pronoun:
        return False
    if reading.sentence.kind[1:2] != [WORD]:
        return False
    low, behind, at = reading.sentence.low[0], reading.sentence.low[1], reading.sentence.start[0]
    text, first, last = press.text, max(0, at - _NEAR), at + _NEAR
    if low in press.speech.no_heads or text.find(f" {low} ", first, last) >= 0:
        return True
    classes, speech = reading.phrases.classes, press.speech
    acts = behind in classes.verbs or behind in speech.acting or behind in speech.passive
    acts = acts or behind.endswith((*speech.past_endings, "s")) or reading.phrases.is_adverb(1)
    if acts:
        return False
    word = f" {text[at : reading.sentence.end[0]]}"
    k = text.find(word, first, last)
    while k > first and not text[k - 1].isalpha():
        k = text.find(word, k + 1, last)
    return k <= first


def free_names(sentence: Sentence, speech: Speech) -> None:
    """Read a month as a name where it is one, "From" by "said": "Theresa May", "Jan Egeland"."""
    low, kind = sentence.low, sentence.kind
    for i, word in enumerate(low):
        if kind[i] != NAME:
            continue  # most words
        if i and word in speech.linking and kind[i - 1] != NAME:
            said = not speech.saying.isdisjoint((low[i - 1], *low[i + 1 : i + 2]))
            low[i] = word.capitalize() if said else word
        if word not in speech.dated_names:
            continue
        given = i > 0 and kind[i - 1] == NAME and is_first_name(low[i - 1])
        opens = i == 0 or (kind[i - 1] != WORD and low[i - 1] not in speech.times)
        spoken = opens and not speech.verbs.isdisjoint(low[i + 1 : i + 2])
        said = i > 1 and kind[i - 1] == NAME and low[i - 2] in speech.verbs and speech.order_tells
        if given or spoken or said or _leads_name(sentence, i, speech):
            low[i] = word.capitalize()


def _leads_name(sentence: Sentence, i: int, speech: Speech) -> bool:
    """Return whether a month is a first name: "said | June | Cole", not "in June Russia"."""
    low, kind = sentence.low, sentence.kind
    if kind[i + 1 : i + 2] != [NAME] or low[i + 1] in speech.times:
        return False
    if i == 0 or not (speech.order_tells or speech.nouns_capitalised):
        return True  # elsewhere a month begins small: "selon Avril Haines"
    if is_first_name(low[i]) and len(low[i]) <= _ABBREVIATED:
        return kind[i - 1] != NUMBER  # "with Jan Egeland"
    before = low[i - 1]
    parted = kind[i - 1] in (PUNCTUATION, QUOTATION) and before != ","
    return parted or any(before in words for words in (speech.verbs, speech.people, speech.also))


def join_clipped(sentence: Sentence, speech: Speech) -> None:
    """Read a word and the apostrophe that it begins with as one: "Maarten | 't | Hart"."""
    low, k = sentence.low, len(sentence.low) - 1
    while (k := k - 1) >= 0:
        glued = low[k] == "'" and sentence.end[k] == sentence.start[k + 1]
        if glued and f"'{low[k + 1]}" in speech.clipped:
            low[k + 1] = f"'{low[k + 1]}"
            sentence.start[k + 1] = sentence.start[k]
            sentence.drop(k, k + 1)


def name_particles(text: str, sentence: Sentence, speech: Speech) -> None:
    """Read a preposition with a capital as the first part of a surname: "said | De Santis"."""
    low, kind = sentence.low, sentence.kind
    for k in range(len(low) - 1):
        if kind[k] != NAME or low[k] not in speech.surnaming:
            continue
        if k > 1 and kind[k - 1] == NAME:
            continue  # "Kevin De Bruyne", but "| Según | De Bruyne"
        small, last = speech.definite | speech.particles, k + 1
        while last < len(low) - 1 and kind[last] == WORD and low[last] in small:
            last += 1  # "De la Vega", "Van der Borg"
        if kind[last] != NAME or find_outlet(text[sentence.start[k + 1] : sentence.end[last]]):
            continue
        opens = k == 0 or kind[k - 1] == NAME or (kind[k - 1] != WORD and low[k - 1] != ",")
        if not opens or has_first_name(text, text[sentence.start[k] : sentence.end[last]]):
            low[k] = low[k].capitalize()


def join_nobles(text: str, sentence: Sentence, speech: Speech) -> None:
    """Read a surname and its small words as one where the text has the whole: "sagte | von X"."""
    low, kind = sentence.low, sentence.kind
    for k in range(len(low) - 2, -1, -1):
        if low[k] not in speech.particles or low[k] not in speech.linking:
            continue  # most words
        opens = k == 0 or kind[k - 1] in (PUNCTUATION, QUOTATION)
        if not opens and not any(low[k - 1] in words for words in (speech.verbs, speech.so)):
            continue
        last = k + 1 + (low[k + 1] in speech.definite and k + 2 < len(low))
        words = text[sentence.start[k] : sentence.end[last]]
        if kind[last] == NAME and _is_surname(text, f" {words[0].lower()}{words[1:]}"):
            sentence.start[last] = sentence.start[k]
            sentence.drop(k, last)


def _is_surname(text: str, words: str) -> bool:
    """Return whether words stand in a text behind a first name that is known."""
    at = text.find(words)
    while at >= 0:
        before = text[max(0, at - _FIRST) : at].split()[-1:]
        if before and is_first_name(before[0].lower()):
            return True
        at = text.find(words, at + 1)
    return False


def join_compounds(sentence: Sentence, speech: Speech) -> None:
    """Read nouns that share their end as one: "der | Bau-, Verkehrs- und Umweltminister | Roe"."""
    low, kind, start, end = sentence.low, sentence.kind, sentence.start, sentence.end
    for k in range(len(low) - _PARTS, 0, -1):
        if low[k] != "-" or start[k] != end[k - 1] or start[k + 2] == end[k]:
            continue  # most words
        joint = low[k + 1] == "," or low[k + 1] in speech.also
        if joint and kind[k - 1] == kind[k + 2] == NAME:
            start[k + 2] = start[k - 1]
            sentence.drop(k - 1, k + 2)


def name_pronouns(text: str, sentence: Sentence, speech: Speech) -> None:
    """Read a pronoun without its capital behind an article as a name: "the | i | leads with"."""
    low = sentence.low
    for k in range(1, len(low)):
        named = low[k] in speech.pronoun_names and low[k - 1] in speech.definite
        if named and text[sentence.start[k]].islower():
            low[k], sentence.kind[k] = low[k].capitalize(), NAME


def drop_country(press: Press, sentence: Sentence) -> None:
    """Leave out the country that a list of papers sorts them by: "Espagne : | pour El País, …".

    Where words follow at once it may be who says them.
    """
    low, kind = sentence.low, sentence.kind
    colon = low.index(":", 1, _LABEL) if ":" in low[1:_LABEL] else 0
    if colon and colon + 1 < len(low) and kind[colon + 1] != QUOTATION:
        name = press.text[sentence.start[0] : sentence.end[colon - 1]]
        if press.country_in((name,)) is not None and not press.is_medium(name):
            sentence.drop(0, colon + 1)


def drop_partners(press: Press, sentence: Sentence) -> None:
    """Leave out those with whom a paper heads what both write: "Blick | / Le Temps |: "."""
    low = sentence.low
    slash = low.index("/", 1) if "/" in low[1:_PARTNERS] else 0
    colon = low.index(":", slash) if slash and ":" in low[slash:_PARTNERS] else 0
    names = press.text[sentence.start[0] : sentence.end[colon - 1]].split("/") if colon else []
    if names and all(press.is_medium(name.strip()) for name in names):
        sentence.drop(slash, colon)


def shorten_latter(sentence: Sentence, speech: Speech) -> None:
    """Read "the first one named" as "the first": "le premier | nommé |"."""
    low = sentence.low
    for k in range(len(low) - 1, 1, -1):
        for j in (k - 1, k - 2) if low[k] in speech.mentioned else ():
            if low[j] in speech.latter and low[j - 1] in speech.definite:
                sentence.drop(k, k + 1)
                break
