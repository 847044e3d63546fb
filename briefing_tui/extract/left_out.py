"""Tell that a sentence leaves its subject out, or that a verb has none: "Es una decisión suya"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Search

_SHORTEST: Final = 2
"""Tokens of "Prefere calar", which tell nothing more."""
_NOUN_TOLD: Final = 3
"""Tokens of "Cumuli di rifiuti"."""
_LONGER_THAN_NAMES: Final = 6
"""Letters of a verb that is taken for no surname: "Ramos", "Lemos"."""


def leaves_subject_out(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether a verb opens a sentence, and no subject follows it.

    Args:
        phrases: Those of the sentence.
        i: The token behind words that but lead to a subject.
        limit: The token before which that would stand.
    """
    return _tells_what(phrases, i, limit) or (i == 0 and (_acts(phrases) or _is_of_us(phrases)))


def opens_as_noun(phrases: Phrases) -> bool:
    """Return whether the first word is a noun, no name: "| Cumuli | di rifiuti", "Regole che".

    The name of somebody of whom more is told has a comma behind it.
    """
    low, speech = phrases.low, phrases.speech
    if len(low) <= _NOUN_TOLD or phrases.names_outlet(0) or is_first_name(low[0]):
        return False
    if low[1] in speech.relatives:
        return True
    of = low[1] in speech.genitive and phrases.kind[2] == WORD
    if of and low[1] in speech.definite:
        return True  # "Protagonista | della | prima pagina"
    return of and not (phrases.is_adverb(2) or phrases.is_adverb(1))


def _tells_what(phrases: Phrases, i: int, limit: int) -> bool:
    """Return whether "is" opens a sentence, and but says what: "Es | una decisión suya |."."""
    if i + 1 >= limit or phrases.low[i] not in phrases.speech.passive:
        return False
    led = phrases.is_determiner(i + 1)
    return led and phrases.speech.relatives.isdisjoint(phrases.low)  # but "Es X quien lo dice"


def _acts(phrases: Phrases) -> bool:
    """Return whether a verb opens a sentence, before an infinitive: "Prefere | mostrar o mapa"."""
    if phrases.kind[0] != NAME or len(phrases.kind) <= _SHORTEST or not is_infinitive(phrases, 1):
        return False
    return not (phrases.is_noun(0) or phrases.names_outlet(0) or phrases.is_function_word(1))


def _is_of_us(phrases: Phrases) -> bool:
    """Return whether a verb that opens a sentence tells what we do: "Segnaliamo", not "Ramos"."""
    low, speech = phrases.low[0], phrases.speech
    if len(low) < _LONGER_THAN_NAMES or not low.endswith(speech.we_endings or ("\0",)):
        return False
    return phrases.kind[1:2] != [NAME] and not is_first_name(low)


def is_infinitive(phrases: Phrases, i: int) -> bool:
    """Return whether a word is an infinitive where those have endings of their own."""
    endings = phrases.speech.infinitive_endings
    ends = phrases.kind[i] == WORD and phrases.low[i].endswith(endings or ("\0",))
    return ends and not (phrases.is_adverb(i) or phrases.is_noun(i))


def is_impersonal(search: Search, i: int) -> bool:
    """Return whether no one is a verb's subject: "se considera", "Court | told of a plot"."""
    speech = search.speech
    if i > 0 and search.low[i - 1] in speech.hearing:
        return _is_told(search, i)
    if i > 1 and speech.enclitics and _is_asked_of_nobody(search, i):
        return True
    if i > 1 and search.low[i - 1] in speech.obliging and search.low[i - 2] in speech.pronouns:
        return speech.subject_behind  # "Il faut | dire |, rappelle X, que"
    if i > 2 and search.low[i - 1] in speech.impersonal and search.low[i] in speech.naming:
        return not speech.wherein.isdisjoint(search.low[i - 3 : i - 1])  # "où l'on | voit | « X »"
    named = speech.drops_subject and search.low[i] in speech.naming
    return named and i > 0 and search.low[i - 1] in speech.reflexive


def _is_asked_of_nobody(search: Search, i: int) -> bool:
    """Return whether a question opens with what all should do: "Faut-il | parler |", "Doit-on"."""
    low, speech = search.low, search.speech
    k = 2 if low[1] in speech.pronouns or low[1] in speech.impersonal else 0
    asks = k and (
        low[0] in speech.obliging or (low[1] in speech.impersonal and low[0] in speech.auxiliaries)
    )
    while asks and k < i and search.phrases.is_adverb(k):
        k += 1  # "Faut-il | encore |", but "Faut-il y aller, demande | X"
    return bool(asks) and k == i


def _is_told(search: Search, i: int) -> bool:
    """Return whether a headline's verb tells who was told, not who told: "“…”, court | told"."""
    low, speech = search.low, search.speech
    if low[i] not in speech.telling or low[i].endswith("s") or search.kind[i - 2 : i - 1] == [NAME]:
        return False
    bare = i == 1 or search.kind[i - 2] in (PUNCTUATION, QUOTATION)
    many = low[i - 1].endswith("s") and i + 1 < len(low)
    ends = many and (search.kind[i + 1] in (PUNCTUATION, QUOTATION) or low[i + 1] in speech.linking)
    return bare and (not many or ends)


def is_participle(search: Search, i: int) -> bool:
    """Return whether a form shares the subject of its sentence: "saying", "casting X as"."""
    low, speech = search.low[i], search.speech
    styles = low in speech.styling and low.endswith(speech.verb_endings)
    return low in speech.participles or (styles and not low.endswith(speech.past_endings))
